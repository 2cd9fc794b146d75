/**
 * Which ways of writing a name are to give way to which: the authorized form is never flagged, a listed variant never for
 * one that is not, else the form in fewer places, else the later. Over all notes, kept for all that have the name.
 */
import type { Entity } from "../authority/register.ts";
import { fold, plainForm } from "../text/chars.ts";
import { gather } from "../text/gather.ts";
import { authorizedWords } from "../workspace/entityForms.ts";
import { isCapitals } from "../workspace/nameForms.ts";
import type { NamePlace } from "../workspace/nameSummary.ts";
import type { FormUse, NameUses, PlacedName } from "../workspace/nameUses.ts";
import {
  bodyFormsConflict,
  isShortenedFrom,
  personFormsConflict,
  unknownFormsConflict,
} from "./formConflicts.ts";
import { bag, MOST_RELATED } from "./namePlaces.ts";

/** Forms of one name that are compared with each other; whoever writes it in more ways has findings enough. */
const MOST_FORMS = 32;

/** A way of writing a name, with what speaks for it. */
export interface Ranked {
  readonly words: string;
  /** As it is written most often, capitals left aside; the authorized form where it is that. */
  readonly written: string;
  readonly isAuthorized: boolean;
  /** Authorized, and in the order of the authorized form. */
  readonly isInOrder: boolean;
  /** Of a person: whether the record has it, as the authorized form, in whatever order, or as a variant. */
  readonly isListed: boolean;
  /** Over all notes, whether accepted or not. */
  readonly use: FormUse;
  readonly count: number;
  /** Ascending by note, then start. */
  readonly first: readonly PlacedName[];
}

/** A way of writing that is to give way to another one. */
export interface Verdict {
  readonly winner: Ranked;
  /** The authorized form as it is listed, where another order of it won; it goes first in a note that has it. */
  readonly listed: Ranked | null;
  /** The form that is to give way, and in how many places. */
  readonly use: FormUse;
  readonly count: number;
}

interface Judged {
  readonly stamp: number;
  readonly accept: readonly string[];
  readonly entity: Entity | undefined;
  readonly verdicts: ReadonlyMap<string, Verdict>;
}

/** The verdicts on the forms of each key, for all notes that have it. */
const judged = new WeakMap<NameUses, Map<string, Judged>>();
const MOST_JUDGED = 8_192;
const NO_VERDICTS: ReadonlyMap<string, Verdict> = new Map();

/** Form → what it is to give way to; `accepted` are the plain forms of `accept`. */
export function verdictsFor(
  names: NameUses,
  key: string,
  accepted: ReadonlySet<string>,
  accept: readonly string[],
  entity: Entity | undefined,
): ReadonlyMap<string, Verdict> {
  if (!names.hasForms(key)) return NO_VERDICTS;
  let byKey = judged.get(names);
  if (byKey === undefined) {
    byKey = new Map();
    judged.set(names, byKey);
  }
  const stamp = names.stampOfKey(key);
  const known = byKey.get(key);
  if (known?.stamp === stamp && known.accept === accept && known.entity === entity) return known.verdicts;
  const verdicts = verdictsOn(key, rankedForms(names, key, accepted, entity), entity);
  if (byKey.size >= MOST_JUDGED) byKey.clear();
  byKey.set(key, { stamp, accept, entity, verdicts });
  return verdicts;
}

/**
 * What a name that nobody registered is to give way to in a note that has another one, but for a slip; null where the
 * other does not stand in more places, nor the slip tells by itself. One of them is told by more than its capitals.
 */
export function slipVerdict(
  names: NameUses,
  place: NamePlace,
  accepted: ReadonlySet<string>,
): Verdict | null {
  const { key, words, slipOf } = place;
  if (slipOf === null) return null;
  const rarer = rankedForms(names, key, accepted, undefined).find((form) => form.words === words);
  const winner = rankedForms(names, slipOf.key, accepted, undefined).find(
    (form) => form.words === slipOf.words,
  );
  if (rarer === undefined || winner === undefined || winner.use.isPlace || rarer.use.isPlace) return null;
  if (!winner.use.isTold && !rarer.use.isTold) return null;
  const isBetter = winner.count > rarer.count || (slipOf.isSure && byRank(winner, rarer) < 0);
  return isBetter ? { winner, listed: null, use: rarer.use, count: rarer.count } : null;
}

