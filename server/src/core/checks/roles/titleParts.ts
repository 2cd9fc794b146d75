/** Titles of two that "and" joins: of one bearer with two posts, or the first of them somebody else's. */
import { isFieldWord } from "../../authority/fieldsOfOffice.ts";
import { isLeadersTitle, tellsPost } from "../../authority/titles.ts";
import { officeIn } from "../../link/titleText.ts";
import { gather } from "../../text/gather.ts";
import type { ClaimedRole } from "./claims.ts";
import type { TitleAround } from "./shapes/titleAround.ts";

/** The titles, of two posts in one each by itself: "Deputy Prime Minister and Defense Minister". */
export function inParts(
  text: string,
  around: readonly TitleAround[],
  ownTitles: ReadonlySet<string>,
  isListed: (title: string) => boolean,
): TitleAround[] {
  return gather(around, (one) => {
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

/** Whether the first of two titles in front of a name may be that of somebody else: "the president and Defense Secretary Hale". */
export function mayBeAnothers(
  text: string,
  { title, office, named: { mention } }: ClaimedRole,
  next: TitleAround | undefined,
): boolean {
  const second = next?.title.office ?? null;
  if (second === null || second.end > mention.start) return false;
  if (!JOINED.test(text.slice(office.end, second.start))) return false;
  const { words } = title;
  const isOfLeader = isLeadersTitle(words) || words.join(" ") === "vice president";
  return isOfLeader || THE.test(text.slice(Math.max(0, title.start - 5), title.start));
}

const JOINED = /^,? and (?:the )?$/;
const THE = /(?:^|[^\p{L}])the $/iu;
