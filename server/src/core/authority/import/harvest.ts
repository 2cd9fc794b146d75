/** What the readers of other registers gather: records under the ids of their source, as they were found. */
import type { RegisterDate } from "../model.ts";
import type { Term } from "./clean.ts";
import { type ImportDocument, type ImportProblem, Node, Problems } from "./node.ts";

/** A name or a label. */
export interface FoundName {
  readonly name: string;
  readonly lang: string | null;
  readonly startDate?: RegisterDate | null;
  readonly endDate?: RegisterDate | null;
}

/** A term of a post. */
export interface FoundTerm extends Term {
  /** A post's key. */
  readonly post: string;
  readonly sources: readonly string[];
}

interface Found {
  /** The id in the source. */
  readonly key: string;
  readonly sources: readonly string[];
}

/** A person. */
export interface FoundPerson extends Found {
  readonly name: string;
  readonly familyName: string | null;
  readonly givenName: string | null;
  readonly honorifics: readonly string[];
  readonly otherNames: readonly FoundName[];
  readonly terms: FoundTerm[];
}

/** An organization. */
export interface FoundOrganization extends Found {
  readonly name: string;
  readonly otherNames: readonly FoundName[];
  readonly classification: string | null;
  /** An organization's key. */
  readonly parent: string | null;
  readonly country: string | null;
}

/** A post. */
export interface FoundPost extends Found {
  readonly label: string;
  readonly otherLabels: readonly FoundName[];
  /** An organization's key. */
  readonly organization: string | null;
  readonly country: string | null;
}

/** What was found so far, by the ids of the source, and what was wrong on the way. */
export class Harvest {
  readonly persons = new Map<string, FoundPerson>();
  readonly organizations = new Map<string, FoundOrganization>();
  readonly posts = new Map<string, FoundPost>();
  readonly #problems = new Problems();
  /** How many people have each field that no record of ours has. */
  readonly #passedOver = new Map<string, number>();
  readonly roots: readonly Node[];
  readonly #files: string;

  constructor(documents: readonly ImportDocument[]) {
    this.roots = documents.map((document) => Node.of(document, this.#problems));
    this.#files = documents.map(({ file }) => file).join(", ");
  }

  get problems(): readonly ImportProblem[] {
    return this.#problems.list;
  }

  /** Says something of the import as a whole. */
  note(message: string): void {
    this.#problems.add(this.#files, "", message);
  }

  /** Counts those of the fields that the person has. */
  passOver(person: Node, keys: readonly string[]): void {
    for (const key of keys) {
      const { value } = person.at(key);
      const isEmpty =
        person.at(key).isMissing || value === "" || (Array.isArray(value) && value.length === 0);
      if (!isEmpty) this.#passedOver.set(key, (this.#passedOver.get(key) ?? 0) + 1);
    }
  }

  /** Says how many people had what is not imported. */
  tellPassedOver(): void {
    const counts = [...this.#passedOver].sort(([a], [b]) => (a < b ? -1 : 1));
    if (counts.length === 0) return;
    this.note(`Left out of people: ${counts.map(([key, count]) => `${key} (${count})`).join(", ")}.`);
  }

  /** Takes a record in, unless its key is taken. */
  add<R extends Found>(records: Map<string, R>, record: R, node: Node): void {
    if (records.has(record.key)) node.bad("is here a second time; the first one counts");
    else records.set(record.key, record);
  }
}

/** "Q1, Q2, Q3 and 5 more", in the order of the set. */
export function several(ids: ReadonlySet<string>): string {
  const first = [...ids].slice(0, 3).join(", ");
  return ids.size > 3 ? `${first} and ${ids.size - 3} more` : first;
}
