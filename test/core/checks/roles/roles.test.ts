/** `outdated-role` and `mismatched-role`: what they say and offer, of people of the bundled register. */
import { describe, expect, test } from "vitest";
import { findingsOf } from "../../../../server/src/core/checks/index.ts";
import { mismatchedRole } from "../../../../server/src/core/checks/mismatchedRole.ts";
import { outdatedRole } from "../../../../server/src/core/checks/outdatedRole.ts";
import { check, documentOf, fixture } from "../../../support/fixture.ts";

const note = (date: string, text: string): string => `
//- bundled
//- /note.md
---
date: ${date}
---

${text}
`;

describe("outdated-role", () => {
  test("a title whose term is over, with the one held then as the fix", () =>
    check(
      outdatedRole,
      note(
        "2025-11-03",
        `Agriculture Minister Shinjiro Koizumi arrived.
^^^^^^^^^^^^^^^^^^^^ warning: Shinjiro Koizumi was not Agriculture Minister on 2025-11-03 (2025-05-21 to 2025-10-21); then Minister of Defense, Japan. → Defense Minister`,
      ),
    ));

  test.each([
    "had chaired it the year before",
    "had once led the talks there the previous spring",
    "had opened the session two years earlier",
  ])("not where the past is told as past: %s", (told) =>
    check(outdatedRole, note("2025-11-03", `Agriculture Minister Shinjiro Koizumi ${told}.`)),
  );

  test("behind a colon, whatever stands before it", () =>
    check(
      outdatedRole,
      note(
        "2025-11-03",
        `First toast: Agriculture Minister Shinjiro Koizumi.
             ^^^^^^^^^^^^^^^^^^^^ outdated-role`,
      ),
    ));

  test("a title not yet held", () =>
    check(
      outdatedRole,
      note(
        "2024-07-29",
        `Japanese Defense Minister Shinjiro Koizumi arrived.
         ^^^^^^^^^^^^^^^^ outdated-role`,
      ),
    ));

  test("nobody's title now: no fix", () =>
    check(
      outdatedRole,
      note(
        "2025-11-03",
        `President Joe Biden will host the summit.
^^^^^^^^^ warning: Joe Biden was not President on 2025-11-03 (2021-01-20 to 2025-01-20).`,
      ),
    ));

  test("the date that opens the sentence decides", () =>
    check(
      outdatedRole,
      note(
        "2025-11-03",
        `On 18 October 2023, Defense Minister Ahn Gyu-back met him.
                    ^^^^^^^^^^^^^^^^ outdated-role`,
      ),
    ));

  test("the date of the section decides", () =>
    check(
      outdatedRole,
      note(
        "2025-11-03",
        `## 18 October 2023

Defense Minister Ahn Gyu-back met him.
^^^^^^^^^^^^^^^^ outdated-role`,
      ),
    ));

  test("the date in the row of a table decides", () =>
    check(
      outdatedRole,
      note(
        "2025-11-03",
        `| who | when |
| --- | --- |
| Defense Minister Ahn Gyu-back | 2023-10-18 |
  ^^^^^^^^^^^^^^^^ outdated-role
| Defense Minister Lloyd Austin | 2024-07-28 |`,
      ),
    ));

  test("a title behind the name", () =>
    check(
      outdatedRole,
      note(
        "2025-11-03",
        `Fumio Kishida, the Japanese prime minister, spoke.
                            ^^^^^^^^^^^^^^ outdated-role`,
      ),
    ));

  test.each([
    "Defense Minister Shinjiro Koizumi arrived.",
    "Former President Joe Biden spoke; then-President Joe Biden had agreed; ex-President Biden too.",
    "President Joe Biden hosted the summit at Camp David in 2023.",
    "Prime Minister Sanae Takaichi said the agreement of 28 July 2024 stands.",
    "“President Joe Biden is here,” he said.",
    "Future Defense Minister Joe Biden and Shadow Defense Minister Joe Biden are inventions.",
    "Vice-Minister of Defense for International Affairs Kiyoshi Serizawa called.",
    "Acting Defense Minister Shin Won-sik and Fumio Kishida, the former prime minister, met.",
    "Defense Minister Ahn Gyu-back, President Lee Jae-myung and Joe Biden met.",
    "Secretary of War Pete Hegseth and Secretary of Defense Pete Hegseth are one.",
  ])("silent: %s", (text) => check(outdatedRole, note("2025-11-03", text)));

  test("silent where nothing dates the passage", () =>
    check(outdatedRole, "//- bundled\n//- /note.md\nPresident Joe Biden spoke."));
});

