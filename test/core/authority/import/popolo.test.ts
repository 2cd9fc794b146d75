import { describe, expect, test } from "vitest";
import { imported } from "./imported.ts";

/** People with what is given, each `{ id, name }` at least. */
const people = (...persons: readonly object[]) => imported("popolo", { persons });

describe("a person", () => {
  test("has the source's names, parts, honorific and sources", () => {
    const { persons, problems } = people({
      id: "1",
      name: "Jane Roe",
      family_name: "Roe",
      given_name: "Jane",
      honorific_prefix: "Dame",
      other_names: [
        { name: "Jane M. Roe", end_date: "2012-04" },
        { name: "ジェーン・ロー", lang: "ja" },
      ],
      sources: [{ url: "https://example.org/roe" }],
      identifiers: [{ scheme: "wikidata", identifier: "Q77" }],
      gender: "female",
    });
    expect(problems).toEqual([]);
    expect(persons).toEqual([
      {
        id: "jane-roe",
        name: "Jane Roe",
        family_name: "Roe",
        given_name: "Jane",
        honorific_prefix: ["Dame"],
        other_names: [
          { name: "Jane M. Roe", end_date: "2012-04" },
          { name: "ジェーン・ロー", lang: "ja" },
        ],
        sources: ["https://www.wikidata.org/wiki/Q77", "https://example.org/roe"],
      },
    ]);
  });

  test("has no place for days of birth and death: they are counted", () =>
    expect(people({ id: "1", name: "Jane Roe", birth_date: "1970-01-02", death_date: "" }).problems).toEqual([
      "Left out of people: birth_date (1).",
    ]));

  test("links stand in for sources that are not given; what is no address is left out", () => {
    const links = [
      { url: "https://example.org/a" },
      { url: "javascript:alert(1)" },
      { url: "../../etc/passwd" },
    ];
    expect(people({ id: "1", name: "Jane Roe", links }).persons[0]!.sources).toEqual([
      "https://example.org/a",
    ]);
  });

  test("a part that is not in the name is not told", () => {
    const [person] = people({
      id: "1",
      name: "Serg Shan",
      given_name: "Serguey",
      family_name: "Shan",
    }).persons;
    expect([person!.family_name, person!.given_name]).toEqual(["Shan", undefined]);
  });

  test("a name for sorting is turned around, a generation is not", () => {
    const other_names = [{ name: "Roe, Jane Maria" }, { name: "Jane Roe, Jr." }];
    const [person] = people({ id: "1", name: "Jane Roe", other_names }).persons;
    expect(person!.other_names).toEqual([{ name: "Jane Maria Roe" }, { name: "Jane Roe, Jr." }]);
  });

  test("a form that reads the same is there once, one word of a longer name is not", () => {
    const other_names = ["Jane  Roe", "Janie Roe", "Janie Roe", "Roe"].map((name) => ({ name }));
    const { persons, problems } = people({ id: "1", name: "Jane Roe", other_names });
    expect(persons[0]!.other_names).toEqual([{ name: "Janie Roe" }]);
    expect(problems).toEqual([expect.stringMatching(/one word were left out.*: 1\./)]);
  });
});

describe("where the family name is not told, names in other languages do not turn the name around:", () => {
  const partsOf = (name: string, ...others: readonly [string, string][]) => {
    const other_names = others.map(([lang, other]) => ({ lang, name: other }));
    const { family_name, given_name, short_form } = people({ id: "1", name, other_names }).persons[0]!;
    return [family_name, given_name, short_form];
  };
  test.each([
    ["a transliteration", "Tony Abbey", [["ko", "토니 애비"]], ["Abbey", "Tony", undefined]],
    ["a Vietnamese label", "Tony Abbey", [["vi", "Toni Abbey"]], ["Abbey", "Tony", "family_name"]],
    [
      "a Japanese given-first",
      "Taro Yamada",
      [
        ["ja", "山田太郎"],
        ["ko", "야마다 다로"],
      ],
      ["Yamada", "Taro", undefined],
    ],
    [
      "a Korean",
      "Hong Gil-dong",
      [
        ["ko", "홍길동"],
        ["ja", "ホン・ギルドン"],
      ],
      [undefined, undefined, undefined],
    ],
    ["a Chinese", "Zhang San", [["zh", "张三"]], [undefined, undefined, undefined]],
    ["a Vietnamese", "Nguyễn Văn Một", [["vi", "Nguyễn Văn Một"]], [undefined, undefined, undefined]],
    ["a generation", "Tony Abbey Jr.", [["ja", "トニー・アビー"]], ["Abbey", "Tony", undefined]],
  ] as const)("%s", (_, name, others, expected) => {
    expect(partsOf(name, ...(others as unknown as [string, string][]))).toEqual(expected);
  });

  test("a Vietnamese name says what it is, the same though it reads", () => {
    const other_names = [{ lang: "vi", name: "Nguyễn Văn Một" }];
    expect(people({ id: "1", name: "Nguyễn Văn Một", other_names }).persons[0]!.other_names).toEqual([
      { name: "Nguyễn Văn Một", lang: "vi" },
    ]);
  });
});

