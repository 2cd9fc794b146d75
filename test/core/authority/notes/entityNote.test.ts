import { describe, expect, test } from "vitest";
import type { Person } from "../../../../server/src/core/authority/model.ts";
import { entityNoteOf, mayBeEntityNote } from "../../../../server/src/core/authority/notes/entityNote.ts";
import { documentOf } from "../../../support/fixture.ts";

function read(frontMatter: string, path = "/People/Edrin Tarrow.md", body = "") {
  return entityNoteOf(documentOf(path, `---\n${frontMatter}\n---\n${body}`));
}

/** The record in short; null for a note that is none. */
function told(frontMatter: string, path?: string) {
  const note = read(frontMatter, path)?.note;
  if (note == null) return null;
  const { name, otherNames, shortForm } = note.record as Person;
  const roles = note.roles.map(({ label, country, startDate, endDate }) => [
    label,
    country,
    startDate,
    endDate,
  ]);
  return { name, others: otherNames.map((other) => other.name), short: shortForm ?? null, roles };
}

const named = (path: string, more = "") => told(`type: person\n${more}`, path)?.name ?? null;
const others = (aliases: string) => told(`type: person\naliases: ${aliases}`)?.others;
const roles = (lines: string) => told(`type: person\n${lines}`)?.roles;

/** `line:text message` of each problem, lines from 1. */
function problems(frontMatter: string, path?: string): string[] {
  const text = `---\n${frontMatter}\n---\n`;
  return (read(frontMatter, path)?.problems ?? []).map(({ span, message }) => {
    const line = text.slice(0, span.start).split("\n").length;
    return `${line}:${text.slice(span.start, span.end)} ${message}`;
  });
}

describe("what a name is written with besides", () => {
  const record = (path: string, more = ""): Person =>
    read(`type: person\n${more}`, path)!.note!.record as Person;

  test("a title", () => {
    expect(record("/Ratu Semi Vakarau.md")).toMatchObject({
      name: "Semi Vakarau",
      honorificPrefixes: ["Ratu"],
    });
    const more = "name: Dame Jane Okoro\nhonorific_prefix: Hon";
    expect(record("/a.md", more).honorificPrefixes).toEqual(["Hon", "Dame"]);
  });

  test("the name in its own script", () => {
    expect(told("type: person\nname: Yun Da-hee (윤다희)")).toMatchObject({
      name: "Yun Da-hee",
      others: ["윤다희"],
    });
    const more = "type: person\nname: Yun Da-hee (윤다희)\naliases: [윤다희]";
    expect(told(more)?.others).toEqual(["윤다희"]);
  });
});

describe("a note is a record", () => {
  test.each([
    "type: person",
    "Type: Person",
    'type: "person"',
    "type: [person, politician]",
    "type:\n  - Person",
    'type: "[[Person]]"',
    "tags: [a]\n\n# who\ntype: person # a note",
  ])("that says %j", (frontMatter) => {
    expect(told(frontMatter)?.name).toBe("Edrin Tarrow");
  });

  test.each([
    "type: meeting",
    "type: personal",
    "types: person",
    "type:",
    "kind: person",
    "note: |\n  type: person",
    "tags: [person]",
    "nested:\n  type: person",
  ])("not where it says %j", (frontMatter) => {
    expect(read(frontMatter)).toBeNull();
  });

  test("not in plain text, nor without front matter", () => {
    const text = "---\ntype: person\n---\n";
    expect(entityNoteOf(documentOf("/a/Edrin Tarrow.txt", text))).toBeNull();
    expect(entityNoteOf(documentOf("/a/Edrin Tarrow.md", `Text.\n${text}`))).toBeNull();
  });

  test.each([
    ["forum", "forums"],
    ["organization", "organizations"],
    ["Organisation", "organizations"],
  ])("of kind %s", (type, section) => {
    expect(read(`type: ${type}`, "/Cod Council.md")?.note?.section).toBe(section);
  });
});

