/** What editors offer on dates: other ways to write them, completion behind `@`, hints. */
import { describe, expect, test } from "vitest";
import { findingsOf } from "../../../server/src/core/checks/index.ts";
import { dateCompletionsAt } from "../../../server/src/core/features/dateCompletion.ts";
import { dateRewritesAt, datesToRewrite } from "../../../server/src/core/features/dateForms.ts";
import { dateHintsIn } from "../../../server/src/core/features/inlayHints.ts";
import { allFixes } from "../../../server/src/core/features/quickFixes.ts";
import { fixture } from "../../support/fixture.ts";

describe("write as", () => {
  function rewrites(literal: string): string[] {
    const { snapshot, cursor } = fixture(literal);
    const { document, offset } = cursor!;
    return dateRewritesAt(snapshot, document, offset, findingsOf(snapshot, document)).map(
      ({ example, all }) => `${example}${all.length > 0 ? ` (all ${all.length})` : ""}`,
    );
  }

  test("the forms that it has not", () =>
    expect(rewrites("They met on November<|> 4, 2025.")).toEqual(["2025-11-04", "4 November 2025"]));

  test("the whole note where more dates would change", () =>
    expect(
      rewrites("On 2025-11-<|>04 and 5 November 2025, again on November 6, 2025, and last week."),
    ).toEqual(["November 4, 2025 (all 2)", "4 November 2025 (all 2)"]));

  test("a derived day beside two written ones", () =>
    expect(
      rewrites("//- /2025-11-20.md\nThey met yester<|>day, on 2025-11-04 and on 2025-11-06."),
    ).not.toContainEqual(expect.stringContaining("all")));

  test("a derived day, for itself alone", () =>
    expect(rewrites("//- /2025-11-20.md\nThey met yester<|>day and on 2025-11-04.")).toEqual([
      "2025-11-19",
      "November 19, 2025",
      "19 November 2025",
    ]));

  test("Japanese in Japanese too", () =>
    expect(rewrites("//- /2025-11-20.md\n会談は11月4<|>日。")).toEqual([
      "2025-11-04",
      "November 4, 2025",
      "4 November 2025",
      "2025年11月4日",
    ]));

  test("a weekday stays beside its day", () =>
    expect(rewrites("They met on Tuesday, November<|> 4, 2025.")).toEqual([
      "2025-11-04",
      "Tuesday 4 November 2025",
    ]));

  test.each(["on Fri<|>day, 7 November 2024.", "on 30 Feb<|>ruary 2025.", "on 3 and 7 Mar<|>ch 2025."])(
    "nothing for one with a finding, or whose month another borrows: %s",
    (text) => expect(rewrites(`They met ${text}`)).toEqual([]),
  );

  test("nothing where no day is known, and nothing beside dates", () => {
    expect(rewrites("They met yester<|>day.")).toEqual([]);
    expect(rewrites("They m<|>et.")).toEqual([]);
  });

  test("all of a note: not what is quoted, derived or written so", () => {
    const { snapshot } = fixture(
      '//- /2025-11-20.md\nOn 2025-11-04, on November 5, 2025, last week, on May 3 and "on November 6, 2025".',
    );
    expect(datesToRewrite(snapshot, "/2025-11-20.md", "iso", []).map(({ newText }) => newText)).toEqual([
      "2025-11-05",
    ]);
  });
});

describe("all dates in numbers as ISO", () => {
  function iso(literal: string): string[] {
    const { snapshot } = fixture(literal);
    return datesToRewrite(snapshot, "/note.md", "iso", []).map(({ newText }) => newText);
  }

  test("where their numbers tell the order", () =>
    expect(iso("On 14/11/2025, 2025/11/04 and 24.11.2025.")).toEqual([
      "2025-11-14",
      "2025-11-04",
      "2025-11-24",
    ]));
  test("where the config tells it", () =>
    expect(
      iso("//- /rapporteur.yaml\nstyle: { date_order: day-first }\n//- /note.md\nOn 4/11/2025."),
    ).toEqual(["2025-11-04"]));
  test("not where nothing tells it", () => expect(iso("On 4/11/2025.")).toEqual([]));
  test("not in a path, an address or code", () =>
    expect(iso("See notes/2025/11/04/a.md, https://example.org/2025/11/14/x and `14/11/2025`.")).toEqual([]));
  test("not in front matter", () => expect(iso("---\ndate: 2025/11/14\n---\nThey met.")).toEqual([]));
});

