/**
 * Claims in which the day stands in front of the meeting: "On DATE, the FORUM was held", "the DATE FORUM", lines of a
 * timeline and rows of a table that begin with the day.
 */
import type { SourceDocument } from "../text/document.ts";
import { wordList } from "../text/wordList.ts";
import { isOfMinisters, LEAD, leadOf } from "./editionNamed.ts";
import { endsEntry, isDayOfCjk, isOfPlaces, isRowOfDay } from "./eventContext.ts";
import { unmarked } from "./eventMarkup.ts";
import { CJK, DAY, GOVERNING, HOLDING, HOSTS } from "./eventWords.ts";
import type { DateMentionLinked } from "./mention.ts";

/** How far a date may stand from the forum. */
const REACH = 160;

/** `said`: the day in front of a meeting is its own; `bare`: they make up a line of a timeline, or of a diary. */
export type SaidBefore = "said" | "bare";

/** What the day in front of a meeting is to it, null where nothing is claimed; `year` is that of its edition. */
export function saidBefore(
  document: SourceDocument,
  date: DateMentionLinked,
  head: number,
  end: number,
  year: number | null,
): SaidBefore | null {
  if (CJK.test(document.text.charAt(date.end - 1))) {
    const isDay = date.date.value !== null && head - date.end <= LEAD && head >= date.end;
    if (isDay && isDayOfCjk(document.text, date.end, head, end)) return "said";
  }
  if (
    isSaidInFront(document, date, head, end) ||
    isInFrontOfName(document, date, head, end) ||
    isMetFor(document, date, head, end) ||
    isHeldFirst(document, date, head) ||
    isWhenHeld(document, date, head, end) ||
    isCalledDay(document, date, head)
  )
    return "said";
  return opensEntry(document, date, head, end, year) ?? (opensRow(document, date, head, end) ? "said" : null);
}

/** A line of a list or a timeline that begins with the date: `- 2023-10-12: FORUM, Seoul`; its place or number says that it is the meeting. */
function opensEntry(
  { text }: SourceDocument,
  { date, start, end: dateEnd }: DateMentionLinked,
  head: number,
  end: number,
  year: number | null,
): SaidBefore | null {
  if (date.value === null || !DAY.test(date.value) || head - dateEnd > LEAD || head < dateEnd) return null;
  const opening = ENTRY_HEAD.exec(text.slice(Math.max(0, start - LEAD), start));
  if (opening === null) return null;
  // "Seoul, 12 October": whatever stands there may be a paper, but not what the meeting's own name has.
  const place = opening[1];
  const { ordinal, governor, isOther } = leadOf(text, head);
  if (place !== undefined && ordinal === null && !text.slice(head, end).includes(place)) return null;
  const between = unmarked(text.slice(dateEnd, head).replace(END_OF_EMPHASIS, "$1$2")).replace(
    PLACE_BEHIND,
    "",
  );
  const found = /^(:| ?[–—]| -|,)?[ \t]{1,8}(?!\s)(.*)$/s.exec(between);
  const led = found?.[2];
  if (led === undefined || /[\n.:;,]/.test(led)) return null;
  if (
    isOther ||
    governor.length > 1 ||
    !(endsEntry(text, end) || HELD_BEHIND.test(text.slice(end, end + 16)))
  )
    return null;
  // "3 November 2025 57th FORUM", "3 November 2025, 57th FORUM"
  const isPlain = (found![1] ?? ",") === ",";
  if (isPlain && ordinal === null && !(led === "" && PLACE_ENDS.test(text.slice(end, end + LEAD))))
    return null;
  if (isPlain && ordinal !== null && !/^(?:the )?\S{1,12} $/.test(led)) return null;
  if (ordinal !== null || year !== null || /^,? /.test(text.slice(end, end + 2))) return "said";
  return MEETING.test(unmarked(text.slice(head, end))) ? "bare" : null;
}

/** Where a day in bold or italics ends: `**3 November 2025** – `, `**3 November 2025:** `. */
const END_OF_EMPHASIS = /^(:?)[*_]{1,3}(:?)/;

/** A place between the day and the meeting: `2025-11-04, Seoul: 57th FORUM`. */
const PLACE_BEHIND = /^, \p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{1,20}){0,2}(?=:| [–—-] )/u;
/** `, Seoul` with which a line ends: `- 3 November 2025, FORUM, Seoul`. */
const PLACE_ENDS = /^, \p{Lu}[\p{L}.'’-]{1,20}(?:,? \p{Lu}[\p{L}.'’-]{1,20}){0,2}[.]?[^\S\n]*(?:\n|$)/u;
/** The verb of such a line. */
const HELD_BEHIND = /^ (?:(?:is |was )?held|opens|begins|starts|opened|began|started)(?:[.;]|\s*(?:\n|$))/;

