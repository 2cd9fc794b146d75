/** Titles that share a line with a name and nothing else, "Foreign Minister: Wardana", and those with commas in them. */
import type { Tenure } from "../../../authority/terms.ts";
import { titleWords } from "../../../authority/titles.ts";
import { nativeTitleIn } from "../../../link/nativeTitle.ts";
import type { TitlePhrase } from "../../../link/title.ts";
import { countryTitle, officeIn } from "../../../link/titleText.ts";
import { countryOf, countryOfAll } from "../../../recognise/countries.ts";
import { fold } from "../../../text/chars.ts";
import type { Span } from "../../../text/span.ts";
import { withoutMarks } from "../../../text/withoutMarks.ts";
import { countryBefore } from "./countries.ts";
import { beforeSince, isLetter, LINE_HEAD, type Place } from "./place.ts";

/** "Foreign Minister: Wardana" and "Wardana – Minister of Foreign Affairs (Indonesia)", each a line of its own. */
export function label(
  text: string,
  { start, end, line }: Place,
  ownTitles: ReadonlySet<string>,
): TitlePhrase | null {
  const isOfCountry = isCountryLabel(text, line.start, start);
  if (!isOfCountry && endsInWord(text, line.start, start)) return null;
  const head = line.start + LINE_HEAD.exec(text.slice(line.start, line.end))![0].length;
  const before = text.slice(head, start);
  const after = text.slice(end, line.end);
  if (isOfCountry || /^[*_\s]*$/.test(before)) {
    const dash = /^[*_]*\s*(?:[:：]|[\u2013\u2014]|\s-{1,2}\s)\s*/.exec(after);
    if (dash === null)
      return isOfCountry
        ? null
        : listed(text, { start: end, end: line.end }, isItem(text, line, head), ownTitles);
    const from = end + dash[0].length;
    const whole = withoutTail(text.slice(from, line.end));
    const remark = REMARK.exec(whole)?.index ?? whole.length;
    const stretch = whole.slice(0, remark);
    const span = { start: from, end: from + beforeAside(stretch) };
    return officeIn(text, span, ownTitles) ?? nativeTitleIn(text, withoutMarks(text, span), ownTitles);
  }
  if (!mayEndLabel(before)) return null;
  const tail = Math.max(head, start - LONGEST_SIGN);
  const colon = /[*_]*\s*(?::|[\u2013\u2014]|\s-)[*_]*\s+[*_[]*$/.exec(text.slice(tail, start));
  if (colon === null || !/^(?:[*_\]]*)\s*(?:[(.;]|$)/.test(after)) return null;
  return officeIn(text, { start: head, end: tail + colon.index }, ownTitles);
}

/**
 * The one title of a line that a name begins, at its end: behind a sign, "Wardana / Foreign Minister", "Wardana ....
 * Foreign Minister", or behind what tells the bearer's age or party, "Wardana, b. 1961, Foreign Minister". An item of
 * a list, but for dots that lead to the title.
 */
function listed(
  text: string,
  { start, end }: Span,
  isItem: boolean,
  ownTitles: ReadonlySet<string>,
): TitlePhrase | null {
  if (end - start > LONGEST_LISTED) return null;
  const rest = text.slice(start, end);
  let at = ASIDES.exec(rest)![0].length;
  const sign = (at > 0 ? BEHIND_ASIDE : BY_SIGN).exec(rest.slice(at));
  if (sign === null || !(isItem || DOTS.test(sign[0]))) return null;
  at += sign[0].length;
  const stretch = rest.slice(at).replace(/[*_.;\s]+$/, "");
  if (/[,;:/()|]/.test(stretch)) return null;
  return officeIn(text, { start: start + at, end: start + at + beforeSince(stretch) }, ownTitles);
}

/** How much of what stands behind the name in a list is the title: up to a semicolon, since when it is held, "2021–present". */
function beforeAside(stretch: string): number {
  const clause = stretch.slice(0, SEMICOLON.exec(stretch)?.index ?? stretch.length);
  return beforeSince(clause.slice(0, TO_NOW.exec(clause)?.index ?? clause.length));
}

const SEMICOLON = /;\s/;
/** ", 2021–present", " (since 2021)" */
const TO_NOW =
  /,?\s\(?(?:since\s[\p{L}\d ]{3,20}|(?:\p{L}+\s)?\d{4}\s?[-\u2013]\s?(?:present|now|today)?)\)?\.?$/u;

/** A title without the full stops, semicolons and white space behind it; by hand, as it may be a line of any length. */
function withoutTail(title: string): string {
  let end = title.length;
  while (end > 0 && /[.;\s]/.test(title[end - 1]!)) end--;
  return title.slice(0, end);
}

function isItem(text: string, line: Span, head: number): boolean {
  return /[-*+\d]/.test(text.slice(line.start, head));
}

/** In UTF-16 units. */
const LONGEST_LISTED = 160;
/** Of a colon or dash with the marks and white space around it, likewise. */
const LONGEST_SIGN = 32;
/** What lists tell of somebody between name and title: when born, how old, of what party. */
const ASIDES =
  /^(?:[*_]{0,3}(?: ?\([^()\n]{1,40}\)|, (?:(?:b|c|born|aged?)\.? ?[\p{L}\d .]{1,24}|\d{2}|\p{Lu}{2,6}(?:-\p{Lu}{1,4})?)(?=[\s]*[,;:/=(\u2013\u2014-]))){0,2}/u;
const BEHIND_ASIDE = /^[*_]{0,3}\s?[,;:/=\u2013\u2014-]\s{0,3}/;
const BY_SIGN = /^[*_]{0,3}\s?(?:[;/=|]|->|=>|→|…|\.{3,60})\s{0,3}/;
const DOTS = /\.\.\.|…/;

/** Whether the line up to the name is nothing but its head and a country or its code with a mark: `- Japan: `, `KR  `. */
function isCountryLabel(text: string, from: number, start: number): boolean {
  if (start - from > LONGEST_OWNER || start - from < 4) return false;
  const lead = text.slice(from, start);
  const found = COUNTRY_LABEL.exec(lead.slice(LINE_HEAD.exec(lead)![0].length))?.[1];
  if (found === undefined) return false;
  if (/^\p{Lu}{2}$/u.test(found)) return countryOf(found) !== undefined;
  const country = countryOfAll(fold(found).split(/[\s.'’-]+/));
  return country !== null && country.kind !== "capital";
}

/** In UTF-16 units. */
const LONGEST_OWNER = 48;
const COUNTRY_LABEL =
  /^[*_]{0,3}(\p{Lu}[\p{L}.'’ -]{1,30}?)[*_]{0,3}(?:\s?[:：]|\s[\u2013\u2014-]|\s(?=\s))[*_]{0,3}\s{1,4}[*_[]{0,4}$/u;

/** A second dash, and what a list says behind it. */
const REMARK = /\s(?:[\u2013\u2014]|--?)\s/;

/** Whether the line up to the name, but for marks and white space, ends in a letter that is no sign of its head: what most do. */
function endsInWord(text: string, from: number, start: number): boolean {
  let last = start - 1;
  while (last >= from && " *_[".includes(text[last]!)) last--;
  return last >= from && isLetter(text, last) && text[last] !== "x" && text[last] !== "X";
}

/** What most texts in front of a name fail and is quickly seen: whether they end in a colon or dash and white space. */
function mayEndLabel(before: string): boolean {
  let end = before.length;
  while (end > 0 && "*_[".includes(before[end - 1]!)) end--;
  const marks = end;
  while (end > 0 && /\s/.test(before[end - 1]!)) end--;
  if (end === marks) return false;
  while (end > 0 && "*_".includes(before[end - 1]!)) end--;
  return end > 0 && ":-\u2013\u2014".includes(before[end - 1]!);
}

/** Whether a title of the person has a comma in it. */
export function hasLongLabel(tenures: readonly Tenure[]): boolean {
  for (const { post } of tenures) if (post.label.includes(",")) return true;
  return false;
}

/**
 * The person's own titles with a comma in them, as the register has them but for capitals: right before the name, or
 * behind a comma, a bracket, a dash or a colon.
 */
export function longLabels(text: string, { start, end }: Place, tenures: readonly Tenure[]): TitlePhrase[] {
  return tenures.flatMap(({ post: { label } }) => {
    if (!label.includes(",")) return [];
    const gap = GAP_BEFORE.exec(text.slice(Math.max(0, start - 4), start))?.[0].length ?? 0;
    const before = start - gap - label.length;
    const found = isAt(text, before, label) ? [labelAt(text, before, label)] : [];
    const behind = labelBehindMark(text, end, label);
    return behind === null ? found : [...found, behind];
  });
}

const GAP_BEFORE = /[,:]?\s+$/;
/** The mark behind a name, and an article. */
const MARK_BEHIND = /^(?:,\s+|\s\(|:\s+|\s[\u2013\u2014-]\s+)(?:the\s+)?/;
/** What a country in front of a title may be, in UTF-16 units. */
const LONGEST_COUNTRY = 32;

function isAt(text: string, at: number, label: string): boolean {
  return at >= 0 && text.slice(at, at + label.length).toLowerCase() === label.toLowerCase();
}

/** The label behind the mark that follows a name, with its country in front of it or behind it; null where it does not stand there. */
function labelBehindMark(text: string, end: number, label: string): TitlePhrase | null {
  const mark = MARK_BEHIND.exec(text.slice(end, end + 8));
  if (mark === null) return null;
  const set = end + mark[0].length;
  const at =
    set +
    text
      .slice(set, set + LONGEST_COUNTRY + label.length)
      .toLowerCase()
      .indexOf(label.toLowerCase());
  if (at < set) return null;
  const title = labelAt(text, at, label);
  if (title.start !== set) return null;
  if (title.countries.length > 0) return title;
  const name = COUNTRY_BEHIND.exec(text.slice(title.end, title.end + LONGEST_COUNTRY));
  const span = name === null ? null : { start: title.end + name[1]!.length, end: title.end + name[0].length };
  const country = span === null ? null : countryTitle(text, span);
  return country === null ? title : { ...title, end: span!.end, countries: country.countries };
}

const COUNTRY_BEHIND = /^(, | of | \()\p{Lu}[\p{L} ]{2,28}(?=[,.;)]|$)/u;

function labelAt(text: string, at: number, label: string): TitlePhrase {
  const office = { start: at, end: at + label.length };
  const country = countryBefore(text, at);
  return {
    start: country?.start ?? at,
    end: office.end,
    office,
    words: titleWords(label),
    countries: country?.codes ?? [],
    isHedged: false,
    hasRank: false,
    isSpouse: false,
  };
}
