/**
 * Layers of authority files merged into one register: by id, scalars of the later layer over those of the
 * earlier, lists appended. A term that the later layer tells again, of the same post from the same day, is one
 * term, so that a running term can be ended there. What is one under two ids is joined (`joinLayers.ts`). In the result every record has its name and every reference leads to a record.
 */
import { clip } from "../text/shortText.ts";
import { finished } from "../text/steps.ts";
import { governmentIn } from "./governments.ts";
import { joinLayers, recordsOf } from "./joinLayers.ts";
import {
  type Authority,
  type AuthorityEvent,
  type AuthorityProblem,
  type Forum,
  type Organization,
  type Person,
  type Post,
  type RegisterRecord,
  SECTION_NOUN,
  SECTIONS,
  type Section,
} from "./model.ts";
import { overlay } from "./overlay.ts";
import { checkReferences } from "./references.ts";

/** The result under construction. */
export interface MutableAuthority {
  readonly persons: Map<string, Person>;
  readonly organizations: Map<string, Organization>;
  readonly posts: Map<string, Post>;
  readonly forums: Map<string, Forum>;
  readonly events: Map<string, AuthorityEvent>;
}

/** Those whose ids name entities of notes, so that no two may be the same. */
const ENTITIES: readonly Section[] = ["persons", "organizations", "forums"];

/**
 * Merges layers, lowest first; a layer is the files that stand side by side, in the caller's order. The
 * problems are those that no file shows alone: an id twice in a layer, a record without a name anywhere,
 * an id that names nothing. What is wrong is left out of the register.
 */
export function mergeAuthorities(layers: Layers): Merged {
  return finished(mergeInSteps(layers));
}

/** From the lowest to the highest; the files of a layer are equals. */
export type Layers = readonly (readonly Authority[])[];

/** One register, and what is wrong between its files. */
export interface Merged {
  readonly authority: Authority;
  readonly problems: readonly AuthorityProblem[];
}

/** Records between two steps. */
const STEP = 2000;

/** The same in steps. Where not all files could be read, an id that names nothing may be in one of those: no problem. */
export function* mergeInSteps(layers: Layers, isWhole = true): Generator<void, Merged> {
  const problems: AuthorityProblem[] = [];
  const register: MutableAuthority = {
    persons: new Map(),
    organizations: new Map(),
    posts: new Map(),
    forums: new Map(),
    events: new Map(),
  };
  const said: RegisterRecord[] = [];
  const renamed = new Map<string, string>();
  for (const layer of layers) {
    const below = recordsOf(register);
    for (const section of SECTIONS) {
      yield* mergeSection(section, layer, register, said, problems);
    }
    const joined = joinLayers(register, below);
    for (const [id, to] of renamed) renamed.set(id, joined.get(to) ?? to);
    for (const [id, to] of joined) renamed.set(id, to);
  }
  yield;
  tellCountries(register);
  requireNames(register, problems);
  yield* checkReferences(register, isWhole ? said : [], problems, renamed);
  return { authority: register, problems };
}

/** A post of a ministry without a country is one of the ministry's. */
function tellCountries({ posts, organizations }: MutableAuthority): void {
  for (const [id, post] of posts) {
    if (post.country !== null || post.organization === null) continue;
    const country = governmentIn(organizations.get(post.organization)?.name ?? "")?.country ?? null;
    if (country !== null) posts.set(id, { ...post, country });
  }
}

function report(problems: AuthorityProblem[], record: RegisterRecord, message: string): void {
  problems.push({ file: record.origin.file, span: record.origin.focus, message });
}

/** Adds a layer's records of one section; those that are taken in are `said`. */
function* mergeSection(
  section: Section,
  layer: readonly Authority[],
  register: MutableAuthority,
  said: RegisterRecord[],
  problems: AuthorityProblem[],
): Generator<void> {
  const merged: Map<string, RegisterRecord> = register[section];
  const noun = SECTION_NOUN[section];
  // A file has each id once.
  const inLayer = layer.length > 1 ? new Map<string, string>() : null;
  for (const file of layer) {
    for (const record of file[section].values()) {
      const elsewhere = inLayer?.get(record.id);
      const other = otherBearer(section, record.id, register);
      if (elsewhere !== undefined) {
        report(
          problems,
          record,
          `The ${noun} "${clip(record.id)}" is in ${nameOf(elsewhere)} too; that one counts. Remove one.`,
        );
      } else if (other !== null) {
        report(
          problems,
          record,
          `The id "${clip(record.id)}" is that of ${other}; give this ${noun} one of its own.`,
        );
      } else {
        inLayer?.set(record.id, record.origin.file);
        const below = merged.get(record.id);
        merged.set(record.id, below ? overlay(below, record) : record);
        if (said.push(record) % STEP === 0) yield;
      }
    }
  }
}

function otherBearer(section: Section, id: string, register: MutableAuthority): string | null {
  if (!ENTITIES.includes(section)) return null;
  for (const other of ENTITIES) {
    if (other !== section && register[other].has(id))
      return `the ${SECTION_NOUN[other]} in ${nameOf(register[other].get(id)!.origin.file)}`;
  }
  return null;
}

/** The file's name without folders: where they lie differs from machine to machine, messages do not. */
function nameOf(file: string): string {
  return file.slice(file.lastIndexOf("/") + 1);
}

function requireNames(register: MutableAuthority, problems: AuthorityProblem[]): void {
  const require = <R extends RegisterRecord>(
    records: Map<string, R>,
    noun: string,
    key: keyof R & string,
  ): void => {
    for (const record of records.values()) {
      if (record[key] !== "") continue;
      records.delete(record.id);
      report(problems, record, `This ${noun} has no ${key}; add \`${key}: …\`. It is left out.`);
    }
  };
  require(register.persons, "person", "name");
  require(register.organizations, "organization", "name");
  require(register.forums, "forum", "name");
  require(register.posts, "post", "label");
}
