/**
 * Japanese, Chinese and Korean dates: in numbers (`2025年11月1日`), by words that count from another date (`来週`, `先月29日`,
 * `昨年10月`, `작년 10월`, `3年前`), weekdays, days of the month alone (`29日に`), decades and centuries, and ranges of them.
 */
import { unitsOf } from "../../text/units.ts";
import { yearIn } from "./changedExpressions.ts";
import { mayJoin, numbered, placed } from "./cjkNumbers.ts";
import {
  AFTER_NUMERAL,
  isDigitLike,
  isNumeral,
  NUMBER,
  numberIn,
  numberOf,
  numeralsEnd,
  Sign,
} from "./cjkNumerals.ts";
import { type CjkWeekday, cjkWeekdayAt, type WeekdayBeside, weekdayBeside } from "./cjkWeekdays.ts";
import { cjkWordAt, isHangul } from "./cjkWords.ts";
import { centuryExpr, decadeExpr, monthdayExpr, rangeExpr, shiftExpr, weekdayExpr } from "./expressions.ts";
import type { DateRecord } from "./record.ts";
import { isSign, signSet } from "./signSets.ts";
import type { DateExpr, Turn } from "./types.ts";

/** The date that begins at `at`, not beyond `limit`; null if none. */
export function cjkDate(text: string, at: number, limit: number): DateRecord | null {
  const unit = text.charCodeAt(at);
  if (isNumeral(unit)) {
    switch (signBehind(text, at)) {
      case Sign.year:
        return inNumbers(text, at, limit) ?? ago(text, at, limit) ?? longAge(text, at, limit);
      case Sign.month:
        return inNumbers(text, at, limit);
      case Sign.day:
        return ago(text, at, limit) ?? loneDay(text, at, limit);
      case Sign.span:
        return ago(text, at, limit);
      case Sign.age:
        return longAge(text, at, limit);
      default:
        return unit < 0x80 ? null : relative(text, at, limit); // 一昨日
    }
  }
  return (
    (isSign(text.charCodeAt(at + 1), ERA_BEHIND) ? inNumbers(text, at, limit) : null) ??
    relative(text, at, limit) ??
    weekdayFirst(text, at, limit)
  );
}

const NO = 0x306e; // の
const WEEK = 0x5468; // 周

/** The second signs of the eras: 令和, 平成, 昭和, 大正, 明治. */
const ERA_BEHIND = signSet("和成正治");

/** What the sign behind the number at `at` says that it counts; 0 if nothing. */
function signBehind(text: string, at: number): number {
  let i = at + 1;
  while (i < at + 5 && isNumeral(text.charCodeAt(i))) i++;
  if (text.charCodeAt(i) === 32) i++;
  return AFTER_NUMERAL[text.charCodeAt(i) & 0xffff]!;
}

/** Two dates in numbers with a joint between them: `2014年から2018年`, `5월에서 11월`. */
const JOINT = / ?(?:から|부터|에서|[~〜～∼–—-]|至|到) ?/y;

function inNumbers(text: string, at: number, limit: number): DateRecord | null {
  const first = numbered(text, at, limit, null);
  if (first === null || first.expr.kind === "range" || first.weekday !== null || !mayJoin(text, first.end))
    return first;
  JOINT.lastIndex = first.end;
  const joint = JOINT.exec(text);
  if (joint === null) return first;
  const second = numbered(text, first.end + joint[0].length, limit, null);
  if (second === null || second.expr.kind !== first.expr.kind) return first;
  if (first.expr.kind === "year" && isEarlier(second.expr, first.expr) && !isTerm(text, joint[0], second.end))
    return first; // a year that was moved up
  if (joint[0].includes("에서") && MOVED.test(text.slice(second.end, second.end + 3))) return first;
  return placed(first.start, second.end, rangeExpr(first.expr, second.expr));
}

/** `1월 8일에서 1월 5일로`: what was moved from one to the other. */
const MOVED = /^(?:으로|로)(?!부터)/;

/** Whether two years with this joint are the ends of a stretch whichever is earlier: `2028年～2024年`, `2028年から2024年まで`. */
function isTerm(text: string, joint: string, behind: number): boolean {
  return /[~〜～∼–—至-]/.test(joint) || /^(?:まで|까지)/.test(text.slice(behind, behind + 2));
}

function isEarlier(a: DateExpr, b: DateExpr): boolean {
  const earlier = yearIn(a);
  const later = yearIn(b);
  return typeof earlier === "number" && typeof later === "number" && earlier < later;
}

