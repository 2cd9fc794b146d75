/**
 * The language of a line of Latin letters, told by its small words, as far as it is none of English: other languages
 * write foreign names in their own way, "Tchernov" and "Czernow", and put endings to them, "Halvorsena".
 */
import type { Span } from "../text/span.ts";

/** How much of the line to either side is read, in UTF-16 units. */
const REACH = 200;

/** Small words that neither English nor names have; the first line has those of English. */
const WORDS: Readonly<Record<string, string>> = {
  en: "the of and was were with by for said has have from this that is are on to as he she they who him his but then left",
  fr: "les une est dans pour avec sur qui que aux selon après son ses contre rencontre en ont été entre",
  de: "der und ist mit für zur auf nicht soll sich bei wird hat ein eine einen dem den werden als nach",
  es: "los una por para con que su fue según entre más pero en sobre será",
  pt: "não para com em uma pelo pela foi são por ao na mais segundo sobre que",
  it: "gli nel nella che con per una alla sul sulla è dopo dei delle sono più ha",
  nl: "het een voor op dat zijn niet naar wordt bij ook aan",
  pl: "się że jest nie przez oraz dla na po od ze w z i jak spotkanie był",
  cs: "že podle také při pro byl ve který po se v s z k na ze jako",
  sl: "je za da ki kot pri na iz bo so v s z po",
  lt: "ir su kad iš dėl yra buvo",
  id: "yang dan dengan dari pada ini itu telah akan untuk dalam",
  tr: "ve bir ile için bu olarak",
  ro: "și cu din care este pe un",
  sv: "och att det som på är för har inte",
};

/** Languages that put endings to names. */
const INFLECTING: ReadonlySet<string> = new Set(["pl", "cs", "sl", "lt"]);

const LANGUAGES = Object.keys(WORDS);
/** The bit of the first language. */
const ENGLISH = 1;
/** Word → a bit for each language that has it. */
const BITS = new Map<string, number>();
for (const [i, words] of Object.values(WORDS).entries())
  for (const word of words.split(" ")) BITS.set(word, (BITS.get(word) ?? 0) | (1 << i));

/** The code of the language around a place (ISO 639-1); null where it is English, or nothing tells. */
export function otherLanguageAt(text: string, { start, end }: Span): string | null {
  const before = text.slice(Math.max(0, start - REACH), start);
  const behind = text.slice(end, end + REACH);
  const line = `${before.slice(before.lastIndexOf("\n") + 1)} ${/^[^\n]*/.exec(behind)![0]}`;
  const hits = new Uint8Array(LANGUAGES.length);
  for (const [word] of line.matchAll(SMALL)) {
    let bits = BITS.get(word) ?? 0;
    if ((bits & ENGLISH) !== 0) return null;
    for (let i = 0; bits !== 0; i++, bits >>>= 1) if ((bits & 1) !== 0) hits[i]!++;
  }
  let best = 0;
  for (let i = 1; i < hits.length; i++) if (hits[i]! > hits[best]!) best = i;
  return best === 0 ? null : LANGUAGES[best]!;
}

const SMALL = /(?<![\p{L}'’.-])\p{Ll}{1,9}(?![\p{L}'’.-])/gu;

/** Whether the line is of a language that puts endings to names. */
export function isOfInflectingLanguage(text: string, span: Span): boolean {
  const language = otherLanguageAt(text, span);
  return language !== null && INFLECTING.has(language);
}
