/**
 * Lists of days of one month: `October 29, 30 and 31`, `3 or 4 November`. Days that follow each other are a range,
 * others are a date each. A list without a joint word at its end is none.
 */
import { dayExpr } from "./calendarExpressions.ts";
import { type Draft, dayAt, dayPlace, draftOf } from "./draft.ts";
import { rangeExpr } from "./expressions.ts";
import { Fn, fnSet, PRONOUNS, Word } from "./lexicon.ts";
import type { Tokens } from "./tokens.ts";
import type { DateExpr, Year } from "./types.ts";

const LONGEST = 10;
/** How many days two that `between` joins may fall to be a slip; of more, the first is of the month before. */
const SLIP = 14;

/** The days of a list. */
export interface DayList {
  /** The tokens of the days, ascending as the days are; at least two. */
  readonly at: readonly number[];
  /** The token behind the last. */
  readonly to: number;
  /** Whether the list is one stretch: each day follows the one before, or `between` stands before the two. */
  readonly joined: boolean;
}

/** The list whose first day is token `first`; `between` tells whether that word stands before the whole date. */
export function dayList(t: Tokens, first: number, between: boolean): DayList | null {
  if (!t.isMark(first + 1, 0x2c) && !joinsLast(t, first + 1)) return null;
  const at = [first];
  let joined = true;
  for (let j = first + 1; at.length < LONGEST; ) {
    const comma = t.isMark(j, 0x2c);
    const k = comma ? j + 1 : j;
    const last = joinsLast(t, k);
    if (!comma && !last) return null;
    const next = last && t.isFn(k + 1, Fn.the) ? k + 2 : last ? k + 1 : k;
    const before = dayAt(t, at[at.length - 1]!);
    const day = dayAt(t, next);
    if (between && at.length === 1 && last && day > 0 && before > day && before - day <= SLIP)
      return { at: [first, next], to: next + 1, joined: true }; // "between 9 and 7 November"
    if (day <= before || day > 31 || t.glued(next)) return null;
    joined &&= day === before + 1 && !t.isFn(k, Fn.or);
    at.push(next);
    j = next + 1;
    if (last) return { at, to: j, joined: joined || (between && at.length === 2 && t.isFn(k, Fn.and)) };
  }
  return null;
}

/** Whether token `i` joins the last day of a list to the others. */
function joinsLast(t: Tokens, i: number): boolean {
  return t.isAnyFn(i, AND_OR) || t.isMark(i, 0x26);
}

const AND_OR = fnSet(Fn.and, Fn.or);

/** Whether a list of days may end before token `i` where no year follows: what comes is nothing that is counted. */
export function endsList(t: Tokens, i: number): boolean {
  if (!t.isWord(i)) return !t.isNumber(i) && !t.isMark(i, 0x25) && !t.isDash(i);
  if (t.word(i) === Word.possessive) return true;
  if (t.isFn(i, Fn.in)) return t.word(i + 1) !== Word.month && t.word(i + 1) !== Word.shortMonth;
  if (t.word(i) === Word.fn) return !t.isFn(i, Fn.of) && !t.isFn(i, Fn.every);
  return t.isAnyOf(i, PRONOUNS);
}

/** The drafts of a list over the tokens `[from, to)`: the first, with the others as its `more`. */
export function listed(
  t: Tokens,
  { at, joined }: DayList,
  year: Year,
  month: number,
  from: number,
  to: number,
): Draft {
  const day = (token: number): DateExpr => dayExpr(year, month, dayAt(t, token));
  const [first, last] = [at[0]!, at.at(-1)!];
  if (joined) return draftOf(rangeExpr(day(first), day(last)), from, to);
  const drafts = at.map((token) =>
    draftOf(
      day(token),
      token === first ? from : token,
      token === last ? to : token + 1,
      dayPlace(t, token, dayAt(t, token)),
    ),
  );
  const { expr, to: end, dayNumber } = drafts[0]!;
  return draftOf(expr, from, end, dayNumber, null, null, 0, drafts.slice(1));
}
