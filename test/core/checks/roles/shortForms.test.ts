/** Titles in front of a family name by itself, of people whom the note names in full and of those whom it does not. */
import { expect, test } from "vitest";
import { markedRoles, plain } from "../../../support/roles.ts";

const REGISTER = `
//- /authority.yaml
posts:
  - { id: ge-pm, label: Prime Minister, country: GE }
  - { id: ge-fm, label: Minister of Foreign Affairs, country: GE, other_labels: [Foreign Minister] }
  - { id: ec-pr, label: President of Ecuador, country: EC }
  - { id: es-pm, label: Prime Minister, country: ES }
  - { id: kr-pr, label: President, country: KR }
  - { id: bank, label: President of the Southern Bank }
  - { id: ge-farm, label: Minister of Agriculture, country: GE }
  - { id: us-sd, label: Secretary of Defense, country: US }
  - { id: at-ch, label: Chancellor, country: AT }
  - { id: gb-ch, label: Chancellor of the Exchequer, country: GB }
persons:
  - { id: jorb, name: Nodar Jorbelidze, memberships: [{ post: ge-pm, start_date: 2024-02-08 }] }
  - { id: gaga, name: Tamta Gagnidze, memberships: [{ post: ge-pm, start_date: 2021-02-22, end_date: 2024-02-08 }] }
  - { id: kvir, name: Levan Kviriashvili, memberships: [{ post: ge-fm, start_date: 2022-04-01 }] }
  - { id: nobo, name: Ximena Naboaga, memberships: [{ post: ec-pr, start_date: 2023-11-23 }] }
  - { id: sanc, name: Iker Sanchidrián, memberships: [{ post: es-pm, start_date: 2018-06-02 }] }
  - { id: leeh, name: Lee Hae-rim, memberships: [{ post: kr-pr, start_date: 2025-06-04 }] }
  - { id: tuta, name: Davit Tutaridze, memberships: [{ post: ge-farm, start_date: 2022-04-01, end_date: 2025-10-01 }, { post: ge-fm, start_date: 2025-10-02 }] }
  - { id: hart, name: Wes Hart, memberships: [{ post: us-sd, start_date: 2021-01-22, end_date: 2025-01-20 }] }
  - { id: mcad, name: Jo McAdoo, memberships: [{ post: us-sd, start_date: 2025-01-25 }] }
  - { id: bank, name: Oona Virkkala, memberships: [{ post: bank, start_date: 2020-06-04 }] }
  - { id: rehb, name: Nikolaus Rehberger, memberships: [{ post: at-ch, start_date: 2021-02-22, end_date: 2024-02-08 }] }
  - { id: tren, name: Oriel Trenowden, memberships: [{ post: gb-ch, start_date: 2021-02-22, end_date: 2024-02-08 }] }
`;

const finds = (marked: string): void => expect(markedRoles(REGISTER, plain(marked))).toBe(marked);

test.each([
  "{President} Jorbelidze left.",
  "Talks with {President} Jorbelidze went well.",
  "On Friday {President} Jorbelidze's plane landed.",
  "{Prime Minister} Naboaga hosted the dinner.",
  "{PM} Naboaga said so.",
  "Nodar Jorbelidze came. {President} Jorbelidze left.",
  "{Prime Minister} Gagnidze arrived on Friday.",
  "Gagnidze, the Georgian {prime minister}, arrived on Friday.",
  "{Chancellor} Rehberger arrived on Friday.",
  "Austrian {Chancellor} Rehberger arrived on Friday.",
  "{Finance Minister} Kviriashvili left on Friday.",
  "{Agriculture Minister} Tutaridze visited a farm.",
  "US {Defense Secretary} Hart arrives on Tuesday.",
])("another's title: %s", finds);

test.each([
  "Prime Minister Jorbelidze left.",
  "President Naboaga left.",
  "Bank President Jorbelidze left.",
  "President Jorbelidze of the rowing club left.",
  "President Jorbelidze-Toidze left.",
  "The former President Jorbelidze left.",
  "Gagnidze, the former Georgian prime minister, arrived on Friday.",
  "Gagnidze, Ecuador's prime minister, arrived on Friday.",
  "Anders Gagnidze spoke. Gagnidze, the Georgian prime minister in the play, bowed.",
  "Chancellor Trenowden arrived on Friday.",
  "Chancellor Rehberger of the college arrived on Friday.",
  "Vano Jorbelidze came. President Jorbelidze left.",
  "President Jorbelidze left. So did Vano Jorbelidze.",
  "Prime Minister Lee left.",
  "Lee Hae-rim came. Prime Minister Lee left.",
  "President Sanchidrián spoke. President Iker Sanchidrián spoke.",
  "Prime Minister Virkkala spoke.",
  "The club's president Jorbelidze spoke.",
  "In 1998 Prime Minister Naboaga signed the law.",
  "Under President Jorbelidze it was different.",
  "Defense Secretary Hart arrives on Tuesday.",
  "The farm that Agriculture Minister Tutaridze visited is for sale.",
  "In May 2025 Agriculture Minister Tutaridze visited a farm.",
  "Agriculture Minister Tutaridze visited a farm. Prime Minister Gagnidze stayed at home.",
])("right, or somebody else: %s", finds);

test("a note without a date says nothing of a name that it does not introduce", () => {
  const note = "President Jorbelidze left.";
  expect(markedRoles(REGISTER, note, "/undated.md")).toBe(note);
});
