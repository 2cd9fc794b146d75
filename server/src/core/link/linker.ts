/**
 * Name match → linked mention, one after another in text order: a full name introduces its bearer, a short form is
 * linked to a bearer introduced before it. The rule in full stands with `Linker.#linkShort`; what is found in the
 * whole text is for `linkNames.ts`.
 */
import { isLeadersTitle } from "../authority/titles.ts";
import { isInHeading } from "../recognise/headings.ts";
import type { NameMatch, StrangerMatch } from "../recognise/names.ts";
import type { NativeTitle } from "../recognise/nativeTitles.ts";
import { PatternRole } from "../recognise/patterns.ts";
import type { Evidence } from "../recognise/slipEvidence.ts";
import { Shape } from "../recognise/tokens.ts";
import { gather } from "../text/gather.ts";
import { addressPhrases, otherReading } from "./address.ts";
import { Called } from "./called.ts";
import { Candidates } from "./candidates.ts";
import { Contradicted } from "./contradicted.ts";
import { isInRow } from "./countryBeside.ts";
import { isOfOtherCountry, isOwnPost, saysWho } from "./evidence.ts";
import type { LinkInput } from "./linkInput.ts";
import { linkedAmong } from "./linkTarget.ts";
import type { NameMention } from "./mention.ts";
import { mentionOf } from "./mentionOf.ts";
import { asSlip, mayBeMisspelt } from "./misspelt.ts";
import { calledShort, Named, namedInFull } from "./named.ts";
import { isNamesakeOf, isOfOtherLife, isToldApart, keyOf, namesakesAmong } from "./namesakes.ts";
import { nativeSlip } from "./nativeSlips.ts";
import { isOfOtherPost } from "./otherPost.ts";
import { isLeaderByTitle, isOvershadowed, lastNamed } from "./recency.ts";
import { SaidOf } from "./saidOf.ts";
import { SharedTitle } from "./sharedTitle.ts";
import type { TitlePhrase } from "./title.ts";

interface Short {
  readonly match: NameMatch;
  readonly title: TitlePhrase | null;
}

/** Links one match after another; what later matches need of earlier ones is kept. */
export class Linker {
  readonly #input: LinkInput;
  readonly #matches: readonly NameMatch[];
  readonly #candidates: Candidates;
  readonly #said: SaidOf;
  /** Who was named in what was linked so far. */
  readonly named: Named;
  /** Entities that a full name was linked to. */
  readonly #settled = new Set<number>();
  readonly #called: Called;
  readonly #shared: SharedTitle;
  /** Short forms in headings whose bearer the text had not introduced. */
  readonly #headlines: Short[] = [];
  readonly #contradicted: Contradicted;

  /** Those whose full names the text has anywhere; made when first asked. */
  #inFull: ReadonlySet<number> | null = null;
  /** Entity → how the text calls it by its short form; made when first asked. */
  #inShort: ReadonlyMap<number, string> | null = null;

  /** Short forms of one person whom the text does not name. */
  readonly unmet: NameMatch[] = [];

  /** Folded names near registered people's that the text tells to be other people's. */
  readonly #namesakes: ReadonlySet<string>;

  /** `matches` are those of the whole text. */
  constructor(input: LinkInput, matches: readonly NameMatch[]) {
    this.#input = input;
    this.#matches = matches;
    this.#candidates = new Candidates(input);
    this.#said = new SaidOf(input, this.#candidates);
    this.#called = new Called(input);
    this.#shared = new SharedTitle(input.text);
    this.#namesakes = namesakesAmong(matches, input);
    this.named = new Named(input.register.patterns);
    this.#contradicted = new Contradicted(input, this.#candidates, this.named);
  }

