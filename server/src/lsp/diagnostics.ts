/**
 * Diagnostics on their way to the client: pulled per document and for the workspace where the client pulls, else
 * pushed for all files; those of authority files and configs that are not open are pushed to clients that pull
 * documents alone, too.
 */
import {
  type Connection,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from "vscode-languageserver/node";
import type { Folder } from "./folder.ts";
import { isRecordFile } from "./recordFiles.ts";
import { NOTHING, Reports } from "./reports.ts";
import type { Asked, Session } from "./session.ts";
import { Slices } from "./slices.ts";
import { WorkspaceDiagnostics } from "./workspaceDiagnostics.ts";

/** How long pushes wait for further changes. */
const PUSH_DELAY_MS = 30;

/** What each document shows, told to one client. */
export class Diagnostics {
  readonly #connection: Connection;
  readonly #session: () => Session;
  readonly #reports = new Reports();
  readonly workspace: WorkspaceDiagnostics;
  /** What was pushed last, by URI. */
  readonly #pushed = new Map<string, string>();
  readonly #dirty = new Set<string>();
  /** The roots that were indexed before an answer to a client that cannot be asked to pull again. */
  readonly #indexed = new WeakSet<Folder>();
  #allDirty = false;
  #timer: NodeJS.Timeout | null = null;
  /** Counts the rounds through closed notes: a newer one ends an older one. */
  #rounds = 0;
  #pulls = false;
  #refreshes = false;
  #recolours = false;

  constructor(connection: Connection, session: () => Session) {
    this.#connection = connection;
    this.#session = session;
    this.workspace = new WorkspaceDiagnostics(session, this.#reports, () => this.changed(null));
  }

  /** What the client can do: pull documents, be asked to pull again, and to ask for semantic tokens again. */
  configure(client: {
    readonly pulls: boolean;
    readonly refreshes: boolean;
    readonly recolours: boolean;
  }): void {
    this.#pulls = client.pulls;
    this.#refreshes = client.refreshes;
    this.#recolours = client.recolours;
  }

  /** Answers a pull. */
  async report(uri: string, previous: string | undefined): Promise<DocumentDiagnosticReport> {
    const session = this.#session();
    const asked = await this.#askWhole(session, uri);
    const isShown = await session.isShown(asked);
    const { id: resultId, items } = isShown ? this.#reports.of(session, asked) : NOTHING;
    this.workspace.gave(asked.uri, resultId);
    if (resultId === previous) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
    return { kind: DocumentDiagnosticReportKind.Full, resultId, items: [...items] };
  }

  /** A client that cannot be asked to pull again gets no answer before the root was indexed once. */
  async #askWhole(session: Session, uri: string): Promise<Asked> {
    const asked = await session.ask(uri);
    if (this.#refreshes || this.#indexed.has(asked.folder)) return asked;
    await asked.folder.settled();
    this.#indexed.add(asked.folder);
    return session.ask(uri);
  }

  /** Something changed: one open document, or (null) what all depend on. */
  changed(uri: string | null): void {
    if (uri === null) this.#allDirty = true;
    else this.#dirty.add(uri);
    this.workspace.changed();
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
    this.#rounds++;
    this.workspace.dispose();
  }

  async #flush(): Promise<void> {
    const [all, dirty] = [this.#allDirty, [...this.#dirty]];
    this.#allDirty = false;
    this.#dirty.clear();
    const session = this.#session();
    if (all && this.#pulls && this.#refreshes)
      this.#connection.languages.diagnostics.refresh().catch(() => {});
    if (all && this.#recolours) this.#connection.languages.semanticTokens.refresh().catch(() => {});
    const known = all ? [...session.openUris(), ...(await session.recordFiles())] : [];
    const uris = new Set([...known, ...dirty]);
    for (const uri of uris) await this.#push(uri);
    if (all) await this.#pushRest();
  }

  /** Pushes what has findings and is not open, and takes back what has none any more, while nobody waits. */
  async #pushRest(): Promise<void> {
    const session = this.#session();
    const round = ++this.#rounds;
    const slices = new Slices(() => session.isAwaited);
    const closed = this.#pulls ? [] : (await session.workspaceFiles()).map(({ uri }) => uri);
    for (const uri of new Set([...this.#pushed.keys(), ...closed])) {
      await slices.breathe();
      if (round !== this.#rounds) return;
      await this.#push(uri);
    }
  }

  /** Sends what the document has now, or nothing where it is not to be shown; silent where the client knows already. */
  async #push(uri: string): Promise<void> {
    const session = this.#session();
    const wasOpen = session.buffer(uri) !== undefined;
    const asked = this.#pulls && (wasOpen || this.workspace.isUsed) ? null : await session.ask(uri);
    const isOwn = asked !== null && (!this.#pulls || isRecordFile(asked.folder, asked.uri));
    const isShown = isOwn && (await session.isShown(asked));
    // Opened or closed meanwhile: that has a push of its own.
    if ((session.buffer(uri) !== undefined) !== wasOpen) return;
    // A newer text is on its way: what it brings about is sent then.
    if (asked !== null && session.isBehind(asked)) return;
    const { id, items } = isShown ? this.#reports.of(session, asked) : NOTHING;
    if (id === (this.#pushed.get(uri) ?? NOTHING.id)) return;
    if (items.length === 0) this.#pushed.delete(uri);
    else this.#pushed.set(uri, id);
    const version = session.buffer(uri)?.version;
    await this.#connection.sendDiagnostics({
      uri,
      diagnostics: [...items],
      ...(version === undefined ? {} : { version }),
    });
  }
}
