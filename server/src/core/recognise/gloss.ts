/**
 * Whether a text gives a form of a name beside another one, as glossaries do: "Ho Van Minh (Hồ Văn Minh)", "X, also
 * written Y", "X, in Turkish Y", "We write X, not Y". Such forms are told, not used. English.
 */
import type { Span } from "../text/span.ts";
import { wordList } from "../text/wordList.ts";
import { LANGUAGES } from "./citedForm.ts";

/** How much may stand between a form and its gloss, in UTF-16 units. */
const LONGEST = 80;
/** The same on one line, where a label stands right before the gloss. */
const LONGEST_LINE = 240;
const LONGEST_ROW = 160;
const MOST_OF_SOURCE = 3;

/** What alone may stand between two forms of a name of which one is the other's gloss; a joint tells nothing by itself. */
const GLOSS = wordList(
  `also or aka spelled spelt spelling spellings written romanised romanized romanisation romanization revised
  transliterated transliteration transcribed rendered styled known seen called formerly variant variants alias aliases
  form forms version order western eastern rtgs pinyin hepburn kunrei mccune reischauer wade giles yale iso see not never
  instead rather than old new older newer misspelled misspelt wrongly writes spells prints gives has`,
);
const JOINTS = wordList("and as in of the often sometimes usually its his her own other by on for");
const OPENING = /^ ?[(（[]/;
/** Marks that say by themselves that one form is the other. */
const SAME = /[/=≈→⇒↔]/;
const LABEL =
  /(?:^|[^\p{L}])(?:also|variants?|alias(?:es)?|aka|a\.k\.a\.|rtgs|pinyin|hepburn|spellings?|forms?)\s?:[*_]{0,3}[ \t]$/iu;
const CHAINED = /^[*_"”’']{0,3}(?: ?[,;/|=≈→]|,? or|,? and) ?(?:also )?[*_"“‘']{0,3}$/;

/** Whether `form` stands behind `name` as another form of it; both are forms of one name, and differ. */
export function isGloss(text: string, name: Span, form: Span): boolean {
  const distance = form.start - name.end;
  if (distance > LONGEST_LINE) return false;
  const between = text.slice(name.end, form.start);
  if (distance > LONGEST) return isLabelled(between);
  return isLabelled(between) || isTold(text, name, between);
}

/** Whether `form` goes on with forms of the name that the text told before, up to `told`: "also spelled X, Y or Z". */
export function goesOn(text: string, told: number, form: Span): boolean {
  return form.start - told < 16 && CHAINED.test(text.slice(told, form.start));
}

/** Whether both stand in one row of a table, as in a list of spellings. */
export function inOneRow(text: string, name: Span, form: Span): boolean {
  if (form.start - name.end > LONGEST_ROW) return false;
  const between = text.slice(name.end, form.start);
  if (!between.includes("|") || between.includes("\n")) return false;
  return /(?:^|\n)[ \t]{0,3}\|[^\n]{0,120}$/.test(
    text.slice(Math.max(0, name.start - LONGEST_ROW), name.start),
  );
}

/** "…, minister of defence. *Also:* " */
function isLabelled(between: string): boolean {
  return !between.includes("\n") && LABEL.test(between.slice(-32));
}

const LATIN_WORDS = /\p{Script=Latin}+/gu;

function isTold(text: string, name: Span, between: string): boolean {
  const line = between.replace(/^[*_]{0,3}\n[ \t]{0,3}:/, ",").replace(/a\.k\.a\./i, "aka");
  if (line.includes("\n")) return false;
  const inBracket = OPENING.test(between);
  if (inBracket && /^ ?[(（[][*_]{0,3}$/.test(between)) return true;
  if (/[.!?]\s/.test(line) && !/:[*_]{0,3}\s$/.test(line)) return false;
  let isSaid = SAME.test(line);
  let source = 0;
  for (const word of line.match(LATIN_WORDS) ?? []) {
    const folded = word.toLowerCase();
    if (GLOSS.has(folded) || LANGUAGES.has(folded)) isSaid = true;
    else if (JOINTS.has(folded)) continue;
    else if (inBracket && /^\p{Lu}/u.test(word) && source < MOST_OF_SOURCE) source++;
    else return false;
  }
  return (
    isSaid ||
    (inBracket && source > 0) ||
    (/^[*_]{0,3}(?::| [–—-]) $/.test(line) && opensLine(text, name.start))
  );
}

/** Whether a line, or the item of a list, begins with what stands at `start`. */
function opensLine(text: string, start: number): boolean {
  return /(?:^|\n)[ \t]{0,8}(?:[-*+] |\d{1,3}[.)] |> )?[*_]{0,3}$/.test(
    text.slice(Math.max(0, start - 24), start),
  );
}
