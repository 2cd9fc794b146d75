/**
 * Misspelt names in Hangul, Han and Kana letters: a family name of the register with a given name that is one character
 * off, `서민중 국방부 장관`, `金森遥人防衛相`. Only behind or before the bearer's own title; where the note has named the
 * bearer, any title of office that may be his will do for a syllable with one letter off, and a calling that the right name
 * has too.
 */
import type { Person } from "../authority/model.ts";
import type { StrangerMatch } from "../recognise/names.ts";
import { nativeSlipBetween } from "../recognise/nativeSlip.ts";
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
  const span = { start: tokens.starts[whole.first]!, end: tokens.ends[whole.last]! };
  const title = nativeTitle(text, span, register.patterns.officeWords);
  const written = text.slice(span.start, span.end);
  const meant = candidates(input, named, patterns, title).filter((entity) => {
    const names = nativeNames(register.entities[entity]!.record as Person);
    const name = names.find((one) => nativeSlipBetween(one, written) !== null);
    if (name === undefined) return false;
    const slip = nativeSlipBetween(name, written);
    const fit = entityFit(input, entity, title);
    if (fit === "current" || (fit === "held" && title?.isFormer === true)) return true;
    const hasOffice = title !== null && (title.words.length > 0 || isOfBoth(text, span.end, name));
    return slip === "near" && hasOffice && fit !== "conflict" && named.has(entity);
  });
  const [entity] = meant;
  if (entity === undefined || meant.length > 1) return null;
  const pattern = fullPatternOf(input, entity);
  if (pattern === -1) return null;
  named.introduce(entity, span.start);
  return mentionOf(input, { ...span, ...whole, patterns: [pattern], slip: true }, [entity], title);
}

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
