/**
 * The language server as this window runs it: a process of its own over IPC, started again when it crashes and
 * given up when it keeps crashing. It asks for settings and registers its watchers by itself; what the editor
 * shows of it comes over the protocol alone.
 */
import { type CancellationToken, EventEmitter, type LogOutputChannel, window } from "vscode";
import {
  CloseAction,
  ErrorAction,
  ExecuteCommandRequest,
  LanguageClient,
  type LanguageClientOptions,
  RevealOutputChannelOn,
  type ServerOptions,
  State,
  TransportKind,
  WorkDoneProgress,
} from "vscode-languageclient/node";
import { SYNCHRONISED } from "./documents.ts";

/** `failed`: it does not run, and only the user starts it again. */
export type ServerState = "starting" | "running" | "failed";

const MOST_RESTARTS = 4;
const CRASHES_COUNT_MS = 3 * 60_000;
const MOST_BROKEN_MESSAGES = 3;

export class LanguageServer {
  readonly #module: string;
  readonly #storage: string;
  readonly #output: LogOutputChannel;
  readonly #stateChange = new EventEmitter<ServerState>();
  #client: LanguageClient | null = null;
  #state: ServerState = "starting";
  /** When it crashed of late, in the clock's milliseconds. */
  #crashes: number[] = [];
  #works = 0;

  readonly onDidChangeState = this.#stateChange.event;

  /**
   * @param module the absolute path of the server's bundle
   * @param storage the folder where the server may keep compiled code, see `codeCache.ts`
   */
  constructor(module: string, storage: string, output: LogOutputChannel) {
    this.#module = module;
    this.#storage = storage;
    this.#output = output;
  }

  get state(): ServerState {
    return this.#state;
  }

  /** Starts the server, after ending the one that may run. Resolves when it serves, or when it cannot. */
  async restart(): Promise<void> {
    this.#crashes = [];
    const old = this.#client;
    const client = this.#create();
    if (old !== null) await end(old);
    await this.#start(client);
  }

  /**
   * Runs a command of the server's; `onPercentage` is told how far it is.
   * @throws where it is cancelled, or the server does not run
   */
  async execute<T>(
    command: string,
    argument: object,
    token: CancellationToken,
    onPercentage: (percentage: number) => void,
  ): Promise<T> {
    const client = this.#client;
    if (client === null || this.#state === "failed") throw new Error("the language server does not run");
    await client.start();
    const workDoneToken = `rapporteur-${++this.#works}`;
    const progress = client.onProgress(WorkDoneProgress.type, workDoneToken, (value) => {
      if (value.kind !== "end" && value.percentage !== undefined) onPercentage(value.percentage);
    });
    try {
      const params = { command, arguments: [argument], workDoneToken };
      return (await client.sendRequest(ExecuteCommandRequest.type, params, token)) as T;
    } finally {
      progress.dispose();
    }
  }

  /** Ends the server for good. */
  async stop(): Promise<void> {
    const client = this.#client;
    this.#client = null;
    if (client !== null) await end(client);
    this.#stateChange.dispose();
  }

  async #start(client: LanguageClient): Promise<void> {
    if (client !== this.#client) return;
    try {
      await client.start();
    } catch {
      this.#lost(client);
      await end(client);
    }
  }

  /** Makes the client that counts from now on; what an earlier one still says is not heard. */
  #create(): LanguageClient {
    const options: LanguageClientOptions = {
      documentSelector: SYNCHRONISED,
      outputChannel: this.#output,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      initializationFailedHandler: () => false,
      diagnosticPullOptions: { onChange: true, onFocus: true },
      markdown: { isTrusted: false, supportHtml: false },
      errorHandler: {
        error: (_error, _message, count) => {
          if (count !== undefined && count <= MOST_BROKEN_MESSAGES)
            return { action: ErrorAction.Continue, handled: true };
          this.#giveUp(client, "The connection to Rapporteur's language server broke.");
          return { action: ErrorAction.Shutdown, handled: true };
        },
        closed: () => {
          this.#lost(client);
          return { action: CloseAction.DoNotRestart, handled: true };
        },
      },
    };
    const client = new QuietClient("rapporteur", "Rapporteur", this.#server(), options);
    client.onDidChangeState(({ newState }) => {
      if (client === this.#client && newState === State.Running) this.#setState("running");
    });
    this.#client = client;
    this.#setState("starting");
    return client;
  }

  #server(): ServerOptions {
    const options = { env: { RAPPORTEUR_CODE_CACHE: this.#storage } };
    const run = { module: this.#module, transport: TransportKind.ipc, options };
    return { run, debug: { ...run, options: { ...options, execArgv: ["--nolazy", "--inspect=6009"] } } };
  }

  /** It crashed, or could not be started: another takes its place, since such a client starts no second time. */
  #lost(client: LanguageClient): void {
    if (client !== this.#client || this.#state === "failed") return;
    const now = Date.now();
    this.#crashes = [...this.#crashes.filter((time) => now - time < CRASHES_COUNT_MS), now];
    const count = this.#crashes.length;
    if (count > MOST_RESTARTS) {
      this.#giveUp(client, `Rapporteur's language server stopped ${count} times within three minutes.`);
      return;
    }
    this.#output.warn("The language server stopped unexpectedly; starting it again.");
    void this.#start(this.#create());
  }

  #giveUp(client: LanguageClient, reason: string): void {
    if (client !== this.#client || this.#state === "failed") return;
    this.#setState("failed");
    this.#output.error(reason);
    const [restart, show] = ["Restart Server", "Show Output"];
    const message = `${reason} Names and dates are not checked until it runs again; the output may say why.`;
    window.showErrorMessage(message, restart, show).then((choice) => {
      if (choice === restart) void this.restart();
      else if (choice === show) this.#output.show();
    });
  }

  #setState(state: ServerState): void {
    if (state === this.#state) return;
    this.#state = state;
    this.#stateChange.fire(state);
  }
}

/** Logs what goes wrong and leaves it to its owner what to show. */
class QuietClient extends LanguageClient {
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }
}

/** One that does not answer is killed by the client after two seconds; why it did not is in the log. */
async function end(client: LanguageClient): Promise<void> {
  await client.dispose().catch(() => {});
}
