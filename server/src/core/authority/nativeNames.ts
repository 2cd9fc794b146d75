/**
 * The family name in a name written in Hangul, Han or Kana letters: what stands before a title, `金森` of 金森遥斗.
 * A Korean or Chinese one is the first character, or two where a table has them; a Japanese one is inferred from the
 * length of the name, and where that leaves two ways, both are given.
 */
import { wordList } from "../text/wordList.ts";
import type { Person } from "./model.ts";

const HANGUL = /^[\uac00-\ud7a3]+$/;
const HAN = /^[\u3005\u3400-\u9fff\uf900-\ufaff]+$/;
const KATAKANA = /^[\u30a1-\u30fa\u30fc]+$/;
const JAPANESE = /^[\u3005\u3041-\u30fa\u30fc\u3400-\u9fff\uf900-\ufaff]+$/;
const BETWEEN = /[ \u3000\u30fb\u00b7\uff65=＝]+/;

const DOTTED = /[\u30fb\u00b7\uff65]/;

const KOREAN_DOUBLE = wordList("남궁 황보 제갈 사공 선우 독고 서문 동방");
const CHINESE_DOUBLE = wordList(
  "欧阳 歐陽 司马 司馬 诸葛 諸葛 上官 司徒 夏侯 东方 東方 皇甫 尉迟 尉遲 公孙 公孫 慕容 令狐 端木 南宫 南宮 司空 闻人 聞人",
);
/** Japanese family names of one character and of three. */
const JAPANESE_SINGLE = new Set(
  "林森原岸関堀辻菅谷星畑泉岡奥平柳杉松南北東西沢澤浜濱島嶋秦桂榊梶楠榎椿桜橘向辰武伴乾境旭脇湊港滝瀧淵窪角金牧峰芹畠城宮所中丸坂堤塙樋鈴",
);
const JAPANESE_TRIPLE = wordList(
  "佐々木 長谷川 五十嵐 小笠原 久保田 長谷部 佐久間 宇都宮 大久保 小野寺 小野田 海江田 二階堂 武者小路 曽我部 日下部 阿久津 久留米 加賀谷 長曽我部 三ツ矢 野々村 佐々江 勅使河原 大河原 小田原 小早川 東久世 西大路 大工原 御手洗 竹ノ内 木ノ下 井ノ上 山之内 田ノ上",
);

/** The family names that may stand for the person before a title, in the letters of the register's own names; costly. */
export function nativeFamilies(person: Person): readonly string[] {
  const told = [person.familyName, person.shortForm].filter(
    (one) => one !== null && isNative(one),
  ) as string[];
  if (told.length > 0) return told;
  const families = new Set<string>();
  const variants = person.otherNames.filter(({ status }) => status === "variant");
  const isChinese = new Set(variants.filter(({ lang }) => isLanguage(lang, "zh")).map(({ name }) => name));
  const isKorean = variants.some(({ name }) => HANGUL.test(name) && name.length <= 4);
  const isHyphenated = HYPHENATED.test(person.name) || variants.some(({ name }) => HYPHENATED.test(name));
  for (const { name, lang } of [{ name: person.name, lang: null }, ...variants]) {
    const isOneCharacter =
      (isHyphenated && name.length === 3) ||
      isKorean ||
      isChinese.has(name) ||
      isLanguage(lang, "zh") ||
      isLanguage(lang, "ko");
    for (const family of familiesOf(name, isOneCharacter, isFamilyFirst(person))) families.add(family);
  }
  return [...families];
}

/** "Shen Wei-an": a family name of one syllable or more, and two syllables of the given one, as in no Japanese name. */
const HYPHENATED = /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+-\p{L}\p{Ll}+$/u;

function isNative(name: string): boolean {
  return HANGUL.test(name) || JAPANESE.test(name);
}

function familiesOf(name: string, isOneCharacter: boolean, familyFirst: boolean): readonly string[] {
  const pieces = name.split(BETWEEN).filter((piece) => piece !== "");
  if (!pieces.every(isNative)) return [];
  const [first = ""] = pieces;
  if (pieces.length > 1) {
    // "서 민준", "金森 遥斗"; a foreigner's name in Kana or Hangul keeps its own order.
    const isWestern = !familyFirst && first.length > 1 && (DOTTED.test(name) || !HAN.test(first));
    const family = isWestern ? pieces[pieces.length - 1]! : first;
    return family.length > 1 || !isWestern ? [family] : [];
  }
  if (HANGUL.test(name)) return hangulFamily(name);
  if (KATAKANA.test(name)) return [];
  if (CHINESE_DOUBLE.has(name.slice(0, 2)) && name.length > 2) return [name.slice(0, 2)];
  if (isOneCharacter) return name.length >= 2 && name.length <= 4 ? [name[0]!] : [];
  return japaneseFamilies(name);
}

function hangulFamily(name: string): readonly string[] {
  if (name.length < 2 || name.length > 5) return [];
  if (name.length > 2 && KOREAN_DOUBLE.has(name.slice(0, 2))) return [name.slice(0, 2)];
  return name.length <= 3 ? [name[0]!] : [];
}

function japaneseFamilies(name: string): readonly string[] {
  if (JAPANESE_TRIPLE.has(name.slice(0, 3))) return [name.slice(0, 3)];
  const single = JAPANESE_SINGLE.has(name[0]!) ? [name[0]!] : [];
  switch (name.length) {
    case 2:
      return [name[0]!];
    case 3:
      return [...single, name.slice(0, 2)];
    case 4:
    case 5:
      return [name.slice(0, 2)];
    default:
      return [];
  }
}

function isFamilyFirst(person: Person): boolean {
  return (
    person.nameOrder === "family-first" ||
    person.otherNames.some(
      ({ name, lang }) => HAN.test(name) && (isLanguage(lang, "ja") || isLanguage(lang, "zh")),
    )
  );
}

function isLanguage(lang: string | null, language: string): boolean {
  return lang === language || lang?.startsWith(`${language}-`) === true;
}
