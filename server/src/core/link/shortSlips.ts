/**
 * Misspelt family names on their own: "Verhoven said" in a note that has introduced Tomas Verhoeven. Told by the words
 * that differ from a short form in one place. Real family names lie as near to each other, so a word is left alone that
 * is a name known to many, stands in somebody's full name, comes clearly more often than the right one, or may be an
 * ordinary word; and the less the place says that it is somebody's name, the longer and the plainer the slip has to be.
 */
import { otherLanguageAt } from "../recognise/languages.ts";
import { LEAST_HEADLESS, type NearMiss, TRIPLED } from "../recognise/nearMiss.ts";
import { isPlacePreposition, isTownPreposition } from "../recognise/placeWords.ts";
import { isDoubled } from "../recognise/slip.ts";
import { wordList } from "../text/wordList.ts";
import { bearerOf, isAnothers } from "./anotherBearer.ts";
import { compatriotsNear, mayHaveCountry } from "./compatriots.ts";
import type { NameMention } from "./mention.ts";
import { type Bearer, bearersFor, bearersIn, countOf, menIn, unmetBearers } from "./shortBearers.ts";
import {
  compatriotMeant,
  holderMeant,
  LEAST_OF_COUNTRY,
  LEAST_UNMET,
  type Meant,
  meantBy,
  plainlyMeant,
  wholeMeant,
} from "./shortMeant.ts";
import {
  firstLettersOf,
  keysBesideFirst,
  mayBegin,
  mayShare,
  nearIn,
  neighbourhood,
} from "./shortNeighbours.ts";
import { ShortPlaces, type Standing } from "./shortPlaces.ts";
import { isOrdinary, isWrittenIn, mayBeSlip, mayBeWhole } from "./shortWords.ts";
import type { NameSlip, Scene } from "./slipScene.ts";
import { mayBeTitled } from "./slipTitles.ts";

interface Sighting extends Meant {
  readonly token: number;
  /** Whether a country may stand beside it. */
  readonly isOfCountry: boolean;
}

/** How many letters the word and the short form must have; less than that is too often another name. */
const LEAST: Readonly<Record<Standing, Partial<Record<NearMiss, number>>>> = {
  addressed: { clear: 3, sure: 4, likely: 5, headless: 5 },
  acting: { clear: 4, sure: 4, likely: 5, headless: 6 },
  within: { clear: 4, sure: 5, headless: 6 },
  open: { clear: 5, sure: 6 },
  alone: { clear: 4, sure: 6, headless: 7 },
  first: { clear: 5, sure: 6, headless: 7 },
};
/** Of a word that begins a sentence; one less where something is told that its bearer does. */
const LEAST_FIRST = 5;
/** Behind "to" and "from", where towns stand. */
const LEAST_NO_TOWN = 7;
/** In a line of German, where every noun has a capital. */
const LEAST_NO_NOUN = 7;
/** Beside a country in prose, whoever is told of. */
const LEAST_OF_ANYBODY = 8;
/** Of somebody whom the note names in full further down. */
const LEAST_BEFORE = 6;
const SHORTEST = 3;

/** The search in one text, asked word by word. */
export class ShortSlips {
  readonly #scene: Scene;
  readonly #mentions: readonly NameMention[];
  /** Those whom the note calls "Mr"; null until somebody asks. */
  #men: ReadonlySet<string> | null = null;
  readonly #places: ShortPlaces;
  readonly #bearers: Bearer[];
  /** Made when a word is met that may be near one of them: in most notes none is. */
  #index: ReadonlyMap<string, readonly Bearer[]> | null = null;
  /** Those that the words of the bearers may begin with, and those that long ones may. */
  #letters = 0;
  #keys = 0;
  readonly #answers = new Map<string, Meant | null>();
  readonly #found = new Map<string, Sighting[]>();
  readonly #refused = new Set<string>();
  /** Word → whether it stands in the note with a small letter, as far as that was asked. */
  readonly #written = new Map<string, boolean>();

  /** `mentions` say whom the note names; ascending. */
  constructor(scene: Scene, mentions: readonly NameMention[]) {
    this.#scene = scene;
    this.#mentions = mentions;
    this.#places = new ShortPlaces(scene, mentions);
    const named = bearersIn(scene.register, mentions);
    this.#bearers = named.concat(unmetBearers(scene.text, scene.register, scene.unmet, named));
    this.#learn();
  }

