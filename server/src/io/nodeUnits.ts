/** The units of texts as Node's buffers write them, for `core/text/units.ts`: in one copy, without a decoder. */
import { type UnitWriter, useUnitWriter } from "../core/text/units.ts";

/** From now on texts are written so, unless the machine has the bytes of a unit the other way round. */
export function useNodeUnits(): void {
  const probe = new Uint16Array(1);
  writeUnits("a", probe);
  if (probe[0] === 0x61) useUnitWriter(writeUnits);
}

/** The bytes of each array that is written to. */
const bytesOf = new WeakMap<Uint16Array, Buffer>();

/** Writes the text's UTF-16 units to the front of the array, which has room for them. */
export const writeUnits: UnitWriter = (text, units) => {
  let bytes = bytesOf.get(units);
  if (bytes === undefined) {
    bytes = Buffer.from(units.buffer, units.byteOffset, units.byteLength);
    bytesOf.set(units, bytes);
  }
  bytes.write(text, 0, "utf16le");
};
