import { describe, expect, test } from "vitest";
import { mergeAuthorities } from "../../../server/src/core/authority/merge.ts";
import { parseAuthority } from "../../../server/src/core/authority/parse.ts";
import { LineIndex } from "../../../server/src/core/text/lines.ts";

/** Merges layers of files, `{ name: text }` each; problems as `file:line message`, lines from 1. */
function merge(...layers: Record<string, string>[]) {
  const texts = new Map(layers.flatMap((layer) => Object.entries(layer)));
  const parsed = layers.map((layer) =>
    Object.entries(layer).map(([file, text]) => {
      const { authority, problems } = parseAuthority(file, text);
      expect(problems).toEqual([]);
      return authority;
    }),
  );
  const { authority, problems } = mergeAuthorities(parsed);
  const told = problems.map(({ file, span, message }) => {
    const { line } = new LineIndex(texts.get(file)!).positionAt(span.start);
    return `${file}:${line + 1} ${message}`;
  });
  return { authority, problems: told };
}

describe("layers", () => {
  const bundled = {
    "bundled.yaml": `persons:
- id: a
  name: Ann Old
  family_name: Old
  other_names: [{ name: A. Old }, { name: Anne Old }]
  memberships: [{ post: m, start_date: 2020 }]
posts: [{ id: m, label: Minister }]
`,
  };

  test("scalars of the later override, lists append, what is repeated is there once", () => {
    const own = {
      "own.yaml":
        "persons:\n- { id: a, name: Ann New, other_names: [Anne Old, Ann Newer], sources: ['001'] }\n",
    };
    const { authority, problems } = merge(bundled, own);
    expect(problems).toEqual([]);
    const person = authority.persons.get("a")!;
    expect([person.name, person.familyName, person.sources]).toEqual(["Ann New", "Old", ["001"]]);
    expect(person.otherNames.map(({ name }) => name)).toEqual(["A. Old", "Anne Old", "Ann Newer"]);
    expect(person.memberships).toHaveLength(1);
    expect(person.origin.file).toBe("own.yaml");
    expect(person.overrides.map(({ file }) => file)).toEqual(["bundled.yaml"]);
  });

  test("a running term is ended by telling it again from the same day", () => {
    const { authority } = merge(bundled, {
      "own.yaml":
        "persons: [{ id: a, memberships: [{ post: m, start_date: 2020, end_date: 2024-05, sources: ['001'] }] }]\n",
    });
    const terms = authority.persons.get("a")!.memberships;
    expect(terms.map(({ startDate, endDate, sources }) => [startDate, endDate, sources])).toEqual([
      ["2020", "2024-05", ["001"]],
    ]);
  });

  test("a term that begins on another day is another term", () => {
    const { authority } = merge(bundled, {
      "own.yaml": "persons: [{ id: a, memberships: [{ post: m, start_date: 2024 }] }]\n",
    });
    expect(authority.persons.get("a")?.memberships.map(({ startDate }) => startDate)).toEqual([
      "2020",
      "2024",
    ]);
  });

  test("terms whose first day nobody knows are two where they ended on two days, else one", () => {
    const unknown = (end: string) => ({
      [`${end}.yaml`]: `persons: [{ id: b, name: Bea Low, memberships: [{ post: m${end} }] }]\n`,
    });
    const endsOf = (...ends: string[]): unknown[] => {
      const { authority } = merge(bundled, ...ends.map(unknown));
      return authority.persons.get("b")!.memberships.map(({ endDate }) => endDate);
    };
    expect(endsOf(", end_date: 2001", ", end_date: 2010")).toEqual(["2001", "2010"]);
    expect(endsOf("", ", end_date: 2010")).toEqual(["2010"]);
    expect(endsOf(", end_date: 2001", "")).toEqual(["2001"]);
  });

  test("a record that only adds needs no name", () => {
    const { authority, problems } = merge(bundled, {
      "own.yaml": "persons:\n- { id: a, other_names: [Ann O.] }\n",
    });
    expect(problems).toEqual([]);
    expect(authority.persons.get("a")?.name).toBe("Ann Old");
  });

  test("records keep the order in which they first came", () => {
    const { authority } = merge(
      { "x.yaml": "forums: [{ id: b, name: B }, { id: a, name: A }]\n" },
      { "y.yaml": "forums: [{ id: c, name: C }, { id: b, name: BB }]\n" },
    );
    expect([...authority.forums.values()].map(({ name }) => name)).toEqual(["BB", "A", "C"]);
  });

  test("the files are left as they were", () => {
    const below = parseAuthority("x.yaml", bundled["bundled.yaml"]).authority;
    const above = parseAuthority("y.yaml", "persons: [{ id: a, other_names: [Z] }]\n").authority;
    mergeAuthorities([[below], [above]]);
    expect(below.persons.get("a")?.otherNames).toHaveLength(2);
  });
});

