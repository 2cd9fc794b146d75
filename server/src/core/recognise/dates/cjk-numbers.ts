/**
 * Japanese, Chinese and Korean dates in numbers: `2025年11月1日`, `令和8年1月30日`, `11月1日（土）`, `2025년 11월 1일`, their
 * parts (`11月中旬`) and ranges of days (`1月29日から31日`, `10월 29~31일`).
 * Numbers in ASCII, full-width or kanji digits. Works on characters: these scripts set no spaces between words.
 */

import type { Span } from "../../text/span.ts";
import { dayStretch } from "./day-stretch.ts";
import { dayExpr, monthExpr, periodExpr, rangeExpr, yearExpr } from "./expressions.ts";
import { isSign, signSet } from "./sign-sets.ts";
import type { DateExpr, ParsedDate, Year } from "./types.ts";

/** Digits as a pattern. */
export const NUMBER = "[0-9０-９〇零○一二三四五六七八九十]{1,5}";
const ERAS: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925, 大正: 1911, 明治: 1867 };
const DATE = new RegExp(
  `(?:(?:(令和|平成|昭和|大正|明治)(元|${NUMBER})|(${NUMBER})) ?[年년](度)?(?![間代生前後]|간|대|생|전|후) ?)?` +
    `(?:(${NUMBER}) ?[月월](?![曜間간]) ?(?:(${NUMBER}) ?[日일](?![間]|간))?)?`,
  "y",
);
/** What does not stand behind the last day of a range: `27日から3日間` is a length. */
const NO_LENGTH = "(?! ?(?:[間间連连内內]|간|동안|연속|이내|以内|以內|[0-9０-９]))";
/** The days of a month whose first lacks its sign, behind the month: `29~31일`. */
const DAYS = new RegExp(
  ` ?(${NUMBER}) ?(?:から|[~〜～–-]|부터|至|到) ?(${NUMBER}) ?[日일号號]${NO_LENGTH}`,
  "y",
);
const PART = / ?(?:(上旬|初旬|초순)|(中旬|중순)|(下旬|하순))/y;
const WEEKDAY =
  /[ ]?(?:[(（](?:星期|礼拜|禮拜|[周週])?([月火水木金土日월화수목금토일一二三四五六天])(?:曜日?|요일)?[)）]|([月火水木金土日])曜日?|([월화수목금토일])요일|(?:星期|礼拜|禮拜|[周週])([一二三四五六日天]))/y;
const DAY_RANGE = new RegExp(
  ` ?(?:から|[~〜～–-]|부터|至|到) ?(?:(${NUMBER}) ?[月월] ?)?(${NUMBER}) ?[日일号號]${NO_LENGTH}`,
  "y",
);
const BEFORE_WEEKDAY = signSet("(（月火水木金土日월화수목금토일星礼禮周週");
const PARTED = signSet("上中下初초중하");
const WEEKDAYS = ["月월一", "火화二", "水수三", "木목四", "金금五", "土토六", "日일天"];

