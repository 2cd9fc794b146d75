/**
 * Titles as words: whether a title in running text can name a post of the register.
 * "Defense Minister" names "Minister of National Defense"; "Minister" does too; "Vice Minister" does not.
 */
import { countryAtEnd } from "../recognise/countries.ts";
import { otherSpellings } from "../recognise/spelling.ts";
import { fold } from "../text/chars.ts";
import { kept } from "../text/kept.ts";
import { wordList } from "../text/wordList.ts";
import { readingsOfLabel } from "./labelLanguages.ts";
import { titlesInLabel } from "./labelReadings.ts";
import type { Post } from "./model.ts";

/** Words that make another post of the same one: they must stand in both or in neither. */
const QUALIFIERS = wordList(
  "vice deputy senior assistant under prime parliamentary permanent undersecretary associate state home foreign shadow first second",
);
const FILLERS = wordList("of for and the to in a an on s");
/** Words of a field or a rank that name no post by themselves. */
const MODIFIERS = wordList(
  "defense defence national security foreign affairs finance interior state war trade economy economic industry health education justice labor labour transport energy home treasury veterans cabinet international environment agriculture forestry fisheries vice deputy senior assistant prime parliamentary permanent",
);
/** Written in capitals. */
const ABBREVIATIONS: readonly (readonly [string, readonly string[]])[] = [
  ["pm", ["prime", "minister"]],
  ["fm", ["foreign", "minister"]],
  ["dm", ["defense", "minister"]],
  ["cm", ["chief", "minister"]],
  ["vp", ["vice", "president"]],
  ["dpm", ["deputy", "prime", "minister"]],
];
/** The same, of words that mean other things too: titles only right before a name. */
const ALONE_ABBREVIATIONS: readonly (readonly [string, readonly string[]])[] = [
  ["nsa", ["national", "security", "adviser"]],
  ["ccs", ["chief", "cabinet", "secretary"]],
  ["cds", ["chief", "defense", "staff"]],
  ["eam", ["external", "affairs", "minister"]],
  ["sg", ["secretary", "general"]],
  ["potus", ["president"]],
];
/** Titles cut short and run together that stand by themselves. */
const SHORT_TITLES: readonly (readonly [string, readonly string[]])[] = [
  ["secdef", ["secretary", "defense"]],
  ["secstate", ["secretary", "state"]],
  ["defmin", ["defense", "minister"]],
  ["formin", ["foreign", "minister"]],
  ["finmin", ["finance", "minister"]],
  ["pres", ["president"]],
  ["gov", ["governor"]],
  ["amb", ["ambassador"]],
];
/** Words of titles cut short that tell a title only beside others of it. */
const SHORT_WORDS: readonly (readonly [string, readonly string[]])[] = [
  ["min", ["minister"]],
  ["sec", ["secretary"]],
  ["dep", ["deputy"]],
  ["asst", ["assistant"]],
  ["def", ["defense"]],
  ["fin", ["finance"]],
  ["econ", ["economy"]],
  ["agri", ["agriculture"]],
];
/** One word that stands for others, or for another. */
const EXPANSIONS: ReadonlyMap<string, readonly string[]> = new Map([
  ["premier", ["prime", "minister"]],
  ["chairman", ["chair"]],
  ["chairwoman", ["chair"]],
  ["chairperson", ["chair"]],
  ...ABBREVIATIONS,
  ...ALONE_ABBREVIATIONS,
  ...SHORT_TITLES,
  ...SHORT_WORDS,
]);
const abbreviations = new Set(ABBREVIATIONS.map(([word]) => word));
const aloneAbbreviations = new Set(ALONE_ABBREVIATIONS.map(([word]) => word));
const shortTitles = new Set(SHORT_TITLES.map(([word]) => word));
const shortWords = new Set(SHORT_WORDS.map(([word]) => word));

/**
 * The words of a title that count, folded and spelled one way. The country that an envoy is sent to is one word of
 * its own (see `hostWord`), so that it is told from the country that sent them.
 */
export const titleWords: (title: string) => readonly string[] = kept(4_096, wordsOfTitle);

function wordsOfTitle(title: string): readonly string[] {
  const folded = fold(title);
  const host = HOST.exec(folded);
  const country = host === null ? null : countryAtEnd(wordsOf(folded.slice(host.index + host[0].length)));
  const plain = country === null ? folded : folded.slice(0, host!.index + host![0].length);
  const words = wordsOf(plain)
    .filter((word) => !FILLERS.has(word))
    .map(oneSpelling)
    .flatMap((word) => EXPANSIONS.get(word)?.map(oneSpelling) ?? [word]);
  return country === null ? words : [...words, hostWord(country.codes)];
}

/** What stands between the name of an office and the country that receives its holder. */
const HOST = /\b(?:ambassador|envoy|commissioner|representative|consul)s? to (?:the )?/;

/** The word of a title for a receiving country: "@jp", "@kpkr" where it may be either. */
export function hostWord(codes: readonly string[]): string {
  return `@${[...codes].sort().join("").toLowerCase()}`;
}

/** Whether it is the word for a receiving country: see `hostWord`. */
export function isHostWord(word: string): boolean {
  return word.startsWith("@");
}

/** Whether the word stands for a whole title and is written in capitals: "PM". */
export function isTitleAbbreviation(folded: string): boolean {
  return abbreviations.has(folded);
}

