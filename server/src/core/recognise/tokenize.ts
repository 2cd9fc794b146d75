/**
 * Text → tokens: one pass over the prose of a text, into reused typed arrays.
 * A token is a run of letters and digits, one character of a script without spaces, or a sign of names.
 */
import { CharClass, classOf, foldOf, foldTail, isAscii } from "../text/chars.ts";
import { MaskKind, type ProseMask } from "../text/mask.ts";
import { unitsOf } from "../text/units.ts";
import { isBetweenRaw, isEmphasis, MIDDLE_DOT, nextGap } from "./gaps.ts";
import { isHanSurrogate, rawEnd, rawId } from "./rawCharacters.ts";
import { addDatePlace, addToken, beginTokens, handOver, showUnits, unitIn, WINDOW } from "./tokenBuffer.ts";
import { Gap, Shape, type Tokens } from "./tokens.ts";
import { HASH_SEED, hashUnit, type Vocabulary } from "./vocabulary.ts";
import { PACKED, type WordTable, WordTrait, wordTable } from "./words.ts";

/**
 * Fills `tokens` with the tokens of `text` that the mask leaves as prose. Their words are taken into `table`, unless
 * none is given.
 */
export function tokenize(
  text: string,
  mask: ProseMask,
  vocabulary: Vocabulary,
  tokens: Tokens,
  table: WordTable | null = wordTable(),
): void {
  tokens.count = 0;
  tokens.headCount = 0;
  tokens.datePlaceCount = 0;
  if (table !== null) {
    tokens.table = table;
    tokens.idsOfTable = vocabulary.idsIn(table);
  }
  beginTokens();
  const units = unitsOf(text);
  let gap: number = Gap.break;
  let from = 0;
  for (let stretch = 0; stretch <= mask.starts.length; stretch++) {
    const to = stretch < mask.starts.length ? mask.starts[stretch]! : text.length;
    gap = tokenizeStretch(text, units, from, to, gap, 0, vocabulary, table, tokens);
    if (stretch === mask.starts.length) break;
    from = mask.ends[stretch]!;
    const kind = mask.kinds[stretch];
    if (kind === MaskKind.target) {
      tokenizeStretch(text, units, to, from, Gap.break, Shape.target, vocabulary, table, tokens);
      gap = Gap.break;
    } else if (kind === MaskKind.joint) {
      if (gap === Gap.none) gap = Gap.space;
    } else {
      gap = Gap.break;
    }
  }
  handOver(tokens);
}

/** The tokens of `[from, to)`, of which the mask hides nothing; what is returned is the gap that it ends with. */
function tokenizeStretch(
  text: string,
  units: Uint16Array,
  from: number,
  to: number,
  gapBefore: number,
  extraShape: number,
  vocabulary: Vocabulary,
  table: WordTable | null,
  tokens: Tokens,
): number {
  let gap = gapBefore;
  for (let at = from; at < to; ) {
    const end = to - at <= WINDOW ? to : cutBefore(units, at + WINDOW, at);
    const base = showUnits(units, at, end, text.length);
    gap = tokenizeShown(text, units, base, at, end, gap, extraShape, vocabulary, table, tokens);
    at = end;
  }
  return gap;
}

/** Where a stretch too long for the window is cut: behind the last unit before `end` that no word goes across. */
function cutBefore(units: Uint16Array, end: number, start: number): number {
  for (let at = end - 1; at > start; at--) {
    const kind = classOf[units[at]!]!;
    if (kind === CharClass.space || kind === CharClass.newline) return at;
  }
  return end;
}

/** The same for a stretch that the window shows. */
function tokenizeShown(
  text: string,
  units: Uint16Array,
  shownFrom: number,
  from: number,
  to: number,
  gapBefore: number,
  extraShape: number,
  vocabulary: Vocabulary,
  table: WordTable | null,
  tokens: Tokens,
): number {
  const base = shownFrom | 0;
  const stop = (to - base) | 0;
  const extra = extraShape | 0;
  let gap = gapBefore | 0;
  let i = (from - base) | 0;
  while (i < stop) {
    const unit = unitIn(i);
    if (unit === 0x20 && gap <= GAP_SPACE) {
      gap = GAP_SPACE;
      i = (i + 1) | 0;
      continue;
    }
    // Most of all words are a few letters of ASCII: five bits of each tell which word it is, without a hash.
    let bits = (unit | 0x20) - 0x61;
    if (bits >>> 0 < 26 && table !== null) {
      let end = i;
      let next = unit;
      let seen = 0;
      let head = 0;
      let tail = 0;
      let limit = (i + PACKED) | 0;
      if (limit > stop) limit = stop;
      do {
        head = ((head << 5) + bits + 1) | 0;
        seen |= next;
        end = (end + 1) | 0;
        next = unitIn(end);
        bits = (next | 0x20) - 0x61;
      } while (end < limit && bits >>> 0 < 26);
      if (end === limit && end < stop && bits >>> 0 < 26) {
        limit = (limit + PACKED) | 0;
        if (limit > stop) limit = stop;
        do {
          tail = ((tail << 5) + bits + 1) | 0;
          seen |= next;
          end = (end + 1) | 0;
          next = unitIn(end);
          bits = (next | 0x20) - 0x61;
        } while (end < limit && bits >>> 0 < 26);
      }
      if (next === 0x20 || end === stop || !goesOn(next)) {
        let word = table.packed(head, tail) | 0;
        if (word === 0) word = table.pack(head, tail, text, units, base + i, base + end) | 0;
        let shape = extra;
        if ((unit & 0x20) === 0) shape |= CAPITAL;
        if ((seen & 0x20) !== 0) shape |= SMALL;
        else if (end > i + 1) shape |= ALL_CAPITALS;
        if (word !== 0) {
          const id = tokens.idOf(word, vocabulary) | 0;
          addToken(tokens, (base + i) | 0, (base + end) | 0, id, gap, shape, word, table.facts[word]!);
          // Most words have a space behind them.
          const isSpaced = next === 0x20 && end < stop;
          gap = isSpaced ? GAP_SPACE : Gap.none;
          i = isSpaced ? (end + 1) | 0 : end;
          continue;
        }
      }
    }
    const kind = kindOf(unit);
    const end =
      kind < CharClass.lower || kind > CharClass.digit
        ? otherUnit(text, units, base + i, to, kind, gap, extra, vocabulary, tokens)
        : anyWord(text, units, base + i, to, gap, extra, vocabulary, table, tokens);
    i = (end - base) | 0;
    gap = tokens.gapBehind | 0;
  }
  return gap;
}

