/** Months without a year: the last ones before the note, or of its year or the one before where they are still to come. */
import { describe, expect, test } from "vitest";
import { markedRoles, plain } from "../../../support/roles.ts";

const REGISTER = `
//- /authority.yaml
posts:
  - { id: pe-def, label: Minister of Defense, other_labels: [Defense Minister], country: PE }
  - { id: pe-ext, label: Minister of Foreign Affairs, other_labels: [Foreign Minister], country: PE }
persons:
  - { id: ren, name: Renzo Huamani, family_name: Huamani, memberships: [{ post: pe-def, start_date: 2023-09-13, end_date: 2024-10-01 }] }
  - { id: val, name: Valentina Quispe, family_name: Quispe, memberships: [{ post: pe-ext, start_date: 2025-10-21 }] }
`;

const found = (note: string): string => markedRoles(REGISTER, note, "/2025-12-31.md");

describe("in no near year", () => {
  test.each([
    "In November, {Defense Minister} Renzo Huamani opens the fair.",
    "In December {Defense Minister} Renzo Huamani opened the fair.",
    "- December: {Defense Minister} Renzo Huamani opens the fair on the 19th.",
    "9. December: {Defense Minister} Renzo Huamani opens the fair on the 19th.",
    "## December\n\n{Defense Minister} Renzo Huamani opens the fair.",
    "{Defense Minister} Renzo Huamani says that the league starts in March.",
    "## 2024\n\n- 2 July 2023: {Defense Minister} Renzo Huamani opens the fair.",
    "{Defense Minister} Renzo Huamani opens the fair on Friday; it rained in the spring.",
    "In December {Defense Minister} Valentina Quispe opens the fair.",
  ])("is over: %s", (note) => expect(found(plain(note))).toBe(note));
});

describe("of what is to come", () => {
  const inJune = (note: string): string => markedRoles(REGISTER, note, "/2025-06-03.md");
  test.each([
    "{Defense Minister} Renzo Huamani is listed as speaker for the fair in September.",
    "{Defense Minister} Renzo Huamani is due at the fair in September.",
    "{Defense Minister} Renzo Huamani will open the fair in March.",
  ])("is the next one: %s", (note) => expect(inJune(plain(note))).toBe(note));

  test.each([
    "Defense Minister Renzo Huamani was listed as speaker for the fair in September.",
    "In September, Defense Minister Renzo Huamani is due at the fair.",
    "Foreign Minister Valentina Quispe is due at the fair in November.",
  ])("is not: %s", (note) => expect(inJune(note)).toBe(note));
});

const MONTHS = [
  "In September, {Defense Minister} Renzo Huamani leaves on the 30th.",
  "In March {Defense Minister} Renzo Huamani opened the fair.",
  "In spring, {Defense Minister} Renzo Huamani opens the fair.",
  "- September: {Defense Minister} Renzo Huamani opens the fair on the 19th.",
  "## May\n\n{Defense Minister} Renzo Huamani opens the fair.",
];

describe("the last month of that name", () => {
  test.each(MONTHS)("is this year's in December: %s", (note) => expect(found(plain(note))).toBe(note));

  test.each(MONTHS)("may be last year's in February: %s", (note) =>
    expect(markedRoles(REGISTER, plain(note), "/2025-02-03.md")).toBe(plain(note)),
  );
});

describe("of another year, or of a time that the register does not know", () => {
  test.each([
    "**2023**\n\n- December: Defense Minister Renzo Huamani opens the fair.",
    "## 2023\n\n### December\n\nDefense Minister Renzo Huamani opens the fair.",
    "In June Defense Minister Valentina Quispe opens the fair.",
  ])("is silent: %s", (note) => expect(found(note)).toBe(note));
});
