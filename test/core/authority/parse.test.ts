import { describe, expect, test } from "vitest";
import { parseAuthority } from "../../../server/src/core/authority/parse.ts";
import { LineIndex } from "../../../server/src/core/text/lines.ts";

/** `line:column message` of each problem, both from 1. */
function problems(text: string, file = "a.yaml"): string[] {
  const lines = new LineIndex(text);
  return parseAuthority(file, text).problems.map(({ span, message }) => {
    const { line, character } = lines.positionAt(span.start);
    return `${line + 1}:${character + 1} ${message}`;
  });
}

const persons = (text: string, file = "a.yaml") => [...parseAuthority(file, text).authority.persons.values()];

test("a note in the place of an authority file is told that it is a record by itself", () => {
  const note = "---\ntype: person\n---\nText\n";
  expect(parseAuthority("people/Jane Doe.md", note).isReadable).toBe(false);
  expect(problems(note, "people/Jane Doe.md")).toEqual([
    '1:1 A note is no authority file: one with "type: person" in its front matter is a record as it is. Take it out of "authority".',
  ]);
});

describe("records", () => {
  test("a person, whole", () => {
    const text = `persons:
  - id: p
    name: Kim Min-su
    family_name: Kim
    given_name: Min-su
    name_order: family-first
    short_form: family_name
    honorific_prefix: [Gen.]
    other_names:
      - { name: 김민수, lang: ko }
      - { name: Kim Minsoo, status: misspelling }
      - Min-su Kim
    memberships:
      - { post: mod, start_date: 2024, end_date: unknown, sources: [003, https://example.org/a] }
    not_same_as: [q]
    sources: https://example.org/b
`;
    expect(problems(text)).toEqual([]);
    const [person] = persons(text);
    expect(person).toMatchObject({
      id: "p",
      name: "Kim Min-su",
      familyName: "Kim",
      givenName: "Min-su",
      nameOrder: "family-first",
      shortForm: "family_name",
      honorificPrefixes: ["Gen."],
      otherNames: [
        { name: "김민수", lang: "ko", status: "variant" },
        { name: "Kim Minsoo", lang: null, status: "misspelling" },
        { name: "Min-su Kim", lang: null, status: "variant" },
      ],
      memberships: [
        { post: "mod", startDate: "2024", endDate: "unknown", sources: ["003", "https://example.org/a"] },
      ],
      notSameAs: ["q"],
      sources: ["https://example.org/b"],
    });
    const { file, focus, span } = person!.origin;
    expect([file, text.slice(focus.start, focus.end), text.slice(span.start, span.start + 5)]).toEqual([
      "a.yaml",
      "p",
      "id: p",
    ]);
  });

  test("an organization, a post, a forum and an event", () => {
    const { authority, problems } = parseAuthority(
      "a.yaml",
      `organizations: [{ id: o, name: Ministry, classification: ministry, parent: n }]
posts: [{ id: p, label: Minister, other_labels: [{ label: Secretary, start_date: 2025-09-05 }], organization: o, country: kr }]
forums: [{ id: f, name: Dialogue, other_names: [2+2], parent: g }]
events: [{ id: e, forum: f, name: Fifth Dialogue, ordinal: 5, start_date: 2025-11, end_date: 2025-11-04, location: Seoul }]
`,
    );
    expect(problems).toEqual([]);
    expect(authority.organizations.get("o")).toMatchObject({
      name: "Ministry",
      classification: "ministry",
      parent: "n",
    });
    expect(authority.posts.get("p")).toMatchObject({
      label: "Minister",
      otherLabels: [{ name: "Secretary", startDate: "2025-09-05", endDate: null }],
      organization: "o",
      country: "KR",
    });
    expect(authority.forums.get("f")).toMatchObject({
      name: "Dialogue",
      otherNames: [{ name: "2+2" }],
      parent: "g",
    });
    expect(authority.events.get("e")).toMatchObject({
      forum: "f",
      name: "Fifth Dialogue",
      ordinal: 5,
      startDate: "2025-11",
      endDate: "2025-11-04",
      location: "Seoul",
    });
  });

  test.each(["", "# nothing yet\n", "persons:\n", "persons: []\n", "---\n"])(
    "an empty file %j is an empty register",
    (text) => {
      const { authority, problems, isReadable } = parseAuthority("a.yaml", text);
      expect([authority.persons.size, problems, isReadable]).toEqual([0, [], true]);
    },
  );

  test("ids that objects have keys for are ordinary ids", () => {
    const text =
      "persons:\n- { id: __proto__, name: A }\n- { id: constructor, name: B }\n- { id: toString, name: C }\n";
    expect(problems(text)).toEqual([]);
    expect(persons(text).map(({ id, name }) => [id, name])).toEqual([
      ["__proto__", "A"],
      ["constructor", "B"],
      ["toString", "C"],
    ]);
  });

  test("words and numbers that YAML gives a meaning stay as they are written", () => {
    const text =
      "persons:\n- { id: 007, name: No, family_name: Null, other_names: [{ name: 2025, lang: no }] }\n";
    expect(problems(text)).toEqual([]);
    expect(persons(text)[0]).toMatchObject({
      id: "007",
      name: "No",
      familyName: "Null",
      otherNames: [{ name: "2025", lang: "no" }],
    });
  });
});

