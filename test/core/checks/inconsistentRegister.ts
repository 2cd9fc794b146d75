/** A register whose people and forum have several listed forms, for the tests of names spelt in two ways. */
import { inconsistentName } from "../../../server/src/core/checks/inconsistentName.ts";
import { check } from "../../support/fixture.ts";

export const REGISTER = `
//- /authority.yaml
persons:
  - id: brandt
    name: Sergei Brandtov
    other_names: [{ name: Sergey Brandtov }, { name: Serhii Brandtov }, { name: Сергей Брандтов, lang: ru }]
  - id: mori
    name: Taro Morikawa
    family_name: Morikawa
    given_name: Taro
    name_order: family-first
    other_names: [{ name: Tarou Morikawa }, { name: Taro J. Morikawa }, { name: 森川太郎, lang: ja }]
  - id: khal
    name: Khalid Osman Rashidov
    family_name: Rashidov
    given_name: Khalid Osman
    other_names: [{ name: Khalid bin Osman Rashidov }, { name: Khalid Rashidov }, { name: Khaled Rashidov }]
  - { id: hald, name: Joe Haldenby, other_names: [{ name: Joseph Haldenby }, { name: Joseph Robinson Haldenby }] }
  - { id: gomb, name: Antony Gombrich, other_names: [{ name: Anthony Gombrich }] }
  - { id: lebr, name: Pierre-Olivier Lebrassec, family_name: Lebrassec }
  - { id: ggar, name: Recip Erdogmus, family_name: Erdogmus }
  - { id: park, name: Park Do-hun, name_order: family-first, family_name: Park, given_name: Do-hun }
forums:
  - id: dialogue
    name: Northern Defence Dialogue
    other_names: [{ name: Northern Defense Dialogue }, { name: NDD }, { name: northern talks on defence }, { name: Northern Defence meeting }]
`;

/** People with long names and letters of their own. */
export const LONG_NAMES = `
//- /authority.yaml
persons:
  - { id: tore, name: Jonas Vahr Tøre }
  - { id: sunde, name: Carla Almer Sunde }
  - { id: sorby, name: Ivo Sørby, other_names: [{ name: Ivo Lund Soerby }] }
  - { id: weil, name: Jürgen Karl Tarnau Weil, other_names: [{ name: Jürgen Tarnau Weil }, { name: Jürgen Tarnau-Weil }, { name: Jürgen W. Tarnau Weil }] }
`;

/** Checks notes beside the register. */
export const on = (notes: string): void => check(inconsistentName, `${REGISTER}${notes}`);
