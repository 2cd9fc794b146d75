/**
 * What is said of a meeting in front of its date: "FORUM was held in Seoul on DATE", "held the FORUM on DATE", `FORUM: DATE`,
 * `| FORUM | DATE |`. Dates in front of the meeting's name are in `eventInFront.ts`, those below it in `eventPages.ts`.
 */
import type { SourceDocument } from "../text/document.ts";
import { wordList } from "../text/wordList.ts";
import { LEAD, leadOf } from "./editionNamed.ts";
import {
  endsEntry,
  heldInCjk,
  isCjkLabel,
  isInCjkBracket,
  isInDayColumn,
  isInHeldColumn,
  isInMeetingColumn,
  isInStartColumn,
  isOfPlaces,
} from "./eventContext.ts";
import { ENTRY, isEntry, isLineAlone, leadIn, SOURCE } from "./eventEntries.ts";
import { unmarked } from "./eventMarkup.ts";
import { saidOfIt, withoutGuests, withoutOwn } from "./eventMeetings.ts";
import { isSaidToBeHeld, type Told, toldBy, toldInCjk, wordsOf } from "./eventVerbs.ts";
import {
  AROUND,
  AWAITING,
  CJK,
  DAY,
  FORTHCOMING,
  GOVERNING,
  HELD,
  HOLDING,
  LASTING,
  LINKING,
  PARTICIPLES,
  PREPOSITIONS,
} from "./eventWords.ts";
import type { DateMentionLinked } from "./mention.ts";

/** How far a date may stand from the forum. */
const REACH = 160;

