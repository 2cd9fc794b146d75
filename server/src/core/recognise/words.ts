/** The word of a token as names are compared: folded. Ordinary words are ASCII, for which there is a short way. */
import { fold } from "../text/chars.ts";

export function foldedWord(text: string, start: number, end: number): string {
  const word = text.slice(start, end);
  return isAscii(text, start, end) ? word.toLowerCase() : fold(word);
}

/** Whether all units of the stretch are ASCII. */
export function isAscii(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (text.charCodeAt(i) > 0x7f) return false;
  return true;
}
