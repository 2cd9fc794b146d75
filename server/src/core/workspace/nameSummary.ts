/**
 * Which name stands where in a note, in which form: all that checks which cross notes need of it. Left out is what never
 * counts: quotations, misspellings, and forms that a note only speaks about.
 */
import type { Register } from "../authority/register.ts";
import type { Analysis } from "../link/analyse.ts";
import type { NameMention } from "../link/mention.ts";
import { surfaceOf } from "../link/surface.ts";
import { isCitedForm } from "../recognise/citedForm.ts";
import { goesOn, inOneRow, isGloss } from "../recognise/gloss.ts";
import { isInHeading } from "../recognise/headings.ts";
import { isInflecting } from "../recognise/inflected.ts";
import { otherLanguageAt } from "../recognise/languages.ts";
import { isPinyinWithTones } from "../recognise/near/chinese.ts";
import { outlineOf } from "../recognise/outline.ts";
import { isSpeltOut } from "../recognise/personWords.ts";
import type { Standing } from "../recognise/unknown/standing.ts";
import { areVietnameseSyllables, standsInVietnamese } from "../recognise/vietnamese.ts";
import { plainForm } from "../text/chars.ts";
import { kept } from "../text/kept.ts";
import { setApartIn } from "../text/setApart.ts";
import { ownCopy } from "../text/shortText.ts";
import type { Span } from "../text/span.ts";
import { formsOf, type NameOrderSeen } from "./entityForms.ts";
import { isGeneration, isLatin, personWords } from "./nameForms.ts";
import { type SlipOf, withSlips } from "./nameSlips.ts";
import { type Apart, toldApart } from "./namesakes.ts";

/** A name beside another one and what is told of its bearer. */
export interface Rival {
  readonly words: string;
  readonly told: Apart;
}

/** One place where a name stands. */
export interface NamePlace extends Span {
  /** Who is meant: `=id` of an entity, else `~` of a person or `~~` of a forum and what all spellings of the name have in common. */
  readonly key: string;
  /** As written, up to apostrophe style and white space. */
  readonly form: string;
  /** The words that count, with a space between them; equal for two forms that do not conflict by themselves. */
  readonly words: string;
  /** The order of a person's name; null where it does not show. */
  readonly order: NameOrderSeen;
  /** A short form: only its own spelling counts. */
  readonly isShort: boolean;
  /** Unregistered, and standing as places do. */
  readonly isPlace: boolean;
  /** Registered, or told to be a name by more than its capitals. */
  readonly isTold: boolean;
  /** Unregistered: what the words before it say of its bearer; null where they say nothing. */
  readonly standing: Standing | null;
  /** Unregistered: a name with the same key that the text tells apart from it; null where it tells none. */
  readonly rival: Rival | null;
  /** Unregistered: the name of this note that it is but for a slip; null where there is none. */
  readonly slipOf: SlipOf | null;
}

/** Whether a key is that of an unregistered forum; else it is an entity's or an unregistered person's. */
export function isForumKey(key: string): boolean {
  return key.startsWith("~~");
}

/** Ascending by start. */
export type NameSummary = readonly NamePlace[];

/** The names of a note: all that checks which cross notes ever ask of it. */
export function summarise({ document, mentions, unknown }: Analysis, register: Register): NameSummary {
  const { text, mask } = document;
  const isSetApart = setApartIn(document);
  const places: NamePlace[] = [];
  /** Key → the last place of it. */
  const lastOf = new Map<string, NamePlace>();
  /** Key → where a form of it ends that the text only tells of. */
  const toldTo = new Map<string, number>();
  const add = (place: NamePlace, isCited: boolean): void => {
    const { key, end } = place;
    const last = lastOf.get(key);
    const told = toldTo.get(key);
    const isOther = last !== undefined && last.words !== place.words;
    if (
      isCited ||
      (told !== undefined && goesOn(text, told, place)) ||
      (isOther && (isGloss(text, last, place) || inOneRow(text, last, place)))
    ) {
      toldTo.set(key, end);
      return;
    }
    places.push(place);
    lastOf.set(key, place);
  };
  let families: ReadonlySet<string> | null = null;
  const endsName = (word: string): boolean => {
    families ??= new Set(unknown.map(({ parts }) => plainForm(parts[parts.length - 1]!).toLowerCase()));
    return families.has(word);
  };
  for (const mention of mentions) {
    if (mention.kind === "date" || mention.kind === "organization" || !mayCount(mention)) continue;
    const entity = register.entity(mention.entity!);
    if (entity === undefined) continue;
    const written = formsOf(entity)(surfaceOf(text, mask, mention));
    if (!written.isLatin || isSetApart(mention)) continue;
    // Vietnamese text writes a Vietnamese name with its marks, whatever the other notes do.
    if (written.mayBeVietnamese && standsInVietnamese(text, mention)) continue;
    if (written.hasOtherEnding && isInflecting(text, mention)) continue;
    const { start, end, via } = mention;
    const reading = written.reading(isInHeading(mask.headings, start));
    if (reading === null) continue;
    const { key, form, words, order, isSingle } = reading;
    const isShort = via === "short-form" || isSingle;
    // "Mueller" may be Robert Mueller's, whom nobody registered.
    if (isSingle && endsName(words)) continue;
    const isCited = isCitedForm(text, mention);
    add(placeOf(start, end, key, form, words, order, isShort, false, true, null, null), isCited);
  }
  /** Where a name of the list before stands for the second time, one after the other. */
  let twice = -1;
  for (const { start, end, parts, isPlace, isTold, kind, standing } of unknown) {
    const span = { start, end };
    const known = (kind === "forum" ? unknownForum : unknownPerson)(parts.join(PARTING));
    const { isLatin, mayBeVietnamese, isCounted, words } = known;
    if (!isLatin || isSetApart(span)) continue;
    if ((mayBeVietnamese && standsInVietnamese(text, span)) || !isCounted) continue;
    // Each language has its own way to write a foreign name.
    const language = known.isWrittenAbroad ? otherLanguageAt(text, span) : null;
    const key = language === null ? known.key : `${known.key}@${language}`;
    const form = ownPlainForm(surfaceOf(text, mask, span));
    const last = lastOf.get(key);
    const told = last === undefined ? null : toldApart(text, mask, last, span);
    // An agenda, and no list of those present: "- Idris Alvi: opening", "- Idris Alvi: lunch", "- Idriss Alvi: closing".
    const isAgenda = told === "listed" && last!.start === twice;
    if (told === "listed" && last!.words === words) twice = start;
    const rival =
      joinedName(text, start, parts, key, words) ?? (isAgenda ? null : rivalOf(last, told, words));
    const place = placeOf(start, end, key, form, words, null, false, isPlace, isTold, standing, rival);
    add(place, isCitedForm(text, span));
  }
  if (unknown.length === 0) return places;
  places.sort((a, b) => a.start - b.start);
  return unknown.length === 1 ? places : withSlips(text, mask, places);
}

