/** Whom of those named in full a short form means by where they were named, when no title tells. */
import { isLeadersTitle } from "../authority/titles.ts";
import { isCommonName } from "../recognise/commonNames.ts";
import { foldedWord } from "../recognise/words.ts";
import { sentenceEndsBetween } from "../text/sentences.ts";
import type { Span } from "../text/span.ts";
import type { LinkInput } from "./linkInput.ts";
import type { Named } from "./named.ts";
import type { TitlePhrase } from "./title.ts";

/** The candidates that are left when the last one named in full is preferred. */
export function lastNamed(
  { text, mask }: LinkInput,
  named: Named,
  entities: readonly number[],
): readonly number[] {
  const byRecency = [...entities].sort((a, b) => named.last(b) - named.last(a));
  const [latest, ...others] = byRecency;
  const at = named.last(latest!);
  const rivals = others.filter((other) => !sentenceEndsBetween(text, mask, named.last(other), at));
  return rivals.length === 0 ? [latest!] : [latest!, ...rivals].sort((a, b) => a - b);
}

/**
 * Whether somebody else with the same short form was named after the entity or in one sentence with it, or is
 * the likelier one behind a rank: "General Lee" where the text has another Lee than the president.
 */
export function isOvershadowed(
  { text, mask }: LinkInput,
  named: Named,
  entity: number,
  title: TitlePhrase | null,
): boolean {
  if (title?.isSpouse === true) return true;
  const stranger = named.strangerOf(entity);
  if (stranger === -1) return false;
  const at = named.last(entity);
  if (stranger > at || (title?.hasRank === true && title.words.length === 0)) return true;
  return !sentenceEndsBetween(text, mask, stranger, at);
}

/**
 * Whether a family name with a leader's title is the leader's although somebody else of that name stands in the text:
 * "Melania Quill came. President Quill left." Not of a name that many have, nor where the other may be such a leader.
 */
export function isLeaderByTitle(
  { text }: LinkInput,
  name: Span,
  { words, start }: TitlePhrase,
  stranger: number,
): boolean {
  if (!isLeadersTitle(words) || isCommonName(foldedWord(text, name.start, name.end))) return false;
  return !LEADS.test(text.slice(Math.max(0, stranger - BEFORE), Math.min(stranger + BEHIND, start)));
}

const LEADS = /\b(?:president|premier|prime minister)\b/i;
/** In UTF-16 units, of what tells who the other is. */
const BEFORE = 60;
const BEHIND = 120;
