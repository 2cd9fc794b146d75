/** Japanese, Chinese and Korean weekdays: by themselves, and behind the day that they stand beside. */
import { isHangul } from "./cjkWords.ts";
import { isSign, signSet } from "./signSets.ts";

const WEEKDAYS = ["月월一", "火화二", "水수三", "木목四", "金금五", "土토六", "日일天"];
/** What begins a weekday that begins with its sign or its letter. */
const STARTS_WEEKDAY = signSet("月火水木金土日월화수목금토일周星礼");
const WEEKDAY =
  /[月火水木金土日]曜(?:日|(?!大工|版))|[월화수목금토일]요일|(?:周|星期|礼拜)[一二三四五六日天]/y;
/** `毎週金曜`, `매주 금요일`, `每周五` recur. */
const RECURRING = /(?:毎週|매주 ?|每|隔週)$/;
const ENDS_RECURRING = signSet("週주 每");

/** A weekday and where it ends. */
export interface CjkWeekday {
  /** 0 (Monday) to 6. */
  readonly day: number;
  readonly end: number;
}

/** The weekday that begins at `at`: `金曜`, `金曜日`, `금요일`, `周五`; null if none. */
export function cjkWeekdayAt(text: string, at: number, limit: number): CjkWeekday | null {
  if (!isSign(text.charCodeAt(at), STARTS_WEEKDAY)) return null;
  WEEKDAY.lastIndex = at;
  if (!WEEKDAY.test(text)) return null;
  const end = WEEKDAY.lastIndex;
  if (end > limit) return null;
  const before = text.charCodeAt(at - 1);
  if (isSign(before, ENDS_RECURRING) && RECURRING.test(text.slice(Math.max(0, at - 3), at))) return null;
  const first = text.charCodeAt(at);
  if (isHangul(first) && isHangul(before)) return null;
  return { day: weekdayOf(isSign(first, OF_WEEK) ? text.charCodeAt(end - 1) : first), end };
}

/** What begins the words of a weekday whose own sign ends them: `周五`, `星期五`, `礼拜五`. */
const OF_WEEK = signSet("周星礼");

/** One more than the weekday (0 Monday to 6) that a letter or sign stands for. */
const DAYS: Uint8Array = new Uint8Array(0x10000);
for (const [day, letters] of WEEKDAYS.entries())
  for (const letter of letters) DAYS[letter.charCodeAt(0)] = day + 1;

/** Which weekday a letter or sign stands for: `月`, `월`, `一`; -1 if none. */
function weekdayOf(letter: number): number {
  return DAYS[letter & 0xffff]! - 1;
}

/** What stands behind a day and tells its weekday, and where that ends, its bracket too. */
export interface WeekdayBeside {
  readonly weekday: { readonly start: number; readonly end: number; readonly day: number };
  readonly end: number;
}

const BEFORE_BESIDE = signSet("(（，、,月火水木金土日월화수목금토일星礼禮周週");
/** What may stand before its own sign or letter. */
const OPENING = signSet(" (（，、,");
const BESIDE =
  / ?(?:[(（](?:(?:星期|礼拜|禮拜|[周週])([一二三四五六日天])|([月火水木金土日])(?:曜日?)?|([월화수목금토일])(?:요일)?|([一二三四五六天]))[)）]|(?:[，、,] ?)?(?:([月火水木金土日])曜日?|([월화수목금토일])요일|(?:星期|礼拜|禮拜)([一二三四五六日天]))|[周週]([一二三四五六日天]))/y;

/**
 * The weekday behind a day that ends at `at`: `（土）`, `(토)`, ` 화요일`, `，星期二`. `counted`: whether `（一）` is one too, which
 * counts where no month stands before the day.
 */
export function weekdayBeside(
  text: string,
  at: number,
  limit: number,
  counted: boolean,
): WeekdayBeside | null {
  const next = text.charCodeAt(at) === 32 ? at + 1 : at;
  if (next >= limit || !isSign(text.charCodeAt(next), BEFORE_BESIDE)) return null;
  BESIDE.lastIndex = at;
  const found = BESIDE.exec(text);
  if (found === null || at + found[0].length > limit || (found[4] !== undefined && !counted)) return null;
  let group = 1;
  while (found[group] === undefined) group++;
  const end = at + found[0].length;
  let start = at;
  while (isSign(text.charCodeAt(start), OPENING)) start++;
  const last = text.charCodeAt(end - 1);
  const closes = last === 0x29 || last === 0xff09;
  return {
    weekday: { start, end: closes ? end - 1 : end, day: weekdayOf(found[group]!.charCodeAt(0)) },
    end,
  };
}
