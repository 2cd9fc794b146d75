/**
 * What a text claims of when an edition of a forum was held: "the 57th Security Consultative Meeting was held in Seoul
 * on November 4", `| 57th SCM | 2025-11-04 |`, `제57차 …가 11월 4일 열렸다`. Left out is every wording in which
 * the date may be that of something else: what was said, announced or prepared, what came before or after it.
 */
import type { SourceDocument } from "../text/document.ts";
import type { Analysis } from "./analyse.ts";
import { type Edition, editionAt, LEAD, leadOf } from "./editionNamed.ts";
import { endsEntry, isHeldInCjk, isInDayColumn, isStated } from "./eventContext.ts";
import { unmarked } from "./eventMarkup.ts";
import {
  AROUND,
  AUXILIARY,
  AWAITING,
  CJK,
  CLOSING,
  FORTHCOMING,
  GOVERNING,
  HELD,
  HOLDING,
  HOSTS,
  LINKING,
  OPENING,
  PARTICIPLES,
  PLANNED,
  PREPOSITIONS,
} from "./eventWords.ts";
import type { DateMentionLinked, NameMention } from "./mention.ts";

/** What a date says of a meeting's days: `all` of them (`from June 4 to June 7`), its first, its last, or one or more. */
export type Told = "all" | "first" | "last" | "some";

export interface EventClaim {
  /** The forum's id. */
  readonly forum: string;
  readonly edition: Edition;
  readonly name: NameMention;
  /** Its value is known. */
  readonly date: DateMentionLinked;
  readonly told: Told;
}

/** The claims of a document, ascending by the forum's name. */
export function eventClaimsIn({ document, mentions }: Analysis): EventClaim[] {
  const claims: EventClaim[] = [];
  mentions.forEach((name, i) => {
    if (name.kind !== "forum" || name.entity === null || name.target) return;
    const { year, head, end, before, behind } = editionAt(document, mentions, i, name);
    const claim = (date: DateMentionLinked, told: Told): void => {
      if (!isStated(document.text, Math.min(head, date.start), Math.max(end, date.end))) return;
      const { ordinal } = leadOf(document.text, name.start);
      claims.push({ forum: name.entity!, edition: { ordinal, year }, name, date, told });
    };
    const told = behind?.kind === "date" ? saidBehind(document, head, end, behind) : null;
    if (behind?.kind === "date" && told !== null) {
      // Its abbreviation in parentheses claims nothing more.
      if (claims.at(-1)?.date !== behind) claim(behind, told);
    } else if (before?.kind === "date" && isSaidInFront(document, before, head, end)) claim(before, "some");
    else if (before?.kind === "date" && isInFrontOfName(document, before, head, end)) claim(before, "some");
    else if (before?.kind === "date" && opensEntry(document, before, head, end, year)) claim(before, "some");
  });
  return claims;
}

/** How far a date may stand from the forum. */
const REACH = 160;

/** "FORUM was held in Seoul on DATE", "held the FORUM on DATE", `FORUM: DATE`; null where nothing is claimed. */
function saidBehind(
  { text }: SourceDocument,
  head: number,
  end: number,
  date: DateMentionLinked,
): Told | null {
  if (date.date.value === null || date.start < end || date.start - end > REACH) return null;
  const between = unmarked(text.slice(end, date.start));
  if (/\n[^\S\n]*\n/.test(between)) return null;
  if (CJK.test(text.slice(head, end) + between)) return isHeldInCjk(text, end, date) ? "some" : null;
  const { governor, isInfinitive, isOther } = leadOf(text, head);
  if (isOther) return null;
  const some = (isSaid: boolean): Told | null => (isSaid ? "some" : null);
  if (BRACKET.test(between)) return some(governor === "" || AROUND.has(governor) || GOVERNING.has(governor));
  if (PLACED_BRACKET.test(between)) return some(governor === "" && text.charAt(date.end) === ")");
  if (/^[^\S\n]*\|[^\S\n]*$/.test(between)) return some(governor === "" && isInDayColumn(text, date.end));
  if (/^\s?[:–—-]\s*$|^\)?:\s+$/.test(between)) return some(governor === "" && endsEntry(text, date.end));
  if (/^ of (?:the )?$/.test(between)) return some(governor !== "of" && DAY.test(date.date.value));
  if (ENTRY.test(between) && (isEntry(text, head, date.end) || isLineAlone(text, head, between, date.end)))
    return some(governor === "" && DAY.test(date.date.value));
  if (/^, (?:on |from )?$/.test(between)) return some(governor === "" && isApposition(text, date));
  const words = wordsOf(between);
  if (words === null) return null;
  const isAlone = words.length > 0 && words.every((word) => LINKING.has(word));
  if (isAlone && governor === "" && /(?:^|\s)on $/.test(between)) return some(isSubjectOf(text, date.end));
  if (governor === "" && IS_ON.test(between))
    return some(DAY.test(date.date.value) && endsEntry(text, date.end));
  if (
    !/(?:^|\s)(?:on|from|in|for|between|held|convened|opened|started|ended|closed)\s+(?:the\s+)?$/.test(
      between,
    )
  )
    return null;
  const isHeld = isSaidToBeHeld(words);
  const verb = words.find((word) => !LINKING.has(word)) ?? "";
  // The subject is another one: only what is said of the meeting itself counts.
  if (PREPOSITIONS.has(governor)) return some(isHeld && AWAITING.has(governor) && FORTHCOMING.has(verb));
  if (!GOVERNING.has(governor)) return isHeld ? toldBy(words) : null;
  if (isInfinitive || /^\s*,/.test(between)) return null;
  return some(isHeld ? PARTICIPLES.has(verb) : words.every((word) => AROUND.has(word)));
}