describe("ids", () => {
  test("are the name in Latin letters, of whatever language", () => {
    const { persons } = people(
      { id: "1", name: "Đặng Ánh-Ngọc O'Roe" },
      { id: "2", name: "Шан Сергей", other_names: [{ name: "Sergei Shan", lang: "en" }] },
    );
    expect(persons.map(({ id }) => id)).toEqual(["dang-anh-ngoc-oroe", "sergei-shan"]);
  });

  test("are the source's where no name has Latin letters", () => {
    expect(people({ id: "0a93b26d-EBC5", name: "山田太郎" }).persons[0]!.id).toBe("0a93b26d-ebc5");
  });

  test("of namesakes carry the source's, whatever the order, and each says that the other is not the same", () => {
    const [one, two] = [
      { id: "a1", name: "Jane Roe" },
      { id: "b2", name: "JANE ROE" },
    ];
    const { persons } = people(one, two);
    expect(persons.map(({ id, not_same_as }) => [id, not_same_as])).toEqual([
      ["jane-roe-a1", ["jane-roe-b2"]],
      ["jane-roe-b2", ["jane-roe-a1"]],
    ]);
    expect(people(two, one).persons).toEqual(persons);
  });

  test("may be any text in the source", () => {
    const ids = ["__proto__", "constructor", "toString", "../../x", "‮"].map((id, i) => ({
      id,
      name: `Ann ${"BCDEF"[i]}o`,
    }));
    expect(people(...ids).persons).toHaveLength(5);
  });

  test("a person who is there twice counts once", () => {
    const { persons, problems } = people({ id: "1", name: "Jane Roe" }, { id: "1", name: "Ann Doe" });
    expect([persons.map(({ name }) => name), problems]).toEqual([
      ["Jane Roe"],
      ["persons[1]: is here a second time; the first one counts."],
    ]);
  });
});

describe("memberships", () => {
  const roe = { id: "1", name: "Jane Roe" };
  const held = (membership: object, more: object = {}) => {
    const memberships = [{ person_id: "1", ...membership }];
    const { persons, posts, problems } = imported("popolo", { persons: [roe], memberships, ...more });
    return { terms: persons[0]!.memberships, posts, problems };
  };

  test("of a post lead to it", () => {
    const posts = [
      {
        id: "p",
        label: "Minister of Tests",
        organization_id: "m",
        other_labels: [{ label: "Test Minister" }],
      },
    ];
    const organizations = [{ id: "m", name: "Ministry of Tests", classification: "ministry" }];
    const result = held(
      { post_id: "p", start_date: "2020-09-16", end_date: "2021" },
      { posts, organizations },
    );
    expect(result.terms).toEqual([{ post: "minister-of-tests", start_date: "2020-09-16", end_date: "2021" }]);
    expect(result.posts).toEqual([
      {
        id: "minister-of-tests",
        label: "Minister of Tests",
        other_labels: [{ name: "Test Minister" }],
        organization: "ministry-of-tests",
      },
    ]);
  });

  test("without a post are one of their role in their organization", () => {
    const organizations = [{ id: "h", name: "House of Tests" }];
    const result = held({ organization_id: "h", role: "member" }, { organizations });
    expect([result.terms, result.posts]).toEqual([
      [{ post: "member-house-of-tests" }],
      [{ id: "member-house-of-tests", label: "Member, House of Tests", organization: "house-of-tests" }],
    ]);
  });

  test("have the days of the legislative period where they have none of their own", () => {
    const events = [{ id: "term/3", start_date: "2015-01-02", end_date: "2019-01-01" }];
    const membership = { role: "member", legislative_period_id: "term/3", end_date: "2016-05-06" };
    expect(held(membership, { events }).terms).toEqual([
      { post: "member", start_date: "2015-01-02", end_date: "2016-05-06" },
    ]);
  });

  test("may stand inside the person", () => {
    const { persons } = people({ ...roe, memberships: [{ role: "chair", start_date: "2020" }] });
    expect(persons[0]!.memberships).toEqual([{ post: "chair", start_date: "2020" }]);
  });

  test.each([
    [
      { role: "chair", start_date: "2020-02-30" },
      { post: "chair" },
      "memberships[0].start_date: is no date.",
    ],
    [{ role: "chair", start_date: "2014-00-00" }, { post: "chair", start_date: "2014" }, undefined],
    [
      { role: "chair", start_date: "2020", end_date: "2019" },
      { post: "chair", start_date: "2020", end_date: "unknown" },
      "memberships[0]: ends (2019) before it starts (2020); the end counts as unknown.",
    ],
  ])("%j", (membership, term, problem) => {
    const { terms, problems } = held(membership);
    expect([terms, problems]).toEqual([[term], problem === undefined ? [] : [problem]]);
  });

  test("of people who are not here are left out", () => {
    expect(held({ person_id: "2", role: "chair" }).problems).toEqual([
      "memberships[0]: is left out: the person is not here.",
    ]);
  });
});

