/** What a title is by its words and by the register: an office of its own, one of the bearer's kind, one kept for life. */
import { isFieldWord } from "../../authority/fieldsOfOffice.ts";
import type { Authority } from "../../authority/model.ts";
import { isProper, postsLabelled } from "../../authority/postLabels.ts";
import type { Tenure } from "../../authority/terms.ts";
import { labelsOf, labelWords, namesPost, titleWords } from "../../authority/titles.ts";
import type { TitlePhrase } from "../../link/title.ts";
import { WordClass, wordClass } from "../../recognise/lexicon.ts";
import { wholeNativeTitle } from "../../recognise/nativeTitles.ts";
import { wordList } from "../../text/wordList.ts";

/** "General Secretary" of a party and "Chief Minister" of a state are posts beside others or before them. */
export function isOfPartyOrRegion(words: readonly string[]): boolean {
  const [first, second] = words;
  return (
    words.length === 2 &&
    ((first === "general" && second === "secretary") || (first === "chief" && second === "minister"))
  );
}

/** Whether the title is that of a deputy of whom the person is: "Deputy Health Minister" of the minister. */
export function isDemoted(
  words: readonly string[],
  tenures: readonly Tenure[],
  authority: Authority,
): boolean {
  const rest = principalWords(words);
  if (rest === null) return false;
  return (
    (rest.some(isFieldWord) || postsLabelled(words, authority).length > 0) &&
    tenures.some(({ post }) => namesPost(rest, post))
  );
}

/** The words of the title whose bearer a deputy serves: "Secretary of War" of its "Undersecretary"; null of what is no deputy's. */
function principalWords([first, ...rest]: readonly string[]): readonly string[] | null {
  if (first === "deputy" || first === "vice") return rest;
  if ((first === "assistant" || first === "under") && rest[0] === "secretary") return rest;
  return first === "undersecretary" ? ["secretary", ...rest] : null;
}

/**
 * Whether the title is a rank that many offices give, "Ambassador", "Commissioner", and of each of the posts but the
 * head of a longer label: for what the bearer had it before or behind the register does not say.
 */
export function isRankOnly({ words, countries }: TitlePhrase, posts: readonly Tenure[]): boolean {
  const [word] = words;
  if (words.length !== 1 || !RANKS.has(word!)) return false;
  if (countries.length > 0 && !ADDRESSES.has(word!)) return false;
  return !posts.some(({ post }) => labelsOf(post).some((label) => label.length === 1 && label[0] === word));
}

/** Whose bearers are called so whatever else they are: "Justice" of a Chief Justice, "director" of films. */
const ADDRESSES = wordList("general admiral justice judge attorney director counsel");
const RANKS = new Set([
  ...ADDRESSES,
  ...wordList("ambassador commissioner prosecutor envoy representative delegate deputy coach"),
]);

/** Offices of cities and states that nobody has as a courtesy or beside another. */
export const OFFICES = new Set(
  [
    "city clerk",
    "fire chief",
    "police chief",
    "police commissioner",
    "attorney general",
    "chief justice",
  ].map((title) => titleWords(title).join(" ")),
);

/** Whether the words are those of an office that nobody has beside another. */
export function isOfficeOfItsOwn(
  words: readonly string[],
  tenures: readonly Tenure[],
  authority: Authority,
): boolean {
  return OFFICES.has(words.join(" ")) || isOtherPost(words, tenures, authority);
}

/** Whether the title is the label of another post of the register, of an organization or country of the person's own. */
export function isOtherPost(
  words: readonly string[],
  tenures: readonly Tenure[],
  authority: Authority,
): boolean {
  return postsLabelled(words, authority).some(({ organization, country }) => {
    return tenures.some(({ post }) => {
      return country === null
        ? organization !== null && post.organization === organization
        : post.country === country;
    });
  });
}

/** Whether the person's own posts have that office, of whatever known field: "Trade Commissioner" of one of transport. */
export function isHeldHead(words: readonly string[], tenures: readonly Tenure[]): boolean {
  const heads = words.filter((word) => !isFieldWord(word));
  if (heads.length === 0 || (heads.length === words.length && heads.length < 2)) return false;
  return tenures.some(({ post }) => {
    const own = labelWords(post);
    if (!heads.some((word) => word === own[0] || (wordClass(word) & OF_TITLES) !== 0)) return false;
    return heads.every((word) => own.includes(word));
  });
}

const OF_TITLES = WordClass.office | WordClass.rank;

/** Heads of bodies in Japanese, Chinese and Korean, by words that name no body. */
const NATIVE_HEADS =
  wordList(`総裁 总裁 總裁 副総裁 副总裁 総長 总长 會長 会长 理事長 理事长 事務総長 事務局長 秘书长 秘書長 长官 署長 行長 行长 委员长 所長 所长
  총재 부총재 이사장 사무총장 행장 장 서장 소장 대표`);
const HEADS_OF_BODIES = wordList(
  "chair chairman chairwoman chairperson governor director head president commissioner chief",
);

/**
 * Whether a title, as it is written, is the bare word for the head of some body, `総裁` or "Chair", and nothing of
 * the person's posts speaks against it: that one post of the register is so called for short says nothing of those
 * who head other bodies. In English, of somebody who is known to head one; in the other languages, where a party or
 * a board beside an office is called so as well, of anybody.
 */
export function isBareHead(written: string, words: readonly string[], tenures: readonly Tenure[]): boolean {
  if (NATIVE_HEADS.has(written) || wholeNativeTitle(written)?.length === 0) return true;
  if (words.length !== 1 || !HEADS_OF_BODIES.has(words[0]!)) return false;
  return tenures.some(({ post }) => {
    if (post.organization === null && !labelsOf(post).some(isProper)) return false;
    return labelWords(post).some((word) => HEADS_OF_BODIES.has(word));
  });
}

/**
 * Whether a title is of who presides over a body, and the posts held are those of who runs its secretariat, or the other way
 * round: "IGAD President" of its Executive Secretary. Words for either that are alike say nothing.
 */
export function isOtherHead(words: readonly string[], held: readonly Tenure[]): boolean {
  const kind = kindOfHead(words);
  return (
    kind !== null &&
    held.length > 0 &&
    held.every(({ post }) => {
      const own = post.country === null ? kindOfHead(labelWords(post)) : null;
      return own !== null && own !== kind;
    })
  );
}

function kindOfHead(words: readonly string[]): "presides" | "runs" | null {
  if (words.some((word) => JUNIOR_HEADS.has(word))) return null;
  if (words.includes("secretary"))
    return words.includes("general") || words.includes("executive") ? "runs" : null;
  return words.some((word) => PRESIDING.has(word)) ? "presides" : null;
}

const JUNIOR_HEADS = wordList("deputy vice assistant acting honorary");
const PRESIDING = wordList("president chair chairman chairwoman chairperson");

/** Whether the title is that of one edition, "COP28 President": nobody else ever has it, and it stays its bearer's. */
export function isOfEdition(words: readonly string[]): boolean {
  return words.some((word) => EDITION.test(word));
}

const EDITION = /^\p{L}{2,}\d{1,3}$/u;

/** Titles that stay with a name for life. */
const COURTESY = wordList("president governor ambassador minister secretary general senator chair");

/** Whether the title, by itself or with a country, is one that former holders keep. `words` as `titleWords` gives them. */
export function isCourtesy(words: readonly string[]): boolean {
  return words.length === 1 && COURTESY.has(words[0]!);
}
