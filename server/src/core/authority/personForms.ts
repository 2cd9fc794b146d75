/**
 * Every form under which a person of the register may stand in a text: what the record lists, and what follows from it by
 * rule (order, hyphen or space in a given name, a family name alone). Romanisation systems and slips are not forms.
 */
import { type NameForm, PatternKind, PatternRole } from "../recognise/patterns.ts";
import { withOtherArticles } from "./arabicArticles.ts";
import { latinFamily } from "./latinFamily.ts";
import type { Person } from "./model.ts";
import { familyHead, rareFamily, type WordParts, wordPartsOf } from "./nameParts.ts";
import { areSame, NameWords, textOf, type Words } from "./nameWords.ts";
import { nativeFamilies } from "./nativeNames.ts";

const GENERATION = /,? (?:Jr|Sr|II|III|IV)\.?$/;

/** The authorized form and the variants, as words. */
export function namesOf(person: Person, words: NameWords): Words[] {
  const names = [words.of(person.name)];
  for (const other of person.otherNames) if (other.status === "variant") names.push(words.of(other.name));
  return names;
}

/**
 * @param words those of other names of the register, where there are any.
 * @param listed what `namesOf` gives.
 */
export function personForms(
  person: Person,
  entity: number,
  words: NameWords = new NameWords(),
  listed: readonly Words[] = namesOf(person, words),
): NameForm[] {
  const parts = wordPartsOf(person, listed[0]!, words);
  const { family } = parts;
  const forms: NameForm[] = [];
  const add = (pieces: readonly Words[], role: PatternRole, slips: boolean): void => {
    const isFamilyFirst = pieces.length > 1 && family !== null && areFoldedSame(family, pieces[0]!);
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
  const names = listed.length === 1 ? listed : withOtherGenerations(listed, words);
  let mayBeNative = false;
  for (const name of names) {
    mayBeNative ||= name.some(isNative);
    if (name.some(isRaw)) {
      add([name], PatternRole.full, true);
      continue;
    }
    for (const pieces of orders(name, parts)) {
      add(pieces, PatternRole.full, true);
      const closed = closedPieces(pieces, parts, words);
      if (closed !== null) add(closed, PatternRole.full, true);
      if (name.some(hasKeys)) add(spelledOut(pieces, words), PatternRole.full, false);
    }
    for (const other of withOtherArticles(name, words)) add(apart(other), PatternRole.full, true);
  }
  for (const other of person.otherNames) {
    if (other.status !== "misspelling") continue;
    const name = words.of(other.name);
    mayBeNative ||= name.some(isNative);
    add(apart(name), PatternRole.full, false);
  }
  mayBeNative ||= family?.some(isNative) === true || parts.short?.some(isNative) === true;
  const families = mayBeNative ? nativeFamilies(person) : NONE;
  if (isShortForm(parts.short, names, families)) {
    add([parts.short], PatternRole.short, false);
    if (parts.short.some(hasKeys)) add(spelledOut([parts.short], words), PatternRole.short, false);
    for (const other of withOtherArticles(parts.short, words)) add([other], PatternRole.short, false);
    const mayHaveRare = person.familyName !== null || person.shortForm === "given_name";
    const rare = mayHaveRare ? (rareFamily(person, textOf(parts.short)) ?? familyHead(person)) : null;
    if (rare !== null) add([words.of(rare)], PatternRole.short, false);
  }
  const latin = latinFamily(person);
  if (latin !== null && isShortForm(words.of(latin), names, NONE))
    add([words.of(latin)], PatternRole.short, false);
  const { short: role } = PatternRole;
  for (const one of families)
    forms.push({
      parts: [words.of(one)],
      entity,
      role,
      kind: PatternKind.person,
      slips: false,
      isFamilyFirst: false,
      isAddressed: true,
    });
  return forms;
}

/** Shared: most people have none. */
const NONE: readonly never[] = [];
function isRaw(word: Words[number]): boolean {
  return word.isRaw;
}

function isNative(word: Words[number]): boolean {
  return word.mayBeNative;
}

function hasKeys(word: Words[number]): boolean {
  return word.hasKeys;
}

/** "Müller" as "Mueller". */
function spelledOut(pieces: readonly Words[], words: NameWords): readonly Words[] {
  return pieces.map((piece) => piece.map((word) => words.spelledOut(word)));
}

function isShortForm(
  short: Words | null,
  names: readonly Words[],
  families: readonly string[],
): short is Words {
  if (short === null || (short.length === 1 && short[0]!.text.length === 1)) return false;
  for (const name of names) if (areSame(name, short)) return false;
  return families.length === 0 || !families.includes(textOf(short));
}

function areFoldedSame(a: Words, b: Words): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i] && a[i]!.folded !== b[i]!.folded) return false;
  return true;
}

