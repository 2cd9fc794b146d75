/**
 * Of whom a walk that came to the end of a name over a slip tells: which patterns end there that the slip may be one
 * of, and what evidence each needs. It does not look at what stands beside the name.
 */
import { agrees } from "./agrees.ts";
import { isCommonName } from "./commonNames.ts";
import { isNameOfMany } from "./familyNames.ts";
import type { NameMatch } from "./names.ts";
import { areTwoSons, isEverybody, isOtherSystem } from "./otherNames.ts";
import { type Pattern, PatternKind, type PatternSet } from "./patterns.ts";
import { isPlausible } from "./plausibleSlip.ts";
import { isRarerFamily } from "./rarerFamilies.ts";
import { type Evidence, evidenceFor, stricter } from "./slipEvidence.ts";
import { type Beside, besideOf, type Slipped } from "./slipped.ts";
import { Shape, type Tokens } from "./tokens.ts";
import { isTurnedName } from "./turnedWords.ts";

/** Fewer letters than these, in the tokens that agree and in all, say too little about who is meant. */
const LEAST_AGREEING = 2;
export const LEAST_LETTERS = 8;
/** Letters in all that will do where the text says who is meant. */
const LEAST_LETTERS_KNOWN = 6;
/** Letters that agree beside two words with a slip each. */
const LEAST_BESIDE_TWO = 5;

/** Where a walk over the tokens `first` to `last` came to: `node` of the trie, over the slip `slipped`. */
interface Walked {
  readonly first: number;
  readonly last: number;
  readonly node: number;
  readonly slipped: Slipped;
}

/** "V. Narayanswamy": a long name behind an initial, of whom the text tells. */
function isBesideInitial({ word, written, isKnown }: Slipped, { kind, length }: Pattern): boolean {
  return (
    kind === PatternKind.person &&
    length === 2 &&
    !isKnown &&
    Math.min(word.length, written.length) >= LEAST_BESIDE_INITIAL &&
    word[0] === written[0] &&
    !areTwoSons(word, written) &&
    !isCommonName(written) &&
    !isNameOfMany(written) &&
    !isRarerFamily(written)
  );
}

const LEAST_BESIDE_INITIAL = 7;

/** The match of the names that end there; null where none can be meant. */
export function slippedMatch(
  set: PatternSet,
  text: string,
  tokens: Tokens,
  { first, last, node, slipped }: Walked,
): NameMatch | null {
  const { word, written } = slipped;
  const path: number[] = [];
  for (let i = first; i <= last; i++) path.push(i);
  const patterns: number[] = [];
  let evidence: Evidence | undefined;
  let agreeing = 0;
  for (const i of path) agreeing += tokens.ends[i]! - tokens.starts[i]!;
  agreeing -= written.length;
  const { earlier } = slipped;
  if (earlier !== null) agreeing -= earlier.written.length;
  if (earlier !== null && agreeing < LEAST_BESIDE_TWO) return null;
  const others = path
    .filter((i) => i !== slipped.at && i !== earlier?.at)
    .map((i) => (tokens.ids[i] === 0 ? tokens.word(text, i) : set.vocabulary.word(tokens.ids[i]!)));
  let beside: Beside | null = null;
  const isSmallWord = slipped.isOrdinary && (tokens.shapes[slipped.at]! & Shape.capital) === 0;
  for (let p = set.firstPattern(node); p >= 0; p = set.nextPattern(p)) {
    const pattern = set.patterns[p]!;
    if (!pattern.slips || pattern.length < 2) continue;
    if ((isSmallWord || earlier !== null) && pattern.kind === PatternKind.person) continue;
    const isSplit = slipped.slip === "split";
    if (isSplit && (pattern.kind === PatternKind.person || path.length !== pattern.length + 1)) continue;
    const isTurned = slipped.slip === "order";
    if (isTurned && (pattern.kind === PatternKind.person || !isTurnedName(tokens, slipped, pattern, last)))
      continue;
    const isInitial = agreeing < LEAST_AGREEING && isBesideInitial(slipped, pattern);
    if ((agreeing < LEAST_AGREEING && !isInitial) || !(isSplit || isTurned || agrees(pattern, tokens, path)))
      continue;
    const letters = agreeing + word.length;
    beside ??= besideOf(slipped, others, agreeing, first);
    if (earlier !== null && !isPlausible(earlier, pattern, beside)) continue;
    if (!isInitial && letters >= LEAST_LETTERS && isPlausible(slipped, pattern, beside)) {
      const isTwo = pattern.kind === PatternKind.person && pattern.length === 2;
      if (!isTwo || !isEverybody(slipped, others, slipped.at === first)) {
        if (evidence !== undefined) patterns.length = 0;
        evidence = undefined;
        patterns.push(p);
        continue;
      }
    }
    if (patterns.length > 0 && evidence === undefined) continue;
    const asked = letters < LEAST_LETTERS_KNOWN ? null : evidenceFor(slipped, pattern, beside);
    const needed = isInitial && asked !== null && asked !== "country" ? "known" : asked;
    if (needed === null) continue;
    evidence = evidence === undefined ? needed : stricter(evidence, needed);
    patterns.push(p);
  }
  if (patterns.length === 0) return null;
  const start = tokens.starts[first]!;
  const end = tokens.ends[last]!;
  const match = {
    start,
    end,
    first,
    last,
    patterns,
    slip: true,
    isSwap: slipped.slip === "swapped" && !isCommonName(written),
  };
  if (evidence === undefined) return match;
  return { ...match, evidence, isRespelt: isOtherSystem(word, written, others, beside!.sound) };
}
