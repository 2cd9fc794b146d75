/** What lies between two tokens: how marks and white space add up to a gap. */
import { CharClass, classOf } from "../text/chars.ts";
import { Gap } from "./tokens.ts";

/** Between the parts of a foreigner's name in Chinese. Elsewhere it parts words. */
export const MIDDLE_DOT = 0xb7;

/** Whether characters of scripts without spaces stand on both sides. */
export function isBetweenRaw(units: Uint16Array, at: number): boolean {
  return at > 0 && classOf[units[at - 1]!] === CharClass.raw && classOf[units[at + 1]!] === CharClass.raw;
}

/** Whether a `*` or `_` is a mark of emphasis at the outside of a word: "Minister **Seo**". */
export function isEmphasis(units: Uint16Array, at: number, gap: number): boolean {
  const unit = units[at];
  if (unit !== 0x2a && unit !== 0x5f) return false;
  if (gap === Gap.space || gap === Gap.line) return true;
  const next = classOf[units[at + 1]!]!;
  return gap === Gap.none && (next > CharClass.ignorable || next === CharClass.other);
}

/** The gap that a unit between words makes of the one before it. */
export function nextGap(gap: number, kind: number, unit: number, next: number): number {
  switch (kind) {
    case CharClass.ignorable:
      return gap;
    case CharClass.space:
      if (gap === Gap.none) return Gap.space;
      if (gap === Gap.apostrophe) return Gap.apostropheSpace;
      return gap === Gap.hyphen ? Gap.spacedHyphen : gap;
    case CharClass.newline:
      if (unit === 13 && next === 10) return gap;
      if (gap === Gap.none || gap === Gap.space) return Gap.line;
      if (gap === Gap.apostrophe || gap === Gap.apostropheSpace) return Gap.apostropheSpace;
      return gap === Gap.period || gap === Gap.comma ? gap : Gap.break;
    case CharClass.hyphen:
      if (gap === Gap.none) return Gap.hyphen;
      return gap === Gap.space || gap === Gap.line ? Gap.spacedHyphen : Gap.break;
    case CharClass.apostrophe:
      return gap === Gap.none ? Gap.apostrophe : Gap.break;
    case CharClass.period:
      return gap === Gap.none ? Gap.period : Gap.break;
    case CharClass.comma:
      return gap === Gap.none ? Gap.comma : Gap.break;
    default:
      return Gap.break;
  }
}
