/**
 * What stands around a title and takes its claim away, so that the checks of roles keep silent: another word of a
 * longer title before it ("LDP President"), a hedge ("ousted"), a passage told from another time ("under President
 * …"), a country that is a place and not a qualifier ("Arriving in Japan Defense Minister …").
 */
import type { Analysis } from "../link/analyse.ts";
import { bareWord as bare, continuesTitle } from "../link/longerTitle.ts";
import { headingAbove } from "../link/passageDate.ts";
import { isHedge, type TitlePhrase } from "../link/title.ts";
import { countryAtEnd } from "../recognise/countries.ts";
import { fold } from "../text/chars.ts";
import type { Span } from "../text/span.ts";
import { TIMES } from "./timeWords.ts";

/** How many units before a title are looked at. */
const REACH = 60;
/** How far before a title a "Former ministers:" is looked for. */
const LONGEST_LIST = 300;

/** Hedges that stand before a title, besides those that may stand in one. */
const HEDGES = new Set(
  `previously formerly ousted impeached deposed removed jailed disgraced convicted sacked departed departing erstwhile
  onetime predecessor successor new newly next prospective would-be honorary first`.split(/\s+/),
);
/** "A President Seo could" is one that may never be. */
const INDEFINITE = new Set("a an any another no not some".split(" "));
/** A title that several share: who holds it is not said by it alone. */
const PLURAL = /(?:ministers|secretaries|presidents|premiers|ambassadors|chancellors|governors)$/i;
const FRAMES =
  /\b(?:under|administration|era|then|at the time|back then|in (?:those|the old) days|succeeded|succeeds|predecessor|replaced|replaces|formerly|founded|(?<!\b(?:council|EU|G\d\d?|rotating)\s)presidency|premiership|tenure|left office|took office|in office(?! since)|memoirs?|(?:years|decades?|century|generations?) (?:ago|earlier)|long ago|(?:before|after|unlike) (?:him|her|them)|before (?:the|his|her|their) (?:war|coup|revolution|fall|career|retirement)|preced(?:ed|ing))\b/i;

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

const NATIVE_FRAMES =
  /当時|當時|当时|时任|時任|前任|後任|后任|歴代|历任|政権|政权|內閣|内阁|内閣(?!総理|官房|府|大臣)|당시|시절|전임|후임|역대|정권|정부 때|임기|파면|탄핵|재임/;

/**
 * Whether the title at that place claims a post of its own for now. `sentence` is the one that it stands in, `isStated`
 * says that marks or a verb set it apart, `isListed` knows the titles of posts whose name is longer than one field: "Minister for Europe and Foreign Affairs".
 */
