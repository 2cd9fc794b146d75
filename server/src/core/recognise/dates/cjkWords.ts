/**
 * The relative words of Japanese, Chinese and Korean dates (`来週`, `翌日`, `지난달`, `下周`), weekdays and what begins any
 * of them. Works on characters: these scripts set no spaces between words, so each word says what may not stand beside it.
 */
import { isSign, signSet } from "./signSets.ts";
import type { Origin, Unit } from "./types.ts";

/** A relative word: how many units from where. */
export interface CjkWord {
  readonly word: string;
  readonly unit: Unit;
  readonly by: number;
  readonly from: Origin;
}

const LISTED: readonly (readonly [list: string, unit: Unit, by: number, from: Origin])[] = [
  ["今日 本日 오늘 今天", "day", 0, "now"],
  ["昨日 어제 昨天", "day", -1, "now"],
  ["明日 내일 明天", "day", 1, "now"],
  ["一昨日 그제 前天", "day", -2, "now"],
  ["明後日 모레 后天", "day", 2, "now"],
  ["今週 이번_주 이번주 本周 这周", "week", 0, "now"],
  ["先週 지난주 지난_주 上周", "week", -1, "now"],
  ["来週 다음_주 다음주 下周", "week", 1, "now"],
  ["今月 이달 이번_달 本月 这个月", "month", 0, "now"],
  ["先月 지난달 지난_달 上个月 上月", "month", -1, "now"],
  ["来月 다음_달 다음달 내달 下个月 下月", "month", 1, "now"],
  ["今年 本年 올해", "year", 0, "now"],
  ["昨年 去年 작년 지난해", "year", -1, "now"],
  ["来年 내년 明年", "year", 1, "now"],
  ["同日 その日 이날 같은_날 当天 当日", "day", 0, "previous"],
  ["翌日 다음_날 다음날 이튿날 次日 第二天", "day", 1, "previous"],
  ["前日 전날 前一天", "day", -1, "previous"],
  ["翌週 その翌週", "week", 1, "previous"],
  ["同月 その月 같은_달", "month", 0, "previous"],
  ["翌月", "month", 1, "previous"],
  ["同年 その年 같은_해", "year", 0, "previous"],
  ["翌年 이듬해 次年", "year", 1, "previous"],
];

const WORDS = new Map<number, CjkWord[]>();
for (const [list, unit, by, from] of LISTED)
  for (const each of list.split(" ")) {
    const word = each.replace("_", " ");
    const first = word.charCodeAt(0);
    WORDS.set(first, [...(WORDS.get(first) ?? []), { word, unit, by, from }]);
  }
for (const words of WORDS.values()) words.sort((a, b) => b.word.length - a.word.length);

/** What makes another word of one with it behind: 明日香, 今日子, 来年度, 前日本. */
const NOT_BEHIND = signSet("香菜奈美架葉花華海子本度齢代比");
/** What makes another word of one with it before: 以前日本, 数日前日. */
const NOT_BEFORE = signSet("以数直毎");
/** What may follow a Korean word without a space: particles, and the parts of a day. 오늘날 and 내일신문 are none. */
const PARTICLES = signSet("은는이가을를의도부까에로과와만오아낮저밤중");

/** The relative word that begins at `at`, the longest; null if none. */
export function cjkWordAt(text: string, at: number, limit: number): CjkWord | null {
  for (const found of WORDS.get(text.charCodeAt(at)) ?? []) {
    const end = at + found.word.length;
    if (end > limit || !text.startsWith(found.word, at)) continue;
    if (isHangul(text.charCodeAt(at))) {
      if (isHangul(text.charCodeAt(at - 1))) return null;
      const next = text.charCodeAt(end);
      if (found.unit === "day" && end < limit && isHangul(next) && !isSign(next, PARTICLES)) return null;
    } else if (end < limit && isSign(text.charCodeAt(end), NOT_BEHIND)) return null;
    else if (isSign(text.charCodeAt(at - 1), NOT_BEFORE)) return null;
    return found;
  }
  return null;
}

/** Whether the unit is a syllable of Hangul. */
export function isHangul(unit: number): boolean {
  return unit >= 0xac00 && unit <= 0xd7a3;
}

const DIGITS = "０１２３４５６７８９〇一二三四五六七八九十";
/** What begins a date by two units: years of an era, weekdays, and what turns them. The relative words are added. */
const BEGINNINGS = [
  ..."令和 平成 昭和 大正 明治 次の 前の 다음 오는 다가 지난 星期 礼拜".split(" "),
  ..."月火水木金土日".split("").map((letter) => `${letter}曜`),
  ..."월화수목금토일".split("").map((letter) => `${letter}요`),
  ..."一二三四五六日天".split("").map((letter) => `周${letter}`),
  ...[...WORDS.values()].flatMap((words) => words.map(({ word }) => word.slice(0, 2))),
];

/** 1 for a unit that begins a date by itself, 2 for one that does with the next (`PAIRS`). */
const BEGINS: Uint8Array = new Uint8Array(0x10000);
/** Whether two units may begin a date: certain where they do not. */
const PAIRS: Uint8Array = new Uint8Array(0x1000);
for (const two of BEGINNINGS) {
  BEGINS[two.charCodeAt(0)] = 2;
  PAIRS[pairOf(two.charCodeAt(0), two.charCodeAt(1))] = 1;
}
for (const letter of DIGITS) BEGINS[letter.charCodeAt(0)] = 1;

function pairOf(first: number, second: number): number {
  return (first * 31 + second) & 0xfff;
}

/** Whether a date may begin at the character `unit` (not ASCII) at `at`. */
export function mayBeginCjk(units: Uint16Array, at: number, unit: number): boolean {
  const begins = BEGINS[unit]!;
  if (begins < 2) return begins === 1;
  return PAIRS[pairOf(unit, units[at + 1]!)] === 1;
}
