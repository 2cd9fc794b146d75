/** Names of records as users write them: what is taken off, and what is left alone. */
import { describe, expect, test } from "vitest";
import { writtenName } from "../../../server/src/core/authority/writtenName.ts";
import { names } from "../../support/fixture.ts";

describe("is taken apart", () => {
  test.each([
    ["Dr. Ngaire Whetu", "Ngaire Whetu", "Dr."],
    ["Lt. Gen. Marcus Oyelaran", "Marcus Oyelaran", "Lt. Gen."],
    ["Sir Alastair Pemberly-Cross KCB", "Alastair Pemberly-Cross", "Sir"],
    ["Prince Abdulaziz bin Turki", "Abdulaziz bin Turki", "Prince"],
    ["Sheikh Nasser bin Omar", "Nasser bin Omar", "Sheikh"],
    ["Ratu Epeli Nailatikau II", "Epeli Nailatikau II", "Ratu"],
    ["Tan Sri Razlan Bakar", "Razlan Bakar", "Tan Sri"],
    ["The Rt Hon Moira Kinsale MP", "Moira Kinsale", "The Rt Hon"],
    ["Rear Admiral Jens Hvidt", "Jens Hvidt", "Rear Admiral"],
    ["Yuki (Snow) Hoshino", "Yuki Hoshino", null],
    ['William "Bo" Larkin', "William Larkin", null],
  ])("%s", (text, name, title) => expect(writtenName(text)).toMatchObject({ name, title }));

  test.each([
    ["Okafor, Chidinma", "Chidinma Okafor", "Okafor", "Chidinma"],
    ["Okafor, Dr. Chidinma", "Chidinma Okafor", "Okafor", "Chidinma"],
    ["HAKONEN Ville", "HAKONEN Ville", "Hakonen", "Ville"],
    ["Ville HAKONEN", "Ville HAKONEN", "Hakonen", "Ville"],
    ["DE LA CRUZ Maria", "DE LA CRUZ Maria", "De La Cruz", "Maria"],
    ["Nora O'BRIEN-WEST", "Nora O'BRIEN-WEST", "O'Brien-West", "Nora"],
    ["LI Weizhong", "LI Weizhong", "Li", "Weizhong"],
  ])("%s tells the family name", (text, name, family, given) =>
    expect(writtenName(text)).toMatchObject({ name, family, given }),
  );

  test("capitals are told without them, in the order of running text", () => {
    expect(writtenName("HAKONEN Ville")?.running).toBe("Ville Hakonen");
    expect(writtenName("SEO Min-jae")?.running).toBe("Seo Min-jae");
  });

  test("another script in brackets is another name", () =>
    expect(writtenName("Seo Min-jae (서민재)")).toMatchObject({ name: "Seo Min-jae", native: "서민재" }));
});

test.each([
  "Tan Kiat How",
  "Hon Sui Sen",
  "He Wei Dong",
  "Sheikh Hasina Wazed",
  "Gen Nakatani",
  "Lord Robertson",
  "JP Nadkarni",
  "J. P. Nadkarni",
  "Lloyd J. Austin III",
  "Quinton Rossen, Jr.",
  "MARTA OLIVEIRA",
  "Jack Ma",
  "Prince Harrison",
  "Prince Rogers Nelson",
  "Lady Bird Johnson",
  "Major Garrett Oakes",
  "Tun Tun Oo",
  "Tan Tun Wei",
  "Ban KI-MOON",
  "Kim IL SUNG",
  "Xi Jinping",
  "Maria da Conceição Tavares",
])("%s is left as it is", (text) => expect([null, text]).toContain(writtenName(text)?.name ?? null));

test("the bearer is linked without the title, by the family name too", () =>
  expect(
    names(
      "Marcus Oyelaran spoke. General Oyelaran left. Ville Hakonen spoke. Hakonen left. Chidinma Okafor spoke. Okafor left.",
      `
//- /authority.yaml
persons:
  - { id: j, name: Lt. Gen. Marcus Oyelaran }
  - { id: b, name: HAKONEN Ville }
  - { id: c, name: "Okafor, Chidinma" }
`,
    ),
  ).toEqual([
    "Marcus Oyelaran → j authorized",
    "Oyelaran → j short-form",
    "Ville Hakonen → b variant",
    "Hakonen → b short-form",
    "Chidinma Okafor → c authorized",
    "Okafor → c short-form",
  ]));
