/** The edges of the trie of names: which node a token leads to from a node. Open addressing in one typed array. */

/** Per slot: node, token, target, and nothing, so that a slot lies in one line of the processor's cache. */
const WIDTH = 4;

/** The edges of one trie, by the node that they leave and the id of the token. */
export class Edges {
  #slots = new Int32Array(2048 * WIDTH).fill(-1);
  #count = 0;

  /** The node that `token` leads to from `node`; -1 where no edge does. */
  target(node: number, token: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let at = (hashOf(node, token) * WIDTH) & mask;
    for (let from = slots[at]!; from !== -1; from = slots[at]!) {
      if (from === node && slots[at + 1] === token) return slots[at + 2]!;
      at = (at + WIDTH) & mask;
    }
    return -1;
  }

  /** Adds an edge that is not there yet. */
  add(node: number, token: number, target: number): void {
    if (++this.#count * 2 * WIDTH > this.#slots.length) this.#grow();
    place(this.#slots, node, token, target);
  }

  #grow(): void {
    const before = this.#slots;
    this.#slots = new Int32Array(before.length * 2).fill(-1);
    for (let at = 0; at < before.length; at += WIDTH)
      if (before[at] !== -1) place(this.#slots, before[at]!, before[at + 1]!, before[at + 2]!);
  }
}

function place(slots: Int32Array, node: number, token: number, target: number): void {
  const mask = slots.length - 1;
  let at = (hashOf(node, token) * WIDTH) & mask;
  while (slots[at] !== -1) at = (at + WIDTH) & mask;
  slots[at] = node;
  slots[at + 1] = token;
  slots[at + 2] = target;
}

/** Of 30 bits, so that a multiple of it is exact. */
function hashOf(node: number, token: number): number {
  const hash = Math.imul(node, 0x9e3779b1) ^ Math.imul(token, 0x85ebca6b);
  return (hash ^ (hash >>> 15)) & 0x3fffffff;
}
