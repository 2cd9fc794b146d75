/** The kit fails where it should, and shows the text as it is. */
import { describe, expect, test } from "vitest";
import { check, mentions } from "../support/fixture.ts";

const REGISTER = "//- /authority.yaml\npersons: [{ id: lee, name: Lee Jae-myung }]\n//- /note.md\n";

describe("a failure prints the marked text", () => {
  test.each([
    ["a mark too many", "Nobody spoke.\n^^^^^^ lee"],
    ["a mark too few", "Lee Jae-myung spoke."],
    ["a mark too short", "Lee Jae-myung spoke.\n^^^ lee"],
    ["somebody else", "Lee Jae-myung spoke.\n^^^^^^^^^^^^^ kim"],
    ["another way", "Lee Jae-myung spoke.\n^^^^^^^^^^^^^ lee short-form"],
  ])("%s", (_, note) => {
    expect(() => mentions(REGISTER + note)).toThrow(/\/\/- \/note\.md/);
  });

  test("of findings too", () => {
    expect(() => check("all", "On 31 June 2025.\n   ^^^^^^^^^^^^ warning: …")).toThrow();
    expect(() => check("all", "On 31 June 2025.\n   ^^^^^^^^^^^^ error: …")).not.toThrow();
  });
});

test("a mark over a line end", () =>
  mentions(`${REGISTER}He saw Lee
       ^^^+9 lee authorized
Jae-myung.`));
