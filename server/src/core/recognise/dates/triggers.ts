/**
 * Finds where a date may be: digits of a fitting length and the words that hold a date's core.
 * One pass over code units without allocation for words that cannot matter; the grammar looks closely.
 */
import { mayBeginCjk } from "./cjk-words.ts";
import { codeAt, Fn, isAmbiguousMonth, key3, TRIGGER, Word } from "./lexicon.ts";
import { isDigit, isWordUnit } from "./units.ts";

/** The offset of the next place in `[from, to)` where a date may be; -1 if there is none. `from` is no place within a word. */
export function nextTrigger(text: string, from: number, to: number): number {
  let i = from;
  while (i < to) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) {
      const letter = unit | 0x20;
      if (letter >= 0x61 && letter <= 0x7a) {
        const end = wordEnd(text, i + 1, to);
        if (mayHoldDate(text, i, end, unit)) return i;
        i = end;
      } else if (unit >= 0x30 && unit <= 0x39) {
        let end = i + 1;
        while (end < to && isDigit(text.charCodeAt(end))) end++;
        if (end - i <= 4 && numberMayBeDate(text, i, end)) return i;
        i = end;
        while (i < to && isWordUnit(text.charCodeAt(i)) && text.charCodeAt(i) < 0x80) i++;
      } else i++;
    } else if (mayBeginCjk(text, i, unit)) return i;
    else i++;
  }
  return -1;
}

function wordEnd(text: string, from: number, to: number): number {
  let i = from;
  while (i < to) {
    const unit = text.charCodeAt(i);
    const letter = unit | 0x20;
    if (!((letter >= 0x61 && letter <= 0x7a && unit < 0x80) || (unit >= 0x30 && unit <= 0x39))) {
      if (unit < 0xc0 || !isWordUnit(unit)) break;
    }
    i++;
  }
  return i;
}

function mayHoldDate(text: string, start: number, end: number, first: number): boolean {
  const length = end - start;
  if (length < 3 || length > 12) return length === 2 && isCode(text, start, first);
  const key = key3(first, text.charCodeAt(start + 1), text.charCodeAt(start + 2));
  if (TRIGGER[key] === 0) return length === 6 && first === 0x46 && text.charCodeAt(start + 1) === 0x59;
  const code = codeAt(text, start, end);
  switch (code >> 6) {
    case Word.month:
      // "may" and "march" in lower case are months only beside a number.
      return first < 0x61 || !isAmbiguousMonth(code & 63) || hasNumberBeside(text, start, end);
    case Word.shortWeekday:
      return first < 0x61;
    case Word.cardinal:
      return (code & 63) > 16 && isYearInWords(text, end);
    case Word.unit:
    case Word.units:
      return unitMayBeDate(text, start, end);
    case Word.season:
      return seasonMayBeDate(text, start, end);
    case Word.latest:
      return isReport(text, end + 1);
    case Word.shortMonth:
    case Word.holiday:
    case Word.weekday:
    case Word.dayWord:
    case Word.decade:
      return true;
    default:
      return false;
  }
}

/** `Q3`, `H1`, `FY`. */
function isCode(text: string, start: number, first: number): boolean {
  const second = text.charCodeAt(start + 1);
  return ((first === 0x51 || first === 0x48) && isDigit(second)) || (first === 0x46 && second === 0x59);
}

/** Whether a digit stands within a few units on either side, or an ordinal or `of` that may follow one. */
function hasNumberBeside(text: string, start: number, end: number): boolean {
  for (let i = end; i < end + 6; i++)
    if (isDigit(text.charCodeAt(i)) || text.charCodeAt(i) === 0x27) return true;
  for (let i = start - 1; i > start - 8; i--) if (isDigit(text.charCodeAt(i))) return true;
  const before = wordBefore(text, start);
  const kind = before >> 6;
  return (
    kind === Word.ordinal ||
    kind === Word.turn ||
    kind === Word.echo ||
    before === OF ||
    after(text, end) === THE
  );
}

