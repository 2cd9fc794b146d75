/**
 * A small client of the Language Server Protocol over a child's standard streams: framing, requests,
 * notifications, and the answers that a server asks of an editor. It shares no code with the product or its
 * libraries, so that what both sides get wrong cannot cancel out. Shapes are checked by the tests, not here.
 */
import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

export const SERVER = fileURLToPath(new URL("../../dist/server.js", import.meta.url));

// biome-ignore lint/suspicious/noExplicitAny: what comes over the wire is whatever the server sent
export type Wire = any;

export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** An error that the server answered with. */
export class ResponseError extends Error {
  readonly code: number;
  readonly data: Wire;

  constructor({ code, message, data }: { code: number; message: string; data?: Wire }) {
    super(message);
    this.code = code;
    this.data = data;
  }
}

interface Message {
  readonly id?: number | string | null;
  readonly method?: string;
  readonly params?: Wire;
  readonly result?: Wire;
  readonly error?: { code: number; message: string; data?: Wire };
}

interface Waiting {
  readonly done: (message: Message) => void;
  readonly failed: (error: Error) => void;
}

/** What most editors declare. */
export const CAPABILITIES = {
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
  },
  textDocument: {
    hover: { contentFormat: ["markdown", "plaintext"] },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ["quickfix", "source.fixAll"] } } },
    definition: { linkSupport: true },
    publishDiagnostics: { relatedInformation: true, versionSupport: true },
    diagnostic: { dynamicRegistration: false },
  },
};

export class LspClient {
  /** Resolves with the exit code; null where a signal ended it. */
  readonly exited: Promise<number | null>;
  /** What `workspace/configuration` is answered with: for all, or by a function of the scope's URI. */
  settings: Wire = {};
  /** Methods of the server's requests that are answered with an error. */
  refused: readonly string[] = [];
  /** What the server's requests are answered with, by method; `workspace/configuration` has an answer of its own. */
  answers: Readonly<Record<string, (params: Wire) => Wire>> = {};
  /** Every notification of the server, in order. */
  readonly notifications: { method: string; params: Wire }[] = [];
  /** Every request of the server, in order. */
  readonly requests: { method: string; params: Wire }[] = [];
  /** Errors that the server answered to nobody's request. */
  readonly orphans: { code: number; message: string }[] = [];
  /** Bytes on its standard output that belong to no frame. */
  stray = "";
  stderr = "";
  readonly #process: ChildProcessWithoutNullStreams;
  readonly #waiting = new Map<number, Waiting>();
  readonly #watchers = new Set<() => void>();
  #input = Buffer.alloc(0);
  #lastId = 0;

