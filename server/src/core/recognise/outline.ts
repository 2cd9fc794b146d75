/**
 * What all spellings of a name have in common: the kinds of its consonants in their order, vowels and marks left out.
 * Many other names share it: it is a bucket to look for spellings in, and tells nothing by itself.
 */
import { fold } from "../text/chars.ts";
import { listedName } from "./near/listedSpellings.ts";
import { asInRussian } from "./romanisation.ts";

/** Equal for any two spellings of a name that the checks could take for one, joined parts or not. */
export function outlineOf(parts: readonly string[]): string {
  const words = parts
    .flatMap((part) =>
      fold(part)
        .replace(/['’]/g, "")
        .split(/[^\p{L}]+/u),
    )
    .map(listedName);
  const kinds = words
    .map(consonantKinds)
    .join("")
    .replace(/(.)\1+/gu, "$1");
  const [first = "", last = ""] = [words[0], words[words.length - 1]];
  const opens = /^(?:[aeiouy]|w[aeiouyh])/.test(first);
  const ends = /[aiouyhj]$|(?<!.{2}[aeiou])w$/.test(last);
  return `${opens ? "*" : ""}${kinds}${ends ? "*" : ""}`;
}

/** A kind a letter: p for b, f and ph, t for d, k for g, c and q, l for r, s for all that hiss. */
function consonantKinds(word: string): string {
  return asInRussian(word)
    .replace(/tsu/g, "tu")
    .replace(/^x/, "s")
    .replace(/x/g, "ks")
    .replace(/(?<=[bcfgklmnpqrstvxz])j|j$/g, "")
    .replace(/t?ch|sh|zh|[jz]|c(?=[eiy])/g, "s")
    .replace(/ph|[bf]/g, "p")
    .replace(/d/g, "t")
    .replace(/[gcq]/g, "k")
    .replace(/m(?=p)/g, "n")
    .replace(/r(?=[^aeiouy]|$)/g, "")
    .replace(/^w(?=[^aeiouyh])|(?<=.{2}[aeiou])w(?=[aeiou]|$)/g, "v")
    .replace(/r/g, "l")
    .replace(/[aeiouyhwə]+/g, "")
    .replace(/ts/g, "s");
}
