/**
 * Japanese, Chinese and Korean dates in numbers: `2025年11月1日`, `令和8年1月30日`, `11月1日（土）`, `2025년 11월 1일`,
 * their parts, ranges of days (`1月29日から31日`), and the commonest relative words (`昨年`, `来週`, `작년`).
 * Numbers in ASCII, full-width or kanji digits. Works on characters: these scripts set no spaces between words.
 */
import type { Span } from "../../text/span.ts";
import type { DateExpr, ParsedDate, Unit, Year } from "./types.ts";

const NUMBER = "[0-9０-９〇一二三四五六七八九十]{1,5}";
const ERAS: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925, 大正: 1911, 明治: 1867 };
const DATE = new RegExp(
  `(?:(?:(令和|平成|昭和|大正|明治)(元|${NUMBER})|(${NUMBER})) ?[年년](度)?(?![間代生前後]|간|대|생|전|후) ?)?` +
    `(?:(${NUMBER}) ?[月월](?![曜間간]) ?(?:(${NUMBER}) ?[日일](?![間]|간))?)?`,
  "y",
);
const WEEKDAY =
  /[ ]?(?:[(（]([月火水木金土日월화수목금토일])(?:曜日?|요일)?[)）]|([月火水木金土日])曜日?|([월화수목금토일])요일)/y;
const DAY_RANGE = new RegExp(` ?(?:から|[~〜～–-]|부터) ?(?:(${NUMBER}) ?[月월] ?)?(${NUMBER}) ?[日일]`, "y");
const WEEKDAYS = ["月월", "火화", "水수", "木목", "金금", "土토", "日일"];

type Relative = readonly [unit: Unit, by: number];
const RELATIVE: Readonly<Record<string, Relative>> = {
  今日: ["day", 0],
  昨日: ["day", -1],
  明日: ["day", 1],
  今週: ["week", 0],
  先週: ["week", -1],
  来週: ["week", 1],
  今月: ["month", 0],
  先月: ["month", -1],
  来月: ["month", 1],
  今年: ["year", 0],
  昨年: ["year", -1],
  去年: ["year", -1],
  来年: ["year", 1],
  어제: ["day", -1],
  오늘: ["day", 0],
  내일: ["day", 1],
  지난주: ["week", -1],
  "다음 주": ["week", 1],
  지난달: ["month", -1],
  "다음 달": ["month", 1],
  작년: ["year", -1],
  올해: ["year", 0],
  내년: ["year", 1],
}; // 明日 and 今日 stand in names too; what follows them decides nothing here.

/** The date that begins at `at`, not beyond `limit`; null if none. */
export function cjkDate(text: string, at: number, limit: number): ParsedDate | null {
  return numbered(text, at, limit) ?? relative(text, at, limit);
}

function numbered(text: string, at: number, limit: number): ParsedDate | null {
  DATE.lastIndex = at;
  const found = DATE.exec(text);
  if (found === null || found[0] === "" || at + found[0].length > limit) return null;
  const [whole, era, eraYear, plain, fiscal, monthText, dayText] = found;
  if (
    isDigitLike(text.charCodeAt(at - 1)) ||
    (monthText === undefined && dayText === undefined && plain === undefined && era === undefined)
  )
    return null;
  const year = yearFrom(era, eraYear, plain);
  if (year === 0) return null;
  const month = monthText === undefined ? null : numberOf(monthText);
  const day = dayText === undefined ? null : numberOf(dayText);
  if (month === null && era === undefined && (year === null || year < 1000)) return null;
  if (month !== null && (month < 1 || (year === null && month > 12) || month > 99)) return null;
  let end = at + whole.length;
  while (text.charCodeAt(end - 1) === 32) end--;
  if (month === null) {
    const expr: DateExpr =
      fiscal === undefined
        ? { kind: "year", year, part: null }
        : { kind: "period", unit: "fiscal", year, index: 4, turn: null };
    return { ...bare(at, end), expr };
  }
  if (fiscal !== undefined) return null;
  if (day === null) return { ...bare(at, end), expr: { kind: "month", year, month, part: null, turn: null } };
  if (day < 1 || day > 99) return null;
  return dayAndMore(
    text,
    at,
    end,
    limit,
    { kind: "day", year, month, day },
    placeOfDay(text, end, dayText!, day),
  );
}

function dayAndMore(
  text: string,
  at: number,
  end: number,
  limit: number,
  expr: DateExpr & { kind: "day" },
  place: ParsedDate["dayNumber"],
): ParsedDate {
  WEEKDAY.lastIndex = end;
  const weekday = WEEKDAY.exec(text);
  if (weekday !== null && end + weekday[0].length <= limit) {
    const letter = weekday[1] ?? weekday[2] ?? weekday[3]!;
    const start = end + weekday[0].indexOf(letter);
    const opened = weekday[1] !== undefined;
    const stop = end + weekday[0].length;
    return {
      ...bare(at, stop),
      expr,
      dayNumber: place,
      weekday: {
        start,
        end: opened ? stop - 1 : stop,
        day: WEEKDAYS.findIndex((both) => both.includes(letter)),
      },
    };
  }
  DAY_RANGE.lastIndex = end;
  const range = DAY_RANGE.exec(text);
  if (range !== null && end + range[0].length <= limit) {
    const month = range[1] === undefined ? expr.month : numberOf(range[1]);
    const day = numberOf(range[2]!);
    if (month >= 1 && month <= 12 && day >= 1 && day <= 31) {
      const year = month < expr.month && typeof expr.year === "number" ? expr.year + 1 : expr.year;
      return {
        ...bare(at, end + range[0].length),
        expr: { kind: "range", from: expr, to: { kind: "day", year, month, day } },
      };
    }
  }
  return { ...bare(at, end), expr, dayNumber: place };
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

function relative(text: string, at: number, limit: number): ParsedDate | null {
  for (let length = 4; length >= 2; length--) {
    const found = RELATIVE[text.slice(at, at + length)];
    if (found === undefined || at + length > limit) continue;
    const hangul = text.charCodeAt(at) >= 0xac00;
    if (hangul && text.charCodeAt(at - 1) >= 0xac00) return null;
    return {
      ...bare(at, at + length),
      expr: { kind: "shift", unit: found[0], by: found[1], from: "now", part: null },
    };
  }
  return null;
}

function bare(start: number, end: number): Omit<ParsedDate, "expr"> {
  return { start, end, weekday: null, dayNumber: null, open: null, doubtful: 0 };
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

function isDigitLike(unit: number): boolean {
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
    } else ones = ones * 10 + (kanji >= 0 ? kanji : unit >= 0xff10 ? unit - 0xff10 : unit - 0x30);
  }
  return value + ones;
}
