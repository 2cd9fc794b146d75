/** Wires a connection to a session: lifecycle, synchronisation, and one line per request. */
import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  WorkDoneProgressReporter,
} from "vscode-languageserver/node";
import type { BundledSeeds } from "../io/bundled.ts";
import type { FileSystem } from "../io/fileSystem.ts";
import { applyChanges } from "./buffers.ts";
import { initializeResult, watchers } from "./capabilities.ts";
import { Diagnostics } from "./diagnostics.ts";
import type { LateParser } from "./folder.ts";
import { codeAction, resolveCodeAction } from "./handlers/codeAction.ts";
import { executeCommand } from "./handlers/commands.ts";
import { completion, resolveCompletion } from "./handlers/completion.ts";
import { definition, typeDefinition } from "./handlers/definition.ts";
import { documentLink } from "./handlers/documentLink.ts";
import { type Handling, invalid, uriIn } from "./handlers/handling.ts";
import { hover } from "./handlers/hover.ts";
import { inlayHint } from "./handlers/inlayHint.ts";
import { documentHighlight, references } from "./handlers/references.ts";
import { prepareRename, rename } from "./handlers/rename.ts";
import { semanticTokens } from "./handlers/semanticTokens.ts";
import { documentSymbol, workspaceSymbol } from "./handlers/symbols.ts";
import { changedIn, openedIn, refusing, watchedIn } from "./incoming.ts";
import { answerRefused } from "./lifecycle.ts";
import { Session } from "./session.ts";
import { normalizeUri } from "./uris.ts";

/** What a host gives the server: Node does, a browser could. */
export interface ServerOptions {
  readonly connection: Connection;
  readonly fs: FileSystem;
  readonly seeds: () => Promise<BundledSeeds>;
  readonly version: string;
  /** Called with the client's process, where it tells one. */
  readonly watchClient?: (pid: number) => void;
  /** Parses large authority files off this thread. */
  readonly parseLate?: LateParser;
  /** The share of the memory allowed that is taken, see `io/nodeMemory.ts`. */
  readonly memoryTaken: () => number;
}

