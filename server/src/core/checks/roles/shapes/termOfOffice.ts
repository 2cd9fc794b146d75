/**
 * Titles that a sentence gives to a name for a whole term, or for its beginning or end: "Seo Min-jun was minister from 2019
 * to 2021", "served as minister until June 2022", "was appointed minister in July 2025", ", who became minister in July 2025,",
 * "has been minister since 2023", and in an apposition, ", minister from 2019 to 2021,", ", minister in 2023,".
 */
import { daysOf } from "../../../authority/terms.ts";
import type { Analysis } from "../../../link/analyse.ts";
import type { DateMentionLinked } from "../../../link/mention.ts";
import { datesIn } from "../../../link/passageDate.ts";
import type { TitlePhrase } from "../../../link/title.ts";
import { mayBeginAt } from "../../../link/titleEdges.ts";
import { officeIn } from "../../../link/titleText.ts";
import type { Span } from "../../../text/span.ts";
import { TermPart } from "../term.ts";

/** A title, the days that it is said of, and what of a term they are. */
export interface TitleOfTerm {
  readonly title: TitlePhrase;
  readonly day: DateMentionLinked;
  /** Null where it is said for a day or a year. */
  readonly part: TermPart | null;
  /** Whether somebody chose the bearer on that day, who may have entered the office later. */
  readonly isChoice: boolean;
}

/** The title behind a name or a pronoun that ends at `end`; null where none is said of a term. */
export function titleOfTerm(
  analysis: Analysis,
  end: number,
  sentenceOf: () => Span,
  ownTitles: ReadonlySet<string>,
): TitleOfTerm | null {
  const { text } = analysis.document;
  if (!mayGoOn(text, end)) return null;
  const verb = VERB.exec(text.slice(end, end + LONGEST_VERB));
  if (verb === null) return null;
  const from = end + verb[0].length;
  const { was, been, chosen, called, apposed, left } = verb.groups!;
  if (apposed !== undefined && !mayBeginAt(text, from, ownTitles)) return null;
  const sentence = sentenceOf();
  if (DOUBT.test(text.slice(sentence.start, end)) || text[sentence.end - 1] === "?") return null;
  const [day, other] = datesIn(analysis, { start: from, end: Math.min(sentence.end, from + LONGEST) });
  if (day === undefined || day.date.basis !== "explicit" || day.date.value === null) return null;
  if (VAGUE.test(text.slice(day.start, day.end))) return null;
  if (other !== undefined && !/[;,.]/.test(text.slice(day.end, other.start))) return null;
  if (!CLOSES.test(text.slice(day.end, day.end + 8))) return null;
  const lead = text.slice(from, day.start);
  const told = partOf(day.date.value);
  const part =
    left !== undefined
      ? TermPart.end
      : been !== undefined || (apposed !== undefined && told === TermPart.since)
        ? TermPart.since
        : was === undefined && apposed === undefined
          ? TermPart.start
          : told;
  const joint =
    left !== undefined
      ? LEFT.exec(lead)
      : part !== null
        ? JOINTS[part].exec(lead)
        : apposed === undefined
          ? null
          : ON.exec(lead);
  if (joint === null) return null;
  const title = officeIn(text, { start: from, end: from + joint.index }, ownTitles);
  return title === null ? null : { title, day, part, isChoice: chosen !== undefined || called !== undefined };
}

/** Whether "was", "served", "took", "became", "has been", "left", "resigned", a comma or a bracket may stand there: what most texts behind a name fail. */
function mayGoOn(text: string, end: number): boolean {
  return text[end] === ","
    ? text[end + 1] === " "
    : text[end] === " " && "wstbhlr(".includes(text[end + 1] ?? " ");
}

/** What of a term the days of "was minister" are: all of it, or an end of it; null for a day. */
function partOf(value: string): TermPart | null {
  if (value.startsWith("../")) return TermPart.end;
  if (value.endsWith("/..")) return TermPart.since;
  return value.includes("/") && !value.endsWith("..") && daysOf(value) !== null ? TermPart.whole : null;
}

const LONGEST_VERB = 48;
const LONGEST = 160;
const VERB =
  /^(?:,? who)?\s+(?:(?<was>(?:had\s+)?(?:was|been|served\s+as)\s+(?!sworn|named|appointed|made|elected))|(?:was\s+sworn\s+in\s+as|took\s+over\s+as|took\s+office\s+as|became)\s+|(?<been>has\s+(?:been|served\s+as)\s+)|(?<left>(?:left\s+office|stepped\s+down|resigned|retired|was\s+(?:dismissed|sacked|ousted|removed|fired))\s+as\s+)|(?<chosen>was\s+(?:re)?(?:named|appointed|made|elected)\s+(?:as\s+)?))|^(?<called>,\s+(?:named|appointed)\s+(?:as\s+)?)|^(?<apposed>(?:,\s+|\s\()(?:the\s+)?(?!who\s))/;
const DOUBT =
  /^\W*(?:is|was)\b|\b(?:if|whether|not|never|no|nobody|false|untrue|wrong|den(?:y|ies|ied)|rumou?rs?|claims?|myth|when|once)\b/i;
/** "until early 2024" */
const VAGUE =
  /^(?:the )?(?:early|mid|late|beginning|middle|end|spring|summer|autumn|fall|winter|around|about|c)\b/i;
const CLOSES = /^(?:[.,;)]|\s+(?:and|but)\b|\s*$)/;

/** Between the title and its days. */
const JOINTS: Readonly<Record<TermPart, RegExp>> = {
  [TermPart.start]: /\s+(?:on|in)\s+$/,
  [TermPart.whole]: /,?\s+(?:from|between)\s+$/,
  [TermPart.end]: /\s+(?:until|till|up\s+to)\s+$/,
  [TermPart.since]: /\s+(?:ever\s+)?since\s+$/,
};
const ON = /\s+in\s+$/;
const LEFT = /\s+(?:on|in)\s+$/;
