/**
 * Spellings that nobody listed and that are wrong although they sound right: "Tae-bek" for "Tae-baek", which no system has,
 * "Malewsky" of a Polish minister, whose name has one spelling, and "Konrad" of a Conrad.
 */
import type { Person } from "../authority/model.ts";
import { hasOneSpelling, hasSeveralSpellings } from "../authority/ownSpelling.ts";
import type { NameMatch } from "../recognise/names.ts";
import type { LinkInput } from "./linkInput.ts";

/** Whether the spelling is none that the name of the entity can have. */
export function mayBeMisspelt({ spelling }: NameMatch, entity: number, { register }: LinkInput): boolean {
  if (spelling === "irregular") return true;
  if (spelling === "given")
    return !hasSeveralSpellings(register.entities[entity]!.record as Person, register.authority);
  if (spelling !== "romanised" && spelling !== "respelt") return false;
  return hasOneSpelling(register.entities[entity]!.record as Person, register.authority);
}

/** The match as a slip. */
export function asSlip(match: NameMatch): NameMatch {
  return { ...match, slip: true };
}
