/**
 * Finds where a date may be: digits of a fitting length and the words that hold a date's core.
 * One pass over code units without allocation for words that cannot matter; the grammar looks closely.
 */
import { unitAt } from "../../text/chars.ts";
import { isDigit } from "../../text/unitKinds.ts";
import { standsAt } from "../../text/units.ts";
import { mayBeginCjk } from "./cjkWords.ts";
import { codeAt, Fn, isAmbiguousMonth, key3, TRIGGER, Word } from "./lexicon.ts";
import { numberMayBeDate } from "./numberTriggers.ts";
import { isWordUnit, wordEnd } from "./units.ts";

/** How many letters the longest word has that a date is looked for at. */
const LONGEST = 12;

/** The offset of the next place in `[from, to)` where a date may be; -1 if there is none. `from` is no place within a word. */
export function nextTrigger(units: Uint16Array, from: number, to: number): number {
  let i = from;
  while (i < to) {
    const unit = units[i]!;
    if (unit < 0x80) {
      const letter = unit | 0x20;
      if (letter >= 0x61 && letter <= 0x7a) {
        let end = wordEnd(units, i + 1);
        if (end > to) end = to;
        if (beginsTrigger(units, i, end - i, unit) && mayHoldDate(units, i, end, unit)) return i;
        i = end;
      } else if (unit >= 0x30 && unit <= 0x39) {
        let end = i + 1;
        while (end < to && isDigit(units[end]!)) end++;
        if (end - i <= 4 && numberMayBeDate(units, i, end)) return i;
        i = end;
        while (i < to && isWordUnit(units[i]!) && units[i]! < 0x80) i++;
      } else i++;
    } else if (mayBeginCjk(units, i, unit)) return i;
    else i++;
  }
  return -1;
}

/** Whether a word, folded and of ASCII letters alone, may hold a date's core in some case and at some place. */
export function mayBeTrigger(word: string): boolean {
  const { length } = word;
  if (length < 3 || length > LONGEST) return word === "fy";
  for (let i = 0; i < length; i++) LETTERS[i] = unitAt(word, i);
  const code = codeAt(LETTERS, 0, length);
  if (TRIGGER[key3(LETTERS[0]!, LETTERS[1]!, LETTERS[2]!)] === 0)
    return length === 6 ? word.startsWith("fy") : length === LONGEST && code >> 6 === Word.holiday;
  return HOLDING.has(code >> 6) || word === FORTNIGHT;
}

const FORTNIGHT = "fortnight";

/** Those of the word that is asked about: the units of a text are still needed by who asks. */
const LETTERS = new Uint16Array(LONGEST);

/** What `isHeld` may say yes to. */
const HOLDING: ReadonlySet<number> = new Set([
  Word.month,
  Word.shortWeekday,
  Word.cardinal,
  Word.unit,
  Word.units,
  Word.season,
  Word.latest,
  Word.shortMonth,
  Word.holiday,
  Word.weekday,
  Word.dayWord,
  Word.decade,
]);

/** Whether a word of so many letters begins as one does that may hold a date's core. */
function beginsTrigger(units: Uint16Array, start: number, length: number, first: number): boolean {
  if (length < 3) return length === 2;
  if (TRIGGER[key3(first, units[start + 1]!, units[start + 2]!)] === 1) return true;
  return first === 0x46 ? length === 6 : first === 0x54 && length === 12;
}

function mayHoldDate(units: Uint16Array, start: number, end: number, first: number): boolean {
  const length = end - start;
  if (length > LONGEST) return false;
  if (length === 2) return isCode(units, start, first);
  if (TRIGGER[key3(first, units[start + 1]!, units[start + 2]!)] === 0)
    return isFiscalCode(units, start, length) || isThanksgiving(length, first, codeAt(units, start, end));
  return isHeld(units, start, end, first, codeAt(units, start, end));
}

/** `FY2025` in one word. */
function isFiscalCode(units: Uint16Array, start: number, length: number): boolean {
  return length === 6 && units[start]! === 0x46 && units[start + 1]! === 0x59;
}

function isThanksgiving(length: number, first: number, code: number): boolean {
  return length === LONGEST && first === 0x54 && code >> 6 === Word.holiday;
}

