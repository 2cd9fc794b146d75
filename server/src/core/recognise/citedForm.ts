/**
 * Whether a text speaks about a form of a name instead of using it: "Morita Ken is the order on his card", "(in
 * Vietnamese: Phạm Lân)", "also spelled Serhii". What is only spoken about is no way in which the note writes the
 * name. English.
 */
import type { Span } from "../text/span.ts";
import { unitsOf } from "../text/units.ts";
import { wordList } from "../text/wordList.ts";
import { foldedWord } from "./words.ts";

/** How much of the text to either side is read, in UTF-16 units. */
const REACH = 64;

/** What a form is called. */
const FORMS = wordList(
  `form forms spelling spellings order version variant variants alias aliases rendering romanisation romanization transliteration transcription
  typo misspelling misprint name way style`,
);
/** What is done to a form. */
const SPELT = wordList(
  `spelled spelt written romanised romanized transliterated transcribed rendered misspelled misspelt styled spells
  spell spelling`,
);
/** Verbs with "as" behind them: "signs himself as". */
const WRITES = wordList(
  `writes write wrote signs signed sign lists listed prints printed prints gives given renders known puts put appears
  styles called`,
);
const IS = wordList("is was are");
const ADVERBS = wordList(
  "also often sometimes only just simply merely usually still correctly wrongly actually",
);
const ARTICLES = wordList("the a an another one his her their its our my");
const AS = wordList("as like");
/** "Yonhap spells him X". */
const PRONOUNS = wordList("him her it them");
const SPELLS = /\b(?:spell|write|render|romani[sz]e|transliterate|print|call)s? $/;
const SHORT_REACH = 16;
/** What is written in a language. */
const COPY = wordList("copy text texts papers sources media articles reports documents");
const HAS_IT = wordList("has have had writes write wrote spells spelled puts prefers prints gives");
const OTHERWISE = wordList("aka alias nee formerly");
/** Names of languages, folded. */
export const LANGUAGES = wordList(
  `arabic bahasa bulgarian burmese cantonese chinese croatian czech danish dutch english finnish french georgian german
  greek hebrew hindi hungarian indonesian italian japanese kazakh khmer korean lao latin lithuanian malay mandarin
  norwegian persian pinyin polish portuguese romanian russian serbian slovak spanish swedish thai turkish ukrainian
  vietnamese`,
);

/** Whether the words before or behind the span speak about the form that stands in it. */
export function isCitedForm(text: string, { start, end }: Span): boolean {
  return isCitedBefore(text, start) || isCitedBehind(text, end) || isInListOfForms(text, start);
}

/** "Spelling: X (his own), Y (papers)", "Variants in the wires: X, Y": a line that gives forms. */
function isInListOfForms(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_LIST), start);
  const line = before.lastIndexOf("\n") + 1;
  if ((line === 0 && start > LONGEST_LIST) || before.indexOf(":", line) === -1) return false;
  return LIST_OF_FORMS.test(before.slice(line));
}

