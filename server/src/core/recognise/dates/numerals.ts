/**
 * Dates in digits alone: `2025-11-01`, `2025/11/01`, `2025-11`, `01.11.2025`, `11/01/2025`, `2025-W45`.
 * A time behind them is not part of them.
 */
import { type Draft, dayPlace, endsAlone, startsAlone } from "./draft.ts";
import type { Tokens } from "./tokens.ts";

const HYPHEN = 0x2d;
const SLASH = 0x2f;
const POINT = 0x2e;

export function numericDate(t: Tokens, i: number): Draft | null {
  if (!t.isNumber(i) || !startsAlone(t, i)) return null;
  const mark = t.value(i + 1);
  if (!t.glued(i + 1) || t.kind(i + 1) !== 3 || (mark !== HYPHEN && mark !== SLASH && mark !== POINT))
    return null;
  if (!t.isNumber(i + 2) || !t.glued(i + 2)) return null;
  const three = t.isMark(i + 3, mark) && t.glued(i + 3) && t.isNumber(i + 4) && t.glued(i + 4);
  if (three) return endsNumber(t, i + 4, mark) ? threeNumbers(t, i, mark) : null;
  return t.digits(i) === 4 && mark !== POINT && endsNumber(t, i + 2, mark) ? yearAndMonth(t, i, mark) : null;
}

/** Whether no further digits hang on. */
function endsNumber(t: Tokens, i: number, mark: number): boolean {
  if (t.isMark(i + 1, mark) && t.glued(i + 1) && t.isNumber(i + 2) && t.glued(i + 2)) return false;
  return endsAlone(t, i) || t.text.charCodeAt(t.ends[i]!) === 0x54;
}

function threeNumbers(t: Tokens, i: number, mark: number): Draft | null {
  const [a, b, c] = [t.value(i), t.value(i + 2), t.value(i + 4)];
  const [la, lb, lc] = [t.digits(i), t.digits(i + 2), t.digits(i + 4)];
  const day = (year: number, month: number, at: number): Draft => ({
    expr: { kind: "day", year, month, day: t.value(at) },
    from: i,
    to: i + 5,
    dayNumber: dayPlace(t, at, t.value(at)),
  });
  if (la === 4) {
    if (a < 1000 || a > 2199 || lb > 2 || lc > 2 || b === 0 || c === 0) return null;
    const padded = lb === 2 && lc === 2;
    if (mark === POINT ? !padded || b > 12 || c > 31 : !padded && (b > 12 || c > 31)) return null;
    return b > 31 || c > 99 ? null : day(a, b, i + 4);
  }
  if (lc !== 4 && !(lc === 2 && mark === SLASH && la === 2 && lb === 2)) return null;
  if (la > 2 || lb > 2 || a === 0 || b === 0 || a > 31 || b > 31 || (a > 12 && b > 12)) return null;
  const year = lc === 4 ? c : c < 70 ? 2000 + c : 1900 + c;
  if (year < 1000 || year > 2199) return null;
  if (mark === POINT) return b > 12 ? null : day(year, b, i);
  const at = a > 12 ? i : b > 12 ? i + 2 : -1;
  const numeric: Draft = { expr: { kind: "numeric", first: a, second: b, year }, from: i, to: i + 5 };
  return at < 0 ? numeric : { ...numeric, dayNumber: dayPlace(t, at, t.value(at)) };
}

/** `2025-11`; not `2024-27`, which is a range of years, and not `2010-12`, which may be one. */
function yearAndMonth(t: Tokens, i: number, mark: number): Draft | null {
  const [year, month] = [t.value(i), t.value(i + 2)];
  if (year < 1000 || year > 2199 || t.digits(i + 2) !== 2 || month < 1 || month > 12) return null;
  if (month > year % 100 || (mark === SLASH && month === (year + 1) % 100)) return null;
  return { expr: { kind: "month", year, month, part: null, turn: null }, from: i, to: i + 3 };
}
