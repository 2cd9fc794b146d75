/** Titles that a sentence says of a name with "is": "Ahn Gyu-back is the minister", "The minister is Ahn Gyu-back". */
import type { TitlePhrase } from "../link/title.ts";
import { titleAtEnd } from "../link/titleText.ts";
import type { Span } from "../text/span.ts";
import { isLetter, officeIn, type Place, REACH } from "./roleClaims.ts";

/** "Ahn Gyu-back is South Korea's defense minister." and "Ahn Gyu-back, who is the defense minister,". */
export function predicate(
  text: string,
  { end }: Place,
  sentence: Span,
  ownTitles: ReadonlySet<string>,
): TitlePhrase | null {
  if (text[end] === " " && isLetter(text, end + 1) && !"iw".includes(text[end + 1]!)) return null;
  const verb = /^,?\s+(?:who\s+)?is\s+(?:now\s+|currently\s+)?(?!not\b|no\b)/.exec(text.slice(end, end + 40));
  if (verb === null || DOUBT.test(text.slice(sentence.start, end))) return null;
  const from = end + verb[0].length;
  const stretch = /^[^,;.()!?\u2013\u2014|]{1,120}/.exec(
    text.slice(from, Math.min(sentence.end, from + REACH)),
  )?.[0];
  if (stretch === undefined || text[from + stretch.length] === "?") return null;
  const { length } = stretch.replace(/\s+(?:now|today|again|at present|these days)\s*$/i, "");
  return officeIn(text, { start: from, end: from + length }, ownTitles);
}

/** "The current Finance Minister is Ahn Gyu-back." */
export function subject(
  text: string,
  { start }: Place,
  sentence: Span,
  ownTitles: ReadonlySet<string>,
): TitlePhrase | null {
  const from = Math.max(sentence.start, start - REACH);
  const verb = /\s+(?:is|remains)\s+(?:now\s+|currently\s+|still\s+)?$/.exec(text.slice(from, start));
  if (verb === null || text[sentence.end - 1] === "?") return null;
  const phrase = titleAtEnd(text, { start: from, end: from + verb.index }, ownTitles);
  if (phrase?.office == null) return null;
  const lead = text.slice(sentence.start, phrase.start);
  return WHOLE_SUBJECT.test(lead) ? phrase : null;
}

const WHOLE_SUBJECT =
  /^\W*(?:(?:And|But|So|Today|Now),? )?(?:(?:the|our|its|their|my)\s+)?(?:(?:current|present|sitting|incumbent)\s+)?$/i;

/** What takes a predicate back: "It is not true that …", "Is … ?". */
const DOUBT =
  /^\W*is\b|\b(?:if|whether|suppose|not|never|no|nobody|false|untrue|wrong|den(?:y|ies|ied)|rumou?rs?|claims?|myth|as though|when|once)\b/i;
