/**
 * `workspace/diagnostic`: what all files have, closed ones too. Clients ask again as soon as they are answered, so
 * a request that has nothing new to tell is held until something changed. Reports go out batch by batch where the
 * client takes partial results, and hovers go first.
 */
import {
  type CancellationToken,
  LSPErrorCodes,
  ResponseError,
  type ResultProgressReporter,
  type WorkDoneProgressReporter,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
  type WorkspaceDiagnosticReportPartialResult,
  type WorkspaceDocumentDiagnosticReport,
} from "vscode-languageserver/node";
import { allFiles } from "./allFiles.ts";
import { invalid } from "./handlers/handling.ts";
import { NOTHING, type Report, type Reports } from "./reports.ts";
import type { Session } from "./session.ts";
import { normalizeUri } from "./uris.ts";

/** Changes within this time are told together. */
const QUIET_MS = 100;
/** A client that takes no partial results may show nothing before it is answered: it is not held for longer. */
const UNSTREAMED_HOLD_MS = 2000;
const LARGEST_BATCH = 100;

/** What comes with a request: whether it is cancelled, and where progress and parts of the answer go. */
export interface Channels {
  readonly token: CancellationToken;
  readonly progress: WorkDoneProgressReporter;
  readonly partial: ResultProgressReporter<WorkspaceDiagnosticReportPartialResult> | undefined;
}

/** A request under way. */
interface Held {
  /** What the client has, by normalised URI. */
  readonly known: Map<string, string>;
  /** How the client spells URIs that it named. */
  readonly spelling: ReadonlyMap<string, string>;
  /** Why it is to be answered without a report; null while it is not. */
  ended: ResponseError<unknown> | "quietly" | null;
  hasChanged: boolean;
  wake: () => void;
}

/** Answers `workspace/diagnostic` for one client. */
export class WorkspaceDiagnostics {
  readonly #session: () => Session;
  readonly #reports: Reports;
  readonly #onFirst: () => void;
  #held: Held | null = null;
  #isUsed = false;
  /** What documents were given by pulls of their own, as far as it is no empty report. */
  readonly #given = new Map<string, string>();

  /** `onFirst` is told when the client asks for the first time. */
  constructor(session: () => Session, reports: Reports, onFirst: () => void) {
    this.#session = session;
    this.#reports = reports;
    this.#onFirst = onFirst;
  }

  /** Whether the client asks for the whole workspace, so that nothing need be pushed to it. */
  get isUsed(): boolean {
    return this.#isUsed;
  }

