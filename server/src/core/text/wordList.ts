/** The words of a list that code writes as one text, with blanks and line ends between them, each once. */
export function wordList(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