describe("problems that only the whole shows", () => {
  test("an id twice in one layer: the first counts", () => {
    const { authority, problems } = merge({
      "x.yaml": "persons:\n- { id: a, name: A }\n",
      "y.yaml": "persons:\n- { id: b, name: B }\n- { id: a, name: Z }\n",
    });
    expect(problems).toEqual(['y.yaml:3 The person "a" is in x.yaml too; that one counts. Remove one.']);
    expect(authority.persons.get("a")?.name).toBe("A");
  });

  test("one id for a person and a forum: notes could not tell them apart", () => {
    const { authority, problems } = merge(
      { "x.yaml": "persons: [{ id: a, name: A }]\n" },
      { "y.yaml": "forums: [{ id: a, name: F }]\nposts: [{ id: a, label: P }]\n" },
    );
    expect(problems).toEqual([
      'y.yaml:1 The id "a" is that of the person in x.yaml; give this forum one of its own.',
    ]);
    expect([authority.forums.size, authority.posts.size]).toEqual([0, 1]);
  });

  test("no layer names it", () => {
    const { authority, problems } = merge({
      "x.yaml":
        "persons:\n- { id: a }\nposts:\n- { id: p }\nforums: [{ id: f }]\norganizations: [{ id: o }]\n",
    });
    expect(problems).toEqual([
      "x.yaml:2 This person has no name; add `name: …`. It is left out.",
      "x.yaml:6 This organization has no name; add `name: …`. It is left out.",
      "x.yaml:5 This forum has no name; add `name: …`. It is left out.",
      "x.yaml:4 This post has no label; add `label: …`. It is left out.",
    ]);
    expect([authority.persons.size, authority.posts.size]).toEqual([0, 0]);
  });

  test("the unknown post of a membership that has another fault is told too", () => {
    const { authority } = parseAuthority(
      "x.yaml",
      `persons:
- id: a
  name: A
  memberships:
  - { post: minster, start_date: 2025-13 }
posts: [{ id: minister, label: M }]
`,
    );
    const { problems } = mergeAuthorities([[authority]]);
    expect(problems.map(({ message }) => message)).toEqual([
      'post: no post has the id "minster". Did you mean "minister"?',
    ]);
  });

  test("ids that name nothing are told in the file that says them, and taken out", () => {
    const { authority, problems } = merge(
      {
        "x.yaml": `persons:
- id: a
  name: A
  not_same_as: [ghost]
  memberships:
  - { post: minster }
  - { post: minister }
posts: [{ id: minister, label: M, organization: nowhere }]
forums: [{ id: f, name: F, parent: none }]
organizations:
- { id: o, name: O, parent: f }
events:
- { id: e, forum: ff }
`,
      },
      { "y.yaml": "persons: [{ id: a, name: AA }]\n" },
    );
    expect(problems).toEqual([
      'x.yaml:6 post: no post has the id "minster". Did you mean "minister"?',
      'x.yaml:2 not_same_as: no person has the id "ghost".',
      'x.yaml:11 parent names no organization: "f" is the id of one of the forums.',
      'x.yaml:8 organization: no organization has the id "nowhere".',
      'x.yaml:9 parent: no forum or organization has the id "none".',
      'x.yaml:13 forum: no forum has the id "ff".',
    ]);
    const person = authority.persons.get("a")!;
    expect([person.memberships.map(({ post }) => post), person.notSameAs]).toEqual([["minister"], []]);
    expect(authority.posts.get("minister")?.organization).toBeNull();
    expect(authority.forums.get("f")?.parent).toBeNull();
    expect(authority.organizations.get("o")?.parent).toBeNull();
    expect(authority.events.get("e")?.forum).toBeNull();
  });

  test("an id of a later layer is known to an earlier one, and a forum may belong to an organization", () => {
    const { problems } = merge(
      {
        "x.yaml":
          "persons: [{ id: a, name: A, memberships: [{ post: p }] }]\nforums: [{ id: f, name: F, parent: o }]\n",
      },
      { "y.yaml": "posts: [{ id: p, label: P }]\norganizations: [{ id: o, name: O }]\n" },
    );
    expect(problems).toEqual([]);
  });

  test("a circle of parents is cut where it closes", () => {
    const { authority, problems } = merge({
      "x.yaml":
        "forums:\n- { id: a, name: A, parent: b }\n- { id: b, name: B, parent: c }\n- { id: c, name: C, parent: b }\n",
    });
    expect(problems).toEqual(['x.yaml:4 parent: "c" is above and below "b"; remove one of the two.']);
    expect([...authority.forums.values()].map(({ parent }) => parent)).toEqual(["b", "c", null]);
  });
});

test("a post of a country's ministry has its country", () => {
  const { authority } = merge({
    "own.yaml": `posts:
- { id: m, label: Minister, organization: mod }
- { id: g, label: Governor, organization: bank }
organizations:
- { id: mod, name: Norwegian Ministry of Defence }
- { id: bank, name: Bank of Norway }
`,
  });
  expect([...authority.posts.values()].map(({ country }) => country)).toEqual(["NO", null]);
});
