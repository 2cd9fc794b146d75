/**
 * Whose government a body is, by its name: "Government of India", "Norwegian Ministry of Defence", "Cabinet of Kerala". A
 * body of another kind, a bank or a party, has a country in its name and does not act for it: it is none.
 */
import { isRegionWord } from "../recognise/placeWords.ts";
import { fold } from "../text/chars.ts";
import { countryCode, qualifierCode } from "./country.ts";

/** A part of a government. */
export interface Government {
  /** What it governs, as its name has it: "India", "Kerala"; the adjective in "Norwegian Government". */
  readonly place: string;
  /** ISO 3166-1 alpha-2; null where the place is no country. */
  readonly country: string | null;
  /** Whether it is the government as a whole, and no ministry. */
  readonly isWhole: boolean;
}

const WHOLE = "government|cabinet|council of ministers";
const PART = "parliament|ministry|department|office|foreign ministry|defen[cs]e ministry|armed forces";
const OF = new RegExp(
  `^(?:the )?(?:(?:federal|national|state|union|central|royal) )?(?:(${WHOLE})|(?:${PART})(?: (?:of|for) [^,]{1,60}?)?) of (?:the )?([^,]{2,40})$`,
  "i",
);
const BEFORE = new RegExp(
  `^(?:the )?([^,]{2,40}?)(?:['’]s?)? (?:(?:federal|national|state|union|central) )?(?:(${WHOLE})|(?:${PART})(?: (?:of|for) .{1,60})?)$`,
  "iu",
);

/** Whose government the body of that name is, or a part of it is; null where it is none. */
export function governmentIn(name: string): Government | null {
  const of = OF.exec(name);
  const place = of?.[2]?.trim();
  const country = place === undefined ? null : stateOf(place);
  if (place !== undefined && (country !== null || of![1] !== undefined))
    return { place, country, isWhole: of![1] !== undefined };
  const before = BEFORE.exec(name);
  if (before === null) return null;
  const owner = before[1]!.trim();
  const own = stateOf(owner) ?? qualifierCode(owner);
  return own === null || isRegionWord(fold(owner))
    ? null
    : { place: owner, country: own, isWhole: before[2] !== undefined };
}

/** Null for what may be a part of another country too, as Georgia may. */
function stateOf(place: string): string | null {
  return isRegionWord(fold(place)) ? null : countryCode(place);
}
