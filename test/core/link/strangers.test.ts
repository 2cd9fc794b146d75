/** Names that are near to registered ones and are somebody or something else: nothing may be linked. */
import { describe, expect, test } from "vitest";
import { mentions, names } from "../../support/fixture.ts";

const INTRODUCTION =
  "Ahn Gyu-back, Shinjiro Koizumi, Dong Jun, Pete Hegseth, Richard Marles, Lee Jae-myung, Xi Jinping, Donald " +
  "Trump, Joe Biden, Lloyd Austin, Heng Chee How, Mohamad Hasan, Phan Van Giang and Shin Won-sik are known here.\n\n";
const KNOWN = names(INTRODUCTION, "//- bundled", "/2025-11-03.md").length;

/** What is linked in `note` behind a paragraph that introduces everybody. */
function linked(note: string): string[] {
  return names(INTRODUCTION + note, "//- bundled", "/2025-11-03.md").slice(KNOWN);
}

describe("somebody else with a part of a registered name", () => {
  test.each(
    `Ahn Cheol-soo | Lee Jae-yong | Chung Dong-young | Kim Dong-jun | Kim Dong Jun | Jill Biden | Hunter Biden
    | Donald Trump Jr. | Donald Trump, Jr., | Eric Trump | Lara Trump | Syed Mohamad Hasan | Sara Lee | Robert E. Lee
    | Bruce Lee | Lee Kuan Yew | Lee Hsien Loong | Phan Van Khai | Phan Thanh Giang Nam | Shin Dong-bin | Heng Swee Keat
    | Xi Zhongxun | Steve Austin | Richard Marlow | Peter Marles Whitfield | Abdul bin Hasan | Lee-Ann Womack
    | O'Biden | Jordan Shin | Mohamad Hasan Ibrahim | J. Austin`
      .split("|")
      .map((name) => name.trim()),
  )("%s", (name) => {
    expect(linked(`Later ${name} spoke to reporters.`)).toEqual([]);
  });
});

describe("a given name that is an English word", () => {
  test.each([
    "Lee Many sang.",
    "Then Lee To, his cousin, came.",
    "They met Lee Sunny.",
    "Shin May sang.",
    "Trump Will left.",
  ])("%s", (note) => expect(linked(note)).toEqual([]));

  test.each(["Trump May visit Seoul.", "Will Trump come?"])("but %s", (note) =>
    expect(linked(note)).toEqual(["Trump → donald-trump short-form"]),
  );
});

