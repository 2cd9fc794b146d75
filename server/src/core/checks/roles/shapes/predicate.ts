/**
 * Titles that a sentence says of a name: "Seo Min-jun is the minister", "who serves as minister", "The minister is Seo
 * Min-jun", "As minister, Seo Min-jun chairs", "has been minister since May 2024", and for a day, "On 3 May 2024 Seo
 * Min-jun was minister". Spans of years and "until" are left out.
 */
import type { Analysis } from "../../../link/analyse.ts";
import type { DateMentionLinked } from "../../../link/mention.ts";
import type { TitlePhrase } from "../../../link/title.ts";
import { officeIn, titleAtEnd } from "../../../link/titleText.ts";
import type { Span } from "../../../text/span.ts";
import { toldIn } from "../dates/claimDate.ts";
import { beforeSince, isLetter, type Place, REACH } from "./place.ts";

/** "Seo Min-jun is South Korea's defense minister." and "Seo Min-jun, who is the defense minister,". */
export function predicate(
  text: string,
  { end }: Place,
  sentenceOf: () => Span,
  ownTitles: ReadonlySet<string>,
): TitlePhrase | null {
  if (text[end] === " " && isLetter(text, end + 1) && !"iwrsnch".includes(text[end + 1]!)) return null;
  const verb = IS.exec(text.slice(end, end + LONGEST_VERB));
  if (verb === null) return null;
  const sentence = sentenceOf();
  if (DOUBT.test(text.slice(sentence.start, end))) return null;
  const from = end + verb[0].length;
  const stretch = CLAUSE.exec(text.slice(from, Math.min(sentence.end, from + REACH)))?.[0];
  if (stretch === undefined || text[from + stretch.length] === "?") return null;
  const told = beforeSince(stretch);
  if (verb[1] !== undefined && told === stretch.length) return null;
  const { length } = stretch
    .slice(0, told)
    .replace(AND_ACTS, "")
    .replace(/\s+(?:now|today|again|at present|these days)\s*$/i, "");
  return officeIn(text, { start: from, end: from + length }, ownTitles);
}

/** Up to the mark that ends a clause; the dots of "U.S." end none. */
const CLAUSE = /^(?:[^,;.()!?\u2013\u2014|]|(?<=(?<!\p{L})\p{Lu})\.(?=\p{Lu}\.| \p{L}))+/u;

/** What the sentence goes on with: "and will brief the council". */
const AND_ACTS =
  /\s(?:and|but)\s(?:also\s|now\s)?(?:will|would|shall|can|could|may|might|must|should|has|had|is|was|does|did|wants|leads|chairs|heads|speaks|spoke|says|said|met|meets|visits|arrives|plans)\s.*$/;
const LONGEST_VERB = 48;
const IS =
  /^,\s+(?:now|currently)\s+serving\s+as\s+|^,?\s+(?:who\s+)?(?:(?:now|currently|still)\s+)?(?:is\s+(?:(?:now|currently|still)\s+)?(?:serving\s+as\s+)?|remains\s+|serves\s+as\s+|holds\s+the\s+(?:post|office|position|title)\s+of\s+|(has\s+been\s+))(?!not\b|no\b)/;

/** A title that a sentence gives to somebody for the day that it tells. */
export interface TitleOfDay {
  readonly title: TitlePhrase;
  readonly day: DateMentionLinked;
  /** Whether the day is said to be the first: "became", "was sworn in as". */
  readonly isEntry: boolean;
}

/** "On 3 May 2024, Seo Min-jun was Defense Minister.", "Seo Min-jun was Defense Minister in May 2024." */
export function predicateOfDay(
  analysis: Analysis,
  { start, end }: Place,
  sentenceOf: () => Span,
  ownTitles: ReadonlySet<string>,
): TitleOfDay | null {
  const { text } = analysis.document;
  if (text[end] !== " " || !"wsbt".includes(text[end + 1]!)) return null;
  const verb = WAS.exec(text.slice(end, end + LONGEST_VERB));
  if (verb === null) return null;
  const sentence = sentenceOf();
  const before = text.slice(sentence.start, start);
  const isWhen = WHEN.test(before);
  if (DOUBT.test(isWhen ? before.replace(WHEN, "") : text.slice(sentence.start, end))) return null;
  if (text[sentence.end - 1] === "?") return null;
  const [day, other] = toldIn(analysis, sentence);
  if (day === undefined || other !== undefined) return null;
  const from = end + verb[0].length;
  let to: number;
  if (day.end <= start) {
    const isOpening = /^\W*(?:(?:on|in)\s+)?$/i.test(text.slice(sentence.start, day.start));
    if (!isOpening || !/^,?\s+(?:when\s+)?$/.test(text.slice(day.end, start))) return null;
    to = from + (CLAUSE.exec(text.slice(from, Math.min(sentence.end, from + REACH)))?.[0].length ?? 0);
  } else {
    const head = Math.max(from, day.start - LONGEST_ON);
    const on = /\s+(?:on|in)\s+$/.exec(text.slice(head, day.start));
    if (on === null || !/^(?:[.,;)]|\s+and\b|\s*$)/.test(text.slice(day.end, day.end + 8))) return null;
    to = head + on.index;
  }
  const title = officeIn(text, { start: from, end: to }, ownTitles);
  return title === null ? null : { title, day, isEntry: verb[1] !== undefined };
}

