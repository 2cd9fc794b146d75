/** Wires a connection to a session: lifecycle, synchronisation, and one line per request. */
import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type InitializeParams,
} from "vscode-languageserver/node";
import type { BundledSeeds } from "../io/bundled.ts";
import type { FileSystem } from "../io/fileSystem.ts";
import { applyChanges } from "./buffers.ts";
import { initializeResult, WATCHED } from "./capabilities.ts";
import { Diagnostics } from "./diagnostics.ts";
import { codeAction } from "./handlers/codeAction.ts";
import { definition, typeDefinition } from "./handlers/definition.ts";
import { type Handling, uriIn } from "./handlers/handling.ts";
import { hover } from "./handlers/hover.ts";
import { documentHighlight, references } from "./handlers/references.ts";
import { answerRefused } from "./lifecycle.ts";
import { Session } from "./session.ts";
import { normalizeUri } from "./uris.ts";

export interface ServerOptions {
  readonly connection: Connection;
  readonly fs: FileSystem;
  readonly seeds: () => Promise<BundledSeeds>;
  readonly version: string;
}

export function serve({ connection, fs, seeds, version }: ServerOptions): void {
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
    const session = new Session(connection, fs, await seeds(), (uri) => diagnostics.changed(uri));
    handling = { session, client };
    session.settings.allowAsking(client.workspace?.configuration ?? false);
    session.settings.push(params.initializationOptions);
    folders = params.workspaceFolders ?? (params.rootUri ? [{ uri: params.rootUri }] : []);
    diagnostics.configure({
      pulls: client.textDocument?.diagnostic !== undefined,
      refreshes: client.workspace?.diagnostics?.refreshSupport ?? false,
    });
    return initializeResult(client, version);
  });

  connection.onInitialized(() => {
    const { session, client } = current();
    for (const { uri } of folders) session.roots.addWorkspaceFolder(uri);
    if (client.workspace?.workspaceFolders) followFolders(connection, session);
    if (client.workspace?.didChangeWatchedFiles?.dynamicRegistration) {
      const watchers = WATCHED.map((globPattern) => ({ globPattern }));
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
    current().session.settings.push(settings);
    current().session.reconfigure();
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    current().session.filesChanged(
      changes.map(({ uri, type }) => ({ uri, exists: type !== FileChangeType.Deleted })),
    );
  });

  connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, version: number, text } }) => {
    current().session.setBuffer({ uri: normalizeUri(uri), languageId, version: number, text });
  });
  connection.onDidChangeTextDocument(({ textDocument, contentChanges }) => {
    const buffer = current().session.buffer(textDocument.uri);
    const text = buffer === undefined ? null : applyChanges(buffer.text, contentChanges);
    if (buffer !== undefined && text !== null)
      current().session.setBuffer({ ...buffer, version: textDocument.version, text });
  });
  connection.onDidCloseTextDocument(({ textDocument }) => {
    current().session.closeBuffer(textDocument.uri);
    diagnostics.closed(normalizeUri(textDocument.uri));
  });

  connection.onHover((params) => hover(current(), params));
  connection.onDefinition((params) => definition(current(), params));
  connection.onTypeDefinition((params) => typeDefinition(current(), params));
  connection.onDeclaration((params) => typeDefinition(current(), params));
  connection.onReferences((params) => references(current(), params));
  connection.onDocumentHighlight((params) => documentHighlight(current(), params));
  connection.onCodeAction((params) => codeAction(current(), params));
  connection.languages.diagnostics.on((params) =>
    diagnostics.report(uriIn(params?.textDocument), params.previousResultId),
  );
  connection.onShutdown(() => diagnostics.dispose());
  connection.listen();
}

function followFolders(connection: Connection, session: Session): void {
  connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
    for (const { uri } of removed) session.roots.removeWorkspaceFolder(uri);
    for (const { uri } of added) session.roots.addWorkspaceFolder(uri);
    session.foldersChanged();
  });
}
