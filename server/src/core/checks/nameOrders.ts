/** The order of a person's name: two orders in one note, or another one than the style asks for. */
import type { Person } from "../authority/model.ts";
import type { Entity } from "../authority/register.ts";
import { authorizedWords, orderOf } from "../workspace/entityForms.ts";
import { isCapitals } from "../workspace/nameForms.ts";
import type { NamePlace } from "../workspace/nameSummary.ts";
import type { Draft } from "./finding.ts";
import { bag, inPlaces, MOST_RELATED, relatedTo } from "./namePlaces.ts";

/** The order in which a note writes a person who stands in it both ways. */
export interface NoteOrder {
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

/** Key → the order that is right, of those who stand in the note in two. */
export function ordersIn(
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

/** Of a place in the other order than the right one of its note. */
export function orderFinding(
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
export function authorizedOrder(place: NamePlace, entity: Entity | undefined): Draft[] {
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
