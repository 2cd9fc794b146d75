/**
 * Changes YAML in place: finds where an item or a key goes and inserts it, so that comments, order, indentation,
 * line ends and everything else stay as they are. The text is read by the project's own reader behind its gate, and
 * read again with the change in it: an edit after which anything but the wanted part differs is not handed out.
 * JSON, which the reader takes too, stays JSON where asked for.
 */
import type { YamlNode } from "../data.ts";
import { LineIndex } from "../lines.ts";
import { readYaml, type YamlKind } from "../yaml.ts";
import { type Change, changed, dataOf, isSame } from "./data.ts";
import { applyEdits, firstLineEnd, Layout, type TextEdit } from "./layout.ts";
import { placed } from "./place.ts";

export type { Change, Path, Written } from "./data.ts";
export { applyEdits, firstLineEnd, type TextEdit } from "./layout.ts";

/** How what is inserted is written. */
export interface YamlEditOptions {
  /** Write texts as JSON does. */
  readonly json?: boolean;
  /** The line end of a text that has none itself. */
  readonly eol?: string | undefined;
}

/** The edits, ascending; or why there are none, as the end of a sentence. */
export type YamlEditResult = { readonly edits: readonly TextEdit[] } | { readonly problem: string };

/** The change for what the text says; or why there is none. */
export type Choose = (root: YamlNode | null) => Change | { readonly problem: string };

/** Never throws; linear in the text. */
export function editYaml(
  text: string,
  kind: YamlKind,
  wish: Change | Choose,
  { json = false, eol }: YamlEditOptions = {},
): YamlEditResult {
  const { root, problems } = readYaml(text, kind);
  const [first] = problems;
  if (root === null && first !== undefined) {
    const { line } = new LineIndex(text).positionAt(first.start);
    return { problem: `line ${line + 1} cannot be read: ${first.message}` };
  }
  const change = typeof wish === "function" ? wish(root) : wish;
  if ("problem" in change) return change;
  const wanted = changed(dataOf(root), change);
  const edits =
    wanted === undefined ? null : placed(new Layout(text, json, firstLineEnd(text) ?? eol), root, change);
  if (wanted === undefined || edits === null)
    return { problem: `${nameOf(change)} is not written as it should be` };
  const after = readYaml(applyEdits(text, edits), kind);
  const isRight =
    after.root !== null && after.problems.length === problems.length && isSame(dataOf(after.root), wanted);
  return isRight ? { edits } : { problem: "the way it is written leaves no safe place for it" };
}

function nameOf({ path }: Change): string {
  const key = path.findLast((step) => typeof step === "string");
  return key === undefined ? "the file" : `"${key}"`;
}
