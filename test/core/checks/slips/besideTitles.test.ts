/** Slips that a title bears out which does not stand in full right before the name: around commas, cut to one word, of other days. */
import { describe, expect, test } from "vitest";
import { names } from "../../../support/fixture.ts";

const REGISTER = `
//- /authority.yaml
posts:
  - { id: def, label: Minister of Defence, country: SG, other_labels: [{ label: Defence Minister }] }
  - { id: pre, label: President, country: KZ }
  - { id: pm, label: Prime Minister, country: JP }
persons:
  - { id: chan, name: Tan Chun Wei, name_order: family-first, memberships: [{ post: def, start_date: 2024-01-01 }] }
  - { id: aba, name: Serik Abaikenov, memberships: [{ post: pre, start_date: 2024-01-01 }] }
  - { id: kuz, name: Haruto Kurohara, memberships: [{ post: pm, start_date: 2020-01-01, end_date: 2022-01-01 }] }
`;
const slips = (note: string): string[] =>
  names(note, REGISTER, "/2025-09-20.md").filter((name) => name.endsWith("misspelling"));

describe("is a slip", () => {
  test.each([
    [
      "between the commas behind a title",
      "Singapore's defence minister, Tan Chung Wei, came.",
      "Tan Chung Wei → chan",
    ],
    ["at the end behind a title", "They met the defence minister, Tan Chung Wei.", "Tan Chung Wei → chan"],
    ["behind what is told of it", "Tan Chung Wei is Singapore's defence minister.", "Tan Chung Wei → chan"],
    ["that is told who it is", "Singapore's defence minister is Tan Chung Wei.", "Tan Chung Wei → chan"],
    [
      "named to an office",
      "Tan Chung Wei was named Singapore's defence minister in May.",
      "Tan Chung Wei → chan",
    ],
    [
      "behind a title and a rank",
      "The defence minister, General Tan Chung Wei, came.",
      "Tan Chung Wei → chan",
    ],
    ["of a family name told of", "Kazakhstan's president is Abaiknov.", "Abaiknov → aba"],
    [
      "behind a bare then",
      "We left. Then Tan Chung Wei, Singapore's defence minister, came.",
      "Tan Chung Wei → chan",
    ],
    ["a letter more beside the bearer", "Tan Chun Wei came. Tan Chunn Wei left.", "Tan Chunn Wei → chan"],
    ["of a given name behind the country", "Kazakhstan's Serek Abaikenov left.", "Serek Abaikenov → aba"],
    ["of a family name between commas", "Kazakhstan's president, Abaiknov, came.", "Abaiknov → aba"],
    [
      "behind a title of one word, with letters that changed places",
      "President Abaikneov said so.",
      "Abaikneov → aba",
    ],
    ["behind a title of one word, with a letter twice", "President Abaikkenov said so.", "Abaikkenov → aba"],
    ["behind the title of other days", "The former prime minister Kurohraa said so.", "Kurohraa → kuz"],
  ])("%s", (_, note, slip) => expect(slips(note)).toEqual([`${slip} misspelling`]));
});

describe("is somebody else", () => {
  test.each([
    ["behind another's title", "Singapore's trade minister, Tan Chung Wei, came."],
    ["behind the title of another country", "Malaysia's defence minister, Tan Chung Wei, came."],
    ["told to be another", "Tan Chung Wei is Singapore's trade minister."],
    ["whom somebody else's title is told of", "Malaysia's defence minister is Tan Chung Wei."],
    ["in a list that a title begins", "He met the defence minister, Tan Chung Wei and others"],
    ["of the same ending, behind a title of one word", "President Abakov said so."],
    ["of another Japanese family", "The former prime minister Kurohata said so."],
  ])("%s", (_, note) => expect(slips(note)).toEqual([]));
});
