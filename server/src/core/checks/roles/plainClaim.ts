/**
 * What stands around a title and takes its claim away, so that the checks of roles keep silent: another word of a
 * longer title before it ("LDP President"), a hedge ("ousted"), a country that is a place and not a qualifier ("Arriving in
 * Japan Defense Minister …"). What tells that a passage is of another time is in `otherTimes.ts` and `nativeFrames.ts`.
 */
import { bareWord as bare, continuesTitle } from "../../link/longerTitle.ts";
import { isHedge, type TitlePhrase } from "../../link/title.ts";
import { countryAtEnd } from "../../recognise/countries.ts";
import { fold } from "../../text/chars.ts";
import type { Span } from "../../text/span.ts";
import { wordList } from "../../text/wordList.ts";
import { TIMES, WEEKDAY } from "./dates/timeWords.ts";
import { isDenied, tellsOfOtherTime } from "./nativeFrames.ts";
import { isOfOtherTime } from "./otherTimes.ts";

/** How many units before a title are looked at. */
const REACH = 60;

const ORDINALS =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth";
/** Hedges that stand before a title, besides those that may stand in one. */
const HEDGES =
  wordList(`previously formerly ousted impeached deposed removed jailed disgraced convicted sacked departed departing erstwhile
  onetime predecessor successor newly next prospective would-be honorary toppled overthrown abducted captured seized detained
  arrested imprisoned exiled fugitive slain assassinated murdered ${ORDINALS}`);
/** Which of these are said of a meeting too, where what joins the title to it follows: "his first talks with". */
const OF_MEETINGS = wordList(`next ${ORDINALS}`);
const JOINS = wordList("with by to from between for");
/** "A President Seo could" is one that may never be. */
const INDEFINITE = wordList("a an any another no not some");
/** A title that several share: who holds it is not said by it alone. */
const PLURAL = /(?:ministers|secretaries|presidents|premiers|ambassadors|chancellors|governors)$/i;

/** "Minister for Women and Sport" */
const ONE_OF_TWO_FIELDS =
  /^minister\s+(?:of|for)\s+(?:the\s+)?\p{Lu}\p{L}+\s+and\s+(?!(?:prime|foreign|defen[cs]e)\b)\p{Lu}\p{L}+$/iu;

/** What a writer puts before a remark. */
const NOTING = /^\s*(?:PS|P\.S\.|PPS|NB|N\.B\.|FYI|BTW|RE|Re)\s+/;

