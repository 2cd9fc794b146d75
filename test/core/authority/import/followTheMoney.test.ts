import { describe, expect, test } from "vitest";
import { imported } from "./imported.ts";

type Properties = Readonly<Record<string, readonly unknown[]>>;
const entity = (schema: string, id: string, properties: Properties, more: object = {}) => ({
  id,
  schema,
  properties,
  ...more,
});
const read = (...entities: readonly object[]) => imported("ftm", entities);

describe("a person", () => {
  test("has names, aliases, parts and sources", () => {
    const { persons, problems } = read(
      entity("Person", "NK-1", {
        name: ["Jane Roe", "Джейн Роу"],
        alias: ["Jane M. Roe"],
        weakAlias: ["Janie Roe", "Janie"],
        firstName: ["Jane"],
        lastName: ["Roe"],
        country: ["ke"],
        wikidataId: ["Q77"],
        sourceUrl: ["https://example.org/roe", "not an address"],
      }),
    );
    expect(persons).toEqual([
      {
        id: "jane-roe",
        name: "Jane Roe",
        family_name: "Roe",
        given_name: "Jane",
        other_names: [{ name: "Джейн Роу" }, { name: "Jane M. Roe" }, { name: "Janie Roe" }],
        sources: ["https://www.wikidata.org/wiki/Q77", "https://example.org/roe"],
      },
    ]);
    expect(problems).toEqual(["Left out of people: country (1).", expect.stringContaining("one word")]);
  });

  test("has no place for a position in words, a country or a day of birth: they are counted", () => {
    const properties = { name: ["Jane Roe"], position: ["Minister"], birthDate: ["1970"], country: [] };
    const { problems } = read(
      entity("Person", "1", properties),
      entity("Person", "2", { name: ["Wanjiru Otieno"], birthDate: ["1971"] }),
    );
    expect(problems).toEqual(["Left out of people: birthDate (2), position (1)."]);
  });

  test.each([
    [["Джейн Роу", "Jane Roe"], {}, "Jane Roe"],
    [["Джейн Роу", "Jane Roe"], { caption: "Джейн Роу" }, "Джейн Роу"],
    [["Jane Roe"], { caption: "Somebody Else" }, "Jane Roe"],
  ])("%j %j: the authorized form is %s", (name, more, authorized) => {
    expect(read(entity("Person", "1", { name }, more)).persons[0]!.name).toBe(authorized);
  });
});

describe("occupancies", () => {
  const roe = entity("Person", "r", { name: ["Jane Roe"] });
  const chair = entity("Position", "c", {
    name: ["Minister of Tests"],
    country: ["ke"],
    alias: ["Test Minister"],
  });
  const held = (properties: Properties, ...more: readonly object[]) =>
    read(entity("Occupancy", "o", { holder: ["r"], post: ["c"], ...properties }), roe, ...more);

  test("are memberships of positions, before or after which they stand", () => {
    const { persons, posts, problems } = held(
      { startDate: ["2020-09-16T00:00:00"], endDate: ["2021-10"] },
      chair,
    );
    expect(problems).toEqual([]);
    expect(persons[0]!.memberships).toEqual([
      { post: "ke-minister-of-tests", start_date: "2020-09-16", end_date: "2021-10" },
    ]);
    expect(posts).toEqual([
      {
        id: "ke-minister-of-tests",
        label: "Minister of Tests",
        other_labels: [{ name: "Test Minister" }],
        country: "KE",
      },
    ]);
  });

  test("that have ended, nobody says when, do not run on", () => {
    expect(held({ status: ["ended"] }, chair).persons[0]!.memberships).toEqual([
      { post: "ke-minister-of-tests", end_date: "unknown" },
    ]);
  });

  test("may hold the position whole", () => {
    expect(held({ post: [{ id: "c", schema: "Position" }] }, chair).persons[0]!.memberships).toHaveLength(1);
  });

  test("of positions that are not here keep the id, and it is said", () => {
    const { posts, problems } = held({});
    expect([posts, problems]).toEqual([
      [{ id: "c", label: "c" }],
      ["Positions that are not here keep their ids as labels: c."],
    ]);
  });

  test.each([
    ["nobody who is here", { holder: ["x"] }],
    ["two holders", { holder: ["r", "x"] }],
    ["no post", { post: [] }],
  ])("of %s are left out", (_, properties) => {
    expect(held(properties, chair).problems).toEqual([expect.stringMatching(/^\[0\]: is left out/)]);
  });
});

test("a public body is an organization; companies are counted and left out", () => {
  const { organizations, problems } = read(
    entity("PublicBody", "b", { name: ["Ministry of Tests"] }),
    entity("Company", "c", { name: ["Tests Ltd"] }),
  );
  expect([organizations, problems]).toEqual([
    [{ id: "ministry-of-tests", name: "Ministry of Tests" }],
    ["Left out, as no people, positions or organizations: 1 Company."],
  ]);
});

test.each([
  ["no schema", { id: "1" }, "[0]: is left out: it has no schema, so it is no entity of FollowTheMoney."],
  ["no name", entity("Person", "1", {}), "[0]: is left out: it has no name."],
  [
    "properties of another kind",
    { id: "1", schema: "Person", properties: [] },
    "[0]: is left out: it has no name.",
  ],
  [
    "a name that is no list",
    { id: "1", schema: "Person", properties: { name: "Jane" } },
    "[0].properties.name: is no list.",
  ],
])("%s is said", (_, value, problem) => {
  expect(read(value).problems).toContain(problem);
});
