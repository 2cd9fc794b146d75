/**
 * The name of a record as users write it, taken apart: "Dr. Ngaire Whetu", "Okafor, Chidinma", "HAKONEN Ville",
 * "Yuki (Snow) Hoshino", "Alastair Pemberly KCB". Titles and post-nominals are no part of a name, a comma and capitals
 * tell the family name. Latin script; English titles and those that stand in English texts.
 */
import { GENERATION } from "../recognise/generations.ts";
import { isSyllabic } from "../recognise/near/syllables.ts";
import { ADDRESSES, DEGREES, RANKS } from "../recognise/titleGroups.ts";
import { fold } from "../text/chars.ts";
import { wordList } from "../text/wordList.ts";

/** The parts of a name as it was written. */
export interface WrittenName {
  /** Without titles, brackets and post-nominals, given name first where a comma had turned it. */
  readonly name: string;
  /** Told by a comma or by capitals; else null. */
  readonly family: string | null;
  readonly given: string | null;
  /** The titles in front, as they stand there; else null. */
  readonly title: string | null;
  /** What stands in brackets in letters of another script; else null. */
  readonly native: string | null;
  /** The same in the order and with the capitals of running text, where the family name is in capitals; else null. */
  readonly running: string | null;
}

/** Folded, without stops. */
const TITLES = wordList(
  ADDRESSES,
  DEGREES,
  RANKS.filter((rank) => rank !== "major"),
  "sir dame lord lt ratu dato datuk datin honourable honorable reverend archbishop cardinal ayatollah ambassador senator",
);
/** What may be a name: a title with a stop, or behind another one. */
const ABBREVIATED = wordList("gen adm col maj capt cmdr cdr brig sgt hon rt rev fr ing amb sen rep he");
/** Titles before another one: "Tan Sri", "Rear Admiral", "the Rt Hon". */
const LEADING = wordList("tan tun the vice rear air right most very her his rt major chief");
/** Those that no name begins with: "The Right Honourable". */
const HONOURS = wordList("the his her most very right");
/** Behind "Tan" and "Dato". */
const FOLLOWING = wordList("sri seri excellency");
/** Of rulers, and the first of two names: "Sheikh Hasina", "Prince Rogers". */
const SHEIKHS = wordList("sheikh sheikha shaikh prince princess");
const OF_FATHER = /(?:^| )(?:bin|bint|ibn|al)[ -]/i;
/** Exactly so written. */
const POST_NOMINALS = wordList(
  "KCB KBE OBE MBE CBE GCB GCMG KCMG CMG QC KC PC MP MEP MSP TD PhD MSc CVO LVO FRS DSO DFC DSC USN USAF USMC RAF Ret ret Esq",
);
const LEAST_WORDS = 2;

/** Null where the name is written as running text has it. */
export function writtenName(text: string): WrittenName | null {
  const written = mayBeOther(text) ? takenApart(text) : null;
  return written !== null && TWO_WORDS.test(written.name) ? written : null;
}

const TWO_WORDS = /\p{Script=Latin}\S* \P{L}?\p{Script=Latin}/u;

function takenApart(text: string): WrittenName | null {
  const native = NATIVE_BRACKET.exec(text)?.[1] ?? null;
  const bare = text.replace(BRACKET, " ").replace(/\s+/g, " ").trim();
  const whole = withoutPostNominals(bare);
  const [title, name] = withoutTitles(whole);
  const turned = /^([^,]+), ([^,]+)$/.exec(name);
  if (turned !== null && !GENERATION.test(turned[2]!)) {
    const [, family, given] = turned as unknown as [string, string, string];
    const [before, rest] = withoutTitles(given, 1);
    return { name: `${rest} ${family}`, family, given: rest, title: title ?? before, native, running: null };
  }
  const told = name.includes(",") ? null : familyInCapitals(name);
  if (told !== null) return { name, title, native, ...told };
  return name === text ? null : { name, family: null, given: null, title, native, running: null };
}

/** A cheap test that most names fail: a comma, a bracket, two capitals side by side, or a first word that may be a title. */
function mayBeOther(text: string): boolean {
  const end = text.indexOf(" ");
  return end > 0 && (MARKED.test(text) || FIRST_TITLES.has(text.slice(0, end)));
}