/** Whether a word of this code, which begins as one that may hold a date's core does, holds one. */
function isHeld(units: Uint16Array, start: number, end: number, first: number, code: number): boolean {
  switch (code >> 6) {
    case Word.month:
      // "may" and "march" in lower case are months only beside a number.
      return first < 0x61 || !isAmbiguousMonth(code & 63) || hasNumberBeside(units, start, end);
    case Word.shortWeekday:
      return first < 0x61;
    case Word.cardinal:
      return (code & 63) > 16 && isYearInWords(units, end);
    case Word.unit:
    case Word.units:
      return unitMayBeDate(units, start, end);
    case Word.season:
      return seasonMayBeDate(units, start, end);
    case Word.latest:
      return isReport(units, end + 1);
    case Word.shortMonth:
    case Word.holiday:
    case Word.weekday:
    case Word.dayWord:
    case Word.decade:
      return true;
    case Word.other:
      return (
        units[start + 3] === 0x74 && standsAt(units, start, FORTNIGHT) && after(units, end) >> 6 === Word.ago
      );
    default:
      return false;
  }
}

/** `Q3`, `H1`, `FY`. */
function isCode(units: Uint16Array, start: number, first: number): boolean {
  const second = units[start + 1]!;
  return ((first === 0x51 || first === 0x48) && isDigit(second)) || (first === 0x46 && second === 0x59);
}

/** Whether a digit stands within a few units on either side, or an ordinal or `of` that may follow one. */
function hasNumberBeside(units: Uint16Array, start: number, end: number): boolean {
  for (let i = end; i < end + 6; i++) if (isDigit(units[i]!) || units[i]! === 0x27) return true;
  for (let i = start - 1; i > start - 8; i--) if (isDigit(units[i]!)) return true;
  const before = wordBefore(units, start);
  const kind = before >> 6;
  return (
    kind === Word.ordinal ||
    kind === Word.turn ||
    kind === Word.echo ||
    before === OF ||
    after(units, end) === THE
  );
}

const OF = (Word.fn << 6) | Fn.of;
const THE = (Word.fn << 6) | Fn.the;
const IN = (Word.fn << 6) | Fn.in;

/** The code of the word that ends at most three units before `at`, in digits -1, none 0. */
function wordBefore(units: Uint16Array, at: number): number {
  const end = endBefore(units, at);
  if (end === 0) return 0;
  if (isDigit(units[end - 1]!) || isDigit(units[end - 3]!)) return -1;
  return codeAt(units, startOf(units, end), end);
}

/** Where the word before `at` ends; 0 if none is near. */
function endBefore(units: Uint16Array, at: number): number {
  let end = at;
  while (end > 0 && end > at - 3 && !isWordUnit(units[end - 1]!)) end--;
  return end > 0 && isWordUnit(units[end - 1]!) ? end : 0;
}

function startOf(units: Uint16Array, end: number): number {
  let start = end;
  while (start > 0 && start > end - 16 && isWordUnit(units[start - 1]!)) start--;
  return start;
}

/** The code of the word one unit behind `at`. */
function after(units: Uint16Array, at: number): number {
  let end = at + 1;
  while (end < at + 16 && isWordUnit(units[end]!)) end++;
  return codeAt(units, at + 1, end);
}