describe("mismatched-role", () => {
  test("a title never held, with the right one as the fix", () =>
    check(
      mismatchedRole,
      note(
        "2025-11-03",
        `South Korean Foreign Minister Ahn Gyu-back spoke.
             ^^^^^^^^^^^^^^^^ warning: Ahn Gyu-back was Minister of National Defense, South Korea on 2025-11-03, not Foreign Minister. → Defense Minister`,
      ),
    ));

  test("a country never served, on the country with the title", () =>
    check(
      mismatchedRole,
      note(
        "2025-11-03",
        `Japanese Defense Minister Ahn Gyu-back spoke.
^^^^^^^^^^^^^^^^^^^^^^^^^ mismatched-role → South Korean Defense Minister`,
      ),
    ));

  test.each([
    ["Japan's defense minister", "South Korea's defense minister"],
    ["Japan Defense Minister", "South Korea Defense Minister"],
    ["U.S. Defense Minister", "South Korean Defense Minister"],
    ["Thai Foreign Minister", "South Korean Defense Minister"],
    ["Tokyo's defense minister", null],
  ])("the fix of a country is in its form: %s → %s", (written, right) => {
    const { root } = fixture("//- bundled");
    const [path, text] = ["/2025-11-03.md", `${written} Ahn Gyu-back spoke.`];
    root.setNote(path, documentOf(path, text));
    const [finding] = findingsOf(root.snapshot(), path);
    expect(finding?.fixes.map(({ newText }) => newText)).toEqual(right === null ? [] : [right]);
  });

  test.each([
    ["CF", "the Central African Republic's foreign minister"],
    ["CD", "the Democratic Republic of the Congo's foreign minister"],
    ["SC", "the Seychelles' foreign minister"],
    ["DM", "Dominica's foreign minister"],
  ])("the fix of a country has the article that its name takes: %s", (country, right) => {
    const { root } = fixture(`
//- /authority.yaml
posts:
  - { id: foreign, label: Minister of Foreign Affairs, other_labels: [Foreign Minister], country: ${country} }
persons:
  - { id: maren, name: Maren Oyelaran, memberships: [{ post: foreign, start_date: 2022-04-21 }] }
`);
    const [path, text] = ["/2025-11-03.md", "Japan's foreign minister Maren Oyelaran spoke."];
    root.setNote(path, documentOf(path, text));
    const [finding] = findingsOf(root.snapshot(), path);
    expect(finding?.fixes.map(({ newText }) => newText)).toEqual([right]);
  });

  test.each([
    ["the trade minister", "ambassador to South Korea"],
    ["Trade Minister", "Ambassador to South Korea"],
    ["the defence minister", "farms minister"],
  ])("the fix of %s is in small letters but for names, in the label's own words", (written, right) => {
    const { root } = fixture(`
//- /authority.yaml
posts:
  - { id: envoy, label: Ambassador to South Korea, country: PE }
  - { id: farm, label: Minister of Farms, other_labels: [Hay Minister, Farms Minister, Farm Minister], country: PE }
  - { id: trade, label: Minister of Trade, other_labels: [Trade Minister], country: PE }
persons:
  - { id: maren, name: Maren Oyelaran, memberships: [{ post: trade, start_date: 2018-04-21, end_date: 2022-04-20 }, { post: envoy, start_date: 2022-04-21 }] }
  - { id: renzo, name: Renzo Huamani, memberships: [{ post: farm, start_date: 2022-04-21 }] }
`);
    const name = right.includes("farms") ? "Renzo Huamani" : "Maren Oyelaran";
    const [path, text] = ["/2025-11-03.md", `${name}, ${written}, spoke.`];
    root.setNote(path, documentOf(path, text));
    const [finding] = findingsOf(root.snapshot(), path);
    expect(finding?.fixes.map(({ newText }) => newText)).toEqual([right]);
  });

  test("the fix of a title in capitals is in capitals", () =>
    check(
      outdatedRole,
      note(
        "2025-11-20",
        `AGRICULTURE MINISTER SHINJIRO KOIZUMI SPOKE.
^^^^^^^^^^^^^^^^^^^^ outdated-role → DEFENSE MINISTER`,
      ),
    ));

  test.each([
    "Defense Minister Ahn Gyu-back, Defence Minister Richard Marles and Deputy Prime Minister Richard Marles met.",
    "Minister Ahn Gyu-back and Secretary Pete Hegseth met.",
    "Representative Ahn Gyu-back, General Secretary Xi Jinping and Chairman Xi Jinping met.",
    "Premier Sanae Takaichi and Defense Secretary Pete Hegseth met.",
    "Foreign Minister Mohamad Hasan and Foreign Minister Sugiono met.",
    "Ahn Gyu-back, Foreign Minister Sugiono and others met.",
    "The former mayor, Governor Lee Jae-myung, and U.S. Vice President Joe Biden came.",
    "South Korea's Ahn Gyu-back and Chief Cabinet Secretary Minoru Kihara met.",
    "President Joe Biden and Vice President Joe Biden.",
  ])("silent: %s", (text) => check(mismatchedRole, note("2025-11-03", text)));
});

