/** Weekdays beside a day: `Tuesday, November 4`, `4–6 Nov (Mon–Wed)`, in the next cell. `bareWeekday.ts` has those alone. */
import type { Span } from "../../text/span.ts";
import { closesCell, nextCell, opensCell } from "./cells.ts";
import { weekdayBeside } from "./cjkWeekdays.ts";
import { dayStretch } from "./dayStretch.ts";
import { type Draft, dayAt, dayPlace, draftOf, followsName, isHour, isInitial, over } from "./draft.ts";
import { monthdayExpr, NONE } from "./expressions.ts";
import { COPULAS, Fn, fnSet, PRONOUNS, Word, wordNumber, wordSet } from "./lexicon.ts";
import { isNoted, opensLine } from "./meant.ts";
import { CAPITAL, ORDINAL, Token, type Tokens } from "./tokens.ts";

/** Reads the day at a token. */
export type DayReader = (t: Tokens, at: number) => Draft | null;

/** The weekday at token `i` with its place; null if none. `to` is the token behind it and its point. */
export function weekdayAt(
  t: Tokens,
  i: number,
): (Span & { readonly day: number; readonly to: number }) | null {
  const kind = t.word(i);
  if (kind !== Word.weekday && kind !== Word.shortWeekday) return null;
  if (kind === Word.shortWeekday && !t.flag(i, CAPITAL) && !isNoted(t, i)) return null;
  const point = kind === Word.shortWeekday && t.isMark(i + 1, 0x2e) && t.glued(i + 1);
  const last = point ? i + 1 : i;
  return { start: t.starts[i]!, end: t.ends[last]!, day: t.detail(i), to: last + 1 };
}

/** A weekday with the day behind it; `day` reads the day at a token. */
export function weekdayLed(t: Tokens, i: number, day: DayReader): Draft | null {
  const weekday = weekdayAt(t, i);
  if (weekday === null) return null;
  const beside = weekdayCell(t, i, weekday, day);
  if (beside !== null) return beside;
  const apart = explained(t, weekday.to);
  if (apart > 0) {
    const told = day(t, t.isFn(apart, Fn.on) ? apart + 1 : apart);
    return told === null || told.expr.kind !== "day"
      ? null
      : over(told, i, told.to, told.expr, place(weekday));
  }
  // "Monday evening, November 4", "Tuesday last, November 4"
  const timed =
    t.isAnyOf(weekday.to, TIMES) || (t.word(weekday.to) === Word.turn && t.detail(weekday.to) !== 1);
  const behind = timed ? weekday.to + 1 : weekday.to;
  const opens = t.isMark(behind, 0x28) || t.isMark(behind, 0xff08);
  const dashed = t.isDash(behind) && !t.glued(behind) && !t.glued(behind + 1); // "Monday – 4 November –"
  const labels = t.isMark(behind, 0x3a) && !timed && opensLine(t, i); // "- Friday: 18 Dec"
  const joined = t.isMark(behind, 0x2c) || opens || dashed || labels;
  if (timed && !joined) return null;
  const at = joined ? behind + 1 : behind;
  const the = t.isFn(at, Fn.the) ? at + 1 : at;
  const date = day(t, the);
  if ((weekday.to === i + 1 && the === i + 1 && isGivenName(t, i)) || isFigure(t, i)) return null;
  if (date === null || (date.expr.kind !== "day" && date.expr.kind !== "numeric")) return null;
  if (dashed && !t.isDash(date.to)) return null;
  if (labels && t.kind(date.to) !== Token.edge) return null;
  const to = opens && isClosing(t, date.to) ? date.to + 1 : opens ? -1 : date.to;
  return to < 0 ? null : over(date, i, to, date.expr, place(weekday));
}

/** The token behind `, that is,`, `, i.e.` or the hour at token `i`, where the day of a weekday may stand: `Monday at 9 a.m., 4 November`; else 0. */
function explained(t: Tokens, i: number): number {
  const at = t.isMark(i, 0x2c) ? i + 1 : i;
  let to = 0;
  if (t.is(at, THAT)) to = t.is(at + 1, IS) ? at + 2 : 0;
  else if (t.is(at, I)) to = t.is(at + 2, E) && t.isMark(at + 3, 0x2e) ? at + 4 : 0;
  else if (t.isFn(at, Fn.at) && t.isNumber(at + 1)) {
    const hour = t.isMark(at + 2, 0x3a) && t.isNumber(at + 3) ? at + 3 : at + 1;
    to = isHour(t, hour) ? (t.isMark(hour + 2, 0x2e) ? hour + 5 : hour + 2) : hour > at + 1 ? hour + 1 : 0;
    if (to > 0 && !t.isMark(to, 0x2c)) return 0;
  }
  return to > 0 && t.isMark(to, 0x2c) ? to + 1 : to;
}