/** Answers on the connection until it closes. */
export function serve(options: ServerOptions): void {
  const { connection, seeds, version, watchClient } = options;
  let handling: Handling | null = null;
  let folders: readonly { readonly uri: string }[] = [];
  const current = (): Handling => {
    if (handling === null) throw new Error("not initialized");
    return handling;
  };
  const diagnostics = new Diagnostics(connection, () => current().session);

  answerRefused(connection);
  connection.onInitialize(async (params: InitializeParams) => {
    const client = params.capabilities ?? {};
    const onChange = (uri: string | null): void => diagnostics.changed(uri);
    const session = new Session({ ...options, seeds: await seeds(), onChange });
    handling = { connection, session, client };
    if (typeof params.processId === "number") watchClient?.(params.processId);
    session.settings.allowAsking(client.workspace?.configuration ?? false);
    session.settings.push(params.initializationOptions);
    folders = params.workspaceFolders ?? (params.rootUri ? [{ uri: params.rootUri }] : []);
    diagnostics.configure({
      pulls: client.textDocument?.diagnostic !== undefined,
      refreshes: client.workspace?.diagnostics?.refreshSupport ?? false,
      recolours: client.workspace?.semanticTokens?.refreshSupport ?? false,
    });
    return initializeResult(client, version);
  });

  connection.onInitialized(() => {
    const { session, client } = current();
    for (const { uri } of folders) session.roots.addWorkspaceFolder(uri);
    if (client.workspace?.workspaceFolders) followFolders(connection, session);
    if (client.workspace?.didChangeWatchedFiles?.dynamicRegistration) {
      connection.client
        .register(DidChangeWatchedFilesNotification.type, { watchers })
        .catch((error) => session.log("Files cannot be watched", error));
    }
    if (client.workspace?.didChangeConfiguration?.dynamicRegistration) {
      connection.client
        .register(DidChangeConfigurationNotification.type, { section: "rapporteur" })
        .catch((error) => session.log("Settings cannot be watched", error));
    }
  });

  connection.onDidChangeConfiguration(({ settings }) => {
    const { session, client } = current();
    session.settings.push(settings);
    session.changes.settingsChanged();
    if (client.workspace?.inlayHint?.refreshSupport) connection.languages.inlayHint.refresh().catch(() => {});
  });
  connection.onDidChangeWatchedFiles(
    refusing(connection, "workspace/didChangeWatchedFiles", (params) => {
      const { changes, malformed } = watchedIn(params);
      current().session.changes.filesChanged(changes);
      if (malformed > 0) throw invalid(`${malformed} of ${changes.length + malformed} changes`);
    }),
  );

  connection.onDidOpenTextDocument(
    refusing(connection, "textDocument/didOpen", (params) =>
      current().session.changes.documentChanged(openedIn(params)),
    ),
  );
  connection.onDidChangeTextDocument(
    refusing(connection, "textDocument/didChange", (params) => {
      const { uri, version: next, changes } = changedIn(params);
      const buffer = current().session.buffer(uri);
      if (buffer === undefined) return;
      const text = applyChanges(buffer.text, changes);
      if (text === null) throw invalid("contentChanges");
      current().session.changes.documentChanged({ ...buffer, version: next ?? buffer.version, text });
    }),
  );
  connection.onDidCloseTextDocument(
    refusing(connection, "textDocument/didClose", (params) => {
      const uri = uriIn(params?.textDocument);
      current().session.changes.documentClosed(uri);
      current().session.settings.forget(uri);
      diagnostics.closed(normalizeUri(uri));
    }),
  );

  connection.onHover((params) => hover(current(), params));
  connection.onDefinition((params) => definition(current(), params));
  connection.onTypeDefinition((params) => typeDefinition(current(), params));
  connection.onDeclaration((params) => typeDefinition(current(), params));
  connection.languages.semanticTokens.on((params) => semanticTokens(current(), params, "full"));
  connection.languages.semanticTokens.onRange((params) => semanticTokens(current(), params, "range"));
  connection.onWorkspaceSymbol((params) => workspaceSymbol(current(), params));
  connection.onDocumentSymbol((params) => documentSymbol(current(), params));
  connection.onPrepareRename((params) => prepareRename(current(), params));
  connection.onRenameRequest((params) => rename(current(), params));
  connection.onDocumentLinks((params) => documentLink(current(), params));
  connection.onReferences((params) => references(current(), params));
  connection.onDocumentHighlight((params) => documentHighlight(current(), params));
  connection.onCodeAction((params) => codeAction(current(), params));
  connection.onCodeActionResolve((action) => resolveCodeAction(current(), action));
  connection.onExecuteCommand((params, token, progress) => {
    const given = WorkDoneProgressReporter.isNullInstance(progress) ? null : progress;
    return executeCommand(current(), params, token, given);
  });
  connection.languages.diagnostics.on((params) =>
    diagnostics.report(uriIn(params?.textDocument), params.previousResultId),
  );
  connection.languages.diagnostics.onWorkspace((params, token, progress, partial) =>
    diagnostics.workspace.report(params, { token, progress, partial }),
  );
  connection.onCompletion((params) => completion(current(), params));
  connection.onCompletionResolve((item) => resolveCompletion(current(), item));
  connection.languages.inlayHint.on((params) => inlayHint(current(), params));
  connection.onShutdown(() => diagnostics.dispose());
  connection.listen();
}

function followFolders(connection: Connection, session: Session): void {
  connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
    for (const { uri } of removed) session.roots.removeWorkspaceFolder(uri);
    for (const { uri } of added) session.roots.addWorkspaceFolder(uri);
    session.changes.foldersChanged();
  });
}
