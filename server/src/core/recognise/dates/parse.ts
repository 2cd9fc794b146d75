/** From a text to the date expressions in it, ascending and disjoint, some at a time; nothing is resolved here. */
import { MaskKind, type ProseMask } from "../../text/mask.ts";
import { isDigit } from "../../text/unitKinds.ts";
import { standsAt } from "../../text/units.ts";
import type { Tokens as NameTokens } from "../tokens.ts";
import { inYear } from "./changedExpressions.ts";
import { cjkDate } from "./cjk.ts";
import type { Draft } from "./draft.ts";
import type { EarlyYears } from "./earlyYears.ts";
import { eraLeft } from "./eraDates.ts";
import { rangeExpr } from "./expressions.ts";
import { expressionAround, MOST_BEFORE } from "./grammar.ts";
import { Fn, fnSet, isAmbiguousMonth, Word } from "./lexicon.ts";
import { withPartAgain } from "./partAgain.ts";
import { monthPair, openness, rangeFrom } from "./ranges.ts";
import { DateRecord } from "./record.ts";
import { isSign, signSet } from "./signSets.ts";
import { CAPITAL, Tokens } from "./tokens.ts";
import { TriggerWalk } from "./triggerWalk.ts";
import type { DateExpr } from "./types.ts";
import { isSpace, isWordUnit } from "./units.ts";
import { vietnameseDate } from "./vietnamese.ts";

/** Reused from text to text: parsing keeps nothing of it. */
const tokens = new Tokens();

/** How many dates are read at a time: more than most notes have, and few enough to be settled while memory is young. */
const AT_ONCE = 250;
/** How many dates before one tell how it is read. */
const BEFORE = 4;

/** Reads the dates of a text, some at a time. There is one reader at a time, as all share their tokens. */
export class DateReader {
  /** Whether the text is over. */
  over = false;
  /** Months that the text bears as names, as far as it is read: bit `1 << month`. */
  names = 0;
  readonly #text: string;
  readonly #mask: ProseMask;
  readonly #triggers: TriggerWalk;
  /** The dates found last. */
  #found: DateRecord[] = [];
  /** Where a date may be next, the first stretch of the mask that ends behind it, and where the last date ends. */
  #at = 0;
  #stretch = 0;
  #end = 0;

  /** `names` are the tokens of the text that names are looked for in, if it has been read for these; `early` what is known of its years. */
  constructor(
    text: string,
    mask: ProseMask,
    names: NameTokens | null = null,
    early: EarlyYears | null = null,
  ) {
    this.#text = text;
    this.#mask = mask;
    tokens.read(text, mask);
    tokens.early = early;
    this.#triggers = new TriggerWalk(tokens.units, names);
  }

  /** The next dates, ascending. */
  next(): DateRecord[] {
    const before = this.#found.length < BEFORE ? this.#found.length : BEFORE;
    const known = before === 0 ? [] : this.#found.slice(-before);
    this.#found = known;
    this.#read(known, before + AT_ONCE);
    return before === 0 ? known : known.slice(before);
  }

  #read(found: DateRecord[], enough: number): void {
    const text = this.#text;
    const mask = this.#mask;
    const { units } = tokens;
    let names = this.names;
    let at = this.#at;
    let end = this.#end;
    let stretch = this.#stretch;
    while (at < text.length && found.length < enough) {
      while (stretch < mask.starts.length && mask.ends[stretch]! <= at) stretch++;
      let limit = text.length;
      if (stretch < mask.starts.length && mask.kinds[stretch] !== MaskKind.target) {
        if (mask.starts[stretch]! <= at) {
          at = mask.ends[stretch]!;
          continue;
        }
        limit = mask.starts[stretch]!;
      } else if (stretch < mask.starts.length) limit = mask.ends[stretch]!;
      const trigger = this.#triggers.next(at, limit);
      if (trigger < 0) {
        at = limit;
        continue;
      }
      const letter = units[trigger]!;
      const date = cjkAt(text, units, trigger, limit) ?? vietnameseAt(text, units, trigger, end, limit);
      const behind =
        date !== null ? take(found, date) : letter > 0x7f ? -1 : english(tokens, trigger, end, found);
      if (behind >= 0) {
        end = behind;
        at = end > trigger ? end : trigger + 1;
        continue;
      }
      if (letter <= 0x7f) names |= nameBearing(tokens, trigger);
      at = pastWord(units, trigger);
    }
    this.names = names;
    this.over = at >= text.length;
    this.#at = at;
    this.#end = end;
    this.#stretch = stretch;
  }
}

/** Adds a date, but what is read to be left out; the offset behind it. */
function take(found: DateRecord[], date: DateRecord): number {
  if (date.expr.kind !== "none") found.push(date);
  return date.end;
}

function cjkAt(text: string, units: Uint16Array, at: number, limit: number): DateRecord | null {
  let i = at;
  while (i < at + 5 && isDigit(units[i]!)) i++;
  if (units[i] === 32) i++;
  if (units[i]! < 0x2e80) return null;
  return cjkDate(text, at, limit);
}

function vietnameseAt(
  text: string,
  units: Uint16Array,
  at: number,
  floor: number,
  limit: number,
): DateRecord | null {
  if (!isDigit(units[at]!)) return null;
  const behind = isDigit(units[at + 1]!) ? at + 2 : at + 1;
  const divider = units[behind];
  const word = divider === 0x20; // `3 tháng`
  if (!word && divider !== 0x2f && divider !== 0x2d && divider !== 0x2e) return null;
  if (word ? !standsAt(units, behind + 1, "tháng ") : units[at - 1]! !== 0x20 || !isSign(units[at - 2]!, LED))
    return null;
  return vietnameseDate(text, at, floor, limit);
}

