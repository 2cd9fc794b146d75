/**
 * Messages of the base protocol cut out of a stream of bytes: headers, an empty line, a body of `Content-Length`
 * bytes. Header lines may end in a bare line feed. A stream whose framing is broken cannot be trusted again, so
 * that is an error, not a search for the next header. What a body says is not looked at.
 */

/** The stream holds something that is no frame; its message says what. */
export class FramingError extends Error {}

/** Headers of an editor are some 30 bytes long. */
const HEADER_LIMIT = 8 * 1024;
/** No message of an editor comes near; a Content-Length beyond it would only wait for ever. */
const BODY_LIMIT = 512 * 1024 * 1024;

/** Takes bytes as they come and hands out whole bodies; throws where the framing is broken. */
export class Frames {
  /** What came before a header ended. */
  #head: Buffer = Buffer.alloc(0);
  #body: Buffer[] = [];
  /** Bytes of the body that are still to come; null while a header is read. */
  #missing: number | null = null;

  /** The bodies that are whole with these bytes, in order. Throws `FramingError`. */
  *push(bytes: Buffer): Generator<Buffer> {
    let rest = bytes;
    while (rest.length > 0) {
      if (this.#missing === null) {
        const head = this.#head.length === 0 ? rest : Buffer.concat([this.#head, rest]);
        const end = endOfHeader(head);
        if (end > HEADER_LIMIT || (end === -1 && head.length > HEADER_LIMIT))
          throw new FramingError(`a header is longer than ${HEADER_LIMIT} bytes`);
        if (end === -1) {
          this.#head = head;
          return;
        }
        this.#missing = contentLength(head.toString("latin1", 0, end));
        this.#head = Buffer.alloc(0);
        rest = head.subarray(end);
        if (this.#missing > 0) continue;
      }
      const part = rest.subarray(0, this.#missing);
      rest = rest.subarray(part.length);
      this.#body.push(part);
      this.#missing -= part.length;
      if (this.#missing > 0) return;
      const body = this.#body.length === 1 ? part : Buffer.concat(this.#body);
      this.#body = [];
      this.#missing = null;
      yield body;
    }
  }
}

/** The offset behind the first empty line, -1 where there is none. */
function endOfHeader(bytes: Buffer): number {
  for (let at = bytes.indexOf("\n"); at !== -1; at = bytes.indexOf("\n", at + 1)) {
    if (bytes[at + 1] === 0x0a) return at + 2;
    if (bytes[at + 1] === 0x0d && bytes[at + 2] === 0x0a) return at + 3;
    if (at > HEADER_LIMIT) return -1;
  }
  return -1;
}

function contentLength(header: string): number {
  for (const line of header.split("\n")) {
    const colon = line.indexOf(":");
    if (colon === -1 || line.slice(0, colon).trim().toLowerCase() !== "content-length") continue;
    const value = line.slice(colon + 1).trim();
    const length = /^\d{1,10}$/.test(value) ? Number(value) : Number.NaN;
    if (length <= BODY_LIMIT) return length;
    throw new FramingError(`Content-Length is ${JSON.stringify(value.slice(0, 40))}`);
  }
  throw new FramingError("a header has no Content-Length");
}