test("what is wrong in a post is told once", () => {
  expect(problems('posts: [{ id: p, label: "x\\e[31m", organization: [y] }]\n')).toHaveLength(2);
});

describe("a bad record is left out, the rest stays", () => {
  const cases: [string, string][] = [
    ["- name: Nobody", "2:3 This person has no id; add `id: …`. It is left out."],
    ["- just a text", "2:3 A person is written as `key: value` pairs; this is not. It is left out."],
    [
      "- { id: b, name: [x] }",
      "2:18 name is a text; this is a list. Put quotes around a text that begins with a bracket.",
    ],
    ["- { id: b, name: true }", '2:18 name is a text; put quotes around "true".'],
    ['- { id: b, name: "" }', "2:18 name is empty."],
    ['- { id: b, name: "x\\e[31m" }', "2:18 name holds a control character; remove it."],
    ['- { id: b, name: "x\\u202e" }', "2:18 name holds a control character; remove it."],
    [`- { id: b, name: ${"x".repeat(201)} }`, "2:18 name is longer than 200 characters."],
    [
      "- { id: b, name: B, name_order: family_first }",
      '2:33 "family_first" is no name_order; write family-first or given-first. Did you mean "family-first"?',
    ],
  ];
  test.each(cases)("%s", (record, problem) => {
    const text = `persons:\n${record}\n- { id: good, name: Good }\n`;
    const told = problem.endsWith("left out.") ? problem : `${problem} The person is left out.`;
    expect(problems(text)).toEqual([told]);
    expect(persons(text).map(({ id }) => id)).toEqual(["good"]);
  });
});

describe("a field that is no list is left out, its record and what else is wrong stay", () => {
  test.each(["other_names: Duppy", "memberships: { post: m }", "other_names: { name: C }"])("%s", (field) => {
    const text = `persons:\n- { id: b, name: B, ${field} }\n- { id: b, name: C }\n`;
    expect(problems(text)).toEqual([
      `2:34 ${field.split(":")[0]} is a list; write "- " before each item, or brackets around it. It is left out.`,
      '3:9 The person "b" is in this file twice; the first one counts.',
    ]);
    expect(persons(text).map(({ name }) => name)).toEqual(["B"]);
  });
});

describe("the country of a post", () => {
  const country = (text: string) =>
    parseAuthority("a.yaml", `posts: [{ id: p, label: Minister, country: ${text} }]`).authority.posts.get("p")
      ?.country;
  test.each([
    ["NO", "NO"],
    ["no", "NO"],
    ["Norway", "NO"],
    ["Republic of Korea", "KR"],
    ["SU", null],
    ["Soviet Union", null],
  ])("%s is %s", (text, code) => {
    expect(country(text)).toBe(code);
    expect(problems(`posts: [{ id: p, label: Minister, country: ${text} }]`)).toEqual([]);
  });
  test.each([
    ["ZZ", ""],
    ["Norwayland", ""],
    ["Norwy", ' Did you mean "Norway"?'],
  ])("%s is none: it is told, and the post has none", (text, hint) => {
    expect(country(text)).toBe(null);
    expect(problems(`posts: [{ id: p, label: Minister, country: ${text} }]`)).toEqual([
      `1:44 country: "${text}" is no country that is known here; write its code, as NO or KR. It is left out.${hint}`,
    ]);
  });
});