describe("the authorized form", () => {
  test.each([
    ["/Edrin Tarrow.md", "Edrin Tarrow"],
    ["/a/@Edrin Tarrow.markdown", "Edrin Tarrow"],
    ["/Edrin_Tarrow.md", "Edrin Tarrow"],
    ["/Edrin-Tarrow.md", "Edrin Tarrow"],
    ["/Pak Jun-seo.md", "Pak Jun-seo"],
    ["/Jose\u0301 Quell.md", "José Quell"],
    ["/202511021033 Edrin Tarrow.md", "Edrin Tarrow"],
    ["/2025-11-02 Edrin Tarrow.md", "Edrin Tarrow"],
    ["/2025.11.02 - Edrin Tarrow.md", "Edrin Tarrow"],
    ["/Edrin Tarrow (Norway).md", "Edrin Tarrow"],
    ["/Tarrow, Edrin.md", "Edrin Tarrow"],
    ["/Edrin Tarrow, Jr..md", "Edrin Tarrow, Jr."],
    ["/김서준.md", "김서준"],
    ["/Suvarno.md", "Suvarno"],
  ])("of %s is %s", (path, name) => {
    expect(named(path)).toBe(name);
  });

  test.each([
    ["name: Edrin Tarrow", "Edrin Tarrow"],
    ["title: Edrin Tarrow", "Edrin Tarrow"],
    ["aliases: [E. T., Edrin Tarrow]", "Edrin Tarrow"],
  ])("is told by %j where the file name is no written name", (line, name) => {
    expect(named("/edrin-tarrow.md", line)).toBe(name);
  });

  test("is told by the heading that the text begins with, as long as it is there", () => {
    const name = (body: string) => read("type: person", "/edrin-tarrow.md", body)?.note?.record.name;
    expect([
      name("\n# Edrin Tarrow\n\nText."),
      name("# Fisheries\n"),
      name("Text.\n# Edrin Tarrow\n"),
    ]).toEqual(["Edrin Tarrow", undefined, undefined]);
  });

  test("is the name, whatever the file is called", () => {
    expect(named("/p-17.md", "name: '[[Edrin Tarrow]]'")).toBe("Edrin Tarrow");
    expect(named("/Tarrow.md", "Name: Tarrow, Edrin")).toBe("Edrin Tarrow");
  });

  test("is not a title that is another text", () => {
    expect(named("/Edrin Tarrow.md", "title: Minister of Fisheries")).toBe("Edrin Tarrow");
  });

  test("that says which part is which", () => {
    const { record } = read("type: person\nname: Tarrow, Edrin\nname-order: given-first")!.note!;
    expect(record).toMatchObject({ familyName: "Tarrow", givenName: "Edrin", nameOrder: "given-first" });
  });
});

describe("templates and pages that name nobody are silent", () => {
  test.each([
    ["/Templates/Person.md", "aliases:\nrole:"],
    ["/Person Template.md", "role: Minister"],
    ["/Untitled 3.md", ""],
    ["/_index.md", ""],
    ["/Edrin Tarrow.md", "name: {{title}}"],
    ["/Edrin Tarrow.md", 'start_date: "{{date}}"'],
    ["/Edrin Tarrow.md", "created: <% tp.date.now() %>"],
    ["/acme-corp.md", ""],
    ["/Defense Minister.md", ""],
    ["/-", ""],
  ])("%s: %s", (path, more) => {
    expect(read(`type: person\n${more}`, path)).toBeNull();
  });

  test("a template's empty fields in a note that was made of it say nothing", () => {
    const frontMatter =
      "type: person\nname:\naliases: []\nrole: ''\ncountry:\ntenure: –\nstart_date: \nend_date: ~";
    expect(told(frontMatter)).toEqual({ name: "Edrin Tarrow", others: [], short: null, roles: [] });
    expect(problems(frontMatter)).toEqual([]);
  });

  test("a page that stands for its folder has its title", () => {
    expect(named("/edrin-tarrow/_index.md", "title: Edrin Tarrow")).toBe("Edrin Tarrow");
  });
});

describe("aliases", () => {
  test.each([
    ["[Edrin O. Tarrow, Ed Tarrow]", ["Edrin O. Tarrow", "Ed Tarrow"]],
    ["Edrin O. Tarrow, Ed Tarrow", ["Edrin O. Tarrow", "Ed Tarrow"]],
    ['\n  - Edrin O. Tarrow\n  - "[[Ed Tarrow]]"', ["Edrin O. Tarrow", "Ed Tarrow"]],
    ["\n  - { name: Edrin O. Tarrow, lang: en }", ["Edrin O. Tarrow"]],
    ["[エドリン・タロウ]", ["エドリン・タロウ"]],
    ["[Jokwido, EOT]", ["Jokwido", "EOT"]],
  ])("%s", (aliases, names) => {
    expect(others(aliases)).toEqual(names);
  });

  test("that repeat the name, are titles, words, addresses or other people's given names are no names", () => {
    expect(
      others(
        "[Edrin Tarrow, EDRIN TARROW, Fisheries Minister, the minister, President, boss, Japan, John, May, e@t.org, '#edrin', me]",
      ),
    ).toEqual([]);
  });

  test("titles before a name are no part of it", () => {
    expect(others("[Dr. Edrin Tarrow, Minister Tarrow, Dr. Edrin O. Tarrow]")).toEqual(["Edrin O. Tarrow"]);
  });

  test("a part of the name is a short form", () => {
    expect(told("type: person\naliases: [Edrin]")).toMatchObject({ others: [], short: "Edrin" });
    expect(told("type: person\naliases: [金徐俊, 金]", "/Kim Seojun.md")).toMatchObject({
      others: ["金徐俊"],
    });
  });

  test("of a body may be one word", () => {
    const { others: names } = told(
      "type: forum\naliases: [CC, Cod Talks, summit, Council, ACT]",
      "/Cod Council.md",
    )!;
    expect(names).toEqual(["CC", "Cod Talks", "ACT"]);
  });

  test("tell their language where script and country do", () => {
    const langs = (name: string, country: string) => {
      const { note } = read(`type: person\naliases: [${name}]\ncountry: ${country}`, "/Kim Seojun.md")!;
      return note!.record.otherNames.map(({ lang }) => lang);
    };
    expect([langs("김서준", ""), langs("金徐俊", "Freedonia"), langs("金徐俊", "")]).toEqual([
      ["ko"],
      [null],
      [null],
    ]);
    expect([langs("金徐俊", "South Korea"), langs("金徐俊", "Japan")]).toEqual([["ko"], ["ja"]]);
  });
});

