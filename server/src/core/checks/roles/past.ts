/**
 * The words that tell that a title is of its bearer's time in office and not of the day of the note, so that
 * `outdated-role` keeps silent: relative clauses and deeds, openings ("When Russia attacked, …", "Throwback:"), works
 * and things that outlast a term.
 */
import type { DateRange, Tenure } from "../../authority/terms.ts";
import type { Analysis } from "../../link/analyse.ts";
import { headingAbove, type PassageDate } from "../../link/passageDate.ts";
import { daysBetween, parseIso } from "../../text/civil.ts";
import type { Span } from "../../text/span.ts";
import { actedLately, LATELY, NOT_REPORTED } from "./acts.ts";
import { isAtSide, isToldAsPresent } from "./company.ts";
import { WEEKDAY } from "./dates/timeWords.ts";
import { isTopic } from "./nativeFrames.ts";
import { OUTLIVING } from "./outliving.ts";

/** How many units before a title are looked at. */
const REACH = 60;
/** How far before a title a "Former ministers:" is looked for. */
const LONGEST_LIST = 300;

/** What of a claim tells when it is told of; a clause with a date of its own is not told by the heading above it. */
interface ClaimOfPost {
  readonly title: Span;
  readonly office: Span;
  readonly named: { readonly mention: Span };
  readonly sentence: Span;
  readonly posts: readonly Tenure[];
  readonly date: {
    readonly isOfEvent: boolean;
    readonly days: DateRange;
    readonly basis: PassageDate["basis"];
  } | null;
}

/**
 * Whether the passage speaks of what the bearer did in office and not of now: "the order signed by President …",
 * "since President … left office", what stands below "Former leaders". In Hangul, Han and Kana letters, of `isNative`:
 * wherever the name is not the topic.
 */
export function tellsOfPast(
  { document: { text, mask } }: Pick<Analysis, "document">,
  { title: { start }, office: { end }, named: { mention: name }, sentence, date, posts }: ClaimOfPost,
  isNative: boolean,
): boolean {
  const lead = text.slice(Math.max(sentence.start, start - REACH), start);
  if (!isNative && date?.isOfEvent !== true) {
    const opening = text.slice(sentence.start, start);
    const before = BEFORE_YEAR.exec(opening)?.[1];
    if (before !== undefined && date !== null && before <= date.days.first) return true;
    if (OPENED_LONG_AGO.test(opening)) return true;
  }
  if (!isNative && DEPICTS.test(lead)) return true;
  if (isNative) return !isTopic(text, Math.max(end, name.end));
  const passive = PASSIVE.exec(lead);
  const isLately = LATELY_BY.test(lead);
  const isDated = date?.isOfEvent === true;
  if (passive !== null && !isLately && !isDated && !BE.test(passive[1]!) && !isAtSide(lead)) return true;
  if (ENDED.test(text.slice(name.end, name.end + REACH)) && !hasLongEnded(text, name, posts, date))
    return true;
  if (OF_ANOTHER.test(text.slice(name.end, name.end + REACH))) return true;
  if (BEFORE_THAT.test(text.slice(name.end, sentence.end))) return true;
  // What a clause says of its own day is held against that day, whatever it is a part of.
  if (isDated) return false;
  if (
    MADE_BY.test(lead) &&
    !actedLately(text, { start, end: name.end }) &&
    !DATED.test(text.slice(name.end, sentence.end))
  )
    return true;
  if (OVER.test(text.slice(name.end, sentence.end))) return true;
  const behind = text.slice(name.end, name.end + REACH);
  if (
    (RELATIVE.test(lead) && !isToldAsPresent(lead, behind) && !TO_COME.test(behind)) ||
    RELATIVE_OF_TWO.test(lead) ||
    (CLEFT.test(lead) && !LATELY.test(text.slice(name.end, sentence.end))) ||
    (COMPARED.test(lead) && DID.test(behind)) ||
    (PLACED.test(lead) && WAS_THERE.test(behind)) ||
    FIRST_OF.test(lead) ||
    DEEDS_OF.test(lead) ||
    WORKED_FOR.test(lead) ||
    ASKED.test(lead) ||
    ((WAS_DOING.test(lead) || HAD_WITH.test(lead)) && !LATELY.test(text.slice(sentence.start, sentence.end)))
  )
    return true;
  if (PAST_LIST.test(text.slice(Math.max(sentence.start, start - LONGEST_LIST), start))) return true;
  if (DEEDS.test(behind)) return true;
  if (OUTLASTS.test(lead) && STAYS.test(behind)) return true;
  if (/^\W*If\s(?:the\s)?$/.test(lead) && /^ (?:had|were) /.test(text.slice(name.end, name.end + 6)))
    return true;
  const heading = headingAbove(mask.headings, start);
  if (heading === null) return false;
  const written = text.slice(heading.start, heading.end);
  // A row of a chronicle that has its own date is held against that.
  return PAST.test(written) || (date?.basis !== "row" && CHRONICLE.test(written));
}

