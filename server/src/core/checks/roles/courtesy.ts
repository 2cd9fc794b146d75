/**
 * Whether a title that its bearer keeps for life, "President Halvorsen", is meant for the day of the note though the
 * term was over: what is told of somebody in office. What tells of a term by its works ("enacted", "signed the Act"),
 * of a thing ("a statue of"), or asks, claims nothing; nor does a family name by itself but by an act of office.
 */
import { type DateRange, heldIn, type Tenure } from "../../authority/terms.ts";
import { readingsOf, type TitlePhrase } from "../../link/title.ts";
import { MONTH_NAMES } from "../../text/months.ts";
import type { Span } from "../../text/span.ts";
import { acted, actedLately, actsInOffice, clauseBehind, isAhead, isOfTheseDays } from "./acts.ts";
import { actsByOffice, type Companion, isBesideLaterHolder, isMeetingOfNow } from "./company.ts";
import { WEEKDAY } from "./dates/timeWords.ts";
import { isListed } from "./listed.ts";
import { isReported, tellsOfNow } from "./nativeFrames.ts";
import { isCourtesy } from "./offices.ts";

/** A claim, as far as it says what of the bearer is told. */
interface Claim {
  readonly title: TitlePhrase;
  readonly named: { readonly mention: Span & { readonly via: string } };
  readonly sentence: Span;
  readonly isStated: boolean;
  readonly posts: readonly Tenure[];
  readonly tenures: readonly Tenure[];
  readonly date: { readonly days: DateRange } | null;
}

/** Whether former holders keep the title. */
export function isKept({ title }: Pick<Claim, "title">): boolean {
  return readingsOf(title).some(isCourtesy);
}

/** Whether a title that former holders keep is said of one in office; `companions` are whom the sentence names besides. */
export function isSaidOfHolder(text: string, claim: Claim, companions: () => readonly Companion[]): boolean {
  const { title, sentence, isStated, posts } = claim;
  const { mention } = claim.named;
  const passage = text.slice(sentence.start, sentence.end);
  // News tell what somebody did by a short name with its country, or its day, as by one in full.
  const isFull =
    mention.via !== "short-form" ||
    (title.countries.length > 0
      ? acted(text, mention)
      : (acted(text, mention) && actedLately(text, mention)) ||
        (isAhead(text, mention) && DAY_TO_COME.test(text.slice(mention.end, sentence.end))));
  if (
    isFull &&
    (isListed(text, title, mention, sentence) ||
      isMeetingOfNow(text, title, mention, sentence) ||
      actsByOffice(text, mention) ||
      isBesideLaterHolder(text, title, mention, posts, companions()))
  )
    return true;
  if (title.readings !== undefined)
    return (
      tellsOfNow(passage) ||
      (isFull && isReported(text, Math.max(title.end, mention.end), sentence) && !tellsYearOf(posts, passage))
    );
  if (isStated || SITTING.test(passage)) return true;
  const lead = text.slice(Math.max(sentence.start, title.start - REACH), title.start);
  if (OF_THEIRS.test(lead) || OF_SOURCE.test(lead)) return false;
  const rest = text.slice(mention.end, sentence.end);
  if (
    isFull &&
    (isToday(text, claim) ||
      LED_BY.test(lead) ||
      (TOGETHER.test(lead) && (DAY_OF_NOW.test(rest) || ON_DAY.test(rest))) ||
      HAS_DONE.test(rest))
  )
    return true;
  if (actsInOffice(text, mention, isFull) || (isFull && actedLately(text, mention))) return true;
  if (
    isFull &&
    OFFICIAL_ACT.test(rest) &&
    (OPENS_LATELY.test(text.slice(sentence.start, title.start)) || isLate(rest))
  )
    return true;
  if (!isFull || passage.trimEnd().endsWith("?")) return false;
  const behind = clauseBehind(text, mention.end);
  if (COUNTED.test(rest) || AT_SUMMIT.test(lead)) return false;
  if (title.countries.length > 0 && hasAnother(claim) && acted(text, mention, true)) return true;
  const isReport = REPORT.test(behind);
  if (title.countries.length > 0 && (isReport || !PAST.test(behind)) && !WORK.test(behind)) return true;
  if (MEETING.test(lead) || (BY.test(lead) && THESE_DAYS.test(passage))) return true;
  if (OF_RECORD.test(text.slice(sentence.start, title.start)) || OFTEN.test(behind)) return false;
  return isReport && !BEHIND_PREPOSITION.test(lead);
}

/** Whether the clause goes on with what reports tell of holders: "refused to sign it", "congratulated them". */
export function actsAsHolder(text: string, { end }: Pick<Span, "end">): boolean {
  return OFFICIAL_ACT.test(text.slice(end, end + 80)) || REPORT.test(clauseBehind(text, end));
}

/** Whether the act is told of the weeks before the note: "has vetoed it", "refused it last month". */
function isLate(rest: string): boolean {
  return PERFECT.test(rest) || LATE.test(rest);
}

