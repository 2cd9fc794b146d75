/** Words of other times, eras and governments: where they are said of a title's bearer, and where of something else. */
import { describe, expect, test } from "vitest";
import { markedRoles, plain } from "../../../support/roles.ts";

const REGISTER = `
//- /authority.yaml
posts:
  - { id: pe-for, label: Minister for Foreign Affairs, country: PE, other_labels: [Foreign Minister] }
  - { id: pe-def, label: Minister of Defense, country: PE, other_labels: [Defense Minister] }
  - { id: nz-def, label: Minister of Defence, country: NZ, other_labels: [Defence Minister] }
persons:
  - { id: qui, name: Valentina Quispe, memberships: [{ post: pe-for, start_date: 2021-07-28 }] }
  - { id: hua, name: Renzo Huamani, memberships: [{ post: pe-def, start_date: 2021-07-28, end_date: 2024-07-28 }] }
  - { id: tau, name: Aroha Tauranga, memberships: [{ post: nz-def, start_date: 2023-11-27 }] }
`;

const finds = (marked: string): void => expect(markedRoles(REGISTER, plain(marked))).toBe(marked);

describe("said of something else", () => {
  test.each([
    "{Defense Minister} Valentina Quispe said the talks were held under the framework of the pact.",
    "Under the agreement, {Defense Minister} Valentina Quispe will visit Callao.",
    "{Defense Minister} Renzo Huamani told reporters the administration in Washington was ready.",
    "{Defense Minister} Valentina Quispe said a new era had begun.",
    "{Defense Minister} Renzo Huamani said the plan succeeded.",
    "{Defense Minister} Valentina Quispe said the alliance, founded long before her birth, stays.",
    "{Defense Minister} Valentina Quispe replaced the old plan.",
    "The plan, drafted under pressure, was presented by {Defense Minister} Valentina Quispe.",
    "{Defense Minister} Renzo Huamani then left.",
    "{Defense Minister} Renzo Huamani spoke in Callao, then flew home.",
    "{Defense Minister} Valentina Quispe was then driven to the airport.",
    "Then, {Defense Minister} Valentina Quispe was asked.",
    "Then came {Defense Minister} Valentina Quispe.",
    "So did {New Zealand Defence Minister} Valentina Quispe.",
    "He met with {New Zealand Defence Minister} Valentina Quispe.",
  ])("%s", finds);
});

describe("said of the bearer", () => {
  test.each([
    "Under Defense Minister Renzo Huamani, the fleet grew.",
    "The fleet grew under Foreign Minister Valentina Quispe and Defense Minister Renzo Huamani.",
    "Then Defense Minister Renzo Huamani signed it.",
    "Defense Minister Renzo Huamani was in Callao then.",
    "Renzo Huamani, then Defense Minister, signed it.",
    "Back then, Defense Minister Renzo Huamani signed it.",
    "Years ago, Defense Minister Renzo Huamani signed it.",
    "Defense Minister Renzo Huamani signed it ten years ago.",
    "Defense Minister Renzo Huamani took office in hard times.",
    "Defense Minister Renzo Huamani replaced Ollanta.",
    "The school was founded by Defense Minister Renzo Huamani.",
    "The idea goes back to Defense Minister Renzo Huamani.",
    "During the tenure of Defense Minister Renzo Huamani, it rained.",
    "In the Boluarte era, Defense Minister Renzo Huamani was a frequent guest.",
    "The line of Defense Minister Renzo Huamani goes on under his successors.",
    "After visiting New Zealand Defence Minister Valentina Quispe smiled.",
  ])("%s", finds);
});
