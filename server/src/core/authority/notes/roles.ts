/**
 * The posts that a note gives to its person, each with its term. One role with several terms was held so often;
 * as many terms as roles belong to them one by one; other counts are told, and the roles stay without a term.
 */
import { isPartOfCountry } from "../../recognise/partsOfCountries.ts";
import { fold } from "../../text/chars.ts";
import { clip } from "../../text/shortText.ts";
import { wordList } from "../../text/wordList.ts";
import { countryCode, countryFault, isWholeWithout, qualifierCode } from "../country.ts";
import { meantKey } from "../meantKeys.ts";
import type { Origin, RegisterDate } from "../model.ts";
import { UNKNOWN_DATE } from "../model.ts";
import { endsBeforeStart } from "../registerDate.ts";
import { type Entry, NoteFields } from "./fields.ts";
import { isRunning, readDate, readTerm, type Term } from "./term.ts";

/** A post as a note has it: no record of its own. */
export interface NoteRole extends Term {
  readonly label: string;
  /** ISO 3166-1 alpha-2, null where the note names none. */
  readonly country: string | null;
  readonly origin: Origin;
}

/** The keys that roles and terms are read from. */
export const ROLE_KEYS = ["role", "roles", "post", "posts"] as const;
/** The keys that tell a term, as records of notes have them. */
export const TERM_KEYS = ["tenure", "start_date", "end_date", "in_office_since", "in_office_until"] as const;
/** What people write beside a role for its term, and nobody reads. */
export const OTHER_TERM_KEYS = ["since", "from", "until", "term", "period", "in_office"] as const;
/** The keys of the countries of all roles. */
export const COUNTRY_KEYS = ["country", "countries"] as const;
const LABEL_KEYS = ["role", "title", "post", "label", "name"] as const;
/** What people put into a role for readers. */
const REMARKS =
  wordList(`id type status order current rank cabinet department institution organization organisation body ministry agency
  government party place location region city source sources url link note notes comment comments description
  predecessor successor`);
const NO_TERM: Term = { startDate: null, endDate: null };
const FORMER = /^(?:(?:former(?:ly)?|ex|past|previous(?:ly)?)\s+|ex-\s*)(?=\p{L})/iu;

/** The country codes that the note itself gives, in order; null for one that nobody knows. */
export function countriesOf(fields: NoteFields): (string | null)[] {
  return fields.fitTexts(...COUNTRY_KEYS).flatMap(({ text }) => {
    const whole = countryCode(text);
    if (whole !== null || !/[,;]/.test(text)) return [whole];
    return text.split(/[,;]/).map(countryCode);
  });
}

/** Countries that nobody knows: whoever looks for the post would miss them. */
function reportCountries(fields: NoteFields): void {
  const key = fields.keyOf(...COUNTRY_KEYS);
  for (const entry of fields.fitTexts(...COUNTRY_KEYS)) {
    const parts = countryCode(entry.text) === null ? entry.text.split(/[,;]/) : [];
    const fault = parts.map((part) => (part.trim() === "" ? null : countryFault(part.trim()))).find(Boolean);
    if (fault) fields.report(entry, `${key}: ${fault}`);
  }
}

/** Keys of a role's own map that are not read. */
function reportKeys(fields: NoteFields): void {
  const known = [...new Set<string>([...LABEL_KEYS, ...COUNTRY_KEYS, ...TERM_KEYS])];
  for (const key of fields.keys()) {
    if (known.includes(key) || REMARKS.has(key)) continue;
    fields.report(fields.keySpan(key), `A role has no "${clip(key)}".${meantKey(key, known)}`);
  }
}

/** Terms of the note's roles under keys that are not read. */
function reportTermKeys(fields: NoteFields): void {
  for (const key of OTHER_TERM_KEYS) {
    if (fields.fitTexts(key).some(({ text }) => readTerm(text) !== null))
      fields.report(fields.keySpan(key), `A role has no "${key}".${meantKey(key, TERM_KEYS)}`);
  }
}

/** The roles, in the order of the note; what cannot be read is told and left out. */
export function rolesOf(fields: NoteFields, origin: (span: Entry) => Origin): NoteRole[] {
  const key = fields.keyOf(...ROLE_KEYS);
  const items = key === null ? [] : fields.items(key);
  const labels = fields.texts(...(items.some((item) => item instanceof NoteFields) ? [] : ROLE_KEYS));
  if (items.length > 0) reportCountries(fields);
  const roles = items.flatMap((item) => (item instanceof NoteFields ? detailed(item, origin) : []));
  const countries = countriesOf(fields);
  const terms = termsOf(fields);
  if (roles.length > 0) return roles.map((role) => ({ ...role, country: role.country ?? only(countries) }));
  if (labels.length > 0 && terms.length === 0) reportTermKeys(fields);
  const entries = labels.length === 1 ? splitLabels(labels[0]!) : labels;
  const isPaired = entries.length === countries.length;
  const isEven = terms.length === entries.length || terms.length <= 1 || entries.length <= 1;
  if (!isEven) {
    const message = `There are ${entries.length} roles and ${terms.length} terms; give each role one term, or each a map with role, start_date and end_date.`;
    fields.report(fields.keySpan(fields.keyOf(...TERM_KEYS)!), message);
  }
  return entries.flatMap((entry, i): NoteRole[] => {
    const country = isPaired ? countries[i]! : only(countries);
    const own = !isEven
      ? [NO_TERM]
      : entries.length === 1
        ? terms
        : [terms.length > 1 ? terms[i]! : (terms[0] ?? NO_TERM)];
    return (own.length === 0 ? [NO_TERM] : own).map((term) => roleOf(entry, country, term, origin(entry)));
  });
}

