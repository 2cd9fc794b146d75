/**
 * Names in the cases of Finnish, Estonian, Hungarian, Slavic and Baltic languages: "Aino Kettusen", "Kaja Kallase", "Orbán
 * Viktorral", "Halvorsena". What a name ends in there is grammar and no spelling. Told by the words around, which are those of
 * these languages and none of English.
 */
import { fold } from "../text/chars.ts";
import type { Span } from "../text/span.ts";
import { isOfInflectingLanguage } from "./languages.ts";

/** How much of the text to either side is read, in UTF-16 units. */
const REACH = 160;
const SIGNS =
  /(?<!\p{L})(?:mukaan|että|myös|kanssa|sekä|ovat|sanoi|kertoi|sõnul|ütles|nähti|ning|és|hogy|az|szerint|mondta|beszélt|volt)(?!\p{L})/u;
/** Words, no names, with the vowels of these languages; one alone may be of another's. */
const VOWELS = /(?<!\p{L})\p{Ll}{0,12}[äöőű]\p{Ll}*/gu;
const ENGLISH = /(?<!\p{L})(?:the|of|and|was|with|by|for|said|has|from)(?!\p{L})/u;

/** Whether the text around is of such a language. */
export function isInflecting(text: string, { start, end }: Span): boolean {
  if (isOfInflectingLanguage(text, { start, end })) return true;
  const around = `${text.slice(Math.max(0, start - REACH), start)} ${text.slice(end, end + REACH)}`;
  if (ENGLISH.test(around)) return false;
  return SIGNS.test(around) || new Set(around.match(VOWELS)).size > 1;
}

/** Somebody or something with a name, as the register has them. */
interface Named {
  readonly name: string;
  readonly record: { readonly otherNames: readonly { readonly name: string }[] };
}

/** Whether the last word of a form is one of a name's words with an ending, "Kettusen" of "Kettunen", the others being as they should. */
export function hasOtherEnding(form: string, { name, record }: Named): boolean {
  const words = fold(form).split(/[\s-]+/);
  const last = words.pop()!;
  return [{ name }, ...record.otherNames].some((listed) => {
    const own = fold(listed.name).split(/[\s-]+/);
    if (own.includes(last) || !words.every((word) => own.includes(word))) return false;
    return own.some((word) => {
      const stem = word.endsWith("nen") ? `${word.slice(0, -"nen".length)}s` : word.replace(/a$/, "");
      return [word, stem].some((one) => last.startsWith(one) && last.length - one.length <= MOST_ENDING);
    });
  });
}

/** In letters. */
const MOST_ENDING = 4;
