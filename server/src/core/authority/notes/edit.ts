/** An entity note with another name: its text in, the edits out. Only the front matter is touched. */
import type { YamlEntry, YamlNode } from "../../text/data.ts";
import { SourceDocument } from "../../text/document.ts";
import {
  applyEdits,
  type Change,
  editYaml,
  firstLineEnd,
  type YamlEditResult,
} from "../../text/yamlEdit/index.ts";
import { entityNoteOf } from "./entityNote.ts";
import { plainKey } from "./fields.ts";
import { ALIAS_KEYS } from "./noteName.ts";

/** The edits; none where the note would not say then what it says now and that name. */
export function addAlias(document: SourceDocument, name: string): YamlEditResult {
  const { id, fileName, format, text, frontMatter } = document;
  const before = entityNoteOf(document)?.note ?? null;
  if (before === null || frontMatter === null) return { problem: "it is no record" };
  const { start, end } = frontMatter;
  const result = editYaml(text.slice(start, end), "frontMatter", (root) => changeFor(root, name), {
    eol: firstLineEnd(text),
  });
  if ("problem" in result) return result;
  const edits = result.edits.map((edit) => ({ ...edit, start: edit.start + start, end: edit.end + start }));
  const after = entityNoteOf(new SourceDocument(id, fileName, format, applyEdits(text, edits)))?.note;
  const names = new Set(after?.record.otherNames.map((other) => other.name));
  const isWhole =
    before.record.otherNames.every((other) => names.has(other.name)) &&
    after?.record.name === before.record.name;
  return isWhole && names.has(name) ? { edits } : { problem: "the name would not be read there" };
}

function changeFor(root: YamlNode | null, name: string): Change {
  const entries = root?.type === "map" ? root.entries : [];
  const ofKey = (key: string): YamlEntry[] => entries.filter((entry) => plainKey(entry.key) === key);
  const present = ALIAS_KEYS.flatMap(ofKey);
  const used = present.find(({ value }) => value.type !== "scalar" || value.value !== null) ?? present[0];
  const { value } = used ?? {};
  // A line of several is one text to YAML.
  if (value?.type === "scalar" && /[,;]/.test(value.source)) {
    const sign = value.source.includes(",") ? "," : ";";
    return { kind: "set", path: [], key: used!.key, value: `${value.source.trimEnd()}${sign} ${name}` };
  }
  return { kind: "append", path: [used?.key ?? ALIAS_KEYS[0]], item: name };
}
