/**
 * What Korean syllable a romanised one may stand for. Revised Romanization names the syllables; McCune-Reischauer
 * without its breves and apostrophes and the spellings of passports (`Lee`, `Park`, `Kyung`, `Chul`) are read too.
 * One spelling may stand for several syllables; two spellings are one name where they share one.
 */
import { wordList } from "../../text/wordList.ts";

const FAMILIES =
  wordList(`gim i bak choe jeong gang jo yun jang im han o seo sin gwon hwang an song ryu yu hong jeon go mun son yang bae baek
  heo nam sim no ha gwak seong cha ju u gu min jin na ji eom chae won cheon bang gong hyeon ham byeon yeom yeo chu do
  so seok seon seol ma gil wi pyo myeong gi ban wang geum ok yuk in maeng tak guk eun pyeon yong ye bong sa bu`);

/** Syllables of given names. */
const GIVEN =
  wordList(`a ae an ang ba bae beom bi bo bok bom bong byeol byeong chae chan chang cheol cheon cho chun da dae dal dam deok do
  dong du dan eon eun ga gang geon geun gi gil gon gu guk gwan gwang gwi gyeong gyu ha hae hak han hang hyang
  haeng heon heung ho hong hui hun hwa hwan hwi hye hyeok hyeon hyeong hyo i il in ja jae jang jeong ji jin jo jong ju
  jun jung mi min man mu mun myeong nam na no ok on won wan u ui uk un ung wi ra ran rae ram ri rim rin ro
  ryeol ryeong ryong ryul sae san sang se seo seok seol seon seong seung si sik sin sol song su sun tae taek ye yeo
  yeon yeong yeop yeol yo yong yu yul yun`);

/** The possible syllables in Revised Romanization; empty where it is no Korean syllable. */
export function koreanReadings(syllable: string): readonly string[] {
  let readings = cache.get(syllable);
  if (readings === undefined) {
    readings = read(syllable);
    if (cache.size >= MOST_CACHED) cache.clear();
    cache.set(syllable, readings);
  }
  return readings;
}

/**
 * The readings without those of McCune-Reischauer's vowels: of a syllable in a name that has others in Revised
 * Romanization, "Beom-chol".
 */
export function revisedReadings(syllable: string): readonly string[] {
  const { vowel } = cut(syllable);
  const readings = koreanReadings(syllable);
  return vowel === "o" || vowel === "yo" ? readings.filter((one) => !one.includes("eo")) : readings;
}

/**
 * Whether a syllable is spelled as neither a romanisation nor custom spells what it has in common with another one:
 * "bek" and "beck" for "baek", "shick" for "sik"; not "kyung" for "gyeong", nor "paik" for "baek".
 */
export function isIrregular(syllable: string, other: string): boolean {
  if (syllable === other) return false;
  if (SPECIAL[syllable] !== undefined) return UNUSUAL.has(syllable);
  const { onset, vowel, coda } = cut(syllable);
  const theirs = cut(other);
  if (ODD_ONSETS.has(onset) && onset !== theirs.onset) return true;
  if (ODD_CODAS.has(coda) && coda !== theirs.coda) return true;
  if (vowel === theirs.vowel) return false;
  const isOdd = vowel === "e" || vowel === "eh" ? (reading: string) => reading.includes("ae") : () => false;
  const shared = koreanReadings(other).filter((reading) => koreanReadings(syllable).includes(reading));
  return ODD_VOWELS.has(vowel) || (shared.length > 0 && shared.every(isOdd));
}

/** Letters that some bearers of a name have chosen for themselves, and nobody else writes. */
const ODD_ONSETS = wordList("kh gg th ph jj");
const ODD_CODAS = wordList("ck g d");
const ODD_VOWELS = wordList("ie ar");
const UNUSUAL = wordList("beck pack");

/** Whether a syllable is spelled as few have chosen, whatever else it could be: "back", "lac". */
export function isSeldomSpelled(syllable: string): boolean {
  if (SELDOM.has(syllable)) return true;
  const { onset, coda } = cut(syllable);
  return (ODD_ONSETS.has(onset) || coda === "ck") && koreanReadings(syllable).length > 0;
}

const SELDOM = wordList("back beck pack lac");

/** Syllables in Revised Romanization by what most who bear them write, where that could be read as another one too. */
const CUSTOM: Readonly<Record<string, readonly string[]>> = {
  sung: ["seong"], jung: ["jeong"], chung: ["jeong"], suk: ["seok"], yo: ["yeo"], yul: ["yul", "yeol"], chul: ["cheol"],
  sun: ["seon"], bum: ["beom"], duk: ["deok"], hyuk: ["hyeok"], kyung: ["gyeong"], hyun: ["hyeon"],
  lac: ["rak"],
}; // biome-ignore format: a table

/** Whether custom has chosen for the spelling. */
export function hasCustom(syllable: string): boolean {
  return CUSTOM[syllable] !== undefined;
}

/** Whether two spellings of a syllable are one by custom: "sung" and "seong"; not "sung" and "seung". */
export function isOneByCustom(a: string, b: string): boolean {
  const [own, theirs] = [CUSTOM[a] ?? [a], CUSTOM[b] ?? [b]];
  return own.some((one) => theirs.includes(one));
}

/** Whether one of the readings of a syllable is a family name of Korea. */
export function isKoreanFamily(readings: readonly string[]): boolean {
  return readings.some((reading) => FAMILIES.has(reading));
}

