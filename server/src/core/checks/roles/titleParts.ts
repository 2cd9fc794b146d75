/** Titles of two posts in one, each by itself: "Deputy Prime Minister and Defense Minister". */
import { isFieldWord } from "../../authority/fieldsOfOffice.ts";
import { tellsPost } from "../../authority/titles.ts";
import { officeIn } from "../../link/titleText.ts";
import type { TitleAround } from "./shapes/titlesAround.ts";

/** The titles, of two posts in one each by itself: "Deputy Prime Minister and Defense Minister". */
export function inParts(
  text: string,
  around: readonly TitleAround[],
  ownTitles: ReadonlySet<string>,
  isListed: (title: string) => boolean,
): TitleAround[] {
  return around.flatMap((one) => {
    const { title } = one;
    if (title.office === null || title.readings !== undefined || title.isHedged) return [one];
    const { start, end } = title.office;
    const written = text.slice(start, end);
    const and = written.indexOf(" and ");
    if (and === -1 || isListed(written)) return [one];
    const parts = [
      { start, end: start + and },
      { start: start + and + AND.length, end },
    ].map((part) => officeIn(text, part, ownTitles));
    if (!parts.every((part) => part !== null && !part.hasRank && hasHead(part.words))) return [one];
    const { countries } = title;
    return parts.map((part, i) => {
      return { ...one, title: { ...part!, countries, start: i === 0 ? title.start : part!.start } };
    });
  });
}

/** What joins the two. */
export const AND = " and ";

/** Whether the words have that of an office besides those of fields: "Tourism" of a "Minister of Culture and Tourism" has none. */
function hasHead(words: readonly string[]): boolean {
  return tellsPost(words.filter((word) => !isFieldWord(word)));
}
