/**
 * Whose record a note is: the registered person or body that its `id` says or, without one that is registered, the
 * single one that has its name and against whom nothing in it speaks. What becomes of the record is for `layer.ts`.
 */
import { clip } from "../../text/shortText.ts";
import { type Authority, type Organization, type Person, SECTION_NOUN } from "../model.ts";
import { nameKey } from "../nameKey.ts";
import type { EntityNote, NoteSection } from "./entityNote.ts";
import { isTellingForm } from "./names.ts";
import type { NotePosts } from "./posts.ts";

const BODIES: readonly NoteSection[] = ["forums", "organizations"];
export const SECTIONS: readonly NoteSection[] = ["persons", ...BODIES];

/** How many notes, or records, a step takes. */
export const STEP = 25;

/** A registered record that a note may be on. */
export interface Bearer {
  readonly section: NoteSection;
  readonly id: string;
}

/** By the keys of their forms. */
export type BearersByForm = ReadonlyMap<string, readonly Bearer[]>;

/** The bearers in a register of the names of notes. */
export class Bearers {
  readonly #below: Authority;
  readonly #posts: NotePosts;
  readonly #byForm: BearersByForm;
  /** Ids of the register that others took the place of. */
  readonly #renamed = new Map<string, string>();

  constructor(below: Authority, posts: NotePosts, byForm: BearersByForm) {
    this.#below = below;
    this.#posts = posts;
    this.#byForm = byForm;
    for (const section of SECTIONS)
      for (const [id, record] of below[section]) {
        for (const former of (record as Person | Organization).joined ?? []) this.#renamed.set(former.id, id);
      }
  }

  /** The id that a record goes by now. */
  idOf(id: string): string {
    return this.#renamed.get(id) ?? id;
  }

  /** Whether the note says by a registered id whose it is. */
  isTold({ toldId }: EntityNote): boolean {
    return toldId !== null && SECTIONS.some((section) => this.#below[section].has(this.idOf(toldId)));
  }

  /** Whose record the note is; null where it is one of its own. */
  of(note: EntityNote): Bearer | null {
    return this.isTold(note) ? this.#told(note) : this.#byName(note);
  }

  #told({ section, toldId }: EntityNote): Bearer {
    const id = this.idOf(toldId!);
    const kinds = section === "persons" ? SECTIONS : [section, ...BODIES, "persons" as const];
    return { section: kinds.find((one) => this.#below[one].has(id))!, id };
  }

  #byName(note: EntityNote): Bearer | null {
    const { record } = note;
    const byName = this.#fitting(note, [record.name]);
    if (byName.length > 0) return this.#single(byName, note);
    const aliases = record.otherNames.filter(({ status }) => status === "variant").map(({ name }) => name);
    const byAlias = this.#fitting(note, aliases.filter(isTellingForm));
    if (byAlias.length > 0) return this.#single(byAlias, note);
    const section = sectionsOf(note).find((one) => this.#below[one].has(note.slug));
    if (section === undefined || !note.slug.includes("-")) return null;
    const bearer = { section, id: note.slug };
    return this.#agrees(bearer, note) ? bearer : null;
  }

  /** The registered bearers of any of the names that nothing in the note speaks against. */
  #fitting(note: EntityNote, names: readonly string[]): Bearer[] {
    const found = new Set(names.flatMap((name) => this.#byForm.get(nameKey(name)) ?? []));
    const sections = sectionsOf(note);
    const bearers = [...found].filter(
      (bearer) => sections.includes(bearer.section) && this.#agrees(bearer, note),
    );
    const ofKind = bearers.filter(({ section }) => section === note.section);
    return ofKind.length > 0 ? ofKind : bearers;
  }

  #single(bearers: readonly Bearer[], note: EntityNote): Bearer | null {
    if (bearers.length === 1) return bearers[0]!;
    const byRole = bearers.filter(({ id }) => {
      return note.roles.some((role) => this.#posts.heldBy(this.#below.persons.get(id)!, role).length > 0);
    });
    return byRole.length === 1 ? byRole[0]! : null;
  }

  #agrees({ section, id }: Bearer, { record, countries }: EntityNote): boolean {
    if (section !== "persons") return true;
    const person = this.#below.persons.get(id)!;
    if ((record as Person).notSameAs?.includes(id)) return false;
    const theirs = person.memberships.map(({ post }) => this.#below.posts.get(post)?.country ?? null);
    const isKnown = countries.length > 0 && theirs.length > 0 && theirs.every((code) => code !== null);
    return !isKnown || theirs.some((code) => countries.includes(code!));
  }
}

/** What is said of a note whose id is that of a person where it is on a body, or the other way round; null else. */
export function whyRefused({ section: found, id }: Bearer, { section }: EntityNote): string | null {
  if ((found === "persons") === (section === "persons")) return null;
  const noun = SECTION_NOUN[section];
  return `The id "${clip(id)}" is that of the ${SECTION_NOUN[found]}; give this ${noun} one of its own.`;
}

/** Where each form that the notes use stands in the register, and no other. */
export function* bearersByForm(
  authority: Authority,
  notes: readonly EntityNote[],
): Generator<void, Map<string, Bearer[]>> {
  const bearers = new Map<string, Bearer[]>();
  let count = 0;
  for (const { record } of notes) {
    if (++count % STEP === 0) yield;
    for (const { name } of [record, ...record.otherNames]) bearers.set(nameKey(name), []);
  }
  for (const section of SECTIONS) {
    for (const { id, name, otherNames } of authority[section].values()) {
      if (++count % STEP === 0) yield;
      const bearer = { section, id };
      for (const other of [{ name, status: "variant" }, ...otherNames]) {
        const known = other.status === "variant" ? bearers.get(nameKey(other.name)) : undefined;
        if (known !== undefined && known[known.length - 1] !== bearer) known.push(bearer);
      }
    }
  }
  return bearers;
}

function sectionsOf({ section }: EntityNote): readonly NoteSection[] {
  return section === "persons" ? ["persons"] : BODIES;
}
