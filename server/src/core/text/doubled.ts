/** A typed array of twice the length with the same beginning: how tables grow. */
export function doubled(array: Int32Array): Int32Array<ArrayBuffer>;
export function doubled(array: Uint16Array): Uint16Array<ArrayBuffer>;
export function doubled(array: Int32Array | Uint16Array): Int32Array | Uint16Array {
  const { length } = array;
  const grown = array instanceof Int32Array ? new Int32Array(2 * length) : new Uint16Array(2 * length);
  grown.set(array);
  return grown;
}
