/** An authority file as text: YAML for people, JSON with a record a line for large registers. */
import { writeYaml } from "../../text/yamlWrite.ts";
import { SECTIONS } from "../model.ts";
import type { AuthorityDraft } from "./draft.ts";

/** More people than this, or more text, is not for reading: YAML of it would be slow to load. */
const MOST_PEOPLE_IN_YAML = 2000;
const LONGEST_YAML = 8_000_000;

/** The text of an authority file. */
export interface WrittenAuthority {
  readonly text: string;
  readonly format: "yaml" | "json";
}

/** YAML, unless JSON is asked for or the register is large. */
export function writeAuthority(draft: AuthorityDraft, asJson: boolean): WrittenAuthority {
  if (!asJson && draft.persons.length <= MOST_PEOPLE_IN_YAML) {
    const text = writeYaml(sectionsOf(draft));
    if (text.length <= LONGEST_YAML) return { text, format: "yaml" };
  }
  return { text: writeJson(draft), format: "json" };
}

/** A record a line. */
function writeJson(draft: AuthorityDraft): string {
  const sections = Object.entries(sectionsOf(draft)).map(([section, records]) => {
    const rows = records.map((record) => JSON.stringify(record));
    return `${JSON.stringify(section)}: [\n${rows.join(",\n")}\n]`;
  });
  return `{\n${sections.join(",\n")}\n}\n`;
}

/** The sections that hold something. */
function sectionsOf(draft: AuthorityDraft): Record<string, readonly object[]> {
  const sections: Record<string, readonly object[]> = {};
  for (const section of SECTIONS) {
    const records = section in draft ? draft[section as keyof AuthorityDraft] : [];
    if (records.length > 0) sections[section] = records;
  }
  return sections;
}
