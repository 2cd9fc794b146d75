/**
 * Years by themselves: `in 2024`, `(2024)`, `the 2024 election`. Ranges of them are in `yearRanges.ts`, decades and centuries in `decades.ts`.
 * Four digits are a year only where their surroundings say so: `UNCLOS 1982`, `Tokyo 2020`, `2000 troops` are none.
 */
import { yearExpr } from "./calendarExpressions.ts";
import { CENTURY_JOINTS } from "./decades.ts";
import {
  beforeHedge,
  type Draft,
  draftOf,
  isCounted,
  isInitial,
  isMeasure,
  isNumbered,
  startsAlone,
  yearAt,
} from "./draft.ts";
import { earlyYear, numberedYear } from "./earlyDates.ts";
import { isEndOf } from "./earlyYears.ts";
import { eraDate } from "./eraDates.ts";
import { eraAt } from "./eras.ts";
import { decadeExpr } from "./expressions.ts";
import { CIRCA, Fn, fnSet, Word, wordNumber, wordSet } from "./lexicon.ts";
import { opensLine, THEM } from "./meant.ts";
import { spelledDecade, spelledMillennium, spelledYear } from "./spelled.ts";
import { markIn } from "./tokenBits.ts";
import { CAPITAL, ORDINAL, PLURAL, Token, type Tokens } from "./tokens.ts";

/** A year alone, where its surroundings say that it is one. `listed`: another year stands before it in a list. */
export function bareYear(t: Tokens, i: number, listed: boolean): Draft | null {
  const dated = eraDate(t, i);
  if (dated !== null || t.digits(i) === 2) return dated ?? shortYear(t, i);
  if (t.digits(i) === 3) return earlyYear(t, i);
  const year = yearAt(t, i);
  if (year === 0 || !startsAlone(t, i)) return null;
  if (t.glued(i + 1) && ((t.isDash(i + 1) && goesOn(t, i + 2, year)) || t.isMark(i + 1, 0x2b))) return null;
  if (isEra(t, i + 1) || (t.isNumber(i + 2) && isEra(t, i + 3))) return null;
  const joined = listed && (!isCounted(t, i + 1) || (year % 100 !== 0 && t.isAnyFn(i - 1, CENTURY_JOINTS)));
  return joined || isYear(t, i, year) ? draftOf(yearExpr(year), i, i + 1) : null;
}

/** Whether what a hyphen joins to a number, at token `i`, makes it none of a year: `1990-95`, `1024-bit`. */
function goesOn(t: Tokens, i: number, year: number): boolean {
  return t.isNumber(i) || (year < 1700 && t.glued(i) && t.isWord(i) && !t.flag(i, CAPITAL));
}

/** The last year that two digits put into this century; the next ones are of the last. */
const LAST_SHORT = 29;

/** `in '39`, `the summer of ’42`. */
function shortYear(t: Tokens, i: number): Draft | null {
  const p = i - 1;
  if (!(t.isMark(p, 0x27) || t.isMark(p, 0x2019) || t.isMark(p, 0x2018)) || !t.glued(i) || t.glued(p))
    return null;
  if (t.flag(i, PLURAL | ORDINAL) || t.isDash(i + 1) || (t.glued(i + 1) && t.isWord(i + 1))) return null;
  if (!introducesYear(t, p - 1) || isCounted(t, i + 1) || (isThing(t, i + 1) && t.flag(i + 1, CAPITAL)))
    return null;
  const year = t.value(i);
  return draftOf(yearExpr(year + (year <= LAST_SHORT ? 2000 : 1900)), p, i + 1);
}

/** `nineteen ninety-six`, `the nineteen eighties`; a count of things is none. */
export function yearInWords(t: Tokens, i: number): Draft | null {
  const decade = spelledDecade(t, i);
  if (decade !== null) return draftOf(decadeExpr(decade.first), i, decade.to);
  const year = spelledYear(t, i);
  if (year === null || t.glued(i) || t.isDash(year.to)) return null;
  if (t.word(year.to) === Word.cardinal || t.word(year.to) === Word.ordinal) return null;
  const teen = year.year % 100 < 20;
  const counted = isCounted(t, year.to) || (teen && (year.year % 100 === 0 || isThing(t, year.to)));
  return counted && !introducesYear(t, i - 1) ? null : draftOf(yearExpr(year.year), i, year.to);
}