  /** Something changed somewhere. */
  changed(): void {
    if (this.#held === null) return;
    this.#held.hasChanged = true;
    this.#held.wake();
  }

  /** A document was pulled by itself, and that is what the client shows now. */
  gave(uri: string, id: string): void {
    if (id === NOTHING.id) this.#given.delete(uri);
    else this.#given.set(uri, id);
    if (this.#held?.known.get(uri) !== undefined || id !== NOTHING.id) this.#held?.known.set(uri, id);
  }

  dispose(): void {
    this.#end("quietly");
  }

  async report(params: WorkspaceDiagnosticParams, channels: Channels): Promise<WorkspaceDiagnosticReport> {
    const held = this.#begin(params);
    const { token, progress, partial } = channels;
    const cancelled = token.onCancellationRequested(() => {
      held.ended = new ResponseError(LSPErrorCodes.RequestCancelled, "the check was cancelled");
      held.wake();
    });
    const isFirst = !this.#isUsed;
    this.#isUsed = true;
    if (isFirst) this.#onFirst();
    const items: WorkspaceDocumentDiagnosticReport[] = [];
    const send = (batch: WorkspaceDocumentDiagnosticReport[]): void => {
      if (partial === undefined) items.push(...batch);
      else partial.report({ items: batch });
    };
    try {
      progress.begin("Rapporteur: checking notes", 0, undefined, true);
      let told = await this.#tell(held, true, send, (percentage) => progress.report(percentage));
      progress.done();
      if (isFirst) return { items };
      const until = partial === undefined ? performance.now() + UNSTREAMED_HOLD_MS : null;
      while (told === 0 && held.ended === null && (await changeOf(held, until)))
        told = await this.#tell(held, false, send);
      if (held.ended instanceof ResponseError) throw held.ended;
      return { items };
    } finally {
      cancelled.dispose();
      if (this.#held === held) this.#held = null;
    }
  }

  #begin({ previousResultIds }: WorkspaceDiagnosticParams): Held {
    if (!Array.isArray(previousResultIds)) throw invalid("previousResultIds");
    const known = new Map(this.#given);
    const spelling = new Map<string, string>();
    for (const entry of previousResultIds) {
      if (typeof entry?.uri !== "string" || typeof entry.value !== "string")
        throw invalid("previousResultIds");
      const uri = normalizeUri(entry.uri);
      known.set(uri, entry.value);
      spelling.set(uri, entry.uri);
    }
    const data = { retriggerRequest: false };
    this.#end(new ResponseError(LSPErrorCodes.ServerCancelled, "a newer request took its place", data));
    const held: Held = { known, spelling, ended: null, hasChanged: false, wake: () => {} };
    this.#held = held;
    return held;
  }

  #end(how: ResponseError<unknown> | "quietly"): void {
    if (this.#held === null) return;
    this.#held.ended = how;
    this.#held.wake();
  }

  /** Sends what the client does not have; `unchanged` reports too where asked. Gives how many are new to it. */
  async #tell(
    held: Held,
    withUnchanged: boolean,
    send: (batch: WorkspaceDocumentDiagnosticReport[]) => void,
    onProgress: (percentage: number) => void = () => {},
  ): Promise<number> {
    const session = this.#session();
    held.hasChanged = false;
    let told = 0;
    let batch: WorkspaceDocumentDiagnosticReport[] = [];
    const flush = (): void => {
      if (batch.length > 0) send(batch);
      batch = [];
    };
    const tell = (uri: string, { id, items }: Report): void => {
      const known = held.known.get(uri) ?? NOTHING.id;
      const about = {
        uri: held.spelling.get(uri) ?? uri,
        version: session.buffer(uri)?.version ?? null,
        resultId: id,
      };
      if (known !== id) {
        told++;
        batch.push({ ...about, kind: "full", items: [...items] });
        held.known.set(uri, id);
        this.#given.delete(uri);
      } else if (withUnchanged && held.spelling.has(uri)) batch.push({ ...about, kind: "unchanged" });
      if (batch.length >= LARGEST_BATCH) flush();
    };
    const seen = new Set<string>();
    const onStep = (percentage: number): void => {
      flush();
      onProgress(percentage);
    };
    for await (const asked of allFiles(session, onStep)) {
      if (held.ended !== null) return told;
      seen.add(asked.uri);
      const isShown = await session.isShown(asked);
      tell(asked.uri, isShown ? this.#reports.of(session, asked) : NOTHING);
    }
    for (const uri of [...held.known.keys()])
      if (!seen.has(uri) && session.buffer(uri) === undefined) tell(uri, NOTHING);
    flush();
    return told;
  }
}

/** Waits for a change, and for those that come with it; false where none came until then (null: never), or it ended. */
async function changeOf(held: Held, until: number | null): Promise<boolean> {
  if (!held.hasChanged) {
    const left = until === null ? null : until - performance.now();
    if (left !== null && left <= 0) return false;
    await wakeOf(held, left);
  }
  if (held.ended !== null || !held.hasChanged) return false;
  await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
  return held.ended === null;
}

function wakeOf(held: Held, ms: number | null): Promise<void> {
  return new Promise((resolve) => {
    const timer = ms === null ? null : setTimeout(resolve, ms);
    held.wake = () => {
      if (timer !== null) clearTimeout(timer);
      resolve();
    };
    if (held.ended !== null || held.hasChanged) held.wake();
  });
}