export function isPlainClaim(
  text: string,
  title: TitlePhrase,
  office: Span,
  sentence: Span,
  isStated: boolean,
  isListed: (title: string) => boolean,
): boolean {
  const frame = frameOf(text, title, office, sentence);
  if (title.readings !== undefined) return !NATIVE_FRAMES.test(frame);
  const written = title.office === null ? "" : text.slice(office.start, office.end);
  if (
    /['’]s?\s|&/.test(written) ||
    (/\band\b|,/i.test(written) && !ONE_OF_TWO_FIELDS.test(written) && !isListed(written))
  )
    return false;
  if (PLURAL.test(written) && !isListed(written)) return false;
  if (FRAMES.test(frame)) return false;
  const lead = text.slice(sentence.start, title.start);
  const isPlace =
    !isStated && title.countries.length > 0 && isBareCountry(text.slice(title.start, office.start));
  if (isPlace && !/^\W*(?:the\s+)?$/i.test(lead)) return false;
  const reach = text.slice(Math.max(sentence.start, title.start - REACH), title.start);
  const before = reach.slice(Math.max(...[..."：:;,()[]|"].map((mark) => reach.lastIndexOf(mark))) + 1);
  if (/[-\u2010-\u2013]$/.test(before)) return false;
  const isOpening = reach.length === title.start - sentence.start;
  const words = (isOpening ? before.replace(NOTING, "") : before)
    .replace(WHEN, " ")
    .replace(IN_MONTH, " ")
    .split(/\s+/)
    .filter((word) => word !== "");
  if (words.slice(-3).some((word) => isHedge(bare(word)) || HEDGES.has(bare(word)))) return false;
  const last = words.at(-1);
  if (last !== undefined && INDEFINITE.has(bare(last))) return false;
  return last === undefined || !/[\s([]$/.test(before) || !continuesTitle(last);
}

/**
 * Whether what stands around title and name together takes the claim back: a term behind the name, "(2010–2012)", or
 * that each is of a clause of its own: "when he was minister of tourism Seo lived there", "told the minister Seo was
 * late", "the minister Seo once worked for".
 */
export function isTakenBack(text: string, title: Span, name: Span, sentence: Span): boolean {
  const behind = text.slice(name.end, name.end + REACH);
  if (TERM.test(behind) || CALLED_SO.test(behind)) return true;
  if (title.end > name.start) return false;
  if (NOW_ANOTHER.test(behind)) return true;
  const lead = text.slice(Math.max(sentence.start, title.start - REACH), title.start);
  if (COUNTERFACTUAL.test(lead)) return true;
  // "Seo Min-jun, Defense Minister" over "Haruto Kanamori, …"
  if (
    /^[*_[\s]*\n[*_[\s]*$/.test(text.slice(title.end, name.start)) &&
    /[,:(|\t\u2013\u2014]\s*(?:the\s+)?$/i.test(lead)
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

const TERM =
  /^[*_\]]{0,3} ?[(（](?:(?:c|ca|born|b)\.? )?(?:(?:19|20)\d\d ?[-\u2013\u2014~] ?(?:(?:19|20)?\d\d)?|[^()（）\n]{0,40}\b(?:in office|until|from \d{4} to|to \d{4}|term ended))/;
/** "Mayor Quintero, as the doormen still call him", "… as our caption has it". */
const CALLED_SO = /^, as [^,.;\n]{1,40}\b(?:call(?:s|ed)?|has it|puts it)\b/;
/** "Bishop Seo Min-jun, now Archbishop of Seoul," */
const NOW_ANOTHER = /^,? \(?(?:now|today|currently|later) (?:the )?\p{Lu}/u;
/** "Had Minister … been asked" */
const COUNTERFACTUAL = /^\W*(?:Had|Were)\s+(?:the\s+)?$/;
const SERVED_AS =
  /\b(?:he|she|they|who|I|we)(?:['’]d)?\s+(?:(?:was|were|is|became|had been|has been)|(?:had\s+)?served as)\s+(?:the\s+)?$/i;
/** "On the list he is Minister Seo Min-jun." */
const HE_IS = /\b(?:he|she)\s+is\s+$/i;
/** The beginning of a question that is but a title and a name. */
const IS_THE = /^\W*(?:(?:is|was)\s+(?:the\s+)?)?$/i;
const TOLD_THE = /\b(?:told|informed|assured|reminded|warned|convinced|persuaded)\s+the\s+$/i;
const FINITE = /^\s+(?:was|is|had|has|would|will|could|might|may|did|does)\b/;
const WORKED_FOR = /^\s+(?:once|had|used to|later|never|long)\s/;

/**
 * The sentence without what it says in parentheses elsewhere, without "Then" where it only goes on to the next thing,
 * and without the "then-" of another title in another clause.
 */
function frameOf(text: string, title: Span, office: Span, sentence: Span): string {
  const lead = text
    .slice(sentence.start, title.start)
    .replace(/^\W*Then,? (?=\S)/, "")
    .replace(THEN_ANOTHER, " ");
  const rest = text.slice(Math.max(title.start, office.start), sentence.end);
  const aside = /\([^()]*\)/g;
  return `${lead.replace(aside, " ")} ${rest.replace(aside, " ")}`;
}

const THEN_ANOTHER = /\b[Tt]hen-\p{Lu}[^;]{0,200};/gu;

/** What of a claim tells when it is told of; a clause with a date of its own is not told by the heading above it. */
interface ClaimOfPost {
  readonly title: Span;
  readonly office: Span;
  readonly named: { readonly mention: Span };
  readonly sentence: Span;
  readonly date: { readonly isOfEvent: boolean } | null;
}

/**
 * Whether the passage speaks of what the bearer did in office and not of now: "the order signed by President …",
 * "since President … left office", what stands below "Former leaders". In Hangul, Han and Kana letters, of `isNative`:
 * wherever the name is not the topic.
 */
export function tellsOfPast(
  { document: { text, mask } }: Pick<Analysis, "document">,
  { title: { start }, office: { end }, named: { mention: name }, sentence, date }: ClaimOfPost,
  isNative: boolean,
): boolean {
  const lead = text.slice(Math.max(sentence.start, start - REACH), start);
  if (!isNative && DEPICTS.test(lead)) return true;
  if (isNative) return !isTopic(text, Math.max(end, name.end));
  const passive = /(\S+)\s+(?!(?:visit|trip|tour)\b)\p{L}+\s+by\s+(?:the\s+)?$/u.exec(lead);
  if (passive !== null && !BE.test(passive[1]!)) return true;
  if (ENDED.test(text.slice(name.end, name.end + REACH))) return true;
  if (BEFORE_THAT.test(text.slice(name.end, sentence.end))) return true;
  // What a clause says of its own day is held against that day, whatever it is a part of.
  if (date?.isOfEvent === true) return false;
  if (OVER.test(text.slice(name.end, sentence.end))) return true;
  if (RELATIVE.test(lead) || RELATIVE_OF_TWO.test(lead) || CLEFT.test(lead) || DEEDS_OF.test(lead))
    return true;
  if (PAST_LIST.test(text.slice(Math.max(sentence.start, start - LONGEST_LIST), start))) return true;
  if (DEEDS.test(text.slice(name.end, name.end + REACH))) return true;
  const heading = headingAbove(mask.headings, start);
  return heading !== null && PAST.test(text.slice(heading.start, heading.end));
}

/**
 * Whether what stands there makes the name the topic of its sentence, or is the end of a line or a cell. Korean,
 * Japanese and Chinese news leave former holders their title wherever they are only spoken of.
 */
function isTopic(text: string, at: number): boolean {
  return TOPIC.test(text.slice(at, at + 24));
}

const TOPIC =
  /^(?:씨|님|氏|さん)?(?:[（(]\d{1,3}[)）])?(?:[은는はがも]|[이가과와][^.\n]{0,12}다\.|[)）]?[ \t]*(?:$|[\n|])|,? (?:(?:다음|이번) ?(?:주|달) |오늘 |내일 )?(?:방[일미중한러북]|순방|연설|회담|참석|기자회견)[ \t]*(?:$|\n)|、?(?:明天|明日|明後日|来週|来月|今週|演説|講演|会見|后天|後天|下周|下週|下个月|本周|本週|(?:今天|今日|昨日|昨天)?[说說表称稱会會访訪将將抵出在与與和]))/;

const BE = /^(?:is|are|was|were|be|been|being)$/i;
const RELATIVE =
  /(?:\b(?:since|when|after|before|while|during|until|once|which|whom|how|why)|(?<!\b(?:said|says|say|told|tells|added|announced|reported|reports|confirmed|noted|stated|warned|argued)\s)\bthat)\s+(?:the\s+)?$/i;
/** "the framework that President … and Prime Minister … agreed on" */
const RELATIVE_OF_TWO =
  /(?<!\b(?:said|says|say|told|tells|added|announced|reported|reports|confirmed|noted|stated|warned|argued)\s)\b(?:that|which|when|since|after|before|once)\s(?:the\s)?(?:\p{Lu}[\p{L}.'’-]*\s){2,7}and\s(?:the\s)?$/u;
/** "… there had been trust", "the chemistry between … is gone" */
const OVER =
  /^[^.;:]{0,40}?(?:\bthere had\b|\s(?:is|are|was|were) (?:gone|over|history|dead|finished|past)\b)/;
/** "It was Prime Minister … who doubled the budget." */
const CLEFT = /\b[Ii]t was (?:the )?$/;
/** What books, films and pictures do. */
const DEPICTS =
  /\b(?:quotes?|quoting|describes?|describing|shows?|showing|portrays?|portraying|depicts?|depicting|features?|featuring|mentions?|cites?|citing|profiles?|(?:chapters?|books?|films?|documentar(?:y|ies)|essays?|play)\s+(?:on|about)|biograph(?:y|ies)\s+of|portraits?\s+of|photos?\s+of)\s+(?:the\s+)?$/i;
/** The end of a term, or of a life, is told with the title of it. */
const ENDED =
  /^\s+(?:has\s+|had\s+|have\s+)?(?:since\s+|now\s+)?(?:retired|resigned|stepped\s+down|died|lost|left\s+office|(?:was|were|been|is)\s+(?:ousted|sacked|fired|dismissed|removed|replaced|impeached|arrested|jailed|convicted|succeeded|voted\s+out))\b/;

/** "… had chaired it the year before": told of a time before the one that is dated. */
const BEFORE_THAT =
  /^[^.;:]{0,24}\bhad\s\p{L}[^;]{0,160}\b(?:the\s(?:previous|preceding|prior)\s(?:year|month|week|day|decade|spring|summer|autumn|fall|winter|season|term|session|round)|(?:year|month|week|day|decade|spring|summer|autumn|fall|winter)s?\s(?:before|earlier|previously|prior))\b/iu;
const DEEDS_OF =
  /\b(?:policy|policies|legacy|orders?|laws?|terms?|presidency|premiership|government|cabinet|decisions?|trial|pardons?|time|days|years|reign|memoirs?|biography|record|doctrine|vision|initiative|speech|administration)\s+of\s+(?:the\s+)?$/i;
const DEEDS =
  /^['’]s?\s+(?:[\p{L}-]+\s+){0,2}(?:administration|presidency|premiership|term|era|cabinet|government|policy|policies|legacy|decisions?|orders?|laws?|time|minister|secretary|adviser|advisor|chief|predecessor|trial|pardons?|election|victory|win|campaign|inauguration|veto|appointees?|nominees?)\b/u;
const PAST =
  /\b(?:former|past|previous|ex|history|historical|predecessors?|archives?|background|timeline|chronology)\b/i;
const PAST_LIST = /\b(?:former|past|previous|ex)[\s-][^:]{0,40}:[^:]*$/i;

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
