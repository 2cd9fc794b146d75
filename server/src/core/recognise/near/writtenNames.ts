/** The names of people as numbers of words: many thousands of names are made of few words, and take little room so. */
import { doubled } from "../../text/doubled.ts";

/** Stands between two names of a person. */
const NEXT = -1;

/** The names of each person, in the order in which they were added. */
export class WrittenNames {
  /** By number; a word has no white space in it. */
  readonly texts: readonly string[];
  #words = new Int32Array(1024);
  #length = 0;
  /** Where the names of each person begin, and behind the last one the end. */
  #starts = new Int32Array(1024);
  #count = 0;

  /** @param texts the words by number, which may grow. */
  constructor(texts: readonly string[]) {
    this.texts = texts;
  }

  /** Names that stand as strings. */
  static of(count: number, namesOf: (person: number) => readonly string[]): WrittenNames {
    const texts: string[] = [];
    const numbers = new Map<string, number>();
    const written = new WrittenNames(texts);
    for (let person = 0; person < count; person++) {
      for (const name of namesOf(person)) {
        for (const text of name.split(/\s+/)) {
          if (text === "") continue;
          let number = numbers.get(text);
          if (number === undefined) {
            number = texts.push(text) - 1;
            numbers.set(text, number);
          }
          written.addWord(number);
        }
        written.endName();
      }
      written.endPerson();
    }
    return written;
  }

  /** How many people there are. */
  get count(): number {
    return this.#count;
  }

  /** Adds a word to the name that is being written. */
  addWord(number: number): void {
    if (this.#length === this.#words.length) this.#words = doubled(this.#words);
    this.#words[this.#length++] = number;
  }

  endName(): void {
    this.addWord(NEXT);
  }

  /** The person has all names: the next one's begin. */
  endPerson(): void {
    if (++this.#count === this.#starts.length) this.#starts = doubled(this.#starts);
    this.#starts[this.#count] = this.#length;
  }

  /** The numbers of all words. */
  get words(): Int32Array {
    return this.#words;
  }

  /** Where in `words` the person's names begin; those of the one behind begin where they end. */
  startOf(person: number): number {
    return this.#starts[person]!;
  }

  /** Where the name ends that begins at this place in `words`; the next one begins one further. */
  endOf(start: number): number {
    let end = start;
    while (this.#words[end] !== NEXT) end++;
    return end;
  }
}
