/**
 * How a text names an edition of a forum: its number and its year around the name, and the word that governs them,
 * "ahead of the 57th Security Consultative Meeting", "the 2025 Seoul Defense Dialogue".
 */
import { isCountryWord } from "../recognise/countries.ts";
import { isRegionWord } from "../recognise/placeWords.ts";
import { fold } from "../text/chars.ts";
import type { SourceDocument } from "../text/document.ts";
import { isDigit } from "../text/unitKinds.ts";
import { unitsOf } from "../text/units.ts";
import { wordList } from "../text/wordList.ts";
import { columnAt } from "./eventContext.ts";
import { endBehind, startBefore, unmarked } from "./eventMarkup.ts";
import { meetingBefore, ownMeeting } from "./eventMeetings.ts";
import { ARTICLES, GOVERNING, ORDINALS, PREPOSITIONS } from "./eventWords.ts";
import type { Mention, NameMention } from "./mention.ts";

/** Which meeting of a forum: both null where the text leaves that to the date. */
export interface Edition {
  /** 57 of "the 57th". */
  readonly ordinal: number | null;
  /** 2025 of "the 2025 Seoul Defense Dialogue". */
  readonly year: number | null;
}

/** How far in front of a name its number, its article and what governs it may begin. */
export const LEAD = 80;

/** What the words around a name say of the edition. */
export interface NamedEdition extends Pick<Edition, "year"> {
  /** The number that an acronym ends in or is followed by, "COP30", "COP 30"; numbers in front are `leadOf`'s. */
  readonly numbered: number | null;
  /** What the body of the name meets in, "summit", where that stands beside it; else null. */
  readonly meeting: string | null;
  /** From the year in front of the name to the abbreviation or the year behind it. */
  readonly head: number;
  readonly end: number;
  /** The mentions around that. */
  readonly before: Mention | undefined;
  readonly behind: Mention | undefined;
}

