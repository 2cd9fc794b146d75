/** European given names in another of their spellings, beside a family name that few bear, and slips that a country alone bears out. */
import { describe, expect, test } from "vitest";
import { names } from "../../../support/fixture.ts";

const REGISTER = `
//- /authority.yaml
posts:
  - { id: fin, label: Finance Minister, country: PT }
  - { id: nrg, label: Energy Minister, country: UA }
  - { id: vice, label: Vice-President of the Harbour Bank }
  - { id: def, label: Minister of Defence, country: CN }
  - { id: agri, label: Agriculture Minister, country: ID }
persons:
  - { id: jo, name: Joaquim Calvareira, memberships: [{ post: fin, start_date: 2024-01-01 }] }
  - { id: ral, name: Ralph Tuvanuara }
  - { id: vik, name: Viktor Zhelobenko, memberships: [{ post: nrg, start_date: 2024-01-01 }] }
  - { id: con, name: Conrad Schneider, memberships: [{ post: vice, start_date: 2024-01-01 }] }
  - { id: mal, name: Joe Malveren, memberships: [{ post: fin, start_date: 2020-01-01 }] }
  - { id: ric, name: Richard Tarbles, memberships: [{ post: fin, start_date: 2020-01-01 }] }
  - { id: iri, name: Irineo Cruz Malvedo, family_name: Malvedo, memberships: [{ post: fin, start_date: 2020-01-01 }] }
  - { id: mar, name: Markus Olkanen }
  - { id: has, name: Hasan Martin, memberships: [{ post: fin, start_date: 2020-01-01 }] }
  - { id: bo, name: Dong Kui, name_order: family-first, memberships: [{ post: def, start_date: 2024-01-01 }] }
  - { id: fum, name: Fumio Tomizawa, family_name: Tomizawa, memberships: [{ post: agri, start_date: 2024-01-01 }] }
  - { id: ott, name: Ottoline Brandsverk }
  - { id: sug, name: Sugiono, memberships: [{ post: agri, start_date: 2024-01-01 }] }
`;
const slips = (note: string): string[] =>
  names(note, REGISTER, "/2025-09-20.md")
    .filter((name) => name.endsWith("misspelling"))
    .map((name) => name.split(" misspelling")[0]!);

describe("a slip", () => {
  test.each([
    ["Joachim Calvareira came.", "Joachim Calvareira → jo"],
    ["Portugal's finance minister, Joachim Calvareira, came.", "Joachim Calvareira → jo"],
    ["Joaquim Calvareira came. Joachim Calvareira left.", "Joachim Calvareira → jo"],
    ["Fumio Tomizawa came. Fumio Tomisawa left.", "Fumio Tomisawa → fum"],
    ["Indonesia's Fumio Tomisawa left.", "Fumio Tomisawa → fum"],
    ["Ottoline Brandsverk came. Ottolin Brandsverk left.", "Ottolin Brandsverk → ott"],
    ["Ralf Tuvanuara told us.", "Ralf Tuvanuara → ral"],
    ["Portugal's Jeo Malveren came.", "Jeo Malveren → mal"],
    ["Portugal's Joe Nalveren came.", "Joe Nalveren → mal"],
    ["Portugal's Richard Tables came.", "Richard Tables → ric"],
    ["The Portuguese official Irineo Cruz Malveda came.", "Irineo Cruz Malveda → iri"],
    ["China's Dogn Kui came.", "Dogn Kui → bo"],
    ["Irineo Cruz Malvedo came. Irineo Cruz Calvedo left.", "Irineo Cruz Calvedo → iri"],
    ["[[Dong Kui|Dong Kuit]] came.", "Dong Kuit → bo"],
    ["| Finance Minister | Rickard Tarbles | L1 |", "Rickard Tarbles → ric"],
    ["Indonesian Agriculture Minister Sugiyono came.", "Sugiyono → sug"],
  ])("%s", (note, slip) => expect(slips(note)).toEqual([slip]));
});

describe("no slip", () => {
  test.each([
    ["of a name from another script", "Victor Zhelobenko came."],
    ["beside a name of many", "Konrad Schneider came."],
    ["kin", "Joaquim Calvareira and his cousin Joachim Calvareira came."],
    [
      "of another calling",
      "Marcus Olkanen, a hockey player, came. Joachim Calvareira, a baker from Faro, left. Ralf Tuvanuara is a poet.",
    ],
    ["a name that goes on", "Portugal's Hasan Martini came."],
    ["the other one beside him", "Joaquim Calvareira and Joachim Calvareira came."],
    ["another given name", "Jorge Calvareira came. Rolf Tuvanuara left. Portugal's Jon Malveren stayed."],
    ["another's link", "[[Dong Kuit]] and [Dong Kuit](people/dong-kuit.md) came."],
    ["of another country", "Spain's Joe Nalveren, Spain's Jeo Malveren and Brazil's Richard Tables came."],
    ["without a country", "Dogn Kui, Joe Nalveren and Richard Tables came."],
    ["one family's name for another's", "Fumio Tomisawa came. Ottolin Brandsverk left."],
    ["the other family with another given name", "Fumio Tomizawa came. Taro Tomisawa left."],
    ["another's name under no title", "Sugiyono came."],
    ["under another's title", "Malaysian Agriculture Minister Sugiyono came."],
  ])("%s", (_, note) => expect(slips(note)).toEqual([]));
});
