/**
 * What tells that a title is of its bearer's time in office and not of the day of the note, so that `outdated-role` keeps
 * silent: relative clauses and deeds, openings ("When Russia attacked, …"), several whose terms are over together, who
 * has the post now beside who had it.
 */
import { eventsOf } from "../../authority/eventsOf.ts";
import type { Authority, Person } from "../../authority/model.ts";
import { type DateRange, daysOf, heldIn, isOver, type Tenure, tenuresOf } from "../../authority/terms.ts";
import type { Analysis } from "../../link/analyse.ts";
import { headingAbove } from "../../link/passageDate.ts";
import type { TitlePhrase } from "../../link/title.ts";
import { countryAtEnd } from "../../recognise/countries.ts";
import { fold } from "../../text/chars.ts";
import type { Span } from "../../text/span.ts";
import type { NamedMention } from "../mentions.ts";
import { actedLately, isListed, isOnAgenda } from "./acts.ts";
import { companionsOf, isAmongThosePresent, isAtSide, isMeetingOfNow, isToldAsPresent } from "./company.ts";

/** How many units before a title are looked at. */
const REACH = 60;
/** How far before a title a "Former ministers:" is looked for. */
const LONGEST_LIST = 300;

/** A claim of a title whose term is over or not begun. */
interface Claim {
  readonly title: TitlePhrase;
  readonly named: NamedMention;
  readonly sentence: Span;
  readonly isNow: boolean;
  readonly posts: readonly Tenure[];
}

/**
 * Whether a passage without a date of its own tells of days gone by: of somebody whom the note calls by the family name
 * alone, of several whose terms are over together, of who has the post now beside who had it. `names` are those of the note.
 */
export function isHistory(
  analysis: Analysis,
  claim: Claim,
  days: DateRange,
  names: readonly NamedMention[],
  authority: Authority,
): boolean {
  const { text } = analysis.document;
  const { named, sentence, posts } = claim;
  if (isToldLately(text, claim)) return false;
  if (isUnnamed(analysis, named)) return true;
  const others = names.filter(
    ({ entity, mention: { start, end } }) =>
      entity.kind === "person" &&
      entity.id !== named.entity.id &&
      sentence.start <= start &&
      end <= sentence.end,
  );
  if (isOfEdition(text, names, sentence, posts, authority)) return true;
  if (isOfLeaderThen(text, claim, days, names, authority)) return true;
  if (others.length === 0) return false;
  const near = others.filter(({ mention: { start, end } }) => {
    return !APART.test(text.slice(Math.min(end, named.mention.end), Math.max(start, named.mention.start)));
  });
  const tenures = near.map(({ entity }) => tenuresOf(entity.record as Person, authority));
  if (isBesideSuccessor(text, claim, days, tenures)) return true;
  const company = companionsOf(near, named.mention, sentence, authority);
  return isOverTogether(posts, days, company);
}

/**
 * Whether the title is told as that of somebody's minister, "his defense minister, …", "in the Halvorsen government", and
 * the register does not have that somebody in a post on those days.
 */
function isOfLeaderThen(
  text: string,
  { title, sentence }: Claim,
  days: DateRange,
  names: readonly NamedMention[],
  authority: Authority,
): boolean {
  const lead = text.slice(Math.max(sentence.start, title.start - REACH), title.start);
  const told = HIS.exec(lead) ?? IN_GOVERNMENT.exec(lead);
  if (told === null) return false;
  const name = told[1]!;
  const leader = names.findLast(
    ({ entity, mention }) =>
      entity.kind === "person" &&
      ((entity.record as Person).familyName === name ||
        (mention.start >= sentence.start && mention.end <= title.start)),
  );
  if (leader === undefined) return countryAtEnd(fold(name).split(" ")) === null;
  return !tenuresOf(leader.entity.record as Person, authority).some(
    ({ membership }) => heldIn(membership, days) === "yes",
  );
}