/** The edition that the name at `i` of the mentions is said to be. */
export function editionAt(
  document: SourceDocument,
  mentions: readonly Mention[],
  i: number,
  name: NameMention,
): NamedEdition {
  let [first, last] = [i, i];
  const ofEdition = editionBefore(document.text, name.start);
  const yearBefore = bareYear(document, mentions[i - 1], name.start - ofEdition);
  if (yearBefore !== null) first--;
  const again = mentions[i + 1];
  const isAgain = again?.kind === "forum" && again.entity === name.entity;
  if (isAgain && /^\s?\($/.test(unmarked(document.text.slice(name.end, again.start)))) last++;
  let named = mentions[last]!.end;
  const units = unitsOf(document.text);
  const own = isDigit(units[name.end - 1]!)
    ? /^\p{Lu}{2,6}(\d{1,3})$/u.exec(document.text.slice(name.start, name.end))
    : null;
  const behind = last === i ? numberBehind(document.text, name, mentions[i + 1]) : null;
  if (behind !== null) named += behind.length;
  const ofNumber =
    ofEdition > 0 && first === i ? leadOf(document.text, name.start - ofEdition).ordinal : null;
  const numbered = own?.[1] ?? behind?.slice(1) ?? ofNumber?.toString();
  const yearBehind = isDigit(units[named + 1]!)
    ? /^ ((?:19|20)\d\d)(?![\p{L}\p{N}-])/u.exec(document.text.slice(named, named + 6))
    : null;
  if (bareYear(document, mentions[last + 1], named) !== null) last++;
  const ofYear = document.text.startsWith(" of ", named)
    ? OF_YEAR.exec(document.text.slice(named, named + LONGEST_OF_YEAR))
    : null;
  if (ofYear !== null && mentions[last + 1]?.end === named + ofYear[0].length) {
    last++;
    named += ofYear[0].length;
  }
  const told = yearBehind === null ? mentions[last + 1] : undefined;
  const ofOne = told?.kind === "date" && told.start === named + 4 && document.text.startsWith(" of ", named);
  const yearOf = ofOne ? bareYear(document, told, named + 3) : yearOfCell(document, named, told);
  if (yearOf !== null) {
    last++;
    named = told!.end;
  }
  const from = first < i ? mentions[first]!.start : name.start - ofEdition;
  const head = startBefore(document.text, from);
  const met = meetingBefore(document.text, head);
  const held = met === null ? ownMeeting(document.text, named) : null;
  return {
    numbered: held?.ordinal ?? (numbered === undefined ? null : Number(numbered)),
    year: yearBefore ?? (yearBehind === null ? yearOf : Number(yearBehind[1])),
    meeting: met?.noun ?? held?.noun ?? null,
    head: head - (met?.length ?? 0),
    end: endBehind(document.text, named + (yearBehind?.[0].length ?? 0)),
    before: mentionBefore(mentions, first),
    behind: mentions.slice(last + 1, last + 3).find((mention) => !isTarget(mention)),
  };
}

/** The year in the next cell, of a column that has the editions: `| FORUM | 2025 | 3 November |`; else null. */
function yearOfCell({ text }: SourceDocument, named: number, told: Mention | undefined): number | null {
  if (told?.kind !== "date" || told.end - told.start !== 4 || told.start - named > LEAD) return null;
  if (!/^[^\S\n]*\|[^\S\n]*$/.test(text.slice(named, told.start))) return null;
  return EDITION_COLUMN.test(columnAt(text, told.end) ?? "")
    ? Number(text.slice(told.start, told.end))
    : null;
}

const EDITION_COLUMN = /^\W*(?:edition|year)\W*$/i;

/** How long "edition of the " in front of a name at `start` is; 0 where it does not stand there. */
function editionBefore(text: string, start: number): number {
  if (unitsOf(text)[start - 1] !== 0x20) return 0;
  return EDITION.exec(text.slice(Math.max(0, start - 16), start))?.[0].length ?? 0;
}

const OF_YEAR = /^ of (?:this|last|next) year(?![\p{L}'’])/u;
/** With the unit behind it. */
const LONGEST_OF_YEAR = 16;
const EDITION = /(?<= )edition of (?:the )?$/;

/** " 30" behind the acronym "COP"; null where that is the day of a date or counts something else. */
function numberBehind(text: string, { start, end }: NameMention, next: Mention | undefined): string | null {
  if (!isDigit(unitsOf(text)[end + 1]!) || !/^\p{Lu}{2,6}$/u.test(text.slice(start, end))) return null;
  const number =
    /^ \d{1,3}(?=$|[.,;:)\n]| (?:was|is|will|in|on|at|took|met|meets|convened|convenes|opened|opens|started|starts|ended|closed|ran|runs|began|begins)\b)/.exec(
      text.slice(end, end + 14),
    );
  if (number === null || (next !== undefined && next.start < end + number[0].length)) return null;
  return number[0];
}

/** What is mentioned last before number `i`, people aside: "On DATE, X and Y held the FORUM". */
function mentionBefore(mentions: readonly Mention[], i: number): Mention | undefined {
  const near = mentions.slice(Math.max(0, i - MOST_BEFORE), i);
  return near.findLast((mention) => mention.kind !== "person" && !isTarget(mention));
}

const MOST_BEFORE = 5;

function isTarget(mention: Mention): boolean {
  return mention.kind !== "date" && mention.target;
}

/** What stands in front of a name. */
export interface Lead {
  /** The number of the edition; null where there is none. */
  readonly ordinal: number | null;
  /** The word that governs the name, in lower case; empty at the start of a sentence or cell, "," behind other marks. */
  readonly governor: string;
  /** Whether "to" stands before that word: "agreed to host". */
  readonly isInfinitive: boolean;
  /** Whether the words are those of another body or of several editions: "12th Young Leaders FORUM". */
  readonly isOther: boolean;
}

/** What begins a clause that the meeting is the subject of. */
const JOINS_CLAUSES = /^(?:When|While|Because|Where|Although|Though|And|But)$/;

/** What stands in front of a name at `start`: article, edition and the countries between them are looked through. */
export function leadOf(text: string, start: number): Lead {
  const lead = unmarked(text.slice(Math.max(0, start - LEAD), start));
  const cjk = CJK_NUMBER.exec(lead);
  const alone = (ordinal: number | null): Lead => {
    return { ordinal, governor: "", isInfinitive: false, isOther: false };
  };
  if (cjk !== null) return alone(Number(cjk[1]));
  const words = lead.slice(lead.lastIndexOf("\n") + 1).match(/[\p{L}\p{N}'’.-]+|[^\s]/gu) ?? [];
  let at = words.length - 1;
  while (isBetween(words[at] ?? "")) at--;
  const ordinal = ordinalOf(words[at] ?? "");
  if (ordinal !== null) at--;
  while (ARTICLES.has((words[at] ?? "").toLowerCase())) at--;
  const isOfYear = /^year['’]s$/.test(words[at] ?? "") && /^(?:this|last|next)$/i.test(words[at - 1] ?? "");
  const isOtherYear = isOfYear && !/^this$/i.test(words[at - 1]!);
  if (isOfYear) at -= 2;
  if (words[at] === "of" && /^ahead$/i.test(words[at - 1] ?? "")) at--;
  // "In Seoul the 57th": where it was.
  if (at === 1 && /^\p{Lu}/u.test(words[1]!) && /^(?:in|at)$/i.test(words[0]!)) return alone(ordinal);
  const isWrappedUp = words[at] === "up" && /^wrap(?:s|ped)$/.test(words[at - 1] ?? "");
  const isMetFor = words[at] === "for" && MET.has(words[at - 1] ?? "") && isOfMinisters(words[at - 2] ?? "");
  const word = isWrappedUp ? "concluded" : isMetFor ? "attended" : (words[at] ?? "");
  if (at === 0 && /^(?:\d{1,3}\.|#{1,6})$/.test(word)) return alone(ordinal);
  if (at === 1 && word === ")" && /^\d{1,3}$/.test(words[0]!)) return alone(ordinal);
  // "She left on November 10. The 57th"
  if (word.endsWith(".") && /^(?:The|Their|Its)$/.test(words[at + 1] ?? "")) return alone(ordinal);
  // "We shall see." The 57th
  if (/^["\u201d]$/.test(word) && /[.!?]$/.test(words[at - 1] ?? "")) return alone(ordinal);
  if (/^[.!?|:*#>-]*$/.test(word) || (word.endsWith(".") && (word.length > 4 || word === "May.")))
    return alone(ordinal);
  if (word === "]" && TASK.test(lead.slice(lead.lastIndexOf("\n") + 1))) return alone(ordinal);
  if (JOINS_CLAUSES.test(word)) return alone(ordinal);
  const governor = /^\p{L}/u.test(word) ? word.toLowerCase() : ",";
  const isSeveral = ordinal !== null && ordinalOf(words[at - 1] ?? "") !== null;
  const isName =
    /^\p{Lu}/u.test(word) && governor !== "in" && !GOVERNING.has(governor) && !PREPOSITIONS.has(governor);
  const isInfinitive = words[at - 1]?.toLowerCase() === "to";
  const isNeighbour = isOtherYear || NEIGHBOURS.has(governor);
  return { ordinal, governor, isInfinitive, isOther: isSeveral || isName || isNeighbour };
}

/** The box of a task that is done; one to do tells what is to be done for the meeting. */
const TASK = /^[^\S\n]*(?:[-*+]|\d{1,2}[.)]) \[x\] (?:the )?(?:\d{1,3}(?:st|nd|rd|th) )?$/i;

/** "The ministers met for the FORUM." */
const MET = wordList("met meet gathered gather assembled assemble");
const MINISTERS = wordList(
  "ministers leaders chiefs secretaries presidents premiers heads delegations sides countries allies counterparts they",
);

/** Whether a word in front of such a verb is one of those who hold meetings, and no press or staff. */
export function isOfMinisters(word: string): boolean {
  return (
    MINISTERS.has(word.toLowerCase()) ||
    (/^\p{Lu}\p{Ll}/u.test(word) &&
      !/^(?:Officials|Staff|Aides|Experts|Press|Reporters|Journalists|Protesters|Activists|Diplomats|Envoys|Delegates|Negotiators|Advisers|Planners|Sherpas)$/.test(
        word,
      ))
  );
}

/** `제57차 `, `第57回日米韓`, and before an acronym in brackets `第57次安全协商会议（`. */
const CJK_NUMBER =
  /(?:제|第)\s?(\d{1,3})\s?[차회回次届屆]\s?(?:[日米韓中英豪美澳印比越泰]{2,5}\s?|\p{L}{2,14}[(（])?$/u;

/** In front of a name they tell an edition that the register need not know: "the next FORUM". */
const NEIGHBOURS = wordList("next previous last preceding following coming forthcoming");

/** Whether the word may stand between a meeting's number and its name: countries, and what kind of meeting it is. */
function isBetween(word: string): boolean {
  if (word === "annual" || word === "plenary") return true;
  if (!/^\p{Lu}/u.test(word) || ordinalOf(word) !== null) return false;
  return word.split(/[-–]/).every((part) => {
    const folded = fold(part).replace(/['’]s$/, "");
    return isCountryWord(folded.replaceAll(".", "")) || isCountryWord(folded) || isRegionWord(folded);
  });
}

function ordinalOf(word: string): number | null {
  const number = /^(\d{1,3})(?:st|nd|rd|th)$/i.exec(word);
  if (number !== null) return Number(number[1]);
  const at = ORDINALS.indexOf(word.toLowerCase());
  return at === -1 ? null : at + 1;
}

/** The year that a mention is which ends or begins a space away from `beside`; else null. */
function bareYear({ text }: SourceDocument, mention: Mention | undefined, beside: number): number | null {
  if (mention?.kind !== "date") return null;
  const [from, to] = mention.start >= beside ? [beside, mention.start] : [mention.end, beside];
  const written = text.slice(mention.start, mention.end);
  return to - from === 1 && text.charAt(from).trim() === "" && /^\d{4}$/.test(written)
    ? Number(written)
    : null;
}
