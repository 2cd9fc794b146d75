/**
 * Diagnostics on their way to the client: pulled per document where the client pulls, else pushed; those of
 * authority files and configs that are not open are pushed either way.
 */
import { createHash } from "node:crypto";
import {
  type Connection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from "vscode-languageserver/node";
import type { Asked, Session } from "./session.ts";
import { toDiagnostic } from "./toProto.ts";

/** How long pushes wait for further changes. */
const PUSH_DELAY_MS = 30;

export class Diagnostics {
  readonly #connection: Connection;
  readonly #session: () => Session;
  /** What was pushed last, by URI. */
  readonly #pushed = new Map<string, string>();
  readonly #dirty = new Set<string>();
  #allDirty = false;
  #timer: NodeJS.Timeout | null = null;
  #pulls = false;
  #refreshes = false;

  constructor(connection: Connection, session: () => Session) {
    this.#connection = connection;
    this.#session = session;
  }

  /** What the client can do: pull documents, and be asked to pull again. */
  configure({ pulls, refreshes }: { readonly pulls: boolean; readonly refreshes: boolean }): void {
    this.#pulls = pulls;
    this.#refreshes = refreshes;
  }

  /** Answers a pull. */
  async report(uri: string, previous: string | undefined): Promise<DocumentDiagnosticReport> {
    const items = this.#diagnostics(await this.#session().ask(uri));
    const resultId = idOf(items);
    if (resultId === previous) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
    return { kind: DocumentDiagnosticReportKind.Full, resultId, items };
  }

  /** Something changed: one open document, or (null) what all depend on. */
  changed(uri: string | null): void {
    if (uri === null) this.#allDirty = true;
    else this.#dirty.add(uri);
    this.#timer ??= setTimeout(() => {
      this.#timer = null;
      this.#flush().catch((error) => this.#session().log("Diagnostics could not be sent", error));
    }, PUSH_DELAY_MS);
  }

  /** A document was closed: what was pushed for it goes, unless its file still has findings of its own. */
  closed(uri: string): void {
    this.changed(uri);
  }

  dispose(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
  }

  async #flush(): Promise<void> {
    const [all, dirty] = [this.#allDirty, [...this.#dirty]];
    this.#allDirty = false;
    this.#dirty.clear();
    const session = this.#session();
    if (all && this.#pulls && this.#refreshes)
      this.#connection.languages.diagnostics.refresh().catch(() => {});
    const records = new Set(await session.recordFiles());
    const uris = new Set([
      ...(all ? [...session.openUris(), ...records, ...this.#pushed.keys()] : []),
      ...dirty,
    ]);
    for (const uri of uris) await this.#push(uri, records.has(uri));
  }

  /** Sends what the document has now, or nothing where it is not to be shown; silent where the client knows already. */
  async #push(uri: string, isRecord: boolean): Promise<void> {
    const asked = this.#isShown(uri, isRecord) ? await this.#session().ask(uri) : null;
    // Opened or closed meanwhile: that has a push of its own.
    if (asked !== null && !this.#isShown(uri, isRecord)) return;
    // A newer text is on its way: what it brings about is sent then.
    if (asked !== null && this.#session().isBehind(asked)) return;
    const diagnostics = asked === null ? [] : this.#diagnostics(asked);
    const id = idOf(diagnostics);
    if (id === (this.#pushed.get(uri) ?? idOf([]))) return;
    if (diagnostics.length === 0) this.#pushed.delete(uri);
    else this.#pushed.set(uri, id);
    const version = this.#session().buffer(uri)?.version;
    await this.#connection.sendDiagnostics({
      uri,
      diagnostics,
      ...(version === undefined ? {} : { version }),
    });
  }

  /** Whether the document's findings are to be pushed as things are now. */
  #isShown(uri: string, isRecord: boolean): boolean {
    const isOpen = this.#session().buffer(uri) !== undefined;
    return this.#pulls ? isRecord && !isOpen : isOpen || isRecord;
  }

  #diagnostics(asked: Asked): Diagnostic[] {
    const session = this.#session();
    const lines = session.linesOf(asked, asked.uri);
    if (lines === null && !asked.folder.isUnreadable(asked.uri)) return [];
    const origin = { rangeOf: () => ({ start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }) };
    return session.findings(asked).map((finding) => {
      return toDiagnostic(finding, lines ?? origin, (id) => session.linesOf(asked, id));
    });
  }
}

function idOf(diagnostics: readonly Diagnostic[]): string {
  return createHash("sha1").update(JSON.stringify(diagnostics)).digest("base64");
}
