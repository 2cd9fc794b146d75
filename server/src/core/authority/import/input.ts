/** The text of a file as JSON, or as JSON line by line, and which register's JSON it is. */
import { readJson } from "../../text/json.ts";
import { LineIndex } from "../../text/lines.ts";
import { isFollowTheMoney } from "./followTheMoney.ts";
import { type ImportDocument, type ImportProblem, Node, Problems } from "./node.ts";
import { isPopolo } from "./popolo.ts";
import { isWikidata } from "./wikidata.ts";

/** The registers that can be read, as options name them. */
export const FORMATS = ["popolo", "wikidata", "ftm"] as const;

/** Names of files that are no JSON, and what is said of one. */
const NO_JSON = /\.(?:ya?ml|csv|tsv|xlsx?|ods|md|markdown|txt)$/i;
const OTHER_FORMAT =
  "import reads JSON (Popolo, Wikidata, FollowTheMoney), and this is none; an authority file in YAML is not imported, it goes into the folder authority/.";

/** One of them. */
export type ImportFormat = (typeof FORMATS)[number];

/** A file as it was read. */
export interface ImportInput {
  /** Null where the text is no JSON at all; the problem says where it breaks. */
  readonly document: ImportDocument | null;
  /** Lines that are no JSON among those that are, or what is wrong with the text. */
  readonly problems: readonly ImportProblem[];
}

/**
 * Reads a text: one JSON value or one on each line, as dumps have them (`[` and `]` on lines of their own and commas
 * at the ends are passed over). How long a text may be is for the caller to decide. Never throws.
 */
export function readInput(file: string, text: string): ImportInput {
  const { value, problem } = readJson(text, Number.POSITIVE_INFINITY);
  if (problem === null && value !== undefined)
    return { document: { file, value, isLines: false }, problems: [] };
  const lines = readLines(file, text);
  if (lines !== null) return lines;
  if (NO_JSON.test(file) && problem !== null)
    return { document: null, problems: [{ file, where: "", message: OTHER_FORMAT }] };
  const { line, character } = new LineIndex(text).positionAt(problem?.span.start ?? 0);
  const where = problem === null ? "" : `${line + 1}:${character + 1}`;
  return { document: null, problems: [{ file, where, message: problem?.message ?? "This file is empty." }] };
}

/** Null where the first line that holds something holds no object. */
function readLines(file: string, text: string): ImportInput | null {
  const problems = new Problems();
  const values: unknown[] = [];
  let hasBegun = false;
  for (let start = 0, line = 1; start < text.length; line++) {
    const found = text.indexOf("\n", start);
    const end = found < 0 ? text.length : found;
    const own = text.slice(start, end).trim().replace(/,$/, "");
    start = end + 1;
    values.push(undefined);
    if (own === "" || own === "[" || own === "]") continue;
    const { value, problem } = readJson(own);
    const isObject = problem === null && typeof value === "object" && value !== null && !Array.isArray(value);
    if (isObject) values[line - 1] = value;
    else if (!hasBegun) return null;
    else problems.add(file, `line ${line}`, problem?.message ?? "This line holds no object.");
    hasBegun = true;
  }
  return hasBegun ? { document: { file, value: values, isLines: true }, problems: problems.list } : null;
}

/** The format where the document can be of one only; null where it is not certain. */
export function formatOf(document: ImportDocument): ImportFormat | null {
  const root = Node.of(document, new Problems());
  const { value } = document;
  const head = Array.isArray(value) ? [value.find((item) => item !== undefined && item !== null)] : value;
  const first = Array.isArray(value) ? Node.of({ ...document, value: head }, new Problems()) : root;
  const found = [
    isPopolo(first) ? (["popolo"] as const) : [],
    isWikidata(first) ? (["wikidata"] as const) : [],
    isFollowTheMoney(first) ? (["ftm"] as const) : [],
  ].flat();
  return found.length === 1 ? found[0]! : null;
}
