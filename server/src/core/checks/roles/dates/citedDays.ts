/**
 * The day of the article that a passage is taken from, by the line of its source above it ("Source: Yonhap, 18 October
 * 2023"), or by what is cited behind it: "… met. (Yonhap, 18 Oct 2023)", a footnote, "(Yonhap 2023)".
 */
import { type DateRange, daysOf } from "../../../authority/terms.ts";
import type { Analysis } from "../../../link/analyse.ts";
import type { DateMentionLinked } from "../../../link/mention.ts";
import { datesIn, headingAbove } from "../../../link/passageDate.ts";
import type { Span } from "../../../text/span.ts";
import { lineAt } from "../../../text/tableRows.ts";
import { isRuledOff } from "./sections.ts";

/** The days of the article that the sentence is taken from; empty where none is named. */
export function citedDays(analysis: Analysis, sentence: Span): DateRange[] {
  const { text } = analysis.document;
  const dates = [
    sourceAbove(analysis, sentence.start),
    citedBehind(analysis, sentence.end),
    inFootnote(analysis, sentence),
  ];
  const told = dates.flatMap((date) => (date === undefined ? [] : [date.date.value ?? ""]));
  const years = [...text.slice(sentence.start, sentence.end).matchAll(AUTHOR_YEAR)].map(([, year]) => year!);
  return [...told, ...years].flatMap((value) => daysOf(value) ?? []);
}

/** "(Yonhap 2023)", "(Kim and Lee, 2023, p. 4)" */
const AUTHOR_YEAR =
  /\((?:see |cf\. )?\p{Lu}[\p{L} .&'’-]{1,40},? ((?:19|20)\d\d)[a-z]?(?:[,:] [^()\n]{1,20})?\)/gu;

/** How far above a passage the line of its source may stand, in UTF-16 units. */
const REACH = 3_000;

function sourceAbove(analysis: Analysis, offset: number): DateMentionLinked | undefined {
  const { text, mask } = analysis.document;
  const heading = headingAbove(mask.headings, offset);
  const before = datesIn(analysis, { start: Math.max(heading?.end ?? 0, offset - REACH), end: offset });
  const found = before.findLast((date) => isOfSource(text, date));
  if (found === undefined || isRuledOff(text, found.end, offset)) return undefined;
  return found;
}

/** Whether the line of the date has nothing but it and whose the text is, and the text stands below. */
function isOfSource(text: string, { start, end, date: { basis } }: DateMentionLinked): boolean {
  if (basis !== "explicit") return false;
  const line = lineAt(text, start);
  if (line.end - line.start > LONGEST_LINE || !CLOSING.test(text.slice(end, line.end))) return false;
  const lead = text.slice(line.start, start);
  if (LABELLED.test(lead)) return true;
  return BYLINE.test(lead) && /^\r?\n[ \t]*(?:\r?\n|\p{L})/u.test(text.slice(line.end, line.end + 8));
}

const LONGEST_LINE = 120;
const CLOSING = /^[)\]）】*_.。]{0,6}(?:\s*[电電讯訊発])?[)\]）*_.。]{0,4}\s*$/;
const LABELLED =
  /^[\s>*_-]{0,8}(?:Sources?|Via|Quelle|Fuente|Fonte|出典|出所|来源|來源|출처)[*_]{0,4}\s?[:：][*_]{0,4}\s?[^:：]{0,60}$/i;
/** An agency or a paper before the date of its article, and no more. */
const BYLINE =
  /^[\s>*_]{0,6}(?:(?:The )?\p{Lu}[\p{L}.&'’-]*(?: \p{Lu}[\p{L}.&'’-]*){0,3}[,:]? ?[([]?|[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}ー]{2,12}[,，、:：]?\s?[（(]?)$/u;

/** Behind the full stop, on the same line or the next: "(Yonhap, 18 Oct 2023)", "— Yonhap, 18 Oct 2023". */
function citedBehind(analysis: Analysis, offset: number): DateMentionLinked | undefined {
  const { text } = analysis.document;
  const cited = CITED.exec(text.slice(offset, offset + LONGEST_LINE));
  if (cited === null) return undefined;
  return datesIn(analysis, { start: offset, end: offset + cited[0].length }).at(-1);
}

const CITED =
  /^["”’]?[ \t]*\n?[ \t>]*(?:[(（[][^()（）[\]\n]{4,80}[)）\]]|(?:[\u2013\u2014]|--) ?[^\n.;。]{4,80})[ \t.]*(?=\n|$)/;

function inFootnote(analysis: Analysis, { start, end }: Span): DateMentionLinked | undefined {
  const { text } = analysis.document;
  const sign = FOOTNOTE.exec(text.slice(Math.max(start, end - 32), end + 32))?.[1];
  const at = sign === undefined ? -1 : text.indexOf(`\n${sign}:`);
  return at === -1 ? undefined : datesIn(analysis, lineAt(text, at + 1)).at(-1);
}

const FOOTNOTE = /(\[\^[^\]\s]{1,20}\])(?!:)/;
