/** Slips in names that nobody registered: the rarer form of two that one note has. */
import { describe, test } from "vitest";
import { inconsistentName } from "../../../server/src/core/checks/inconsistentName.ts";
import { check } from "../../support/fixture.ts";

const loose = (notes: string): void =>
  check(inconsistentName, `//- /rapporteur.yaml\nbundled: false\n//- /a.md\n${notes}`);

describe("an unregistered person", () => {
  test("a letter left out or put in, where the other form stands oftener", () =>
    loose(`Narendra Patelrao spoke. Narendra Patelrao left. Then Narenda Patelrao said no.
                                                      ^^^^^^^^^^^^^^^^ warning: "Narenda Patelrao" (in 1 place) is also written "Narendra Patelrao", in 2 places. → Narendra Patelrao*
`));

  test("two letters that changed places, in the later form of two", () =>
    loose(`Elena Marchetti said no. Elena Marhcetti replied.
                         ^^^^^^^^^^^^^^^ inconsistent-name → Elena Marchetti*
`));

  test("what ends as words do, and what was swapped in a known name", () =>
    loose(`Anton Pretorvius told them. Anton Pretorvious repeated it. Then Anton Pretorvius left.
                            ^^^^^^^^^^^^^^^^^ inconsistent-name
Keith Kellgard told them. Kieth Kellgard left.
                          ^^^^^^^^^^^^^^ inconsistent-name → Keith Kellgard*
`));

  test("a piece of a name with a hyphen", () =>
    loose(`Ngozi Orunjo-Iweala said so. Ngozi Orunjo-Iweala replied. Ngozi Orunjo-Iwela left.
                                                          ^^^^^^^^^^^^^^^^^^ inconsistent-name
`));

  test.each([
    "Clara Bergqvist said so. Clara Berqvist left.",
    "Anna Petrov said so. Anna Petrov left. Anna Petrova said no.",
    "Marisa Garcia said so. Marisa Garcia left. Marisa Garcias spoke.",
    "Lars Petersen said so. Lars Petersen left. Lars Peterson spoke.",
    "Emma Thompson said so. Emma Thompson left. Emma Thomson spoke.",
    "Kim Min-seong said so. Kim Min-seong left. Kim Min-seon spoke.",
    "Zhang Wenliang said so. Zhang Wenliang left. Zhang Wenlian spoke.",
    "Daniela Fuchs said so. Daniela Fuchs left. Daniel Fuchs spoke.",
    "Christina Oberholm said so. Christina Oberholm left. Christian Oberholm spoke.",
    "Elena Marchetti and Elena Marhcetti met.",
    "Elena Marchetti met Elena Marhcetti.",
    "Foreign Minister Elena Marchetti spoke. The novelist Elena Marhcetti left.",
    "Elena Marchetti said no, misspelt as Elena Marhcetti.",
    "Elena Marchetti left. She signed as “Elena Marhcetti”.",
    "Elena Marchetti left. The file is [notes](people/Elena Marhcetti.md).",
    "- Elena Marchetti, Rome\n- Elena Marhcetti, Milan",
    "| Elena Marchetti | Elena Marhcetti |\n| --- | --- |",
    "Rahima Khatoun said so. Rahima Khatoun left. Rahim Khatoun spoke.",
    "In Mariental Norderau spoke. In Mareintal Norderau left.",
  ])("no slip: %s", (text) => loose(text));
});

describe("an unregistered forum", () => {
  test("a word that is none", () =>
    loose(`The Arctic Cod Council met. The Arctic Cod Coucil left.
                                ^^^^^^^^^^^^^^^^^ inconsistent-name → Arctic Cod Council*
The Munster Security Conference met. The Munster Security Conferance ended.
                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^ inconsistent-name
The Baltic Energy Forum met. The Baltic Enegry Forum ended.
                                 ^^^^^^^^^^^^^^^^^^^ inconsistent-name
`));

  test.each([
    "The Baltic Marine Forum met. The Baltic Maritime Forum ended.",
    "The Alpine Trade Council met. The Alpine Trade Counsel left.",
    "The Nordic Fishery Council met. The Nordic Fishing Council left.",
    "The Arctic Cod Council met. The Arctic Code Council left.",
    "The Arctic Cod Council is not to be confused with the Arctic Cod Coucil.",
  ])("no slip: %s", (text) => loose(text));
});

test("a slip in a long name of a forum, whose right form two other notes have", () =>
  check(
    inconsistentName,
    `//- /rapporteur.yaml
bundled: false
//- /a.md
The Narvik International Security Forum met.
//- /b.md
The Narvik International Security Forum ended.
//- /c.md
The Narvik Internatonal Security Forum is dull.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ inconsistent-name → Narvik International Security Forum*
`,
  ));

test("small words of English tell its lines", () =>
  loose(`He met Petra Kovačević. Petra Kovacevic left.
                        ^^^^^^^^^^^^^^^ inconsistent-name
`));
