import { describe, expect, test } from "vitest";
import { findingsOf } from "../../../server/src/core/checks/index.ts";
import { misspelledName } from "../../../server/src/core/checks/misspelledName.ts";
import { check, fixed, fixture, names } from "../../support/fixture.ts";

test("says who was meant, with the role on the date, and offers the authorized form", () =>
  check(
    misspelledName,
    `
//- bundled
//- /2025-11-03.md
Defense Minister Ahn Gyu-bak spoke.
                 ^^^^^^^^^^^ warning: "Ahn Gyu-bak" looks like Ahn Gyu-back (Minister of National Defense, South Korea). → Ahn Gyu-back*
`,
  ));

describe("one slip", () => {
  test.each([
    ["a letter dropped", "Pete Hegeth", "Pete Hegseth"],
    ["a last letter dropped", "Pete Hegset", "Pete Hegseth"],
    ["a letter doubled", "Joe Bidden", "Joe Biden"],
    ["a letter swapped with the next", "Shinjiro Koziumi", "Shinjiro Koizumi"],
    ["the first two swapped", "Okizumi Shinjiro", "Koizumi Shinjiro"],
    ["a letter replaced", "Richard Msrles", "Richard Marles"],
    ["in the given name", "Pette Hegseth", "Pete Hegseth"],
    ["in a long given name", "Shinijro Koizumi", "Shinjiro Koizumi"],
    ["in a short part of three", "Ahn Guy-back", "Ahn Gyu-back"],
    ["a letter doubled in a short part of three", "Shin Wonn-sik", "Shin Won-sik"],
    ["a last letter doubled", "Pete Hegsethh", "Pete Hegseth"],
    ["an s behind an s", "Richard Marless", "Richard Marles"],
    ["in the last of three parts", "Lee Jae-myng", "Lee Jae-myung"],
    ["in a family name that is no Korean one then", "Anh Gyu-back", "Ahn Gyu-back"],
    ["a syllable that is none", "Lee Jse-myung", "Lee Jae-myung"],
    ["a short family name doubled", "Xxi Jinping", "Xi Jinping"],
    ["a vowel in a Japanese family name that is none then", "Minoru Kihora", "Minoru Kihara"],
    ["in a short part beside a rare one", "Pede Hegseth", "Pete Hegseth"],
    ["letters swapped, as no romanisation does", "Kiyohsi Serizawa", "Kiyoshi Serizawa"],
    ["in the first of three parts", "Recpe Tayyip Erdogan", "Recep Tayyip Erdogan"],
    ["in the middle of three", "Recep Tayip Erdogan", "Recep Tayyip Erdogan"],
    ["beside a short part", "Xi Jingping", "Xi Jinping"],
    ["with the family name last", "Jae-mynug Lee", "Lee Jae-myung"],
    ["behind a patronymic particle", "Mohamed Khaled bin Nordni", "Mohamed Khaled bin Nordin"],
    ["in all capitals", "PETE HEGESTH", "PETE HEGSETH"],
    ["the first letter, beside two that agree", "Lee Jae-vyung", "Lee Jae-myung"],
    ["two romanisations of Thai in one name", "Nattaphon Narkpanit", "Nattaphon Narkphanit"],
    ["two romanisations of Korean in one name", "Shin Beom-chol", "Shin Beom-chul"],
    ["a long vowel that is none", "Shinjiro Koizuumi", "Shinjiro Koizumi"],
    ["an s before an apostrophe", "ASEAN Defence Minister' Meeting", "ASEAN Defence Ministers' Meeting"],
    ["the first letter of a word of a forum", "Seoul Fefense Dialogue", "Seoul Defense Dialogue"],
    ["no first letter in a forum", "Seoul Efense Dialogue", "Seoul Defense Dialogue"],
    ["an apostrophe before the s", "ASEAN Defence Minister's Meeting", "ASEAN Defence Ministers' Meeting"],
    ["a variant, whose fix it is", "ADMM-Puls", "ADMM-Plus"],
    ["behind a comma", "Marles, Ricahrd", "Marles, Richard"],
    ["a last letter of three parts", "Mohamed Khaled Nordni", "Mohamed Khaled Nordin"],
    ["a common name behind two parts that agree", "Mohamed Khaled Nordine", "Mohamed Khaled Nordin"],
    ["a vowel beside a long family name", "Sanai Takaichi", "Sanae Takaichi"],
    [
      "a variant that is nearer than the name",
      "ASEAN Defense Ministers' Meeting-Plsu",
      "ASEAN Defense Ministers' Meeting-Plus",
    ],
    ["in a forum", "Seoul Defnse Dialogue", "Seoul Defense Dialogue"],
    ["in a long forum", "ASEAN Defence Ministers' Meetng-Plus", "ASEAN Defence Ministers' Meeting-Plus"],
    ["in an organization", "Association of Southest Asian Nations", "Association of Southeast Asian Nations"],
  ])("%s: %s", (_, written, meant) => {
    expect(fixed(`//- bundled\n//- /note.md\nThen ${written} spoke.`)).toBe(`Then ${meant} spoke.`);
  });

  test("the title of a country with full stops, behind the name", () => {
    expect(fixed("//- bundled\n//- /2025-11-14.md\nFonald Trump, the U.S. President, spoke.")).toBe(
      "Donald Trump, the U.S. President, spoke.",
    );
  });

  test("a body of few letters, where the note has it", () =>
    check(
      misspelledName,
      `
//- bundled
The ADMM-Plus met. The ADNM-Plus left. They went on to the APEC summit; OPEC summit was no better, nor SPEC summit.
                       ^^^^^^^^^ warning: "ADNM-Plus" looks like ASEAN Defence Ministers' Meeting-Plus. → ADMM-Plus* | ASEAN Defence Ministers' Meeting-Plus
`,
    ));

  test("an English word is no slip by itself", () =>
    check(misspelledName, "//- bundled\n//- /note.md\nRichard Males spoke."));

  test("behind a comma, of parts that many bear, where nothing goes on", () => {
    expect(fixed("//- bundled\n//- /note.md\n- Takaichi, Sanea (chair)\n- Takaichi, Sanea and others")).toBe(
      "- Takaichi, Sanae (chair)\n- Takaichi, Sanea and others",
    );
  });

  test("two slips are too many where nothing says who is meant", () =>
    check(misspelledName, "//- bundled\n//- /note.md\nPette Hegeth and Shinjro Koizmi spoke."));
});

