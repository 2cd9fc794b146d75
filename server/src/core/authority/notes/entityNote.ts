/**
 * Entity notes: a Markdown note whose front matter says `type: person` (or `forum`, `organization`) is an authority
 * record. One note at a time; who is meant by it among those in the authority files is told by `layer.ts`. Keys that
 * no record has are none of our business, a parent or classification is not read, and templates are no records.
 */
import { didYouMean } from "../../text/didYouMean.ts";
import type { SourceDocument } from "../../text/document.ts";
import { frontMatterSpan } from "../../text/prose.ts";
import { clip } from "../../text/shortText.ts";
import type { Span } from "../../text/span.ts";
import { readYaml } from "../../text/yaml.ts";
import { readSimpleYaml } from "../../text/yamlSimple.ts";
import { Reporter } from "../fields.ts";
import type { AuthorityProblem, NameOrder, Organization, Origin, OtherName, Person } from "../model.ts";
import { slug } from "../slug.ts";
import { sourceKind } from "../sources.ts";
import { type Entry, NoteFields } from "./fields.ts";
import { foreignFamily, languageOf } from "./languages.ts";
import { bodyAliases, fileNameForm, personAliases } from "./names.ts";
import { aliasesOf, authorizedForm, headingBelow } from "./noteName.ts";
import { countriesOf, type NoteRole, rolesOf } from "./roles.ts";

/** The lists of the register that notes may add to. */
export type NoteSection = "persons" | "forums" | "organizations";

/** A note's record before it is known whose it is. */
export interface EntityNote {
  readonly section: NoteSection;
  /** What the front matter says; null where it says nothing. */
  readonly toldId: string | null;
  /** The name of the file, or else the authorized form, as an id: `lee-jae-myung`. */
  readonly slug: string;
  /** Without id and memberships; an organization's is a forum's too. */
  readonly record: Person | Organization;
  readonly roles: readonly NoteRole[];
  /** ISO 3166-1 codes. */
  readonly countries: readonly string[];
}

/** What the front matter of a note says of somebody. */
export interface ReadEntityNote {
  /** Null where the front matter cannot be read, or names nobody. */
  readonly note: EntityNote | null;
  readonly problems: readonly AuthorityProblem[];
  /** False where the front matter cannot be read at all: an earlier record of the note still holds. */
  readonly isReadable: boolean;
}

