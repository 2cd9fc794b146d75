/**
 * Titles of one office over a place that no post of the register has: "Archbishop of Osaka Seo Min-jun" of the Archbishop of
 * Tokyo. Left out are offices that one person has over several places, and countries, which titles have as their affiliation.
 */
import type { Tenure } from "../../../authority/terms.ts";
import { titleWords } from "../../../authority/titles.ts";
import type { TitlePhrase } from "../../../link/title.ts";
import { countryAtEnd } from "../../../recognise/countries.ts";
import { editsBetween } from "../../../recognise/slip.ts";
import { fold } from "../../../text/chars.ts";
import type { Span } from "../../../text/span.ts";

const HEAD =
  "(?:[Aa]rchbishop|[Bb]ishop|[Pp]atriarch|[Mm]ayor|[Gg]overnor|[Pp]remier|[Cc]hief [Mm]inister|[Rr]ector)";
const PLACE = "\\p{Lu}[\\p{L}'’-]{2,20}(?: \\p{Lu}[\\p{L}'’-]{2,20})?";
const LABEL = new RegExp(`^(${HEAD}) of (?:the )?(\\p{L}[\\p{L} '’-]{2,40})$`, "u");
const BEFORE = new RegExp(`(?<![\\p{L}-])${HEAD} of (${PLACE}) $`, "u");
const BEHIND = new RegExp(
  `^,? (?:\\(|the )?(${HEAD} of (${PLACE}))(?=[,;)]|[.]?[^\\S\\n]*(?:\\n|$)|[.] )`,
  "u",
);
/** In UTF-16 units. */
const LONGEST = 64;

/** The title of a place right before the name, or behind it and a mark; null where it is none of those that the bearer's posts are like. */
export function titleOfPlace(
  text: string,
  { start, end }: Span,
  tenures: readonly Tenure[],
): TitlePhrase | null {
  if (!tenures.some(({ post }) => LABEL.test(post.label))) return null;
  const found = BEFORE.exec(text.slice(Math.max(0, start - LONGEST), start));
  if (found !== null) {
    const from = start - found[0].length;
    return placed(text, { start: from, end: start - 1 }, found[1]!);
  }
  const behind = text.startsWith(",", end) || text.startsWith(" (", end);
  const next = behind ? BEHIND.exec(text.slice(end, end + LONGEST)) : null;
  if (next === null) return null;
  const from = end + next[0].indexOf(next[1]!);
  return placed(text, { start: from, end: from + next[1]!.length }, next[2]!);
}

function placed(text: string, span: Span, place: string): TitlePhrase | null {
  if (isOfCountry(place)) return null;
  const words = titleWords(text.slice(span.start, span.end));
  return { ...span, office: span, words, countries: [], isHedged: false, hasRank: false, isSpouse: false };
}

function isOfCountry(place: string): boolean {
  const found = countryAtEnd(fold(place).split(" "));
  return found !== null && found.kind !== "capital";
}

/** Whether the title is of the office of one of the posts held, over a place of which none of these has a word. */
export function isOverOtherPlace(words: readonly string[], held: readonly Tenure[]): boolean {
  const places = held.flatMap(({ post }) => {
    const found = LABEL.exec(post.label);
    return found === null ? [] : [{ head: titleWords(found[1]!), place: titleWords(found[2]!) }];
  });
  const alike = places.filter(({ head }) => head.every((word, i) => words[i] === word));
  if (alike.length === 0) return false;
  const other = words.slice(alike[0]!.head.length);
  return (
    other.length > 0 &&
    places.every(({ place }) => !place.some((own) => other.some((one) => isNear(own, one))))
  );
}

/** Whether two words may be spellings of one place. */
function isNear(a: string, b: string): boolean {
  return a === b || (a[0] === b[0] && editsBetween(a, b, 2) !== null);
}
