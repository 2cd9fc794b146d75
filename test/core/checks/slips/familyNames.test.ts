/** Slips in a family name alone: of whom, and which words near one are none. */
import { describe, expect, test } from "vitest";
import { misspelledName } from "../../../../server/src/core/checks/misspelledName.ts";
import { check } from "../../../support/fixture.ts";
import { slipsIn } from "../../../support/slips.ts";

describe("a slip in a family name alone, of somebody whom the note names", () => {
  const REGISTER = `
//- /authority.yaml
forums: [{ id: interfisk, name: Interfisk }, { id: forum, name: Interfisk Forum, other_names: [{ name: the Forum }] }]
posts:
  - { id: fish, label: Minister of Fisheries, other_labels: [Fisheries Minister], country: NL }
  - { id: trade, label: Minister of Trade, country: ID }
persons:
  - { id: tomas, name: Tomas Verhoeven, memberships: [{ post: fish, start_date: 2025-04-01 }] }
  - { id: daiki, name: Daiki Moriwaka, family_name: Moriwaka, name_order: family-first }
  - { id: nils, name: Nils Larsen, family_name: Larsen }
  - { id: nobuo, name: Nobuo Hasegawa, family_name: Hasegawa }
  - { id: ilse, name: Ilse Ostrowska, family_name: Ostrowska }
  - { id: ed, name: Ed Crumb, memberships: [{ post: fish, start_date: 2025-04-01 }] }
  - { id: wir, name: Wirandi, memberships: [{ post: trade, start_date: 2025-01-01 }] }
  - { id: ken, name: Ken Sorvu, memberships: [{ post: fish, start_date: 2025-04-01 }] }
  - { id: mor, name: Ilse Morello }
  - { id: greet, name: Greet Haaltink }
  - { id: roe, name: Mina Roe }
  - { id: vel, name: Inga Orr }
  - { id: vee, name: Inga Vee }
  - { id: har, name: Rosa Hartley }
  - { id: obr, name: Sean O'Brind }
  - { id: fer, name: Fergal O'Darrell }
  - { id: zaf, name: Lina Ben Zafour, family_name: Ben Zafour }
  - { id: hoek, name: Anouk van der Hoekstra, family_name: van der Hoekstra, memberships: [{ post: fish, start_date: 2025-04-01 }] }
  - { id: mazrui, name: Salim Al Mazroui }
  - { id: ama, name: Ama Boateng-Darwo, memberships: [{ post: fish, start_date: 2025-04-01 }] }
  - { id: marbel, name: Rosa Marbes }
  - { id: jan, name: Lars Holtssen, memberships: [{ post: fish, start_date: 2025-04-01 }] }
  - { id: sav, name: Олена Савченко, family_name: Савченко }
  - { id: bog, name: Олег Белоглазов, family_name: Белоглазов }
  - { id: tam, name: Tran Van Khuong, family_name: Tran, short_form: Khuong }
  - { id: som, name: Somphet Ratanavong, short_form: given_name, given_name: Somphet, family_name: Ratanavong }
  - { id: per, name: Wayan Hardjiyo, short_form: given_name, memberships: [{ post: trade, start_date: 2025-01-01 }] }
  - { id: ido, name: Kenji Iwao }
  - { id: kno, name: Klaas Knol }
  - { id: dro, name: Pawel Drogowski }
  - { id: gal, name: Anne Querville de Gaux, family_name: Querville de Gaux }
  - { id: cos, name: Blas Fernandez de Lis, family_name: Fernandez de Lis }
`;

  test("the fix is the short form, then the name in full", () =>
    check(
      misspelledName,
      `${REGISTER}
//- /2025-09-20.md
Tomas Verhoeven came late. Then Verhoven said so.
                                ^^^^^^^^ warning: "Verhoven" looks like Tomas Verhoeven (Minister of Fisheries, Netherlands). → Verhoeven* | Tomas Verhoeven
`,
    ));

  test("the family name by itself tells whose slip a full name is", () => {
    expect(slipsIn("Nobuo Hasekawa is back. Hasegawa spoke.", REGISTER)).toEqual(["Nobuo Hasekawa"]);
    expect(slipsIn("Nobuo Hasekawa is back.", REGISTER)).toEqual([]);
    expect(slipsIn("Hasegawa spoke. The baker Nobuo Hasekawa is back.", REGISTER)).toEqual([]);
  });

  test("the fix of several words is the short form too", () =>
    check(
      misspelledName,
      `${REGISTER}
//- /2025-09-20.md
Salim Al Mazroui came late. Then Al Mazruoi said so.
                                 ^^^^^^^^^^ warning: "Al Mazruoi" looks like Salim Al Mazroui. → Al Mazroui* | Salim Al Mazroui
`,
    ));

  const slips = (note: string): string[] => slipsIn(note, REGISTER, "/2025-09-20.md");

  test.each([
    "According to Morelo, no.",
    "We spoke to Morelo.",
    "An aide to Morelo left.",
    "It was handed to Morelo there.",
    "We heard from Morelo.",
  ])("behind what is said to people: %s", (text) =>
    expect(slips(`Ilse Morello came. ${text}`)).toEqual(["Morelo"]),
  );

  test.each([
    ["before a verb, where a sentence begins", "Tomas Verhoeven came. Verheoven said so.", ["Verheoven"]],
    ["of a Slavic name in another language", "Pawel Drogowski came. Drogowsky left.", ["Drogowsky"]],
    ["a possessive", "Tomas Verhoeven came. Verhoven's aide left.", ["Verhoven"]],
    ["in a heading", "# Verhoven leaves\n\nTomas Verhoeven left.", ["Verhoven"]],
    ["in a table's cell", "Tomas Verhoeven came.\n\n| Who |\n|---|\n| Verhoven |\n", ["Verhoven"]],
    ["a compound", "Tomas Verhoeven came. The Verhoven-led group left.", ["Verhoven"]],
    ["a letter doubled", "Nils Larsen came, and Larssen left.", ["Larssen"]],
    ["a vowel dropped in a Japanese name", "Daiki Moriwaka came. Then Moriwka left.", ["Moriwka"]],
    ["a given name that is the short form", "Somphet Ratanavong came. Then Sompeht left.", ["Sompeht"]],
    ["Vietnamese", "Tran Van Khuong came. Then Khunog left.", ["Khunog"]],
    ["a family name that the record does not tell", "Wayan Hardjiyo came. Hardjyio left.", ["Hardjyio"]],
    ["the same, behind the title", "Indonesian Trade Minister Hardjyio left.", ["Hardjyio"]],
    ["four letters, one of them added", "Kenji Iwao came. Iwiao said so.", ["Iwiao"]],
    ["four letters, swapped", "Kenji Iwao came. Iawo said so.", ["Iawo"]],
    ["with the ending of an adverb, as the name has it", "Rosa Hartley came. Hartly said so.", ["Hartly"]],
    ["letters swapped to such an ending", "Rosa Hartley came. They thanked Hartely.", ["Hartely"]],
    ["three times one letter, which many names double", "Inga Orr came. Orrr said so.", ["Orrr"]],
    ["the first word of a family name", "Anne Querville de Gaux came. Then Quervlile left.", ["Quervlile"]],
    [
      "the short last word of three",
      "Blas Fernandez de Lis came. Fernandez de Liss left.",
      ["Fernandez de Liss"],
    ],
    ["a vowel within", "Nils Larsen came. Then Larsin left.", ["Larsin"]],
    ["letters turned round a third", "Tomas Verhoeven came. Then Vereohven left.", ["Vereohven"]],
    ["a family name of two words", "Ama Boateng-Darwo came. Boateng-Dawro left.", ["Boateng-Dawro"]],
    ["behind an apostrophe", "Fergal O'Darrell came. Ms O'Darell left.", ["O'Darell"]],
    ["two words with a space", "Lina Ben Zafour came. Then Ben Zafuor left.", ["Ben Zafuor"]],
    ["the first of two words", "Ama Boateng-Darwo came. Ms Boatteng-Darwo left.", ["Boatteng-Darwo"]],
    ["small words", "Anouk van der Hoekstra came. Then van der Hoeksrta left.", ["van der Hoeksrta"]],
    ["a particle that the short form lacks", "Salim Al Mazroui came. Then Al Mazruoi left.", ["Al Mazruoi"]],
    [
      "a first letter behind the title, and small words",
      "Minister of Fisheries van der Joekstra left.",
      ["van der Joekstra"],
    ],
    ["a letter three times", "Inga Vee came. Veee left.", ["Veee"]],
    [
      "a family name first, whom a slip names",
      "Moriwaka Diaki came. Then Moriwka left.",
      ["Moriwaka Diaki", "Moriwka"],
    ],
    [
      "somebody whom two slips name",
      "Dutch Fisheries Minister Tmas Vrehoeven came. Verhoven left.",
      ["Tmas Vrehoeven", "Verhoven"],
    ],
    ["somebody whom a slip names", "Tomas Vrehoeven came. Verhoven left.", ["Tomas Vrehoeven", "Verhoven"]],
    ["two words behind the title", "Dutch Minister of Fisheries Boateng-Darvo left.", ["Boateng-Darvo"]],
    ["a first letter behind the title", "Ken Sorvu came. Fisheries Minister Zorvu left.", ["Zorvu"]],
    ["a Japanese ending that is none", "Daiki Moriwaka came. The aide met Moriwake.", ["Moriwake"]],
    ["a loose title that is not the bearer's", "Ilse Morello came. Minister Moerllo left.", ["Moerllo"]],
    ["what somebody says", "- Ken Sorvu: yes\n- Sovru: no\n- Sorvvu: well", ["Sovru", "Sorvvu"]],
    ["of somebody with one name", "Wirandi came. Then Wirnadi left.", ["Wirnadi"]],
    ["a title alone", "Indonesia's Minister of Trade Wirnadi left.", ["Wirnadi"]],
    ["a title behind it", "Then Wirnadi, Minister of Trade, left.", ["Wirnadi"]],
    ["a title in the next cell", "| Wirnadi | Minister of Trade, Indonesia |\n|---|---|", ["Wirnadi"]],
    ["a title alone, and a short form", "Dutch Minister of Fisheries Verhoven left.", ["Verhoven"]],
    ["a title, and the bearer later", "Minister Verhoven left. Tomas Verhoeven spoke.", ["Verhoven"]],
    ["a vowel behind the bearer's title", "Ken Sorvu came. Fisheries Minister Sirvu left.", ["Sirvu"]],
    ["a short one behind its bearer's title", "Ed Crumb came. Fisheries Minister Crmub left.", ["Crmub"]],
    ["a short one before a verb", "Ed Crumb came. Then Crmub left.", ["Crmub"]],
    ["a short one that begins a sentence", "Ed Crumb came. Crmub wore a hat.", ["Crmub"]],
    ["a vowel of five letters before a verb", "Ken Sorvu came. Then Sirvu left.", ["Sirvu"]],
    ["a letter less in a short one", "Ed Crumb came. They waited for Crub outside.", []],
    ["a letter more in a short one", "Ed Crumb came. They waited for Crumub outside.", ["Crumub"]],
    ["before another of the family is named", "Nils Larsen came. Lasren sat. Eva Larsen came.", ["Lasren"]],
    ["no Japanese name", "Daiki Moriwaka came. Then Morewaka left.", ["Morewaka"]],
    ["a last vowel, and no Japanese name", "Daiki Moriwaka came. Then Moriwake left.", ["Moriwake"]],
    ["an s behind an s", "Rosa Marbes came. Then Marbess left.", ["Marbess"]],
    ["behind Mr", "Nils Larsen came. Then Mr. Lasren left.", ["Lasren"]],
    ["behind Mrs", "Greet Haaltink came. Mrs Haalitnk left.", ["Haalitnk"]],
    ["a vowel behind Dr", "Ken Sorvu came. Dr Sirvu left.", ["Sirvu"]],
    ["three letters behind Ms", "Mina Roe came. Ms Reo left. Ms Roee left.", ["Reo", "Roee"]],
    ["before a verb of no list", "Tomas Verhoeven came. Verheoven clapped.", ["Verheoven"]],
    ["before an adverb", "Tomas Verhoeven came. Vehroeven then left.", ["Vehroeven"]],
    ["in a list with people", "Tomas Verhoeven and Ed Crumb came: Verhoeven, Crubm.", ["Crubm"]],
    ["not introduced, and a long word", "Then Verhoven said so. Tomas Verhoeven came.", ["Verhoven"]],
    ["a long one of the country, whatever is told", "The Netherlands' Verhoven sang.", ["Verhoven"]],
    ["a possessive country alone", "The Netherlands' Verhoven said so.", ["Verhoven"]],
    ["an adjective of the country alone", "The Dutch Verhoven said so.", ["Verhoven"]],
    ["of the country", "Verhoven of the Netherlands said so.", ["Verhoven"]],
    ["a label with the country", "- Japan: nobody\n- Netherlands: Verhoven\n", ["Verhoven"]],
    ["a cell with the country", "| Netherlands | Verhoven |\n|---|---|\n", ["Verhoven"]],
    ["letters changed places, not introduced", "Verheoven came. Tomas Verhoeven came.", ["Verheoven"]],
    ["no first letter before a verb", "Tomas Verhoeven came. Erhoeven said so.", ["Erhoeven"]],
    ["a letter beside the first on a keyboard", "Tomas Verhoeven came. Then Berhoeven left.", ["Berhoeven"]],
    [
      "of somebody whom the note calls by nothing else",
      "Verhoeven came. Then Verheoven left.",
      ["Verheoven"],
    ],
    ["the same with a letter dropped", "Haaltink came. Then Haalink left.", ["Haalink"]],
    [
      "the family name of somebody called otherwise",
      "Somphet Ratanavong came. Then Ratanavogn left.",
      ["Ratanavogn"],
    ],
    ["in Cyrillic letters", "Олена Савченко приїхала. Савчнеко була..", ["Савчнеко"]],
    ["a body of one word", "The Interfisk met. The Interfsik took note.", ["Interfsik"]],
    ["short, behind an apostrophe", "Sean O'Brind came. Then O'Birnd left.", ["O'Birnd"]],
    ["no vowel, where a sentence begins", "Ed Crumb came. Crmb wore a hat.", ["Crmb"]],
    ["a gendered ending doubled", "Ilse Ostrowska came. Then Ostrowskaa left.", ["Ostrowskaa"]],
    ["a name alone, with a letter doubled", "Wirandi came. Then Wirandii left.", ["Wirandii"]],
    ["behind Mme", "Greet Haaltink came. Mme Haalitnk left.", ["Haalitnk"]],
    ["long, and a thing behind it", "Tomas Verhoeven came. Verhoven, too.", ["Verhoven"]],
  ])("%s", (_, note, found) => expect(slips(note)).toEqual(found));

  test.each([
    ["not introduced, and a short word", "Then Crumd said so. Ed Crumb came."],
    ["not introduced, and what a thing is called", "Then Verhoven tulips came. Tomas Verhoeven came."],
    [
      "not introduced, and another's full name",
      "Then Verhoven said so. Jaap Verhoven left. Tomas Verhoeven came.",
    ],
    ["not introduced, and told of", "Verhoven (one e) is a village. Tomas Verhoeven came."],
    ["said not to be it", "Tomas Verhoeven came. Verhoeven, not Verhoevan, not Verhovven."],
    ["a village", "Tomas Verhoeven came. Then Verhoven is a small village."],
    ["of the country, and what a thing is called", "The Netherlands' Verhoven tulips came."],
    ["of the country, and another last letter", "Dutch Verhoevem came."],
    ["of another country", "Japan's Verhoven said so."],
    ["of the country, and of any calling", "The Netherlands' Holtsen sang."],
    ["of the country, and no long word", "The Netherlands' Crumm said so."],
    ["a calling of somebody else's", "Tomas Verhoeven came. Professor Verhoven left. Then Verhoven left."],
    ["a body of somebody else's", "Tomas Verhoeven came. Then Dr Verhoven of the University of Graz left."],
    ["somebody's name in full", "Tomas Verhoeven came. Anna Verhoven did too. Then Verhoven left."],
    [
      "a title of somebody else",
      "Tomas Verhoeven came. Foreign Minister Verhoven left. Then Verhoven spoke.",
    ],
    ["a street and a town", "Tomas Verhoeven came. The Verhoven Street is in Verhoven."],
    ["a plural", "Tomas Verhoeven came. Those Verhoevens are many."],
    [
      "more often than the right one",
      "Tomas Verhoeven came. Then Verhoven, then Verhoven, then Verhoven left.",
    ],
    ["a name that many bear", "Nils Larsen came. Then Larson left."],
    ["of a family spelled with another vowel", "Lars Holtssen came. Then Holtsson left."],
    ["a last vowel", "Ilse Morello came. Then Morella left."],
    [
      "a case of a name in Cyrillic letters",
      "Олег Белоглазов приехал. Белоглазова ждали, Белоглазову писали.",
    ],
    ["another name in Cyrillic letters", "Олена Савченко приїхала. Севченко була."],
    ["a place that a direction makes of it", "Tomas Verhoeven came. They drilled in South Verhoven."],
    [
      "a word of the language, near the Forum",
      "The Interfisk Forum met in the form of a dinner. The form was long.",
    ],
    [
      "of a short name that the note has alone",
      "Sorvu came. Then Sovru left. Larsen came. Then Lasren left.",
    ],
    ["another name as good as one that is alone", "Wirandi came. Then Winandi left."],
    ["letters alone in capitals", "Ed Crumb came. Then CRMB left."],
    ["a first letter far from it", "Tomas Verhoeven came. Then Merhoeven left."],
    ["no first letter of a Japanese name", "Daiki Moriwaka came. Then Oriwaka left."],
    ["a vowel of five letters, and nothing that people do", "Ken Sorvu came. The Sirvu was late."],
    ["a series of names", "Ed Crumb came. The others were Pihl, Rumb, Crumm, Ostby and Lind."],
    ["of one name, many letters from it", "Wirandi came. Then Wirindo left."],
    ["the title of another country", "Malaysian Minister of Trade Wirnadi spoke."],
    ["of her family", "Ilse Ostrowska came. Then Ostrowski left."],
    ["another Japanese name", "Daiki Moriwaka came. Then Morizaka left."],
    ["a name that doubles its last letter", "Klaas Knol came. Knoll said so."],
    ["too short", "Mina Roe came. Then Reo left. The Ro and Roee left."],
    ["the beginning of a sentence", "Tomas Verhoeven came. Verhoven of all things."],
    ["a relative of a family name of two words", "Ama Boateng-Darwo came. Kofi Boateng-Dawro left."],
    ["a first letter without the title", "Ken Sorvu came. Then Zorvu left."],
    ["names in a series beside a name of one word", "Wirandi is not Wiranti, Wirando or Wirandu."],
    ["called after somebody", "Tomas Verhoeven came. The Verhoven Chair was his. The Verhoven Plan failed."],
    ["another of the family was named", "Nils Larsen came. Eva Larsen came. Then Lasren left."],
    ["small letters", "Tomas Verhoeven came. Then verhoven left."],
    ["an English word that begins a sentence", "Rosa Marbes came. Marble was laid."],
    ["a word of the note", "Greet Haaltink came. Haaltin pays. A haaltin pays well."],
    ["a noun of German", "Nils Larsen kam. Der Krieg kostete viele das Larzen, und mit Larven war er auch."],
    ["a noun behind it at the beginning", "Ilse Morello came. Morell loans were dear."],
    ["behind to", "Nils Larsen flew to Lasen."],
    ["behind from", "Ilse Morello came. A letter from Morelo is here."],
    ["behind to, with a calling", "Ilse Morello came. We spoke to Morelo, a violinist."],
    ["a man's wife", "Mr Verhoeven is Tomas Verhoeven. Mr Verhoeven came. Mrs Verhoven left."],
    ["a last vowel behind Mr", "Ilse Morello came. Ms Morella left."],
    ["a first letter, and small words", "Anouk van der Hoekstra came. Then van der Joekstra left."],
  ])("none: %s", (_, note) => expect(slips(note)).toEqual([]));
});