/** A unit is a date's core only with a turn or an ordinal before it, or `ago`, `earlier`, `later` or `from` behind it. */
function unitMayBeDate(units: Uint16Array, start: number, end: number): boolean {
  const behind = units[end]! <= 0x20 ? units[end + 1]! : 0;
  if (behind === 0x74 && standsAt(units, end + 2, "hereafter")) return true;
  if (behind === 0x61 && standsAt(units, end + 2, "fterward")) return true;
  if (behind === 0x6f && units[end + 2] === 0x6e && (units[end + 3] === 0x2c || units[end + 3] === 0x2e))
    return true; // "ten years on,"
  if (behind === 0x61 || behind === 0x65 || behind === 0x6c || behind === 0x66) {
    const next = after(units, end);
    if (next >> 6 === Word.ago || next === FROM) return true;
    if (
      next === AFTER &&
      (standsAt(units, end + 6, " that") || standsAt(units, end + 6, " next") || endsClause(units, end + 6))
    )
      return true;
  } else if (behind === 0x62 && endsClause(units, end + 7) && after(units, end) === BEFORE) return true;
  if (behind === 0x6f && after(units, end) === OF) return true;
  if (units[end]! === 0x2d && after(units, end) >> 6 === Word.ago) return true;
  if (end - start === 4 && (isYearEnd(units, end) || isNewYear(units, end))) return true;
  if (behind === 0x74 && standsAt(units, end + 1, "two thousand")) return true;
  const before = wordBefore(units, start);
  const kind = before >> 6;
  if (before < 0 || kind === Word.turn || kind === Word.echo || kind === Word.ordinal || kind === Word.fiscal)
    return true;
  if (before === 0 && standsAt(units, start - 5, "very ")) return true;
  if (before === 0 && end - start === 3) return units[start]! === 0x44;
  if (before === 0 && end - start === 4)
    return (
      standsAt(units, start - 5, "full ") ||
      standsAt(units, start - 6, "whole ") ||
      standsAt(units, start - 8, "the new ") ||
      standsAt(units, start - 8, "the New ")
    );
  if (before !== THE && kind !== Word.cardinal) return false;
  if (before === THE && end - start === 7) return true;
  const further = wordBefore(units, startOf(units, endBefore(units, start)));
  return further === IN || (before === THE && further === OF);
}

/** Whether a mark that ends a clause, or a word that goes on with it, stands at `at`. */
function endsClause(units: Uint16Array, at: number): boolean {
  const unit = units[at]!;
  if (unit === 0x2c || unit === 0x2e || unit === 0x3b) return true;
  if (unit !== 0x20) return false;
  if (units[at + 3] === 0x20) return GOING_ON.some((word) => standsAt(units, at + 1, word));
  return standsAt(units, at + 1, "and ");
}

/** What goes on with the clause behind `the day before`. */
const GOING_ON = ["in", "at", "by"];

const FROM = (Word.fn << 6) | Fn.from;
const AFTER = (Word.fn << 6) | Fn.after;
const BEFORE = (Word.fn << 6) | Fn.before;

/** What follows `New Year` in `New Year's Day` and `New Year's Eve`. */
function isNewYear(units: Uint16Array, at: number): boolean {
  return units[at + 1]! === 0x73 && (standsAt(units, at + 2, " Day") || standsAt(units, at + 2, " Eve"));
}

/** `year-end`, `year end`, `year's end`. */
function isYearEnd(units: Uint16Array, at: number): boolean {
  const possessive = units[at + 1]! === 0x73;
  return (
    standsAt(units, possessive ? at + 3 : at + 1, "end") && !isWordUnit(units[possessive ? at + 6 : at + 4]!)
  );
}

/** Whether what results are told for begins at `at`: `the latest quarter`. */
function isReport(units: Uint16Array, at: number): boolean {
  return standsAt(units, at, "quarter") || standsAt(units, at, "period");
}

/** Whether the second half of a year in words, `ninety`, `twelve`, `hundred`, or of a decade's name stands behind `at`. */
function isYearInWords(units: Uint16Array, at: number): boolean {
  const code = after(units, at);
  const kind = code >> 6;
  if (kind === Word.cardinal) return (code & 63) > 9;
  return kind === Word.tens || kind === Word.decade || standsAt(units, at + 1, "hundred");
}

/** What a season needs no article behind: `by spring`. */
const BOUNDING: ReadonlySet<number> = new Set(
  [Fn.by, Fn.since, Fn.until, Fn.through, Fn.before].map((fn) => (Word.fn << 6) | fn),
);

/** A season is a date's core with a turn, a part, an article or a bound before it, or a year behind it. */
function seasonMayBeDate(units: Uint16Array, start: number, end: number): boolean {
  const before = wordBefore(units, start);
  const kind = before >> 6;
  if (kind === Word.turn || kind === Word.echo || kind === Word.part || before === THE) return true;
  if (kind === Word.fn && BOUNDING.has(before)) return true;
  const next = units[end + 1]!;
  if (isDigit(next) || next === 0x27 || next === 0x2019) return true;
  const code = after(units, end);
  return code === OF || code === THE || code >> 6 === Word.turn || code >> 6 === Word.echo;
}
