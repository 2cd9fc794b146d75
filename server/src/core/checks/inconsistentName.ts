/**
 * `inconsistent-name`: one person or forum written in two ways, within a note or across the notes of a root. The
 * authorized form is never flagged, else the form in fewer places, else the later. The order of a person's name
 * counts within a note, or everywhere where `style.name_order` is `authorized`. What never conflicts is left out by
 * `workspace/nameSummary.ts` and `formConflicts.ts`.
 */
import type { Person } from "../authority/model.ts";
import type { Entity } from "../authority/register.ts";
import { fold, plainForm } from "../text/chars.ts";
import { isCapitals } from "../workspace/nameForms.ts";
import { authorizedWords, type NamePlace, orderOf } from "../workspace/nameSummary.ts";
import type { FormUse, NameUses, PlacedName } from "../workspace/nameUses.ts";
import type { Draft, Related, RootCheck } from "./finding.ts";
import { bodyFormsConflict, personFormsConflict, unknownFormsConflict } from "./formConflicts.ts";

/** More places than this help nobody. */
const MOST_RELATED = 5;
/** Forms of one name that are compared with each other; whoever writes it in more ways has findings enough. */
const MOST_FORMS = 32;

interface Ranked {
  readonly words: string;
  /** As it is written most often, capitals left aside; the authorized form where it is that. */
  readonly written: string;
  readonly isAuthorized: boolean;
  /** Authorized, and in the order of the authorized form. */
  readonly isInOrder: boolean;
  /** Over all notes, whether accepted or not. */
  readonly use: FormUse;
  readonly count: number;
  /** Ascending by note, then start. */
  readonly first: readonly PlacedName[];
}

/** A way of writing that is to give way to another one. */
interface Verdict {
  readonly winner: Ranked;
  /** The authorized form as it is listed, where another order of it won; it goes first in a note that has it. */
  readonly listed: Ranked | null;
  readonly count: number;
}

export const inconsistentName: RootCheck = {
  code: "inconsistent-name",
  severity: "warning",
  summary: "One person or forum written in two ways, within a note or across the notes of a root.",
  run(note, names, { register, config }) {
    const accepted = new Set(config.accept.map(plainForm));
    const own = names.inNote(note).filter(({ form }) => !accepted.has(form));
    const { variants, nameOrder } = config.style;
    const entityOf = (key: string): Entity | undefined =>
      key.startsWith("=") ? register.entity(key.slice(1)) : undefined;
    const orders = nameOrder === "authorized" ? null : ordersIn(own, entityOf);
    let written: ReadonlySet<string> | null = null;
    const standing = (): ReadonlySet<string> => {
      written ??= new Set(own.map(({ key, words }) => `${key} ${words}`));
      return written;
    };
    return own.flatMap((place): Draft[] => {
      const entity = entityOf(place.key);
      if (variants !== "any") {
        const verdict = verdictsFor(names, place.key, accepted, config.accept, entity).get(place.words);
        if (verdict !== undefined) {
          const { winner, listed, count } = verdict;
          const isHere = listed !== null && standing().has(`${place.key} ${listed.words}`);
          return [spelling(place, isHere ? listed! : winner, count, entity)];
        }
        const other = orders?.get(place.key);
        if (other !== undefined && place.order !== null && !place.isShort && other.order !== place.order)
          return [order(note, place, other, entity!)];
      }
      return nameOrder === "authorized" ? authorizedOrder(place, entity) : [];
    });
  },
};

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

