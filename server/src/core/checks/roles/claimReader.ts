/**
 * Reads the titles that a note gives to people as claims: whose each is, which of the bearer's posts it may name, and for
 * which day. Those that a hedge puts into the past or off to later are told apart (`hedges.ts`). Left alone are titles that
 * are hedged otherwise ("acting"), that stand in somebody else's words, and those of people of whom the register knows no
 * post.
 */
import type { Authority, Person } from "../../authority/model.ts";
import { isLabel, titleVocabulary } from "../../authority/postLabels.ts";
import { type DateRange, daysOf, type Tenure, tenuresOf } from "../../authority/terms.ts";
import { isLeadersTitle, tellsPost } from "../../authority/titles.ts";
import type { Analysis } from "../../link/analyse.ts";
import type { NameMention } from "../../link/mention.ts";
import { SharedTitle } from "../../link/sharedTitle.ts";
import { readingsOf, type TitlePhrase } from "../../link/title.ts";
import { gather } from "../../text/gather.ts";
import { sentenceAt } from "../../text/sentences.ts";
import { setApartIn } from "../../text/setApart.ts";
import type { Span } from "../../text/span.ts";
import { lineAt, mayBeInRow } from "../../text/tableRows.ts";
import type { CheckContext } from "../finding.ts";
import { type NamedMention, namesIn } from "../mentions.ts";
import { isOwnedUp } from "../ownedUp.ts";
import { perAnalysis } from "../perAnalysis.ts";
import { actsNow, hasNow, isOfTheseDays } from "./acts.ts";
import type { ClaimedRole } from "./claims.ts";
import {
  type ClaimDate,
  claimDateAt,
  dateOfClause,
  dateOfEnd,
  dateOfNote,
  toldIn,
} from "./dates/claimDate.ts";
import { type HedgeWord, hedgeOf, isHedgeWrong } from "./hedges.ts";
import { isLinkText, isPlainClaim, isTakenBack } from "./plainClaim.ts";
import { postsNamed, tellsOffice } from "./postsNamed.ts";
import { isLedBy, principalOf } from "./principal.ts";
import { isSaidNow, isSaidOfThen } from "./saidNow.ts";
import { isOwner } from "./shapes/countries.ts";
import { isInColumnOfThen, withoutRows } from "./shapes/table.ts";
import type { TitleAround } from "./shapes/titleAround.ts";
import { jointTitle, titlesAround } from "./shapes/titlesAround.ts";
import { withPlace } from "./shapes/wholeLabels.ts";
import { TermPart } from "./term.ts";
import { edgeUnheld, isEndWrong, isHeldOn, isOfSomeTerm } from "./termClaims.ts";
import { isOfOwnDay, withThen } from "./thenTitles.ts";
import { AND, inParts, mayBeAnothers } from "./titleParts.ts";

const claimsBy = perAnalysis((analysis, context) => {
  const reader = new ClaimReader(analysis, context);
  return gather(namesIn(analysis, context), (named) => reader.claimsOf(named));
});

/** Every claim that may be wrong by the register, in order: those that are right on whatever day they may be meant for are left out. */
export function claimedRoles(analysis: Analysis, context: CheckContext): readonly ClaimedRole[] {
  return claimsBy(analysis, context).filter(({ hedge }) => hedge === null);
}

/** Every title whose hedge may be wrong by the register, in order: "former" of who is in office. */
export function hedgedRoles(analysis: Analysis, context: CheckContext): readonly ClaimedRole[] {
  return claimsBy(analysis, context).filter(({ hedge }) => hedge !== null);
}

