/**
 * The words of names, each read once: a register of a hundred thousand people is made of far fewer words, and forms
 * are told, compared and turned round word by word. What it knows of a word is what the word tells by itself.
 */
import { isCommonName } from "../recognise/commonNames.ts";
import { GENERATION } from "../recognise/generations.ts";
import { isSyllable } from "../recognise/near/syllables.ts";
import type { FormWord } from "../recognise/patterns.ts";
import { fold, unitAt } from "../text/chars.ts";

/** A word of names, one object for each way of writing it. */
export interface NameWord extends FormWord {
  readonly folded: string;
  /** What hyphens part in it, folded; empty pieces too. */
  readonly pieces: readonly string[];
  /** The same for words that differ in hyphens and apostrophes. */
  readonly key: string;
  /** Whether a hyphen or an apostrophe stands in it. */
  readonly hasTie: boolean;
  /** Whether a letter of it is written as two where there is no key for it: "Müller", "Mueller". */
  readonly hasKeys: boolean;
  /** "Min-jun", a given name; not "Owusu-Darko", the name of a family. */
  readonly isTwoSyllables: boolean;
  readonly isCommon: boolean;
  /** "Jr", "III". */
  readonly isGeneration: boolean;
  /** "bin": begins a patronymic. */
  readonly isPatronymic: boolean;
  /** Whether a letter of it is of a script without spaces. */
  readonly isRaw: boolean;
  /** Whether a letter of it may be Hangul, Han or Kana. */
  readonly mayBeNative: boolean;
  /** The word as a name of its own. */
  readonly alone: Words;
}

/** A form, word by word. */
export type Words = readonly NameWord[];

const KEYS: Readonly<Record<string, string>> = {
  ...{ ä: "ae", ö: "oe", ü: "ue", ø: "oe", å: "aa" },
  ...{ Ä: "Ae", Ö: "Oe", Ü: "Ue", Ø: "Oe", Å: "Aa" },
};
const KEYED = /[äöüøåÄÖÜØÅ]/;
const RAW =
  /[\u0e00-\u0eff\u1000-\u109f\u1100-\u11ff\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff]/;
const PATRONYMIC = /^(?:bin|binti|bte|bt|ibn|bint|anak)$/i;

/** The words of one register. */
export class NameWords {
  /** By number. */
  readonly texts: string[] = [];
  readonly #known = new Map<string, NameWord>();
  /** By number: the word without its ties; made when first asked for. */
  readonly #closed: (NameWord | undefined)[] = [];

  /** By number: the word with two letters for one. */
  readonly #spelledOut: (NameWord | undefined)[] = [];

  /** The words of a name: what white space parts. */
  of(name: string): Words {
    const words: NameWord[] = [];
    for (const text of wordsOf(name)) words.push(this.word(text));
    return words;
  }

  /** A text without white space as a word. */
  word(text: string): NameWord {
    let word = this.#known.get(text);
    if (word === undefined) {
      word = read(text, this.texts.push(text) - 1);
      this.#known.set(text, word);
    }
    return word;
  }

  /** The word without its hyphens and apostrophes, each letter behind one made small: "Min-jun" → "Minjun". */
  closed(word: NameWord): NameWord {
    if (!word.hasTie) return word;
    this.#closed[word.number] ??= this.word(withoutTies(word.text));
    return this.#closed[word.number]!;
  }

  /** The word with two letters for each that has a mark: "Müller" → "Mueller". */
  spelledOut(word: NameWord): NameWord {
    if (!word.hasKeys) return word;
    this.#spelledOut[word.number] ??= this.word(
      word.text.normalize("NFC").replace(/[äöüøå]/gi, (letter) => KEYS[letter]!),
    );
    return this.#spelledOut[word.number]!;
  }
}

/** The form as text, a space between its words. */
export function textOf(words: Words): string {
  return words.length === 1 ? words[0]!.text : words.map(({ text }) => text).join(" ");
}

/** Whether two forms are word for word the same; their words must be of one `NameWords`. */
export function areSame(a: Words, b: Words): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

/** The words of a name: what white space parts. */
function wordsOf(name: string): string[] {
  const words: string[] = [];
  const { length } = name;
  let start = 0;
  for (let i = 0; i < length; i++) {
    const unit = unitAt(name, i);
    if (unit === 0x20) {
      if (i > start) words.push(name.slice(start, i));
      start = i + 1;
    } else if (unit < 0x20 || unit === 0xa0 || unit >= 0x1680) {
      return name.split(/\s+/).filter((word) => word !== "");
    }
  }
  if (start === 0) return name === "" ? [] : [name];
  if (start < length) words.push(name.slice(start));
  return words;
}

function read(text: string, number: number): NameWord {
  const folded = fold(text);
  const pieces = folded.includes("-") ? folded.split("-") : [folded];
  let [hasTie, mayBeNative, isPlain] = [false, false, true];
  for (let i = 0; i < text.length; i++) {
    const unit = unitAt(text, i);
    hasTie ||= isTie(unit);
    mayBeNative ||= unit >= 0x3005;
    isPlain &&= unit < 0x80;
  }
  const word: NameWord & { alone: NameWord[] } = {
    number,
    text,
    folded,
    pieces,
    key: hasTie ? folded.replace(/[-'’]+/g, " ").trim() : folded,
    hasTie,
    hasKeys: !isPlain && KEYED.test(text.normalize("NFC")),
    isTwoSyllables: pieces.length > 1 && pieces.every(isSyllable),
    isCommon: isCommonName(folded),
    isGeneration: text.length <= 4 && GENERATION.test(text),
    isPatronymic: text.length <= 5 && PATRONYMIC.test(text),
    isRaw: RAW.test(text),
    mayBeNative,
    alone: [],
  };
  word.alone.push(word);
  return word;
}

/** `-`, `'` and the signs of a hyphen and an apostrophe that print uses. */
function isTie(unit: number): boolean {
  return unit === 0x2d || unit === 0x27 || unit === 0x2019 || unit === 0x2010 || unit === 0x2011;
}

/** Each letter behind a tie made small and put in the tie's place. */
function withoutTies(word: string): string {
  let joined = "";
  let from = 0;
  for (let i = 0; i < word.length; i++) {
    if (!isTie(unitAt(word, i))) continue;
    const letter = LETTER.exec(word.slice(i + 1, i + 3))?.[0];
    if (letter === undefined) continue;
    joined += word.slice(from, i) + letter.toLowerCase();
    i += letter.length;
    from = i + 1;
  }
  return joined + word.slice(from);
}

const LETTER = /^\p{L}/u;
