import { describe, test } from "vitest";
import { inconsistentName } from "../../../server/src/core/checks/inconsistentName.ts";
import { check } from "../../support/fixture.ts";
import { LONG_NAMES, on } from "./inconsistentRegister.ts";

describe("a registered person", () => {
  test("the authorized form is never flagged, however rare", () =>
    on(`//- /a.md
Sergei Brandtov spoke. Sergey Brandtov left, Sergey Brandtov came.
                       ^^^^^^^^^^^^^^^ warning: "Sergey Brandtov" (in 2 places) is also written "Sergei Brandtov", in 1 place. → Sergei Brandtov*
                                             ^^^^^^^^^^^^^^^ inconsistent-name
`));

  test("without the authorized form, the one in fewer places is flagged", () =>
    on(`//- /a.md
Serhii Brandtov spoke. Sergey Brandtov left, Sergey Brandtov came.
^^^^^^^^^^^^^^^ warning: "Serhii Brandtov" (in 1 place) is also written "Sergey Brandtov", in 2 places. → Sergey Brandtov*
`));

  test("in as many places, the later one", () =>
    on(`//- /a.md
Serhii Brandtov spoke. Sergey Brandtov left.
                       ^^^^^^^^^^^^^^^ inconsistent-name → Serhii Brandtov*
`));

  test("across notes, the later one in the order of the notes", () =>
    on(`//- /b.md
Sergey Brandtov left.
^^^^^^^^^^^^^^^ warning: "Sergey Brandtov" (in 1 place) is also written "Serhii Brandtov", in 1 place. → Serhii Brandtov*
//- /a.md
Serhii Brandtov spoke.
`));

  test("a form that gives way itself is no measure", () =>
    check(
      inconsistentName,
      `//- /authority.yaml
persons: [{ id: a, name: Tareq el-Hashmidi }]
//- /a.md
Tareq al-Hashmidi came, Tareq al-Hashmidi left.
Tariq el-Hashmidi ate. Tareq Hashmidi slept.
^^^^^^^^^^^^^^^^^ inconsistent-name → Tareq al-Hashmidi*
`,
    ));

  describe("a fix", () => {
    test("writes what is listed where no form of the notes is", () =>
      check(
        inconsistentName,
        `//- /authority.yaml
persons: [{ id: a, name: Séan Ó Brinchú, family_name: Ó Brinchú }]
//- /a.md
Sean O Brinchu came. Later Sean Ó Brinchú left.
                           ^^^^^^^^^^^^^^ inconsistent-name → Séan Ó Brinchú*
`,
      ));

    test("the nearest of what is listed", () =>
      check(
        inconsistentName,
        `//- /authority.yaml
persons: [{ id: a, name: João Tomás Farelães, other_names: [João Farelães] }]
//- /a.md
Joao Tomás Farelães met him. João Farelaes left. Joao Farelães slept.
                                                 ^^^^^^^^^^^^^ inconsistent-name → João Farelães*
`,
      ));
  });

  test("a listed variant gives way to no form that is not listed", () =>
    check(
      inconsistentName,
      `//- /authority.yaml
persons: [{ id: a, name: Muhammad Farhadin, other_names: [Mohammad Farhadin] }]
//- /a.md
Mohamed Farhadin came. Mohamed Farhadin left. Mohammad Farhadin stayed.
^^^^^^^^^^^^^^^^ inconsistent-name → Mohammad Farhadin*
                       ^^^^^^^^^^^^^^^^ inconsistent-name → Mohammad Farhadin*
`,
    ));

  test("one form throughout is right, listed or derived", () =>
    on("//- /a.md\nSergey Brandtov spoke. Sergey Brandtov left.\n//- /b.md\nSergey Brandtov"));

  test.each([
    ["a nickname", "Osman Rahmatin", "Tok Mar"],
    ["a nickname with the same initial", "Osman Rahmatin", "Oz Rimmer"],
    ["a name at birth", "Hilda Clementson", "Hilda Rodhaim"],
    ["a name in religion", "Leo Benedictus", "Robert Provost"],
  ])("%s is no other spelling", (_, name, other) =>
    check(
      inconsistentName,
      `//- /authority.yaml
persons:
  - { id: a, name: ${name}, other_names: [{ name: ${other} }] }
//- /a.md
${name} spoke. ${other} left. Later ${other} came.
`,
    ),
  );

  test.each([
    ["Oleg Belozyorin", "Oleg Belozerin"],
    ["Sihasak Phuangketkeow", "Sihasak Phuangketkaew"],
    ["Bashar al-Assadin", "Bashar Al Assadin"],
  ])("%s and %s are one in two spellings", (name, other) =>
    check(
      inconsistentName,
      `//- /authority.yaml
persons:
  - { id: a, name: ${name} }
//- /a.md
${name} spoke, ${other} left.
${" ".repeat(name.length + 8)}${"^".repeat(other.length)} inconsistent-name → ${name}*
`,
    ),
  );

  test("two letters for one with a mark, of which a namesake's are his", () =>
    check(
      inconsistentName,
      `//- /authority.yaml
persons: [{ id: a, name: Klaus Müllner, family_name: Müllner }]
//- /a.md
Klaus Müllner spoke. Klaus Muellner left. Muellner ate.
                     ^^^^^^^^^^^^^^ inconsistent-name → Klaus Müllner*
                                          ^^^^^^^^ inconsistent-name → Müllner*
//- /b.md
Robert Muellner came. Klaus Müllner left. Muellner ate.
`,
    ));

  test("a mark on another letter", () =>
    check(
      inconsistentName,
      `//- /authority.yaml
persons: [{ id: a, name: Roberto Azevêdin }]
//- /a.md
Roberto Azevêdin spoke. Later Azevédin left.
                              ^^^^^^^^ inconsistent-name → Azevêdin*
`,
    ));

  test("a mark more or less is another form", () =>
    on(`//- /a.md
Recip Erdogmus spoke, Recip Erdoğmuş left.
                      ^^^^^^^^^^^^^^ inconsistent-name → Recip Erdogmus*
`));

  test("a short form conflicts by its marks alone, and is mended as a short form", () =>
    on(`//- /a.md
Recip Erdogmus spoke. Erdogmus left, Erdoğmuş came back.
                                     ^^^^^^^^ warning: "Erdoğmuş" (in 1 place) is also written "Erdogmus", in 1 place. → Erdogmus*
`));

  test("a short form that is oftener written with its marks than without is right", () =>
    on(
      "//- /a.md\nRecip Erdogmus spoke. Erdoğmuş left, Erdoğmuş came back.\n//- /b.md\nErdogmus, Recip Erdogmus.",
    ));

  test("two spellings of a formal given name are two forms", () =>
    on(`//- /a.md
Antony Gombrich spoke, Anthony Gombrich left.
                       ^^^^^^^^^^^^^^^^ inconsistent-name → Antony Gombrich*
`));

  test("hyphens are one, and a heading has capitals of its own", () =>
    on(
      "//- /a.md\n# Pierre-Olivier Lebrassec\n\nPierre\u2011Olivier Lebrassec and Pierre‐Olivier Lebrassec.",
    ));

  test("a hyphen, a space and neither are three forms", () =>
    on(`//- /a.md
Park Do-hun, Park Do Hun, Park Dohun.
             ^^^^^^^^^^^ inconsistent-name → Park Do-hun*
                          ^^^^^^^^^^ inconsistent-name → Park Do-hun*
`));

  test("a possessive stays outside", () =>
    on(`//- /a.md
Sergei Brandtov and Sergey Brandtov's aide.
                    ^^^^^^^^^^^^^^^ inconsistent-name → Sergei Brandtov*
`));

  test.each([
    ["a dropped part", "Khalid Osman Rashidov, then Khalid Rashidov."],
    ["a patronymic particle", "Khalid Osman Rashidov, then Khalid bin Osman Rashidov."],
    ["an initial", "Taro Morikawa, then Taro J. Morikawa."],
    ["a short form", "Taro Morikawa, then Morikawa."],
    ["a family name cut to show how it is said", "Taro Morikawa; say Taro Mori-kawa."],
    [
      "what a row of a table lists",
      "| ours | also seen |\n|---|---|\n| Sergei Brandtov | Sergey Brandtov, Serhii Brandtov |",
    ],
    [
      "a form behind the name in brackets",
      "Sergei Brandtov (Sergey Brandtov) spoke; Sergei Brandtov / Sergey Brandtov.",
    ],
    ["a form that is spoken about", "Sergei Brandtov spoke. Sergey Brandtov is how the Herald writes him."],
    ["the order on a card", "Taro Morikawa spoke. Morikawa Taro is the order on his card."],
    [
      "a form in another language",
      "Recip Erdogmus (in Turkish: Recip Erdoğmuş). Recip Erdoğmuş is the Turkish form.",
    ],
    [
      "what is also written so",
      "Sergei Brandtov, also written Sergey Brandtov, often transliterated as Serhii Brandtov.",
    ],
    [
      "what somebody is known as",
      "Sergei Brandtov is also known as Sergey Brandtov, and signs himself as Serhii Brandtov.",
    ],
    [
      "a spelling",
      "Sergei Brandtov. The spelling Sergey Brandtov is older, as is the form “Serhii Brandtov”.",
    ],
    ["a formal given name", "Joe Haldenby, then Joseph Haldenby and Joseph R. Haldenby."],
    ["a formal given name with a middle one", "Joe Haldenby, then Joseph Robinson Haldenby."],
    ["another script", "Taro Morikawa (森川太郎), Sergei Brandtov (Сергей Брандтов)."],
    [
      "emphasis on a part of the name",
      "Taro Morikawa, *Taro* Morikawa, Taro **Morikawa**, [Taro](https://example.org/t) Morikawa.",
    ],
    ["capitals for emphasis", "Taro Morikawa, TARO MORIKAWA, Taro MORIKAWA; Park Do-hun, PARK Do-hun."],
    ["a heading's capitals", "# Park Do-Hun Speaks\n\nPark Do-hun spoke."],
    ["a quotation", "Sergei Brandtov was called “Sergey Brandtov” there."],
    ["a block quote", "Sergei Brandtov.\n\n> Sergey Brandtov is here."],
    ["a title of a work", "Sergei Brandtov. See *The Rise of Sergey Brandtov*, _Sergey Brandtov: a Life_."],
    ["the text of a link to a work", "Sergei Brandtov: [Sergey Brandtov in Paris](https://example.org/a)."],
    [
      "a link's target",
      "Sergei Brandtov: [he](https://example.org/Sergey-Brandtov), [[Sergey Brandtov|he]], [[Sergey Brandtov]].",
    ],
    ["code and front matter", "---\nauthor: Sergey Brandtov\n---\nSergei Brandtov, `Sergey Brandtov`."],
  ])("%s never conflicts", (_, text) => on(`//- /a.md\n${text}`));

  test("what is quoted is not counted either", () =>
    on(`//- /a.md
Serhii Brandtov spoke. “Sergey Brandtov” and “Sergey Brandtov”. Sergey Brandtov left.
                                                                ^^^^^^^^^^^^^^^ inconsistent-name
`));

  test("a name in italics, in bold or linked by itself is the note's own", () =>
    on(`//- /a.md
Sergei Brandtov; *Sergey Brandtov*, **Sergey Brandtov**, [Sergey Brandtov](https://example.org/).
                  ^^^^^^^^^^^^^^^ inconsistent-name
                                      ^^^^^^^^^^^^^^^ inconsistent-name
                                                          ^^^^^^^^^^^^^^^ inconsistent-name
`));

  test.each([
    ["without a part", "Jonas Vahr-Tøre met Jonas Tøre."],
    ["with an initial", "Jonas Vahr-Tøre met Jonas V. Tøre, Jonas V. Tøre."],
    [
      "without a part, beside another that is",
      "Carla Almer Sunde, Carla Sunde, Almer Sunde, Carla Almer Sunde.",
    ],
    ["with two given names held by a hyphen, and one", "Carla Sunde, Almer Sunde and Carla Almer-Sunde."],
    ["longer than the authorized one", "Ivo Sørby met Ivo Lund Soerby."],
  ])("a form %s is no rival", (_, text) => check(inconsistentName, `${LONG_NAMES}//- /a.md\n${text}`));

  test("a spelling gives way to the authorized form, and to none that is shorter", () =>
    check(
      inconsistentName,
      `${LONG_NAMES}//- /a.md
Jonas Vahr-Tøre met Jonas V. Tøre, Jonas Tøre and Jonas Vahr Tøre.
^^^^^^^^^^^^^^^ inconsistent-name → Jonas Vahr Tøre*
`,
    ));

  test("the fix of a shorter form leaves its initials", () =>
    check(
      inconsistentName,
      `${LONG_NAMES}//- /a.md
Jürgen Tarnau-Weil, Jürgen W. Tarnau Weil, Jürgen W. Tarnau Weil.
^^^^^^^^^^^^^^^^^^ warning: "Jürgen Tarnau-Weil" (in 1 place) is also written "Jürgen W. Tarnau Weil", in 2 places. → Jürgen Tarnau Weil*
`,
    ));

  test("a misspelling is none", () => on("//- /a.md\nSergei Brandtov and Sergei Brandtow."));

  test("and an unregistered one are not compared", () =>
    on("//- /a.md\nSergei Brandtov met Sergei Lavrov and Sergey Brandtson."));
});

