/**
 * Forums that the register does not know, by the word that their names end in: "Seoul Defense Dialogue", "Conference
 * on Disarmament", "APEC summit". The ordinal and the year of an edition stay outside. Left out is what any meeting
 * may be called ("Annual Meeting", "Foreign Ministers' Meeting"), unless an acronym stands behind it.
 */
import { isCountryWord } from "../../recognise/countries.ts";
import { WordClass, wordClass } from "../../recognise/lexicon.ts";
import { Gap, Shape } from "../../recognise/tokens.ts";
import type { Span } from "../../text/span.ts";
import { wordList } from "../../text/wordList.ts";
import { isAcronym } from "../../workspace/nameForms.ts";
import type { Words } from "./words.ts";

/** A name of a forum, as one place of a text has it. */
export interface FoundForum extends Span {
  readonly form: string;
  /** What stands in brackets behind it: "SCM". */
  readonly acronym: string | null;
  /** Whether it says which forum it is; else it is one only where the same name stands elsewhere with an acronym. */
  readonly tells: boolean;
}

const HEADS = wordList("dialogue dialog summit forum conference meeting symposium colloquium");
/** Heads that make a forum of "Consultative" or "Working" alone. */
const GROUP_HEADS = wordList("group groups committee");
const GROUP_KINDS = wordList("consultative working consultation contact");
/** Heads that may be written small behind an acronym. */
const SMALL_HEADS = wordList("summit forum dialogue");
/** Words that say how a meeting is held, or who meets, and not which one it is. */
const GENERIC =
  wordList(`annual regular special emergency extraordinary informal formal official virtual online ordinary plenary opening
  closing preparatory high level working general joint bilateral press news media town hall board budget cabinet
  committee council staff team planning status weekly monthly daily quarterly kickoff review project parliamentary
  video telephone party national international global regional world first second third fourth fifth inaugural
  leaders leader ministers ministerial minister defense defence foreign finance trade economic security chiefs heads
  state government senior officials official experts ceo ai business mp vip tv pm fm vice group follow up side
  consultative consultation contact policy public community family church school class all hands parents`);
const ENDINGS = wordList("on for of");
const MOST_WORDS = 12;
const { ordinary, calendar } = WordClass;

/** Ascending, disjoint. */
export function unknownForums(words: Words): FoundForum[] {
  const found: FoundForum[] = [];
  for (let i = 1; i < words.count; i++) {
    const forum = forumAt(words, i);
    if (forum !== null && (found.at(-1)?.end ?? 0) <= forum.start) found.push(forum);
  }
  return found;
}

/** The forum whose head is token `i`. */
function forumAt(words: Words, i: number): FoundForum | null {
  const word = words.word(i);
  const isGroup = GROUP_HEADS.has(word) && GROUP_KINDS.has(words.word(i - 1));
  if ((!HEADS.has(word) && !isGroup) || words.has(i, Shape.target) || words.isHeadline(i)) return null;
  if (!words.isCapital(i)) return SMALL_HEADS.has(word) ? acronymForum(words, i) : null;
  let first = i;
  while (i - first < MOST_WORDS && goesOn(words, first)) first--;
  while (first < i && isOutside(words, first)) first++;
  const last = tailOf(words, endOfHead(words, i));
  if (first === i && last === i) return null;
  if (words.isTaken(first, last)) return null;
  const acronym = acronymBehind(words, last);
  const tells = acronym !== null || isTelling(words, first, i, last);
  return { ...words.span(first, last), form: words.written(first, last), acronym, tells };
}

/** "APEC summit": the acronym alone says which one it is. */
function acronymForum(words: Words, head: number): FoundForum | null {
  const first = head - 1;
  if (gapBefore(words, head) !== Gap.space || !words.has(first, Shape.allCapitals)) return null;
  const acronym = words.word(first);
  const isAlone = gapBefore(words, first) !== Gap.hyphen && gapBefore(words, first) !== Gap.none;
  if (!isAlone || acronym.length < 3 || GENERIC.has(acronym) || isCountryWord(acronym)) return null;
  if (words.isTaken(first, head)) return null;
  return { ...words.span(first, head), form: words.written(first, head), acronym: null, tells: true };
}

