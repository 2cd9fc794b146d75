/**
 * Frames around a name in full that tell of somebody whom no register has: "a Mark Miller", "(1948–2019)", "played for
 * Everton", a byline, a cast, a band of the name. English.
 */

import { wordList } from "../text/wordList.ts";

/** Whether the text before the name, up to some lines of it, and that behind it are such a frame. */
export function isOfNobodyKnown(before: string, behind: string): boolean {
  if (isToldToBeNobody(before, behind)) return true;
  if (ARTICLE.test(before)) return !OF_SOMEBODY.test(behind);
  if (CREDIT.test(before)) return ENDS.test(behind);
  return yearOfDeath(behind) !== null;
}

/** The same without what may stand around a person's own name too: an article, a byline, years of life. */
export function isToldToBeNobody(before: string, behind: string): boolean {
  if (BEHIND.test(behind) || BEFORE.test(before) || NAMESAKES.test(lastSentence(before))) return true;
  return NAMESAKES.test(firstLine(behind));
}

/** The year in which a life ends whose years stand behind a name, long enough for one who was in office; null for none. */
export function yearOfDeath(behind: string): number | null {
  const years = LIFE.exec(behind);
  return years !== null && Number(years[2]) - Number(years[1]) >= LEAST_LIFE ? Number(years[2]) : null;
}

/**
 * The calling that an apposition behind the name gives its bearer, of whatever sort: "a skeleton racer", "an intern";
 * undefined where it may be said of somebody in office.
 */
export function callingOf(behind: string): string | undefined {
  const words = APPOSITION.exec(behind)?.[1]?.split(" ");
  if (words === undefined || words.some((word) => OF_OFFICE.has(word.toLowerCase()))) return undefined;
  const noun = words[words.length - 1]!;
  return CALLED.test(noun) ? noun : undefined;
}

