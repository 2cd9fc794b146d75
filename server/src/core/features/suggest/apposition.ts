/** Titles that a comma or a bracket parts from the name: "Jane Doe, the foreign minister," and "her counterpart, Jane Doe,". */
import { runsOn } from "../../link/cutShort.ts";
import { phraseEndingAt, type TitlePhrase } from "../../link/title.ts";
import { titleIn } from "../../link/titleText.ts";
import { Gap } from "../../recognise/tokens.ts";
import type { Words } from "./words.ts";

/** How many tokens a title may have. */
const REACH = 12;

/** The title behind token `last`; null where anything else stands there, or something besides it. */
export function titleBehind(words: Words, last: number, ownTitles: ReadonlySet<string>): TitlePhrase | null {
  const { text, tokens } = words;
  const from = last + 1;
  if (from >= words.count) return null;
  const opening = text.slice(tokens.ends[last], tokens.starts[from]).trim();
  if (opening !== "," && opening !== "(") return null;
  let end = from;
  while (end + 1 < words.count && end - from < REACH && runsOn(text, tokens, end)) end++;
  const closing = text.slice(tokens.ends[end], tokens.starts[end + 1] ?? text.length).trimStart();
  return /^(?:$|[,;.)])/.test(closing) ? titleIn(text, words.span(from, end), ownTitles) : null;
}

/** The title that a comma parts from the name at token `first`. */
export function titleBeforeComma(
  { text, tokens }: Words,
  first: number,
  ownTitles: ReadonlySet<string>,
): TitlePhrase | null {
  if (first === 0 || tokens.gaps[first] !== Gap.comma) return null;
  const end = first - 1;
  return phraseEndingAt(text, tokens, end, ownTitles, (i) => i === end || runsOn(text, tokens, i));
}