const OF = (Word.fn << 6) | Fn.of;
const THE = (Word.fn << 6) | Fn.the;
const IN = (Word.fn << 6) | Fn.in;

/** The code of the word that ends at most three units before `at`, in digits -1, none 0. */
function wordBefore(text: string, at: number): number {
  const end = endBefore(text, at);
  if (end === 0) return 0;
  if (isDigit(text.charCodeAt(end - 1)) || isDigit(text.charCodeAt(end - 3))) return -1;
  return codeAt(text, startOf(text, end), end);
}

/** Where the word before `at` ends; 0 if none is near. */
function endBefore(text: string, at: number): number {
  let end = at;
  while (end > 0 && end > at - 3 && !isWordUnit(text.charCodeAt(end - 1))) end--;
  return end > 0 && isWordUnit(text.charCodeAt(end - 1)) ? end : 0;
}

function startOf(text: string, end: number): number {
  let start = end;
  while (start > 0 && start > end - 16 && isWordUnit(text.charCodeAt(start - 1))) start--;
  return start;
}

/** The code of the word one unit behind `at`. */
function after(text: string, at: number): number {
  let end = at + 1;
  while (end < at + 16 && isWordUnit(text.charCodeAt(end))) end++;
  return codeAt(text, at + 1, end);
}

/** A unit is a date's core only with a turn or an ordinal before it, or `ago`, `earlier`, `later` or `from` behind it. */
function unitMayBeDate(text: string, start: number, end: number): boolean {
  const behind = text.charCodeAt(end) <= 0x20 ? text.charCodeAt(end + 1) : 0;
  if (behind === 0x61 || behind === 0x65 || behind === 0x6c || behind === 0x66) {
    const next = after(text, end);
    if (next >> 6 === Word.ago || next === FROM) return true;
    if (next === AFTER && (text.startsWith(" that", end + 6) || text.charCodeAt(end + 6) === 0x2c))
      return true;
  } else if (behind === 0x62 && text.charCodeAt(end + 7) === 0x2c && after(text, end) === BEFORE) return true;
  if (behind === 0x6f && after(text, end) === OF) return true;
  if (text.charCodeAt(end) === 0x2d && after(text, end) >> 6 === Word.ago) return true;
  if (end - start === 4 && (isYearEnd(text, end) || isNewYear(text, end))) return true;
  if (behind === 0x74 && text.startsWith("two thousand", end + 1)) return true;
  const before = wordBefore(text, start);
  const kind = before >> 6;
  if (before < 0 || kind === Word.turn || kind === Word.echo || kind === Word.ordinal || kind === Word.fiscal)
    return true;
  if (before === 0 && end - start === 4)
    return text.startsWith("full ", start - 5) || text.startsWith("whole ", start - 6);
  if (before !== THE && kind !== Word.cardinal) return false;
  if (before === THE && end - start === 7) return true;
  const further = wordBefore(text, startOf(text, endBefore(text, start)));
  return further === IN || (before === THE && further === OF);
}

const FROM = (Word.fn << 6) | Fn.from;
const AFTER = (Word.fn << 6) | Fn.after;
const BEFORE = (Word.fn << 6) | Fn.before;

/** What follows `New Year` in `New Year's Day` and `New Year's Eve`. */
function isNewYear(text: string, at: number): boolean {
  return (
    text.charCodeAt(at + 1) === 0x73 && (text.startsWith(" Day", at + 2) || text.startsWith(" Eve", at + 2))
  );
}

/** `year-end`, `year end`, `year's end`. */
function isYearEnd(text: string, at: number): boolean {
  const possessive = text.charCodeAt(at + 1) === 0x73;
  return (
    text.startsWith("end", possessive ? at + 3 : at + 1) &&
    !isWordUnit(text.charCodeAt(possessive ? at + 6 : at + 4))
  );
}

/** Whether what results are told for begins at `at`: `the latest quarter`. */
function isReport(text: string, at: number): boolean {
  return text.startsWith("quarter", at) || text.startsWith("period", at);
}

