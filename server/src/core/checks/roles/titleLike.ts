/** The title of a post as it would stand in the place of another one: in its form, its case and its letters. */
import { readingsOfLabel } from "../../authority/labelLanguages.ts";
import { isProper } from "../../authority/postLabels.ts";
import { heldIn, type Tenure } from "../../authority/terms.ts";
import { isLooseTitle, titleWords } from "../../authority/titles.ts";
import type { PassageDate } from "../../link/passageDate.ts";
import { countryAtEnd } from "../../recognise/countries.ts";
import { WordClass, wordClass } from "../../recognise/lexicon.ts";
import { fold } from "../../text/chars.ts";
import { wordList } from "../../text/wordList.ts";

/**
 * "Defense Minister" or "Minister of Defense", small or capital, in Hangul or in Han letters; null where the register
 * has no label in the letters of the one that stands there, nor one that can be read in English.
 */
export function titleLike(written: string, { post }: Tenure, { days }: PassageDate): string | null {
  const others = post.otherLabels.filter((label) => heldIn(label, days) !== "no" || label.startDate === null);
  const labels = [post.label, ...others.map(({ name }) => name)];
  if (!LATIN.test(written)) return nativeLike(written, labels);
  const isOfForm = / (?:of|for) /i.test(written);
  // What another language says is spelled one way or the other; what the register writes in English is right as it is.
  const listed = labels.filter((label) => readingsOfLabel(label) === null);
  const latin = [...listed, ...labels.flatMap(inEnglish)];
  const label =
    listed.filter((one) => isWithin(one, written)).sort((a, b) => b.length - a.length)[0] ??
    ofForm(listed, isOfForm, post.label) ??
    ofForm(latin, isOfForm, post.label) ??
    latin[0];
  if (label === undefined) return null;
  if (written.includes(" ") && written === written.toUpperCase()) return label.toUpperCase();
  return written === written.toLowerCase() ? small(label) : label;
}

/** Whether all words of a label that names an office stand in the title: "Secretary of War" of its "Deputy Secretary of War". */
function isWithin(label: string, written: string): boolean {
  const words = wordsOf(written);
  return !isLooseTitle(titleWords(label)) && wordsOf(label).every((word) => words.includes(word));
}

/**
 * The first label with "of" as it is, a formal title; without it the shortest that ends in an office, of those in the words
 * of the `own` label if there are any.
 */
function ofForm(labels: readonly string[], isOfForm: boolean, own: string): string | undefined {
  const alike = labels.filter((label) => / (?:of|for) /i.test(label) === isOfForm);
  if (isOfForm) return alike[0];
  const shortest = alike.sort((a, b) => a.length - b.length);
  const words = wordsOf(own);
  return (
    shortest.find((one) => endsInOffice(one) && wordsOf(one).every((word) => words.includes(word))) ??
    shortest.find(endsInOffice) ??
    shortest.find((one) => one.includes(" ")) ??
    labels.map(runningTitle).find((one) => one !== null) ??
    undefined
  );
}

function inEnglish(label: string): string[] {
  return (readingsOfLabel(label) ?? []).slice(0, 1).map(capitalised);
}

/** The label in small letters, but for acronyms, countries, and the names of bodies behind any office but a minister's. */
function small(label: string): string {
  const words = wordsOf(label);
  const proper = new Set(
    words.filter((word) => REGIONS.has(word) || (words[0] !== "minister" && isProper([word]))),
  );
  for (let i = 0; i < words.length; i++) {
    const country = countryAtEnd(words.slice(0, i + 1));
    if (country !== null) for (const word of words.slice(i + 1 - country.words, i + 1)) proper.add(word);
  }
  return label.replace(SMALL_TOO, (word) => (proper.has(fold(word)) ? word : word.toLowerCase()));
}

/** Lands of many countries, in the names of ministries. */
const REGIONS = wordList(
  "africa african americas arctic asia asian atlantic baltic caribbean europe european indo latin nordic oceania pacific",
);

function wordsOf(label: string): string[] {
  return fold(label)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== "");
}

/** Words that are no acronyms. */
const SMALL_TOO = /(?<![\p{L}\p{N}])\p{Lu}(?!\p{Lu})[\p{L}\p{M}]*/gu;

function capitalised(title: string): string {
  return title.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}

const LATIN = /^\p{Script=Latin}/u;
const HANGUL = /^\p{Script=Hangul}/u;
/** Letters that only simplified Chinese has, of those that titles are written in. */
const SIMPLIFIED = /[长务卫总统农环财资产经济导书记员]/;

/** "Finance Minister" of "Minister of Finance"; null where the field is more than one. */
function runningTitle(label: string): string | null {
  const field = /^Minister (?:of|for) (?:the )?([\p{L} ]+)$/u.exec(label)?.[1];
  return field === undefined || /^State\b| (?:and|for|of) /.test(field) ? null : `${field} Minister`;
}

/** A label in Hangul for one in Hangul; in Han letters one that ends alike: 防衛相 for 外相, 国防部长 for 外交部长. */
function nativeLike(written: string, labels: readonly string[]): string | null {
  if (HANGUL.test(written)) {
    const hangul = labels.filter((label) => HANGUL.test(label));
    return hangul.find((label) => label.includes(" ") === written.includes(" ")) ?? hangul[0] ?? null;
  }
  const last = written[written.length - 1]!;
  const alike = labels.filter((label) => !LATIN.test(label) && label.endsWith(last));
  return alike.find((label) => SIMPLIFIED.test(label) === SIMPLIFIED.test(written)) ?? null;
}

function endsInOffice(label: string): boolean {
  return (wordClass(fold(label.slice(label.lastIndexOf(" ") + 1))) & WordClass.office) !== 0;
}
