/**
 * What a clause tells its bearer of a title to do, as far as that says whether the title is meant for now: acts of
 * the present and the future. Presidents, governors, ambassadors and generals keep their title when they have left;
 * "President Halvorsen enacted it" claims nothing, "President Halvorsen will host the summit" does.
 */
import type { Span } from "../../text/span.ts";
import { wordList } from "../../text/wordList.ts";
import { WEEKDAY } from "./dates/timeWords.ts";

/** How many units behind a name are looked at. */
const REACH = 80;

/** Whether the clause goes on behind the name with what its bearer does, or is to do: "is", "will be", "arrives", "receives". */
export function actsNow(text: string, { end }: Span): boolean {
  const after = clauseBehind(text, end);
  if (NOW.test(after)) return true;
  const verb = PRESENT.exec(after)?.[1];
  return verb !== undefined && !NO_VERB.test(verb);
}

/** Whether the clause goes on with what its bearer has by an office, "has two votes", "has to decide"; not what a life has left, as a record. */
export function hasNow(text: string, { end }: Pick<Span, "end">): boolean {
  return HAS.test(clauseBehind(text, end));
}

/** Whether the clause goes on with what is under way or to come: "will arrive", "is due in November", "is preparing". */
export function isAhead(text: string, { end }: Pick<Span, "end">): boolean {
  return AHEAD.test(clauseBehind(text, end));
}

/** Whether the clause goes on with an act of office, as "hosts", "will receive"; with `isWide` any that office-holders do. */
export function actsInOffice(text: string, { end }: Span, isWide: boolean): boolean {
  const found = ACT.exec(clauseBehind(text, end));
  const verb = found?.[1] ?? found?.[2];
  if (verb === undefined) return false;
  const stem = verb
    .replace(/(?:ches|shes|goes|does)$/, (tail) => tail.slice(0, 2))
    .replace(/ies$/, "y")
    .replace(/s$/, "");
  if (OFFICIAL.has(stem)) return true;
  return isWide && !OF_A_LIFE_NOW.has(stem) && !NO_VERB.test(verb);
}

/**
 * Whether the clause of the name says that it tells of the days of the note: "received the guests this morning",
 * "Today Minister … opened the hall". `title` and `name` side by side, `sentence` the one that they stand in.
 */
export function isOfTheseDays(text: string, title: Span, name: Span, sentence: Span): boolean {
  const after = clauseBehind(text, name.end);
  const rest = after.slice(0, Math.max(0, sentence.end - name.end));
  const verb = VERB.exec(rest);
  if (verb === null || OTHER_VERB.test(verb[1]!)) return false;
  if (THESE_DAYS.test(/^[^.;:\n]*/.exec(rest)![0])) return true;
  return OPENS_NOW.test(text.slice(sentence.start, Math.max(sentence.start, title.start)));
}

const VERB = /^ (?:also |\p{Ll}+ly )?(\p{Ll}{2,})\b/u;
const OTHER_VERB =
  /^(?:and|or|but|as|who|whom|whose|had|was|were|with|of|in|on|at|by|for|from|to|than|that|which|used)$/;