const AGO = new RegExp(
  `(${NUMBER}) ?(?:(年|년)|([かヶカケ]月|개월|个月)|(週間|주|周)|(日|일|天)) ?(?:前|전)(?![後日])`,
  "y",
);

/** How many units behind a number's first `前` may stand. */
const LONGEST_AGO = 10;

function mayBeAgo(text: string, at: number): boolean {
  const units = unitsOf(text);
  for (let i = at + 2; i < at + LONGEST_AGO; i++) if (units[i] === 0x524d || units[i] === 0xc804) return true;
  return false;
}

/** `3年前`, `2か月前`, `5일 전`: counted from the time of speaking, not from a thing (`会談の2日前`). */
function ago(text: string, at: number, limit: number): DateRecord | null {
  if (!mayBeAgo(text, at) || text.charCodeAt(at - 1) === NO || isDigitLike(text.charCodeAt(at - 1)))
    return null;
  AGO.lastIndex = at;
  const found = AGO.exec(text);
  if (found === null || at + found[0].length > limit) return null;
  const count = numberOf(found[1]!);
  if (count < 1 || count >= 1000) return null;
  const unit =
    found[2] !== undefined
      ? "year"
      : found[3] !== undefined
        ? "month"
        : found[4] !== undefined
          ? "week"
          : "day";
  return placed(at, at + found[0].length, shiftExpr(unit, -count, "now"));
}

const AGE = new RegExp(`(${NUMBER}) ?(?:[年년] ?[代대]|(世紀|세기|世纪))`, "y");

/** `1990年代`, `21世紀`. */
function longAge(text: string, at: number, limit: number): DateRecord | null {
  if (isDigitLike(text.charCodeAt(at - 1))) return null;
  AGE.lastIndex = at;
  const found = AGE.exec(text);
  if (found === null || at + found[0].length > limit) return null;
  const value = numberOf(found[1]!);
  const end = at + found[0].length;
  if (found[2] !== undefined) return value < 1 || value > 21 ? null : placed(at, end, centuryExpr(value));
  if (value < 1000 || value > 2199 || value % 10 !== 0) return null;
  return placed(at, end, decadeExpr(value));
}

function relative(text: string, at: number, limit: number): DateRecord | null {
  const found = cjkWordAt(text, at, limit);
  if (found === null) return null;
  const { unit, by, from } = found;
  const end = at + found.word.length;
  const spaced = text.charCodeAt(end) === 32 || text.charCodeAt(end) === NO ? end + 1 : end;
  if (unit === "year") {
    const dated = numbered(text, spaced, limit, { shift: by, from });
    if (dated !== null) return placed(at, dated.end, dated.expr, dated.weekday, dated.dayNumber);
  } else if (unit === "month") {
    const day = dayInNumbers(text, spaced, limit);
    if (day !== null) return placed(at, day.end, monthdayExpr(day.day, null, { by, from }));
  } else if (unit === "week") {
    // The sign of the week is that of the weekday too: 下周三.
    const shared = text.charCodeAt(end - 1) === WEEK ? end - 1 : spaced;
    const weekday = cjkWeekdayAt(text, shared, limit);
    if (weekday !== null) return onWeekday(at, shared, weekday, null, { shift: by, from });
  }
  return placed(at, end, shiftExpr(unit, by, from));
}

const TURNS: readonly (readonly [word: string, turn: Turn])[] = [
  ["次の", 1],
  ["다음 ", 1],
  ["오는 ", 1],
  ["다가오는 ", 1],
  ["前の", -1],
  ["지난 ", -1],
];

