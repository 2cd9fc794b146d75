/**
 * What a label in English says in other words, each of which is right of the post: the titles that it joins ("Deputy
 * Prime Minister and Minister of Foreign Affairs"), the British names of offices ("Secretary of State for the Home
 * Department"), heads of government under names of their own. Labels in other languages are read in
 * `labelLanguages.ts`; a field in other words ("Defence", "Armed Forces") is known to who compares titles.
 */
import { LEADERS, MINISTERS } from "../recognise/titleGroups.ts";
import { foldedWords } from "../text/chars.ts";
import { kept } from "../text/kept.ts";
import { wordList } from "../text/wordList.ts";

/** The titles that the label holds or stands for, without itself; mostly none. */
export const titlesInLabel: (label: string) => readonly string[] = kept(1_024, read);

function read(label: string): readonly string[] {
  const parts = partsOf(label);
  return [...parts, ...(parts.length === 0 ? [label] : parts).flatMap(otherwise)];
}

/** The titles that "and", a slash or a semicolon joins; none where a part is a field alone, as in "Minister of Trade and Industry". */
function partsOf(label: string): readonly string[] {
  const cuts = [...label.matchAll(JOINT)].filter(({ index, 0: mark }) => {
    return isTitle(label.slice(index + mark.length).split(JOINT)[0]!);
  });
  if (cuts.length === 0) return [];
  const ends = [...cuts.map(({ index }) => index), label.length];
  const parts = ends.map((end, i) => {
    const before = cuts[i - 1];
    return label.slice(before === undefined ? 0 : before.index + before[0].length, end);
  });
  return parts.every(isTitle) ? parts : [];
}

const JOINT = /,? (?:and|&) |[;,] | ?\/ ?/g;

/** Whether an office ends a text in English, or stands before its field: "Second Deputy Prime Minister", "Minister of Health". */
export function isTitle(part: string): boolean {
  const words = foldedWords(part);
  const field = words.findIndex((word) => BEFORE_FIELD.has(word));
  const head = words[(field === -1 ? words.length : field) - 1];
  return head !== undefined && HEADS.has(head);
}

const BEFORE_FIELD = wordList("of for to in");

/** What the last word of a title is, before its "of". */
const HEADS = wordList(
  MINISTERS,
  LEADERS,
  `governor ambassador general chief chairman chairwoman chairperson
  chair speaker commissioner director officer commander adviser advisor envoy leader head attorney administrator
  treasurer mayor whip spokesperson spokesman spokeswoman`,
);

/** The same title under the name that others give it. */
function otherwise(title: string): readonly string[] {
  if (GOVERNMENT.test(title)) return ["Prime Minister"];
  const state = /^(?:Her |His )?(?:Majesty['’]s )?(?:Principal )?Secretary of State for (?:the )?(.+)$/i.exec(
    title,
  )?.[1];
  if (state !== undefined) return secretary(state);
  const junior = /^Minister of State (?:for|of|at) (?:the )?(.+)$/i.exec(title)?.[1];
  return junior === undefined ? [] : [`Junior Minister of ${junior}`, `Junior ${junior} Minister`];
}

/** "Home Secretary" of the "Home Department", "Foreign Secretary" of "Foreign, Commonwealth and Development Affairs". */
function secretary(field: string): readonly string[] {
  if (/^Home\b/i.test(field)) return ["Home Secretary", "Interior Minister", "Home Minister"];
  const short = /^foreign\b/i.test(field) ? "Foreign" : field;
  return [`${short} Secretary`, short === "Foreign" ? "Foreign Minister" : `Minister of ${short}`];
}

/** Heads of government who are no presidents of a state, and are called prime ministers by others. */
const GOVERNMENT =
  /^(?:taoiseach|minister-president|head of (?:the )?government|premier(?: of the (?:state council|cabinet))?|(?:president|chairman|chairwoman|chairperson|chair|premier) of the (?:(?:federal|council of|cabinet of) )?(?:government|ministers|cabinet))(?: of .{2,40})?$/i;