// As numbers of their own: engines look a property of an object up each time.
const GAP_SPACE = Gap.space;
const CAPITAL = Shape.capital;
const SMALL = Shape.small;
const ALL_CAPITALS = Shape.allCapitals;

function kindOf(unit: number): number {
  return classOf[unit]!;
}

/** Whether a word goes on with this unit. */
function goesOn(unit: number): boolean {
  const kind = kindOf(unit);
  return kind !== CharClass.other && (kind <= CharClass.digit || kind === CharClass.ignorable);
}

/** The word that begins at `start`, of whatever letters and digits, is taken in. Returns where it ends. */
function anyWord(
  text: string,
  units: Uint16Array,
  start: number,
  to: number,
  gap: number,
  extraShape: number,
  vocabulary: Vocabulary,
  table: WordTable | null,
  tokens: Tokens,
): number {
  const { lower, digit, ignorable } = CharClass;
  let hash = HASH_SEED;
  let shape = extraShape;
  let capitals = 0;
  let i = start;
  for (; i < to; i++) {
    const unit = units[i]!;
    const kind = classOf[unit]!;
    if (kind !== ignorable && (kind < lower || kind > digit)) break;
    if (unit > 0x7f) shape |= Shape.marked;
    if (kind === ignorable) continue;
    if (kind === lower) shape |= Shape.small;
    else if (kind === digit) shape |= Shape.digit;
    else {
      if (i === start) shape |= Shape.capital;
      capitals++;
    }
    hash = hashUnit(hash, foldOf[unit]!);
    if (foldTail[unit] !== 0) hash = hashUnit(hash, foldTail[unit]!);
  }
  if (capitals > 1 && (shape & Shape.small) === 0) shape |= Shape.allCapitals;
  let end = i;
  if ((shape & Shape.marked) !== 0) {
    end = visibleEnd(units, i);
    if (end < i && isAscii(text, start, end)) shape &= ~Shape.marked;
  }
  const word = table === null ? 0 : table.idAt(text, units, start, i, hash);
  const id = word === 0 ? vocabulary.find(text, start, i, hash) : tokens.idOf(word, vocabulary);
  addToken(tokens, start, end, id, gap, shape, word, word === 0 ? MAY_BE_ANY : table!.facts[word]!);
  tokens.gapBehind = Gap.none;
  return i;
}

/**
 * Goes over what begins no word at `at`: a character of a script without spaces or a sign of names, which are tokens,
 * or what lies between tokens. Returns where it ends; the gap behind it is left in `tokens`.
 */
function otherUnit(
  text: string,
  units: Uint16Array,
  at: number,
  to: number,
  kind: number,
  gap: number,
  extraShape: number,
  vocabulary: Vocabulary,
  tokens: Tokens,
): number {
  const unit = units[at]!;
  tokens.gapBehind = Gap.none;
  if (kind !== CharClass.raw && mayBeOfDate(unit)) addDatePlace(tokens, at);
  if (kind === CharClass.raw || isHanSurrogate(unit)) {
    const end = rawEnd(units, at, to);
    addToken(tokens, at, end, rawId(text, units, at, end, vocabulary), gap, Shape.raw | extraShape, 0, 0);
    return end;
  }
  if (kind === CharClass.sign) {
    const id = vocabulary.find(text, at, at + 1, hashUnit(HASH_SEED, foldOf[unit]!));
    // A sign that no name is made of parts words like any other punctuation.
    if (id === 0) tokens.gapBehind = Gap.break;
    else addToken(tokens, at, at + 1, id, gap, Shape.sign | extraShape, 0, 0);
    return at + 1;
  }
  if (kind === CharClass.other && isEmphasis(units, at, gap)) tokens.gapBehind = gap;
  else if (unit === MIDDLE_DOT && gap === Gap.none && isBetweenRaw(units, at)) tokens.gapBehind = Gap.space;
  else tokens.gapBehind = nextGap(gap, kind, unit, units[at + 1]!);
  return at + 1;
}

/** Of a word that is in no table. */
const MAY_BE_ANY = WordTrait.date;

/** Whether dates may see a letter or number where names see none: all but what is common in Western text. */
function mayBeOfDate(unit: number): boolean {
  return unit >= 0xc0 && (unit < 0x2000 || unit >= 0x2e80);
}

/** `end` without the soft hyphens and zero-width characters before it; combining marks stay. */
function visibleEnd(units: Uint16Array, end: number): number {
  let visible = end;
  for (let unit = units[visible - 1]!; isInvisible(unit); unit = units[visible - 1]!) visible--;
  return visible;
}

function isInvisible(unit: number): boolean {
  return (
    unit >= 0xad &&
    (unit === 0xad || (unit >= 0x200b && unit <= 0x200d) || unit === 0x2060 || unit === 0xfeff)
  );
}
