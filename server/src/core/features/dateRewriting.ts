/**
 * One date of a text written another way, such that the sentence around it still reads: a range keeps the word between
 * its ends, a weekday stays where the form has one. Nothing for a date that lends its month or year to the one beside it.
 */
import type { Analysis } from "../link/analyse.ts";
import type { DateMentionLinked } from "../link/mention.ts";
import { surfaceOf } from "../link/surface.ts";
import { type DateForm, type DateMention, writeDate } from "../recognise/dates/index.ts";
import { dayNumber, parseIso, WEEKDAY_NAMES, weekdayOf } from "../text/civil.ts";
import type { Span } from "../text/span.ts";

/** A date and what is to stand in its place. */
export interface DateEdit extends Span {
  readonly newText: string;
}

/** Of the words around a date no more is read. */
const NEAR = 12;
/** Words between the ends of a range that any form of a date can stand around. */
const JOINT = / (to|through|thru|until|till) /;
/** Others: they join parts of a date, or would be left alone with what follows the range. */
const OTHER_JOINT = /[,、] ?\d.*,|\b(?:and|or)\b|&|から|より|至|到|부터|에서|đến|tới/iu;
/** Words in front of a range that ask for one between its ends. */
const BEFORE_RANGE = /\b(?:from|between|từ)\s+$/iu;
/** What closes a range of which a word opens the end. */
const BEHIND_RANGE = /^\s?(?:まで|迄|까지|の間|之间|之間)/u;
const ORDINAL = /^(?:\p{L}+,? )?(?:\d{1,2}(?:st|nd|rd|th)\b|\p{L}+ of\b)/u;
const BETWEEN_DATES = /^[\s,、，&/–—-]*(?:and|or|to)?\s*$/i;
const HAS_YEAR = /\d{4}|['’]\d\d/;

/** The date at that index of the analysis's dates in the form; null where it is so already or cannot be put so. */
export function rewritten(analysis: Analysis, at: number, form: DateForm): DateEdit | null {
  const mention = analysis.dates[at]!;
  const { start, end, date } = mention;
  const { text, mask } = analysis.document;
  if (date.value === null || !agrees(date) || isLender(analysis, at)) return null;
  const surface = surfaceOf(text, mask, mention);
  const before = text.slice(Math.max(0, start - NEAR), start);
  if (/\bthe\s+$/i.test(before) && ORDINAL.test(surface)) return null;
  const newText = date.value.includes("/")
    ? rangeIn(surface, before, text.slice(end, end + NEAR), date, form)
    : withWeekday(text, mention, date.value, form);
  return newText === null || newText === surface ? null : { start, end, newText };
}

/** Whether the weekdays as written are those of the days, whatever else is known of them. */
function agrees({ value, weekday, lastWeekday }: DateMention): boolean {
  const [first, last = first] = value!.split("/");
  return isOn(first!, weekday) && isOn(last!, lastWeekday);
}

function isOn(iso: string, weekday: DateMention["weekday"]): boolean {
  const day = weekday === null ? null : parseIso(iso);
  return day === null || weekdayOf(dayNumber(day.year, day.month, day.day)) === weekday!.day;
}

/** Whether a date beside it in a list has its month or year from this one: `3 and 5 March 2025`. */
function isLender({ document: { text, mask }, dates }: Analysis, at: number): boolean {
  const own = dates[at]!;
  if (!HAS_YEAR.test(surfaceOf(text, mask, own))) return false;
  return [dates[at - 1], dates[at + 1]].some((other) => {
    if (other === undefined) return false;
    const [from, to] = other.start < own.start ? [other.end, own.start] : [own.end, other.start];
    const surface = surfaceOf(text, mask, other);
    const isPart = /\d/.test(surface) && !HAS_YEAR.test(surface);
    return isPart && to - from <= NEAR && BETWEEN_DATES.test(text.slice(from, to));
  });
}

function rangeIn(
  surface: string,
  before: string,
  behind: string,
  { value, weekday, lastWeekday }: DateMention,
  form: DateForm,
): string | null {
  if (form !== "iso" && (weekday !== null || lastWeekday !== null)) return null;
  if (OTHER_JOINT.test(surface) || BEHIND_RANGE.test(behind)) return null;
  const joint = JOINT.exec(surface)?.[1] ?? null;
  return joint === null && BEFORE_RANGE.test(before) ? null : writeDate(value!, form, joint);
}

/** A day with its weekday, except in ISO, which has none; null where the form has no place for it. */
function withWeekday(
  text: string,
  { date: { weekday } }: DateMentionLinked,
  value: string,
  form: DateForm,
): string | null {
  const plain = writeDate(value, form);
  if (plain === null || weekday === null || form === "iso") return plain;
  if (parseIso(value) === null) return null;
  const written = text.slice(weekday.start, weekday.end);
  const name = WEEKDAY_NAMES[weekday.day]!;
  const isEnglish = written.toLowerCase().startsWith(name.slice(0, 3).toLowerCase());
  if (form === "nengappi" || form === "yeonwolil") return isEnglish ? null : `${plain}(${written})`;
  return `${isEnglish ? written : name}${form === "month-first" ? "," : ""} ${plain}`;
}