describe("a slip in a short part, or in one that many are called by, where the text says who is meant", () => {
  const REGISTER = `
//- /authority.yaml
posts:
  - { id: def, label: Minister of Defence, other_labels: [Defence Minister], country: SG }
  - { id: sec, label: Trade Secretary }
  - { id: ports, label: Minister of Ports }
  - { id: port, label: Port Minister }
persons:
  - { id: tan, name: Tan Bo Wei, name_order: family-first, memberships: [{ post: def, start_date: 2024-01-01 }] }
  - { id: lee, name: Lee Hyo-rin, name_order: family-first, memberships: [{ post: port, start_date: 2021-01-01, end_date: 2023-01-01 }] }
  - { id: ada, name: Ada Quill, memberships: [{ post: sec, start_date: 2024-01-01 }] }
  - { id: kal, name: Ben Kalvaitis }
  - { id: pol, name: Bart Zelewski }
  - { id: way, name: Ada Caraway }
  - { id: ruk, name: Haruko Kurokawa, family_name: Kurokawa }
  - { id: dil, name: Elmir Nazimov, memberships: [{ post: ports, start_date: 2024-01-01 }] }
  - { id: lis, name: Larissa Quovell }
  - { id: zul, name: Zulfia Rakhmetova }
  - { id: ngo, name: Ngo Van Sau, family_name: Ngo, given_name: Van Sau }
  - { id: kang, name: Kang Dae-hyun, name_order: family-first }
  - { id: xu, name: Xu Wenling, name_order: family-first }
  - { id: tet, name: Tetsuo Kimura, family_name: Kimura }
  - { id: hol, name: Nils Holieck, memberships: [{ post: sec, start_date: 2024-01-01 }] }
  - { id: mar, name: Paul Marek }
  - { id: jon, name: Vigdis Jonsdottir }
  - { id: som, name: Kritthaphon Wongdara, other_names: [{ name: Krittaphon Wongdara }, { name: Kritthaphon Wangdara }] }
  - { id: pra, name: Phakhasit Wongdara }
  - { id: len, name: Lena Quovellis }
  - { id: fah, name: Zulfia Fahimi }
  - { id: bid, name: Joe Minoh }
  - { id: alb, name: Alberto Quovani }
  - { id: don, name: Donald Quovani }
  - { id: ing, name: Inge Holieckson, memberships: [{ post: sec, start_date: 2024-01-01 }] }
`;
  const slips = (note: string): string[] =>
    names(note, REGISTER, "/2025-03-01.md").filter((name) => name.endsWith("misspelling"));

  test.each([
    ["no Korean syllable", "Lee Hyo-rn left.", ["Lee Hyo-rn → lee misspelling"]],
    ["no Korean syllable, and a Vietnamese name", "Lee Hoy-rin left.", ["Lee Hoy-rin → lee misspelling"]],
    ["no Vietnamese syllable", "Then Ngo Vna Sau left.", ["Ngo Vna Sau → ngo misspelling"]],
    ["named before", "Ada Quill came. Aad Quill left.", ["Aad Quill → ada misspelling"]],
    ["named before, two letters", "Lee Hyo-rin came. Lee Hyo-rn left.", ["Lee Hyo-rn → lee misspelling"]],
    ["a title of former days", "Former Port Minister Lea Hyo-rin left.", ["Lea Hyo-rin → lee misspelling"]],
    [
      "the key of the next line",
      "Signed: Ada Quill, Lee Hyo-rin, Lariss Quovell\nWitness: none",
      ["Lariss Quovell → lis misspelling"],
    ],
    ["the title behind it", "Ada Zuill, Trade Secretary, left.", ["Ada Zuill → ada misspelling"]],
    ["the title, and the first letter", "Trade Secretary Ada Zuill left.", ["Ada Zuill → ada misspelling"]],
    ["named before, swapped", "Ngo Van Sau came. Nog Van Sau left.", ["Nog Van Sau → ngo misspelling"]],
    ["a Polish ending with a Russian one", "Bart Zelewskii left.", ["Bart Zelewskii → pol misspelling"]],
    ["no Russian ending", "Ada Carawai left.", ["Ada Carawai → way misspelling"]],
    ["a last a left out, and nobody's name", "Lariss Quovell left.", ["Lariss Quovell → lis misspelling"]],
    ["the title of the day", "Defence Minister Tan Bo Wie left.", ["Tan Bo Wie → tan misspelling"]],
    ["the title, and a common name", "Defence Minister Tang Bo Wei left.", ["Tang Bo Wei → tan misspelling"]],
    ["the title, and an English word", "Defence Minister Tan Bo We left.", ["Tan Bo We → tan misspelling"]],
    ["the title, and a first letter", "Defence Minister Tan Ko Wei left.", ["Tan Ko Wei → tan misspelling"]],
    [
      "the title, and a woman's name",
      "Minister of Ports Elmira Nazimov left.",
      ["Elmira Nazimov → dil misspelling"],
    ],
    [
      "the title in the next cell",
      "| Zda Quill | Trade Secretary |\n|---|---|",
      ["Zda Quill → ada misspelling"],
    ],
    [
      "the title in the cell before",
      "| Trade Secretary | Zda Quill |\n|---|---|",
      ["Zda Quill → ada misspelling"],
    ],
    ["the title behind a dash", "- Zda Quill – Trade Secretary", ["Zda Quill → ada misspelling"]],
    ["the title, and no first letter", "Trade Secretary Ada Uill left.", ["Ada Uill → ada misspelling"]],
    [
      "named before, and no first letter",
      "Larissa Quovell came. Larissa Uovell left.",
      ["Larissa Uovell → lis misspelling"],
    ],
    [
      "named before, and a letter beside the first on a keyboard",
      "Ben Kalvaitis came. Ben Jalvaitis left.",
      ["Ben Jalvaitis → kal misspelling"],
    ],
    [
      "the capital gone with the first letter",
      "Then Larissa uovell left.",
      ["Larissa uovell → lis misspelling"],
    ],
    ["another letter doubled", "Then Larissa Quoveel left.", ["Larissa Quoveel → lis misspelling"]],
    ["letters turned round a third", "Then Zulfia Rakhtemova left.", ["Zulfia Rakhtemova → zul misspelling"]],
    [
      "the letters of a word in another order, and the title",
      "Trade Secretary Nils Hoileck left.",
      ["Nils Hoileck → hol misspelling"],
    ],
    [
      "an h elsewhere, where the register tells which spellings an h tells apart",
      "Then Kritthapon Wongdara left.",
      ["Kritthapon Wongdara → som misspelling"],
    ],
    ["one letter less of a short name", "Pau Marek left.", ["Pau Marek → mar misspelling"]],
    ["two syllables that are none, of Chinese", "Then Xu Wenlimg left.", ["Xu Wenlimg → xu misspelling"]],
    [
      "named before, and a given name of many beside a family name of few",
      "Lena Quovellis came. Elena left. Len Quovellis stayed.",
      ["Len Quovellis → len misspelling"],
    ],
    [
      "named before, and a family name of many behind a given name of few",
      "Zulfia Fahimi came. Zulfia Fahmi left.",
      ["Zulfia Fahmi → fah misspelling"],
    ],
    ["named later", "Zulfia Fahmi left. Zulfia Fahimi came.", ["Zulfia Fahmi → fah misspelling"]],
    [
      "named before, and an English given name without its last consonant",
      "Donald Quovani came. Donal Quovani left.",
      ["Donal Quovani → don misspelling"],
    ],
    [
      "any title of the person's, and another given name",
      "Secretary Inger Holieckson left.",
      ["Inger Holieckson → ing misspelling"],
    ],
    [
      "named before, and a syllable of another language",
      "Joe Minoh came. Joe Minh left.",
      ["Joe Minh → bid misspelling"],
    ],
    [
      "named before, and another Japanese given name",
      "Tetsuo Kimura came. Tetsuro Kimura left.",
      ["Tetsuro Kimura → tet misspelling"],
    ],
  ])("%s", (_, note, found) => expect(slips(note)).toEqual(found));

  test.each([
    ["nothing says so", "Aad Quill and Lee Hyo-ri left."],
    ["an h elsewhere", "Then Pakhhasit Wongdara left."],
    ["an h elsewhere than in a name that the register does not have", "Then Kritthapon Wangdara left."],
    ["a common name, named before", "Ada Quill came. Ida Quill left. Tan Bo Wei and Tang Bo Wei met."],
    ["a vowel, named before", "Lee Hyo-rin came. Lee Hyo-ran left. Ngo Van Sau came. Ngo Van Seu left."],
    ["a given name of another, named before", "Inge Holieckson came. Inger Holieckson left."],
    ["a given name of one family, named before", "Alberto Quovani came. Albert Quovani left."],
    ["a family name of many, where the note names nobody", "Then Zulfia Fahmi left."],
    ["another Japanese family, named before", "Haruko Kurokawa came. Haruko Kurosawa left."],
    ["a man's family name", "Zulfia Rakhmetova came. Zulfia Rakhmetov left."],
    ["a woman's name", "Elmir Nazimov came. Elmira Nazimov and Elmir Nazimova left."],
    ["the first letter, named before", "Ben Kalvaitis came. Ben Dalvaitis left. Bart Zelewsky left."],
    ["a Korean syllable, named before", "Kang Dae-hyun came. Kang Da-hyun left."],
    ["a title of somebody else", "Ada Quill came. Foreign Minister Aad Quill left."],
    ["a title of another country", "Malaysian Defence Minister Tang Bo Wei left."],
    ["a small word", "Defence Minister Tan bo we left."],
    ["two other syllables of Chinese", "Then Xu Wenming left."],
    ["a vowel in two syllables of Chinese, named before", "Xu Wenling came. Xu Wenlang left."],
    ["another Japanese given name", "Then Tetsuro Kimura left. So did Tetsuko Kimura."],
    ["another Japanese family's name", "Then Tetsuo Kitamura left. Haruko Urokawa did. Haruko Kurasawa did."],
    ["another father's name", "Then Vigdis Jonasdottir left."],
    ["no first letter of a Japanese name, named before", "Haruko Kurokawa came. Aruko Kurokawa left."],
    ["another's title in the next cell", "| Zda Quill | Defence Minister |\n|---|---|"],
  ])("none: %s", (_, note) => expect(slips(note)).toEqual([]));

  test("who it is not is a stranger", () => {
    expect(names("Ada Quill came. Ida Quill left. Quill spoke.", REGISTER)).toEqual([
      "Ada Quill → ada authorized",
    ]);
  });
});

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
  - { id: ilse, name: Ilse Ostrowska, family_name: Ostrowska }
  - { id: ed, name: Ed Crumb, memberships: [{ post: fish, start_date: 2025-04-01 }] }
  - { id: wir, name: Wirandi, memberships: [{ post: trade, start_date: 2025-01-01 }] }
  - { id: ken, name: Ken Sorvu, memberships: [{ post: fish, start_date: 2025-04-01 }] }
  - { id: mor, name: Ilse Morello }
  - { id: greet, name: Greet Haaltink }
  - { id: roe, name: Mina Roe }
  - { id: vel, name: Inga Orr }
  - { id: vee, name: Inga Vee }
  - { id: obr, name: Sean O'Brind }
  - { id: fer, name: Fergal O'Darrell }
  - { id: zaf, name: Lina Ben Zafour, family_name: Ben Zafour }
  - { id: hoek, name: Anouk van der Hoekstra, family_name: van der Hoekstra, memberships: [{ post: fish, start_date: 2025-04-01 }] }
  - { id: mazrui, name: Salim Al Mazroui }
  - { id: ama, name: Ama Boateng-Darwo, memberships: [{ post: fish, start_date: 2025-04-01 }] }
  - { id: marbel, name: Rosa Marbes }
  - { id: jan, name: Lars Holtssen }
  - { id: sav, name: Олена Савченко, family_name: Савченко }
  - { id: bog, name: Олег Белоглазов, family_name: Белоглазов }
  - { id: tam, name: Tran Van Khuong, family_name: Tran, short_form: Khuong }
  - { id: som, name: Somphet Ratanavong, short_form: given_name, given_name: Somphet, family_name: Ratanavong }
  - { id: per, name: Wayan Hardjiyo, short_form: given_name, memberships: [{ post: trade, start_date: 2025-01-01 }] }
  - { id: ido, name: Kenji Iwao }
  - { id: kno, name: Klaas Knol }
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

  test("the fix of several words is the short form too", () =>
    check(
      misspelledName,
      `${REGISTER}
//- /2025-09-20.md
Salim Al Mazroui came late. Then Al Mazruoi said so.
                                 ^^^^^^^^^^ warning: "Al Mazruoi" looks like Salim Al Mazroui. → Al Mazroui* | Salim Al Mazroui
`,
    ));

  const slips = (note: string): string[] =>
    names(note, REGISTER, "/2025-09-20.md")
      .filter((name) => name.endsWith("misspelling"))
      .map((name) => name.split(" → ")[0]!);

  test.each([
    ["before a verb, where a sentence begins", "Tomas Verhoeven came. Verheoven said so.", ["Verheoven"]],
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
    ["not introduced", "Then Verhoven said so. Tomas Verhoeven came."],
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
    ["no title of the day", "The Minister Wirnadi left. Malaysian Minister of Trade Wirnadi spoke."],
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
    ["behind to", "Nils Larsen flew to Lasen."],
    ["a man's wife", "Mr Verhoeven is Tomas Verhoeven. Mr Verhoeven came. Mrs Verhoven left."],
    ["a last vowel behind Mr", "Ilse Morello came. Ms Morella left."],
    ["a first letter, and small words", "Anouk van der Hoekstra came. Then van der Joekstra left."],
  ])("none: %s", (_, note) => expect(slips(note)).toEqual([]));
});

