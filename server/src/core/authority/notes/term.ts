/**
 * Dates and terms of office as people write them into front matter: `2021-10-04`, "4 October 2021",
 * `2021–2024`, "since 2021", "Oct 2021 to present". A numeric date of which nobody can tell the month is none.
 */
import { recogniseDates } from "../../recognise/dates/index.ts";
import { EMPTY_MASK } from "../../text/mask.ts";
import { type RegisterDate, UNKNOWN_DATE } from "../model.ts";
import { dateFault } from "../registerDate.ts";

/** A first and a last day, as far as they are told. */
export interface Term {
  readonly startDate: RegisterDate | null;
  readonly endDate: RegisterDate | null;
}

const NO_TERM: Term = { startDate: null, endDate: null };
const DATE = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/;
/** A date with a time behind it, as note apps write it. */
const TIMED = /^(\d{4}-\d\d-\d\d)[Tt ]\d\d:\d\d[\d:.Zz+-]*$/;
const RUNNING =
  /^(?:present|now|today|current|currently|incumbent|ongoing|to date|date|現在|现在|至今|현재|\.\.)$/i;
const BEGINS = /^(?:since|from|as of)\s+/i;
const ENDS = /^(?:until|till|up to|to|through)\s+/i;
const SHORT_YEAR = /^(\d\d)(\d\d)\s?[-\u2013\u2014]\s?(\d\d)$/;
/** What may part the ends of a term: the clearest first. */
const BETWEEN = [
  /\s*[\u2013\u2014\u2192\u301c\uff5e~]\s*/g,
  /\s+(?:to|until|till|through|-{1,3})\s+/gi,
  /\s*(?:\.\.|\/)\s*/g,
  /\s*-\s*/g,
] as const;
const LONGEST = 80;

/** The date that the whole text is, `unknown` too; null for anything else. */
export function readDate(text: string): RegisterDate | null {
  const plain = TIMED.exec(text)?.[1] ?? text;
  if (plain.toLowerCase() === UNKNOWN_DATE) return UNKNOWN_DATE;
  if (DATE.test(plain)) return dateFault(plain) === null ? plain : null;
  const value = wholeValue(plain);
  return value !== null && DATE.test(value) ? value : null;
}

/** Whether a word says that a term runs on: "present". */
export function isRunning(text: string): boolean {
  return RUNNING.test(text);
}

/** The term that the whole text is. A single date is its start: its end is not known. Null for anything else. */
export function readTerm(text: string): Term | null {
  const plain = text.trim();
  if (plain.length > LONGEST) return null;
  const [, century, first, last] = SHORT_YEAR.exec(plain) ?? [];
  if (century !== undefined && (Number(last) > 12 || !plain.includes("-")))
    return ordered(`${century}${first}`, `${century}${last}`);
  const single = readDate(plain);
  if (single !== null) return { startDate: single, endDate: UNKNOWN_DATE };
  if (ENDS.test(plain)) return ended(readDate(plain.replace(ENDS, "")));
  const since = plain.replace(BEGINS, "");
  if (since !== plain && readDate(since) !== null) return { startDate: readDate(since), endDate: null };
  const told = parted(since) ?? inWords(since);
  // "since spring 2024" begins in it; "from January to March 2021" names its end.
  if (told === null || since === plain || BETWEEN.some((separator) => since.search(separator) >= 0))
    return told;
  return { ...told, endDate: null };
}

function ended(endDate: RegisterDate | null): Term | null {
  return endDate === null ? null : { ...NO_TERM, endDate };
}

function parted(text: string): Term | null {
  for (const separator of BETWEEN) {
    for (const found of text.matchAll(separator)) {
      const [left, right] = [text.slice(0, found.index), text.slice(found.index + found[0].length)];
      const startDate = left === "" ? null : readDate(left);
      if (startDate === null && left !== "") continue;
      if (right === "" || RUNNING.test(right)) {
        if (startDate !== null) return { startDate, endDate: null };
        continue;
      }
      const endDate = readDate(right);
      if (endDate !== null) return startDate === null ? ended(endDate) : ordered(startDate, endDate);
    }
  }
  return null;
}

/** "January to March 2021", of which neither end is a date by itself. */
function inWords(text: string): Term | null {
  const [from, to] = wholeValue(text)?.split("/") ?? [];
  return from !== undefined && to !== undefined && DATE.test(from) && DATE.test(to)
    ? ordered(from, to)
    : null;
}

function ordered(startDate: string, endDate: string): Term | null {
  return { startDate, endDate };
}

/** The value of the date that the whole text is. */
function wholeValue(text: string): string | null {
  const [date, ...others] = text.length > LONGEST ? [] : recogniseDates(text, EMPTY_MASK, null);
  if (date === undefined || others.length > 0) return null;
  return date.start === 0 && date.end === text.length && date.basis === "explicit" ? date.value : null;
}
