/** Names in Han and Hangul letters beside the same name in Latin ones. */
import { describe, expect, test } from "vitest";
import { slipsIn } from "../../support/slips.ts";

const REGISTER = `
//- /authority.yaml
posts: [{ id: war, label: Minister of National Defense, country: KR }]
persons:
  - { id: ha, name: Ha Min-gyu, name_order: family-first, other_names: [{ name: 하민규, lang: ko }, { name: 河旻圭, lang: zh }], memberships: [{ post: war, start_date: 2024-01-01 }] }
  - { id: shen, name: Shen Wei-an, name_order: family-first, other_names: [{ name: 沈維安, lang: zh }] }
  - { id: oto, name: Otoba Rei, name_order: family-first, other_names: [{ name: 乙羽 玲, lang: ja }] }
`;
const slips = (note: string): string[] => slipsIn(note, REGISTER, "/2025-03-01.md");

describe("a character off is a slip", () => {
  test.each([
    ["in brackets", "Ha Min-gyu (하민구) spoke.", "하민구"],
    ["behind a label", "Ha Min-gyu (Korean: 하민구) spoke.", "하민구"],
    ["with a right form beside it", "Ha Min-gyu (하민구, 河旻圭) spoke.", "하민구"],
    ["in front of the brackets", "하민구(Ha Min-gyu) 장관", "하민구"],
    ["behind a Chinese word, in front of the brackets", "院長沈维按（Shen Wei-an）說。", "沈维按"],
    ["with a blank in it", "Otoba Rei (乙羽 鈴) spoke.", "乙羽 鈴"],
    ["in marks", "**Ha Min-gyu** (하민구) spoke.", "하민구"],
    ["behind a comma at the end of a line", "- Ha Min-gyu, 하민구", "하민구"],
    ["in the next cell", "| Ha Min-gyu | 하민구 |", "하민구"],
    [
      "under the head of a language",
      "| English | Post | Korean |\n|---|---|---|\n| Ha Min-gyu | Minister | 하민구 |",
      "하민구",
    ],
  ])("%s", (_, note, slip) => {
    expect(slips(note)).toEqual([slip]);
  });
});

describe("it is none", () => {
  test.each([
    ["another script", "Shen Wei-an (沈维安) spoke."],
    ["two characters off", "Ha Min-gyu (하진우) spoke."],
    ["a syllable with two other letters", "Ha Min-gyu (하민식) spoke."],
    ["of somebody told apart", "Not Ha Min-gyu (하민구) but another came."],
    ["of whom the Latin name is another's", "Ha Min-gu (하민구) spoke."],
    ["of somebody with a calling", "Ha Min-gyu (하민구), a dentist in Busan, spoke."],
    ["of a namesake", "Ha Min-gyu (하민구) is a namesake of the minister."],
    ["with kin between", "Ha Min-gyu and his brother (하민구) spoke."],
    ["in a column of others", "| Minister | Brother |\n|---|---|\n| Ha Min-gyu | 하민구 |"],
  ])("%s", (_, note) => {
    expect(slips(note)).toEqual([]);
  });
});
