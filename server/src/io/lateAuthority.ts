/**
 * Large authority files, read while nobody waits for them: YAML parsed off this thread where the host can, JSON and
 * the register made slice by slice. Until it is ready the register that there was serves. Small files of a small register
 * are left to whoever asks, who then has the new register at once.
 */
import {
  hasShortSteps,
  type ParsedAuthority,
  parseAuthority,
  parseInSteps,
} from "../core/authority/parse.ts";
import type { Root } from "../core/workspace/root.ts";

/** What a host gives that wants large files read late. */
export interface Background {
  /** Parses as `parseAuthority` does, elsewhere; never rejects. */
  readonly parse: (file: string, text: string) => Promise<ParsedAuthority>;
  /** Resolves when everything that waits has had its turn. */
  readonly breathe: () => Promise<void>;
  /** The register is another one than it was. */
  readonly onRegister: () => void;
}

/** UTF-16 units, of a file or of all together. */
const LARGE = 100_000;

/** The large files of one root. */
export class LateAuthority {
  readonly #root: Root;
  readonly #background: Background;
  /** Per file that is being read: the text to read next, null where it is to be forgotten. */
  readonly #newest = new Map<string, string | null>();

  constructor(root: Root, background: Background) {
    this.#root = root;
    this.#background = background;
  }

  /** Whether the file of the workspace is read late; a newer text of a file that is being read is read after it. */
  takes(id: string, text: string): boolean {
    if (!this.#isLarge(id, text)) {
      this.drop(id);
      return false;
    }
    const isReading = this.#newest.has(id);
    if (!isReading && this.#root.authorityFiles().get(id)?.text === text) return true;
    this.#newest.set(id, text);
    if (!isReading) void this.#read(id);
    return true;
  }

  /** Somebody else read the file or found it gone: what is being read of it counts no longer. */
  drop(id: string): void {
    if (this.#newest.has(id)) this.#newest.set(id, null);
  }

  async #read(id: string): Promise<void> {
    for (;;) {
      const text = this.#newest.get(id) ?? null;
      if (text === null) break;
      const parsed = await this.#parse(id, text);
      const newest = this.#newest.get(id) ?? null;
      // What serves until the new register is ready, where nobody has asked for one yet.
      this.#root.snapshot();
      if (newest !== null && this.#root.setAuthorityFile(id, "workspace", text, () => parsed)) {
        await this.#finished(this.#root.prepareRegister());
        this.#background.onRegister();
      }
      if (this.#newest.get(id) === text) break;
    }
    this.#newest.delete(id);
  }

  /** JSON is read here, in short steps: to bring its records over from another thread would take longer. */
  async #parse(id: string, text: string): Promise<ParsedAuthority> {
    if (text.length < LARGE) return parseAuthority(id, text);
    return hasShortSteps(id) ? this.#finished(parseInSteps(id, text)) : this.#background.parse(id, text);
  }

  async #finished<T>(steps: Generator<void, T>): Promise<T> {
    for (;;) {
      const { done, value } = steps.next();
      if (done === true) return value;
      await this.#background.breathe();
    }
  }

  #isLarge(id: string, text: string): boolean {
    let all = text.length;
    for (const [other, file] of this.#root.authorityFiles())
      if (other !== id && file.layer === "workspace") all += file.text.length;
    return all >= LARGE;
  }
}