/** "FORUM was held in Seoul on DATE", "held the FORUM on DATE", `FORUM: DATE`; null where nothing is claimed. */
export function saidBehind(
  { text }: SourceDocument,
  head: number,
  end: number,
  date: DateMentionLinked,
): Told | null {
  if (date.date.value === null || date.start < end || date.start - end > REACH) return null;
  const written = withoutOwn(unmarked(text.slice(end, date.start)))
    .replace(PLACE_ASIDE, "")
    .replace(DAYS_LONG, " lasted");
  if (/\n[^\S\n]*\n/.test(written)) return null;
  const around = text.slice(head, end) + (written.trim() === "" ? text.slice(date.start, date.end) : written);
  if (CJK.test(around) && !CELLS.test(written)) {
    if (isCjkLabel(text, head, end, date)) return "all";
    return isInCjkBracket(text, end, date) ? "some" : toldInCjk(heldInCjk(text, end, date));
  }
  const { governor, isInfinitive, isOther, ordinal } = leadOf(text, head);
  const some = (isSaid: boolean): Told | null => (isSaid ? "some" : null);
  const listed = (isSaid: boolean): Told | null => (isSaid ? "all" : null);
  const isLabel =
    LABEL.test(written) &&
    (endsEntry(text, date.end) || DASHED_PLACE.test(text.slice(date.end, date.end + LEAD)));
  if (isOther) return some(isLabel && DAY.test(date.date.value) && LAST.test(leadIn(text, head)));
  const isAbout = TEXT_ON.test(leadIn(text, head));
  const ofIt = governor === "" || isAbout ? saidOfIt(written, text.slice(head, end)) : null;
  const between = HOLDING.has(governor) ? withoutGuests(written) : (ofIt ?? written);
  if (BRACKET.test(between) || PLACE_IN_BRACKET.test(between)) {
    if (isAbout) return null;
    if (governor === "") return "all";
    return some(
      AROUND.has(governor) ||
        GOVERNING.has(governor) ||
        WITNESSED.has(governor) ||
        NEXT_BRACKET.test(leadIn(text, head)),
    );
  }
  if (PLACED_BRACKET.test(between)) return listed(governor === "" && text.charAt(date.end) === ")");
  if (CELLS.test(between)) {
    const isOfDay =
      isInDayColumn(text, date.end) &&
      (!APART.test(between) || isInHeldColumn(text, date.end) || isOfPlaces(text, end, date.start));
    if (governor !== "" || !isOfDay) return null;
    if (!isInStartColumn(text, date.end)) return "all";
    return isInMeetingColumn(text, end) ? "first" : null;
  }
  if (LABEL.test(between)) return listed(governor === "" && isLabel);
  if (BOLD_LABEL.test(text.slice(end, date.start)))
    return some(governor === "" && DAY.test(date.date.value) && endsEntry(text, date.end));
  if (/^ of (?:the )?$/.test(between)) return some(governor !== "of" && DAY.test(date.date.value));
  if (
    ENTRY.test(between) &&
    !SOURCE.test(between) &&
    (isEntry(text, head, date.end) || isLineAlone(text, head, between, date.end))
  )
    return some(governor === "" && DAY.test(date.date.value));
  if (/^, (?:on |from )?$/.test(between))
    return some(
      governor === "" ? isApposition(text, date) : between.length > 2 && isSetting(text, head, date),
    );
  if (governor === "of" && IS_DAY.test(between)) {
    const end = END_DAY_OF.exec(leadIn(text, head))?.[1];
    if (end !== undefined) return /^(?:first|opening)$/i.test(end) ? "first" : "last";
    if (DATE_OF.test(leadIn(text, head))) return "all";
  }
  if (governor === "" && CAME_TO.test(between)) return some(DAY.test(date.date.value));
  if (governor === "of" && IS_DAY_BEHIND.test(between) && HOST_OF.test(leadIn(text, head)))
    return some(DAY.test(date.date.value));
  if (governor === "" && (HOSTED_BY.test(between) || HELD_APART.test(between)))
    return between.endsWith("from ") ? "all" : some(DAY.test(date.date.value));
  if (WHICH_WAS.test(between) && !isAbout && /^[,.;)\n]?$/.test(text.charAt(date.end)))
    return some(DAY.test(date.date.value));
  if (governor === "since" && IS_DAY_BEHIND.test(between)) return some(DAY.test(date.date.value));
  const words = wordsOf(between);
  if (words === null) return null;
  const isAlone = words.length > 0 && words.every((word) => LINKING.has(word));
  if (
    isAlone &&
    governor === "" &&
    (date.date.value.includes("/") ? /\s(?:on|from) $/ : /\son $/).test(between)
  )
    return some(isSubjectOf(text, date.end, ordinal !== null) || isFragment(text, head, date.end));
  if (governor === "" && IS_ON.test(between))
    return some(
      DAY.test(date.date.value) && (endsEntry(text, date.end) || /[,;]/.test(text.charAt(date.end))),
    );
  if (
    !BEFORE_DATE.test(between) &&
    !(
      PLACED.test(between) &&
      (STRETCH.test(date.date.value) || MONTH_LED.test(text.slice(date.start, date.end)))
    ) &&
    !ADVERB.test(text.slice(date.start, date.end))
  )
    return null;
  const isHeld = isSaidToBeHeld(words);
  const verb = words.find((word) => !LINKING.has(word)) ?? "";
  // "The debate over the FORUM lasted from"
  if (LASTING.has(verb) && governor !== "") return null;
  if (isAbout && (ofIt === null ? WHICH_MET : MET).test(between)) return isHeld ? toldBy(words) : null;
  if (HELD_BEHIND.test(between) && (governor === "of" ? DOCUMENT_OF : CAME_FOR).test(leadIn(text, head)))
    return toldBy(words);
  // The subject is another one: only what is said of the meeting itself counts.
  if (HELD_ASIDE.test(between) && (BEFORE_MEETING.has(governor) || OCCASION_OF.test(leadIn(text, head))))
    return isHeld ? toldBy(words) : null;
  if (PREPOSITIONS.has(governor)) return some(isHeld && AWAITING.has(governor) && FORTHCOMING.has(verb));
  if (!GOVERNING.has(governor)) return isHeld ? toldBy(words) : null;
  if (/^, /.test(between) && HELD_BEHIND.test(between)) return isHeld ? toldBy(words) : null;
  if (isInfinitive || /^\s*,/.test(between)) return null;
  return some(isHeld ? PARTICIPLES.has(verb) : words.every((word) => AROUND.has(word)));
}

/** "lasted a day, on": how long is no matter. */
const DAYS_LONG = /^ lasted (?:an?|one|two|three|four|five|half an?|\d) (?:full |whole )?days?,?/;
/** ` (Seoul)` of "57th SCM (Seoul): 4 November". */
const PLACE_ASIDE = /^ \(\p{Lu}[\p{L}.'’-]{1,20}(?:,? \p{Lu}[\p{L}.'’-]{1,20}){0,2}\)(?=:? )/u;

/** `FORUM: `, `FORUM – `. */
const LABEL = /^\s?[:–—-]\s*$|^\)?:\s+$/;
/** ` — Seoul` behind the day of `FORUM — DATE — Seoul`. */
const DASHED_PLACE =
  /^ [–—-] \p{Lu}[\p{L}.'’-]{1,20}(?:,? \p{Lu}[\p{L}.'’-]{1,20}){0,2}[.]?[^\S\n]*(?:\n|$)/u;
/** The same in `**FORUM.** 7 November`. */
const BOLD_LABEL = /^\.(?:\*\*|__) $/;
/** What may stand in front of such a label: the edition before the day of the note. */
const LAST = /(?:^|\n)[^\S\n]*(?:[-*+][^\S\n]+)?(?:[*_]{1,3})?(?:the )?(?:last|latest|most recent) [*_[]*$/i;
const IS_DAY = /^ (?:is|was|will be) (?:on |from )?$/;
/** ", held in Seoul on", of the meeting: no document is held. */
const HELD_BEHIND =
  /^\)?,? (?:(?:which|that) was )?(?:held|convened) |^\)?, (?:which|that) (?:is to|will) (?:open|begin|start|convene|meet|be held|take place) /;
