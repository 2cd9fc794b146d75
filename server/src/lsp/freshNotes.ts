/**
 * Notes that a walk came upon for the first time, and the indexing of notes with them: where memory is short, these alone are
 * left out, unless they are open or records. Which notes there are and when they are indexed is for `notes.ts`.
 */
import { entityNoteOf } from "../core/authority/notes/entityNote.ts";
import type { RootLoader } from "../io/rootLoader.ts";
import { indexSideBySide } from "./indexing.ts";
import type { Slices } from "./slices.ts";

/** Notes are read up to this share of the memory allowed, as what is known of them takes more than their texts … */
const MOST_READ = 0.5;
/** … and indexed up to this one: the collector would soon find nothing to free, and the engine end the process. */
const MOST_KEPT = 0.85;

/** What `FreshNotes` is given. */
interface FreshNotesOptions {
  readonly loader: RootLoader;
  /** The share of the memory allowed that is taken. */
  readonly memoryTaken: () => number;
  /** So many notes were left out. */
  readonly onLeftOut: (count: number) => void;
  readonly isOpen: (uri: string) => boolean;
}

/** One pass over notes. */
interface Indexing {
  readonly slices: Slices;
  readonly isOver: () => boolean;
  /** How many notes were not even read. */
  readonly leftOut: number;
}

/** URIs of notes that were not indexed yet. */
export class FreshNotes {
  readonly #options: FreshNotesOptions;
  readonly #uris = new Set<string>();

  constructor(options: FreshNotesOptions) {
    this.#options = options;
  }

  /** Whether there is memory for one more note to be read. */
  mayTake(): boolean {
    return this.#options.memoryTaken() <= MOST_READ;
  }

  add(uri: string): void {
    this.#uris.add(uri);
  }

  delete(uri: string): void {
    this.#uris.delete(uri);
  }

  /**
   * Indexes notes until `isOver`. Those that are fresh come last and, where memory is short, are left out: it is told
   * how many, with the `leftOut` that were not even read. A pass that is over leaves them to the newer one.
   */
  async index(notes: readonly string[], { slices, isOver, leftOut }: Indexing): Promise<void> {
    const { loader, memoryTaken, onLeftOut } = this.#options;
    const { root } = loader;
    const fresh = notes.filter((uri) => this.#uris.has(uri));
    const others = notes.filter((uri) => !this.#uris.has(uri));
    await indexSideBySide(root, others, { slices, isOver, isFull: () => false });
    const isFull = (): boolean => memoryTaken() > MOST_KEPT;
    const rest = isOver() ? [] : await indexSideBySide(root, fresh, { slices, isOver, isFull });
    const count = leftOut + (isOver() ? 0 : this.#leaveOut(rest));
    if (!isOver()) for (const uri of fresh) this.#uris.delete(uri);
    if (count > 0) onLeftOut(count);
  }

  /** Forgets fresh notes that are neither open nor records of the register; returns how many. */
  #leaveOut(notes: readonly string[]): number {
    const { loader, isOpen } = this.#options;
    const { root } = loader;
    const snapshot = root.snapshot();
    let count = 0;
    for (const uri of notes) {
      const document = this.#uris.has(uri) ? snapshot.document(uri) : undefined;
      if (document === undefined || isOpen(uri) || entityNoteOf(document) !== null) continue;
      root.setNote(uri, null);
      count++;
    }
    return count;
  }
}
