/**
 * What tells that a title is of another time than its sentence: "under President …", "during the administration of …",
 * "… took office three years ago", "… was succeeded by". Only where it is said of the title's bearer or opens the
 * sentence: the same words elsewhere ("said the talks under the treaty", "then left") say nothing of the title. English.
 */
import type { Span } from "../../text/span.ts";

/** Whether the sentence tells of the bearer of title and name as of somebody of another time. */
export function isOfOtherTime(text: string, title: Span, name: Span, sentence: Span): boolean {
  const start = Math.min(title.start, name.start);
  const end = Math.max(title.end, name.end);
  const before = withoutNext(
    text.slice(Math.max(sentence.start, start - LONGEST), start).replace(ASIDE, " "),
  );
  if (ANYWHERE.test(before) || LEADS_TO.test(before) || OPENING.test(before)) return true;
  const between = text.slice(Math.min(title.end, name.end), Math.max(title.start, name.start));
  if (/\b(?:then|formerly)\b/i.test(between)) return true;
  const behind = withoutNext(
    ` ${text.slice(end, Math.min(sentence.end, end + LONGEST))}`.replace(ASIDE, " "),
  ).slice(1);
  if (ANYWHERE.test(behind) || DOES.test(behind)) return true;
  return AGO.test(behind.slice(0, clauseEnd(behind)));
}

/** What of a sentence is looked at on either side, in UTF-16 units. */
const LONGEST = 300;
const ASIDE = /\([^()]*\)/g;

/** What says it wherever it stands in the sentence. */
const ANYWHERE =
  /\b(?:at the time(?! of (?:writing|day))|back then|in (?:those|the old) days|followed each other|memoirs?|long ago|then|before (?:the|his|her|their) (?:war|coup|revolution|fall|career|retirement|death|assassination|murder|execution|wedding)|(?:before|unlike) (?:him|them|her(?! [a-z]))|(?<!\bwith )(?:his|her|their) (?:predecess|success)ors?)\b/i;

const PERSON = "(?:\\p{Lu}[\\p{L}.'’-]*\\s+){1,7}";

/** What goes before the title itself, or before one that is joined to it by "and". */
const LEADS_TO = new RegExp(
  `(?:${[
    "\\b[Uu]nder",
    "\\b(?:administrations?|eras?|tenure|presidency|premiership|term|time|years|cabinet|days) (?:of|under|by|with)",
    "\\b(?:succeed(?:s|ed|ing)?|replac(?:es?|ed|ing)|preced(?:es?|ed|ing)|predecessors?|successors?)(?: by)?,?",
    "\\b(?:t(?:ook|akes?|aking) over|inherit(?:s|ed)?(?: \\p{L}+){0,3}) from",
    "\\b(?:go(?:es|ing)?|went|dat(?:es?|ed|ing)) back to(?: [\\p{L} ]{1,40} (?:of|with|by|under|between))?",
    "\\b(?:co-)?founded(?: [^.;]{1,40})? by",
    "\\bformerly(?: \\p{L}+){0,4}",
  ].join("|")})\\s+(?:(?:the|both|late) )*(?:${PERSON}(?:and|or|,)\\s+(?:the\\s+)?)?$`,
  "u",
);

/** What a sentence opens with that goes on: "In the Halvorsen era, …", "Two years ago …", "Since he left office, …". */
const OPENING =
  /^\W*(?:Under (?:(?:President|Prime Minister|Chancellor) )?\p{Lu}[\p{L}'’-]+,\s|(?:[Uu]nder|[Ss]ince|[Ii]n|[Dd]uring|[Tt]hroughout|[Aa]t|[Ff]rom|[Oo]f|[Ff]or|[Tt]hrough|[Bb]ack)\s[^.;]{0,60}\b(?:administration|(?<!new )era|(?<!\b(?:council|EU|G\d\d?|rotating)\s)presidency|premiership|tenure)\b(?!['’]s)|[^.;,]{0,40}\b(?:(?:[Yy]ears|[Dd]ecades?|century|[Gg]enerations?) (?:ago|earlier)|(?:left|leaving|took|taking) office)\b)/u;

/** What the bearer did or was, which is told of no holder on that day. */
const DOES =
  /^(?:['’]s? (?:\p{L}+ ){0,2}(?:administration|era|presidency|premiership|tenure)\b| (?:administration|era|presidency|years)\b|,? (?:who )?(?:\p{Ll}+ ){0,2}(?:succeed(?:s|ed)(?!\s+in\b|\s*[.,;]|\s*$)|replac(?:es?|ed) (?:(?:the )?\p{Lu}|him|her|them|by)|preced(?:es|ed) (?:(?:the )?\p{Lu}|him|her|them|by)|(?:left|took) office|(?:took|takes|taking|take) over from|inherited .{0,24}from|(?:co-)?founded)|[^,;.]{0,30}\b(?:in|out of) office\b(?! since))/u;

/** Years back, in the clause of the bearer. */
const AGO = /\b(?:years|decades?|century|generations?|a half) (?:ago|earlier|before)\b/i;

/** Where what the name's own clause says ends: at what is told of another thing, or said in it. */
function clauseEnd(behind: string): number {
  return CLAUSE_END.exec(behind)?.index ?? behind.length;
}

const CLAUSE_END =
  /[;:]|\b(?:that|which|who|whom|whose|where|because|although|though|since|if|whether)\b|(?<=[\p{L},] )(?:founded|built|signed|agreed|set up|launched|made|begun|started|established|adopted|after it|drawn up|drafted)\s|\b(?:said|says|announced|added|stressed|warned|argued|told \p{L}+)\b(?! (?:\p{L}+ ){0,3}(?:ago|earlier))/u;

/** The text without each "then" that only goes on to the next thing: "then left", "was then driven", "Then, …", "then-" of another clause. */
function withoutNext(text: string): string {
  return text.includes("hen") ? text.replace(NEXT, " ").replace(THEN_ANOTHER, " ") : text;
}

const NO_NEXT =
  "(?!(?:was|were|had|served|held|led|headed|ruled|lived|worked|chaired|governed|commanded|represented|based|married|aged|employed|engaged|stationed|posted|retired|known|called|is|has|his|as|this|us|perhaps|always)\\b)";
const NEXT = new RegExp(
  `^\\W*Then,? (?=\\S)|(?<!\\p{L} )[Tt]hen,(?= )|\\bthen (?=(?:\\p{Ll}+ly )?${NO_NEXT}(?:\\p{Ll}{2,}ed|\\p{Ll}{2,}s|went|left|flew|came|met|took|gave|spoke|told|made|saw|sat|stood|drove|ran|read|rose|began|got|put|set|sent|brought|found|won|lost|to|on to|back to|asked|driven|taken|given|shown|seen|led|flown)\\b)|(?<=[,;] |\\band )then (?=(?:he|she|they|we|I|it) ${NO_NEXT}\\p{Ll})|\\bthen (?=(?:his|her|their) (?:\\p{L}+ )?counterpart)|\\b(?:was|were|will|would|is|are|be|has|have) then (?=${NO_NEXT}(?:\\p{Ll}+ed|driven|taken|given|shown|seen|told|brought|sent|flown|met|led|left|be|go|fly|meet|leave|return|visit|travel|attend|speak|hold|to)\\b)`,
  "gu",
);
const THEN_ANOTHER = /\b[Tt]hen-\p{Lu}[^;]{0,200};/gu;
