/** The extension's own commands. What every editor can use is a command of the server's. */
import { commands, Disposable, type LogOutputChannel } from "vscode";
import type { LanguageServer } from "./languageServer.ts";

export const commandIds = {
  restartServer: "rapporteur.restartServer",
  showOutput: "rapporteur.showOutput",
} as const;

export function registerCommands(server: LanguageServer, output: LogOutputChannel): Disposable {
  return Disposable.from(
    commands.registerCommand(commandIds.restartServer, () => server.restart()),
    commands.registerCommand(commandIds.showOutput, () => output.show()),
  );
}
