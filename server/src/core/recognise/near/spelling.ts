/**
 * Whether two words are one name in two spellings, and under which keys such words meet in an index.
 * Covers Arabic and Malay, Cyrillic, Thai and Japanese romanisation, by word; what no rule brings together is listed in
 * `listedSpellings.ts`. Korean and Chinese syllables say too
 * little one by one: those names are compared as wholes in `syllables.ts`, and here only letter by letter.
 */
import { kept } from "../../text/kept.ts";
import { asInRussian } from "../romanisation.ts";
import { isListedSpelling, listedSpellings } from "./listedSpellings.ts";

/** Words whose keys are kept. */
const MOST_KEPT = 16_384;

const keptKeys = kept(MOST_KEPT, keysOf);

/** The keys of a folded word: words of which `sameSpelling` says more than null have one in common. */
export function spellingKeys(word: string): readonly string[] {
  return keptKeys(word);
}

function keysOf(word: string): readonly string[] {
  const keys = [isVaried(word) ? generalKey(word, "f") : word];
  if (word.includes("ph") && isVaried(word)) keys.push(generalKey(word, "p"));
  if (isJapanese(word)) keys.push(`/${japaneseKey(word)}`);
  const [listed] = listedSpellings(word);
  if (listed !== undefined) keys.push(`=${listed}`);
  return keys;
}

/**
 * `sure`: one name by the rules of a romanisation. `likely`: by letters that are often exchanged, as e and i are, but
 * tell some names apart (Martin, Marten). A Japanese word is spelled by the rules of Japanese alone, unless the rest of
 * the name tells that it is none.
 */
export function sameSpelling(a: string, b: string, mayBeJapanese = true): "sure" | "likely" | null {
  if (a === b || isListedSpelling(a, b)) return "sure";
  if (!isAlike(a, b)) return null;
  if (mayBeJapanese && isJapanese(a) && isJapanese(b))
    return japaneseKey(a) === japaneseKey(b) ? "sure" : null;
  if (!isVaried(a) || !isVaried(b)) return null;
  for (const keyOf of CONSONANT_KEYS) {
    const [x, y] = [keyOf(a), keyOf(b)];
    if (x === y) return "sure";
    if (vowelKey(x) === vowelKey(y)) return isTwiceOther(a, b) ? null : "likely";
  }
  return null;
}

/** Whether short words differ in a vowel and in consonants, too: "Manet" and "Manith". */
function isTwiceOther(a: string, b: string): boolean {
  return Math.min(a.length, b.length) < LONG && a.replace(VOWELS, "") !== b.replace(VOWELS, "");
}

const LONG = 6;
const VOWELS = /[aeiouyw]|(?<=[aeiou])h(?![aeiou])/g;

const CONSONANT_KEYS = (
  [
    ["f", false],
    ["p", false],
    ["p", true],
  ] as const
).map(([ph, keepsR]) => kept(MOST_KEPT, (word) => consonantKey(word, ph, keepsR)));

/** A cheap test that most pairs of words fail: about as long, and with first letters that can be one sound. */
function isAlike(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > MOST_DIFFERENCE) return false;
  return a[0] === b[0] || FIRST_LETTERS.some((letters) => letters.includes(a[0]!) && letters.includes(b[0]!));
}

const MOST_DIFFERENCE = 4;
const FIRST_LETTERS = ["ckqgx", "ct", "fph", "yeij", "szjdx", "ouw"];

/**
 * Whether two spellings are both right: by the table or by the rules of Japanese, or with the endings of Russian
 * names. Other letters are as often slips. `mayBeJapanese`: not where the rest of the name is none.
 */
export function isRomanisation(a: string, b: string, mayBeJapanese = true): boolean {
  if (a === b || isListedSpelling(a, b)) return true;
  if (mayBeJapanese && isJapanese(a) && isJapanese(b)) return japaneseKey(a) === japaneseKey(b);
  return russianKey(a) === russianKey(b);
}

/** Whether two words of a name with the Arabic article are one: "Sabbi" and "Sabi", "Tamaa" and "Tama", "Naeem" and "Naim". */
export function isArabicRomanisation(a: string, b: string): boolean {
  return arabicKey(a) === arabicKey(b);
}

function arabicKey(word: string): string {
  return word
    .replace(/oo|ou|o/g, "u")
    .replace(/ee|y(?![aeiou])/g, "i")
    .replace(/aa/g, "a")
    .replace(/(?<=[aeiu])([^aeiu])\1(?=[aeiu])/g, "$1")
    .replace(/([dg])h/g, "$1")
    .replace(/(?<=.)h$/, "");
}

function russianKey(word: string): string {
  // "-wski" is Polish: "-wskii" mixes two spellings.
  const ending = word.includes("w") ? /(sk|ts?k)(?:y|i)$/ : /(sk|ts?k)(?:iy|yy|ii|yi|ij|y|i)$/;
  const plain = word
    .replace(ending, "$1i")
    .replace(/(e|[^w]a)[yj]$/, "$1i")
    .replace(/([rtnlv])(?:iy|ii|y)$/, "$1i")
    .replace(/^ye/, "e")
    .replace(/x/g, "ks")
    .replace(/(?<=.)(?:i[iy]|[iy])a/g, "ia")
    .replace(/(?<=.)iye/g, "ie")
    .replace(YO, "e");
  return word.includes("w") ? plain : asInRussian(plain);
}

/** Russian yo behind a hushing sound, which some write as o: "Likhachov". */
const YO = /(?<=[cs]h|zh)y?o(?=va?$)/;

/** Long enough, and of two syllables at least: "Dong" and "Dung" are two names, "Ayob" and "Ayub" are one. */
function isVaried(word: string): boolean {
  return word.length >= 4 && hasSyllables(word);
}

