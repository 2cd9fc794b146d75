import { describe, expect, test } from "vitest";
import { easterOf } from "../../../../server/src/core/recognise/dates/easter.ts";
import { civilOf, printIso } from "../../../../server/src/core/text/civil.ts";
import { dates } from "./marked.ts";

test.each([
  [1598, "1598-03-22"],
  [1818, "1818-03-22"],
  [1916, "1916-04-23"],
  [1943, "1943-04-25"],
  [1999, "1999-04-04"],
  [2000, "2000-04-23"],
  [2025, "2025-04-20"],
])("Easter Sunday of %i", (year, expected) => {
  const { year: y, month, day } = civilOf(easterOf(year));
  expect(printIso(y, month, day)).toBe(expected);
});

describe("against a note of March 20, 2013", () => {
  test.each([
    ["He came at Easter.", "Easter → 2013-03-31"],
    ["He came on Easter Sunday.", "Easter Sunday → 2013-03-31"],
    ["It returns for this Easter.", "this Easter → 2013-03-31"],
    ["He died over Christmas.", "Christmas → 2012-12-25"],
    ["They rose on Easter Monday 1916.", "Easter Monday 1916 → 1916-04-24"],
    ["On Good Friday they met.", "Good Friday → 2013-03-29"],
    ["Masses on Palm Sunday.", "Palm Sunday → 2013-03-24"],
    ["It began on Ash Wednesday.", "Ash Wednesday → 2013-02-13"],
    ["By Thanksgiving it was over.", "Thanksgiving → 2012-11-22"],
    ["He was found on Thanksgiving Day 1999.", "Thanksgiving Day 1999 → 1999-11-25"],
    ["On Labor Day they marched.", "Labor Day → 2012-09-03"],
    ["He spoke on Memorial Day 2011.", "Memorial Day 2011 → 2011-05-30"],
    ["He spoke on Veterans Day.", "Veterans Day → 2012-11-11"],
    ["They wed on Valentine's Day.", "Valentine's Day → 2013-02-14"],
  ])("%s", (text, expected) => expect(dates(text, "2013-03-20")).toEqual([expected]));

  test.each([
    "The Good Friday Agreement holds.",
    "The Easter Rising, an Easter egg and an Easter card.",
    "They came at Orthodox Easter and for Canadian Thanksgiving.",
    "Thanksgiving turkeys and Boxing Day sales.",
    "A day in the life; D Day and Match Day 3.",
  ])("%s", (text) => expect(dates(text, "2013-03-20")).toEqual([]));
});

test("the feast of the year told of", () =>
  expect(dates("They married in May 1807 and parted that Christmas.")).toContain(
    "that Christmas → 1807-12-25",
  ));

describe("the new year", () => {
  test.each([
    ["2014-11-13", "A decision is expected early in the new year.", ["the new year → 2015"]],
    ["2014-01-13", "Talks will go on in the new year.", ["the new year → 2014"]],
    ["2014-05-13", "Sales fell in the new year.", ["the new year → 2014"]],
    ["2014-05-13", "They rang in the new year; a happy new year to all in the Chinese new year.", []],
    ["2014-05-13", "It is done in the new year's first days, on the first day of the new year.", []],
  ])("%s: %s", (note, text, expected) => expect(dates(text, note)).toEqual(expected));
});