const THAT = wordNumber("that");
const IS = wordNumber("is");
const I = wordNumber("i");
const E = wordNumber("e");

/** A weekday alone in a cell with a day alone in the next one: `| Fri | 18 Dec 2025 |`. */
function weekdayCell(
  t: Tokens,
  i: number,
  weekday: Span & { readonly day: number; readonly to: number },
  day: DayReader,
): Draft | null {
  const cell = nextCell(t, weekday.to - 1);
  const date = cell < 0 || !opensCell(t, i) ? null : day(t, cell);
  if (date === null || (date.expr.kind !== "day" && date.expr.kind !== "numeric")) return null;
  if (date.more !== null || !closesCell(t, date.to - 1)) return null;
  return over(date, i, date.to, date.expr, place(weekday));
}

/** The same with the day first: `| 2025-12-18 | Friday |`. */
function cellBehind(t: Tokens, date: Draft): Draft | null {
  const cell = nextCell(t, date.to - 1);
  const weekday = cell < 0 ? null : weekdayAt(t, cell);
  if (weekday === null || !opensCell(t, date.from) || !closesCell(t, weekday.to - 1)) return null;
  return over(date, date.from, weekday.to, date.expr, place(weekday));
}

/** Whether the weekday at token `i` is the second half of a name: `Black Friday`, `Ruby Tuesday`. */
export function isNamed(t: Tokens, i: number): boolean {
  return followsName(t, i) && t.isAnyOf(i - 1, NAMING);
}

const NAMING = wordSet(
  "black good bloody super ash cyber patch palm holy maundy giving casual shrove fat girl man stormy remembrance easter ruby sheffield",
);

/** Whether it is that of a person, song or club, whatever day stands behind it: `Sheffield Wednesday, 8 November: 1–1`. */
function isFigure(t: Tokens, i: number): boolean {
  return followsName(t, i) && t.isAnyOf(i - 1, FIGURES);
}

const FIGURES = wordSet("girl man ruby sheffield");

const TIMES = wordSet("morning afternoon evening night noon");

/** Whether an abbreviated weekday is a name behind another: `Hoài Thu 09/04/2016`. */
function isGivenName(t: Tokens, i: number): boolean {
  if (t.word(i) !== Word.shortWeekday || !followsName(t, i) || t.isMark(i - 1, 0x2c)) return false;
  if (!GIVEN.includes(t.detail(i)) || t.isAnyOf(i - 1, LABELS)) return false;
  return !t.isAnyFn(i - 2, PLACING); // "in Paris Fri 13 Nov"
}

/** The weekdays whose short forms are names too: Mon, Thu, Sun. */
const GIVEN = [0, 3, 6];
/** What stands before a day and is no name. */
const LABELS = wordSet(
  "meeting deadline due flight effective updated published born call dinner lunch session closes opens departs arrives next date",
);

/** Two weekdays with their days behind them: `Tuesday and Wednesday, Nov. 4-5`. */
export function weekdayPairLed(t: Tokens, i: number, day: DayReader): Draft | null {
  const first = weekdayAt(t, i);
  if (first === null || !(t.isDash(first.to) || t.isAnyFn(first.to, JOINTS))) return null;
  const second = weekdayAt(t, first.to + 1);
  if (second === null) return null;
  const opens = t.isMark(second.to, 0x28);
  const date = day(t, opens || t.isMark(second.to, 0x2c) ? second.to + 1 : second.to);
  if (date === null || date.expr.kind !== "range" || (opens && !isClosing(t, date.to))) return null;
  const [weekday, lastWeekday] = [place(first), place(second)];
  return draftOf(date.expr, i, opens ? date.to + 1 : date.to, null, weekday, lastWeekday);
}

/** What joins two weekdays. */
export const JOINTS = fnSet(Fn.and, Fn.to, Fn.through);