/** Whether the second half of a year in words, `ninety`, `twelve`, `hundred`, or of a decade's name stands behind `at`. */
function isYearInWords(text: string, at: number): boolean {
  const code = after(text, at);
  const kind = code >> 6;
  if (kind === Word.cardinal) return (code & 63) > 9;
  return kind === Word.tens || kind === Word.decade || text.startsWith("hundred", at + 1);
}

/** A season is a date's core with a turn, a part or an article before it, or a year behind it. */
function seasonMayBeDate(text: string, start: number, end: number): boolean {
  const before = wordBefore(text, start);
  const kind = before >> 6;
  if (kind === Word.turn || kind === Word.echo || kind === Word.part || before === THE) return true;
  const next = text.charCodeAt(end + 1);
  if (isDigit(next) || next === 0x27 || next === 0x2019) return true;
  const code = after(text, end);
  return code === OF || code === THE || code >> 6 === Word.turn || code >> 6 === Word.echo;
}

function numberMayBeDate(text: string, start: number, end: number): boolean {
  const length = end - start;
  const unit = text.charCodeAt(end);
  if (unit >= 0x80) return unit !== 0xd7;
  if (unit === 0x20 && isEra(text.charCodeAt(end + 1), text.charCodeAt(end + 2))) return true;
  if (length === 2 && isApostrophe(text.charCodeAt(start - 1)) && !isWordUnit(text.charCodeAt(start - 2)))
    return true;
  if (length === 4) {
    const first = text.charCodeAt(start);
    if (first !== 0x31 && !(first === 0x32 && text.charCodeAt(start + 1) < 0x32)) return false;
    return !(unit === 0x2c && isDigit(text.charCodeAt(end + 1)));
  }
  if (length < 4 && followsEra(text, start)) return true;
  if (length === 3) return false;
  if (unit === 0x2c) return text.charCodeAt(end + 1) === 0x20 && isDigit(text.charCodeAt(end + 2));
  if (unit === 0x20 || unit === 0x0a || unit === 0x0d) return wordMayFollowDay(text, end + 1);
  if (unit === 0x2f || unit === 0x2d || unit === 0x2e) return isWordUnit(text.charCodeAt(end + 1));
  const letter = unit | 0x20;
  return (
    letter === 0x73 || letter === 0x74 || letter === 0x6e || letter === 0x72 || unit === 0x26 || unit === 0x7e
  );
}

/** The beginning of `BC`, `B.C.`, `AD`, `A.D.`, `CE`. */
function isEra(first: number, second: number): boolean {
  if (first < 0x41 || first > 0x43) return false;
  return first === 0x42
    ? second === 0x43 || second === 0x2e
    : first === 0x41
      ? second === 0x44 || second === 0x2e
      : second === 0x45;
}

/** Whether `AD ` or `A.D. ` stands before `at`. */
function followsEra(text: string, at: number): boolean {
  const letter = text.charCodeAt(at - 2);
  if (letter !== 0x44 && letter !== 0x2e) return false;
  return text.startsWith("AD ", at - 3) || text.startsWith("A.D. ", at - 5);
}

function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019 || unit === 0x2018;
}

/** Whether a word of dates or one that joins two days begins at `at`: a month, a unit, `to`, `through`, `of`, `and`, `or`. */
function wordMayFollowDay(text: string, at: number): boolean {
  const first = text.charCodeAt(at);
  if (first > 0x7f) return true;
  const [second, third] = [text.charCodeAt(at + 1), text.charCodeAt(at + 2)];
  if (TRIGGER[key3(first, second, third)] === 1 && isWordUnit(first)) return true;
  const begins = first * 0x80 + second;
  return begins === TO || begins === TH || begins === OF_ || begins === AN || begins === OR || begins === UN;
}

const two = (letters: string): number => letters.charCodeAt(0) * 0x80 + letters.charCodeAt(1);
const [TO, TH, OF_, AN, OR, UN] = [two("to"), two("th"), two("of"), two("an"), two("or"), two("un")];
