/** The editor's settings under `rapporteur`, asked for where the client can be asked, else as it pushed them. */
import type { Connection } from "vscode-languageserver/node";
import { ruleCodes } from "../core/checks/list.ts";
import { type PartialConfig, parseSettings } from "../core/config.ts";

/** Settings by document or folder, asked once until they change. */
export class Settings {
  readonly #connection: Connection;
  #canAsk = false;
  #pushed: unknown = {};
  /** What was told for a document or folder since the settings changed last. */
  readonly #asked = new Map<string, Promise<object>>();

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Whether the client answers `workspace/configuration`. */
  allowAsking(canAsk: boolean): void {
    this.#canAsk = canAsk;
  }

  /** Takes what came with `initializationOptions` or `workspace/didChangeConfiguration`. */
  push(settings: unknown): void {
    const own = (settings as Record<string, unknown> | null | undefined)?.rapporteur;
    this.#pushed = own ?? settings ?? {};
    this.#asked.clear();
  }

  /** What was told for a document is not kept once it is closed. */
  forget(uri: string): void {
    this.#asked.delete(uri);
  }

  /** For a workspace folder (a URI), or for documents outside all. */
  async of(scope: string | null): Promise<PartialConfig> {
    return parseSettings(await this.#raw(scope), ruleCodes);
  }

  /** Whether the editor wants the resolved day behind dates of a document (a URI). */
  async showsDateHints(uri: string): Promise<boolean> {
    const { inlayHints } = (await this.#known(uri)) as { inlayHints?: { dates?: unknown } | null };
    return inlayHints?.dates === true;
  }

  /** Whether the editor wants to hear of notes of a workspace folder (a URI) that are not open. */
  async showsClosedNotes(folder: string): Promise<boolean> {
    const { diagnostics } = (await this.#known(folder)) as { diagnostics?: { scope?: unknown } | null };
    return diagnostics?.scope !== "openNotes";
  }

  #known(scope: string): Promise<object> {
    let settings = this.#asked.get(scope);
    if (settings === undefined) {
      settings = this.#raw(scope).then((raw) => (typeof raw === "object" && raw !== null ? raw : {}));
      this.#asked.set(scope, settings);
    }
    return settings;
  }

  async #raw(scope: string | null): Promise<unknown> {
    if (!this.#canAsk) return this.#pushed;
    try {
      return await this.#connection.workspace.getConfiguration(
        scope === null ? { section: "rapporteur" } : { scopeUri: scope, section: "rapporteur" },
      );
    } catch {
      return this.#pushed;
    }
  }
}