/** Whether the bearer has another office now, by which one would be called. */
function hasAnother({ tenures, date }: Claim): boolean {
  return date !== null && tenures.some(({ membership }) => heldIn(membership, date.days) === "yes");
}

/** What only the past has: "According to the indictment, President …", "At the Bali summit President …". */
const OF_RECORD =
  /^\W*(?:(?:According to|In|As told in) (?:the|his|her|an?) (?:indictment|verdict|ruling|judge?ment|charges|memoirs?|transcripts?|court|records?|archives?|papers)\b[^,.;]{0,40},\s|At the (?:\p{Lu}[\p{L}-]+ ){1,3}summit,?\s)(?:the\s)?$/u;
const OFTEN = /^[^.;:]{0,60}\s(?:twice|often|repeatedly|\p{L}+ times)(?![\p{L}'’])/u;

const REACH = 48;

/** Before a title whose bearer is not the one who acts: "A statue of President … opened today". */
const OF_THEIRS = /\b(?:of|for|against|to|about|on|from|after|under)\s+(?:the\s+)?$/;
const BEHIND_PREPOSITION = /\b(?:with|by|like|unlike|in|at|as|than|a|an)\s+(?:the\s+)?$/;

/** Where it is told what somebody did then. */
const OF_SOURCE =
  /\b[Aa]ccording to [^,.;]{0,30}\b(?:indictment|prosecutors?|court|judges?|verdict|ruling|book|biograph\p{L}+|memoirs?|historians?|archives?|files?|records?),\s+(?:the\s+)?$/u;
/** "At the Bali summit President … met" */
const AT_SUMMIT =
  /^\W*(?:At|During) (?:the|their|his|her) \p{Lu}[^,.;]{2,40} (?:summit|meeting|talks|conference|session),?\s+(?:the\s+)?$/u;
/** What is told of many days: "met three times". */
const COUNTED =
  /^[^.;]{0,60}\b(?:once|twice|(?:two|three|four|five|six|several|many|\d+) times|never|repeatedly|more than once|for the first time)\b/;

/** With whom somebody was, or spoke, on a day of now. */
const TOGETHER =
  /\b(?:with|between|alongside|told|informed|assured|visit(?:s|ed|ing)?|see(?:s|ing)?|saw|join(?:s|ed|ing)?)\s+(?:the\s+)?$/;
const DAY_OF_NOW = new RegExp(
  `^[^.;]{0,60}\\b(?:today|yesterday|tomorrow|tonight|(?:on|next|this) ${WEEKDAY}|(?:earlier )?this (?:morning|afternoon|evening|week|month)|next (?:week|month))\\b(?!['’])`,
);
/** A day of the sentence, which is none of the term, and for which no year is given. */
const ON_DAY = new RegExp(
  `^(?: (?:in|at) \\p{Lu}[\\p{L}.'’-]{1,20})? on (?:(?:${MONTH_NAMES.join("|")}) \\d{1,2}|\\d{1,2} (?:${MONTH_NAMES.join("|")}))(?!,? \\d)`,
  "u",
);
/** What is so now: "The delegation is led by President …". */
const LED_BY =
  /\b(?:is|are|will be) (?:(?:to be|being|also|now|now being) )?(?:led|headed|hosted|chaired|received|represented|accompanied) by (?:the )?$/;
const DAY_TO_COME = new RegExp(
  `^[^.;:\\n]{0,60}\\b(?:tomorrow|tonight|later today|(?:on|next|this) ${WEEKDAY}|next (?:week|month))\\b(?!['’])`,
);
/** What is so still, and only of somebody in office. */
const HAS_DONE =
  /^ has (?:also |now |already |just |again |repeatedly |long |recently |publicly |often |since )?(?:said|called|announced|pledged|vowed|agreed|warned|signed|urged|insisted|promised|proposed|sent|asked|named|rejected|expressed|suggested|thanked|welcomed|met|spoken|met with|made clear|told|imposed|threatened|offered|accepted|cancelled|canceled|postponed|arrived|landed|left for|begun)\b/;

/** Whether the clause tells it of the very day of the note, and not as one before a court. */
function isToday(text: string, { title, named: { mention }, sentence }: Claim): boolean {
  return isOfTheseDays(text, title, mention, sentence) && !OF_TRIAL.test(clauseBehind(text, mention.end));
}

const OF_TRIAL =
  /^ (?:\p{Ll}+ly )?(?:refused|denied|appeared|testified|appealed|lost|died|returned|turned|published|released)\b/u;

/** What says that somebody is in office. */
const SITTING = /\b(?:sitting|current|incumbent)\b/i;

/** What others do to somebody in office, and what is had with them. */
const MEETING =
  /(?:\b(?:met|meets|thanked|congratulated|called|phoned|telephoned|briefed|hosted|received|welcomed|greeted)\s+(?:with\s+)?|^\W*(?:The |A )?(?:[Tt]alks|[Cc]all|[Pp]hone call|[Mm]eeting|[Ll]unch|[Dd]inner|[Bb]reakfast) with )(?:the\s+)?$/;
const BY = /\bby\s+(?:the\s+)?$/;
const THESE_DAYS = /\b(?:this (?:morning|afternoon|evening)|today|tonight)\b(?!['’])/;

/** What history tells of a term. */
const WORK =
  /^(?: [\p{Ll}]+ly)? (?:enacted|signed|withdrew|pulled|pardoned|declared|imposed|nominated|appointed|named|vetoed|won|lost|beat|defeated|ran|created|established|introduced|launched|began|ended|repealed|passed|was|had|did)\b|^['’]/u;

/** What may as well be history. */
const PAST =
  /^ (?:also |then |\p{Ll}+ly )?(?:\p{Ll}{2,}ed|made|took|led|came|went|wrote|saw|held|left|had|was)\b/u;

/** What only holders of an office do, whenever it was. */
const OFFICIAL_ACT = new RegExp(
  `^ (?:(?:last (?:week|month)|yesterday|on ${WEEKDAY}|also|then|\\p{Ll}+ly|has(?: now| also| just| already)?) )?(?:${[
    "vetoed|pardoned|nominated|ratified|enacted|deployed|convened|summoned|commuted|imposed|lifted|authori[sz]ed|approved|instructed|restored|reshuffled|dissolved|inaugurated|hosted|chaired",
    "signed (?!copies\\b|autographs\\b|books?\\b|his\\b|her\\b|up\\b|off\\b|on\\b|a (?:book|deal|contract)\\b)",
    "ordered (?!lunch|dinner|coffee|tea|a )",
    "appointed (?=[^.;]{0,40}\\b(?:minister|secretary|ambassador|envoy|commissioner|general|judge|justice|governor|adviser|advisor|chief)s?\\b)",
    "refused (?:it|them|(?:the|a|any|his|her|their|its) \\p{Ll}+|to (?:sign|meet|receive|approve|ratify|recogni[sz]e|send|negotiate|host|extend|lift|withdraw|allow|grant|back))\\b",
    "proposed (?:talks|a (?:meeting|summit|ceasefire|treaty|plan|law|budget))\\b",
    "issued (?:an?|the|his|her|another) (?:\\p{Ll}+ ){0,2}(?:decree|order|pardon|proclamation|directive|edict)\\b",
    "declared (?:war|martial law|a state of emergency)\\b",
    "sent (?:troops|an? (?:envoy|delegation)|his envoy|her envoy)\\b",
    "withdrew (?:the )?(?:\\p{Lu}[\\p{L}.]+ )?(?:troops|forces)\\b",
  ].join("|")})`,
  "u",
);
const PERFECT = /^ has /;
const OF_LATE = `[Yy]esterday|[Ll]ast (?:week|night|month)|[Tt]his (?:week|month)|[Ee]arlier this (?:week|month)|[Oo]n ${WEEKDAY}|[Ii]n (?:${MONTH_NAMES.join("|")})(?! \\d)`;
const LATE = new RegExp(`^[^.;:\\n]{0,80}\\b(?:${OF_LATE})(?![\\p{L}'’])`, "u");
const OPENS_LATELY = new RegExp(`^\\W*(?:${OF_LATE}),? (?:the )?$`, "u");

/** What reports tell of somebody in office, and no history as his work. */
const REPORT =
  /^ (?:also |then |\p{Ll}+ly )?(?:announced|received|hosted|welcomed|greeted|thanked|chaired|convened|addressed|co-?chaired|co-?hosted|posed|toured|inspected|visited|arrived|flew|landed|departed|met|left(?=[.;,]|$| (?:for|early|home|again)\b)|stayed|smiled|nodded|waited|declined|apologi[sz]ed|came(?=[.;,]|$| (?:home|back|too|alone|late|early|along)\b)|spoke|said|told|called|phoned|telephoned|attended|joined|briefed|agreed|confirmed|congratulated|discussed|gave|delivered|asked|stressed|reiterated|urged|praised|expressed|dined|sent|summoned|instructed|ordered|directed|was (?:not )?(?:briefed|received|welcomed|greeted|told|informed|shown|handed|accompanied|asked|present|absent|late|due|expected|at|in)|needs|wants|expects|plans|asks|agrees|insists|confirms|sends|urges|warns|proposes)\b(?! (?:it|this|that) (?:a|the|his|her)\b)/u;

/** Whether the passage names a year of one of the terms, or a month or a day of it where it says which. */
function tellsYearOf(posts: readonly Tenure[], passage: string): boolean {
  for (const [, year, month, day] of passage.matchAll(NATIVE_DATE)) {
    const from = `${year}-${month?.padStart(2, "0") ?? "01"}-${day?.padStart(2, "0") ?? "01"}`;
    const to = `${year}-${month?.padStart(2, "0") ?? "12"}-${day?.padStart(2, "0") ?? "31"}`;
    if (posts.some(({ membership }) => heldIn(membership, { first: from, last: to }) !== "no")) return true;
  }
  return false;
}

const NATIVE_DATE = /(?<!\d)((?:19|20)\d\d)(?!\d)(?:[년年] ?(\d{1,2})[월月](?: ?(\d{1,2})[일日])?)?/g;