/** Whether the name goes on to the left of token `first`. */
function goesOn(words: Words, first: number): boolean {
  const gap = gapBefore(words, first);
  const before = first - 1;
  if (gap === Gap.break || gap === Gap.comma || gap === Gap.line || before < 0) return false;
  if (gap === Gap.period) return /^(?:[a-z]|st)$/.test(words.word(before)) && words.isCapital(before);
  if (words.isCapital(before)) return gap !== Gap.apostrophe || words.word(first) === "s";
  if (words.has(before, Shape.sign)) return true;
  if (words.has(before, Shape.digit)) return words.word(before).length < 3 && hasPlus(words, before);
  if (words.word(before) === "s") return words.gap(before) === Gap.apostrophe && words.isCapital(before - 1);
  const isJoint = /^(?:and|of|the|for|on)$/.test(words.word(before)) && words.gap(before) === Gap.space;
  return (
    isJoint && words.isCapital(before - 1) && (words.word(before) === "of" || words.word(before) === "and")
  );
}

/** A plus sign joins the words of a name: "ADMM+ Experts", "2+2"; the tokens know it only of registered names. */
function gapBefore(words: Words, i: number): number {
  const gap = words.gap(i);
  if (gap !== Gap.break || i < 1 || i >= words.count) return gap;
  const between = words.text.slice(words.tokens.ends[i - 1], words.tokens.starts[i]);
  return between === "+" ? Gap.hyphen : between === "+ " ? Gap.space : gap;
}

function hasPlus({ text, tokens }: Words, i: number): boolean {
  return text[tokens.ends[i]!] === "+" || text[tokens.starts[i]! - 1] === "+";
}

/** Articles, ordinals, weekdays and verbs before a name; and what a possessive or joint leaves over. */
function isOutside(words: Words, i: number): boolean {
  const word = words.word(i);
  if (/^(?:and|of|the|for|on|s)$/.test(word) || words.has(i, Shape.sign)) return true;
  if (/^\d/.test(word)) return !hasPlus(words, i);
  if (words.word(i + 1) === "s" && words.gap(i + 1) === Gap.apostrophe) return true;
  const kinds = wordClass(word);
  if ((kinds & calendar) !== 0) return true;
  const isDirection =
    /^(?:north|south|east|west|northern|southern|eastern|western|central|new|trilateral|white|blue)$/.test(
      word,
    );
  return (kinds & ordinary) !== 0 && !isDirection && !isAcronym(words.written(i, i));
}

/** "-Plus" belongs to the head. */
function endOfHead(words: Words, head: number): number {
  return words.gap(head + 1) === Gap.hyphen && words.isCapital(head + 1) ? head + 1 : head;
}

/** "on Disarmament", "for Asia"; not "on Tuesday", "for Japan". */
function tailOf(words: Words, last: number): number {
  if (words.gap(last + 1) !== Gap.space || !ENDINGS.has(words.word(last + 1)) || words.isCapital(last + 1))
    return last;
  const first = words.word(last + 2) === "the" ? last + 3 : last + 2;
  let end = first - 1;
  while (end - last < MOST_WORDS) {
    const next = end + 1;
    const gap = words.gap(next);
    if (end >= first && gap !== Gap.space && gap !== Gap.hyphen) break;
    const isJoint = words.word(next) === "and" && words.isCapital(next + 1) && end >= first;
    if (!isJoint && !words.isCapital(next)) break;
    const kinds = wordClass(words.word(next));
    if ((kinds & calendar) !== 0) break;
    if (isCountryWord(words.word(next)) && end < first && words.gap(next + 1) !== Gap.hyphen) return last;
    end = next;
  }
  return end < first ? last : end;
}

/** The acronym in brackets behind token `last`. */
function acronymBehind(words: Words, last: number): string | null {
  const { tokens, text } = words;
  const [, acronym] =
    /^\s?\(([\p{Lu}\d][\p{L}\d+-]{1,11})\)/u.exec(text.slice(tokens.ends[last], tokens.ends[last]! + 16)) ??
    [];
  return acronym !== undefined && isAcronym(acronym) && !isCountryWord(acronym.toLowerCase())
    ? acronym
    : null;
}

/** Whether a word of the name says which forum it is; countries alone say only who met. */
function isTelling(words: Words, first: number, head: number, last: number): boolean {
  if (last > head || words.written(first, head).startsWith("2+2 ")) return true;
  const isMeeting = /^(?:meeting|summit|conference)$/.test(words.word(head));
  for (let i = first; i < head; i++) {
    const word = words.word(i);
    if (!words.isCapital(i) || GENERIC.has(word) || word.length < 2) continue;
    // "Japan-Australia Summit", "Weber-Duval Summit".
    const isPair = gapBefore(words, i) === Gap.hyphen || gapBefore(words, i + 1) === Gap.hyphen;
    if (isMeeting && (isPair || isCountryWord(word))) continue;
    if ((wordClass(word) & ordinary) === 0 || word === "trilateral") return true;
  }
  return false;
}
