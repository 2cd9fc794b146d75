/**
 * What the tokenizer works on: the units of a stretch of text, and the tokens that it has found since it last handed
 * them over. Arrays of this module that never change their place and are reached through small functions: engines put
 * the place itself into the code, where any other array costs a look at its kind, length and place each time.
 */
import { Shape, type Tokens } from "./tokens.ts";
import { WordTrait } from "./words.ts";

/** How many units the window holds, besides some behind them that a look ahead may fall on. */
export const WINDOW = 1 << 15;
const BEHIND = 32;
const window = new Uint16Array(WINDOW + BEHIND);

/** What of the units the window shows; nothing as yet of another text's. */
let shownFrom = 0;
let shownTo = 0;

/** Makes the window show `[from, to)` of a text's units, at most `WINDOW` of them; returns the offset that it begins with. */
export function showUnits(units: Uint16Array, from: number, to: number, length: number): number {
  if (from < shownFrom || to > shownTo) {
    shownFrom = from;
    shownTo = Math.min(length, from + WINDOW);
    window.set(units.subarray(shownFrom, shownTo + BEHIND));
  }
  return shownFrom;
}

/** A unit of the window. */
export function unitIn(i: number): number {
  return window[i]!;
}

const MOST = 1024;
const starts = new Int32Array(MOST);
const ends = new Int32Array(MOST);
const ids = new Int32Array(MOST);
const gaps = new Uint8Array(MOST);
const shapes = new Uint8Array(MOST);
const words = new Int32Array(MOST);
let count = 0;
/** Places among them of those that a name may begin with. */
const heads = new Int32Array(MOST);
let headCount = 0;
const MAY_HEAD = Shape.capital | Shape.raw;
/** Offsets where a date may be. */
const datePlaces = new Int32Array(MOST);
let datePlaceCount = 0;
/** Tokens that dates see in other words or characters, or that are numbers. */
const MAY_DATE = Shape.digit | Shape.raw | Shape.marked;
const DATE_WORD = WordTrait.date;

/** Forgets the units of another text, and what was found there and not handed over. */
export function beginTokens(): void {
  shownFrom = 0;
  shownTo = 0;
  count = 0;
  headCount = 0;
  datePlaceCount = 0;
}

/** Takes a token, of whose word these `facts` are known; `tokens` gets those before it where there is no more room here. */
export function addToken(
  tokens: Tokens,
  start: number,
  end: number,
  id: number,
  gap: number,
  shape: number,
  word: number,
  facts: number,
): void {
  if (count === MOST) handOver(tokens);
  const i = count;
  starts[i] = start;
  ends[i] = end;
  ids[i] = id;
  gaps[i] = gap;
  shapes[i] = shape;
  words[i] = word;
  count = i + 1;
  if ((shape & MAY_HEAD) !== 0 || id !== 0) {
    heads[headCount] = i;
    headCount = headCount + 1;
  }
  if ((shape & MAY_DATE) !== 0 || (facts & DATE_WORD) !== 0) addDatePlace(tokens, start);
}

/** Takes the offset of a place where a date may be, behind those taken before. */
export function addDatePlace(tokens: Tokens, offset: number): void {
  if (datePlaceCount === MOST) handOver(tokens);
  datePlaces[datePlaceCount] = offset;
  datePlaceCount = datePlaceCount + 1;
}

/** Puts the tokens found since the last time behind those that there are. */
export function handOver(tokens: Tokens): void {
  tokens.appendHeads(headCount, heads);
  tokens.appendDatePlaces(datePlaceCount, datePlaces);
  tokens.append(count, starts, ends, ids, gaps, shapes, words);
  count = 0;
  headCount = 0;
  datePlaceCount = 0;
}