/** Two days with their weekdays and one month: `Fri 14 – Sun 16 November 2025`, `Friday 14 to Sunday 16 November`. */
export function weekdayStretch(t: Tokens, i: number, day: DayReader): Draft | null {
  const first = weekdayAt(t, i);
  if (first === null || !t.isNumber(first.to) || t.glued(first.to)) return null;
  const number = dayAt(t, first.to);
  const joint = first.to + 1;
  if (number < 1 || number > 31 || !(t.isDash(joint) || t.isFn(joint, Fn.to))) return null;
  const last = weekdayLed(t, joint + 1, day);
  if (
    last === null ||
    last.expr.kind !== "day" ||
    last.weekday === null ||
    t.word(last.from + 1) === Word.month
  )
    return null;
  const { year, month, day: end } = last.expr;
  const stretch = dayStretch(year, false, month, false, number, end);
  return draftOf(stretch, i, last.to, null, place(first), last.weekday);
}

const FRIDAY = 4;
const UNLUCKY = 13;

/** Whether a mark that ends what is said aside stands at token `i`. */
function endsAside(t: Tokens, i: number): boolean {
  return t.isMark(i, 0x2c) || t.isMark(i, 0x2e) || t.isMark(i, 0x3b) || t.isMark(i, 0x29) || t.kind(i) === 0;
}

/** A weekday with the number of its day and no month: `Tuesday 4th`, and `Tue 4:` where a line or an entry begins. */
export function weekdayNumbered(t: Tokens, i: number): Draft | null {
  const weekday = weekdayAt(t, i);
  if (weekday === null) return null;
  // "on Sunday, the 8th, we fly"
  const isAside =
    t.isMark(weekday.to, 0x2c) && t.isFn(weekday.to + 1, Fn.the) && endsAside(t, weekday.to + 3);
  const article = isAside ? weekday.to + 1 : weekday.to;
  const at = t.isFn(article, Fn.the) ? article + 1 : article;
  const day = dayAt(t, at);
  const behind = at + 1;
  if (!t.isNumber(at) || day < 1 || day > 31 || t.glued(at) || t.isDash(behind)) return null;
  if (t.flag(at, ORDINAL)) {
    if (day === UNLUCKY && weekday.day === FRIDAY && at > weekday.to && !t.isFn(i - 1, Fn.on))
      return draftOf(NONE, i, behind); // "Friday the 13th is bad luck"
    const isNoun = t.isWord(behind) && t.word(behind) !== Word.fn;
    if ((isNoun && !t.isAnyOf(behind, PRONOUNS) && !t.isAnyOf(behind, COPULAS)) || t.isFn(behind, Fn.of))
      return null;
  } else {
    if (at > weekday.to || !isInitial(t, i)) return null;
    const entry = t.isMark(behind, 0x3a) && !t.glued(behind + 1);
    if (!entry && !(t.isMark(behind, 0x2c) && t.isWord(behind + 1)) && t.kind(behind) !== 0) return null;
  }
  return draftOf(monthdayExpr(day), i, behind, dayPlace(t, at, day), place(weekday));
}

