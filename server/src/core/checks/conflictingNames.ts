/**
 * `conflicting-names`: one form of a name, authorized or variant, that two records of a root claim, so that notes
 * that use it are linked to nobody. Two people who name each other in `not_same_as` are known to be namesakes.
 * Short forms, misspellings and the forms that follow by rule are not claims.
 */
import {
  type Authority,
  type Forum,
  type Organization,
  type Origin,
  type Person,
  SECTION_NOUN,
} from "../authority/model.ts";
import { nameHash, nameKey } from "../authority/nameKey.ts";
import { doubled } from "../text/doubled.ts";
import { clip } from "../text/shortText.ts";
import type { Check, Draft } from "./finding.ts";

/** A finding in an authority file. */
export interface NameConflict {
  readonly file: string;
  readonly draft: Draft;
}

interface Claim {
  readonly record: Person | Organization | Forum;
  readonly section: "persons" | "organizations" | "forums";
  readonly name: string;
  readonly origin: Origin;
}

/** Conflicts that are told one by one. */
const MOST_CONFLICTS = 1000;

export const conflictingNames = {
  code: "conflicting-names",
  severity: "warning",
  summary: "A name that two records of the authority files claim.",

  /**
   * One conflict for each form of a record that an earlier record claims: the bundled files come first, then
   * people, organizations and forums, as the files have them.
   */
  run(authority: Authority, bundledFiles: ReadonlySet<string>): readonly NameConflict[] {
    const known = computed.get(authority);
    if (known !== undefined) return known;
    const conflicts = conflictsOf(authority, bundledFiles);
    computed.set(authority, conflicts);
    return conflicts;
  },
} as const satisfies Check & { run: unknown };

/** The register of a root changes seldom, and an editor asks for each of its files. */
const computed = new WeakMap<Authority, readonly NameConflict[]>();

function conflictsOf(authority: Authority, bundledFiles: ReadonlySet<string>): readonly NameConflict[] {
  const conflicts: NameConflict[] = joinedIn(authority);
  if (conflicts.length > MOST_CONFLICTS) conflicts.length = MOST_CONFLICTS;
  for (const claims of contested(authority)) {
    const isBundled = ({ origin }: Claim): number => (bundledFiles.has(origin.file) ? 0 : 1);
    const inOrder = [...claims].sort((a, b) => isBundled(a) - isBundled(b));
    for (const [i, claim] of inOrder.entries()) {
      const earlier = inOrder
        .slice(0, Math.min(i, MOST_CONFLICTS))
        .find((other) => !areNamesakes(other, claim));
      if (earlier === undefined) continue;
      const isLast = conflicts.length === MOST_CONFLICTS;
      conflicts.push({ file: claim.origin.file, draft: draft(claim, earlier, isLast) });
      if (isLast) return conflicts;
    }
  }
  return conflicts;
}

/** The records that are joined with one of a lower layer by their names, each once. */
function joinedIn(authority: Authority): NameConflict[] {
  const conflicts: NameConflict[] = [];
  for (const section of ["persons", "organizations", "forums"] as const) {
    for (const record of authority[section].values()) {
      const [other] = record.joined ?? [];
      if (other === undefined) continue;
      const { file, focus } = record.nameOrigin ?? record.origin;
      const whose = `the ${SECTION_NOUN[section]} "${clip(other.id)}"`;
      const otherwise =
        section === "persons" ? `list it in "not_same_as" if they are two` : "another name if they are two";
      const message = `"${clip(record.name)}" is ${whose} too; the two are taken for one. Give it that id, or ${otherwise}.`;
      const { start, end } = other.origin.focus;
      const related = [
        { document: other.origin.file, start, end, message: `${whose[0]!.toUpperCase()}${whose.slice(1)}.` },
      ];
      conflicts.push({
        file,
        draft: {
          start: focus.start,
          end: focus.end,
          message,
          entity: record.id,
          name: record.name,
          fixes: [],
          related,
        },
      });
    }
  }
  return conflicts;
}

/** The claims of each form that two records or more have, those of a record once. */
function contested(authority: Authority): Claim[][] {
  const hashes = hashesOf(authority);
  const repeated = repeatedOf(hashes);
  const first = new Map<string, Claim>();
  const several = new Map<string, Claim[]>();
  let i = 0;
  eachForm(authority, (name, record, section, origin) => {
    if (!repeated.has(hashes[i++]!)) return;
    const key = nameKey(name);
    const claim = { record, section, name, origin: origin() };
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, claim);
      return;
    }
    const claims = several.get(key) ?? [before];
    if (claims[claims.length - 1]!.record === record) return;
    claims.push(claim);
    several.set(key, claims);
  });
  return [...several.values()];
}

/** Calls back for each form that a record claims. */
function eachForm(
  authority: Authority,
  take: (name: string, record: Claim["record"], section: Claim["section"], origin: () => Origin) => void,
): void {
  for (const section of ["persons", "organizations", "forums"] as const) {
    for (const record of authority[section].values()) {
      take(record.name, record, section, () => record.nameOrigin ?? record.origin);
      for (const other of record.otherNames)
        if (other.status === "variant") take(other.name, record, section, () => other.origin);
    }
  }
}

/** The hash of each form's key, in as many bits as tell most forms apart. */
function hashesOf(authority: Authority): Int32Array {
  let hashes = new Int32Array(1024);
  let count = 0;
  eachForm(authority, (name) => {
    if (count === hashes.length) hashes = doubled(hashes);
    hashes[count++] = nameHash(name);
  });
  return hashes.subarray(0, count);
}

/** Tells of a hash whether it may stand among them twice: of few it does, so that few keys need be written out. */
function repeatedOf(hashes: Int32Array): { has(hash: number): boolean } {
  let size = 1024;
  while (size < hashes.length * 8) size *= 2;
  const counts = new Uint8Array(size);
  const slotOf = (hash: number): number => (hash ^ (hash >>> 15)) & (size - 1);
  for (let i = 0; i < hashes.length; i++) {
    const slot = slotOf(hashes[i]!);
    if (counts[slot]! < 2) counts[slot]!++;
  }
  return { has: (hash) => counts[slotOf(hash)] === 2 };
}

function areNamesakes(a: Claim, b: Claim): boolean {
  return names(a, b) && names(b, a);
}

function names({ record }: Claim, other: Claim): boolean {
  return "notSameAs" in record && record.notSameAs.includes(other.record.id);
}

function draft(claim: Claim, other: Claim, isLast: boolean): Draft {
  const { record, name, section } = claim;
  const areTwoPeople = section === "persons" && other.section === "persons";
  const advice = areTwoPeople
    ? "Make them one record or, if they are two people, list each in the other's not_same_as."
    : "Remove it from one of the two.";
  const whose = `the ${SECTION_NOUN[other.section]} "${clip(other.record.id)}"`;
  return {
    start: claim.origin.focus.start,
    end: claim.origin.focus.end,
    message: isLast
      ? "More names conflict that are not listed."
      : `"${clip(name)}" is a name of ${whose} too. ${advice}`,
    entity: record.id,
    name: record.name,
    fixes: [],
    related: [
      {
        document: other.origin.file,
        start: other.origin.focus.start,
        end: other.origin.focus.end,
        message: `"${clip(other.name)}", a name of ${whose}.`,
      },
    ],
  };
}