describe("a bad term is left out, its person stays", () => {
  const cases: [string, string][] = [
    [
      "{ post: m, start_date: 2025-02-30 }",
      '5:28 start_date: "2025-02-30" is no date: that month has 28 days.',
    ],
    [
      "{ post: m, start_date: 2025-13 }",
      '5:28 start_date: "2025-13" is no date: there is no such year or month.',
    ],
    [
      "{ post: m, end_date: May 2025 }",
      '5:26 end_date: "May 2025" is no date; write YYYY, YYYY-MM, YYYY-MM-DD or unknown.',
    ],
    [
      "{ post: m, start_date: 2025-10-21, end_date: 2025-09 }",
      "5:50 end_date: 2025-09 is before the start_date 2025-10-21.",
    ],
    ["{ start_date: 2025 }", "5:5 This membership has no post; add `post: …`. It is left out."],
  ];
  test.each(cases)("%s", (term, problem) => {
    const text = `persons:\n- id: b\n  name: B\n  memberships:\n  - ${term}\n  - { post: n }\n`;
    const told = problem.endsWith("left out.") ? problem : `${problem} The membership is left out.`;
    expect(problems(text)).toEqual([told]);
    expect(persons(text)[0]?.memberships.map(({ post }) => post)).toEqual(["n"]);
  });

  test("a term within one month or year is no error", () =>
    expect(
      problems(
        "persons:\n- { id: b, name: B, memberships: [{ post: m, start_date: 2025-10-21, end_date: 2025 }] }\n",
      ),
    ).toEqual([]));
});

test("a bad other name is left out, its person stays", () => {
  const text =
    "persons:\n- id: b\n  name: B\n  other_names:\n  - { name: C, status: wrong }\n  - { lang: ja }\n  - D\n";
  expect(problems(text)).toEqual([
    '5:24 "wrong" is no status; write variant or misspelling. The name is left out.',
    "6:5 This name has no name; add `name: …`. It is left out.",
  ]);
  expect(persons(text)[0]?.otherNames.map(({ name }) => name)).toEqual(["D"]);
});

describe("sources are addresses and ids of articles", () => {
  test.each([
    "../../../etc/passwd",
    "/etc/passwd",
    "a/../b",
    "file://host/x",
    "//host/x",
    String.raw`\\host\x`,
    "javascript:alert(1)",
    "command:x",
    "data:text/html,x",
    "https://example.org/ x",
  ])("%s is neither: it is left out, the record stays", (source) => {
    const text = `persons:\n- id: b\n  name: B\n  sources: ['${source}', 2025/scm-57]\n`;
    expect(problems(text)).toEqual([
      `4:13 sources: "${source}" is no address (https://…) and no article id; it is left out.`,
    ]);
    expect(persons(text)[0]?.sources).toEqual(["2025/scm-57"]);
  });
});

describe("keys", () => {
  test("an unknown one is told, the record stays", () => {
    const text = "persons:\n- { id: b, name: B, othernames: [C], favourite_colour: red }\n";
    expect(problems(text)).toEqual([
      '2:21 A person has no "othernames". Did you mean "other_names"?',
      '2:38 A person has no "favourite_colour".',
    ]);
    expect(persons(text)).toHaveLength(1);
  });

  test("two letters in the wrong order", () =>
    expect(problems("persons:\n- { id: b, nmae: B }\n")).toContain(
      '2:12 A person has no "nmae". Did you mean "name"?',
    ));

  test("another word for one that there is", () =>
    expect(
      problems(
        "persons:\n- { id: b, name: B, Surname: C, memberships: [{ post: p, since: 2025, until: 2026 }] }\nposts:\n- { id: p, label: P }\nforums:\n- { id: f, name: F, aliases: [G] }\nevents:\n- { id: e, forum: f, place: Suva }\n",
      ),
    ).toEqual([
      expect.stringContaining('A person has no "Surname". Did you mean "family_name"?'),
      expect.stringContaining('A membership has no "since". Did you mean "start_date"?'),
      expect.stringContaining('A membership has no "until". Did you mean "end_date"?'),
      expect.stringContaining('A forum has no "aliases". Did you mean "other_names"?'),
      expect.stringContaining('An event has no "place". Did you mean "location"?'),
    ]));

  test.each([
    ["persons:\n- { id: a, label: A }", '2:12 A person has no "label". Did you mean "name"?'],
    [
      "persons:\n- { id: a, name: A, country: NZ }",
      '2:21 A person has no "country". It is written with the post.',
    ],
    [
      "persons:\n- { id: a, name: A, memberships: [{ post: p, organization: x }] }\nposts:\n- { id: p, label: P }",
      '2:46 A membership has no "organization". It is written with the post.',
    ],
    ["posts:\n- { id: p, name: Envoy }", '2:12 A post has no "name". Did you mean "label"?'],
    ["posts:\n- { id: p, Title: Envoy }", '2:12 A post has no "Title". Did you mean "label"?'],
  ])("one of another kind of record: %s", (text, problem) =>
    expect(problems(`${text}\n`)).toContain(problem),
  );

  test("an unknown section is told, the others stay", () => {
    const text = "people:\n- { id: a, name: A }\npersons:\n- { id: b, name: B }\norganisations: []\n";
    expect(problems(text)).toEqual([
      '1:1 An authority file has no "people". Did you mean "persons"?',
      '5:1 An authority file has no "organisations". Did you mean "organizations"?',
    ]);
    expect(persons(text)).toHaveLength(1);
  });

  test("a section that is no list is told", () =>
    expect(problems("persons:\n  id: a\n")).toEqual([
      '2:3 persons is a list; write "- id: …" for each person.',
    ]));

  test("one that is written twice is told, the first counts", () => {
    const text = "persons:\n- id: b\n  name: B\n  name: C\n";
    expect(problems(text)).toEqual([
      '4:3 The key "name" is written twice here; the first one counts. Remove one.',
    ]);
    expect(persons(text)[0]?.name).toBe("B");
  });

  test("an id that is there twice is told, the first counts", () => {
    const text = "persons:\n- { id: b, name: B }\n- { id: b, name: C }\n";
    expect(problems(text)).toEqual(['3:9 The person "b" is in this file twice; the first one counts.']);
    expect(persons(text).map(({ name }) => name)).toEqual(["B"]);
  });
});

