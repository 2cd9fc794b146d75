/**
 * The host of one root: it takes changes of config, authority files, articles and notes, and hands out
 * immutable snapshots. Nothing is computed here that nobody asked for, and nothing twice.
 */
import { type ParsedAuthority, parseAuthority } from "../authority/parse.ts";
import type { Register } from "../authority/register.ts";
import type { Config } from "../config.ts";
import { type Article, articleOf } from "../corpus/article.ts";
import type { Analysis, AnalysisOptions } from "../link/analyse.ts";
import type { SourceDocument } from "../text/document.ts";
import { finished } from "../text/steps.ts";
import { Analyses } from "./analyses.ts";
import type { NameSummary } from "./nameSummary.ts";
import { NameUseIndex, type NameUses } from "./nameUses.ts";
import { NoteIndex } from "./noteIndex.ts";
import { PassageIndex } from "./passages.ts";
import { type AuthorityFile, type Layer, RootRegister } from "./rootRegister.ts";
import { Snapshot } from "./snapshot.ts";
import { type ReadView, VersionedMap } from "./versionedMap.ts";

/** Takes changes in any order; none throws, and what was handed out before stays as it was. */
export class Root {
  #config: Config;
  readonly #articles = new VersionedMap<Article>();
  readonly #notes = new VersionedMap<SourceDocument>();
  readonly #register = new RootRegister(
    () => {
      this.#snapshot = null;
    },
    () => this.#forget(),
  );
  readonly #analyses = new Analyses((document) => this.#staleNames?.add(document.id));
  readonly #noteIndex = new NoteIndex();
  readonly #nameUses = new NameUseIndex();
  /** The notes whose summaries may be others than those in the name uses; null where all may. */
  #staleNames: Set<string> | null = null;
  #noteCount = 0;
  /** The notes of the newest snapshot; null where they have changed since. */
  #newestNotes: ReadView<SourceDocument> | null = null;
  #passages: { register: Register; version: number; index: PassageIndex } | null = null;
  #snapshot: Snapshot | null = null;

  constructor(config: Config) {
    this.#config = config;
  }

  setConfig(config: Config): void {
    this.#config = config;
    this.#staleNames = null;
    this.#snapshot = null;
  }

  /** As `RootRegister.setFile`. */
  setAuthorityFile(
    file: string,
    layer: Layer,
    text: string | null,
    parse: (file: string, text: string) => ParsedAuthority = parseAuthority,
  ): boolean {
    return this.#register.setFile(file, layer, text, parse);
  }

  /** A file whose bytes are no text: its last good records stay, and `message` says what is wrong. */
  setUnreadableAuthority(file: string, layer: Layer, message: string): void {
    this.#register.setUnreadable(file, layer, message);
  }

  /** The authority files by id, in no promised order. */
  authorityFiles(): ReadonlyMap<string, AuthorityFile> {
    return this.#register.files();
  }

  setArticle(id: string, document: SourceDocument | null): void {
    this.#articles.set(id, document === null ? undefined : articleOf(document));
    this.#snapshot = null;
  }

  /**
   * Takes a note or forgets it (`null`). `isRecord`: whether it is an authority record if its front matter says so.
   * True where that changed the register: every note is then to be analysed anew.
   */
  setNote(id: string, document: SourceDocument | null, isRecord = true): boolean {
    const before = this.#notes.get(id);
    if (document !== null && before !== undefined && isSameText(before, document)) {
      return this.#register.setNote(id, isRecord ? before : null);
    }
    if ((before === undefined) !== (document === null)) this.#noteCount += document === null ? -1 : 1;
    this.#notes.set(id, document ?? undefined);
    this.#newestNotes = null;
    this.#staleNames?.add(id);
    if (document === null) this.#noteIndex.delete(id);
    this.#snapshot = null;
    return this.#register.setNote(id, isRecord ? document : null);
  }

  /** As `RootRegister.prepare`. */
  prepareRegister(): Generator<void, boolean> {
    return this.#register.prepare();
  }

  /** Whether the register has been made of the records as they are now: else the next one who asks waits for it. */
  get isCompiled(): boolean {
    return this.#register.ready !== null;
  }

  snapshot(): Snapshot {
    if (this.#snapshot !== null) return this.#snapshot;
    const notes = this.#notes.view();
    this.#snapshot = new Snapshot({
      config: this.#config,
      compiled: this.#register.current(),
      notes,
      entityNotes: this.#register.notes(),
      articles: this.#articles.view(),
      noteIndex: this.#noteIndex,
      hasNoteIndex: () => this.#noteIndex.size >= this.#noteCount,
      analyse: (document, register) => this.#analyse(document, register),
      passages: (register, articles) => this.#passageIndex(register, articles),
      readyPassages: (register) => this.#readyPassages(register),
      names: (register, notes, which) => this.#namesIn(register, notes, which),
      hasAllNames: (register, notes) => this.#hasAllNames(register, notes),
    });
    this.#newestNotes = notes;
    return this.#snapshot;
  }

  /** Makes the index of passages ready; for the background, which may stop between two steps. */
  *preparePassages(): Generator<void> {
    const { version } = this.#articles;
    const { register } = this.snapshot();
    const articles = this.snapshot().articles();
    if (this.#readyPassages(register) !== null) return;
    for (const { document } of articles) yield* this.#analyseInSteps(document, register);
    const index = yield* PassageIndex.inSteps(articles, ({ document }) => this.#analyse(document, register));
    const isCurrent = register === this.#register.ready?.register && version === this.#articles.version;
    if (isCurrent) this.#passages = { register, version, index };
  }

  /** Analyses a note and takes it into the index of notes, and its names into theirs. */
  index(note: string): void {
    finished(this.indexInSteps(note));
  }

  /** Analyses a note, a stage at a time. */
  *analyse(note: string): Generator<void> {
    const document = this.#notes.get(note);
    if (document !== undefined) yield* this.#analyseInSteps(document, this.#register.current().register);
  }

  /** The same for the background, which may stop between two steps: what changed meanwhile is left to others. */
  *indexInSteps(note: string): Generator<void> {
    const document = this.#notes.get(note);
    if (document === undefined) return;
    const { register } = this.#register.current();
    const { mentions } = yield* this.#analyseInSteps(document, register);
    if (this.#notes.get(note) !== document || this.#register.current().register !== register) return;
    const entities = new Set<string>();
    for (const mention of mentions)
      if (mention.kind !== "date" && mention.entity !== null) entities.add(mention.entity);
    this.#noteIndex.set(note, entities);
    yield;
    this.snapshot().names("ready");
  }

  /**
   * Lets go of the analysis of a note but for its names, so that who goes through many notes needs room for one. It
   * is made anew for whoever asks again.
   */
  release(note: string): void {
    const document = this.#notes.get(note);
    if (document !== undefined) this.#analyses.release(document);
  }

  /** The names of a note as far as they count for other notes: equal for two texts that differ elsewhere. */
  namesProfile(note: string): string {
    const document = this.#notes.get(note);
    const names =
      document === undefined ? null : this.#readyNames(document, this.#register.current().register);
    return (names ?? [])
      .map(({ key, form }) => `${key}\n${form}`)
      .sort()
      .join("\n");
  }

  /** The register is another: what was found with the one before counts no longer. */
  #forget(): void {
    this.#noteIndex.clear();
    this.#nameUses.clear();
    this.#staleNames = null;
    this.#snapshot = null;
  }

  #analyse(document: SourceDocument, register: Register): Analysis {
    return this.#analyses.of(document, register, this.#analysisOptions());
  }

  #analyseInSteps(document: SourceDocument, register: Register): Generator<void, Analysis> {
    return this.#analyses.inSteps(document, register, this.#analysisOptions());
  }

  /** The names of a document that is analysed already; null for one that is not. */
  #readyNames(document: SourceDocument, register: Register): NameSummary | null {
    return this.#analyses.names(document, register, this.#analysisOptions());
  }

  #namesIn(register: Register, notes: ReadView<SourceDocument>, which: "all" | "ready"): NameUses {
    const uses = this.#nameUses;
    const isNewest = this.#isNewest(register, notes);
    const summaryOf = (note: string): NameSummary | null => {
      const document = notes.get(note);
      if (document === undefined) return null;
      const ready = this.#readyNames(document, register);
      if (ready !== null || which === "ready") return ready;
      this.#analyse(document, register);
      return this.#readyNames(document, register);
    };
    if (isNewest && this.#staleNames !== null) {
      for (const note of this.#staleNames) uses.set(note, summaryOf(note));
      this.#staleNames.clear();
      if (which === "ready" || uses.size === this.#noteCount) return uses;
    }
    uses.update(notes.keys(), summaryOf);
    this.#staleNames = isNewest ? new Set() : null;
    return uses;
  }

  #hasAllNames(register: Register, notes: ReadView<SourceDocument>): boolean {
    if (!this.#isNewest(register, notes)) return false;
    this.#namesIn(register, notes, "ready");
    return this.#nameUses.size === this.#noteCount;
  }

  #isNewest(register: Register, notes: ReadView<SourceDocument>): boolean {
    return notes === this.#newestNotes && register === this.#register.current().register;
  }

  #analysisOptions(): AnalysisOptions {
    return { date: this.#config.date, dateOrder: this.#config.style.dateOrder };
  }

  #readyPassages(register: Register): PassageIndex | null {
    const ready = this.#passages;
    return ready?.register === register && ready.version === this.#articles.version ? ready.index : null;
  }

  #passageIndex(register: Register, articles: readonly Article[]): PassageIndex {
    const ready = this.#readyPassages(register);
    if (ready !== null) return ready;
    const index = finished(
      PassageIndex.inSteps(articles, ({ document }) => this.#analyse(document, register)),
    );
    this.#passages = { register, version: this.#articles.version, index };
    return index;
  }
}

/** Whether one document says no more than the other: what is known of it holds. */
function isSameText(a: SourceDocument, b: SourceDocument): boolean {
  return a.text === b.text && a.format === b.format && a.fileName === b.fileName;
}