/** What the Vietnamese weekday that numbers need before them, or `ngày` or the comma behind it, ends with. */
const LED = signSet(",yYiIaAưƯmMuUtT234567");

/** Adds the dates of English around what stands at `at`; the offset behind the last, -1 if there is none. */
function english(t: Tokens, at: number, floor: number, found: DateRecord[]): number {
  const i = t.at(at);
  if (!t.has(i) || t.starts[i] !== at) return -1;
  let from = i - MOST_BEFORE;
  while (from < i && t.starts[from]! < floor) from++;
  const previous = found.length > 0 ? found[found.length - 1] : undefined;
  const draft =
    (t.digits(i) === 3 ? eraLeft(t, i, at, found) : null) ??
    monthPair(t, i) ??
    expressionAround(t, i, from, previous !== undefined && isListed(t, i, previous));
  if (draft === null) return -1;
  const whole = draft.expr.kind === "range" ? draft : withPartAgain(t, rangeFrom(t, draft));
  let end = take(found, inPlace(t, whole));
  if (whole.more !== null) for (const each of whole.more) end = take(found, inPlace(t, each));
  return end;
}

function inPlace(t: Tokens, draft: Draft): DateRecord {
  const end = t.ends[draft.to - 1]!;
  const open = draft.expr.kind === "range" ? null : openness(t, draft.from);
  const expr = withYearBehindMarkup(t.text, t.units, end, draft.expr);
  const { weekday, lastWeekday, dayNumber, doubtful } = draft;
  return new DateRecord(t.starts[draft.from]!, end, expr, weekday, lastWeekday, dayNumber, open, doubtful);
}

const YEAR_BEHIND_MARKUP =
  /^(?:\*{1,3}|_{1,3}|\]\([^()\s]{0,300}\)|\]\[[^[\]]{0,80}\]|\]\]){1,3}(?: \d{1,2}(?=, ))?,? ((?:1[7-9]|2[01])\d\d)(?![\p{L}\p{N}%]| \p{Ll}{2,30}[^\Wsiu]s\b)/u;

/** The year behind the day of an entry, before what happened then: `**1 October.** 2024: …`. */
const YEAR_OF_ENTRY = /^[.:](?:\*{1,3}|_{1,3})? ((?:1[7-9]|2[01])\d\d):/;

/** The year that stands behind the end of a date's emphasis or link: `**November 1**, 2018`. The mention ends before it. */
function withYearBehindMarkup(text: string, units: Uint16Array, end: number, expr: DateExpr): DateExpr {
  const mark = units[end];
  if (mark === 0x2e || mark === 0x3a) {
    if (!mayBeYearOfEntry(units, end + 1)) return expr;
    const head = YEAR_OF_ENTRY.exec(text.slice(end, end + 16));
    return head === null ? expr : withYear(expr, Number(head[1]));
  }
  if (mark !== 0x2a && mark !== 0x5f && mark !== 0x5d) return expr;
  if (mark === 0x5d && units[end + 1] === 0x28 && !isClosed(units, end + 2)) return expr;
  const found = YEAR_BEHIND_MARKUP.exec(text.slice(end, end + 320));
  if (found === null) return expr;
  const year = Number(found[1]);
  return expr.kind === "range" ? rangeExpr(expr.from, withYear(expr.to, year)) : withYear(expr, year);
}

/** Whether the emphasis, the space and the colon of an entry's year stand behind the mark before `at`. */
function mayBeYearOfEntry(units: Uint16Array, at: number): boolean {
  let i = at;
  while (i < at + 3 && (units[i] === 0x2a || units[i] === 0x5f)) i++;
  return units[i] === 0x20 && units[i + 5] === 0x3a;
}

/** The longest target of a link that is looked behind. */
const LONGEST_TARGET = 300;

/** Whether a link's target that begins at `at` has its end. */
function isClosed(units: Uint16Array, at: number): boolean {
  let i = at;
  while (i <= at + LONGEST_TARGET && !isSpace(units[i]!) && units[i] !== 0x28 && units[i] !== 0x29) i++;
  return units[i] === 0x29;
}

function withYear(expr: DateExpr, year: number): DateExpr {
  return (expr.kind === "day" || expr.kind === "month") && expr.year === null ? inYear(expr, year) : expr;
}

/** Whether token `i` goes on with a list of years or months that the previous date began: `2017, 2019 and 2021`. */
function isListed(t: Tokens, i: number, previous: DateRecord): boolean {
  const { kind } = previous.expr;
  if (kind !== "month" && kind !== "year") return false;
  let p = i - 1;
  if (t.isAnyFn(p, LISTING)) p--;
  if (t.isMark(p, 0x2c)) p--;
  if (p >= i - 1 || p < 0 || t.ends[p] !== previous.end) return false;
  if (kind === "month") return previous.expr.year !== null || !t.isNumber(i);
  return kind === "year" && t.isNumber(i);
}

const LISTING = fnSet(Fn.and, Fn.or);

/** The bit of a month whose name stands behind a capitalised word that is none of dates: `Theresa May`. */
function nameBearing(t: Tokens, at: number): number {
  const i = t.at(at);
  if (t.word(i) !== Word.month || !t.flag(i, CAPITAL) || !isAmbiguousMonth(t.detail(i))) return 0;
  return t.isWord(i - 1) && t.flag(i - 1, CAPITAL) && t.word(i - 1) === Word.other ? 1 << t.detail(i) : 0;
}

function pastWord(units: Uint16Array, at: number): number {
  let i = at + 1;
  while (units[i]! < 0x80 && isWordUnit(units[i]!)) i++;
  return i;
}
