/** The names in a text that are near a registered person's, as slips and unlisted spellings are, and somebody else's. */
import type { Register } from "../authority/register.ts";
import { isCommonName } from "../recognise/commonNames.ts";
import type { NameMatch } from "../recognise/names.ts";
import { PatternKind, PatternRole } from "../recognise/patterns.ts";
import { foldedWord } from "../recognise/words.ts";
import { fold } from "../text/chars.ts";
import type { Span } from "../text/span.ts";
import { areJoined, type Bearer, bearerOf, isAnothers, isCalled, isContrasted } from "./anotherBearer.ts";
import type { LinkInput } from "./linkInput.ts";
import { namedInFull } from "./named.ts";

const NONE: ReadonlySet<string> = new Set();

/** Folded; what the text tells of a name once holds wherever it stands. */
export function namesakesAmong(
  matches: readonly NameMatch[],
  { text, register }: LinkInput,
): ReadonlySet<string> {
  let found: Set<string> | null = null;
  let inFull: ReadonlySet<number> | null = null;
  const { patterns: set } = register;
  for (let i = 0; i < matches.length; i++) {
    const match = matches[i]!;
    // No name has its letters in such an order.
    if (
      !(isNearName(match) || isTurned(text, match, register)) ||
      match.isSwap === true ||
      set.patterns[match.patterns[0]!]!.kind !== PatternKind.person
    )
      continue;
    const [entity, ...others] = match.bearer === undefined ? set.bearersOf(match.patterns) : [match.bearer];
    if (entity === undefined || others.length > 0) continue;
    const isRight = (other: NameMatch | undefined): boolean =>
      other !== undefined &&
      !isNearName(other) &&
      set.patterns[other.patterns[0]!]!.role === PatternRole.full &&
      set.isBorneBy(other.patterns, entity);
    // A part left out makes nobody else of somebody.
    const mayBeTwo =
      match.slip || match.near === "likely" || match.spelling === "given" || !isNearName(match);
    const isApart =
      isContrasted(text, match) ||
      [matches[i - 1], matches[i + 1]].some((other) => isRight(other) && areJoined(text, other!, match));
    const bearer = (): Bearer => bearerOf(register.entities[entity]!, register.authority);
    const isGiven = (match.otherwise ?? match).spelling === "given";
    const isStranger = (): boolean => {
      if (isGiven && SOMEBODY.test(text.slice(match.end, match.end + BESIDE))) return true;
      if (!(match.slip || isGiven) || !isCalled(text, match)) return false;
      inFull ??= namedInFull(matches, set);
      return !inFull.has(entity);
    };
    const isPlace = !isNearName(match) && isLake(text, match);
    if ((mayBeTwo && isApart) || isPlace || isAnothers(text, match, bearer) || isStranger()) {
      found ??= new Set();
      found.add(keyOf(text, match));
    }
  }
  return found ?? NONE;
}

/** Whether a match is somebody's name turned round, of words that are given names both: "Karim Omar", "Marshall Grant". */
function isTurned(text: string, match: NameMatch, { patterns: set, entities }: Register): boolean {
  const { kind, role } = set.patterns[match.patterns[0]!]!;
  if (kind !== PatternKind.person || role !== PatternRole.full || match.last !== match.first + 1)
    return false;
  const [entity] = set.bearersOf(match.patterns);
  const { name } = entities[entity!]!;
  if (text[match.start] === name[0]) return false;
  const words = foldedWord(text, match.start, match.end).split(" ");
  if (words.length !== 2 || fold(name) !== `${words[1]} ${words[0]}`) return false;
  return words.every(isCommonName) || isLake(text, match);
}

/** "Lake Grace", which is no Grace Lake. */
function isLake(text: string, { start, end }: Span): boolean {
  return LAKE.test(text.slice(start, end));
}

/** "Konrad Bergmayr, a hockey player", "is an old friend": what nobody in office is called. */
const SOMEBODY = /^(?:,| is| was) an? /;

/** What stands before the names of places. */
const LAKE = /^(?:Lake|Loch|Mount|Cape|Port|Fort|Camp|Point|Glen|Villa|Castle) \p{Lu}\p{Ll}+$/u;

/** Whether a match is a name that nobody listed. */
export function isNearName({ slip, near }: NameMatch): boolean {
  return slip || near !== undefined;
}

/** The name in the span, folded: the same for each way to write its capitals and accents. */
export function keyOf(text: string, { start, end }: Span): string {
  return foldedWord(text, start, end);
}

/** Whether a name stands as people do of whom more is told: in a series or a list, before a bracket or a comma, behind "the". */
export function isToldApart(text: string, { start, end }: Span): boolean {
  return (
    IN_FRONT.test(text.slice(Math.max(0, start - BESIDE), start)) ||
    BEHIND.test(text.slice(end, end + BESIDE))
  );
}

const BESIDE = 24;
const IN_FRONT = /(?:[,;&/|(]| and| or|\b[Tt]he|\n[ \t]{0,8}[-*+>]|\n[ \t]{0,8}\d{1,3}[.)])[ \t][*_[]{0,4}$/;
const BEHIND = /^[*_\]]{0,4}(?: \(|[,;/|]| &| and | or |: | [-–—] )/;