const APPOSITION = /^(?:,| \() ?an? ((?:[\p{L}'\u2019-]+ ){0,3}\p{Ll}+)(?=[,;.)]|\n|$)/u;
/** What nouns of callings end with; other nouns say what somebody is like. */
const CALLED = /(?:[^aeiou]er|or|ist|[mr]an|woman|eer|ian|yer|ter|ress)$/;
/** What is said of people in office, or of what they were and where they stand. */
const OF_OFFICE = wordList(
  `minister president secretary chief chair chairman chairwoman head leader director envoy ambassador diplomat politician
  official officer general admiral colonel marshal commander governor mayor premier chancellor senator congressman
  congresswoman representative deputy lawmaker legislator member parliamentarian assemblyman spokesman spokeswoman adviser advisor aide
  ally critic candidate nominee frontrunner contender successor predecessor rival opponent supporter reformer moderate
  conservative liberal socialist centrist populist nationalist leftist islamist communist marxist pacifist loyalist
  insider outsider newcomer hardliner firebrand technocrat bureaucrat statesman veteran republican democrat christian american
  former ex one-time retired longtime long-time long-serving close key leading senior prominent staunch vocal
  negotiator commissioner prosecutor administrator manager founder master insider banker father mother man woman
  winner loser believer planner mediator broker go-between peacemaker`,
);

/** What the last sentence of the line has in front of the name, of however many parts. */
function lastSentence(before: string): string {
  const line = before.slice(before.lastIndexOf("\n") + 1);
  const ends = [...line.matchAll(SENTENCE_END)];
  return line.slice(ends.length === 0 ? 0 : ends[ends.length - 1]!.index);
}

/** Not behind an initial or "Jr.". */
const SENTENCE_END = /(?<=[\p{Ll}\d)]{3}[.!?]) /gu;

function firstLine(behind: string): string {
  const end = behind.indexOf("\n");
  return end === -1 ? behind : behind.slice(0, end);
}

const BEHIND = new RegExp(
  `^(?:${[
    " et al\\b",
    " \\((?:not|unlike)\\b",
    "(?:,| \\(| (?:is|was)(?: once)?) ?(?:an )?unrelated\\b",
    " (?:played|scored(?: \\p{Ll}{3,8}| \\d\\d?)?(?: goals| tries| points)?) for \\p{Lu}",
    // Editors, and those too young for office.
    " \\((?:[Ee]ds?|[Hh]rsgg?|[Tt]rans|[Cc]omps?)\\.\\)",
    ", (?:[5-9]|1\\d|2[0-4])(?:,| \\()",
    " (?:starred|stars) in\\b",
    " (?:runs|ran|trains for) marathons\\b",
    " (?:teaches|taught|plays|played) (?:the )?(?:piano|violin|cello|guitar|drums|trumpet|flute|chess|music|ballet) (?:in|at|for|with)\\b",
    " (?:sings|sang|dances|danced) (?:in|with|at)\\b",
    " (?:drives|drove) a (?:bus|taxi|cab|lorry|truck|tram|train)\\b",
    " (?:runs|ran|owns|owned|keeps|kept) an? (?:\\p{Ll}+ )?(?:bakery|bookshop|shop|restaurant|caf\u00e9|bar|pub|hotel|farm|garage|gallery|bike shop)\\b",
    " \\(\\p{Lu}[\\p{L} ]{2,30}\\) (?:scored|won|ran|swam|finished|beat|equalised|equalized)\\b",
    " is an? (?:very |rather |fairly )?common (?:enough )?name\\b",
    " is (?:a|an|his|her|the) (?:stage|pen|code|screen|birth|maiden|false|fake|assumed) name\\b",
    "['\u2019]s (?:band|orchestra|quartet|trio|novels?|albums?|bakery|bookshop|restaurant|caf\u00e9|paintings?|songs?)\\b",
    "\\]\\([^)\\s]{0,60}_\\((?:actor|actress|artist|author|boxer|cricketer|cyclist|director|footballer|golfer|musician|painter|player|singer|writer)\\)",
    ",? (?:the )?(?:CEO|CFO|COO|CTO|founder|co-founder|owner|co-owner|drummer|guitarist|bassist|frontman|midfielder|defender) (?:of|at|for) \\p{Lu}",
  ].join("|")})`,
  "u",
);
const BEFORE = new RegExp(
  `(?:${[
    "\\b(?:[Aa] certain|[Aa]nother)",
    "\\b[Tt]he other",
    "\\b(?:[Mm]y|[Oo]ur|[Hh]is|[Hh]er|[Tt]heir|[Yy]our) (?:old |new |former |next-door )?(?:neighbou?r|landlord|landlady|flatmate|roommate|classmate|schoolmate)",
    "\\b(?:[Cc]ast|[Ss]tarring|[Dd]irected by|[Mm]usic by|[Ss]ung by):?",
    "\\b(?:film|movie|novel|song|album|opera|musical|biopic),? [\"\u201c'\u2018*_]",
  ].join("|")}) ?$`,
  "u",
);
const NAMESAKES =
  /\b(?:[Nn]ot to be confused|[Nn]amesakes\b|(?:nearly|almost) (?:one|the same) name\b|no relation\b)/;
const ARTICLE = /(?:^|[\s(])[Aa]n? (?:(?:Mr|Mrs|Ms|Miss)\.? )?$/;
/** What somebody known has: "a Mark Milley speech", "a Milley-led team". */
const OF_SOMEBODY =
  /^(?:[-\u2010\u2011]| (?:speech|visit|trip|government|cabinet|interview|statement|tweet|post|rally|presidency|administration|win|victory|aide|advis[eo]r|spokes|supporter|ally|appointee|nominee|quote|photo|letter|memo|plan|proposal|doctrine|moment|era))/u;
const CREDIT =
  /(?:^|\n)[\s>*_#-]{0,6}(?:[Bb]y|BY|[Pp]hoto(?:graph|s)?(?: by|:)|[Cc]redit:|[Ii]llustration(?: by|:)|[Tt]ext(?: by|:)|[Ww]ords(?: by|:)|[Tt]ranslated by|[Rr]eport(?:ed|ing) by|[Aa]uthor:) $/;
const ENDS = /^[.*_]{0,3}(?: ?(?:\n|$|[|/&])| and \p{Lu}|, \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?\.?(?:\n|$))/u;
const LIFE = /^ \((1[5-9]\d\d|20\d\d) ?[\u2013\u2014-] ?(1[5-9]\d\d|20\d\d)\)/;
/** In years: longer than a term of office. */
const LEAST_LIFE = 25;
