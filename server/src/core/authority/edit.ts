/**
 * An authority file with a record or a name more: its text in, the edits out. Nothing is written anew, see
 * `text/yamlEdit`; where the edited file would not say what it should, there is no edit.
 */
import type { YamlNode } from "../text/data.ts";
import { clip } from "../text/shortText.ts";
import {
  type Choose,
  editYaml,
  firstLineEnd,
  type Written,
  type YamlEditResult,
} from "../text/yamlEdit/index.ts";
import { writeYaml } from "../text/yamlWrite.ts";
import { excerptOf } from "./excerpt.ts";
import { assignIds } from "./import/ids.ts";
import { type Authority, SECTIONS } from "./model.ts";
import { parseAuthority } from "./parse.ts";
import type { EntityKind } from "./register.ts";

const SECTION = { person: "persons", forum: "forums", organization: "organizations" } as const;

/** A file of the register; `text` is empty for one that is yet to be made. */
export interface EditedFile {
  readonly name: string;
  readonly text: string;
  /** What the text was parsed to, where that is known: then only the record and its surroundings are read. */
  readonly parsed?: Authority | undefined;
}

/** The id of a new record: the name in lower case with hyphens, made one that the register does not have. */
export function newId(name: string, authority: Authority): string {
  const taken = new Set(SECTIONS.flatMap((section) => [...authority[section].keys()]));
  return assignIds([{ key: name, names: [name] }], taken).get(name)!;
}

/** Adds a record that has a name and nothing else. */
export function addRecord(file: EditedFile, kind: EntityKind, id: string, name: string): YamlEditResult {
  const section = SECTION[kind];
  const record = { id, name };
  return edited(file, section, record, id, (root) => {
    if (indexOf(root, section, id) !== null)
      return { problem: `it has a record "${clip(id)}" that cannot be used` };
    return { kind: "append", path: [section], item: record };
  });
}

/**
 * Adds another name to an entity: to its record in this file, else to a new one that has the id and that name
 * alone, which layers merge into the entity.
 */
export function addOtherName(file: EditedFile, kind: EntityKind, id: string, name: string): YamlEditResult {
  const section = SECTION[kind];
  const record = { id, other_names: [name] };
  return edited(file, section, record, id, (root) => {
    const index = indexOf(root, section, id);
    return index === null
      ? { kind: "append", path: [section], item: record }
      : { kind: "append", path: [section, index, "other_names"], item: name };
  });
}

/** The edit, where a file with nothing but the record in it would be without fault. */
function edited(
  { name, text, parsed }: EditedFile,
  section: string,
  record: Written,
  id: string,
  choose: Choose,
): YamlEditResult {
  const [fault] = parseAuthority("", writeYaml({ [section]: [record] })).problems;
  if (fault !== undefined) return { problem: fault.message };
  const json = /\.json$/i.test(name);
  const excerpt = parsed === undefined ? null : excerptOf(text, parsed, id);
  if (excerpt !== null) {
    const result = editYaml(excerpt.text, "authority", choose, { json, eol: firstLineEnd(text) });
    const edits = "edits" in result ? excerpt.restored(result.edits) : null;
    if (edits !== null) return { edits };
  }
  return editYaml(text, "authority", choose, { json });
}

/** Where in its section the record with the id stands; null where it does not. */
function indexOf(root: YamlNode | null, section: string, id: string): number | null {
  const records = root?.type === "map" ? root.entries.find(({ key }) => key === section)?.value : undefined;
  if (records?.type !== "list") return null;
  const index = records.items.findIndex((record) => {
    const value = record.type === "map" ? record.entries.find(({ key }) => key === "id")?.value : undefined;
    return value?.type === "scalar" && value.source.trim() === id;
  });
  return index === -1 ? null : index;
}