/** "Halvorsen and his", "Halvorsen remembered; his" */
const HIS = /(?<=^|[^\p{L}])(\p{Lu}[\p{L}-]+)(?: and|[^.\n]{0,60};) (?:his|her)\s$/u;
const IN_GOVERNMENT =
  /\b[Ii]n (?:the )?(?:\p{Lu}\p{L}+ )?(\p{Lu}[\p{L}-]+)(?:['’]s)? (?:government|cabinet|years),?\s(?:the\s)?$/u;

/** Whether the sentence names a meeting, an edition of which was held in the terms, or by its number one that the register does not have. */
function isOfEdition(
  text: string,
  names: readonly NamedMention[],
  sentence: Span,
  posts: readonly Tenure[],
  authority: Authority,
): boolean {
  return names.some(({ entity, mention: { start, end } }) => {
    if (entity.kind !== "forum" || start < sentence.start || end > sentence.end) return false;
    const ordinal = NUMBER.exec(text.slice(Math.max(0, start - 8), start))?.[1];
    const editions = eventsOf(authority, entity.id);
    const meant = editions.filter((event) => ordinal === undefined || event.ordinal === Number(ordinal));
    if (meant.length === 0) return editions.length > 0 && ordinal !== undefined;
    return meant.some(({ startDate, endDate }) => {
      const days = startDate === null ? null : daysOf(`${startDate}/${endDate ?? startDate}`);
      return days !== null && posts.some(({ membership }) => heldIn(membership, days) === "yes");
    });
  });
}

const NUMBER = /(\d{1,3})(?:st|nd|rd|th)\s$/;

/** What parts two stories of one sentence. */
const APART = /[;:\u2013\u2014]/;

/** Whether the passage tells it as of now, or of the very days of the note. */
function isToldLately(text: string, { isNow, title, named: { mention }, sentence }: Claim): boolean {
  return (
    isNow ||
    actedLately(text, mention) ||
    isListed(text, title, mention) ||
    isOnAgenda(text, title, mention, sentence) ||
    isAmongThosePresent(text, title, mention) ||
    isMeetingOfNow(text, title, mention, sentence)
  );
}

/** Whether the note calls somebody by the family name and nothing more. */
function isUnnamed({ mentions }: Analysis, { mention, entity }: NamedMention): boolean {
  if (mention.via !== "short-form") return false;
  return !mentions.some((one) => one.kind !== "date" && one.entity === entity.id && one.via !== "short-form");
}

/** Whether somebody else in the sentence has a title whose terms are over too, of the same time: nobody slips twice at once. */
function isOverTogether(
  posts: readonly Tenure[],
  days: DateRange,
  others: readonly { readonly tenures: readonly Tenure[] }[],
): boolean {
  return others.some(
    ({ tenures }) =>
      tenures.length > 0 &&
      tenures.every(({ membership }) => isOver(membership, days)) &&
      tenures.some((one) => posts.some((own) => areOfOneTime(one, own))),
  );
}

/** Whether two terms share a day. */
function areOfOneTime({ membership }: Tenure, { membership: { startDate, endDate } }: Tenure): boolean {
  const days = startDate === null || endDate === null ? null : daysOf(`${startDate}/${endDate}`);
  return days !== null && heldIn(membership, days) === "yes";
}

/** Whether one of the people has the post on those days, and the clause does not tell of a meeting with the bearer. */
function isBesideSuccessor(
  text: string,
  { title, posts }: { readonly title: Span; readonly posts: readonly Tenure[] },
  days: DateRange,
  others: readonly (readonly Tenure[])[],
): boolean {
  if (MEETS.test(text.slice(Math.max(0, title.start - REACH), title.start))) return false;
  return others.some((tenures) =>
    tenures.some(
      ({ post, membership }) =>
        posts.some((own) => own.post.id === post.id) && heldIn(membership, days) === "yes",
    ),
  );
}

const MEETS =
  /\b(?:met|meets?|meeting|hosts?|hosted|receives?|received|welcomes?|welcomed|calls?|called|with|joins?|joined)\s+(?:with\s+)?(?:the\s+)?(?:\p{Lu}[\p{L}.]+\s+){0,2}$/u;

/** What of a claim tells when it is told of; a clause with a date of its own is not told by the heading above it. */
interface ClaimOfPost {
  readonly title: Span;
  readonly office: Span;
  readonly named: { readonly mention: Span };
  readonly sentence: Span;
  readonly date: { readonly isOfEvent: boolean } | null;
}

/**
 * Whether the passage speaks of what the bearer did in office and not of now: "the order signed by President …",
 * "since President … left office", what stands below "Former leaders". In Hangul, Han and Kana letters, of `isNative`:
 * wherever the name is not the topic.
 */
export function tellsOfPast(
  { document: { text, mask } }: Pick<Analysis, "document">,
  { title: { start }, office: { end }, named: { mention: name }, sentence, date }: ClaimOfPost,
  isNative: boolean,
): boolean {
  const lead = text.slice(Math.max(sentence.start, start - REACH), start);
  if (!isNative && date?.isOfEvent !== true && OPENED_LONG_AGO.test(text.slice(sentence.start, start)))
    return true;
  if (!isNative && DEPICTS.test(lead)) return true;
  if (isNative) return !isTopic(text, Math.max(end, name.end));
  const passive = /(\S+)\s+(?!(?:visit|trip|tour)\b)\p{L}+\s+by\s+(?:the\s+)?$/u.exec(lead);
  if (passive !== null && !BE.test(passive[1]!) && !isAtSide(lead)) return true;
  if (ENDED.test(text.slice(name.end, name.end + REACH))) return true;
  if (BEFORE_THAT.test(text.slice(name.end, sentence.end))) return true;
  // What a clause says of its own day is held against that day, whatever it is a part of.
  if (date?.isOfEvent === true) return false;
  if (OVER.test(text.slice(name.end, sentence.end))) return true;
  const isPresent = isToldAsPresent(lead, text.slice(name.end, name.end + REACH));
  if (
    (RELATIVE.test(lead) && !isPresent) ||
    RELATIVE_OF_TWO.test(lead) ||
    CLEFT.test(lead) ||
    DEEDS_OF.test(lead)
  )
    return true;
  if (PAST_LIST.test(text.slice(Math.max(sentence.start, start - LONGEST_LIST), start))) return true;
  if (DEEDS.test(text.slice(name.end, name.end + REACH))) return true;
  const heading = headingAbove(mask.headings, start);
  return heading !== null && PAST.test(text.slice(heading.start, heading.end));
}

/**
 * Whether what stands there makes the name the topic of its sentence, or is the end of a line or a cell. Korean,
 * Japanese and Chinese news leave former holders their title wherever they are only spoken of.
 */
function isTopic(text: string, at: number): boolean {
  return TOPIC.test(text.slice(at, at + 24));
}

const TOPIC =
  /^(?:씨|님|氏|さん)?(?:[（(]\d{1,3}[)）])?(?:[은는はがも]|[이가과와도][^.\n]{0,12}다\.|[)）]?[ \t]*(?:$|[\n|])|,? (?:(?:다음|이번) ?(?:주|달) |오늘 |내일 )?(?:방[일미중한러북]|순방|연설|회담|참석|기자회견)[ \t]*(?:$|\n)|、?(?:明天|明日|明後日|来週|来月|今週|演説|講演|会見|后天|後天|下周|下週|下个月|本周|本週|(?:今天|今日|昨日|昨天)?[说說表称稱会會访訪将將抵出在与與和]))/;

/** "When Russia attacked, Prime Minister …", "During the pandemic …", "Once, …" */
const OPENED_LONG_AGO =
  /^\W*(?:(?:Earlier|Once|Previously|In the past|Over the years),\s|When\s[^,]{2,80}\b(?:\p{Ll}{2,}ed|was|were|began|broke out|took|came|fell|left|met|won|lost|had)\b[^,]{0,60},\s|(?:During|In)\s(?:the\s)?[^,.;]{0,40}\b(?:pandemic|crisis|war|years|era|recession|emergency|lockdowns?)\b,?\s)(?:the\s)?$/u;
const BE = /^(?:is|are|was|were|be|been|being)$/i;
/** What reports say by "that" is no relative clause. */
const NOT_REPORTED =
  "(?<!\\b(?:said|says|say|told|tells|added|announced|reported|reports|confirmed|noted|stated|warned|argued)\\s)";
const RELATIVE = new RegExp(
  `(?:\\b(?:since|when|after|before|while|during|until|once|which|whom|what|how|why)|${NOT_REPORTED}\\bthat)\\s+(?:the\\s+)?$`,
  "i",
);
/** "the framework that President … and Prime Minister … agreed on" */
const RELATIVE_OF_TWO = new RegExp(
  `${NOT_REPORTED}\\b(?:that|which|when|since|after|before|once)\\s(?:the\\s)?(?:\\p{Lu}[\\p{L}.'’-]*\\s){2,7}and\\s(?:the\\s)?$`,
  "u",
);
/** "… there had been trust", "the chemistry between … is gone" */
const OVER =
  /^[^.;:]{0,40}?(?:\bthere had\b|\s(?:is|are|was|were) (?:gone|over|history|dead|finished|past)\b)/;
/** "It was Prime Minister … who doubled the budget." */
const CLEFT = /\b(?:[Ii]t was|[Ww]as it) (?:the )?$/;
/** What books, films and pictures do. */
const DEPICTS =
  /\b(?:quotes?|quoting|describes?|describing|shows?|showing|portrays?|portraying|depicts?|depicting|features?|featuring|mentions?|cites?|citing|profiles?|(?:chapters?|books?|films?|documentar(?:y|ies)|essays?|play)\s+(?:on|about)|biograph(?:y|ies)\s+of|portraits?\s+of|photos?\s+of)\s+(?:the\s+)?$/i;
/** The end of a term, or of a life, is told with the title of it. */
const ENDED =
  /^\s+(?:has\s+|had\s+|have\s+)?(?:since\s+|now\s+)?(?:retired|resigned|stepped\s+down|died|lost|left\s+office|(?:was|were|been|is)\s+(?:ousted|sacked|fired|dismissed|removed|replaced|impeached|arrested|jailed|convicted|succeeded|voted\s+out))\b/;

/** "… had chaired it the year before": told of a time before the one that is dated. */
const BEFORE_THAT =
  /^[^.;:]{0,24}\bhad\s\p{L}[^;]{0,160}\b(?:the\s(?:previous|preceding|prior)\s(?:year|month|week|day|decade|spring|summer|autumn|fall|winter|season|term|session|round)|(?:year|month|week|day|decade|spring|summer|autumn|fall|winter)s?\s(?:before|earlier|previously|prior))\b/iu;
const DEEDS_OF =
  /\b(?:policy|policies|legacy|orders?|laws?|terms?|presidency|premiership|government|cabinet|decisions?|trial|pardons?|time|days|years|reign|memoirs?|biography|record|doctrine|vision|initiative|speech|administration|plans?|line|course|path|ideas?|promises?|rapprochement|friendship|chemistry|success(?:es)?)\s+of\s+(?:the\s+)?$/i;
const DEEDS =
  /^['’]s?\s+(?:[\p{L}-]+\s+){0,2}(?:administration|presidency|premiership|term|era|cabinet|government|policy|policies|legacy|decisions?|orders?|laws?|time|minister|secretary|adviser|advisor|chief|predecessor|trial|pardons?|election|victory|win|campaign|inauguration|success|veto|appointees?|nominees?)\b/u;
const PAST =
  /\b(?:former|past|previous|ex|history|historical|predecessors?|archives?|background|timeline|chronology)\b/i;
const PAST_LIST = /\b(?:former|past|previous|ex)[\s-][^:]{0,40}:[^:]*$/i;
