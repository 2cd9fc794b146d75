/** Suggestions as text: YAML to paste into an authority file, with the passage above each record, or JSON. */
import { writeYaml } from "../../text/yamlWrite.ts";
import type { ForumDraft, PersonDraft, Suggestions } from "./index.ts";

/** The suggestions as sections of an authority file; each record says how often and where it was found. */
export function suggestionsYaml(suggestions: Suggestions): string {
  const { evidence } = suggestions;
  return writeYaml(sectionsOf(suggestions), (record) => {
    const found = evidence.get(record as PersonDraft | ForumDraft);
    if (found === undefined) return null;
    return `${found.count === 1 ? "once" : `${found.count} times`}; ${found.document}: ${found.sentence}`;
  });
}

/** The same records; JSON has no place for comments. */
export function suggestionsJson(suggestions: Suggestions): string {
  return `${JSON.stringify(sectionsOf(suggestions), null, 2)}\n`;
}

/** The sections that hold something. */
function sectionsOf({ persons, posts, forums }: Suggestions): Record<string, readonly object[]> {
  return Object.fromEntries(
    Object.entries({ persons, posts, forums }).filter(([, records]) => records.length > 0),
  );
}