/** Whether it is one of those that stand for a title only right before a name: "NSA". */
export function isAloneAbbreviation(folded: string): boolean {
  return aloneAbbreviations.has(folded);
}

/** Whether a word in capitals may be made of the first letters of the post's label, as desks cut their own short. */
export function hasInitials(written: string, { label, otherLabels }: Post): boolean {
  if (!/^\p{Lu}{2,5}$/u.test(written)) return false;
  return [label, ...otherLabels.map(({ name }) => name)].some((name) => {
    const words = (name.match(/[^\s-]+/g) ?? []).filter((word) => !FILLERS.has(word.toLowerCase()));
    return words.map((word) => word[0]!.toUpperCase()).join("") === written;
  });
}

/** Whether the word stands for a whole title, cut short: "SecDef", "Pres.". */
export function isShortTitle(folded: string): boolean {
  return shortTitles.has(folded);
}

/** Whether the word is one of a title, cut short: "Def. Min.". */
export function isShortWord(folded: string): boolean {
  return shortWords.has(folded);
}

function wordsOf(folded: string): string[] {
  return folded.split(/[^\p{L}\p{N}@]+/u).filter((word) => word !== "");
}

/** Whether a title of these words (see `titleWords`) can name the post; false for no words at all. */
export function namesPost(words: readonly string[], post: Post): boolean {
  if (!tellsPost(words)) return false;
  // "Defense chief", but not "Chief Minister".
  const isHead = words.length > 1 && !words.some((word) => CHIEFS.includes(word));
  return labelsOf(post).some((label) => {
    const bag = new Set(label);
    const isNamed = (word: string): boolean =>
      isHostWord(word)
        ? receivesOne(word, label)
        : bag.has(word) || (isHead && word === CHIEF && CHIEFS.some((head) => bag.has(head)));
    if (!words.every(isNamed)) return false;
    return label.every((word) => !isTelling(word, label) || words.includes(word));
  });
}

/** "Defense chief": whoever is at the head of a ministry or of the armed forces. */
const CHIEF = "chief";
const CHIEFS = ["minister", "secretary"];

/** Whether a label has no receiving country, or one that the word may mean. */
export function receivesOne(host: string, label: readonly string[]): boolean {
  const others = label.filter(isHostWord);
  return others.every((other) => codesOf(other).some((code) => codesOf(host).includes(code)));
}

function codesOf(host: string): string[] {
  return host.slice(1).match(/../g) ?? [];
}

/** Whether the words hold the name of an office and not only its field: "Defense" alone tells nothing. */
export function tellsPost(words: readonly string[]): boolean {
  return words.some((word) => !MODIFIERS.has(word) && !isHostWord(word));
}

/** "Minister of Foreign Affairs" is called "Minister": its "foreign" tells the field, not the rank. */
function isTelling(word: string, label: readonly string[]): boolean {
  if (!QUALIFIERS.has(word)) return false;
  if (word === "foreign" || word === "home" || word === "state") return word === "state" && label.length > 2;
  return true;
}

/** Whether the title is of who leads a state or its government and of nobody else in it: "President", "Prime Minister". */
export function isLeadersTitle(words: readonly string[]): boolean {
  return words.length === 1 ? words[0] === "president" : words.length === 2 && isOfGovernment(words);
}

function isOfGovernment(words: readonly string[]): boolean {
  return words.includes("prime") && words.includes("minister");
}

/** Whether the post is that of who leads a state or its government. */
export function isLeader(post: Post): boolean {
  return (
    post.country !== null &&
    labelsOf(post).some((own) => {
      const last = countryAtEnd(own);
      return isLeadersTitle(last === null ? own : own.slice(0, own.length - last.words));
    })
  );
}

/** "Secretary of State": of the United States the foreign minister, elsewhere a junior or any minister. */
export function isStateSecretary(words: readonly string[]): boolean {
  return words.length === 2 && words[0] === "secretary" && words[1] === "state";
}

/** Words of the titles of those who stand below the head of a ministry. */
export const JUNIOR_WORDS: readonly string[] =
  "deputy vice assistant state senior junior under undersecretary associate parliamentary permanent".split(
    " ",
  );

/** Whether the words of a title are no more than "Minister" or "Secretary", as presidents and deputies are called too. */
export function isLooseTitle(words: readonly string[]): boolean {
  return words.length === 1 && (words[0] === "minister" || words[0] === "secretary");
}

const labelCache = new WeakMap<Post, readonly (readonly string[])[]>();

/** The words of each of its labels, and of what those in other languages say in English. */
export function labelsOf(post: Post): readonly (readonly string[])[] {
  let labels = labelCache.get(post);
  if (labels === undefined) {
    labels = [post.label, ...post.otherLabels.map((other) => other.name)]
      .flatMap((label) => [label, ...(readingsOfLabel(label) ?? titlesInLabel(label))])
      .map(titleWords);
    labelCache.set(post, labels);
  }
  return labels;
}

/** The words of its label, in English where that can be read. */
export function labelWords({ label }: Post): readonly string[] {
  return titleWords(readingsOfLabel(label)?.[0] ?? label);
}

function oneSpelling(word: string): string {
  const other = otherSpellings(word)[0];
  return other !== undefined && other < word ? other : word;
}
