/**
 * Chinese syllables: pinyin, and what a syllable in Wade-Giles without its apostrophes, or in the mixed spelling of
 * passports from Taiwan, may be in pinyin. No Cantonese or Hokkien.
 */
import { fold } from "../../text/chars.ts";

/** Initial → finals that occur with it; "-" stands for none. */
const SYLLABLES = `
- a ai an ang ao e ei en er o ou yi ya ye yao you yan yin yang ying yong wu wa wo wai wei wan wen wang weng yu yue yuan yun
b a ai an ang ao ei en eng i ian iao ie in ing o u
p a ai an ang ao ei en eng i ian iao ie in ing o ou u
m a ai an ang ao e ei en eng i ian iao ie in ing iu o ou u
f a an ang ei en eng o ou u
d a ai an ang ao e ei en eng i ian iao ie ing iu ong ou u uan ui un uo
t a ai an ang ao e eng i ian iao ie ing ong ou u uan ui un uo
n a ai an ang ao e ei en eng i ian iang iao ie in ing iu ong ou u uan uo ue
l a ai an ang ao e ei eng i ia ian iang iao ie in ing iu ong ou u uan un uo ue
g a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo
k a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo
h a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo
j i ia ian iang iao ie in ing iong iu u uan ue un
q i ia ian iang iao ie in ing iong iu u uan ue un
x i ia ian iang iao ie in ing iong iu u uan ue un
zh a ai an ang ao e ei en eng i ong ou u ua uai uan uang ui un uo
ch a ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo
sh a ai an ang ao e ei en eng i ou u ua uai uan uang ui un uo
r an ang ao e en eng i ong ou u ua uan ui un uo
z a ai an ang ao e ei en eng i ong ou u uan ui un uo
c a ai an ang ao e en eng i ong ou u uan ui un uo
s a ai an ang ao e en eng i ong ou u uan ui un uo
`;

const PINYIN = new Set<string>();
for (const line of SYLLABLES.trim().split("\n")) {
  const [initial = "", ...finals] = line.split(" ");
  for (const final of finals) PINYIN.add((initial === "-" ? "" : initial) + final);
}

/** Whether it is a syllable of Mandarin in pinyin, without tone. */
export function isPinyin(syllable: string): boolean {
  return PINYIN.has(syllable);
}

/** The possible syllables in pinyin of one that is spelled in Wade-Giles or in the manner of Taiwan; may be empty. */
export function wadeGilesReadings(syllable: string): readonly string[] {
  let readings = cache.get(syllable);
  if (readings === undefined) {
    readings = [...new Set(read(syllable))].filter(isPinyin);
    if (cache.size >= MOST_CACHED) cache.clear();
    cache.set(syllable, readings);
  }
  return readings;
}

/** What all spellings of a syllable have in common: the kind of its first and of its last consonant. */
export function chineseOutline(syllable: string): string {
  const { initial, final } = cut(syllable);
  const last = final.endsWith("ng") ? "ng" : final.endsWith("n") ? "n" : "";
  return `${OUTLINE[initial] ?? initial}${last}`;
}

const MOST_CACHED = 4096;
const cache = new Map<string, readonly string[]>();

const OUTLINE: Readonly<Record<string, string>> = {
  b: "p", d: "t", g: "k", z: "c", zh: "c", ch: "c", ts: "c", tz: "c", j: "c", q: "c", jh: "c", hs: "s", sh: "s", x: "s",
  sz: "s", ss: "s", r: "c", y: "", w: "",
}; // biome-ignore format: a table

/** Wade-Giles initial → pinyin initials; those of pinyin stay themselves. */
const INITIALS: Readonly<Record<string, readonly string[]>> = {
  p: ["b", "p"], t: ["d", "t"], k: ["g", "k"], ch: ["zh", "ch", "j", "q"], ts: ["z", "c"], tz: ["z", "c"], hs: ["x"],
  sh: ["sh", "x"], j: ["r", "j"], jh: ["zh"], sz: ["s"], ss: ["s"],
}; // biome-ignore format: a table

