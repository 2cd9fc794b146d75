/** A map from numbers to the order in which they came, in typed arrays: for keys by the million. */

/** From a number of 32 bits to its place in the order of arrival, from 0; nothing is taken out. */
export class IntMap {
  size = 0;
  #keys = new Int32Array(1024);
  /** Per slot: the number of the key + 1; 0 where there is none. */
  #numbers = new Int32Array(1024);

  /** The number of the key, which is taken in where it is new: from 0 on. */
  add(key: number): number {
    const known = this.get(key);
    if (known !== -1) return known;
    if (++this.size * 2 > this.#keys.length) this.#grow();
    this.#place(key, this.size);
    return this.size - 1;
  }

  /** The number of the key; -1 for one that was never added. Keys are whole numbers of 32 bits. */
  get(key: number): number {
    const mask = this.#keys.length - 1;
    for (let slot = slotOf(key) & mask; this.#numbers[slot] !== 0; slot = (slot + 1) & mask)
      if (this.#keys[slot] === key) return this.#numbers[slot]! - 1;
    return -1;
  }

  #place(key: number, number: number): void {
    const mask = this.#keys.length - 1;
    let slot = slotOf(key) & mask;
    while (this.#numbers[slot] !== 0) slot = (slot + 1) & mask;
    this.#keys[slot] = key;
    this.#numbers[slot] = number;
  }

  #grow(): void {
    const [keys, numbers] = [this.#keys, this.#numbers];
    this.#keys = new Int32Array(keys.length * 2);
    this.#numbers = new Int32Array(keys.length * 2);
    for (let slot = 0; slot < keys.length; slot++)
      if (numbers[slot] !== 0) this.#place(keys[slot]!, numbers[slot]!);
  }
}

function slotOf(key: number): number {
  const hash = Math.imul(key, 0x9e3779b1);
  return hash ^ (hash >>> 15);
}
