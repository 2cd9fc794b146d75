/**
 * Where each name of a root stands, over all its notes: the summaries of the notes by key. Brought up to date by
 * comparing which summary each note has now; what did not change is not looked at again. The answers depend on the
 * notes alone, not on the order in which they came.
 */
import type { NamePlace, NameSummary } from "./nameSummary.ts";

export interface PlacedName extends NamePlace {
  readonly note: string;
}

/** One way of writing a name, over the root. */
export interface FormUse {
  /** Equal words are one form. */
  readonly words: string;
  readonly isShort: boolean;
  readonly isPlace: boolean;
  /** As written, each once, by first place. */
  readonly forms: readonly string[];
  /** Ascending by note, then start; at least one. */
  readonly places: readonly PlacedName[];
}

/** The uses of names as a check asks for them. */
export interface NameUses {
  /** The names of a note, ascending; empty for one that is not known. */
  inNote(note: string): NameSummary;
  /** The forms of one key, by first place. */
  formsOf(key: string): readonly FormUse[];
}

interface KeyEntry {
  readonly notes: Map<string, NamePlace[]>;
  forms: readonly FormUse[] | null;
}

export class NameUseIndex implements NameUses {
  readonly #summaries = new Map<string, NameSummary>();
  readonly #keys = new Map<string, KeyEntry>();

  /** Takes in the notes as they are now; a note without a summary is left out. */
  update(notes: Iterable<string>, summaryOf: (note: string) => NameSummary | null): void {
    const seen = new Set<string>();
    for (const note of notes) {
      const summary = summaryOf(note);
      if (summary === null) continue;
      seen.add(note);
      if (this.#summaries.get(note) === summary) continue;
      this.#remove(note);
      this.#add(note, summary);
    }
    if (seen.size === this.#summaries.size) return;
    for (const note of [...this.#summaries.keys()]) if (!seen.has(note)) this.#remove(note);
  }

  inNote(note: string): NameSummary {
    return this.#summaries.get(note) ?? [];
  }

  formsOf(key: string): readonly FormUse[] {
    const entry = this.#keys.get(key);
    if (entry === undefined) return [];
    entry.forms ??= formsIn(entry.notes);
    return entry.forms;
  }

  #add(note: string, summary: NameSummary): void {
    this.#summaries.set(note, summary);
    for (const place of summary) {
      let entry = this.#keys.get(place.key);
      if (entry === undefined) {
        entry = { notes: new Map(), forms: null };
        this.#keys.set(place.key, entry);
      }
      entry.forms = null;
      const own = entry.notes.get(note);
      if (own === undefined) entry.notes.set(note, [place]);
      else own.push(place);
    }
  }

  #remove(note: string): void {
    for (const { key } of this.#summaries.get(note) ?? []) {
      const entry = this.#keys.get(key);
      if (entry === undefined) continue;
      entry.notes.delete(note);
      entry.forms = null;
      if (entry.notes.size === 0) this.#keys.delete(key);
    }
    this.#summaries.delete(note);
  }
}

interface GrowingUse {
  isShort: boolean;
  isPlace: boolean;
  readonly forms: Set<string>;
  readonly places: PlacedName[];
}

function formsIn(notes: ReadonlyMap<string, readonly NamePlace[]>): FormUse[] {
  const uses = new Map<string, GrowingUse>();
  for (const note of [...notes.keys()].sort()) {
    for (const place of notes.get(note)!) {
      let use = uses.get(place.words);
      if (use === undefined) {
        use = { isShort: true, isPlace: false, forms: new Set(), places: [] };
        uses.set(place.words, use);
      }
      use.isShort &&= place.isShort;
      use.isPlace ||= place.isPlace;
      use.forms.add(place.form);
      use.places.push({ ...place, note });
    }
  }
  return [...uses].map(([words, use]) => ({ ...use, words, forms: [...use.forms] }));
}
