/** Where a capitalised word stands by itself, and what that tells of its being somebody's family name. */
import { isDeed } from "../recognise/deeds.ts";
import { ARTICLES, WordClass } from "../recognise/lexicon.ts";
import { Gap, Shape } from "../recognise/tokens.ts";
import { WordTrait } from "../recognise/words.ts";
import { wordList } from "../text/wordList.ts";
import type { NameMention } from "./mention.ts";
import type { Scene } from "./slipScene.ts";
import { isAddress } from "./slipTitles.ts";

/**
 * How a place tells that a word is a name: behind "Mr"; before what somebody does, or in a list with people; within a
 * sentence; open, in a series, whose names may be anybody's, or behind "the"; alone in a cell or an item; at the beginning of a sentence.
 */
export type Standing = "addressed" | "acting" | "within" | "open" | "alone" | "first";

/** The places of one text. */
export class ShortPlaces {
  readonly #scene: Scene;
  readonly #mentions: readonly NameMention[];

  /** `mentions` say whom the note names; ascending. */
  constructor(scene: Scene, mentions: readonly NameMention[]) {
    this.#scene = scene;
    this.#mentions = mentions;
  }

  /** The word right before a token, "" at the beginning of a sentence. */
  wordBefore(token: number): string {
    if (token === 0) return "";
    const { borders } = this.#scene;
    const gap = borders.gapBefore(token);
    if (gap === Gap.space) return borders.word(token - 1);
    const word = gap === Gap.period ? borders.word(token - 1) : "";
    return isAddress(word) && word.length < 5 ? word : "";
  }

  /** `before` is the word right before it, `mention` the first that stands behind it. */
  standing(token: number, before: string, mention: number): Standing {
    const { borders } = this.#scene;
    if (isAddress(before) && borders.isCapital(token - 1)) return "addressed";
    if (ARTICLES.has(before)) return "open";
    if (this.#acts(token) || this.#isListed(token, mention)) return "acting";
    if (this.#owns(token)) return "within";
    if (this.isInside(token)) return this.#isInSeries(token) ? "open" : "within";
    if (this.#isAlone(token)) return "alone";
    return "first";
  }

  #isInSeries(token: number): boolean {
    const { gaps, count } = this.#scene.tokens;
    return gaps[token] === Gap.comma || (token + 1 < count && gaps[token + 1] === Gap.comma);
  }

  /** Whether it goes on a sentence. */
  isInside(token: number): boolean {
    if (token === 0) return false;
    const gap = this.#scene.borders.gapBefore(token);
    return gap === Gap.space || gap === Gap.comma || gap === Gap.apostropheSpace;
  }

  /** A cell of a table, an item of a list, what brackets or quotes hold; brackets may follow it. */
  #isAlone(token: number): boolean {
    const { gaps, shapes, count } = this.#scene.tokens;
    if (gaps[token] !== Gap.break) return false;
    const next = token + 1;
    return next >= count || gaps[next] === Gap.break || (shapes[next]! & Shape.sign) !== 0;
  }

  /** "Verhoven said", "Verhoven then left", "Verhoven: no". */
  #acts(token: number): boolean {
    const next = token + 1;
    const { text, borders, tokens } = this.#scene;
    if (
      tokens.gaps[token]! >= Gap.line &&
      COLON.test(text.slice(tokens.ends[token]!, tokens.ends[token]! + 4))
    )
      return true;
    if (next >= tokens.count || borders.gapBefore(next) !== Gap.space || borders.isCapital(next))
      return false;
    return isDeed(borders.word(next));
  }

  /** "spoke to Verhoven", "an aide to Verhoven": behind "to" and "from", where it is no town. */
  isOfPeople(token: number): boolean {
    const { borders } = this.#scene;
    return token > 1 && borders.gapBefore(token - 1) === Gap.space && TO_PEOPLE.has(borders.word(token - 2));
  }

  /** "the Verhoven Chair": called after somebody else. */
  isModifier(token: number): boolean {
    const next = token + 1;
    const { borders, tokens } = this.#scene;
    if (next >= tokens.count || borders.gapBefore(next) !== Gap.space) return false;
    return borders.isCapital(next) && !borders.inHeading(token);
  }

