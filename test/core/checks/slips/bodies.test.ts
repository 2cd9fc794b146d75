/** Slips in names of forums and organizations. */
import { describe, expect, test } from "vitest";
import { misspelledName } from "../../../../server/src/core/checks/misspelledName.ts";
import { check, fixed, names } from "../../../support/fixture.ts";
import { slipsIn } from "../../../support/slips.ts";

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
  - { id: reefs, name: Coral Reefs Council }
  - { id: plus2, name: NORM-Plus }
  - { id: hpc, name: Harborfront Planning Commission }
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
    ["Coral Reef Council", "Coral Reefs Council"],
    ["Harborfront Planing Commission", "Harborfront Planning Commission"],
    ["NORN-Plus", "NORM-Plus"],
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

describe("what the right name beside it tells of a slip", () => {
  const REGISTER = `
//- /authority.yaml
forums:
  - { id: ncg, name: Nuclear Consultative Group, other_names: [{ name: NCG }] }
  - { id: tfm, name: Trilateral Ministerial Meeting }
  - { id: fish, name: Fisheries Council }
  - { id: norm, name: NORM summit }
  - { id: ntrg, name: Northern Threats Review Group, other_names: [{ name: NTRG }] }
  - { id: iiss, name: Institute of Inner Sea Studies, other_names: [{ name: IISS }] }
  - { id: trio, name: Narvan Japan Summit Group }
  - { id: nb, name: Nordic Baltic Summit Group }
  - { id: bo, name: Busan Osaka Mayors Meeting }
organizations:
  - { id: narva, name: Association of Narvan States, other_names: [{ name: NARVA }] }
  - { id: undp, name: United Nations Development Programme, other_names: [{ name: UNDP }] }
`;
  const slips = (note: string): string[] => slipsIn(note, REGISTER);

  test.each([
    ["of the same stem", "The NCG met. The Nuclear Consultation Group met.", "Nuclear Consultation Group"],
    [
      "an office",
      "A Trilateral Ministerial Meeting, a Trilateral Ministers Meeting.",
      "Trilateral Ministers Meeting",
    ],
    ["an acronym", "The Nuclear Consultative Group (NGC) met.", "NGC"],
    ["an acronym first", "The NCCG (Nuclear Consultative Group) met.", "NCCG"],
    ["a long acronym alone", "NARVA met. Five NAVRA states came.", "NAVRA"],
    ["a key beside", "The NTRG met. Then the NTRH left.", "NTRH"],
    ["two letters that changed places", "The UNDP met. Then UDNP left.", "UDNP"],
    ["a letter twice", "The NTRG met. Then the NTTRG left.", "NTTRG"],
    ["a key beside in front of a word", "The NORM summit met. The NIRM summit ended.", "NIRM summit"],
    ["words that changed places", "The Nuclear Group Consultative met.", "Nuclear Group Consultative"],
    ["the first two of them", "The Consultative Nuclear Group met.", "Consultative Nuclear Group"],
  ])("%s", (_, note, found) => expect(slips(note)).toEqual([found]));

  test.each([
    ["a common noun", "The NCG met. A nuclear consultation group met."],
    ["two words", "The Fisheries Council met. The Fishery Council of Norvik met."],
    [
      "another acronym in brackets",
      "The Nuclear Consultative Group (NPT) met. The Nuclear Consultative Group (ROK) met.",
    ],
    [
      "an acronym that is explained",
      "The NTRG met. The NTRH (Northern Trade Round of Harbours) met. The NTRH ended.",
    ],
    ["one that stands oftener", "The NTRG met. NTRH and NTRH left."],
    [
      "a key beside with which many words begin",
      "The NTRG met. Then the NTRF and the NTFG met, and the NDRG.",
    ],
    ["one that can be spoken", "The IISS met. ISIS left."],
    ["another body's", "The UNDP met. The UNPD counted."],
    ["words that go on", "The Nuclear Group Consultative Officer spoke."],
    ["a comma between the words", "The Consultative, Nuclear Group met."],
    ["countries in another order", "The Japan Narvan Summit Group met."],
    ["places in another order", "The Baltic Nordic Summit Group met. The Osaka Busan Mayors Meeting met."],
    ["small letters", "A consultative nuclear group met."],
    ["a short acronym alone", "The Nuclear Consultative Group met. The NGC met."],
    ["a long acronym with another letter", "NARVA met. NARVO met. NARVAL met. Navra met."],
  ])("none: %s", (_, note) => expect(slips(note)).toEqual([]));

  test("the fix is the acronym", () => {
    const note = "The Nuclear Consultative Group (NGC) met.";
    expect(fixed(`${REGISTER}//- /a.md\n${note}`)).toBe(note.replace("NGC", "NCG"));
  });
});

describe("the s of a body's name", () => {
  const REGISTER = `
//- /authority.yaml
forums: [{ id: cup, name: Harbour Cup }]
organizations: [{ id: con, name: Nordic Congress }, { id: court, name: Nordic Court of Fishing Rights }, { id: sum, name: C40 World Mayors Summit }]
`;
  const slips = (note: string): string[] => slipsIn(note, REGISTER);

  test.each([
    ["lost at the end", "The Nordic Court of Fishing Right ruled.", "Nordic Court of Fishing Right"],
    ["no plural", "The Nordic Congres met.", "Nordic Congres"],
    ["lost within", "The C40 World Mayor Summit was long.", "C40 World Mayor Summit"],
  ])("%s", (_, note, found) => expect(slips(note)).toEqual([found]));

  test("of several, once the note has one: silent", () =>
    expect(slips("The Harbour Cup was long. Harbour Cups are.")).toEqual([]));
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
