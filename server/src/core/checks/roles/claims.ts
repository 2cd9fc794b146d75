/**
 * Titles that a note gives to people, held against the posts of the register: what `outdated-role` and
 * `mismatched-role` share. Left alone are titles that are hedged ("former", "acting", "-elect"), that stand in
 * somebody else's words, and those of people of whom the register knows no post.
 */
import { isFieldWord } from "../../authority/fieldsOfOffice.ts";
import type { Authority, Person } from "../../authority/model.ts";
import { isLabel, isNameOfOther, postsLabelled, titleVocabulary } from "../../authority/postLabels.ts";
import { type DateRange, daysOf, type Held, heldIn, type Tenure, tenuresOf } from "../../authority/terms.ts";
import { namesPost, tellsPost } from "../../authority/titles.ts";
import type { Analysis } from "../../link/analyse.ts";
import type { NameMention } from "../../link/mention.ts";
import { SharedTitle } from "../../link/sharedTitle.ts";
import { readingsOf, type TitlePhrase } from "../../link/title.ts";
import { officeIn } from "../../link/titleText.ts";
import { sentenceAt } from "../../text/sentences.ts";
import { setApartIn } from "../../text/setApart.ts";
import type { Span } from "../../text/span.ts";
import type { CheckContext, Draft } from "../finding.ts";
import { type NamedMention, namesIn } from "../mentions.ts";
import { isOwnedUp } from "../ownedUp.ts";
import { perAnalysis } from "../perAnalysis.ts";
import { actsNow, isOfTheseDays } from "./acts.ts";
import { citedDays } from "./dates/citedDays.ts";
import { type ClaimDate, claimDateAt, dateOfClause, dateOfNote } from "./dates/claimDate.ts";
import { openDays } from "./dates/openMonths.ts";
import { otherDays } from "./dates/otherDays.ts";
import { rememberedDays } from "./dates/remembered.ts";
import { storyDays } from "./dates/story.ts";
import { IN_OFFICE } from "./dates/timeWords.ts";
import { isPlainClaim, isTakenBack } from "./plainClaim.ts";
import { isOwner } from "./shapes/countries.ts";
import { lineAt, withoutRows } from "./shapes/table.ts";
import { jointTitle, type TitleAround, titlesAround } from "./shapes/titlesAround.ts";
import { withPlace } from "./shapes/wholeLabels.ts";

/** A title that a passage gives to a person. */
export interface ClaimedRole {
  readonly named: NamedMention;
  readonly person: Person;
  readonly title: TitlePhrase;
  /** The title without country and article; the country where it stands alone. */
  readonly office: Span;
  /** Null where nothing dates the passage. */
  readonly date: ClaimDate | null;
  /** Whether the passage says that it is so now: a label, a table, "X is the minister", "Minister X arrives". */
  readonly isNow: boolean;
  /** Whether it is said of the bearer and not only used: between commas, by a label, a table or "is". */
  readonly isStated: boolean;
  /** Whether it is said that the term began on the date: "became", "was sworn in as". */
  readonly isEntry: boolean;
  /** The person's posts that the title can name, in a country that it allows. */
  readonly posts: readonly Tenure[];
  /** All posts of the person that the register knows. */
  readonly tenures: readonly Tenure[];
  readonly sentence: Span;
  /** Whether it is one of several people's: "Presidents". */
  readonly isShared: boolean;
}

const claimsBy = perAnalysis(claimsIn);

/** Every claim that may be wrong by the register, in order: those that are right on whatever day they may be meant for are left out. */
export function claimedRoles(analysis: Analysis, context: CheckContext): readonly ClaimedRole[] {
  return claimsBy(analysis, context);
}

