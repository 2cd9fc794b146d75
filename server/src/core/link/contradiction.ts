/**
 * Whether a family name is somebody's although its title is of another office or of another time: "Foreign Minister
 * Seo" in a note on the defence minister, "President Kanamori" of a prime minister, "Prime Minister Ishizaki" the year
 * after. Only a title of a minister with a field, of who leads a state, or a label of the register, speaks of one whom the
 * reader knows. Of somebody whom the text does not name it takes a name that few bear and the register has once.
 */
import { isFieldWord } from "../authority/fieldsOfOffice.ts";
import { termsOf } from "../authority/holders.ts";
import { type Authority, type Membership, type Person, type Post, UNKNOWN_DATE } from "../authority/model.ts";
import { postsLabelled } from "../authority/postLabels.ts";
import { type DateRange, heldIn, isThroughout, tenuresOf } from "../authority/terms.ts";
import {
  isLeader,
  isLeadersTitle,
  isStateSecretary,
  JUNIOR_WORDS,
  labelsOf,
  namesPost,
} from "../authority/titles.ts";
import { isCommonName, isJapaneseName } from "../recognise/commonNames.ts";
import { LEADERS, MINISTERS } from "../recognise/titleGroups.ts";
import type { Span } from "../text/span.ts";
import { wordList } from "../text/wordList.ts";
import { continuesTitle } from "./longerTitle.ts";
import type { TitlePhrase } from "./title.ts";

const HEADS = wordList(MINISTERS);
/** Leaders of states, of whom namesakes are known too. */
const KNOWN_BY_TITLE = wordList(LEADERS, MINISTERS, "prime governor ambassador general");
/** Those who have the field of a minister besides the minister. */
const JUNIOR = new Set([...JUNIOR_WORDS, "former", "shadow"]);

/** Whether it may be that of the person, whom the text names in full; `word` is the name, folded. */
export function mayContradict(
  person: Person,
  word: string,
  title: TitlePhrase,
  days: DateRange | null,
  authority: Authority,
): boolean {
  const { words, countries } = title;
  if (!isPlain(title) || days === null) return false;
  const isOfLeader = isLeadersTitle(words) && isTelling(word);
  const isOfBody = words.length > 1 && words.some((one) => !KNOWN_BY_TITLE.has(one));
  if (!isOfField(words) && !isOfLeader && !(isOfBody && postsLabelled(words, authority).length > 0))
    return false;
  return tenuresOf(person, authority).some(({ post, membership }) => {
    if (countries.length > 0 && (post.country === null || !countries.includes(post.country))) return false;
    return (!isOfLeader || isLeader(post)) && isThroughout(membership, days);
  });
}

/** Whether it may be that of the only person of that name in the register, whom the text does not name. */
export function mayBeUnnamed(
  person: Person,
  word: string,
  title: TitlePhrase,
  days: DateRange | null,
  authority: Authority,
): boolean {
  const { words, countries } = title;
  if (!isPlain(title) || days === null) return false;
  const isRare = !isCommonName(word);
  const tells = LATIN.test(word) && word.length >= SHORTEST && (isRare || isJapaneseName(word));
  if (!tells)
    return (!LATIN.test(word) || countries.length > 0) && isKnownByPost(person, title, days, authority);
  const isOfLeader = isLeadersTitle(words);
  return tenuresOf(person, authority).some(({ post, membership }) => {
    if (post.country === null || (countries.length > 0 && !countries.includes(post.country))) return false;
    if (namesPost(words, post))
      return (isOfLeader || words.length > 1 || isWholeLabel(words, post)) && isNear(membership, days);
    return (isOfLeader ? isLeader(post) : isRare && isOfField(words)) && isThroughout(membership, days);
  });
}

/**
 * Whether the title is of a post that the person left lately or enters soon, while the register knows who has it, or
 * which post of that state the person has instead: so nobody else of that name is meant.
 */
function isKnownByPost(
  person: Person,
  { words, countries }: TitlePhrase,
  days: DateRange,
  authority: Authority,
): boolean {
  const tenures = tenuresOf(person, authority);
  return tenures.some(({ post, membership }) => {
    const { id, country } = post;
    if (country === null || (countries.length > 0 && !countries.includes(country))) return false;
    if (words.length < 2 && !isLeadersTitle(words) && !isWholeLabel(words, post)) return false;
    if (!namesPost(words, post) || !isNear(membership, days, YEARS_KNOWN)) return false;
    const hasAnother = tenures.some(
      (own) => own.post.country === country && heldIn(own.membership, days) === "yes",
    );
    return (
      hasAnother ||
      termsOf(id, authority).some((term) => term.person !== person && heldIn(term.membership, days) === "yes")
    );
  });
}

/** Whether a word by itself is all of the label of a post that leads: "Chancellor" of a state that has one, and of no exchequer. */
function isWholeLabel(words: readonly string[], post: Post): boolean {
  return (
    words.length === 1 &&
    LEADERS.includes(words[0]!) &&
    labelsOf(post).some((own) => own.length === 1 && own[0] === words[0])
  );
}

/** Whether the title stands behind the name, or begins with a capital and neither it nor the name goes on: "Bank President X", "President X of Acme". */
export function isWholeAt(text: string, { start, office }: TitlePhrase, name: Span): boolean {
  if (office !== null && start >= name.end) return true;
  if (office === null || !/^\p{Lu}/u.test(text.slice(office.start, office.start + 2))) return false;
  const before = /(?<=[\s(])\S+ $/.exec(` ${text.slice(Math.max(0, start - LONGEST_WORD), start)}`)?.[0];
  if (before !== undefined && continuesTitle(before.trimEnd())) return false;
  return !OF_A_BODY.test(text.slice(name.end, name.end + LONGEST_WORD));
}

const LONGEST_WORD = 32;
const OF_A_BODY = /^(?: of (?:the )?\p{L}|[-\u2010]|,? (?:Jr|Sr|I{2,3})\b| \p{Lu})/u;

/** Whether few whom one note names bear the name. */
function isTelling(word: string): boolean {
  return LATIN.test(word) && (word.length >= SHORTEST || !isCommonName(word));
}

const LATIN = /^\p{Script=Latin}/u;

/** Letters of a name that tells one person. */
const SHORTEST = 5;

/** Whether the title is one of office, not taken back, and of nobody below the head of a body. */
function isPlain({ office, words, isHedged, isSpouse, hasRank, readings }: TitlePhrase): boolean {
  if (office === null || isHedged || isSpouse || hasRank || readings !== undefined) return false;
  return isStateSecretary(words) || !words.some((word) => JUNIOR.has(word));
}

function isOfField(words: readonly string[]): boolean {
  return words.some((word) => HEADS.has(word)) && words.some(isFieldWord);
}

/** Whether the term is over for a few years, or begins in a few: who bore the name long before may be the father. */
function isNear(
  { startDate, endDate }: Membership,
  { first, last }: DateRange,
  most: number = YEARS_AFTER,
): boolean {
  const yearsFrom = (date: string, day: string): number => Number(day.slice(0, 4)) - Number(date.slice(0, 4));
  if (endDate !== null && endDate !== UNKNOWN_DATE && endDate < first)
    return yearsFrom(endDate, first) <= most;
  if (startDate === null || startDate === UNKNOWN_DATE || startDate <= last) return false;
  return yearsFrom(last, startDate) <= YEARS_BEFORE;
}

const YEARS_AFTER = 10;
/** The same of a name that many bear, or whose letters say little. */
const YEARS_KNOWN = 3;
const YEARS_BEFORE = 2;
