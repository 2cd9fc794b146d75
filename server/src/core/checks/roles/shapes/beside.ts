/**
 * Whether a title may stand beside a name at all, told from the units next to it: most names stand between two plain
 * words, and then there is nothing to read. Says yes too often, and never no where what reads titles finds one.
 */
import { CharClass, classOf } from "../../../text/chars.ts";
import { isLetter } from "../../../text/unitKinds.ts";

const [SPACE, APOSTROPHE, COMMA, LINE_FEED] = [0x20, 0x27, 0x2c, 0x0a] as const;
const LONGEST_WORD = 10;
/** White space that is looked over. */
const LONGEST_GAP = 8;

/** Whether words go on right behind a name, or letters that belong to it: no mark and no end of a clause or line. */
export function goesOn(units: Uint16Array, end: number): boolean {
  const unit = units[end]!;
  return unit === SPACE
    ? isWordUnit(units[end + 1]!)
    : unit === APOSTROPHE || unit === 0x2019 || isWordUnit(unit);
}

/** Whether one may stand behind a name that ends at `end`, by marks or by a verb. */
export function mayStandBehind(units: Uint16Array, end: number): boolean {
  const first = units[end]!;
  if (first !== SPACE) return !isWordUnit(first) && !isQuiet(first);
  const a = units[end + 1]!;
  if (!isLetter(a)) return !isWordUnit(a);
  return isVerbOfOffice(units, end, a) || endsInS(units, end + 1);
}

/** Whether the word there is one that comes before a title: "is", "who", "became". */
function isVerbOfOffice(units: Uint16Array, end: number, a: number): boolean {
  const [b, c] = [units[end + 2]!, units[end + 3]!];
  switch (a) {
    case 0x69: // is
      return b === 0x73;
    case 0x68: // has
      return b === 0x61 && c === 0x73;
    case 0x77: // was, who
      return b === 0x61 || b === 0x68;
    case 0x72: // remains, resigned, retired
      return b === 0x65 && (c === 0x6d || c === 0x73 || c === 0x74);
    case 0x6c: // left
      return b === 0x65 && c === 0x66;
    case 0x73: // serves, served, still, stepped, sworn
      return (b === 0x65 && c === 0x72) || (b === 0x74 && (c === 0x69 || c === 0x65)) || b === 0x77;
    case 0x6e: // now, named
      return (b === 0x6f && c === 0x77) || (b === 0x61 && c === 0x6d);
    case 0x61: // appointed
      return b === 0x70 && c === 0x70;
    case 0x65: // elected
      return b === 0x6c && c === 0x65;
    case 0x63: // currently
      return b === 0x75 && c === 0x72;
    case 0x62: // became
      return b === 0x65 && c === 0x63;
    case 0x74: // took
      return b === 0x6f && c === 0x6f;
    default:
      return false;
  }
}

/** Whether the word there is of several letters and ends in an s: "attends", "heads". */
function endsInS(units: Uint16Array, start: number): boolean {
  let at = start;
  while (at - start < LONGEST_WORD && isLetter(units[at]!)) at++;
  return at - start > 3 && units[at] === SPACE && units[at - 1] === 0x73;
}

/** An apostrophe, a colon, what ends a sentence: no comma, bracket or mark of emphasis. */
function isQuiet(unit: number): boolean {
  return (
    unit === APOSTROPHE ||
    unit === 0x2019 ||
    unit === 0x2e ||
    unit === 0x3a ||
    unit === 0x3b ||
    unit === 0x21 ||
    unit === 0x3f
  );
}

/**
 * Whether one may stand in front of a name that begins at `start`, other than as the words right before it. Where the
 * text `isGoingOn` behind the name, neither the line is the name's own nor are there commas around it.
 */
