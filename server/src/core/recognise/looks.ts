/** What patterns look like, each look once: most of the patterns of a large register share a few hundred. */
import type { Pattern } from "./patterns.ts";

/** A power of two. */
const RECENT = 1024;

/** The looks of a set's patterns, by number. */
export class Looks {
  /** By number. */
  readonly looks: Pattern[] = [];
  readonly #byKey = new Map<number, number[]>();
  /** The look that was met last with a key that ends so, + 1: forms of one look come again and again. */
  readonly #recent = new Int32Array(RECENT);

  /** The number of the look, which is taken in where it is new. */
  numberOf(look: Pattern): number {
    const key = (look.capitals << 10) ^ (look.rigid << 6) ^ (look.role << 5) ^ look.length;
    const slot = (key ^ (key >>> 10) ^ (look.slips ? 16 : 0)) & (RECENT - 1);
    const recent = this.#recent[slot]! - 1;
    if (recent !== -1 && isSame(this.looks[recent]!, look)) return recent;
    const number = this.#find(key, look);
    this.#recent[slot] = number + 1;
    return number;
  }

  #find(key: number, look: Pattern): number {
    const known = this.#byKey.get(key);
    if (known !== undefined) for (const one of known) if (isSame(this.looks[one]!, look)) return one;
    const number = this.looks.push(look) - 1;
    if (known === undefined) this.#byKey.set(key, [number]);
    else known.push(number);
    return number;
  }
}

function isSame(a: Pattern, b: Pattern): boolean {
  return (
    a.role === b.role &&
    a.kind === b.kind &&
    a.length === b.length &&
    a.capitals === b.capitals &&
    a.acronyms === b.acronyms &&
    a.spoken === b.spoken &&
    a.isTelling === b.isTelling &&
    a.rigid === b.rigid &&
    a.comma === b.comma &&
    a.raw === b.raw &&
    a.slips === b.slips
  );
}
