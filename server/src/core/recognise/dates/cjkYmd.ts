/**
 * Year, month and day in numbers, as far as they stand side by side: `2025年11月1日`, `令和8年`, `11月1日`, `2025年度`.
 * Read unit by unit: most of what is asked is none, and a pattern for all of it takes its time.
 */
import { numberIn, numeralsEnd } from "./cjkNumerals.ts";
import { isSign, signSet } from "./signSets.ts";

/** What is written of a date in numbers. */
export interface Ymd {
  /** Behind the last of them and a space behind that. */
  readonly end: number;
  /** Null where none is written. */
  readonly year: number | null;
  readonly isEra: boolean;
  /** Whether the year is a fiscal one. */
  readonly isFiscal: boolean;
  /** Null where none is written; then there is no day either. */
  readonly month: number | null;
  /** Where the month's number begins, and the day's. */
  readonly monthAt: number;
  readonly day: number | null;
  readonly dayAt: number;
}

const YEAR = signSet("年년");
const MONTH = signSet("月월");
const DAY = signSet("日일号號号號");
const GO = signSet("号號");
/** What makes a length or something else of years, months and days: `3年間`, `1990年代`, `火曜日`. */
const NO_YEAR = signSet("間代生前後간대생전후");
const NO_MONTH = signSet("曜間간");
const NO_DAY = signSet("間간");
/** What has a number before it: `11月1号线` opens in November. */
const NUMBERED = signSet("線线楼樓院門门店機机車车館馆艦舰洞文令坑球室窓口");
const FISCAL = 0x5ea6;
const FIRST_YEAR = 0x5143;
const SPACE = 0x20;

/** The years before the first of the eras, by their two signs. */
const ERAS = ["令和", "平成", "昭和", "大正", "明治"];
const BEFORE = [2018, 1988, 1925, 1911, 1867];
const MOST_DIGITS = 5;

/** What begins at `at`; null if nothing does. */
export function ymdAt(units: Uint16Array, at: number): Ymd | null {
  let end = at;
  let year: number | null = null;
  let isFiscal = false;
  const era = eraAt(units, at);
  const from = era < 0 ? at : at + 2;
  const isFirst = era >= 0 && units[from]! === FIRST_YEAR;
  const to = isFirst ? from + 1 : numeralsEnd(units, from);
  const sign = signBehind(units, from, to, YEAR);
  if (sign > 0 && (units[sign + 1]! === FISCAL || !isSign(units[sign + 1]!, NO_YEAR))) {
    isFiscal = units[sign + 1]! === FISCAL && !isSign(units[sign + 2]!, NO_YEAR);
    year = (era < 0 ? 0 : BEFORE[era]!) + (isFirst ? 1 : numberIn(units, from, to));
    end = pastSpace(units, isFiscal ? sign + 2 : sign + 1);
  }
  const monthAt = end;
  const monthEnd = numeralsEnd(units, monthAt);
  const monthSign = signBehind(units, monthAt, monthEnd, MONTH);
  let month: number | null = null;
  let day: number | null = null;
  let dayAt = 0;
  if (monthSign > 0 && !isSign(units[monthSign + 1]!, NO_MONTH)) {
    month = numberIn(units, monthAt, monthEnd);
    end = pastSpace(units, monthSign + 1);
    dayAt = end;
    const dayEnd = numeralsEnd(units, dayAt);
    const daySign = signBehind(units, dayAt, dayEnd, DAY);
    if (daySign > 0 && !isSign(units[daySign + 1]!, isSign(units[daySign]!, GO) ? NUMBERED : NO_DAY)) {
      day = numberIn(units, dayAt, dayEnd);
      end = daySign + 1;
    }
  }
  if (end === at) return null;
  return { end, year, isEra: era >= 0, isFiscal, month, monthAt, day, dayAt };
}

/** Which era's signs stand at `at`; -1 if none do. */
function eraAt(units: Uint16Array, at: number): number {
  for (let i = 0; i < ERAS.length; i++) {
    const era = ERAS[i]!;
    if (units[at] === era.charCodeAt(0) && units[at + 1] === era.charCodeAt(1)) return i;
  }
  return -1;
}

/** Where one of these signs stands behind the number over `[from, to)`, or behind a space behind it; 0 if none does. */
function signBehind(units: Uint16Array, from: number, to: number, signs: number): number {
  if (to === from || to - from > MOST_DIGITS) return 0;
  const at = pastSpace(units, to);
  return isSign(units[at]!, signs) ? at : 0;
}

function pastSpace(units: Uint16Array, at: number): number {
  return units[at]! === SPACE ? at + 1 : at;
}