describe("two slips in a name in full, of somebody whom the note or his title names", () => {
  const REGISTER = `
//- /authority.yaml
posts: [{ id: en, label: Minister of Energy, country: TH }]
persons:
  - { id: thana, name: Thanaphon Narkprasit, memberships: [{ post: en, start_date: 2024-01-01 }] }
  - { id: greta, name: Greta Holloway, other_names: [{ name: Greta Holloway Brandt }] }
  - { id: nikos, name: Nikos Papageorgiou }
  - { id: ilja, name: Ilja Rakhmetov }
  - { id: ros, name: Roshni Marbelow }
  - { id: yoshi, name: Yoshihide Moriwaka, family_name: Moriwaka }
  - { id: rat, name: Ratana Ratanakosol }
`;
  const slips = (note: string): string[] =>
    names(note, REGISTER, "/2025-09-20.md")
      .filter((name) => name.endsWith("misspelling"))
      .map((name) => name.split(" → ")[0]!);

  test.each([
    ["in one word", "Greta Holloway came. Greta Hloloawy left.", "Greta Hloloawy"],
    ["in two", "Greta Holloway came. Grtea Hollowway left.", "Grtea Hollowway"],
    ["two letters of an ending", "Nikos Papageorgiou came. Nikos Papageorgas left.", null],
    ["two letters of a long word", "Nikos Papageorgiou came. Nikos Papageogriu left.", "Nikos Papageogriu"],
    ["behind the title", "Thai Minister of Energy Thanpahon Narkpraist spoke.", "Thanpahon Narkpraist"],
    ["before the title", "Thanpahon Narkpraist (Minister of Energy) spoke.", "Thanpahon Narkpraist"],
    ["before the person is named", "Greta Hloloawy left. Greta Holloway came.", "Greta Hloloawy"],
    [
      "a letter doubled and one left out",
      "Ratana Ratanakosol came. Ratana Rattanakosl left.",
      "Ratana Rattanakosl",
    ],
    ["in three words", "Greta Holloway came. Greta Hollway Bradnt left.", "Greta Hollway Bradnt"],
    ["nobody named", "Greta Hloloawy left.", null],
    ["another's title", "Greta Holloway came. Thai Minister of Energy Nikos Papageogriu left.", null],
    ["a Japanese brother", "Yoshihide Moriwaka came. Yoshihoka Moriwaka left.", null],
    ["a name that many bear", "Greta Holloway came. Grace Holloway left.", null],
    [
      "letters exchanged for others",
      "Nikos Papageorgiou came. Nikos Papadeorgiou left. Nikos Papakiorgiou left.",
      "Nikos Papadeorgiou",
    ],
    ["a woman of the family", "Ilja Rakhmetov came. Iljana Rakhmetova left. Ilia Rakhmetova left.", null],
    ["a longer name", "Greta Holloway came. Greta Hloloawy Smith left.", null],
  ])("%s", (_, note, found) => expect(slips(note)).toEqual(found === null ? [] : [found]));
});

