/**
 * The state behind the handlers: open buffers, roots and settings, and what requests are answered from. How changes reach
 * it is in `changes.ts`.
 */
import type { Connection } from "vscode-languageserver/node";
import type { Finding } from "../core/checks/finding.ts";
import { FindingsMemo } from "../core/checks/memo.ts";
import type { LineIndex } from "../core/text/lines.ts";
import type { Snapshot } from "../core/workspace/snapshot.ts";
import type { BundledSeeds } from "../io/bundled.ts";
import type { FileSystem } from "../io/fileSystem.ts";
import { overlay } from "../io/overlay.ts";
import { CONFIG_NAME } from "../io/rootConfig.ts";
import type { Buffer } from "./buffers.ts";
import { Changes, type OnChange } from "./changes.ts";
import { findingsOf } from "./findings.ts";
import type { Folder, LateParser } from "./folder.ts";
import { RecordLines, recordFilesOf, recordText } from "./recordFiles.ts";
import { Roots } from "./roots.ts";
import { Settings } from "./settings.ts";
import { Turns } from "./turns.ts";
import { normalizeUri, uriOf } from "./uris.ts";

/** What a request for a document is answered from. */
export interface Asked {
  readonly uri: string;
  readonly folder: Folder;
  readonly snapshot: Snapshot;
}

/** What a session works with. */
export interface SessionOptions {
  readonly connection: Connection;
  /** The disk. */
  readonly fs: FileSystem;
  readonly seeds: BundledSeeds;
  readonly onChange: OnChange;
  /** The share of the memory allowed that is taken. */
  readonly memoryTaken: () => number;
  /** Parses large authority files off this thread. */
  readonly parseLate?: LateParser;
}

/** The state of one connection after `initialize`. */
export class Session {
  readonly settings: Settings;
  readonly roots: Roots;
  /** What the client tells of documents, files, folders and settings. */
  readonly changes: Changes;
  readonly #connection: Connection;
  readonly #buffers = new Map<string, Buffer>();
  readonly #recordLines = new RecordLines();
  readonly #memo = new FindingsMemo();
  readonly #turns = new Turns((error) => this.log("A change could not be taken in", error));

  constructor({ connection, fs, seeds, onChange, memoryTaken, parseLate }: SessionOptions) {
    this.#connection = connection;
    this.settings = new Settings(connection);
    this.roots = new Roots({
      fs: overlay(fs, (path) => this.#buffers.get(uriOf(path))?.text),
      seeds,
      settingsOf: (scope) => this.settings.of(scope),
      isAwaited: () => this.isAwaited,
      memoryTaken,
      ...(parseLate === undefined ? {} : { parseLate }),
      onRegister: (folder) => {
        onChange(null);
        this.changes.reindexAfter(folder, "everything");
      },
      onLeftOut: (folder, count) => {
        const what = `${count.toLocaleString("en")} ${count === 1 ? "note" : "notes"} of ${folder.path ?? ""}`;
        this.#warn(
          `Memory is short: ${what} are not checked. Leave folders out with "exclude" in ${CONFIG_NAME}, or open a smaller folder.`,
        );
      },
      onIndexed: (error) => {
        if (error !== null) this.log("The notes could not be indexed", error);
        onChange(null);
      },
    });
    this.changes = new Changes({
      buffers: this.#buffers,
      roots: this.roots,
      turns: this.#turns,
      onChange,
      onError: (what, error) => this.log(what, error),
    });
  }

  /** Waits for the changes that came before. */
  ask(uri: string): Promise<Asked> {
    return this.#turns.ask(async () => {
      const key = normalizeUri(uri);
      const folder = await this.roots.of(key);
      return { uri: key, folder, snapshot: await folder.snapshot() };
    });
  }

  /** The newest snapshots of all roots, behind the changes that came before. */
  askAll(): Promise<readonly Omit<Asked, "uri">[]> {
    return this.#turns.ask(async () => {
      const folders = await this.roots.all();
      return Promise.all(folders.map(async (folder) => ({ folder, snapshot: await folder.snapshot() })));
    });
  }

  /** Whether a request or a change waits: the background gives way. */
  get isAwaited(): boolean {
    return this.#turns.isAwaited;
  }

  /**
   * The notes, authority files and configs of all roots, root by root, when all that is known of was taken in and
   * indexed.
   */
  async workspaceFiles(): Promise<readonly Pick<Asked, "uri" | "folder">[]> {
    await this.#settled();
    const folders = await this.roots.all();
    return folders.flatMap((folder) => {
      return [...folder.notes(), ...recordFilesOf(folder)].map((uri) => ({ uri, folder }));
    });
  }

  async #settled(): Promise<void> {
    for (let known: Folder[] = []; ; ) {
      await this.#turns.before;
      await this.changes.settled;
      const folders = await this.roots.all();
      await Promise.all(folders.map((folder) => folder.settled()));
      if (folders.every((folder, i) => folder === known[i]) && folders.length === known.length) return;
      known = folders;
    }
  }

  /** Whether the settings want to hear of the document: of a note that is closed they may not. */
  async isShown({ uri, folder, snapshot }: Asked): Promise<boolean> {
    if (this.#buffers.has(uri) || !(snapshot.isNote(uri) || folder.isUnreadable(uri))) return true;
    return folder.path === null || (await this.settings.showsClosedNotes(uriOf(folder.path)));
  }

  buffer(uri: string): Buffer | undefined {
    return this.#buffers.get(normalizeUri(uri));
  }

  openUris(): readonly string[] {
    return [...this.#buffers.keys()];
  }

  /** The findings of a note, an authority file or a config; the id is a normalised URI. */
  findings({ uri, folder, snapshot }: Asked): readonly Finding[] {
    return findingsOf(uri, folder, snapshot, this.#memo);
  }

  /** The lines of a document, an authority file or a config; null for what nobody knows. */
  linesOf({ folder, snapshot }: Pick<Asked, "folder" | "snapshot">, id: string): LineIndex | null {
    return snapshot.document(id)?.lines ?? this.#recordLines.of(folder, id);
  }

  /** Whether the answer is of another text than the one that is open by now. */
  isBehind({ uri, folder, snapshot }: Asked): boolean {
    const open = this.#buffers.get(uri)?.text;
    const document = snapshot.document(uri);
    const known = document?.text ?? recordText(folder, uri);
    if (open === undefined || known === null) return false;
    const [newest, answered] = [withoutBom(open), withoutBom(known)];
    return document?.whole === false ? !newest.startsWith(answered) : newest !== answered;
  }

  /** The files besides notes that have findings or may have them: configs and authority files that lie in a folder. */
  async recordFiles(): Promise<string[]> {
    const folders = await this.roots.all();
    return folders.flatMap(recordFilesOf);
  }

  /** Tells the user, in the editor and in the log. */
  #warn(message: string): void {
    this.#connection.console.warn(message);
    this.#connection.window.showWarningMessage(message);
  }

  log(what: string, error: unknown): void {
    this.#connection.console.error(
      `${what}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    );
  }
}

/** Reading from a disk takes the byte order mark off, an editor may leave it. */
function withoutBom(text: string): string {
  return text.startsWith("\ufeff") ? text.slice(1) : text;
}
