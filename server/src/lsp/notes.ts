/**
 * The notes of one root as the server keeps them: what is open comes from the editor, the rest is read from the
 * disk and indexed in the background, slice by slice. What a file is to the root, the caller says; what is left out for want
 * of memory, `freshNotes.ts`.
 */
import type { Unreadable } from "../core/checks/index.ts";
import type { SourceDocument } from "../core/text/document.ts";
import type { FileSystem } from "../io/fileSystem.ts";
import { CONFIG_NAME } from "../io/rootConfig.ts";
import type { RootLoader } from "../io/rootLoader.ts";
import { joined, walk } from "../io/walk.ts";
import { FreshNotes } from "./freshNotes.ts";
import { holdsRecord, NoteReadings, type Reading } from "./noteReadings.ts";
import { Slices } from "./slices.ts";
import { uriOf } from "./uris.ts";

/** A register of more people and bodies than this is not made anew while somebody types. */
const LARGE = 200;

/** What the notes of a root are given by it. */
export interface NotesOptions {
  readonly fs: FileSystem;
  readonly loader: RootLoader;
  /** Whether a request or a change waits: the background gives way. */
  readonly isAwaited: () => boolean;
  /**
   * The share of the memory allowed that is taken: where it is large, notes that a walk comes upon for the first time
   * are left out, unless they are open or records.
   */
  readonly memoryTaken: () => number;
  /** So many notes were left out. */
  readonly onLeftOut: (count: number) => void;
  /** A register that was made in the background is there. */
  readonly onRegister: () => void;
}

/** What a change of a note did: see `Change` in `change.ts`. */
export type NoteChange = "note" | "names" | "everything";

/** Whether a folder (absolute) below a root, which may have a config, is a root of its own and left out of a walk. */
export type IsOthers = (path: string, hasConfig: boolean) => boolean;

/** The notes of one root. */
export class Notes {
  readonly #fs: FileSystem;
  readonly #isAwaited: () => boolean;
  readonly #onRegister: () => void;
  readonly #loader: RootLoader;
  readonly #readings: NoteReadings;
  /** URIs of notes that have no text, and why. */
  readonly #unreadable = new Map<string, Unreadable>();
  /** URIs of notes that are open: they stay whatever a walk finds. */
  readonly #open = new Set<string>();
  readonly #fresh: FreshNotes;
  /** How many readings of a note are under way that were asked for by themselves: no walk overtakes these. */
  readonly #asked = new Map<string, number>();
  /** Whether a record changed and nobody needed the register since: of further changes none is to make it anew. */
  #recordsChanged = false;
  /** The newest making of a large register in the background, until it is over. */
  #making: Generator<void, boolean> | null = null;
  /** The notes that the newest walk came upon, or that were set since it began. */
  #seen = new Set<string>();
  /** The newest run of each kind of background work; an older one ends when it sees that. */
  #walks = 0;
  #passes = 0;
  /** Background work that is under way. */
  readonly #running = new Set<Promise<void>>();

  constructor({ fs, loader, isAwaited, memoryTaken, onLeftOut, onRegister }: NotesOptions) {
    this.#fs = fs;
    this.#loader = loader;
    this.#readings = new NoteReadings(fs, loader);
    this.#isAwaited = isAwaited;
    this.#fresh = new FreshNotes({ loader, memoryTaken, onLeftOut, isOpen: (uri) => this.#open.has(uri) });
    this.#onRegister = onRegister;
  }

  /** Null for a note that has a text, or is none. */
  whyUnreadable(uri: string): Unreadable | null {
    return this.#unreadable.get(uri) ?? null;
  }

