/** One state of a root: what every feature and check asks. Immutable but for what it computes on demand. */
import type { AuthorityProblem } from "../authority/model.ts";
import type { ReadEntityNote } from "../authority/notes/entityNote.ts";
import type { Register } from "../authority/register.ts";
import type { Config } from "../config.ts";
import { type Article, byRecency } from "../corpus/article.ts";
import type { Analysis } from "../link/analyse.ts";
import type { SourceDocument } from "../text/document.ts";
import type { NameUses } from "./nameUses.ts";
import type { NoteIndex } from "./noteIndex.ts";
import type { PassageIndex } from "./passages.ts";
import type { ReadView } from "./versionedMap.ts";

interface SnapshotParts {
  readonly config: Config;
  readonly compiled: {
    readonly register: Register;
    readonly problems: readonly AuthorityProblem[];
    readonly bundledFiles: ReadonlySet<string>;
  };
  readonly notes: ReadView<SourceDocument>;
  readonly entityNotes: ReadView<ReadEntityNote>;
  readonly articles: ReadView<Article>;
  readonly noteIndex: NoteIndex;
  readonly hasNoteIndex: () => boolean;
  readonly analyse: (document: SourceDocument, register: Register) => Analysis;
  readonly passages: (register: Register, articles: readonly Article[]) => PassageIndex;
  readonly readyPassages: (register: Register) => PassageIndex | null;
  readonly names: (register: Register, notes: ReadView<SourceDocument>, which: "all" | "ready") => NameUses;
  readonly hasAllNames: (register: Register, notes: ReadView<SourceDocument>) => boolean;
}

/** What was true of a root at one moment. */
export class Snapshot {
  readonly config: Config;
  readonly register: Register;
  /** What is wrong in the authority files, and in records of notes as far as other records have a part in it. */
  readonly authorityProblems: readonly AuthorityProblem[];
  /** The authority files that are the project's own. */
  readonly bundledFiles: ReadonlySet<string>;
  readonly #parts: SnapshotParts;
  #passages: PassageIndex | null = null;
  #articles: readonly Article[] | null = null;

  constructor(parts: SnapshotParts) {
    this.config = parts.config;
    this.register = parts.compiled.register;
    this.authorityProblems = parts.compiled.problems;
    this.bundledFiles = parts.compiled.bundledFiles;
    this.#parts = parts;
  }

  /** The note or article of that id. */
  document(id: string): SourceDocument | undefined {
    return this.#parts.notes.get(id) ?? this.#parts.articles.get(id)?.document;
  }

  isNote(id: string): boolean {
    return this.#parts.notes.get(id) !== undefined;
  }

  /** The note as an authority record, with what is wrong in its front matter; undefined for one that is none. */
  entityNote(id: string): ReadEntityNote | undefined {
    return this.#parts.entityNotes.get(id);
  }

  /** The ids of all notes, ascending. */
  noteIds(): readonly string[] {
    return [...this.#parts.notes.keys()].sort();
  }

  /** Latest first. */
  articles(): readonly Article[] {
    this.#articles ??= [...this.#parts.articles.keys()]
      .map((id) => this.#parts.articles.get(id)!)
      .sort(byRecency);
    return this.#articles;
  }

  /** The analysis of a note or an article; undefined where there is no such document. */
  analysis(id: string): Analysis | undefined {
    const document = this.document(id);
    return document === undefined ? undefined : this.#parts.analyse(document, this.register);
  }

  /** The passages of all articles, computed now if need be. */
  get passages(): PassageIndex {
    this.#passages ??= this.#parts.passages(this.register, this.articles());
    return this.#passages;
  }

  /** The same, if somebody had it computed already: for those who would rather say less than wait. */
  get readyPassages(): PassageIndex | null {
    return this.#passages ?? this.#parts.readyPassages(this.register);
  }

  /** The notes that are known to mention the entity, as far as they have been indexed; ascending. */
  notesMentioning(entity: string): readonly string[] {
    return [...this.#parts.noteIndex.notesOf(entity)].filter((note) => this.isNote(note)).sort();
  }

  /** Whether every note has been indexed for `notesMentioning`. */
  get hasNoteIndex(): boolean {
    return this.#parts.hasNoteIndex();
  }

  /**
   * Where names stand over the notes of the root: of `all`, which are analysed now if need be, or of those that are
   * `ready`. Shared and brought up to date by each call: not to be kept.
   */
  names(which: "all" | "ready"): NameUses {
    return this.#parts.names(this.register, this.#parts.notes, which);
  }

  /** Whether all notes and articles are analysed: then what is `ready` is all that there is. */
  get isAnalysed(): boolean {
    return this.readyPassages !== null && this.#parts.hasAllNames(this.register, this.#parts.notes);
  }
}
