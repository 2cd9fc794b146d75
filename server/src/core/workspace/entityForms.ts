/** What a form of a registered person or forum tells as it is written: its words that count, and their order. */
import type { Person } from "../authority/model.ts";
import { knownPartsOf } from "../authority/nameParts.ts";
import type { Entity } from "../authority/register.ts";
import { hasOtherEnding } from "../recognise/inflected.ts";
import { areVietnameseSyllables } from "../recognise/vietnamese.ts";
import { fold, plainForm } from "../text/chars.ts";
import { kept } from "../text/kept.ts";
import { ownCopy } from "../text/shortText.ts";
import { bodyWords, isAcronym, isCapitals, isLatin, personWords } from "./nameForms.ts";

/** The order of a person's name as written; null where it does not show. */
export type NameOrderSeen = "family-first" | "given-first" | null;

/** How many forms of an entity are kept. */
const MOST_FORMS_KEPT = 64;

/** A form of an entity, as written. */
export interface WrittenForm {
  readonly isLatin: boolean;
  readonly mayBeVietnamese: boolean;
  /** Whether it differs from a listed name by the ending of its last word alone. */
  readonly hasOtherEnding: boolean;
  /** Null where it does not count. */
  reading(inHeading: boolean): Reading | null;
}

interface Reading {
  /** `=` and the entity's id. */
  readonly key: string;
  /** As written, up to apostrophe style and white space. */
  readonly form: string;
  /** The words that count, with a space between them. */
  readonly words: string;
  readonly order: NameOrderSeen;
  /** A person's name of one word. */
  readonly isSingle: boolean;
}

const formsByEntity = new WeakMap<Entity, (surface: string) => WrittenForm>();

/** Reads the forms of an entity as they are written; those read last are kept. */
export function formsOf(entity: Entity): (surface: string) => WrittenForm {
  let forms = formsByEntity.get(entity);
  if (forms === undefined) {
    const key = `=${entity.id}`;
    forms = kept(MOST_FORMS_KEPT, (surface) => writtenForm(entity, key, ownCopy(plainForm(surface))));
    formsByEntity.set(entity, forms);
  }
  return forms;
}

function writtenForm(entity: Entity, key: string, form: string): WrittenForm {
  const readings: (Reading | null | undefined)[] = [];
  return {
    isLatin: isLatin(form),
    mayBeVietnamese: fold(form) !== form.toLowerCase() && areVietnameseSyllables(form.split(" ")),
    hasOtherEnding: entity.kind === "person" && form !== entity.name && hasOtherEnding(form, entity),
    reading(inHeading) {
      const which = inHeading ? 1 : 0;
      let reading = readings[which];
      if (reading === undefined) {
        reading = readingOf(entity, key, form, inHeading);
        readings[which] = reading;
      }
      return reading;
    },
  };
}

/** "Bid-en": the family name cut to show how it is said. */
function isCutFamily(form: string, person: Person): boolean {
  const { family } = knownPartsOf(person);
  if (family === null || family.includes("-")) return false;
  return form
    .split(" ")
    .some((word) => /\p{L}-\p{Ll}/u.test(word) && fold(word).replaceAll("-", "") === fold(family));
}

/** The words that count of an entity's own authorized form. */
export function authorizedWords({ kind, name }: Entity): string[] {
  return kind === "person" ? personWords(name, isCapitals(name)) : bodyWords(name);
}

/** The order in which a person's name is written; null where its parts do not show. */
export function orderOf(form: string, person: Person): NameOrderSeen {
  const { family, given } = knownPartsOf(person);
  if (family === null || given === null || form.includes(",")) return null;
  const words = ` ${fold(form)} `;
  const isFirst = words.startsWith(` ${fold(family)} `);
  const isLast = words.endsWith(` ${fold(family)} `);
  return isFirst === isLast ? null : isFirst ? "family-first" : "given-first";
}

function readingOf(entity: Entity, key: string, form: string, inHeading: boolean): Reading | null {
  const isPerson = entity.kind === "person";
  let words = isPerson ? personWords(form, inHeading || form === form.toLowerCase()) : bodyWords(form);
  if (words.length === 0 || (!isPerson && !isBodyName(form, entity.name))) return null;
  if (isPerson && isCutFamily(form, entity.record as Person)) return null;
  if (isPerson && inHeading && form.includes("-")) {
    // A heading's capitals do not tell "Do-hun" from "Do-Hun".
    const own = authorizedWords(entity);
    if (own.join(" ").toLowerCase() !== words.join(" ")) return null;
    words = own;
  }
  const order = isPerson ? orderOf(form, entity.record as Person) : null;
  return { key, form, words: words.join(" "), order, isSingle: isPerson && words.length === 1 };
}

/**
 * A name written out: neither an acronym nor a description, which begins with a small letter ("trilateral defense
 * ministers' meeting") or ends in a small word that the authorized form does not end in ("2+2 meeting").
 */
function isBodyName(form: string, authorized: string): boolean {
  if (isAcronym(form) && !form.includes(" ")) return false;
  if (isSmall(form)) return false;
  const head = form.slice(form.lastIndexOf(" ") + 1);
  return !isSmall(head) || bodyWords(head)[0] === bodyWords(authorized).at(-1);
}

function isSmall(word: string): boolean {
  return /^\p{Ll}/u.test(word);
}
