import { describe, expect, test } from "vitest";
import { hoverAt } from "../../../server/src/core/features/hover.ts";
import { toPlainText } from "../../../server/src/core/features/richText.ts";
import { fixture } from "../../support/fixture.ts";

const REGISTER = `
//- /authority.yaml
posts:
  - { id: mod, label: Minister of Defense, country: JP }
  - { id: env, label: Minister of the Environment, country: JP }
  - { id: gov, label: Governor, organization: cbg }
organizations:
  - { id: asean, name: ASEAN, classification: intergovernmental organization }
  - { id: cbg, name: Central Bank of Gammania }
forums: [{ id: admm, name: Southern Ministers' Meeting, other_names: [{ name: SMM }], parent: asean }]
events: [{ id: admm-1, forum: admm, ordinal: 12, start_date: 2025-11-01, end_date: 2025-11-01, location: Kuala Lumpur }, { id: admm-2, forum: admm, ordinal: 13, name: Thirteenth Meeting, start_date: 2026-11-01 }]
persons:
  - id: koizumi
    name: Shinjiro Koizumi
    family_name: Koizumi
    other_names: [{ name: 小泉進次郎, lang: ja }, { name: Shinjiro Koizmi, status: misspelling }]
    memberships:
      - { post: env, start_date: 2019-09-11, end_date: 2021-10-04 }
      - { post: mod, start_date: 2025-10-21 }
  - { id: okon, name: Ines Okonjo, memberships: [{ post: gov, start_date: 2025-01-01 }] }
  - { id: a, name: Kim Yong-ho }
  - { id: b, name: Kim Yong-ho }
`;

/** The hover at `<|>`, as plain text. */
function hover(literal: string): string | null {
  const { snapshot, cursor } = fixture(REGISTER + literal);
  // The index of passages is made when somebody waits for it; a hover does not.
  expect(snapshot.passages).toBeDefined();
  const found = hoverAt(snapshot, cursor!.document, cursor!.offset);
  return found === null ? null : toPlainText(found.text);
}

describe("a person", () => {
  test("the post on the date of the note, and the other names", () => {
    expect(hover("//- /2025-11-03.md\nShinjiro Koi<|>zumi spoke.")).toBe(
      [
        "Shinjiro Koizumi",
        "Minister of Defense, Japan (since 2025-10-21)",
        "On 2025-11-03, the date of this note.",
        "Also: 小泉進次郎",
      ].join("\n"),
    );
  });

  test("the post on the date that the sentence speaks of", () => {
    expect(hover("//- /2025-11-03.md\nOn 3 May 2020 Shinjiro Koi<|>zumi spoke.")).toContain(
      "Minister of the Environment, Japan (2019-09-11 to 2021-10-04)\nOn 2020-05-03, the date in this sentence.",
    );
  });

  test("the post on the days that the sentence speaks of", () => {
    expect(hover("//- /2025-11-03.md\nFrom 3 to 5 May 2020 Shinjiro Koi<|>zumi spoke.")).toContain(
      "From 2020-05-03 to 2020-05-05, the date in this sentence.",
    );
  });

  test("the post on the date of the section", () => {
    expect(hover("//- /2025-11-03.md\n## 3 May 2020\n\nShinjiro Koi<|>zumi spoke.")).toContain(
      "Minister of the Environment, Japan (2019-09-11 to 2021-10-04)\nOn 2020-05-03, the date of this section.",
    );
  });

  test("no post on the date of the sentence: the one on that of the note, and both are said", () => {
    expect(hover("//- /2025-11-03.md\nOn 3 May 2010 Shinjiro Koi<|>zumi spoke.")).toContain(
      [
        "No post known on 2010-05-03, the date in this sentence.",
        "Minister of Defense, Japan (since 2025-10-21)",
        "On 2025-11-03, the date of this note.",
      ].join("\n"),
    );
  });

  test("no post then: all of them with their terms", () => {
    expect(hover("//- /2023-11-03.md\nShinjiro Koi<|>zumi spoke.")).toContain(
      "No post known on 2023-11-03, the date of this note. Posts:\n  Minister of Defense, Japan (since 2025-10-21)",
    );
  });

  test("no date: no post is claimed to be current", () => {
    expect(hover("//- /note.md\nShinjiro Koi<|>zumi spoke.")).toContain("Posts:\n");
  });

  test("a short form, at its very end", () => {
    expect(hover("//- /note.md\nShinjiro Koizumi spoke. Koizumi<|> left.")).toContain("Shinjiro Koizumi");
  });

  test("an open question names who it could be", () => {
    expect(hover("//- /note.md\nKim Yong<|>-ho spoke.")).toBe(
      "Could be more than one:\n  Kim Yong-ho\n  Kim Yong-ho",
    );
  });

  test("the latest passages of the articles", () => {
    const text = hover(`//- /sources/old.md
---
title: Old
published: 2025-10-22
---
Shinjiro Koizumi took office. He thanked all.
//- /sources/new.md
---
title: New
published: 2025-11-01
publisher: The Gazette
---
The rest is silence. Shinjiro Koizumi met him.
//- /sources/copy.md
---
title: Copy
published: 2025-10-30
---
Shinjiro Koizumi met him.
//- /note.md
Shinjiro Koi<|>zumi`);
    expect(text?.split("\n").slice(-3)).toEqual([
      "Mentioned in 3 articles.",
      "  Shinjiro Koizumi met him. — New, 2025-11-01, The Gazette; also in Copy",
      "  Shinjiro Koizumi took office. — Old, 2025-10-22",
    ]);
  });
});

