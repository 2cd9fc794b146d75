/**
 * What the front matter of a note about somebody most likely means to say and does not: `type: perosn`, `title: Minister
 * of Trade`, `nation: Japan`. The keys of notes are free, so that this is for those who ask for it, and only where the
 * value speaks for the key: a page's `title` that is no title of office, or a `state` that is no country, means itself.
 */
import { wholeNativeTitle } from "../../recognise/nativeTitles.ts";
import { foldedWords } from "../../text/chars.ts";
import { closest } from "../../text/didYouMean.ts";
import type { SourceDocument } from "../../text/document.ts";
import { clip } from "../../text/shortText.ts";
import { wordList } from "../../text/wordList.ts";
import { readYaml } from "../../text/yaml.ts";
import { readSimpleYaml } from "../../text/yamlSimple.ts";
import { countryCode } from "../country.ts";
import { Reporter } from "../fields.ts";
import { isTitle } from "../labelReadings.ts";
import { keyMeant } from "../meantKeys.ts";
import type { AuthorityProblem } from "../model.ts";
import { PLACEHOLDER, RECORD_TYPES, sectionOf } from "./entityNote.ts";
import { type Entry, NoteFields } from "./fields.ts";
import { fileNameForm } from "./names.ts";
import { ALIAS_KEYS } from "./noteName.ts";
import { COUNTRY_KEYS, OTHER_TERM_KEYS, ROLE_KEYS, TERM_KEYS } from "./roles.ts";
import { readDate, readTerm } from "./term.ts";

const NAME_KEYS = ["family_name", "given_name"] as const;
/** What may be meant. */
const MEANT: readonly string[] = [
  "role",
  "country",
  "tenure",
  "start_date",
  "end_date",
  "aliases",
  ...NAME_KEYS,
];
/** Keys that are read, or that notes have for themselves; of a nationality nobody can tell whether the post has it. */
const OWN_KEYS: ReadonlySet<string> = new Set([
  ...wordList(
    "type id name tags date dates state place location note notes nationality created updated modified rank",
  ),
  ...ROLE_KEYS,
  ...TERM_KEYS,
  ...COUNTRY_KEYS,
  ...ALIAS_KEYS,
  ...NAME_KEYS,
]);
/** Other words for `type: person`, and types of notes that are one letter away from one of ours. */
const TYPE_WORDS: ReadonlyMap<string, string | null> = new Map([
  ["people", "person"],
  ["org", "organization"],
  ["form", null],
]);

/** What is most likely meant otherwise, in the order of the text; empty for a note that is about nobody. Never throws. */
export function likelyMeant(document: SourceDocument): readonly AuthorityProblem[] {
  const { frontMatter, format, text } = document;
  if (format !== "markdown" || frontMatter === null) return [];
  const content = text.slice(frontMatter.start, frontMatter.end);
  const root = PLACEHOLDER.test(content)
    ? null
    : (readSimpleYaml(content) ?? readYaml(content, "frontMatter").root);
  if (root === null) return [];
  const reporter = new Reporter(document.id);
  const fields = new NoteFields(root, frontMatter.start, reporter);
  const section = sectionOf(fields);
  if (section === null) reportType(fields);
  else if (section === "persons") reportKeys(fields, document.fileName);
  return reporter.problems;
}

/** A type that is nearly ours, of a note that has keys of a record. */
function reportType(fields: NoteFields): void {
  for (const entry of fields.fitTexts("type")) {
    const meant = typeMeant(entry.text.toLowerCase());
    if (meant === null) continue;
    const wanted = meant === "person" ? [...ROLE_KEYS, ...TERM_KEYS] : ALIAS_KEYS;
    if (fields.keyOf(...wanted) !== null)
      fields.report(entry, `"${clip(entry.text)}" is no type of a record. Did you mean "${meant}"?`);
  }
}

function typeMeant(word: string): string | null {
  const known = TYPE_WORDS.get(word);
  if (known !== undefined) return known;
  // Of longer words `closest` takes two letters: a "lesson" is no person.
  const meant = closest(word, RECORD_TYPES);
  return meant === null || word[0] !== meant[0] ? null : meant;
}

function reportKeys(fields: NoteFields, fileName: string): void {
  const name = `${fields.text("name")?.text ?? ""} ${fileNameForm(fileName)?.name ?? ""}`;
  const found = [...fields.keys()].flatMap((key) => {
    const entry = fields.fitTexts(key)[0];
    const meant = OWN_KEYS.has(key) || entry === undefined ? null : keyMeant(key, MEANT);
    return meant !== null && speaksFor(meant, entry!, name) && !isTold(fields, meant) ? [{ key, meant }] : [];
  });
  const hasRole = fields.keyOf(...ROLE_KEYS) !== null;
  const isOfOffice = hasRole || found.some(({ meant }) => meant === "role");
  for (const { key, meant } of found) {
    // Terms are of roles; under the commonest words they are told with the role.
    const isTerm = (TERM_KEYS as readonly string[]).includes(meant);
    if (isTerm && (!isOfOffice || (hasRole && (OTHER_TERM_KEYS as readonly string[]).includes(key))))
      continue;
    if (meant === "country" && !isOfOffice) continue;
    fields.report(
      fields.keySpan(key),
      `A note about a person has no "${clip(key)}". Did you mean "${meant}"?`,
    );
  }
}

/** Whether the note says the same under a key that is read. */
function isTold(fields: NoteFields, meant: string): boolean {
  const keys: readonly string[] =
    [ROLE_KEYS, COUNTRY_KEYS, ALIAS_KEYS].find((group) => (group as readonly string[]).includes(meant)) ??
    (meant === "start_date" || meant === "end_date" ? ["tenure", meant] : [meant]);
  return fields.keyOf(...keys) !== null;
}

/** Whether the value is what the key holds. `name` is all that the note calls the person. */
function speaksFor(meant: string, { text }: Entry, name: string): boolean {
  switch (meant) {
    case "role":
      return wholeNativeTitle(text) !== null || (isTitle(text) && !sharesWord(text, name));
    case "country":
      return countryCode(text) !== null;
    case "tenure":
      return readTerm(text) !== null;
    case "start_date":
    case "end_date":
      return readDate(text) !== null;
    case "family_name":
    case "given_name":
      return sharesWord(text, name);
    default:
      return true;
  }
}

function sharesWord(text: string, name: string): boolean {
  const words = new Set(foldedWords(name));
  return foldedWords(text).some((word) => words.has(word));
}
