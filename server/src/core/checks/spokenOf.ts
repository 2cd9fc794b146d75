/**
 * Where a note speaks of a misspelling instead of making it: "never Ada Zuil", "Wrong: Ada Zuil", "~~Ada Zuil~~", a table
 * of wrong forms, and what is written by others where the right form stands beside. English, and table heads in German.
 * What takes dates and titles back too is for `ownedUp.ts`.
 */
import { isCitedForm } from "../recognise/citedForm.ts";
import type { ProseMask } from "../text/mask.ts";
import { sentenceAt } from "../text/sentences.ts";
import type { Span } from "../text/span.ts";
import { columnHead, mayBeInRow } from "../text/tableRows.ts";

/** Whether the text speaks of the form in the span; `rightForms` are those of the same bearer in the note. */
export function isSpokenOf(
  text: string,
  mask: ProseMask,
  { start, end }: Span,
  rightForms: () => readonly Span[],
): boolean {
  const before = `${start > REACH ? "" : "\n"}${text.slice(Math.max(0, start - REACH), start)}`;
  const behind = text.slice(end, end + REACH);
  if (ALONE.test(before) || LABEL.test(before) || (STRUCK.test(before) && behind.startsWith("~~")))
    return true;
  if (PATTERN.test(before) && behind.startsWith("/")) return true;
  if (mayBeInRow(text, start) && WRONG_COLUMN.test(columnHead(text, start))) return true;
  const isSaid =
    BESIDE.test(before) || (WRITTEN.test(before) && ENDS.test(behind)) || isCitedForm(text, { start, end });
  if (!isSaid) return false;
  const sentence = sentenceAt(text, mask, start);
  return rightForms().some((form) => sentence.start <= form.start && form.end <= sentence.end);
}

const REACH = 60;
/** Say by themselves that what follows is wrong. */
const ALONE =
  /(?:\bnever ["“‘]|\b(?:don['’]t|do not|never) (?:write|use|spell|print) ["“‘'*_]{0,3}|[✗✘❌☒] ?["“‘'*_]{0,3}|\b(?:name ?-?tag|name ?plate|badge|placard|banner|caption|subtitles?|place card|label|envelope|menu) (?:said|says|read|reads|had) ["“‘'*_]{0,3}|\bmis-?spell(?:s|ed|t|ing) (?:him|her|them|it|the name) (?:as )?["“‘'*_]{0,3})$/iu;
/** The same at the beginning of a line, a cell or a sentence. */
const LABEL =
  /[\n|.;>•–—-]\s{0,3}\*{0,2}(?:wrong|incorrect|falsch|misspelled|not)(?::|\*\*:|:\*\*) ?["“‘'*_]{0,3}$/iu;
/** Say so where the right form stands in the sentence too. */
const BESIDE =
  /\b(?:never|not|avoid|instead of|rather than|replac(?:e|es|ed|ing)|spell(?:s|ed|t)?) (?:as )?["“‘'*_]{0,3}(?:(?:the |Mr\.? |Ms\.? |Dr\.? |Gen\.? )|\p{Lu}\p{L}+ ){0,2}["“‘'*_]{0,3}$/u;
/** What is written elsewhere; of a form that nothing is told of behind. */
const WRITTEN = /\b(?:had|said|says|wrote|writes?|prints?|printed) ["“‘'*_]{0,3}$/u;
const ENDS = /^["”’'*_]{0,3}(?:[.;:)\]\n]|$)/;
const STRUCK = /~~$/;
const PATTERN = /(?:^|\s)s\/$/;
const WRONG_COLUMN =
  /^[\s*_]*(?:wrong|incorrect|falsch|misspel(?:led|ling|lings|t)|typos?|errors?|mistakes?|bad|avoid|don['’]t|before correction|not)(?: form| spelling| name)?[\s*_]*$/i;
