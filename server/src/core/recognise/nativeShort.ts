/**
 * Family names in Hangul, Han and Kana letters, as they stand alone: always with a title or honorific behind them,
 * `서 장관은`, `金森氏`, `林部长`. Without one a character or two are too often another word, so nothing is matched.
 * Whether the text has introduced the bearer is for `link`.
 */
import { isHangulTail } from "./lexicon.ts";
import type { NameMatch, StrangerMatch, WholeName } from "./names.ts";
import { nativeTitleAt, nativeTitleBefore } from "./nativeTitles.ts";
import { ownTitleAt, ownTitleBefore } from "./ownTitles.ts";
import type { PatternSet } from "./patterns.ts";
import { Gap, Shape, type Tokens } from "./tokens.ts";

/** Characters that a family name has at most: 長谷川; in Kana, 12. */
const LONGEST = 12;
/** Characters of a given name between a stranger's family name and his title. */
const LONGEST_GIVEN = 3;

/** What begins at token `at`: a family name with its title, or a stranger of that family with his; null for neither. */
export function nativeShortAt(
  text: string,
  tokens: Tokens,
  at: number,
  set: PatternSet,
): { readonly name: NameMatch } | { readonly stranger: StrangerMatch } | null {
  let node = set.nativeRoot;
  let stranger: StrangerMatch | null = null;
  let name: NameMatch | null = null;
  for (let last = at; last < tokens.count && last - at < LONGEST; last++) {
    if (last > at && tokens.gaps[last] !== Gap.none) break;
    node = tokens.ids[last] === 0 ? -1 : set.step(node, tokens.ids[last]!);
    if (node === -1) break;
    if (set.firstPattern(node) < 0) continue;
    const start = tokens.starts[at]!;
    const end = tokens.ends[last]!;
    if (!isFree(text, tokens, at, last)) {
      const whole = openName(text, tokens, at, last, set);
      if (whole !== null) stranger = { start, end, patterns: patternsOf(set, node), whole };
      continue;
    }
    const address = nativeTitleAt(text, end);
    if (address !== null)
      name = { start, end, first: at, last, patterns: patternsOf(set, node), slip: false, address };
    else {
      const given = givenNameBehind(text, tokens, at, last, set);
      if (given !== -1)
        stranger = {
          start,
          end,
          patterns: patternsOf(set, node),
          whole: { first: at, last: given, isOpen: false },
        };
    }
  }
  if (name !== null) return { name };
  return stranger === null ? null : { stranger };
}

function patternsOf(set: PatternSet, node: number): number[] {
  const patterns: number[] = [];
  for (let p = set.firstPattern(node); p >= 0; p = set.nextPattern(p)) patterns.push(p);
  return patterns.reverse();
}

/**
 * The last token of a given name, two syllables in Hangul, one to three characters elsewhere, with a title behind it or,
 * in Hangul, before the family name; -1 where none follows.
 */
function givenNameBehind(
  text: string,
  tokens: Tokens,
  first: number,
  last: number,
  { officeWords }: PatternSet,
): number {
  const hangul = isHangul(text, tokens.starts[last]!);
  for (let i = last + 1; i < tokens.count && i <= last + LONGEST_GIVEN; i++) {
    if (tokens.gaps[i] !== Gap.none || (tokens.shapes[i]! & Shape.raw) === 0) return -1;
    if (isHangul(text, tokens.starts[i]!) !== hangul) return -1;
    if (hangul && i !== last + 2) continue;
    const end = tokens.ends[i]!;
    if (nativeTitleAt(text, end) !== null) return i;
    if (ownTitleAt(text, hangul && text[end] === " " ? end + 1 : end, officeWords) !== null) return i;
    const start = tokens.starts[first]!;
    if (hangul && text[start - 1] === " " && isHangulTail(text, end))
      return (nativeTitleBefore(text, start - 1) ?? ownTitleBefore(text, start - 1, officeWords)) === null
        ? -1
        : i;
  }
  return -1;
}

/** A name in Han characters right behind a title of office: `国防部长林涛`, of which nothing tells the end. */
function openName(
  text: string,
  tokens: Tokens,
  first: number,
  last: number,
  { officeWords }: PatternSet,
): WholeName | null {
  const start = tokens.starts[first]!;
  if (scriptAt(text, start) !== "han") return null;
  let i = last;
  while (i < last + LONGEST_GIVEN && isHanBehind(text, tokens, i + 1)) i++;
  if (i === last) return null;
  const general = nativeTitleBefore(text, start);
  const title =
    general !== null && general.offices.length > 0 ? general : ownTitleBefore(text, start, officeWords);
  return title === null ? null : { first, last: i, isOpen: true };
}

function isHanBehind(text: string, tokens: Tokens, i: number): boolean {
  return i < tokens.count && tokens.gaps[i] === Gap.none && scriptAt(text, tokens.starts[i]!) === "han";
}

/** Whether what stands before the name is no part of a longer one: `小林大臣` is no 林. */
function isFree(text: string, tokens: Tokens, first: number, last: number): boolean {
  if (first === 0 || tokens.gaps[first] !== Gap.none) return true;
  const before = tokens.starts[first - 1]!;
  if ((tokens.shapes[first - 1]! & Shape.raw) === 0) return true;
  const own = scriptAt(text, tokens.starts[first]!);
  if (scriptAt(text, before) !== own) return own !== "hangul";
  if (own !== "han") return false;
  return BEFORE_NAMES.has(text[before]!) || (last > first && BEFORE_LONG_NAMES.has(text[before]!));
}

type Script = "hangul" | "katakana" | "hiragana" | "han";

function scriptAt(text: string, at: number): Script {
  const unit = text.charCodeAt(at);
  if (isHangul(text, at)) return "hangul";
  if ((unit >= 0x30a1 && unit <= 0x30ff) || (unit >= 0xff66 && unit <= 0xff9f)) return "katakana";
  return unit >= 0x3041 && unit <= 0x3096 ? "hiragana" : "han";
}

function isHangul(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return (unit >= 0xac00 && unit <= 0xd7a3) || (unit >= 0x1100 && unit <= 0x11ff);
}

/** Whether a Chinese word of that one character may stand right before a name or a title. */
export function standsBeforeNames(char: string): boolean {
  return BEFORE_NAMES.has(char);
}

/** Chinese words of one character that a name follows without a space. */
const BEFORE_NAMES = new Set(
  "和与與同跟对對向由是在见見了的请請让讓使给給问問说說称稱及将將被把为為从從据據而但因等晤访訪邀",
);
/** What only names of two characters are told apart from: `前原` is a family name. */
const BEFORE_LONG_NAMES = new Set("前元新現故同米英仏独露韓中日印豪台");
