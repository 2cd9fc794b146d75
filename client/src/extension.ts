/**
 * The extension's entry: starts the language server and adds what only VS Code has, its commands and its status
 * bar item. Hovers, definitions, findings and fixes are the server's, for every editor alike.
 */
import { type ExtensionContext, window } from "vscode";
import { registerCommands } from "./commands.ts";
import { LanguageServer } from "./languageServer.ts";
import { createStatusBarItem } from "./statusBar.ts";

let server: LanguageServer | null = null;

export function activate(context: ExtensionContext): void {
  const output = window.createOutputChannel("Rapporteur", { log: true });
  const storage = context.globalStorageUri.fsPath;
  server = new LanguageServer(context.asAbsolutePath("dist/server.js"), storage, output);
  context.subscriptions.push(output, registerCommands(server, output), createStatusBarItem(server));
  void server.restart();
}

/** Resolves when the server has ended. */
export async function deactivate(): Promise<void> {
  await server?.stop();
  server = null;
}
