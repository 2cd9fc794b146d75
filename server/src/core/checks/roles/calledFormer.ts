/**
 * Whom a note has told to be a former one, so that the bare title behind it is its bearer's for life: "Former President
 * Halvorsen came. President Halvorsen said". English. Whether such a word is itself wrong is for `hedges.ts`.
 */
import { isOver } from "../../authority/terms.ts";
import type { Analysis } from "../../link/analyse.ts";
import { fold } from "../../text/chars.ts";
import type { CheckContext } from "../finding.ts";
import { type NamedMention, namesIn } from "../mentions.ts";
import { perAnalysis } from "../perAnalysis.ts";
import type { ClaimedRole } from "./claims.ts";
import { isOfCountry } from "./hedges.ts";

/** Whether the note has told so before, of a claim by a bare title in front of a name. */
export function isCalledFormer(
  analysis: Analysis,
  { named: { mention, entity }, isStated, title, posts, date }: ClaimedRole,
  context: CheckContext,
): boolean {
  if (isStated || title.countries.length > 0) return false;
  if (!posts.some(({ membership }) => isOver(membership, date!.days))) return false;
  const told = calledBy(analysis, context).get(entity.id);
  if (told === undefined) return false;
  for (const [called, start] of told) {
    if (start >= mention.start) return false;
    if (isOfTitle(called, title.words)) return true;
  }
  return false;
}

/** By id: what the note calls somebody a former one of, folded, with where it does first; ascending. */
const calledBy = perAnalysis((analysis, context): ReadonlyMap<string, ReadonlyMap<string, number>> => {
  const { text } = analysis.document;
  const told = new Map<string, Map<string, number>>();
  for (const { mention, entity } of namesIn(analysis, context)) {
    const called = formerOffice(text, mention);
    if (called === null) continue;
    const own = told.get(entity.id);
    if (own === undefined) told.set(entity.id, new Map([[called, mention.start]]));
    else if (own.size < MOST_CALLED && !own.has(called)) own.set(called, mention.start);
  }
  return told;
});

/** What stands behind "former" in front of a name or behind it, folded; null where it does not stand there. */
function formerOffice(text: string, { start, end, title }: NamedMention["mention"]): string | null {
  const from = Math.min(title?.start ?? start, start);
  const called =
    FORMER.exec(text.slice(Math.max(0, from - LONGEST), start))?.[1] ??
    FORMER_BEHIND.exec(text.slice(end, end + LONGEST))?.[1];
  return called === undefined ? null : fold(called);
}

/** Whether the words begin with the title, or with its country and the title: not "adviser to the president". */
function isOfTitle(called: string, words: readonly string[]): boolean {
  const own = [...called.matchAll(/\p{L}+/gu)];
  if (!words.every((word) => own.some(([one]) => one === word))) return false;
  const first = own.find(([one]) => words.includes(one));
  return first !== undefined && isOfCountry(called.slice(0, first.index));
}

/** Titles of which somebody may be called a former one. */
const MOST_CALLED = 8;
/** In UTF-16 units. */
const LONGEST = 48;
const HEDGE = "(?:former|ex|one-?time)[ -]";
const FORMER = new RegExp(
  `(?<![\\p{L}-])${HEDGE}((?:(?!${HEDGE})\\p{L}[\\p{L}.'’-]* ){1,6})[*_[]{0,4}$`,
  "iu",
);
const FORMER_BEHIND = new RegExp(
  `^[*_\\]]{0,4}(?:, | \\(| [\\u2013\\u2014-] )(?:the |an? )?${HEDGE}([^;:\\n]*)`,
  "i",
);
