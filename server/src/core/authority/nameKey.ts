/** When two forms are one name: what conflicts of names are told by. */
import { HASH_SEED, hashUnit } from "../recognise/vocabulary.ts";
import { CharClass, classOf, fold, foldOf, foldTail, unitAt } from "../text/chars.ts";

/** By unit: 1 where it stands between words of a name and does not count. */
const between = new Uint8Array(0x10000);
for (const char of ".,-\u2010\u2011\u2012\u2013\u2212'\u2018\u2019\u02bb\u02bc`\u00b4")
  between[char.charCodeAt(0)] = 1;
for (const char of " \t\n\v\f\r\u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff")
  between[char.charCodeAt(0)] = 1;
between.fill(1, 0x2000, 0x200b);

/**
 * The same for forms that differ by case, diacritics, width, hyphen, space and apostrophe alone. The order of the
 * words counts. Never empty.
 */
export function nameKey(form: string): string {
  const folded = fold(form);
  let key = "";
  for (let at = 0, start = 0; at <= folded.length; at++) {
    if (at < folded.length && between[unitAt(folded, at)] === 0) continue;
    if (at > start) key += key === "" ? folded.slice(start, at) : ` ${folded.slice(start, at)}`;
    start = at + 1;
  }
  return key === "" ? form : key;
}

/** The same number for forms that have one `nameKey`; other forms nearly always have another. */
export function nameHash(form: string): number {
  let hash = HASH_SEED;
  let [isFirst, isApart] = [true, false];
  const { length } = form;
  for (let i = 0; i < length; i++) {
    const unit = unitAt(form, i);
    if (unit < 0x61 || unit > 0x7a) {
      if (classOf[unit] === CharClass.ignorable) continue;
      if (between[foldOf[unit]!] === 1) {
        isApart = true;
        continue;
      }
    }
    if (isApart) {
      if (!isFirst) hash = hashUnit(hash, 0x20);
      isApart = false;
    }
    isFirst = false;
    hash = hashUnit(hash, foldOf[unit]!);
    if (foldTail[unit] !== 0) hash = hashUnit(hash, foldTail[unit]!);
  }
  if (isFirst) for (let i = 0; i < length; i++) hash = hashUnit(hash, unitAt(form, i));
  return hash;
}
