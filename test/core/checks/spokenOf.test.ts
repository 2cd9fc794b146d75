/** A misspelling that a note only speaks of is left alone; one that it makes is found. */
import { describe, expect, test } from "vitest";
import { findingsOf } from "../../../server/src/core/checks/index.ts";
import { documentOf, fixture } from "../../support/fixture.ts";

const REGISTER = `
//- /authority.yaml
persons:
  - { id: brand, name: Helena Brandvold, family_name: Brandvold }
`;

function count(note: string): number {
  const { root } = fixture(REGISTER);
  root.setNote("/a.md", documentOf("/a.md", note));
  return findingsOf(root.snapshot(), "/a.md").length;
}

describe("spoken of", () => {
  test.each([
    'Never "Helena Brandvlod".',
    "Don't write Helena Brandvlod.",
    "Wrong: Helena Brandvlod",
    "✗ Helena Brandvlod ✓ Helena Brandvold",
    "The caption misspells her as Helena Brandvlod.",
    "~~Helena Brandvlod~~ Helena Brandvold came.",
    "s/Helena Brandvlod/Helena Brandvold/",
    "| wrong | right |\n|---|---|\n| Helena Brandvlod | Helena Brandvold |",
    "| Falsch | Richtig |\n|---|---|\n| Helena Brandvlod | Helena Brandvold |",
    "It is Helena Brandvold, never Helena Brandvlod, whatever they say.",
    "Style: Helena Brandvold; avoid Helena Brandvlod.",
    "Helena Brandvold (the agency wrote Helena Brandvlod) came.",
    "The agency had Helena Brandvlod; it is Helena Brandvold.",
    '- [x] replace "Helena Brandvlod" by "Helena Brandvold"',
  ])("%s", (note) => expect(count(note)).toBe(0));
});

describe("made", () => {
  test.each([
    "Helena Brandvold came. Helena Brandvlod never came.",
    "They tried to avoid Helena Brandvlod.",
    "Helena Brandvold said Helena Brandvlod agreed.",
    "They knew who was going and who was not: Helena Brandvlod stayed.",
    "Not only Helena Brandvlod came.",
    "Helena Brandvold left. The agency wrote Helena Brandvlod a letter.",
    "They sent Ada Zuill instead of Helena Brandvlod.",
    "| guest | host |\n|---|---|\n| Helena Brandvlod | Helena Brandvold |",
  ])("%s", (note) => expect(count(note)).toBe(1));
});
