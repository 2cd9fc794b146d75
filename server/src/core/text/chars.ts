/**
 * What each UTF-16 unit is to the tokenizer, and what it folds to when names are compared.
 * Tables over the Basic Multilingual Plane, built once; no locale, no script detection beyond it.
 */
import { HAN_VARIANTS } from "./hanVariants.ts";

/** The kinds of UTF-16 units that the tokenizer knows apart; `classOf` has that of each unit. */
export const CharClass = {
  other: 0,
  /** A letter without an upper-case shape here: lower case or of a script without case. */
  lower: 1,
  upper: 2,
  digit: 3,
  /** A character of a script written without spaces: each is a token of its own. */
  raw: 4,
  /** Belongs to the character before it and counts for nothing: combining marks, soft hyphen, joiners. */
  ignorable: 5,
  /** A sign that names are made of, a token of its own: + & ( ) */
  sign: 6,
  space: 7,
  newline: 8,
  hyphen: 9,
  apostrophe: 10,
  period: 11,
  comma: 12,
} as const;
export type CharClass = (typeof CharClass)[keyof typeof CharClass];

/** Class of each unit. Surrogates are `other` here; the tokenizer pairs the Han ones. */
export const classOf: Uint8Array = new Uint8Array(0x10000);
/** The unit each letter or digit folds to: lower case, without diacritics, full width made half, Han characters in one writing. */
export const foldOf: Uint16Array = new Uint16Array(0x10000);
/** Letters that fold to two units: the second one, else 0. */
export const foldTail: Uint16Array = new Uint16Array(0x10000);

const RAW_RANGES: readonly (readonly [number, number])[] = [
  [0x0e01, 0x0e5b], // Thai
  [0x0e81, 0x0eff], // Lao
  [0x1000, 0x109f], // Myanmar
  [0x1100, 0x11ff], // Hangul jamo
  [0x1780, 0x17d3], // Khmer
  [0x3005, 0x3007], // 々〆〇
  [0x3041, 0x3096], // Hiragana
  [0x30a1, 0x30fa], // Katakana
  [0x30fc, 0x30ff],
  [0x3131, 0x318e], // Hangul compatibility jamo
  [0x31f0, 0x31ff],
  [0x3400, 0x4dbf], // Han
  [0x4e00, 0x9fff],
  [0xac00, 0xd7a3], // Hangul syllables
  [0xf900, 0xfaff],
  [0xff66, 0xff9f], // half-width Katakana
];

/** Blocks whose letters have case or diacritics: Latin, Greek, Cyrillic, Armenian. */
const CASED_RANGES: readonly (readonly [number, number])[] = [
  [0xaa, 0x02ff],
  [0x0370, 0x0587],
  [0x1e00, 0x1fff],
];
/** Letters and their marks of scripts with spaces and without case. */
const CASELESS_RANGES: readonly (readonly [number, number])[] = [
  [0x05d0, 0x05f2], // Hebrew
  [0x0620, 0x063f], // Arabic
  [0x0641, 0x064a],
  [0x066e, 0x06d3],
  [0x06fa, 0x06ff],
  [0x0710, 0x074a], // Syriac
  [0x0900, 0x0963], // Devanagari and its kin
  [0x0971, 0x0df3],
  [0x0f40, 0x0fbc], // Tibetan
  [0x10d0, 0x10fa], // Georgian
  [0x1200, 0x135a], // Ethiopic
  [0x1820, 0x1878], // Mongolian
];

/** Letters that decomposition leaves whole, as newspapers write them without their mark. */
const SPECIAL_FOLDS: Readonly<Record<string, string>> = {
  đ: "d", ø: "o", ł: "l", ı: "i", ħ: "h", ŧ: "t", ð: "d", ŋ: "n", ƒ: "f", ɓ: "b", ɗ: "d", ƙ: "k",
  ß: "ss", æ: "ae", œ: "oe", þ: "th",
}; // biome-ignore format: a table

fill(0x61, 0x7a, CharClass.lower);
fill(0x41, 0x5a, CharClass.upper);
for (let unit = 0x41; unit <= 0x5a; unit++) foldOf[unit] = unit + 32;
for (const [from, to] of CASED_RANGES) for (let unit = from; unit <= to; unit++) classify(unit);
for (const [from, to] of CASELESS_RANGES) fill(from, to, CharClass.lower);
for (const unit of "0123456789") set(unit, CharClass.digit);
for (const [from, to] of RAW_RANGES) fill(from, to, CharClass.raw);
for (const [from, to] of [
  [0x0300, 0x036f],
  [0x0483, 0x0487],
  [0x064b, 0x065f],
  [0x0591, 0x05bd],
  [0x1ab0, 0x1aff],
  [0x1dc0, 0x1dff],
  [0x20d0, 0x20ff],
  [0xfe00, 0xfe0f],
  [0xfe20, 0xfe2f],
] as const) {
  fill(from, to, CharClass.ignorable);
}
for (const unit of "\u00ad\u0670\u200b\u200c\u200d\u2060\ufeff\u3099\u309a") set(unit, CharClass.ignorable);
for (const unit of "+&()（）＋") set(unit, CharClass.sign);
for (const unit of " \t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000") {
  set(unit, CharClass.space);
}
// Between the parts of foreign names in Japanese.
for (const unit of "\u30fb\uff65") set(unit, CharClass.space);
for (const unit of "\n\r\u000b\u000c\u0085\u2028\u2029") set(unit, CharClass.newline);
for (const unit of "-\u2010\u2011\u2012\u2013\u2212\ufe63\uff0d") set(unit, CharClass.hyphen);
for (const unit of "'\u2019\u2018\u02bc\u02bb\u02b9\u00b4\u0060\u2032\uff07") set(unit, CharClass.apostrophe);
for (const unit of ".\uff0e") set(unit, CharClass.period);
for (const unit of ",") set(unit, CharClass.comma);
for (let offset = 0; offset < 94; offset++) {
  const wide = 0xff01 + offset;
  const narrow = 0x21 + offset;
  const kind = classOf[narrow]!;
  if (kind !== CharClass.lower && kind !== CharClass.upper && kind !== CharClass.digit) continue;
  classOf[wide] = kind;
  foldOf[wide] = foldOf[narrow] || narrow;
}
for (let unit = 0; unit < 0x10000; unit++) if (foldOf[unit] === 0) foldOf[unit] = unit;
for (const group of HAN_VARIANTS)
  for (const variant of group) foldOf[variant.charCodeAt(0)] = group.charCodeAt(0);
