/** Titles behind marks and joints: lists with places and remarks, appositions in the middle of a sentence, titles that bodies and envoys are called by. */
import { describe, expect, test } from "vitest";
import { markedRoles, plain } from "../../../support/roles.ts";

const REGISTER = `
//- /authority.yaml
posts:
  - { id: uy-def, label: Minister of Defence, country: UY, other_labels: [Defence Minister] }
  - { id: uy-for, label: Minister of Foreign Affairs, country: UY, other_labels: [Foreign Minister] }
  - { id: uy-en, label: Minister of Energy, country: UY, other_labels: [Energy Minister] }
  - { id: fi-un, label: Permanent Representative to the United Nations, country: FI }
  - { id: eu-tr, label: Commissioner for Trade and Economic Security, country: EU }
  - { id: gb-bank, label: Governor of the Bank of Albion, country: GB }
  - { id: agency, label: Executive Director of the World Energy Agency }
  - { id: au-com, label: Chairperson of the Southern Commission }
  - { id: au-dep, label: Deputy Chairperson of the Southern Commission }
persons:
  - { id: bent, name: Ramiro Bentancurra, memberships: [{ post: uy-def, start_date: 2020-03-01 }] }
  - { id: vare, name: Noelia Varelasosa, memberships: [{ post: uy-for, start_date: 2020-03-01 }] }
  - { id: oron, name: Gervasio Oronozti, memberships: [{ post: uy-en, start_date: 2020-03-01 }] }
  - { id: lump, name: Aino Lumpeela, memberships: [{ post: fi-un, start_date: 2022-01-01 }] }
  - { id: dubr, name: Maroš Dubravský, memberships: [{ post: eu-tr, start_date: 2024-12-01 }] }
  - { id: carn, name: Marcus Carnegrove, memberships: [{ post: gb-bank, start_date: 2013-07-01, end_date: 2020-03-15 }] }
  - { id: biro, name: Fatih Birolsoy, memberships: [{ post: agency, start_date: 2015-09-01 }] }
`;

const finds = (marked: string): void => expect(markedRoles(REGISTER, plain(marked))).toBe(marked);

describe("wrong", () => {
  test.each([
    "A spokesman for {Foreign Minister} Ramiro Bentancurra denied it.",
    "{Minister of Public Works} Ramiro Bentancurra was there.",
    "{Minister for Rural Development} Ramiro Bentancurra was there.",
    "In March 2019, when Ramiro Bentancurra was {Defence Minister}, the road was built.",
    "* **Ramiro Bentancurra** – {Minister of Foreign Affairs}, Montevideo – by fax",
    "* **Ramiro Bentancurra** – {Minister of Foreign Affairs} – by fax",
    "- Ramiro Bentancurra: {Minister of Foreign Affairs}, Montevideo",
    "- Ramiro Bentancurra ({Minister of Foreign Affairs}, Montevideo)",
    "- Ramiro Bentancurra, b. 1961, {Foreign Minister}",
    "- Ramiro Bentancurra (b. 1961), {Foreign Minister} since July 2025",
    "- Ramiro Bentancurra, 64, {Foreign Minister}",
    "- Ramiro Bentancurra (PN), {Foreign Minister}",
    "- Ramiro Bentancurra / {Foreign Minister}",
    "- Ramiro Bentancurra -> {Foreign Minister}",
    "Ramiro Bentancurra........{Foreign Minister}",
    "Ramiro Bentancurra, {Minister of Defence, Paraguay}, came.",
    "Noelia Varelasosa and the {foreign minister}, Ramiro Bentancurra, stood there.",
    "She met Uruguay's {foreign minister}, Ramiro Bentancurra, and went home.",
    "On Tuesday Uruguay's {foreign minister}, Ramiro Bentancurra, spoke.",
    "On 18 November the {foreign minister}, Ramiro Bentancurra, spoke.",
    "At the gate the {foreign minister}, Ramiro Bentancurra, spoke.",
    "On Monday she met Uruguay's {foreign minister}, Ramiro Bentancurra.",
    "It was Uruguay's {foreign minister}, Ramiro Bentancurra, who spoke.",
    "Uruguay's current {foreign minister}, Ramiro Bentancurra, is ready.",
    "The hall was opened today by {Foreign Minister} Ramiro Bentancurra.",
    "{Foreign Minister} [[bentancurra|Ramiro Bentancurra]] spoke.",
    "{Foreign Minister} [[People/Ramiro Bentancurra]] spoke.",
    "{Foreign Minister} ==Ramiro Bentancurra== spoke.",
    "{Foreign Minister} <b>Ramiro Bentancurra</b> spoke.",
    "{Deputy Finance Minister} Ramiro Bentancurra spoke on Monday.",
    "{Vice Finance Minister} Ramiro Bentancurra will visit Lima.",
    "{Energy Minister} Fatih Birolsoy spoke.",
    "Uruguayan {Energy Minister} Fatih Birolsoy spoke.",
  ])("%s", finds);
});

describe("right, or of other people", () => {
  test.each([
    "A spokesman for Defence Minister Ramiro Bentancurra denied it.",
    "I remember Governor of the Bank of Albion Marcus Carnegrove's laugh.",
    "At the Ministry of Public Works Ramiro Bentancurra was seen.",
    "In March 2021, when Ramiro Bentancurra was Defence Minister, the road was built.",
    "* **Ramiro Bentancurra** – Minister of Defence, Montevideo – by fax",
    "- Ramiro Bentancurra: Minister of Defence, Hanoi",
    "Deputy Finance Minister Ramiro Bentancurra signed it.",
    "Deputy Prime Minister Ramiro Bentancurra will visit Lima.",
    "Minister of State Ramiro Bentancurra spoke on Monday.",
    "After the call with the foreign minister, Ramiro Bentancurra spoke.",
    "Defence Minister [[bentancurra|Ramiro Bentancurra]] spoke.",
    "Foreign Minister [[paz|Hugo Paz]], [[bentancurra|Ramiro Bentancurra]] and others spoke.",
    "For the foreign minister, Ramiro Bentancurra was a friend.",
    "At the dinner of the foreign minister, Ramiro Bentancurra, a guest, spoke.",
    "Ramiro Bentancurra, Minister of Defence, Uruguay, came.",
    "Noelia Varelasosa and the defence minister, Ramiro Bentancurra, stood there.",
    "- Ramiro Bentancurra, the Foreign Minister, the President",
    "- Ramiro Bentancurra, b. 1961, Defence Minister",
    "- Ramiro Bentancurra, 64, guest of the Foreign Minister",
    "- Ramiro Bentancurra / Foreign Minister Hidalgo",
    "- Ramiro Bentancurra -> Foreign Minister (letter)",
    "Ramiro Bentancurra / Foreign Minister",
    "The ambassador and the foreign minister, Ramiro Bentancurra and others met.",
    "United Nations ambassador Aino Lumpeela spoke.",
    "Finland's envoy to the United Nations Aino Lumpeela spoke.",
    "European Trade Commissioner Maroš Dubravský spoke.",
    "Canada's Marcus Carnegrove met the envoy. Marcus Carnegrove of Canada spoke.",
    "Canada's new Prime Minister, Marcus Carnegrove, spoke.",
  ])("%s", finds);
});
