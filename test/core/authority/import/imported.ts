/** Imports literals and holds the result to what every import promises: that it reads back without a problem. */
import { expect } from "vitest";
import type { AuthorityDraft } from "../../../../server/src/core/authority/import/draft.ts";
import { importRegister } from "../../../../server/src/core/authority/import/index.ts";
import type { ImportFormat } from "../../../../server/src/core/authority/import/input.ts";
import { writeAuthority } from "../../../../server/src/core/authority/import/write.ts";
import { mergeAuthorities } from "../../../../server/src/core/authority/merge.ts";
import { parseAuthority } from "../../../../server/src/core/authority/parse.ts";
import { conflictingNames } from "../../../../server/src/core/checks/conflictingNames.ts";

/** The draft, and each problem as `where: message`. */
export function imported(
  format: ImportFormat,
  ...values: readonly unknown[]
): AuthorityDraft & { readonly problems: readonly string[] } {
  const documents = values.map((value, i) => ({ file: `${i}.json`, value, isLines: false }));
  const { draft, problems } = importRegister(format, documents);
  for (const asJson of [false, true]) {
    const { text } = writeAuthority(draft, asJson);
    expect(findingsIn(asJson ? "a.json" : "a.yaml", text), text).toEqual([]);
  }
  const told = problems.map(({ where, message }) => (where === "" ? message : `${where}: ${message}`));
  return { ...draft, problems: told };
}

/** What a lint of the text alone finds. */
function findingsIn(file: string, text: string): string[] {
  const { authority, problems } = parseAuthority(file, text);
  const merged = mergeAuthorities([[authority]]);
  const conflicts = conflictingNames.run(merged.authority, new Set());
  return [...problems, ...merged.problems, ...conflicts.map(({ draft }) => draft)].map(
    ({ message }) => message,
  );
}
