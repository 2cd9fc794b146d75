/** Whether tokens that stand in a pattern's order stand as it asks: with its capitals, and with its gaps between them. */
import { type Pattern, PatternKind, PatternRole } from "./patterns.ts";
import { Gap, Shape, type Tokens } from "./tokens.ts";

/** Whether the tokens have the case and the gaps that the pattern asks for. */
export function agrees(pattern: Pattern, tokens: Tokens, path: readonly number[]): boolean {
  let lowered = 0;
  for (let k = 0; k < path.length; k++) {
    const i = path[k]!;
    const bit = 1 << k;
    const shape = tokens.shapes[i]!;
    if ((pattern.acronyms & bit) !== 0) {
      if (
        (shape & Shape.allCapitals) === 0 &&
        !((pattern.spoken & bit) !== 0 && (shape & Shape.capital) !== 0)
      )
        return false;
    } else if ((pattern.capitals & bit) !== 0 && (shape & Shape.capital) === 0) {
      lowered++;
    }
    if (k === 0) continue;
    const skipped = path[k - 1]! !== i - 1;
    if (skipped && pattern.kind !== PatternKind.person) return false;
    const before = i - 1;
    if (!gapAllowed(pattern, k, tokens.gaps[i]!, tokens.ends[before]! - tokens.starts[before]!)) return false;
    if (tokens.gaps[i] === Gap.comma && !pattern.isTelling && isInSeries(tokens, path)) return false;
  }
  if (lowered === 0) return true;
  if (pattern.role === PatternRole.short) return false;
  return pattern.kind === PatternKind.person
    ? loweredPerson(pattern, tokens, path)
    : loweredTail(pattern, tokens, path);
}

/** "Reyes, Tanaka, Kenji and Lund" are four, "Tanaka, Kenji and Lund" three; "- Tanaka, Kenji (chair)" and "Tanaka, Kenji – chair" are one. */
function isInSeries({ gaps, shapes, count }: Tokens, path: readonly number[]): boolean {
  if (gaps[path[0]!] === Gap.comma) return true;
  const after = path[path.length - 1]! + 1;
  if (after >= count || gaps[after] === Gap.spacedHyphen) return false;
  return gaps[after]! <= Gap.comma && (shapes[after]! & Shape.sign) === 0;
}

/** A person's full name may be typed without its capitals where it can be nothing else: "donald trump". */
function loweredPerson(pattern: Pattern, tokens: Tokens, path: readonly number[]): boolean {
  if (!pattern.isTelling) return false;
  let letters = 0;
  for (const i of path) letters += tokens.ends[i]! - tokens.starts[i]!;
  return letters >= 8;
}

/** A forum's name may lose its capitals after the first word: "Seoul defense dialogue". */
function loweredTail(pattern: Pattern, tokens: Tokens, path: readonly number[]): boolean {
  return (
    path.length > 1 && ((pattern.capitals & 1) === 0 || (tokens.shapes[path[0]!]! & Shape.capital) !== 0)
  );
}

/** Whether what lies between two tokens of a name is what the pattern allows before token `i`. */
function gapAllowed(pattern: Pattern, i: number, gap: number, previousLength: number): boolean {
  if (pattern.raw) return gap === Gap.none || gap === Gap.space;
  switch (gap) {
    case Gap.space:
    case Gap.line:
      return true;
    case Gap.none:
      return true;
    case Gap.hyphen:
    case Gap.apostrophe:
      return (pattern.rigid & (1 << i)) === 0;
    case Gap.apostropheSpace:
    case Gap.spacedHyphen:
      return pattern.kind !== PatternKind.person;
    case Gap.period:
      return previousLength === 1;
    case Gap.comma:
      return pattern.comma === i;
    default:
      return false;
  }
}
