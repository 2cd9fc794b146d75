/** Years of one to three digits without a month: `c. 314–368`, `in 348` in a text that tells of those times, `in the year 71`. */
import { yearExpr } from "./calendarExpressions.ts";
import { type Draft, draftOf, endsAlone, isCounted } from "./draft.ts";
import { endsPhrase, isEndOf, shortAt, yearOfText } from "./earlyYears.ts";
import { eraAt } from "./eras.ts";
import { rangeExpr } from "./expressions.ts";
import { CIRCA, Fn, fnSet, HEDGES, PRONOUNS, Word, wordNumber } from "./lexicon.ts";
import { CAPITAL, ORDINAL, PLURAL, type Tokens } from "./tokens.ts";

/** How many years a range may last. */
const APART = 150;

/** A year or two without a month. */
export function earlyYear(t: Tokens, i: number): Draft | null {
  const lived = isOfLife(t, i - 1);
  if (t.early === null && !lived) return null;
  const value = shortAt(t, i);
  if (value === 0 || !endsAlone(t, i) || t.glued(i) !== t.isMark(i - 1, 0x28)) return null;
  const range = earlyRange(t, i, lived);
  if (range !== null) return range;
  const year = yearOfText(t, value);
  if (
    year === null ||
    isCounted(t, i + 1) ||
    (t.isNumber(i + 2) && (t.glued(i + 2) || eraAt(t, i + 3) !== null))
  )
    return null;
  const isPlain =
    (t.isAnyFn(i - 1, BEFORE_YEARS) || isEndOf(t, i - 1)) &&
    (t.word(i + 1) === Word.cardinal || !(isCounted(t, i + 2) || t.isMark(i + 1, 0x25))); // "Early in 634 four columns left"
  const alone = t.isMark(i - 1, 0x28) && t.isMark(i + 1, 0x29);
  const isCirca = t.isMark(i - 1, 0x2e) && t.isAnyOf(i - 2, CIRCA);
  if (t.isFn(i - 1, Fn.between) && !t.isFn(i + 1, Fn.and)) return null; // "between 110 Dorian and 75 Ionian ships"
  const isEnd = t.isFn(i - 1, Fn.and) && t.isFn(i - 3, Fn.between);
  const isEarly = t.isFn(i - 1, Fn.as) && t.word(i - 2) === Word.part; // "as early as 397"
  const led =
    isCirca ||
    isEndOf(t, i - 1) ||
    isEarly ||
    isEnd ||
    t.word(i - 1) === Word.part ||
    t.isAnyFn(i - 1, INTRODUCING) ||
    t.isAnyOf(i - 1, HEDGES);
  return alone ||
    (led && (endsPhrase(t, i + 1) || goesOn(t, i + 1) || isPlain)) ||
    (t.isFn(i - 1, Fn.for) && endsPhrase(t, i + 1))
    ? draftOf(yearExpr(year), i, i + 1)
    : null;
}

/** `913–927`, `314 – 368`. */
function earlyRange(t: Tokens, i: number, lived: boolean): Draft | null {
  if (!t.isDash(i + 1) || t.glued(i + 1) !== t.glued(i + 2)) return null;
  const [a, b] = [t.value(i), shortAt(t, i + 2)];
  if (b === 0 || !endsAlone(t, i + 2) || (t.glued(i + 3) && t.isDash(i + 3)) || isCounted(t, i + 3))
    return null;
  const [first, last] = [yearOfText(t, a), yearOfText(t, b)];
  const known = first !== null && last !== null;
  if (!known && !(lived && t.early === null)) return null;
  const [from, to] = known ? [first, last] : [a, b];
  return to > from && to - from <= APART ? draftOf(rangeExpr(yearExpr(from), yearExpr(to)), i, i + 3) : null;
}

/** Whether token `p` ends `c.`, `b.`, `r.` or `fl.` of somebody's life, with nothing but a bracket or a mark before it. */
function isOfLife(t: Tokens, p: number): boolean {
  if (!t.isMark(p, 0x2e) || !t.glued(p) || !t.isAnyOf(p - 1, CIRCA)) return false;
  return t.isMark(p - 2, 0x28) || t.isMark(p - 2, 0x3b) || t.isMark(p - 2, 0x2c);
}

const INTRODUCING = fnSet(
  Fn.in,
  Fn.by,
  Fn.since,
  Fn.until,
  Fn.from,
  Fn.to,
  Fn.after,
  Fn.before,
  Fn.around,
  Fn.between,
);

/** What a year in the middle of a clause stands behind. */
export const BEFORE_YEARS: number = fnSet(Fn.in, Fn.by, Fn.since, Fn.until);

/** Whether token `i` goes on with the clause, so that it is nothing that the number before it counts. */
export function goesOn(t: Tokens, i: number): boolean {
  if (t.kind(i) === 0) return true;
  return t.isWord(i) && (t.flag(i, CAPITAL) || t.word(i) === Word.fn || t.isAnyOf(i, PRONOUNS));
}

const YEAR = wordNumber("year");
/** `in the year 71`, with the number at token `i`. */
export function numberedYear(t: Tokens, i: number): Draft | null {
  if (!t.is(i - 1, YEAR) || !t.isFn(i - 2, Fn.the) || !t.isNumber(i) || t.digits(i) > 3) return null;
  if (t.flag(i, ORDINAL | PLURAL) || t.glued(i) || !endsAlone(t, i) || t.value(i) < 1) return null;
  if (!(endsPhrase(t, i + 1) || goesOn(t, i + 1)) || eraAt(t, i + 1) !== null) return null;
  return draftOf(yearExpr(t.value(i)), i, i + 1);
}
