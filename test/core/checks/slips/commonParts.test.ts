/** Slips in parts that are short or that many bear: what a text must say for them to be slips. */
import { describe, expect, test } from "vitest";
import { names } from "../../../support/fixture.ts";
import { linkedSlipsIn, slipsIn } from "../../../support/slips.ts";

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
  const slips = (note: string): string[] => linkedSlipsIn(note, REGISTER, "/2025-03-01.md");

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
  const slips = (note: string): string[] => slipsIn(note, REGISTER, "/2025-03-01.md");

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

describe("a part that is another name, behind a title of the person's", () => {
  const REGISTER = `
//- /authority.yaml
posts: [{ id: def, label: Defence Minister, country: KR }, { id: cn, label: President, country: CN }, { id: for, label: Foreign Minister, country: ID }]
persons:
  - { id: shim, name: Shim Won-sik, name_order: family-first, memberships: [{ post: def, start_date: 2024-01-01 }] }
  - { id: phan, name: Phan Quoc Khuong, name_order: family-first }
  - { id: kan, name: Haruto Kanzawa, family_name: Kanzawa }
  - { id: xu, name: Xu Wenling, name_order: family-first, memberships: [{ post: cn, start_date: 2024-01-01 }] }
  - { id: hal, name: Irma Cruz Halvorsen }
`;
  const slips = (note: string): string[] => slipsIn(note, REGISTER, "/2025-03-01.md");

  test.each([
    ["a vowel", "Korean Defence Minister Shim Wan-sik left.", "Shim Wan-sik"],
    ["a vowel in a joined name", "Chinese President Xu Wenleng left.", "Xu Wenleng"],
    ["an s too many", "Irma Cruz Halvorsen came. Irma Cruz Halvorsens left.", "Irma Cruz Halvorsens"],
  ])("%s", (_, note, found) => expect(slips(note)).toEqual([found]));

  test.each([
    [
      "named, and no title",
      "Shim Won-sik came. Shim Wan-sik left. Phan Quoc Khuong came. Pham Quoc Khuong left. Xu Wenling came. Xu Wenleng left.",
    ],
    ["not named", "Shim Wan-sik left. Irma Cruz Halvorsens left. Xu Wenleng left."],
    ["cut short", "Haruto Kanzawa came. Later Haruto Kanza left."],
    ["in a series", "Here: Shim Won-sik, Shim Wan-sik, Ada Quill."],
    ["with a bracket", "Phan Quoc Khuong came. Pham Quoc Khuong (Herald) left."],
    ["with a calling", "Shim Won-sik came. Shim Wan-sik, a singer, left."],
    ["an item of a list", "- Shim Won-sik\n- Shim Wan-sik\n"],
    ["a plural", "Irma Cruz Halvorsen came. The Irma Cruz Halvorsens of this world left."],
    ["another vowel in a joined name", "Xu Wenling came. Xu Wenlong left."],
  ])("none: %s", (_, note) => expect(slips(note)).toEqual([]));
});