/** The start of such a line: its mark and the place in front of its day. */
const ENTRY_HEAD =
  /(?:^|\n)[^\S\n]*(?:(?:[-*+]|\d{1,2}[.)]|#{1,6})[^\S\n]+)?[*_]{0,2}(?:(\p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{1,20}){0,2}), )?$/u;
/** Names written out that say by their last word what is held. */
const MEETING =
  /[\p{L}'’] (?:summit|meeting|conference|congress|dialogue|forum|talks|assembly|symposium)(?:-\p{L}{2,8})?$/iu;

/** A row of a table that begins with the date: `| 12 October 2023 | 12th FORUM, Seoul |`. */
function opensRow(
  { text }: SourceDocument,
  { date, end: dateEnd }: DateMentionLinked,
  head: number,
  end: number,
): boolean {
  if (date.value === null || !DAY.test(date.value) || head < dateEnd || head - dateEnd > LEAD) return false;
  const between = unmarked(text.slice(dateEnd, head));
  if (!ROW_LEAD.test(between) || !isOfPlaces(text, dateEnd, head)) return false;
  return endsEntry(text, end) && isRowOfDay(text, dateEnd, end);
}

const ROW_LEAD = /^ {0,20}\|(?:[^|\n]{0,60}\|){0,2} {0,20}(?:the )?(?:\d{1,3}(?:st|nd|rd|th) )?$/i;

/** "On DATE, the FORUM was held", "On DATE, X and Y held the FORUM". */
function isSaidInFront(
  { text }: SourceDocument,
  date: DateMentionLinked,
  head: number,
  end: number,
): boolean {
  if (date.date.value === null || head - date.end > REACH || head < date.end) return false;
  const lead = text.slice(Math.max(0, date.start - PLACE_REACH), date.start);
  if (!ON.test(lead)) return false;
  const between = unmarked(text.slice(date.end, head));
  if (/[.!?;:\n|]/.test(between)) return false;
  const { governor, isOther } = leadOf(text, head);
  if (isOther) return false;
  const isAttended = ATTENDING.has(governor) && !OWN.test(text[end] ?? "");
  if (isAttended || HOLDING.has(governor)) return areHosts(between) && isWholeName(text, end);
  const isSubject = /^,?\s+(?:the\s+)?[\p{L}\d-]*\s?$/u.test(between);
  return isSubject && BEHIND_SUBJECT.test(text.slice(end, end + 40));
}

/** How far in front of a day its preposition and the place may stand: "In Seoul on DATE". */
const PLACE_REACH = 56;
const ON =
  /(?:^|[\n.!?:*-]\s*)(?:[Oo]n|[Ff]rom|(?:[Ii]n|[Aa]t) \p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{1,20}){0,1},? on)\s+$/u;

/** What a meeting does on the day in front of it. */
const BEHIND_SUBJECT =
  /^\)?\s+(?:(?:was|is|were|will be)\s+(?:also\s+)?(?:held|convened|opened)\b(?!\s(?:an?|the|its|their|new|to)\b)|(?:(?:also\s+)?t(?:ook|akes) place|will (?:take place|open|begin|start|convene|meet|follow)|convene[sd]|open(?:s|ed)|beg(?:an|ins)|start(?:s|ed)|m(?:et|eets)|follow(?:s|ed)|kick(?:s|ed) off|end(?:s|ed)|conclude[sd]|wrap(?:s|ped) up)\b(?!\s(?:an?|the|its|their|new|by|to)\b))/;

/** "Held on DATE in Oslo, the FORUM drew a crowd." */
function isHeldFirst(
  { text }: SourceDocument,
  { date, start, end }: DateMentionLinked,
  head: number,
): boolean {
  if (date.value === null || !DAY.test(date.value) || head - end > LEAD || head < end) return false;
  return (
    HELD_ON.test(text.slice(Math.max(0, start - PLACE_REACH), start)) &&
    IN_PLACE_THE.test(unmarked(text.slice(end, head)))
  );
}

const HELD_ON =
  /(?:^|[\n.!?]\s*)Held (?:(?:in|at) \p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{1,20}){0,2},? )?on $/u;
const IN_PLACE_THE =
  /^(?: (?:in|at) \p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{1,20}){0,2})?, the (?:\d{1,3}(?:st|nd|rd|th) )?$/u;

/** "He was there on DATE, when the FORUM was held." */
function isWhenHeld({ text }: SourceDocument, date: DateMentionLinked, head: number, end: number): boolean {
  if (date.date.value === null || !DAY.test(date.date.value) || head - date.end > LEAD) return false;
  if (!/(?:^|\W)on $/i.test(text.slice(Math.max(0, date.start - 4), date.start))) return false;
  return (
    /^,? when (?:the )?(?:\d{1,3}(?:st|nd|rd|th) )?$/.test(unmarked(text.slice(date.end, head))) &&
    BEHIND_SUBJECT.test(text.slice(end, end + 40))
  );
}

/** "DATE was the day of the FORUM." */
function isCalledDay({ text }: SourceDocument, date: DateMentionLinked, head: number): boolean {
  if (date.date.value === null || !DAY.test(date.date.value) || head - date.end > LEAD) return false;
  return (
    /(?:^|[\n.!?:]\s*|[-*+]\s)$/.test(text.slice(Math.max(0, date.start - 3), date.start)) &&
    IS_DAY_OF.test(unmarked(text.slice(date.end, head)))
  );
}