export function mayStandBefore(units: Uint16Array, start: number, isGoingOn: boolean): boolean {
  const before = start === 0 ? 0 : units[start - 1]!;
  if (isMark(before) || (start > 1 && units[start - 2] === COMMA)) return true;
  if (!isSpace(before)) return !isGoingOn;
  let at = start - 2;
  while (at >= 0 && isSpace(units[at]!)) {
    if (start - at > LONGEST_GAP) return true;
    at--;
  }
  if (at < 0) return !isGoingOn;
  const gap = start - at - 1;
  if (before === LINE_FEED) return !isGoingOn;
  const end = units[at]!;
  if (isLetter(end)) return (gap > 1 || before !== SPACE ? !isGoingOn : false) || mayLead(units, at);
  // "H.E. Seo", "1. Seo"
  if (end === 0x2e) return !endsInLongWord(units, at) && (!isGoingOn || isLetter(units[at - 1]!));
  return !isGoingOn;
}

/** Whether the word that ends there may be one of those before which a title stands, or that belong to a name; by its length and last letter. */
function mayLead(units: Uint16Array, end: number): boolean {
  let at = end;
  const least = Math.max(-1, end - LONGEST_WORD);
  while (at > least && isLetter(units[at]!)) at--;
  const last = units[end]! | 0x20;
  switch (end - at) {
    case 1: // "- [x] Seo"
      return last === 0x78;
    case 2: // "is", "Mr", "Ms", "Dr", "HE", "held by"
      if (last === 0x79) return at > 2 && units[at - 1] === 0x64 && units[at - 2] === 0x6c;
      return last === 0x73 || last === 0x72 || last === 0x65;
    case 3: // "now", "Mrs"
      return last === 0x77 || last === 0x73;
    case 4: // "Prof"
      return last === 0x66;
    case 5: // "still"
      return last === 0x6c;
    case 7: // "remains"
      return last === 0x73;
    case 9: // "currently"
      return last === 0x79;
    default:
      return false;
  }
}

/**
 * Whether the words next to a name may tell its bearer's country without a title of office: "his counterpart", "General"
 * in front, "of" behind, a bracket. Those that commas part are for the two above.
 */
export function mayBeOfCountry(units: Uint16Array, start: number, end: number): boolean {
  const before = start === 0 ? 0 : units[start - 1]!;
  if (before === BRACKET) return true;
  if (units[end] === SPACE && units[end + 1] === 0x6f && units[end + 2] === 0x66 && units[end + 3] === SPACE)
    return true;
  if (before !== SPACE || start < 6 || !isNounEnd(units[start - 2]!)) return false;
  let at = start - 2;
  while (at >= 0 && isLetter(units[at]!)) at--;
  const length = start - 2 - at;
  return length > 4 || (length === 4 && (units[at + 1]! | 0x20) === 0x68);
}

const BRACKET = 0x28;

/** The last letters of "counterpart", "leader", "strongman", "chief", "general", "colleague". */
function isNounEnd(unit: number): boolean {
  return unit === 0x74 || unit === 0x72 || unit === 0x6e || unit === 0x66 || unit === 0x6c || unit === 0x65;
}

/** Whether the full stop there ends a word that is too long to be cut short. */
function endsInLongWord(units: Uint16Array, stop: number): boolean {
  for (let at = stop - 1; at > stop - 6; at--) if (at < 0 || !isLetter(units[at]!)) return false;
  return true;
}

/** What a link or emphasis begins with. */
function isMark(unit: number): boolean {
  return unit === 0x2a || unit === 0x5f || unit === 0x5b;
}

function isSpace(unit: number): boolean {
  const kind = classOf[unit]!;
  return kind === CharClass.space || kind === CharClass.newline;
}

function isWordUnit(unit: number): boolean {
  const kind = classOf[unit]!;
  return (
    kind === CharClass.lower || kind === CharClass.upper || kind === CharClass.digit || kind === CharClass.raw
  );
}

/** Whether it is a letter or digit of ASCII. */
export function isAsciiWord(unit: number): boolean {
  return isLetter(unit) || (unit >= 0x30 && unit <= 0x39);
}
