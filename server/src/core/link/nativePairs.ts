/**
 * Names in Han and Hangul letters beside the same name in Latin ones, `Ha Min-gyu (하민구)`, `沈惟安（Shen Wei-an）`, and in
 * cells of one row: one that is a character away from the bearer's listed name is a slip, as the Latin name says who is
 * meant. What differs in more is another writing, or somebody else. Kana, of which each paper makes its own, is left out.
 */
import type { Person } from "../authority/model.ts";
import { nativeSlipBetween } from "../recognise/nativeSlip.ts";
import type { Tokens } from "../recognise/tokens.ts";
import { fold } from "../text/chars.ts";
import type { Span } from "../text/span.ts";
import { columnHead } from "../text/tableRows.ts";
import { entityFit, saysWho } from "./evidence.ts";
import type { LinkInput } from "./linkInput.ts";
import type { NameMention } from "./mention.ts";
import { mentionOf } from "./mentionOf.ts";
import { fullPatternOf, nativeNames } from "./nativeSlips.ts";
import { isOfNobodyKnown } from "./unknownBearer.ts";

/** Ascending, none of them in one of `mentions`, which ascend. */
export function pairedSlips(input: LinkInput, mentions: readonly NameMention[]): NameMention[] {
  const { text } = input;
  const found: NameMention[] = [];
  for (let i = 0; i < mentions.length; i++) {
    const mention = mentions[i]!;
    if (mention.kind !== "person" || mention.entity === null || mention.target) continue;
    if ((mention.via !== "authorized" && mention.via !== "variant") || isNative(text, mention.start))
      continue;
    const from = Math.max(mentions[i - 1]?.end ?? 0, found.at(-1)?.end ?? 0, mention.start - REACH);
    const to = Math.min(mentions[i + 1]?.start ?? text.length, mention.end + REACH);
    const mayBe =
      NATIVE.test(text.slice(from, mention.start)) ||
      NATIVE.test(text.slice(mention.end, mention.end + REACH));
    const slip = mayBe ? slipBeside(input, mention, from, to) : null;
    if (slip !== null && !isMet(mentions, i + 1, slip)) found.push(slip);
  }
  return found;
}

/** Whether one of the mentions from the number on lies in the stretch. */
function isMet(mentions: readonly NameMention[], from: number, { start, end }: Span): boolean {
  for (let i = from; i < mentions.length && mentions[i]!.start < end; i++)
    if (mentions[i]!.end > start) return true;
  return false;
}

/** In UTF-16 units, to either side of a name. */
const REACH = 100;

const NATIVE = /[\u3400-\u9fff\uac00-\ud7a3]/;

function isNative(text: string, at: number): boolean {
  return NATIVE.test(text[at] ?? "");
}

function slipBeside(input: LinkInput, mention: NameMention, from: number, to: number): NameMention | null {
  const { text, register, tokens } = input;
  const entity = register.numberOf(mention.entity!);
  if (entity === undefined || CONTRASTED.test(text.slice(from, mention.start))) return null;
  const person = register.entities[entity]!.record as Person;
  if (!isWrittenAsListed(text.slice(mention.start, mention.end), person)) return null;
  const listed = nativeNames(person).filter((name) => !KANA.test(name));
  const pattern = listed.length === 0 ? -1 : fullPatternOf(input, entity);
  if (pattern === -1) return null;
  const title = mention.title;
  const least = title !== null && saysWho(entityFit(input, entity, title)) ? LEAST_TITLED : LEAST;
  for (const part of partsBeside(text, mention, from, to, listed)) {
    const written = text.slice(part.start, part.end);
    if (!listed.some((name) => nativeSlipBetween(name, written, least) !== null)) continue;
    const behind = text.slice(part.end, part.end + REACH).replace(/^[)）\]］]/, "");
    if (ANYBODY.test(behind) || isOfNobodyKnown("", behind)) continue;
    const [first, last] = [tokenAt(tokens, part.start), tokenAt(tokens, part.end - 1)];
    if (first === -1 || last === -1 || tokens.starts[first] !== part.start || tokens.ends[last] !== part.end)
      continue;
    return mentionOf(input, { ...part, first, last, patterns: [pattern], slip: true }, [entity], null);
  }
  return null;
}

/** Whether the Latin name is one that is listed, in whatever order: "Kim Min-suk" is the Latin name of 김민숙, and nobody's slip. */
function isWrittenAsListed(written: string, { name, otherNames }: Person): boolean {
  const key = (form: string): string =>
    fold(form)
      .split(/[\s,-]+/)
      .sort()
      .join(" ");
  const own = key(written);
  return key(name) === own || otherNames.some((other) => key(other.name) === own);
}

/** What is said of somebody whom nobody knows: ", a dentist", "is a namesake of". */
const ANYBODY = /^(?:, an? \p{Ll}|[^.!?\n]{0,40}\bnamesakes?\b)/u;

