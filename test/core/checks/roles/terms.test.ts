/** Titles said of a whole term, of its beginning or end, and of whom the sentence before is about; days that are only spoken of. */
import { describe, expect, test } from "vitest";
import { markedRoles, plain } from "../../../support/roles.ts";

const REGISTER = `
//- /authority.yaml
posts:
  - { id: pe-def, label: Minister of Defence, other_labels: [Defence Minister, 国防相], country: PE }
  - { id: pe-env, label: Minister of the Environment, other_labels: [Environment Minister], country: PE }
  - { id: pe-for, label: Minister of Foreign Affairs, other_labels: [Foreign Minister], country: PE }
  - { id: cl-for, label: Minister of Foreign Affairs, other_labels: [Foreign Minister], country: CL }
persons:
  - { id: arro, name: Inti Arroyave, other_names: [{ name: 荒江印地, lang: ja }], memberships: [{ post: pe-env, start_date: 2019-09-11, end_date: 2021-10-04 }, { post: pe-def, start_date: 2025-07-25 }] }
  - { id: quis, name: Waman Quispenaira, memberships: [{ post: pe-for, start_date: 2024-01-10 }] }
  - { id: olav, name: Olavo Pintoresco, memberships: [{ post: cl-for, start_date: 2022-03-11 }] }
`;

const finds = (marked: string): void => expect(markedRoles(REGISTER, plain(marked))).toBe(marked);

describe("a term", () => {
  test.each([
    "Inti Arroyave was {environment minister} until 2023.",
    "Inti Arroyave was {environment minister} from January 2022 to March 2023.",
    "Inti Arroyave was {foreign minister} from 2019 to 2021.",
    "Inti Arroyave was {foreign minister} from September 2019 to October 2021.",
    "Inti Arroyave became {foreign minister} in July 2025.",
    "Inti Arroyave, who became {foreign minister} in July 2025, spoke.",
    "Inti Arroyave was appointed {foreign minister} on 25 July 2025.",
    "Inti Arroyave, appointed {foreign minister} in July 2025, spoke.",
    "Inti Arroyave, {environment minister} in 2024, spoke.",
    "Inti Arroyave, {environment minister} from 2014 to 2021, spoke.",
    "Inti Arroyave, the {environment minister} until 2023, spoke.",
    "Inti Arroyave was {environment minister} from 2019 to 2023.",
    "Inti Arroyave, who has been {defence minister} since 2023, spoke.",
    "Inti Arroyave, {defence minister} since March 2024, spoke.",
  ])("that is another's: %s", finds);

  test.each([
    "Inti Arroyave was environment minister until 2021.",
    "Inti Arroyave was environment minister until November 2021.",
    "Inti Arroyave was environment minister from 2019 to 2021.",
    "Inti Arroyave was environment minister from 2010 to 2012.",
    "Waman Quispenaira was foreign minister until January 2017.",
    "Waman Quispenaira was foreign minister from May 2015 to June 2016.",
    "Inti Arroyave, environment minister from 2019 to 2021, spoke.",
    "Inti Arroyave, environment minister in 2020, spoke.",
    "Inti Arroyave, environment minister until early 2022, spoke.",
    "Inti Arroyave, a senator from 2012 to 2019, spoke.",
    "Inti Arroyave has been defence minister since 2025.",
    "Inti Arroyave, defence minister since July 2025, spoke.",
    "Waman Quispenaira, foreign minister since November 2023, spoke.",
    "Inti Arroyave was foreign minister from 2015 to 2017.",
    "Inti Arroyave was foreign minister until 2018.",
    "Inti Arroyave became foreign minister in 2025.",
    "Inti Arroyave became foreign minister in March 2017.",
    "Inti Arroyave was named defence minister in June 2025.",
    "Nobody said that Inti Arroyave was foreign minister from 2019 to 2021.",
    "Was Inti Arroyave foreign minister from 2019 to 2021?",
  ])("that is right, or unknown: %s", finds);
});

describe("a line of a timeline that tells who entered an office", () => {
  test.each([
    "- 25 March 2023: Inti Arroyave becomes {environment minister}",
    "- **12 March 2024** – Inti Arroyave sworn in as {environment minister}",
    "| When | What |\n|---|---|\n| 3 March 2024 | Inti Arroyave takes office as {environment minister} |",
    "## 2024\n\n- 3 March: Inti Arroyave is sworn in as {environment minister}",
    "- 25 July 2025: Inti Arroyave becomes {foreign minister}",
    "- 25 July 2025: Inti Arroyave named {foreign minister}",
  ])("wrong: %s", finds);

  test.each([
    "- 25 July 2025: Inti Arroyave becomes defence minister",
    "- 1 July 2025: Inti Arroyave named defence minister",
    "- 11 September 2019: Inti Arroyave sworn in as Minister of the Environment",
    "- March 2014: Inti Arroyave becomes foreign minister",
    "- 3 March 2024: Inti Arroyave's aide becomes environment minister",
    "- 3 March 2024: Inti Arroyave told to become environment minister",
  ])("right, or unknown: %s", finds);
});

describe("a pronoun in the next sentence", () => {
  test.each([
    "Inti Arroyave was in Lima. He is the {foreign minister}.",
    "Inti Arroyave is forty-four. He has been {foreign minister} since August.",
    "Inti Arroyave is forty-four. He was {environment minister} until 2023.",
  ])("of the one whom the sentence is about: %s", finds);

  test.each([
    "Inti Arroyave is forty-four. He is the defence minister.",
    "Inti Arroyave met Petr Novak. He is the foreign minister.",
    "Inti Arroyave met a visitor. He is the foreign minister.",
    "Inti Arroyave came with his guest. He is the foreign minister.",
    "Inti Arroyave's guest came late. He is the foreign minister.",
    "Lima waited for Inti Arroyave. He is the foreign minister.",
  ])("of anybody, or right: %s", finds);
});

describe("days that somebody only speaks of", () => {
  test.each([
    "{Foreign Minister} Inti Arroyave recalled the agreement signed in 2018.",
    "{Foreign Minister} Inti Arroyave did not speak of the election of 2021.",
    "{Foreign Minister} Inti Arroyave mentioned the 2021 election.",
    "荒江印地{外相}は2018年の会談に触れた。",
    "荒江印地{外相}が出席した。会合は2018年以来。",
  ])("are not the title's: %s", finds);

  test.each([
    "Foreign Minister Inti Arroyave signed the agreement of 2018.",
    "Foreign Minister Inti Arroyave opened it in 2018.",
    "荒江印地外相は2018年、会談した。",
  ])("others may be: %s", finds);
});

describe("what stands before a title", () => {
  test.each([
    "Quispenaira held his first talks with {Foreign Minister} Inti Arroyave.",
    "It was the first meeting with {Foreign Minister} Inti Arroyave.",
    "Talks with Peru's new {Foreign Minister} Inti Arroyave went on.",
    "In Lima {Chilean Foreign Minister} Waman Quispenaira spoke.",
    "Inti Arroyave ({foreign minister} since July 2025) spoke.",
  ])("takes no claim away: %s", finds);

  test.each([
    "The first Foreign Minister Inti Arroyave met was his own.",
    "The next Foreign Minister Inti Arroyave will speak.",
    "Newly elected Foreign Minister Inti Arroyave will speak.",
    "In Lima Peruvian Foreign Minister Waman Quispenaira spoke.",
  ])("may: %s", finds);
});
