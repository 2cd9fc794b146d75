/**
 * The findings of all notes of a run, with little in memory: each note is analysed once, looked at by itself and let
 * go of but for its names; then the checks that cross notes add theirs. Asked again, it looks at what changed.
 */
import type { Register } from "../core/authority/register.ts";
import type { Finding } from "../core/checks/finding.ts";
import {
  crossesNotes,
  type OwnFindings,
  ownFindingsInSteps,
  unreadableFinding,
  withCrossing,
} from "../core/checks/index.ts";
import type { SourceDocument } from "../core/text/document.ts";
import { inTurns } from "../core/text/steps.ts";
import type { Snapshot } from "../core/workspace/snapshot.ts";
import type { RootLoader } from "../io/rootLoader.ts";
import type { Progress } from "./progress.ts";
import type { Stopwatch } from "./stats.ts";
import type { Target } from "./target.ts";

/**
 * So many notes at most go through the pipeline side by side, a stage of each at a time, and no more of them than have
 * so much text, in UTF-16 units: what a stage knows of a note takes several times the room of its text.
 */
const AT_ONCE = 128;
const TEXT_AT_ONCE = 512 * 1024;

/** What a note has by itself; it holds while text and register stay. */
interface Own {
  readonly register: Register;
  /** Null where its own findings were not asked for. */
  readonly findings: OwnFindings | null;
}

/** The pass over the notes of all roots of a run. */
export class NotePass {
  readonly #loaders: readonly RootLoader[];
  readonly #watch: Stopwatch;
  readonly #progress: Progress;
  readonly #own = new WeakMap<SourceDocument, Own>();

  /** Of the loaders, the notes that the checks look at are read already. */
  constructor(loaders: readonly RootLoader[], watch: Stopwatch, progress: Progress) {
    this.#loaders = loaders;
    this.#watch = watch;
    this.#progress = progress;
  }

  /** The findings of each note, ascending by start, then code. */
  run(notes: readonly Target[]): ReadonlyMap<Target, readonly Finding[]> {
    for (const loader of this.#loaders) this.#lookAt(loader, notes);
    return new Map(notes.map((note) => [note, this.#watch.time("checking", () => this.#findingsOf(note))]));
  }

  #lookAt(loader: RootLoader, notes: readonly Target[]): void {
    const { root } = loader;
    const snapshot = root.snapshot();
    const { register } = snapshot;
    const wanted = new Set(notes.filter((note) => note.loader === loader).map(({ path }) => path));
    const isCrossing = crossesNotes(loader.config);
    const ids = snapshot.noteIds().filter((id) => isCrossing || wanted.has(id));
    const isNew = (id: string) => this.#own.get(snapshot.document(id)!)?.register !== register;
    let [some, length]: [string[], number] = [[], 0];
    for (const [i, id] of ids.entries()) {
      this.#progress.tell("Checking notes", i, ids.length);
      if (isNew(id)) {
        some.push(id);
        length += this.#watch.time("reading", () => snapshot.document(id)!.text).length;
      }
      if (some.length === 0 || (some.length < AT_ONCE && length < TEXT_AT_ONCE && i + 1 < ids.length))
        continue;
      this.#watch.time("recognising", () => inTurns(some.map((note) => root.analyse(note))));
      const looks = some.map((note) => this.#look(snapshot, note, wanted.has(note)));
      this.#watch.time("checking", () => inTurns(looks));
      for (const note of some) root.release(note);
      [some, length] = [[], 0];
    }
  }

  /** Keeps what a note shows by itself where it is wanted, and that it was looked at. */
  *#look(snapshot: Snapshot, id: string, isWanted: boolean): Generator<void> {
    const findings = isWanted ? yield* ownFindingsInSteps(snapshot, id) : null;
    this.#own.set(snapshot.document(id)!, { register: snapshot.register, findings });
  }

  #findingsOf({ loader, path, document, isClosed }: Target): readonly Finding[] {
    if (document === null) {
      const finding = unreadableFinding(isClosed ? "closed" : "encoding", loader.config);
      return finding === null ? [] : [finding];
    }
    const snapshot = loader.root.snapshot();
    const own = this.#own.get(document)?.findings;
    return own == null ? [] : withCrossing(snapshot, path, own);
  }
}
