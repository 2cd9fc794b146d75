/** PATHs → the notes to look at, each with the root that it belongs to. */
import { isAbsolute, resolve } from "node:path";
import type { BundledSeeds } from "../io/bundled.ts";
import { compileGlobs, isGlob } from "../io/globs.ts";
import { nodeFileSystem as fs } from "../io/nodeFileSystem.ts";
import { readTextFile } from "../io/nodeReadText.ts";
import { CONFIG_NAME } from "../io/rootConfig.ts";
import type { RootLoader } from "../io/rootLoader.ts";
import { joined, walk } from "../io/walk.ts";
import { type Command, UsageError } from "./arguments.ts";
import { addNamedRecord, isMarkdown, mayLint } from "./namedRecords.ts";
import { isNoteOf, isOfRegister, whyNoNote } from "./noNote.ts";
import { readOtherNotes, takeNote, type WhichNotes } from "./otherNotes.ts";
import { folderOf, isNobodys, partedGlob, posix, relativeTo } from "./paths.ts";
import { remarksOn, type Walked } from "./remarks.ts";
import { Roots } from "./roots.ts";
import { contentOf, NO_BYTES, openNote, type Target } from "./target.ts";

/** The notes of a run, each once, whichever PATH names them. */
export class Targets {
  readonly #command: Command;
  readonly #onRead: (count: number) => void;
  /** Whether every PATH is absolute. */
  readonly #isAbsolute: boolean;
  readonly #cwd = posix(process.cwd());
  readonly #roots: Roots;
  readonly #lacksSeeds: boolean;
  readonly #found = new Map<string, Target>();
  /** The files that were named and are of the register, those among them by an absolute path. */
  readonly #named = new Set<string>();
  readonly #absolute = new Set<string>();
  /** Of files that were named and are no notes: what is said of them. */
  readonly #passedOver = new Set<string>();
  /** Of what a walk came upon and could not look at: what is said of it. */
  readonly #skipped = new Set<string>();
  /** Roots that were walked from end to end. */
  readonly #walked = new Map<RootLoader, Walked>();
  /** Roots of which every note was taken. */
  readonly #whole = new Set<RootLoader>();

  /** `onRead` hears how many notes are read. */
  constructor(command: Command, seeds: BundledSeeds, onRead: (count: number) => void = () => {}) {
    this.#command = command;
    const { paths } = command;
    this.#isAbsolute = paths.length > 0 && paths.every((path) => path !== "-" && isAbsolute(path));
    this.#roots = new Roots(command, seeds, this.#cwd);
    this.#lacksSeeds = seeds.authority.length === 0;
    this.#onRead = onRead;
  }

