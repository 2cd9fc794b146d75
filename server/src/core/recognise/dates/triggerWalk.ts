/**
 * Goes from one place where a date may be to the next. Where the tokens of names are at hand, these tell which words may
 * hold one, and no others are looked at; a text without tokens is read unit by unit.
 */
import type { Tokens } from "../tokens.ts";
import { nextTrigger } from "./triggers.ts";
import { isWordUnit, wordEnd } from "./units.ts";

/** The way through one text. */
export class TriggerWalk {
  readonly #units: Uint16Array;
  readonly #tokens: Tokens | null;
  /** The first of the tokens' places that may lie behind what was looked at last, and where that ends. */
  #place = 0;
  #end = 0;

  /** `tokens` are those of the text, with the mask that dates are looked for with. */
  constructor(units: Uint16Array, tokens: Tokens | null) {
    this.#units = units;
    this.#tokens = tokens;
  }

  /** The offset of the next place in `[from, to)`; -1 if there is none. From call to call, `from` grows. */
  next(from: number, to: number): number {
    const units = this.#units;
    if (this.#tokens === null) return nextTrigger(units, from, to);
    const { datePlaces, datePlaceCount } = this.#tokens;
    let trigger = from < this.#end ? nextTrigger(units, from, Math.min(to, this.#end)) : -1;
    if (trigger >= 0) return trigger;
    let at = from < this.#end ? this.#end : from;
    let i = this.#place | 0;
    for (; i < datePlaceCount; i++) {
      const place = datePlaces[i]!;
      if (place < at) continue;
      if (place >= to) break;
      // The word as dates see it, which may begin before the place, and what beyond ASCII goes on with it.
      let start = place;
      while (start > at && isWordUnit(units[start - 1]!)) start--;
      let end = wordEnd(units, place);
      while (end < to && units[end]! > 0x7f) end = wordEnd(units, end + 1);
      at = end < to ? end : to;
      trigger = nextTrigger(units, start, at);
      if (trigger >= 0) break;
    }
    this.#place = i;
    this.#end = at;
    return trigger;
  }
}