/** A weekday, with what turns it before it (`次の金曜日`, `지난 수요일`) or its day behind it (`水曜日 2025年11月20日`). */
function weekdayFirst(text: string, at: number, limit: number): DateRecord | null {
  for (const [word, turn] of TURNS) {
    if (!text.startsWith(word, at) || isHangul(text.charCodeAt(at - 1))) continue;
    const behind = at + word.length;
    const weekday = cjkWeekdayAt(text, behind, limit);
    if (weekday !== null) return onWeekday(at, behind, weekday, turn, null);
    const day = isHangul(text.charCodeAt(at)) ? dayInNumbers(text, behind, limit) : null;
    if (day !== null) return placed(at, day.end, monthdayExpr(day.day, turn));
  }
  const weekday = cjkWeekdayAt(text, at, limit);
  if (weekday === null) return null;
  const gap = /(?:[、,，(（]|の|인)? ?/y;
  gap.lastIndex = weekday.end;
  const behind = weekday.end + (gap.exec(text)?.[0].length ?? 0);
  const date = numbered(text, behind, limit, null);
  if (date !== null && date.expr.kind === "day" && date.weekday === null)
    return placed(at, date.end, date.expr, { start: at, end: weekday.end, day: weekday.day }, date.dayNumber);
  return onWeekday(at, at, weekday, null, null);
}

function onWeekday(
  start: number,
  at: number,
  { day, end }: CjkWeekday,
  turn: Turn,
  week: (DateExpr & { kind: "weekday" })["week"],
): DateRecord {
  return placed(start, end, weekdayExpr(day, turn, week), { start: at, end, day });
}

const LONE = /(?:[0-9０-９]{1,2}|[二三]?十[一二三四五六七八九]?) ?[日일号]/y;
/** What says behind a lone day that it is one and no number of days. */
const DAY_BEHIND =
  /[、,，（(～〜~:：]|(?:に(?![0-9０-９一二])|は|の(?!間)|夜|午|朝|昼|未明|まで|から|以降|付)| (?!만에|동안|전|후|뒤|앞|간|연속|이상|이내|이하|정도|가량|안|째|휴)|에|부터|까지|은|이(?!상|내|하)|밤|낮|오|上午|下午|晚/y;
/** What says before it that it is one: `박` of `2박 3일`, `約`. */
const COUNTING_BEFORE = /[泊박주총약단매각約計全第丸数満每毎月월年년]\s?$/;

function dayInNumbers(
  text: string,
  at: number,
  limit: number,
): { readonly day: number; readonly end: number } | null {
  LONE.lastIndex = at;
  if (!LONE.test(text)) return null;
  const end = LONE.lastIndex;
  if (end > limit) return null;
  const units = unitsOf(text);
  const day = numberIn(units, at, units[end - 2] === 0x20 ? end - 2 : end - 1);
  return day < 1 || day > 31 ? null : { day, end };
}

/** A day of the month alone, as reports give it: `29日に`, `29일 서울에서`, `21日から23日`. */
function loneDay(text: string, at: number, limit: number): DateRecord | null {
  if (isDigitLike(text.charCodeAt(at - 1)) || COUNTING_BEFORE.test(text.slice(Math.max(0, at - 2), at)))
    return null;
  const first = dayInNumbers(text, at, limit);
  if (first === null) return null;
  JOINT.lastIndex = first.end;
  const joint = mayJoin(text, first.end) ? JOINT.exec(text) : null;
  const second = joint === null ? null : dayInNumbers(text, first.end + joint[0].length, limit);
  if (second !== null && second.day > first.day)
    return placed(at, second.end, rangeExpr(monthdayExpr(first.day), monthdayExpr(second.day)));
  const beside = weekdayBeside(text, first.end, limit, false);
  if (beside !== null) return withWeekday(text, at, first.day, beside, limit);
  DAY_BEHIND.lastIndex = first.end;
  const isOwner = text.charCodeAt(first.end) === NO;
  if (!DAY_BEHIND.test(text) || (first.day <= 3 && isOwner)) return null;
  const weekday = isOwner ? cjkWeekdayAt(text, first.end + 1, limit) : null;
  if (weekday === null) return placed(at, first.end, monthdayExpr(first.day));
  const place = { start: first.end + 1, end: weekday.end, day: weekday.day };
  return placed(at, weekday.end, monthdayExpr(first.day), place);
}

/** A day of the month with its weekday, and the second day of a stretch with its own: `4日(月)`, `4日(火)～6日(木)`. */
function withWeekday(
  text: string,
  at: number,
  day: number,
  { weekday, end }: WeekdayBeside,
  limit: number,
): DateRecord {
  const digits = { start: at, end: numeralsEnd(unitsOf(text), at), day };
  JOINT.lastIndex = end;
  const joint = mayJoin(text, end) ? JOINT.exec(text) : null;
  const second = joint === null ? null : dayInNumbers(text, end + joint[0].length, limit);
  if (second === null || second.day <= day) return placed(at, end, monthdayExpr(day), weekday, digits);
  const last = weekdayBeside(text, second.end, limit, false);
  const stretch = rangeExpr(monthdayExpr(day), monthdayExpr(second.day));
  return placed(at, last?.end ?? second.end, stretch, weekday, null, last?.weekday ?? null);
}