  /**
   * Every note that the PATHs name, once, ascending by what reports call it. Throws `UsageError`, so too where they
   * name nothing but files that are no notes; `check` takes the files of a register beside them.
   */
  async find(readStdin: () => Promise<Uint8Array>): Promise<Target[]> {
    const { paths } = this.#command;
    if (paths.length === 0) await this.#addFolder(this.#cwd, (path) => this.#shownFrom(path, false), null);
    for (const path of paths) {
      if (path === "-") await this.#addText("-", this.#cwd, await readStdin());
      else await this.#addPath(path);
    }
    for (const loader of await this.#roots.all())
      for (const { path, message } of await remarksOn(loader, this.#walked.get(loader) ?? null))
        this.#skipped.add(`${this.shown(path)}: ${message}`);
    if (this.#lacksSeeds && (await this.#roots.all()).some(({ config }) => config.bundled))
      this.#skipped.add(
        "the bundled register is not there beside this program: its people and forums are not recognised.",
      );
    const isNothing = this.#found.size + this.#named.size === 0;
    if (isNothing && this.#passedOver.size > 0 && this.#passedOver.size >= new Set(paths).size)
      throw new UsageError(this.passedOver.join("\n"));
    return [...this.#found.values()].sort((a, b) => (a.shown < b.shown ? -1 : a.shown > b.shown ? 1 : 0));
  }

  /** The roots that notes were looked for in, by folder. */
  loaders(): Promise<RootLoader[]> {
    return this.#roots.all();
  }

  /** The root of the working folder, with no note read. */
  ownRoot(): Promise<RootLoader> {
    return this.#roots.of(this.#cwd);
  }

  /** Reads the notes of a root that no PATH named. */
  async readOthers(loader: RootLoader, which: WhichNotes): Promise<void> {
    if (this.#isTextAlone(loader) || this.#whole.has(loader)) return;
    const isOther = (path: string): boolean => !this.#found.has(path);
    await readOtherNotes(loader, which, { isOther, shown: (path) => this.shown(path) });
  }

  /** Whether it is of standard input alone, given in a folder that is nobody's root: what lies below that has nothing to do with it. */
  #isTextAlone({ folder, loadedConfig }: RootLoader): boolean {
    if (loadedConfig.text !== null || this.#command.paths.some((path) => path !== "-")) return false;
    return this.#command.paths.length > 0 && isNobodys(folder);
  }

  /**
   * The roots of the authority files and entity notes that the PATHs name, each with these alone; without a PATH,
   * the root of the working folder with its own. Nothing else is read. Throws `UsageError`.
   */
  async registers(): Promise<RootLoader[]> {
    const { paths } = this.#command;
    const filesOf = new Map<string, Set<string>>();
    for (const given of paths) {
      const path = posix(resolve(given));
      await mayLint(path, given);
      if (!isMarkdown(path)) this.#named.add(path);
      if (posix(given) === path) this.#absolute.add(path);
      const root = await this.#roots.folderOf(folderOf(path));
      filesOf.set(root, (filesOf.get(root) ?? new Set()).add(path));
    }
    if (paths.length === 0) {
      const loader = await this.#roots.register(await this.#roots.folderOf(this.#cwd), "config");
      await this.readOthers(loader, "meant");
      return [loader];
    }
    const roots = [...filesOf].sort(([a], [b]) => (a < b ? -1 : 1));
    return Promise.all(
      roots.map(async ([root, files]) => {
        const [notes, registers] = [
          [...files].filter(isMarkdown),
          [...files].filter((file) => !isMarkdown(file)),
        ];
        const loader = await this.#roots.register(root, registers.sort());
        for (const note of notes) addNamedRecord(loader, note, this.shown(note));
        return loader;
      }),
    );
  }

  /**
   * What is to be told of what was not looked at: files that `find` was asked for by name and that are no notes, and
   * what may not be read.
   */
  get passedOver(): readonly string[] {
    return [...new Set([...this.#passedOver, ...this.#skipped])].sort();
  }

  /** The files of a register that were asked for by name: absolute. */
  get namedFiles(): ReadonlySet<string> {
    return this.#named;
  }

  /** How reports call a file: relative to the working folder, unless it or every PATH was named by an absolute path. */
  shown(path: string): string {
    return this.#shownFrom(path, this.#isAbsolute || this.#absolute.has(path));
  }

  async #addPath(given: string): Promise<void> {
    const path = posix(resolve(given));
    const absolute = posix(given) === path;
    const kind = await fs.kindOf(path);
    if (kind === "file") return this.#addNamed(path, this.#shownFrom(path, absolute));
    if (kind === "folder")
      return this.#addFolder(path, (file) => this.#shownFrom(file, absolute), null, true);
    if (kind === null && isGlob(given)) return this.#addGlob(posix(given));
    throw new UsageError(
      kind === null ? `${given}: there is no such file or folder.` : `${given}: not a file or folder.`,
    );
  }

  async #addGlob(pattern: string): Promise<void> {
    const { root, own } = partedGlob(pattern);
    const absolute = isAbsolute(pattern);
    const globs = compileGlobs([own]);
    let count = 0;
    const matches = (path: string): boolean => {
      const isMatch = globs.matches(path.slice(root.endsWith("/") ? root.length : root.length + 1));
      if (isMatch) count++;
      return isMatch;
    };
    for (const base of globs.bases) {
      await this.#addFolder(joined(root, base), (file) => this.#shownFrom(file, absolute), matches);
    }
    if (count === 0) throw new UsageError(`${pattern}: no note matches.`);
  }

  /** The notes below a folder, those of nested roots by their own config; one that is named has to be readable. */
  async #addFolder(
    folder: string,
    show: (path: string) => string,
    matches: ((path: string) => boolean) | null,
    isNamed = false,
  ): Promise<void> {
    const loader = await this.#roots.of(folder);
    const nested: string[] = [];
    const from = folder === loader.folder ? "" : folder.slice(loader.folder.length).replace(/^\//, "");
    const enters = (at: string, names: ReadonlySet<string>): boolean => {
      if (at === from || !names.has(CONFIG_NAME)) return true;
      nested.push(joined(loader.folder, at));
      return false;
    };
    let hasExcluded = false;
    const excludes = (path: string): boolean => {
      const isOut = loader.excludes(path);
      if (isOut) hasExcluded = true;
      return isOut;
    };
    const onSkipped = (path: string, what: "folder" | "other"): void => {
      const shown = show(joined(loader.folder, path)) || ".";
      if (what === "folder" && isNamed && path === from)
        throw new UsageError(`${shown}: this folder may not be read.`);
      if (what === "folder")
        this.#skipped.add(`${shown}: this folder may not be read; nothing in it was checked.`);
      else if (loader.kindOf(path) === "note") this.#skipped.add(`${shown}: not a file; it was not checked.`);
    };
    let hasNote = false;
    for await (const path of walk(fs, { root: loader.folder, from, excludes, enters, onSkipped })) {
      const whole = joined(loader.folder, path);
      if (loader.kindOf(path) !== "note") continue;
      hasNote = true;
      if (matches === null || matches(whole)) await this.#addFile(whole, show(whole), loader);
    }
    if (from === "") this.#walked.set(loader, { hasNote, hasExcluded });
    if (from === "" && matches === null) this.#whole.add(loader);
    for (const root of nested) await this.#addFolder(root, show, matches);
  }

  async #addNamed(path: string, shown: string): Promise<void> {
    const loader = await this.#roots.of(folderOf(path));
    if (this.#command.name === "check" && isOfRegister(loader, path)) {
      this.#named.add(path);
      if (shown === path) this.#absolute.add(path);
      return;
    }
    const read = readTextFile(path);
    const why = read === null ? null : whyNoNote(loader, path, read);
    if (why === null) return this.#addFile(path, shown);
    this.#passedOver.add(`${shown}: ${why}.`);
  }

  async #addFile(path: string, shown: string, known: RootLoader | null = null): Promise<void> {
    const earlier = this.#found.get(path);
    if (earlier !== undefined) {
      // Named twice, it goes by the relative name whatever the order.
      if (earlier.shown === path) this.#found.set(path, { ...earlier, shown });
      return;
    }
    const loader = known ?? (await this.#roots.of(folderOf(path)));
    const file = openNote(path, shown);
    if (file === null) {
      if (known === null) throw new UsageError(`${shown}: this file cannot be read.`);
      return this.#addClosed(loader, path, shown);
    }
    const isRecord = loader.mayBeRecord(path) && (known !== null || (await isNoteOf(loader, path)));
    const { document, rest, size, hasByteOrderMark } = file;
    if (document !== null) takeNote(loader, path, document, isRecord && file.mayBeRecord);
    const [isClosed, bytes] = [false, NO_BYTES];
    this.#add({ loader, path, shown, isClosed, bytes, isRecord, document, rest, size, hasByteOrderMark });
  }

  /** A file that a walk comes upon and that gives no bytes is no reason to say nothing of the others. */
  #addClosed(loader: RootLoader, path: string, shown: string): void {
    const nothing = { document: null, bytes: NO_BYTES, rest: "", size: 0, hasByteOrderMark: false };
    this.#found.set(path, { loader, path, shown, isClosed: true, isRecord: false, ...nothing });
  }

  async #addText(path: string, folder: string, given: Uint8Array): Promise<void> {
    const loader = await this.#roots.of(folder);
    const content = contentOf(path, given);
    if (content.document !== null) loader.root.setNote(path, content.document, false);
    const bytes = content.document === null ? given : NO_BYTES;
    this.#add({ loader, path, shown: path, isClosed: false, bytes, isRecord: false, ...content });
  }

  #add(note: Target): void {
    this.#found.set(note.path, note);
    this.#onRead(this.#found.size);
  }

  #shownFrom(path: string, absolute: boolean): string {
    return absolute || path === "-" ? path : relativeTo(this.#cwd, path);
  }
}