describe("name order", () => {
  test("conflicts within a note", () =>
    on(`//- /a.md
Taro Morikawa spoke. Morikawa Taro left.
                     ^^^^^^^^^^^^^ warning: "Morikawa Taro" (in 1 place) is also written the other way round, "Taro Morikawa", in 1 place. → Taro Morikawa*
`));

  test("beside another spelling: the authorized form that the note has, and how often it stands there", () =>
    on(`//- /a.md
Morikawa Taro, Tarō Morikawa, Taro Morikawa.
^^^^^^^^^^^^^ warning: "Morikawa Taro" (in 1 place) is also written the other way round, "Taro Morikawa", in 1 place. → Taro Morikawa*
               ^^^^^^^^^^^^^ warning: "Tarō Morikawa" (in 1 place) is also written "Taro Morikawa", in 1 place. → Taro Morikawa*
`));

  test("not across notes", () => on("//- /a.md\nTaro Morikawa spoke.\n//- /b.md\nMorikawa Taro left."));

  test("is flagged by itself where the style asks for the authorized one", () =>
    on(`//- /rapporteur.yaml
style: { name_order: authorized }
//- /a.md
Morikawa Taro left, Do-hun Park came.
^^^^^^^^^^^^^ warning: "Morikawa Taro" is not in the order of the authorized form, Taro Morikawa. → Taro Morikawa*
                    ^^^^^^^^^^^ inconsistent-name → Park Do-hun*
`));
});

