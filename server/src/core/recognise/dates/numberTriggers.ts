/** Which digits may be a date, by their length and what stands beside them: most numbers are looked at no further. */
import { isDigit } from "../../text/unitKinds.ts";
import { standsAt } from "../../text/units.ts";
import { key3, TRIGGER } from "./lexicon.ts";
import { isWordUnit } from "./units.ts";

/** Whether the digits over `[start, end)` may begin or be a date, by what stands beside them. */
export function numberMayBeDate(units: Uint16Array, start: number, end: number): boolean {
  const length = end - start;
  const unit = units[end]!;
  if (unit >= 0x80) return unit !== 0xd7;
  if (unit === 0x20 && isEra(units[end + 1]!, units[end + 2]!)) return true;
  if (length === 2 && isApostrophe(units[start - 1]!) && !isWordUnit(units[start - 2]!)) return true;
  if (length === 4) {
    const first = units[start]!;
    if (first !== 0x31 && !(first === 0x32 && units[start + 1]! < 0x32)) return false;
    return !(unit === 0x2c && isDigit(units[end + 1]!));
  }
  if (length < 4 && followsEra(units, start)) return true;
  if (length === 3)
    return (
      (units[start - 1] === 0x20 && isIntroduced(units, start - 1)) ||
      (unit === 0x29 && units[start - 1] === 0x28) ||
      (unit === 0x2f && isDigit(units[end + 1]!)) || // "446/5 BC"
      (unit === 0x73 && units[end + 1] === 0x20 && isEra(units[end + 2]!, units[end + 3]!)) // "the 590s BC"
    );
  if (unit === 0x2c) return units[end + 1]! === 0x20 && isDigit(units[end + 2]!);
  if (unit === 0x20 || unit === 0x0a || unit === 0x0d) return wordMayFollowDay(units, end + 1);
  if (unit === 0x2f || unit === 0x2d || unit === 0x2e) return isWordUnit(units[end + 1]!);
  if (unit === 0x3a) return length < 3 && units[end + 1] === 0x20 && isItem(units, start);
  const letter = unit | 0x20;
  return (
    letter === 0x73 || letter === 0x74 || letter === 0x6e || letter === 0x72 || unit === 0x26 || unit === 0x7e
  );
}

/** Whether an item of a list begins at `start`. */
function isItem(units: Uint16Array, start: number): boolean {
  const mark = units[start - 2]!;
  return units[start - 1] === 0x20 && (mark === 0x2d || mark === 0x2a);
}

/** Whether a word ends at `at` that introduces a year: `in`, `by`, `or`, `from`, `about`, or the point of `c.`. */
function isIntroduced(units: Uint16Array, at: number): boolean {
  const before = units[at - 2]!;
  switch (units[at - 1]!) {
    case 0x6e: // "in", "between"
      return (before | 0x20) === 0x69 || standsAt(units, at - 4, "ween");
    case 0x79: // "by", "early"
      return (before | 0x20) === 0x62 || standsAt(units, at - 4, "arl");
    case 0x72: // "or", "for", "after"
      return (
        (before === 0x6f && (units[at - 3] === 0x20 || units[at - 3] === 0x66)) ||
        standsAt(units, at - 4, "fter")
      );
    case 0x64: // "and", "around"
      return standsAt(units, at - 4, " an") || standsAt(units, at - 5, "roun");
    case 0x6c: // "until"
      return standsAt(units, at - 3, "ti");
    case 0x65: // "since", "before", "late"
      return (
        standsAt(units, at - 4, "inc") || standsAt(units, at - 4, "fore") || standsAt(units, at - 3, "at")
      );
    case 0x6d: // "from"
      return standsAt(units, at - 3, "ro");
    case 0x6f: // "to"
      return before === 0x74 && units[at - 3] === 0x20;
    case 0x74: // "about"
      return standsAt(units, at - 4, "bou");
    case 0x73: // "as"
      return before === 0x61 && units[at - 3] === 0x20;
    case 0x66: // "the end of", "the beginning of"
      return standsAt(units, at - 6, "end of") || standsAt(units, at - 7, "ning of");
    case 0x2e: // "c."
      return units[at - 3] === 0x28 || units[at - 3] === 0x20;
    default:
      return false;
  }
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
function followsEra(units: Uint16Array, at: number): boolean {
  const letter = units[at - 2]!;
  if (letter !== 0x44 && letter !== 0x2e) return false;
  return standsAt(units, at - 3, "AD ") || standsAt(units, at - 5, "A.D. ");
}

function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019 || unit === 0x2018;
}

/** Whether a word of dates or one that joins two days begins at `at`: a month, a unit, `to`, `through`, `of`, `and`, `or`. */
function wordMayFollowDay(units: Uint16Array, at: number): boolean {
  const first = units[at]!;
  if (first > 0x7f) return true;
  const second = units[at + 1]!;
  if (first === 0x2d) return second === 0x20 && isDigit(units[at + 2]!); // "17 - 19 October"
  if (TRIGGER[key3(first, second, units[at + 2]!)] === 1 && isWordUnit(first)) return true;
  const begins = first * 0x80 + second;
  return begins === TO || begins === TH || begins === OF_ || begins === AN || begins === OR || begins === UN;
}

const two = (letters: string): number => letters.charCodeAt(0) * 0x80 + letters.charCodeAt(1);
const [TO, TH, OF_, AN, OR, UN] = [two("to"), two("th"), two("of"), two("an"), two("or"), two("un")];
