/** Two words of a body's name that changed places, "Consultative Nuclear Group", and two that were written for one. */
import { isCommonWord } from "./commonWords.ts";
import { wordClass } from "./lexicon.ts";
import type { Pattern, PatternSet } from "./patterns.ts";
import type { Slipped } from "./slipped.ts";
import { Gap, Shape, type Tokens } from "./tokens.ts";
import { WordTrait } from "./words.ts";

/** Two words that were written for one, or in the other order. */
export function joinedSlip(word: string, slip: "split" | "order", at: number): Slipped {
  return {
    word,
    written: word,
    slip,
    isKnown: false,
    isOrdinary: false,
    at,
    isPossessive: false,
    isOfBody: false,
    isLowered: false,
    isAcronym: null,
    earlier: null,
  };
}

/**
 * The node that tokens `k` and `k + 1` lead to in the other order, -1 for none: words of a body's name with capitals, and
 * no acronyms, nor countries or two names of places, which are named in any order.
 */
export function turnedAt(text: string, tokens: Tokens, k: number, set: PatternSet, node: number): number {
  const next = k + 1;
  if (next >= tokens.count || (tokens.gaps[next] !== Gap.space && tokens.gaps[next] !== Gap.apostropheSpace))
    return -1;
  const [id, other] = [tokens.ids[k]!, tokens.ids[next]!];
  if (id === 0 || other === 0 || id === other || !set.bodyWords.has(id) || !set.bodyWords.has(other))
    return -1;
  const child = set.step(node, other);
  const last = child === -1 ? -1 : set.step(child, id);
  if (last === -1 || ![k, next].every((i) => isTurnable(text, tokens, i))) return -1;
  return [id, other].some((one) => isNoName(set.vocabulary.word(one))) ? last : -1;
}

function isNoName(word: string): boolean {
  return isCommonWord(word) || wordClass(word) !== 0;
}

function isTurnable(text: string, tokens: Tokens, i: number): boolean {
  const shape = tokens.shapes[i]!;
  if (
    (shape & Shape.capital) === 0 ||
    (shape & (Shape.allCapitals | Shape.raw | Shape.sign | Shape.digit)) !== 0
  )
    return false;
  return (
    tokens.ends[i]! - tokens.starts[i]! >= LEAST_TURNED && (tokens.facts(text, i) & WordTrait.country) === 0
  );
}

/**
 * Whether a body's name up to token `last` may have two of its words turned: one of three words or more, and none that
 * goes on, "the Munich Conference Security Minister Halvorsen".
 */
export function isTurnedName(tokens: Tokens, { at }: Slipped, { length }: Pattern, last: number): boolean {
  if (length < LEAST_WORDS) return false;
  const next = last + 1;
  const goesOn =
    next < tokens.count && tokens.gaps[next] === Gap.space && (tokens.shapes[next]! & Shape.capital) !== 0;
  return at + 1 < last || !goesOn;
}

const LEAST_WORDS = 3;
/** In letters, of each of two words that changed places. */
const LEAST_TURNED = 4;
