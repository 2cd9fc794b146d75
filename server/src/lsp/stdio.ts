/**
 * The connection over standard input and output. The protocol library's own reader waits for ever behind a broken
 * header and leaves bad JSON unanswered; this one answers it, and ends the process where the stream is beyond help
 * or the other side is gone, what it asked before being answered.
 */
import {
  AbstractMessageReader,
  type DataCallback,
  type Disposable,
  ErrorCodes,
  Message,
  type MessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";
import { Frames, FramingError } from "./frames.ts";

interface Stdio {
  readonly reader: MessageReader;
  readonly writer: StreamMessageWriter;
}

/** How long, in milliseconds, what was read is given to be answered where the client ends the session or the stream. */
const GRACE = 500;

/** `exitCode` is asked when the other side has gone without a word. */
export function stdio(exitCode: () => number): Stdio {
  const requests = new OpenRequests();
  const writer = new AnsweringWriter(process.stdout, requests);
  const gone = () => process.exit(exitCode());
  let hasEnded = false;
  process.stdin
    .on("end", () => {
      hasEnded = true;
      requests.answered(gone);
    })
    .on("close", () => hasEnded || gone())
    .on("error", gone);
  process.stdout.on("close", gone).on("error", gone);
  const refuse = (code: number, message: string) => {
    writer.write({ jsonrpc: "2.0", id: null, error: { code, message } } as Message).catch(gone);
  };
  return { reader: new StdinReader(refuse, requests), writer };
}

/** The requests of the client that have no answer yet. */
class OpenRequests {
  readonly #ids = new Set<unknown>();
  #waiting: (() => void)[] = [];

  read(message: Message): void {
    if (Message.isRequest(message)) this.#ids.add(message.id);
  }

  written(message: Message): void {
    if (!Message.isResponse(message)) return;
    this.#ids.delete(message.id);
    if (this.#ids.size > 0) return;
    for (const then of this.#waiting) then();
    this.#waiting = [];
  }

  /** Calls `then` once all are answered, or the time for that is over. */
  answered(then: () => void): void {
    if (this.#ids.size === 0) {
      then();
      return;
    }
    setTimeout(then, GRACE);
    this.#waiting.push(then);
  }
}

class AnsweringWriter extends StreamMessageWriter {
  readonly #requests: OpenRequests;

  constructor(stream: NodeJS.WritableStream, requests: OpenRequests) {
    super(stream);
    this.#requests = requests;
  }

  override async write(message: Message): Promise<void> {
    await super.write(message);
    this.#requests.written(message);
  }
}

class StdinReader extends AbstractMessageReader implements MessageReader {
  readonly #frames = new Frames();
  readonly #refuse: (code: number, message: string) => void;
  readonly #requests: OpenRequests;

  constructor(refuse: (code: number, message: string) => void, requests: OpenRequests) {
    super();
    this.#refuse = refuse;
    this.#requests = requests;
  }

  listen(callback: DataCallback): Disposable {
    const read = (bytes: Buffer) => this.#read(bytes, callback);
    process.stdin.on("data", read);
    return { dispose: () => process.stdin.off("data", read) };
  }

  #read(bytes: Buffer, callback: DataCallback): void {
    try {
      for (const body of this.#frames.push(bytes)) this.#receive(body, callback);
    } catch (error) {
      if (!(error instanceof FramingError)) throw error;
      process.stderr.write(`rapporteur-language-server: ${error.message}; the stream cannot be read on\n`);
      process.exit(1);
    }
  }

  #receive(body: Buffer, callback: DataCallback): void {
    let message: unknown;
    try {
      message = JSON.parse(body.toString("utf8"));
    } catch (error) {
      this.#refuse(ErrorCodes.ParseError, `invalid JSON: ${(error as Error).message}`);
      return;
    }
    if (typeof message === "object" && message !== null && !Array.isArray(message))
      this.#hand(message as Message, callback);
    else this.#refuse(ErrorCodes.InvalidRequest, "a message is an object");
  }

  /** `exit` ends the process as soon as it is dealt with, so what came before is answered first. */
  #hand(message: Message, callback: DataCallback): void {
    this.#requests.read(message);
    if (Message.isNotification(message) && message.method === "exit")
      this.#requests.answered(() => callback(message));
    else callback(message);
  }
}
