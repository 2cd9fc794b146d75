/**
 * What is done or said once, with its day or month in front: `the Friday filing`, `an April proposal`, `the October 7 attack`.
 * Only what lies behind is called so, but for what is still to come: `the Friday filing will tell`.
 */
import type { Span } from "../../text/span.ts";
import { isLetter } from "../../text/unitKinds.ts";
import { standsAt } from "../../text/units.ts";
import { WordTable } from "./wordTable.ts";

const THING = 1;
/** What is made or said, of which one is to come as often behind an article: `the September report`. */
const SAID = 2;
const MORE = 3;
const WORDS: WordTable = new WordTable([
  ...list(
    "attack attacks filing ruling letter memo crash shooting raid raids massacre bombing bombings blast blasts killing killings verdict " +
      "assassination earthquake quake explosion arrest arrests indictment coup invasion ambush incident outage events announcement",
    THING,
  ),
  ...list(
    "proposal report statement interview poll survey study speech decision article column post tweet release call",
    SAID,
  ),
  ...list(
    "will would is are was to could may might should due next deadline season period date fee requirement",
    MORE,
  ),
]);

function list(words: string, kind: number): [string, number][] {
  return words.split(" ").map((word) => [word, kind]);
}

/** Whether such a thing is called after the date. */
export function namesDoneThing(units: Uint16Array, { start, end }: Span, limit: number): boolean {
  const isOwner = isOwning(units, end);
  if (isOwner) return isThing(units, end + 3, limit);
  if (units[end] !== SPACE || units[start - 1] !== SPACE) return false;
  const to = wordEnd(units, end + 1, limit);
  const kind = to === end + 1 ? 0 : WORDS.at(units, end + 1, to);
  if (kind !== THING && kind !== SAID) return false;
  if (standsAt(units, start - 11, "before the ")) return false;
  const isOne = standsAt(units, start - 3, " a ") || standsAt(units, start - 4, " an ");
  if (
    !isOne &&
    !(kind === THING && (standsAt(units, start - 5, " the ") || standsAt(units, start - 4, "The ")))
  )
    return false;
  return !isToCome(units, to, limit);
}

/** Whether the words before the date are such a thing, and perhaps "on": `the ruling Wednesday`, `the attack on Saturday`. */
export function endsInDoneThing(units: Uint16Array, { start }: Span, from: number): boolean {
  const isIn = standsAt(units, start - 4, " on ") || standsAt(units, start - 4, " in ");
  const to = isIn ? start - 4 : start - 1;
  if (to <= from || units[to] !== SPACE) return false;
  let at = to;
  while (at > from && isLetter(units[at - 1]!)) at--;
  return at < to && WORDS.at(units, at, to) === THING;
}

/** Whether such a thing begins at `at`, and nothing of it is to come: `Saturday's shooting`. */
function isThing(units: Uint16Array, at: number, limit: number): boolean {
  const to = wordEnd(units, at, limit);
  return to > at && WORDS.at(units, at, to) === THING && !isToCome(units, to, limit);
}

/** Whether what stands behind the thing says that it is to come. */
function isToCome(units: Uint16Array, at: number, limit: number): boolean {
  const to = units[at] === SPACE ? wordEnd(units, at + 1, limit) : at;
  return to > at + 1 && WORDS.at(units, at + 1, to) === MORE;
}

/** Whether `'s` and a space stand there. */
function isOwning(units: Uint16Array, at: number): boolean {
  const mark = units[at]!;
  return (mark === 0x27 || mark === 0x2019) && units[at + 1] === 0x73 && units[at + 2] === SPACE;
}

const SPACE = 0x20;

function wordEnd(units: Uint16Array, from: number, limit: number): number {
  let at = from;
  while (at < limit && isLetter(units[at]!)) at++;
  return at;
}