test("passages and titles are shortened, and copies counted", () => {
  const article = (name: string, title: string) =>
    `//- /sources/${name}.md\n---\ntitle: ${title}\npublished: 2025-11-01\n---\n${"Long and longer ".repeat(20)}spoke Shinjiro Koizumi.\n`;
  const text = hover(
    `${article("a", `A ${"very ".repeat(20)}long title`)}${article("b", "Second")}${article("c", "Third")}//- /note.md\nShinjiro Koi<|>zumi`,
  )!;
  const last = text.split("\n").at(-1)!;
  expect(last.length).toBeLessThan(300);
  expect(last).toContain("very …, 2025-11-01; also in Second and 1 other");
});

test("a post with its organization, where its label does not tell it", () => {
  expect(hover("//- /note.md\nInes Oko<|>njo spoke.")).toContain(
    "Governor, Central Bank of Gammania (since 2025-01-01)",
  );
});

test("a forum with its meetings", () => {
  expect(hover("//- /note.md\nAt the S<|>MM.")).toBe(
    "Southern Ministers' Meeting\nPart of ASEAN\n  No. 12, 2025-11-01, Kuala Lumpur\n  Thirteenth Meeting, 2026-11-01\nAlso: SMM",
  );
});

test("a date", () => {
  expect(hover("//- /note.md\nOn 4 Novem<|>ber 2025.")).toBe("2025-11-04, Tuesday");
});

test("nothing beside a mention", () => {
  expect(hover("//- /note.md\nShinjiro Koizumi spo<|>ke.")).toBeNull();
});

describe("a date", () => {
  const ARTICLES = `
//- /sources/a.md
---
title: Ministers meet
publisher: The Gazette
published: 2025-11-01
---
Text.
`;

  test("its weekday, how far it is, the events and articles of the day", () => {
    expect(hover(`${ARTICLES}//- /2025-11-20.md\nThey met on November<|> 1, 2025.`)).toBe(
      [
        "2025-11-01, Saturday, about 3 weeks before this note's date",
        "  Southern Ministers' Meeting, no. 12, Kuala Lumpur",
        "  Ministers meet, The Gazette",
      ].join("\n"),
    );
  });

  test.each([
    ["November 20, 2025", "2025-11-20, Thursday"],
    ["November 21, 2025", "2025-11-21, Friday, 1 day after this note's date"],
    ["December 11, 2025", "2025-12-11, Thursday, 3 weeks after this note's date"],
    ["May 20, 2025", "2025-05-20, Tuesday, about 6 months before this note's date"],
    ["May 20, 2015", "2015-05-20, Wednesday, about 11 years before this note's date"],
    [
      "November 2025",
      "2025-11\n  Southern Ministers' Meeting, no. 12, Kuala Lumpur\n  Ministers meet, The Gazette",
    ],
    ["May 2015 to July 2015", "2015-05/2015-07"],
    ["August 480 BC", "-0479-08, 480 BC"],
  ])("%s", (text, shown) => {
    expect(hover(`${ARTICLES}//- /2025-11-20.md\nIt was ${text}<|>.`)).toBe(shown);
  });
});

test("a date that only the note's own could settle, which is no day", () => {
  expect(hover("//- /note.md\n---\ndate: 2025-02-30\n---\n\nThey met yester<|>day.")).toBe(
    "No date here tells which day is meant: the note's own date is no day.",
  );
  expect(hover("//- /note.md\nThey met yester<|>day.")).toBe(
    "No date here tells which day is meant: give the note a date.",
  );
});