  /** Somebody whom a slip in a name in full names, at an offset: from here on the note has named them. */
  introduce(entity: number, at: number): void {
    if (this.#bearers.some((bearer) => bearer.entity === entity)) return;
    const { register } = this.#scene;
    const bearers = bearersFor(register, register.entities[entity]!.id, at);
    if (bearers.length === 0) return;
    for (const bearer of bearers) this.#bearers.push({ ...bearer, count: 1 });
    this.#learn();
    this.#index = null;
    this.#answers.clear();
  }

  #learn(): void {
    this.#letters = firstLettersOf(this.#bearers);
    this.#keys = this.#letters | keysBesideFirst(this.#bearers);
  }

  /** Looks at a capitalised word that no name took; `mention` is the first that stands behind it. */
  meet(token: number, mention: number): void {
    const { text, tokens, borders, register, titles } = this.#scene;
    const start = tokens.starts[token]!;
    const length = tokens.ends[token]! - start;
    if (length < SHORTEST) return;
    const place = { first: token, last: token };
    const isTitled = mayBeTitled(borders, register, place);
    const letters = length < LEAST_HEADLESS ? this.#letters : this.#keys;
    const isOfCountry = length >= LEAST_OF_COUNTRY && mayHaveCountry(borders, place);
    if (!isTitled && !isOfCountry && !mayBegin(letters, text, start)) return;
    const word = borders.word(token);
    if (this.#refused.has(word)) return;
    let meant = this.#answers.get(word);
    if (meant === undefined) {
      meant = mayBeSlip(token, borders, register) ? meantBy(word, this.#near(word)) : null;
      this.#answers.set(word, meant);
    }
    if (meant === null && isTitled && mayBeSlip(token, borders, register))
      meant =
        holderMeant(word, titles.holders(place), register) ??
        plainlyMeant(word, titles.holdersEver(place), register);
    // "Indonesian Agriculture Minister Suharsojo": of one name, which others have too.
    if (meant === null && isTitled && mayBeWhole(token, borders))
      meant = wholeMeant(word, titles.holders(place), register);
    if (
      meant === null &&
      isOfCountry &&
      !this.#places.isModifier(token) &&
      mayBeSlip(token, borders, register)
    )
      meant = compatriotMeant(word, compatriotsNear(register, titles.countries(place), word));
    if (meant === null) return;
    const sighting = { token, isOfCountry, ...meant };
    const judged = this.#judge(sighting, word, mention);
    if (judged === "stranger") this.#refused.add(word);
    else if (judged === "slip") {
      const sightings = this.#found.get(word);
      if (sightings === undefined) this.#found.set(word, [sighting]);
      else sightings.push(sighting);
    }
  }

  #countOf(bearer: Bearer): number {
    return countOf(bearer, this.#scene.text, this.#scene.register, this.#mentions);
  }

  #near(word: string): readonly Bearer[] {
    if (!this.#bearers.some((bearer) => mayShare(bearer.word, word))) return [];
    this.#index ??= neighbourhood(this.#bearers);
    return nearIn(this.#index, word);
  }

  /** What of the words met is a slip, now that all of them are known. */
  found(): readonly NameSlip[] {
    const slips: NameSlip[] = [];
    for (const [word, sightings] of this.#found) {
      if (this.#refused.has(word) || sightings.length > this.#countOf(sightings[0]!.bearer) + 1) continue;
      for (const { token, bearer } of sightings) {
        const { pattern, entity } = bearer;
        slips.push({ first: token, last: token, pattern, entity });
      }
    }
    return slips;
  }

  #judge(sighting: Sighting, word: string, mention: number): "slip" | "stranger" | "neither" {
    const { tokens, borders, register, titles } = this.#scene;
    const { token, bearer, miss, needsTitle } = sighting;
    const pattern = register.patterns.patterns[bearer.pattern]!;
    const sides = [borders.left(token, token, pattern), borders.right(token, token, pattern)];
    if (sides.includes("name") || sides.includes("generation")) return "stranger";
    if (sides.some((side) => side !== "free") || this.#places.isModifier(token)) return "neither";
    const before = this.#places.wordBefore(token);
    // "Mrs" may be a man's wife, of whom nothing is known.
    if (before === "mrs") {
      this.#men ??= menIn(this.#scene.text, this.#mentions);
      if (this.#men.has(register.entities[bearer.entity]!.id)) return "stranger";
    }
    const title = before === "mrs" ? "none" : titles.verdict(bearer.entity, { first: token, last: token });
    if (title === "other") return "stranger";
    // "Japan's Verhoven sang" may be a singer.
    const isLong = word.length >= LEAST_OF_ANYBODY && bearer.word.length >= LEAST_OF_ANYBODY;
    if (!isLong && bearer.first < 0 && sighting.isOfCountry && this.#isByCountry(token)) return "neither";
    if (title === "own") return word.length > 3 || miss === "clear" ? "slip" : "neither";
    if (this.#isAnothers(token, bearer) || before === "not" || this.#places.isThing(token)) return "stranger";
    // "South Pars"
    if (PARTS_OF_NAMES.has(before) && borders.isCapital(token - 1)) return "stranger";
    const length = Math.min(word.length, bearer.word.length);
    const isCompatriot = sighting.isOfCountry && this.#isCompatriot(token, bearer);
    const isKnown =
      (miss === "clear" && bearer.first >= 0) ||
      bearer.first < tokens.starts[token]! ||
      borders.inHeading(token);
    if (needsTitle || !isKnown) {
      const isLater = !needsTitle && miss === "sure" && bearer.first >= 0 && length >= LEAST_BEFORE;
      if (!(isCompatriot || isLater) || this.#places.isAttribute(token)) return "neither";
      // "Neuendorf (one f) is a village", "Gravinesi" in a list of words.
      const acts =
        this.#places.standing(token, before, mention) === "acting" && !this.#places.isToldOf(token);
      if (!isCompatriot && !acts) return "neither";
    }
    if (bearer.isUnmet && miss !== "clear" && (miss !== "sure" || word.length < LEAST_UNMET))
      return "neither";
    // Of somebody whose name the note has with a slip alone: "Marlies" beside "Richard Marle" may be anything.
    if (this.#countOf(bearer) === 0 && miss !== "clear" && word.length > bearer.word.length) return "neither";
    if (isPlacePreposition(before)) return "stranger";
    if (miss === "clear" && (TRIPLED.test(word) || UNSPOKEN.test(word))) return "slip";
    const standing = this.#places.standing(token, before, mention);
    if (standing === "open" && miss !== "clear" && bearer.isWhole) return "neither";
    if (length < (LEAST[standing][miss] ?? Number.POSITIVE_INFINITY)) return "neither";
    if (standing === "addressed") return "slip";
    const mayBeTown = isTownPreposition(before) && !this.#places.isOfPeople(token);
    if (mayBeTown && miss !== "clear" && length < LEAST_NO_TOWN) return "neither";
    if (!this.#places.isInside(token)) {
      // "Knott" is another's name than Knot.
      const isPlain = miss === "clear" || (word.length >= LEAST_FIRST && !isDoubled(bearer.word, word));
      const acts = standing === "acting" && isPlain;
      if (length < (acts ? LEAST_FIRST - 1 : LEAST_FIRST)) return "neither";
      // "Lombard loans were dear", beside Francesca Lombardi.
      const isThing = this.#places.isHead(token) || (!acts && this.#places.isAttribute(token));
      if (miss !== "clear" && !isCompatriot && isThing) return "neither";
    }
    if (isOrdinary(bearer.word, word) || this.#isWritten(word)) return "neither";
    return miss !== "clear" && length < LEAST_NO_NOUN && this.#isAmongNouns(token) ? "neither" : "slip";
  }

  /** "kostete Dutzende Menschen das Leben": where all nouns have capitals, a short word near a name is one sooner. */
  #isAmongNouns(token: number): boolean {
    const { text, tokens } = this.#scene;
    return otherLanguageAt(text, { start: tokens.starts[token]!, end: tokens.ends[token]! }) === "de";
  }

  /** "Professor Verhoven of Ghent" */
  #isAnothers(token: number, { entity }: Bearer): boolean {
    const { text, tokens, register } = this.#scene;
    const span = { start: tokens.starts[token]!, end: tokens.ends[token]! };
    return isAnothers(text, span, () => bearerOf(register.entities[entity]!, register.authority));
  }

  /** "Japan's Verhoven" */
  #isCompatriot(token: number, { entity }: Bearer): boolean {
    const { register, titles } = this.#scene;
    const { countries } = bearerOf(register.entities[entity]!, register.authority);
    return titles.countries({ first: token, last: token }).some((code) => countries.includes(code));
  }

  /** Whether nothing but the country tells whose name it is, and the bearer may be of no office. */
  #isByCountry(token: number): boolean {
    const isAlone = this.#scene.titles.countries({ first: token, last: token }).length > 0;
    return isAlone && !this.#places.isOfState(token);
  }

  /** Whether the word stands in the note with a small letter: then it is one. */
  #isWritten(word: string): boolean {
    let isWritten = this.#written.get(word);
    if (isWritten === undefined) {
      isWritten = isWrittenIn(this.#scene.text, word);
      this.#written.set(word, isWritten);
    }
    return isWritten;
  }
}

/** Capitalised before a word, they make a place's name of it. */
const PARTS_OF_NAMES = wordList("north south east west northern southern eastern western new upper lower");
const UNSPOKEN = /^[b-df-hj-np-tv-xz]{4,}$/;
