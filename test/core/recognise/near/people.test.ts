/** The index lists people by word; asked of each person alone, it must say the same. */
import { expect, test } from "vitest";
import {
  hasSigns,
  type NamePart,
  partsOfWord,
  readingsOf,
} from "../../../../server/src/core/recognise/near/parts.ts";
import { PeopleIndex } from "../../../../server/src/core/recognise/near/people.ts";
import { united } from "../../../../server/src/core/recognise/near/personLists.ts";
import { people, random } from "../../../bench/people.ts";

/** Names of many cultures, some in the shapes that are read as a whole. */
function namesOf(count: number): string[][] {
  const next = random(11);
  return people(count, 5).map(({ name, native }, i) => {
    const words = name.split(" ");
    const names = [name, ...(native === null ? [] : [native])];
    if (i % 7 === 0) names.push(`${words.at(-1)}, ${words.slice(0, -1).join(" ")}`);
    if (i % 11 === 0) names.push(`${name} Mohamad`, `${words[0]} @ ${words.at(-1)} Osman`);
    if (i % 13 === 0) names.push(`Jr ${name}`, `${name} (retired)`, `J.P. ${words.at(-1)}`);
    if (i % 17 === 0) names.push(name.replaceAll("-", " "), name.replaceAll("-", ""));
    return next() < 0.5 ? names : names.reverse();
  });
}

const names = namesOf(200);
const all = PeopleIndex.of(names.length, (i) => names[i]!);
const alone = names.map((own) => PeopleIndex.of(1, () => own));
const written = [...new Set(names.flat().flatMap((name) => readingsOf(name)))];
const words = [
  ...new Set(
    written.flatMap((parts) => parts.flatMap(({ word }, i) => [word, word + (parts[i + 1]?.word ?? "")])),
  ),
];

test("a word is known where somebody alone has it", () => {
  const wrong = words.filter((word) => all.knows(word) !== alone.some((one) => one.knows(word)));
  expect(wrong).toEqual([]);
});

test("as many bear a word as have it alone under one of its keys", () => {
  const wrong = words.filter((word) => {
    const count = alone.filter((one) => one.bearers(word) === 1).length;
    return all.bearers(word) > count || (count > 0 && all.bearers(word) === 0);
  });
  expect(wrong).toEqual([]);
});

test("whoever is found among all is found alone, and a name that few share finds its bearer", () => {
  const wrong: string[] = [];
  for (const [person, own] of names.entries()) {
    for (const parts of own.flatMap((name) => readingsOf(name))) {
      const found = all.candidates(parts);
      const strays = found.filter((one) => alone[one]!.candidates(parts).length === 0);
      const isRare = rarest(parts) > 0 && rarest(parts) <= 4;
      if (strays.length > 0 || (isRare && !found.includes(person))) wrong.push(textOf(parts));
    }
  }
  expect(wrong).toEqual([]);
});

/** How many have the word that fewest have. */
function rarest(parts: readonly NamePart[]): number {
  return Math.min(...parts.filter(({ kind }) => kind <= 1).map(({ word }) => all.bearers(word)));
}

function textOf(parts: readonly NamePart[]): string {
  return parts.map(({ word, tied }) => (tied ? `-${word}` : ` ${word}`)).join("");
}

test.each([
  ["Gyu-back", ["gyu", "-back"]],
  ["J.P.", ["j", "p"]],
  ["d'Artagnan", ["dartagnan"]],
  ["-", []],
])("the parts of the word %s", (word, expected) => {
  expect(partsOfWord(word).map((part) => (part.tied ? `-${part.word}` : part.word))).toEqual(expected);
});

test("signs that tell how to read a name", () => {
  expect(["(Jr)", "Osman", "Makin@Marcus", "a/l", "Albar,"].map(hasSigns)).toEqual([
    true,
    false,
    true,
    true,
    true,
  ]);
});

test("lists laid together: ascending, each once", () => {
  expect([...united([Int32Array.of(1, 4, 9), Int32Array.of(), Int32Array.of(2, 4, 10)])]).toEqual([
    1, 2, 4, 9, 10,
  ]);
});

test.each([
  ["Ahn Gyu-back", "gyuback", true],
  ["Ahn Gyu-back", "ahngyu", true],
  ["Jae Myung Lee", "jaemyung", true],
  ["Anna Volkova", "annavolkova", false],
  ["Omar Mohamad", "mohd", true],
])("of %s, the word %s is known: %s", (name, word, expected) => {
  expect(PeopleIndex.of(1, () => [name]).knows(word)).toBe(expected);
});

test.each([
  ["Ahn Gyu-back", "An Kyupaek"],
  ["Zhou Enlai", "Chou En-lai"],
])("%s is found as %s among many who share a word", (name, other) => {
  const given = ["Min-ji", "Seo-jun", "Hyun-woo", "Soo-young", "Tae-hee", "Enming", "Guohua", "Xiaobo"];
  const crowd = given.flatMap((one) =>
    Array.from({ length: 40 }, (_, i) => `${name.split(" ")[0]} ${one}${"abcdefgh"[i % 8]}`),
  );
  const own = [name, ...crowd];
  const index = PeopleIndex.of(own.length, (i) => [own[i]!]);
  expect(index.candidates(readingsOf(other)[0]!)).toEqual([0]);
});
