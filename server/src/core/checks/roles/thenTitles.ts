/**
 * "Then-Defense Minister …": titles that a passage gives for a day that it tells itself, "visited Manila in March 2024". Without
 * such a day of the very clause they claim nothing, whoever tells them. English.
 */
import type { Analysis } from "../../link/analyse.ts";
import type { TitlePhrase } from "../../link/title.ts";
import type { Span } from "../../text/span.ts";
import { type ClaimDate, toldIn } from "./dates/claimDate.ts";
import { isOfCountry } from "./hedges.ts";

/** The title with the "then" before it, where nothing else than its country stands in between; null elsewhere. */
export function withThen(text: string, title: TitlePhrase): TitlePhrase | null {
  if (title.office === null || title.readings !== undefined) return null;
  const found = THEN.exec(text.slice(Math.max(0, title.office.start - REACH), title.office.start));
  if (found === null || !isOfCountry(found[1]!)) return null;
  const start = title.office.start - found[0].length;
  return AND_MORE.test(text.slice(Math.max(0, start - 12), start)) ? null : { ...title, start };
}

/** In UTF-16 units. */
const REACH = 40;
const THEN = /(?<![\p{L}-])then[- ]((?:\p{L}[\p{L}.'’]*[ -]){0,3})$/iu;
/** "since then", "former then". */
const AND_MORE = /\b(?:since|until|till|by|from|just|even|and|or|but|former|the late|acting)[ ,]+$/i;

/** Whether the date is that of the clause: right before the title, "In March 2024, then-…", or behind what its bearer did. */
export function isOfOwnDay(
  analysis: Analysis,
  title: Span,
  name: Span,
  sentence: Span,
  date: ClaimDate | null,
): boolean {
  if (date?.isOfEvent !== true || date.value.length < 7) return false;
  const { text } = analysis.document;
  return toldIn(analysis, sentence).some(
    (one) =>
      one.date.value === date.value &&
      (one.start >= name.end
        ? !SAID.test(text.slice(name.end, one.start))
        : /^,? (?:the )?$/.test(text.slice(one.end, title.start))),
  );
}

/** Behind a name, what is told of another time than that of its words. */
const SAID = /\b(?:that|had|who|which|memoirs?|book|trial|court)\b/;
