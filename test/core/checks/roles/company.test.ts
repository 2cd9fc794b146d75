/** A title that former holders keep, said of one who has left among people in office, and where history tells of him. */
import { describe, expect, test } from "vitest";
import { findingsOf } from "../../../../server/src/core/checks/index.ts";
import { documentOf, fixture } from "../../../support/fixture.ts";

const REGISTER = `
//- /authority.yaml
posts:
  - { id: pe-p, label: President, country: PE }
  - { id: pt-p, label: President, country: PT }
  - { id: no-pm, label: Prime Minister, country: "NO" }
persons:
  - { id: qui, name: Lucio Quiroga, family_name: Quiroga, memberships: [{ post: pe-p, start_date: 2018-07-28, end_date: 2023-07-28 }] }
  - { id: mam, name: Rosa Mamani, family_name: Mamani, memberships: [{ post: pe-p, start_date: 2023-07-28 }] }
  - { id: ald, name: Duarte Aldeia, family_name: Aldeia, memberships: [{ post: pt-p, start_date: 2017-03-09 }] }
  - { id: brand, name: Helena Brandvold, family_name: Brandvold, memberships: [{ post: no-pm, start_date: 2024-10-14 }] }
`;

/** Whether the title of somebody is outdated in a note of 2025-11-20. */
function isFlagged(note: string): boolean {
  const { root } = fixture(REGISTER);
  const path = "/2025-11-20.md";
  root.setNote(path, documentOf(path, note));
  return findingsOf(root.snapshot(), path).some(({ code }) => code === "outdated-role");
}

describe("said of one in office", () => {
  test.each([
    "Our ambassador saw President Lucio Quiroga on November 3.",
    "The delegation is led by President Lucio Quiroga.",
    "In November 2025, President Lucio Quiroga refused to sign the declaration.",
    "In October 2025, President Lucio Quiroga appointed a new minister.",
    "President Lucio Quiroga vetoed the bill in October 2025.",
    "President Lucio Quiroga last month refused a similar request.",
    "In October, President Lucio Quiroga refused it.",
    "President Lucio Quiroga has restored the hotline.",
    "Helena Brandvold, whom President Lucio Quiroga congratulated in June 2025, came.",
    "Peruvian President Quiroga said no.",
    "Participants: President Lucio Quiroga, Prime Minister Helena Brandvold.",
    "Present: Prime Minister Helena Brandvold, President Lucio Quiroga.",
    "**Leaders:** President Lucio Quiroga (Peru), Prime Minister Helena Brandvold (Norway)",
    "- Peru: President Lucio Quiroga\n- Norway: Prime Minister Helena Brandvold",
    "| Country | Leader |\n|---|---|\n| Peru | President Lucio Quiroga |",
    "The summit between President Lucio Quiroga and Prime Minister Helena Brandvold is set for January.",
    "The summit of Prime Minister Helena Brandvold and President Lucio Quiroga was short.",
    "A visit by President Lucio Quiroga is planned.",
    "The recent summit between President Duarte Aldeia and President Lucio Quiroga was a success.",
    "She will brief President Lucio Quiroga.",
    "She reports to President Lucio Quiroga.",
    "Brandvold said President Lucio Quiroga would sign.",
    "President Lucio Quiroga has ordered a review.",
    "President Lucio Quiroga's visit is on Monday.",
    "President Lucio Quiroga, who arrived on Monday, was tired.",
    "She has invited President Lucio Quiroga to Bergen.",
    "Oslo asks President Lucio Quiroga for help.",
    "If President Lucio Quiroga comes, it will rain.",
    "The plan is good, according to President Lucio Quiroga.",
    "President Lucio Quiroga has been invited to Bergen.",
    "President Lucio Quiroga hopes to visit Bergen.",
    "President Lucio Quiroga's plane landed today.",
    "President Lucio Quiroga's trip to Bergen will be short.",
    "The guests were welcomed by President Lucio Quiroga.",
    "Flanked by President Lucio Quiroga, she spoke.",
    "A delegation led by President Lucio Quiroga landed.",
    "Next to her sat President Lucio Quiroga.",
    "Also present was President Lucio Quiroga.",
    "We asked President Lucio Quiroga for an interview.",
    "With President Lucio Quiroga absent, nothing was signed.",
    "Until President Lucio Quiroga comes, nothing happens.",
    "This is what President Lucio Quiroga calls a success.",
    "Our interview with President Lucio Quiroga is on page 4.",
    "Since Monday President Lucio Quiroga has been in Bergen.",
    "President Lucio Quiroga disagrees.",
    "President Lucio Quiroga on Friday urged them to wait.",
    "LIMA – Today, President Lucio Quiroga signed the order.",
    "President Lucio Quiroga has repeatedly called it a success.",
    "The talks with President Lucio Quiroga on Monday were short.",
    "Prime Minister Helena Brandvold told President Lucio Quiroga so.",
    "President Lucio Quiroga was not present.",
    '"We agree," said President Lucio Quiroga.',
  ])("%s", (note) => expect(isFlagged(note)).toBe(true));
});

