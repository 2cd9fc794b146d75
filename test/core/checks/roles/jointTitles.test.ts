/** Titles in the plural in front of several names, each of whom they are said of. */
import { expect, test } from "vitest";
import { markedRoles, plain } from "../../../support/roles.ts";

const REGISTER = `
//- /authority.yaml
posts:
  - { id: ug-for, label: Minister of Foreign Affairs, country: UG, other_labels: [Foreign Minister] }
  - { id: bt-for, label: Minister of Foreign Affairs, country: BT, other_labels: [Foreign Minister] }
  - { id: bt-def, label: Minister of Defence, country: BT, other_labels: [Defence Minister] }
  - { id: pe-pre, label: President, country: PE }
  - { id: pe-min, label: Prime Minister, country: PE }
persons:
  - { id: naki, name: Esther Nakibuuka, memberships: [{ post: ug-for, start_date: 2021-06-08 }] }
  - { id: choe, name: Choeda Wangmorup, memberships: [{ post: bt-for, start_date: 2024-01-28 }] }
  - { id: tash, name: Tashi Penjorla, memberships: [{ post: bt-def, start_date: 2024-01-28 }] }
  - { id: huan, name: Melchora Huanacuni, memberships: [{ post: pe-pre, start_date: 2024-07-28 }] }
  - { id: yupa, name: Fermín Yupanquillo, memberships: [{ post: pe-min, start_date: 2024-07-28 }] }
`;

test.each([
  "{Foreign Ministers} Tashi Penjorla and Esther Nakibuuka met.",
  "{Foreign ministers} Esther Nakibuuka and Tashi Penjorla met.",
  "{Foreign Ministers} Esther Nakibuuka, Choeda Wangmorup and Tashi Penjorla met.",
  "{Presidents} Melchora Huanacuni and Fermín Yupanquillo met.",
  "Foreign Ministers Esther Nakibuuka and Choeda Wangmorup met.",
  "Foreign Ministers Esther Nakibuuka and Choeda Wangmorup met, and Tashi Penjorla left.",
  "Foreign and Defence Ministers Choeda Wangmorup and Tashi Penjorla met.",
  "Former Foreign Ministers Tashi Penjorla and Esther Nakibuuka met.",
])("%s", (marked) => expect(markedRoles(REGISTER, plain(marked))).toBe(marked));