/** The weekday behind a day: `November 4 (Tue)`, `4 November, Tuesday`, `Nov. 4, a Tuesday`, `Nov. 4, which is a Tuesday`. */
export function weekdayBehind(t: Tokens, date: Draft): Draft {
  if (date.expr.kind === "range") return pairBehind(t, date);
  if (date.expr.kind !== "day" && date.expr.kind !== "numeric") return date;
  if (date.weekday !== null || date.more !== null) return date;
  if (isNoted(t, date.from - 1))
    return over(date, date.from - 1, date.to, date.expr, place(weekdayAt(t, date.from - 1)!));
  const cjk = weekdayInCjk(t, date) ?? cellBehind(t, date);
  if (cjk !== null) return cjk;
  if (t.isMark(date.to, 0x2c)) {
    const which = t.is(date.to + 1, WHICH) ? date.to + 2 : date.to + 1;
    const falls = t.isAnyOf(which, FALLING) && t.isFn(which + 1, Fn.on); // "4 November, fell on a Tuesday"
    const is = falls ? which + 2 : t.isAnyOf(which, COPULAS) ? which + 1 : date.to + 1;
    const told = t.is(is, A);
    const weekday = weekdayAt(t, told ? is + 1 : is);
    if (weekday === null || !(told ? !t.isDash(weekday.to) : endsPhrase(t, weekday.to))) return date;
    return over(date, date.from, weekday.to, date.expr, place(weekday));
  }
  if (!t.isMark(date.to, 0x28)) {
    const falls = t.isAnyOf(date.to, FALLING) && t.isFn(date.to + 1, Fn.on) ? date.to + 2 : date.to;
    const is = falls === date.to && t.isAnyOf(date.to, COPULAS) ? date.to + 1 : falls;
    const told = is > date.to && t.is(is, A) ? is + 1 : is;
    const leads = told === date.to && opensLine(t, date.from);
    if (told === date.to && !leads && t.digits(date.from) !== 4) return date;
    if (leads) {
      const weekday = weekdayAt(t, told); // "29 Jan Fri   Seo to Japan"
      return weekday === null || t.isNumber(weekday.to) || t.isDash(weekday.to)
        ? date
        : over(date, date.from, weekday.to, date.expr, place(weekday));
    }
    const plain = t.word(told) === Word.weekday ? weekdayAt(t, told) : null; // "November 4 is a Tuesday", "2025-11-04 Tuesday"
    if (plain === null || !endsPhrase(t, plain.to)) return date;
    return over(date, date.from, plain.to, date.expr, place(plain));
  }
  const weekday = weekdayAt(t, date.to + 1);
  if (weekday === null || !isClosing(t, weekday.to)) return date;
  return over(date, date.from, weekday.to + 1, date.expr, place(weekday));
}

/** Two days with their weekdays in brackets behind them: `18–19 December (Thu–Fri)`. */
function pairBehind(t: Tokens, date: Draft): Draft {
  if (!t.isMark(date.to, 0x28) || date.weekday !== null || date.more !== null) return date;
  const first = weekdayAt(t, date.to + 1);
  if (first === null || !(t.isDash(first.to) || t.isAnyFn(first.to, JOINTS))) return date;
  const second = weekdayAt(t, first.to + 1);
  if (second === null || !isClosing(t, second.to)) return date;
  const { expr, from, dayNumber } = date;
  if (expr.kind !== "range" || expr.from.kind !== "day" || expr.to.kind !== "day") return date;
  return draftOf(expr, from, second.to + 1, dayNumber, place(first), place(second));
}

/** How many tokens a weekday in brackets has at most: `（星期二）`. */
const LONGEST = 6;

/** The date with the Japanese, Chinese or Korean weekday behind it: `2025-11-04(화)`, `11/4（火）`. */
function weekdayInCjk(t: Tokens, date: Draft): Draft | null {
  const next = t.value(date.to);
  if (t.kind(date.to) !== Token.punctuation || (next < 0x2e80 && next !== 0x28)) return null;
  const beside = weekdayBeside(t.text, t.ends[date.to - 1]!, t.text.length, false);
  if (beside === null) return null;
  for (let to = date.to; to < date.to + LONGEST && t.kind(to) !== Token.edge; to++)
    if (t.ends[to] === beside.end) return over(date, date.from, to + 1, date.expr, beside.weekday);
  return null;
}

const A = wordNumber("a");
const WHICH = wordNumber("which");
const FALLING = wordSet("falls fell");

/** Whether nothing hangs on at token `i`: no noun, and no day that the weekday before it could belong to. */
function endsPhrase(t: Tokens, i: number): boolean {
  if (t.isAnyFn(i, PLACING)) return true; // "on 2025-11-04, Tuesday in Seoul"
  if (t.isWord(i) || t.isNumber(i) || t.isDash(i) || t.isMark(i, 0x28)) return false;
  const next = t.word(i + 1);
  return !t.isMark(i, 0x2c) || !(t.isNumber(i + 1) || next === Word.month || next === Word.shortMonth);
}

const PLACING = fnSet(Fn.in, Fn.at);

function isClosing(t: Tokens, i: number): boolean {
  return t.isMark(i, 0x29) || t.isMark(i, 0xff09);
}

/** The weekday without the tokens that it takes. */
export function place(weekday: Span & { readonly day: number }): Span & { readonly day: number } {
  return { start: weekday.start, end: weekday.end, day: weekday.day };
}