describe("a place, a body or a thing with a registered name in it", () => {
  test.each(
    `Shin Bet | Lee County | the Dong-a Ilbo | the Heng Seng index | Trump Tower | the Trump International Hotel
    | the Trump Organization | Xi'an | Xi’an | Austin, Texas | downtown Austin | Austin City | Fort Lee | Lee Street
    | Biden Airport | Article XI | the Koizumi Foundation | Ahn Island`
      .split("|")
      .map((name) => name.trim()),
  )("%s", (name) => {
    expect(linked(`They spoke of ${name} at length.`)).toEqual([]);
  });

  test.each([
    "The University of Marles opened.",
    "The Battle of Marles was lost.",
    "The House of Marles fell.",
    "Lake Marles is dry.",
    "They crossed the river Marles.",
    "Operation Marles began.",
    "FC Marles lost.",
    "Marles United lost.",
    "Marles House is for sale.",
    "She held the Marles Chair in Law.",
    "The Marles brothers sang.",
    "He has Marles syndrome.",
    "See Marles’s theorem.",
    "It was shown by Marles et al. in 1998.",
    "Marles & Boch makes plates.",
    "Lowell + Marles ships.",
    "Marles & Partners advised.",
    "The Old Marles is a court.",
    "They built a Marles bridge.",
    "In Marles, Dorset, it rained.",
  ])("a place, a thing or a family: %s", (sentence) => expect(linked(sentence)).toEqual([]));

  test.each([
    "He came with his brother, Marles.",
    "Her uncle Marles was a farmer.",
    "Ana's cousin Marles was a farmer.",
    "Coach Marles smiled.",
    "Bishop Marles smiled.",
  ])("a relative or a man of another calling: %s", (sentence) => expect(linked(sentence)).toEqual([]));

  test("a town that is a family name too, behind its preposition", () => {
    expect(linked("The plant in Austin closed.")).toEqual([]);
  });

  test.each([
    "He flew to Austin on Friday.",
    "She studied at the University of Texas at Austin.",
    "The firm moved away from Austin.",
    "An Austin-based firm won.",
    "The Austin-area plants closed.",
    "The Austin airport was closed.",
    "It closed three public universities — UT Austin, USC and UCLA.",
    "They visited the Austin plant.",
    "The Austin office opened.",
    "Shares of Austin Energy fell.",
  ])("that town: %s", (sentence) => {
    expect(linked(sentence)).toEqual([]);
  });

  test.each([
    "He spoke to Secretary Austin on Friday.",
    "Talks with Austin went well.",
    "Austin visited the airport.",
    "Austin-led talks went well.",
    "The plan by Austin failed.",
  ])("that person: %s", (sentence) => {
    expect(linked(sentence)).toEqual(["Austin → lloyd-austin short-form"]);
  });

  test("no town, behind a town's preposition", () => {
    expect(linked("A letter from Hegseth came to Koizumi.")).toEqual([
      "Hegseth → pete-hegseth short-form",
      "Koizumi → shinjiro-koizumi short-form",
    ]);
  });

  test("the person of that family name still", () => {
    expect(linked("The plant closed, Austin said.")).toEqual(["Austin → lloyd-austin short-form"]);
  });

  test.each([
    "ASEAN Regional Forum",
    "APEC CEO Summit",
    "ASEAN Foreign Ministers' Meeting",
    "ASEAN Member's Forum",
  ])("a longer forum is not the shorter one: %s", (forum) =>
    expect(linked(`At the ${forum} nothing was said.`)).toEqual([]),
  );
});

describe("a name that goes on in the next line", () => {
  const LINE = "This line of wrapped prose is long enough to end where the page did, with";

  test.each([
    ["Hunter", "Biden"],
    ["Lee", "Jae-yong"],
    ["Kim", "Dong Jun"],
    ["Donald Trump", "Jr."],
  ])("%s / %s", (head, tail) => {
    expect(linked(`${LINE} ${head}\n${tail} came along.`)).toEqual([]);
  });

  test("a list of short lines in plain text is no wrapped prose", () => {
    expect(names("Attending:\nPark Hyun\nDong Jun\nLee Jae-myung\n", "//- bundled", "/a.txt")).toEqual([
      "Dong Jun → dong-jun authorized",
      "Lee Jae-myung → lee-jae-myung authorized",
    ]);
  });
});

describe("a short form once somebody unregistered bears it too", () => {
  test("the stranger was named last", () => {
    expect(linked("Samsung's Lee Jae-yong spoke. Lee left early.")).toEqual([]);
  });

  test("the registered person was named last", () => {
    expect(linked("Lee Jae-yong spoke. Lee Jae-myung listened. Lee left early.")).toEqual([
      "Lee Jae-myung → lee-jae-myung authorized",
      "Lee → lee-jae-myung short-form",
    ]);
  });

  test.each(["Lee Jae-yong met Lee Jae-myung.", "Lee Jae-myung met Lee Jae-yong."])(
    "both in one sentence: %s",
    (both) => {
      expect(linked(`${both} Lee left early.`)).toEqual(["Lee Jae-myung → lee-jae-myung authorized"]);
    },
  );

  test("a title that only the registered one holds decides", () => {
    expect(linked("Lee Jae-yong spoke. President Lee left early.")).toEqual([
      "Lee → lee-jae-myung short-form",
    ]);
  });

  test("a rank that tells nothing leaves it open", () => {
    expect(linked("Lee Sang-hyun commands. Lee Jae-myung came. General Lee left.")).toEqual([
      "Lee Jae-myung → lee-jae-myung authorized",
    ]);
  });

  test("a junior takes the short form with him", () => {
    expect(linked("Donald Trump Jr. spoke. Trump left early.")).toEqual([]);
  });

  test("somebody's wife", () => {
    expect(linked("Mrs. Trump left early.")).toEqual([]);
  });
});

