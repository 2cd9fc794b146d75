/**
 * The uppermost layer of a register: entity notes over the merged authority files. What a note says is laid over the
 * record of its bearer (`bearers.ts`); a note without one is a record of its own.
 */
import { clip } from "../../text/shortText.ts";
import { finished } from "../../text/steps.ts";
import {
  type Authority,
  type AuthorityProblem,
  type Organization,
  type Person,
  SECTION_NOUN,
} from "../model.ts";
import { nameKey } from "../nameKey.ts";
import { overlay } from "../overlay.ts";
import { slug } from "../slug.ts";
import {
  type Bearer,
  Bearers,
  type BearersByForm,
  bearersByForm,
  SECTIONS,
  STEP,
  whyRefused,
} from "./bearers.ts";
import type { EntityNote, NoteSection } from "./entityNote.ts";
import { NotePosts } from "./posts.ts";

/**
 * The register with the records of notes, in the order of their files whatever the order given; the authority given
 * is left as it is. Problems stand in the notes: an id of something else, a second note on one bearer.
 */
export function withEntityNotes(
  authority: Authority,
  notes: readonly EntityNote[],
): { authority: Authority; problems: readonly AuthorityProblem[] } {
  return finished(entityNotesInSteps(authority, notes));
}

/** The same in steps of a few milliseconds. */
export function* entityNotesInSteps(
  authority: Authority,
  notes: readonly EntityNote[],
): Generator<void, { authority: Authority; problems: readonly AuthorityProblem[] }> {
  if (notes.length === 0) return { authority, problems: [] };
  const layer = new NoteLayer(authority, yield* bearersByForm(authority, notes));
  const inOrder = [...notes].sort((a, b) => (fileOf(a) < fileOf(b) ? -1 : fileOf(a) > fileOf(b) ? 1 : 0));
  // Those who say who they are come before those who are told by their names.
  const told = new Set(inOrder.filter((note) => layer.isTold(note)));
  for (const group of [[...told], inOrder.filter((note) => !told.has(note))])
    for (let i = 0; i < group.length; i++) {
      if (i % STEP === 0) yield;
      layer.add(group[i]!);
    }
  yield;
  return { authority: layer.result(), problems: layer.problems };
}

class NoteLayer {
  readonly problems: AuthorityProblem[] = [];
  readonly #below: Authority;
  readonly #records: Readonly<Record<NoteSection, Map<string, Person | Organization>>>;
  readonly #posts: NotePosts;
  readonly #bearers: Bearers;
  /** The notes that were taken, by id. */
  readonly #taken = new Map<string, EntityNote>();
  /** Those that are records of their own, by name. */
  readonly #own = new Map<string, EntityNote[]>();

