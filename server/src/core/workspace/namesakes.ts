/** How a text tells two names apart that sound alike: both in one list, or one said to be no other. */
import { KIN } from "../recognise/callings.ts";
import type { ProseMask } from "../text/mask.ts";
import { sentenceEndsBetween } from "../text/sentences.ts";
import type { Span } from "../text/span.ts";

/** More than this stands between names of which nothing is said. */
const BETWEEN = 160;
/** How much of a line before or behind a name is looked at. */
const BESIDE = 60;
const JOINT = /^(?:,|;| &|,? (?:and|und|et|y|e|og|och|dan|ve|or|nor)(?= ))/;
const TOLD_APART =
  /\b(?:not to be confused|no relation|not related|unrelated|namesakes?|not the same|a different)\b/;
/** "…, another delegate": than the one before. */
const ONE_MORE = /^,? (?:another|a second)\b/;
/** "His son X", ", her sister.": of the name before, or of one that stands between them. */
const OWN_KIN = `(?:his|her|their) (?:\\p{Ll}+[ -])?(?:${KIN.join("|")})`;
const KIN_BEFORE = new RegExp(`(?:^|[ \\n(])${OWN_KIN},? $`, "iu");
const KIN_BEHIND = new RegExp(`^,? \\(?${OWN_KIN}\\b`, "u");
const NAME_BETWEEN = /\p{Lu}\p{Ll}+[ -]\p{Lu}\p{Ll}/u;
/** What an item of a list tells of a name: nothing, or something behind a comma, bracket, colon or dash. */
const ITEM_TAIL = /^[*_]{0,2}(?:$|\r$|[ \t]?[,(:–—-])/;
const ITEM_HEAD = /^[ \t>]{0,20}(?:[-*+]|\d{1,3}[.)])[ \t]/;
const ROW_HEAD = /^[ \t]{0,20}\|[ \t]*$/;
const MOST_TITLE_WORDS = 4;
/** What may tell of the first of two that one clause has: "(TASS)", "of Prague", ", the pianist,". */
const TOLD_OF =
  /^(?: ?\([^()\n]{1,40}\)| of (?:the )?\p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{1,20}){0,2}|, (?:the|an?|his|her) [\p{L} '’-]{2,30})?/u;
/** What joins two people in one clause; nobody does to himself what a verb says here. */
const JOINED =
  /^,? (?:and|&|or|nor|but|met(?: with)?|meets|called|calls|told|asked|thanked|greeted|joined|replaced|succeeded|married|interviewed|knows|(?:spoke|speaks|talked|dined|lunched|sat|worked) (?:with|to|beside)|versus|vs\.?|against) (?:(?:his|her|their|the|an?) (?:[\p{Ll}-]{2,16} )?(?:colleague|namesake|brother|sister|cousin|twin|friend|father|mother|son|daughter|husband|wife|uncle|aunt|nephew|niece|deputy|aide|boss|rival|counterpart|successor|predecessor|teammate|partner|minister|envoy|ambassador|reporter|student|teacher) )?(?=\S|$)/u;

/** Words of a title before the second. */
const BEFORE_NAME = /^(?:\p{Lu}[\p{L}.-]{1,20} ){0,4}$/u;
/** "X and X'" alone may be of forms; what both did tells that they are people. */
const PLAIN_JOINT = /^,? (?:and|&|or|nor) /;
const TOGETHER =
  /^ (?:both |each |then |also )?(?:met|asked|spoke|came|left|went|sat|said|differ|differed|argued|agreed|talked|dined|lunched|played|won|lost|stood|attended|joined|travelled|traveled|arrived|signed|shook|danced|sang|wrote|laughed|disagreed|clashed|debated|will|are (?:two|not|both|different|brothers|cousins|namesakes|unrelated))\b/;

/** `said`: the text says so; `listed`: both are told in one list. */
export type Apart = "said" | "listed";

/** How the text tells two names apart; null where it does not. `first` ends before `second` starts. */
export function toldApart(text: string, mask: ProseMask, first: Span, second: Span): Apart | null {
  if (second.start - first.end > BETWEEN) return null;
  const between = text.slice(first.end, second.start);
  const behind = text.slice(second.end, second.end + BESIDE);
  if (TOLD_APART.test(between) || TOLD_APART.test(behind) || ONE_MORE.test(behind)) return "said";
  if ((KIN_BEHIND.test(behind) || KIN_BEFORE.test(between)) && !NAME_BETWEEN.test(between)) return "said";
  if (areJoined(between, behind) && !sentenceEndsBetween(text, mask, first.end, second.start)) return "said";
  return areListed(text, first, between) ? "listed" : null;
}

/** Whether one clause has both, "X (TASS) and X' (RIA) asked": then they are two. */
function areJoined(between: string, after: string): boolean {
  const plain = PLAIN_JOINT.exec(between);
  if (plain !== null && BEFORE_NAME.test(between.slice(plain[0].length))) return TOGETHER.test(after);
  const behind = between.slice(TOLD_OF.exec(between)?.[0].length ?? 0);
  const joint = JOINED.exec(behind);
  return joint !== null && BEFORE_NAME.test(behind.slice(joint[0].length));
}

function areListed(text: string, first: Span, between: string): boolean {
  const joint = JOINT.exec(between);
  if (joint !== null && isTitle(between.slice(joint[0].length))) return true;
  const lines = between.split("\n");
  if (lines.length !== 2) return false;
  const [tail, head] = [lines[0]!, lines[1]!];
  const own = text.slice(Math.max(0, first.start - BESIDE), first.start);
  const ownHead = own.slice(own.lastIndexOf("\n") + 1);
  if (ROW_HEAD.test(head)) return ROW_HEAD.test(ownHead);
  return isItem(ownHead) && ITEM_TAIL.test(tail) && isItem(head);
}

/** Whether a line begins as an item of a list does, with nothing but a title before the name. */
function isItem(head: string): boolean {
  const mark = ITEM_HEAD.exec(head);
  return mark !== null && isTitle(head.slice(mark[0].length));
}

/** Capitalised words, or an article and what follows it; or nothing. */
function isTitle(written: string): boolean {
  if (/[\n,;:.!?](?=\s)|\n/.test(written)) return false;
  const words = written.split(/[ \t*_]/).filter((word) => word !== "");
  if (words.length > MOST_TITLE_WORDS) return false;
  return /^(?:the|a|an|his|her)$/.test(words[0] ?? "") || words.every((word) => /^\p{Lu}/u.test(word));
}
