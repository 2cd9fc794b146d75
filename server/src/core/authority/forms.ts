/**
 * Every form under which an entity of the register may stand in a text: what the record lists and what
 * follows from it by rule (order, hyphen or space in a given name, singular or plural of a forum's head).
 * Romanisation systems and slips are not forms.
 */
import { isCommonName } from "../recognise/commonNames.ts";
import { type NameForm, PatternKind, PatternRole } from "../recognise/patterns.ts";
import { CharClass, classOf, equalsFolded, fold, unitAt } from "../text/chars.ts";
import type { Forum, Organization, Person } from "./model.ts";
import { wordsOf as chunks, type NameParts, namePartsOf } from "./nameParts.ts";
import { nativeFamilies } from "./nativeNames.ts";

/** Letters of scripts written without spaces: such names have no order, hyphens or slips to derive. */
const RAW =
  /[\u0e00-\u0eff\u1000-\u109f\u1100-\u11ff\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff]/;

/** The hyphen of "Shangri-La", where words follow; not that of "ASEAN-Japan" or "ADMM-Plus". */
const INNER_HYPHEN = /(?<=^|[^-\p{L}])(\p{Lu}\p{Ll}+)[-\u2010\u2011](\p{L}\p{Ll}{1,3})(?= \p{L})/gu;

const GENERATION = /,? (?:Jr|Sr|II|III|IV)\.?$/;

export function personForms(person: Person, entity: number): NameForm[] {
  const parts = namePartsOf(person);
  const forms: NameForm[] = [];
  const family = parts.family === null ? null : fold(parts.family);
  const add = (pieces: readonly string[], role: PatternRole, slips: boolean): void => {
    const [first = ""] = pieces;
    const isFamilyFirst =
      pieces.length > 1 &&
      family !== null &&
      (first === parts.family || equalsFolded(family, first, 0, first.length));
    forms.push({
      parts: pieces,
      entity,
      role,
      kind: PatternKind.person,
      slips,
      isFamilyFirst,
      isAddressed: false,
    });
  };
  const listed = [person.name];
  for (const other of person.otherNames) if (other.status === "variant") listed.push(other.name);
  const names = listed.length === 1 ? listed : [...listed, ...otherGenerations(listed)];
  for (const name of names) {
    if (RAW.test(name)) {
      add([name], PatternRole.full, false);
      continue;
    }
    for (const pieces of orders(name, parts)) {
      add(pieces, PatternRole.full, true);
      if (!pieces.some(mayClose)) continue;
      const closed = pieces.map((piece) => closedUp(piece, parts));
      if (closed.some((piece, i) => piece !== pieces[i])) add(closed, PatternRole.full, true);
    }
  }
  for (const other of person.otherNames) {
    if (other.status === "misspelling") add(chunks(other.name), PatternRole.full, false);
  }
  const families = nativeFamilies(person);
  if (
    parts.short !== null &&
    parts.short.length > 1 &&
    !names.includes(parts.short) &&
    !families.includes(parts.short)
  ) {
    add([parts.short], PatternRole.short, false);
  }
  const { short: role } = PatternRole;
  for (const family of families)
    forms.push({
      parts: [family],
      entity,
      role,
      kind: PatternKind.person,
      slips: false,
      isFamilyFirst: false,
      isAddressed: true,
    });
  return forms;
}

export function bodyForms(body: Forum | Organization, entity: number, kind: PatternKind): NameForm[] {
  const forms: NameForm[] = [];
  const add = (form: string, slips: boolean): void => {
    const { full: role } = PatternRole;
    forms.push({ parts: [form], entity, role, kind, slips, isFamilyFirst: false, isAddressed: false });
  };
  for (const other of [{ name: body.name, status: "variant" as const }, ...body.otherNames]) {
    const listed = other.status === "variant";
    add(other.name, listed && !RAW.test(other.name));
    const joined = listed ? other.name.replace(INNER_HYPHEN, "$1$2") : other.name;
    const respelt = listed ? otherHyphen(other.name) : other.name;
    for (const form of new Set([joined, respelt])) if (form !== other.name) add(form, form === joined);
    const counterpart = listed ? otherNumber(other.name) : null;
    if (counterpart !== null) add(counterpart, false);
  }
  return forms;
}

/** "Co-operation" for "Cooperation", and the other way round. */
function otherHyphen(name: string): string {
  const open = name.replace(/\b(Co)[-\u2010\u2011](operat|ordinat)/gi, "$1$2");
  return open === name ? name.replace(/\b(Co)(operat|ordinat)/gi, "$1-$2") : open;
}

/**
 * Where a variant ends in a "III" that the authorized form lacks, the other forms with it. Never the other way:
 * without his "Sr.", the father is the son.
 */
function otherGenerations(names: readonly string[]): string[] {
  const [authorized = "", ...others] = names;
  const suffix = others.map((name) => GENERATION.exec(name)?.[0]).find((found) => found !== undefined);
  if (suffix === undefined || GENERATION.test(authorized)) return [];
  return names
    .filter((name) => !GENERATION.test(name) && !RAW.test(name))
    .map((name) => name + suffix)
    .filter((name) => !names.includes(name));
}

