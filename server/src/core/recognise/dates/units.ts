/** The classes of code units that the dates of English read, in one table. */
import { isSmall } from "../../text/unitKinds.ts";

/** The classes of `isDigit`, `isWordUnit` and `isSpace`, for loops. */
export const DIGIT = 1;
export const WORD = 2;
export const SPACE = 4;

/** The classes of each unit, for loops that keep the table at hand. */
export const UNIT_CLASSES: Uint8Array = new Uint8Array(0x10000);

function mark(from: number, to: number, classes: number): void {
  for (let unit = from; unit <= to; unit++) UNIT_CLASSES[unit] = classes;
}
mark(0x30, 0x39, DIGIT | WORD);
mark(0x41, 0x5a, WORD);
mark(0x61, 0x7a, WORD);
mark(0xc0, 0x1fff, WORD);
for (const sign of [0xd7, 0xf7]) UNIT_CLASSES[sign] = 0;
for (const space of [9, 10, 13, 32, 0xa0, 0x202f, 0x3000]) UNIT_CLASSES[space] = SPACE;

/** Whether the unit is white space. */
export function isSpace(unit: number): boolean {
  return (UNIT_CLASSES[unit & 0xffff]! & SPACE) !== 0;
}

/** ASCII letters and digits, and the letters of the alphabets up to Greek Extended; no sign and no CJK. */
export function isWordUnit(unit: number): boolean {
  return (UNIT_CLASSES[unit & 0xffff]! & WORD) !== 0; // before a text's beginning there is no unit
}

/** Where the letters and digits from `at` on end. */
export function wordEnd(units: Uint16Array, at: number): number {
  const classes = UNIT_CLASSES;
  for (let end = at; ; end++) {
    // Most are small letters, which need no look into the table; three at a time, as each turn of the loop has its price.
    while (isSmall(units[end]!)) {
      if (!isSmall(units[end + 1]!)) {
        end++;
        break;
      }
      if (!isSmall(units[end + 2]!)) {
        end += 2;
        break;
      }
      end += 3;
    }
    if ((classes[units[end]!]! & WORD) === 0) return end;
  }
}
