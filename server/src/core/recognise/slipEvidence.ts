/** What a text must say before a near name is somebody's slip, and what of one whose first letter is another. */
import { isCommonName } from "./commonNames.ts";
import { isListedWord } from "./commonWords.ts";
import { isJapaneseEnding, isRomaji } from "./near/spelling.ts";
import { isGivenNameAbroad } from "./personWords.ts";
import { isRarerFamily } from "./rarerFamilies.ts";
import { hasOtherHead, isMistypedHead } from "./slip.ts";
import type { Beside, Slipped } from "./slipped.ts";

/** Strictest last. */
const EVIDENCE = ["country", "known", "alone", "office", "titled"] as const;

/** What a text must say; `evidenceFor` tells what each is. */
export type Evidence = (typeof EVIDENCE)[number];

/** The one of the two that asks for more. */
export function stricter(a: Evidence, b: Evidence): Evidence {
  return EVIDENCE.indexOf(a) < EVIDENCE.indexOf(b) ? b : a;
}

/** The same for a word with another first letter, or without it: what rhymes is another's name as often. */
export function evidenceForHead({ word, written }: Slipped, beside: Beside): Evidence {
  const { others } = beside;
  if (written.length < LEAST_MISTYPED || !hasOtherHead(word, written)) return "titled";
  // "Floyd", "Nishida", "Rayyan"
  if (isCommonName(written) || isGivenNameAbroad(written)) return "titled";
  const isJapanese = isRomaji(word) && isJapaneseEnding(written) && others.every(isRomaji);
  const isTyped = isMistypedHead(word, written);
  if (isTyped && !isJapanese) return isListedWord(written) || isRarerFamily(written) ? "known" : "country";
  const isOther = !beside.isRare || isListedWord(written) || isRarerFamily(written);
  if (isOther || (beside.isFirst && !isTyped && word.length < LEAST_GIVEN)) return "titled";
  return isTyped || !isJapanese ? "alone" : "titled";
}

/** In letters; and of a given name in which any letter may stand for the first. */
const LEAST_MISTYPED = 5;
const LEAST_GIVEN = 8;
