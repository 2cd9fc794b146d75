/**
 * Where a name ends: whether the words next to a match belong to the same, longer name.
 * Looks at neighbours only: `Chung Dong-young` is not Dong, `Shin Bet` not Shin, `Seo-led` is Seo.
 */
import { wordList } from "../text/wordList.ts";
import { isCountryWord } from "./countries.ts";
import { isFieldOfOffice } from "./fieldOfOffice.ts";
import { foreignBeforeNames, standsApart } from "./foreignTitles.ts";
import { goesOnInHan } from "./hanTails.ts";
import { isCompoundHead, isCompoundTail, isHangulTail, isHonorificTail, WordClass } from "./lexicon.ts";
import {
  beforeHonorifics,
  goesOnBehind,
  headsBody,
  isBehindPlace,
  isCampus,
  isFirm,
  isMonthOfName,
  isThingBefore,
} from "./longerNames.ts";
import { isGivenHere, isNamedAfter } from "./namedAfter.ts";
import { isNoName } from "./noName.ts";
import { asksWhat, isHeadlineVerb, isPlainWord } from "./openers.ts";
import { type Pattern, PatternKind, PatternRole, type PatternSet } from "./patterns.ts";
import {
  isCityName,
  isPlaceNoun,
  isPlacePreposition,
  isRegionWord,
  isTownNoun,
  isTownTail,
} from "./placeWords.ts";
import { Gap, Shape, type Tokens } from "./tokens.ts";
import { TokenView } from "./tokenView.ts";
import { isCountryAlone } from "./words.ts";

/**
 * `free`: the match ends here. `name`: the neighbour is a part of a longer name of somebody.
 * `generation`: it is a "Jr." that the form lacks. `joined`: the neighbour is tied to it by a hyphen, or makes
 * it the name of something else.
 */
export type Neighbour = "free" | "name" | "generation" | "joined";

/** The neighbours of the matches of one text, asked one match at a time. */
export class Borders extends TokenView {
  readonly #text: string;
  readonly #set: PatternSet;

  constructor(text: string, tokens: Tokens, set: PatternSet, headings: Int32Array) {
    super(text, tokens, headings);
    this.#text = text;
    this.#set = set;
  }