/** The date in numbers at `at`; `counted` is its year where that is written in a word before it. */
export function numbered(text: string, at: number, limit: number, counted: Year): ParsedDate | null {
  DATE.lastIndex = at;
  const found = DATE.exec(text);
  if (found === null || found[0] === "" || at + found[0].length > limit) return null;
  const [whole, era, eraYear, plain, fiscal, monthText, dayText] = found;
  if (
    isDigitLike(text.charCodeAt(at - 1)) ||
    (monthText === undefined && dayText === undefined && plain === undefined && era === undefined)
  )
    return null;
  const written = yearFrom(era, eraYear, plain);
  if (written === 0 || (counted !== null && (written !== null || monthText === undefined))) return null;
  const year = written ?? counted;
  const month = monthText === undefined ? null : numberOf(monthText);
  const day = dayText === undefined ? null : numberOf(dayText);
  if (month === null && era === undefined && (written === null || written < 1000)) return null;
  const pair = monthText === undefined || dayText !== undefined ? null : monthsInARow(monthText);
  if (pair !== null) {
    const range = rangeExpr(monthExpr(year, pair), monthExpr(year, pair + 1));
    return placed(at, at + whole.trimEnd().length, range);
  }
  if (month !== null && (month < 1 || (year === null && month > 12) || month > 99)) return null;
  let end = at + whole.length;
  while (text.charCodeAt(end - 1) === 32) end--;
  if (month === null) {
    return placed(at, end, fiscal === undefined ? yearExpr(year) : periodExpr("fiscal", year, 4));
  }
  if (fiscal !== undefined) return null;
  if (day === null) {
    if (year === null && isSign(text.charCodeAt(at - 1), FIRST_MONTHS)) return null;
    return monthAndMore(text, at, end, limit, year, month);
  }
  if (day < 1 || day > 99) return null;
  return dayAndMore(text, at, end, limit, dayExpr(year, month, day), placeOfDay(text, end, dayText!, day));
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
): ParsedDate {
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
): ParsedDate {
  const next = text.charCodeAt(end) === 32 ? end + 1 : end;
  WEEKDAY.lastIndex = end;
  const weekday = next < limit && isSign(text.charCodeAt(next), BEFORE_WEEKDAY) ? WEEKDAY.exec(text) : null;
  if (weekday !== null && end + weekday[0].length <= limit) {
    const letter = weekday[1] ?? weekday[2] ?? weekday[3] ?? weekday[4]!;
    const start = end + weekday[0].search(/[^ (（]/);
    const opened = weekday[1] !== undefined;
    const stop = end + weekday[0].length;
    const named = WEEKDAYS.findIndex((both) => both.includes(letter));
    return placed(at, stop, expr, { start, end: opened ? stop - 1 : stop, day: named }, place);
  }
  DAY_RANGE.lastIndex = end;
  const range = mayJoin(text, end) ? DAY_RANGE.exec(text) : null;
  if (range !== null && end + range[0].length <= limit) {
    const month = range[1] === undefined ? expr.month : numberOf(range[1]);
    const day = numberOf(range[2]!);
    if (month >= 1 && month <= 12 && day >= 1 && day <= 31) {
      const stretch: DateExpr =
        range[1] === undefined
          ? dayStretch(expr.year, true, month, true, expr.day, day)
          : rangeExpr(expr, dayExpr(null, month, day));
      return placed(at, end + range[0].length, stretch);
    }
  }
  return placed(at, end, expr, null, place);
}

function placeOfDay(
  text: string,
  end: number,
  digits: string,
  day: number,
): (Span & { readonly day: number }) | null {
  const start = text.lastIndexOf(digits, end - 1);
  return start < 0 || end - start > 8 ? null : { start, end: start + digits.length, day };
}

/** Whether what stands at `at`, behind a space perhaps, may join two ends of a range. */
export function mayJoin(text: string, at: number): boolean {
  return isSign(text.charCodeAt(text.charCodeAt(at) === 32 ? at + 1 : at), JOINING);
}

const JOINING = signSet("か부에~〜～–-至到");

/** A date in its place. */
export function placed(
  start: number,
  end: number,
  expr: DateExpr,
  weekday: ParsedDate["weekday"] = null,
  dayNumber: ParsedDate["dayNumber"] = null,
): ParsedDate {
  return { start, end, expr, weekday, lastWeekday: null, dayNumber, open: null, doubtful: 0 };
}

/** The first of two months that follow each other, as in `五六月`; null for any other number. */
function monthsInARow(text: string): number | null {
  const first = KANJI.indexOf(text[0]!);
  return text.length === 2 && first > 0 && KANJI.indexOf(text[1]!) === first + 1 ? first : null;
}

/** Null where no year is written, 0 where it is none. */
function yearFrom(
  era: string | undefined,
  eraYear: string | undefined,
  plain: string | undefined,
): Exclude<Year, object> {
  if (era !== undefined) return ERAS[era]! + (eraYear === "元" ? 1 : numberOf(eraYear!));
  if (plain === undefined) return null;
  const year = numberOf(plain);
  return year >= 1000 && year <= 2199 ? year : 0;
}

/** Whether a code unit before a number makes it a part of a longer one. */
export function isDigitLike(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0xff10 && unit <= 0xff19) || unit === 0x2e;
}

const KANJI = "〇一二三四五六七八九";

/** The value of ASCII, full-width or kanji digits, positional (`二〇二五`) or with ten (`二十一`). */
export function numberOf(digits: string): number {
  let value = 0;
  let ones = 0;
  for (const digit of digits) {
    const unit = digit.charCodeAt(0);
    const kanji = KANJI.indexOf(digit);
    if (digit === "十") {
      value += (ones === 0 ? 1 : ones) * 10;
      ones = 0;
    } else if (digit === "零" || digit === "○") ones *= 10;
    else ones = ones * 10 + (kanji >= 0 ? kanji : unit >= 0xff10 ? unit - 0xff10 : unit - 0x30);
  }
  return value + ones;
}

/** What the sign behind a number says that it counts. */
export const Sign = { year: 1, month: 2, day: 3, span: 4, age: 5 } as const;
/** The sign of each code unit; 0 for most. */
export const AFTER_NUMERAL: Uint8Array = new Uint8Array(0x10000);
const SIGNS: Readonly<Record<string, number>> = {
  年년: Sign.year,
  月월: Sign.month,
  日일号天: Sign.day,
  かヶカケ개个週주周: Sign.span,
  世세: Sign.age,
};
for (const [letters, sign] of Object.entries(SIGNS))
  for (const letter of letters) AFTER_NUMERAL[letter.charCodeAt(0)] = sign;

const NUMERALS = signSet("0123456789０１２３４５６７８９〇零○一二三四五六七八九十");

/** Whether a code unit is a digit: ASCII, full-width or kanji. */
export function isNumeral(unit: number): boolean {
  return isSign(unit, NUMERALS);
}