/** A time, whose words make no other title of one behind it: "Next week Minister …". */
const WHEN =
  /\b(?:next|new|first|late|previous|past)\s+(?:days?|weeks?|months?|years?|mornings?|nights?|time|thing|spring|summer|autumn|fall|winter|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/gi;

/** The same of a month or a season: "In December Minister …". */
const IN_MONTH = new RegExp(
  `\\b(?:in|since)\\s(?:the\\s)?(?:(?:early|late|mid)[\\s-])?(?:${TIMES})\\s*$`,
  "i",
);

/** Before a title with its country that begins its sentence. */
const LEADS = new RegExp(
  `^\\W*(?:(?:(?:late |early )?on ${WEEKDAY}|in (?:(?:early|mid|late)[ -])?(?:(?:${TIMES}) )?\\d{4}|on (?:\\d{1,2} (?:${TIMES})|(?:${TIMES}) \\d{1,2})(?:,? \\d{4})?|today|yesterday|tomorrow|meanwhile|later|earlier),?\\s+)?(?:the\\s+)?$`,
  "i",
);

/** "For the foreign minister Seo Min-jun spoke." */
const STANDS_IN =
  /^\W*(?:For|With|Instead of|In place of|On behalf of|In the absence of|Without|Next to|Besides?|Behind|Alongside|Opposite|Against|Like|Unlike|Near)\s+(?:the\s+)$/;

/**
 * Whether the title at that place claims a post of its own for now. `sentence` is the one that it stands in, `isStated`
 * says that marks or a verb set it apart, `isOwned` that somebody's name stands before it, `isListed` knows the titles of posts whose name is longer than one field: "Minister for Europe and Foreign Affairs".
 */
export function isPlainClaim(
  text: string,
  title: TitlePhrase,
  office: Span,
  name: Span,
  sentence: Span,
  isStated: boolean,
  isShared: boolean,
  isListed: (title: string) => boolean,
  isOwned: boolean,
): boolean {
  if (title.readings !== undefined)
    return !isDenied(text, title, name) && !tellsOfOtherTime(frameOf(text, title, office, sentence));
  const written = title.office === null ? "" : text.slice(office.start, office.end);
  if (
    (/['’]s?\s|&/.test(written) && !isListed(written)) ||
    (/\band\b|,/i.test(written) && !ONE_OF_TWO_FIELDS.test(written) && !isListed(written))
  )
    return false;
  if (!isShared && PLURAL.test(written) && !isListed(written)) return false;
  if (isOfOtherTime(text, title, name, sentence)) return false;
  const lead = text.slice(sentence.start, title.start);
  const isPlace =
    !isStated && title.countries.length > 0 && isBareCountry(text.slice(title.start, office.start));
  if (isPlace && !LEADS.test(lead) && !OF_PERSON.test(lead)) return false;
  const reach = text.slice(Math.max(sentence.start, title.start - REACH), title.start);
  const before = reach.slice(Math.max(...[..."：:;,()[]|"].map((mark) => reach.lastIndexOf(mark))) + 1);
  if (/[-\u2010-\u2013]$/.test(before)) return false;
  const isOpening = reach.length === title.start - sentence.start;
  const words = (isOpening ? before.replace(NOTING, "") : before)
    .replace(/^\W*Then(?= \p{Ll})/u, "")
    .replace(WHEN, " ")
    .replace(IN_MONTH, " ")
    .split(/\s+/)
    .filter((word) => word !== "");
  const near = words.slice(-3);
  const joined = near.findLastIndex((word) => JOINS.has(word));
  if (
    near.some((word, i) => {
      const plain = bare(word);
      if (isHedge(plain) || /^["“(]?ex-/i.test(word)) return true;
      return HEDGES.has(plain) && !(i < joined && OF_MEETINGS.has(plain));
    })
  )
    return false;
  const last = words.at(-1);
  if (last !== undefined && INDEFINITE.has(bare(last))) return false;
  if (isOwned || last === undefined || !/[\s([]$/.test(before) || !continuesTitle(last)) return true;
  return isLedByCountry(title, office) && IN_PLACE.test(before);
}

/** Whether the title begins with its country, so that no word before it is of it. */
function isLedByCountry({ start, countries }: TitlePhrase, office: Span): boolean {
  return countries.length > 0 && start < office.start;
}

/** "In Tokyo South Korean Defense Minister …" */
const IN_PLACE = /(?<!\p{L})(?:[Ii]n|[Aa]t|[Ff]rom|[Nn]ear|[Tt]o)\s+(?:\p{Lu}[\p{L}.'’-]+\s+){1,3}$/u;

/**
 * Whether what stands around title and name together takes the claim back: a term behind the name, "(2010–2012)", or
 * that each is of a clause of its own: "when he was minister of tourism Seo lived there", "told the minister Seo was
 * late", "the minister Seo once worked for".
 */
export function isTakenBack(text: string, title: Span, name: Span, sentence: Span): boolean {
  const behind = text.slice(name.end, name.end + REACH);
  const isWithin = title.start > name.end && /^[^()]*\([^()]*$/.test(text.slice(name.end, title.start));
  if ((TERM.test(behind) && !isWithin) || CALLED_SO.test(behind)) return true;
  if (title.end > name.start) return false;
  if (NOW_ANOTHER.test(behind) || OF_FILE.test(behind)) return true;
  const lead = text.slice(Math.max(sentence.start, title.start - REACH), title.start);
  if (TO_THE.test(lead)) return true;
  if (OFFICE_OF.test(lead) && text.slice(title.end, name.start).includes("\n")) return true;
  if (COUNTERFACTUAL.test(lead) || CALLS_HIM.test(lead)) return true;
  const isNextTo = /^\s?$/.test(text.slice(title.end, name.start));
  if (isNextTo && AS_WHICH.test(lead) && PRONOUN.test(behind)) return true;
  if (
    isNextTo &&
    AS.test(text.slice(sentence.start, title.start)) &&
    !text.slice(name.end, sentence.end).includes(",")
  )
    return true;
  if (OF_NAME_BEFORE.test(lead) && HAS_OWN.test(behind)) return true;
  if (STANDS_IN.test(text.slice(sentence.start, title.start)) && /^ \p{Ll}/u.test(behind)) return true;
  // "Seo Min-jun, Defense Minister" over "Haruto Kanamori, …"
  if (
    /^[*_[\s]*\n[*_[\s]*$/.test(text.slice(title.end, name.start)) &&
    OF_LINE_ABOVE.test(text.slice(Math.max(0, title.start - REACH), title.start))
  )
    return true;
  if (
    (SERVED_AS.test(lead) && !(HE_IS.test(lead) && /^[*_]*(?:[.,;)]|\s*$)/.test(behind))) ||
    (IS_THE.test(lead) && behind.startsWith("?"))
  )
    return true;
  if (TOLD_THE.test(lead)) return FINITE.test(behind);
  return /\bthe\s+$/i.test(lead) && WORKED_FOR.test(behind);
}

/** What parts a title at the end of a line from the name that begins the line: a mark, dots that lead to it. */
const OF_LINE_ABOVE = /(?:[,:(|/=\t\u2013\u2014…]|\.{3})\s*(?:the\s+)?$/i;
const TERM =
  /^[*_\]]{0,3} ?[(（](?:(?:c|ca|born|b)\.? )?(?:(?:19|20)\d\d ?[-\u2013\u2014~] ?(?:(?:19|20)?\d\d)?|[^()（）\n]{0,40}\b(?:in office|until|from \d{4} to|to \d{4}|term ended))/;
/** "Mayor Quintero, as the doormen still call him", "… (as our caption has it)". */
const CALLED_SO =
  /^(?:,|,? \(| [\u2013\u2014]) ?as [^,.;()\u2013\u2014\n]{1,40}\b(?:call(?:s|ed)?|(?:has|puts) (?:it|him|her)|(?:lists?|listed|styles?|styled|introduces|introduced) (?:him|her))\b/;
/** "Assistant to the President and National Security Advisor …": whose assistant, adviser or envoy somebody is. */
const TO_THE =
  /\b(?:assistant|advis[eo]r|aide|counsell?or|counsel|secretary|envoy|representative|spokes\p{Ll}+|staff)\sto\sthe\s$/iu;
/** "Office of the Prime Minister" over a name. */
const OFFICE_OF =
  /\b(?:office|department|residence|secretariat|cabinet|ministry|bureau|staff|spokes\p{Ll}+)\s(?:of|for|to)\s(?:the\s)?$/iu;
/** "Bishop Seo Min-jun, now Archbishop of Seoul," */
const NOW_ANOTHER = /^,? \(?(?:now|today|currently|later) (?:the )?\p{Lu}/u;
/** "As Renault CEO Seo Min-jun had a plan.": in that capacity, once. */
const AS = /^\W*As\s(?:the\s)?$/;
/** "…; as Defense Minister Seo Min-jun he signed it" */
const AS_WHICH = /(?:^|[\s(\u2014])as\s(?:the\s)?$/i;
const PRONOUN = /^,?\s(?:he|she|they)\s/;
/** "Turaga, Minister for Justice Hon. Seo Min-jun, Minister for Defence": a list run together. */
const OF_NAME_BEFORE = /\p{Lu}[\p{L}'’-]+,\s$/u;
const HAS_OWN =
  /^,\s(?:the\s)?(?:\p{Lu}\p{L}*\s){0,3}(?:Minister|Secretary|President|Chair\p{Ll}*|Governor|Member|Deputy)\b/u;
/** "Prime Minister Seo Min-jun 2019.docx" */
const OF_FILE = /^[ _-]?(?:\d{4}|v\d)?\.(?:docx?|pdf|md|txt|xlsx?|pptx?|jpe?g|png)\b/;
/** "Had Minister … been asked" */
const COUNTERFACTUAL = /^\W*(?:Had|Were)\s+(?:the\s+)?$/;
/** "Nobody calls him Prime Minister … any more." */
const CALLS_HIM = /\bcall(?:s|ed|ing)? (?:him|her|himself|herself) $/i;
const SERVED_AS =
  /\b(?:he|she|they|who|I|we)(?:['’]d)?\s+(?:(?:was|were|is|became|had been|has been)|(?:had\s+)?served as)\s+(?:the\s+)?$/i;
/** "On the list he is Minister Seo Min-jun." */
const HE_IS = /\b(?:he|she)\s+is\s+$/i;
/** The beginning of a question that is but a title and a name. */
const IS_THE = /^\W*(?:(?:is|was)\s+(?:the\s+)?)?$/i;
const TOLD_THE = /\b(?:told|informed|assured|reminded|warned|convinced|persuaded)\s+the\s+$/i;
const FINITE = /^\s+(?:was|is|had|has|would|will|could|might|may|did|does)\b/;
const WORKED_FOR = /^\s+(?:once|had|used to|later|never|long)\s/;

/** The sentence without what it says in parentheses elsewhere. */
function frameOf(text: string, title: Span, office: Span, sentence: Span): string {
  const lead = text.slice(sentence.start, title.start);
  const rest = text.slice(Math.max(title.start, office.start), sentence.end);
  const aside = /\([^()]*\)/g;
  return `${lead.replace(aside, " ")} ${rest.replace(aside, " ")}`;
}

/** Before a country that goes with the title behind it: "So did New Zealand Defence Minister …". */
const OF_PERSON =
  /\b(?:(?:so|nor|neither) (?:did|does|has|had|is|was|will|would)|said|says|met|meets|(?:met|meets?|meeting|spoke|talks|talked) with|by|hosts?|hosted|receives?|received|welcomes?|welcomed|thanked|told|came|sat|stood)\s+(?:the\s+)?$/i;

/** "South Korea Defense Minister" may be a place and a minister; a demonym, a possessive and "U.S." qualify. */
function isBareCountry(prefix: string): boolean {
  const name = prefix.trim();
  if (name === "" || /['’]s?$/.test(name) || /^\p{Lu}[\p{Lu}.]*$/u.test(name)) return false;
  return (
    countryAtEnd(
      fold(name)
        .split(/[\s\-.'’]+/)
        .filter((word) => word !== ""),
    )?.kind === "name"
  );
}

/** Whether title and name are all that a link shows: "[Defense Minister Seo Min-jun](…)". */
export function isLinkText(text: string, title: Span, name: Span): boolean {
  return text[title.start - 1] === "[" && text.startsWith("](", name.end);
}
