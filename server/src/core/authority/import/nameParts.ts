/**
 * Which parts of an imported name the record has to tell. Registers of the world give a person's name in many
 * languages, and `nameParts.ts` takes a Korean, Japanese, Chinese or Vietnamese name among the others for a sign
 * of where the person is from: a transliteration ("토니 애벗", "トニー・アボット") would turn the name around.
 */
import { GENERATION } from "../../recognise/generations.ts";
import { nameKey } from "../nameKey.ts";
import type { FoundPerson } from "./harvest.ts";

/** The parts that a record has to tell; none where they are inferred rightly. */
export interface ToldParts {
  readonly family_name?: string;
  readonly given_name?: string;
  readonly short_form?: "family_name";
}

const EAST_ASIAN = /^(?:ja|ko|vi|zh)(?:-|$)/i;
const HANGUL = /^[\uac00-\ud7a3 ]+$/;
const HANGUL_NAME = /^[\uac00-\ud7a3]{2,4}$/;
const HAN_NAME = /^[\u3400-\u9fff]{2,4}$/;
/** Letters that Vietnamese alone has; `đ` and circumflexes are others' too. */
const VIETNAMESE = /[\u1ea0-\u1ef9\u01a0\u01a1\u01af\u01b0]/;

/** Whether a letter stands in it that Vietnamese alone has. */
export function isVietnamese(name: string): boolean {
  return VIETNAMESE.test(name);
}

/** Which parts the record of somebody has to tell. */
export function toldParts({ name, familyName, givenName, otherNames }: FoundPerson): ToldParts {
  const family = familyName !== null && holds(name, familyName) ? familyName : null;
  const given = givenName !== null && holds(name, givenName) ? givenName : null;
  const told = {
    ...(family === null ? {} : { family_name: family }),
    ...(given === null ? {} : { given_name: given }),
  };
  const foreign = otherNames.filter((other) => HANGUL.test(other.name) || EAST_ASIAN.test(other.lang ?? ""));
  const ofLanguage = (tag: string): readonly { readonly name: string }[] =>
    foreign.filter(({ lang }) => lang?.toLowerCase().startsWith(tag));
  const vietnamese = ofLanguage("vi");
  if (vietnamese.some((other) => isVietnamese(other.name))) return told;
  const short = vietnamese.length > 0 ? ({ short_form: "family_name" } as const) : {};
  if (family !== null || given !== null) return { ...told, ...short };
  const isKorean = foreign.some((other) => HANGUL_NAME.test(other.name));
  const isChinese =
    ofLanguage("ja").length === 0 &&
    ofLanguage("ko").length === 0 &&
    ofLanguage("zh").some((other) => HAN_NAME.test(other.name));
  if (foreign.length === 0 || isKorean || isChinese) return told;
  const words = name.split(" ").filter((word) => !GENERATION.test(word));
  const last = words.pop();
  if (last === undefined || words.length === 0) return {};
  return { family_name: last.replace(/,$/, ""), given_name: words.join(" ").replace(/,$/, ""), ...short };
}

/** Whether the words of the part stand in the name, one after another. */
function holds(name: string, part: string): boolean {
  return ` ${nameKey(name)} `.includes(` ${nameKey(part)} `);
}