describe("all dates of a text, with what stands around them", () => {
  function written(form: string, text: string): string {
    const { snapshot } = fixture(
      `//- /rapporteur.yaml\nstyle: { date_form: ${form} }\n//- /note.md\n${text}`,
    );
    const edits = allFixes(snapshot, "/note.md", findingsOf(snapshot, "/note.md"));
    return [...edits]
      .reverse()
      .reduce((now, { start, end, newText }) => now.slice(0, start) + newText + now.slice(end), text);
  }

  test.each([
    "New Year's is Friday, 1 January 2026.",
    "It was Wed 8 January 2026.",
    "2025年10月30日(金)の会見。",
    "2025년 10월 30일(금) 회의.",
    "<!-- rapporteur-disable-next-line weekday-mismatch -->\nIt was Wed 8 January 2026.",
    "From 5 to 3 March 2025 and on 30 February 2025.",
  ])("what contradicts itself stays: %s", (text) => {
    for (const form of ["iso", "day-first", "month-first"]) expect(written(form, text)).toBe(text);
  });

  test.each([
    ["iso", "On 2026-01-01."],
    ["month-first", "On Thursday, January 1, 2026."],
    ["day-first", "On Thursday, 1 January 2026."],
  ])("a weekday that is right stays where the form has one: %s", (form, expected) =>
    expect(written(form, "On Thursday, 1 January 2026.")).toBe(expected),
  );

  test("a day that the register contradicts stays", () => {
    const { snapshot } = fixture(`
//- /rapporteur.yaml
style: { date_form: iso }
//- /authority/a.yaml
forums: [{ id: fjord, name: Fjord Security Dialogue }]
events: [{ id: fjord-12, forum: fjord, ordinal: 12, start_date: 2025-11-04, end_date: 2025-11-06 }]
//- /note.md
The 12th Fjord Security Dialogue was held on 7 November 2025. They left on 9 November 2025.
`);
    const findings = findingsOf(snapshot, "/note.md");
    expect(findings.map(({ code }) => code)).toEqual(["event-date-conflict"]);
    expect(allFixes(snapshot, "/note.md", findings).map(({ newText }) => newText)).toEqual(["2025-11-09"]);
  });

  test("a weekday of another script becomes an English one", () =>
    expect(written("month-first", "2025年10月30日(木)の会見。")).toBe("Thursday, October 30, 2025の会見。"));

  test.each([
    ["iso", "It ran from 30 June to 2 July 2025.", "It ran from 2025-06-30 to 2025-07-02."],
    ["iso", "From Mon 3 March to Wed 5 March 2025.", "From 2025-03-03 to 2025-03-05."],
    ["iso", "From 1 to 31 March 2025.", "From 2025-03-01 to 2025-03-31."],
    ["month-first", "It ran from 30 June to 2 July 2025.", "It ran from June 30 to July 2, 2025."],
    ["day-first", "It ran through March 3 to 5, 2025.", "It ran through 3 to 5 March 2025."],
    ["iso", "Held 30 June – 2 July 2025.", "Held 2025-06-30/2025-07-02."],
  ])("%s: a range keeps the word between its ends: %s", (form, text, expected) =>
    expect(written(form, text)).toBe(expected),
  );

  test.each([
    "It ran between 3 and 5 March 2025.",
    "It ran from 30 June – 2 July 2025.",
    "They met on 3, 4 and 5 March 2025.",
    "They met on 3 and 7 March 2025.",
    "They met on 4 November and 5 December 2025.",
    "They met on the 4th of November 2025.",
    "2025年10月30日から11月1日まで開催。",
    "2025년 3월 3일부터 5일까지 열린다.",
  ])("what its sentence would not bear stays: %s", (text) => expect(written("iso", text)).toBe(text));
});

describe("completion", () => {
  function offered(literal: string): string[] {
    const { snapshot, cursor } = fixture(literal);
    return dateCompletionsAt(snapshot, cursor!.document, cursor!.offset, "2025-11-20").map(
      ({ phrase, newText }) => `${phrase}: ${newText}`,
    );
  }

  test("today", () => expect(offered("They met @tod<|>")).toEqual(["today: 2025-11-20"]));
  test("a weekday", () => expect(offered("They met @last fri<|>")).toEqual(["last friday: 2025-11-14"]));
  test("all phrases behind the sign alone", () => expect(offered("@<|>").length).toBeGreaterThan(20));
  test("a date, in the way of the note", () =>
    expect(offered("On November 3, 2025, and @2025-11-01<|>")).toEqual(["2025-11-01: November 1, 2025"]));
  test("a date in a note that writes numbers", () =>
    expect(offered("On 14/11/2025, and @2025-11-01<|>")).toEqual(["2025-11-01: 2025-11-01"]));
  test("a date in words, in the way of the config", () =>
    expect(offered("//- /rapporteur.yaml\nstyle: { date_form: day-first }\n//- /a.md\n@nov 1<|>")).toEqual([
      "nov 1: 1 November 2025",
    ]));
  test("in front matter", () => expect(offered("---\ndate: @tod<|>\n---\n")).toEqual(["today: 2025-11-20"]));
  test.each(["a@tod<|>", "`@tod<|>`", "@zzz<|>", "tod<|>", "@tod\n<|>", "me@example.org <|>"])(
    "nothing at %j",
    (text) => expect(offered(text)).toEqual([]),
  );
});

describe("hints", () => {
  test("behind dates that leave something out", () => {
    const { snapshot } = fixture("//- /2025-11-20.md\nYesterday, on 2025-11-04, on May 3.");
    const text = snapshot.document("/2025-11-20.md")!.text;
    const hints = dateHintsIn(snapshot, "/2025-11-20.md", { start: 0, end: text.length });
    expect(hints.map(({ offset, value }) => `${text.slice(0, offset).split(" ").at(-1)} ${value}`)).toEqual([
      "Yesterday 2025-11-19",
      "3 2026-05-03",
    ]);
  });
});