  constructor(below: Authority, byForm: BearersByForm) {
    this.#below = below;
    this.#records = {
      persons: new Map(below.persons),
      forums: new Map(below.forums) as Map<string, Organization>,
      organizations: new Map(below.organizations),
    };
    this.#posts = new NotePosts(below.posts);
    this.#bearers = new Bearers(below, this.#posts, byForm);
  }

  isTold(note: EntityNote): boolean {
    return this.#bearers.isTold(note);
  }

  add(note: EntityNote): void {
    const bearer = this.#bearers.of(note);
    const refusal = bearer === null ? null : whyRefused(bearer, note);
    if (refusal !== null) this.#report(note.record, refusal);
    else if (bearer === null) this.#addOwn(note);
    else this.#addTo(bearer, note);
  }

  result(): Authority {
    const { persons, forums, organizations } = this.#records;
    const posts = this.#posts.all();
    for (const [id, person] of persons as Map<string, Person>) {
      const note = this.#taken.get(id);
      if (note === undefined) continue;
      const notSameAs = person.notSameAs
        .map((other) => this.#bearers.idOf(other))
        .filter((other) => this.#knows(other, note));
      persons.set(id, { ...person, notSameAs } as Person);
      for (const other of (note.record as Person).notSameAs) this.#part(this.#bearers.idOf(other), id);
    }
    const { events } = this.#below;
    return { persons, forums, organizations, posts, events } as unknown as Authority;
  }

  #knows(other: string, { record }: EntityNote): boolean {
    if (this.#records.persons.has(other)) return true;
    this.#report(record, `not_same_as: no person has the id "${clip(other)}".`);
    return false;
  }

  /** That two people are not the same holds both ways. */
  #part(id: string, from: string): void {
    const person = this.#records.persons.get(id) as Person | undefined;
    if (person === undefined || person.notSameAs.includes(from)) return;
    this.#records.persons.set(id, { ...person, notSameAs: [...person.notSameAs, from] } as Person);
  }

  #addTo({ section, id }: Bearer, note: EntityNote): void {
    const earlier = this.#taken.get(id);
    const below = this.#records[section].get(id)!;
    if (earlier !== undefined) {
      const noun = SECTION_NOUN[section];
      const advice =
        section === "persons" ? `, or add \`not_same_as: [${clip(id)}]\` if this is somebody else` : "";
      this.#report(
        note.record,
        `"${clip(note.record.name)}" is the ${noun} of ${fileName(earlier)} too; that note counts. Remove one${advice}.`,
      );
      return;
    }
    this.#taken.set(id, note);
    const above = { ...note.record, id };
    if (section === "persons") {
      const person = below as Person;
      const own = this.#posts.membershipsOf(note.roles, person);
      const merged = overlay(
        { ...person, memberships: own.below },
        { ...(above as Person), memberships: own.above },
      );
      this.#records.persons.set(id, withFormerName(merged, person));
    } else {
      this.#records[section].set(
        id,
        withFormerName(overlay(below as Organization, above as Organization), below),
      );
    }
  }

  #addOwn(note: EntityNote): void {
    const { record, section, toldId } = note;
    const key = `${section}\n${nameKey(record.name)}`;
    const namesakes = this.#own.get(key) ?? [];
    const same = namesakes.find((other) => isSame(other, note));
    if (same !== undefined) {
      const noun = SECTION_NOUN[section];
      const advice = `Remove one or, if they are two, give each an \`id\` of its own`;
      this.#report(
        record,
        `The ${noun} "${clip(record.name)}" is in ${fileName(same)} too; that note counts. ${advice}.`,
      );
      return;
    }
    this.#own.set(key, [...namesakes, note]);
    const id = this.#freeId(toldId ?? (note.slug || slug(record.name) || record.name));
    this.#taken.set(id, note);
    const own = { ...record, id };
    const memberships = section === "persons" ? this.#posts.membershipsOf(note.roles, null).above : [];
    this.#records[section].set(id, section === "persons" ? ({ ...own, memberships } as Person) : own);
  }

  #freeId(wanted: string): string {
    const isTaken = (id: string): boolean => SECTIONS.some((section) => this.#records[section].has(id));
    let id = wanted;
    for (let count = 2; isTaken(id); count++) id = `${wanted}-${count}`;
    return id;
  }

  #report({ origin }: Person | Organization, message: string): void {
    this.problems.push({ file: origin.file, span: origin.focus, message });
  }
}

/** Two notes on a name are on one bearer unless their ids or countries tell them apart. */
function isSame(a: EntityNote, b: EntityNote): boolean {
  if (a.toldId !== null && b.toldId !== null && a.toldId !== b.toldId) return false;
  if ([a, b].some(({ record }) => "notSameAs" in record && record.notSameAs.length > 0)) return false;
  return (
    a.countries.length === 0 ||
    b.countries.length === 0 ||
    a.countries.some((code) => b.countries.includes(code))
  );
}

/** What the register calls them stays a form where the note calls them otherwise. */
function withFormerName<R extends Person | Organization>(merged: R, { name, nameOrigin, origin }: R): R {
  if (merged.name === name || merged.otherNames.some((other) => other.name === name)) return merged;
  const former = { name, status: "variant", lang: null, startDate: null, endDate: null } as const;
  return { ...merged, otherNames: [...merged.otherNames, { ...former, origin: nameOrigin ?? origin }] };
}

function fileOf({ record }: EntityNote): string {
  return record.origin.file;
}

function fileName(note: EntityNote): string {
  const name = fileOf(note);
  const last = name.slice(name.lastIndexOf("/") + 1);
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