/** "In March 2023, when Seo Min-jun was Defense Minister, the road was built." */
const WHEN = /,\s+when\s+$/;
/** " on " with the white space of a broken line, in UTF-16 units. */
const LONGEST_ON = 16;
const WAS =
  /^\s+(?:was\s+(?:(?:still|already|then|also)\s+)?(?:serving\s+as\s+)?(?!sworn|named|appointed)|served\s+as\s+|(was\s+sworn\s+in\s+as|took\s+over\s+as|took\s+office\s+as|became)\s+)/;

/** "As Defense Minister, Seo Min-jun chairs", "Seo Min-jun, in his capacity as Defense Minister, signs", "attends as Defense Minister". */
export function inCapacity(
  text: string,
  { start, end }: Place,
  sentenceOf: () => Span,
  ownTitles: ReadonlySet<string>,
): TitlePhrase | null {
  if (text[end] === ",") {
    const as = AS_BEHIND.exec(text.slice(end, end + LONGEST_VERB));
    if (as === null) return null;
    const from = end + as[0].length;
    const stretch = CLAUSE.exec(text.slice(from, Math.min(sentenceOf().end, from + REACH)))?.[0];
    return stretch === undefined || text[from + stretch.length] !== ","
      ? null
      : officeIn(text, { start: from, end: from + stretch.length }, ownTitles);
  }
  if (text[end] === " " && isLetter(text, end + 1)) {
    const as = ACTS_AS.exec(text.slice(end, end + LONGEST_ACT));
    if (as !== null) {
      const from = end + as[0].length;
      const sentence = sentenceOf();
      const stretch = CLAUSE.exec(text.slice(from, Math.min(sentence.end, from + REACH)))?.[0];
      if (stretch === undefined || DOUBT.test(text.slice(sentence.start, end))) return null;
      return officeIn(text, { start: from, end: from + stretch.length }, ownTitles);
    }
  }
  if (text[start - 2] !== ",") return null;
  const sentence = sentenceOf();
  const from = Math.max(sentence.start, start - REACH);
  const phrase = titleAtEnd(text, { start: from, end: start - 2 }, ownTitles);
  if (phrase?.office == null) return null;
  return AS_BEFORE.test(text.slice(sentence.start, phrase.start)) ? phrase : null;
}

/** In UTF-16 units. */
const LONGEST_ACT = 64;
/** What somebody does in an office, and nobody else: "signs it as", "heads the delegation as". */
const ACTS_AS =
  /^ (?:attends|travels|speaks|comes|sits|signs|chairs|heads|leads|presides|hosts|addresses|takes part)(?: (?!(?:him|her|them|he|she|they|not|as|where|what|who|when|than|like|of|for|about)\b)\p{Ll}+){0,3} as (?:the |its )?/u;
const AS_BEHIND =
  /^,\s+(?:in\s+(?:his|her|their|the)\s+(?:capacity|role)\s+(?:as|of)|(?:speaking\s+|acting\s+)?as)\s+(?:(?:the\s+(?:(?:country|nation|state)['’]s\s+)?|its\s+))?/;
/** At the beginning of a sentence, or behind its date. */
const AS_BEFORE =
  /^(?:\W*|\W*(?:On|In)\s[\p{L}\p{N}, ]{3,20},\s+)(?:in\s+(?:his|her|their)\s+(?:capacity|role)\s+(?:as|of)|(?:speaking\s+|acting\s+)?as)\s+(?:the\s+(?:(?:country|nation|state)['’]s\s+)?|its\s+)?$/iu;

/** "The current Finance Minister is Seo Min-jun.", "The post of Finance Minister is held by Seo Min-jun." */
export function subject(
  text: string,
  { start, end }: Place,
  sentenceOf: () => Span,
  ownTitles: ReadonlySet<string>,
): TitlePhrase | null {
  if (text[end] === "'" || text[end] === "’") return null; // "is Seo Min-jun's neighbour"
  if (!endsInVerb(text, start)) return null;
  const sentence = sentenceOf();
  const from = Math.max(sentence.start, start - REACH);
  const verb = /\s+(?:is|remains)\s+(?:now\s+|currently\s+|still\s+)?(held\s+by\s+)?$/.exec(
    text.slice(from, start),
  );
  if (verb === null || text[sentence.end - 1] === "?") return null;
  const phrase = titleAtEnd(text, { start: from, end: from + verb.index }, ownTitles);
  if (phrase?.office == null) return null;
  const lead = text.slice(sentence.start, phrase.start);
  const whole = verb[1] === undefined ? lead : lead.replace(POST_OF, "");
  return WHOLE_SUBJECT.test(whole) ? phrase : null;
}

/** What most texts in front of a name fail: whether they end in white space behind the last letter of "is", "remains" or what may follow these. */
function endsInVerb(text: string, at: number): boolean {
  let end = at;
  while (end > 0 && /\s/.test(text[end - 1]!)) end--;
  return end < at && "swyl".includes(text[end - 1] ?? " ");
}

const POST_OF = /(?<=\b(?:[Tt]he|[Ii]ts)\s)(?:post|office|job|position|title)\s+of\s+(?:the\s+)?$/;
const WHOLE_SUBJECT =
  /^\W*(?:(?:And|But|So|Today|Now|Currently|At present),? )?(?:(?:the|our|its|their|my)\s+)?(?:(?:current|present|sitting|incumbent)\s+)?$/i;

/** What takes a predicate back: "It is not true that …", "Is … ?". */
const DOUBT =
  /^\W*is\b|\b(?:if|whether|suppose|not|never|no|nobody|false|untrue|wrong|den(?:y|ies|ied)|rumou?rs?|claims?|myth|as though|when|once|th(?:inks?|ought)|belie(?:ves?|ved)|imagin(?:es?|ed)|pretend(?:s|ed)?)\b/i;
