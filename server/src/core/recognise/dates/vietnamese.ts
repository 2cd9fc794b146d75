/**
 * Vietnamese days: `30 tháng 4 năm 2025`, `ngày 30 tháng 4`, and the weekday before a day (`thứ sáu, ngày 27/12/2025`).
 * Lunar days and months alone (`tháng 4`) are left out.
 */
import { dayExpr } from "./calendarExpressions.ts";
import { placed } from "./cjkNumbers.ts";
import type { DateRecord } from "./record.ts";

const WORDS = /(\d{1,2}) tháng (\d{1,2})(?!\d)(?: năm (\d{4})(?!\d))?/y;
const NUMBERS = /(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?![\d/.-]?\d)/y;
/** How far before the day its weekday may begin. */
const BEFORE = 24;
const LED = /(?:^|[^\p{L}])(thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)(,? ngày |, | )$/iu;
const NAMES = ["hai", "ba", "tư", "năm", "sáu", "bảy", "nhật"];

/** The Vietnamese date whose day's number stands at `at`, all of it within `[floor, limit)`; null if none. */
export function vietnameseDate(text: string, at: number, floor: number, limit: number): DateRecord | null {
  WORDS.lastIndex = at;
  const inWords = WORDS.exec(text);
  NUMBERS.lastIndex = at;
  const found = inWords ?? NUMBERS.exec(text);
  if (found === null || at + found[0].length > limit) return null;
  const led = weekdayBefore(text.slice(Math.max(floor, at - BEFORE), at));
  if (inWords === null && led === null) return null;
  if (
    led === null &&
    found[4] === undefined &&
    !/(?:^|[^\p{L}])ngày $/iu.test(text.slice(at - 6 < 0 ? 0 : at - 6, at))
  )
    return null;
  const [day, month] = [Number(found[1]), Number(inWords === null ? found[3] : found[2])];
  const year = inWords === null ? found[4] : found[3];
  if (day < 1 || month < 1 || month > 12) return null;
  const end = at + found[0].length;
  const expr = dayExpr(year === undefined ? null : Number(year), month, day);
  const dayNumber = { start: at, end: at + found[1]!.length, day };
  if (led === null) return placed(at, end, expr, null, dayNumber);
  const start = at - led[1]!.length - led[2]!.length;
  return placed(
    start,
    end,
    expr,
    { start, end: start + led[1]!.length, day: weekdayNamed(led[1]!) },
    dayNumber,
  );
}

/** What may stand before `thứ 5` where it is a weekday; behind a thing, as in `kỳ họp thứ 5`, it counts that thing. */
const OPENS = /(?:^|[^\p{L} ] ?|(?:^| )(?:vào|sáng|trưa|chiều|tối|đêm|hôm|từ|đến|và|là|ngày) )$/iu;

/** The weekday and what parts it from the day at the end of a text. */
function weekdayBefore(before: string): RegExpExecArray | null {
  const led = LED.exec(before);
  if (led === null || !/\d$/.test(led[1]!)) return led;
  return OPENS.test(before.slice(0, before.length - led[1]!.length - led[2]!.length)) ? led : null;
}

function weekdayNamed(words: string): number {
  const last = words.slice(words.lastIndexOf(" ") + 1).toLowerCase();
  const named = NAMES.indexOf(last);
  return named >= 0 ? named : Number(last) - 2;
}
