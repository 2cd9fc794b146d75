/**
 * One slip in a foreign name in Katakana or Hangul, which has as many letters as in its own: `ジョー・バイデソ`,
 * `피트 헤그새스`; and in a body's, where the text has it right too: `서울안보대하`. The first two letters stand as they should, so that a text costs little. Not what two transcriptions of
 * one name differ by: a long vowel, a small letter. Names of few characters are for `link/nativeSlips.ts`.
 */
import { isHangulTail } from "./lexicon.ts";
import type { NameMatch } from "./names.ts";
import { PatternKind, PatternRole, type PatternSet } from "./patterns.ts";
import { Gap, Shape, type Tokens } from "./tokens.ts";

/** Letters of a name in which one may be off, and in which one is, whatever else the text says. */
const LEAST = 6;
const LEAST_ALONE = 8;
/** The first letter that may be off. */
const FIRST_OFF = 2;

interface Found {
  readonly last: number;
  readonly patterns: readonly number[];
}

/** The name that begins at the token `at` with one letter wrong; null for none. */
export function rawSlipAt(text: string, tokens: Tokens, at: number, set: PatternSet): NameMatch | null {
  const script = scriptOf(text, tokens, at);
  if (script === null || !set.begins(tokens.ids[at]!) || isInside(text, tokens, at, script)) return null;
  const second = at + 1 < tokens.count && tokens.ids[at + 1] !== 0 ? set.step(set.root, tokens.ids[at]!) : -1;
  const node = second === -1 ? -1 : set.step(second, tokens.ids[at + 1]!);
  if (node === -1) return null;
  const end = runEnd(text, tokens, at, script);
  if (end - at < LEAST - 1) return null;
  const found = new RawWalk(text, tokens, set, script, end).from(at, node);
  const longest = found.reduce((most, { last }) => Math.max(most, last), -1);
  const patterns = [...new Set(found.filter(({ last }) => last === longest).flatMap((one) => one.patterns))];
  if (patterns.length === 0 || set.bearersOf(patterns).length > 1) return null;
  const match = {
    start: tokens.starts[at]!,
    end: tokens.ends[longest]!,
    first: at,
    last: longest,
    patterns,
    slip: true,
  };
  const isPerson = patterns.every((p) => set.patterns[p]!.kind === PatternKind.person);
  return isPerson && longest - at + 1 >= LEAST_ALONE ? match : { ...match, evidence: "known" };
}

class RawWalk {
  readonly #text: string;
  readonly #tokens: Tokens;
  readonly #set: PatternSet;
  readonly #script: Script;
  readonly #end: number;
  readonly #found: Found[] = [];

  constructor(text: string, tokens: Tokens, set: PatternSet, script: Script, end: number) {
    this.#text = text;
    this.#tokens = tokens;
    this.#set = set;
    this.#script = script;
    this.#end = end;
  }

  from(at: number, node: number): readonly Found[] {
    this.#walk(at, node, at + FIRST_OFF);
    return this.#found;
  }

