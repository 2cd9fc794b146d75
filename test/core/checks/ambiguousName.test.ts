import { test } from "vitest";
import { ambiguousName } from "../../../server/src/core/checks/ambiguousName.ts";
import { check } from "../../support/fixture.ts";

test("a short form after two were named in full in one sentence", () =>
  check(
    ambiguousName,
    `
//- bundled
//- /note.md
Shin Won-sik met Shin Beom-chul. Shin left.
                                 ^^^^ hint: "Shin" could be Shin Beom-chul (Vice Minister of National Defense, South Korea, 2022-05 to 2023-10-20) or Shin Won-sik (National Security Adviser, South Korea, 2024-08 to 2025-06); write the full name or the title. → Shin Beom-chul | Shin Won-sik
`,
  ));

test("a full name that two registered people bear", () =>
  check(
    ambiguousName,
    `
//- /authority.yaml
persons: [{ id: one, name: Jane Doe }, { id: two, name: Jane Doe }]
//- /note.md
Jane Doe spoke.
^^^^^^^^ hint: "Jane Doe" could be Jane Doe or Jane Doe; write the full name or the title.
`,
  ));

test.each([
  "Shin Won-sik met Shin Beom-chul. Shin is a common name.",
  "Shin Won-sik met Shin Beom-chul. Which Shin do you mean?",
  "Shin Won-sik met Shin Beom-chul. [Shin](people/shin-won-sik.md) left.",
  "Shin Won-sik met Shin Beom-chul. [[Shin Won-sik|Shin]] left.",
])("silent where it is no bearer, or a link says which: %s", (note) =>
  check(ambiguousName, `\n//- bundled\n//- /note.md\n${note}\n`),
);

test("silent where only one of a family was called so in Korean", () =>
  check(
    ambiguousName,
    `
//- /authority.yaml
persons:
  - { id: one, name: 정우진, family_name: 정 }
  - { id: two, name: 정다솔, family_name: 정 }
//- /note.md
정우진 장관과 정다솔 대표가 만났다. 정 대표는 웃었다.
`,
  ));

test("silent where a title decides", () =>
  check(
    ambiguousName,
    `
//- bundled
//- /2023-10-18.md
Shin Won-sik met Shin Beom-chul. Minister Shin left.
`,
  ));