/** "was received by the" */
const PASSIVE = /(\S+)\s+(?!(?:visit|trip|tour)\b)\p{L}+\s+by\s+(?:the\s+)?$/u;

/** "opened today by" */
const LATELY_BY = new RegExp(
  `\\b(?:today|yesterday|tonight|this (?:morning|afternoon|evening|week)|on ${WEEKDAY})\\s+by\\s+(?:the\\s+)?$`,
);

/** "The policy was begun by Prime Minister …": made, or made somebody, in office. */
const MADE_BY =
  /\b(?:was|were|been)\s(?:\p{Ll}+ly\s|first\s|once\s)?(?:appointed|named|picked|chosen|hired|promoted|nominated|sacked|dismissed|decorated|begun|started|founded|built|opened|inaugurated|launched|set up|created|introduced|drafted|written|designed|commissioned|signed|agreed|proposed|conceived|unveiled|laid|promised|doubled|halved|raised|cut|passed|abolished|expanded|extended|banned|adopted|increased|reduced|reformed|renamed|restored|reversed|lifted|imposed|ended|closed)\s(?:here\s|then\s|there\s)?by\s(?:the\s)?$/u;
/** Behind it, when that was. */
const DATED = /\d|\b(?:last|this) (?:week|month|year|night|spring|summer|autumn|fall|winter)\b/;
/** Of whom the title is not the bearer: "President …'s successor". */
const OF_ANOTHER = /^['’]s?\s(?:\p{Ll}+\s)?(?:successor|predecessor)s?\b/u;
/** "A letter from Prime Minister … hangs in the hall." */
const OUTLASTS =
  /\b(?:letters?|notes?|cards?|photos?|photographs?|portraits?|gifts?|plaques?|telegrams?|scrolls?|swords?|pens?|busts?)\s(?:from|of|by)\s(?:the\s)?$/i;
const STAYS =
  /^\s(?:still\s)?(?:hangs?|hung|lies|lay|stands?|stood|adorns?|sits?|sat|is (?:on|in|kept|framed)|was (?:on|in|kept|framed))\b/;

/** "When Russia attacked, Prime Minister …", "During the pandemic …", "Once, …", "Throwback: …", "Three ministers ago, …" */
const OPENED_LONG_AGO =
  /^\W*(?:(?:Earlier|Once|Previously|In the past|Over the years|In (?:my|our) (?:day|days|time|youth|years)),\s|When\s[^,]{2,80}\b(?:\p{Ll}{2,}ed|was|were|began|broke out|took|came|fell|left|met|won|lost|had)\b[^,]{0,60},\s|(?:During|In)\s(?:the\s)?[^,.;]{0,40}\b(?:pandemic|crisis|war|years|era|recession|emergency|lockdowns?)\b,?\s|(?:OTD|On this day|From (?:the|our|my) archives?|Archive(?= ?:)|(?:Archive|File|Library|Undated)\s(?:photo|picture|image)(?= ?:)|Throwback(?: Thursday)?|[Tt]bt|TBT|Flashback|Back in the day|Remember)\b[^:,]{0,20}?[:,]?\s|(?:\p{L}+|\d{1,2})\s(?:prime\s)?(?:ministers|presidents|premiers|governments|cabinets|secretaries|chancellors|leaders|bosses)\sago,?\s|(?:In\s)?(?:Chapter|chapter|Part|part|Episode|episode|Act|act|Scene|scene|Volume|volume)\s[\dIVX]{1,4}[:.,]\s|In (?:his|her) (?:first|second|third|last|final|previous) (?:term|year|months?|days|week|weeks|mandate)(?: in office| as [^,.]{2,30})?,?\s|At (?:his|her) (?:swearing-in|inauguration|farewell|last|first|final)\b[^,.]{0,30}?,?\s|In (?:the|his|her|this|that|my|their) (?:\d{4} )?(?:film|movie|book|novel|play|series|memoirs?|documentary|biography|cartoon|sketch|opera|musical)\b[^,]{0,30},\s)(?:the\s)?$/u;
/** "Before 2024, Prime Minister …" */
const BEFORE_YEAR =
  /^\W*(?:Before|Prior to) (?:\p{Lu}\p{Ll}{2,8} )?((?:19|20)\d\d),?\s(?:the\s)?(?:\p{Lu}\p{L}+\s){0,2}$/u;
const BE = /^(?:is|are|was|were|be|been|being)$/i;
const RELATIVE = new RegExp(
  `(?:\\b(?:since|when|after|before|while|during|until|once|which|whom|what|how|why)|${NOT_REPORTED}\\bthat)\\s+(?:the\\s+)?$`,
  "i",
);
/** "He signs as Minister … did.", "He sits where Minister … sat." */
const COMPARED = /\b(?:as|like|than|the way|what|all that)\s+(?:the\s+)?$/i;
const DID = /^ (?:once |always |never )?(?:did|had done|used to)\b/;
const PLACED = /\bwhere\s+(?:the\s+)?$/i;
const WAS_THERE =
  /^ (?:once |always |then |had )?(?:sat|stood|slept|lived|worked|died|fell|grew up|was born|signed|met|gave|wrote|spent|kept|began|started|ended)\b/;
/** What is to come, as "a line that President … should not repeat". */
const TO_COME = /^ (?:will|shall|must|cannot|should)(?: not)? (?!have\b)\p{Ll}/u;
/** "the framework that President … and Prime Minister … agreed on" */
const RELATIVE_OF_TWO = new RegExp(
  `${NOT_REPORTED}\\b(?:that|which|when|since|after|before|once)\\s(?:the\\s)?(?:\\p{Lu}[\\p{L}.'’-]*\\s){2,7}and\\s(?:the\\s)?$`,
  "u",
);
/** "… there had been trust", "the chemistry between … is gone" */
const OVER =
  /^[^.;:]{0,40}?(?:\bthere had\b|\s(?:is|are|was|were) (?:gone|over|history|dead|finished|past)\b)/;
/** "I worked for Prime Minister …", "We drove Prime Minister … home." */
const WORKED_FOR =
  /\bused to (?:work|travel|drive|sit|play|dine|talk) (?:for|with|under) (?:the )?$|\bhad (?:already |often |once |also )?(?:met|seen|known|heard|visited|interviewed|told|(?:\p{Ll}+ed|spoken|sat|stood|fought|worked|dealt) (?:with|for|under|against|beside)) (?:the )?$|\b(?:I|[Ww]e|[Hh]e|[Ss]he|who)\s(?:had\s|once\s|also\s)?(?:worked\s(?:for|under|with)|was\s(?:an?\s|the\s)?\p{Ll}+\s(?:to|for|of)|carried\s[^.;,]{1,30}\s(?:of|for)|(?:wrote|cooked|translated|interpreted|typed)\s(?:[^.;,]{1,30}\s)?for|drove)\s(?:the\s)?$|\b(?:served|worked|serving|working) as [^.,;:]{1,44} (?:to|under|for) $|\bformer(?:ly)? [^.,;:]{1,44} (?:to|under|of) $/u;
/** "When did Prime Minister … resign?" */
const ASKED = /^\W*(?:(?:wh\p{Ll}{1,4}|how)\b[^.?!]{0,40}\s)?did (?:the )?$/iu;
/** "The agency was spying on Chancellor …" */
const WAS_DOING =
  /\b(?:was|were) (?:\p{Ll}+ly )?\p{Ll}{2,}ing (?:on|for|with|at|to|from|about|against)? ?(?:the )?$/u;
/** "The rapport he developed with South Korean President …", "the deal that she made with" */
const HAD_WITH =
  /\b(?:the|an?|his|her|their|its) (?:[\p{L}-]+ ){1,3}(?:he|she|they|it|I|we) (?:had |once |then |later )?(?:\p{Ll}{2,}ed|built|made|struck|had|began|won|kept|found|drew) (?:with|for|under|between) (?:the )?$/iu;
/** "His first boss, Prime Minister …", "My old chief, …" */
const FIRST_OF =
  /(?:\b(?:[Hh]is|[Hh]er|[Mm]y|[Oo]ur|[Tt]heir)|['’]s)\s(?:first|second|old|former|last|then|previous)\s\p{Ll}+,\s(?:the\s)?$/u;
/** "It was Prime Minister … who doubled the budget.", "The last to try was Prime Minister …" */
const CLEFT = /\b(?:[Ii]t was|[Ww]as it|[Tt]he (?:first|last|next|only one)\b[^.;:,]{0,30}\bwas) (?:the )?$/;
/** What books, films and pictures do. */
const DEPICTS =
  /\b(?:quotes?|quoting|describes?|describing|shows?|showing|portrays?|portraying|depicts?|depicting|features?|featuring|mentions?|cites?|citing|transcripts?\s+(?:has|have)|as\s+old\s+as|(?:dat(?:es|ed|ing)|stem(?:s|med|ming))\s+from|(?:more|better|longer|harder)\b[^.;:,]{0,30}\bthan|predecessors,\s+(?:among\s+them|including|such\s+as)|profiles?|miss(?:es|ed)|remember(?:s|ed|ing)?|recall(?:s|ed|ing)?|[Hh]istory\s+(?:will|may|might|has|would)\b[^.;]{0,30}\b(?:to|of|on|for)|still\s+(?:says?|reads?)|(?:chapters?|books?|films?|documentar(?:y|ies)|essays?|play)\s+(?:on|about)|biograph(?:y|ies)\s+of|portraits?\s+of|photos?\s+of)\s+(?:the\s+)?$/i;
/** The end of a term, or of a life, is told with the title of it. */
const ENDED =
  /^,?\s+(?:has\s+|had\s+|have\s+)?(?:since\s+|now\s+)?(?:retired|resigned|stepped\s+down|died|lost|left\s+office|(?:was|were|been|is)\s+(?:ousted|sacked|fired|dismissed|removed|replaced|impeached|arrested|jailed|convicted|succeeded|voted\s+out|captured|seized|abducted|toppled|deposed|overthrown|assassinated|killed|murdered)|fled)\b/;

/** Whether the end of a term that has been over for months is told as of these days: "resigned on Monday". */
function hasLongEnded(
  text: string,
  name: Span,
  posts: readonly Tenure[],
  date: ClaimOfPost["date"],
): boolean {
  if (date === null || posts.length === 0 || !actedLatelyIn(text, name)) return false;
  const day = parseIso(date.days.first);
  return posts.every(({ membership: { endDate } }) => {
    const end = parseIso(endDate ?? "");
    return day !== null && end !== null && daysBetween(end, day) > MONTHS;
  });
}

function actedLatelyIn(text: string, { end }: Span): boolean {
  return DID_LATELY.test(text.slice(end, end + REACH));
}

const DID_LATELY = new RegExp(
  `^ \\p{Ll}+(?: \\p{Ll}+)? (?:today|yesterday|this (?:morning|week)|on ${WEEKDAY})\\b`,
  "u",
);

/** In days. */
const MONTHS = 60;

/** "… had chaired it the year before": told of a time before the one that is dated. */
const BEFORE_THAT =
  /^[^.;:]{0,24}\bhad\s\p{L}[^;]{0,160}\b(?:the\s(?:previous|preceding|prior)\s(?:year|month|week|day|decade|spring|summer|autumn|fall|winter|season|term|session|round)|(?:year|month|week|day|decade|spring|summer|autumn|fall|winter)s?\s(?:before|earlier|previously|prior))\b/iu;
const DEEDS_OF = new RegExp(
  `\\b(?:${OUTLIVING}|terms?|presidency|premiership|government|cabinet|decisions?|time|days|years|reign|speech|administration|plans?|line|success(?:es)?)\\s+of\\s+(?:(?:the|its|their|his|her|our)\\s+)?$`,
  "i",
);
const DEEDS =
  /^['’]s?\s+(?:[\p{L}-]+\s+){0,2}(?:administration|presidency|premiership|term|era|cabinet|government|policy|policies|legacy|decisions?|orders?|laws?|time|minister|secretary|adviser|advisor|chief|predecessor|successor|trial|pardons?|election|victory|win|campaign|inauguration|success|veto|appointees?|nominees?|(?:down)?fall|removal|ouster|ousting|impeachment|resignation|departure|exit|defeat|years|months|(?:[\p{L}-]+ )?(?:[Cc]ommission|[Tt]ask [Ff]orce|[Bb]oard|[Cc]ouncil|[Pp]anel))\b|^['’]s?\s(?:last|final|old)\s/u;
const PAST =
  /\b(?:former|past|previous|ex|predecessors?|archives?|departures?|farewells?|who (?:has |have )?(?:left|gone|departed|resigned|retired))\b/i;
const CHRONICLE = /\b(?:history|historical|background|timeline|chronology)\b/i;
const PAST_LIST = /\b(?:former|past|previous|ex)[\s-][^:]{0,40}:[^:]*$/i;
