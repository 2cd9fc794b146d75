/** Spellings that sound right and that no system of romanisation has: slips where the text tells who is meant. */
import { describe, expect, test } from "vitest";
import { names } from "../../../support/fixture.ts";
import { slipsIn } from "../../../support/slips.ts";

const REGISTER = `
//- /authority.yaml
posts:
  - { id: kr-trade, label: Minister of Trade, country: KR }
  - { id: kr-labour, label: Minister of Labour, country: KR }
  - { id: pl-foreign, label: Foreign Minister, country: PL }
  - { id: ua-foreign, label: Foreign Minister, country: UA }
persons:
  - { id: baek, name: Noh Tae-baek, name_order: family-first, memberships: [{ post: kr-trade }] }
  - { id: sik, name: Kang Won-sik, name_order: family-first, memberships: [{ post: kr-labour }] }
  - { id: pole, name: Radosław Zabinski, memberships: [{ post: pl-foreign }] }
  - { id: ukrainian, name: Vadym Zabinskyi, memberships: [{ post: ua-foreign }] }
`;

describe("a syllable of Korean as no system and no custom spells it", () => {
  test.each([
    ["e for ae, behind a title", "Trade Minister Noh Tae-bek spoke.", ["Noh Tae-bek"]],
    ["after an English name", "Trade Minister Noh Tae-beck spoke.", ["Noh Tae-beck"]],
    ["ck at its end", "South Korea's Kang Won-sick spoke.", ["Kang Won-sick"]],
    ["beside the bearer", "Kang Won-shick spoke. Kang Won-sik left.", ["Kang Won-shick"]],
    ["where nothing tells who is meant", "Kang Won-shick spoke.", []],
    ["not McCune-Reischauer", "Trade Minister No T'ae-paek spoke.", []],
    ["not what is customary", "Trade Minister Roh Tae-baik spoke.", []],
    ["not another customary onset", "Labour Minister Kang Won-shik spoke.", []],
  ])("%s", (_, note, slips) => {
    expect(slipsIn(note, REGISTER)).toEqual(slips);
  });
});

describe("a name that is written in Latin letters at home", () => {
  test.each([
    ["in another system's letters, behind a title", "Polish Foreign Minister Radosław Zabinsky spoke.", 1],
    ["beside the bearer", "Radosław Zabinski came. Radosław Zabinsky spoke.", 1],
    ["not without its marks", "Polish Foreign Minister Radoslaw Zabinski spoke.", 0],
    ["not one from another script", "Ukrainian Foreign Minister Vadym Zabinsky spoke.", 0],
  ])("%s", (_, note, count) => {
    expect(slipsIn(note, REGISTER)).toHaveLength(count);
  });

  test("names its bearer still where nothing else tells", () => {
    expect(names("Radosław Zabinsky spoke.", REGISTER)).toEqual(["Radosław Zabinsky → pole variant"]);
  });
});

describe("a Korean name of which another syllable is spelled as few spell it", () => {
  const SELDOM = REGISTER.replace("name: Noh Tae-baek", "name: Noh Tyu-back");
  test.each([
    ["another syllable, beside the bearer", "Noh Tyu-back came. Noh Tu-back left.", ["Noh Tu-back"]],
    ["another syllable, beside the country", "South Korea's Noh Tu-back left.", ["Noh Tu-back"]],
    ["not where nothing tells who is meant", "Noh Tu-back left.", []],
    ["not where it is told to be another's", "Noh Tyu-back came. Noh Tu-back, a dentist, left.", []],
    ["not another syllable beside a usual one", "Kang Won-sik came. Kang Woo-sik left.", []],
    ["not the seldom one itself", "Noh Tyu-back came. Noh Tyu-bok left.", []],
  ])("%s", (_, note, slips) => {
    expect(slipsIn(note, SELDOM)).toEqual(slips);
  });
});
