import { describe, expect, test } from "vitest";
import { imported } from "./imported.ts";

const item = (id: string) => ({ snaktype: "value", datavalue: { value: { "entity-type": "item", id } } });
const is = (id: string, more: object = {}) => ({ mainsnak: item(id), rank: "normal", ...more });
const time = (text: string, precision: number, calendar = "Q1985727") => ({
  snaktype: "value",
  datavalue: {
    value: { time: text, precision, calendarmodel: `http://www.wikidata.org/entity/${calendar}` },
  },
});
const labels = (texts: Record<string, string>) =>
  Object.fromEntries(Object.entries(texts).map(([language, value]) => [language, { language, value }]));
const human = (id: string, names: Record<string, string>, claims: object = {}, more: object = {}) => ({
  id,
  type: "item",
  labels: labels(names),
  claims: { P31: [is("Q5")], ...claims },
  ...more,
});
const thing = (id: string, name: string, claims: object = {}) => ({
  id,
  labels: labels({ en: name }),
  claims,
});
const entities = (...all: readonly { id: string }[]) => ({
  entities: Object.fromEntries(all.map((one) => [one.id, one])),
});
const read = (...all: readonly { id: string }[]) => imported("wikidata", entities(...all));

describe("names", () => {
  test("are the labels and aliases of each language, once", () => {
    const aliases = {
      en: [{ language: "en", value: "Tanya A. Brook" }],
      de: [{ language: "de", value: "Tanja Bruck" }],
    };
    const names = {
      en: "Tanya Brook",
      de: "Tanya Brook",
      fr: "Tania Brook",
      ru: "Брук, Таня",
      ja: "ターニャ・ブルック",
    };
    const { persons, problems } = read(human("Q100", names, {}, { aliases }));
    expect(problems).toEqual([]);
    expect(persons).toEqual([
      {
        id: "tanya-brook",
        name: "Tanya Brook",
        family_name: "Brook",
        given_name: "Tanya",
        other_names: [
          { name: "Tania Brook", lang: "fr" },
          { name: "ターニャ・ブルック", lang: "ja" },
          { name: "Таня Брук", lang: "ru" },
          { name: "Tanja Bruck", lang: "de" },
          { name: "Tanya A. Brook", lang: "en" },
        ],
        sources: ["https://www.wikidata.org/wiki/Q100"],
      },
    ]);
  });

  test.each([
    [{ de: "Tanja", en: "Tanya", mul: "Tania" }, "Tanya"],
    [{ de: "Tanja", mul: "Tania" }, "Tania"],
    [{ ar: "تانيا", cs: "Taňa", de: "Tanja" }, "Taňa"],
    [{ ru: "Таня", uk: "Таня" }, "Таня"],
  ])("%j: the authorized form is %s", (names, name) => {
    expect(read(human("Q1", names)).persons[0]!.name).toBe(name);
  });

  test("the native name has its language", () => {
    const native = { snaktype: "value", datavalue: { value: { text: "홍길동", language: "ko" } } };
    const [person] = read(human("Q1", { en: "Hong Gil-dong" }, { P1559: [{ mainsnak: native }] })).persons;
    expect(person!.other_names).toEqual([{ name: "홍길동", lang: "ko" }]);
  });

  test("family and given names are those whose labels are at hand", () => {
    const claims = { P734: [is("Q10")], P735: [is("Q11")] };
    const { persons, problems } = read(human("Q1", { en: "Kim Min-su" }, claims), thing("Q10", "Kim"));
    expect([persons[0]!.family_name, persons[0]!.given_name]).toEqual(["Kim", undefined]);
    expect(problems).toEqual(["Family and given names that are not here are left out: Q11."]);
  });
});

