/** Suggestions for a key or a value that is none of the known ones. For short words, not for names of people. */

/** The candidate that is the same but for case and punctuation, or at most two letters away; null if none is. */
export function closest(word: string, candidates: Iterable<string>): string | null {
  if (word.length > 40) return null;
  const folded = letters(word);
  const limit = folded.length < 3 ? 0 : folded.length < 6 ? 1 : 2;
  let best: string | null = null;
  let least = limit + 1;
  for (const candidate of candidates) {
    const distance = editDistance(folded, letters(candidate), limit);
    if (distance < least) {
      least = distance;
      best = candidate;
    }
  }
  return best;
}

/** ` Did you mean "…"?`, or nothing. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  const candidate = closest(word, candidates);
  return candidate === null ? "" : ` Did you mean "${candidate}"?`;
}

function letters(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

/** Levenshtein's distance, two neighbours in the wrong order one step (optimal string alignment); `limit + 1` as soon as the lengths alone exceed the limit. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  let before = row;
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isTurned = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      next.push(Math.min(swap, row[j]! + 1, next[j - 1]! + 1, isTurned ? before[j - 2]! + 1 : swap));
    }
    before = row;
    row = next;
  }
  return row[b.length]!;
}
