/**
 * The register of one root: authority files and notes that are records, merged and compiled when somebody asks, or in
 * steps while the one before serves.
 */
import { mergeInSteps } from "../authority/merge.ts";
import { type Authority, type AuthorityProblem, emptyAuthority, SECTIONS } from "../authority/model.ts";
import type { EntityNote } from "../authority/notes/entityNote.ts";
import { entityNotesInSteps } from "../authority/notes/layer.ts";
import type { ParsedAuthority } from "../authority/parse.ts";
import { Register } from "../authority/register.ts";
import type { SourceDocument } from "../text/document.ts";
import { finished } from "../text/steps.ts";
import { EntityNotes } from "./entityNotes.ts";

/** Which layer of the register a file belongs to: the workspace's records override the bundled ones. */
export type Layer = "bundled" | "workspace";

/** One file as it was read. */
export interface AuthorityFile {
  readonly layer: Layer;
  readonly text: string;
  /** What was read last without the whole file being broken. */
  readonly authority: Authority;
  readonly problems: readonly AuthorityProblem[];
  /** False where the whole file is broken. */
  readonly isReadable: boolean;
}

/** The register with everything that is wrong in its files. */
export interface CompiledRegister {
  readonly register: Register;
  readonly problems: readonly AuthorityProblem[];
  /** The files of the lower layer. */
  readonly bundledFiles: ReadonlySet<string>;
}

/** The authority files merged, without the records of notes. */
interface MergedFiles {
  readonly authority: Authority;
  readonly problems: readonly AuthorityProblem[];
  readonly bundledFiles: ReadonlySet<string>;
}

/** Files and notes in, a compiled register out. */
export class RootRegister {
  readonly #files = new Map<string, AuthorityFile>();
  readonly #notes = new EntityNotes();
  readonly #onForgotten: () => void;
  readonly #onMade: () => void;
  #merged: MergedFiles | null = null;
  #compiled: CompiledRegister | null = null;
  /** What serves while the next register is made in steps. */
  #kept: CompiledRegister | null = null;
  /** The making that is under way; null where none is. */
  #making: object | null = null;

  /** @param onForgotten the records are others than those of the register. `onMade`: it is there. */
  constructor(onForgotten: () => void, onMade: () => void) {
    this.#onForgotten = onForgotten;
    this.#onMade = onMade;
  }

  /**
   * Reads an authority file again, or forgets it (`null`). A file that cannot be read at all keeps its last good
   * records. True where the register may have changed. `parse` may know the file already.
   */
  setFile(
    file: string,
    layer: Layer,
    text: string | null,
    parse: (file: string, text: string) => ParsedAuthority,
  ): boolean {
    const before = this.#files.get(file);
    if (text === null ? before === undefined : before?.text === text && before.layer === layer) return false;
    if (text === null) {
      this.#files.delete(file);
    } else {
      const { authority, problems, isReadable } = parse(file, text);
      const kept = !isReadable && before !== undefined ? before.authority : authority;
      this.#files.set(file, { layer, text, authority: kept, problems, isReadable });
    }
    this.#merged = null;
    this.#forget();
    return true;
  }

  /** A file whose bytes are no text: its last good records stay, and `message` says what is wrong. */
  setUnreadable(file: string, layer: Layer, message: string): void {
    const before = this.#files.get(file);
    const problems = [{ file, span: { start: 0, end: 0 }, message }];
    const kept = before ?? { text: "", authority: emptyAuthority };
    this.#files.set(file, { ...kept, layer, problems, isReadable: false });
    this.#merged = null;
    this.#forget();
  }

  /** The authority files by id, in no promised order. */
  files(): ReadonlyMap<string, AuthorityFile> {
    return this.#files;
  }

  /** Takes what a note says as a record, or forgets it (`null`). True where that changed the register. */
  setNote(id: string, document: SourceDocument | null): boolean {
    if (!this.#notes.set(id, document)) return false;
    this.#forget();
    return true;
  }

  /** The notes that are records. */
  notes(): ReturnType<EntityNotes["view"]> {
    return this.#notes.view();
  }

  /**
   * Makes the register of the records as they are now, a step of few milliseconds at a time. Begun right after a
   * change, it lets snapshots keep the register that there was until the new one is ready. A change of the records
   * meanwhile ends it: false.
   */
  *prepare(): Generator<void, boolean> {
    if (this.#compiled !== null) return true;
    const making = {};
    this.#making = making;
    const steps = this.#compileInSteps();
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done === true) {
        this.#use(step.value);
        return true;
      }
      yield;
      if (this.#making !== making) return false;
    }
  }

  /** The register of the records as they are now; null where it has not been made. */
  get ready(): CompiledRegister | null {
    return this.#compiled;
  }

  #forget(): void {
    this.#kept = this.#compiled ?? this.#kept;
    this.#compiled = null;
    this.#making = null;
    this.#onForgotten();
  }

  #use(compiled: CompiledRegister): void {
    this.#compiled = compiled;
    this.#kept = null;
    this.#making = null;
    this.#onMade();
  }

  /** The register of the records as they are now, or the one before while the next is made in steps. */
  current(): CompiledRegister {
    if (this.#compiled !== null) return this.#compiled;
    if (this.#kept !== null && this.#making !== null) return this.#kept;
    const files = finished(this.#mergeFiles());
    const { authority, problems } = finished(this.#withNotes(files));
    this.#use({
      ...files,
      register: new Register(authority, files.bundledFiles),
      problems: [...files.problems, ...problems],
    });
    return this.#compiled!;
  }

  *#compileInSteps(): Generator<void, CompiledRegister> {
    const files = yield* this.#mergeFiles();
    yield;
    const { authority, problems } = yield* this.#withNotes(files);
    yield;
    const register = yield* Register.inSteps(authority, files.bundledFiles);
    return { ...files, register, problems: [...files.problems, ...problems] };
  }

  #withNotes(files: MergedFiles): ReturnType<typeof entityNotesInSteps> {
    const notes: EntityNote[] = [...this.#notes.records()];
    return entityNotesInSteps(files.authority, notes);
  }

  *#mergeFiles(): Generator<void, MergedFiles> {
    if (this.#merged === null) {
      const files = [...this.#files].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, file]) => file);
      const layers = (["bundled", "workspace"] as const).map((layer) =>
        files.filter((file) => file.layer === layer),
      );
      const isWhole = files.every(({ isReadable, authority }) => isReadable || hasRecords(authority));
      const merged = yield* mergeInSteps(
        layers.map((layer) => layer.map(({ authority }) => authority)),
        isWhole,
      );
      const problems = [...layers.flat().flatMap((file) => file.problems), ...merged.problems];
      const bundledFiles = new Set<string>();
      for (const [id, { layer }] of this.#files) if (layer === "bundled") bundledFiles.add(id);
      this.#merged = { authority: merged.authority, problems, bundledFiles };
    }
    return this.#merged;
  }
}

function hasRecords(authority: Authority): boolean {
  return SECTIONS.some((section) => authority[section].size > 0);
}
