/**
 * Whether two spellings of one part of a name differ by diacritics or romanisation alone: "Yildiz" and "Yıldız",
 * "Müller" and "Mueller", "Sergei" and "Sergey". Only classes that seldom tell two people apart are here:
 * "Mohamed" and "Muhammad", "Terry" and "Terri", "Stephan" and "Stefan" are names of their own; `near/spelling.ts`
 * has the wider ones.
 */
import { fold } from "../text/chars.ts";

/** What letters are written as where there is no key for them, beside the letter without its mark. */
const EXPANSIONS: Readonly<Record<string, readonly string[]>> = {
  ä: ["ae"],
  ö: ["oe"],
  ő: ["oe"],
  ü: ["ue"],
  ű: ["ue"],
  ø: ["oe"],
  å: ["aa"],
  ō: ["ou", "oh"],
  ū: ["uu"],
  ə: ["a", "e"],
  đ: ["dj"],
  ç: ["ch"],
  č: ["ch"],
  ć: ["ch"],
  š: ["sh"],
  ş: ["sh"],
  ș: ["sh"],
  ž: ["zh"],
  ğ: ["gh"],
};

/** Russian and Ukrainian names in -y, by what stands before the ending; Latin names in -y and -i are others. */
const SLAVIC_ENDING = /(sk|dmitr|yur|gen|tol|gor|tal|sil|aler|kad|nad)(?:iy|[iy])$/;

/** Whether two parts that are not the same are one in two spellings; case does not count. */
export function areAlike(left: string, right: string): boolean {
  const [a, b] = [left.normalize("NFC").toLowerCase(), right.normalize("NFC").toLowerCase()];
  if (a === b) return false;
  return differByMarks(a, b) || differByKeys(a, b) || romanised(a) === romanised(b);
}

/** One has letters with marks for which the other has two plain ones: "Müller" and "Mueller". In lower case. */
export function differByKeys(a: string, b: string): boolean {
  return isExpanded(a, b) || isExpanded(b, a);
}

/** Whether two folded spellings differ by i and y alone, as Russian and Ukrainian names do: "Dmytro", "Dmitro". */
export function differByI(a: string, b: string): boolean {
  return a !== b && a.length > 4 && b.length > 4 && withOneI(a) === withOneI(b);
}

function withOneI(part: string): string {
  return part.replace(/[iy](?=[^aeiouy])/g, "i");
}

/**
 * One has marks that the other leaves out, or some of them: "Šimunović", "Simunović". Where a letter has a mark in both,
 * or each has one of its own, they tell two names apart: "Hùng" and "Hưng".
 */
export function differByMarks(left: string, right: string): boolean {
  const [a, b] = [left.toLowerCase(), right.toLowerCase()];
  if (a === b || fold(a) !== fold(b)) return false;
  return lacksMarksOf(a, b) || lacksMarksOf(b, a);
}

/** Whether each letter of `plain` is that of `marked`, or the same without its marks. The two fold to the same. */
function lacksMarksOf(plain: string, marked: string): boolean {
  if (fold(plain) === plain) return true;
  const [one, other] = [[...plain.normalize("NFC")], [...marked.normalize("NFC")]];
  if (one.length !== other.length) return false;
  return one.every((letter, i) => letter === other[i] || letter === fold(other[i]!));
}

/** Whether letters of `marked` stand in `plain` as two, the others without their marks. */
function isExpanded(marked: string, plain: string): boolean {
  let ends = [0];
  for (const letter of marked) {
    const ways = [fold(letter), ...(EXPANSIONS[letter] ?? [])];
    ends = ends.flatMap((end) =>
      ways.flatMap((way) => (plain.startsWith(way, end) ? [end + way.length] : [])),
    );
    if (ends.length === 0) return false;
  }
  return marked !== plain && fold(marked) !== plain && ends.includes(plain.length);
}

function romanised(part: string): string {
  if (part.length < 4) return part;
  return part
    .replace(/^y(?=e..)/, "")
    .replace(/^iu/, "yu")
    .replace(/ks/g, "x")
    .replace(/sj(?=[aeiou])/g, "sy")
    .replace(/^soe(?=[^aeiou])/, "su")
    .replace(/iyy?(?:eh|ah?)$/, "iya")
    .replace(/(?<=.)(?:i[yj]?a|ya)/g, "ia")
    .replace(/([aeo])[iyj]$/, "$1i")
    .replace(/(?<=[^aeiouy])(?:i[iyj]|y[iy])$/, "iy")
    .replace(SLAVIC_ENDING, "$1y");
}

const SLAVIC = /(?:ko|ch?uk|[iy]uk|sk[iy]|sk[iy][iy]|[oeyi]v|[oe]va)$/;

/** A folded Ukrainian name as Russian has it, "Hrytsenko" as "Gritsenko"; any other word as it is. */
export function asInRussian(name: string): string {
  return SLAVIC.test(name)
    ? name
        .replace(/(?<![kzsct])h/g, "g")
        .replace(/y/g, "i")
        .replace(/ii+/g, "i")
    : name;
}
