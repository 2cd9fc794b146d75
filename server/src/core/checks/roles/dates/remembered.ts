/**
 * The days of what somebody remembers: those that the next sentence tells of what was said ("That was in the spring of
 * 2024."), and of an answer those of its question ("Who was minister when you joined?").
 */
import { type DateRange, daysOf } from "../../../authority/terms.ts";
import type { Analysis } from "../../../link/analyse.ts";
import { datesIn, documentDate } from "../../../link/passageDate.ts";
import { blockAround, sentenceAt } from "../../../text/sentences.ts";
import type { Span } from "../../../text/span.ts";
import { isOfNow } from "./story.ts";

/** The days that the sentence may tell of by the one behind it, or by the question before it; none where it tells its own. */
export function rememberedDays(analysis: Analysis, sentence: Span): DateRange[] {
  return [...toldBehind(analysis, sentence), ...askedFor(analysis, sentence)];
}

function toldBehind(analysis: Analysis, { end }: Span): DateRange[] {
  const { text, mask } = analysis.document;
  if (!HEAD.test(text.slice(end, end + LONGEST_HEAD)) || blockAround(text, mask, end - 1).end <= end)
    return [];
  const next = sentenceAt(text, mask, end + 1);
  const [date] = datesIn(analysis, next);
  if (next.start < end || date === undefined || !SAYS_WHEN.test(text.slice(next.start, date.start)))
    return [];
  const days = date.date.value === null ? null : daysOf(date.date.value);
  return days === null ? [] : [days];
}

const LONGEST_HEAD = 24;
const HEAD = /^["”’')]?\s(?:That|This|It|The (?:year|month|date|day))\b|^(?:これは|それは|그것은|那是|这是)/;
/** What only says when: "That must have been in", "The year was". */
const SAYS_WHEN =
  /^(?:(?:That|This|It)(?:['’]s| is| was| happened| took place| (?:must|would|may|might) have been)|The (?:year|month|date|day) (?:is|was)|これは|それは|그것은|那是|这是)(?: (?:back|already|only|still|just|sometime|in|on|the|a|an|early|late|mid|middle|end|beginning|spring|summer|autumn|fall|winter|night|morning|evening|day|of|at|during|around|about)){0,7}\s?$/;

/** The days of the question that the sentence is of the answer to; all days up to the note's where it only asks of the past. */
function askedFor(analysis: Analysis, { start }: Span): DateRange[] {
  const own = documentDate(analysis)?.days;
  if (own === undefined) return [];
  const { text } = analysis.document;
  const before = text.slice(Math.max(0, start - REACH), start);
  const mark = Math.max(before.lastIndexOf("?"), before.lastIndexOf("？"));
  if (mark === -1 || !ANSWER.test(before.slice(mark + 1))) return [];
  const from = Math.max(...["\n", ". ", "! ", "? "].map((end) => before.lastIndexOf(end, mark - 1))) + 1;
  const asked = { start: start - before.length + from, end: start - before.length + mark };
  const dates = datesIn(analysis, asked);
  if (dates.some((date) => isOfNow(text, date, own))) return [];
  if (dates.length > 0)
    return dates.flatMap(({ date: { value } }) => (value === null ? [] : (daysOf(value) ?? [])));
  return OF_THE_PAST.test(before.slice(from, mark)) ? [{ first: "0000-01-01", last: own.first }] : [];
}

/** How far before a sentence its question is looked for. */
const REACH = 480;
/** Between a question and a sentence of the answer, which is one paragraph: who answers, and what was said before. */
const ANSWER =
  /^["”’'*_)\]]*\s*(?:[*_>]{0,3}(?:A|\p{Lu}\p{L}+)[*_]{0,3}[.:][*_]{0,3}\s|[\u2013\u2014-]\s)?[^\n?]{0,240}$/u;
const OF_THE_PAST = /\b(?:was|were|did|had|used to|remember|recall|back then|in those days)\b/i;
