/**
 * Weekdays that stand beside a day with markup between the two: `Monday, **4 November 2025**`, `[[2025-11-04]] (Monday)`.
 * The recogniser reads each by itself; here they are put together where nothing but markup, a comma or a bracket is between.
 */
import type { Analysis } from "../link/analyse.ts";
import type { DateMentionLinked } from "../link/mention.ts";
import { type DateMention, weekdayMismatch } from "../recognise/dates/index.ts";
import { dayNumber, hasDay, parseIso, weekdayOf } from "../text/civil.ts";
import type { Span } from "../text/span.ts";

/** How many units of markup stand between the two, at most: a link may have its target there. */
const APART = 240;
const MARKUP = String.raw`(?:[*_]{1,3}|==|\]\]|\[\[(?:[^[\]|\n]{0,120}\|)?|\]\([^()\s]{0,120}\)|\[)`;
const BEFORE_DAY = new RegExp(
  String.raw`^(?=.{0,${APART}}[*_=[\]])${MARKUP}{0,2}(?:,? |,? ?\((?:the )?)(?:the )?${MARKUP}{0,2}$`,
);
const BEHIND_DAY = new RegExp(String.raw`^(?=[^\n]{0,${APART}}[*_=[\]])${MARKUP}{1,2},? ?\(?${MARKUP}{0,2}$`);
/** The longest that closes a weekday in brackets or emphasis. */
const CLOSING = 4;
const CLOSES = /^(?:[*_]{1,3}|==|\]\])?[),]/;
const DAY_CLOSES = /\($/;

/** The days with a weekday beside them over markup, as one date each, that fall on another weekday in every year they may be of. */
export function mismatchesApart({ document: { text }, dates }: Analysis): DateMentionLinked[] {
  const found: DateMentionLinked[] = [];
  for (const day of dates) {
    const joined = MARKS.includes(text.charAt(day.end)) && isDay(day) ? withShort(text, day) : null;
    if (joined !== null && isWrong(joined.date)) found.push(joined);
  }
  for (let i = 1; i < dates.length; i++) {
    const [first, second] = [dates[i - 1]!, dates[i]!];
    if (second.start - first.end > APART || second.start - first.end < 2) continue;
    const between = text.slice(first.end, second.start);
    const joined = isBareWeekday(first)
      ? isDay(second) &&
        BEFORE_DAY.test(between) &&
        (!DAY_CLOSES.test(between) || CLOSES.test(text.slice(second.end, second.end + CLOSING)))
        ? join(second, first)
        : null
      : isDay(first) &&
          isBareWeekday(second) &&
          BEHIND_DAY.test(between) &&
          CLOSES.test(text.slice(second.end, second.end + CLOSING))
        ? join(first, second)
        : null;
    if (joined !== null && isWrong(joined.date)) found.push(joined);
  }
  return found;
}

/** What markup behind a day begins with. */
const MARKS = "*_=]";
const SHORT = new RegExp(
  String.raw`^${MARKUP}{1,2} ?[(（](?:(Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:s|rs|r|nes)?\.?|([月火水木金土日])(?:曜日?)?|([월화수목금토일])(?:요일)?)[)）]`,
);
const SHORT_NAMES = ["Mon Tue Wed Thu Fri Sat Sun".split(" "), [..."月火水木金土日"], [..."월화수목금토일"]];

/** The day with the short weekday in brackets that stands behind its markup, if one does: `[[2025-11-04]] (Mon)`. */
function withShort(text: string, { date, ...day }: DateMentionLinked): DateMentionLinked | null {
  const found = SHORT.exec(text.slice(day.end, day.end + APART));
  if (found === null) return null;
  const which = found.slice(1).findIndex((word) => word !== undefined);
  const end = day.end + found[0].length - 1;
  const start = day.end + found[0].search(/[(（]/) + 1;
  const weekday = { start, end, day: SHORT_NAMES[which]!.indexOf(found[which + 1]!) };
  return over({ ...day, date }, { start: day.start, end: end + 1 }, weekday);
}

/** A weekday and nothing else: what counts from now or from another date has more words. */
function isBareWeekday({ date, start, end }: DateMentionLinked): boolean {
  const { weekday } = date;
  return weekday !== null && date.dayNumber === null && weekday.start === start && weekday.end === end;
}

function isDay({ date }: DateMentionLinked): boolean {
  return date.weekday === null && date.yearIsSure && date.value !== null && parseIso(date.value) !== null;
}

/** The day with the weekday, over both. */
function join(day: DateMentionLinked, weekday: DateMentionLinked): DateMentionLinked {
  const span = { start: Math.min(day.start, weekday.start), end: Math.max(day.end, weekday.end) };
  return over(day, span, weekday.date.weekday);
}

function over(day: DateMentionLinked, span: Span, weekday: DateMention["weekday"]): DateMentionLinked {
  const { value, basis, dayNumber, yearIsSure, fault, readings } = day.date;
  const rest = { value, basis, dayNumber, yearIsSure, fault, readings };
  return { ...day, ...span, date: { ...span, ...rest, weekday, lastWeekday: null } };
}

/** Whether they disagree; a day whose year is not written may be of the year before. */
function isWrong(date: DateMention): boolean {
  const wrong = weekdayMismatch(date);
  if (wrong === null || date.basis === "explicit") return wrong !== null;
  const { year, month, day } = wrong.beside;
  return !hasDay(year - 1, month, day) || weekdayOf(dayNumber(year - 1, month, day)) !== wrong.written.day;
}