  /** What stands before token `first`. */
  left(first: number, last: number, pattern: Pattern): Neighbour {
    const gap = this.gapBefore(first);
    if (pattern.raw) return first === 0 || gap === Gap.break ? "free" : this.#rawLeft(first, gap);
    if (pattern.role === PatternRole.short && isNoName(this, first, last)) return "joined";
    if (pattern.role === PatternRole.short && pattern.kind === PatternKind.person) {
      if (isNamedAfter(this, this.#set, first, last)) return "joined";
    }
    // "A Bailey bridge"
    if (
      last > first &&
      this.word(first) === "a" &&
      this.gapBefore(first + 1) === Gap.space &&
      this.#opensSentence(first)
    )
      return "joined";
    if (first === 0 || gap === Gap.break) return "free";
    const before = first - 1;
    if (gap === Gap.none) return this.isSign(before) || this.isRaw(before) ? "free" : "joined";
    if (gap === Gap.hyphen) {
      if (this.#isBearer(before)) return "free";
      return isCompoundHead(this.word(before)) || isCountryWord(this.word(before)) ? "free" : "joined";
    }
    if (gap === Gap.period) return this.isInitial(before) ? "name" : "free";
    if (gap === Gap.apostrophe) return "joined";
    if (gap !== Gap.space || this.isSpeakerLabel(before)) return "free";
    if (pattern.kind !== PatternKind.person && DIRECTIONS.has(this.word(before)) && this.isCapital(before))
      return "joined";
    if (pattern.kind === PatternKind.person) {
      if (isThingBefore(this, before) || isCampus(this, before, first, last)) return "joined";
      if (this.#isHonorificOfName(before, pattern, first, last)) return "name";
    }
    if (!this.#isNamePart(before, pattern, first, last)) return "free";
    if (last === first || pattern.kind !== PatternKind.person) return "name";
    if (isFieldOfOffice(this, before) || this.isBehindPlace(first)) return "free";
    return "name";
  }

  /** Whether a title in another language than English stands at token `i`, or a word that opens the sentence there. */
  isForeignTitle(i: number): boolean {
    const flags = this.ask(foreignBeforeNames, i);
    return flags !== 0 && standsApart(flags, this.#opensSentence(i));
  }

  /** Whether a name of two words or more that begins at token `i` stands behind a preposition and a place. */
  isBehindPlace(i: number): boolean {
    return isBehindPlace(this, i) && !this.#isBearer(i - 1);
  }

  /** What stands behind token `last`. */
  right(first: number, last: number, pattern: Pattern): Neighbour {
    if (pattern.raw) {
      const end = this.tokens.ends[last]!;
      if (goesOnInHan(this.#text, end, last - first + 1)) return "name";
      return isHangulTail(this.#text, end) ? "free" : "joined";
    }
    const after = last + 1;
    if (after >= this.tokens.count) return "free";
    const gap = this.gapBefore(after);
    const kind = this.classOf(after);
    const end = this.tokens.ends[last]!;
    const isBody = pattern.kind !== PatternKind.person;
    if (isBody && PLUS.test(this.#text.slice(end, end + LONGEST_PLUS))) return "joined";
    if (gap === Gap.none)
      return this.isSign(after) && this.#text[this.tokens.starts[after]!] === "+" ? "joined" : "free";
    const isTown = pattern.role === PatternRole.short && first === last && isCityName(this.word(first));
    if (isTown && gap === Gap.hyphen && isTownTail(this.word(after))) return "joined";
    if (isTown && gap === Gap.space && isTownNoun(this.word(after))) return "joined";
    if (gap === Gap.hyphen) {
      if (this.#isBearer(after) || isCompoundTail(this.word(after))) return "free";
      if (this.#isHonorificTail(last, after, pattern)) return "free";
      return pattern.kind !== PatternKind.person && isCountryWord(this.word(after)) ? "free" : "joined";
    }
    if (!isBody && isFirm(this, this.#text, first, last)) return "joined";
    if (gap === Gap.apostrophe) return (kind & WordClass.possessive) !== 0 ? "free" : "joined";
    if (gap === Gap.comma || gap === Gap.space) {
      if ((kind & WordClass.generation) !== 0 && this.isCapital(after)) return "generation";
      if (gap === Gap.comma && first === last && this.isCapital(after) && this.#isIn(first, after))
        return "joined";
    }
    if (gap === Gap.apostropheSpace) return isBody && headsBody(this, after) ? "joined" : "free";
    if (gap !== Gap.space) return "free";
    if ((isBody || (pattern.role === PatternRole.short && !this.inHeading(first))) && headsBody(this, after))
      return "joined";
    if (!isBody) {
      if (isPlaceNoun(this.word(after)) && !this.isCapital(after)) return "joined";
      // "Halvorsen International Airport"
      if (this.word(after) === "international" && headsBody(this, after)) return "joined";
      if (goesOnBehind(this, this.#set.officeWords, after)) return "name";
    }
    if (!this.#isNamePart(after, pattern, first, last)) return "free";
    if ((kind & WordClass.body) !== 0) return "joined";
    return pattern.acronyms !== 0 && first === last ? "free" : "name";
  }

  /** "Austin, Texas", "in Ueda, Nagano". */
  #isIn(i: number, region: number): boolean {
    if (isRegionWord(this.word(region))) return true;
    if (i === 0 || this.gapBefore(i) !== Gap.space || !isPlacePreposition(this.word(i - 1))) return false;
    return isCityName(this.word(region)) || isCountryAlone(this.facts(region));
  }

  /** Whether a capitalised word next to the match reads as a part of the same name. */
  #isNamePart(i: number, pattern: Pattern, first: number, last: number): boolean {
    const shape = this.tokens.shapes[i]!;
    if ((shape & (Shape.raw | Shape.sign | Shape.digit)) !== 0) return false;
    const word = this.word(i);
    const facts = this.facts(i);
    // "Độ" folds to an English word and is none.
    const kind = (shape & Shape.marked) === 0 ? facts : 0;
    // "U Aung Win"
    if (word === "u" && i < first && this.tokens.gaps[i + 1] === Gap.space) return false;
    if ((shape & Shape.capital) === 0)
      return i < first && (kind & WordClass.particle) !== 0 && this.#particleOfName(i);
    if (i === first - 1 && this.#opensSentence(i)) {
      if (isPlainWord(word) || asksWhat(word, this.#text, this.tokens.ends[last]!)) return false;
    } else if (i > last && this.inHeading(first) && isHeadlineVerb(word)) return false;
    const mayHaveMonth = pattern.kind === PatternKind.person && pattern.role === PatternRole.short;
    if (mayHaveMonth && i === first - 1 && isMonthOfName(this, i)) return true;
    // "Park So-jin": a syllable that is a word too, with the next one tied to it.
    if (i > last && this.#isHyphenated(i)) return true;
    if (mayHaveMonth && i === last + 1 && isGivenHere(this, i, first)) return true;
    if ((kind & (WordClass.office | WordClass.rank | WordClass.calendar | WordClass.possessive)) !== 0)
      return false;
    if (this.#set.officeWords.has(word) || this.#set.honorificWords.has(word)) return false;
    if (i < first && this.isForeignTitle(i)) return false;
    if (isCountryAlone(facts)) return false;
    if ((kind & WordClass.body) !== 0) return i > last;
    if ((kind & WordClass.ordinary) !== 0) return false;
    if (this.#isBearer(i)) {
      if (this.#namesPerson(i)) return pattern.kind === PatternKind.person && !this.#isShouted(i, first);
      return pattern.role === PatternRole.short && (shape & Shape.allCapitals) === 0;
    }
    if (i < first && this.#isShouted(i, first)) return false;
    return !(last > first && this.inHeading(first));
  }

  #opensSentence(i: number): boolean {
    const gap = this.tokens.gaps[i]!;
    if (i === 0 || gap === Gap.break || gap === Gap.line || this.inHeading(i)) return true;
    return gap === Gap.period && !this.isInitial(i - 1);
  }

  /** "Q   Lin Tao": the letter of a question or an answer in a transcript, at the beginning of a line. */
  isSpeakerLabel(i: number): boolean {
    const gap = this.tokens.gaps[i]!;
    if (i > 0 && gap !== Gap.break && gap !== Gap.line) return false;
    if (this.tokens.ends[i]! - this.tokens.starts[i]! !== 1) return false;
    const next = i + 1;
    if (next >= this.tokens.count || this.tokens.gaps[next] !== Gap.space) return false;
    // "A P J Kalam"
    if (this.tokens.ends[next]! - this.tokens.starts[next]! === 1) return false;
    return /[QA]/.test(this.#text[this.tokens.starts[i]!]!);
  }

  /** "Rashid Tun Abdul Omar": honorifics before the match with a part of somebody's name before them. */
  #isHonorificOfName(before: number, pattern: Pattern, first: number, last: number): boolean {
    const i = beforeHonorifics(this, before);
    return i < before && this.isCapital(i) && this.#isNamePart(i, pattern, first, last);
  }

  /** Whether a short word is tied by a hyphen to one in small letters, as syllables of given names are. */
  #isHyphenated(i: number): boolean {
    const next = i + 1;
    if (next >= this.tokens.count || this.tokens.gaps[next] !== Gap.hyphen) return false;
    const isShort = this.tokens.ends[i]! - this.tokens.starts[i]! <= 5;
    return isShort && !this.isCapital(next) && this.classOf(next) === 0 && !isCompoundTail(this.word(next));
  }

  /** "Kanamori-san", "Seo-ssi"; not behind a short last part: "Kim Jong-san" may have it in his given name. */
  #isHonorificTail(last: number, after: number, { kind, length }: Pattern): boolean {
    if (kind !== PatternKind.person || !isHonorificTail(this.word(after)) || this.isCapital(after))
      return false;
    return length === 1 || this.tokens.ends[last]! - this.tokens.starts[last]! > 5;
  }

  /** Whether token `i` is all capitals and the match is not: "USFK" before a name. */
  #isShouted(i: number, first: number): boolean {
    const { shapes } = this.tokens;
    return (shapes[i]! & Shape.allCapitals) !== 0 && (shapes[first]! & Shape.allCapitals) === 0;
  }

  /** "Abdul bin Rahim": a particle before the match with a capitalised word before it. */
  #particleOfName(i: number): boolean {
    if (i === 0 || this.tokens.gaps[i] !== Gap.space || !this.isCapital(i - 1)) return false;
    const kind = this.classOf(i - 1);
    return (kind & (WordClass.ordinary | WordClass.office)) === 0 && this.word(i).length > 2;
  }

  /** Whether the token by itself is a form of somebody in the set: the other half of "Weber-Duval". */
  #isBearer(i: number): boolean {
    if (this.tokens.ids[i] === 0 || !this.isCapital(i)) return false;
    const node = this.#set.step(this.#set.root, this.tokens.ids[i]!);
    return node !== -1 && this.#set.firstPattern(node) >= 0;
  }

  /** Of a bearer: whether it is a person's form. */
  #namesPerson(i: number): boolean {
    const node = this.#set.step(this.#set.root, this.tokens.ids[i]!);
    return this.#set.patterns[this.#set.firstPattern(node)]!.kind === PatternKind.person;
  }

  #rawLeft(first: number, gap: number): Neighbour {
    // Korean puts particles behind a name, never letters before it.
    if (gap !== Gap.none || !this.isRaw(first - 1)) return "free";
    return isHangul(this.#text.charCodeAt(this.tokens.starts[first]!)) &&
      isHangul(this.#text.charCodeAt(this.tokens.starts[first - 1]!))
      ? "joined"
      : "free";
  }
}

/** What makes another body's name of one: "South Pacific Council". */
const DIRECTIONS = wordList("north south east west northern southern eastern western");
/** "Plus" in Japanese and Korean, which makes another body's name of a body's. */
const PLUS = /^[ -]?(?:プラス|플러스)/;
const LONGEST_PLUS = 4;

function isHangul(unit: number): boolean {
  return (unit >= 0xac00 && unit <= 0xd7a3) || (unit >= 0x1100 && unit <= 0x11ff);
}