foldOf["（".charCodeAt(0)] = 0x28;
foldOf["）".charCodeAt(0)] = 0x29;
foldOf["＋".charCodeAt(0)] = 0x2b;

/**
 * The unit at the offset, as `text.charCodeAt(at)` has it. For loops that go over strings of every origin: engines look
 * the method up by the kind of string, of which such a loop sees more than they keep in mind.
 */
export function unitAt(text: string, at: number): number {
  return String.prototype.charCodeAt.call(text, at);
}

/** Folds a whole string as tokens are folded: for keys and tables, not for the hot path. */
export function fold(text: string): string {
  if (isAscii(text, 0, text.length)) return text.toLowerCase();
  let folded = "";
  for (let i = 0; i < text.length; i++) {
    const unit = unitAt(text, i);
    if (classOf[unit] === CharClass.ignorable) continue;
    folded += String.fromCharCode(foldOf[unit]!);
    if (foldTail[unit] !== 0) folded += String.fromCharCode(foldTail[unit]!);
  }
  return folded;
}

/** The words of a text in order, folded: what stands between other signs than letters and digits. */
export function foldedWords(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

/** Whether the stretch of the text folds to the word. */
export function equalsFolded(word: string, text: string, start: number, end: number): boolean {
  let at = 0;
  for (let i = start; i < end; i++) {
    const unit = unitAt(text, i);
    if (unit >= 0x61 && unit <= 0x7a) {
      if (unitAt(word, at++) !== unit) return false;
      continue;
    }
    if (classOf[unit] === CharClass.ignorable) continue;
    if (unitAt(word, at++) !== foldOf[unit]) return false;
    if (foldTail[unit] !== 0 && unitAt(word, at++) !== foldTail[unit]) return false;
  }
  return at === word.length;
}

/** Whether all units of the stretch are ASCII. */
export function isAscii(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (unitAt(text, i) > 0x7f) return false;
  return true;
}

/** Writes apostrophes, hyphens and white space one way, and text in NFC: what "up to apostrophe style and white space" compares. */
export function plainForm(text: string): string {
  if (isPlainForm(text)) return text;
  let plain = "";
  let space = false;
  const composed = text.normalize("NFC");
  for (let i = 0; i < composed.length; i++) {
    const unit = composed.charCodeAt(i);
    const kind = classOf[unit];
    if (kind === CharClass.space || kind === CharClass.newline) {
      space = plain !== "";
      continue;
    }
    if (kind === CharClass.ignorable && unit !== 0x3099 && unit !== 0x309a) continue;
    if (space) plain += " ";
    space = false;
    plain += kind === CharClass.apostrophe ? "'" : kind === CharClass.hyphen ? "-" : composed[i]!;
  }
  return plain;
}

/** Whether the text is one already, as far as a short look tells: ASCII words with single spaces between them. */
function isPlainForm(text: string): boolean {
  let before = 0x20;
  for (let i = 0; i < text.length; i++) {
    const unit = unitAt(text, i);
    if (unit > 0x7e || unit < 0x20 || unit === 0x60 || (unit === 0x20 && before === 0x20)) return false;
    before = unit;
  }
  return before !== 0x20;
}

function classify(unit: number): void {
  const char = String.fromCharCode(unit);
  const lower = char.toLowerCase();
  if (/\p{L}/u.test(char)) {
    classOf[unit] = lower !== char ? CharClass.upper : CharClass.lower;
    const base = SPECIAL_FOLDS[lower[0]!] ?? lower.normalize("NFD");
    foldOf[unit] = base.charCodeAt(0);
    if (SPECIAL_FOLDS[lower[0]!] !== undefined && base.length > 1) foldTail[unit] = base.charCodeAt(1);
  } else if (/\p{Nd}/u.test(char)) {
    classOf[unit] = CharClass.digit;
  } else if (/\p{M}/u.test(char)) {
    classOf[unit] = CharClass.lower;
  }
}

function fill(from: number, to: number, kind: CharClass): void {
  classOf.fill(kind, from, to + 1);
}

function set(char: string, kind: CharClass): void {
  classOf[char.charCodeAt(0)] = kind;
}
