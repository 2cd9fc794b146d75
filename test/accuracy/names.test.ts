/** The bench itself: who is registered, what counts as right or wrong, and where the yardstick stops. */
import { expect, test } from "vitest";
import { NearestName } from "./names/editDistance.ts";
import { figuresOf, latinOf, thresholdFor } from "./names/figures.ts";
import { kindsOf } from "./names/kinds.ts";
import { Pipeline, SENTENCE } from "./names/pipeline.ts";
import { type Answer, scoreCountry } from "./names/score.ts";
import { homonymsOf, readBearers, registeredHalf, scriptOf } from "./names/spellings.ts";

const CSV = 'name,id\n"Abaya, Francis G.",1\nAhn Gyu-back,2\n안규백,2\n安圭伯,2\nAHN Gyu Back,2\n';

test("rows of one id are one person, and a quoted field keeps its comma", () => {
  expect(readBearers(CSV)).toEqual([
    { id: "1", spellings: ["Abaya, Francis G."] },
    { id: "2", spellings: ["Ahn Gyu-back", "안규백", "安圭伯", "AHN Gyu Back"] },
  ]);
});

test("the two halves are all who have a Latin spelling, under the first one", () => {
  const bearers = readBearers(`${CSV}李強,3\n`);
  const halves = [...registeredHalf(bearers, false), ...registeredHalf(bearers, true)];
  expect(halves.map(({ name }) => name).sort()).toEqual(["Abaya, Francis G.", "Ahn Gyu-back"]);
});

test.each([
  ["Đỗ Thị Thu Hằng", "latin"],
  ["Тони Эбботт", "other"],
  ["안규백", "hangul"],
  ["M.古拉", "han"],
])("%s is %s", (name, script) => {
  expect(scriptOf(name)).toBe(script);
});

test("a name that two ids bear is a homonym, whatever its case and signs", () => {
  const bearers = readBearers("name,id\nMohd. Ali,1\nMOHD ALI,2\nTrần Hà,3\nTrần Hạ,4\n");
  expect([...homonymsOf(bearers).values()]).toEqual([{ name: "Mohd. Ali", ids: ["1", "2"] }]);
});

test("a link must cover the name but for a title in front of it", () => {
  const pipeline = new Pipeline([{ id: "1", name: "Ramkarpal Singh" }]);
  expect(pipeline.ask("Minister Ramkarpal Singh", SENTENCE)).toEqual([{ id: "1", whole: true }]);
  expect(pipeline.ask("Ramkarpal Singh (Penang)", SENTENCE)).toEqual([{ id: "1", whole: false }]);
});

test("a stranger linked to anybody is a wrong link", () => {
  const bearers = readBearers("name,id\nTony Abbott,1\nTONY ABBOTT,1\nTóny Abbótt,2\n");
  const isFirst = registeredHalf(bearers, false)[0]!.id === "1";
  const score = scoreCountry("nowhere", bearers, !isFirst);
  expect(score.answers.map(({ query, outcome }) => [query.name, outcome])).toEqual([
    ["TONY ABBOTT", "right"],
    ["Tóny Abbótt", "wrong"],
  ]);
  expect(figuresOf(latinOf(score), score.registered, ({ outcome }) => outcome)).toEqual({
    meant: 1,
    right: 1,
    part: 0,
    wrongMeant: 0,
    strangers: 1,
    wrongStrangers: 1,
    comparisons: 2,
  });
});

test("a homonym is asked with all its bearers registered, and not among the queries", () => {
  const score = scoreCountry("nowhere", readBearers("name,id\nLee Ming,1\nLee Ming,2\n"), false);
  expect(score.answers).toEqual([]);
  expect(score.homonyms).toEqual({ asked: 1, linked: [] });
});

test("the yardstick sorts words, folds them, and names nobody where two are equally near", () => {
  const people = [
    { id: "1", name: "Đỗ Bá Tỵ" },
    { id: "2", name: "Lee Jin" },
    { id: "3", name: "Lee Jun" },
  ];
  const nearest = new NearestName(people);
  expect(nearest.ask("Ty Ba Do")).toEqual({ id: "1", distance: 0 });
  expect(nearest.ask("Lee Jan").id).toBeNull();
});

test("the threshold stops before the wrong link that is one too many, and never between equals", () => {
  const answers = [
    [0, true],
    [0.1, false],
    [0.2, true],
    [0.3, true],
    [0.3, false],
  ].map(([distance, right]) => ({ nearest: { distance, right } }) as unknown as Answer);
  expect(thresholdFor(answers, 0)).toBe(0);
  expect(thresholdFor(answers, 1)).toBe(0.2);
  expect(thresholdFor(answers, 2)).toBe(0.3);
});

test.each([
  ["Bi-Khim Hsiao", "Hsiao Bi-khim", ["order"]],
  ["AHN Gyu Back", "Ahn Gyu-back", ["hyphen or space"]],
  ["Ahn Gyuback", "Ahn Gyu Back", ["hyphen or space"]],
  ["Ahn Gyu-back", "Gyuback Ahn", ["hyphen or space", "order"]],
  ["Tony Abbott", "TONY ABBOTT", ["writing"]],
  ["K. S. Nijhar", "Karnail Singh Nijhar", ["initials"]],
  ["Salleh Bin Kalbi", "Salleh Kalbi", ["patronymic particle"]],
  ["Adenan Hj. Satem", "Adenan Satem", ["honorific"]],
  ["Eric Enchin Majimbun", "Eric Majimbun", ["dropped part"]],
  ["Mohd Nasir Fikri", "Mohamed Nasir Fikri", ["shortened"]],
  ["Megat Junid Ayob", "Megat Junid Ayub", ["spelling"]],
  ["Bob Hawke", "Robert Hawke", ["another word"]],
])("%s → %s differs by %j", (registered, written, kinds) => {
  expect(kindsOf(registered, written)).toEqual(kinds);
});