describe("organizations", () => {
  const bodies = (...organizations: readonly object[]) => imported("popolo", { persons: [], organizations });

  test("of one name get their ids behind it; a variant that another has is left out", () => {
    const { organizations } = bodies(
      { id: "a", name: "Ministry of Tests", other_names: [{ name: "MoT" }] },
      { id: "b", name: "Ministry of Tests" },
      { id: "c", name: "Museum of Time", other_names: [{ name: "MOT" }] },
    );
    expect(organizations.map(({ name, other_names }) => [name, other_names])).toEqual([
      ["Ministry of Tests", [{ name: "MoT" }]],
      ["Ministry of Tests (b)", undefined],
      ["Museum of Time", undefined],
    ]);
  });

  test("above one another in a circle, or below one that is not here, have no parent", () => {
    const { organizations } = bodies(
      { id: "a", name: "Body A", parent_id: "b" },
      { id: "b", name: "Body B", parent_id: "a" },
      { id: "c", name: "Body C", parent_id: "nobody" },
      { id: "d", name: "Body D", parent_id: "c" },
    );
    expect(organizations.map(({ parent }) => parent)).toEqual([undefined, undefined, undefined, "body-c"]);
  });

  test('"Independent" is none', () => {
    expect(bodies({ id: "i", name: "Independent" }).organizations).toEqual([]);
  });
});

describe("a wrong shape is said, where and why, and the rest stays:", () => {
  test.each([
    ["a person without a name", { persons: [{ id: "1" }] }, "persons[0]: is left out: it has no name."],
    ["a person without an id", { persons: [{ name: "A B" }] }, "persons[0]: is left out: it has no id."],
    ["a name that is a list", { persons: [{ id: "1", name: ["A"] }] }, "persons[0].name: is no text."],
    ["people that are no list", { persons: { a: 1 } }, "persons: is no list."],
    [
      "other names that are no list",
      { persons: [{ id: "1", name: "A B", other_names: "C" }] },
      "persons[0].other_names: is no list.",
    ],
    [
      "a name of 300 letters",
      { persons: [{ id: "1", name: "A".repeat(300) }] },
      "persons[0].name: is left out: a name that is longer than 200 characters.",
    ],
    [
      "an escape sequence",
      { persons: [{ id: "1", name: "A\u001b[31mB" }] },
      /persons\[0\]\.name: is left out: a name that holds a control character/,
    ],
    [
      "half a letter",
      { persons: [{ id: "1", name: "A \ud800" }] },
      /persons\[0\]\.name: is left out: a name that holds a control/,
    ],
    ["a list", [], /This is no Popolo/],
    ["nothing", null, /This is no Popolo/],
  ])("%s", (_, value, problem) => {
    const { problems } = imported("popolo", value, { persons: [{ id: "good", name: "Ann Good" }] });
    expect(problems[0]).toEqual(typeof problem === "string" ? problem : expect.stringMatching(problem));
    expect(
      imported("popolo", value, { persons: [{ id: "good", name: "Ann Good" }] }).persons.at(-1)?.id,
    ).toBe("ann-good");
  });
});

test("101 people of one name: the last is left out, and it is said", () => {
  const persons = Array.from({ length: 101 }, (_, i) => ({ id: `p${i + 100}`, name: "Jane Roe" }));
  const result = people(...persons);
  expect([result.persons.length, result.problems]).toEqual([100, [expect.stringMatching(/^p200: left out/)]]);
});

test("a role in a country's government is a post of the country, one in another place's has the place", () => {
  const organizations = [
    { id: "g", name: "Government of India" },
    { id: "k", name: "Government of Kerala" },
    { id: "m", name: "Ministry of Home Affairs of India" },
  ];
  const memberships = [
    { role: "Prime Minister", organization_id: "g" },
    { role: "Chief Minister", organization_id: "k" },
    { role: "Spokesperson", organization_id: "m" },
  ];
  const { posts } = imported("popolo", {
    persons: [{ id: "1", name: "Jane Roe", memberships }],
    organizations,
  });
  expect(posts).toMatchObject([
    { label: "Chief Minister of Kerala", organization: "government-of-kerala" },
    { label: "Prime Minister", country: "IN" },
    { label: "Spokesperson, Ministry of Home Affairs of India", country: "IN" },
  ]);
});