/** Goes through the names of one note, in order. */
class ClaimReader {
  readonly #analysis: Analysis;
  readonly #authority: Authority;
  readonly #ownTitles: ReadonlySet<string>;
  readonly #shared: SharedTitle;
  readonly #isSetApart: (office: Span) => boolean;
  readonly #isListed = (title: string): boolean => isLabel(title, this.#authority);
  /** The name in hand, and its sentence once somebody asks for it. */
  #name: NameMention | null = null;
  #sentence: Span | null = null;
  readonly #sentenceOf = (): Span => {
    const { text, mask } = this.#analysis.document;
    this.#sentence ??= withoutRows(text, sentenceAt(text, mask, this.#name!.start), this.#name!);
    return this.#sentence;
  };
  /** See `everyDay`. */
  #anyDay: DateRange | null = null;

  constructor(analysis: Analysis, { register: { authority, patterns } }: CheckContext) {
    this.#analysis = analysis;
    this.#authority = authority;
    this.#ownTitles = titleVocabulary(authority, patterns.officeWords);
    this.#shared = new SharedTitle(analysis.document.text);
    this.#isSetApart = setApartIn(analysis.document);
  }

  /** What the titles around a name claim of its bearer. */
  claimsOf(named: NamedMention): readonly ClaimedRole[] {
    const { mention, entity } = named;
    if (entity.kind !== "person") return NO_CLAIMS;
    const tenures = tenuresOf(entity.record as Person, this.#authority);
    if (tenures.length === 0) {
      this.#shared.of(mention, mention.title);
      return NO_CLAIMS;
    }
    this.#name = mention;
    this.#sentence = null;
    const { text } = this.#analysis.document;
    const alone = titlesAround(
      this.#analysis,
      mention,
      this.#sentenceOf,
      this.#ownTitles,
      tenures,
      this.#authority,
    );
    const joint = jointIn(text, this.#shared.of(mention, mention.title), mention);
    const around =
      joint === null ? alone : [...alone.filter(({ title }) => title !== mention.title), jointTitle(joint)];
    if (around.length === 0) return NO_CLAIMS;
    const parts = inParts(text, around, this.#ownTitles, this.#isListed);
    return gather(parts, (one, i) => {
      const claim = this.#claim(named, tenures, one, one.title === joint);
      // Who leads a state may have a ministry besides: "President and Finance Minister Seo".
      const isBeside =
        claim !== null &&
        claim.posts.length === 0 &&
        (this.#leads(parts[i - 1] ?? null, claim, tenures) || mayBeAnothers(text, claim, parts[i + 1]));
      return claim === null || isBeside ? [] : [claim];
    });
  }

  /** Whether the title before that of the claim, of the same two, is that of who leads a state, and held then. */
  #leads(before: TitleAround | null, { title, date }: ClaimedRole, tenures: readonly Tenure[]): boolean {
    if (before === null || before.title.office === null || title.office === null) return false;
    const { office, words } = before.title;
    const { text } = this.#analysis.document;
    if (!isLeadersTitle(words) || text.slice(office.end, title.office.start) !== AND) return false;
    const posts = postsNamed(text, before.title, tenures, this.#authority);
    return date === null ? posts.length > 0 : isHeldOn(posts, date.days);
  }

  /** What one of the titles claims; null for what is no claim, and for what is right on the day that it is of. */
  #claim(
    named: NamedMention,
    tenures: readonly Tenure[],
    around: TitleAround,
    isShared: boolean,
  ): ClaimedRole | null {
    const { text } = this.#analysis.document;
    const { mention } = named;
    const { isStated, part, needsDay } = around;
    const plain = withPlace(text, around.title, tenures, this.#authority);
    const posts = postsNamed(text, plain, tenures, this.#authority);
    const hedge = posts.length === 0 || isShared || around.day !== null ? null : hedgeOf(text, plain);
    const then = plain.isHedged && hedge === null ? withThen(text, plain) : null;
    if (plain.isHedged && hedge === null && then === null) return null;
    const title =
      then ?? (hedge === null || plain.start < hedge.start ? plain : { ...plain, start: hedge.start });
    if (title.office !== null && !readingsOf(title).some(tellsPost)) return null;
    if (!tellsOffice(text, title, mention, this.#authority)) return null;
    if (mention.title !== null && mayBeInRow(text, mention.start) && isInColumnOfThen(text, mention.start))
      return null;
    // In front of a name a country by itself is a place as often.
    if (title.office === null && around.title === mention.title && !isOwner(text, title, mention))
      return null;
    const isOfOther = isOfSomeTerm(around, posts, tenures, this.#analysis);
    if (isOfOther === null) return null;
    if (hedge === null && posts.length > 0 && (part === null || part === TermPart.start)) {
      this.#anyDay ??= everyDay(this.#analysis);
      if (isHeldOn(posts, this.#anyDay)) return null;
    }
    const office = title.office ?? title;
    const isOfNote =
      around.day === null &&
      (around.isOfNote ||
        (isSaidNow(text, title, mention) && !(isSaidOfThen(text, title) && this.#tellsDay())));
    const date = this.#dateOf(around, office, isOfNote, posts);
    if (around.isOfThen && (date === null || date.basis === "document")) return null;
    if (then !== null && !isOfOwnDay(this.#analysis, title, mention, this.#sentenceOf(), date)) return null;
    const principal = title.start < mention.start ? principalOf(this.#analysis, title) : null;
    if (
      principal !== null &&
      (date === null || !isLedBy(principal, tenures, posts, date.days, this.#authority))
    )
      return null;
    const endsWrong = isEndWrong(this.#analysis, around, posts, date, this.#authority);
    if (
      hedge === null
        ? !endsWrong && date !== null && isHeldOn(posts, date.days)
        : !this.#isWrong(hedge, title, posts, date)
    )
      return null;
    const isOfSeveral = isShared || around.shownAt !== null;
    if (!this.#isClaim(title, office, around, isOfSeveral, principal !== null)) return null;
    const sentence = around.sentence ?? this.#sentenceOf();
    const isNow =
      around.isNow || isOfNote || actsNow(text, mention) || isOfTheseDays(text, title, mention, sentence);
    if (needsDay && date?.isOfEvent !== true && !isNow && !hasNow(text, mention)) return null;
    const person = named.entity.record as Person;
    return {
      part,
      hedge,
      endsWrong,
      isOfTerm: isOfOther,
      named,
      person,
      title,
      office,
      date,
      isNow,
      isStated,
      sentence,
      posts,
      tenures,
      isShared: isOfSeveral,
      shownAt: around.shownAt,
    };
  }

  #tellsDay(): boolean {
    return toldIn(this.#analysis, this.#sentenceOf()).length > 0;
  }

  #isWrong(hedge: HedgeWord, title: TitlePhrase, posts: readonly Tenure[], date: ClaimDate | null): boolean {
    return date !== null && isHedgeWrong(hedge, title, posts, date.days, this.#authority);
  }

  /** The date that the claim is held against; null where nothing tells one. */
  #dateOf(
    { day, part, sentence }: TitleAround,
    office: Span,
    isOfNote: boolean,
    posts: readonly Tenure[],
  ): ClaimDate | null {
    if (isOfNote || (sentence !== null && day === null)) return dateOfNote(this.#analysis);
    if (day !== null) {
      if (part === TermPart.end || part === TermPart.since) return dateOfEnd(day);
      return (part === TermPart.whole ? edgeUnheld(day, posts) : null) ?? dateOfClause(day);
    }
    return claimDateAt(this.#analysis, this.#name!, office, this.#sentenceOf(), posts.length > 0);
  }

  /** Whether nothing around the title takes it back. */
  #isClaim(
    title: TitlePhrase,
    office: Span,
    { isStated, isOnOwnLine, sentence }: TitleAround,
    isShared: boolean,
    isOwned: boolean,
  ): boolean {
    const { text, mask } = this.#analysis.document;
    const name = this.#name!;
    if (isTakenBack(text, title, name, this.#sentenceOf())) return false;
    if (isOwnedUp(text, mask, title) || (this.#isSetApart(office) && !isLinkText(text, title, name)))
      return false;
    const passage = isOnOwnLine ? lineAt(text, title.start) : (sentence ?? this.#sentenceOf());
    return isPlainClaim(text, title, office, name, passage, isStated, isShared, this.#isListed, isOwned);
  }
}

const NO_CLAIMS: readonly ClaimedRole[] = [];

/** The title that several share, if it stands before the name or the name goes on in a list: "Presidents Seo and Halvorsen". */
function jointIn(text: string, title: TitlePhrase | null, name: NameMention): TitlePhrase | null {
  if (title === null || title.start !== name.title?.start) return title;
  return /^(?:,|,? and| &) \p{Lu}/u.test(text.slice(name.end, name.end + 8)) ? title : null;
}

/** What is held in this range is held on each day that a claim of the note may be held against: its first day is the latest of them all, its last the earliest. */
function everyDay({ date, dates }: Analysis): DateRange {
  let [first, last] = ["0000-01-01", "9999-12-31"];
  const take = (value: string | null): void => {
    const days = value === null ? null : daysOf(value);
    if (days === null) return;
    if (days.first > first) first = days.first;
    if (days.last < last) last = days.last;
  };
  take(date);
  for (const { date: told } of dates) {
    if (told.basis === "explicit" || told.basis === "heading" || told.basis === "note") take(told.value);
  }
  return { first, last };
}
