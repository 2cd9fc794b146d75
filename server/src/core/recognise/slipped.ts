/** A word of a name with what was written for it, and what stands around it there. */
import { isNameOfMany } from "./familyNames.ts";
import { type Sound, soundOf } from "./near/sounds.ts";
import type { Slip } from "./slip.ts";

/** A word of a name and what was written for it. */
export interface Slipped {
  readonly word: string;
  readonly written: string;
  readonly slip: Slip;
  /** Whether the written word is a part of another name of the set. */
  readonly isKnown: boolean;
  /** Whether the written word is one that stands in any text: "Then" for "Thein". */
  readonly isOrdinary: boolean;
  /** Whether the word stands in a body's name. */
  readonly isOfBody: boolean;
  /** Whether the word has a small first letter behind the first word of the name. */
  readonly isLowered: boolean;
  /** Of letters that a body is called by: whether a hyphen or a sign ties it to the next word, "ADMM-Plus". */
  readonly isAcronym: "tied" | "free" | null;
  /** A slip in a word before it. */
  readonly earlier: Slipped | null;
  /** The token that was written. */
  readonly at: number;
  /** Whether an apostrophe stands behind it, "Minister' Meeting". */
  readonly isPossessive: boolean;
}

/** What stands around the slip in the name. */
export interface Beside {
  /** What the written word is in a name of syllables, null in one that is not made of them. */
  readonly sound: Sound | null;
  /** Whether it is the first word of the name. */
  readonly isFirst: boolean;
  /** Whether one of the other words is long and in no list of names that many bear. */
  readonly isRare: boolean;
  /** The other words, and how many letters they have. */
  readonly others: readonly string[];
  readonly letters: number;
}

/** `others` are the words of the name but for those that slipped, `letters` how many they have, `first` is its first token. */
export function besideOf(
  { word, written, at }: Slipped,
  others: readonly string[],
  letters: number,
  first: number,
): Beside {
  return {
    isFirst: at === first,
    sound: soundOf([word, ...others], word, written),
    isRare: others.some((other) => other.length >= LEAST_RARE && !isNameOfMany(other)),
    others,
    letters,
  };
}

const LEAST_RARE = 5;

/** Whether another slip may stand behind this one: in two long words of a body's name, neither of them another word. */
export function mayHaveAnother(
  slipped: Slipped,
  k: number,
  earlier: Slipped | null = slipped.earlier,
): boolean {
  const { word, isOfBody, isOrdinary, isKnown, at } = slipped;
  return isOfBody && earlier === null && !isOrdinary && !isKnown && word.length >= LEAST_OF_TWO && k > at;
}

const LEAST_OF_TWO = 6;
