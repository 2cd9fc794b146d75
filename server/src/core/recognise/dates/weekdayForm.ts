/** Weekdays against the days beside them: what is right, what lies near, and how either is written in the same form. */
import { type CivilDate, civilOf, dayNumber, parseIso, weekdayOf } from "../../text/civil.ts";
import type { DateMention } from "./types.ts";

/** A weekday that its day does not fall on. */
export interface WeekdayMismatch {
  /** The weekday as written, 0 (Monday) to 6, and its place. */
  readonly written: NonNullable<DateMention["weekday"]>;
  /** The day that it stands beside. */
  readonly beside: CivilDate;
  /** The weekday that this day falls on. */
  readonly weekday: number;
  /** The day nearest to it that falls on the written weekday: at most three days off. */
  readonly day: CivilDate;
}

/**
 * What is wrong between the mention's weekday, or one of a range's two, and its day; null where it has not both, where
 * they agree, where the year is a guess, and where the day is one of the Julian calendar.
 */
export function weekdayMismatch(mention: DateMention): WeekdayMismatch | null {
  return mismatchesOf(mention)[0] ?? null;
}

/** Both mismatches of a range, in the order of its days. */
function mismatchesOf({ value, weekday, lastWeekday, yearIsSure }: DateMention): WeekdayMismatch[] {
  if (value === null || !yearIsSure) return [];
  const [first, last = first] = value.replace(/\/\.\.$|^\.\.\//, "").split("/");
  return [mismatchOf(weekday, first!) ?? [], mismatchOf(lastWeekday, last!) ?? []].flat();
}

function mismatchOf(written: DateMention["weekday"], iso: string): WeekdayMismatch | null {
  const beside = written === null ? null : parseIso(iso);
  if (written === null || beside === null) return null;
  const day = dayNumber(beside.year, beside.month, beside.day);
  const weekday = weekdayOf(day);
  const off = (written.day - weekday + 7) % 7;
  if (off === 0 || isOldStyle(beside, written.day)) return null;
  return { written, beside, weekday, day: civilOf(day + (off > 3 ? off - 7 : off)) };
}

/** The year in which the last country left the Julian calendar: Greece. */
const LAST_JULIAN = 1923;

/**
 * Whether a day may be written in the Julian calendar: it falls on the weekday there, or lies in the months in which
 * England, to 1752, still wrote the year before.
 */
function isOldStyle({ year, month, day }: CivilDate, weekday: number): boolean {
  if (year > LAST_JULIAN) return false;
  if (year <= 1752 && month <= 3) return true;
  const century = Math.floor((month < 3 ? year - 1 : year) / 100);
  const behind = century - Math.floor(century / 4) - 2;
  return weekdayOf(dayNumber(year, month, day) + behind) === weekday;
}

/** The mention's text with its weekday, or of a range's two each that is wrong, put right in the same form; null where none is wrong. */
export function respellWeekdays(text: string, mention: DateMention): string | null {
  const wrong = mismatchesOf(mention);
  if (wrong.length === 0) return null;
  let respelt = "";
  let from = mention.start;
  for (const { written, weekday } of wrong) {
    respelt +=
      text.slice(from, written.start) + writeWeekday(weekday, text.slice(written.start, written.end));
    from = written.end;
  }
  return respelt + text.slice(from, mention.end);
}

/** The mention's text with its day replaced; null where the day lies in another month or is not written in ASCII digits. */
export function respellDay(text: string, mention: DateMention, day: CivilDate): string | null {
  const place = mention.dayNumber;
  const now = mention.value === null ? null : parseIso(mention.value.replace(/\/\.\.$|^\.\.\//, ""));
  if (place === null || now === null || now.month !== day.month || now.year !== day.year) return null;
  const written = /^(\d{1,2})(\D*)$/.exec(text.slice(place.start, place.end));
  if (written === null) return null;
  const digits = String(day.day).padStart(written[1]!.startsWith("0") ? 2 : 1, "0");
  return splice(text, mention, place, digits + (written[2] === "" ? "" : suffixOf(day.day)));
}

/** The mention's text with its day and the weekday beside it replaced; null where the day alone cannot be (`respellDay`). */
export function respellDayAndWeekday(text: string, mention: DateMention, day: CivilDate): string | null {
  const { weekday, dayNumber: place } = mention;
  const alone = respellDay(text, mention, day);
  if (alone === null || weekday === null || place === null || mention.lastWeekday !== null) return alone;
  const written = writeWeekday(
    weekdayOf(dayNumber(day.year, day.month, day.day)),
    text.slice(weekday.start, weekday.end),
  );
  const from =
    weekday.start -
    mention.start +
    (weekday.start > place.end ? alone.length - (mention.end - mention.start) : 0);
  return alone.slice(0, from) + written + alone.slice(from + weekday.end - weekday.start);
}

function splice(
  text: string,
  mention: DateMention,
  place: { readonly start: number; readonly end: number },
  by: string,
): string {
  return text.slice(mention.start, place.start) + by + text.slice(place.end, mention.end);
}

function suffixOf(day: number): string {
  if (day > 10 && day < 14) return "th";
  return ["th", "st", "nd", "rd"][day % 10] ?? "th";
}

const FULL = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
/** The abbreviations that are longer than three letters. */
const LONGER = ["Mon", "Tues", "Wed", "Thurs", "Fri", "Sat", "Sun"];
const JAPANESE = "月火水木金土日";
const KOREAN = "월화수목금토일";
const CHINESE = "一二三四五六日";
const VIETNAMESE = ["Thứ hai", "Thứ ba", "Thứ tư", "Thứ năm", "Thứ sáu", "Thứ bảy", "Chủ nhật"];

/** A weekday (0 Monday to 6) in the form of another: `Tue.`, `TUESDAY`, `火曜日`, `화`. */
export function writeWeekday(weekday: number, like: string): string {
  const chinese = /^(周|週|星期|礼拜|禮拜)[一二三四五六日天]$/.exec(like);
  if (chinese !== null) return chinese[1]! + CHINESE.charAt(weekday);
  const vietnamese = VIETNAMESE.some((name) => name.toLowerCase() === like.toLowerCase());
  if (vietnamese) return cased(VIETNAMESE[weekday]!, like);
  for (const letters of [JAPANESE, KOREAN]) {
    if (letters.includes(like.charAt(0)) && like !== "") return letters.charAt(weekday) + like.slice(1);
  }
  const point = like.endsWith(".") ? "." : "";
  const bare = like.slice(0, like.length - point.length);
  const long = bare.toLowerCase().endsWith("day");
  const name = long ? FULL[weekday]! : bare.length > 3 ? LONGER[weekday]! : FULL[weekday]!.slice(0, 3);
  return cased(name, bare) + point;
}

function cased(name: string, like: string): string {
  if (like === like.toLowerCase()) return name.toLowerCase();
  return like === like.toUpperCase() ? name.toUpperCase() : name;
}
