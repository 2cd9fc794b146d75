/**
 * Misspelt names in Hangul, Han and Kana letters: a family name of the register with a given name that is one character
 * off, `서민중 국방부 장관`, `金森遥人防衛相`, `国防部长林濤洋`. Behind or before the bearer's own title, or the one that he had;
 * where the note has named the bearer, any title of office that may be his will do for a syllable with one letter off, and
 * a calling that the right name has too, and a given name of three characters needs none of his.
 */
import type { Person } from "../authority/model.ts";
import { tenuresOf } from "../authority/terms.ts";
import type { StrangerMatch, WholeName } from "../recognise/names.ts";
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
  const { whole, patterns, start, end } = stranger;
  if (whole === undefined) return null;
  const known = whole.isOpen ? end : tokens.ends[whole.last]!;
  const title = nativeTitle(text, { start, end: known }, register.patterns.officeWords);
  const meant = candidates(input, named, patterns, title).flatMap((entity) => {
    const last = lastMeant(input, named, stranger, whole, entity, title);
    return last === null ? [] : [{ entity, last }];
  });
  const [only] = meant;
  if (only === undefined || meant.length > 1) return null;
  const { entity, last } = only;
  const pattern = fullPatternOf(input, entity);
  if (pattern === -1) return null;
  named.introduce(entity, start);
  const match = { start, end: tokens.ends[last]!, first: whole.first, last, patterns: [pattern], slip: true };
  return mentionOf(input, match, [entity], title);
}

/** The last token of the name where it is the entity's but for a slip that note and title bear out; else null. */
function lastMeant(
  input: LinkInput,
  named: Named,
  { start, end }: StrangerMatch,
  { first, last: most, isOpen }: WholeName,
  entity: number,
  title: TitlePhrase | null,
): number | null {
  const { text, tokens, register } = input;
  const fit = entityFit(input, entity, title);
  const isCurrent = fit === "current";
  const least = isCurrent && title !== null && title.countries.length > 0 ? LEAST_OF_A_HOLDER : LEAST;
  const isNamed = named.has(entity) && fit !== "conflict" && !isOpen;
  const isOffice = title !== null && title.words.length > 0;
  const family = nameLength(text.slice(start, end));
  for (const name of nativeNames(register.entities[entity]!.record as Person)) {
    const length = nameLength(name);
    const last = isOpen ? first + length - 1 : most;
    if (last > most) continue;
    const slip = nativeSlipBetween(name, text.slice(start, tokens.ends[last]!), least);
    if (slip === null) continue;
    const isOwn =
      fit === "held" &&
      (title?.isFormer === true || slip === "near" || length >= LONG || isInOffice(input, entity, title));
    if (isCurrent || isOwn) return last;
    if (!isNamed) continue;
    const end = tokens.ends[last]!;
    const isOwnRank = (): boolean => endsOwnLabel(input, entity, text, end);
    const isSame =
      slip === "near"
        ? isOffice || isOfBoth(text, end, name) || isOwnRank()
        : length - family >= LONG_GIVEN || (length >= LONG && isOwnRank());
    if (isSame) return last;
  }
  return null;
}

/** Whether nothing tells the day of a title, and the person has not left all posts. */
function isInOffice({ register, daysAt }: LinkInput, entity: number, title: TitlePhrase | null): boolean {
  if (title === null || daysAt(title.start) !== null) return false;
  const tenures = tenuresOf(register.entities[entity]!.record as Person, register.authority);
  return tenures.some(({ membership }) => membership.startDate !== null && membership.endDate === null);
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

/** Whether the calling behind a name is what a label of the person's own posts ends with: `局長`, `본부장`. */
function endsOwnLabel({ register }: LinkInput, entity: number, text: string, end: number): boolean {
  const calling = nativeTitleAt(text, end);
  if (calling === null || calling.isHedged) return false;
  const written = text.slice(calling.start, calling.end);
  if (isHonorific(written)) return false;
  const { authority, entities } = register;
  return tenuresOf(entities[entity]!.record as Person, authority).some(({ post }) =>
    [post.label, ...post.otherLabels.map(({ name }) => name)].some((label) => label.endsWith(written)),
  );
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
export function nativeNames({ name, otherNames }: Person): readonly string[] {
  const listed = otherNames.filter(({ status }) => status === "variant").map((other) => other.name);
  return [name, ...listed].filter((one) => !/\p{Script=Latin}/u.test(one));
}

/** The person's first pattern in full in such letters; -1 for none. */
export function fullPatternOf({ register }: LinkInput, entity: number): number {
  const { patterns: set } = register;
  for (const pattern of set.patternsOf(entity)) {
    const { kind, role, raw } = set.patterns[pattern]!;
    if (kind === PatternKind.person && role === PatternRole.full && raw) return pattern;
  }
  return -1;
}
