/** Sets of signs, each a bit of one table: a look into it costs less than a search through a string. */
const SETS: Int32Array = new Int32Array(0x10000);
const MOST = 31;
let count = 0;

/** A set of signs of one code unit each, for `isSign`. To be asked for while the files are loaded. */
export function signSet(signs: string): number {
  if (count === MOST) throw new RangeError("More sets of signs than there are bits.");
  const set = 1 << count++;
  for (const sign of signs) SETS[sign.charCodeAt(0)] = SETS[sign.charCodeAt(0)]! | set;
  return set;
}

/** Whether a code unit belongs to a set; not a number, as behind a text's end, belongs to none. */
export function isSign(unit: number, set: number): boolean {
  return (SETS[unit & 0xffff]! & set) !== 0; // a key that is no index would make each look slow
}
