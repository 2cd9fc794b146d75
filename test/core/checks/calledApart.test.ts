/** Two names that nobody registered, alike but for a romanisation, whose bearers the text tells apart by what they are. */
import { describe, expect, test } from "vitest";
import { inconsistentName } from "../../../server/src/core/checks/inconsistentName.ts";
import { findingsOf } from "../../../server/src/core/checks/index.ts";
import { fixture } from "../../support/fixture.ts";

const found = (...notes: string[]): string[] => {
  const { snapshot, files } = fixture(notes.map((note, i) => `//- /n${i}.md\n${note}\n`).join(""));
  return files.flatMap(({ path, text }) =>
    findingsOf(snapshot, path)
      .filter(({ code }) => code === inconsistentName.code)
      .map(({ start, end }) => text.slice(start, end)),
  );
};

describe("silent", () => {
  test.each([
    [
      "an office behind one, a calling before the other",
      "Kim Do-hyun the minister flew.",
      "The singer Kim Do-hyeon sang.",
    ],
    ["a calling, and a clause", "The nurse Kim Yoo-jin told us.", "Kim Yu-jin, who runs a start-up, came."],
    ["two callings", "Professor Park Dae-young spoke.", "Park Dae-yeong, a weightlifter, left."],
    ["a calling behind a verb", "The Chinese scholar Wu Xinlu spoke.", "Wu Hsin-lu is a chef in Taipei."],
  ])("%s", (_, one, other) => {
    expect(found(one, other)).toEqual([]);
    expect(found(`${one} ${other}`)).toEqual([]);
  });
});

describe("one person", () => {
  test.each([
    ["nothing told", "Kim Dae-hyun flew. Kim Dae-hyeon left.", "Kim Dae-hyeon"],
    [
      "a calling that one has beside another",
      "The economist Sergei Marov flew. Professor Sergey Marov left.",
      "Sergey Marov",
    ],
    [
      "a clause beside an office",
      "Foreign Minister Sergei Marov flew. Sergey Marov, who is ill, left.",
      "Sergey Marov",
    ],
  ])("%s", (_, note, name) => expect(found(note)).toEqual([name]));
});