/** Whether a syllable in Revised Romanization is one that given names are made of, or a family name. */
export function isNameSyllable(reading: string): boolean {
  return GIVEN.has(reading) || FAMILIES.has(reading);
}

/** What all spellings of a syllable have in common: the kind of its first and of its last consonant. */
export function koreanOutline(syllable: string): string {
  const { onset, coda } = cut(syllable);
  return `${OUTLINE[onset] ?? ""}${CODAS[coda] ?? ""}`;
}

const MOST_CACHED = 4096;
const cache = new Map<string, readonly string[]>();

const ONSETS: Readonly<Record<string, readonly string[]>> = {
  "": [""], g: ["g"], k: ["g", "k"], kh: ["k"], gg: ["kk"], kk: ["kk"], n: ["n"], d: ["d"], t: ["d", "t"], th: ["t"],
  tt: ["tt"], r: ["r"], l: ["r"], rh: ["r"], m: ["m"], b: ["b"], p: ["b", "p"], ph: ["p"], pp: ["pp"], s: ["s"],
  sh: ["s"], ss: ["ss"], j: ["j"], jj: ["jj"], ch: ["j", "ch"], h: ["h"],
}; // biome-ignore format: a table

const OUTLINE: Readonly<Record<string, string>> = {
  g: "k", k: "k", kh: "k", gg: "k", kk: "k", d: "t", t: "t", th: "t", tt: "t", m: "m", b: "p", p: "p", ph: "p", pp: "p",
  s: "s", sh: "s", ss: "s", j: "c", jj: "c", ch: "c", h: "h",
}; // biome-ignore format: a table

const VOWELS: Readonly<Record<string, readonly string[]>> = {
  a: ["a"], ah: ["a"], ar: ["a"], ae: ["ae"], ai: ["ae"], ay: ["ae"], e: ["e", "ae"], eh: ["e", "ae"], eo: ["eo"],
  u: ["u", "eo", "eu"], uh: ["eo"], ur: ["eo"], o: ["o"], oh: ["o"], oo: ["u"], ou: ["eo", "u"], eu: ["eu"],
  eui: ["ui"], ui: ["ui"], ee: ["i", "ui"], i: ["i"], ie: ["i"], ya: ["ya"], yeo: ["yeo"], yu: ["yu", "yeo"],
  yo: ["yo"], yoo: ["yu"], you: ["yeo", "yu"], ye: ["ye"], yi: ["i"], yee: ["i"], wa: ["wa"], wo: ["wo"], weo: ["wo"],
  woo: ["u"], wu: ["u"], wae: ["wae"], wai: ["wae"], we: ["we"], wi: ["wi"], wee: ["wi"], oe: ["oe"], oi: ["oe"],
}; // biome-ignore format: a table

const CODAS: Readonly<Record<string, string>> = {
  "": "", k: "k", g: "k", ck: "k", n: "n", l: "l", m: "m", p: "p", b: "p", t: "t", d: "t", ng: "ng",
}; // biome-ignore format: a table

/** Syllables that are spelled after an English word, or as few are. */
const SPECIAL: Readonly<Record<string, readonly string[]>> = {
  back: ["baek"], pack: ["baek"], beck: ["baek"], park: ["bak"], lee: ["i"], rhee: ["i"], sun: ["seon", "sun"],
  young: ["yeong"], yong: ["yong"], yung: ["yeong", "yung"], ryong: ["ryong"], lac: ["rak", "nak"],
}; // biome-ignore format: a table

function read(syllable: string): readonly string[] {
  const special = SPECIAL[syllable];
  if (special !== undefined) return special;
  if (syllable.length > 7) return [];
  const { onset, vowel, coda } = cut(syllable);
  const end = CODAS[coda];
  const starts = ONSETS[onset];
  const middles = VOWELS[vowel];
  if (end === undefined || starts === undefined || middles === undefined) return [];
  const readings: string[] = [];
  for (const start of starts) {
    for (const middle of [...middles, ...breveless(vowel, end)]) {
      for (const first of start === "r" ? sounded(middle) : [start]) readings.push(first + middle + end);
    }
  }
  return readings;
}

/** McCune-Reischauer's o with a breve, folded. Before -ng it would make one of too many names: Jae-yong, Jae-yeong. */
function breveless(vowel: string, coda: string): readonly string[] {
  if (coda === "" || coda === "ng") return [];
  if (vowel === "o") return coda === "n" ? [] : ["eo"];
  return vowel === "yo" ? ["yeo"] : [];
}

/** At the beginning of a word r falls silent before i and y, and is n before other vowels: Lee, Yi; Roh, Noh. */
function sounded(vowel: string): readonly string[] {
  return vowel[0] === "i" || vowel[0] === "y" ? ["r", ""] : ["r", "n"];
}

function cut(spelled: string): { onset: string; vowel: string; coda: string } {
  const syllable = spelled.startsWith("wh") ? `hw${spelled.slice(2)}` : spelled;
  let i = 0;
  while (i < syllable.length && !"aeiouyw".includes(syllable[i]!)) i++;
  let j = i;
  while (j < syllable.length && "aeiouyw".includes(syllable[j]!)) j++;
  const rest = syllable.slice(j);
  // "Seo", "Suh", "Park", "Hur": h and r lengthen the vowel.
  const isSilent = rest[0] === "h" || rest === "r" || (rest === "rk" && syllable[i] === "a");
  const vowel = syllable.slice(i, j) + (isSilent ? rest[0]! : "");
  return { onset: syllable.slice(0, i), vowel, coda: isSilent ? rest.slice(1) : rest };
}