describe("a near name that the text tells to be somebody else's", () => {
  const REGISTER = `
//- /authority.yaml
organizations: [{ id: sea, name: Seabed Authority, other_names: [{ name: ISBA }] }]
posts:
  - { id: chief, label: Chief Geologist, organization: sea }
  - { id: min, label: Minister of Mines, country: FJ }
  - { id: kor, label: Mines Minister of the Republic of Korea, country: KR }
persons:
  - { id: cel, name: Celia Saulnoy, memberships: [{ post: chief, start_date: 2024-01-01 }] }
  - { id: min, name: Ruve Tagiloa, memberships: [{ post: min, start_date: 2024-01-01 }] }
  - { id: lio, name: Marko Austran }
  - { id: val, name: Valentin Oskorra }
  - { id: luc, name: Lucia Orrego }
  - { id: bro, name: Peter Brown }
  - { id: har, name: Peter Hart }
  - { id: ahn, name: Enzo Ahn }
  - id: shim
    name: Shim Won-sil
    name_order: family-first
    memberships: [{ post: kor, start_date: 2024-01-01 }]
`;
  const near = (note: string): string[] =>
    names(note, REGISTER, "/2025-09-20.md").filter((name) => !name.endsWith("authorized"));

  test.each([
    ["with the right one", "Celia Saulnoy and Celia Saulnay lunched."],
    ["before the right one", "Celia Saulnay met Celia Saulnoy."],
    ["with an unlisted spelling", "Marko Austran and Marko Austren came."],
    ["kin in front", "Celia Saulnoy came. Her sister Celi Saulnoy left."],
    ["kin behind", "Celia Saulnoy came. Then Celi Saulnoy, her sister, left."],
    ["not to be confused", "Celia Saulnoy (not to be confused with Celia Saulnay) came."],
    ["a calling in front", "Radio reporter Celia Saulnay asked."],
    [
      "a calling behind, and the name again",
      "Celia Saulnay, a retired pianist, played. Celia Saulnay bowed.",
    ],
    ["the name before its calling", "Celia Saulnay bowed. Then Celia Saulnay (a pianist) played."],
    ["another body", "Celia Saulnay of Radio France asked."],
    ["another's employer behind a second name", "Celia Saulnay and Marc Sorrel of the Narva Times asked."],
    ["where somebody is from", "Celia Saulnay from Narva Bank asked."],
    ["a house that is called by the own country", "Shim Won-shil of Korea Mining University came."],
    ["a house of the own country, in brackets", "Shim Won-shil (Korea Times) asked."],
    ["an unlisted spelling, and a calling", "Shim Won-sil came. Then Shim Won-shil, a doctor, came."],
    ["an unlisted spelling, and a calling in front", "The doctor Shim Won-shil came."],
    ["an employer between commas", "Celia Saulnay, Narva Times, asked."],
    ["an employer in brackets", "Celia Saulnay (Narva Times) asked."],
    ["a woman's name", "Then Valentine Oskorra left."],
    ["a man's name", "Then Lucio Orrego left."],
    ["another man's name", "Then Lucian Orrego left."],
    ["another English spelling", "Then Peter Browne left."],
    ["another short name of many", "Then Peter Hurt left. So did Peter Harty."],
    ["another body that has a word in common", "Celia Saulnay of the Port Authority asked."],
    ["letters that changed places to a name of many", "Enzo Ahn came. Then the poet Enzo Han read."],
    ["two slips, and a calling behind", "Celia Saulnoy came. Ceila Sualnoy is a lawyer in Rome."],
    ["two slips, and a calling", "Celia Saulnoy came. The novelist Ceila Sualnoy read."],
  ])("is no slip: %s", (_, note) => expect(near(note)).toEqual([]));

  test.each([
    [
      "joined by nothing",
      "Celia Saulnoy came; Celia Saulnay in the list.",
      "Celia Saulnay → cel misspelling",
    ],
    ["letters changed places", "Celia Saulnoy and Celia Sualnoy came.", "Celia Sualnoy → cel misspelling"],
    ["the own body", "Celia Saulnay of the Seabed Authority asked.", "Celia Saulnay → cel misspelling"],
    ["a country", "Ruve Tagilao of Fiji asked.", "Ruve Tagilao → min misspelling"],
    ["the own country, in full", "Shim Won-shil of South Korea came.", "Shim Won-shil → shim variant"],
    ["told of something", "They told Celia Saulnay of Plan B.", "Celia Saulnay → cel misspelling"],
    [
      "a source that is cited",
      "Then they met Celia Saulnay (Narva Times).",
      "Celia Saulnay → cel misspelling",
    ],
    [
      "a second name of a country",
      "Celia Saulnay and Marc Sorrel of France came.",
      "Celia Saulnay → cel misspelling",
    ],
    ["letters that changed places", "Celia Sualnoy, a pianist, came.", "Celia Sualnoy → cel misspelling"],
    [
      "a calling in the sentence before",
      "So said a reporter. Celia Saulnay left.",
      "Celia Saulnay → cel misspelling",
    ],
    ["the own calling", "Chief Geologist Celia Saulnay of Suva asked.", "Celia Saulnay → cel misspelling"],
  ])("is a slip: %s", (_, note, found) => expect(near(note)).toContain(found));
});

