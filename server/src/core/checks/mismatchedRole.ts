/**
 * `mismatched-role`: a title or country that the person never held, where the register knows what they held on the
 * day that the passage speaks of. On the wrong part: the title, or the country with the title. Silent where the
 * register may not know: junior offices, seats and ranks beside a post, neighbouring fields, dates that are no day.
 * A country that nobody's post agrees with needs no date.
 */
import { isUnread } from "../authority/labelLanguages.ts";
import type { Authority } from "../authority/model.ts";
import { isProper } from "../authority/postLabels.ts";
import { onDate, roleText } from "../authority/roles.ts";
import { areThroughout, type DateRange, type Tenure } from "../authority/terms.ts";
import { isLeader, isLeadersTitle, labelWords } from "../authority/titles.ts";
import type { Analysis } from "../link/analyse.ts";
import { isLong } from "../link/passageDate.ts";
import { readingsOf, type TitlePhrase } from "../link/title.ts";
import { countryOf } from "../recognise/countries.ts";
import { gather } from "../text/gather.ts";
import type { CheckContext, DocumentCheck, Draft } from "./finding.ts";
import { firstInFull } from "./mentions.ts";
import { isAbroad } from "./roles/abroad.ts";
import { acted, actedLately } from "./roles/acts.ts";
import { claimedRoles } from "./roles/claimReader.ts";
import { type ClaimedRole, ofOne, postsHeld, roleDraft } from "./roles/claims.ts";
import { ALONE, isClear } from "./roles/clearOffice.ts";
import { openDateAt, openDays } from "./roles/dates/openMonths.ts";
import { otherDays } from "./roles/dates/otherDays.ts";
import { toldDate } from "./roles/dates/toldDate.ts";
import {
  isGeneric,
  isKeyOfMeeting,
  isOfYears,
  isSeat,
  mayBeBeside,
  mayBeEarlier,
  mayBeOfBody,
} from "./roles/doubts.ts";
import { HEADS, OF_NO_FIELD, sharesField } from "./roles/fields.ts";
import { isHistory } from "./roles/history.ts";
import { isOfNoPremier } from "./roles/noPremier.ts";
import { isBareHead, isDemoted, isOtherHead, isOtherPost, OFFICES } from "./roles/offices.ts";
import { isAnothersPost } from "./roles/ofOthers.ts";
import { isOtherOfBody, withBody, withOwnCountry } from "./roles/ownBody.ts";
import { titleOfOwnCountry } from "./roles/ownCountry.ts";
import { tellsOfPast } from "./roles/past.ts";
import { readPlain } from "./roles/plainAnalysis.ts";
import { endUnstyled } from "./roles/shapes/place.ts";
import { isOverOtherPlace } from "./roles/shapes/placesOfHeads.ts";
import { titleLike } from "./roles/titleLike.ts";

export const mismatchedRole: DocumentCheck = {
  code: "mismatched-role",
  severity: "warning",
  summary: "A title or country that the person never held.",
  run: (analysis, context) => readPlain(analysis, context, draftsIn),
};

