/** Names of registered bodies that are a part of another body's name, and those that only look like it. */
import { describe, expect, test } from "vitest";
import { names } from "../../support/fixture.ts";

const REGISTER = `
//- /authority.yaml
organizations:
  - { id: un, name: United Nations }
forums:
  - { id: sc, name: Security Council, parent: un }
  - { id: ga, name: General Assembly, parent: un }
  - { id: bc, name: Baltic Council }
  - { id: pa, name: Primary Assembly, other_names: [{ name: Assembly of the Narva League }] }
  - { id: ssb, name: Sound Shipping Board, other_names: [{ name: SSB }] }
`;

const linked = (text: string): string[] => names(text, REGISTER);

describe("is another body", () => {
  test.each([
    ["with what it is for behind it", "The Baltic Council on Foreign Relations published a paper."],
    ["with whom it is against behind it", "The Baltic Council against Racism and Intolerance met."],
    ["with a word of rank in front", "The National Security Council met."],
    ["with two in front", "Iran's Supreme National Security Council met."],
    ["with a part of the world in front", "The Central Baltic Council met."],
    ["with a country that owns it", "Ghana's Security Council met."],
    ["with a country of two words that owns it", "South Korea's Security Council met."],
    ["with the people of a country in front", "The Iranian Security Council met."],
    ["with a company that owns it", "The company's General Assembly met."],
    ["with the letters of another body in front", "The ICAO General Assembly met."],
    ["with its owner behind it", "The Security Council of Ukraine met."],
    ["with another body behind it", "The General Assembly of the Red Cross met."],
    ["as the second half of a name", "The Peace and Security Council met."],
    ["as an agency of a country", "Russia's SSB arrested him."],
  ])("%s", (_, text) => {
    expect(linked(text)).toEqual([]);
  });
});

describe("is the registered body", () => {
  test.each([
    ["with its parent in front", "The UN Security Council met.", "Security Council → sc authorized"],
    [
      "with its parent that owns it",
      "The United Nations' General Assembly met.",
      "General Assembly → ga authorized",
    ],
    [
      "with its parent behind it",
      "The Security Council of the United Nations met.",
      "Security Council → sc authorized",
    ],
    [
      "with a country that has a seat in it",
      "Denmark's Security Council seat",
      "Security Council → sc authorized",
    ],
    ["with a time in front", "Last week's General Assembly ended.", "General Assembly → ga authorized"],
    ["with a month in front", "September's General Assembly ended.", "General Assembly → ga authorized"],
    ["with a day behind it", "The Baltic Council on Thursday ended.", "Baltic Council → bc authorized"],
    [
      "with an owner that its names have",
      "The League's Primary Assembly met.",
      "Primary Assembly → pa authorized",
    ],
    [
      "behind another body",
      "The General Assembly and Security Council met.",
      "Security Council → sc authorized",
    ],
    ["behind a country, of its own name", "Estonia's Baltic Council met.", "Baltic Council → bc authorized"],
  ])("%s", (_, text, name) => {
    expect(linked(text)).toContain(name);
  });
});
