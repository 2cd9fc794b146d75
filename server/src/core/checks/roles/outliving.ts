/**
 * Things that outlast the term of whose they are, so that what happens to them on a day says nothing of who was in office
 * then: a policy, an order, a trial, "the order signed by President …", "what President … signed". English.
 */
import { NOT_REPORTED } from "./acts.ts";

const ENDS = `(?:down)?fall|removal|ouster|ousting|impeachment|resignation|departure|exit|defeat|dismissal|capture|arrest|detention|abduction|extradition|overthrow|toppling|seizure|assassination|murder|killing|death|funeral`;
/** Nouns that go on when the term is over, and the ends of terms: the source of a pattern. */
export const OUTLIVING = `policy|policies|legacy|orders?|laws?|trial|pardons?|memoirs?|biography|record|doctrine|vision|initiative|course|path|ideas?|promises?|rapprochement|friendship|chemistry|signatures?|initials|handwriting|team|estate|appointees?|nominees?|${ENDS}`;

/**
 * Whether `lead`, right before a title, makes it that of whose such a thing is, or of whom a clause within tells what was
 * before; `behind` is what stands behind the name.
 */
export function isOfOutliving(lead: string, behind: string): boolean {
  if (OF_THING.test(lead) || ABOUT.test(lead) || WITHIN.test(lead) || THINGS.test(behind)) return true;
  const before = MADE_BY.exec(lead)?.[1];
  return before !== undefined && !BE.test(before);
}

const THE = "(?:(?:the|its|their|his|her|our)\\s+)?(?:\\p{Lu}[\\p{L}.'’]*\\s){0,2}$";
const OF_THING = new RegExp(`\\b(?:${OUTLIVING}|decisions?|plans?)\\s+of\\s+${THE}`, "u");
const ABOUT = new RegExp(
  `\\b(?:[Bb]ooks?|[Pp]ortraits?|[Ss]tatues?|[Bb]usts?|[Bb]iography|[Ff]ilms?|[Dd]ocumentary|[Ee]ssays?)\\s(?:of|on|about)\\s${THE}|\\bnamed (?:after|for)\\s${THE}`,
  "u",
);
const WITHIN = new RegExp(
  `(?:\\b(?:what|which|whom|whose|how|why|since|(?:years?|months?|weeks?|decades?)\\s(?:after|before))|${NOT_REPORTED}\\bthat)\\s+${THE}`,
  "u",
);
const THINGS = new RegExp(
  `^['’]s?\\s+(?:[\\p{L}-]+\\s+){0,2}(?:${OUTLIVING}|predecessor|successor|appointees?|nominees?)(?!\\p{L})`,
  "u",
);
/** "the order signed by": the word before the participle, of which there is none where a verb goes with it. */
const MADE_BY = new RegExp(
  `(?<!\\b(?:statement|communiqu[eé]|message|remarks)\\s)(?<=(\\p{L}+)\\s(?:\\p{Ll}+ly\\s)?)(?:signed|issued|ordered|appointed|named|drafted|written|launched|begun|started|founded|created|introduced|proposed|approved|imposed|commissioned|made|set up|negotiated|promised|initiated|designed|painted)\\sby\\s${THE}`,
  "u",
);
/** What makes the participle a verb of its own, and the adverb in between. */
const BE = /^(?:is|are|was|were|be|been|being|\p{Ll}+ly)$/iu;
