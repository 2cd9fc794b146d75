/**
 * A title of several with their countries, before their names in the same order: "The defence ministers of Japan and South
 * Korea, Haruto Kanamori and Seo Min-jun, met". Left out are lists whose names are not as many as their countries.
 */
import { singular } from "../../../link/sharedTitle.ts";
import type { TitlePhrase } from "../../../link/title.ts";
import { countryTitle, titleAtEnd } from "../../../link/titleText.ts";
import type { Span } from "../../../text/span.ts";
import { unitsOf } from "../../../text/units.ts";

/** How far before a name the title is looked for, in UTF-16 units. */
const REACH = 160;
const [SPACE, COMMA, D] = [0x20, 0x2c, 0x64] as const;

/** The title of the name by its place among those that share it; null where none do. */
export function titleInTurn(
  text: string,
  { start, end }: Span,
  sentenceOf: () => Span,
  ownTitles: ReadonlySet<string>,
): TitlePhrase | null {
  const units = unitsOf(text);
  // Behind a comma or "and": what most names are not.
  if (units[start - 1] !== SPACE || (units[start - 2] !== COMMA && units[start - 2] !== D)) return null;
  const from = Math.max(sentenceOf().start, start - REACH);
  const lead = text.slice(from, start);
  const plural = PLURAL.exec(lead);
  if (plural === null) return null;
  if (SUBORDINATE.test(text.slice(sentenceOf().start, from + plural.index))) return null;
  const at = from + plural.index + plural[0].length;
  const parts = partsOf(text, { start: at, end: start });
  const countries = parts.map((part) => countryTitle(text, part));
  const count = countries.indexOf(null);
  const turn = parts.length - 1 - count;
  if (count < 2 || turn < 0 || turn >= count) return null;
  // "…, with Seo Min-jun and Haruto Kanamori,": more people.
  if (!parts.slice(count).every((part) => NAME_OR_NEXT.test(text.slice(part.start, part.end)))) return null;
  if (!areSoMany(text.slice(end, end + REACH), count - 1 - turn)) return null;
  const office = titleAtEnd(text, { start: from, end: from + plural.index + plural[1]!.length }, ownTitles);
  const title =
    office === null || office.countries.length > 0 || office.isHedged ? null : singular(text, office);
  return title === null ? null : { ...title, countries: countries[turn]!.countries };
}

const PLURAL =
  /(?<!\p{L})((?:ministers|presidents|premiers|chancellors|secretaries)) of (?:the )?(?=\p{Lu})/iu;
/** Words that open a clause which a comma behind the countries may end: "After talks with the ministers of …, Seo left". */
const SUBORDINATE =
  /^\W*(?:after|before|when|while|with|without|at|during|following|as|since|besides|despite|like|unlike|for|to|from|by|under|alongside|together|joined|accompanied|if|because|although|though|once|until|\p{L}+ing)\b/iu;
/** Whether so many names follow, and then no more. */
function areSoMany(behind: string, count: number): boolean {
  let rest = behind;
  for (let n = 0; n < count; n++) {
    const name = NEXT.exec(rest);
    if (name === null) return false;
    rest = rest.slice(name[0].length);
  }
  return LAST.test(rest);
}

const NEXT = /^(?:,? and |, )\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,4}/u;
/** One of the names before, or the place where the next begins. */
const NAME_OR_NEXT = /^(?:\p{Lu}|$)/u;
const LAST = /^(?:[.;:)]|$|\s*\n|, (?!and\b)\P{Lu}| (?!and\b)\p{Ll})/u;

/** The items of a list with commas and "and"; the last is empty where the next would begin. */
function partsOf(text: string, { start, end }: Span): Span[] {
  const parts: Span[] = [];
  let from = start;
  for (const { 0: mark, index } of text.slice(start, end).matchAll(/,? and (?:the )?|, (?:the )?/g)) {
    parts.push({ start: from, end: start + index });
    from = start + index + mark.length;
  }
  parts.push({ start: from, end });
  return parts;
}
