/**
 * Whether a run of capitalised words is the name of a person whom the register does not know. It would rather miss a
 * name than take a thing for one: names in capitals or with an ordinary word in them ("Mark Young") are left out.
 */
import { wordList } from "../../text/wordList.ts";
import { CALLINGS } from "../callings.ts";
import { isCommonName } from "../commonNames.ts";
import { isCountryWord } from "../countries.ts";
import { ARTICLES, isGivenName, isPatronymicParticle, WordClass } from "../lexicon.ts";
import { isSyllabic, isSyllable } from "../near/syllables.ts";
import type { PatternSet } from "../patterns.ts";
import { tellPerson } from "../personWords.ts";
import { isCityName, isPlacePreposition, isRegionWord, isThingHead } from "../placeWords.ts";
import { Gap } from "../tokens.ts";
import { areVietnameseSyllables } from "../vietnamese.ts";
import { WordMemo } from "../wordMemo.ts";
import { isTitleBefore, isToldAround, speaks, wordsBefore, wordsBehind } from "./cues.ts";
import type { Part, Runs } from "./runs.ts";
import { type Standing, standingOf } from "./standing.ts";
import type { UnknownName } from "./unknownName.ts";

const { office, rank, ordinary, calendar, body } = WordClass;
const NO_PART = office | rank | ordinary | calendar;

const PLACE_BEGINNINGS = wordList(
  "san santa santo sao saint st new nova rio los las el la le les porto puerto port fort mount mt lake cape villa ile isla vila mato ciudad cote",
);
/** What things and firms begin with in other languages, and numbers: "Société Générale", "Three Communiqués". */
const THING_BEGINNINGS =
  wordList(`societe compagnie banque banco credit caisse groupe grupo ecole jeune creme cafe chateau maison musee opera real
  atletico deportivo club nouvelle nuevo nueva jardin camino encyclopaedia encyclopedia pokemon giai one two three four
  five six seven eight nine ten`);
/** What places and bodies begin with in Arabic, where an article follows: "Sharm el-Sheikh", "Deir ez-Zor", "Dar al-Ifta". */
const ARABIC_HEADS =
  wordList(`ras umm sharm deir dayr tal tall tell khan bab dar wadi jebel jabal beit bayt shatt nahr ain ayn bir burj souk suq
  qasr jisr kafr hosn hisn madinat mahattat hayat harakat jabhat kataib liwa ansar jamaat jamat jaish jaysh hizb asharq
  saraya nur rabitat majlis beir shaab ahl`);
const ARABIC_ARTICLE = /^(?:a[lnrstz]|el|ul|e[szd])(?:$|[-\s])/i;
/** Ordinary words that are written with marks or without: "Attaché". */
const MARKED_WORDS =
  wordList(`cafe naive resume facade cliche fiance fiancee protege communique detente elite entree premiere role regime attache
  soiree decor matinee cooperation coordination coordinator reelection`);
/** What makes a thing or a place of a run: "Élysée Palace". Folded. */
export const THING_HEADS: ReadonlySet<string> =
  wordList(`palace castle cathedral church hall gate station temple shrine mosque monastery base camp strait sea ocean gulf
  peninsula desert border region territory archipelago reef shoal port war crisis plan deal pact protocol convention
  declaration formula process zeitung stiftung corridor gap plant system tribune review journal gazette magazine award festival championship line club
  airlines airways energy telecom bank motors industries railway tour force forces warfare identification zone nuclear
  violence strategy police cooperation english prosecutor`);
/** Ends of other names that may stand right before somebody's: "the United Nations Vasily Nebenzya". */
const BEFORE_NAMES = wordList(
  "nations administrator comptroller judge justice congresswoman congressman rep sen gov",
);

/** "Goalkeeper Mats Ekman" */
const callings = wordList(CALLINGS);

