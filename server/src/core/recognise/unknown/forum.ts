/** Whether a run of capitalised words is the name of a meeting or body of people that the register does not know. */
import { wordList } from "../../text/wordList.ts";
import { hasEndingOfSound, isCommonWord } from "../commonWords.ts";
import { WordClass } from "../lexicon.ts";
import type { PatternSet } from "../patterns.ts";
import { slipBetween } from "../slip.ts";
import { Gap } from "../tokens.ts";
import { WordMemo } from "../wordMemo.ts";
import { isTitleWord } from "./person.ts";
import type { Part, Runs } from "./runs.ts";
import type { UnknownName } from "./unknownName.ts";

/** What a forum's name ends in: "Shangri-La Dialogue". */
const HEADS =
  wordList(`forum dialogue dialog summit conference council meeting congress symposium colloquium roundtable assembly workshop
  seminar consultations organization organisation committee commission association institute center centre`);
/** What is met about: "Cyber Security Council" is no name. */
const TOPICS =
  wordList(`cyber cybersecurity biosecurity nanotechnology biotechnology healthcare childcare farming offshore maritime aerospace
  landuse wildlife wellbeing fintech startup startups`);
/** What goes on behind the head: "Forum on Labour Mobility". */
const JOINTS = wordList("on of for");
const DIRECTIONS = wordList("north south east west northern southern eastern western");
const OF_THE_WORLD = wordList("world international");
const ORGANIZATION = wordList("organization organisation");
const memo = new WordMemo((word) => (HEADS.has(word) || isSlipOfHead(word) ? IS_HEAD : 0));
const IS_HEAD = 1;
/** In letters: a slip in a shorter word makes another one. */
const LEAST_SLIPPED = 6;
const MOST_PARTS = 9;
const { office, rank, ordinary, calendar } = WordClass;
const NO_PART = office | rank | ordinary | calendar;

/** "Coucil", "Conferance": no word, and one slip from a head. */
function isSlipOfHead(word: string): boolean {
  if (word.length < LEAST_SLIPPED) return false;
  const isWord = isCommonWord(word);
  for (const head of HEADS) {
    if (word[0] !== head[0] || slipBetween(head, word) === null) continue;
    if (!isWord || hasEndingOfSound(head, word)) return true;
  }
  return false;
}

/** Asks the runs of one text. */
export class ForumFinder {
  readonly #runs: Runs;
  readonly #set: PatternSet;

  constructor(runs: Runs, set: PatternSet) {
    this.#runs = runs;
    this.#set = set;
  }

  /** Whether a forum's head stands in the run, with nothing but ordinary words behind it. */
  isForum(run: readonly Part[]): boolean {
    return this.#headOf(run) !== -1;
  }

  /** A forum's name says more than what is met about: "Trans-Tasman Security Forum", not "Security Dialogue". */
  forumIn(run: readonly Part[]): UnknownName | null {
    const runs = this.#runs;
    const head = this.#headOf(run);
    let from = 0;
    while (
      from < head &&
      (runs.classOf(run[from]!) & (ordinary | calendar | rank)) !== 0 &&
      !this.#isDirection(run[from]!)
    )
      from++;
    const own = run.slice(from, head + 1);
    if (own.length < 2 || runs.isInitialPart(own[0]!)) return null;
    if (!own.some((part) => this.#isOwn(part)) && !this.#isOfTheWorld(own)) return null;
    const kept = head === run.length - 1 ? [...own, ...this.#rest(own[own.length - 1]!)] : own;
    if (kept.length > MOST_PARTS) return null;
    return {
      start: runs.tokens.starts[kept[0]!.first]!,
      end: runs.tokens.ends[kept[kept.length - 1]!.last]!,
      parts: kept.map((part) => runs.written(part)),
      isPlace: false,
      isTold: true,
      kind: "forum",
      standing: null,
    };
  }

  /** "North" of "North Sea Summit" and "North-Sea Summit". */
  #isDirection(part: Part): boolean {
    return DIRECTIONS.has(this.#runs.word(part.first));
  }

  /** A word that is no topic, or the Sea of "North-Sea". */
  #isOwn({ first, last }: Part): boolean {
    const from = last > first && this.#isDirection({ first, last }) ? last : first;
    const part = { first: from, last };
    return this.#runs.classOf(part) === 0 && !this.#isTopic(this.#runs.word(from));
  }

  /** "International Labour Organization" */
  #isOfTheWorld(own: readonly Part[]): boolean {
    return (
      own.length > 2 &&
      OF_THE_WORLD.has(this.#runs.word(own[0]!.first)) &&
      ORGANIZATION.has(this.#runs.word(own[own.length - 1]!.last))
    );
  }

  #isTopic(word: string): boolean {
    return TOPICS.has(word) || isTitleWord(this.#set, word);
  }

  #headOf(run: readonly Part[]): number {
    let last = run.length - 1;
    while (last > 0 && !this.#isHeadAt(run, last) && (this.#runs.classOf(run[last]!) & NO_PART) !== 0) last--;
    return last > 0 && this.#isHeadAt(run, last) ? last : -1;
  }

  #isHeadAt(run: readonly Part[], i: number): boolean {
    if (this.#isHead(run[i]!)) return true;
    // "Round Table", as "Roundtable".
    return i > 1 && this.#runs.wordOf(run[i]!) === "table" && this.#runs.wordOf(run[i - 1]!) === "round";
  }

  #isHead({ first, last }: Part): boolean {
    return first === last && (this.#runs.ask(memo, first) & IS_HEAD) !== 0;
  }

  /** "on Labour Mobility". */
  #rest({ last }: Part): Part[] {
    const runs = this.#runs;
    const [joint, next] = [last + 1, last + 2];
    if (next >= runs.tokens.count || !JOINTS.has(runs.word(joint))) return [];
    if (runs.gapBefore(joint) !== Gap.space || runs.gapBefore(next) !== Gap.space) return [];
    if (!runs.beginsPart(next) || runs.classOf({ first: next, last: next }) & calendar) return [];
    return [{ first: joint, last: joint }, ...runs.from(next)];
  }
}
