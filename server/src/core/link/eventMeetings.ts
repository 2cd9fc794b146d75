/**
 * What a body meets in, named beside it: "the 12th Summit of the ORGANIZATION", "the ORGANIZATION held its 67th session". Such a
 * meeting is an edition of the body's only where the register's event is called so; extraordinary and informal ones are
 * meetings of their own. "The ORGANIZATION summit" is a form of the body's name (`authority/bodyForms.ts`).
 */
import { EDITION_NOUNS } from "../authority/eventsOf.ts";
import { wordList } from "../text/wordList.ts";
import { ORDINALS } from "./eventWords.ts";

/** The most units of text that may stand between the name and the meeting's end. */
const REACH = 64;

const KIND = "(?:(?:[Oo]rdinary|[Aa]nnual|[Rr]egular) )?";
const NOUN = `(${EDITION_NOUNS.flatMap((noun) => [noun, noun.toLowerCase()]).join("|")})`;
const NUMBER = `(?:(\\d{1,3})(?:st|nd|rd|th)|(${ORDINALS.join("|")}))`;
const FRONT = new RegExp(
  `(?:^|[\\s(])(?:\\d{1,3}(?:st|nd|rd|th)|[Tt]he|[Yy]ear['’]s|[Ll]ast|${ORDINALS.join("|")}) (${KIND}${NOUN} of (?:the )?)$`,
  "u",
);
const OWN = new RegExp(
  `^(?:['’]s?| (held|holds|will hold|opened|opens|convened|convenes|concluded) (?:its|their)) ${NUMBER} ${KIND}(?:${NOUN}|[Ee]dition)(?![\\p{L}\\p{N}'’-])`,
  "u",
);

/** What the leaders of a body meet in, its summit: "APEC leaders met", "the APEC leaders' meeting". */
const LEADERS =
  /^ (?:[Ee]conomic )?[Ll]eaders(?=['’] (?:[Mm]eeting|[Ss]ummit|[Rr]etreat)(?![\p{L}'’-])| (?:met|meet|gathered|gather|convened|convene|assembled|assemble)(?!\p{L}))(?:['’] \p{L}+)?/u;

/** What stands between a body and the date of its meeting, with the verb in the place of "held its 67th session"; nothing in that of "'s 67th session". */
export function withoutOwn(between: string): string {
  const leaders = LEADERS.exec(between);
  if (leaders !== null) return between.slice(leaders[0].length);
  const own = OWN.exec(between);
  if (own === null) return between;
  return `${own[1] === undefined ? "" : ` ${own[1]}`}${between.slice(own[0].length)}`;
}

/**
 * What stands between a meeting that somebody "held" and its date, without those whom they held it with: " with Ann Marlow on "
 * is " on ".
 */
export function withoutGuests(between: string): string {
  const found = GUESTS.exec(between);
  if (found === null) return between;
  const areGuests = found[1]!.split(/[ ,]+/).every((word) => /^(?:\p{Lu}|$)/u.test(word) || WITH.has(word));
  return areGuests ? between.slice(found[0].length) : between;
}

const GUESTS = /^ (?:together |jointly )?with ((?:[\p{L}.'’-]{1,24},? ){1,10}?)(?=(?:on|in|at|from) )/u;
/** What may stand there besides names. */
const WITH = wordList(
  "and the of his her its their counterpart counterparts minister ministers secretary chief general defence defense foreign leaders officials",
);

/**
 * What the next sentence says of a meeting that it calls "It" or by the last word of its `name`, "The forum": " was short. It
 * took place on " is " took place on "; null where another thing of that kind stands between.
 */
export function saidOfIt(between: string, name: string): string | null {
  const found = CALLED_AGAIN.exec(between);
  if (found === null || OTHER_SUBJECT.test(found[0].slice(0, -found[1]!.length))) return null;
  const noun = found[2];
  if (noun !== undefined && !name.toLowerCase().endsWith(noun)) return null;
  return between.slice(found[0].length);
}

const CALLED_AGAIN = /^[^.!?;:|\n]{0,120}\. (It|The (\p{Ll}{4,12}))(?= )/u;
/** Whatever else could be held, and be meant: "was prepared by the secretariat", "praised the dinner". */
const OTHER_SUBJECT = /\b(?:the|an?|its|this|that|by|another)\b|(?<!\b(?:in|at|from) )\b\p{Lu}/u;

/** The word for what a body meets in. */
export interface NamedMeeting {
  /** In lower case, as in "summit". */
  readonly noun: string;
  /** How many units of text it takes beside the name. */
  readonly length: number;
}

/** The meeting named right in front of a body's name at `start`, "Summit of the ". */
export function meetingBefore(text: string, start: number): NamedMeeting | null {
  const found = FRONT.exec(text.slice(Math.max(0, start - REACH), start));
  return found === null ? null : { noun: found[2]!.toLowerCase(), length: found[1]!.length };
}

/** The number and the noun of " held its 67th session" and of "'s 67th session" behind a name that ends at `end`; "'s 12th edition" has no noun, what its leaders meet in no number. */
export function ownMeeting(
  text: string,
  end: number,
): { readonly noun: string | null; readonly ordinal: number | null } | null {
  const behind = text.slice(end, end + REACH);
  if (LEADERS.test(behind)) return { noun: "summit", ordinal: null };
  const found = OWN.exec(behind);
  if (found === null) return null;
  const ordinal = found[2] === undefined ? ORDINALS.indexOf(found[3]!) + 1 : Number(found[2]);
  return { noun: found[4]?.toLowerCase() ?? null, ordinal };
}
