/** What tells fathers from sons behind their names: "Jr.", "III". Numbers of monarchs in words are none. */
import { wordsIn } from "../text/wordList.ts";

/** Folded, without a full stop. */
export const GENERATIONS: readonly string[] = wordsIn("jr sr ii iii iv");

/** One as it is written. */
export const GENERATION = new RegExp(`^(?:${GENERATIONS.join("|")})\\.?$`, "i");
