/**
 * The family name in Latin letters of somebody whose authorized name is in others: "Koo" of 구윤철, who is Koo Yun-cheol in
 * English. Told by the script of the authorized name and by the shape of the parts; where they leave it open, nothing is.
 */
import { isPinyin } from "../recognise/near/chinese.ts";
import { mayBeJapaneseFamily } from "../recognise/near/japaneseFamilies.ts";
import { isSyllabic, isSyllable } from "../recognise/near/syllables.ts";
import { fold } from "../text/chars.ts";
import type { Person } from "./model.ts";

const LATIN = /\p{Script=Latin}/u;
const HANGUL = /^[\uac00-\ud7a3 ]+$/;
const KANA = /[\u3041-\u30fa]/;
const HAN = /^[\u3005\u3041-\u30fa\u30fc\u3400-\u9fff\uf900-\ufaff\u30fb\u00b7 ]+$/;
const NAME = /^\p{Lu}[\p{Script=Latin}\p{M}'’-]+(?: \p{Lu}[\p{Script=Latin}\p{M}'’-]+){1,2}$/u;

/** What running text in Latin letters calls the person by; null where the authorized name is in Latin letters, or nothing tells. */
export function latinFamily(person: Person): string | null {
  if (LATIN.test(person.name) || (person.shortForm !== null && person.shortForm !== "family_name"))
    return null;
  const name = person.otherNames.find((other) => other.status === "variant" && NAME.test(other.name))?.name;
  if (name === undefined) return null;
  const words = name.split(" ");
  const [first, last] = [words[0]!, words[words.length - 1]!];
  if (words.length === 2 && isHyphened(first) !== isHyphened(last)) return isHyphened(first) ? last : first;
  if (HANGUL.test(person.name)) return isSyllable(fold(first)) ? first : null;
  if (HAN.test(person.name)) return familyInRomaji(person, first, last, words.length);
  return person.nameOrder === "family-first" ? first : last;
}

/** "Yun-cheol" */
function isHyphened(word: string): boolean {
  const pieces = fold(word).split("-");
  return pieces.length === 2 && pieces.every(isSyllable);
}

/** Of a name in Han letters or Kana: Chinese if it reads as pinyin, with the family name first; else Japanese, by what families are called. */
function familyInRomaji(
  { name, otherNames }: Person,
  first: string,
  last: string,
  count: number,
): string | null {
  const [a, b] = [fold(first), fold(last)];
  const isJapanese =
    KANA.test(name) || otherNames.some((other) => KANA.test(other.name) || other.lang === "ja");
  if (!isJapanese && isPinyin(a) && isSyllabic(b.replace(/[^a-z]/g, ""))) return first;
  if (count > 2) return null;
  const [mayFirst, mayLast] = [mayBeJapaneseFamily(a), mayBeJapaneseFamily(b)];
  if (mayFirst !== mayLast) return mayFirst ? first : last;
  // English puts the given name first.
  return isJapanese || mayLast ? last : null;
}