const IS_DAY_OF =
  /^ (?:is|was|will be) the (?:(?:opening |closing |first |last )?(?:day|date) of (?:the )?)?(?:\d{1,3}(?:st|nd|rd|th) )?$/;

/** "The ministers gathered in Kuala Lumpur on DATE for the FORUM.", "They met on DATE at the FORUM.", "On DATE they met for the FORUM." */
function isMetFor({ text }: SourceDocument, date: DateMentionLinked, head: number, end: number): boolean {
  if (date.date.value === null || !DAY.test(date.date.value) || head < date.end || head - date.end > LEAD)
    return false;
  if (/(?:^|[\n.!?:*-]\s*)on\s+$/i.test(text.slice(Math.max(0, date.start - 24), date.start))) {
    const found = MET_BEHIND.exec(unmarked(text.slice(date.end, head)));
    if (found !== null)
      return isOfMinisters(found[1]!) && isWholeName(text, end) && !OWN.test(text[end] ?? "");
  }
  const met = MET.exec(text.slice(Math.max(0, date.start - LEAD), date.start));
  if (met === null || !isOfMinisters(met[1]!)) return false;
  return (
    FOR_OR_AT.test(unmarked(text.slice(date.end, head))) &&
    isWholeName(text, end) &&
    !OWN.test(text[end] ?? "")
  );
}

/** Who met, that they did, and where. */
const MEETS =
  "(\\p{L}[\\p{L}'’.-]*) (?:met|meet|gathered|gather|assembled|assemble|convened|convene|came together)(?: again)?(?:,? (?:in|at) \\p{Lu}[\\p{L}.'’-]{1,20}(?: \\p{Lu}[\\p{L}.'’-]{1,20}){0,2})?";
const MET = new RegExp(`${MEETS},? on $`, "u");
/** The same behind the day: "On DATE the ministers gathered in Kuala Lumpur for the FORUM." */
const MET_BEHIND = new RegExp(
  `^,? (?:[\\p{L}'’.-]{1,24} ){0,4}?${MEETS},? for (?:the |their |its )?(?:\\d{1,3}(?:st|nd|rd|th) )?$`,
  "u",
);
/** "for the FORUM's preparations". */
const OWN = /['’]/;
const FOR_OR_AT = /^,? (?:for|at|during) (?:the |their |its )?(?:\d{1,3}(?:st|nd|rd|th) )?$/;

/** "The November 5 FORUM was frank", "at the November 5 FORUM", "Yesterday's FORUM": a day as the name's own, not behind "before", "of" and the like. */
function isInFrontOfName(
  { text }: SourceDocument,
  date: DateMentionLinked,
  head: number,
  end: number,
): boolean {
  if (date.date.value === null || !DAY.test(date.date.value)) return false;
  const between = text.slice(date.end, head);
  if (between !== " " && !/^['’]s (?:\d{1,3}(?:st|nd|rd|th) )?$/.test(between)) return false;
  if (between === " " && !/(?:^|[^\p{L}])the $/iu.test(text.slice(Math.max(0, date.start - 5), date.start)))
    return false;
  const { governor, isOther, isInfinitive } = leadOf(text, date.start);
  if (isOther || isInfinitive || !(governor === "" || GOVERNING.has(governor))) return false;
  return WHOLE.test(text.slice(end, end + 16));
}

/** What may follow a name that ends there: "FORUM was", "FORUM." */
const WHOLE =
  /^\)?(?:$|[.,;]?\n|[.,;](?:\s|$)| (?:in|was|is|will|drew|saw|brought|produced|adopted|agreed|yielded|lasted|ended|opened|went)\b)/;

/** Whether the name ends there, and is not that of something else: "the FORUM dinner". */
function isWholeName(text: string, end: number): boolean {
  const tail = text.slice(end, end + 12);
  return /^\)?\s*(?:$|[^\s\p{L}]|(?:in|at|and|for|with|as|where|to|on|jointly|by|after|before)\s)/u.test(
    tail,
  );
}

/** What those did who came to a meeting, on its day: "attended the FORUM", "spoke at the FORUM", "took part in the FORUM". */
const ATTENDING = wordList("attended joined addressed attend joins met spoke sat at");

/** ", Norway and Iceland held the ": whom the date is followed by, and nothing that they did besides. */
function areHosts(between: string): boolean {
  const words = between.match(/[\p{L}\p{N}'’.-]+|[^\s]/gu) ?? [];
  return words.every((word, i) => {
    if (word === ",") return i === 0 || /^\p{Lu}|^and$/u.test(words[i + 1] ?? "");
    const folded = word.toLowerCase();
    return /^(?:\p{Lu}|\d)/u.test(word) || HOSTS.has(folded) || HOLDING.has(folded) || ATTENDING.has(folded);
  });
}
