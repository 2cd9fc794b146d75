/**
 * The day that a text bears on a line of its own at its top, as letters, minutes and exported notes do: `20 June 2025`
 * below the title, `Rio, 20 June 2025`, `20 June 2025, Rio desk`, `Date: 2025-06-20`, `Last updated: 20 June 2025`,
 * or the head of a message: `Sent: Friday, 20 June 2025 9:10 AM`. A text with several such lines is a log, and has none.
 */
import { isCivil, printIso } from "./civil.ts";
import { isOfMessageHead } from "./messageHead.ts";
import { monthNamed } from "./months.ts";

/** How many lines with something on them are looked at, and how long one with a day on it may be. */
const LINES = 3;
const LONGEST = 110;
/** How far a further day on a line of its own is looked for. */
const REACH = 20_000;

const MONTH = "(\\p{Lu}[A-Za-z]{2,8})\\.?";
const DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
const YEAR = "((?:19|20)\\d\\d)";
const LEAD =
  "^(?:[*_]{1,3})?(?:(?:[Dd]ated?|DATE|[Ss]ent|Gesendet|送信日時?|보낸 ?(?:날짜|시간)|날짜|发送时间|發送時間|Datum|[Uu]pdated?(?: on)?|[Rr]evised|[Pp]ublished|[Cc]reated|[Ww]ritten|(?:[Ll]ast|[Ll]atest) (?:updated?|changed?|modified|modification|revised|revision|edited|edit)|[Aa]s (?:of|at)|[Ss]tatus|Stand|[Vv]ersion(?: of)?|日付|日期|更新日?|作成日|作成|갱신|수정|작성일?|업데이트)[:：]?(?:\\*\\*)?[:：]? ?)?[(（]?(?:\\p{Lu}[\\p{L}.'’-]{1,20}(?: \\p{Lu}[\\p{L}.'’-]{1,20})?, )?(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6},? )?";
/** What a title has before its day: `Travel plan, 28 January 2026`, `3분기 정리 (2025년 10월 2일)`. */
const TITLE =
  "^[*_]{0,3}[^#>|.!?。,，(（:：]{2,50}(?:[,，:：] | [–—-] | ?[(（])(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6},? )?";
/** What minutes have before their day: `Minutes of the meeting with the council, Nairobi, 2 February 2026`. */
const MINUTES =
  "^[*_]{0,3}(?:Minutes|MINUTES|Notes|NOTES|Record|RECORD|Protocol|Readout) (?:of|from|on) [^|.!?:：]{2,80}, (?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6},? )?";
/** The label of a day as an item or a row: `- Date: `, `| Date | `. */
const LABELLED =
  "^(?:[-*+] |\\| ?)[*_]{0,3}(?:Date|DATE|date|Datum|日付|日期|날짜)[*_]{0,3} ?[:：|][*_]{0,3} ?(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6},? )?";
/** A place, and what closes brackets and emphasis. */
const TAIL_END = "(?:, (?:room )?[\\p{Lu}\\d][\\p{L}\\d.'’-]{0,20})?[)）]?\\.?(?:[*_]{1,3})?\\s*$";
/** The hour of a message or an exported note: "09:10", " at 9:10 AM", "09:10:12 +0900 (KST)". */
const TIME =
  "(?:,?(?: at)? ?T?\\d{1,2}:\\d\\d(?::\\d\\d| ?[–-] ?\\d{1,2}:\\d\\d)?(?: ?[AaPp]\\.?[Mm]\\.?)?(?: [+-]\\d{4}|\\+\\d\\d:\\d\\d|Z| [A-Z]{2,4})?(?: [(][A-Z]{2,4}[)])?)?";
const TAIL = `(?: ?[(（][^()（）]{1,9}[)）])?${TIME}${TAIL_END}`;
/** What a title has behind its day: `2024-07-30 (Tue), Tokyo, notebook`, `30 July 2024 – Tokyo desk`. */
const HEADED_TAIL = "(?: ?[(（][^()（）]{1,9}[)）])?(?:,| [–—-]) [^.!?。:：;|\\d]{2,40}[*_]{0,3}$";
const HEAD = "^[*_]{0,3}(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6},? )?";
const TITLE_TAIL = "(?: ?[(（][^()（）]{1,9}[)）])?[)）]?[*_]{0,3}$";

interface Form {
  readonly pattern: RegExp;
  /** The groups of the year, the month and the day. */
  readonly order: readonly [number, number, number];
}