describe("positions held", () => {
  const minister = thing("Q50", "Minister of Tests of Kenya", { P17: [is("Q114")] });
  const kenya = thing("Q114", "Kenya");
  const term = (qualifiers: object, more: object = {}) =>
    read(human("Q1", { en: "Jane Roe" }, { P39: [is("Q50", { qualifiers, ...more })] }), minister, kenya);

  test("are memberships of posts, with their country, terms and sources", () => {
    const references = [
      { snaks: { P854: [{ snaktype: "value", datavalue: { value: "https://example.org/1" } }] } },
    ];
    const qualifiers = {
      P580: [time("+2020-09-16T00:00:00Z", 11)],
      P582: [time("+2021-10-00T00:00:00Z", 10)],
    };
    const { persons, posts, problems } = term(qualifiers, { references });
    expect(problems).toEqual([]);
    expect(persons[0]!.memberships).toEqual([
      {
        post: "ke-minister-of-tests",
        start_date: "2020-09-16",
        end_date: "2021-10",
        sources: ["https://example.org/1"],
      },
    ]);
    expect(posts).toEqual([
      {
        id: "ke-minister-of-tests",
        label: "Minister of Tests",
        other_labels: [{ name: "Minister of Tests of Kenya" }],
        country: "KE",
        sources: ["https://www.wikidata.org/wiki/Q50"],
      },
    ]);
  });

  test.each([
    [{ P580: [time("+2020-00-00T00:00:00Z", 9)] }, { start_date: "2020" }],
    [{ P580: [time("+1900-01-05T00:00:00Z", 11, "Q1985786")] }, { start_date: "1900" }],
    [{ P580: [time("+1990-00-00T00:00:00Z", 8)] }, {}],
    [{ P582: [{ snaktype: "somevalue" }] }, { end_date: "unknown" }],
    [{ P582: [{ snaktype: "novalue" }] }, {}],
  ])("%j", (qualifiers, dates) => {
    expect(term(qualifiers).persons[0]!.memberships).toEqual([{ post: "ke-minister-of-tests", ...dates }]);
  });

  test("a day that no calendar has is said", () => {
    expect(term({ P580: [time("+2020-02-31T00:00:00Z", 11)] }).problems).toEqual([
      expect.stringMatching(
        /^entities\.Q1\.claims\.P39\[0\]\.qualifiers\.P580\[0\]\..*no day of the calendar: 2020-02-31\.$/,
      ),
    ]);
  });

  test("that are deprecated do not count", () => {
    expect(term({}, { rank: "deprecated" }).persons[0]!.memberships).toBeUndefined();
  });

  test("that are not at hand keep their ids, with the country that their holders share, and are said", () => {
    const person = human("Q1", { en: "Jane Roe" }, { P27: [is("Q114")], P39: [is("Q99")] });
    const { posts, problems } = read(person, kenya);
    expect(posts).toMatchObject([{ id: "ke-q99", label: "Q99", country: "KE" }]);
    expect(problems).toEqual(["Positions that are not here keep their ids as labels: Q99."]);
  });

  test("a country that is not at hand is left out and said", () => {
    const person = human("Q1", { en: "Jane Roe" }, { P27: [is("Q4242")] });
    expect(read(person).problems).toEqual(["Countries whose code is not here are left out: Q4242."]);
  });

  test("a country's code counts before its label", () => {
    const code = { mainsnak: { snaktype: "value", datavalue: { value: "JP" } } };
    const country = { ...thing("Q17", "Land of Tests"), claims: { P297: [code] } };
    const post = thing("Q51", "Chair", { P1001: [is("Q17")] });
    const person = human("Q1", { en: "Jane Roe" }, { P39: [is("Q51")] });
    expect(read(person, post, country).posts[0]!.country).toBe("JP");
  });
});

describe("what an item is", () => {
  test("organizations are told by their classes, as far up as these are at hand", () => {
    const { organizations } = read(
      thing("Q1", "Ministry of Tests", { P31: [is("Q2")] }),
      thing("Q2", "test ministry", { P279: [is("Q3")] }),
      thing("Q3", "ministry of something", { P279: [is("Q192350"), is("Q2")] }),
      thing("Q4", "Mount Test", { P31: [is("Q8502")] }),
    );
    expect(organizations.map(({ name, classification }) => [name, classification])).toEqual([
      ["Ministry of Tests", "test ministry"],
    ]);
  });

  test("two ministries of one name are told apart by their countries", () => {
    const ministry = (id: string, country: string) =>
      thing(id, "Ministry of Tests", { P31: [is("Q192350")], P17: [is(country)] });
    const { organizations } = read(
      ministry("Q1", "Q10"),
      ministry("Q2", "Q11"),
      thing("Q10", "Kenya"),
      thing("Q11", "Japan"),
    );
    expect(organizations.map(({ name }) => name)).toEqual(["Ministry of Tests", "Ministry of Tests (Japan)"]);
  });

  test("a person without a label is left out and said", () => {
    expect(read(human("Q1", {})).problems).toEqual([
      "People and organizations without a label are left out: Q1.",
    ]);
  });
});

describe("shapes", () => {
  const roe = human("Q1", { en: "Jane Roe" });
  test.each([
    ["a list", [roe]],
    ["one entity", roe],
    ["lists of wrapped entities, as one file each", [entities(roe)]],
    ["empty maps written as lists", { ...roe, aliases: [], descriptions: [] }],
  ])("%s", (_, value) => {
    expect(imported("wikidata", value).persons.map(({ name }) => name)).toEqual(["Jane Roe"]);
  });

  test("entities of several files name one another", () => {
    const person = human("Q1", { en: "Jane Roe" }, { P39: [is("Q50")] });
    expect(imported("wikidata", entities(person), entities(thing("Q50", "Chair"))).posts[0]!.label).toBe(
      "Chair",
    );
  });

  test.each([
    ["labels of another kind", { ...roe, labels: "Jane" }, "labels: is no object."],
    [
      "a label of another kind",
      { ...roe, labels: { en: { value: 7.5 }, fr: { value: {} } } },
      "labels.fr.value: is no text.",
    ],
    [
      "statements of another kind",
      { ...roe, claims: { P31: [is("Q5")], P39: 5 } },
      "claims.P39: is no list.",
    ],
    ["no id", { labels: {} }, "is left out: it has no id as Q42."],
    ["a missing entity", { id: "Q1", missing: "" }, "is left out: Wikidata had no such entity."],
    ["a property", { id: "P1", labels: {} }, "is left out: it is no item."],
  ])("%s", (_, value, problem) => {
    expect(imported("wikidata", value).problems).toContain(problem);
  });
});