function draftsIn(analysis: Analysis, context: CheckContext): Draft[] {
  const { text } = analysis.document;
  const { authority } = context.register;
  return gather(claimedRoles(analysis, context), (claimed) => {
    const date = claimed.date ?? openDateAt(analysis, claimed.named.mention.start);
    const claim = { ...claimed, date };
    const { named, title, office, posts } = claim;
    if (posts.length > 0 || isKeyOfMeeting(text, claim, authority) || isOfYears(text, title)) return [];
    const abroad = isAbroad(text, claim);
    const held = postsThen(claim);
    const now = nearest(title, held, date?.days.last ?? null);
    const isUndated = now !== undefined && (date === null || now.membership.startDate === null);
    if (!abroad && mayBeOfBody(text, claim)) return [];
    const isNobodys = isOfNoPremier(claim);
    const isOfBody = !abroad && isOtherOfBody(title.words, held, authority);
    const isAnothers =
      !abroad &&
      (isNobodys ||
        isOfBody ||
        isOverOtherPlace(title.words, held) ||
        isAnothersPost(claim, held, authority, text));
    const isIntroduced = (): boolean =>
      (firstInFull(analysis, context).get(named.entity.id) ?? text.length) < named.start;
    if (!isAnothers && !isClear(text, claim, abroad, isIntroduced, authority)) return [];
    if (!abroad) {
      if (held.some(({ post }) => isGeneric(post.label) || isUnread(post))) return [];
      if (held.length > 0 && held.every(({ post }) => isSeat(post.label))) return [];
      if (isBareHead(text.slice(office.start, office.end), title.words, claim.tenures)) return [];
      if (mayBeBeside(title, claim.tenures, isAnothers)) return [];
      if (mayBeEarlier(text, claim, held, isAnothers)) return [];
      if (
        !isNobodys &&
        (isUndated
          ? !isAnothers && !isToldAsNow(text, claim)
          : now === undefined
            ? !isAnothers || mayBeOfPast(analysis, claim, context)
            : !claim.isOfTerm && !isOfThen(claim, held, analysis, authority))
      )
        return [];
      if (!isAnothers && !isTitleAlone(text, claim, held, authority)) return [];
    } else if (title.office !== null && now === undefined && !isOfField(claim)) return [];
    const own = withOwnCountry(text, title, office, held, authority);
    const written = text.slice(own.start, own.end);
    const span = abroad ? { start: title.start, end: endUnstyled(text, title) } : own;
    const shown =
      title.office === null
        ? `of ${countryOf(title.countries[0]!)?.name ?? title.countries[0]}`
        : ofOne(text.slice(span.start, span.end).replace(/\s+/g, " "), claim.shownAt !== null);
    const known = now ?? claim.tenures[0]!;
    const country =
      abroad && claim.shownAt !== null
        ? `, ${countryOf(title.countries[0]!)?.name ?? title.countries[0]}`
        : "";
    const when =
      now === undefined || date === null || isUndated ? "" : ` ${onDate(toldDate(analysis, claim, date))}`;
    const message = `${named.entity.name} was ${roleText(known)}${when}, not ${shown}${country}.`;
    const newText =
      claim.isShared || now === undefined || date === null
        ? null
        : abroad
          ? isProper(title.words)
            ? isProper(labelWords(now.post))
              ? titleLike(written, now, date)
              : null
            : titleOfOwnCountry(text, claim, now, date)
          : withBody(written, isOfBody ? held : [], authority, (head) => titleLike(head, now, date));
    return [roleDraft(claim, span, message, newText)];
  });
}

/** Of the posts held, the one whose label has most of the title's words: what was meant. One that ended on the last day comes last. */
function nearest(title: TitlePhrase, held: readonly Tenure[], last: string | null): Tenure | undefined {
  const shared = ({ post, membership }: Tenure): number =>
    labelWords(post).filter((word) => title.words.includes(word)).length -
    (membership.endDate === last ? 0.5 : 0);
  return held.length < 2 ? held[0] : [...held].sort((a, b) => shared(b) - shared(a))[0];
}

/** Whether the title is wrong whatever the country: on a day whose posts are known, and of another field. */
function isTitleAlone(
  text: string,
  { title, office, date, tenures, isStated }: ClaimedRole,
  held: readonly Tenure[],
  authority: Authority,
): boolean {
  if (title.office === null) return false;
  const memberships = held.map(({ membership }) => membership);
  if (date !== null && date.value.length < 7 && !(isStated && areThroughout(memberships, date.days)))
    return false;
  const { words } = title;
  if (isDemoted(words, held, authority) || isOtherHead(words, held)) return true;
  const isOther = isOtherPost(words, tenures, authority) || ALONE.has(words.join(" "));
  if (isOther || (!words.some((word) => HEADS.has(word)) && OFFICES.has(words.join(" ")))) {
    const telling = words.filter((word) => !OF_NO_FIELD.has(word) && word !== NATIONAL);
    const isShared = held.some(({ post }) => telling.some((word) => labelWords(post).includes(word)));
    if (!isShared || !words.some((word) => HEADS.has(word))) return !isShared;
  }
  const isJoint = /\band\b/.test(text.slice(office.start, office.end));
  return !held.some((tenure) => readingsOf(title).some((words) => sharesField(words, tenure, isJoint)));
}