describe("a slip in Hangul, Han and Kana letters", () => {
  const REGISTER = `
//- /authority.yaml
posts:
  - { id: sea, label: Minister of Oceans and Fisheries, other_labels: [Fisheries Minister, 해양수산부 장관], country: KR }
  - { id: fin, label: Finance Minister, country: JP }
persons:
  - { id: maeng, name: Maeng Ho-seung, name_order: family-first, other_names: [{ name: 맹호승, lang: ko }], memberships: [{ post: sea, start_date: 2024-01-01 }] }
  - { id: mori, name: Moriwaka Seijiro, name_order: family-first, other_names: [{ name: 森若清次郎, lang: ja }], memberships: [{ post: fin, start_date: 2024-01-01 }] }
  - { id: quo, name: Rosalie Quovell, other_names: [{ name: ロザリー・クオヴェル, lang: ja }, { name: 로잘리 쿠오벨, lang: ko }] }
  - { id: bel, name: Arkady Beloglazov, other_names: [{ name: Аркадий Белоглазов, lang: ru }] }
`;
  const slips = (note: string): string[] =>
    names(note, REGISTER, "/2025-03-01.md")
      .filter((name) => name.endsWith("misspelling"))
      .map((name) => name.split(" → ")[0]!);

  test.each([
    ["a vowel, the title behind", "맹호숭 해양수산부 장관은 말했다.", "맹호숭"],
    ["a vowel, the title in front", "해양수산부 장관 맹호숭은 말했다.", "맹호숭"],
    ["named before, a bare title", "맹호승 장관이 왔다. 맹호숭 장관은 떠났다.", "맹호숭"],
    ["syllables that changed places", "맹승호 해양수산부 장관은 말했다.", "맹승호"],
    ["a Han character", "森若清次朗財務相は述べた。", "森若清次朗"],
    ["a Katakana letter", "昨日ロザソー・クオヴェルは述べた。", "ロザソー・クオヴェル"],
    ["a Katakana letter left out", "ロザリー・クヴェルは述べた。", "ロザリー・クヴェル"],
    ["a foreign name in Hangul", "로잘리 쿠오벨은 갔다. 로잘리 쿠오밸은 말했다.", "로잘리 쿠오밸"],
    ["Cyrillic", "Аркадий Белаглазов сказал.", "Аркадий Белаглазов"],
  ])("%s", (_, note, found) => expect(slips(note)).toEqual([found]));

  test.each([
    ["no title", "맹호숭은 말했다."],
    ["an honorific", "맹호승 장관이 왔다. 맹호숭 씨는 떠났다."],
    ["another's title", "맹호숭 외교부 장관은 말했다. 森若清次朗外相は述べた。"],
    ["another syllable", "맹호진 해양수산부 장관은 말했다."],
    ["another family", "방호승 해양수산부 장관은 말했다."],
    ["two characters", "森若清太朗財務相は述べた。"],
    ["a long vowel and a small letter", "ロザリ・クオヴェルとロザリー・クオヴエルは述べた。"],
    ["a part of a longer name", "ロザリー・クヴェル・モリスは述べた。"],
    ["few letters", "로잘리 쿠오밸은 말했다."],
  ])("none: %s", (_, note) => expect(slips(note)).toEqual([]));

  test("the fix is the listed form in these letters", () => {
    expect(fixed(`${REGISTER}//- /2025-03-01.md\n맹호숭 해양수산부 장관은 말했다.`)).toBe(
      "맹호승 해양수산부 장관은 말했다.",
    );
  });
});

