/**
 * Japanese, Chinese and Korean dates in numbers: `2025年11月1日`, `令和8年1月30日`, `11月1日（土）`, `2025년 11월 1일`, their
 * parts (`11月中旬`) and ranges of days (`1月29日から31日`, `10월 29~31일`).
 * Numbers in ASCII, full-width or kanji digits. Works on characters: these scripts set no spaces between words.
 */
import { unitsOf } from "../../text/units.ts";
import { dayExpr, monthExpr, yearExpr } from "./calendarExpressions.ts";
import { isDigitLike, isNumeral, NUMBER, numberOf, numeralsEnd } from "./cjkNumerals.ts";
import { weekdayBeside } from "./cjkWeekdays.ts";
import { ymdAt } from "./cjkYmd.ts";
import { dayStretch } from "./dayStretch.ts";
import { periodExpr, rangeExpr } from "./expressions.ts";
import { DateRecord } from "./record.ts";
import { isSign, signSet } from "./signSets.ts";
import type { DateExpr, ParsedDate, Year } from "./types.ts";

/** What does not stand behind the last day of a range: `27日から3日間` is a length, `20日から15日に変更` a change. */
const NO_LENGTH =
  "(?! ?(?:[間间連连内內]|간|동안|연속|이내|以内|以內|[0-9０-９]|(?:に|へ)(?:変更|延期|前倒|繰り上|繰り下|移|順延)|로 ?(?:변경|연기|앞당|옮|미뤄|미루|늦)))";
/** The days of a month whose first lacks its sign, behind the month: `29~31일`. */
const DAYS = new RegExp(
  ` ?(${NUMBER}) ?(?:から|[~〜～∼–—-]|부터|至|到) ?(${NUMBER}) ?[日일号號]${NO_LENGTH}`,
  "y",
);
const PART = / ?(?:(上旬|初旬|초순)|(中旬|중순)|(下旬|하순))/y;
const DAY_RANGE = new RegExp(
  ` ?(?:から|[~〜～∼–—-]|부터|至|到) ?(?:(${NUMBER}) ?[月월] ?)?(${NUMBER}) ?[日일号號]${NO_LENGTH}`,
  "y",
);
const PARTED = signSet("上中下初초중하");

/** The date in numbers at `at`; `counted` is its year where that is written in a word before it. */
export function numbered(text: string, at: number, limit: number, counted: Year): DateRecord | null {
  const units = unitsOf(text);
  const found = ymdAt(units, at);
  if (found === null || found.end > limit || isDigitLike(units[at - 1]!)) return null;
  const { isEra, isFiscal, month, day } = found;
  const written = found.year !== null && !isEra && !isLikely(found.year) ? 0 : found.year;
  if (written === 0 || (counted !== null && (written !== null || month === null))) return null;
  const year = written ?? counted;
  let { end } = found;
  while (units[end - 1]! === 32) end--;
  if (month === null) return placed(at, end, isFiscal ? periodExpr("fiscal", year, 4) : yearExpr(year));
  const pair = day === null ? monthsInARow(units, found.monthAt) : 0;
  if (pair > 0) return placed(at, end, rangeExpr(monthExpr(year, pair), monthExpr(year, pair + 1)));
  if (month < 1 || (day === null && year === null && month > 12) || month > 99 || isFiscal) return null;
  if (day === null) {
    if (year === null && isSign(units[at - 1]!, FIRST_MONTHS)) return null;
    return monthAndMore(text, at, end, limit, year, month);
  }
  if (day > 99 || (year === null && month > LAST_SLIP)) return null;
  const place = { start: found.dayAt, end: numeralsEnd(units, found.dayAt), day };
  return dayAndMore(text, at, end, limit, dayExpr(year, month, day), place);
}

/** The last number that is taken for a slip of a month. */
const LAST_SLIP = 19;

function isLikely(year: number): boolean {
  return year >= 1000 && year <= 2199;
}

/** What counts months before their number: `前4月`, the first four of the year. */
const FIRST_MONTHS = signSet("前首");

function monthAndMore(
  text: string,
  at: number,
  end: number,
  limit: number,
  year: Year,
  month: number,
): DateRecord {
  const next = text.charCodeAt(end) === 32 ? end + 1 : end;
  DAYS.lastIndex = end;
  const days = isNumeral(text.charCodeAt(next)) ? DAYS.exec(text) : null;
  if (days !== null && end + days[0].length <= limit && month <= 12) {
    const [from, to] = [numberOf(days[1]!), numberOf(days[2]!)];
    if (from >= 1 && from <= 31 && to >= 1 && to <= 31) {
      return placed(at, end + days[0].length, dayStretch(year, true, month, true, from, to));
    }
  }
  PART.lastIndex = end;
  const part = next < limit && isSign(text.charCodeAt(next), PARTED) ? PART.exec(text) : null;
  const inside = part !== null && end + part[0].length <= limit;
  const which = !inside ? null : part[1] !== undefined ? "early" : part[2] !== undefined ? "mid" : "late";
  const to = inside ? end + part[0].length : end;
  return placed(at, to, monthExpr(year, month, which));
}

function dayAndMore(
  text: string,
  at: number,
  end: number,
  limit: number,
  expr: DateExpr & { kind: "day" },
  place: ParsedDate["dayNumber"],
): DateRecord {
  const beside = weekdayBeside(text, end, limit, true);
  const weekday = beside === null ? null : beside.weekday;
  const to = beside === null ? end : beside.end;
  DAY_RANGE.lastIndex = to;
  const range = mayJoin(text, to) ? DAY_RANGE.exec(text) : null;
  if (range !== null && to + range[0].length <= limit) {
    const month = range[1] === undefined ? expr.month : numberOf(range[1]);
    const day = numberOf(range[2]!);
    if (month >= 1 && month <= 12 && day >= 1 && day <= 31) {
      const stretch: DateExpr =
        range[1] === undefined
          ? dayStretch(expr.year, true, month, true, expr.day, day)
          : rangeExpr(expr, dayExpr(null, month, day));
      const last = weekdayBeside(text, to + range[0].length, limit, false);
      return placed(at, last?.end ?? to + range[0].length, stretch, weekday, null, last?.weekday ?? null);
    }
  }
  return placed(at, to, expr, weekday, place);
}

/** Whether what stands at `at`, behind a space perhaps, may join two ends of a range. */
export function mayJoin(text: string, at: number): boolean {
  return isSign(text.charCodeAt(text.charCodeAt(at) === 32 ? at + 1 : at), JOINING);
}

const JOINING = signSet("か부에~〜～∼–—-至到");

/** A date in its place. */
export function placed(
  start: number,
  end: number,
  expr: DateExpr,
  weekday: ParsedDate["weekday"] = null,
  dayNumber: ParsedDate["dayNumber"] = null,
  lastWeekday: ParsedDate["weekday"] = null,
): DateRecord {
  return new DateRecord(start, end, expr, weekday, lastWeekday, dayNumber, null, 0);
}

/** The first of two months in kanji that follow each other, as in `五六月`; 0 for any other number. */
function monthsInARow(units: Uint16Array, at: number): number {
  if (numeralsEnd(units, at) !== at + 2) return 0;
  const first = KANJI.indexOf(String.fromCharCode(units[at]!)) + 1;
  return first > 0 && units[at + 1]! === KANJI.charCodeAt(first) ? first : 0;
}

const KANJI = "一二三四五六七八九";
