/**
 * What words say of a country: names, demonyms and capitals in English, as evidence for a person's affiliation.
 * The members of the United Nations, Taiwan, Kosovo, Palestine, the Holy See and the European Union, by the
 * alpha-2 codes of ISO 3166-1 (EU is reserved there, XK is for users to assign).
 *
 * A capital is a city that news names for a government, by constitution or by custom. Left out: abbreviations
 * of two letters but US, UK and EU; capitals that read as other words once folded (Malé, Victoria); other
 * languages; the states of federations, but for those of Australia, Canada and Germany that are no other words.
 */
import { fold } from "../text/chars.ts";
import { wordList } from "../text/wordList.ts";
import { COUNTRY_TABLE, NO_COUNTRY, TERRITORY_TABLE } from "./countryTable.ts";

/** A state, or a territory with a code of its own. */
export interface Country {
  /** As ISO 3166-1 alpha-2 has it, in capitals. */
  readonly code: string;
  /** As it stands in a running sentence, without article: "South Korea". */
  readonly name: string;
  /** The adjective before an office, "South Korean"; null where English has none of its own. */
  readonly demonym: string | null;
}

/** How a word says a country: "Japan", "Japanese", "Tokyo". */
export type CountryWordKind = "name" | "demonym" | "capital";

/** What the last of some words say of a country. */
export interface CountryWords {
  /** One code, or each that the words may mean: KR and KP for "korean". Their order says nothing. */
  readonly codes: readonly string[];
  /** The code of the territory that is meant; `codes` has that of its state too. */
  readonly territory?: string;
  /** How many of the last words were taken, at least one; an article before them is not among them. */
  readonly words: number;
  readonly kind: CountryWordKind;
}

/** The country of a code, undefined for an unknown one. */
export function countryOf(code: string): Country | undefined {
  return countries.get(code);
}

/** The names of all countries, as `Country.name`. */
export function countryNames(): string[] {
  return [...countries.values()].map(({ name }) => name);
}

/**
 * What the last of `words` say of a country: the longest name, demonym, abbreviation or capital that ends there.
 * Words are folded and split as tokens are: "U.S." is `u`, `s`. Null where nothing ends there, and where the
 * words are a longer name that is no country's: "Latin American". A possessive s is for the caller to drop.
 */
export function countryAtEnd(words: readonly string[]): CountryWords | null {
  const last = words[words.length - 1];
  if (last === undefined || !lastWords.has(last)) return null;
  for (let count = Math.min(longest, words.length); count > 0; count--) {
    const found = phrases.get(words.slice(-count).join(" "));
    if (found !== undefined) return found.codes.length > 0 ? found : null;
  }
  return null;
}

/** What words that are a country's from end to end say of it, folded and split as above; null for any others. */
export function countryOfAll(words: readonly string[]): CountryWords | null {
  const found = countryAtEnd(words);
  return found !== null && found.words === words.length ? found : null;
}

/** The same of a phrase as a text has it. An article and a possessive s are for the caller to drop. */
export function countryInFull(phrase: string): CountryWords | null {
  const words = fold(phrase).split(/[\s\-.'’]+/);
  return countryOfAll(words.filter((word) => word !== ""));
}

/**
 * Whether the folded word can be part of a country's name, demonym or capital: true for each word that
 * `countryAtEnd` can find something at. Articles, "and", "of" and beginnings that are as common in the names
 * of people ("San", "Saint", "John") do not count.
 */
export function isCountryWord(word: string): boolean {
  return lastWords.has(word) || leadingWords.has(word);
}

/** Words inside names and capitals that tell nothing by themselves. */
const COMMON_WORDS =
  wordList(`& a abu al and au bandar cook d de e el es george ha hong i john la lower marshall n nay nur of p pago port prince
  puerto r saint san santa santo sao seri sint solomon sri st tel the turks u virgin wallis`);

const KINDS: readonly CountryWordKind[] = ["name", "name", "demonym", "capital"];
/** Demonyms that take no s: adjectives only, or plurals already. */
const NO_PLURAL = /(?:[cs]h|c|s|ese|y|hm[ae]n|sm[ae]n|wom[ae]n)$/;

interface Phrase extends CountryWords {
  readonly codes: string[];
  territory?: string;
}

const countries = new Map<string, Country>();
const phrases = new Map<string, Phrase>();
const lastWords = new Set<string>();
const leadingWords = new Set<string>();
let longest = 0;

for (const line of COUNTRY_TABLE.trim().split("\n")) addLine(line, line.slice(0, 2), null);
for (const line of TERRITORY_TABLE.trim().split("\n"))
  addLine(line.slice(3), line.slice(3, 5), line.slice(0, 2));
for (const form of formsOf(NO_COUNTRY)) add(form, "name", null);

function addLine(line: string, state: string, territory: string | null): void {
  const columns = line.slice(3).split("|");
  const code = territory ?? state;
  const demonym = (columns[2] ?? "").split(",")[0]!.trim();
  countries.set(code, { code, name: columns[0]!, demonym: demonym === "" ? null : demonym });
  columns.forEach((list, column) => {
    const kind = KINDS[column]!;
    for (const form of formsOf(list)) {
      const isPlural = kind === "demonym" && !NO_PLURAL.test(form);
      for (const one of isPlural ? [form, `${form}s`] : [form]) {
        add(one, kind, code);
        if (territory !== null) add(one, kind, state, territory);
      }
    }
  });
}

/** The forms of a list, folded, their words parted by single spaces. */
function formsOf(list: string): readonly string[] {
  if (list === "") return [];
  const plain = fold(list)
    .replace(/[.'\s-]/g, " ")
    .replace(/ {2}/g, " ");
  return plain.split(",").map((form) => form.trim());
}

function add(form: string, kind: CountryWordKind, code: string | null, territory?: string): void {
  put(form.startsWith("the ") ? form.slice(4) : form, kind, code, territory);
  if (form.startsWith("saint ")) add(`st ${form.slice(6)}`, kind, code, territory);
  if (form.includes(" and ")) put(form.replace(" and ", " & "), kind, code, territory);
}

/** A phrase keeps the kind it was given first. */
function put(form: string, kind: CountryWordKind, code: string | null, territory?: string): void {
  let phrase = phrases.get(form);
  if (phrase === undefined) {
    const words = form.split(" ");
    phrase = { codes: [], words: words.length, kind };
    phrases.set(form, phrase);
    if (code !== null) note(words);
  }
  if (code !== null && !phrase.codes.includes(code)) phrase.codes.push(code);
  if (territory !== undefined) phrase.territory = territory;
}

function note(words: readonly string[]): void {
  longest = Math.max(longest, words.length);
  words.forEach((word, i) => {
    if (i === words.length - 1) lastWords.add(word);
    else if (!COMMON_WORDS.has(word)) leadingWords.add(word);
  });
}
