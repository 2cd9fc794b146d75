/**
 * What stands around a run of capitalised words and tells that it is somebody's name: a title or calling before it or
 * behind a comma, a verb of what people do, what only people have. English.
 */
import { wordList } from "../../text/wordList.ts";
import { CALLINGS, KIN } from "../callings.ts";
import { ARTICLES } from "../lexicon.ts";
import {
  ADDRESSES,
  CLERGY,
  DEGREES,
  KNIGHTS,
  LEADERS,
  MINISTERS,
  OFFICES,
  RANKS,
  ROYALS,
} from "../titleGroups.ts";
import { Gap } from "../tokens.ts";
import { memoOfSets } from "../wordMemo.ts";
import type { Part, Runs } from "./runs.ts";

/** Titles that a name follows; others of the lexicon stand before things too: "National Security", "Former". */
const TITLES = wordList(
  [MINISTERS, LEADERS, OFFICES, ROYALS, RANKS, ADDRESSES, DEGREES, KNIGHTS, CLERGY].flat(),
  `undersecretary congressman congresswoman adviser advisor envoy director administrator spokesperson spokesman
  spokeswoman gen adm col capt chairman chairwoman dato datuk tan tun lawmaker analyst author coach judge justice rep
  sen gov diplomat economist researcher journalist`,
);
/** Offices, callings and kin, written small before a name or behind a comma. */
const CALLED = wordList(
  [CALLINGS, KIN, MINISTERS, LEADERS, OFFICES, RANKS].flat(),
  `adviser advisor envoy director administrator spokesperson spokesman spokeswoman chairman chairwoman chairperson
  lawmaker judge diplomat broker banker trader businessman businesswoman entrepreneur negotiator delegate officer
  official aide counsellor counselor deputy legislator parliamentarian politician activist dissident candidate nominee
  successor predecessor doctor cleric priest bishop imam friend colleague boss founder owner host moderator veteran
  soldier pilot skipper artist`,
);
/** What somebody does and things seldom do. */
const SPEAKS = wordList(
  `came said says told tells added adds asked replied answered warned stressed argued argues insisted met tweeted spoke
  speaks wrote writes phoned emailed texted smiled nodded laughed sighed shrugged wept bowed thanked thinks thought
  believes hopes confirmed denied resigned retired died married apologised apologized recalled chaired moderated
  remarked joked conceded commented whispered flew travelled traveled arrived bought drank ate slept sat stood waited
  dined lunched knows knew agreed disagreed translated interpreted greeted sent called listened yawned promised wanted
  refused attended objected complained resigned stayed woke quipped mused retorted murmured muttered grinned frowned
  chuckled shouted apologises apologizes who whose himself herself`,
);
/** What is done to people, and how they are, behind "was". */
const DONE = wordList(
  `thanked asked told invited elected reelected appointed sworn born arrested detained jailed quoted married killed
  promoted sacked dismissed seated reappointed nominated succeeded hospitalised hospitalized buried ill sick tired angry
  happy sad furious jovial polite blunt adamant sceptical skeptical embarrassed amused annoyed unmarried`,
);
/** Whose company people are in: "was with him". */
const PRONOUNS = wordList("him her them us me");
/** What people do "with" somebody. */
const KEEPS = wordList("sat sits dined walked stood lunched");
/** What people give and take: "gave a talk", "took the floor". */
const GIVEN = wordList(
  "talk speech interview lecture toast presentation keynote briefing floor minutes oath seat nod",
);
const GIVES = wordList("gave gives took takes held made delivered");
/** What is done to people alone; they stand right before the name. */
const MET = wordList(
  "met told asked thanked phoned emailed texted interviewed greeted congratulated married says said",
);
/** "lunch with", "a call from". */
const COMPANY = wordList(
  "lunch dinner breakfast coffee tea drinks call calls phoned talked spoke chat interview conversation met",
);
const COMPANY_PREPOSITIONS = wordList("with from to");
/** What people write and give, and what befalls them: "the slides of", "a letter to", "the arrest of". */
const WORKS = wordList(
  `letter letters email emails mail message memo reply paper slides talk speech remarks lecture essay article column book
  thesis memoir photo portrait signature profile biography resignation appointment dismissal arrest death birth funeral
  wedding birthday widow son daughter wife husband brother sister handwriting presentation toast`,
);
const WORK_PREPOSITIONS = wordList("of by from to");
/** What people have, behind the s of a possessive. */
const OWNED = wordList(
  `office aide aides wife husband son daughter lawyer lawyers spokesman spokeswoman successor predecessor brother sister
  father mother widow driver secretary staff deputy man woman people letter remarks speech book memoir face hand`,
);
const memo = memoOfSets([
  TITLES,
  CALLED,
  SPEAKS,
  DONE,
  GIVEN,
  GIVES,
  MET,
  COMPANY,
  COMPANY_PREPOSITIONS,
  WORKS,
  WORK_PREPOSITIONS,
  OWNED,
  wordList("was is"),
  wordList("who whose"),
  KEEPS,
]);
/** The flags of those sets, in their order. */
const Cue = {
  title: 1,
  calling: 2,
  speaks: 4,
  done: 8,
  given: 16,
  gives: 32,
  met: 64,
  company: 128,
  companyPreposition: 256,
  work: 512,
  workPreposition: 1024,
  owned: 2048,
  be: 4096,
  who: 8192,
  keeps: 16384,
} as const;
/** How far behind a comma a calling may stand: "X, a senior diplomat". */
const APPOSITION = 5;
/** Letters of the verbs above. */
const LONGEST_VERB = 11;

