/** The English names of the months, in the order of the year. */

/** January first, each with its capital. */
export const MONTH_NAMES: readonly string[] =
  "January February March April May June July August September October November December".split(" ");

/** The same in lower case. */
export const MONTH_WORDS: readonly string[] = MONTH_NAMES.map((name) => name.toLowerCase());

/** The month (1 to 12) that a word names, or begins to name, in any case: `Sept`, `november`; 0 if none. */
export function monthNamed(word: string): number {
  const small = word.toLowerCase();
  return MONTH_WORDS.findIndex((name) => name.startsWith(small)) + 1;
}
