/** The dates of authority files: `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or `unknown`, as written. */
import { daysInMonth, isCivil } from "../text/civil.ts";
import { type RegisterDate, UNKNOWN_DATE } from "./model.ts";

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** What is wrong with a date, as the end of a sentence; null when nothing is. */
export function dateFault(text: string): string | null {
  if (text === UNKNOWN_DATE) return null;
  const parts = SHAPE.exec(text);
  if (!parts) return "is no date; write YYYY, YYYY-MM, YYYY-MM-DD or unknown";
  const [year, month, day] = [Number(parts[1]), Number(parts[2] ?? 1), Number(parts[3] ?? 1)];
  if (isCivil(year, month, day)) return null;
  if (year === 0 || month < 1 || month > 12) return "is no date: there is no such year or month";
  return `is no date: that month has ${daysInMonth(year, month)} days`;
}

/** Whether the end lies wholly before the start. False where either is not known. */
export function endsBeforeStart(start: RegisterDate | null, end: RegisterDate | null): boolean {
  if (start === null || end === null || start === UNKNOWN_DATE || end === UNKNOWN_DATE) return false;
  const length = Math.min(start.length, end.length);
  return end.slice(0, length) < start.slice(0, length);
}
