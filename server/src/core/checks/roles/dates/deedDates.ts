/**
 * Dates of what the bearer of a title did, in the claim's own clause: "On 18 October 2023, Minister … spoke", "Minister …
 * said on 3 March 2023". Which of a passage's dates a claim is held against is told in `claimDate.ts`.
 */
import { titleWords } from "../../../authority/titles.ts";
import type { DateMentionLinked } from "../../../link/mention.ts";
import type { Span } from "../../../text/span.ts";
import { acted, actsNow } from "../acts.ts";
import { actsAsHolder } from "../courtesy.ts";
import { actedNatively } from "../nativeFrames.ts";
import { isCourtesy } from "../offices.ts";
import { isOfOutliving } from "../outliving.ts";

/**
 * Whether the sentence begins with its date, and the title stands in the same clause: "On 18 October 2023, Minister …",
 * "In May 2019 Minister … opened". A month or a year needs a deed behind the name.
 */
export function opensWith(
  text: string,
  sentence: Span,
  date: DateMentionLinked,
  office: Span,
  mention: Span,
): boolean {
  if (date.end > office.start) return false;
  const before = text.slice(sentence.start, date.start);
  const lead = isSeason(text, date) ? before.replace(/(?<= )the $/, "") : before;
  const way = text.slice(date.end, office.start);
  const isOpening =
    OPENING.test(lead) ||
    (way.startsWith(",") && AT_MEETING.test(lead)) ||
    DATELINE.test(lead) ||
    (OF_WHO_ACTS.test(way) && WHILE_ACTING.test(lead));
  if (!isOpening) return false;
  if (!/^[^;,]*,?[^;,]*$/.test(way.replace(IN_PLACE, "")) && !OTHERS.test(way)) return false;
  if (/다\.\s|。/.test(way)) return false;
  if (isOfOutliving(way, text.slice(mention.end, mention.end + REACH))) return false;
  if (date.date.value!.length === 10 || didThen(text, mention, office)) return true;
  if (
    date.date.value!.length === 7 &&
    /^,? (?:the )?(?:\p{Lu}[\p{L}.]* ){0,2}$/u.test(way) &&
    actsNow(text, mention)
  )
    return true;
  if (RECEIVED.test(way)) return true;
  const isNext = NEXT.test(text.slice(date.end, Math.min(office.start, mention.start)));
  return isNext && actedNatively(text, Math.max(mention.end, office.end));
}

/** In UTF-16 units behind a name. */
const REACH = 60;

/** Whether the clause goes on with what its bearer did: of a title lent for life, what holders of it do. */
function didThen(text: string, mention: Pick<Span, "end">, office: Span): boolean {
  return isLentForLife(text, office)
    ? acted(text, mention) || actsAsHolder(text, mention)
    : acted(text, mention, true);
}

/** Whether the date begins with the word of a season, before which an article stands: "in the spring of 2017". */
function isSeason(text: string, { start }: Span): boolean {
  return /^(?:spring|summer|autumn|fall|winter) of /i.test(text.slice(start, start + 10));
}