describe("a registered forum", () => {
  test("written in two spellings", () =>
    on(`//- /a.md
The Northern Defence Dialogue opened.
//- /b.md
The Northern Defense Dialogue closed.
    ^^^^^^^^^^^^^^^^^^^^^^^^^ inconsistent-name → Northern Defence Dialogue*
`));

  test("written in one word and in two", () =>
    check(
      inconsistentName,
      `
//- /authority.yaml
forums: [{ id: a, name: Kara-Su Dialogue }]
//- /a.md
The Kara-Su Dialogue opened. The Karasu Dialogue closed.
                                 ^^^^^^^^^^^^^^^ inconsistent-name → Kara-Su Dialogue*
`,
    ));

  test("written with a hyphen and without", () =>
    check(
      inconsistentName,
      `
//- /authority.yaml
forums: [{ id: a, name: Kara-Su Ministers' Meeting-Plus }]
//- /a.md
The Kara-Su Ministers' Meeting-Plus opened. The Kara-Su Ministers’ Meeting Plus closed.
                                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ inconsistent-name → Kara-Su Ministers' Meeting-Plus*
The Kara - Su Ministers' Meeting-Plus is the same.
`,
    ));

  test("acronym, description, capitals and number never conflict", () =>
    on(
      "//- /a.md\nNorthern Defence Dialogue (NDD), the northern talks on defence, the Northern Defence meeting; NORTHERN DEFENCE DIALOGUE; Northern Defence Dialogues.",
    ));
});

