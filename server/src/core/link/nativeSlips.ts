/**
 * Misspelt names in Hangul, Han and Kana letters: a family name of the register with a given name that is one character
 * off, `서민중 국방부 장관`, `金森遥人防衛相`. Only behind or before the bearer's own title; where the note has named the
 * bearer, any title of office that may be his will do for a syllable with one letter off, and a calling that the right name
 * has too.
 */
import type { Person } from "../authority/model.ts";
import type { StrangerMatch } from "../recognise/names.ts";
import { nameLength, nativeSlipBetween } from "../recognise/nativeSlip.ts";
import { isHonorific, nativeTitleAt } from "../recognise/nativeTitles.ts";
import { PatternKind, PatternRole } from "../recognise/patterns.ts";
import { entityFit } from "./evidence.ts";
import type { LinkInput } from "./linkInput.ts";
import type { NameMention } from "./mention.ts";
import { mentionOf } from "./mentionOf.ts";
import type { Named } from "./named.ts";
import { nativeTitle } from "./nativeTitle.ts";
import type { TitlePhrase } from "./title.ts";

/** The one person whose name a stranger's is but for a slip. */
export function nativeSlip(input: LinkInput, named: Named, stranger: StrangerMatch): NameMention | null {
  const { text, tokens, register } = input;
  const { whole, patterns } = stranger;
  if (whole === undefined) return null;
  const known = whole.isOpen ? stranger.end : tokens.ends[whole.last]!;
  const title = nativeTitle(text, { start: stranger.start, end: known }, register.patterns.officeWords);
  const family = [...text.slice(stranger.start, stranger.end)].length;
  const meant: { entity: number; last: number }[] = [];
  for (const entity of candidates(input, named, patterns, title)) {
    for (const name of nativeNames(register.entities[entity]!.record as Person)) {
      const length = nameLength(name);
      const last = whole.isOpen ? whole.first + length - 1 : whole.last;
      if (last > whole.last) continue;
      const written = text.slice(stranger.start, tokens.ends[last]!);
      const fit = entityFit(input, entity, title);
      const isWholly = fit === "current" && title !== null && title.countries.length > 0;
      const slip = nativeSlipBetween(name, written, isWholly ? LEAST_OF_A_HOLDER : LEAST);
      if (slip === null) continue;
      const isLong = length >= LONG;
      const isOwn = fit === "held" && (title!.isFormer === true || slip === "near" || isLong);
      const goesOn = named.has(entity) && fit !== "conflict" && !whole.isOpen;
      const isOffice = title !== null && title.words.length > 0;
      const hasCalling = isOffice || isOfBoth(text, tokens.ends[last]!, name);
      const isSame = goesOn && (slip === "near" ? hasCalling : length - family >= LONG_GIVEN);
      if (fit === "current" || isOwn || isSame) {
        meant.push({ entity, last });
        break;
      }
    }
  }
  const [only] = meant;
  if (only === undefined || meant.length > 1) return null;
  const { entity, last } = only;
  const pattern = fullPatternOf(input, entity);
  if (pattern === -1) return null;
  named.introduce(entity, stranger.start);
  const span = { start: stranger.start, end: tokens.ends[last]! };
  const match = { ...span, first: whole.first, last, patterns: [pattern], slip: true };
  return mentionOf(input, match, [entity], title);
}

/** Characters below which a name with one of them changed is as often another's; of who holds the post named with its country. */
const LEAST = 3;
const LEAST_OF_A_HOLDER = 2;
/** Characters of a name, and of a given name, that nobody of the family shares but for one. */
const LONG = 4;
const LONG_GIVEN = 3;

/** Whether the calling behind a name, without an office and no honorific, stands behind the listed name too. */
function isOfBoth(text: string, end: number, name: string): boolean {
  const calling = nativeTitleAt(text, end);
  if (calling === null || calling.isHedged) return false;
  const written = text.slice(calling.start, calling.end);
  if (isHonorific(written)) return false;
  return text.includes(`${name} ${written}`) || text.includes(`${name}${written}`);
}

/** Those of the family whom the text has named, and those who hold the post of the title. */
function candidates(
  { register }: LinkInput,
  named: Named,
  patterns: readonly number[],
  title: TitlePhrase | null,
): readonly number[] {
  const { patterns: set, holders } = register;
  const found = new Set(named.among(patterns));
  for (const words of title === null ? [] : (title.readings ?? [title.words])) {
    const holding = holders.fewerThan(MOST_HOLDERS, words) ?? [];
    for (const entity of holding) if (set.isBorneBy(patterns, entity)) found.add(entity);
  }
  return [...found].filter((entity) => register.entities[entity]!.kind === "person");
}

const MOST_HOLDERS = 256;

/** The listed names without Latin letters. */
function nativeNames({ name, otherNames }: Person): readonly string[] {
  const listed = otherNames.filter(({ status }) => status === "variant").map((other) => other.name);
  return [name, ...listed].filter((one) => !/\p{Script=Latin}/u.test(one));
}

function fullPatternOf({ register }: LinkInput, entity: number): number {
  const { patterns: set } = register;
  for (const pattern of set.patternsOf(entity)) {
    const { kind, role, raw } = set.patterns[pattern]!;
    if (kind === PatternKind.person && role === PatternRole.full && raw) return pattern;
  }
  return -1;
}
