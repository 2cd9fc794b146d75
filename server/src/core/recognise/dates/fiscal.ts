/** In which month a fiscal year begins, from the country that the sentence names nearest before it. */
import type { Span } from "../../text/span.ts";

/**
 * The first month, counted from January of the year that gives the name: the United States' fiscal 2025 began in
 * October 2024 (-2), Japan's in April 2025 (4). Governments' years, as their finance ministries state them.
 */
const STARTS: readonly (readonly [RegExp, number])[] = [
  [/\b(?:U\.?S\.?|United States|American?|Pentagon|Washington|Congress|NDAA|Thai(?:land)?)(?![A-Za-z])/g, -2],
  [/\b(?:Japan(?:ese)?|Tokyo|India|Canada|Singapore|Hong Kong|Britain|British|U\.?K\.?)(?![A-Za-z])/g, 4],
  [
    /\b(?:South Korean?|S\. Korean?|Seoul|China|Chinese|Beijing|Taiwan(?:ese)?|Taipei|Indonesian?|Philippines?|Philippine|Vietnam(?:ese)?|Malaysian?|Germany?|French|France)(?![A-Za-z])/g,
    1,
  ],
  [/\b(?:Australian?|Canberra|Pakistani?|Egypt(?:ian)?)(?![A-Za-z])/g, -5],
];

const REACH = 300;

/** The sentence asked about last that names no country at all: its other years need no search. */
let nameless: Span | null = null;

/** -11 to 12; null where no country is named. */
export function fiscalStartNear(text: string, sentence: Span, date: Span): number | null {
  if (sentence === nameless) return null;
  const from = Math.max(sentence.start, date.start - REACH);
  const to = Math.min(sentence.end, date.end + REACH);
  const passage = text.slice(from, to);
  const at = date.start - from;
  let start: number | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  for (const [country, month] of STARTS) {
    for (const { index } of passage.matchAll(country)) {
      const distance = index <= at ? at - index : (index - at) * 2;
      if (distance < nearest) [nearest, start] = [distance, month];
    }
  }
  if (start === null) {
    const isWhole = from === sentence.start && to === sentence.end;
    if (isWhole || !namesCountry(text.slice(sentence.start, sentence.end))) nameless = sentence;
  }
  return start;
}

function namesCountry(passage: string): boolean {
  return STARTS.some(([country]) => passage.search(country) >= 0);
}
