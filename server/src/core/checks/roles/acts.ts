/**
 * What a clause tells its bearer of a title to do, as far as that says whether the title is meant for now: acts of
 * the present and the future. Presidents, governors, ambassadors and generals keep their title when they have left;
 * "President Halvorsen enacted it" claims nothing, "President Halvorsen will host the summit" does.
 */
import type { Span } from "../../text/span.ts";
import { wordList } from "../../text/wordList.ts";

/** Titles that stay with a name for life. */
const COURTESY = wordList("president governor ambassador minister secretary general senator chairman");

/** Whether the title, by itself or with a country, is one that former holders keep. `words` as `titleWords` gives them. */
export function isCourtesy(words: readonly string[]): boolean {
  return words.length === 1 && COURTESY.has(words[0]!);
}

/** How many units behind a name are looked at. */
const REACH = 80;

/** Whether the clause goes on behind the name with what its bearer does, or is to do: "is", "will be", "arrives", "receives". */
export function actsNow(text: string, { end }: Span): boolean {
  const after = clauseBehind(text, end);
  if (NOW.test(after)) return true;
  const verb = PRESENT.exec(after)?.[1];
  return verb !== undefined && !NO_VERB.test(verb);
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
  /^\W*(?:(?:Earlier|Late|Early) )?(?:[Tt]oday|[Tt]onight|[Tt]his (?:morning|afternoon|evening)|[Nn]ow|[Rr]ight now|At this hour),? (?:the )?$/;

/** Whether the bearer did something on the very days of the note: "arrived this morning", "said on Monday". */
export function actedLately(text: string, { start, end }: Span): boolean {
  const after = clauseBehind(text, end);
  if (!LATELY.test(/^[^.;:\n]*/.exec(after)![0])) return false;
  return (
    acted(after, { end: 0 }, true) || /\bby\s+(?:the\s+)?$/.test(text.slice(Math.max(0, start - 12), start))
  );
}

/** Whether the sentence is a line of an agenda that title and name end: "Lunch with President …". */
export function isOnAgenda(text: string, title: Span, name: Span, sentence: Span): boolean {
  if (title.end > name.start || !/^[*_\]]{0,3}[.,;)]?\s*$/.test(text.slice(name.end, sentence.end)))
    return false;
  return AGENDA.test(text.slice(sentence.start, title.start));
}

const AGENDA =
  /^\W{0,12}(?:\[[ xX]\]\s{1,3})?(?:[\d:.–-]{4,11}\s{0,3}[:,–-]?\s{0,3})?(?:(?:working|private|joint|phone|video|state|bilateral|short|quick)\s+)?(?:breakfast|lunch|dinner|coffee|tea|drinks|call|meeting|talks|interview|bilateral|audience|reception|briefing|photo|handshake|press conference)\s+(?:with|for|by|at)\s+(?:the\s+)?$/i;

/** Whether the title and the name are all that the line of a list holds, but for a country or a remark in parentheses. */
export function isListed(text: string, title: Span, name: Span): boolean {
  const [start, end] = [Math.min(title.start, name.start), Math.max(title.end, name.end)];
  const before = text.slice(Math.max(0, start - LONGEST_HEAD), start);
  const line = before.lastIndexOf("\n") + 1;
  if (line === 0 && start > LONGEST_HEAD) return false;
  return ITEM.test(before.slice(line)) && ITEM_END.test(text.slice(end, end + REACH));
}

/** What a line of a list has before its text, in UTF-16 units. */
const LONGEST_HEAD = 80;
const ITEM = /^[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?[*_[]*$/;
const ITEM_END =
  /^[*_\]]*(?: ?\([^()\n]{1,40}\)| [\u2013\u2014-] [\p{L} ]{1,40}|, [\p{L} ]{1,40})?[.;]?[ \t]*(?:\n|$)/u;
const LATELY =
  /\b(?:this (?:morning|afternoon|evening|week)|today|tonight|yesterday|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/;

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

/** Whether what stands behind a title in Hangul, Han or Kana letters tells what its bearer did as one in office. */
export function actedNatively(text: string, end: number): boolean {
  return NATIVE_DEED.test(text.slice(end, end + REACH));
}

const NATIVE_DEED =
  /^(?:[은는이가도はがも、]|\s)[^。．.!?\n]{0,40}(?:会談|会合|訪問|演説|講演|発表|表明|署名|出席|視察|面会|会見|회담|회동|회견|면담|연설|방문|발표|참석|서명|주재|만났|만나|밝혔|말했)|^[^。．.!?\n]{0,24}(?:会见|会晤|会谈|访问|出访|出席|发表|宣布|签署|會見|會晤|會談|訪問|宣布|簽署)/;

/** Whether the clause goes on with what its bearer said or wrote. */
export function said(text: string, { end }: Pick<Span, "end">): boolean {
  return /^\s+(?:said|stated|told|wrote|posted|tweeted|claimed|argued|announced|declared|warned|promised|vowed)\b/.test(
    text.slice(end, end + REACH),
  );
}

const PAST_VERB =
  /^\s+(?:also\s+|then\s+|\p{Ll}+ly\s+)?(\p{Ll}{2,}ed|took|made|wrote|read|sent|brought|sat|stood|sought|shook|drew|put|set|paid|saw|heard|drove|thanked|withdrew)\b/u;
const OF_A_LIFE =
  wordList(`graduated married retired resigned studied entered worked served lived moved started turned died campaigned emerged
  passed succeeded replaced returned used wanted needed loved liked seemed remained stayed joined attended ended born
  elected appointed named sworn`);

const DEED =
  /^\s+(?:also\s+)?(?:was\s+(?:asked|told|briefed|received|greeted|invited|welcomed|quoted|informed|thanked|seen|present|there|(?:at|in|on|among)(?=\s))|said|spoke|met|visited|arrived|travell?ed|flew|landed|addressed|told|called|hosted|welcomed|received|announced|declared|signed|warned|departed|left|opened|gave|held|attended|chaired|led|joined|inaugurated|delivered|toured|briefed|launched|unveiled|convened|greeted|stayed|came|went)\b/;

/** What stands behind a name, without what stands in parentheses or between commas and whoever acts with its bearer. */
export function clauseBehind(text: string, end: number): string {
  return text
    .slice(end, end + REACH)
    .replace(/^["”’*_\]]*(?:\([^()\n]{0,60}\))?/, "")
    .replace(/^ ?\([^()\n]{0,60}\)|^, [^,.;\n]{1,60},(?= \p{Ll})/u, "")
    .replace(/^:(?= (?:will|is|to)\b)/, "")
    .replace(WITH_ANOTHER, "");
}

/** "… and Prime Minister Emi Kanamori will meet" */
const WITH_ANOTHER = /^ and(?: the)?(?: \p{Lu}[\p{L}.'’-]*){1,7}(?= \p{Ll})/u;

const ADVERB = "(?:also |now |today |still |personally |then |\\p{Ll}+ly )?";
const NOW = new RegExp(`^ ${ADVERB}(?:is|are|will|shall|wants|isn['’]t)\\b`, "u");
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

/** Whether the sentence in Hangul, Han or Kana letters tells of today or of what is to come. */
export function tellsOfNow(sentence: string): boolean {
  return NATIVE_NOW.test(sentence);
}

const NATIVE_NOW =
  /오늘|내일|모레|이번\s?(?:주|달)|다음\s?(?:주|달)|今日|本日|明日|明後日|今週|来週|今月|来月|今天|明天|后天|後天|本周|本週|下周|下週|下个月|下個月/;
