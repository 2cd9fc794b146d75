/**
 * Numbers of three digits that are years: behind a day (`20 August 917`), and in a text that tells of those times. Which
 * years these are is counted while its dates are read. Years without a month are in `earlyDates.ts`, those with an era in `eras.ts`.
 */
import { yearIn } from "./changedExpressions.ts";
import { eraAt } from "./eras.ts";
import { Fn, wordSet } from "./lexicon.ts";
import { ORDINAL, PLURAL, type Tokens } from "./tokens.ts";
import type { ParsedDate, Year } from "./types.ts";

/** The first and the last year that a text tells of in those times, as astronomers count. */
export interface EarlyYears {
  readonly first: number;
  readonly last: number;
}

/** The first year that needs no such help. */
const FIRST_LATE = 1000;
/** How far outside the years that a text tells of another may lie. */
const AROUND = 100;

/** How many such years a text of those times tells of at least. */
const LEAST = 2;

/** Counts the years of a text that tell of those times, those before Christ and the others. */
export class EarlyCount {
  readonly #before = new Stretch();
  readonly #since = new Stretch();
  #others = 0;

  add(dates: readonly ParsedDate[]): void {
    for (let i = 0; i < dates.length; i++) {
      const { expr } = dates[i]!;
      if (expr.kind === "range") {
        this.#add(yearIn(expr.from));
        this.#add(yearIn(expr.to));
      } else this.#add(yearIn(expr));
    }
  }

  #add(year: Year): void {
    if (typeof year !== "number") return;
    if (year >= FIRST_LATE) this.#others++;
    else (year > 0 ? this.#since : this.#before).add(year);
  }

  /**
   * From the first to the last of them, where those without an era may be of those before Christ; null where the text
   * tells mostly of other times.
   */
  years(): EarlyYears | null {
    const [before, since] = [this.#before, this.#since];
    if (before.count + since.count < LEAST || this.#others > before.count + since.count) return null;
    if (before.count === 0 || since.count === 0) return before.count === 0 ? since.ends() : before.ends();
    const isSame = 1 - since.last >= before.first - AROUND && 1 - since.first <= before.last + AROUND;
    if (isSame) return before.ends();
    return { first: before.first, last: since.last };
  }
}

/** Some years, from the first to the last. */
class Stretch {
  first = 0;
  last = 0;
  count = 0;

  add(year: number): void {
    this.first = this.count === 0 ? year : Math.min(this.first, year);
    this.last = this.count === 0 ? year : Math.max(this.last, year);
    this.count++;
  }

  ends(): EarlyYears {
    return { first: this.first, last: this.last };
  }
}

/** The number of three digits at token `i` without an era; 0 if there is none. */
export function shortAt(t: Tokens, i: number): number {
  if (t.digits(i) !== 3 || t.flag(i, ORDINAL | PLURAL)) return 0;
  const value = t.value(i);
  return value > 99 && eraAt(t, i + 1) === null ? value : 0;
}

/** The year that a number is among those of the text; null if it is none or could be two. */
export function yearOfText({ early }: Tokens, value: number): number | null {
  if (early === null || value === 0) return null;
  const [since, before] = [value, 1 - value].map(
    (year) => year >= early.first - AROUND && year <= early.last + AROUND,
  );
  return since === before ? null : since ? value : 1 - value;
}

/** The year behind a month, at token `i`, which counts nothing: of a day (`20 August 917`), behind `of` or in a text of those times. `surely`: nothing else can stand there. */
export function earlyTail(t: Tokens, i: number, surely: boolean): number | null {
  const value = shortAt(t, i);
  if (value === 0 || (t.isMark(i - 1, 0x2c) && !endsPhrase(t, i + 1))) return null;
  return yearOfText(t, value) ?? (surely && t.early === null && endsPhrase(t, i + 1) ? value : null);
}

/** Whether token `p` is the `of` behind an end of a year: `by the end of 1968 airlifts flew`. */
export function isEndOf(t: Tokens, p: number): boolean {
  return t.isFn(p, Fn.of) && t.isAnyOf(p - 1, ENDS);
}

const ENDS = wordSet("end beginning start middle close days weeks spring summer autumn fall winter");

/** Whether a mark that ends a phrase stands at token `i`. */
export function endsPhrase(t: Tokens, i: number): boolean {
  if (t.isMark(i, 0x2e)) return !(t.glued(i + 1) && t.isNumber(i + 1));
  return t.isMark(i, 0x2c) || t.isMark(i, 0x3b) || t.isMark(i, 0x29) || t.isMark(i, 0x3a);
}
