/**
 * The parts of name forms as tokens whose words are all in the vocabulary. The forms of one name are made of the same
 * few parts in other orders, and names share families and given names: what was read is kept.
 */
import { CharClass, classOf, unitAt } from "../text/chars.ts";
import { EMPTY_MASK } from "../text/mask.ts";
import { Gap, rawWord, Tokens, tokenize } from "./tokens.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What the tokens of a part have besides their `Shape`: flags. */
export const PartShape = {
  /** The part begins with this token. */
  atStart: 0x4000,
  /** A hyphen ties the token to the one before it. */
  tied: 0x8000,
} as const;

export interface FormPart {
  readonly count: number;
  readonly ids: readonly number[];
  /** Flags of `Shape` and `PartShape`. */
  readonly shapes: readonly number[];
}

/** Parts that are kept. */
const MOST_KEPT = 16_384;

export class FormParts {
  readonly #vocabulary: Vocabulary;
  readonly #scratch = new Tokens();
  readonly #parts = new Map<string, FormPart>();
  /** The last few that were asked for, those of one name as a rule. */
  readonly #recentTexts: (string | null)[] = [null, null, null, null];
  readonly #recent: FormPart[] = [];
  #next = 0;

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  of(text: string): FormPart {
    for (let i = 0; i < 4; i++) if (this.#recentTexts[i] === text) return this.#recent[i]!;
    const part = this.#known(text);
    this.#recentTexts[this.#next] = text;
    this.#recent[this.#next] = part;
    this.#next = (this.#next + 1) & 3;
    return part;
  }

  #known(text: string): FormPart {
    let part = this.#parts.get(text);
    if (part === undefined) {
      part = this.#read(text);
      if (this.#parts.size >= MOST_KEPT) this.#parts.clear();
      this.#parts.set(text, part);
    }
    return part;
  }

  /** Lets go of what was kept. */
  clear(): void {
    this.#parts.clear();
    this.#recentTexts.fill(null);
  }

  #read(text: string): FormPart {
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
      // A word that stands twice in the part is known by the second time.
      ids.push(tokens.ids[i] || vocabulary.add(text.slice(start, tokens.ends[i])));
      shapes.push(
        tokens.shapes[i]! |
          (start === 0 ? PartShape.atStart : 0) |
          (i > 0 && tokens.gaps[i] === Gap.hyphen ? PartShape.tied : 0),
      );
    }
    return { count: tokens.count, ids, shapes };
  }
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
