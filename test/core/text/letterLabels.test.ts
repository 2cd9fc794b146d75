/** Letters that count lines or tell who speaks, and initials. */
import { expect, test } from "vitest";
import { isLetterLabel } from "../../../server/src/core/text/letterLabels.ts";

/** The text with each letter that is a label in braces. */
function labelled(text: string): string {
  return text.replace(/[A-Z](?=\.)/g, (letter, at: number) =>
    isLetterLabel(text, at) ? `{${letter}}` : letter,
  );
}

test.each([
  "{Q}. Who came?\n\n{A}. Richard Seo came.\n\n{Q}. When?\n",
  "**{Q}.** Who came?\n**{A}.** Richard Seo.\n",
  "> {A}. The first.\n> {B}. The second, by J. Seo.\n",
  "A. Seo wrote it.\n",
  "A. Seo wrote it.\nJ. Kanamori read it.\n",
  "Written by\nA. Seo and\nC. Kanamori.\n",
])("%s", (marked) => expect(labelled(marked.replace(/[{}]/g, ""))).toBe(marked));
