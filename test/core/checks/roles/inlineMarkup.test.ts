/** Titles, countries and names with the markup of links, highlights and tags between them. */
import { describe, expect, test } from "vitest";
import { findingsOf } from "../../../../server/src/core/checks/index.ts";
import { fixture } from "../../../support/fixture.ts";
import { markedRoles, plain } from "../../../support/roles.ts";

const REGISTER = `
//- /authority.yaml
posts:
  - { id: uy-def, label: Minister of Defence, country: UY, other_labels: [Defence Minister] }
  - { id: uy-for, label: Minister of Foreign Affairs, country: UY, other_labels: [Foreign Minister] }
  - { id: jp-def, label: Minister of Defense, country: JP, other_labels: [Defense Minister, 防衛相] }
  - { id: jp-pm, label: Prime Minister, country: JP, other_labels: [首相] }
persons:
  - { id: bent, name: Ramiro Bentancurra, memberships: [{ post: uy-def, start_date: 2020-03-01 }] }
  - { id: mori, name: Kenji Moribata, other_names: [{ name: 森端健二, lang: ja }], memberships: [{ post: jp-pm, start_date: 2021-01-01, end_date: 2024-10-01 }] }
`;

const finds = (marked: string): void => expect(markedRoles(REGISTER, plain(marked))).toBe(marked);

describe("wrong", () => {
  test.each([
    "{Foreign Minister} [[bentancurra|Ramiro Bentancurra]] arrives today.",
    "{Foreign Minister} [[Ramiro Bentancurra|Bentancurra]] and [[Ramiro Bentancurra]] arrive today.",
    "{Foreign Minister} [[People/Ramiro Bentancurra]] arrives today.",
    "{Foreign Minister} @[[Ramiro Bentancurra]] arrives today.",
    "{Foreign Minister} [Ramiro Bentancurra](people/bent.md) arrives today.",
    "{Foreign Minister} [Ramiro Bentancurra][1] arrives today.\n\n[1]: https://example.org",
    "{Foreign Minister} ==Ramiro Bentancurra== arrives today.",
    "=={Foreign Minister}== Ramiro Bentancurra arrives today.",
    '{Foreign Minister} <a href="x">Ramiro Bentancurra</a> arrives today.',
    "[[{Foreign Minister}]] [[Ramiro Bentancurra]] arrives today.",
    "[[Ramiro Bentancurra]], [[{Foreign Minister}]] of [[Uruguay]], arrives today.",
    "[[Uruguay]]'s {foreign minister}, [[Ramiro Bentancurra]], arrives today.",
    "[[Uruguay|Uruguayan]] {Foreign Minister} [[Ramiro Bentancurra]] arrives today.",
    "[[{Peru]]'s defence minister} [[Ramiro Bentancurra]] arrives today.",
    "On 3 March 2025, {Prime Minister} [[Kenji Moribata]] visited a farm.",
    "[[森端健二]]{首相}は1日、記者団に語った。",
  ])("%s", (marked) => finds(marked));
});

describe("right, or of a work or another note", () => {
  test.each([
    "[[Uruguay]]'s defence minister, [[Ramiro Bentancurra]], arrives today.",
    "[[Uruguay|Uruguayan]] Defence Minister [[bent|Ramiro Bentancurra]] arrives today.",
    "In 2022 [[Japan]]'s prime minister, [[Kenji Moribata]], came.",
    "The former [[Prime Minister]] ==Kenji Moribata== arrives today.",
    "See [[Foreign Minister Ramiro Bentancurra arrives]].",
    "See [Foreign Minister Ramiro Bentancurra arrives](https://example.org).",
    "See *Foreign Minister [[Ramiro Bentancurra]] arrives*.",
    "> “[[Foreign Minister]] [[Ramiro Bentancurra]] arrives.”",
    "The agenda has [[Foreign Minister]], [[Ramiro Bentancurra]] and others.",
    "# Foreign Minister\n[[Ramiro Bentancurra]] arrives today.",
    "`Foreign Minister [[Ramiro Bentancurra]]` is what the field says.",
    "~~Foreign Minister~~ [[Ramiro Bentancurra]] arrives today.",
    "Foreign Minister\n\n![[Ramiro Bentancurra]]",
  ])("%s", (marked) => finds(marked));
});

test("a fix does not lead a link elsewhere", () => {
  const { snapshot, files } = fixture(`${REGISTER}
//- /2025-06-01.md
[[Foreign Minister]] [[Ramiro Bentancurra]] arrives today. Foreign Minister [[bent|Ramiro Bentancurra]] arrives today.
`);
  const note = files.find(({ path }) => path.endsWith(".md"))!;
  const found = findingsOf(snapshot, note.path);
  expect(found.map(({ start, fixes }) => [note.text.slice(start, start + 16), fixes.length])).toEqual([
    ["Foreign Minister", 0],
    ["Foreign Minister", 1],
  ]);
});