describe("roles", () => {
  test.each([
    ["role: Minister of Cod\ncountry: Norway\ntenure: 2021–2024", ["Minister of Cod", "NO", "2021", "2024"]],
    ["Role: '[[Minister of Cod]]'\nCountry: [[Norway]]", ["Minister of Cod", "NO", null, null]],
    ["role: Norwegian Cod Minister\nstart-date: 2021-10-04", ["Cod Minister", "NO", "2021-10-04", null]],
    ["role: Cod Minister of Norway\nin-office-since: 2021", ["Cod Minister", "NO", "2021", null]],
    ["role: Governor of the Cod Bank of Norway", ["Governor of the Cod Bank of Norway", "NO", null, null]],
    ["role: Speaker of the Cod House of Norway", ["Speaker of the Cod House", "NO", null, null]],
    ["role: U.S. Secretary of Cod", ["Secretary of Cod", "US", null, null]],
    ["role: Minister of Cod, Crab and Carp", ["Minister of Cod, Crab and Carp", null, null, null]],
    ["role: Mayor of Oslo", ["Mayor of Oslo", null, null, null]],
    ["role: Former Minister of Cod\nend date: 2024", ["Minister of Cod", null, null, "2024"]],
    ["role: Ex-Minister of Cod\nend date: 2024", ["Minister of Cod", null, null, "2024"]],
    ["role: Executive Director\nend date: 2024", ["Executive Director", null, null, "2024"]],
    ["role: Pastoral Secretary\nend date: 2024", ["Pastoral Secretary", null, null, "2024"]],
    ["role: ex-Minister of Cod", ["Minister of Cod", null, null, "unknown"]],
    ["role: Minister of Cod (2021–2024)", ["Minister of Cod", null, "2021", "2024"]],
    ["role: Minister of Cod (Fresh)", ["Minister of Cod (Fresh)", null, null, null]],
    ["role: Minister of Cod\nstart_date: 2021\nend_date: present", ["Minister of Cod", null, "2021", null]],
    ["role: Minister of Cod\ncountry: NO\nend_date: unknown", ["Minister of Cod", "NO", null, "unknown"]],
    ["role: 水産大臣\ncountry: 日本", ["水産大臣", "JP", null, null]],
    ["role: Minister of Cod\ncountry: Freedonia", ["Minister of Cod", null, null, null]],
  ])("%j", (lines, role) => {
    expect(roles(lines)).toEqual([role]);
  });

  test("several, each with its own term and country", () => {
    expect(
      roles(
        "role: [Minister of Cod, Minister of Carp]\ncountry: [Norway, Chile]\ntenure: [2019–2020, 2021-]",
      ),
    ).toEqual([
      ["Minister of Cod", "NO", "2019", "2020"],
      ["Minister of Carp", "CL", "2021", null],
    ]);
  });

  test("one, held twice", () => {
    expect(roles("role: Minister of Cod\ntenure:\n  - 2012–2014\n  - 2021-10 – present")).toEqual([
      ["Minister of Cod", null, "2012", "2014"],
      ["Minister of Cod", null, "2021-10", null],
    ]);
  });

  test("as maps", () => {
    const lines =
      "country: Norway\nroles:\n  - { role: Minister of Cod, start_date: 2019, end_date: 2020 }\n  - title: Envoy\n    country: Chile\n    tenure: since 2021";
    expect(roles(lines)).toEqual([
      ["Minister of Cod", "NO", "2019", "2020"],
      ["Envoy", "CL", "2021", null],
    ]);
  });
});

test.each([
  "country: Kingdom of Somewhere",
  "role: Envoy\ncountry: Europe",
  "role: Envoy\ncountry: [Norway, Chile]",
  "role: Envoy\ncountry: Norway, Chile",
  "roles: [{ role: Envoy, organization: UN, note: acting }]",
])("nothing is wrong with %j", (lines) => expect(problems(`type: person\n${lines}`)).toEqual([]));