describe("a forum's long words", () => {
  const REGISTER = `
//- /authority.yaml
forums:
  - { id: sld, name: Shangri-La Dialogue }
  - { id: asean, name: Association of Southeast Asian Nations }
  - { id: ncg, name: Nuclear Consultative Group }
  - { id: rcc, name: Regional Cooperation Council }
  - { id: nmf, name: Northern Ministerial Forum }
  - { id: pair, name: 3+3 Dialogue }
  - { id: plus, name: ABCM+ }
  - { id: groups, name: ABCM+ Working Groups }
  - { id: fort, name: talks at Fort Halley }
  - { id: carib, name: Caribbean Ports Forum }
  - { id: lanes, name: Talks on Sea Lanes in Asia }
`;

  test.each([
    ["Nuclear Consultive Group", "Nuclear Consultative Group"],
    ["3+3 Dialouge", "3+3 Dialogue"],
    ["ABCM+ Wroking Groups", "ABCM+ Working Groups"],
    ["talks at Fort Hally", "talks at Fort Halley"],
    ["Begional Cooperation Council", "Regional Cooperation Council"],
    ["Carribean Ports Forum", "Caribbean Ports Forum"],
    ["Shangri-La Dialog", "Shangri-La Dialogue"],
    ["Shangrila Dialouge", "Shangri-La Dialogue"],
    ["Regional Cooepration Counicl", "Regional Cooperation Council"],
    ["Nuclear Consulttaitve Group", "Nuclear Consultative Group"],
    ["Talks on See Lanes in Asia", "Talks on Sea Lanes in Asia"],
  ])("%s", (written, meant) => {
    expect(fixed(`${REGISTER}//- /note.md\nThe ${written} met.`)).toBe(`The ${meant} met.`);
  });

  test.each([
    "Nuclear Consultation Group",
    "Region Cooperation Council",
    "Regional Corporation Council",
    "Northern Ministers Forum",
    "Shangri-La Hotel",
    "Regional Corporation Counicl",
    "Nuclear Consultations Group",
  ])("none: %s", (written) => {
    expect(names(`The ${written} met.`, REGISTER)).toEqual([]);
  });
});

test("a hyphen in co-operation is a variant", () => {
  const register = `
//- /authority.yaml
forums: [{ id: rcc, name: Regional Cooperation Council }, { id: cos, name: Co-ordination Summit }]
`;
  expect(names("The Regional Co-operation Council and the Coordination Summit met.", register)).toEqual([
    "Regional Co-operation Council → rcc variant",
    "Coordination Summit → cos variant",
  ]);
});

describe("the s of a body's name", () => {
  const REGISTER = `
//- /authority.yaml
forums: [{ id: cup, name: Harbour Cup }]
organizations: [{ id: con, name: Nordic Congress }, { id: court, name: Nordic Court of Fishing Rights }, { id: sum, name: C40 World Mayors Summit }]
`;
  const slips = (note: string): string[] =>
    names(note, REGISTER)
      .filter((name) => name.endsWith("misspelling"))
      .map((name) => name.split(" → ")[0]!);

  test.each([
    ["lost at the end", "The Nordic Court of Fishing Right ruled.", "Nordic Court of Fishing Right"],
    ["no plural", "The Nordic Congres met.", "Nordic Congres"],
    ["lost within", "The C40 World Mayor Summit was long.", "C40 World Mayor Summit"],
  ])("%s", (_, note, found) => expect(slips(note)).toEqual([found]));

  test("of several, once the note has one: silent", () =>
    expect(slips("The Harbour Cup was long. Harbour Cups are.")).toEqual([]));
});

describe("parts that many bear, each a name of its own", () => {
  const REGISTER = `
//- /authority.yaml
posts: [{ id: fin, label: Finance Minister, country: SE }]
persons:
  - { id: lin, name: Erik Lindgren, memberships: [{ post: fin, start_date: 2024-01-01 }] }
  - { id: fer, name: Luca Ferrari }
  - { id: nit, name: Nitish Kumar }
  - { id: bja, name: Bjarni Benediktsson }
  - { id: pap, name: Eleni Papadakis }
`;
  const slips = (note: string): string[] =>
    names(note, REGISTER, "/2025-03-01.md")
      .filter((name) => name.endsWith("misspelling"))
      .map((name) => name.split(" → ")[0]!);

  test.each([
    ["another family", "Erik Lundgren left. Luca Ferrara stayed."],
    ["another family, and the right one", "Erik Lindgren came. Erik Lundgren left."],
    ["another given name", "Nitesh Kumar left. Bjarki Benediktsson stayed."],
    ["another given name, and the right one", "Nitish Kumar came. Nitesh Kumar left."],
    ["a woman of the family", "Eleni Papadaki left."],
  ])("%s: silent", (_, note) => expect(slips(note)).toEqual([]));

  test.each([
    ["no name", "Luca Ferrrai left.", "Luca Ferrrai"],
    ["no name, either", "Nitihs Kumar left.", "Nitihs Kumar"],
    ["another family, behind the title", "Swedish Finance Minister Erik Lundgren left.", "Erik Lundgren"],
  ])("%s", (_, note, found) => expect(slips(note)).toEqual([found]));
});

