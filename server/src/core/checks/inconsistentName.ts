/**
 * `inconsistent-name`: one person or forum written in two ways, within a note or across the notes of a root. The
 * authorized form is never flagged, a listed variant never for one that is not, else the form in fewer places, else the
 * later. The order of a person's name
 * counts within a note, or everywhere where `style.name_order` is `authorized`. What never conflicts is left out by
 * `workspace/nameSummary.ts` and `formConflicts.ts`.
 */
import type { Person } from "../authority/model.ts";
import type { Entity } from "../authority/register.ts";
import { editsBetween } from "../recognise/slip.ts";
import { plainForm } from "../text/chars.ts";
import { gather } from "../text/gather.ts";
import { orderOf } from "../workspace/entityForms.ts";
import { isCapitals, personWords } from "../workspace/nameForms.ts";
import type { NamePlace } from "../workspace/nameSummary.ts";
import type { Draft, RootCheck } from "./finding.ts";
import { isForOneNote, personFormsConflict } from "./formConflicts.ts";
import { authorizedOrder, orderFinding, ordersIn } from "./nameOrders.ts";
import { inPlaces, relatedTo } from "./namePlaces.ts";
import { type Ranked, slipVerdict, verdictsFor } from "./nameVerdicts.ts";

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
    return gather(own, (place): Draft[] => {
      const entity = entityOf(place.key);
      if (variants !== "any") {
        const verdict = verdictsFor(names, place.key, accepted, config.accept, entity).get(place.words);
        if (verdict !== undefined) {
          const { winner, listed, use, count } = verdict;
          const isBeside = standing().has(`${place.key} ${winner.words}`);
          if (!isBeside && isForOneNote(place.key, winner.use, use)) return [];
          const isHere = listed !== null && standing().has(`${place.key} ${listed.words}`);
          return [spelling(place, isHere ? listed! : winner, count, entity)];
        }
        const slip = slipVerdict(names, place, accepted);
        if (slip !== null) return [spelling(place, slip.winner, slip.count, entity)];
        const other = orders?.get(place.key);
        if (other !== undefined && place.order !== null && !place.isShort && other.order !== place.order)
          return [orderFinding(note, place, other, entity!)];
      }
      return nameOrder === "authorized" ? authorizedOrder(place, entity) : [];
    });
  },
};

function spelling(place: NamePlace, winner: Ranked, count: number, entity: Entity | undefined): Draft {
  const written =
    listedForm(place, winner, count, entity) ??
    partFor(place, winner.isInOrder ? winner.written : withOwnInitials(place, winner.written));
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

/**
 * The listed form of a person that is nearest to the place, where the better form is none of them and no oftener written,
 * or stands in another order than the place. Null where the better form will do.
 */
function listedForm(
  place: NamePlace,
  winner: Ranked,
  count: number,
  entity: Entity | undefined,
): string | null {
  if (entity?.kind !== "person" || !place.form.includes(" ")) return null;
  const record = entity.record as Person;
  const isTurned = winner.isAuthorized && !winner.isInOrder && isOtherOrder(place, winner.written, record);
  if (!isTurned && (winner.isListed || winner.count > count)) return null;
  const variants = record.otherNames.filter(({ status }) => status === "variant").map(({ name }) => name);
  const written = place.form.toLowerCase();
  let best: string | null = null;
  let least = MOST_EDITS + 1;
  for (const form of [entity.name, ...variants]) {
    const edits = form.includes(" ") ? editsBetween(form.toLowerCase(), written, least - 1) : null;
    if (edits === null) continue;
    [best, least] = [form, edits];
    if (edits === 0) break;
  }
  return best;
}

const MOST_EDITS = 5;

function isOtherOrder({ order }: NamePlace, form: string, person: Person): boolean {
  return order !== null && orderOf(form, person) !== order;
}

/** The form with the initials and particles that the place has, for those that are no part of the conflict. */
function withOwnInitials({ form, key }: NamePlace, written: string): string {
  if (!key.startsWith("=")) return written;
  const better = written.split(" ").filter(counts);
  const own = form.split(" ");
  // "Seán Ó Murchú" takes no word of its own along.
  if (own.length === written.split(" ").length) return written;
  if (own.every(counts)) return better.join(" ");
  if (own.filter(counts).length !== better.length) return written;
  let at = 0;
  return own.map((word) => (counts(word) ? better[at++]! : word)).join(" ");
}

function counts(word: string): boolean {
  return personWords(word, true).length > 0;
}

/** The whole form, or of a single word the word that it is another spelling of. */
function partFor({ words }: NamePlace, written: string): string {
  if (words.includes(" ")) return written;
  const parts = written.split(" ");
  return parts.find((part) => personFormsConflict(words, part.toLowerCase())) ?? written;
}
