/**
 * Feasts and memorial days that have their day by their name alone: Christmas and New Year with their eves, those that
 * are counted from the western Easter, and days of the civil calendar whose name tells whose they are. Others
 * (`Independence Day`, `Labour Day`, `Orthodox Easter`) are of several countries or churches, and are left out.
 */
import { dayExpr, monthExpr, turnedDayExpr } from "./calendarExpressions.ts";
import { type Draft, draftOf, over, yearTail } from "./draft.ts";
import { easterExpr, nthExpr, shiftExpr } from "./expressions.ts";
import { Fn, fnSet, PRONOUNS, Word, wordNumber, wordSet } from "./lexicon.ts";
import { VERBS } from "./meant.ts";
import { CAPITAL, type Tokens } from "./tokens.ts";
import type { DateExpr, Year } from "./types.ts";

const DAY = wordNumber("day");
const EVE = wordNumber("eve");
const NEW = wordNumber("new");
const THAT = wordNumber("that");
const YEAR = wordNumber("year");
const AT = fnSet(
  Fn.at,
  Fn.by,
  Fn.before,
  Fn.after,
  Fn.since,
  Fn.until,
  Fn.on,
  Fn.around,
  Fn.to,
  Fn.through,
  Fn.over,
);

const CHRISTMAS = 0;
const EASTER = 1;
const HALLOWEEN = 2;
/** Feasts of other churches and countries by the same names. */
const OTHERS = wordSet("orthodox eastern greek russian canadian coptic");

/** `Christmas Day`, `Christmas Eve 1914`, `by Christmas`, `at Easter`, `Easter 1916`; a tree or a card of it is none. */
export function holiday(t: Tokens, i: number): Draft | null {
  if (!t.flag(i, CAPITAL) || t.isAnyOf(i - 1, OTHERS)) return null;
  const which = t.detail(i);
  const eve = which === CHRISTMAS && t.is(i + 1, EVE);
  const day = which !== EASTER && which !== HALLOWEEN && t.is(i + 1, DAY) && t.flag(i + 1, CAPITAL);
  if (eve) return feast(t, i, i + 2, (year) => dayExpr(year, 12, 24));
  const draft = feast(t, i, day ? i + 2 : i + 1, HOLIDAYS[which]!);
  const dated = draft.to > i + 1;
  const follows = t.isAnyFn(i - 1, AT) && !hasThing(t, i + 1) && !t.isDash(i + 1);
  const pointed = t.word(i - 1) === Word.turn || t.is(i - 1, THAT);
  if (!dated && pointed && !hasThing(t, i + 1) && !t.isDash(i + 1))
    return inTurn(t, draft, i - 1, HOLIDAYS[which]!);
  return dated || (follows && t.word(i + 1) !== Word.weekday) ? draft : null;
}

/** `last Christmas`: one that has its day in each year; others are of the year before or the next. `this Easter` is the near one, `that Easter` of the year told of. */
function inTurn(t: Tokens, draft: Draft, from: number, day: (year: Year) => DateExpr): Draft {
  const { expr, to } = draft;
  if (t.is(from, THAT)) return draftOf(day({ shift: 0, from: "previous" }), from, to);
  if (t.detail(from) === 1) return over(draft, from, to);
  const turn = t.detail(from) === 0 ? -1 : 1;
  const year: Year = { shift: turn, from: "now" };
  if (expr.kind === "day") return draftOf(turnedDayExpr(expr.month, expr.day, turn), from, to);
  if (expr.kind === "nth")
    return draftOf(nthExpr(expr.index, expr.day, monthExpr(null, expr.month.month, null, turn)), from, to);
  return draftOf(easterExpr(year, 0), from, to);
}

/** Whether a thing of the feast follows at token `i`: `Boxing Day sales`; not `on Labor Day they march`. */
function hasThing(t: Tokens, i: number): boolean {
  return t.isWord(i) && t.word(i) === Word.other && !t.isAnyOf(i, PRONOUNS);
}

const MONDAY = 0;
const THURSDAY = 3;
const HOLIDAYS: readonly ((year: Year) => DateExpr)[] = [
  (year) => dayExpr(year, 12, 25),
  (year) => easterExpr(year, 0),
  (year) => dayExpr(year, 10, 31),
  (year) => nthExpr(4, THURSDAY, monthExpr(year, 11)),
];

