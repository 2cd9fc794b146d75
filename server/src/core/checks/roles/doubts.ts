/**
 * Why a title that the register does not know of somebody may be right all the same: a key of a meeting's programme, a
 * label that names no office, an office before or beside the posts that are registered.
 */
import { isFieldWord } from "../../authority/fieldsOfOffice.ts";
import type { Authority } from "../../authority/model.ts";
import type { Tenure } from "../../authority/terms.ts";
import type { TitlePhrase } from "../../link/title.ts";
import { wordList } from "../../text/wordList.ts";
import { acted } from "./acts.ts";
import type { ClaimedRole } from "./claims.ts";
import { isOtherPost } from "./offices.ts";

/** Whether the title is a key that a meeting's programme may have for its own officers: "President: …". */
export function isKeyOfMeeting(
  text: string,
  { title, office, tenures }: ClaimedRole,
  authority: Authority,
): boolean {
  return (
    title.countries.length === 0 &&
    !title.words.some(isFieldWord) &&
    !title.words.includes("minister") &&
    /^[*_]*\s*[:：]/.test(text.slice(office.end, office.end + 8)) &&
    !isOtherPost(title.words, tenures, authority)
  );
}

/** Whether years in brackets say that the title is of a time gone by: "Seo Min-jun (Defence Minister, 2019–2021)". */
export function isOfYears(text: string, { end }: TitlePhrase): boolean {
  return OF_YEARS.test(text.slice(end, end + 16));
}

const OF_YEARS = /^,? (?:19|20)\d\d ?[-\u2013\u2014] ?(?:(?:19|20)?\d\d)\)/;

/** Whether an office that parties and other bodies have too may be one of theirs, which the sentence speaks of. */
export function mayBeOfBody(
  text: string,
  { title, office, named: { mention }, sentence }: ClaimedRole,
): boolean {
  const { countries, words, readings } = title;
  if (countries.length > 0 || readings !== undefined || !words.every((word) => OF_ANY_BODY.has(word)))
    return false;
  const behind = text.slice(mention.end, mention.end + 48);
  if (title.end <= mention.start && OF_BODY.test(behind)) return true;
  const around = `${text.slice(sentence.start, office.start)} ${text.slice(office.end, sentence.end)}`;
  return words.length > 1 && PARTY.test(around);
}

/** Words of titles that every body may have. */
const OF_ANY_BODY = wordList(
  "president vice deputy secretary general chair chairman chairwoman chairperson director",
);
const OF_BODY = /^ of (?:the )?\p{Lu}/u;
/** A party, or a body by its letters that somebody may be the head of. */
const PARTY = /\b[Pp]art(?:y|ies)\b|\bof (?:the )?\p{Lu}{3,}\b/u;

/** Whether a label is that of a seat, which ministers have too: "Member of Parliament", "Senator for Ohio". */
export function isSeat(label: string): boolean {
  return SEAT.test(label);
}

const SEAT =
  /^(?:member of (?:the )?(?:\p{L}+ ){0,3}(?:parliament|congress|assembly|senate|house|council|legislature|bundestag|knesset|diet|duma|lords|commons|representatives)|(?:mp|mep|mla|td|msp)\b|senator\b|deputy$|congress(?:man|woman|person)|(?:state |u\.?s\.? )?representative\b|assembly(?:man|woman| member)|councillor\b|legislator$|parliamentarian$)/iu;

/** Whether a label says what somebody is and not by which title: "Head of Government", "Politician". */
export function isGeneric(label: string): boolean {
  return GENERIC.test(label);
}

const GENERIC =
  /^(?:(?:senior|top|government|cabinet|administration|party|public|international|non-state|state)[ -])?(?:heads? of (?:the )?(?:government|state|delegation|mission).*|leader|politician|official|diplomat|statesman|stateswoman|member|representative|delegate|lawmaker|executive|envoy)$/i;

/**
 * Whether somebody who leads a state or a government may be told of in an earlier office that the register does not
 * know: where it stands of something that outlasts an office, "a letter from Foreign Minister …", and nothing tells of now; or
 * where nothing tells of when it is said.
 */
export function mayBeEarlier(
  text: string,
  { title, named, date, isNow, isStated, sentence }: ClaimedRole,
  held: readonly Tenure[],
  isAnothers: boolean,
): boolean {
  const lead = text.slice(Math.max(sentence.start, title.start - 16), title.start);
  if (isAnothers && (title.countries.length > 0 || !OF_THEIRS.test(lead))) return false;
  if (date !== null && OF_SENDER.test(text.slice(Math.max(sentence.start, title.start - 32), title.start)))
    return false;
  if (date !== null && OPENING.test(text.slice(sentence.start, title.start))) return false;
  if (isNow || isStated || date?.isOfEvent === true || title.readings !== undefined) return false;
  const leads = held.some(({ post }) =>
    /^(?:president|prime minister|premier|chancellor)\b/i.test(post.label),
  );
  if (!leads || !title.words.includes("minister")) return false;
  if (date === null || (OF_THEIRS.test(lead) && !acted(text, named.mention, true))) return true;
  return (
    OF_BEFORE.test(text.slice(sentence.start, title.start)) ||
    BEFORE_NOW.test(text.slice(named.mention.end, sentence.end))
  );
}

/** What tells of a life before: "As a young man he met Interior Minister …", "She had met …". */
const OF_BEFORE =
  /\b(?:had|once|first|young|previously|formerly|then|earlier|used to|(?:years?|decades?) (?:ago|before|earlier)|as an? |career|remember(?:s|ed|ing)?|recall(?:s|ed|ing)?|memoirs?|biograph\p{L}+)\b|^\W*(?:After|During|Following) (?:the|that|this) [\p{L}-]+,/iu;
const BEFORE_NOW =
  /\b(?:before|once|back then|at the time|(?:that|those) (?:years?|days?|times?|months?|summer|winter|spring|autumn|decades?)|(?:years?|decades?) (?:ago|before|earlier)|as an? (?:student|young))\b/iu;
const OF_THEIRS = /\b(?:of|from|by|under|for|about|since|after|it was)\s+(?:the\s+)?$/i;
/** What comes from somebody in these days: "A message came from Foreign Minister …". */
const OF_SENDER =
  /\b(?:c[ao]mes?|arrived|arrives|heard|received|calls?|visits?|requests?|repl(?:y|ies)|answers?|greetings|news|word|messages?|invitations?|condolences|apolog(?:y|ies)) from\s+(?:the\s+)?$/i;
/** Before what a sentence or a label begins with: "Guest: Foreign Minister …". */
const OPENING = /(?:^|:|\b(?:he|she) is )[^\p{L}]*$/u;

/**
 * Whether a minister's title may be held beside all posts that the register knows, which are of no country: with a
 * country that none of them speaks against, or by whoever presides over a body of ministers.
 */
export function mayBeBeside(
  { countries, words }: TitlePhrase,
  tenures: readonly Tenure[],
  isAnothers: boolean,
): boolean {
  if (tenures.some(({ post }) => post.country !== null)) return false;
  if (countries.length > 0 && !isAnothers) return true;
  return (
    words.includes("minister") &&
    !words.includes("prime") &&
    tenures.every(({ post }) => PRESIDES.test(post.label))
  );
}

const PRESIDES = /\b(?:president|chair(?:man|woman|person)?)\b/i;
