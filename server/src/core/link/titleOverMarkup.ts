/**
 * The title before a name, or around one in Hangul, Han or Kana letters, where links, highlights or tags part what a
 * reader sees side by side: "[[Kestria]]'s prime minister [[people/seo|Seo Min-jun]]". Read without them, only where
 * they stand next to the name or the title.
 */
import type { Tokens } from "../recognise/tokens.ts";
import { unmarked } from "../text/inlineMarkup.ts";
import type { ProseMask } from "../text/mask.ts";
import { blockAround } from "../text/sentences.ts";
import type { Span } from "../text/span.ts";
import { unitsOf } from "../text/units.ts";
import { nativeTitle } from "./nativeTitle.ts";
import { type TitlePhrase, titleBefore } from "./title.ts";
import { titleAtEnd } from "./titleText.ts";

/** How far around a name it is read without markup, in UTF-16 units. */
const REACH = 300;

/** The title that ends right before the name that begins with token `first`; null for none. */
export function titleInFront(
  text: string,
  mask: ProseMask,
  tokens: Tokens,
  { first, last }: { readonly first: number; readonly last: number },
  ownTitles: ReadonlySet<string>,
): TitlePhrase | null {
  const title = titleBefore(text, tokens, first, ownTitles);
  const start = tokens.starts[first]!;
  if (!isBehindMarkup(unitsOf(text), title === null ? start : title.start)) return title;
  const seen = withoutMarkup(text, mask, { start, end: tokens.ends[last]! }, (plain, name) => {
    const end = name.start - /[\s*_]*$/.exec(plain.slice(Math.max(0, name.start - 8), name.start))![0].length;
    return end === name.start ? null : titleAtEnd(plain, { start: 0, end }, ownTitles);
  });
  return seen ?? title;
}

/** As `nativeTitle`. */
export function nativeTitleAround(
  text: string,
  mask: ProseMask,
  name: Span,
  ownTitles: ReadonlySet<string>,
): TitlePhrase | null {
  const title = nativeTitle(text, name, ownTitles);
  const units = unitsOf(text);
  if (title?.office != null || (!isMark(units[name.start - 1]!) && !isMark(units[name.end]!))) return title;
  const seen = withoutMarkup(text, mask, name, (plain, place) => nativeTitle(plain, place, ownTitles));
  return seen ?? title;
}

/** What `read` reads around the name in the text without markup, at its place in the text. */
function withoutMarkup(
  text: string,
  mask: ProseMask,
  name: Span,
  read: (plain: string, name: Span) => TitlePhrase | null,
): TitlePhrase | null {
  const block = blockAround(text, mask, name.start);
  const around = {
    start: Math.max(block.start, name.start - REACH),
    end: Math.min(block.end, name.end + REACH),
  };
  const plain = unmarked(text, mask, around, ({ start, end }) => {
    return end <= name.start || start >= name.end || (start === name.start && end === name.end);
  });
  if (plain === null) return null;
  const title = read(plain.text, plain.plainSpan(name));
  if (title === null) return null;
  const { office } = title;
  return {
    ...title,
    ...plain.writtenSpan(title),
    office: office === null ? null : plain.writtenSpan(office),
  };
}

/** Whether brackets, a bar, a path, a highlight or a tag end before the place, spaces, emphasis and "'s" between them allowed. */
function isBehindMarkup(units: Uint16Array, at: number): boolean {
  let i = at - 1;
  while (i >= 0 && isBetween(units[i]!)) i--;
  if (units[i] === 0x73 && isApostrophe(units[i - 1]!)) i -= 2;
  else if (isApostrophe(units[i]!)) i--;
  return isMark(units[i]!);
}

/** A space, * and _ */
function isBetween(unit: number): boolean {
  return unit === 0x20 || unit === 0x2a || unit === 0x5f;
}

function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019;
}

/** [ ] | / = < > ) @ */
function isMark(unit: number): boolean {
  switch (unit) {
    case 0x5b:
    case 0x5d:
    case 0x7c:
    case 0x2f:
    case 0x3d:
    case 0x3c:
    case 0x3e:
    case 0x29:
    case 0x40:
      return true;
    default:
      return false;
  }
}