  /** `flags` are those of Node. */
  constructor(flags: readonly string[] = []) {
    this.#process = spawn(process.execPath, [...flags, SERVER, "--stdio"], {
      stdio: ["pipe", "pipe", "pipe"],
    });
    this.#process.stdin.on("error", () => {});
    this.#process.stdout.on("data", (chunk: Buffer) => this.#receive(chunk));
    this.#process.stderr.on("data", (chunk: Buffer) => {
      this.stderr += chunk.toString();
    });
    this.exited = new Promise((resolve) => {
      // Behind all that it wrote.
      this.#process.on("close", (code) => {
        resolve(code);
        for (const { failed } of this.#waiting.values())
          failed(new Error(`the server ended: ${this.stderr}`));
      });
    });
  }

  get pid(): number | undefined {
    return this.#process.pid;
  }

  /** The id of the newest request. */
  get lastId(): number {
    return this.#lastId;
  }

  /** A server that is ready for work. */
  static async start(
    options: Parameters<LspClient["initialize"]>[0] & { settings?: Wire; flags?: readonly string[] } = {},
  ): Promise<LspClient> {
    const client = new LspClient(options.flags);
    if ("settings" in options) client.settings = options.settings;
    await client.initialize(options);
    client.notify("initialized", {});
    return client;
  }

  initialize({
    folders,
    rootUri = null,
    capabilities = CAPABILITIES,
    initialization,
    processId = process.pid,
  }: {
    folders?: readonly string[];
    rootUri?: string | null;
    capabilities?: Wire;
    initialization?: Wire;
    processId?: number;
  }): Promise<Wire> {
    return this.request("initialize", {
      processId,
      rootUri,
      workspaceFolders: folders?.map((uri) => ({ uri, name: uri })) ?? null,
      capabilities,
      initializationOptions: initialization,
    });
  }

  /** Resolves with the result; rejects with a `ResponseError`. */
  request(method: string, params?: Wire): Promise<Wire> {
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, {
        done: ({ error, result }) =>
          error === undefined ? resolve(result) : reject(new ResponseError(error)),
        failed: reject,
      });
      this.send({ jsonrpc: "2.0", id, method, params });
    });
  }

  notify(method: string, params?: Wire): void {
    this.send({ jsonrpc: "2.0", method, params });
  }

  send(message: object): void {
    const body = Buffer.from(JSON.stringify(message));
    this.write(Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body]));
  }

  write(bytes: Uint8Array): void {
    this.#process.stdin.write(bytes);
  }

  /** Reads nothing more of what the server writes. */
  closeOutput(): void {
    this.#process.stdout.destroy();
  }

  closeInput(): void {
    this.#process.stdin.end();
  }

  /** Waits until `look` gives something, asked again after each message; `what` is told where it never does. */
  async until<T>(what: string, look: () => T | undefined | null | false): Promise<T> {
    const deadline = 10_000;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#watchers.delete(watch);
        reject(
          new Error(`${what}: not within ${deadline} ms; ${JSON.stringify(this.notifications.slice(-3))}`),
        );
      }, deadline);
      const watch = (): void => {
        const found = look();
        if (found === undefined || found === null || found === false) return;
        clearTimeout(timer);
        this.#watchers.delete(watch);
        resolve(found);
      };
      this.#watchers.add(watch);
      watch();
    });
  }

  /** The diagnostics that were pushed last for a document; undefined where none were. */
  pushed(uri: string): Wire[] | undefined {
    const own = this.notifications.filter(({ method, params }) => {
      return method === "textDocument/publishDiagnostics" && params.uri === uri;
    });
    return own[own.length - 1]?.params.diagnostics;
  }

  /** Ends the server as an editor does. */
  async stop(): Promise<number | null> {
    await this.request("shutdown");
    this.notify("exit");
    return this.exited;
  }

  kill(): void {
    this.#process.kill("SIGKILL");
  }

  #receive(chunk: Buffer): void {
    this.#input = Buffer.concat([this.#input, chunk]);
    for (;;) {
      const head = this.#input.indexOf("\r\n\r\n");
      if (head < 0) return;
      const length = /^Content-Length: (\d+)$/m.exec(this.#input.toString("latin1", 0, head))?.[1];
      if (length === undefined) {
        this.stray += this.#input.toString();
        this.#input = Buffer.alloc(0);
        return;
      }
      const end = head + 4 + Number(length);
      if (this.#input.length < end) return;
      const message = JSON.parse(this.#input.toString("utf8", head + 4, end)) as Message;
      this.#input = this.#input.subarray(end);
      this.#take(message);
      for (const watch of [...this.#watchers]) watch();
    }
  }

  #take(message: Message): void {
    const { id, method, params } = message;
    if (method === undefined && id === null) {
      if (message.error !== undefined) this.orphans.push(message.error);
    } else if (method === undefined) {
      this.#waiting.get(Number(id))?.done(message);
      this.#waiting.delete(Number(id));
    } else if (id === undefined) {
      this.notifications.push({ method, params });
    } else {
      this.requests.push({ method, params });
      const error = { code: -32601, message: "this editor does not do that" };
      if (this.refused.includes(method)) this.send({ jsonrpc: "2.0", id, error });
      else this.send({ jsonrpc: "2.0", id, result: this.#answer(method, params) });
    }
  }

  #answer(method: string, params: Wire): Wire {
    if (method !== "workspace/configuration") return this.answers[method]?.(params) ?? null;
    return params.items.map(({ scopeUri }: Wire) => {
      return typeof this.settings === "function" ? this.settings(scopeUri) : this.settings;
    });
  }
}