describe("told of by history", () => {
  test.each([
    "Participants of the 2022 summit: President Lucio Quiroga, President Duarte Aldeia.",
    "The meeting between President Lucio Quiroga and President Duarte Aldeia in Porto is remembered.",
    "President Lucio Quiroga and President Rosa Mamani both withdrew troops.",
    "| Term | President |\n|---|---|\n| 2018–2023 | President Lucio Quiroga |",
    "Appointed by President Lucio Quiroga, she is still in office.",
    "Brandvold said President Lucio Quiroga would have lost.",
    "President Lucio Quiroga has written a memoir.",
    "President Lucio Quiroga's legacy is debated.",
    "Prosecutors will question President Lucio Quiroga.",
    "Unlike President Lucio Quiroga, Prime Minister Helena Brandvold will come.",
    "President Lucio Quiroga's plane was sold.",
    "Predecessors: President Lucio Quiroga",
    "The road was opened by President Lucio Quiroga.",
    "What President Lucio Quiroga called a success is forgotten.",
    "When President Lucio Quiroga came to power, it rained.",
    "A letter to President Lucio Quiroga was found.",
    "President Lucio Quiroga has been in prison since May.",
    "President Lucio Quiroga lives abroad.",
    "President Lucio Quiroga and the rebels met three times.",
    "According to the indictment, President Lucio Quiroga sent the order.",
    "At the Arequipa summit President Lucio Quiroga met the rebels.",
    "Today President Lucio Quiroga refused to appear in court.",
    "With President Lucio Quiroga went his cabinet.",
    "The operation to capture Peruvian President Quiroga went on.",
    "Peruvian President Quiroga flashes a sign in custody.",
    "On 3 June 2025 Rosa Mamani won the election to succeed President Lucio Quiroga.",
    "On 3 June 2025 Rosa Mamani replaced the team of President Lucio Quiroga.",
    "In October 2025, President Lucio Quiroga began radiation therapy.",
    "In October 2025, President Lucio Quiroga said that he was proud of it.",
    "In October 2025, President Lucio Quiroga refused to leave his cell.",
    "On 3 November 2025, President Lucio Quiroga appeared in court.",
    "In October 2025, President Lucio Quiroga signed copies of his book.",
    "In October 2025, President Lucio Quiroga appointed a director of his library.",
    "In October, President Lucio Quiroga refused to testify.",
    "President Lucio Quiroga vetoed the bill.",
    "President Lucio Quiroga has completed his memoirs.",
  ])("%s", (note) => expect(isFlagged(note)).toBe(false));
});

test.each([
  ["/2023-07-31.md", false],
  ["/2023-08-20.md", true],
])("news go on with a title for a week: %s", (path, isOutdated) => {
  const { root } = fixture(REGISTER);
  root.setNote(path, documentOf(path, "Peruvian President Lucio Quiroga said no."));
  expect(findingsOf(root.snapshot(), path).some(({ code }) => code === "outdated-role")).toBe(isOutdated);
});