/** Each word as a part of its own. */
function apart(words: Words): readonly Words[] {
  return words.map(({ alone }) => alone);
}

/**
 * Where a variant ends in a "III" that the authorized form lacks, the other forms with it too. Never the other way:
 * without his "Sr.", the father is the son.
 */
function withOtherGenerations(listed: readonly Words[], words: NameWords): readonly Words[] {
  if (!listed.some(endsInGeneration) || endsInGeneration(listed[0]!)) return listed;
  const all = [...listed];
  const names = listed.map(textOf);
  const suffix = names.map((name) => GENERATION.exec(name)?.[0]).find((found) => found !== undefined)!;
  for (const [i, name] of names.entries()) {
    if (endsInGeneration(listed[i]!) || listed[i]!.some(isRaw) || names.includes(name + suffix)) continue;
    all.push(words.of(name + suffix));
  }
  return all;
}

function endsInGeneration(name: Words): boolean {
  return name[name.length - 1]?.isGeneration === true && GENERATION.test(textOf(name));
}

/** The name as it stands and with family and given name the other way round, each as parts. */
function orders(name: Words, { family, given, isTold }: WordParts): (readonly Words[])[] {
  if (family === null || given === null) return [apart(name)];
  // "Ahmad Abdullah" and "Abdullah Ahmad" are two people.
  if (!isTold && name.every(({ isCommon }) => isCommon)) return [apart(name)];
  // Harun Zulfan may be the son of Zulfan bin Harun.
  if (family.length > 1 && family[0]!.isPatronymic) return [apart(name)];
  const isGivenFirst = isJoined(name, given, family);
  if (isGivenFirst || isJoined(name, family, given)) {
    const [first, second] = isGivenFirst ? [given, family] : [family, given];
    return [
      [first, second],
      [second, first],
    ];
  }
  const key = keyOf(name);
  const [familyKey, givenKey] = [keyOf(family), keyOf(given)];
  if (key === `${familyKey} ${givenKey}`.trim()) return [cut(name, family.length), [given, family]];
  if (key === `${givenKey} ${familyKey}`.trim()) return [cut(name, given.length), [family, given]];
  return reversedTail(name, family);
}

/** Whether the name is the two parts, one behind the other. */
function isJoined(name: Words, first: Words, second: Words): boolean {
  if (name.length !== first.length + second.length) return false;
  for (let i = 0; i < name.length; i++)
    if (name[i] !== (i < first.length ? first[i] : second[i - first.length])) return false;
  return true;
}

/** A variant that has the family name at one end: the rest counts as the given name. */
function reversedTail(name: Words, family: Words): (readonly Words[])[] {
  const pieces = apart(name);
  if (name.length < 2 || family.length > 1) return [pieces];
  const last = pieces[pieces.length - 1]!;
  const first = pieces[0]!;
  if (areFoldedSame(last, family)) return [pieces, [last, ...pieces.slice(0, -1)]];
  if (areFoldedSame(first, family)) return [pieces, [...pieces.slice(1), first]];
  return [pieces];
}

/** The name cut behind so many words. */
function cut(name: Words, count: number): readonly Words[] {
  return [name.slice(0, count), name.slice(count)].filter((piece) => piece.length > 0);
}

/** The pieces without hyphens and apostrophes, and a given name of two short words as one; null where that changes none. */
function closedPieces(pieces: readonly Words[], parts: WordParts, words: NameWords): readonly Words[] | null {
  let closed: Words[] | null = null;
  for (let i = 0; i < pieces.length; i++) {
    const piece = closedUp(pieces[i]!, parts, words);
    if (piece === pieces[i]) continue;
    closed ??= pieces.slice();
    closed[i] = piece;
  }
  return closed;
}

/** "Min-jun" → "Minjun", "Min Jun" → "Minjun". The same piece where nothing is to be closed up. */
function closedUp(piece: Words, { family, given }: WordParts, words: NameWords): Words {
  if (piece.some(({ hasTie }) => hasTie)) {
    const closed = piece.map((word) => words.closed(word));
    return areSame(closed, piece) ? piece : closed;
  }
  const [first, second] = piece;
  if (piece.length !== 2 || first!.text.length > 6 || second!.text.length > 6) return piece;
  if (given === null || (family !== null && areSame(piece, family))) return piece;
  const isGiven = areSame(piece, given) || foldedText(piece) === foldedText(given).replaceAll("-", " ");
  return isGiven ? words.word(first!.text + second!.text.toLowerCase()).alone : piece;
}

function foldedText(words: Words): string {
  return words.map(({ folded }) => folded).join(" ");
}

/** The same for names that differ in hyphens and apostrophes, and where words are parted. */
function keyOf(words: Words): string {
  let key = "";
  for (const word of words) if (word.key !== "") key += key === "" ? word.key : ` ${word.key}`;
  return key;
}
