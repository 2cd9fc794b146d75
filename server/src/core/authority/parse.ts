/**
 * An authority file, YAML or JSON, to the records that it holds and the problems that it has. One file at a
 * time: whether an id that a record names exists is known only after merging (`merge.ts`).
 */
import { type DataReader, jsonReader, yamlReader } from "../text/data.ts";
import { readJson, readJsonInSteps } from "../text/json.ts";
import { clip } from "../text/shortText.ts";
import { finished } from "../text/steps.ts";
import { readYaml } from "../text/yaml.ts";
import { Reporter } from "./fields.ts";
import { meantSection } from "./meantKeys.ts";
import {
  type Authority,
  type AuthorityProblem,
  emptyAuthority,
  type RegisterRecord,
  SECTION_NOUN,
  SECTIONS,
  type Section,
} from "./model.ts";
import { readRecord } from "./records.ts";

/** One file's records, and what is wrong in it. */
export interface ParsedAuthority {
  /** The good records by id, not yet merged: see `Person.name`. */
  readonly authority: Authority;
  /** In the order of the text. */
  readonly problems: readonly AuthorityProblem[];
  /** False when the file as a whole could not be read: then there is one problem and no record. */
  readonly isReadable: boolean;
}

/**
 * Parses a file by its name: `.json` as JSON, a note not at all, anything else as YAML. A bad record, name or term is
 * left out with a problem, the rest stays. An empty file is an empty register. Never throws.
 */
export function parseAuthority(file: string, text: string): ParsedAuthority {
  return finished(parse(file, text, false));
}

/** Whether `parseInSteps` has short steps for the file; YAML is read in one. */
export function hasShortSteps(file: string): boolean {
  return /\.json$/i.test(file);
}

/** The same in steps. */
export function parseInSteps(file: string, text: string): Generator<void, ParsedAuthority> {
  return parse(file, text, true);
}

/** What a note in the place of an authority file is told. */
const NOTE =
  'A note is no authority file: one with "type: person" in its front matter is a record as it is. Take it out of "authority".';

function* parse(file: string, text: string, inSteps: boolean): Generator<void, ParsedAuthority> {
  if (/\.(?:md|markdown|txt)$/i.test(file))
    return unreadable(file, { span: { start: 0, end: 0 }, message: NOTE });
  if (hasShortSteps(file)) {
    const { value, root, lists, problem, repeats } = inSteps ? yield* readJsonInSteps(text) : readJson(text);
    if (problem) return unreadable(file, problem);
    const faults = repeats.map((span) => {
      const key = clip(text.slice(span.start + 1, span.end - 1));
      return { span, message: `The key "${key}" is written twice here; the last one counts. Remove one.` };
    });
    return yield* readRoot(file, value, jsonReader(root, lists), faults);
  }
  const { root, problems } = readYaml(text, "authority");
  const [first] = problems;
  if (!root && first) return unreadable(file, { span: first, message: first.message });
  if (!root) return { authority: emptyAuthority, problems: [], isReadable: true };
  return yield* readRoot(
    file,
    root,
    yamlReader,
    problems.map((one) => ({ span: one, message: one.message })),
  );
}

type Fault = Omit<AuthorityProblem, "file">;

function unreadable(file: string, { span, message }: Fault): ParsedAuthority {
  const reporter = new Reporter(file);
  reporter.add(span, message);
  return { authority: emptyAuthority, problems: reporter.problems, isReadable: false };
}

/** Records between two steps. */
const STEP = 200;

function* readRoot<V>(
  file: string,
  root: V,
  reader: DataReader<V>,
  faults: readonly Fault[] = [],
): Generator<void, ParsedAuthority> {
  const type = reader.typeOf(root);
  if (type === "null") return { authority: emptyAuthority, problems: [], isReadable: true };
  if (type !== "map") {
    const message = `An authority file begins with a key such as "persons:"; this one is a ${type}.`;
    return unreadable(file, { span: reader.spanOf(root), message });
  }
  const reporter = new Reporter(file);
  for (const { span, message } of faults) reporter.add(span, message);
  const sections: Record<Section, Map<string, RegisterRecord>> = {
    persons: new Map(),
    organizations: new Map(),
    posts: new Map(),
    forums: new Map(),
    events: new Map(),
  };
  const found: { readonly section: Section; readonly value: V }[] = [];
  reader.eachPair(root, (key, value, keySpan) => {
    const section = SECTIONS.find((one) => one === key);
    if (section) found.push({ section, value });
    else reporter.add(keySpan, `An authority file has no "${clip(key)}".${meantSection(key, SECTIONS)}`);
  });
  for (const { section, value } of found)
    yield* readSection(section, value, reader, reporter, sections[section]);
  const problems = reporter.problems.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return { authority: sections as unknown as Authority, problems, isReadable: true };
}

function* readSection<V>(
  section: Section,
  value: V,
  reader: DataReader<V>,
  reporter: Reporter,
  records: Map<string, RegisterRecord>,
): Generator<void> {
  const type = reader.typeOf(value);
  if (type === "null") return;
  if (type !== "list") {
    reporter.add(
      reader.spanOf(value),
      `${section} is a list; write "- id: …" for each ${SECTION_NOUN[section]}.`,
    );
    return;
  }
  let count = 0;
  for (const node of reader.records(value)) {
    if (++count % STEP === 0) yield;
    const record = readRecord(section, node, reader, reporter);
    if (!record) continue;
    if (records.has(record.id)) {
      const message = `The ${SECTION_NOUN[section]} "${clip(record.id)}" is in this file twice; the first one counts.`;
      reporter.add(record.origin.focus, message);
    } else {
      records.set(record.id, record);
    }
  }
}
