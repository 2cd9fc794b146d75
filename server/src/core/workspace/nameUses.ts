/**
 * Where each name of a root stands, over all its notes: the summaries of the notes by key. Brought up to date by
 * comparing which summary each note has now; what did not change is not looked at again. The answers depend on the
 * notes alone, not on the order in which they came.
 */
import type { Standing } from "../recognise/unknown/standing.ts";
import type { NamePlace, NameSummary } from "./nameSummary.ts";
import type { Apart } from "./namesakes.ts";

/** A place of a name, with its note's id. */
export interface PlacedName extends NamePlace {
  readonly note: string;
}

/** One way of writing a name, over the root. */
export interface FormUse {
  /** Equal words are one form. */
  readonly words: string;
  readonly isShort: boolean;
  readonly isPlace: boolean;
  readonly isTold: boolean;
  /** What the words before an unregistered name say of its bearers; in no promised order, each once. */
  readonly standings: readonly Standing[];
  /** The words of other forms that a text tells apart from this one, and how. */
  readonly rivals: ReadonlyMap<string, Apart>;
  /** As written → in how many places; in no promised order. */
  readonly forms: ReadonlyMap<string, number>;
  /** The first places, ascending by note, then start; of those forms alone that `counts` lets through. */
  first(most: number, counts?: (form: string) => boolean): readonly PlacedName[];
  /** Every place, in no promised order. */
  places(): Iterable<PlacedName>;
}

/** The uses of names as a check asks for them. */
export interface NameUses {
  /** The names of a note, ascending; empty for one that is not known. */
  inNote(note: string): NameSummary;
  /** Every key once, in no promised order. */
  keys(): Iterable<string>;
  /** The forms of one key, in no promised order. */
  formsOf(key: string): readonly FormUse[];
  /** Whether a key has two forms or more. */
  hasForms(key: string): boolean;
  /** Greater than before where anything changed. */
  readonly changes: number;
  /** Greater than before wherever something changed that the names of the note share a key with. */
  stampOf(note: string): number;
  /** The same of one key. */
  stampOfKey(key: string): number;
}

interface KeyUses {
  /** When its places changed last, as a count of changes. */
  stamp: number;
  readonly byWords: Map<string, Use>;
}

/** Filled by summaries, asked by checks. */
export class NameUseIndex implements NameUses {
  readonly #summaries = new Map<string, NameSummary>();
  /** Of each key that there is or was. */
  readonly #keys = new Map<string, KeyUses>();
  #changes = 0;
  /** The change that took everything out. */
  #cleared = 0;

  get changes(): number {
    return this.#changes;
  }

  /** How many notes have a summary. */
  get size(): number {
    return this.#summaries.size;
  }