const SECTION_OF: ReadonlyMap<string, NoteSection> = new Map([
  ["person", "persons"],
  ["forum", "forums"],
  ["organization", "organizations"],
  ["organisation", "organizations"],
]);
/** The words of `type:` that make a note a record. */
export const RECORD_TYPES: readonly string[] = [...SECTION_OF.keys()];
const TYPE_LINE = /^[ \t]*["']?type["']?[ \t]*:/im;
const TYPES = /\b(?:person|forum|organi[sz]ation)\b/i;
/** Fields that a template leaves open. */
export const PLACEHOLDER = /\{\{|<%|\$\{/;
const ORDERS: readonly NameOrder[] = ["family-first", "given-first"];

const known = new WeakMap<SourceDocument, ReadEntityNote | null>();

/** The record that a note is, with what is wrong in it; null for a note that is none. Never throws. */
export function entityNoteOf(document: SourceDocument): ReadEntityNote | null {
  let read = known.get(document);
  if (read === undefined) {
    read = readNote(document);
    known.set(document, read);
  }
  return read;
}

/**
 * Whether a text may be that of a record, as far as its first part tells, which may have every byte of the text as a
 * unit of its own.
 */
export function mayBeEntityNote(head: string): boolean {
  // A byte order mark takes three units.
  if (head.lastIndexOf("---", 3) === -1) return false;
  const front = frontMatterSpan(head)?.content;
  return front === undefined || namesType(head.slice(front.start, front.end));
}

/** Whether a text's front matter may have a `type:`, as far as its first part tells, which may be as for `mayBeEntityNote`. */
export function mayHaveType(head: string): boolean {
  if (head.lastIndexOf("---", 3) === -1) return false;
  const front = frontMatterSpan(head)?.content;
  return front === undefined || TYPE_LINE.test(head.slice(front.start, front.end));
}

/** All that the record depends on besides the file's name: equal for two texts that differ below it. */
export function entityNoteText(document: SourceDocument): string {
  const { format, text, frontMatter } = document;
  if (format !== "markdown" || frontMatter === null) return "";
  return text.slice(0, frontMatter.end) + (headingBelow(document)?.text ?? "");
}

function readNote(document: SourceDocument): ReadEntityNote | null {
  const { frontMatter, format, text } = document;
  if (format !== "markdown" || frontMatter === null) return null;
  const content = text.slice(frontMatter.start, frontMatter.end);
  if (!namesType(content) || PLACEHOLDER.test(content)) return null;
  const simple = readSimpleYaml(content);
  const { root, problems } =
    simple === null ? readYaml(content, "frontMatter") : { root: simple, problems: [] };
  const reporter = new Reporter(document.id);
  if (root === null) {
    if (sectionOfLine(content) === null) return null;
    for (const { start, end, message } of problems)
      reporter.add({ start: start + frontMatter.start, end: end + frontMatter.start }, message);
    return { note: null, problems: reporter.problems, isReadable: false };
  }
  const fields = new NoteFields(root, frontMatter.start, reporter);
  const section = sectionOf(fields);
  if (section === null) return null;
  const note = noteOf(section, fields, document);
  if (note === null && reporter.problems.length === 0) return null;
  return { note, problems: inOrder(reporter.problems), isReadable: true };
}

function namesType(content: string): boolean {
  return TYPE_LINE.test(content) && TYPES.test(content);
}

/** The list that the note is for by its `type:`; null for any other note. */
export function sectionOf(fields: NoteFields): NoteSection | null {
  const words = fields.items("type").flatMap((item) => (item instanceof NoteFields ? [] : [item.text]));
  const found = words.map((word) => SECTION_OF.get(word.replace(/^#/, "").toLowerCase()));
  return found.find((section) => section !== undefined) ?? null;
}

/** The same from its line alone, for front matter that is no YAML. */
function sectionOfLine(content: string): NoteSection | null {
  const line = content.split(/\r\n?|\n/).find((one) => TYPE_LINE.test(one));
  const value = line?.slice(line.indexOf(":") + 1).replace(/["'[\]#\s]/g, "");
  return SECTION_OF.get(value?.toLowerCase() ?? "") ?? null;
}

function noteOf(section: NoteSection, fields: NoteFields, document: SourceDocument): EntityNote | null {
  const isPerson = section === "persons";
  const name = authorizedForm(fields, document, isPerson);
  if (name === null) return null;
  // The name stands for the record: it stays where it is while what is below it is edited.
  const span = { start: name.start, end: name.end };
  const origin = ({ start, end }: Span): Origin => ({ file: document.id, span, focus: { start, end } });
  const common = {
    id: "",
    name: name.text,
    nameOrigin: origin(name),
    sources: fields.fitTexts("sources").flatMap(({ text }) => (sourceKind(text) === null ? [] : [text])),
    origin: origin(name),
    overrides: [],
  };
  const aliases = aliasesOf(fields);
  const note = {
    section,
    toldId: fields.fitTexts("id")[0]?.text ?? null,
    slug: slug(fileNameForm(document.fileName)?.name ?? "") || slug(name.text),
    countries: countriesOf(fields).filter((code) => code !== null),
  };
  if (!isPerson) {
    const named = new Set(
      bodyAliases(
        name.text,
        aliases.map(({ text }) => text),
      ),
    );
    const otherNames = aliases
      .filter(({ text }) => named.has(text))
      .map((entry) => variant(entry, null, origin));
    const record: Organization = { ...common, otherNames, classification: null, parent: null };
    return { ...note, record, roles: [] };
  }
  const { full, short } = personAliases(
    name.text,
    aliases.map(({ text }) => text),
  );
  const native = fields.text("native_name");
  const natives = native === null || native.text === name.text ? [] : [native];
  const named = aliases.flatMap((entry) => {
    const form = full.get(entry.text);
    return form === undefined ? [] : [{ ...entry, text: form }];
  });
  const listed = [...named, ...natives];
  const told = name.told.filter((form) => listed.every(({ text }) => text !== form));
  const variants = [...listed, ...told.map((text) => ({ ...name, text }))];
  const misspellings = fields.texts("misspellings").map((entry): OtherName => {
    return { ...variant(entry, null, origin), status: "misspelling" };
  });
  const record: Person = {
    ...common,
    familyName: fields.text("family_name")?.text ?? name.family ?? foreignFamily(name.text, variants),
    givenName: fields.text("given_name")?.text ?? name.given,
    nameOrder: nameOrder(fields),
    shortForm: fields.text("short_form")?.text ?? short,
    honorificPrefixes: [
      ...fields.texts("honorific_prefix").map(({ text }) => text),
      ...(name.title === null ? [] : [name.title]),
    ],
    otherNames: [
      ...variants.map((entry) => variant(entry, languageOf(entry.text, note.countries), origin)),
      ...misspellings,
    ],
    memberships: [],
    notSameAs: fields.texts("not_same_as").map(({ text }) => text),
  };
  return { ...note, record, roles: rolesOf(fields, origin) };
}

function variant(entry: Entry, lang: string | null, origin: (focus: Span) => Origin): OtherName {
  return { name: entry.text, status: "variant", lang, startDate: null, endDate: null, origin: origin(entry) };
}

function nameOrder(fields: NoteFields): NameOrder | null {
  const entry = fields.text("name_order");
  const order = ORDERS.find((one) => one === entry?.text.toLowerCase());
  if (entry !== null && order === undefined) {
    const hint = didYouMean(entry.text, ORDERS);
    fields.report(entry, `"${clip(entry.text)}" is no name_order; write ${ORDERS.join(" or ")}.${hint}`);
  }
  return order ?? null;
}

function inOrder(problems: AuthorityProblem[]): AuthorityProblem[] {
  return problems.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
