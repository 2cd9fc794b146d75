/** The words of name forms as tokens that are all in the vocabulary: each word is read once, in however many forms it is. */
import { CharClass, classOf, unitAt } from "../text/chars.ts";
import { EMPTY_MASK } from "../text/mask.ts";
import { isCommonName } from "./commonNames.ts";
import { wordClass } from "./lexicon.ts";
import type { FormWord } from "./patterns.ts";
import { rawWord } from "./rawCharacters.ts";
import { tokenize } from "./tokenize.ts";
import { Gap, Tokens } from "./tokens.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What the tokens of a word have besides their `Shape`: flags. */
export const WordShape = {
  /** The word begins with this token. */
  atStart: 0x4000,
  /** It can tell a form from other words: long and no common word or name, or tied by a hyphen to the one before it. */
  telling: 0x8000,
} as const;

/** The tokens of one word, in order. */
export interface WordTokens {
  readonly ids: readonly number[];
  /** Flags of `Shape` and `WordShape`. */
  readonly shapes: readonly number[];
}

/** Adds the words of forms to a vocabulary. */
export class FormWords {
  readonly #vocabulary: Vocabulary;
  readonly #scratch = new Tokens();
  /** By the numbers of the words. */
  #read: (WordTokens | undefined)[] = [];

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  of(word: FormWord): WordTokens {
    return this.#read[word.number] ?? this.#take(word);
  }

  /** Lets go of what was kept. */
  clear(): void {
    this.#read = [];
  }

  #take({ number, text }: FormWord): WordTokens {
    const tokens = this.#tokensOf(text);
    while (this.#read.length < number) this.#read.push(undefined);
    this.#read[number] = tokens;
    return tokens;
  }

  #tokensOf(text: string): WordTokens {
    const vocabulary = this.#vocabulary;
    const tokens = this.#scratch;
    // Signs and characters of scripts without spaces are words of their own.
    if (!isPlain(text)) {
      for (const char of text.normalize("NFC")) {
        const kind = classOf[char.charCodeAt(0)];
        if (kind === CharClass.sign) vocabulary.add(char);
        else if (kind === CharClass.raw || char.length === 2) vocabulary.add(rawWord(char));
      }
    }
    tokenize(text, EMPTY_MASK, vocabulary, tokens, null);
    const [ids, shapes]: [number[], number[]] = [[], []];
    for (let i = 0; i < tokens.count; i++) {
      const start = tokens.starts[i]!;
      // A token that stands twice in the word is known by the second time.
      const id = tokens.ids[i] || vocabulary.add(text.slice(start, tokens.ends[i]));
      const isTelling = (i > 0 && tokens.gaps[i] === Gap.hyphen) || tells(vocabulary.word(id));
      ids.push(id);
      shapes.push(
        tokens.shapes[i]! | (start === 0 ? WordShape.atStart : 0) | (isTelling ? WordShape.telling : 0),
      );
    }
    return { ids, shapes };
  }
}

function tells(word: string): boolean {
  return word.length > 3 && wordClass(word) === 0 && !isCommonName(word);
}

/** Whether no unit is a sign, a character of a script without spaces or half of a pair. */
function isPlain(text: string): boolean {
  // Asked once: engines keep strings in many shapes, each of which tells its length in a way of its own.
  const { length } = text;
  for (let i = 0; i < length; i++) {
    const unit = unitAt(text, i);
    const kind = classOf[unit];
    if (kind === CharClass.raw || kind === CharClass.sign || (unit >= 0xd800 && unit <= 0xdfff)) return false;
  }
  return true;
}