function isJapanese(word: string): boolean {
  return word.length >= 3 && hasSyllables(word) && isRomaji(word);
}

function hasSyllables(word: string): boolean {
  let groups = 0;
  for (let i = 0; i < word.length; i++) if (isVowel(word, i) && !(i > 0 && isVowel(word, i - 1))) groups++;
  return groups >= 2;
}

/** "y" is one unless a vowel follows. */
function isVowel(word: string, i: number): boolean {
  if (word[i] === "y") return !"aeiou".includes(word[i + 1] ?? "y") || i + 1 === word.length;
  return "aeiou".includes(word[i]!);
}

function generalKey(word: string, ph: "f" | "p"): string {
  return vowelKey(consonantKey(word, ph));
}

/**
 * Of Russian yo and e, and Thai kaew, kaeo and keow, one is taken. `ph` is "f" in Arabic and European names, "p" in Thai ones, where an r may stand
 * for a long vowel: "Nark".
 */
function consonantKey(word: string, ph: "f" | "p", keepsR = false): string {
  const plain =
    ph === "p" && !keepsR && word.includes("ph") ? word.replace(/([ao])r(?![aeiouy])/g, "$1") : word;
  return (DUTCH.test(plain) ? inNewSpelling(plain) : plain)
    .replace(/^ye/, "e")
    .replace(YO, "e")
    .replace(/(?<=[bdfghklmnprstvz])yo(?=[vmrldt]|n(?!g))/g, "e")
    .replace(/k(?:ae[ow]|eow)/g, "keo")
    .replace(/ph/g, ph)
    .replace(/[kc]h|ck|q/g, (found) => (found === "ch" ? "c" : "k"))
    .replace(/([gdt])h/g, "$1")
    .replace(/x/g, "ks")
    .replace(/sh|sy(?=[aeiou])/g, "s")
    .replace(/ee|y/g, "i")
    .replace(/oo|ou|[ow]/g, "u")
    .replace(/z/g, "s")
    .replace(/(.)\1+/g, "$1")
    .replace(/(?<=.)h$/, "");
}

/** Signs of the spelling of Indonesian before 1972: "Sjahrul", "Tjahjo", "Soekarno". */
const DUTCH = /[dst]j|^soe/;

function inNewSpelling(word: string): string {
  return word
    .replace(/oe/g, "u")
    .replace(/sj/g, "sy")
    .replace(/tj/g, "c")
    .replace(/dj/g, "j")
    .replace(/hj/g, "hy");
}

function vowelKey(key: string): string {
  return key.replace(/e/g, "i").replace(/ii+/g, "i");
}

const ROMAJI_ONSETS = [
  "ssh", "tch", "kky", "sh", "ch", "ts", "ky", "gy", "ny", "hy", "by", "py", "my", "ry", "sy", "ty", "zy", "jy", "kk",
  "ss", "tt", "pp", "k", "g", "s", "z", "t", "d", "n", "h", "b", "p", "m", "y", "r", "w", "j", "f",
]; // biome-ignore format: a table

/** Of those, by the first letter, from "a" on. */
const ONSETS_FROM: readonly (readonly string[])[] = Array.from({ length: 26 }, (_, i) =>
  ROMAJI_ONSETS.filter((one) => one.charCodeAt(0) === 0x61 + i),
);
const NO_ONSETS: readonly string[] = [];

/** Whether a folded word reads as Japanese: open syllables, and n or m before a consonant. */
export function isRomaji(word: string): boolean {
  let i = 0;
  while (i < word.length) {
    const onsets = ONSETS_FROM[word.charCodeAt(i) - 0x61] ?? NO_ONSETS;
    const onset = onsets.find((one) => word.startsWith(one, i) && isRomajiVowel(word[i + one.length]));
    if (onset !== undefined) i += onset.length + 1;
    else if (isRomajiVowel(word[i])) i++;
    else if (word[i] === "n" || (word[i] === "m" && /[bmp]/.test(word[i + 1] ?? ""))) {
      i++;
      continue;
    } else return false;
    // "Ohno", "Satoh": a long vowel.
    if (word[i] === "h" && !isRomajiVowel(word[i + 1]) && word[i + 1] !== "y") i++;
  }
  return word.length > 0;
}

/** Whether a word in romaji ends as Japanese family or given names do. */
export function isJapaneseEnding(word: string): boolean {
  return isRomaji(word) && ENDINGS.test(word);
}

const ENDINGS =
  /(?:[bhw]ara|yama|[kg]awa|moto|mura|ta|da|no|ma|[sz]aki|shima|jima|oka|to|do|i|be|mi|[bh]ashi|tsu|naka|se|ya|[sz]awa|[kg]i|kubo|numa|wa|me|ko|e|ka|na|ri|yo|ro|o|ru|shi|ji|suke|hiko|nori|hiro|yuki|su|mu|n|ha|sa|ishi)$/;

function isRomajiVowel(char: string | undefined): boolean {
  return char !== undefined && "aiueo".includes(char);
}

/** Hepburn, Kunrei and passport spelling in one: long vowels short, syllables as in the table of kana. */
function japaneseKey(word: string): string {
  return word
    .replace(/o(?:u|o|h(?![aiueoy]))/g, "o")
    .replace(/(?<=^|[yhj])uu/g, "u")
    .replace(/tch/g, "tty")
    .replace(/shi/g, "si")
    .replace(/sh/g, "sy")
    .replace(/chi/g, "ti")
    .replace(/tyi/g, "ti")
    .replace(/ch/g, "ty")
    .replace(/tsu/g, "tu")
    .replace(/fu/g, "hu")
    .replace(/ji/g, "zi")
    .replace(/j(?!y)/g, "zy")
    .replace(/m(?=[bmp])/g, "n");
}
