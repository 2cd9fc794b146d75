/** Which way a passage looks, from what stands around a weekday, a month or a day without a year. The note is of Thursday, 25 July 2024. */
import { describe, expect, test } from "vitest";
import { mentionsIn } from "./marked.ts";

function valuesOf(text: string): (string | null)[] {
  return mentionsIn(text, "2024-07-25").map(({ value }) => value);
}

test("what is told as past is not counted back from what is foreseen", () => {
  const text = "Power will be back by Friday. A day earlier they had put the number at 5,000.";
  expect(valuesOf(text)).toEqual(["2024-07-26", "2024-07-24"]);
});

test("a word with a hyphen before a plan is somebody's", () => {
  expect(valuesOf("Anglo-Irish plan to march Friday.")).toEqual(["2024-07-26"]);
});

test("what is forecast is to come", () => {
  expect(valuesOf("Rain is forecast for Monday and Tuesday.")).toEqual(["2024-07-29", "2024-07-30"]);
  expect(valuesOf("The firm had forecast on Monday that sales would rise.")).toEqual(["2024-07-22"]);
});

test("a passage that came back to this year has left the year before", () => {
  const text = "In 2008 the roof came down, and this year it came down again. We moved here in November.";
  expect(valuesOf(text)).toEqual(["2008", "2024", "2023-11"]);
});

describe("what was done once lies behind", () => {
  test.each([
    ["The Monday filing makes clear what they know.", "2024-07-22"],
    ["It would follow an April proposal of the council.", "2024-04"],
    ["Officers are looking into Monday's shooting.", "2024-07-22"],
    ["The ruling Monday from the county means that they will pay.", "2024-07-22"],
    ["After the violent events on Saturday, the party should rest.", "2024-07-20"],
    ["He has helped them since October 7.", "2023-10-07/.."],
    ["They had reached it after October 7.", "2023-10-07"],
    ["She told them so back in October.", "2023-10"],
    ["The road stayed open and the bridge remained closed until Sunday.", "../2024-07-21"],
    ["By Monday morning, the fire had burned two farms.", "2024-07-22"],
    ["In June, the firms agreed to raise wages.", "2024-06"],
    ["The firms agreed to a deal on Monday.", "2024-07-22"],
    ["Ahead of the vote, the court on Monday lifted the ban.", "2024-07-22"],
    ["Better-than-expected figures on Tuesday pushed shares up.", "2024-07-23"],
    ["Work is ongoing in the south on Wednesday.", "2024-07-24"],
  ])("%s", (text, expected) => expect(valuesOf(text)).toEqual([expected]));
});

describe("what is to come lies ahead", () => {
  test.each([
    ["She will be the first if she wins in November.", "2024-11"],
    ["They are not going to win in November.", "2024-11"],
    ["The hearing was delayed to mid-September.", "2024-09-11/2024-09-20"],
    ["The season was pushed to January.", "2025-01"],
    ["The bank is set to roll out a rate cut in September.", "2024-09"],
    ["The firm has told us that its fair in September will take place.", "2024-09"],
    ["He fears a defeat in the November vote.", "2024-11"],
    ["Leave before the Friday filing deadline.", "2024-07-26"],
    ["They will make an announcement Monday.", "2024-07-29"],
  ])("%s", (text, expected) => expect(valuesOf(text)).toEqual([expected]));
});