const Flag = {
  marked: 1,
  before: 2,
  thing: 4,
  place: 8,
  country: 16,
  thingHead: 32,
  arabicHead: 64,
  article: 128,
  preposition: 256,
} as const;
const memo = new WordMemo((word) => {
  let flags = 0;
  if (MARKED_WORDS.has(word)) flags |= Flag.marked;
  if (BEFORE_NAMES.has(word) || (callings.has(word) && !isCommonName(word))) flags |= Flag.before;
  if (THING_HEADS.has(word)) flags |= Flag.thing;
  if (isThingHead(word) || PLACE_BEGINNINGS.has(word) || THING_BEGINNINGS.has(word)) flags |= Flag.thingHead;
  if (ARABIC_HEADS.has(word)) flags |= Flag.arabicHead;
  if (ARTICLES.has(word)) flags |= Flag.article;
  if (isPlacePreposition(word)) flags |= Flag.preposition;
  if (isRegionWord(word) || isCityName(word)) flags |= Flag.place;
  // "Jordan" is somebody's name too.
  if (isCountryWord(word) && !isGivenName(word)) flags |= Flag.country;
  return flags;
});

/** What an article and somebody's name stand before. */
const CALLED_AFTER =
  wordList(`administration government regime doctrine era presidency premiership cabinet camp family years visit speech interview
  case trial team campaign affair letter legacy cult`);

/** Parts of a Korean name. */
const MOST_OF_KOREAN = 3;

/** Asks the runs of one text. */
export class PersonFinder {
  readonly #runs: Runs;
  readonly #set: PatternSet;

  constructor(runs: Runs, set: PatternSet) {
    this.#runs = runs;
    this.#set = set;
  }

