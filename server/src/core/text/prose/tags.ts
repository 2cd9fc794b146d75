/**
 * The tags of note-taking tools: `#word`, `#people/Jane_Doe`. A number alone is none (`#57`), nor is what stands
 * behind a letter, an address or another `#`.
 */
import { HASH, SPACE } from "./units.ts";

const WORD = /[\p{L}\p{M}\p{N}_/-]+/uy;
const LETTER = /\p{L}/u;

/** What a tag may stand behind besides white space. */
const FRONTS = new Set([..."([{\"'*_~>|,;\u00a0\u3000（「『、。・"].map((mark) => mark.charCodeAt(0)));

/** Where the tag ends whose `#` is at `at`, in a line that starts at `floor`; -1 when there is none. */
export function tagWordEnd(text: string, at: number, floor: number): number {
  if (at > floor) {
    const before = text.charCodeAt(at - 1);
    if (before > SPACE && !FRONTS.has(before)) return -1;
  }
  if (text.charCodeAt(at + 1) === HASH) return -1;
  WORD.lastIndex = at + 1;
  const word = WORD.exec(text)?.[0];
  return word === undefined || !LETTER.test(word) ? -1 : at + 1 + word.length;
}