describe("a form that the note gives as another spelling is not used", () => {
  test.each([
    "Sergei Brandtov, also spelled Sergey Brandtov, Serhii Brandtov; Russian Сергей Брандтов.",
    "- **Sergei Brandtov** (Брандтов), Minister of the Sea, Norland. *Also:* Sergey Brandtov.",
    "Morikawa Taro (Western order: Taro Morikawa) was born in Sendai.",
    "Sergei Brandtov (also romanised Sergey Brandtov, Serhii Brandtov)",
    "Sergei Brandtov (Сергей; RTGS: Sergey Brandtov)",
    "Sergei Brandtov, in Ukrainian Serhii Brandtov, hosts the dinner.",
    "**Sergei Brandtov** — variants: Sergey Brandtov, Serhii Brandtov",
    "Sergei Brandtov, a.k.a. Sergey Brandtov, spoke.",
    "Sergei Brandtov = Sergey Brandtov / Serhii Brandtov",
    "- Sergei Brandtov: Sergey Brandtov, Serhii Brandtov",
    "Spellings: Sergei Brandtov; Sergey Brandtov; Serhii Brandtov.",
    "We write Sergei Brandtov, not Sergey Brandtov. Use Sergei Brandtov instead of Serhii Brandtov.",
    "Sergei Brandtov (Reuters writes Sergey Brandtov)",
    "Reuters spells him Sergey Brandtov; we have Sergei Brandtov.",
    "## Sergei Brandtov\n\n- Aliases: Sergey Brandtov, Serhii Brandtov",
    "Sergei Brandtov\n: also Sergey Brandtov, Serhii Brandtov",
    "Sergey Brandtov, see Sergei Brandtov.",
    "Dmytro Kulebiak, also written Dmitro Kulebiak, spoke.",
  ])("%s", (text) => on(`//- /a.md\n${text}\n`));

  test.each([
    ["Sergei Brandtov spoke. Also ", " left."],
    ["Sergei Brandtov came. The order was given by ", "."],
    ["Sergei Brandtov spoke in Turkish. ", " left."],
    ["Sergei Brandtov spoke. Also present: ", ", Joe Haldenby."],
  ])("%s…%s uses it", (before, behind) =>
    on(`//- /a.md
${before}Sergey Brandtov${behind}
${" ".repeat(before.length)}^^^^^^^^^^^^^^^ inconsistent-name
`),
  );
});