/** The forms of a key, the best one first. */
function rankedForms(
  names: NameUses,
  key: string,
  accepted: ReadonlySet<string>,
  entity: Entity | undefined,
): Ranked[] {
  const uses = names.formsOf(key);
  const own = entity === undefined ? [] : authorizedWords(entity);
  const variants = variantsOf(entity);
  const forms = gather(uses, (use): Ranked[] => {
    const counts = (form: string): boolean => !accepted.has(form);
    const left = [...use.forms].filter(([form]) => counts(form)).sort(byUse);
    if (left.length === 0) return [];
    const inUse = (left.find(([form]) => !isCapitals(form)) ?? left[0]!)[0];
    const isAuthorized = own.length > 0 && use.words.split(" ").every((word) => own.includes(word));
    return [
      {
        words: use.words,
        written: use.words === own.join(" ") ? entity!.name : inUse,
        isAuthorized,
        isInOrder: own.length > 0 && use.words === own.join(" "),
        isListed: isAuthorized || variants.has(plainForm(inUse)),
        use,
        count: left.reduce((sum, [, count]) => sum + count, 0),
        first: use.first(MOST_RELATED, left.length < use.forms.size ? counts : undefined),
      },
    ];
  });
  return forms.sort(byRank).slice(0, MOST_FORMS);
}

function byUse([a, countA]: [string, number], [b, countB]: [string, number]): number {
  return countB - countA || (a < b ? -1 : 1);
}

/** The plain forms of a person's variants. */
function variantsOf(entity: Entity | undefined): ReadonlySet<string> {
  const listed = entity?.kind === "person" ? entity.record.otherNames : [];
  return new Set(listed.filter(({ status }) => status === "variant").map(({ name }) => plainForm(name)));
}

/** The authorized form, then those that are listed, then the more frequent, then the earlier one. */
function byRank(a: Ranked, b: Ranked): number {
  if (a.isAuthorized !== b.isAuthorized) return a.isAuthorized ? -1 : 1;
  if (a.isListed !== b.isListed) return a.isListed ? -1 : 1;
  if (a.count !== b.count) return b.count - a.count;
  const [left, right] = [a.first[0]!, b.first[0]!];
  return left.note === right.note ? left.start - right.start : left.note < right.note ? -1 : 1;
}

/** Form → what it is to give way to. */
function verdictsOn(key: string, forms: readonly Ranked[], entity: Entity | undefined): Map<string, Verdict> {
  const verdicts = new Map<string, Verdict>();
  for (const [i, form] of forms.entries()) {
    if (form.isAuthorized) continue;
    const winner = forms.slice(0, i).find((better) => {
      const best = entity === undefined ? undefined : verdicts.get(better.words)?.winner;
      // A form that is to give way itself is no measure for one that shortens the best.
      if (best !== undefined && isShortenedFrom(form.words, best.words)) return false;
      return isConflict(key, better, form, entity);
    });
    if (winner === undefined) continue;
    const isTurned = (one: Ranked): boolean => one.isInOrder && bag(one.words) === bag(winner.words);
    const listed = winner.isInOrder ? undefined : forms.find(isTurned);
    verdicts.set(form.words, { winner, listed: listed ?? null, use: form.use, count: form.count });
  }
  return verdicts;
}

function isConflict(key: string, a: Ranked, b: Ranked, entity: Entity | undefined): boolean {
  if (entity === undefined) return unknownFormsConflict(key, a.use, b.use);
  if (entity.kind !== "person") return bodyFormsConflict(a.words, b.words);
  if (!personFormsConflict(a.words, b.words)) return false;
  // No form is to lose parts; one that lacks some is held against the authorized form alone.
  if (isShortenedFrom(a.words, b.words)) return false;
  if (a.isAuthorized) return !isRightlyMarked(a, b);
  return !b.words.includes(" ") || !isShortenedFrom(b.words, a.words);
}

/**
 * Whether the family name alone is written with marks that the authorized form leaves out, and oftener than without:
 * then the notes are right by the name's own orthography.
 */
function isRightlyMarked(authorized: Ranked, marked: Ranked): boolean {
  if (marked.words.includes(" ") || isPlain(marked.words) || !isPlain(authorized.words)) return false;
  return authorized.words.includes(" ") || authorized.count < marked.count;
}

function isPlain(words: string): boolean {
  return fold(words) === words.toLowerCase();
}