  /** Takes in the notes as they are now; a note without a summary is left out. */
  update(notes: Iterable<string>, summaryOf: (note: string) => NameSummary | null): void {
    const seen = new Set<string>();
    for (const note of notes) {
      const summary = summaryOf(note);
      if (summary === null) continue;
      seen.add(note);
      this.set(note, summary);
    }
    if (seen.size === this.#summaries.size) return;
    for (const note of [...this.#summaries.keys()]) if (!seen.has(note)) this.#remove(note);
  }

  /** Forgets all notes. */
  clear(): void {
    this.#summaries.clear();
    this.#keys.clear();
    this.#cleared = ++this.#changes;
  }

  /** Takes in one note as it is now; null where it has no summary. */
  set(note: string, summary: NameSummary | null): void {
    if ((this.#summaries.get(note) ?? null) === summary) return;
    this.#remove(note);
    if (summary !== null) this.#add(note, summary);
  }

  inNote(note: string): NameSummary {
    return this.#summaries.get(note) ?? [];
  }

  *keys(): Generator<string> {
    for (const [key, { byWords }] of this.#keys) if (byWords.size > 0) yield key;
  }

  formsOf(key: string): readonly FormUse[] {
    return [...(this.#keys.get(key)?.byWords.values() ?? [])];
  }

  hasForms(key: string): boolean {
    return (this.#keys.get(key)?.byWords.size ?? 0) > 1;
  }

  stampOf(note: string): number {
    let stamp = 0;
    for (const { key } of this.inNote(note)) stamp = Math.max(stamp, this.stampOfKey(key));
    return stamp;
  }

  stampOfKey(key: string): number {
    return this.#keys.get(key)?.stamp ?? this.#cleared;
  }

  #add(note: string, summary: NameSummary): void {
    this.#summaries.set(note, summary);
    const stamp = ++this.#changes;
    for (const place of summary) {
      let uses = this.#keys.get(place.key);
      if (uses === undefined) {
        uses = { stamp, byWords: new Map() };
        this.#keys.set(place.key, uses);
      }
      uses.stamp = stamp;
      let use = uses.byWords.get(place.words);
      if (use === undefined) {
        use = new Use(place.words);
        uses.byWords.set(place.words, use);
      }
      use.add(note, place);
    }
  }

  #remove(note: string): void {
    const stamp = ++this.#changes;
    for (const { key, words } of this.#summaries.get(note) ?? []) {
      const uses = this.#keys.get(key);
      if (uses === undefined) continue;
      uses.stamp = stamp;
      const use = uses.byWords.get(words);
      if (use === undefined) continue;
      use.remove(note);
      if (use.forms.size === 0) uses.byWords.delete(words);
    }
    this.#summaries.delete(note);
  }
}

const NOTHING: readonly Standing[] = [];
const NO_RIVALS: ReadonlyMap<string, Apart> = new Map();

class Use implements FormUse {
  readonly words: string;
  readonly forms = new Map<string, number>();
  readonly #notes = new Map<string, NamePlace[]>();
  #first: { readonly most: number; readonly places: readonly PlacedName[] } | null = null;
  #told = 0;
  #long = 0;
  #placeLike = 0;
  /** How many places say more of the bearer. */
  #said = 0;

  constructor(words: string) {
    this.words = words;
  }

  get isShort(): boolean {
    return this.#long === 0;
  }

  get isPlace(): boolean {
    return this.#placeLike > 0;
  }

  get isTold(): boolean {
    return this.#told > 0;
  }

  get standings(): readonly Standing[] {
    if (this.#said === 0) return NOTHING;
    const all = new Map<string, Standing>();
    for (const { standing } of this.#all())
      if (standing !== null) all.set(JSON.stringify(standing), standing);
    return [...all.values()];
  }

  get rivals(): ReadonlyMap<string, Apart> {
    if (this.#said === 0) return NO_RIVALS;
    const all = new Map<string, Apart>();
    for (const { rival } of this.#all())
      if (rival !== null && all.get(rival.words) !== "said") all.set(rival.words, rival.told);
    return all;
  }

  first(most: number, counts?: (form: string) => boolean): readonly PlacedName[] {
    if (counts !== undefined) return this.#find(most, counts);
    if (this.#first?.most !== most) this.#first = { most, places: this.#find(most, () => true) };
    return this.#first.places;
  }

  *places(): Generator<PlacedName> {
    for (const [note, places] of this.#notes) for (const place of places) yield { ...place, note };
  }

  *#all(): Generator<NamePlace> {
    for (const places of this.#notes.values()) yield* places;
  }

  #find(most: number, counts: (form: string) => boolean): readonly PlacedName[] {
    // Each of these notes has a place, so as many notes as places are wanted will do.
    const notes: string[] = [];
    for (const [note, places] of this.#notes) {
      if (notes.length === most && note > notes[most - 1]!) continue;
      if (!places.some(({ form }) => counts(form))) continue;
      notes.push(note);
      notes.sort();
      if (notes.length > most) notes.pop();
    }
    const found: PlacedName[] = [];
    for (const note of notes) {
      for (const place of this.#notes.get(note)!) {
        if (found.length === most) return found;
        if (counts(place.form)) found.push({ ...place, note });
      }
    }
    return found;
  }

  add(note: string, place: NamePlace): void {
    const own = this.#notes.get(note);
    if (own === undefined) this.#notes.set(note, [place]);
    else own.push(place);
    this.#count(place, 1);
  }

  remove(note: string): void {
    for (const place of this.#notes.get(note) ?? []) this.#count(place, -1);
    this.#notes.delete(note);
  }

  #count({ form, isShort, isPlace, isTold, standing, rival }: NamePlace, by: 1 | -1): void {
    this.#first = null;
    const count = (this.forms.get(form) ?? 0) + by;
    if (count === 0) this.forms.delete(form);
    else this.forms.set(form, count);
    if (!isShort) this.#long += by;
    if (isPlace) this.#placeLike += by;
    if (isTold) this.#told += by;
    if (standing !== null || rival !== null) this.#said += by;
  }
}
