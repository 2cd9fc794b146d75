/** Near names that a frame tells to be somebody's whom no register has, and those that others bear, too. */
import { describe, expect, test } from "vitest";
import { names } from "../../../support/fixture.ts";
import { slipsIn } from "../../../support/slips.ts";

const REGISTER = `
//- /authority.yaml
posts:
  - { id: gb-trade, label: Trade Secretary, country: GB }
  - { id: gb-law, label: Attorney General, country: GB }
persons:
  - { id: quell, name: Martin Quellan, memberships: [{ post: gb-trade, start_date: 2024-01-01 }] }
  - { id: hopson, name: Alan Hipkinson, memberships: [{ post: gb-law, start_date: 2024-01-01 }] }
`;
const slips = (note: string): string[] => slipsIn(note, REGISTER, "/2025-03-01.md");

describe("a near name is nobody's slip", () => {
  test.each([
    ["with years of a life", "Martin Quellen (1948–2019) was a painter."],
    ["with an indefinite article", "I met a Martin Quellen in Utrecht."],
    ["of a player", "Martin Quellen played for Everton."],
    ["of a scorer", "Martin Quellen (Fulham) scored. Martin Quellen scored twice for Ajax."],
    ["of a child", "Martin Quellen, 17, won the race."],
    ["of an editor", "Rosa Weir and Martin Quellen (eds.), Flutes, 1987."],
    ["of a player of music", "The flautist Martin Quellen played."],
    ["of a neighbour", "My neighbour Martin Quellen came."],
    ["in a byline", "By Martin Quellen\n\nIt rained."],
    ["under a picture", "Photo: Martin Quellen"],
    ["in a cast", "The cast: Martin Quellen, Judi Dench."],
    ["unrelated", "Martin Quellen, unrelated, found it."],
    ["of an author", "Martin Quellen et al. (2019) found it."],
    ["at the head of a firm", "Martin Quellen, CEO of Acme, wrote."],
    ["of a town", "Martin Quellen, of Leeds, wrote a letter."],
    ["in a title", 'The film "Martin Quellen" came out.'],
    ["among namesakes", "Not to be confused: Martin Quellen and Martin Quellan."],
    ["who is kin", "Martin Quellen, his father, came."],
    ["with a calling in an apposition", "Martin Quellen, a skeleton racer, came."],
    ["with a calling that has no article", "Martin Quellen, bus driver, came."],
    ["with a calling in brackets", "Martin Quellen (butcher) came."],
    ["with a calling in front", "The rapper Martin Quellen came."],
    ["with a calling told of him", "Martin Quellen is a Welsh economist."],
    [
      "with a calling told of him, though the bearer is there",
      "Martin Quellan spoke. Martin Quellen is a judge.",
    ],
    ["with a calling of many meanings", "Martin Quellan spoke. Martin Quellen, a director, left."],
    ["called somebody's stringer", "Martin Quellan spoke. Our stringer Martin Quellen left."],
    ["of a house in a list", "Martin Quellan spoke. Present: Rosa Weir (AP), Martin Quellen (Aftonbladet)."],
    ["with letters of a house", "Martin Quellan spoke. Present: Martin Quellen (AFP)."],
    ["that is a name of its own", "Alan Hopkinson said so."],
  ])("%s", (_, note) => {
    expect(slips(note)).toEqual([]);
  });
});

describe("a name turned round, of two given names", () => {
  const TURNED = `
//- /authority.yaml
persons: [{ id: lloyd, name: Lloyd Martin, family_name: Martin, given_name: Lloyd }]
`;
  test.each([
    ["is somebody else's beside the right one", "Martin Lloyd met Lloyd Martin.", 1],
    ["with a calling, too", "Martin Lloyd, the pianist, is not Lloyd Martin.", 1],
    ["in a list of namesakes", "Namesakes: Martin Lloyd. Lloyd Martin laughed.", 1],
    ["is the bearer's by itself", "Lloyd Martin came. Martin Lloyd left.", 2],
  ])("%s", (_, note, count) => {
    expect(names(note, TURNED)).toHaveLength(count);
  });
});

describe("it is one", () => {
  test.each([
    ["by itself", "Martin Quellen said so.", "Martin Quellen"],
    ["whose kin is told of", "Martin Quellen, whose father liked jazz, said so.", "Martin Quellen"],
    ["of an age for office", "Martin Quellen, 47, said so.", "Martin Quellen"],
    ["who scores otherwise", "Martin Quellen scored with voters.", "Martin Quellen"],
    ["with what he once was", "Martin Quellen, a former teacher, said so.", "Martin Quellen"],
    ["with what he learned", "Martin Quellen is a nurse by training.", "Martin Quellen"],
    [
      "with what is said of people in office",
      "Martin Quellen, a senior conservative, said so.",
      "Martin Quellen",
    ],
    ["that should do something", "Martin Quellen should be informed.", "Martin Quellen"],
    ["with a place in brackets", "Martin Quellan spoke. Martin Quellen (London) left.", "Martin Quellen"],
    ["with a term in brackets", "Martin Quellen (2024–2025) said so.", "Martin Quellen"],
    ["with what belongs to somebody known behind", "It was a Martin Quellen speech.", "Martin Quellen"],
    [
      "behind a title, though it is a name of its own",
      "Attorney General Alan Hopkinson said so.",
      "Alan Hopkinson",
    ],
    ["beside the bearer, though it is one", "Alan Hipkinson came. Alan Hopkinson left.", "Alan Hopkinson"],
  ])("%s", (_, note, slip) => {
    expect(slips(note)).toEqual([slip]);
  });
});
