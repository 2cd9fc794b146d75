/**
 * Order and form of messages, which the protocol library does not hold clients to: requests before `initialize`,
 * a second one, requests after `shutdown`, and params that are no object are refused; notifications of that kind
 * are dropped. Framing and JSON are dealt with in `stdio.ts`.
 */
import { type Connection, ErrorCodes, Message, ResponseError } from "vscode-languageserver/node";

/** What a refused request is turned into; no client's method begins so. */
const REFUSED = "\u0000refused";

interface Refusal {
  readonly code: number;
  readonly message: string;
}

/** Which messages of one connection may pass. */
export class Lifecycle {
  #isInitialized = false;
  #isShutDown = false;

  get isShutDown(): boolean {
    return this.#isShutDown;
  }

  /** To be called for each message in the order in which they are dealt with; `next` deals with it. */
  handleMessage(message: Message, next: (message: Message) => void | Promise<void>): void | Promise<void> {
    if (Message.isRequest(message)) {
      const { method, params } = message;
      const refusal = this.#refusalOf(method, params);
      if (refusal !== null) return next({ ...message, method: REFUSED, params: refusal } as Message);
      if (method === "initialize") this.#isInitialized = true;
      if (method === "shutdown") this.#isShutDown = true;
    } else if (Message.isNotification(message)) {
      const { method, params } = message;
      const isInOrder = this.#isInitialized && !this.#isShutDown;
      if (method !== "exit" && !(isInOrder && (method === "initialized" || isObject(params)))) return;
    }
    return next(message);
  }

  #refusalOf(method: string, params: unknown): Refusal | null {
    if (this.#isShutDown)
      return { code: ErrorCodes.InvalidRequest, message: "the server was told to shut down" };
    if (method === "initialize" && this.#isInitialized)
      return { code: ErrorCodes.InvalidRequest, message: "the server is initialized already" };
    if (method !== "initialize" && !this.#isInitialized)
      return { code: ErrorCodes.ServerNotInitialized, message: "initialize comes first" };
    if (method !== "shutdown" && !isObject(params))
      return { code: ErrorCodes.InvalidParams, message: "params are missing or malformed" };
    return null;
  }
}

/** Answers what a `Lifecycle` refused. */
export function answerRefused(connection: Connection): void {
  connection.onRequest(REFUSED, ({ code, message }: Refusal) => new ResponseError(code, message));
}

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}
