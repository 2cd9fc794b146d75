/**
 * `outdated-role`: a title that the person held, but not on the date that the passage speaks of, nor on any other
 * that it may; and a word beside it, "former", "-elect", that the register contradicts (`roles/hedged.ts`). On the title
 * without article, country and name. Never where the end of the term is unknown.
 */
import { isLabel } from "../authority/postLabels.ts";
import { onDate, roleText, termText } from "../authority/roles.ts";
import { type DateRange, daysOf, heldIn, isOver, type Tenure } from "../authority/terms.ts";
import { isLooseTitle } from "../authority/titles.ts";
import type { Analysis } from "../link/analyse.ts";
import { datesIn, type PassageDate } from "../link/passageDate.ts";
import { readingsOf } from "../link/title.ts";
import { WordClass, wordClass } from "../recognise/lexicon.ts";
import { within } from "../text/ascending.ts";
import { daysBetween, parseIso } from "../text/civil.ts";
import { gather } from "../text/gather.ts";
import type { CheckContext, DocumentCheck, Draft } from "./finding.ts";
import { namesIn } from "./mentions.ts";
import { actedLately, isAhead, said } from "./roles/acts.ts";
import { isCalledFormer } from "./roles/calledFormer.ts";
import { claimedRoles } from "./roles/claimReader.ts";
import { type ClaimedRole, fitsSomeDate, ofOne, postsHeld, roleDraft } from "./roles/claims.ts";
import { type Companion, companionsOf } from "./roles/company.ts";
import { isKept, isSaidOfHolder } from "./roles/courtesy.ts";
import { openDateAt } from "./roles/dates/openMonths.ts";
import { toldDate } from "./roles/dates/toldDate.ts";
import { hedgedDrafts } from "./roles/hedged.ts";
import { isHistory } from "./roles/history.ts";
import { handsOverNatively, isInRelativeClause, isToldOfNow, isWithAnother } from "./roles/nativeFrames.ts";
import { isOfEdition, isRankOnly } from "./roles/offices.ts";
import { tellsOfPast } from "./roles/past.ts";
import { readPlain } from "./roles/plainAnalysis.ts";
import { TermPart } from "./roles/term.ts";
import { titleLike } from "./roles/titleLike.ts";

/**
 * Whether a title that no date of its own clause places is meant for the note's day: who has left a post that lends a
 * title for life is called so ever after, and who is to enter one soon is by notes that are written on for weeks.
 */
function isMeantNow(text: string, claim: ClaimedRole, companions: () => readonly Companion[]): boolean {
  const { title, date, posts } = claim;
  const wasHeld = posts.some(({ membership }) => isOver(membership, date!.days));
  if (wasHeld && isKept(claim))
    return (claim.isStated || !hasJustEnded(claim)) && isSaidOfHolder(text, claim, companions);
  const isNative = title.readings !== undefined;
  return isNative || !posts.some(({ membership: { startDate } }) => startsSoon(startDate, date!.days));
}

/**
 * Whether a clause tells what somebody did after a term who keeps its title: "In 2023, President … said", of a full name not
 * for a day; "On 3 March 2023, President … appeared in court".
 */
function isSaidBetween(text: string, claim: ClaimedRole): boolean {
  if (!isKept(claim)) return false;
  const {
    named: { mention },
    date,
    posts,
  } = claim;
  if (!posts.some(({ membership }) => isOver(membership, date!.days))) return false;
  if (OF_LIFE_AFTER.test(text.slice(mention.end, mention.end + 80))) return true;
  return (mention.via === "short-form" || date!.value.length < 10) && said(text, mention);
}

/** What is told of who has left. */
const OF_LIFE_AFTER =
  /^ \p{Ll}[^.;:\n]{0,70}\b(?:courts?|trial|cell|prison|jail|custody|testif\p{Ll}+|testimony|tried|sentenced|indicted|convicted|prosecuted|surgery|therapy|treatment|cancer|diagnos\p{Ll}+|memoirs?|autobiography|library|funeral|award|honorary|retirement|(?:copies of )?(?:his|her) (?:books?|paintings))(?!\p{L})/u;

