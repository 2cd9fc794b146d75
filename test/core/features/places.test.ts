/** Definition, records, references and highlights: where features lead. */
import { describe, expect, test } from "vitest";
import { definitionAt, recordsAt } from "../../../server/src/core/features/definition.ts";
import { highlightsAt, referencesAt } from "../../../server/src/core/features/references.ts";
import { type Fixture, fixture } from "../../support/fixture.ts";

const ROOT = `
//- /authority.yaml
persons: [{ id: lee, name: Lee Jae-myung, name_order: family-first }, { id: kim, name: Kim Min-seok }]
//- /sources/a.md
---
published: 2025-11-01
---
Before. Lee Jae-myung spoke; Lee left. After. Lee slept.
//- /sources/b.md
---
published: 2025-11-02
---
Lee Jae-myung ate.
`;

function at(literal: string): [Fixture["snapshot"], string, number, Fixture] {
  const made = fixture(ROOT + literal);
  return [made.snapshot, made.cursor!.document, made.cursor!.offset, made];
}

/** The text at each place. */
function shown(
  { snapshot }: Fixture,
  places: readonly { document: string; span: { start: number; end: number } }[],
) {
  return places.map(({ document, span }) => {
    const text = snapshot.document(document)?.text ?? "";
    return `${document}: ${text.slice(span.start, span.end)}`;
  });
}

describe("definition", () => {
  test("the sentences of the latest article first", () => {
    const [snapshot, document, offset, made] = at("//- /n.md\nLee Jae-<|>myung");
    const found = definitionAt(snapshot, document, offset);
    expect(found?.origin).toEqual({ start: 0, end: 13 });
    expect(shown(made, found!.targets)).toEqual([
      "/sources/b.md: Lee Jae-myung ate.",
      "/sources/a.md: Lee Jae-myung spoke; Lee left.",
      "/sources/a.md: Lee slept.",
    ]);
  });

  test("of a date: the events of that day, and the articles that were published on it", () => {
    const [snapshot, document, offset] = at(
      "//- /events.yaml\nevents: [{ id: e, name: Some Summit, start_date: 2025-10-31, end_date: 2025-11-01 }]\n//- /n.md\nThey met on 1 Nov<|>ember 2025.",
    );
    const found = definitionAt(snapshot, document, offset);
    expect(found?.targets.map((target) => target.document)).toEqual(["/events.yaml", "/sources/a.md"]);
  });

  test("selects the first mention in each", () => {
    const [snapshot, document, offset, made] = at("//- /n.md\nLee Jae-<|>myung");
    const targets = definitionAt(snapshot, document, offset)!.targets;
    const selections = targets.map(({ document: id, selection }) => ({ document: id, span: selection }));
    expect(shown(made, selections).at(-1)).toBe("/sources/a.md: Lee");
  });

  test("of somebody whom no article names the record, of nobody none", () => {
    const targets = definitionAt(
      ...(at("//- /n.md\nKim Min-<|>seok").slice(0, 3) as [never, never, never]),
    )!.targets;
    expect(targets.map((target) => target.document)).toEqual(["/authority.yaml"]);
    expect(definitionAt(...(at("//- /n.md\nno<|>body").slice(0, 3) as [never, never, never]))).toBeNull();
  });
});

test("the record in the register", () => {
  const [snapshot, document, offset] = at("//- /n.md\nLee Jae-<|>myung");
  expect(recordsAt(snapshot, document, offset).map((place) => place.document)).toEqual(["/authority.yaml"]);
});

test("references in this note and the articles, other notes once they are indexed", () => {
  const [snapshot, document, offset, { root }] = at(
    "//- /n.md\nLee Jae-<|>myung. Lee.\n//- /m.md\nLee Jae-myung",
  );
  const documents = () => referencesAt(snapshot, document, offset).map((place) => place.document);
  const found = ["/n.md", "/n.md", "/sources/a.md", "/sources/a.md", "/sources/a.md", "/sources/b.md"];
  expect(documents()).toEqual(found);
  root.index("/m.md");
  expect(documents()).toEqual(["/m.md", ...found]);
});

describe("highlights", () => {
  test("every mention of the same person", () => {
    const [snapshot, document, offset] = at("//- /n.md\nLee Jae-<|>myung and Kim Min-seok: Lee.");
    expect(highlightsAt(snapshot, document, offset)).toEqual([
      { start: 0, end: 13 },
      { start: 32, end: 35 },
    ]);
  });

  test("every mention of the same day", () => {
    const [snapshot, document, offset] = at(
      "//- /n.md\nOn 4 Nov<|>ember 2025, that is 2025-11-04, not 2025-11-05.",
    );
    expect(highlightsAt(snapshot, document, offset).map(({ start }) => start)).toEqual([3, 28]);
  });
});