const THESE_DAYS = /\b(?:this (?:morning|afternoon|evening)|today|tonight|right now|at this hour)\b(?!['’])/;
const OPENS_NOW =
  /^\W*(?:\p{Lu}[\p{L}., ]{1,30} [\u2013\u2014-]{1,2} )?(?:(?:Earlier|Late|Early) )?(?:[Tt]oday|[Tt]onight|[Tt]his (?:morning|afternoon|evening)|[Nn]ow|[Rr]ight now|At this hour),? (?:the )?$/u;

/** Whether the bearer did something on the very days of the note: "arrived this morning", "said on Monday". */
export function actedLately(text: string, { start, end }: Span): boolean {
  const after = clauseBehind(text, end);
  const day = LATELY_BEFORE.exec(after)?.[0];
  if (day !== undefined) return acted(` ${after.slice(day.length)}`, { end: 0 }, true);
  if (!LATELY.test(/^[^.;:\n]*/.exec(after)![0])) return false;
  return (
    acted(after, { end: 0 }, true) || /\bby\s+(?:the\s+)?$/.test(text.slice(Math.max(0, start - 12), start))
  );
}

/** "President … on Friday urged them" */
const LATELY_BEFORE = new RegExp(`^ (?:(?:earlier |late )?on ${WEEKDAY}|today|yesterday) (?=\\p{Ll})`, "u");
/** What tells that something was done in these days. */
export const LATELY = new RegExp(
  `\\b(?:this (?:morning|afternoon|evening|week)|today|tonight|yesterday|last (?:night|week)|on ${WEEKDAY})\\b`,
);

/**
 * Whether the clause goes on with what its bearer did that news tells of somebody in office: "said", "visited Manila";
 * with `isWide` anything done that is no step of a life: not "studied", "married".
 */
export function acted(text: string, { end }: Pick<Span, "end">, isWide = false): boolean {
  const after = text.slice(end, end + REACH);
  if (DEED.test(after)) return true;
  const verb = isWide ? PAST_VERB.exec(after)?.[1] : undefined;
  return verb !== undefined && !OF_A_LIFE.has(verb);
}

/** Before "that": what reports say by it is no relative clause. A source of patterns. */
export const NOT_REPORTED =
  "(?<!\\b(?:said|says|say|told|tells|added|announced|reported|reports|confirmed|noted|stated|warned|argued)\\s)";

/** Whether the clause goes on with what its bearer said or wrote. */
export function said(text: string, { end }: Pick<Span, "end">): boolean {
  return /^\s+(?:said|stated|told|wrote|posted|tweeted|claimed|argued|announced|declared|warned|promised|vowed)\b/.test(
    text.slice(end, end + REACH),
  );
}

const PAST_VERB =
  /^\s+(?:has\s+(?:(?:not|never|already|just|now)\s+)?)?(?:also\s+|then\s+|\p{Ll}+ly\s+)?(\p{Ll}{2,}ed|took|made|wrote|read|sent|brought|sat|stood|sought|shook|drew|put|set|paid|saw|heard|drove|thanked|withdrew|sold|bought|built|cut|broke|rode|threw|struck|spent|swore|lent|let|hit|shut|laid|woke|chose|dealt|hung|lit|sang|wore|swept|sank)\b/u;
const OF_A_LIFE =
  wordList(`graduated married retired resigned studied entered worked served lived moved started turned died campaigned emerged
  passed succeeded replaced returned used wanted needed loved liked seemed remained stayed joined attended ended born
  elected appointed named sworn`);

const DEED =
  /^\s+(?:has\s+(?:(?:not|never|already|just|now)\s+)?)?(?:also\s+)?(?:was\s+(?:asked|told|briefed|received|greeted|invited|welcomed|quoted|informed|thanked|seen|present|there|(?:at|in|on|among|against|for)(?=\s))|said|spoke|met|visited|arrived|travell?ed|flew|landed|addressed|told|called|hosted|welcomed|received|announced|declared|signed|warned|departed|left|opened|gave|held|attended|chaired|led|joined|inaugurated|delivered|toured|briefed|launched|unveiled|convened|greeted|stayed|came|went|spoken|given|gone|come)\b/;

/** What stands behind a name, without what stands in parentheses or between commas and whoever acts with its bearer. */
export function clauseBehind(text: string, end: number): string {
  return text
    .slice(end, end + REACH)
    .replace(/^["”’*_\]]*(?:\([^()\n]{0,60}\))?/, "")
    .replace(INSERTED, "")
    .replace(OF_COUNTRY, "")
    .replace(/^:(?= (?:will|is|to)\b)/, "")
    .replace(WITH_ANOTHER, "");
}

const INSERTED = /^ ?\([^()\n]{0,60}\)|^, [^,.;\n]{1,60},(?= \p{Ll})/u;
/** "President Seo of South Korea signed" */
const OF_COUNTRY = /^ of (?:the )?\p{Lu}[\p{L}.-]*(?: \p{Lu}[\p{L}.-]*){0,3}(?= \p{Ll})/u;
/** "… and Prime Minister Emi Kanamori will meet" */
const WITH_ANOTHER = /^ and(?: the)?(?: \p{Lu}[\p{L}.'’-]*){1,7}(?= \p{Ll})/u;

const ADVERB = "(?:also |now |today |still |personally |then |\\p{Ll}+ly )?";
const NOW = new RegExp(`^ ${ADVERB}(?:is|are|will|shall|wants|isn['’]t)\\b`, "u");
const HAS =
  /^ (?:also |now |still )?has (?:to|an?|the|no|one|two|three|four|five|\d{1,3}) (?![^.;,]{0,30}\b(?:have|experience|records?|lists?|reputation|history|past|legacy|years?|decades?|months?|terms?|memor(?:y|ies)|name|place)\b)\p{Ll}/u;
const AHEAD = new RegExp(
  `^ ${ADVERB}(?:will|shall|is ${ADVERB}(?:listed|invited|due|expected|scheduled|set|billed|slated|booked|confirmed|to|\\p{Ll}+ing))\\b`,
  "u",
);
const PRESENT = new RegExp(`^ ${ADVERB}(\\p{Ll}{2,}s)\\b`, "u");
const NO_VERB =
  /^(?:was|has|as|this|his|its|us|across|versus|plus|perhaps|always|besides|towards|ous|.*ss|.*ous)$/;
const ACT = new RegExp(
  `^ ${ADVERB}(?:(?:will|is (?:set|due|expected|scheduled|ready) to|is to|plans to|to) ${ADVERB}(\\p{Ll}+)|(\\p{Ll}+s))\\b`,
  "u",
);

/** Stems of what only a holder of an office does. */
const OFFICIAL = wordList("host receive welcome sign chair convene inaugurate appoint veto greet");
/** What those do who have left. */
const OF_A_LIFE_NOW = wordList(
  `stand run be face turn die celebrate testify appear publish release write remember retire remain return have need live
  do deny await refuse appeal undergo suffer battle recover deserve get look seem keep continue sit walk lose win own owe
  mean matter become endorse marry age rank loom haunt symbolize symbolise represent embody serve work teach`,
);