/** "is on", "was in Seoul on", "in Seoul was on", "was from", "will be on", "is due on". */
const IS_ON =
  /^\)?(?: (?:in|at) \p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{1,20}){0,2})? (?:is|was|will be|is due|falls)(?: (?:in|at) \p{Lu}[\p{L}.'’-]{1,20})? (?:on|from) $/u;
/** What stands between the name and the day of a list's line: `, `, `, Kuala Lumpur, `, ` in Seoul on `. */
const ENTRY = /^,? (?:(?:in |at )?\p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{1,20}){0,2},? )?(?:on )?$/u;

/** Whether a line holds nothing but a meeting, from `head` on, and its day, up to `end`: `- 57th SCM, November 5`. */
function isEntry(text: string, head: number, end: number): boolean {
  if (!/^[^\S\n]*[.]?[^\S\n]*(?:\n|$)/.test(text.slice(end, end + 8))) return false;
  const lead = text.slice(Math.max(0, head - LEAD), head);
  const line = lead.slice(lead.lastIndexOf("\n") + 1);
  return /^[^\S\n]*(?:[-*+]|\d{1,2}[.)])[^\S\n]+(?:the )?(?:\d{1,3}(?:st|nd|rd|th) )?[*_[]*$/i.test(line);
}

/** Whether a paragraph holds nothing but a numbered meeting and, behind "on", its day: "57th SCM in Seoul on November 5". */
function isLineAlone(text: string, head: number, between: string, end: number): boolean {
  if (!between.endsWith(" on ") || between.startsWith(",")) return false;
  if (!/^[^\S\n]*[.]?[^\S\n]*(?:\n[^\S\n]*(?:\n|$)|$)/.test(text.slice(end, end + 12))) return false;
  const lead = text.slice(Math.max(0, head - LEAD), head);
  return /(?:^|\n[^\S\n]*\n)(?:the )?\d{1,3}(?:st|nd|rd|th) [*_[]*$/i.test(lead);
}

const BRACKET = /^\s?\(\s*$/;
/** ` in Gyeongju (`. */
const PLACED_BRACKET = /^ (?:in|at) \p{Lu}[\p{L}.'’-]{1,20}(?:,? \p{Lu}[\p{L}.'’-]{1,20}){0,2} \($/u;
/** A value with a day in it. */
const DAY = /^\d{4}-\d\d-\d\d/;

/** Which of a meeting's days its verb tells: "opened on", "ended on", "took place from … to …". */
function toldBy(words: readonly string[]): Told {
  if (words.some((word) => OPENING.has(word))) return "first";
  if (words.some((word) => CLOSING.has(word))) return "last";
  return "all";
}

/** `, 12–22 November 2023, ended`: a stretch between commas, or a day whose meeting the verb behind it tells of. */
function isApposition(text: string, { end, date }: DateMentionLinked): boolean {
  const verb = /^, (?:(?:was|were) )?(?:also )?(\p{Ll}+)/u.exec(text.slice(end, end + 32))?.[1];
  if (verb === undefined) return false;
  return date.value!.includes("/") || HELD.has(verb);
}

/** Whether a verb behind the date has the meeting as its subject: "FORUM on DATE was the first". */
function isSubjectOf(text: string, end: number): boolean {
  return /^,? (?:was|were|will be|drew|saw|ended|lasted|marked|brought)\b/.test(text.slice(end, end + 16));
}

/** A line of a list or a timeline that begins with the date: `- 2023-10-12: FORUM, Seoul`; its place or number says that it is the meeting. */
function opensEntry(
  { text }: SourceDocument,
  date: DateMentionLinked,
  head: number,
  end: number,
  year: number | null,
): boolean {
  if (date.date.value === null || !DAY.test(date.date.value) || head - date.end > LEAD || head < date.end)
    return false;
  if (
    !/(?:^|\n)[^\S\n]*(?:[-*+][^\S\n]+)?[*_]{0,2}$/.test(text.slice(Math.max(0, date.start - 8), date.start))
  )
    return false;
  const between = unmarked(text.slice(date.end, head));
  const led = /^(?::| ?[–—]| -) (.*)$/s.exec(between)?.[1];
  if (led === undefined || /[\n.:;,]/.test(led)) return false;
  const { ordinal, governor, isOther } = leadOf(text, head);
  if (isOther || governor.length > 1 || !endsEntry(text, end)) return false;
  return ordinal !== null || year !== null || /^,? /.test(text.slice(end, end + 2));
}

/** "was held", "to be held", "is scheduled for"; not "was scheduled for", which may have come to nothing. */
function isSaidToBeHeld(words: readonly string[]): boolean {
  const isSaid = words.some((word) => HELD.has(word));
  const plan = words.findIndex((word) => PLANNED.has(word) || word === "to");
  if (plan === -1) return isSaid;
  if (words.slice(0, plan).some((word) => /^(?:was|were|had|been)$/.test(word))) return false;
  return isSaid || words.at(-1) === "for";
}

/** "On DATE, the FORUM was held", "On DATE, X and Y held the FORUM". */
function isSaidInFront(
  { text }: SourceDocument,
  date: DateMentionLinked,
  head: number,
  end: number,
): boolean {
  if (date.date.value === null || head - date.end > REACH || head < date.end) return false;
  const lead = text.slice(Math.max(0, date.start - 24), date.start);
  if (!/(?:^|[\n.!?:*-]\s*)(?:on|from)\s+$/i.test(lead)) return false;
  const between = unmarked(text.slice(date.end, head));
  if (/[.!?;:\n|]/.test(between)) return false;
  const { governor, isOther } = leadOf(text, head);
  if (isOther) return false;
  if (HOLDING.has(governor)) return areHosts(between) && isWholeName(text, end);
  const isSubject = /^,?\s+(?:the\s+)?[\p{L}\d-]*\s?$/u.test(between);
  return (
    isSubject &&
    /^\)?\s+(?:(?:was|is|were|will be)\s+(?:also\s+)?(?:held|convened|opened)|took place|takes place|convened|opened|began|met)\b/.test(
      text.slice(end, end + 40),
    )
  );
}

/** "The November 5 FORUM was frank", "at the November 5 FORUM": a day as the name's own, not behind "before", "of" and the like. */
function isInFrontOfName(
  { text }: SourceDocument,
  date: DateMentionLinked,
  head: number,
  end: number,
): boolean {
  if (date.date.value === null || !DAY.test(date.date.value) || text.slice(date.end, head) !== " ")
    return false;
  if (!/(?:^|[^\p{L}])the $/iu.test(text.slice(Math.max(0, date.start - 5), date.start))) return false;
  const { governor, isOther, isInfinitive } = leadOf(text, date.start);
  if (isOther || isInfinitive || !(governor === "" || GOVERNING.has(governor))) return false;
  return WHOLE.test(text.slice(end, end + 12));
}

/** What may follow a name that ends there: "FORUM was", "FORUM." */
const WHOLE = /^\)?(?:$|[.,;]?\n|[.,;](?:\s|$)| (?:in|was|is|will|drew|ended|opened)\s)/;

/** Whether the name ends there, and is not that of something else: "the FORUM dinner". */
function isWholeName(text: string, end: number): boolean {
  const tail = text.slice(end, end + 12);
  return /^\)?\s*(?:$|[^\s\p{L}]|(?:in|at|and|for|with|as|where|to|on|jointly|by|after|before)\s)/u.test(
    tail,
  );
}