const YEAR = wordNumber("year");
const QUARTER = wordNumber("quarter");

/** `the year two thousand`, `in the year 71`, with `year` at token `i`. */
export function yearOfThousands(t: Tokens, i: number): Draft | null {
  if (!t.is(i, YEAR)) return null;
  const year = spelledMillennium(t, i + 1);
  return year === null ? numberedYear(t, i + 1) : draftOf(yearExpr(year.year), i, year.to);
}

function isYear(t: Tokens, i: number, year: number): boolean {
  const p = i - 1;
  const before = markIn(t.bitsAt(p));
  const behind = markIn(t.bitsAt(i + 1));
  const ofQuarter = t.is(i + 1, QUARTER); // "in the 1988 quarter"
  const counted = !ofQuarter && isCounted(t, i + 1);
  if (t.isAnyOf(behind === 0x28 ? i + 2 : i + 1, CLOCKS)) return false;
  const hedged = beforeHedge(t, p);
  if (hedged < p) {
    if (year % 100 === 0 || counted || !t.isAnyFn(hedged, HEDGEABLE)) return false;
    return year >= 1700 || t.isFn(hedged, Fn.in) || t.isAnyOf(hedged - 1, DATING);
  }
  if (before === 0x28 && (behind === 0x29 || behind === 0x2c || behind === 0x3b))
    return year >= 1700 || !(t.isNumber(i + 2) || (t.glued(p) && t.isWord(p - 1))); // "(1002, 1003)", "sleep(1000)"
  if (behind === 0x29 && before === 0x2c) return year >= 1700 || !t.isNumber(p - 1);
  const joined = t.isFn(p, Fn.between) ? t.isFn(i + 1, Fn.and) : t.isFn(p, Fn.from) && t.isFn(i + 1, Fn.to);
  if (joined && (isCounted(t, i + 3) || t.isAnyOf(i + 3, CLOCKS))) return false; // "from 1900 to 2100 hrs"
  if (t.isFn(i + 1, Fn.of) && t.isAnyOf(i + 2, THEM) && !t.isFn(i + 2, Fn.the)) return false; // "in 1200 of them"
  if (introducesYear(t, p))
    return (
      !counted ||
      (year >= 1900 &&
        year % 100 !== 0 &&
        (t.isFn(p, Fn.in) || t.isFn(p, Fn.since) || isEndOf(t, p) || (t.isFn(p, Fn.by) && isInitial(t, p))))
    );
  if (isBoldHead(t, i)) return year >= 1700 && year < 2100;
  const later = t.isFn(i + 1, Fn.to) || t.isFn(i + 1, Fn.through) ? yearAt(t, i + 2) : 0;
  if (later > year && later - year <= 150 && !isCounted(t, i + 3)) return true;
  if (year >= 1700 && year < 2100 && (isSubject(t, i) || isOfRecord(t, i))) return true;
  if (year < 1700 && year % 100 !== 0 && t.is(i + 1, WAS) && isInitial(t, i)) return true; // "1643 was the King's year"
  const noun = ofQuarter || isThing(t, i + 1);
  const listed = (t.isFn(i + 1, Fn.and) || t.isFn(i + 1, Fn.or)) && yearAt(t, i + 2) > 0 && isThing(t, i + 3);
  const modern = year >= 1700 && year < 2100;
  if (year < 1700 && t.isFn(p, Fn.the) && TREATY.test(t.text.slice(t.ends[i]!, t.ends[i]! + 24))) return true; // "the 1526 Diet of Speyer"
  if (year % 100 !== 0 && t.is(p, WAS) && t.is(p - 1, IT) && t.isFn(i + 1, Fn.before)) return true; // "it was 1645 before"
  if (determines(t, p))
    return modern && (noun || listed) && (!counted || (year % 100 !== 0 && !t.isFn(p, Fn.for)));
  if (t.isMark(p, 0x2c) && t.isWord(p - 1) && (t.flag(p - 1, CAPITAL) || t.word(p - 1) === Word.unit))
    return modern && !noun && !t.isNumber(i + 1);
  if (
    t.isMark(p, 0x2e) &&
    t.glued(p) &&
    t.isAnyOf(p - 1, CIRCA) &&
    !(t.flag(p - 1, CAPITAL) && t.isMark(p - 2, 0x2e))
  )
    // not "H. R. 1280"
    return (!noun || t.isAnyOf(i + 1, DEEDS)) && !t.isNumber(i + 1);
  if (t.isAnyOf(p, LIVED)) return !noun;
  if (t.kind(p) === 0 && !modern && year % 100 !== 0 && isOwnLine(t, i)) return true;
  if (t.kind(p) === 0)
    return (
      modern &&
      (t.isMark(i + 1, 0x3a) ||
        t.isDash(i + 1) ||
        (t.kind(i + 1) === 0 && t.has(i + 1)) ||
        (year % 100 !== 0 && isOwnLine(t, i) && t.flag(i + 1, CAPITAL)) ||
        (t.isMark(i + 1, 0x3d) && !t.glued(i + 1) && t.isMark(i + 2, 0x3d)))
    );
  const named = t.word(p) === Word.cardinal && t.detail(p) > 1; // "two 2021 campaigns"
  if (named && noun && year >= 1900 && year % 50 !== 0) return !isMeasure(t, i + 1);
  return modern && (!counted || (determines(t, p - 1) && !isMeasure(t, i + 1))) && isPlain(t, i, year, noun);
}