  /** The person that the run names, titles before it left out. */
  personIn(run: readonly Part[]): UnknownName | null {
    const runs = this.#runs;
    let from = 0;
    let to = run.length;
    while (
      from < to &&
      this.#isBefore(run[from]!) &&
      !this.#isKorean(run.slice(from, from + MOST_OF_KOREAN + 1))
    )
      from++;
    while (to > from && (runs.classOf(run[to - 1]!) & NO_PART) !== 0) to--;
    const kept = run.slice(from, to);
    if (kept.length < 2 || runs.isInitialPart(kept[0]!)) return null;
    if (run.slice(from).some((part, i) => this.#isThing(part) && !(i === 0 && this.#isKorean(kept))))
      return null;
    const head = runs.word(kept[0]!.first);
    const headFlags = runs.ask(memo, kept[0]!.first);
    if ((headFlags & Flag.thingHead) !== 0) {
      if (head !== "le" || !areVietnameseSyllables(kept.map((part) => runs.written(part)))) return null;
    }
    if ((headFlags & Flag.arabicHead) !== 0 && kept.some((part) => ARABIC_ARTICLE.test(runs.written(part))))
      return null;
    if (head === "hong" && runs.word(kept[1]!.first) === "kong") return null;
    const isKorean = this.#isKorean(kept);
    if (kept.some((part, i) => this.#isNoPart(part) && !this.#isInner(kept, i) && !(isKorean && i === 0)))
      return null;
    const named = kept.filter((part) => !runs.isInitialPart(part));
    const names = named.filter((part) => !this.#isPatronymic(part)).map((part) => runs.written(part));
    if (names.length < 2 || names.length > 4) return null;
    if (this.#isBehindArticle(kept[0]!.first) && !(tellPerson(names) && this.#isAttribute(kept))) return null;
    const { first } = kept[0]!;
    const { last } = kept[kept.length - 1]!;
    if (runs.goesOn(last)) return null;
    const isTitled = from > 0 && isTitleBefore(runs, run[from - 1]);
    const isTold =
      names.length < kept.length || isTitled || tellPerson(names) || isToldAround(runs, first, last);
    return {
      start: runs.tokens.starts[first]!,
      end: runs.tokens.ends[last]!,
      parts: named.map((part) => runs.written(part)),
      isPlace: !isTitled && this.#isAfterPlacePreposition(first) && !this.#isOwner(last),
      isTold,
      kind: "person",
      standing: this.#standing(first, last),
    };
  }

  /** The folded word of a run that is one name behind titles, where a title or a verb tells that it is somebody's. */
  somebodyIn(run: readonly Part[]): string | null {
    const end = run.length - 1;
    const last = run[end]!;
    const isTitled = end > 0 && isTitleBefore(this.#runs, run[end - 1]);
    if (!isTitled && !speaks(this.#runs, last.last)) return null;
    for (let i = 0; i < end; i++) if (!this.#isBefore(run[i]!)) return null;
    return this.#isNoPart(last) ? null : this.#runs.wordOf(last);
  }

  #standing(first: number, last: number): Standing | null {
    const words = [...wordsBehind(this.#runs, last), ...wordsBefore(this.#runs, first)];
    return words.length === 0 ? null : standingOf(words);
  }

  /** What makes a thing, a place or a body of a run. */
  #isThing(part: Part): boolean {
    return (this.#runs.askHead(memo, part) & Flag.thing) !== 0 || (this.#runs.classOf(part) & body) !== 0;
  }

  /** "Park Jong-chon", "Park Jong Chon", "Ban Kimoon": a family name that is a word too, and two syllables. */
  #isKorean(kept: readonly Part[]): boolean {
    if (kept.length < 2 || kept.length > MOST_OF_KOREAN) return false;
    const [family, ...given] = kept.map((part) => this.#runs.wordOf(part));
    if (!isCommonName(family!) || family!.length < 3) return false;
    if (given.length === 2) return given.every(isSyllable);
    if (kept[1]!.last === kept[1]!.first + 1) return true;
    return isSyllabic(given[0]!) && !isSyllable(given[0]!);
  }

  /** "bin"; neither "Al-Khattabi" nor the "Al" of "Al Khattabi". */
  #isPatronymic({ first, last }: Part): boolean {
    const word = this.#runs.word(first);
    return first === last && isPatronymicParticle(word) && word !== "al" && word !== "el";
  }

  /** "Mar", "Jun" and "Nam" between two parts of a name. */
  #isInner(kept: readonly Part[], i: number): boolean {
    const part = kept[i]!;
    if (i === 0 || i === kept.length - 1 || this.#runs.lengthOf(part) !== 3) return false;
    return this.#runs.classOf(part) === calendar || this.#runs.wordOf(part) === "nam";
  }

  /** A title, a country or the first word of a sentence, before the name. */
  #isBefore(part: Part): boolean {
    return (
      (this.#runs.askHead(memo, part) & (Flag.marked | Flag.before | Flag.country)) !== 0 ||
      (this.#runs.classOf(part) & NO_PART) !== 0 ||
      this.#runs.askHead(this.#set.titleWords, part) !== 0
    );
  }

  #isNoPart(part: Part): boolean {
    return (
      (this.#runs.askHead(memo, part) & (Flag.marked | Flag.place | Flag.country)) !== 0 ||
      (this.#runs.classOf(part) & NO_PART) !== 0 ||
      this.#runs.askHead(this.#set.titleWords, part) !== 0
    );
  }

  /** "the Tam Dao": no person has an article right before the name. */
  #isBehindArticle(first: number): boolean {
    return (
      first > 0 &&
      this.#runs.gapBefore(first) === Gap.space &&
      (this.#runs.ask(memo, first - 1) & Flag.article) !== 0
    );
  }

  /** "the Emi Kanamori doctrine": of what is called after people alone. */
  #isAttribute(kept: readonly Part[]): boolean {
    const next = kept[kept.length - 1]!.last + 1;
    if (next >= this.#runs.tokens.count || this.#runs.gapBefore(next) !== Gap.space) return false;
    return CALLED_AFTER.has(this.#runs.word(next));
  }

  /** "in Viktor Orbán's cabinet". */
  #isOwner(last: number): boolean {
    return last + 1 < this.#runs.tokens.count && this.#runs.tokens.gaps[last + 1] === Gap.apostrophe;
  }

  #isAfterPlacePreposition(first: number): boolean {
    if (first === 0) return false;
    const gap = this.#runs.tokens.gaps[first];
    if (gap !== Gap.space && gap !== Gap.line) return false;
    return (this.#runs.ask(memo, first - 1) & Flag.preposition) !== 0;
  }
}

/** Whether a word is one of the titles that the register has. */
export function isTitleWord(set: PatternSet, word: string): boolean {
  return set.officeWords.has(word) || set.honorificWords.has(word);
}