const LIST_OF_FORMS =
  /^[\s>*_#-]{0,8}(?:spellings?|variants?|transliterations?|romani[sz]ations?|transcriptions?|renderings?)(?: \p{Ll}+){0,4}[*_]{0,2}:/iu;
const LONGEST_LIST = 160;

/** "… is how the Nation writes him", ", as the ministry has it". */
function isCitedBehind(text: string, end: number): boolean {
  const units = unitsOf(text);
  let at = end;
  while (isClosing(units[at]!)) at++;
  if (units[at] === 0x2c) at++;
  if (units[at] !== 0x20 || !mayBeSpokenOf(units, at + 1)) return false;
  if (!BEHIND.test(text.slice(at, at + 5))) return false;
  const behind = text.slice(at, at + REACH);
  const stop = behind.search(/[.;:!?\n]/);
  const [first = "", ...words] = wordsIn(stop === -1 ? behind : behind.slice(0, stop));
  if (first === "as") return words.slice(0, 4).some((word) => HAS_IT.has(word));
  if (first === "in") {
    const [language = ""] = words;
    // "in English copy", "in Turkish."
    if (LANGUAGES.has(language) && (words.length === 1 || COPY.has(words[1]!))) return true;
    return words.slice(0, 3).some((word) => FORMS.has(word) && word !== "way");
  }
  if (!IS.has(first)) return false;
  const verb = words.findIndex((word) => !ADVERBS.has(word));
  const next = words[verb] ?? "";
  if (next === "how" || SPELT.has(next)) return true;
  return ARTICLES.has(next) && words.slice(verb + 1, verb + 4).some((word) => FORMS.has(word));
}

/** "also spelled …", "known as …", "(in Thai: …)". */
function isCitedBefore(text: string, start: number): boolean {
  const units = unitsOf(text);
  let at = start;
  while (at > 0 && isOpening(units[at - 1]!)) at--;
  const isColon = text[at - 1] === ":" || text[at - 1] === ",";
  if (isColon) at--;
  const from = wordBefore(text, at);
  // Words that are longer are none of these.
  if (from === at || at - from > LONGEST_WORD) return false;
  const last = foldedWord(text, from, at);
  if (!SAYS_FORM.has(last)) return false;
  if (SPELT.has(last) || OTHERWISE.has(last)) return true;
  // Not of who is quoted: "…," writes Morita Ken.
  if (last === "writes") return !/["”’',]\s*$/.test(text.slice(Math.max(0, from - SHORT_REACH), from));
  if (PRONOUNS.has(last)) return SPELLS.test(text.slice(Math.max(0, from - SHORT_REACH), from));
  const lead = text.slice(Math.max(0, from - REACH), from);
  const before = wordsIn(lead.slice(Math.max(...[..."\n.;!?"].map((mark) => lead.lastIndexOf(mark))) + 1));
  const previous = before[before.length - 1] ?? "";
  if (LANGUAGES.has(last)) return isColon;
  if (AS.has(last)) return before.slice(-3).some((word) => SPELT.has(word) || WRITES.has(word));
  if (IS.has(last)) return FORMS.has(previous) && previous !== "name" && previous !== "way";
  return last !== "name" && last !== "way" && last !== "style" && last !== "order";
}

function wordBefore(text: string, at: number): number {
  const units = unitsOf(text);
  let from = at;
  while (from > 0 && at - from < REACH && isWordUnit(units[from - 1]!)) from--;
  return from;
}

/** The words of which one stands before a form that is spoken about. */
const SAYS_FORM: ReadonlySet<string> = new Set([
  ...SPELT,
  ...OTHERWISE,
  ...PRONOUNS,
  ...AS,
  ...IS,
  ...FORMS,
  ...LANGUAGES,
  "writes",
]);
const LONGEST_WORD = 20;

/** What the words behind a cited form begin with. */
const BEHIND = /^ (?:is|was|are|as|in)(?![a-z])/i;

/** One of `"'”’»)*_`. */
function isClosing(unit: number): boolean {
  if (unit === 0x22 || unit === 0x27 || unit === 0x29 || unit === 0x2a || unit === 0x5f) return true;
  return unit === 0xbb || unit === 0x2019 || unit === 0x201d;
}

/** Whether one of "is was are as in" may stand there, by its first two letters. */
function mayBeSpokenOf(units: Uint16Array, at: number): boolean {
  const second = units[at + 1]! | 0x20;
  switch (units[at]) {
    case 0x69: // i
      return second === 0x73 || second === 0x6e;
    case 0x77: // w
      return second === 0x61;
    case 0x61: // a
      return second === 0x73 || second === 0x72;
    default:
      return false;
  }
}

/** One of ` "'“‘«(*_`. */
function isOpening(unit: number): boolean {
  if (unit === 0x20) return true;
  return (
    unit === 0x22 ||
    unit === 0x27 ||
    unit === 0x28 ||
    unit === 0x2a ||
    unit === 0x5f ||
    unit === 0xab ||
    unit === 0x2018 ||
    unit === 0x201c
  );
}

function isWordUnit(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a);
}

function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/[a-z]+/g) ?? [];
}