function claimsIn(analysis: Analysis, context: CheckContext): ClaimedRole[] {
  const { authority, patterns } = context.register;
  const ownTitles = titleVocabulary(authority, patterns.officeWords);
  const { text, mask } = analysis.document;
  const isListed = (title: string): boolean => isLabel(title, authority);
  const isSetApart = setApartIn(analysis.document);
  const claims: ClaimedRole[] = [];
  let mention: NameMention | null = null;
  let sentence: Span | null = null;
  const sentenceOf = (): Span => {
    sentence ??= withoutRows(text, sentenceAt(text, mask, mention!.start), mention!);
    return sentence;
  };
  const shared = new SharedTitle(text);
  let anyDay: DateRange | null = null;
  for (const named of namesIn(analysis, context)) {
    if (named.entity.kind !== "person") continue;
    const person = named.entity.record as Person;
    const tenures = tenuresOf(person, authority);
    if (tenures.length === 0) {
      shared.of(named.mention, named.mention.title);
      continue;
    }
    mention = named.mention;
    sentence = null;
    const alone = titlesAround(analysis, mention, sentenceOf, ownTitles, tenures, authority);
    const joint = jointIn(text, shared.of(mention, mention.title), mention);
    const around =
      joint === null ? alone : [...alone.filter(({ title }) => title !== mention!.title), jointTitle(joint)];
    if (around.length === 0) continue;
    for (const one of inParts(text, around, ownTitles, isListed)) {
      const { isStated, isNow, isOnOwnLine, day, isEntry, needsDay } = one;
      const title = withPlace(text, one.title, tenures, authority);
      if (title.isHedged || (title.office !== null && !readingsOf(title).some(tellsPost))) continue;
      // In front of a name a country by itself is a place as often.
      if (title.office === null && one.title === mention.title && !isOwner(text, title, mention)) continue;
      const posts = postsNamed(title, tenures, authority);
      if (posts.length > 0) {
        anyDay ??= everyDay(analysis);
        if (isHeldOn(posts, anyDay)) continue;
      }
      const office = title.office ?? title;
      const isOfNote = day === null && isSaidNow(text, title, mention);
      const date = isOfNote
        ? dateOfNote(analysis)
        : day === null
          ? claimDateAt(analysis, mention, office, sentenceOf(), posts.length > 0)
          : dateOfClause(day);
      if (date !== null && isHeldOn(posts, date.days)) continue;
      if (
        isTakenBack(text, title, mention, sentenceOf()) ||
        isOwnedUp(text, mask, title) ||
        isSetApart(office) ||
        !isPlainClaim(
          text,
          title,
          office,
          mention,
          isOnOwnLine ? lineAt(text, title.start) : sentenceOf(),
          isStated,
          one.title === joint,
          isListed,
        )
      )
        continue;
      const acts =
        isNow || isOfNote || actsNow(text, mention) || isOfTheseDays(text, title, mention, sentenceOf());
      if (needsDay && date?.isOfEvent !== true && !acts) continue;
      claims.push({
        isEntry,
        named,
        person,
        title,
        office,
        date,
        isNow: acts,
        isStated,
        sentence: sentenceOf(),
        posts,
        tenures,
        isShared: one.title === joint,
      });
    }
  }
  return claims;
}

/** The title that several share, if it stands before the name or the name goes on in a list: "Presidents Xi and Trump". */
function jointIn(text: string, title: TitlePhrase | null, name: NameMention): TitlePhrase | null {
  if (title === null || title.start !== name.title?.start) return title;
  return /^(?:,|,? and| &) \p{Lu}/u.test(text.slice(name.end, name.end + 8)) ? title : null;
}

/** The posts that the title can name, in a country that it allows. */
function postsNamed(title: TitlePhrase, tenures: readonly Tenure[], authority: Authority): Tenure[] {
  const isOfAState = isOfState(title, authority);
  return tenures.filter(({ post }) => {
    if (post.country === null ? isOfAState : !inCountry(post.country, title)) return false;
    return readingsOf(title).some(
      (words) =>
        (namesPost(words, post) && !isNameOfOther(words, post, authority)) ||
        postsLabelled(words, authority).includes(post),
    );
  });
}

