/**
 * The country by which a line of a list begins, as that of whom the line names: "- Japan: Seo Min-jun" among others such as
 * "- Peru: Arturo Salcedo". Only where the lines next to it bear out that those named are of the countries before them, since
 * lists tell as well whom each country receives, or where each goes.
 */
import type { Authority } from "../../../authority/model.ts";
import { tenuresOf } from "../../../authority/terms.ts";
import type { Analysis } from "../../../link/analyse.ts";
import type { NameMention } from "../../../link/mention.ts";
import type { TitlePhrase } from "../../../link/title.ts";
import { countryTitle } from "../../../link/titleText.ts";
import { within } from "../../../text/ascending.ts";
import type { Span } from "../../../text/span.ts";
import { lineAt } from "../../../text/tableRows.ts";
import { headsOver } from "../dates/heads.ts";
import { LINE_HEAD, type Place } from "./place.ts";

/** The country of the label of the mention's line; null where it has none, or the lines around it do not say what it is. */
export function countryOfLabel(
  analysis: Analysis,
  mention: NameMention,
  { start, end, line }: Place,
  authority: Authority,
): TitlePhrase | null {
  const { text } = analysis.document;
  const label = labelOf(text, line, Math.min(start, startOf(mention)));
  const rest = text.slice(end, Math.min(line.end, end + LONGEST_REST + 1));
  if (label === null || !CLOSES.test(rest)) return null;
  if (namesIn(analysis, line).length > 1) return null;
  if (headsOver(analysis, start).some((head) => OF_VISITS.test(text.slice(head.start, head.end))))
    return null;
  let [right, wrong] = [0, 0];
  for (const step of [-1, 1])
    for (let n = 0, at = line; n < MOST_LINES; n++) {
      const next = step === -1 ? at.start - 1 : at.end + 1;
      if (next < 0 || next >= text.length) break;
      at = lineAt(text, next);
      const [name, other] = namesIn(analysis, at);
      const country = name === undefined || other !== undefined ? null : labelOf(text, at, startOf(name));
      if (country === null) break;
      const person = authority.persons.get(name!.entity!);
      const posts = person === undefined ? [] : tenuresOf(person, authority);
      if (posts.every(({ post }) => post.country === null)) continue;
      if (posts.some(({ post }) => country.countries.includes(post.country ?? ""))) right++;
      else wrong++;
    }
  // Of names without a title a single one is borne out too easily.
  const least = mention.title?.office == null && !/\p{L}/u.test(rest) ? 2 : 1;
  return right >= least && right > wrong ? label : null;
}

/** Where a name begins, with the title in front of it. */
function startOf({ start, title }: NameMention): number {
  return Math.min(start, title?.start ?? start);
}

/** The linked people of a line. */
function namesIn({ mentions }: Analysis, line: Span): NameMention[] {
  return within(mentions, line).filter(
    (one): one is NameMention => one.kind === "person" && one.entity !== null,
  );
}

/** The country before the sign that parts it from what stands at `to` or a title there. */
function labelOf(text: string, line: Span, to: number): TitlePhrase | null {
  const head = line.start + LINE_HEAD.exec(text.slice(line.start, line.end))![0].length;
  const begun = text.slice(head, Math.min(line.end, head + LONGEST_LABEL));
  const found = SIGN.test(begun) ? LABEL.exec(begun) : null;
  if (found === null) return null;
  if (!MARKS.test(text.slice(head + found[0].length, Math.max(to, head)))) return null;
  const start = head + found[1]!.length;
  const end = start + found[2]!.length;
  return end < to ? countryTitle(text, { start, end }) : null;
}

/** In UTF-16 units; and lines looked at on either side. */
const LONGEST_LABEL = 48;
const LONGEST_REST = 64;
const MOST_LINES = 4;
const LABEL = /^([*_]{0,3})(\p{Lu}[\p{L} .'’-]{2,32}?)(?:[*_]{0,3}:[*_]{0,3}|[*_]{0,3}\s[\u2013\u2014-])\s/u;
/** What ends a label. */
const SIGN = /:|\s[\u2013\u2014-]/;
const MARKS = /^[*_[]{0,4}$/;
/** The rest of a line behind the name: nothing, or its title. */
const CLOSES = /^[*_\]]{0,4}(?:[,(\u2013\u2014 -]{1,3}[\p{L} .()-]{0,60})?[.;]?\s*$/u;
const OF_VISITS =
  /\b(?:visit\p{L}*|guests?|hosts?|hosting|trips?|travel\p{L}*|itinerary|tour|met|meetings?|calls?|callers?|counterparts?|destinations?|stops?|receiv\p{L}+|talks|with|to|where)\b/iu;