  /** URIs of the notes that there are, those that could not be read too. */
  known(): string[] {
    return [...this.#loader.root.snapshot().noteIds(), ...this.#unreadable.keys()];
  }

  has(uri: string): boolean {
    return this.#unreadable.has(uri) || this.#loader.root.snapshot().isNote(uri);
  }

  isOpen(uri: string): boolean {
    return this.#open.has(uri);
  }

  /** Takes the text of an open note; `isRecord` as `Root.setNote` has it. */
  open(uri: string, document: SourceDocument, isRecord: boolean): NoteChange {
    this.#open.add(uri);
    return this.#set(uri, document, isRecord);
  }

  /** Reads a note again that is not open, or no longer. */
  async read(uri: string): Promise<NoteChange> {
    this.#open.delete(uri);
    this.#asked.set(uri, (this.#asked.get(uri) ?? 0) + 1);
    const reading = await this.#readings.of(uri, (path) => this.#fs.readInside(this.#loader.folder, path));
    const left = this.#asked.get(uri)! - 1;
    if (left === 0) this.#asked.delete(uri);
    else this.#asked.set(uri, left);
    return reading === null ? "note" : this.#take(reading);
  }

  forget(uri: string): NoteChange {
    this.#open.delete(uri);
    this.#unreadable.delete(uri);
    return this.#set(uri, null, false);
  }

  /**
   * Reads and indexes every note below the folder (absolute) and forgets what is none; a newer walk ends an older
   * one. All are read before the first is indexed: those that are authority records make the register anew once.
   */
  walk(folder: string | null, isOthers: IsOthers): Promise<void> {
    return this.#track(this.#walk(folder, isOthers));
  }

  /** Indexes articles and known notes again, after the register or an article changed. */
  reindex(): Promise<void> {
    return this.#track(this.#reindex());
  }

  /** Work that others wait for who want to know when all is settled. */
  during<T>(work: Promise<T>): Promise<T> {
    this.#track(work.then(() => {}));
    return work;
  }

  /** Resolves when nothing is walked or indexed any more. */
  async settled(): Promise<void> {
    while (this.#running.size > 0) await Promise.allSettled(this.#running);
  }

  #track(work: Promise<void>): Promise<void> {
    this.#running.add(work);
    const done = (): boolean => this.#running.delete(work);
    work.then(done, done);
    return work;
  }

  async #walk(folder: string | null, isOthers: IsOthers): Promise<void> {
    const run = ++this.#walks;
    const slices = new Slices(this.#isAwaited);
    await this.#preparePassages(slices);
    if (folder === null || run !== this.#walks) return;
    this.#seen = new Set();
    const known = new Set(this.known());
    const [records, others]: [Reading[], Reading[]] = [[], []];
    const enters = (at: string, names: ReadonlySet<string>): boolean =>
      at === "" || !isOthers(joined(folder, at), names.has(CONFIG_NAME));
    const excludes = (file: string): boolean => this.#loader.excludes(file);
    let leftOut = 0;
    for await (const file of walk(this.#fs, { root: folder, from: "", excludes, enters })) {
      if (run !== this.#walks) return;
      if (this.#loader.kindOf(file) !== "note") continue;
      const uri = uriOf(joined(folder, file));
      this.#seen.add(uri);
      if (this.#open.has(uri) || this.#asked.has(uri)) continue;
      if (!known.has(uri)) {
        if (!this.#fresh.mayTake()) {
          leftOut++;
          continue;
        }
        this.#fresh.add(uri);
      }
      const reading = await this.#readings.of(uri, (path) => this.#fs.read(path));
      if (reading !== null) (holdsRecord(reading) ? records : others).push(reading);
      await slices.breathe();
    }
    if (run !== this.#walks) return;
    await this.#takeAll(records, others, slices, leftOut);
    if (run !== this.#walks) return;
    const gone = this.known().filter((uri) => !this.#seen.has(uri) && !this.#open.has(uri));
    if (gone.map((uri) => this.forget(uri)).includes("everything")) await this.#reindex();
  }

  /** `leftOut` as `FreshNotes.index` has it. */
  async #reindex(leftOut = 0): Promise<void> {
    const run = ++this.#passes;
    const slices = new Slices(this.#isAwaited);
    const isOver = (): boolean => run !== this.#passes;
    await slices.breathe();
    if (!isOver()) await this.#preparePassages(slices);
    await this.#fresh.index(isOver() ? [] : this.#loader.root.snapshot().noteIds(), {
      slices,
      isOver,
      leftOut,
    });
  }

  async #preparePassages(slices: Slices): Promise<void> {
    await slices.breathe();
    for (const _ of this.#loader.root.preparePassages()) await slices.breathe();
  }

  #take({ uri, document, mayBeRecord, unreadable }: Reading): NoteChange {
    this.#remember(uri, unreadable);
    return this.#set(uri, document, mayBeRecord);
  }

  /**
   * Takes what no newer text overtook: first all of it, then one by one into the index of notes. Authority records
   * come before the rest and without a pause: each makes the register anew for whoever asks in between. `leftOut` as
   * `FreshNotes.index` has it.
   */
  async #takeAll(
    records: readonly Reading[],
    others: readonly Reading[],
    slices: Slices,
    leftOut: number,
  ): Promise<void> {
    const current: string[] = [];
    let changesRegister = false;
    const take = (reading: Reading): void => {
      const { uri, document, mayBeRecord, unreadable } = reading;
      if (!this.#readings.isNewest(reading)) return;
      current.push(uri);
      this.#remember(uri, unreadable);
      if (this.#loader.root.setNote(uri, document, mayBeRecord)) changesRegister = true;
    };
    for (const reading of records) take(reading);
    for (const reading of others) {
      await slices.breathe();
      take(reading);
    }
    if (changesRegister) await this.#reindex(leftOut);
    else await this.#fresh.index(current, { slices, isOver: () => false, leftOut });
  }

  #remember(uri: string, unreadable: Unreadable | null): void {
    if (unreadable === null) this.#unreadable.delete(uri);
    else this.#unreadable.set(uri, unreadable);
  }

  #set(uri: string, document: SourceDocument | null, isRecord: boolean): NoteChange {
    const { root } = this.#loader;
    this.#recordsChanged &&= !root.isCompiled;
    const before = this.#recordsChanged ? null : root.namesProfile(uri);
    this.#readings.overtake(uri);
    this.#fresh.delete(uri);
    if (document !== null) this.#seen.add(uri);
    // Asked before the change: the register of then is the one that serves.
    const isLarge = before !== null && root.snapshot().register.entities.length > LARGE;
    const changesRegister = root.setNote(uri, document, isRecord);
    if (changesRegister && isLarge) this.#makeLate();
    else this.#recordsChanged ||= changesRegister;
    if (before === null || this.#recordsChanged) return "everything";
    if (document !== null) root.index(uri);
    return root.namesProfile(uri) === before ? "note" : "names";
  }

  /** Makes the register anew, slice by slice, while the one that there was serves; a newer change begins it again. */
  #makeLate(): void {
    const isRunning = this.#making !== null;
    this.#making = this.#loader.root.prepareRegister();
    this.#making.next();
    if (!isRunning) this.#track(this.#finishMaking());
  }

  async #finishMaking(): Promise<void> {
    const slices = new Slices(this.#isAwaited);
    for (let steps = this.#making; steps !== null; steps = this.#making) {
      await slices.breathe();
      if (steps === this.#making && steps.next().done === true) this.#making = null;
    }
    this.#onRegister();
    await this.#reindex();
  }
}