describe("both are silent", () => {
  test.each([
    "Deputy Prime Minister and Minister for Defence Richard Marles spoke.",
    "Richard Marles, deputy prime minister and defence minister, spoke.",
    "The prime minister's chief cabinet secretary Minoru Kihara briefed the press.",
    "Arriving in South Korea Defense Secretary Pete Hegseth waved.",
    "On his way to China President Donald Trump called.",
    "The anti-China Prime Minister Sanae Takaichi and the pro-Japan President Lee Jae-myung met.",
    "LDP President Sanae Takaichi and party president Sanae Takaichi are one.",
    "UMNO Deputy President Mohamad Hasan spoke; Korea University President Lee Jae-myung did not.",
    "Science and Technology Minister Sanae Takaichi resigned years ago.",
    "The previous prime minister Fumio Kishida and ousted President Yoon Suk Yeol were there.",
    "The 20th President Yoon Suk Yeol is on trial.",
    "The TSCF was signed on 28 July 2024. Defense Minister Minoru Kihara signed for Japan.",
    "| 2024-07-28 | Defense Minister Minoru Kihara signed |",
    "- 28 July 2024\n  - Defense Minister Minoru Kihara signed",
    "## Meeting of 28 July 2024\n\n### Follow-up\n\nDefense Minister Minoru Kihara signed.",
    "In 2014, Crimea was annexed, President Donald Trump said.",
    "In 2018 the military agreement was signed; President Lee Jae-myung restored it.",
    "Undersecretary of National Defense Irineo Espino called.",
    "Deputy Defence Minister Sjafrie Sjamsoeddin served from 2010 to 2014.",
    "U.S. Defence Minister Pete Hegseth spoke.",
    "Under President Yoon Suk Yeol, ties improved; the administration of President Joe Biden welcomed it.",
    "At the time, Prime Minister Fumio Kishida agreed.",
    "The read-out is titled *Remarks by President Joe Biden on the summit*.",
    "State President Xi Jinping and Party chief and President Xi Jinping are the same man.",
  ])("%s", (text) => {
    check(outdatedRole, note("2025-11-03", text));
    check(mismatchedRole, note("2025-11-03", text));
  });
});
