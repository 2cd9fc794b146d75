/**
 * The code units of a text as an array: an element costs a fifth of what `charCodeAt` does, which asks each time how
 * the string is stored. For passes that look at most of a text's units, or at the same ones again.
 */

/** How many units are encoded at once. */
const CHUNK = 8_192;
/** An array that is longer is given up for a text that needs less than a quarter of it. */
const LONG = 1 << 20;
/** How many zeros stand behind a text. */
const BEHIND = 32;
/** Texts up to this length, which are words and clauses, push no note aside. */
const SHORT = 256;
/**
 * Texts up to this length have rows of their own, by their length: stages go over some notes in turn, and the next
 * stage finds the units of each still there.
 */
const USUAL = 1 << 15;
const ROWS = 128;
/** How many bits of a length a row does not look at, so that an edited text stays in its row. */
const ALIKE = 6;

const bytes = new Uint8Array(CHUNK * 3 + 8);
/** The same, four at a time. */
const fours = new Int32Array(bytes.buffer);
const encoder = new TextEncoder();

/** Writes all units of a text to the beginning of an array that has room for them. */
export type UnitWriter = (text: string, units: Uint16Array) => void;

let write: UnitWriter = writeEncoded;

/** Has texts written by what the platform is faster at; they are the same. */
export function useUnitWriter(writer: UnitWriter): void {
  write = writer;
}

interface Slot {
  text: string;
  units: Uint16Array;
}

/** The texts of a row asked for last, the newest first. */
interface Slots {
  newest: Slot;
  other: Slot;
}

const short = slotsOf();
const usual: readonly Slots[] = Array.from({ length: ROWS }, slotsOf);
const long = slotsOf();
/** What was asked for last in any row. */
let last: Slot = short.newest;

function slotsOf(): Slots {
  const slot = (): Slot => ({ text: "", units: new Uint16Array(BEHIND) });
  return { newest: slot(), other: slot() };
}

/**
 * The units of a text, and behind them 32 zeros; what follows means nothing. The array is another text's as soon as two
 * others have been asked for: to be kept for the length of one synchronous piece of work.
 */
export function unitsOf(text: string): Uint16Array {
  // Mostly the same again, and asking a text for its length costs engines more than that.
  if (last.text !== text) last = slotFor(text);
  last.text = text; // Another string with the same letters would be compared with it each time.
  return last.units;
}

function slotFor(text: string): Slot {
  const { length } = text;
  const slots = length <= SHORT ? short : length <= USUAL ? usual[(length >> ALIKE) % ROWS]! : long;
  if (slots.newest.text !== text) {
    const slot = slots.other;
    slots.other = slots.newest;
    slots.newest = slot;
    if (slot.text !== text) renew(slot, text);
  }
  return slots.newest;
}

function renew(slot: Slot, text: string): void {
  const { length } = slot.units;
  const needed = text.length + BEHIND;
  if (length < needed || (length > LONG && needed < length / 4))
    slot.units = new Uint16Array(2 ** Math.ceil(Math.log2(needed)));
  slot.text = text;
  write(text, slot.units);
  slot.units.fill(0, text.length, text.length + BEHIND);
}

/** By way of UTF-8, which is what every platform has. */
function writeEncoded(text: string, units: Uint16Array): void {
  for (let from = 0; from < text.length; ) {
    let to = Math.min(text.length, from + CHUNK);
    if (to < text.length && isLead(text.charCodeAt(to - 1))) to++;
    fillPart(units, text, from, to);
    from = to;
  }
}

function isLead(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00;
}

function fillPart(units: Uint16Array, text: string, from: number, to: number): void {
  const { read, written } = encoder.encodeInto(text.slice(from, to), bytes);
  if (read === to - from && written === read) units.set(bytes.subarray(0, written), from);
  else if (read < to - from || written > (to - from) * 1.5 || !decode(units, from, written))
    for (let i = from; i < to; i++) units[i] = text.charCodeAt(i);
}

/** The bits that no byte of ASCII has. */
const HIGH_BITS = 0x80808080 | 0;

/** Decodes the bytes; whether they stand for the text, which those of half a surrogate pair do not. */
function decode(units: Uint16Array, from: number, end: number): boolean {
  let to = from;
  for (let i = 0; i < end; ) {
    const first = bytes[i]!;
    if (first < 0x80) {
      if ((i & 3) === 0 && (fours[i >> 2]! & HIGH_BITS) === 0) {
        // Four units of ASCII; those behind the end are written over.
        units[to] = first;
        units[to + 1] = bytes[i + 1]!;
        units[to + 2] = bytes[i + 2]!;
        units[to + 3] = bytes[i + 3]!;
        to += 4;
        i += 4;
      } else {
        units[to++] = first;
        i++;
      }
    } else if (first < 0xe0) {
      units[to++] = ((first & 0x1f) << 6) | (bytes[i + 1]! & 0x3f);
      i += 2;
    } else if (first < 0xf0) {
      const unit = ((first & 0x0f) << 12) | ((bytes[i + 1]! & 0x3f) << 6) | (bytes[i + 2]! & 0x3f);
      if (unit === 0xfffd) return false;
      units[to++] = unit;
      i += 3;
    } else {
      const point =
        ((first & 0x07) << 18) |
        ((bytes[i + 1]! & 0x3f) << 12) |
        ((bytes[i + 2]! & 0x3f) << 6) |
        (bytes[i + 3]! & 0x3f);
      units[to++] = 0xd7c0 + (point >> 10);
      units[to++] = 0xdc00 + (point & 0x3ff);
      i += 4;
    }
  }
  return true;
}

/** Whether these letters stand at an offset of a text's units. */
export function standsAt(units: Uint16Array, at: number, letters: string): boolean {
  for (let i = 0; i < letters.length; i++) if (units[at + i] !== letters.charCodeAt(i)) return false;
  return true;
}