/** Characters below which two of one name may be of one family. */
const LEAST = 3;
const LEAST_TITLED = 2;
const KANA = /[\u3040-\u30ff]/;
const CONTRASTED = /\b(?:[Nn]ot|nor|[Uu]nlike|confused with|[Aa]nother) $/;

/** The stretches in native letters that stand as the name's own: in its brackets, before them, behind a mark, in a cell. */
function partsBeside(
  text: string,
  { start, end }: Span,
  from: number,
  to: number,
  listed: readonly string[],
): Span[] {
  const enclosed = ENCLOSED.exec(text.slice(end, end + REACH));
  if (enclosed !== null) return piecesOf(enclosed[2]!, end + enclosed[1]!.length);
  const behind = text.slice(end, to);
  const parted = PARTED.exec(behind);
  if (parted !== null) {
    const at = end + parted[1]!.length;
    return [{ start: at, end: at + parted[2]!.length }];
  }
  const before = /([\u3400-\u9fff\uac00-\ud7a3]+)[*_\]]{0,4} ?[(（]$/.exec(text.slice(from, start));
  if (before !== null && /^[)）,，、]/.test(behind)) {
    const runEnd = from + before.index + before[1]!.length;
    const lengths = new Set(listed.map((name) => name.replace(/\s/g, "").length));
    return [...lengths]
      .filter((length) => length <= before[1]!.length)
      .map((length) => ({ start: runEnd - length, end: runEnd }));
  }
  return cellsBeside(text, start, end, from, to);
}

/** Marks of the name, and what the brackets behind it hold. */
const ENCLOSED = /^((?:\]\([^()\s]{1,80}\)|[*_\]~]{0,4}) ?[(（［[])([^()（）\r\n|]{2,40})(?=[)）\]］])/;
/** A native name alone up to the end of a line, or right behind a blank. */
const PARTED =
  /^([*_\]]{0,4}(?:(?:,|:| [–—:/=-]) | ))([\u3400-\u9fff\uac00-\ud7a3]{2,4}(?: [\u3400-\u9fff]{1,3})?)(?=[ \t]*(?:\r?\n|$)|[ ,.;:)])/;

/** `하민구`, `Korean: 하민구; 河旻九`: what separators part, without a label. */
function piecesOf(content: string, at: number): Span[] {
  const pieces: Span[] = [];
  for (const { 0: piece, index } of content.matchAll(/[^,;:/、，；：／·=]+/g)) {
    const own = /^\s*(\S(?:.*\S)?)/.exec(piece);
    if (own === null || !WHOLE.test(own[1]!)) continue;
    const start = at + index + piece.indexOf(own[1]!);
    pieces.push({ start, end: start + own[1]!.length });
  }
  return pieces;
}

const WHOLE = /^[\u3400-\u9fff\uac00-\ud7a3]+(?:[ \u3000][\u3400-\u9fff\uac00-\ud7a3]+)?$/;

/** The native names that are the whole of a cell in the row of one that is the Latin name, under the heads of names. */
function cellsBeside(text: string, start: number, end: number, from: number, to: number): Span[] {
  const [before, behind] = [text.slice(from, start), text.slice(end, to)];
  if (!/^[*_\]]{0,4}[ \t]*\|/.test(behind) && !/\|[ \t]*[*_[]{0,4}$/.test(before)) return [];
  const found: Span[] = [];
  for (const [stretch, at] of [
    [before.slice(before.lastIndexOf("\n") + 1), start - (before.length - before.lastIndexOf("\n") - 1)],
    [behind.split("\n", 1)[0]!, end],
  ] as const)
    for (const { 0: cell, index } of stretch.matchAll(/[^|]+/g)) {
      const own = cell.trim();
      const isClosed = stretch[index - 1] === "|" && (stretch[index + cell.length] ?? "|") === "|";
      if (!isClosed || !WHOLE.test(own)) continue;
      const place = at + index + cell.indexOf(own);
      if (OF_NAMES.test(columnHead(text, place))) found.push({ start: place, end: place + own.length });
    }
  return found;
}

/** The head of a column of names, of the language or the script that they are in, or of none. */
const OF_NAMES =
  /^[\s*_]*$|name|native|original|script|spelling|written|local|english|korea|japan|chin|taiwan|hangul|hangeul|hanja|kanji|hanzi|\bhan\b|^ *(?:ko|kr|kor|ja|jp|jpn|zh|cn|tw) *$|[名字文語语]|이름|성명|한글|한자|표기|한국어|일본어|중국어/i;

/** The token that the offset lies in; -1 for none. */
function tokenAt({ starts, ends, count }: Tokens, offset: number): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ends[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low < count && starts[low]! <= offset ? low : -1;
}
