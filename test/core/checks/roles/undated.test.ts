/** Titles in notes that tell no date, and of people of whose posts the register tells none. */
import { expect, test } from "vitest";
import { markedRoles, plain } from "../../../support/roles.ts";

const REGISTER = `
//- /authority.yaml
posts:
  - { id: py-def, label: Minister of Defence, other_labels: [Defence Minister], country: PY }
  - { id: py-fin, label: Minister of Finance, other_labels: [Finance Minister], country: PY }
  - { id: py-pres, label: President, country: PY }
  - { id: harbour, label: Commissioner of the Harbour Police, other_labels: [Harbour Police chief, HP Commissioner], country: IE }
  - { id: river, label: River Police Commissioner, other_labels: [RP Commissioner], country: CZ }
  - { id: lead, label: International official }
  - { id: mn-pres, label: President, country: MN }
persons:
  - { id: bene, name: Rafael Benegas, family_name: Benegas, memberships: [{ post: py-def, start_date: 2023-08-15 }] }
  - { id: vill, name: Norma Villasanti, memberships: [{ post: py-fin, start_date: 2023-08-15 }] }
  - { id: past, name: Lourdes Ayaleto, memberships: [{ post: py-fin, start_date: 2018-08-15, end_date: 2023-08-15 }] }
  - { id: pres, name: Eusebio Caballeri, memberships: [{ post: py-pres, start_date: 2023-08-15 }] }
  - { id: mong, name: Sarnai Batzorgil, memberships: [{ post: mn-pres, start_date: 2023-08-15 }] }
  - { id: fini, name: Aoife Finneran, memberships: [{ post: harbour }] }
  - { id: vond, name: Bedřich Vondrášek, memberships: [{ post: river }] }
  - { id: offi, name: Tiago Monteverde, memberships: [{ post: lead }] }
`;

const finds =
  (path: string) =>
  (marked: string): void =>
    expect(markedRoles(REGISTER, plain(marked), path)).toBe(marked);

test.each([
  "{Foreign Minister} Rafael Benegas spoke.",
  "{Prime Minister} Norma Villasanti hosted the dinner.",
  "{Finance Minister} Rafael Benegas came late.",
  "Rafael Benegas is the {Minister of Health}.",
  "{Prime Minister} Eusebio Caballeri will come.",
  "{RP Commissioner} Aoife Finneran spoke.",
])("wrong without a date: %s", finds("/undated.md"));

test.each([
  "Defence Minister Rafael Benegas spoke.",
  "Former Foreign Minister Rafael Benegas spoke.",
  "Back then Foreign Minister Rafael Benegas spoke.",
  "The law is from Foreign Minister Rafael Benegas.",
  "Prime Minister Sarnai Batzorgil spoke.",
  "Foreign Minister Lourdes Ayaleto spoke.",
  "River Police Commissioner Tiago Monteverde spoke.",
])("right, or of another time: %s", finds("/undated.md"));

test.each([
  "{RP Commissioner} Aoife Finneran spoke.",
  "{Harbour Police chief} Bedřich Vondrášek spoke.",
  "HP Commissioner Aoife Finneran spoke.",
])("people whose terms nobody told: %s", finds("/2025-11-20.md"));

test.each([
  "{Prime Minister} Lourdes Ayaleto spoke.",
  "{Prime Minister} Eusebio Caballeri had spoken in March 2011.",
  "Former Prime Minister Lourdes Ayaleto spoke.",
  "Behind the prime minister Lourdes Ayaleto smiled.",
  "Prime Minister Sarnai Batzorgil had spoken in March 2011.",
])("a prime minister of a state that has none: %s", finds("/undated.md"));
