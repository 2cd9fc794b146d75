/**
 * Names that were found one by one, gathered by who bears them: the same letters in another order of words, with
 * other hyphens and diacritics, and people whom the recogniser of unlisted spellings holds for one person.
 */
import { isCommonName } from "../../recognise/commonNames.ts";
import { fitOfName } from "../../recognise/near/fits.ts";
import { readingsOf } from "../../recognise/near/parts.ts";
import { PeopleIndex } from "../../recognise/near/people.ts";
import { otherSpellings } from "../../recognise/spelling.ts";
import { fold, foldedWords } from "../../text/chars.ts";
import { bodyWords } from "../../workspace/nameForms.ts";

/** The bearer of some forms. */
export interface Group<F> {
  /** Form → where it was found; in no promised order. */
  readonly forms: Map<string, F[]>;
}

/** Of groups by key, each with all that was found under it. */
export function gather<F extends { readonly form: string }>(
  found: readonly F[],
  keyOf: (form: string) => string,
): Group<F>[] {
  const groups = new Map<string, Group<F>>();
  for (const one of found) {
    const key = keyOf(one.form);
    let group = groups.get(key);
    if (group === undefined) {
      group = { forms: new Map() };
      groups.set(key, group);
    }
    const same = group.forms.get(one.form);
    if (same === undefined) group.forms.set(one.form, [one]);
    else same.push(one);
  }
  return [...groups.values()];
}

/** The same for forms that differ by case, diacritics, hyphens, and by which end stands first. */
export function personKey(form: string): string {
  const words = foldedWords(form);
  const turns = words.map((_, i) => [...words.slice(i), ...words.slice(0, i)].join(""));
  return turns.sort()[0] ?? "";
}

/** The same for forms that differ by case, number and American or British spelling. */
export function forumKey(form: string): string {
  return bodyWords(form)
    .flatMap((word) => word.split("-"))
    .map((word) => fold(word).replace(/(?<=..)s$/, ""))
    .map((word) => [word, ...otherSpellings(word)].sort()[0])
    .join(" ");
}

/** As often as the group was found. */
export function countOf(group: Group<unknown>): number {
  let count = 0;
  for (const places of group.forms.values()) count += places.length;
  return count;
}

/** The forms, the one used most first, then the longer, then by letters. */
export function rankedForms(group: Group<unknown>): string[] {
  return [...group.forms]
    .sort(([a, left], [b, right]) => right.length - left.length || b.length - a.length || (a < b ? -1 : 1))
    .map(([form]) => form);
}

/** Groups of people whose names can be one person's and nobody else's made one; the more used keeps its place. */
export function mergeNear<F>(groups: readonly Group<F>[]): Group<F>[] {
  const ordered = [...groups].sort(
    (a, b) => countOf(b) - countOf(a) || compare(rankedForms(a)[0]!, rankedForms(b)[0]!),
  );
  const names = ordered.map(rankedForms);
  const index = PeopleIndex.of(ordered.length, (i) => names[i]!);
  const bearers = new Map<string, number>();
  for (const forms of names)
    for (const word of new Set(forms.flatMap((form) => fold(form).split(/[^\p{L}]+/u))))
      bearers.set(word, (bearers.get(word) ?? 0) + 1);
  const isRare = (word: string): boolean => (bearers.get(word) ?? 0) <= 2 && !isCommonName(word);
  const into = ordered.map((_, i) => i);
  const headOf = (i: number): number => {
    let at = i;
    while (into[at] !== at) at = into[at]!;
    return at;
  };
  ordered.forEach((_, i) => {
    const written = readingsOf(names[i]![0]!)[0];
    if (written === undefined) return;
    const fits = new Set<number>();
    for (const other of index.candidates(written)) {
      if (headOf(other) === headOf(i)) continue;
      const isOne = readingsOf(names[other]![0]!).some((parts) => {
        const fit = fitOfName({ parts, family: [], isTold: false, isFamilyFirst: false }, written, isRare);
        return fit !== null && !fit.needsEvidence;
      });
      if (isOne) fits.add(headOf(other));
    }
    const [other] = fits;
    if (fits.size === 1) into[Math.max(headOf(i), other!)] = Math.min(headOf(i), other!);
  });
  const merged = new Map<number, Group<F>>();
  ordered.forEach((group, i) => {
    const target = merged.get(headOf(i));
    if (target === undefined) merged.set(headOf(i), { forms: new Map(group.forms) });
    else
      for (const [form, places] of group.forms)
        target.forms.set(form, [...(target.forms.get(form) ?? []), ...places]);
  });
  return [...merged.values()];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
