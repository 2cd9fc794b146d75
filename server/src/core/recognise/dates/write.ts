/**
 * EDTF values written as people write them, and which of these ways a written date follows. Days, months, years and
 * closed intervals of them; weekdays, open intervals, decades and everything relative are left out.
 */
import { daysInMonth } from "../../text/civil.ts";
import { MONTH_NAMES } from "../../text/months.ts";

/** `2025-11-04`, `November 4, 2025`, `4 November 2025`, `2025年11月4日`, `2025년 11월 4일`. */
export type DateForm = "iso" | "month-first" | "day-first" | "nengappi" | "yeonwolil";

interface Parts {
  readonly year: string;
  /** 1 to 12, 0 where only the year is known. */
  readonly month: number;
  /** 0 where only the month is known. */
  readonly day: number;
}

/**
 * The value in that form; null where it is none that can be written. With a word such as `to` as its joint, a range
 * names both its ends and has the word between them, in ISO too.
 */
export function writeDate(edtf: string, form: DateForm, joint: string | null = null): string | null {
  const [from, to, ...more] = edtf.split("/").map(partsOf);
  if (from === undefined || from === null || more.length > 0) return null;
  if (to === undefined) return form === "iso" ? edtf : written(from, form);
  if (to === null) return null;
  if (joint !== null)
    return form === "iso" ? `${isoOf(from)} ${joint} ${isoOf(to)}` : range(from, to, form, ` ${joint} `);
  const whole = wholeOf(from, to);
  if (whole !== null) return form === "iso" ? isoOf(whole) : written(whole, form);
  return form === "iso" ? edtf : range(from, to, form);
}

/** A day in numbers, largest first or last; the ISO form is its own. */
const NUMERIC = /^(?:\d{4} ?([./-]) ?\d{1,2} ?\1 ?\d{1,2}\.?|\d{1,2} ?([./-]) ?\d{1,2} ?\2 ?(?:\d\d)?\d\d)$/;

/** The form that the text of a date follows; null for others, and for one that leaves out its year. */
export function formOfDate(surface: string): DateForm | "numeric" | null {
  if (/\d{4}\s?年/.test(surface)) return "nengappi";
  if (/\d{4}\s?년/.test(surface)) return "yeonwolil";
  const text = surface.replace(/^\p{L}{3,9},? (?=\p{L}|\d)/u, (lead) => (isMonth(lead) ? lead : ""));
  if (/^\d{4}-\d\d(?:-\d\d)?$/.test(text)) return "iso";
  if (NUMERIC.test(text)) return "numeric";
  if (!/(?:\d{4}|['’]\d\d)$/.test(text)) return null;
  if (/^\p{L}{3,9}\.? \d{1,2}(?:st|nd|rd|th)?\b/u.test(text)) return "month-first";
  return /^\d{1,2}(?:st|nd|rd|th)?(?: of)? \p{L}/u.test(text) ? "day-first" : null;
}

function isMonth(word: string): boolean {
  const start = word.slice(0, 3);
  return MONTH_NAMES.some((month) => month.startsWith(start));
}

function partsOf(text: string): Parts | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text) ?? [];
  return year === undefined ? null : { year, month: Number(month ?? 0), day: Number(day ?? 0) };
}

/** The month or year that an interval of days or months is, if it is one. */
function wholeOf(from: Parts, to: Parts): Parts | null {
  if (from.year !== to.year || from.month === 0) return null;
  const isFirst = from.day <= 1;
  const isLast = to.day === 0 || to.day === daysInMonth(Number(to.year), to.month);
  if (!isFirst || !isLast || (from.day === 0) !== (to.day === 0)) return null;
  if (from.month === to.month) return { ...from, day: 0 };
  return from.month === 1 && to.month === 12 ? { ...from, month: 0, day: 0 } : null;
}

function isoOf({ year, month, day }: Parts): string {
  return [year, month, day]
    .filter((part) => part !== 0)
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
}

function written({ year, month, day }: Parts, form: DateForm): string {
  if (form === "nengappi")
    return `${Number(year)}年${month === 0 ? "" : `${month}月`}${day === 0 ? "" : `${day}日`}`;
  if (form === "yeonwolil")
    return `${Number(year)}년${month === 0 ? "" : ` ${month}월`}${day === 0 ? "" : ` ${day}일`}`;
  if (month === 0) return String(Number(year));
  const name = MONTH_NAMES[month - 1];
  if (day === 0) return `${name} ${Number(year)}`;
  return form === "day-first" ? `${day} ${name} ${Number(year)}` : `${name} ${day}, ${Number(year)}`;
}

/** What both ends share is written once. */
function range(from: Parts, to: Parts, form: DateForm, joint: string | null = null): string {
  const isOneYear = from.year === to.year;
  const isOneMonth = isOneYear && from.month === to.month;
  const [tight, wide] = joint === null ? ["–", " – "] : [joint, joint];
  if (form === "nengappi" || form === "yeonwolil") {
    const [month, day] = form === "nengappi" ? ["月", "日"] : ["월 ", "일"];
    const end = isOneMonth
      ? `${to.day}${day}`
      : `${to.month}${month}${to.day === 0 ? "" : `${to.day}${day}`}`.trimEnd();
    return `${written(from, form)}${form === "nengappi" ? "〜" : "~"}${isOneYear ? end : written(to, form)}`;
  }
  if (!isOneYear || from.month === 0) return `${written(from, form)}${wide}${written(to, form)}`;
  const [first, last] = [MONTH_NAMES[from.month - 1], MONTH_NAMES[to.month - 1]];
  const year = Number(to.year);
  if (from.day === 0 || to.day === 0) return `${first}${tight}${last} ${year}`;
  if (form === "day-first")
    return isOneMonth
      ? `${from.day}${tight}${to.day} ${first} ${year}`
      : `${from.day} ${first}${wide}${to.day} ${last} ${year}`;
  return isOneMonth
    ? `${first} ${from.day}${tight}${to.day}, ${year}`
    : `${first} ${from.day}${wide}${last} ${to.day}, ${year}`;
}
