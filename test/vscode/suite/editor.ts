// What the tests ask of the editor. Everything waits for the editor itself, with a deadline, and never sleeps a
// fixed time.
import assert from "node:assert/strict";
import { join } from "node:path";
import {
  CodeAction,
  commands,
  type Diagnostic,
  type DiagnosticSeverity,
  type Hover,
  type Location,
  type LocationLink,
  languages,
  MarkdownString,
  Range,
  type TextDocument,
  Uri,
  type WorkspaceEdit,
  window,
  workspace,
} from "vscode";

/** Generous, since a machine that builds may stand still for a while; only a test that fails waits so long. */
const patience = 60_000;
const interval = 20;

/** A file of the fixture: `fixtureFile("workspace/notes/meeting.md")`. */
export function fixtureFile(path: string): Uri {
  const folder = process.env.RAPPORTEUR_FIXTURE;
  if (folder === undefined) throw new Error("RAPPORTEUR_FIXTURE is not set");
  return Uri.file(join(folder, path));
}

/** Opens a note of the fixture's workspace in an editor. */
export async function openNote(name: string): Promise<TextDocument> {
  return await show(await workspace.openTextDocument(fixtureFile(`workspace/notes/${name}`)));
}

export async function show(document: TextDocument): Promise<TextDocument> {
  await window.showTextDocument(document);
  return document;
}

/**
 * Asks until the answer is good.
 * @throws with the last answer, after the deadline
 */
export async function eventually<T>(
  what: string,
  ask: () => T | PromiseLike<T>,
  good: (answer: T) => boolean,
): Promise<T> {
  const deadline = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (good(answer)) return answer;
    if (Date.now() > deadline) throw new Error(`no ${what}; the last answer: ${JSON.stringify(answer)}`);
    await new Promise((resolve) => setTimeout(resolve, interval));
  }
}

/** The range of the first occurrence of a text. */
export function rangeOf(document: TextDocument, text: string): Range {
  const at = document.getText().indexOf(text);
  if (at < 0) throw new Error(`${document.uri} holds no "${text}": ${document.getText()}`);
  return new Range(document.positionAt(at), document.positionAt(at + text.length));
}

/** The text of the hover over a text, once it holds every given part. */
export async function hoverOver(document: TextDocument, text: string, ...parts: string[]): Promise<string> {
  const { start } = rangeOf(document, text);
  const ask = async () => {
    const hovers = await commands.executeCommand<Hover[]>("vscode.executeHoverProvider", document.uri, start);
    return hovers.flatMap(({ contents }) => contents.map(plain)).join("\n");
  };
  return await eventually(`hover over "${text}" with ${parts.join(", ")}`, ask, (answer) =>
    parts.every((part) => answer.includes(part)),
  );
}

function plain(content: Hover["contents"][number]): string {
  if (content instanceof MarkdownString) return content.value;
  return typeof content === "string" ? content : content.value;
}

/** Where the definition of a text lies: the latest first, as the editor lists them. May be none as yet. */
export async function definitionsOf(
  document: TextDocument,
  text: string,
): Promise<{ uri: Uri; range: Range }[]> {
  const found = await commands.executeCommand<(Location | LocationLink)[]>(
    "vscode.executeDefinitionProvider",
    document.uri,
    rangeOf(document, text).start,
  );
  return found.map((place) =>
    "targetUri" in place
      ? { uri: place.targetUri, range: place.targetSelectionRange ?? place.targetRange }
      : { uri: place.uri, range: place.range },
  );
}

/** A finding as the tests compare it. */
export interface Finding {
  readonly code: string;
  readonly source: string | undefined;
  readonly text: string;
  readonly severity: DiagnosticSeverity;
}

/** The extension's findings in a document, once they are good. */
export async function findings(
  document: TextDocument,
  what: string,
  good: (answer: Finding[]) => boolean,
): Promise<Finding[]> {
  return await eventually(
    what,
    () => languages.getDiagnostics(document.uri).filter(own).map(asFinding),
    good,
  );

  function asFinding({ code, source, range, severity }: Diagnostic): Finding {
    const value = typeof code === "object" ? code.value : code;
    return { code: String(value), source, severity, text: document.getText(range) };
  }
}

function own({ source }: Diagnostic): boolean {
  return source === "rapporteur";
}

/** The edit of the quick fix at a text that is meant, once it is offered. */
export async function quickFix(
  document: TextDocument,
  text: string,
  isMeant: (action: CodeAction) => boolean,
): Promise<WorkspaceEdit> {
  const range = rangeOf(document, text);
  const ask = async () => {
    const actions = await commands.executeCommand<unknown[]>(
      "vscode.executeCodeActionProvider",
      document.uri,
      range,
      "quickfix",
      10,
    );
    return actions.filter((action) => action instanceof CodeAction);
  };
  const good = (action: CodeAction) => action.edit !== undefined && isMeant(action);
  const actions = await eventually(`quick fix with an edit at "${text}"`, ask, (answer) => answer.some(good));
  return actions.find(good)?.edit ?? assert.fail();
}
