/** The records of the register by what is typed of their names, and those of one authority file in its order. */
import { type RegisterRecord, SECTIONS, type Section } from "../authority/model.ts";
import type { EntityKind } from "../authority/register.ts";
import type { Span } from "../text/span.ts";
import type { Snapshot } from "../workspace/snapshot.ts";
import { searchNames } from "./nameSearch.ts";
import type { Place } from "./richText.ts";

/** A record by the name that was looked for. */
export interface FoundRecord {
  readonly name: string;
  readonly kind: EntityKind;
  /** The authorized form, where it was found by another; null where that is `name`. */
  readonly of: string | null;
  readonly place: Place;
}

/** A record where its file has it. */
export interface RecordInFile {
  readonly name: string;
  readonly section: Section;
  readonly span: Span;
  /** Within `span`: what to point at. */
  readonly focus: Span;
}

const MOST_FOUND = 100;

/** People, forums and organizations, where their records stand in the highest layer. */
export function recordsCalled(snapshot: Snapshot, query: string): readonly FoundRecord[] {
  return searchNames(snapshot.register, query, MOST_FOUND).map(({ entity, form }) => {
    const { name, kind, record } = entity;
    const { file, focus } = record.origin;
    return { name: form, kind, of: form === name ? null : name, place: { document: file, span: focus } };
  });
}

/** Ascending by place. */
export function recordsIn({ register }: Snapshot, file: string): readonly RecordInFile[] {
  const found: RecordInFile[] = [];
  for (const section of SECTIONS) {
    for (const record of register.authority[section].values()) {
      for (const origin of [record.origin, ...record.overrides]) {
        if (origin.file !== file) continue;
        const { span, focus } = origin;
        found.push({ name: nameOf(record), section, span, focus });
      }
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

function nameOf(record: RegisterRecord): string {
  const { name, label } = record as { readonly name?: string | null; readonly label?: string };
  return name || label || record.id;
}
