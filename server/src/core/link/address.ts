/**
 * The title behind a family name in Hangul, Han or Kana letters as evidence: one title phrase for each way to read it,
 * and what a title that tells no post says of who is meant.
 */
import { titleWords } from "../authority/titles.ts";
import { type NativeTitle, nativeTitleAt } from "../recognise/nativeTitles.ts";
import type { TitlePhrase } from "./title.ts";

/** The title as phrases that can be held against posts, one for each office that it may mean; at least one. */
export function addressPhrases({
  start,
  end,
  offices,
  isHedged,
  isFormer = false,
}: NativeTitle): readonly TitlePhrase[] {
  const phrase = { start, end, isHedged, isFormer, countries: [], isSpouse: false };
  if (offices.length === 0) return [{ ...phrase, office: null, words: [], hasRank: true }];
  return offices.map((office) => {
    return { ...phrase, office: { start, end }, words: titleWords(office), hasRank: false };
  });
}

/** Titles that many of a name may have, and words of the posts that they stand for. */
const CALLINGS: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:의원|議員|议员)$/, /의원|議員|议员|lawmaker|legislator|senator|\bmember of|representative|\bMP\b/i],
  [/^(?:교수|教授)$/, /교수|教授|professor/i],
  [/^(?:대표|代表)$/, /대표|代表|representative|leader|chair|envoy/i],
  [/^(?:위원장|委員長|委员长|부위원장|위원)$/, /위원|委員|委员|chair|commission/i],
  [
    /^(?:박사|博士|회장|会長|사장|社長|총장|국장|局长|局長|처장|청장|원장|院长|院長|실장|主任|书记|書記)$/,
    /(?!)/,
  ],
];

/** Whether the post may be what a title stands for that tells no office; true for ranks and honorifics. */
export function mayBeCalled(title: string, labels: readonly string[]): boolean {
  const calling = CALLINGS.find(([form]) => form.test(title));
  if (calling === undefined) return true;
  return labels.some((label) => label.includes(title) || calling[1].test(label));
}

/** How far before an honorific names in full are looked for. */
const REACH = 1_500;

/**
 * Where somebody was last named before `at`, as it seems, whose name in full begins with that family name: with two
 * more syllables of Hangul between spaces or particles, or up to three Han letters before a title or a mark; -1 where
 * nobody was.
 */
export function lastOfFamily(text: string, at: number, family: string): number {
  const from = Math.max(0, at - REACH);
  const before = text.slice(from, at);
  for (let i = before.lastIndexOf(family); i >= 0; i = i === 0 ? -1 : before.lastIndexOf(family, i - 1)) {
    // A title alone behind it is no given name.
    if (nativeTitleAt(text, from + i + family.length) !== null) continue;
    const rest = before.slice(i + family.length, i + family.length + 8);
    const isName = HANGUL.test(family)
      ? !HANGUL_BEFORE.test(before.slice(Math.max(0, i - 1), i)) && HANGUL_NAME.test(rest)
      : HAN_NAME.test(rest);
    if (isName) return from + i;
  }
  return -1;
}

const HANGUL = /^[\uac00-\ud7a3]/;
const HANGUL_BEFORE = /[\uac00-\ud7a3]/;
const HANGUL_NAME = /^[\uac00-\ud7a3]{2}(?:[은는이가을를의과와도]?(?:[\s,.·([]|$)|(?:에게|께서)|\s?씨)/;
const HAN_NAME =
  /^(?!政権|政权|内閣|内阁|体制|時代|路線|派|家)[\u4e00-\u9fff]{1,3}?(?:[はがをのとも、。（(・\s]|氏|さん|様|元|前|首相|議員|大臣|外相|総|代表|先生|说|表示)/;

/**
 * What the family name is besides: `never` a name where it reads as "both", "former" or "present" before a title,
 * `seldom` where as "this" or "one".
 */
export function otherReading(family: string): "never" | "seldom" | null {
  if (NEVER.has(family)) return "never";
  return SELDOM.has(family) ? "seldom" : null;
}

const NEVER = new Set("양전현".split(""));
const SELDOM = new Set("이한".split(""));