/** ", Norway and Iceland held the ": whom the date is followed by, and nothing that they did besides. */
function areHosts(between: string): boolean {
  const words = between.match(/[\p{L}\p{N}'’.-]+|[^\s]/gu) ?? [];
  return words.every((word, i) => {
    if (word === ",") return i === 0 || /^\p{Lu}|^and$/u.test(words[i + 1] ?? "");
    const folded = word.toLowerCase();
    return /^(?:\p{Lu}|\d)/u.test(word) || HOSTS.has(folded) || HOLDING.has(folded);
  });
}

/** The words between a name and a date in lower case, those of a place after "in" or "at" left out; null where others stand there. */
function wordsOf(between: string): string[] | null {
  const words: string[] = [];
  let inPlace = false;
  for (const [token] of between.matchAll(/[\p{L}\p{N}'’.-]+|[^\s\p{L}\p{N}]/gu)) {
    if (/^[,()]$/.test(token)) continue;
    if (!/^[\p{L}'’.-]+$/u.test(token)) return null;
    const isCapital = /^\p{Lu}/u.test(token);
    if (inPlace && isCapital) continue;
    const word = token.toLowerCase();
    if (inPlace && word === "and") continue;
    if (isCapital || !isAllowed(word)) return null;
    inPlace = word === "in" || word === "at" || (inPlace && word === "the");
    words.push(word);
  }
  return words;
}

function isAllowed(word: string): boolean {
  return LINKING.has(word) || HELD.has(word) || PLANNED.has(word) || AUXILIARY.has(word);
}