/** Whether a number is all that stands in its line, as the year that heads a part does; an item of a list is none. */
function isOwnLine(t: Tokens, i: number): boolean {
  const { units } = t;
  const behind = t.ends[i]!;
  if (behind < units.length && units[behind] !== 0x0a) return false;
  let at = t.starts[i]! - 1;
  while (at >= 0 && (units[at] === 0x23 || (units[at] === 0x20 && units[at - 1] === 0x23))) at--;
  return at < 0 || units[at] === 0x0a;
}

/** Whether all that is emphasised where a line begins is the year: `- **2024** The minister resigns`. */
function isBoldHead(t: Tokens, i: number): boolean {
  const { units } = t;
  return units[t.starts[i]! - 1] === 0x2a && units[t.ends[i]!] === 0x2a && opensLine(t, i);
}

/** What tells that four digits before it are a time of day. */
const CLOCKS = wordSet("gmt bst utc est edt cet cest local hours hrs");
const HEDGEABLE = fnSet(Fn.since, Fn.until, Fn.in, Fn.from, Fn.before, Fn.after);

/** Whether a year is that of a record, in a line of its own: `Diary 2023`. */
function isOfRecord(t: Tokens, i: number): boolean {
  return t.isAnyOf(i - 1, RECORDS) && t.kind(i + 1) === Token.edge && opensLine(t, i - 1);
}

const RECORDS = wordSet(
  "diary agenda calendar log journal schedule programme program timeline chronicle chronology",
);

/** Whether a year is what its clause tells of: `2021 will see`, `For many, 2017 was`, `as 1945 began`. */
function isSubject(t: Tokens, i: number): boolean {
  const passed = t.is(i + 1, PASSED) && t.isAnyFn(i + 2, PASSING);
  if (!passed && !t.isAnyOf(i + 1, DEEDS)) return false;
  return isInitial(t, i) || t.isMark(i - 1, 0x2c) || t.isAnyOf(i - 1, CONJUNCTIONS) || t.isFn(i - 1, Fn.as);
}

const DEEDS = wordSet(
  "will saw was marked brought ended began has promises continues proved remains started is ends begins marks brings " +
    "witnessed dawned sees opens closes",
);

const DATING = wordSet("dates dated date dating");

const TREATY =
  /^ (?:Diet|Edict|Treaty|Peace|Council|Siege|Sack|Battle|Act|Statute|Union|League|Congress|Synod|Truce|Charter|Conquest|Revolt|Partition) of /;

const WAS = wordNumber("was");
const IT = wordNumber("it");
const PASSED = wordNumber("passed");
const PASSING = fnSet(Fn.in, Fn.with);
const CONJUNCTIONS = wordSet("when while that because if whether and but");