describe("a file that cannot be read has one problem and no record", () => {
  test.each([
    [
      "a.yaml",
      "persons:\n- { id: b, name: B }\n- id: [\n",
      '3:7 "[" is not closed; put quotes around a text that begins so.',
    ],
    [
      "a.yaml",
      "- id: b\n",
      '1:1 An authority file begins with a key such as "persons:"; this one is a list.',
    ],
    [
      "a.json",
      '{"persons": [}',
      "1:14 This JSON breaks here, at }: a comma, colon, quote or bracket is wrong.",
    ],
    ["a.JSON", '{"persons": [', "1:14 This JSON ends too early: a bracket or a quote is not closed."],
    [
      "a.json",
      '"persons"',
      '1:1 An authority file begins with a key such as "persons:"; this one is a string.',
    ],
  ])("%s %j", (file, text, problem) => {
    expect(problems(text, file)).toEqual([problem]);
    const { authority, isReadable } = parseAuthority(file, text);
    expect([authority.persons.size, isReadable]).toEqual([0, false]);
  });
});

describe("JSON", () => {
  test("gives the same records as YAML", () => {
    const json =
      '{"persons": [{"id": "b", "name": "B", "memberships": [{"post": "m", "start_date": 2024, "end_date": null}]}]}';
    const [person] = persons(json, "a.json");
    expect(person).toMatchObject({
      id: "b",
      name: "B",
      memberships: [{ post: "m", startDate: "2024", endDate: null }],
    });
  });

  test("problems stand at their record", () => {
    const json =
      '{"persons": [\n  {"id": "a", "name": "A"},\n  {"id": "b", "name": 1, "memberships": [{"post": "m", "start_date": "x"}]},\n  {"name": "C"}\n]}';
    expect(problems(json, "a.json")).toEqual([
      '3:3 start_date: "x" is no date; write YYYY, YYYY-MM, YYYY-MM-DD or unknown. The membership is left out.',
      "4:3 This person has no id; add `id: …`. It is left out.",
    ]);
    expect(persons(json, "a.json").map(({ name }) => name)).toEqual(["A", "1"]);
  });
});

test("problems without number end with a word that there are more", () => {
  const text = `persons:\n${"- x\n".repeat(2000)}`;
  const all = problems(text);
  expect(all).toHaveLength(1001);
  expect(all[1000]).toBe("1002:3 More problems follow that are not listed.");
});

test("a key that stands twice in JSON is found where it stands", () => {
  const text = '{"persons": [{"id": "a", "name": "Jane Roe", "name": "Jane Doe"}]}';
  const { problems, authority } = parseAuthority("a.json", text);
  expect(problems.map(({ span, message }) => [text.slice(span.start, span.end), message])).toEqual([
    ['"name"', 'The key "name" is written twice here; the last one counts. Remove one.'],
  ]);
  expect(authority.persons.get("a")!.name).toBe("Jane Doe");
});