/** Whether the days lie so long before each term that no reader takes them for the title's: a number that looks like a year. */
function isLifetimeBefore(claim: ClaimedRole, { value, days: { last } }: PassageDate): boolean {
  const { posts } = claim;
  const longest = value.length === 4 && isKept(claim) ? GENERATION : LIFETIME;
  const year = Number(last.slice(0, 4));
  return posts.every(({ membership: { startDate } }) => {
    const start = parseIso(startDate ?? "");
    return start !== null && start.year - year > longest;
  });
}

/** In years; and where a title stays with its bearer, as "President …" of whoever is one now. */
const LIFETIME = 70;
const GENERATION = 20;

/** Whether it is told what somebody will do in a term that has not begun: "As president, Halvorsen will inherit …". */
function isOfTermToCome(text: string, { title, named, posts, date }: ClaimedRole): boolean {
  if (!AS.test(text.slice(Math.max(0, title.start - 12), title.start)) || !isAhead(text, named.mention))
    return false;
  return posts.some(
    ({ membership: { startDate } }) => (daysOf(startDate ?? "")?.first ?? "") > date!.days.last,
  );
}

const AS = /(?<!\p{L})as (?:the )?$/iu;

/** The draft about a term that is said to have ended at another time. */
function draftOfEnd(text: string, claim: ClaimedRole): Draft {
  const { named, office, posts, date } = claim;
  const term = termText(posts[0]!.membership);
  const shown = text.slice(office.start, office.end);
  return roleDraft(
    claim,
    office,
    `${named.entity.name} did not leave the post of ${shown} ${onDate(date!.value)} (${term}).`,
    null,
  );
}

/** How many days a title may be used before its term when nothing says for when. */
const MARGIN = 6;

/** Whether news may go on with the title by habit: the term has ended in the week before. */
function hasJustEnded({ posts, date }: ClaimedRole): boolean {
  const day = parseIso(date!.days.first);
  return posts.some(({ membership: { endDate } }) => {
    const end = parseIso(endDate ?? "");
    return day !== null && end !== null && isWithinWeek(daysBetween(end, day));
  });
}

function isWithinWeek(days: number): boolean {
  return days >= 0 && days <= 7;
}

function startsSoon(startDate: string | null, { last }: DateRange): boolean {
  const [start, day] = [parseIso(startDate ?? ""), parseIso(last)];
  if (start === null || day === null) return false;
  const wait = daysBetween(day, start);
  return wait > 0 && wait <= MARGIN;
}

/** Whether the term has just ended and its holder hands the office over, or moves on: it is the old title that is told then. */
function isHandedOver(analysis: Analysis, { posts, date, sentence, named, title }: ClaimedRole): boolean {
  const end = title.readings === undefined ? named.mention.end : Math.max(title.end, named.mention.end);
  const behind = analysis.document.text.slice(end, end + 80);
  if (!(title.readings === undefined ? HANDS_OVER.test(behind) : handsOverNatively(behind))) return false;
  const told = datesIn(analysis, sentence).map((one) => daysOf(one.date.value ?? ""));
  return [date!.days, ...told].some((days) => {
    const day = parseIso(days?.first ?? "");
    return posts.some(({ membership: { endDate } }) => {
      const last = parseIso(endDate ?? "");
      const since = last === null || day === null ? 0 : daysBetween(last, day);
      return since > 0 && since <= HANDOVER;
    });
  });
}

/** How many days a handover may be told of with the old title. */
const HANDOVER = 10;
const HANDS_OVER =
  /^(?: has| had| is| was)?(?: \p{Ll}+ly)? (?:hand(?:s|ed|ing)\b|g[ai]v(?:e|es|en|ing) way|becom(?:e|es|ing)|became|mov(?:e|es|ed|ing)\b|the new\b|clear(?:s|ed|ing) (?:his|her|their)|pass(?:es|ed|ing) (?:the|on)\b|pack(?:s|ed|ing)\b|leav(?:es|ing)\b|left\b|bids?\b|bade\b|sa(?:ys|id) (?:goodbye|farewell)|bow(?:s|ed) out|vacat(?:es|ed)|relinquish)/u;

