/**
 * Slips of the pen: by which letters one word differs from another. Whether a slip is more likely than that another
 * word is meant is for `plausibleSlip.ts`, and for `nearMiss.ts` where the word stands alone.
 */

/**
 * `omitted`: letters side by side are left out of a long word, "Consultive"; `split`: a word written as two; `derived`:
 * another word of the same stem, "Consultation"; `order`: two words that changed places.
 */
export type Slip = "dropped" | "added" | "swapped" | "replaced" | "omitted" | "split" | "derived" | "order";

/** The one slip that makes `written` of `word`, or null when there is none or more than one. */
export function slipBetween(word: string, written: string): Slip | null {
  const shorter = Math.min(word.length, written.length);
  let head = 0;
  while (head < shorter && word[head] === written[head]) head++;
  let tail = 0;
  while (tail < shorter - head && word[word.length - 1 - tail] === written[written.length - 1 - tail]) tail++;
  const left = word.length - head - tail;
  const right = written.length - head - tail;
  if (left === 1 && right === 0) return "dropped";
  if (left === 0 && right === 1) return "added";
  if (left === 1 && right === 1) return "replaced";
  const swapped =
    left === 2 && right === 2 && word[head] === written[head + 1] && word[head + 1] === written[head];
  return swapped ? "swapped" : null;
}

/**
 * How many letters were dropped, added, replaced or swapped with their neighbours, each once at most (the distance of
 * optimal string alignment); null where they are more than `most`.
 */
export function editsBetween(word: string, written: string, most: number): number | null {
  if (Math.abs(word.length - written.length) > most) return null;
  let before: number[] = [];
  let above = Array.from({ length: written.length + 1 }, (_, j) => j);
  for (let i = 1; i <= word.length; i++) {
    const row = [i];
    for (let j = 1; j <= written.length; j++) {
      const isSame = word[i - 1] === written[j - 1];
      let edits = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + (isSame ? 0 : 1));
      if (i > 1 && j > 1 && word[i - 1] === written[j - 2] && word[i - 2] === written[j - 1])
        edits = Math.min(edits, before[j - 2]! + 1);
      row.push(edits);
    }
    if (Math.min(...row) > most) return null;
    [before, above] = [above, row];
  }
  const edits = above[written.length]!;
  return edits > most ? null : edits;
}

/**
 * Whether two words have the same letters but for some dropped, or some doubled, or differ by what is doubled:
 * "Carribean". A letter for another makes another name sooner: "Rakhmetov", "Rakhmanov".
 */
export function isShuffled(word: string, written: string): boolean {
  if (isDoubledElsewhere(word, written)) return true;
  return hasOwnLetters(word, written) || hasOwnLetters(squeezed(word), squeezed(written));
}

function hasOwnLetters(word: string, written: string): boolean {
  const extra = without(written, word);
  return (
    extra === "" || (without(word, written) === "" && [...extra].every((letter) => word.includes(letter)))
  );
}

/** Whether letters are doubled in one that stand once in the other, and nothing else. */
export function isDoubledElsewhere(word: string, written: string): boolean {
  return word !== written && squeezed(word) === squeezed(written);
}

function squeezed(word: string): string {
  return word.replace(/(.)\1/g, "$1");
}

/** The letters of a word that the other lacks, each as often as it is left over. */
function without(word: string, other: string): string {
  const left = [...other];
  let rest = "";
  for (const letter of word) {
    const at = left.indexOf(letter);
    if (at === -1) rest += letter;
    else left.splice(at, 1);
  }
  return rest;
}

/** Whether a long word has its own letters, from the first on, with one of them at another place: "Wenglin". */
export function isMoved(word: string, written: string): boolean {
  if (word.length < LEAST_MOVED || word.length !== written.length || word[0] !== written[0]) return false;
  return without(word, written) === "" && editsBetween(word, written, 2) === 2;
}

const LEAST_MOVED = 6;

/** Whether a long word has two slips in it, and the same letters but for what was dropped or doubled: not another ending. */
export function isTwice(word: string, written: string): boolean {
  if (word.length < LEAST_TWICE || word[0] !== written[0]) return false;
  if (word.startsWith(written) || written.startsWith(word)) return false;
  return editsBetween(word, written, 2) === 2 && isShuffled(word, written);
}

