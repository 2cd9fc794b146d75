/** When two forms are one name: what conflicts of names are told by. */
import { fold } from "../text/chars.ts";

const BETWEEN_WORDS = /[\s.,\-\u2010-\u2013\u2212'\u2018\u2019\u02bb\u02bc`\u00b4]+/g;

/**
 * The same for forms that differ by case, diacritics, width, hyphen, space and apostrophe alone. The order of the
 * words counts. Never empty.
 */
export function nameKey(form: string): string {
  const key = fold(form).replace(BETWEEN_WORDS, " ").trim();
  return key === "" ? form : key;
}
