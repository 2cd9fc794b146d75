/** The country that a text is the name, demonym or code of. A capital is none: "Mayor of Seoul" is of a town. */
import { countryAtEnd, countryNames, countryOf, countryOfAll } from "../recognise/countries.ts";
import { WordClass, wordClass } from "../recognise/lexicon.ts";
import { nativeCountryAt } from "../recognise/nativeCountries.ts";
import { isRegionWord } from "../recognise/placeWords.ts";
import { fold, foldedWords } from "../text/chars.ts";
import { didYouMean } from "../text/didYouMean.ts";
import { clip } from "../text/shortText.ts";
import { wordList } from "../text/wordList.ts";
import { isFieldWord } from "./fieldsOfOffice.ts";

/** ISO 3166-1 alpha-2; null where the whole text names no country, or could name two. */
export function countryCode(text: string): string | null {
  return readCountry(text)?.code ?? null;
}

/** ISO 3166-3: codes of states that are no more. Nothing is known of them, and nothing is wrong with them. */
const FORMER_CODES = wordList("AN BU CS DD SU TP YD YU ZR");
/** Their names, bodies of states, parts of the world, and what could be two countries. */
const NO_CODES = new Set(
  [
    "africa, americas, antarctica, arctic, asia, asean, african union, arab league, congo, czechoslovakia, east germany",
    "europe, german democratic republic, global, international, latin america, middle east, nato, north africa",
    "north america, oceania, ottoman empire, pacific, serbia and montenegro, south america, south vietnam",
    "soviet union, un, united nations, ussr, west germany, worldwide, yugoslavia",
  ]
    .join(", ")
    .split(", "),
);

/** What is wrong with a text that should name a country, as a sentence; null where nothing is. */
export function countryFault(text: string): string | null {
  if (countryCode(text) !== null || FORMER_CODES.has(text.toUpperCase())) return null;
  if (NO_CODES.has(fold(text).replace(/^the /, ""))) return null;
  const hint = didYouMean(text, countryNames());
  return `"${clip(text)}" is no country that is known here; write its code, as NO or KR. It is left out.${hint}`;
}

/** The code where the text is an adjective or an abbreviation: "Japanese", "U.S.", "Australia's". */
export function qualifierCode(text: string): string | null {
  const owner = text.replace(/['\u2019]s$/, "");
  const found = readCountry(owner);
  if (found === null) return null;
  return found.isDemonym || owner !== text || text === text.toUpperCase() ? found.code : null;
}

/** The country that the label of a post begins or ends with: "Norwegian Minister of Defence", "Prime Minister of Norway". */
export function countryInLabel(label: string): string | null {
  if (BODY.test(label)) return null;
  const words = label.split(" ");
  for (let length = Math.min(3, words.length - 1); length > 0; length--) {
    const lead = readCountry(words.slice(0, length).join(" "));
    if (lead?.isDemonym === true) return words.slice(length).every(isOfOffice) ? lead.code : null;
  }
  // The longest is meant: "Republic of China" is no China.
  for (const { index, 0: of } of label.matchAll(/ of /g)) {
    const rest = label.slice(index + of.length);
    const found = isRegionWord(fold(rest)) ? null : readCountry(rest);
    if (found !== null) return found.code;
  }
  return null;
}

/** Whether the label of a post says the country, whatever else it names: "Governor of the Bank of Japan" says JP. */
export function saysCountry(label: string, code: string): boolean {
  const words = label.replace(/['\u2019]s?(?![\p{L}])/gu, "").split(/[^\p{L}\p{M}.]+/u);
  if (words.some((word) => /^[A-Z.]{2,5}$/.test(word) && countryOf(word)?.code === code)) return true;
  const folded = words.map((word) => fold(word));
  return folded.some((_, i) => {
    const found = countryAtEnd(folded.slice(Math.max(0, i - 4), i + 1));
    return found !== null && found.kind !== "capital" && found.codes.includes(code);
  });
}

/**
 * Whether a title without the country at its end is an office by itself, as "Prime Minister" is, and not the first
 * half of a name: "Governor of the Reserve Bank" of "India".
 */
export function isWholeWithout(title: string): boolean {
  return !NAMED_AFTER_STATE.test(title);
}

/** Bodies that are told apart by the country in their names; a state has one parliament, and many have a bank. */
const NAMED_AFTER_STATE =
  /\b(?:university|bank|monetary authority|associations?|federation|party|church|corporation|compan(?:y|ies)|clubs?|institute|academy|chamber|union|society|league|foundation|confederation|fund)$/i;

/** What has presidents and secretaries of its own, and a country in its name. */
const BODY =
  /\b(?:university|bank|court|associations?|federation|senate|house|assembly|parliament|party|church|committee|commission|agency|compan(?:y|ies)|clubs?|board|institute|academy|chamber|union|society|league|foundation|council)\b/i;
/** Whether a word is of an office or its field, and names neither a body nor a place. */
function isOfOffice(word: string): boolean {
  return fold(word)
    .split(/[^\p{L}]+/u)
    .every(
      (part) => part === "" || JOINING.has(part) || isFieldWord(part) || (wordClass(part) & TITLE) !== 0,
    );
}

const TITLE = WordClass.office | WordClass.rank;
const JOINING = wordList("of for and the to in without");

function readCountry(text: string): { code: string; isDemonym: boolean } | null {
  const paren = text.indexOf("(");
  const plain = (paren > 0 ? text.slice(0, paren) : text).trim();
  const code = /^(?:[A-Z]{2}|[a-z]{2})$/.test(plain) ? countryOf(plain.toUpperCase())?.code : undefined;
  if (code !== undefined) return { code, isDemonym: false };
  const native = nativeCountryAt(plain, 0);
  if (native?.end === plain.length) return { code: native.code, isDemonym: false };
  const words = foldedWords(plain);
  if (words[0] === "the") words.shift();
  const found = countryOfAll(words);
  if (found === null || found.kind === "capital") return null;
  const only = found.territory ?? (found.codes.length === 1 ? found.codes[0]! : null);
  return only === null ? null : { code: only, isDemonym: found.kind === "demonym" };
}