const LEAST_TWICE = 8;

/** Whether two letters side by side, or three, are left out of a long word: not an ending that makes another word. */
export function isOmission(word: string, written: string): boolean {
  const missing = word.length - written.length;
  if (word.length < 8 || missing < 2 || missing > (word.length < 11 ? 2 : 3)) return false;
  let head = 0;
  while (head < written.length && word[head] === written[head]) head++;
  const end = head + missing;
  if (head < 3 || word.slice(end) !== written.slice(head)) return false;
  return end < word.length || !ENDINGS.test(word);
}

const ENDINGS = /(?:al|ic|ed|er|or|ly|es|ia|an|ial|ist|ing|ive|ion)$/;

/** Whether two words are of one stem: "Consultative" and "Consultation", "Fisheries" and "Fishery", "Ministerial" and "Ministers". */
export function isDerived(word: string, written: string): boolean {
  let head = 0;
  while (head < word.length && word[head] === written[head]) head++;
  for (let at = head; at >= LEAST_STEM; at--)
    if (DERIVED.has(word.slice(at)) && DERIVED.has(written.slice(at))) return !isNumber(word, written);
  return false;
}

/** Whether one of the words is the plural of the other, made with an s alone. */
function isNumber(word: string, written: string): boolean {
  return `${word}s` === written || word === `${written}s`;
}

const LEAST_STEM = 5;
const DERIVED: ReadonlySet<string> = new Set(
  " s e es y ies ic ics ical al ial ive ion ions ing ative ation ations er ers or ors ory ment".split(" "),
);

/** Whether two letters with one between them changed places: "Ergodan". */
export function isTurned(word: string, written: string): boolean {
  if (word.length !== written.length || word.length < 6) return false;
  let at = 0;
  while (word[at] === written[at]) at++;
  return (
    at > 0 &&
    word[at] === written[at + 2] &&
    word[at + 1] === written[at + 1] &&
    word[at + 2] === written[at] &&
    word.slice(at + 3) === written.slice(at + 3)
  );
}

/** Whether two letters changed places over one between them, or another letter is doubled: "Virkunnen" for "Virkkunen". */
export function isMisplaced(word: string, written: string): boolean {
  return word.length === written.length && (isTurned(word, written) || isDoubledElsewhere(word, written));
}

/** Whether the written word has one letter twice that the other has once. */
export function isDoubled(word: string, written: string): boolean {
  if (written.length !== word.length + 1) return false;
  let at = 0;
  while (word[at] === written[at]) at++;
  return at > 0 && written[at] === written[at - 1];
}

/** Whether the first letter is another one, and nothing else: "Bammadov" for "Mammadov". */
function isHeadless(word: string, written: string): boolean {
  return word.length === written.length && word.length > 1 && word.endsWith(written.slice(1));
}

/** Whether the first letter is left out, and nothing else: "Ammadov" for "Mammadov". */
export function isBeheaded(word: string, written: string): boolean {
  return written.length === word.length - 1 && word.endsWith(written);
}

/** Whether the first letter is another one or left out. */
export function hasOtherHead(word: string, written: string): boolean {
  return isHeadless(word, written) || isBeheaded(word, written);
}

/** The letters beside a letter on a keyboard (QWERTY). */
export function keysBeside(letter: string): string {
  return KEYS_BESIDE[letter] ?? "";
}

/** Whether the first letter is one beside it on a keyboard, or left out: what no other name is likely to be. */
export function isMistypedHead(word: string, written: string): boolean {
  if (isBeheaded(word, written)) return true;
  return isHeadless(word, written) && keysBeside(word[0]!).includes(written[0]!);
}

const KEYS_BESIDE: Readonly<Record<string, string>> = {
  q: "wa", w: "qeas", e: "wrsd", r: "etdf", t: "ryfg", y: "tugh", u: "yihj", i: "uojk", o: "ipkl", p: "ol",
  a: "qwsz", s: "wedxza", d: "erfcxs", f: "rtgvcd", g: "tyhbvf", h: "yujnbg", j: "uikmnh", k: "iolmj", l: "opk",
  z: "asx", x: "sdcz", c: "dfvx", v: "fgbc", b: "ghnv", n: "hjmb", m: "jkn",
}; // biome-ignore format: a table