/** "bin Harun": what follows a given name and is no family name. */
const PATRONYMIC = /^(?:bin|binti|bte|bt|ibn|bint|anak) /i;

/** The name as it stands and with family and given name the other way round, each as parts. */
function orders(name: string, { family, given, isTold }: NameParts): string[][] {
  if (family === null || given === null) return [chunks(name)];
  // "Ahmad Abdullah" and "Abdullah Ahmad" are two people.
  if (!isTold && chunks(name).every((word) => isCommonName(fold(word)))) return [chunks(name)];
  // Harun Zulfan may be the son of Zulfan bin Harun.
  if (PATRONYMIC.test(family)) return [chunks(name)];
  const isGivenFirst = isJoined(name, given, family);
  if (isGivenFirst || isJoined(name, family, given)) {
    const [first, second] = isGivenFirst ? [given, family] : [family, given];
    return [
      [first, second],
      [second, first],
    ];
  }
  const key = wordsKey(name);
  const [familyKey, givenKey] = [wordsKey(family), wordsKey(given)];
  if (key === `${familyKey} ${givenKey}`.trim())
    return [split(name, family), split(`${given} ${family}`, given)];
  if (key === `${givenKey} ${familyKey}`.trim())
    return [split(name, given), split(`${family} ${given}`, family)];
  return reversedTail(name, family);
}

/** Whether the name is the two parts with a space between them. */
function isJoined(name: string, first: string, second: string): boolean {
  return (
    name.length === first.length + 1 + second.length &&
    unitAt(name, first.length) === 0x20 &&
    name.startsWith(first) &&
    name.endsWith(second)
  );
}

/** A variant that has the family name at one end: the rest counts as the given name. */
function reversedTail(name: string, family: string): string[][] {
  const words = chunks(name);
  const last = words[words.length - 1]!;
  const first = words[0]!;
  if (words.length < 2) return [words];
  if (fold(last) === fold(family)) return [words, [last, ...words.slice(0, -1)]];
  if (fold(first) === fold(family)) return [words, [...words.slice(1), first]];
  return [words];
}

/** `name` cut behind as many words as `head` has. */
function split(name: string, head: string): string[] {
  const words = chunks(name);
  const count = chunks(head).length;
  return [words.slice(0, count).join(" "), words.slice(count).join(" ")].filter((part) => part !== "");
}

/** Whether a piece of a name has what can be closed up: a space, hyphen or apostrophe. */
function mayClose(piece: string): boolean {
  const { length } = piece;
  for (let i = 0; i < length; i++) {
    const unit = unitAt(piece, i);
    if (isTie(unit) || (classOf[unit] ?? 0) === CharClass.space) return true;
  }
  return false;
}

/** `-`, `'` and the signs of a hyphen and an apostrophe that print uses. */
function isTie(unit: number): boolean {
  return unit === 0x2d || unit === 0x27 || unit === 0x2019 || unit === 0x2010 || unit === 0x2011;
}

/** A given name without its hyphens and apostrophes: "Gyu-back" → "Gyuback", "Jae Myung" → "Jaemyung". */
function closedUp(piece: string, parts: NameParts): string {
  const { length } = piece;
  let hasTie = false;
  for (let i = 0; i < length; i++) hasTie ||= isTie(unitAt(piece, i));
  if (hasTie) return withoutTies(piece);
  if (!piece.includes(" ")) return piece;
  const words = chunks(piece);
  const isShortGiven =
    words.length === 2 && piece !== parts.family && words.every((word) => word.length <= 6);
  return isShortGiven && fold(piece) === fold(parts.given ?? "").replaceAll("-", " ")
    ? words[0] + words[1]!.toLowerCase()
    : piece;
}

/** Each letter behind a tie made small and put in the tie's place. */
function withoutTies(piece: string): string {
  let joined = "";
  let from = 0;
  for (let i = 0; i < piece.length; i++) {
    if (!isTie(unitAt(piece, i))) continue;
    const letter = LETTER.exec(piece.slice(i + 1, i + 3))?.[0];
    if (letter === undefined) continue;
    joined += piece.slice(from, i) + letter.toLowerCase();
    i += letter.length;
    from = i + 1;
  }
  return joined + piece.slice(from);
}

const LETTER = /^\p{L}/u;

function otherNumber(name: string): string | null {
  if (/(?:group|meeting|summit|dialogue|forum)$/i.test(name)) return `${name}s`;
  return /(?:group|meeting|summit|dialogue|forum)s$/i.test(name) ? name.slice(0, -1) : null;
}

function wordsKey(name: string): string {
  const folded = fold(name);
  return APART.test(folded) ? folded.replace(/[\s\-'’]+/g, " ").trim() : folded;
}

/** What `wordsKey` writes as one space, besides single spaces between words. */
const APART = /[^\S ]|[-'’]| {2}|^ | $/;
