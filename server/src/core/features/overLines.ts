/** Replacements of what goes over a line's end: words take the place of words, and the line ends where it did. */
import type { TextEdit } from "../text/yamlEdit/index.ts";

/** What stands between two words: a blank, or a line's end with the marks of a quotation or list behind it. */
const GAP = /[^\S\n]{0,80}\n[> \t]{0,80}|[^\S\n]/g;

/** The edit with its words set apart as those of the text are, where they are as many; else as it is. */
export function overLines(text: string, edit: TextEdit): TextEdit {
  const written = text.slice(edit.start, edit.end);
  if (!written.includes("\n")) return edit;
  const gaps = written.match(GAP) ?? [];
  const words = edit.newText.split(" ");
  if (words.length !== gaps.length + 1) return edit;
  return { ...edit, newText: words.map((word, i) => (gaps[i - 1] ?? "") + word).join("") };
}
