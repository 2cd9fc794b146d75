/**
 * A map that hands out immutable views cheaply: writing after a view was handed out copies a small overlay,
 * and the large base only once in a while.
 */
const LARGEST_OVERLAY = 64;

/** A map as it was when the view was handed out. */
export interface ReadView<V> {
  get(key: string): V | undefined;
  /** Every key once, in no promised order. */
  keys(): Iterable<string>;
}

/** A map whose views stay as they are while it changes. */
export class VersionedMap<V> {
  #base = new Map<string, V>();
  #overlay = new Map<string, V | undefined>();
  #viewed = false;
  #version = 0;

  /** Grows with every change. */
  get version(): number {
    return this.#version;
  }

  get(key: string): V | undefined {
    return lookUp(this.#base, this.#overlay, key);
  }

  /** Sets or, with `undefined`, removes. */
  set(key: string, value: V | undefined): void {
    this.#version++;
    if (!this.#viewed && this.#overlay.size === 0) {
      put(this.#base, key, value);
      return;
    }
    if (this.#viewed) this.#overlay = new Map(this.#overlay);
    this.#viewed = false;
    this.#overlay.set(key, value);
    if (this.#overlay.size > LARGEST_OVERLAY) this.#merge();
  }

  view(): ReadView<V> {
    this.#viewed = true;
    const [base, overlay] = [this.#base, this.#overlay];
    return { get: (key) => lookUp(base, overlay, key), keys: () => keysOf(base, overlay) };
  }

  #merge(): void {
    this.#base = new Map(this.#base);
    for (const [key, value] of this.#overlay) put(this.#base, key, value);
    this.#overlay = new Map();
  }
}

function lookUp<V>(
  base: ReadonlyMap<string, V>,
  overlay: ReadonlyMap<string, V | undefined>,
  key: string,
): V | undefined {
  return overlay.has(key) ? overlay.get(key) : base.get(key);
}

function* keysOf<V>(
  base: ReadonlyMap<string, V>,
  overlay: ReadonlyMap<string, V | undefined>,
): Generator<string> {
  for (const key of base.keys()) if (!overlay.has(key)) yield key;
  for (const [key, value] of overlay) if (value !== undefined) yield key;
}

function put<V>(map: Map<string, V>, key: string, value: V | undefined): void {
  if (value === undefined) map.delete(key);
  else map.set(key, value);
}