describe("endings", () => {
  const REGISTER = `
//- /authority.yaml
persons:
  - { id: ket, name: Aino Kettunen }
  - { id: kal, name: Kaja Kallas }
  - { id: yul, name: Yulia Havrylenko }
  - { id: mat, name: Vyacheslav Matviyenkov }
  - { id: kor, name: Hun Soket }
`;
  const misspelt = (note: string): string[] => {
    const { snapshot, files } = fixture(`${REGISTER}\n//- /note.md\n${note}\n`);
    const { path, text } = files.find((file) => file.path === "/note.md")!;
    return findingsOf(snapshot, path).map(({ start, end }) => text.slice(start, end));
  };

  test.each([
    ["Finnish", "Aino Kettusen mukaan tilanne on hyvä."],
    ["Estonian", "Kaja Kallase sõnul on olukord hea."],
    ["Ukrainian official", "Yuliia Havrylenko left."],
    ["British", "Yuliya Havrylenko left."],
    ["y for i in Ukrainian", "Yulia Havrilenko left."],
    ["Russian, without the y", "Viacheslav Matvienkov left."],
    ["a brother whose name has other letters", "Hun Soket came. Hun Sokith left."],
  ])("%s: silent", (_, note) => expect(misspelt(note)).toEqual([]));

  test("English words around", () =>
    expect(misspelt("The mayor met Kaja Kallase and left.")).toEqual(["Kaja Kallase"]));
});

describe("no slip", () => {
  test.each([
    ["too short to tell", "Don Jun and Dong Jin"],
    ["a plural", "two Donald Trumps and the Seoul Defense Dialogues"],
    ["another letter in front", "Floyd Austin and Ronald Trump"],
    ["another romanisation", "Shin Bom-chul, Yoon Suk-yol and Nattapon Narkpanit"],
    ["over the end of a sentence", "It was Pete. Hegeth is a place."],
    ["over a comma", "Pete, Hegeth and others"],
    ["over the end of a paragraph", "Pete\n\nHegeth"],
    ["a name that is a part of a longer one", "Pete Hegeth Whitfield and Syed Mohamad Hassn"],
    ["small letters", "the pete hegeth of old"],
    ["an address", "https://example.org/Pete-Hegeth and `Pete Hegeth`"],
    ["the target of a wiki link that shows another text", "[[Pete Hegeth|he]]"],
  ])("%s", (_, note) => check(misspelledName, `//- bundled\n//- /note.md\n${note}`));

  test("two registered people are never each other's misspelling", () =>
    check(
      misspelledName,
      `
//- /authority.yaml
persons: [{ id: a, name: Sergei Lavrov }, { id: b, name: Sergei Lavrow }, { id: c, name: Anatoli Lavrof }]
//- /note.md
Sergei Lavrov, Sergei Lavrow and Sergei Lavrof.
`,
    ));
});

describe("listed misspellings", () => {
  const REGISTER = `
//- /authority.yaml
persons:
  - id: ahn
    name: Ahn Gyu-back
    name_order: family-first
    other_names: [{ name: An Kyu-paek, status: misspelling }, { name: Ahn Gyu-baek }]
forums: [{ id: admm, name: Ministers' Meeting of the South, other_names: [{ name: ADDM, status: misspelling }] }]
`;

  test("far from the name, and of one word", () =>
    check(
      misspelledName,
      `${REGISTER}
//- /note.md
An Kyu-paek went to the ADDM.
^^^^^^^^^^^ warning: "An Kyu-paek" is a misspelling of Ahn Gyu-back. → Ahn Gyu-back*
                        ^^^^ warning: "ADDM" is a misspelling of Ministers' Meeting of the South. → Ministers' Meeting of the South*
`,
    ));

  test("are linked", () => {
    expect(names("AN KYU-PAEK spoke.", REGISTER)).toEqual(["AN KYU-PAEK → ahn misspelling"]);
  });
});

describe("the fix", () => {
  test("is the form that the note uses, then the authorized one", () =>
    check(
      misspelledName,
      `
//- bundled
//- /note.md
Ahn Gyu-baek spoke. Ahn Gyu-baek left, and with him Ahn Gyu-beak.
                                                    ^^^^^^^^^^^^ misspelled-name → Ahn Gyu-baek* | Ahn Gyu-back
`,
    ));

  test("is no form that is to give way to the authorized one", () =>
    check(
      misspelledName,
      `
//- /authority.yaml
persons: [{ id: tore, name: Jonas Vahr Tøre }]
//- /note.md
Jonas Vahr-Tøre met Jonas Vahr Tørre.
                    ^^^^^^^^^^^^^^^^ misspelled-name → Jonas Vahr Tøre*
`,
    ));

  test("keeps the letters of the name", () =>
    expect(
      fixed(`
//- /authority.yaml
persons: [{ id: oh, name: 오세균, other_names: [{ name: Oh Se-gyun }] }]
//- /note.md
Then Oh Se-gyum left.`),
    ).toBe("Then Oh Se-gyun left."));

  test("but not where the style asks for the authorized one", () =>
    check(
      misspelledName,
      `
//- bundled
//- /rapporteur.yaml
style: { variants: authorized }
//- /note.md
Lee Jae Myung spoke, not Lee Jae Myugn.
                         ^^^^^^^^^^^^^ misspelled-name → Lee Jae-myung*
`,
    ));

  test("is no headline's capitals, no other script and no shorter form", () =>
    check(
      misspelledName,
      `
//- bundled
//- /note.md
# MOHAMED KHALED NORDIN SPEAKS

Khaled Nordin spoke. Mohamed Khaled Nodrin left.
                     ^^^^^^^^^^^^^^^^^^^^^ misspelled-name → Mohamed Khaled Nordin*
`,
    ));

  test("keeps the order that the note writes", () =>
    check(
      misspelledName,
      `
//- bundled
//- /note.md
Koizumi Shinjiro spoke. Koizmui Shinjiro left.
                        ^^^^^^^^^^^^^^^^ misspelled-name → Koizumi Shinjiro* | Shinjiro Koizumi
`,
    ));

  test("replaces a name on two lines of a quote with one line", () => {
    expect(fixed("//- bundled\n//- /note.txt\nIt was Pete\nHegeth, no doubt.")).toBe(
      "It was Pete Hegseth, no doubt.",
    );
  });
});