function formsOf(lead: string, tail: string): readonly Form[] {
  const form = (day: string, order: Form["order"]): Form => ({
    pattern: new RegExp(lead + day + tail, "u"),
    order,
  });
  return [
    form(`${YEAR}-(\\d\\d)-(\\d\\d)`, [1, 2, 3]),
    form(`${DAY} ${MONTH},? ${YEAR}`, [3, 2, 1]),
    form(`${MONTH} ${DAY},? ${YEAR}`, [3, 1, 2]),
    form(`${YEAR}[年년] ?(\\d{1,2})[月월] ?(\\d{1,2})[日일]`, [1, 2, 3]),
  ];
}

/** What stands at the other end of the day's line: `Diary of the session          13 June 2025`. */
const APART =
  "^[^#>|!?-][^#>|!?]{1,60}(?:\\t| {3})[ \\t]{0,60}(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6},? )?";

const FORMS = formsOf(LEAD, TAIL);
const LABELS = formsOf(LABELLED, `${TAIL.slice(0, -1)}\\|?$`);
const COLUMNS = [...FORMS, ...formsOf(APART, TAIL)];
const TITLES = [...formsOf(TITLE, TITLE_TAIL), ...formsOf(MINUTES, TAIL), ...formsOf(HEAD, HEADED_TAIL)];

/** Other lines that a message has above its text; so many do not count among the lines that are looked at. */
const MOST_HEADERS = 8;

/** The day (`2025-06-20`) on a line of its own among the first lines from `from` on, or at the end of the title; null where none stands there. */
export function dateLine(text: string, from: number): string | null {
  let at = from;
  let headers = 0;
  for (let line = 0; line < LINES && at < text.length; ) {
    const stop = text.indexOf("\n", at);
    const end = stop < 0 ? text.length : stop;
    const titled = line === 0 && headers === 0 && isBlank(text, end + 1);
    const own = dayIn(text, at, end, FORMS) ?? dayIn(text, at, end, LABELS);
    const day = own ?? (titled ? dayIn(text, at, end, TITLES) : null);
    if (day !== null) return isLog(text, end, FORMS) ? null : day;
    const apart = dayIn(text, at, end, COLUMNS);
    if (apart !== null) return isLog(text, end, COLUMNS) ? null : apart;
    if (end - at > 4 * LONGEST) return null; // the text itself has begun
    const written = text.slice(at, end).trim();
    if (headers < MOST_HEADERS && isOfMessageHead(written)) headers++;
    else if (written !== "") line++;
    at = end + 1;
  }
  return null;
}

/** Whether the day of a title is that of what it is about: "Remembering Pearl Harbor (7 December 1941)". */
export function isOfSubject(title: string): boolean {
  return OF_SUBJECT.test(title);
}

/** Words for what happened on a day, and years before anybody kept notes in files. */
const OF_SUBJECT =
  /\b(?:born|died|births?|deaths?|remember(?:ing|ed)|anniversary|treaty|battle|assassination|founding|sinking|bombing|attack)\b|\b1[0-8]\d\d\b|\b19[0-8]\d\b/i;

/** Whether the line that begins at `at` has nothing on it. */
function isBlank(text: string, at: number): boolean {
  let end = at;
  while (text.charCodeAt(end) === 32 || text.charCodeAt(end) === 9 || text.charCodeAt(end) === 13) end++;
  return end >= text.length || text.charCodeAt(end) === 10;
}

function dayIn(text: string, start: number, end: number, forms: readonly Form[]): string | null {
  if (end - start > LONGEST || end - start < 8 || !/\d{4}/.test(text.slice(start, end))) return null;
  const line = text.slice(start, end).trimEnd();
  if (forms === TITLES && isOfSubject(line)) return null;
  for (const { pattern, order } of forms) {
    const found = pattern.exec(line);
    if (found === null) continue;
    const [year, month, day] = order.map((group) => found[group]!) as [string, string, string];
    const index = /^\d/.test(month) ? Number(month) : monthNamed(month.slice(0, 3));
    return isCivil(Number(year), index, Number(day)) ? printIso(Number(year), index, Number(day)) : null;
  }
  return null;
}

/** Whether another line behind `from` bears a day in the same way. */
function isLog(text: string, from: number, forms: readonly Form[]): boolean {
  const last = Math.min(text.length, from + REACH);
  for (let at = from + 1; at < last; ) {
    const stop = text.indexOf("\n", at);
    const end = stop < 0 ? text.length : stop;
    if (dayIn(text, at, end, forms) !== null) return true;
    at = end + 1;
  }
  return false;
}