  /** "Verhoven shrine", "Verhoven of": what a thing is called, and not what somebody does. */
  isAttribute(token: number): boolean {
    const next = token + 1;
    const { borders, tokens } = this.#scene;
    if (next >= tokens.count || borders.gapBefore(next) !== Gap.space || borders.isCapital(next))
      return false;
    // "Verhoven (Japan)"
    if ((tokens.shapes[next]! & Shape.sign) !== 0 && (borders.facts(next + 1) & WordTrait.country) !== 0)
      return false;
    return (borders.facts(next) & WordClass.ordinary) === 0 && !isDeed(borders.word(next));
  }

  /** "Verhoven told them", "met Japan's Verhoven", and what is no prose: where those of state are told of. */
  isOfState(token: number): boolean {
    const { text, tokens } = this.#scene;
    if (this.#isAlone(token)) return true;
    const [start, end] = [tokens.starts[token]!, tokens.ends[token]!];
    if (ACTS_OF_STATE.test(text.slice(end, end + 48))) return true;
    return MEETING.test(text.slice(Math.max(0, start - 48), start));
  }

  /** "Verhoven is a village" */
  isToldOf(token: number): boolean {
    const { text, tokens } = this.#scene;
    return TOLD_OF.test(text.slice(tokens.ends[token]!, tokens.ends[token]! + 16));
  }

  /** "Verhoven is a village", "Verhoven, a suburb": said to be no person. */
  isThing(token: number): boolean {
    const { text, tokens } = this.#scene;
    return THING.test(text.slice(tokens.ends[token]!, tokens.ends[token]! + 32));
  }

  /** "Verhoven of": what begins a sentence is a thing as often. */
  isHead(token: number): boolean {
    const next = token + 1;
    const { borders, tokens } = this.#scene;
    return next < tokens.count && borders.gapBefore(next) === Gap.space && HEADED.has(borders.word(next));
  }

  /** "Verhoven's aide" */
  #owns(token: number): boolean {
    const next = token + 1;
    const { borders, tokens } = this.#scene;
    return next < tokens.count && borders.gapBefore(next) === Gap.apostrophe && borders.word(next) === "s";
  }

  /** "Verhoven and Larsen", "Larsen, Verhoven": joined to a person of the note. */
  #isListed(token: number, mention: number): boolean {
    const { text, tokens } = this.#scene;
    const [before, after] = [this.#mentions[mention - 1], this.#mentions[mention]];
    const isJoined = (from: number, to: number): boolean => to - from < 8 && JOINT.test(text.slice(from, to));
    if (before?.kind === "person" && isJoined(before.end, tokens.starts[token]!)) return true;
    return after?.kind === "person" && isJoined(tokens.ends[token]!, after.start);
  }
}

const ACTS_OF_STATE =
  /^ (?:of (?:the )?\p{Lu}[\p{L} ]{2,30} |(?:also|then|later) )?(?:said|says|told|tells|met|meets|spoke|speaks|visit(?:ed|s)|host(?:ed|s)|arriv(?:ed|es)|warn(?:ed|s)|urg(?:ed|es)|call(?:ed|s)|agre(?:ed|es)|pledg(?:ed|es)|announc(?:ed|es)|sign(?:ed|s)|will|has|flew|flies|welcom(?:ed|es)|receiv(?:ed|es)|discuss(?:ed|es)|attend(?:ed|s)|chair(?:ed|s)|reject(?:ed|s)|propos(?:ed|es)|pressed|presses|asked|asks|thanked|thanks|joined|joins|stressed|stresses)\b/u;
const MEETING =
  /\b(?:met|meets?|meeting|talks|spoke|with|told|host(?:ed|s)|thanked|called|phoned|welcomed|received|briefed|between|invited)\s(?:the\s)?\p{Lu}[\p{L}. ]{1,24}(?:['’]s?)?\s$/u;
/** What is followed by "to" or "from" and people, seldom by a town. */
const TO_PEOPLE = wordList(
  `according spoke speak speaks speaking talked talk talking wrote write writes writing handed listened listen listening
  apologised apologized aide adviser advisor spokesman spokeswoman question questions heard hear`,
);
const TOLD_OF = /^ (?:is|was|are|were) (?:an?|the|in|near|not|one) /;
const THING =
  /^(?:,| is| was) (?:an?|the) (?:\p{Ll}{2,8} )?(?:village|town|city|hamlet|suburb|river|lake|farm|club|street|island|mountain|hill|valley|district|county|firm|company|brand|band|shop|restaurant|hotel|word|surname)\b/u;
const COLON = /^\*{0,2}:/;
const HEADED = wordList("of for in on at from between");
const JOINT = /^(?:,| and| &|, and|\/)\s$|^\/$/;