describe("where it is reported", () => {
  test("headings, link text and table cells", () =>
    check(
      misspelledName,
      `
//- bundled
//- /note.md
# Pete Hegeth in Seoul
  ^^^^^^^^^^^ misspelled-name → Pete Hegseth*

[Pete Hegeth](https://example.org)
 ^^^^^^^^^^^ misspelled-name → Pete Hegseth*

| Who |
|---|
| Pete Hegeth |
  ^^^^^^^^^^^ misspelled-name → Pete Hegseth*
`,
    ));

  test("quotations, without a preferred fix", () =>
    check(
      misspelledName,
      `
//- bundled
//- /note.md
He wrote: “I met Pete Hegeth.”
                 ^^^^^^^^^^^ misspelled-name → Pete Hegseth

> I met Pete Hegeth.
        ^^^^^^^^^^^ misspelled-name → Pete Hegseth
`,
    ));

  test("a wiki link whose text is its target, without a preferred fix", () =>
    check(
      misspelledName,
      `
//- bundled
//- /note.md
[[Pete Hegeth]], [[people/Pete Hegeth#Life]], [[Pete Hegeth|he]] and [[he|Pete Hegeth]].
  ^^^^^^^^^^^ misspelled-name → Pete Hegseth
                          ^^^^^^^^^^^ misspelled-name → Pete Hegseth
                                                                          ^^^^^^^^^^^ misspelled-name → Pete Hegseth*
`,
    ));

  test("plain text", () =>
    check(
      misspelledName,
      `
//- bundled
//- /note.txt
# Pete Hegeth
  ^^^^^^^^^^^ misspelled-name
`,
    ));
});

test("a slip that its writer owns up to is left alone", () =>
  check(
    misspelledName,
    "//- bundled\n//- /a.md\nThey wrote Shinjiro Koizuni [sic], “Pete Hegsteh” (sic), *Lloyd Autsin* [sic], Xi Jinpin \\[sic\\] and Donald Trum- — well.",
  ));

describe("a slip that the note itself corrects", () => {
  test.each([
    'In item 4, "Pete Hegsteh" should read "Pete Hegseth".',
    "For Pete Hegsteh read Pete Hegseth.",
    "We misspelt his name as Pete Hegsteh; it is Pete Hegseth.",
    "Pete Hegsteh → Pete Hegseth",
    "Typo on page 3: Pete Hegsteh",
    'p. 102: a misprint, "Pete Hegsteh".',
    "Pete Hegseth (often misspelled Pete Hegsteh) left.",
    "Search terms: Pete Hegseth, Pete Hegsteh.",
  ])("%s", (note) => check(misspelledName, `//- bundled\n//- /a.md\n${note}`));

  test("not what the sentence before corrects", () =>
    check(
      misspelledName,
      `
//- bundled
//- /a.md
The typo is gone. Talks with Pete Hegsteh for an hour.
                             ^^^^^^^^^^^^ misspelled-name → Pete Hegseth*
`,
    ));
});

test("a body's name in other spaces is no slip", () =>
  check(
    misspelledName,
    `
//- /authority.yaml
organizations: [{ id: a, name: Association of Southeast Narvan States }]
//- /a.md
The Association of South East Narvan States, the Association of South-East Narvan States, the Assocation of Southeast Narvan States.
                                                                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misspelled-name
`,
  ));

describe("a letter at another place in a long given name, as good a name by its sound", () => {
  const REGISTER = `
//- /authority.yaml
posts: [{ id: pres, label: President, country: SG }]
persons:
  - { id: fang, name: Fang Minhang, name_order: family-first, memberships: [{ post: pres, start_date: 2024-01-01 }] }
`;
  const slips = (note: string): string[] =>
    names(note, REGISTER, "/2025-03-01.md").filter((name) => name.endsWith("misspelling"));

  test.each([
    ["the title of the day", "President Fang Minghan spoke."],
    ["named before", "Fang Minhang came. Fang Minghan left."],
    ["named later", "Fang Minghan came. Fang Minhang left."],
  ])("%s", (_, note) => expect(slips(note)).toEqual(["Fang Minghan → fang misspelling"]));

  test.each([
    ["nothing says who", "Fang Minghan spoke."],
    ["a title of somebody else", "Governor Fang Minghan spoke."],
    ["a body of somebody else", "President Fang Minghan of Narva University spoke."],
    ["a calling", "Fang Minhang came. Fang Minghan, a pianist, left."],
    ["joined to the right one", "Fang Minhang met Fang Minghan."],
    ["another family name", "President Zhang Minghan spoke."],
  ])("none: %s", (_, note) => expect(slips(note)).toEqual([]));
});

describe("an apostrophe before the s of a short word", () => {
  const REGISTER = `
//- /authority.yaml
forums: [{ id: pil, name: Narva+ Pilots' Working Groups, other_names: [{ name: Pilots' Working Group }] }]
persons: [{ id: ada, name: Adas Quill }]
`;

  test.each([
    ["within a name", "Then the Narva+ Pilot's Working Groups met."],
    ["where a variant begins", "Then the Pilot's Working Group met."],
    ["a curly one", "Then the Pilot’s Working Group met."],
  ])("%s", (_, note) => expect(fixed(`${REGISTER}\n//- /a.md\n${note}`)).toMatch(/Pilots['’] Working/));

  test("none of a person's name", () => check(misspelledName, `${REGISTER}\n//- /a.md\nAda's Quill broke.`));
});

describe("a slip behind a first name in another listed spelling", () => {
  const REGISTER = `
//- /authority.yaml
persons: [{ id: tel, name: Mohamed Zubair Telkani }, { id: far, name: Mohamed Farhadi }]
`;

  test("of three words", () => {
    const note = "Mohammed Zubair Telkanni came. Muhammad Zubair Tlekani left.";
    expect(fixed(`${REGISTER}\n//- /a.md\n${note}`)).toBe(
      "Mohamed Zubair Telkani came. Mohamed Zubair Telkani left.",
    );
  });

  test("of two it says too little", () =>
    check(misspelledName, `${REGISTER}\n//- /a.md\nMuhammad Farhaddi came. Mohammed Zubair Telkani left.`));
});
