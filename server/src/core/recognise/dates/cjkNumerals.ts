/** Numbers in ASCII, full-width or kanji digits, and the signs behind them that say what they count. */
/** Digits as a pattern. */
export const NUMBER = "[0-9０-９〇零○一二三四五六七八九十]{1,5}";

/** One more than each digit's value, so that 0 is none; `TEN` for the sign of ten. */
const DIGITS: Uint8Array = new Uint8Array(0x10000);
const TEN = 11;
for (const row of ["0123456789", "０１２３４５６７８９", "〇一二三四五六七八九十"])
  for (let i = 0; i < row.length; i++) DIGITS[row.charCodeAt(i)] = i + 1;
for (const zero of "零○") DIGITS[zero.charCodeAt(0)] = 1;

/** Whether a code unit is a digit: ASCII, full-width or kanji. */
export function isNumeral(unit: number): boolean {
  return DIGITS[unit & 0xffff]! > 0; // behind a text's end there is no unit
}

/** Where the digits from `at` on end. */
export function numeralsEnd(units: Uint16Array, at: number): number {
  let end = at;
  while (DIGITS[units[end]!]! > 0) end++;
  return end;
}

/** The value of the digits over `[from, to)`, positional (`二〇二五`) or with ten (`二十一`). */
export function numberIn(units: Uint16Array, from: number, to: number): number {
  let value = 0;
  let ones = 0;
  for (let i = from; i < to; i++) {
    const digit = DIGITS[units[i]!]!;
    if (digit === TEN) {
      value += (ones === 0 ? 1 : ones) * 10;
      ones = 0;
    } else ones = ones * 10 + digit - 1;
  }
  return value + ones;
}

const written = new Uint16Array(8);

/** The value of a text of at most eight digits (`numberIn`). */
export function numberOf(digits: string): number {
  for (let i = 0; i < digits.length; i++) written[i] = digits.charCodeAt(i);
  return numberIn(written, 0, digits.length);
}

/** Whether a code unit before a number makes it a part of a longer one. */
export function isDigitLike(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0xff10 && unit <= 0xff19) || unit === 0x2e;
}

/** What the sign behind a number says that it counts. */
export const Sign = { year: 1, month: 2, day: 3, span: 4, age: 5 } as const;
/** The sign of each code unit; 0 for most. */
export const AFTER_NUMERAL: Uint8Array = new Uint8Array(0x10000);
const SIGNS: Readonly<Record<string, number>> = {
  年년: Sign.year,
  月월: Sign.month,
  日일号天: Sign.day,
  かヶカケ개个週주周: Sign.span,
  世세: Sign.age,
};
for (const [letters, sign] of Object.entries(SIGNS))
  for (const letter of letters) AFTER_NUMERAL[letter.charCodeAt(0)] = sign;