const MARKED = /[,("\u201c]|[A-Z\u00c0-\u00de\u0100-\u024f]{2}/;
/** As they stand in front: "Dr", "Dr.". */
const FIRST_TITLES: ReadonlySet<string> = new Set(
  [...TITLES, ...ABBREVIATED, ...LEADING, ...SHEIKHS, "h.e"].flatMap((word) => {
    const written = word[0]!.toUpperCase() + word.slice(1);
    return [written, `${written}.`, written.toUpperCase(), `${written.toUpperCase()}.`];
  }),
);

const BRACKET = / ?(?:\([^()]*\)|["“][^"“”]*["”]) ?/gu;
const NATIVE_BRACKET = /\(((?=[^\p{L}]{0,8}\p{L})[^()\p{Script=Latin}]{1,60})\)/u;

function withoutPostNominals(name: string): string {
  const words = name.split(" ");
  while (words.length > LEAST_WORDS && POST_NOMINALS.has(words[words.length - 1]!.replace(/[.,]/g, "")))
    words.pop();
  return words.join(" ").replace(/,$/, "");
}

/** The titles in front and the rest, of which at least so many words are left. */
function withoutTitles(
  name: string,
  least: number = LEAST_WORDS,
): readonly [title: string | null, rest: string] {
  const words = name.split(" ");
  let from = 0;
  while (isTitle(words, from)) from++;
  const rest = words.slice(from);
  const isWhole =
    rest.filter((word) => !GENERATION.test(word) && word.replace(".", "").length > 1).length >= least;
  return from === 0 || !isWhole ? [null, name] : [words.slice(0, from).join(" "), rest.join(" ")];
}

function isTitle(words: readonly string[], at: number): boolean {
  const word = titleKey(words[at]);
  if (TITLES.has(word)) return true;
  if (SHEIKHS.has(word)) return OF_FATHER.test(words.slice(at + 1).join(" "));
  if (ABBREVIATED.has(word)) return at > 0 || words[at]!.includes(".");
  if (FOLLOWING.has(word)) return at > 0;
  const next = titleKey(words[at + 1]);
  const isBeforeTitle = TITLES.has(next) || ABBREVIATED.has(next) || FOLLOWING.has(next);
  return LEADING.has(word) && (isBeforeTitle || (HONOURS.has(word) && LEADING.has(next)));
}

function titleKey(word: string | undefined): string {
  return word === undefined ? "" : fold(word).replace(/[.,'’]/g, "");
}

/** "HAKONEN Ville", "Ville HAKONEN"; not "JP Nadkarni". */
function familyInCapitals(name: string): Pick<WrittenName, "family" | "given" | "running"> | null {
  const words = name.split(" ");
  const inCapitals = words.map(isInCapitals);
  const count = inCapitals.filter(Boolean).length;
  if (count === 0 || count === words.length) return null;
  // "Kim IL SUNG", "Ban KI-MOON": a given name.
  if (
    words.some((word, i) => (inCapitals[i] === true ? isGivenInCapitals(word) : /^\p{Lu}{2,}$/u.test(word)))
  )
    return null;
  const isFirst = inCapitals.slice(0, count).every(Boolean);
  const isLast = inCapitals.slice(-count).every(Boolean);
  if (isFirst === isLast) return null;
  const part = isFirst ? words.slice(0, count) : words.slice(-count);
  const given = (isFirst ? words.slice(count) : words.slice(0, -count)).join(" ");
  const family = part.map(inTitleCase).join(" ");
  const isAsian = isFirst && isSyllabic(fold(given).replace(/[ -]/g, ""));
  return { family, given, running: isAsian ? `${family} ${given}` : `${given} ${family}` };
}

/** Two syllables with a hyphen, as Korean and Chinese given names have them. */
function isGivenInCapitals(word: string): boolean {
  return word.includes("-") && isSyllabic(fold(word).replace(/-/g, ""));
}

/** Two letters are a family name where they can be said: "LI", not "JP". */
function isInCapitals(word: string): boolean {
  if (GENERATION.test(word) || POST_NOMINALS.has(word)) return false;
  const letters = word.replace(/['’-]/g, "");
  if (!/^\p{Lu}{2,}$/u.test(letters)) return false;
  return letters.length > 2 ? /[AEIOUY]/.test(fold(letters).toUpperCase()) : /^[B-Z][AEIOU]$/.test(letters);
}

function inTitleCase(word: string): string {
  return word.toLowerCase().replace(/(?<=^|['’-])\p{Ll}/gu, (letter) => letter.toUpperCase());
}
