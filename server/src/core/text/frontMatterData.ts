/**
 * What notes and articles say of themselves in their front matter. Asked for every note of a workspace, so
 * a `key: value` on a line of its own is found by looking at that line; YAML is read only for the rest. Days are in
 * `frontMatterDays.ts`.
 */
import type { YamlNode } from "./data.ts";
import type { Span } from "./span.ts";
import { unitsOf } from "./units.ts";
import { readYaml } from "./yaml.ts";
import { plainValue } from "./yamlScalar.ts";

/**
 * The text of an outermost key, as its author wrote it; null when it is missing, empty, a list or a map.
 * @param content what lies between the front matter's delimiters.
 */
export function frontMatterField(text: string, content: Span, key: string): string | null {
  const simple = simpleField(text, content, key);
  if (simple !== undefined) return simple;
  const node = fieldNode(text, content, [key]);
  return node?.type === "scalar" && node.value !== null ? node.source : null;
}

/**
 * The texts of a list, or a single one, at a path of keys such as `["rapporteur", "disable"]`, and where it stands; null
 * where there is nothing at the path.
 */
export function frontMatterListAt(
  text: string,
  content: Span,
  path: readonly string[],
): { readonly texts: string[]; readonly span: Span } | null {
  if (path[0] === undefined || !mentions(text, content, path[0])) return null;
  const node = fieldNode(text, content, path);
  if (node === null) return null;
  const nodes = node.type === "list" ? node.items : [node];
  const texts = nodes.flatMap((item) => (item.type === "scalar" && item.value !== null ? [item.source] : []));
  return { texts, span: { start: content.start + node.start, end: content.start + node.end } };
}

/** The value of a `key: value` line; null where there is none, undefined where only YAML can tell. */
function simpleField(text: string, content: Span, key: string): string | null | undefined {
  const units = unitsOf(text);
  let start = content.start;
  while (start < content.end) {
    const end = lineEnd(units, start, content.end);
    if (text.startsWith(key, start)) {
      const line = text.slice(start + key.length, end);
      const colon = /^[ \t]*:(?=[ \t]|$)/.exec(line);
      if (colon) return simpleValue(line.slice(colon[0].length).trim(), units, end, content.end);
    }
    start = nextLine(units, end);
  }
  const isUnusual = text.startsWith("{", content.start) || mentions(text, content, `"${key}"`, `'${key}'`);
  return isUnusual ? undefined : null;
}

function simpleValue(
  value: string,
  units: Uint16Array,
  end: number,
  contentEnd: number,
): string | null | undefined {
  const follower = followerOf(units, end, contentEnd);
  if (value === "") return follower === "" ? null : undefined;
  if (value.startsWith('"') || value.startsWith("'")) {
    const quoted = /^(?:"([^"\\]*)"|'([^']*)')(?:[ \t]+#.*)?$/.exec(value);
    return quoted ? (quoted[1] ?? quoted[2]) : undefined;
  }
  if (follower === " " || /^[[\]{}|>&*!%@`,?#-]/.test(value)) return undefined;
  const comment = value.search(/[ \t]#/);
  const plain = comment < 0 ? value : value.slice(0, comment).trim();
  if (plain.endsWith(":") || plain.includes(": ") || plain.includes(":\t")) return undefined;
  return plainValue(plain) === null ? null : plain;
}

/** What the next line with content begins with, if it may belong to this one: a blank or a dash; else empty. */
function followerOf(units: Uint16Array, end: number, contentEnd: number): string {
  let start = nextLine(units, end);
  while (start < contentEnd && start === lineEnd(units, start, contentEnd)) start = nextLine(units, start);
  if (start >= contentEnd) return "";
  const first = units[start]!;
  return first === 0x20 || first === 0x09 ? " " : first === 0x2d ? "-" : "";
}

/** What YAML has at a path of keys; its places count from the beginning of the content. Null where there is nothing. */
export function fieldNode(text: string, content: Span, path: readonly string[]): YamlNode | null {
  let node = readYaml(text.slice(content.start, content.end), "frontMatter").root;
  for (const key of path) {
    if (node?.type !== "map") return null;
    node = node.entries.find((entry) => entry.key === key)?.value ?? null;
  }
  return node;
}

function mentions(text: string, content: Span, ...needles: string[]): boolean {
  const inner = text.slice(content.start, content.end);
  return needles.some((needle) => inner.includes(needle));
}

/** Where the line ends that `from` is in: at its end, or at the limit. */
export function lineEnd(units: Uint16Array, from: number, limit: number): number {
  let i = from;
  while (i < limit && units[i] !== 10 && units[i] !== 13) i++;
  return i;
}

/** Where the line behind one that ends there begins. */
export function nextLine(units: Uint16Array, end: number): number {
  return units[end] === 13 && units[end + 1] === 10 ? end + 2 : end + 1;
}
