/** The names in a text that are near a registered person's, as slips and unlisted spellings are, and somebody else's. */
import { type Person, UNKNOWN_DATE } from "../authority/model.ts";
import type { Register } from "../authority/register.ts";
import { tenuresOf } from "../authority/terms.ts";
import { isCommonName } from "../recognise/commonNames.ts";
import type { NameMatch } from "../recognise/names.ts";
import { PatternKind, PatternRole } from "../recognise/patterns.ts";
import { foldedWord } from "../recognise/words.ts";
import { fold } from "../text/chars.ts";
import type { Span } from "../text/span.ts";
import {
  areJoined,
  type Bearer,
  bearerOf,
  bearerOfAll,
  isAnothers,
  isContrasted,
  isTurnedIntoAnothers,
} from "./anotherBearer.ts";
import { isOfBodyElsewhere } from "./bodyHeaded.ts";
import { isCalled, isOfOtherCalling } from "./callingBeside.ts";
import type { LinkInput } from "./linkInput.ts";
import { namedInFull } from "./named.ts";
import type { TitlePhrase } from "./title.ts";
import { yearOfDeath } from "./unknownBearer.ts";

const NONE: ReadonlySet<string> = new Set();

/** Folded, or as written where the name is a person's own but for marks or order; what the text tells once holds wherever it stands. */
export function namesakesAmong(
  matches: readonly NameMatch[],
  { text, register }: LinkInput,
): ReadonlySet<string> {
  let found: Set<string> | null = null;
  let inFull: ReadonlySet<number> | null = null;
  const { patterns: set } = register;
  const ofAll = ({ patterns }: NameMatch): Bearer => bearerOfAll(set.bearersOf(patterns), register);
  for (let i = 0; i < matches.length; i++) {
    const match = matches[i]!;
    if (isOtherwiseWritten(text, match, register) && isTurnedIntoAnothers(text, match, () => ofAll(match))) {
      found ??= new Set();
      found.add(text.slice(match.start, match.end));
    }
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

/** Whether a match is somebody's full name, but for marks, order, spaces or hyphens no form that the register lists. */
function isOtherwiseWritten(text: string, match: NameMatch, { patterns: set, entities }: Register): boolean {
  if (isNearName(match)) return false;
  const { kind, role } = set.patterns[match.patterns[0]!]!;
  if (kind !== PatternKind.person || role !== PatternRole.full) return false;
  if (set.bearerCount(match.patterns) > MOST_BEARERS) return false;
  const { start, end } = match;
  const isListed = ({ name }: { readonly name: string }): boolean =>
    name.length === end - start && text.startsWith(name, start);
  return !set.bearersOf(match.patterns).some((entity) => {
    const { name, record } = entities[entity]!;
    return isListed({ name }) || record.otherNames.some(isListed);
  });
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

/** Whether the text tells that a name which several bear is not that of the one whom it named before. */
export function isNamesakeOf({ text, register }: LinkInput, name: Span, entity: number): boolean {
  const one = register.entities[entity]!;
  const bearer = (): Bearer => bearerOf(one, register.authority);
  return isAnothers(text, name, bearer) || isOfBodyElsewhere(text, name, one, register.authority);
}

/** "The violinist Seo Min-jun", "Seo Min-jun (1909–1971)": whether a calling or a life is that of none of the bearers. */
export function isOfOtherLife(
  input: LinkInput,
  match: NameMatch,
  entities: readonly number[],
  title: TitlePhrase | null,
): boolean {
  if (isNearName(match) || (title !== null && title.words.length > 0)) return false;
  const { text, register } = input;
  return entities.every((entity) => {
    const one = register.entities[entity]!;
    if (one.kind !== "person") return false;
    const words = (): ReadonlySet<string> => bearerOf(one, register.authority).words;
    return isOfOtherCalling(text, match, words) || isOfEarlierLife(input, match, entity);
  });
}

/** Whether the years of life behind a name end before the person comes into an office. */
function isOfEarlierLife({ text, register }: LinkInput, { end }: Span, entity: number): boolean {
  if (text[end + 1] !== "(") return false;
  const died = yearOfDeath(text.slice(end, end + BESIDE));
  const { kind, record } = register.entities[entity]!;
  if (died === null || kind !== "person") return false;
  return tenuresOf(record as Person, register.authority).some(
    ({ membership: { startDate } }) =>
      startDate !== null && startDate !== UNKNOWN_DATE && Number(startDate.slice(0, 4)) > died,
  );
}

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

/** So many of one name are nobody of whom a note without more may speak. */
const MOST_BEARERS = 16;
const BESIDE = 24;
const IN_FRONT = /(?:[,;&/|(]| and| or|\b[Tt]he|\n[ \t]{0,8}[-*+>]|\n[ \t]{0,8}\d{1,3}[.)])[ \t][*_[]{0,4}$/;
const BEHIND = /^[*_\]]{0,4}(?: \(|[,;/|]| &| and | or |: | [-–—] )/;