/** What offices of many fields are called. */
const NATIONAL = "national";

/** The posts that the person held on the claim's date; those not known to have ended where nothing tells a date or no term. */
function postsThen(claim: ClaimedRole): readonly Tenure[] {
  const held = postsHeld(claim, "yes");
  if (held.length > 0) return held;
  return claim.tenures.filter(({ membership: { startDate, endDate } }) => {
    return endDate === null && (claim.date === null || startDate === null);
  });
}

/** Whether a passage without a date tells it as of now. */
function isToldAsNow(text: string, { date, isNow, named: { mention } }: ClaimedRole): boolean {
  return date === null && mention.via !== "short-form" && (isNow || acted(text, mention, true));
}

/** Whether it is said for the day of the claim, and not of an office before those that the register knows. */
function isToldOfNow(text: string, { isNow, date, named: { mention } }: ClaimedRole): boolean {
  return mention.via !== "short-form" && (isNow || date?.isOfEvent === true || actedLately(text, mention));
}

/**
 * Whether a title of somebody who holds none of the posts that the register knows may be told of days gone by: the
 * sentence says so, or speaks of a day on which nobody else is known to have held what it names.
 */
function mayBeOfPast(analysis: Analysis, claim: ClaimedRole, context: CheckContext): boolean {
  const { date, named, tenures, title } = claim;
  const { authority } = context.register;
  if (date === null) return !isToldOfNow(analysis.document.text, claim);
  if (named.mention.via === "short-form") return true;
  const isNative = title.readings !== undefined;
  const isNow = isToldOfNow(analysis.document.text, claim);
  if (!(isNow && isNative) && tellsOfPast(analysis, claim, isNative)) return true;
  if (isNow) return false;
  const ofTheirs = { ...claim, posts: tenures };
  if (!isNative && isHistory(analysis, ofTheirs, date.days, context)) return true;
  const days = [...otherDays(analysis, claim), ...openDays(analysis, named.mention, claim.sentence)];
  return days.some((one) => !isAnothersOn(one, claim, authority, analysis));
}

/**
 * Whether all dates that the passage may speak of fall into terms of posts held on its own, or are of days on which the
 * title was another's: what else came before those posts the register may not know.
 */
function isOfThen(
  claim: ClaimedRole,
  held: readonly Tenure[],
  analysis: Analysis,
  authority: Authority,
): boolean {
  const { days: own, isOfEvent } = claim.date!;
  const days = isOfEvent ? [own] : [own, ...otherDays(analysis, claim)];
  // "October" over a note of that month says less than its date.
  const isVaguer = ({ first, last }: DateRange): boolean =>
    (first < own.first || own.last < last) && first <= own.first && own.last <= last;
  const isHeld = (one: DateRange): boolean =>
    areThroughout(
      held.map(({ membership }) => membership),
      one,
    );
  if (claim.date!.basis === "document") {
    const open = openDays(analysis, claim.named.mention, claim.sentence);
    if (open.length > 0 && !open.some(isHeld)) return false;
  }
  return days.every(
    (one) => isLong(one) || isVaguer(one) || isHeld(one) || isAnothersOn(one, claim, authority, analysis),
  );
}

/** Whether the title was another's on those days. */
function isAnothersOn(
  days: DateRange,
  claim: ClaimedRole,
  authority: Authority,
  { document }: Analysis,
): boolean {
  if (claim.date === null) return false;
  const then = { ...claim, date: { ...claim.date, days } };
  return isAnothersPost(then, postsHeld(then, "yes"), authority, document.text);
}

function isOfField({ title, tenures }: ClaimedRole): boolean {
  if (isLeadersTitle(title.words) && tenures.some(({ post }) => isLeader(post))) return true;
  return tenures.some((tenure) => readingsOf(title).some((words) => sharesField(words, tenure)));
}