/** `Good Friday`, `Easter Monday`, with the weekday at token `i`. */
export function easterDay(t: Tokens, i: number): Draft | null {
  if (t.word(i) !== Word.weekday || !t.flag(i, CAPITAL) || !t.flag(i - 1, CAPITAL)) return null;
  if (t.isAnyOf(i - 2, OTHERS)) return null;
  if (t.isWord(i + 1) && t.flag(i + 1, CAPITAL) && t.word(i + 1) === Word.other) return null; // "the Good Friday Agreement"
  const by = EASTER_DAYS.find(([word, day]) => t.is(i - 1, word) && t.detail(i) === day)?.[2];
  return by === undefined ? null : feast(t, i - 1, i + 1, (year) => easterExpr(year, by));
}

const EASTER_DAYS = (
  [
    ["easter", 6, 0],
    ["easter", 0, 1],
    ["good", 4, -2],
    ["maundy", 3, -3],
    ["holy", 3, -3],
    ["palm", 6, -7],
    ["ash", 2, -46],
  ] as const
).map(([word, day, by]) => [wordNumber(word), day, by] as const);

/** `Labor Day`, `Veterans Day 2012`, `Valentine's Day`, with `Day` at token `i`. */
export function namedDay(t: Tokens, i: number): Draft | null {
  if (!t.is(i, DAY) || !t.flag(i, CAPITAL)) return null;
  const at = t.word(i - 1) === Word.possessive ? i - 2 : i - 1;
  if (!t.flag(at, CAPITAL) || hasThing(t, i + 1)) return null;
  const found = NAMED_DAYS.find(([word]) => t.is(at, word))?.[1];
  return found === undefined ? null : feast(t, at, i + 1, found);
}

const NAMED_DAYS = (
  [
    ["labor", (year) => nthExpr(1, MONDAY, monthExpr(year, 9))],
    ["memorial", (year) => nthExpr(-1, MONDAY, monthExpr(year, 5))],
    ["columbus", (year) => nthExpr(2, MONDAY, monthExpr(year, 10))],
    ["veterans", (year) => dayExpr(year, 11, 11)],
    ["armistice", (year) => dayExpr(year, 11, 11)],
    ["remembrance", (year) => dayExpr(year, 11, 11)],
    ["valentine", (year) => dayExpr(year, 2, 14)],
    ["patrick", (year) => dayExpr(year, 3, 17)],
    ["bastille", (year) => dayExpr(year, 7, 14)],
    ["anzac", (year) => dayExpr(year, 4, 25)],
    ["boxing", (year) => dayExpr(year, 12, 26)],
    ["earth", (year) => dayExpr(year, 4, 22)],
  ] as readonly (readonly [string, (year: Year) => DateExpr])[]
).map(([word, day]) => [wordNumber(word), day] as const);

/** `New Year's Day`, `New Year's Eve`, with `Year` at token `i`. */
export function newYear(t: Tokens, i: number): Draft | null {
  if (!t.is(i, YEAR) || !t.is(i - 1, NEW) || t.word(i + 1) !== Word.possessive) return null;
  const eve = t.is(i + 2, EVE);
  if (!eve && !t.is(i + 2, DAY)) return null;
  return feast(t, i - 1, i + 3, (year) => (eve ? dayExpr(year, 12, 31) : dayExpr(year, 1, 1)));
}

/** `in the new year`, `until the new year`, with the article at token `i`: the year that begins next; nobody rings it in. */
export function yearToCome(t: Tokens, i: number): Draft | null {
  if (!t.is(i + 1, NEW) || !t.is(i + 2, YEAR) || !t.isAnyFn(i - 1, TOWARDS)) return null;
  if (t.word(i + 3) === Word.possessive || t.isFn(i + 3, Fn.of) || t.isDash(i + 3)) return null;
  if (hasThing(t, i + 3) && !t.isAnyOf(i + 3, VERBS)) return null;
  if (t.isFn(i - 1, Fn.in) && RINGING.test(t.text.slice(Math.max(0, t.starts[i]! - 12), t.starts[i]!)))
    return null;
  return draftOf(shiftExpr("year", 1, "passage"), i, i + 3);
}

const TOWARDS = fnSet(Fn.in, Fn.by, Fn.until, Fn.before, Fn.since);
const RINGING =
  /\b(?:r[aiu]ng(?:s|ing)?|s(?:aw|een?|ees|eeing)|usher(?:s|ed|ing)?|br(?:ing(?:s|ing)?|ought)) in $/;

function feast(t: Tokens, from: number, to: number, day: (year: Year) => DateExpr): Draft {
  const tail = yearTail(t, to);
  return draftOf(day(tail?.year ?? null), from, tail?.to ?? to);
}
