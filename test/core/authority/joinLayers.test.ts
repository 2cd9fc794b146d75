/** Two layers that tell of one person, forum or post under two ids. */
import { describe, expect, test } from "vitest";
import { mergeAuthorities } from "../../../server/src/core/authority/merge.ts";
import { parseAuthority } from "../../../server/src/core/authority/parse.ts";

const BELOW = `
posts:
  - { id: mt-def, label: Minister of Defence, other_labels: [Defence Minister], country: MT }
  - { id: mt-pm, label: Prime Minister, country: MT }
persons:
  - { id: doreen-zammitelli, name: Doreen Zammitelli, other_names: [D. Zammit Elli], memberships: [{ post: mt-def, start_date: 2023-01-15 }] }
  - { id: ruzar, name: Ruzar Farrugiano, not_same_as: [doreen-zammitelli] }
forums: [{ id: valletta-forum, name: Valletta Harbour Forum, other_names: [VHF] }]
events: [{ id: v23, forum: valletta-forum, name: Valletta Harbour Forum 2023, start_date: 2023-02-02 }]
`;

function merged(above: string) {
  const layers = [BELOW, above].map((text, i) => [parseAuthority(`${i}.yaml`, text).authority]);
  const { authority, problems } = mergeAuthorities(layers);
  expect(problems).toEqual([]);
  return authority;
}

const POSTS = `
posts:
  - { id: mod, label: minister of defence, country: MT }
  - { id: defence, label: Defence Minister, country: MT }
  - { id: mayor, label: Mayor of Mdina, country: MT }
`;
const own = (person: string): string => `${POSTS}persons: [{ id: dz, ${person} }]\n`;

describe("one person", () => {
  test.each([
    ["by the same post", "name: Doréen Zammitelli, memberships: [{ post: mod, start_date: 2023-01-15 }]"],
    [
      "by a post under another label",
      "name: Doreen Zammitelli, memberships: [{ post: defence, start_date: 2023 }]",
    ],
    ["by a listed form", "name: D. Zammit Elli, memberships: [{ post: mt-def }]"],
    ["of whom nothing else is told", "name: Doreen Zammitelli"],
  ])("%s", (_, person) => {
    const { persons } = merged(own(person));
    expect([...persons.keys()]).toEqual(["ruzar", "dz"]);
    expect(persons.get("dz")!.joined).toMatchObject([{ id: "doreen-zammitelli" }]);
    expect(persons.get("ruzar")!.notSameAs).toEqual(["dz"]);
  });

  test("whose term both tell has it once", () => {
    const { persons, posts } = merged(
      own("name: Doreen Zammitelli, memberships: [{ post: mod, start_date: 2023-01-15 }]"),
    );
    expect(persons.get("dz")!.memberships).toMatchObject([{ post: "mod", startDate: "2023-01-15" }]);
    expect(posts.get("mod")!.otherLabels).toMatchObject([{ name: "Defence Minister" }]);
  });
});

test.each([
  ["another post", "name: Doreen Zammitelli, memberships: [{ post: mayor }]"],
  ["the post at another time", "name: Doreen Zammitelli, memberships: [{ post: mod, end_date: 2020 }]"],
  ["not_same_as", "name: Doreen Zammitelli, not_same_as: [doreen-zammitelli]"],
])("two people: %s", (_, person) => {
  expect([...merged(own(person)).persons.keys()]).toEqual(["doreen-zammitelli", "ruzar", "dz"]);
});

test("a forum of one name, with its events", () => {
  const { forums, events } = merged("forums: [{ id: vhf, name: Valletta Harbour Forum }]");
  expect([...forums.keys()]).toEqual(["vhf"]);
  expect(events.get("v23")!.forum).toBe("vhf");
});

describe("not one", () => {
  const PEOPLE = "persons:\n";

  test("a namesake whom the other of the layer is parted from", () => {
    const { persons } = merged(`${POSTS}${PEOPLE}
  - { id: poet, name: Doreen Zammitelli, not_same_as: [minister] }
  - { id: minister, name: Doreen Zammitelli, memberships: [{ post: mod, start_date: 2023-01-15 }] }
`);
    expect([...persons.keys()].sort()).toEqual(["minister", "poet", "ruzar"]);
    expect(persons.get("poet")!.joined).toBeUndefined();
    expect(persons.get("minister")!.joined).toMatchObject([{ id: "doreen-zammitelli" }]);
  });

  test("two namesakes of whom nothing else is told", () => {
    const { persons } = merged(`${PEOPLE}
  - { id: poet, name: Doreen Zammitelli }
  - { id: baker, name: Doreen Zammitelli }
`);
    expect([...persons.keys()].sort()).toEqual(["baker", "doreen-zammitelli", "poet", "ruzar"]);
  });

  test("somebody beside a record that the layer speaks of by its id", () => {
    const { persons } = merged(`${PEOPLE}
  - { id: doreen-zammitelli, other_names: [Dor] }
  - { id: poet, name: Doreen Zammitelli }
`);
    expect([...persons.keys()].sort()).toEqual(["doreen-zammitelli", "poet", "ruzar"]);
  });

  test("two offices of two bodies", () => {
    const below = parseAuthority(
      "0.yaml",
      `organizations: [{ id: a, name: Ministry of Trade }]
posts: [{ id: dir, label: Director, country: MT, organization: a }]
persons: [{ id: one, name: Karl Attardi, memberships: [{ post: dir }] }]
`,
    );
    const above = parseAuthority(
      "1.yaml",
      `organizations: [{ id: b, name: Ministry of Schools }]
posts: [{ id: head, label: Director, country: MT, organization: b }, { id: any, label: Director, country: MT }]
persons: [{ id: two, name: Karl Attardi, memberships: [{ post: head }] }]
`,
    );
    const { authority } = mergeAuthorities([[below.authority], [above.authority]]);
    expect([...authority.persons.keys()]).toEqual(["one", "two"]);
    expect([...authority.posts.keys()]).toEqual(["dir", "head", "any"]);
  });

  test("a body by its letters alone", () => {
    const { forums } = merged(`
forums: [{ id: other, name: VHF, other_names: [Very High Frequency Day] }]
`);
    expect([...forums.keys()]).toEqual(["valletta-forum", "other"]);
  });
});
