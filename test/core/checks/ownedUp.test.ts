/** Wrong forms, titles and dates that the writer calls wrong himself are left alone; the same ones elsewhere are found. */
import { describe, expect, test } from "vitest";
import { findingsOf } from "../../../server/src/core/checks/index.ts";
import { documentOf, fixture } from "../../support/fixture.ts";

const REGISTER = `
//- /authority.yaml
posts:
  - { id: no-def, label: Minister of Defence, country: "NO" }
persons:
  - { id: brand, name: Helena Brandvold, family_name: Brandvold, memberships: [{ post: no-def, start_date: 2024-10-14 }] }
forums:
  - { id: nss, name: Nordic Security Summit, other_names: [{ name: NSS }] }
events:
  - { id: nss-12, forum: nss, name: 12th Nordic Security Summit, ordinal: 12, start_date: 2025-11-04, end_date: 2025-11-04 }
`;

/** How many findings a note of 2025-11-10 has. */
function count(note: string): number {
  const { root } = fixture(REGISTER);
  const path = "/2025-11-10.md";
  root.setNote(path, documentOf(path, note));
  return findingsOf(root.snapshot(), path).length;
}

describe("said to be wrong", () => {
  test.each([
    'In item 4, "Tuesday, 5 November" is corrected to "Tuesday, 4 November".',
    "Not Tuesday, 5 November, but Tuesday, 4 November.",
    "We wrote Tuesday, 5 November; it was Tuesday, 4 November.",
    "Erratum: for Tuesday, 5 November, read Tuesday, 4 November.",
    "The programme says Tuesday, 5 November (sic).",
    "An earlier version said that the 12th NSS was held on 5 November.",
    "We said that the 12th NSS was held on 5 November. It was the 4th.",
    "31 November (sic)",
    '"Helena Brandvlod" should read "Helena Brandvold".',
    "We misspelt her name as Helena Brandvlod.",
    "Typo: Helena Brandvlod > Helena Brandvold",
    "Helena Brandvlod → Helena Brandvold",
    "Our caption wrongly called her Foreign Minister Helena Brandvold.",
  ])("%s", (note) => expect(count(note)).toBe(0));
});

describe("wrong", () => {
  test.each([
    "We met on Tuesday, 5 November, not before.",
    "For Tuesday, 5 November, nothing is planned.",
    "The 12th NSS was held on 5 November. It was short.",
    "We said on Monday that Helena Brandvlod would come; she came.",
    "For Helena Brandvlod it was new.",
    "Helena Brandvlod, not her deputy, came.",
  ])("%s", (note) => expect(count(note)).toBe(1));
});
