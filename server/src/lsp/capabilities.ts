/** What the server offers, and what it watches. */
import {
  type ClientCapabilities,
  CodeActionKind,
  type FileSystemWatcher,
  type InitializeResult,
  TextDocumentSyncKind,
  WatchKind,
} from "vscode-languageserver/node";
import { FIX_ALL } from "./handlers/codeAction.ts";
import { COMMANDS } from "./handlers/commands.ts";
import { LEGEND } from "./handlers/semanticTokens.ts";

/** The answer to `initialize`; pushes and pulls by what the client can. */
export function initializeResult(client: ClientCapabilities, version: string): InitializeResult {
  const pulls = client.textDocument?.diagnostic !== undefined;
  return {
    serverInfo: { name: "rapporteur", version },
    capabilities: {
      positionEncoding: "utf-16",
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: false },
      hoverProvider: true,
      definitionProvider: true,
      typeDefinitionProvider: true,
      declarationProvider: true,
      referencesProvider: true,
      documentHighlightProvider: true,
      documentSymbolProvider: true,
      documentLinkProvider: {},
      renameProvider: { prepareProvider: true },
      workspaceSymbolProvider: true,
      completionProvider: { triggerCharacters: ["@"], resolveProvider: true },
      inlayHintProvider: true,
      semanticTokensProvider: { legend: LEGEND, full: true, range: true },
      codeActionProvider: {
        codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, FIX_ALL],
        resolveProvider: true,
      },
      executeCommandProvider: { commands: [...COMMANDS], workDoneProgress: true },
      ...(pulls
        ? {
            diagnosticProvider: {
              identifier: "rapporteur",
              interFileDependencies: true,
              workspaceDiagnostics: true,
              workDoneProgress: true,
            },
          }
        : {}),
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    },
  };
}

/**
 * What is watched where the client can watch: notes, articles, authority files, configs, and what Git ignores;
 * and whatever is made or deleted, since of a folder that comes or goes with its files some editors tell the folder
 * alone.
 */
export const watchers: FileSystemWatcher[] = [
  { globPattern: "**/*.{md,markdown,txt,yaml,yml,json}" },
  { globPattern: "**/.gitignore" },
  { globPattern: "**/*", kind: WatchKind.Create | WatchKind.Delete },
];
