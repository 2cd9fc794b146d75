/** What is offered behind an `@`, of a register of invented people. */
import { describe, expect, test } from "vitest";
import { nameCompletionsAt } from "../../../server/src/core/features/nameCompletion.ts";
import { fixture } from "../../support/fixture.ts";

const REGISTER = `//- /authority.yaml
persons:
  - id: tarrow
    name: Edrin Tarrow
    other_names: [Eddie Tarrow, Edrin Mats Tarrow, { name: エドリン・タロウ, lang: ja }, { name: Edrin Tarrough, status: misspelling }]
    memberships: [{ post: fish, start_date: 2020-01-01, end_date: 2022-06-30 }]
  - { id: ostby, name: Mira Østby-Lind }
  - { id: venn, name: Marlo Venn }
posts: [{ id: fish, label: Minister of Fisheries, country: NO }]
forums: [{ id: cod, name: Cod Council, other_names: [CODC] }]
`;

function offered(note: string): string[] {
  const { snapshot, cursor } = fixture(`${REGISTER}//- /2021-05-01.md\n${note}`);
  return nameCompletionsAt(snapshot, cursor!.document, cursor!.offset).map(
    ({ newText, detail }) => `${newText}: ${detail}`,
  );
}

describe("names behind an @", () => {
  test.each([
    ["@tar<|>", "the family name", ["Edrin Tarrow: Minister of Fisheries, Norway"]],
    ["@edrin ta<|>", "the whole name", ["Edrin Tarrow: Minister of Fisheries, Norway"]],
    ["@tar ed<|>", "its parts the other way round", ["Edrin Tarrow: Minister of Fisheries, Norway"]],
    ["@edd<|>", "another name", ["Edrin Tarrow: Minister of Fisheries, Norway"]],
    ["@エド<|>", "a name in other letters", ["エドリン・タロウ: Minister of Fisheries, Norway"]],
    ["@ostby<|>", "a name without its marks", ["Mira Østby-Lind: person"]],
    ["@lind<|>", "a part behind a hyphen", ["Mira Østby-Lind: person"]],
    ["@codc<|>", "an acronym", ["CODC: forum"]],
    ["@coun<|>", "a word of a forum", ["Cod Council: forum"]],
    ["@tarrou<|>", "a misspelling is not offered", []],
    ["@arrow<|>", "nor what stands within a word", []],
    ["@<|>", "nor everybody", []],
    ["@-<|>", "nor anybody for a mark", []],
    ["mail@tar<|>", "nor within an address", []],
    ["`@tar<|>`", "nor in code", []],
    ["tar<|>", "nor without an @", []],
  ])("%s: %s", (note, _, names) => expect(offered(note)).toEqual(names));

  test("those whom the note names come first, then those whose name begins so", () => {
    expect(offered("Then Edrin Tarrow spoke. @m<|>")).toEqual([
      "Edrin Tarrow: Minister of Fisheries, Norway",
      "Mira Østby-Lind: person",
      "Marlo Venn: person",
    ]);
    expect(offered("@m<|>")).toEqual([
      "Mira Østby-Lind: person",
      "Marlo Venn: person",
      "Edrin Tarrow: Minister of Fisheries, Norway",
    ]);
  });

  test("the role is that of the date that the passage speaks of", () => {
    expect(offered("On 3 May 2024, @tar<|>")).toEqual(["Edrin Tarrow: person"]);
    expect(offered("On 3 May 2022, @tar<|>")).toEqual(["Edrin Tarrow: Minister of Fisheries, Norway"]);
  });

  test("the place that is replaced begins with the @", () => {
    const { snapshot, cursor } = fixture(`${REGISTER}//- /a.md\nWith @tar<|>`);
    expect(nameCompletionsAt(snapshot, cursor!.document, cursor!.offset)[0]).toMatchObject({
      span: { start: 5, end: 9 },
      query: "tar",
      entity: "tarrow",
    });
  });
});