function verdictsFor(
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

/** The forms of a key, the best one first. */
function rankedForms(
  names: NameUses,
  key: string,
  accepted: ReadonlySet<string>,
  entity: Entity | undefined,
): Ranked[] {
  const uses = names.formsOf(key);
  const own = entity === undefined ? [] : authorizedWords(entity);
  const forms = uses.flatMap((use): Ranked[] => {
    const counts = (form: string): boolean => !accepted.has(form);
    const left = [...use.forms].filter(([form]) => counts(form)).sort(byUse);
    if (left.length === 0) return [];
    const inUse = (left.find(([form]) => !isCapitals(form)) ?? left[0]!)[0];
    return [
      {
        words: use.words,
        written: use.words === own.join(" ") ? entity!.name : inUse,
        isAuthorized: own.length > 0 && use.words.split(" ").every((word) => own.includes(word)),
        isInOrder: own.length > 0 && use.words === own.join(" "),
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

/** The authorized form, then the more frequent, then the earlier one. */
function byRank(a: Ranked, b: Ranked): number {
  if (a.isAuthorized !== b.isAuthorized) return a.isAuthorized ? -1 : 1;
  if (a.count !== b.count) return b.count - a.count;
  const [left, right] = [a.first[0]!, b.first[0]!];
  return left.note === right.note ? left.start - right.start : left.note < right.note ? -1 : 1;
}

/** Form → what it is to give way to. */
function verdictsOn(key: string, forms: readonly Ranked[], entity: Entity | undefined): Map<string, Verdict> {
  const verdicts = new Map<string, Verdict>();
  for (const [i, form] of forms.entries()) {
    if (form.isAuthorized) continue;
    const winner = forms.slice(0, i).find((better) => isConflict(key, better, form, entity));
    if (winner === undefined) continue;
    const isTurned = (one: Ranked): boolean => one.isInOrder && bag(one.words) === bag(winner.words);
    const listed = winner.isInOrder ? undefined : forms.find(isTurned);
    verdicts.set(form.words, { winner, listed: listed ?? null, count: form.count });
  }
  return verdicts;
}

function isConflict(key: string, a: Ranked, b: Ranked, entity: Entity | undefined): boolean {
  if (entity === undefined) return unknownFormsConflict(key, a.use, b.use);
  if (entity.kind !== "person") return bodyFormsConflict(a.words, b.words);
  return personFormsConflict(a.words, b.words) && !(a.isAuthorized && isRightlyMarked(a, b));
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

function spelling(place: NamePlace, winner: Ranked, count: number, entity: Entity | undefined): Draft {
  const written = partFor(place, winner.written);
  const newText = isCapitals(place.form) ? written.toUpperCase() : written;
  return {
    start: place.start,
    end: place.end,
    message: `"${place.form}" (${inPlaces(count)}) is also written "${winner.written}", ${inPlaces(winner.count)}.`,
    entity: entity?.id ?? null,
    name: entity?.name ?? null,
    fixes: [{ title: `Use "${newText}"`, newText, preferred: true }],
    related: relatedTo(winner.first),
  };
}

/** The whole form, or of a single word the word that it is another spelling of. */
function partFor({ words }: NamePlace, written: string): string {
  if (words.includes(" ")) return written;
  const parts = written.split(" ");
  return parts.find((part) => personFormsConflict(words, part.toLowerCase())) ?? written;
}

/** The order in which a note writes a person who stands in it both ways. */
interface NoteOrder {
  readonly order: NamePlace["order"];
  /** Ascending; at least one. */
  readonly right: readonly NamePlace[];
  /** Of the right ones the one to name: in the authorized form where there is one, else the first. */
  readonly better: NamePlace;
  /** Words → in how many places. */
  readonly counts: ReadonlyMap<string, number>;
  /** Words in any order → the form with them in the right one. */
  readonly forms: ReadonlyMap<string, string>;
}

function ordersIn(
  own: readonly NamePlace[],
  entityOf: (key: string) => Entity | undefined,
): Map<string, NoteOrder> {
  const byKey = new Map<string, NamePlace[]>();
  for (const place of own) {
    if (place.order === null || place.isShort) continue;
    const places = byKey.get(place.key);
    if (places === undefined) byKey.set(place.key, [place]);
    else places.push(place);
  }
  const orders = new Map<string, NoteOrder>();
  for (const [key, places] of byKey) {
    const [first] = places;
    const alike = places.filter((place) => place.order === first!.order);
    if (alike.length === places.length) continue;
    const entity = entityOf(key)!;
    const { name, record } = entity;
    const others = places.filter((place) => place.order !== first!.order);
    const isFirst =
      (orderOf(name, record as Person) ??
        (alike.length >= others.length ? first!.order : others[0]!.order)) === first!.order;
    const right = isFirst ? alike : others;
    const listed = authorizedWords(entity).join(" ");
    const better = right.find(({ words }) => words === listed) ?? right[0]!;
    const counts = new Map<string, number>();
    for (const { words } of places) counts.set(words, (counts.get(words) ?? 0) + 1);
    const forms = new Map([...right].reverse().map(({ words, form }) => [bag(words), form]));
    orders.set(key, { order: right[0]!.order, right, better, counts, forms });
  }
  return orders;
}

function order(
  note: string,
  place: NamePlace,
  { right, better, counts, forms }: NoteOrder,
  entity: Entity,
): Draft {
  const listed = authorizedWords(entity).join(" ");
  const authorized = isCapitals(place.form) ? entity.name.toUpperCase() : entity.name;
  const written =
    better.words === listed ? authorized : (forms.get(bag(place.words)) ?? turned(place, entity));
  return {
    start: place.start,
    end: place.end,
    message: `"${place.form}" (${inPlaces(counts.get(place.words)!)}) is also written the other way round, "${better.form}", ${inPlaces(counts.get(better.words)!)}.`,
    entity: entity.id,
    name: entity.name,
    fixes: written === null ? [] : [{ title: `Use "${written}"`, newText: written, preferred: true }],
    related: relatedTo(right.slice(0, MOST_RELATED).map((other) => ({ ...other, note }))),
  };
}

/** Another order than the authorized form's, where the style asks for that. */
function authorizedOrder(place: NamePlace, entity: Entity | undefined): Draft[] {
  if (entity === undefined || place.order === null || place.isShort) return [];
  const wanted = orderOf(entity.name, entity.record as Person);
  if (wanted === null || wanted === place.order) return [];
  const written = turned(place, entity);
  return [
    {
      start: place.start,
      end: place.end,
      message: `"${place.form}" is not in the order of the authorized form, ${entity.name}.`,
      entity: entity.id,
      name: entity.name,
      fixes: written === null ? [] : [{ title: `Use "${written}"`, newText: written, preferred: true }],
      related: [],
    },
  ];
}

function bag(words: string): string {
  return words.split(" ").sort().join(" ");
}

/** The authorized form where the place has its words, else the words with the family name at the other end. */
function turned({ form, words, order }: NamePlace, entity: Entity): string | null {
  const own = authorizedWords(entity);
  const parts = words.split(" ");
  if (own.length === parts.length && parts.every((word) => own.includes(word)))
    return isCapitals(form) ? entity.name.toUpperCase() : entity.name;
  const written = form.split(" ");
  // A family name of several words is left to the writer.
  if ((entity.record as Person).familyName?.includes(" ") === true) return null;
  return order === "family-first"
    ? [...written.slice(1), written[0]!].join(" ")
    : [written[written.length - 1]!, ...written.slice(0, -1)].join(" ");
}

function relatedTo(places: readonly PlacedName[]): Related[] {
  return places.map(({ note, start, end, form }) => {
    return { document: note, start, end, message: `Here it is written "${form}".` };
  });
}

function inPlaces(count: number): string {
  return count === 1 ? "in 1 place" : `in ${count} places`;
}
