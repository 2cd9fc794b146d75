/** The ids by which records of a merged register name one another: those that lead nowhere are taken out. */
import { didYouMean } from "../text/didYouMean.ts";
import { clip } from "../text/shortText.ts";
import type { MutableAuthority } from "./merge.ts";
import {
  type AuthorityEvent,
  type AuthorityProblem,
  type Organization,
  type Origin,
  type Person,
  type Post,
  type RegisterRecord,
  SECTION_NOUN,
  type Section,
} from "./model.ts";

/** Above so many ids nobody looks for a similar one: each look costs as much as there are ids. */
const MOST_CANDIDATES = 2000;
const MOST_SUGGESTIONS = 50;
/** Records between two steps. */
const STEP = 5000;

/**
 * Removes references to unknown ids and circles of parents from the register, and reports each; in steps.
 * @param said the records as the layers have them, so that a problem stands in the file that says it; those that
 * are not among them are put right without a word.
 * @param renamed the ids that others took the place of.
 */
export function* checkReferences(
  register: MutableAuthority,
  said: readonly RegisterRecord[],
  problems: AuthorityProblem[],
  renamed: ReadonlyMap<string, string>,
): Generator<void> {
  let suggestions = 0;
  const check = (to: string, key: string, kinds: readonly Section[], origin: Origin): void => {
    if (leads(register, renamed.get(to) ?? to, kinds)) return;
    const hint = suggestions++ < MOST_SUGGESTIONS ? didYouMean(to, candidates(register, kinds)) : "";
    const noun = kinds.map((kind) => SECTION_NOUN[kind]).join(" or ");
    const other = OTHERS.find((kind) => register[kind].has(to));
    const message =
      other === undefined
        ? `${key}: no ${noun} has the id "${clip(to)}".${hint}`
        : `${key} names no ${noun}: "${clip(to)}" is the id of one of the ${other}.`;
    problems.push({ file: origin.file, span: origin.focus, message });
  };
  for (let i = 0; i < said.length; i++) {
    checkRecord(said[i]!, check);
    if (i % STEP === STEP - 1) yield;
  }
  yield* removeDangling(register);
  openCircles(register.organizations, problems);
  openCircles(register.forums, problems);
}

const PERSON: readonly Section[] = ["persons"];
const POST: readonly Section[] = ["posts"];
const ORGANIZATION: readonly Section[] = ["organizations"];
const FORUM: readonly Section[] = ["forums"];
/** Where an id may stand instead. */
const OTHERS: readonly Section[] = ["persons", "organizations", "forums", "posts", "events"];
const BODY: readonly Section[] = ["forums", "organizations"];

type Check = (to: string, key: string, kinds: readonly Section[], origin: Origin) => void;

/** Checks what one record names: told by its fields, as each kind of record has its own. */
function checkRecord(record: RegisterRecord, check: Check): void {
  const { origin } = record;
  const one = record as Partial<Person & Post & Organization & AuthorityEvent>;
  for (const term of one.memberships ?? []) check(term.post, "post", POST, term.origin);
  for (const term of one.leftOut ?? []) check(term.post, "post", POST, term.origin);
  for (const to of one.notSameAs ?? []) check(to, "not_same_as", PERSON, origin);
  if (one.organization) check(one.organization, "organization", ORGANIZATION, origin);
  if (one.forum) check(one.forum, "forum", FORUM, origin);
  if (one.parent) check(one.parent, "parent", "classification" in one ? ORGANIZATION : BODY, origin);
}

function leads(register: MutableAuthority, to: string, kinds: readonly Section[]): boolean {
  return kinds.some((kind) => register[kind].has(to));
}

function candidates(register: MutableAuthority, kinds: readonly Section[]): string[] {
  return kinds.flatMap((kind) => (register[kind].size > MOST_CANDIDATES ? [] : [...register[kind].keys()]));
}

function* removeDangling(register: MutableAuthority): Generator<void> {
  const { persons, organizations, posts, forums, events } = register;
  let count = 0;
  for (const [id, one] of persons) {
    if (++count % STEP === 0) yield;
    if (one.memberships.length === 0 && one.notSameAs.length === 0) continue;
    const memberships = one.memberships.filter((term) => posts.has(term.post));
    const notSameAs = one.notSameAs.filter((other) => persons.has(other));
    const isWhole =
      memberships.length === one.memberships.length && notSameAs.length === one.notSameAs.length;
    if (!isWhole) persons.set(id, { ...one, memberships, notSameAs });
  }
  for (const [id, one] of posts) {
    if (one.organization !== null && !organizations.has(one.organization))
      posts.set(id, { ...one, organization: null });
  }
  for (const [id, one] of organizations) {
    if (one.parent !== null && !organizations.has(one.parent))
      organizations.set(id, { ...one, parent: null });
  }
  for (const [id, one] of forums) {
    if (one.parent !== null && !leads(register, one.parent, BODY)) forums.set(id, { ...one, parent: null });
  }
  for (const [id, one] of events) {
    if (one.forum !== null && !forums.has(one.forum)) events.set(id, { ...one, forum: null });
  }
}

/** Cuts each circle of parents at the record where it closes. */
function openCircles<R extends RegisterRecord & { readonly parent: string | null }>(
  records: Map<string, R>,
  problems: AuthorityProblem[],
): void {
  const walkOf = new Map<string, number>();
  let walk = 0;
  for (const start of records.values()) {
    walk++;
    let one: R | undefined = start;
    while (one !== undefined && !walkOf.has(one.id)) {
      walkOf.set(one.id, walk);
      const above: R | undefined = one.parent === null ? undefined : records.get(one.parent);
      if (above !== undefined && walkOf.get(above.id) === walk) {
        const message = `parent: "${clip(one.id)}" is above and below "${clip(above.id)}"; remove one of the two.`;
        problems.push({ file: one.origin.file, span: one.origin.focus, message });
        records.set(one.id, { ...one, parent: null });
        break;
      }
      one = above;
    }
  }
}