describe("a longer name that a registered one is a part of", () => {
  const REGISTER = `
//- /authority.yaml
posts: [{ id: ed, label: Minister of Education, country: TR }]
persons:
  - { id: ali, name: Ali Karimi, family_name: Karimi, memberships: [{ post: ed, start_date: 2024-01-01 }] }
  - { id: ana, name: Ana Silva, family_name: Silva }
`;

  test.each([
    ["Ali Akbar Karimi spoke.", []],
    ["Mohammad Ali Karimi spoke.", []],
    ["Turkish Minister of Education Ali Akbar Karimi spoke.", ["Ali Akbar Karimi → ali variant"]],
    ["Ali M. Karimi spoke.", ["Ali M. Karimi → ali variant"]],
    ["Ana Silva e Costa spoke, then Ana Silva y Ruiz.", []],
    ["Disse que Ana Silva e Carlos Ruiz.", ["Ana Silva → ana authorized"]],
  ])("%s", (sentence, expected) => {
    expect(names(sentence, REGISTER, "/2025-03-01.md")).toEqual(expected);
  });
});

describe("a short form that is another word", () => {
  const REGISTER = `
//- /authority.yaml
persons:
  - { id: may, name: Theresa May, family_name: May, given_name: Theresa }
  - { id: an, name: An Do-hyun, family_name: An, given_name: Do-hyun }
  - { id: park, name: Park Jin, family_name: Park, given_name: Jin }
  - { id: king, name: Angus King, family_name: King, given_name: Angus }
`;
  const ALL = "Theresa May, An Do-hyun, Park Jin and Angus King met. ";

  test.each([
    ["In May they met.", []],
    ["An agreement was signed.", []],
    ["The King spoke in Central Park.", []],
    ["Prime Minister May spoke.", ["May → may short-form"]],
    ["It was Park who spoke, and King agreed.", ["Park → park short-form", "King → king short-form"]],
  ])("%s", (sentence, expected) => {
    expect(names(ALL + sentence, REGISTER).slice(4)).toEqual(expected);
  });
});

test("a syllable that is an English word too belongs to the longer name", () =>
  mentions(`
//- /authority.yaml
persons: [{ id: park, name: Park So-yeon, family_name: Park }]
//- /note.md
Park So-yeon came. Park So-jin, a singer, came.
^^^^^^^^^^^^ park authorized
`));

test("the letter of a question is no initial", () => {
  expect(linked("Q    Xi Jinping said he would.\n\nA Lloyd Austin visit followed.")).toEqual([
    "Xi Jinping → xi-jinping authorized",
    "Lloyd Austin → lloyd-austin authorized",
  ]);
});

describe("a word that opens a sentence before a name is no part of it", () => {
  test.each([
    "Reportedly Marles left.",
    "It rained. Email Marles about it.",
    "Will Marles go?",
    "- Remind Marles.",
    "Lunch. Ping Marles.",
    "Lunch. Rang Marles.",
    "Texted Marles at noon.",
    "# Nobody heard Marles\n\nGuest Marles",
    "# Marles Snubs Oslo",
  ])("%s", (text) => expect(linked(text)).toContain("Marles → richard-marles short-form"));

  test.each(["Will Marles left.", "Chase Marles left.", "Young Marles left.", "Hotel Marles is full."])(
    "but: %s",
    (text) => expect(linked(text)).toEqual([]),
  );
});
