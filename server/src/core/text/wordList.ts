/** Lists of words that code writes as one text, with blanks and line ends between them. */

/** The words of a list, in its order. */
export function wordsIn(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}

/** The words of some lists, each once. */
export function wordList(...lists: readonly (string | Iterable<string>)[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => (typeof list === "string" ? wordsIn(list) : [...list])));
}