/** Whether one of the posts is or may be held on days of the range. */
function isHeldOn(posts: readonly Tenure[], days: DateRange): boolean {
  return posts.some(({ membership }) => heldIn(membership, days) !== "no");
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

/** The titles, of two posts in one each by itself: "Deputy Prime Minister and Defense Minister". */
function inParts(
  text: string,
  around: readonly TitleAround[],
  ownTitles: ReadonlySet<string>,
  isListed: (title: string) => boolean,
): TitleAround[] {
  return around.flatMap((one) => {
    const { title } = one;
    if (title.office === null || title.readings !== undefined || title.isHedged) return [one];
    const { start, end } = title.office;
    const written = text.slice(start, end);
    const and = written.indexOf(" and ");
    if (and === -1 || isListed(written)) return [one];
    const parts = [
      { start, end: start + and },
      { start: start + and + AND.length, end },
    ].map((part) => officeIn(text, part, ownTitles));
    if (!parts.every((part) => part !== null && !part.hasRank && hasHead(part.words))) return [one];
    const { countries } = title;
    return parts.map((part, i) => {
      return { ...one, title: { ...part!, countries, start: i === 0 ? title.start : part!.start } };
    });
  });
}

const AND = " and ";

/** Whether the words have that of an office besides those of fields: "Tourism" of a "Minister of Culture and Tourism" has none. */
function hasHead(words: readonly string[]): boolean {
  return tellsPost(words.filter((word) => !isFieldWord(word)));
}

/** "Seo, currently Defense Minister,", "Seo, the present Defense Minister,", "now Defense Minister Seo" */
function isSaidNow(text: string, title: Span, name: Span): boolean {
  return title.start > name.end
    ? NOW_BEHIND.test(text.slice(name.end, title.start))
    : NOW_BEFORE.test(text.slice(Math.max(0, title.start - 24), title.start));
}

const NOW_BEHIND = new RegExp(
  `^,?\\s*[(\\u2013\\u2014]?\\s?(?:(?:who is|is) )?(?:(?:now|currently|presently|today)\\s(?:the\\s)?|the\\s${IN_OFFICE}\\s)$`,
);
const NOW_BEFORE = new RegExp(`(?<![\\p{L}-])(?:now|currently|today['’]s|(?:the )?${IN_OFFICE})[ -]$`, "iu");

/** The posts that the person held on the claim's date, by what the register knows. */
export function postsHeld({ tenures, date }: ClaimedRole, held: Held): Tenure[] {
  return date === null ? [] : tenures.filter(({ membership }) => heldIn(membership, date.days) === held);
}

/** Whether the title fits a post held on the claim's date or on any other that the passage may speak of. */
export function fitsSomeDate(claim: ClaimedRole, analysis: Analysis): boolean {
  const { named, date, sentence, posts } = claim;
  if (date === null) return true;
  const days = [date.days];
  if (!date.isOfEvent) {
    const own = analysis.date === null ? null : daysOf(analysis.date);
    // Without a date of its own, a note that speaks of another time may be from any.
    if (own === null && date.basis === "document") return true;
    days.push(...otherDays(analysis, claim));
    if (date.basis === "document") {
      days.push(...openDays(analysis, named.mention, sentence));
      const story = claim.isNow ? null : storyDays(analysis, named.mention, sentence);
      if (story !== null) days.push(story);
      if (!claim.isNow) days.push(...rememberedDays(analysis, sentence));
      days.push(...citedDays(analysis, sentence));
    }
  }
  return posts.some(({ membership }) => days.some((one) => heldIn(membership, one) !== "no"));
}

/**
 * A draft about a claim on `span`, which `newText`, if there is one, would replace. Never without asking: who held
 * which office is for the writer to say.
 */
export function roleDraft(
  { named }: ClaimedRole,
  { start, end }: Span,
  message: string,
  newText: string | null,
): Draft {
  const { id, name } = named.entity;
  const fixes = newText === null ? [] : [{ title: `Use "${newText}"`, newText, preferred: false }];
  return { start, end, message, entity: id, name, fixes, related: [] };
}

/** Whether the title with its country names a post of the register, "President of Peru", and so none of a body. */
function isOfState({ words, countries, readings }: TitlePhrase, authority: Authority): boolean {
  if (countries.length === 0 || readings !== undefined) return false;
  return postsLabelled(words, authority).some(
    ({ country, organization }) => organization === null && country !== null && countries.includes(country),
  );
}

function inCountry(country: string, { countries }: TitlePhrase): boolean {
  return countries.length === 0 || countries.includes(country);
}