/** Wade-Giles final → pinyin finals, besides itself. */
const FINALS: Readonly<Record<string, readonly string[]>> = {
  ih: ["i"], eh: ["e", "ie"], ieh: ["ie"], ien: ["ian"], ung: ["ong"], iung: ["iong"], o: ["e", "uo", "o"],
  uei: ["ui"], uey: ["ui"], wei: ["ui"], u: ["u", "i", "ou"], ueh: ["ue"], erh: ["er"], eu: ["ou"], iou: ["iu"],
  iuh: ["iu"], ee: ["i"], y: ["i"], yng: ["ing"], uen: ["un"], uh: ["u"], oong: ["ong"], ia: ["ia"], eng: ["eng"],
}; // biome-ignore format: a table

/** Syllables without an initial. */
const WHOLE: Readonly<Record<string, readonly string[]>> = {
  yen: ["yan"], yeh: ["ye"], yu: ["yu", "you"], yung: ["yong"], i: ["yi"], ing: ["ying"], in: ["yin"], erh: ["er"],
  ngai: ["ai"], yueh: ["yue"], wun: ["wen"], woo: ["wu"], yee: ["yi"], lee: ["li"], o: ["e"], soong: ["song"], tzu: ["zi", "ci"],
  szu: ["si"], ssu: ["si"], tsu: ["zu", "cu", "zi", "ci"], yuh: ["yu"], yiing: ["ying"],
}; // biome-ignore format: a table

function read(syllable: string): string[] {
  const whole = WHOLE[syllable];
  if (whole !== undefined) return [...whole];
  const { initial, final } = cut(syllable);
  const readings: string[] = [];
  for (const first of INITIALS[initial] ?? [initial]) {
    for (const last of FINALS[final] === undefined ? [final] : [final, ...FINALS[final]]) {
      if (isPaired(initial, final, first)) readings.push(first + last);
    }
  }
  return readings;
}

/** Wade-Giles writes ch for four initials: before i and ü it is j or q, but "chih" and other finals have zh or ch. */
function isPaired(initial: string, final: string, first: string): boolean {
  if (initial === "sh") return first === (final[0] === "i" && final !== "ih" ? "x" : "sh");
  if (initial !== "ch") return true;
  const isFront =
    (final[0] === "i" && final !== "ih") ||
    final === "u" ||
    final.startsWith("ue") ||
    final === "uan" ||
    final === "un" ||
    final === "y" ||
    final === "yng";
  const isBack = final[0] !== "i" || final === "ih";
  return first === "j" || first === "q" ? isFront : isBack;
}

function cut(syllable: string): { initial: string; final: string } {
  let i = 0;
  while (i < syllable.length && !"aeiou".includes(syllable[i]!) && !(i > 0 && syllable[i] === "y")) i++;
  return { initial: syllable.slice(0, i), final: syllable.slice(i) };
}

/**
 * Whether words are Chinese with the tones marked, as dictionaries write them beside Han letters: "Dèng Xiǎopíng". It
 * says how a name is spoken, and is no other spelling of it.
 */
export function isPinyinWithTones(words: readonly string[]): boolean {
  const written = words.join(" ").normalize("NFC").toLowerCase();
  if (!TONED.test(written) || OTHER_MARKS.test(written)) return false;
  return words.every((word) => cutsToPinyin(fold(word).replace(/[^a-z]/g, "")));
}

const TONED = /[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]/;
const OTHER_MARKS = /[^\p{ASCII}āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]/u;

function cutsToPinyin(word: string): boolean {
  if (isPinyin(word)) return true;
  if (word.length > 12) return false;
  for (let i = 1; i < word.length; i++)
    if (isPinyin(word.slice(0, i)) && isPinyin(word.slice(i))) return true;
  return false;
}