  /** Follows the letters from `i`, with one off at every place. */
  #walk(first: number, from: number, start: number): void {
    for (let node = from, i = start; node !== -1 && i <= this.#end; node = this.#step(node, i), i++) {
      if (this.#mayBeOff(i)) this.#go(first, node, i + 1);
      const next = i + 1 <= this.#end ? this.#step(node, i + 1) : -1;
      if (next !== -1 && this.#tokens.ids[i] !== this.#tokens.ids[i + 1])
        this.#go(first, this.#step(next, i), i + 2);
      for (let child = this.#set.firstChild(node); child !== 0; child = this.#set.nextSibling(child)) {
        const id = this.#set.tokenOf(child);
        if (id === this.#tokens.ids[i]) continue;
        const meant = this.#set.vocabulary.word(id);
        if (!isSameSound(meant, this.#letter(i))) this.#go(first, child, i + 1);
        if (meant !== LONG) this.#go(first, child, i);
      }
    }
  }

  /** Follows the rest without a slip. */
  #go(first: number, from: number, start: number): void {
    let node = from;
    for (let i = start; node !== -1; i++) {
      if (i > first && this.#isEnd(i - 1)) this.#collect(node, first, i - 1);
      if (i > this.#end) return;
      node = this.#step(node, i);
    }
  }

  #collect(node: number, first: number, last: number): void {
    if (last - first + 1 < LEAST) return;
    const patterns: number[] = [];
    for (let p = this.#set.firstPattern(node); p >= 0; p = this.#set.nextPattern(p)) {
      const { kind, role, raw, slips, length } = this.#set.patterns[p]!;
      const isFull = kind === PatternKind.person && role === PatternRole.full && raw;
      // A body's name that lacks a letter is a short form of it as often: `한미안보협의회`, `한미안보협의회는`.
      const isLong = length === last - first + 1 && !isHangulTail(this.#text, this.#tokens.starts[last]!);
      const isBody = kind !== PatternKind.person && raw && isLong;
      if (((isFull && slips) || isBody) && length >= LEAST) patterns.push(p);
    }
    if (patterns.length > 0) this.#found.push({ last, patterns });
  }

  #isEnd(i: number): boolean {
    return this.#script === "kana" ? i === this.#end : isHangulTail(this.#text, this.#tokens.ends[i]!);
  }

  #step(node: number, i: number): number {
    const id = this.#tokens.ids[i]!;
    return id === 0 || node === -1 ? -1 : this.#set.step(node, id);
  }

  #letter(i: number): string {
    return this.#tokens.word(this.#text, i);
  }

  /** Whether a letter may be one too many. */
  #mayBeOff(i: number): boolean {
    return this.#letter(i) !== LONG;
  }
}

type Script = "kana" | "hangul";
const LONG = "ー";

/** A small letter and its large one, as transcriptions have either: `ウェ`, `ウエ`; voiced and not, `ヘグセス`, `ヘグゼス`. */
function isSameSound(a: string, b: string): boolean {
  if (a === LONG || b === LONG) return true;
  return SMALL_AND_LARGE.some((pair) => pair.includes(a) && pair.includes(b));
}

const SMALL_AND_LARGE = "ァア ィイ ゥウ ェエ ォオ ャヤ ュユ ョヨ ッツ ヴブ ヂジ ヅズ".split(" ");

function scriptOf(text: string, tokens: Tokens, i: number): Script | null {
  if ((tokens.shapes[i]! & Shape.raw) === 0) return null;
  const unit = text.charCodeAt(tokens.starts[i]!);
  if (unit >= 0xac00 && unit <= 0xd7a3) return "hangul";
  return unit >= 0x30a1 && unit <= 0x30ff ? "kana" : null;
}

/** Whether the letter before is one of the same word or name. */
function isInside(text: string, tokens: Tokens, at: number, script: Script): boolean {
  if (at === 0 || scriptOf(text, tokens, at - 1) !== script) return false;
  return tokens.gaps[at] === Gap.none || (script === "kana" && isDot(text, tokens, at));
}

/** The last letter of the words that a name may be made of: Katakana with dots between, up to four words of Hangul. */
function runEnd(text: string, tokens: Tokens, at: number, script: Script): number {
  let last = at;
  let words = 1;
  while (last + 1 < tokens.count && last - at < LONGEST && scriptOf(text, tokens, last + 1) === script) {
    const gap = tokens.gaps[last + 1]!;
    if (gap !== Gap.none) {
      const isTied = script === "kana" ? isDot(text, tokens, last + 1) : gap === Gap.space;
      if (!isTied || ++words > MOST_WORDS) break;
    }
    last++;
  }
  return last;
}

const LONGEST = 24;
const MOST_WORDS = 4;

function isDot(text: string, tokens: Tokens, i: number): boolean {
  return /^[\u30fb\uff65]$/.test(text.slice(tokens.ends[i - 1]!, tokens.starts[i]!));
}