/** All places have one shape, as engines tell objects apart. */
function placeOf(
  start: number,
  end: number,
  key: string,
  form: string,
  words: string,
  order: NameOrderSeen,
  isShort: boolean,
  isPlace: boolean,
  isTold: boolean,
  standing: Standing | null,
  rival: Rival | null,
): NamePlace {
  return { start, end, key, form, words, order, isShort, isPlace, isTold, standing, rival, slipOf: null };
}

function rivalOf(last: NamePlace | undefined, told: Apart | null, words: string): Rival | null {
  return told === null || last === undefined || last.words === words ? null : { words: last.words, told };
}

/** "Andrei and Andrey Sokolov": two people who share the rest of their names. */
function joinedName(
  text: string,
  start: number,
  parts: readonly string[],
  key: string,
  words: string,
): Rival | null {
  if (!text.endsWith(" and ", start)) return null;
  const given = GIVEN_BEFORE.exec(text.slice(Math.max(0, start - 28), start))?.[1];
  if (given === undefined) return null;
  const other = unknownPerson([given, ...parts.slice(1)].join(PARTING));
  return other.key !== key || other.words === words ? null : { words: other.words, told: "said" };
}

const GIVEN_BEFORE = /(?:^|[^\p{L}-])(\p{Lu}[\p{L}-]{1,20}) and $/u;

/** Names whose forms are kept: notes name the same people and forums again and again. */
const MOST_KEPT = 8_192;

const ownPlainForm = kept(MOST_KEPT, (surface) => ownCopy(plainForm(surface)));

/** What is no letter, digit or sign of a name, between the parts of one. */
const PARTING = "\n";

/** A name that the register does not know. */
interface UnknownForm {
  readonly isLatin: boolean;
  readonly mayBeVietnamese: boolean;
  readonly isCounted: boolean;
  /** Whether it may be written so in another language than English. */
  readonly isWrittenAbroad: boolean;
  readonly key: string;
  readonly words: string;
}

/** What other languages write names with: "Tchernov", "Czernow", "Andrij", "Touria", "Djamel". */
const ABROAD = /[^\p{ASCII}]|ou|w|[sc]z|ij|gu[ei]|t?sch|dj|tch/iu;

const unknownForum = kept(MOST_KEPT, (joined) => unknownForm(joined.split(PARTING), true));
const unknownPerson = kept(MOST_KEPT, (joined) => unknownForm(joined.split(PARTING), false));

function unknownForm(written: readonly string[], isForum: boolean): UnknownForm {
  const parts = isForum ? written : written.filter((part) => !isGeneration(part));
  const words = isForum
    ? parts.map((part) => plainForm(part).toLowerCase()).join(" ")
    : parts.map((part) => personWords(part, true).join("") || part.toLowerCase()).join(" ");
  return {
    isLatin: isLatin(parts[0] ?? ""),
    mayBeVietnamese: areVietnameseSyllables(parts),
    isCounted: isForum || (parts.length > 1 && !parts.some(isSpeltOut) && !isPinyinWithTones(parts)),
    isWrittenAbroad: !isForum && parts.some((part) => ABROAD.test(part)),
    key: `${isForum ? "~~" : "~"}${outlineOf(parts)}`,
    words: ownCopy(words),
  };
}

function mayCount({ entity, target, via }: NameMention): boolean {
  return entity !== null && !target && via !== "misspelling";
}
