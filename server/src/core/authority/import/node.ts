/**
 * Foreign JSON looked at with care: each value knows where it stands, and what is not as it should be is said
 * there and counts as missing. Own keys alone count, whatever an object inherits.
 */
import { clip } from "../../text/shortText.ts";

/** A JSON text as it was read. */
export interface ImportDocument {
  /** What messages call the file. */
  readonly file: string;
  readonly value: unknown;
  /** Whether `value` is a list of what stood on each line of the text, undefined for a line that holds nothing. */
  readonly isLines: boolean;
}

/** Something that was left out, or stays as it is, and why. */
export interface ImportProblem {
  readonly file: string;
  /** `persons[3].name`, `line 12`; empty for the whole file. */
  readonly where: string;
  readonly message: string;
}

/** Problems that one import tells one by one. */
const MOST_PROBLEMS = 1000;

/** What was wrong in one import, in the order in which it was found. */
export class Problems {
  readonly list: ImportProblem[] = [];

  readonly #known = new Set<string>();

  /** The same is told once, however often it is met. */
  add(file: string, where: string, message: string): void {
    const key = `${file}\n${where}\n${message}`;
    if (this.#known.has(key)) return;
    if (this.list.length <= MOST_PROBLEMS) this.#known.add(key);
    if (this.list.length < MOST_PROBLEMS) this.list.push({ file, where, message });
    else if (this.list.length === MOST_PROBLEMS)
      this.list.push({ file: "", where: "", message: "More problems follow that are not listed." });
  }
}

/** A value of the JSON and where it stands; asking for what is not there gives an empty one. */
export class Node {
  readonly value: unknown;
  readonly #document: ImportDocument;
  readonly #problems: Problems;
  readonly #parent: Node | null;
  readonly #step: string | number;

  private constructor(
    value: unknown,
    document: ImportDocument,
    problems: Problems,
    parent: Node | null,
    step: string | number,
  ) {
    this.value = value;
    this.#document = document;
    this.#problems = problems;
    this.#parent = parent;
    this.#step = step;
  }

  static of(document: ImportDocument, problems: Problems): Node {
    return new Node(document.value, document, problems, null, "");
  }

  get isMap(): boolean {
    return typeof this.value === "object" && this.value !== null && !Array.isArray(this.value);
  }

  get isList(): boolean {
    return Array.isArray(this.value);
  }

  get isMissing(): boolean {
    return this.value === undefined || this.value === null;
  }

  has(key: string): boolean {
    return this.isMap && Object.hasOwn(this.value as object, key);
  }

  /** What stands under the key, or a missing value. */
  at(key: string): Node {
    return this.#child(this.has(key) ? (this.value as Record<string, unknown>)[key] : undefined, key);
  }

  /** The items of this list; a missing one has none, anything else is a problem. Missing items are left out. */
  items(): Node[] {
    if (this.isMissing) return [];
    if (!Array.isArray(this.value)) {
      this.bad("is no list");
      return [];
    }
    const all: readonly unknown[] = this.value;
    return all.flatMap((item, i) => (item === undefined || item === null ? [] : [this.#child(item, i)]));
  }

  /** The values of this map with their keys, in order of the keys. An empty list is an empty map: PHP writes them so. */
  pairs(): [string, Node][] {
    if (this.isMissing || (Array.isArray(this.value) && this.value.length === 0)) return [];
    if (!this.isMap) {
      this.bad("is no object");
      return [];
    }
    const keys = Object.keys(this.value as object).sort();
    return keys.map((key) => [key, this.at(key)]);
  }

  /** This text (a number counts as it is written); null where it is missing, empty or, with a problem, none. */
  text(): string | null {
    if (this.isMissing || this.value === "") return null;
    if (typeof this.value === "string") return this.value;
    if (typeof this.value === "number") return String(this.value);
    this.bad("is no text");
    return null;
  }

  /** Says what is wrong with this value: the end of a sentence. */
  bad(message: string): void {
    this.#problems.add(this.#document.file, this.where, `${message}.`);
  }

  get where(): string {
    const steps: string[] = [];
    for (let node: Node = this; node.#parent !== null; node = node.#parent) steps.push(node.#written());
    return steps.reverse().join("").replace(/^\./, "");
  }

  #written(): string {
    if (typeof this.#step === "number") {
      const isLine = this.#document.isLines && this.#parent !== null && this.#parent.#parent === null;
      return isLine ? `line ${this.#step + 1}` : `[${this.#step}]`;
    }
    return /^\w{1,60}$/.test(this.#step) ? `.${this.#step}` : `[${JSON.stringify(clip(this.#step))}]`;
  }

  #child(value: unknown, step: string | number): Node {
    return new Node(value, this.#document, this.#problems, this, step);
  }
}
