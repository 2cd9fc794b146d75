/**
 * Japanese, Chinese and Korean dates in numbers: `2025年11月1日`, `令和8年1月30日`, `11月1日（土）`, `2025년 11월 1일`,
 * their parts (`11月中旬`), ranges of days (`1月29日から31日`, `10월 29~31일`), and the commonest relative words, alone
 * (`来週`) or as the year of a month (`昨年10月`, `작년 10월`).
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
/** The days of a month whose first lacks its sign, behind the month: `29~31일`. */
const DAYS = new RegExp(` ?(${NUMBER}) ?(?:から|[~〜～–-]|부터|至) ?(${NUMBER}) ?[日일](?![間]|간)`, "y");
const PART = / ?(?:(上旬|初旬|초순)|(中旬|중순)|(下旬|하순))/y;
const WEEKDAY =
  /[ ]?(?:[(（]([月火水木金土日월화수목금토일])(?:曜日?|요일)?[)）]|([月火水木金土日])曜日?|([월화수목금토일])요일)/y;
const DAY_RANGE = new RegExp(
  ` ?(?:から|[~〜～–-]|부터|至|到) ?(?:(${NUMBER}) ?[月월] ?)?(${NUMBER}) ?[日일]`,
  "y",
);
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
  지난해: ["year", -1],
  올해: ["year", 0],
  내년: ["year", 1],
  明年: ["year", 1],
  이달: ["month", 0],
};
/** What makes a name of `明日` and `今日`: the second part of 明日香, 明日菜, 今日子. */
const NAMING = "香菜奈美架葉花華海子";
/** What may follow a Korean word for a day without a space: particles, and the parts of a day. 오늘날 and 내일신문 are none. */
const PARTICLES = "은는이가을를의도부까에로과와만오아낮저밤중";

/** The date that begins at `at`, not beyond `limit`; null if none. */
export function cjkDate(text: string, at: number, limit: number): ParsedDate | null {
  return numbered(text, at, limit, null) ?? relative(text, at, limit);
}

/** The date in numbers at `at`; `counted` is its year where that is written in a word before it. */
function numbered(text: string, at: number, limit: number, counted: Year): ParsedDate | null {
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
  if (day === null) return monthAndMore(text, at, end, limit, year, month);
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

function monthAndMore(
  text: string,
  at: number,
  end: number,
  limit: number,
  year: Year,
  month: number,
): ParsedDate {
  DAYS.lastIndex = end;
  const days = DAYS.exec(text);
  if (days !== null && end + days[0].length <= limit && month <= 12) {
    const [from, to] = [numberOf(days[1]!), numberOf(days[2]!)];
    if (from >= 1 && from <= 31 && to >= 1 && to <= 31) {
      const day = (day: number): DateExpr => ({ kind: "day", year, month, day });
      const expr: DateExpr = { kind: "range", from: day(from), to: day(to) };
      return { ...bare(at, end + days[0].length), expr };
    }
  }
  PART.lastIndex = end;
  const part = PART.exec(text);
  const inside = part !== null && end + part[0].length <= limit;
  const which = !inside ? null : part[1] !== undefined ? "early" : part[2] !== undefined ? "mid" : "late";
  const to = inside ? end + part[0].length : end;
  return { ...bare(at, to), expr: { kind: "month", year, month, part: which, turn: null } };
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
      const wraps = month < expr.month;
      const year = typeof expr.year === "number" ? expr.year + (wraps ? 1 : 0) : wraps ? null : expr.year;
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
    if (hangul && isHangul(text.charCodeAt(at - 1))) return null;
    const end = at + length;
    const [unit, by] = found;
    if (unit === "day" && end < limit && !mayFollowDay(text.charAt(end), hangul)) return null;
    if (unit === "year") {
      const month = text.charCodeAt(end) === 32 ? end + 1 : end;
      const dated = numbered(text, month, limit, { shift: by, from: "now" });
      if (dated !== null) return { ...dated, start: at };
    }
    return { ...bare(at, end), expr: { kind: "shift", unit, by, from: "now", part: null } };
  }
  return null;
}

function isHangul(unit: number): boolean {
  return unit >= 0xac00 && unit <= 0xd7a3;
}

function mayFollowDay(next: string, hangul: boolean): boolean {
  return hangul ? !isHangul(next.charCodeAt(0)) || PARTICLES.includes(next) : !NAMING.includes(next);
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