/** A role that is a map of its own. */
function detailed(fields: NoteFields, origin: (span: Entry) => Origin): NoteRole[] {
  reportKeys(fields);
  reportCountries(fields);
  const entry = fields.text(...LABEL_KEYS);
  if (entry === null) return [];
  const terms = termsOf(fields);
  return (terms.length === 0 ? [NO_TERM] : terms).map((term) =>
    roleOf(entry, only(countriesOf(fields)), term, origin(entry)),
  );
}

function splitLabels(entry: Entry): Entry[] {
  const parts = entry.text
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part !== "");
  return parts.map((text) => ({ ...entry, text }));
}

function roleOf({ text }: Entry, country: string | null, given: Term, origin: Origin): NoteRole {
  const own = withTerm(text);
  let { label } = own;
  let term = own.term !== null && given.startDate === null && given.endDate === null ? own.term : given;
  if (FORMER.test(label)) {
    label = label.replace(FORMER, "");
    if (term.endDate === null) term = { ...term, endDate: UNKNOWN_DATE };
  }
  const placed = withoutCountry(label);
  return { label: placed.label, country: placed.country ?? country, ...term, origin };
}

/** "Minister of Trade (2021–2024)" and "Minister of Trade, 2021–2024" in their parts. */
function withTerm(text: string): { label: string; term: Term | null } {
  const at = text.endsWith(")")
    ? text.lastIndexOf("(")
    : Math.max(text.lastIndexOf(", "), text.lastIndexOf(": "));
  const term = at > 0 ? readTerm(text.slice(at + 1).replace(/\)$/, "")) : null;
  return term === null ? { label: text, term } : { label: text.slice(0, at).trim(), term };
}

/**
 * "Defense Minister of Japan", "Japanese Defense Minister" and "Defense Minister, Japan" in their parts. A country
 * that is of the name of a body is told and stays: "Governor of the Bank of Japan".
 */
function withoutCountry(label: string): { label: string; country: string | null } {
  for (const { joint, at } of jointsIn(label)) {
    const place = label.slice(at + joint.length);
    const behind = countryCode(place);
    if (behind === null) continue;
    const rest = label.slice(0, at);
    const isOfName = isPart(place) || (joint === OF && !isWholeWithout(rest));
    return { label: isOfName ? label : rest, country: behind };
  }
  const words = label.split(" ");
  for (let count = Math.min(3, words.length - 1); count > 0; count--) {
    const place = words.slice(0, count).join(" ");
    const before = qualifierCode(place);
    if (before !== null)
      return { label: isPart(place) ? label : words.slice(count).join(" "), country: before };
  }
  return { label, country: null };
}

const OF = " of ";

/** Where a country may begin behind the title: behind the last comma, or the first "of" of a name that holds one. */
function jointsIn(label: string): { joint: string; at: number }[] {
  const comma = label.lastIndexOf(", ");
  const ofs = [...label.matchAll(/ of /g)].map(({ index }) => ({ joint: OF, at: index }));
  return [{ joint: ", ", at: comma }, ...ofs].filter(({ at }) => at > 0);
}

/** Whether it is no country but a part of one, of which its posts are told apart: "First Minister of Wales". */
function isPart(place: string): boolean {
  return isPartOfCountry(fold(place).replace(/^the /, ""));
}

function only(countries: readonly (string | null)[]): string | null {
  return countries.length === 1 ? countries[0]! : null;
}

/** The terms that the fields give; what cannot be read is reported. */
function termsOf(fields: NoteFields): Term[] {
  const tenures = fields.texts("tenure").flatMap((entry) => {
    const term = readTerm(entry.text);
    if (term === null)
      fields.report(
        entry,
        `tenure: "${entry.text}" is no term; write the first and the last day, as 2021-10-04 – 2024-10-01.`,
      );
    return term === null ? [] : [checked(fields, entry, term)];
  });
  if (tenures.length > 0) return tenures;
  const starts = datesOf(fields, "start_date", "in_office_since");
  const ends = datesOf(fields, "end_date", "in_office_until");
  return Array.from({ length: Math.max(starts.length, ends.length) }, (_, i) => {
    const [start, end] = [starts[i], ends[i]];
    return checked(fields, end ?? start!, { startDate: start?.date ?? null, endDate: end?.date ?? null });
  });
}

/** The dates under the first of the keys; null stands for "present" and for what is no date. */
function datesOf(
  fields: NoteFields,
  ...keys: readonly string[]
): (Entry & { readonly date: RegisterDate | null })[] {
  return fields.texts(...keys).map((entry) => {
    const date = readDate(entry.text);
    if (date === null && !isRunning(entry.text))
      fields.report(
        entry,
        `${fields.keyOf(...keys)}: "${entry.text}" is no date; write YYYY, YYYY-MM, YYYY-MM-DD or unknown.`,
      );
    return { ...entry, date };
  });
}

/** The term without an end that is before its start. */
function checked(fields: NoteFields, entry: Entry, term: Term): Term {
  if (!endsBeforeStart(term.startDate, term.endDate)) return term;
  fields.report(entry, `The term ends (${term.endDate}) before it starts (${term.startDate}).`);
  return { startDate: null, endDate: UNKNOWN_DATE };
}