describe("what is wrong is told where it stands, and the rest is kept", () => {
  test.each([
    ["start_date: soon", '3:soon start_date: "soon" is no date; write YYYY, YYYY-MM, YYYY-MM-DD or unknown.'],
    [
      "start_date: 2021-02-30",
      '3:2021-02-30 start_date: "2021-02-30" is no date; write YYYY, YYYY-MM, YYYY-MM-DD or unknown.',
    ],
    [
      "tenure: 2 years",
      '3:2 years tenure: "2 years" is no term; write the first and the last day, as 2021-10-04 – 2024-10-01.',
    ],
    ["tenure: 2024–2021", "3:2024–2021 The term ends (2021) before it starts (2024)."],
    ["name_order: family", '3:family "family" is no name_order; write family-first or given-first.'],
  ])("%s", (line, problem) => {
    const lines = `type: person\n${line}\nrole: Minister of Cod`;
    expect(problems(lines)).toEqual([expect.stringContaining(problem)]);
    expect(roles(lines.slice(13))?.map(([label]) => label)).toEqual(["Minister of Cod"]);
  });
});

describe("keys and countries of roles that say nothing are told", () => {
  test.each([
    ["roles: [{ role: Envoy, term: 2021 }]", '3:term A role has no "term". Did you mean "tenure"?'],
    ["roles: [{ role: Envoy, tenur: 2021 }]", '3:tenur A role has no "tenur". Did you mean "tenure"?'],
    ["roles: [{ role: Envoy, From: 2021 }]", '3:From A role has no "from". Did you mean "start_date"?'],
    ["role: Envoy\nsince: spring 2024", '4:since A role has no "since". Did you mean "start_date"?'],
    ["role: Envoy\nTerm: 2021–2024", '4:Term A role has no "term". Did you mean "tenure"?'],
    [
      "roles: [{ role: Envoy, country: Norwy }]",
      '3:Norwy country: "Norwy" is no country that is known here; write its code, as NO or KR. It is left out. Did you mean "Norway"?',
    ],
    [
      "role: Envoy\ncountry: ZZ",
      '4:ZZ country: "ZZ" is no country that is known here; write its code, as NO or KR. It is left out.',
    ],
  ])("%s", (lines, problem) => {
    expect(problems(`type: person\n${lines}`)).toEqual([problem]);
    expect(roles(lines)).toEqual([["Envoy", null, null, null]]);
  });
});

test("what front matter of vaults has besides is nobody's business", () => {
  const lines =
    "type: person\ntags: [x]\nup: '[[Index]]'\nrating: 5\ncssclass: wide\nemail: e@t.org\nbirthday: 1/2/70\nid: { a: 1 }\nsources: [{ url: x }]\ntitle: { a: b }\ncountry: { a: b }\naliases: [{ a: b }]";
  expect(problems(lines)).toEqual([]);
});

test("a file name that is no name is told of only where the note is meant as a record", () => {
  expect(problems("type: person\nrole: Minister of Cod", "/edrin-tarrow.md")).toEqual([
    '2:type "edrin-tarrow" is not written as a name; add `name: …` to make this note a record.',
  ]);
});

test("front matter that is no YAML is told of, and an earlier record may hold", () => {
  expect(read("type: person\naliases: [")).toMatchObject({ note: null, isReadable: false });
  expect(problems("type: person\naliases: [")).toHaveLength(1);
  expect(read("type: meeting\naliases: [ person")).toBeNull();
});

test("nothing but the front matter is read", () => {
  const one = read("type: person", undefined, "One.")!.note;
  expect(read("type: person", undefined, "Two.\n---\nname: Else\n---\n")!.note).toEqual(one);
});

describe("whether the first bytes of a note may be those of a record", () => {
  const mayBe = (text: string, bytes = 1024): boolean =>
    mayBeEntityNote(Buffer.from(text, "utf8").toString("latin1", 0, bytes));

  test("a type among letters of several bytes", () =>
    expect(mayBe("---\nname: 서 민준\ntype: Person\n---\n")).toBe(true));
  test("a byte order mark", () => expect(mayBe("\ufeff---\ntype: forum\n---\n")).toBe(true));
  test("front matter that goes on behind them", () =>
    expect(mayBe(`---\n# ${"x".repeat(99)}\ntype: forum\n---\n`, 50)).toBe(true));
  test("another type", () => expect(mayBe("---\ntype: meeting\n---\nA person.\n")).toBe(false));
  test("a type below the front matter", () =>
    expect(mayBe("---\ntags: []\n---\ntype: person\n")).toBe(false));
  test("no front matter", () => expect(mayBe("type: person\n")).toBe(false));
});