/** Whether a part is a title that a name follows. */
export function isTitleBefore(runs: Runs, before: Part | undefined): boolean {
  return before !== undefined && (runs.ask(memo, before.last) & Cue.title) !== 0;
}

/** Whether the words next to a name from token `first` to token `last` tell that it is somebody's. */
export function isToldAround(runs: Runs, first: number, last: number): boolean {
  return isToldBefore(runs, first) || speaks(runs, last) || isToldBehind(runs, last);
}

/** Whether what somebody does stands behind token `last`. */
export function speaks(runs: Runs, last: number): boolean {
  const next = last + 1;
  if (next >= runs.tokens.count) return false;
  const gap = runs.gapBefore(next);
  if (gap === Gap.comma) return (runs.ask(memo, next) & Cue.who) !== 0;
  if (gap !== Gap.space || runs.isCapital(next)) return false;
  const { starts, ends } = runs.tokens;
  if (ends[next]! - starts[next]! > LONGEST_VERB) return false;
  const verb = runs.ask(memo, next);
  if ((verb & Cue.be) !== 0)
    return (
      (runs.ask(memo, next + 1) & Cue.done) !== 0 ||
      (runs.word(next + 1) === "with" && PRONOUNS.has(runs.word(next + 2)))
    );
  if ((verb & Cue.gives) !== 0)
    return ((runs.ask(memo, next + 1) | runs.ask(memo, next + 2)) & Cue.given) !== 0;
  return (verb & Cue.speaks) !== 0;
}

function isToldBefore(runs: Runs, first: number): boolean {
  if (first === 0 || runs.gapBefore(first) !== Gap.space) return false;
  const before = runs.ask(memo, first - 1);
  if ((before & (Cue.calling | Cue.met)) !== 0) return true;
  if (first === 1 || runs.gapBefore(first - 1) !== Gap.space) return false;
  if ((before & (Cue.companyPreposition | Cue.workPreposition)) === 0) return false;
  const noun = runs.ask(memo, first - 2);
  return (
    ((before & Cue.companyPreposition) !== 0 && (noun & Cue.company) !== 0) ||
    ((noun & Cue.keeps) !== 0 && runs.word(first - 1) === "with") ||
    ((before & Cue.workPreposition) !== 0 && (noun & Cue.work) !== 0)
  );
}

function isToldBehind(runs: Runs, last: number): boolean {
  const next = last + 1;
  if (next >= runs.tokens.count) return false;
  if (runs.gapBefore(next) !== Gap.apostrophe) return callingBehind(runs, last) !== -1;
  return runs.word(next) === "s" && (runs.ask(memo, next + 1) & Cue.owned) !== 0;
}

/** The token of the calling behind a comma behind token `last`; -1 where there is none. */
function callingBehind(runs: Runs, last: number): number {
  const next = last + 1;
  for (let i = next; i < next + APPOSITION && i < runs.tokens.count; i++) {
    if (runs.gapBefore(i) !== (i === next ? Gap.comma : Gap.space)) return -1;
    if (!runs.isCapital(i) && (runs.ask(memo, i) & Cue.calling) !== 0) return i;
  }
  return -1;
}

/** The folded words behind a comma that may say who somebody is: "X, the Polish minister", "X, ambassador of Kenya". */
export function wordsBehind(runs: Runs, last: number): readonly string[] {
  const calling = callingBehind(runs, last);
  if (calling === -1) return toldBehind(runs, last);
  const words: string[] = [];
  for (let i = last + 1; i <= calling; i++) words.push(runs.word(i));
  const [of, land] = [calling + 1, calling + 2];
  if (runs.word(of) === "of" && runs.gapBefore(of) === Gap.space && runs.isCapital(land))
    words.push(runs.word(land));
  return words;
}

/** What a name is told of as, without a comma: "X the minister", "X is a chef"; "who" of a clause behind a comma. */
function toldBehind(runs: Runs, last: number): readonly string[] {
  const next = last + 1;
  if (next >= runs.tokens.count || runs.isCapital(next)) return [];
  const gap = runs.gapBefore(next);
  if (gap === Gap.comma) return (runs.ask(memo, next) & Cue.who) === 0 ? [] : ["who"];
  if (gap !== Gap.space) return [];
  const article = (runs.ask(memo, next) & Cue.be) === 0 ? next : next + 1;
  if (!(article === next ? THE : ARTICLES).has(runs.word(article))) return [];
  for (let i = article + 1; i < article + APPOSITION && i < runs.tokens.count; i++) {
    if (runs.gapBefore(i) !== Gap.space || runs.isCapital(i)) return [];
    if ((runs.ask(memo, i) & Cue.calling) !== 0) return [runs.word(i)];
  }
  return [];
}

const THE = wordList("the");

/** The folded words before token `first` that may say who somebody is: "the Polish minister", "Ukraine's". */
export function wordsBefore(runs: Runs, first: number): readonly string[] {
  const words: string[] = [];
  for (let i = first; i > 0 && words.length < MOST_BEFORE; i--) {
    const gap = runs.gapBefore(i);
    if (gap !== Gap.space && gap !== Gap.apostrophe) break;
    const word = runs.word(i - 1);
    if (gap === Gap.apostrophe) words.shift();
    else if (!runs.isCapital(i - 1) && !CALLED.has(word) && word !== "s") break;
    words.unshift(word);
  }
  return words;
}

const MOST_BEFORE = 5;