/** ", at Salzburg" between a date and its clause. */
const IN_PLACE = /^, (?:at|in|near|outside|off) \p{Lu}[^;,]{1,40}(?=,)/u;
/** Those with whom the bearer is named: ", Emi Kanamori, President Seo Min-jun and". */
const OTHERS = /^,? (?:\p{Lu}[\p{L}.'’-]*(?:, and|,| and)? ){1,24}$/u;
/** What others do to whom they meet, right before a title. */
const RECEIVED = /\s(?:met|hosted|received|welcomed|called|briefed)\s+(?:the\s+)?$/;
/** What joins a date to its clause in Hangul, Han or Kana letters: "2024年7月、…防衛相は会談した". */
const NEXT = /^(?:に|には|에|에는|，|、|,|\s)*$/;
/** "At the Seoul Defense Dialogue in October 2023," */
const AT_MEETING =
  /^[\s\p{P}]*(?:at|during)\s+(?:the\s+)?(?:[\p{L}\p{N}][^\s,;:]*\s+){1,8}(?:in|on|of)\s+$/iu;
/** "Speaking in Manila on 3 March 2024, Minister …" */
const WHILE_ACTING =
  /^[\s\p{P}]*(?:speaking|talking|appearing|testifying|arriving|landing)\s(?:in|at|to|before|outside|aboard|with|here|there)\s(?:(?!\p{Ll}+ed\s|(?:held|made|built|begun|given|written|known|opened|hit|struck|lost)\s)[\p{L}\p{N}'’.-]+\s){0,8}(?:on|in)\s(?:\p{Lu}\p{Ll}+day,?\s)?$/iu;
const OF_WHO_ACTS = /^,\s(?:the\s)?(?:\p{Lu}[\p{L}.]*(?:['’]s?)?\s){0,3}$/u;
/** "SEOUL, Oct. 18, 2023 (Yonhap) --" */
const DATELINE = /^[\s*_]*\p{Lu}{3,}[\p{L}. ]{0,24},\s+$/u;

/** Whether the title is one that its bearer has before and behind the term too. */
function isLentForLife(text: string, office: Span): boolean {
  return isCourtesy(titleWords(text.slice(office.start, office.end)));
}

const OPENING =
  /^[\s\p{P}]*(?:(?:(?:back|again|already|only|still|early|late)\s+)?(?:on|in)\s+|as\s+of\s+|(?:in|at)\s+(?:a|an|the|his|her)\s+\p{L}+\s+(?:on|of)\s+|speaking\s+on\s+|(?:a|one|two|three)\s+(?:year|month|week)s?\s+ago,\s+(?:on|in)\s+)?$/iu;

/**
 * Whether the name's own clause goes on with what its bearer did and the date, "Minister … said on 3 March 2023", or
 * with the day alone: "met Minister … on 3 March 2023".
 */
export function isDayOfDeed(
  text: string,
  { start, date }: DateMentionLinked,
  office: Span,
  mention: Pick<Span, "end">,
): boolean {
  const end = office.start < mention.end ? mention.end : office.end + closingOf(text, office.end);
  if (start < end || start - end > 100) return false;
  const way = text.slice(end, start);
  if (date.value!.length === 10 && ON.test(way)) return office.start < end;
  if (OF_ANOTHER_TIME.test(way) || OF_THING.test(way)) return false;
  const clause = date.value!.length === 10 ? way.replace(/,(?= on $)/, "") : way;
  return didThen(text, { end }, office) && WAY.test(clause);
}

/** Whether the clause tells the day of what was done, and behind it by whom: "was signed on 3 July 2023 by Minister …". */
export function isDayOfPassive(
  text: string,
  { start, end, date }: DateMentionLinked,
  office: Span,
  mention: Pick<Span, "end">,
): boolean {
  if (!/^\d{4}-\d\d/.test(date.value!) || office.start < end || office.start - end > 80) return false;
  if (isOwner(text, mention)) return false;
  if (WAS_HELD_BY.test(text.slice(end, office.start)))
    return THE_MEETING.test(text.slice(Math.max(0, start - 80), start));
  if (office.start - end > 48) return false;
  return BY.test(text.slice(end, office.start)) && DONE_ON.test(text.slice(Math.max(0, start - 60), start));
}

/** Whether what stands behind the date tells what was done then: "August 2023, when President … hosted", "…, signed by Minister …". */
export function isDayOfRelative(
  text: string,
  { end, date }: DateMentionLinked,
  office: Span,
  mention: Span,
): boolean {
  if (!/^\d{4}-\d\d/.test(date.value!) || office.start < end || office.start - end > 48) return false;
  const way = text.slice(end, office.start);
  if (OF_NOW.test(text.slice(mention.end, mention.end + 48)) || isOwner(text, mention)) return false;
  return HOSTED_BY.test(way) || (WHEN.test(way) && acted(text, mention, true));
}

/** Whether something of the bearer's did it: "hosted by President Seo Min-jun's foundation". */
function isOwner(text: string, { end }: Pick<Span, "end">): boolean {
  return /^['’](?:s |s? \p{Ll})/u.test(text.slice(end, end + 4));
}

/** Behind the name, when it was. */
const OF_NOW = /^[^,.;]{0,30}\b(?:last|this|today|yesterday|again|in \d{4}|on \d)\b/;
const WHEN = /^, (?:when|where|on which|at which) (?:the )?(?:\p{Lu}[\p{L}.'’]* ){0,2}$/u;
const HOSTED_BY =
  /^, (?:hosted|signed|chaired|opened|convened|called|written|given|led|announced|presented|co-?hosted) by (?:the )?(?:\p{Lu}[\p{L}.'’]* ){0,2}$/u;
/** "The Trilateral Meeting of July 2024 was attended by", "The July 2024 meeting was chaired by" */
const WAS_HELD_BY =
  /^\)?(?: [\p{L}\p{N}][\p{L}\p{N}'’-]*){0,5}(?:,? (?:in|at) (?:the )?\p{Lu}[\p{L} -]{1,24},?)? was (?:also |again |first )?(?:attended|chaired|co-chaired|hosted|co-hosted|opened|convened|addressed|led) by (?:the )?(?:\p{Lu}[\p{L}.'’]* ){0,3}$/u;
/** A sentence up to the date that its subject has. */
const THE_MEETING =
  /(?:^|\n|[.!?]["”’)]? )[\s*_>-]*(?:The|A|An|This|That|Our|Their) (?:(?!(?:of|to|on|in|at|for|about|from|before|after|and) )[\p{L}\p{N}'’+-]+ ){0,6}(?:(?:of|in|on|from) |\()?(?<!(?:\s(?:up|begun|built|made)|ed)\s(?:in|on)\s)$/u;
const BY = /^,? by (?:the )?(?:\p{Lu}[\p{L}.'’]* ){0,3}$/u;
const DONE_ON =
  /\b(?:\p{L}\p{Ll}+ed|given|held|made|begun|built|cut|led|met|set up|sent|shown|taken|told|written|drawn up|put)(?: (?:in|at) (?:the )?\p{Lu}[\p{L} ]{1,24}?)?,? (?:(?:on|in) )?$/u;

/** How long what closes a title behind a name is, its country among it: the comma of "Seo, the Defense Minister, arrived". */
function closingOf(text: string, end: number): number {
  return (
    /^(?: of (?:the )?\p{Lu}[\p{L} ]{1,30}?|, \p{Lu}[\p{L} ]{1,30}?)?[*_]{0,3}[,)](?= )/u.exec(
      text.slice(end, end + 48),
    )?.[0].length ?? 0
  );
}

/** Before a date that is of another title or another clause: "signed it as minister in", "recalled that he had signed it in". */
const OF_ANOTHER_TIME = /\s(?:as|that|who|whom|which|whether|had)\s/;
/** "recalled the agreement signed in": the last verb is told of a thing. */
const OF_THING =
  /^\s(?!(?:was|were|is|are|has|had|been|got|who|also)\s)\p{Ll}+\s(?:[^,;]*\s)?(?:the|an?|his|her|their|its|this|that)\s[^,;]*?\p{Ll}(?<!\s(?:and|or|then|also))\s(?:signed|held|made|agreed|reached|concluded|adopted|built|opened|launched|begun|started|founded|published|written|given|struck|set up)\s(?:in|on)\s$/u;
/** "met Minister … again on" */
const ON =
  /^ (?:(?:again|once more|there|here|too|together|briefly|privately|separately) )?(?:in \p{Lu}[\p{L}-]+ )?on $/u;
/** Whom or where, and "on" or "in". */
const WAY = /^(?:\s+[\p{L}\p{M}'’.-]+){1,10}\s+(?:on|in)\s+(?:\p{Lu}\p{Ll}+day,?\s+)?$/u;
