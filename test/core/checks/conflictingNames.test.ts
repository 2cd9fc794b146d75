import { describe, expect, test } from "vitest";
import { authorityFindings } from "../../../server/src/core/checks/index.ts";
import { fixture } from "../../support/fixture.ts";

/** `file: text under the finding: message` of each. */
function conflicts(literal: string): string[] {
  const { snapshot, files } = fixture(literal);
  return authorityFindings(snapshot).map(({ file, finding }) => {
    const { text = "" } = files.find(({ path }) => path === file) ?? {};
    return `${file}: ${text.slice(finding.start, finding.end)}: ${finding.message}`;
  });
}

const people = (...persons: readonly string[]) =>
  `//- /a.yaml\npersons:\n${persons.map((one) => `- { ${one} }\n`).join("")}`;
const ADVICE = "Make them one record or, if they are two people, list each in the other's not_same_as.";

describe("a form that two records claim stands on the second one's:", () => {
  test.each([
    ["authorized forms", "id: a, name: Jane Roe", "id: b, name: Jane Roe", "Jane Roe"],
    [
      "a variant",
      "id: a, name: Jane Roe",
      "id: b, name: J Doe, other_names: [Ann Poe, Jane Roe]",
      "Jane Roe",
    ],
    ["case and diacritics", "id: a, name: Jané Roe", "id: b, name: JANE ROE", "JANE ROE"],
    ["hyphen and apostrophe", "id: a, name: Jae-won O'Roe", "id: b, name: Jae won O’Roe", "Jae won O’Roe"],
    ["one side alone", "id: a, name: Jane Roe, not_same_as: [b]", "id: b, name: Jane Roe", "Jane Roe"],
  ])("%s", (_, first, second, text) => {
    expect(conflicts(people(first, second))).toEqual([
      `/a.yaml: ${text}: "${text}" is a name of the person "a" too. ${ADVICE}`,
    ]);
  });

  test("with where the first one stands", () => {
    const { snapshot } = fixture(people("id: a, name: Jane Roe", "id: b, name: Jane Roe"));
    expect(authorityFindings(snapshot)[0]!.finding).toMatchObject({
      code: "conflicting-names",
      severity: "warning",
      entity: "b",
      name: "Jane Roe",
      related: [{ document: "/a.yaml", start: 26, end: 34 }],
    });
  });

  test("an organization and a forum", () => {
    const literal =
      "//- /a.yaml\nforums: [{ id: f, name: Big Talk }]\norganizations: [{ id: o, name: Big Talk }]\n";
    expect(conflicts(literal)).toEqual([
      '/a.yaml: Big Talk: "Big Talk" is a name of the organization "o" too. Remove it from one of the two.',
    ]);
  });

  test("of three, the second and the third", () => {
    expect(conflicts(people("id: a, name: A B", "id: b, name: A B", "id: c, name: A B"))).toHaveLength(2);
  });

  test("of the bundled files and one's own that are one", () => {
    expect(
      conflicts("//- bundled\n//- /a.yaml\nforums: [{ id: x, name: Seoul Defense Dialogue }]\n"),
    ).toEqual([
      '/a.yaml: Seoul Defense Dialogue: "Seoul Defense Dialogue" is the forum "seoul-defense-dialogue" too; the two are taken for one. Give it that id, or another name if they are two.',
    ]);
  });

  test("of the bundled files and one's own, one's own, whatever kind it is", () => {
    const found = conflicts("//- bundled\n//- /a.yaml\npersons: [{ id: x, name: ASEAN }]\n");
    expect(found).toEqual([
      expect.stringMatching(/^\/a\.yaml: ASEAN: "ASEAN" is a name of the organization "asean" too/),
    ]);
  });
});

test.each([
  [
    "people who name each other in not_same_as",
    "id: a, name: Jane Roe, not_same_as: [b]",
    "id: b, name: Jane Roe, not_same_as: [a]",
  ],
  [
    "a misspelling",
    "id: a, name: Jane Roe",
    "id: b, name: J Doe, other_names: [{ name: Jane Roe, status: misspelling }]",
  ],
  ["a family name", "id: a, name: Jane Roe, family_name: Roe", "id: b, name: Ann Roe, family_name: Roe"],
  ["the other order", "id: a, name: Ahmad Ali", "id: b, name: Ali Ahmad"],
  [
    "a record's own forms",
    "id: a, name: Jane Roe, other_names: [JANE ROE, Jane-Roe]",
    "id: b, name: Ann Doe",
  ],
])("%s: none", (_, first, second) => expect(conflicts(people(first, second))).toEqual([]));

test("the project's own register has none", () =>
  expect(conflicts("//- bundled\n//- /a.yaml\n")).toEqual([]));

test("the config turns it off", () => {
  const off = "//- /rapporteur.yaml\nrules: { conflicting-names: off }\n";
  expect(conflicts(off + people("id: a, name: Jane Roe", "id: b, name: Jane Roe"))).toEqual([]);
});

test("1,001 conflicts are told as 1,000 and one that says so", () => {
  const found = conflicts(people(...Array.from({ length: 1500 }, (_, i) => `id: p${i}, name: Jane Roe`)));
  expect([found.length, found.at(-1)]).toEqual([1001, expect.stringContaining("More names conflict")]);
});