/** Whether it is told what somebody did who presided over one edition, and not on the days of the note. */
function isStoryOfEdition(text: string, { title, isNow, named: { mention } }: ClaimedRole): boolean {
  if (!isOfEdition(title.words) || isNow || actedLately(text, mention)) return false;
  return /^ \p{Ll}/u.test(text.slice(mention.end, mention.end + 2));
}

export const outdatedRole: DocumentCheck = {
  code: "outdated-role",
  severity: "warning",
  summary: "A title that the person held, but not on the date that the passage speaks of.",
  run: (analysis, context) =>
    readPlain(analysis, context, (plain, same) => [...draftsIn(plain, same), ...hedgedDrafts(plain, same)]),
};

function draftsIn(analysis: Analysis, context: CheckContext): Draft[] {
  const { text } = analysis.document;
  const { authority } = context.register;
  return gather(claimedRoles(analysis, context), (claimed) => {
    const { named, office, posts } = claimed;
    const date = posts.length === 0 ? null : (claimed.date ?? openDateAt(analysis, named.mention.start));
    const claim = { ...claimed, date };
    if (claim.endsWrong) return [draftOfEnd(text, claim)];
    if (isStoryOfEdition(text, claim)) return [];
    if (isRankOnly(claim.title, posts) || (date !== null && isHandedOver(analysis, claim))) return [];
    if (date === null || fitsSomeDate(claim, analysis) || isLifetimeBefore(claim, date)) return [];
    if (isOfTermToCome(text, claim)) return [];
    const written = ofOne(text.slice(office.start, office.end), claim.shownAt !== null);
    const isOffice =
      claim.title.readings !== undefined ||
      claim.title.words.some((word) => (wordClass(word) & WordClass.office) !== 0) ||
      isLabel(written, authority);
    const shown = isOffice ? written : posts[0]!.post.label;
    const term = termText(posts[0]!.membership);
    const held = postsHeld(claim, "yes");
    const [now] = held;
    // Who has another post is loosely a minister still.
    if (now !== undefined && readingsOf(claim.title).every(isLooseTitle)) return [];
    const isNative = claim.title.readings !== undefined;
    // Who holds another post now, or held this one only later, has no right to it in any language.
    const isBare = now === undefined && posts.some(({ membership }) => isOver(membership, date.days));
    if (isNative && isInRelativeClause(text, Math.max(office.end, named.mention.end))) return [];
    const isShort = named.mention.via === "short-form";
    const isSaidNow = isNative && claim.isStated && claim.isNow;
    if ((!isNative || isBare || isShort) && !isSaidNow && tellsOfPast(analysis, claim, isNative)) return [];
    if (!isNative && !date.isOfEvent && isHistory(analysis, claim, date.days, context)) return [];
    const companions = (): Companion[] =>
      companionsOf(within(namesIn(analysis, context), claim.sentence), named.mention, authority);
    // Two who met are told of as of now where the other is in office.
    const behind = Math.max(office.end, named.mention.end);
    const isPair = isNative && isBare && isWithAnother(text, behind) && !isToldOfNow(text, behind);
    const isHolder = ({ membership }: Tenure): boolean => heldIn(membership, date.days) === "yes";
    if (isPair && !companions().some(({ tenures }) => tenures.some(isHolder))) return [];
    if (isKept(claim) && isCalledFormer(analysis, claim, context)) return [];
    if (date.isOfEvent ? isSaidBetween(text, claim) : !isMeantNow(text, claim, companions)) return [];
    if (
      claim.part === TermPart.start &&
      posts.some(({ membership }) => startsSoon(membership.startDate, date.days))
    )
      return [];
    const then = now === undefined ? "" : `; then ${roleText(now)}`;
    const newText = now === undefined || claim.isShared ? null : titleLike(written, now, date);
    return [
      roleDraft(
        claim,
        office,
        `${named.entity.name} was not ${shown} ${onDate(toldDate(analysis, claim, date))}${term === null ? "" : ` (${term})`}${then}.`,
        newText,
      ),
    ];
  });
}
