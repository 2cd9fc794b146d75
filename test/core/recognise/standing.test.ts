/** What the words before a name say of its bearer. */
import { expect, test } from "vitest";
import { standingOf } from "../../../server/src/core/recognise/unknown/standing.ts";

test("a post, its field and its country", () =>
  expect(standingOf(["polish", "foreign", "minister"])).toEqual({
    heads: ["minister"],
    besides: [],
    fields: ["foreign"],
    countries: ["PL"],
  }));

test.each(["constructor", "valueof", "tostring", "general"])("%s says nothing", (word) =>
  expect(standingOf([word])).toBe(null),
);