  /** Somebody unregistered, if no slip makes him of somebody registered. */
  linkStranger(match: StrangerMatch): readonly NameMention[] {
    const slip = nativeSlip(this.#input, this.named, match);
    if (slip === null && match.whole?.isOpen !== true) this.meetStranger(match);
    return slip === null ? [] : [slip];
  }

  meetStranger({ patterns, start }: StrangerMatch): void {
    this.named.meetStranger(patterns, start);
  }

  link(match: NameMatch): NameMention | null {
    const { register } = this.#input;
    const role = register.patterns.patterns[match.patterns[0]!]!.role;
    if (match.address !== undefined) return this.#linkAddressed(match, match.address);
    const title = this.#said.inFront(match);
    const shared = this.#shared.of(match, title);
    if (role === PatternRole.short) {
      const evidence = shared ?? title ?? this.#said.behindShort(match, this.named.among(match.patterns));
      const mention = this.#linkShort(match, evidence);
      return mention === null || evidence === title ? mention : { ...mention, title };
    }
    const isNative = (this.#input.tokens.shapes[match.first]! & Shape.raw) !== 0;
    if (isNative && (title?.office ?? null) === null && isOfOtherPost(this.#input.text, match)) {
      this.meetStranger(match);
      return null;
    }
    const entities =
      match.bearer === undefined ? register.patterns.bearersOf(match.patterns) : [match.bearer];
    if (this.#isNamesakes(match, entities[0]!, title) || isOfOtherLife(this.#input, match, entities, title)) {
      this.meetStranger(match);
      return null;
    }
    const isOpen = match.evidence !== undefined || match.near === "likely";
    const said = isOpen ? this.#said.anywhere(match, entities, title) : title;
    if (match.near !== undefined && !this.#isBorneOut(match.near, entities[0]!, said)) return null;
    if (match.evidence !== undefined && !this.#isSlip(match, match.evidence, entities[0]!, said)) {
      if (match.otherwise !== undefined) return this.link(match.otherwise);
      for (const stranger of match.strangers ?? []) this.meetStranger(stranger);
      return null;
    }
    const bearers = entities.length === 1 ? entities : this.#bearersOf(entities, match, title);
    // Where two could bear a full name, its short form is as open.
    for (const bearer of bearers) this.named.introduce(bearer, match.start);
    if (bearers.length === 1) this.#settled.add(bearers[0]!);
    if (isNative && bearers.length === 1) this.#called.hear(match.end, bearers[0]!);
    return this.#mention(this.#isMisspelt(match, entities[0]!, said) ? asSlip(match) : match, bearers, title);
  }

  /** Whether a spelling that nobody listed is none of the name of its bearer, of whom the text tells. */
  #isMisspelt(match: NameMatch, entity: number, title: TitlePhrase | null): boolean {
    if (match.near === undefined || match.slip || !mayBeMisspelt(match, entity, this.#input)) return false;
    if (match.spelling === "given") return true;
    const said = this.#said.anywhere(match, [entity], title);
    return saysWho(this.#candidates.fit(entity, said)) || this.#isNamed(entity);
  }

  /** Whether a slip or an unlisted spelling is the name of somebody else, whom his own title does not tell. */
  #isNamesakes(match: NameMatch, entity: number, title: TitlePhrase | null): boolean {
    // "American senator Ingrid Halvorson", where the register has a Norwegian.
    if (match.slip && title !== null && isOfOtherCountry(this.#input, entity, title)) return true;
    if (this.#namesakes.size === 0) return false;
    const { text } = this.#input;
    const written = text.slice(match.start, match.end);
    if (!this.#namesakes.has(keyOf(text, match)) && !this.#namesakes.has(written)) return false;
    return !saysWho(this.#candidates.fit(entity, title));
  }

  /**
   * A family name in Hangul, Han or Kana letters, by the reading of its title that says most. Without an
   * introduction a title that many hold (`장관`) will not do.
   */
  #linkAddressed(match: NameMatch, address: NativeTitle): NameMention | null {
    const other = otherReading(this.#input.text.slice(match.start, match.end));
    const [title, fit] = this.#candidates.bestReading(match.patterns, addressPhrases(address));
    const isKnown = this.named.among(match.patterns).length > 0;
    if (other === "never" || (other === "seldom" && !saysWho(fit))) return null;
    if (!isKnown && (other !== null || (title.words.length < 2 && !isLeadersTitle(title.words)))) return null;
    if (isKnown && address.offices.length === 0 && !this.#called.mayBe(match, address, this.named))
      return null;
    const called = this.#called.only(match, address, this.named);
    const mention = called === null ? this.#linkShort(match, title) : this.#mention(match, [called], title);
    return mention === null ? null : { ...mention, title: this.#said.inFront(match) };
  }

  /** Whether a spelling that nobody listed may be this person's, as far as the text tells. */
  #isBorneOut(near: NonNullable<NameMatch["near"]>, entity: number, title: TitlePhrase | null): boolean {
    const fit = this.#candidates.fit(entity, title);
    if (fit === "conflict") return false;
    return near !== "likely" || saysWho(fit) || this.named.has(entity);
  }

  /** Whether a slip that says too little by itself is one of this person's name. */
  #isSlip(match: NameMatch, evidence: Evidence, entity: number, title: TitlePhrase | null): boolean {
    const fit = this.#candidates.fit(entity, title);
    if (fit === "conflict") return false;
    const { text, register } = this.#input;
    if (linkedAmong(text, match, [register.entities[entity]!]).length > 0) return true;
    if (evidence !== "titled" && (fit === "current" || fit === "held")) return true;
    if ((evidence === "country" || evidence === "alone" || evidence === "office") && saysWho(fit))
      return true;
    if (evidence === "alone" && isToldApart(text, match)) return false;
    if (evidence === "known" || evidence === "alone" || evidence === "country")
      return this.named.has(entity) || this.#isNamed(entity) || this.#isCalledRightly(match, entity);
    const isOfThen = fit === "current" || (fit === "held" && title?.isFormer === true);
    if (isOfThen && (title!.words.length > 1 || title!.countries.length > 0)) return true;
    return fit === "held" && isOwnPost(this.#input, entity, title!);
  }

  /** Whether the text has the name of one person in full, as it should be, anywhere. */
  #isNamed(entity: number): boolean {
    this.#inFull ??= namedInFull(this.#matches, this.#input.register.patterns);
    return this.#inFull.has(entity);
  }

  /** "Nobuo Hasekawa is back. Hasegawa spoke.": whether the text has by itself the word that slipped. */
  #isCalledRightly({ start, end }: NameMatch, entity: number): boolean {
    const { text, register } = this.#input;
    this.#inShort ??= calledShort(this.#matches, register.patterns, text);
    const called = this.#inShort.get(entity);
    return called !== undefined && !text.slice(start, end).includes(called);
  }

  /** A headline names people before its text introduces them: links those that only one of them can be. */
  linkHeadlines(): NameMention[] {
    return gather(this.#headlines, ({ match, title }) => {
      const named = this.named.among(match.patterns);
      const isOpen = named.length !== 1 || this.named.hasStrangersOf(match.patterns);
      if (isOpen || this.#candidates.fit(named[0]!, title) === "conflict") return [];
      return [this.#mention(match, named, title)];
    });
  }

  /** Family names with the title of somebody else whom neither the text nor the register knows. */
  linkContradicted(): NameMention[] {
    return this.#contradicted.told().map(({ match, bearer, title }) => {
      return this.#mention(match, [bearer], match.address === undefined ? title : this.#said.inFront(match));
    });
  }

  /**
   * A title or country next to the name decides; else the candidate last named in full; where two were named
   * in full in one sentence since, nobody. Somebody unregistered who was named in full since, or in the same
   * sentence, bears it too. Without an introduction only a title that names a post held on the day will do.
   */
  #linkShort(match: NameMatch, title: TitlePhrase | null): NameMention | null {
    const known = this.named.among(match.patterns);
    const titled = this.#candidates.holdersThen(match.patterns, title);
    const isSomebodyElse = titled.length === 1 && !known.includes(titled[0]!);
    const beside = known.length === 0 ? null : this.#said.bodyOfShort(match, title);
    if (beside?.bearer !== undefined) {
      this.named.introduce(beside.bearer, match.start);
      return this.#mention(match, [beside.bearer], title);
    }
    if (known.length === 0 || isSomebodyElse) return this.#linkUnknown(match, titled, title);
    let best: readonly number[] = known.filter(
      (entity) => !this.#candidates.isContradicted(entity, beside?.body ?? null),
    );
    if (best.length === 0 || this.#candidates.isOfUnnamed(match.patterns, best, title)) return null;
    if (title !== null) {
      const told = this.#candidates.best(best, title);
      if (told.entities.length === 0) {
        if (known.length === 1) this.#contradicted.keep(match, known[0]!, title);
        return null;
      }
      best = told.entities;
      if (told.isDecided) return this.#mention(match, best, title);
    }
    for (const country of this.#said.countriesOfShort(match)) {
      if (this.#candidates.isOfUnnamed(match.patterns, best, country)) return null;
      const told = this.#candidates.best(best, country);
      if (told.isDecided) return this.#mention(match, told.entities, title);
    }
    if (best.some((entity) => isOvershadowed(this.#input, this.named, entity, title))) return null;
    return this.#mention(match, lastNamed(this.#input, this.named, best), title);
  }

  /** A short form that nobody whom the text named can bear; a stranger of that name bears the title sooner. */
  #linkUnknown(match: NameMatch, current: readonly number[], title: TitlePhrase | null): NameMention | null {
    const titled = current.filter((entity) => {
      const stranger = this.named.strangerOf(entity);
      if (stranger === -1 || title!.countries.length > 0) return true;
      return isLeaderByTitle(this.#input, match, title!, stranger);
    });
    if (titled.length !== 1) {
      if (isInHeading(this.#input.mask.headings, match.start)) this.#headlines.push({ match, title });
      if (title === null) this.unmet.push(match);
      else if (titled.length === 0) this.#contradicted.keepUnnamed(match, title);
      return null;
    }
    this.named.introduce(titled[0]!, match.start);
    return this.#mention(match, titled, title);
  }

  /** Of several registered bearers of one full name: those that the title, what stands beside it or the date leaves. */
  #bearersOf(entities: readonly number[], match: NameMatch, title: TitlePhrase | null): readonly number[] {
    let left = entities;
    const beside = this.#said.body(match, entities);
    const ofBody = beside === null ? [] : this.#candidates.ofBody(entities, beside, title);
    if (ofBody.length === 1) return ofBody;
    for (const said of this.#said.nearestFirst(match, entities, title)) {
      const best = this.#candidates.best(left, said);
      if (best.isDecided) return best.entities;
      if (best.entities.length > 0) left = best.entities;
    }
    if (isInRow(this.#input.text, match.start)) return left;
    const met = left.filter((entity) => this.#settled.has(entity));
    if (met.length !== 1) return left;
    const isAnothers =
      this.#candidates.isContradicted(met[0]!, beside) ||
      (title?.office != null && this.#candidates.fit(met[0]!, title) === "conflict") ||
      isNamesakeOf(this.#input, match, met[0]!);
    return isAnothers ? left : met;
  }

  #mention(match: NameMatch, bearers: readonly number[], title: TitlePhrase | null): NameMention {
    return mentionOf(this.#input, match, bearers, title);
  }
}
