/** What a UTF-16 unit is by itself, of ASCII alone: for loops over units. Letters of all scripts are in `chars.ts`. */

export function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

export function isSmall(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a;
}

export function isLetter(unit: number): boolean {
  const small = unit | 0x20;
  return small >= 0x61 && small <= 0x7a;
}

/** A line feed or a carriage return. */
export function isLineEnd(unit: number): boolean {
  return unit === 0x0a || unit === 0x0d;
}