/** A year behind a plain word: `his failed 1996 campaign`, `well into 1990`, `bonds due 1993`; no amount, number or hour. */
function isPlain(t: Tokens, i: number, year: number, noun: boolean): boolean {
  const p = i - 1;
  if (!t.isWord(p) || t.glued(i) || isNumbered(t, i)) return false;
  if (!isSmall(t, p) || t.ends[p]! - t.starts[p]! < 3) return false; // "Windows", "iPhone"
  if (t.isNumber(i + 1) || t.isAnyOf(p, AMOUNTS)) return false;
  const kind = t.word(p);
  if (kind === Word.unit || kind === Word.units || kind === Word.cardinal || kind === Word.ordinal)
    return false;
  if (kind === Word.fn && !t.isAnyFn(p, PLAIN)) return false;
  if (determines(t, p - 1) && noun) return year >= 1700 && year % 100 !== 0;
  return year > 1900 && year % 100 !== 0 && (noun ? year % 10 !== 0 || year < 2030 : true);
}

/** Whether a word has no capital. */
function isSmall(t: Tokens, i: number): boolean {
  const { text, units } = t;
  const end = t.ends[i]!;
  for (let at = t.starts[i]!; at < end; at++) {
    const unit = units[at]!;
    if (unit >= 0x41 && unit <= 0x5a) return false;
    if (unit > 0x7f) {
      const rest = text.slice(at, end);
      return rest === rest.toLowerCase();
    }
  }
  return true;
}

const PLAIN = fnSet(Fn.and, Fn.or, Fn.until, Fn.on);

const AMOUNTS = wordSet(
  "about some nearly almost remaining other others over under than least most approximately roughly only just exactly another total estimated " +
    "additional extra further these those all other code port line flight bus train model channel extension serial step " +
    "limit size width height weight cost costs worth price score killed killing least up",
);

/** Whether token `p` lets a year follow: `in`, `since`, `year`, `early`, `summer`. */
export function introducesYear(t: Tokens, p: number): boolean {
  if (t.isMark(p, 0x2d)) return t.word(p - 1) === Word.part;
  const kind = t.word(p);
  if (kind === Word.part || kind === Word.season || (kind === Word.ago && t.detail(p) > 0)) return true;
  if (kind === Word.unit || kind === Word.units) return t.isAnyOf(p, YEARS);
  if (t.is(p, THAN)) return t.word(p - 1) === Word.ago;
  if (t.isFn(p, Fn.as)) return t.word(p - 1) === Word.part || t.isAnyOf(p - 1, BACK);
  return t.isAnyFn(p, YEAR_PREPOSITIONS) && !t.is(p - 1, EQUAL);
}

const EQUAL = wordNumber("equal");

/** `as recently as 2019`, `as far back as 1950`. */
const BACK = wordSet("recently back soon");
const YEARS = wordSet("year years");
const THAN = wordNumber("than");

const YEAR_PREPOSITIONS = fnSet(
  Fn.in,
  Fn.since,
  Fn.until,
  Fn.by,
  Fn.from,
  Fn.to,
  Fn.through,
  Fn.between,
  Fn.before,
  Fn.after,
  Fn.during,
  Fn.of,
  Fn.around,
  Fn.dated,
  Fn.throughout,
  Fn.within,
  Fn.for,
);

/** Whether token `i` may be what a year before it tells the time of: `campaign`, `Summer Olympics`. */
function isThing(t: Tokens, i: number): boolean {
  return t.isWord(i) && !t.glued(i) && (t.word(i) === Word.other || t.word(i) === Word.season);
}

const LIVED = wordSet("born died circa");
const POINTING = wordSet("a that this");

function determines(t: Tokens, p: number): boolean {
  if (t.word(p) === Word.possessive) return true;
  return (
    t.isFn(p, Fn.the) ||
    t.isFn(p, Fn.its) ||
    t.isFn(p, Fn.his) ||
    t.isFn(p, Fn.their) ||
    t.isFn(p, Fn.our) ||
    t.isAnyOf(p, POINTING)
  );
}

/** Whether an era before Christ is told at token `i`: `BC`, `B.C.E.` */
export function isEra(t: Tokens, i: number): boolean {
  return eraAt(t, i)?.before === true;
}