const DOCUMENT_OF =
  /\b(?:communiqu[eé]|statement|declaration|minutes|records?|report|summary|transcript|text|outcomes?|results?|conclusions) of (?:the )?(?:\d{1,3}(?:st|nd|rd|th) )?[*_[]*$/i;
/** "Notes from the 57th", of whose own day a bracket tells. */
const TEXT_ON =
  /\b(?:reports?|dispatch(?:es)?|notes?|photos?|pictures?|takeaways?|lessons?|papers?|articles?|essays?|interviews?|briefings?|releases?|statements?|readouts?|minutes|reactions?|comments?|quotes?|news|stor(?:y|ies)|op-eds?|columns?|posts?|memos?|letters?|cables?|summary|transcripts?|videos?|footage|podcasts?|pieces?|chapters?|films?|books?|features?|lectures?|thoughts|impressions|speech|remarks) (?:from|on|about|since|before|after|following|ahead of) (?:the )?(?:\d{1,3}(?:st|nd|rd|th) )?["“'‘*_[]*$/i;
/** What a meeting does and a text on it does not: "The piece on the FORUM. It met on", ", which met on". */
const MET = /^ (?:met|convened|sat|gathered|assembled|took place|was held)\b/;
/** ", which was on" tells the day of the meeting whatever is done for it. */
const WHICH_WAS = /^\)?, which (?:is|was|will be) (?:(?:held|due) )?(?:on|from) $/;
const WHICH_MET = /^\)?, which (?:met|convened|sat|gathered|assembled|took place|was held)\b/;
/** ", held in Seoul on" of the meeting itself, whatever is told of it. */
const HELD_ASIDE = /^\)?, (?:(?:which|that) was )?(?:held|convened) /;
const BEFORE_MEETING = wordList("after before since following until at about on by");
const OCCASION_OF =
  /\b(?:time|eve|occasion|margins|sidelines|fringes|opening|close|end) of (?:the )?(?:[\p{L}\d]{3,10} )?[*_[]*$/u;
/** "flew to Seoul for the 57th", of whom came to a meeting. */
const CAME_FOR =
  /(?:^|\s)(?:to|in|at) \p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{1,20}){0,2} for (?:the )?(?:\d{1,3}(?:st|nd|rd|th) )?[*_[]*$/u;
/** "The date of the 57th", not "the youth day of the 57th". */
const DATE_OF =
  /(?:^|[.!?:]\s+|\n\s*)(?:the )?(?:date|dates|day|days) of (?:the |this year['’]s )?(?:\d{1,3}(?:st|nd|rd|th) )?[*_[]*$/i;

/** "The FORUM came to Gyeongju on". */
const CAME_TO =
  /^ (?:came|comes|returned|returns|will come|will return) to \p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{1,20}){0,2} on $/u;
/** "Japan was host of the FORUM on", "was in the chair of the FORUM in Tokyo on". */
const HOST_OF =
  /\b(?:was|is|were|are|will be|as) (?:the )?(?:(?:sole )?host|hosts|co-hosts?|chair|chairman|chairwoman|co-chairs?) of (?:the )?(?:\d{1,3}(?:st|nd|rd|th) )?[*_[]*$/i;
/** ", which Norway hosted on". */
const HOSTED_BY =
  /^,? which \p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{1,20}){0,2} (?:had )?(?:hosted|held|chaired)(?: (?:in|at) \p{Lu}[\p{L}.'’-]{1,20})? (?:on|from) $/u;
/** ". Held in Oslo from", ": held on". */
const HELD_APART =
  /^[.:] [Hh]eld (?:(?:in|at) \p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{1,20}){0,2},? )?(?:on|from) $/u;
const IS_DAY_BEHIND = /^(?: (?:in|at) \p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{1,20}){0,2})? on $/u;

/** "The first day of the 57th". */
const END_DAY_OF =
  /(?:^|[.!?:]\s+|\n\s*)(?:the )?(first|opening|last|final|closing) day of (?:the )?(?:\d{1,3}(?:st|nd|rd|th) )?[*_[]*$/i;

/** "is on", "was in Seoul on", "in Seoul was on", "was from", "will be on", "is due on". */
const IS_ON =
  /^\)?(?: itself)?(?: (?:in|at) \p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{1,20}){0,2})? (?:is|was|will be|is due|falls|fell)(?: (?:in|at) \p{Lu}[\p{L}.'’-]{1,20})? (?:on|from) $/u;
/** The cells between a meeting and the day of its row. */
const CELLS = /^[^\S\n]*\|(?:[^|\n]{0,60}\|){0,3}[^\S\n]*$/;
const APART = /\|[^|]*\|/;
const BRACKET = /^\s?\(\s*$/;
/** What people do with a meeting of which a bracket tells the day. */
const WITNESSED = wordList(
  "saw skipped missed boycotted addressed led visited organised organized arranged crashed left watched",
);
/** The next of several: "the APEC summit (31 October), the 57th SCM (4 November) and". */
const NEXT_BRACKET =
  /\d\)(?:[,;]|,? and|,? then) (?:the )?(?:\d{1,3}(?:st|nd|rd|th) )?["\u201c'\u2018*_[]*$/i;
/** ` (Seoul, `. */
const PLACE_IN_BRACKET = /^\s\(\p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{1,20}){0,2}, $/u;
/** ` in Gyeongju (`. */
const PLACED_BRACKET = /^ (?:in|at) \p{Lu}[\p{L}.'’-]{1,20}(?:,? \p{Lu}[\p{L}.'’-]{1,20}){0,2} \($/u;

/** Days that need no preposition: "was held in Oslo yesterday". */
const ADVERB =
  /^(?:yesterday|today|tomorrow|the day (?:before|after) |(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$)/;

/** What may stand right in front of a day: a preposition, or the verb itself. */
const BEFORE_DATE =
  /(?:^|\s)(?:on|from|in|for|between|over|wrap(?:s|ped)\sup|kick(?:s|ed)\soff|t(?:ook|akes)\splace|held|convene[sd]|open(?:s|ed)|start(?:s|ed)|beg(?:ins|an)|end(?:s|ed)|close[sd]|conclude[sd])\s+(?:the\s+)?$/;

/** "in Seoul Nov. 5", "held here Nov. 5", "in Gdynia 9–11 July". */
const STRETCH = /^\d{4}-\d\d-\d\d\//;
const PLACED = /\s(?:here|there) $|\s(?:in|at) \p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{1,20}){0,2} $/u;
const MONTH_LED = /^\p{Lu}\p{Ll}{2,8}\.? \d/u;

/** `, 12–22 November 2023, ended`: a stretch between commas, or a day whose meeting the verb behind it tells of. */
function isApposition(text: string, { end, date }: DateMentionLinked): boolean {
  const verb = /^, (?:(?:was|were) )?(?:also )?(\p{Ll}+)/u.exec(text.slice(end, end + 32))?.[1];
  if (verb === undefined) return false;
  return date.value!.includes("/") || HELD.has(verb) || YIELDED.test(verb);
}

/** Whether a sentence begins with a meeting and its day: "At the FORUM, on 20 September 2025, she spoke". */
function isSetting(text: string, head: number, { end, date }: DateMentionLinked): boolean {
  if (!DAY.test(date.value ?? "") || text.charAt(end) !== ",") return false;
  return /(?:^|[.!?] |\n[^\S\n]*)(?:At|During) (?:the )?(?:\d{1,3}(?:st|nd|rd|th) )?[*_[]*$/.test(
    leadIn(text, head),
  );
}

/** Whether a sentence is nothing but a meeting, from `head` on, its day, up to `end`, and the place behind it: "The FORUM on 29 July in Tokyo." */
function isFragment(text: string, head: number, end: number): boolean {
  if (!PLACE_BEHIND.test(text.slice(end, end + LEAD))) return false;
  return /(?:^|\n[^\S\n]*|[.!?] )(?:The )?(?:\d{1,3}(?:st|nd|rd|th) )?[*_[]*$/.test(leadIn(text, head));
}

const PLACE_BEHIND =
  /^,? (?:in|at) \p{Lu}[\p{L}.'’-]{1,20}(?:,? \p{Lu}[\p{L}.'’-]{1,20}){0,2}[.]?[^\S\n]*(?:\n|$)/u;

/** What a meeting did on its day. */
const YIELDED = /^(?:produced|yielded|adopted|agreed|brought|drew|saw|marked|lasted)$/;

/** Whether a verb behind the date has the meeting as its subject: "FORUM on DATE was the first". */
function isSubjectOf(text: string, end: number, isNumbered: boolean): boolean {
  const verb = isNumbered
    ? ACTS
    : /^,? (?:was|were|will be|drew|saw|ended|lasted|marked|brought|had \p{Ll}{2,}(?:ed|en|ght|wn))(?!\p{L})/u;
  return verb.test(text.slice(end, end + 20));
}

/** The same of a numbered meeting, which does nothing on any other day. */
const ACTS =
  /^,? (?:was|were|will be|had|drew|saw|brought|made|took|gave|set|led|met|said|chose|\p{Ll}{2,12}ed)(?![\p{L}-])/u;
