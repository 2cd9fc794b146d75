/** A title of several with their countries, before their names in the same order. Notes are of 2025-11-20. */
import { expect, test } from "vitest";
import { markedRoles, plain } from "../../../support/roles.ts";

const REGISTER = `
//- /authority.yaml
posts:
  - { id: mt-def, label: Minister of Defence, country: MT, other_labels: [Defence Minister] }
  - { id: pe-def, label: Minister of Defence, country: PE, other_labels: [Defence Minister] }
persons:
  - { id: zamm, name: Doreen Zammitelli, family_name: Zammitelli, memberships: [{ post: mt-def, start_date: 2019-01-15, end_date: 2024-06-30 }] }
  - { id: fara, name: Ruzar Farrugiano, family_name: Farrugiano, memberships: [{ post: mt-def, start_date: 2024-07-01 }] }
  - { id: salc, name: Arturo Salcedini, family_name: Salcedini, memberships: [{ post: pe-def, start_date: 2023-03-01 }] }
`;

test.each([
  "The defence ministers of Peru and Malta, Arturo Salcedini and {Doreen Zammitelli}, met on Monday.",
  "The defence ministers of Peru and Malta, {Ruzar Farrugiano} and {Arturo Salcedini}, met on Monday.",
  "The defence ministers of Peru and Malta, Arturo Salcedini and Ruzar Farrugiano, met on Monday.",
  "In 2023 the defence ministers of Peru and Malta, Arturo Salcedini and Doreen Zammitelli, met.",
  "The former defence ministers of Peru and Malta, Luka Vella and Doreen Zammitelli, met on Monday.",
  "After talks with the defence ministers of Peru and Malta, Ruzar Farrugiano and Arturo Salcedini left.",
  "The defence ministers of Peru and Malta, Doreen Zammitelli, Luka Vella and others, met on Monday.",
  "The defence ministers of Rwanda and Peru, with Ruzar Farrugiano and Arturo Salcedini, dined on Monday.",
  "Later, with the defence ministers of Peru and Malta, Ruzar Farrugiano and Arturo Salcedini, the room fell silent.",
  "After lunch, the defence ministers of Peru and Malta, {Ruzar Farrugiano} and {Arturo Salcedini}, met on Monday.",
  "The defence ministers of Rwanda and Peru and their guests Luka Vella and Ruzar Farrugiano dined.",
])("%s", (marked) => expect(markedRoles(REGISTER, plain(marked))).toBe(marked));

test.each([
  "{Ruzar Farrugiano} and {Arturo Salcedini}, the defence ministers of Peru and Malta, met.",
  "In Lima, {Ruzar Farrugiano} and {Arturo Salcedini}, defence ministers of Peru and Malta, met.",
  "{Ruzar Farrugiano} and {Arturo Salcedini}, the foreign ministers, met.",
  "{Doreen Zammitelli} and Arturo Salcedini, the defence ministers of Malta and Peru, will meet.",
  "Ruzar Farrugiano and Arturo Salcedini, the defence ministers of Malta and Peru, met.",
  "Ruzar Farrugiano and Arturo Salcedini, the foreign ministers, and the bankers met.",
  "Ruzar Farrugiano and Arturo Salcedini, whose foreign ministers, Luka Vella and Inga Orr, had met, agreed.",
  "After Ruzar Farrugiano and Arturo Salcedini, the foreign ministers, who were late, spoke.",
  "Opposite Ruzar Farrugiano and Arturo Salcedini, the foreign ministers of Peru and Malta, all smiled.",
  "Behind Ruzar Farrugiano and Arturo Salcedini, the foreign ministers of Peru and Malta, Luka Vella and Inga Orr, sat.",
  "Later, without Ruzar Farrugiano and Arturo Salcedini, the foreign ministers, Luka Vella and Inga Orr, spoke.",
  "He met Ruzar Farrugiano and Arturo Salcedini, the foreign ministers of Peru and Malta, and others.",
  "On Monday {Ruzar Farrugiano} and {Arturo Salcedini}, the defence ministers of Peru and Malta, met.",
  "Luka Vella, Ruzar Farrugiano and Arturo Salcedini, the defence ministers of Peru and Malta, met.",
  "Present: Ruzar Farrugiano and Arturo Salcedini, foreign ministers, ambassadors.",
  "Doreen Zammitelli and Arturo Salcedini, the former defence ministers of Malta and Peru, met.",
])("behind the names: %s", (marked) => expect(markedRoles(REGISTER, plain(marked))).toBe(marked));
