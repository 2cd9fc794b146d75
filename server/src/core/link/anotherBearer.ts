/**
 * Whether the words next to a name introduce it as somebody else's than the person's whose name is spelled nearly so:
 * kin ("his cousin X"), the person's own name joined to it ("X and Y"), a body or place that is not theirs ("X of
 * Shinhan", "X (Rutland Times)"), a calling that is no office ("X, a pianist", "Professor X"). English; titles of office are weighed in
 * `evidence.ts`.
 */
import type { Authority, Person } from "../authority/model.ts";
import type { Entity, Register } from "../authority/register.ts";
import { tenuresOf } from "../authority/terms.ts";
import { KIN, OWNERS } from "../recognise/callings.ts";
import { isCommonWord } from "../recognise/commonWords.ts";
import { countryOfAll, isCountryWord } from "../recognise/countries.ts";
import { isGivenName, WordClass, wordClass } from "../recognise/lexicon.ts";
import { isPartOfCountry } from "../recognise/partsOfCountries.ts";
import { isCityName, isRegionWord } from "../recognise/placeWords.ts";
import { fold } from "../text/chars.ts";
import { gather } from "../text/gather.ts";
import type { Span } from "../text/span.ts";
import { wordList } from "../text/wordList.ts";
import { hasCalling, hasCallingKnownBy, isOfNobodyInOffice } from "./callingBeside.ts";
import { isOfNobodyKnown, isToldToBeNobody } from "./unknownBearer.ts";

/** What is known of the person whom the name may mean. */
export interface Bearer {
  /** ISO 3166-1 alpha-2. */
  readonly countries: readonly string[];
  /** Folded words of the person's posts and bodies. */
  readonly words: ReadonlySet<string>;
}

/** What tells a person or body from others of the name: bodies, countries and callings of all posts. */
export function bearerOf({ kind, record }: Entity, authority: Authority): Bearer {
  const tenures = kind === "person" ? tenuresOf(record as Person, authority) : [];
  const names = gather(tenures, ({ post }) => {
    const body = post.organization === null ? undefined : authority.organizations.get(post.organization);
    const bodies = body === undefined ? [] : [body.name, ...body.otherNames.map(({ name }) => name)];
    return [post.label, ...post.otherLabels.map(({ name }) => name), ...bodies];
  });
  return {
    countries: gather(tenures, ({ post }) => post.country ?? []),
    words: new Set(gather(names, (name) => fold(name).match(/\p{L}{3,}/gu) ?? [])),
  };
}

/** The same of several who bear one name: what is one's is none's who is none of them. */
export function bearerOfAll(entities: readonly number[], { entities: all, authority }: Register): Bearer {
  const bearers = entities.map((entity) => bearerOf(all[entity]!, authority));
  return {
    countries: gather(bearers, ({ countries }) => countries),
    words: new Set(gather(bearers, ({ words }) => [...words])),
  };
}

/** How much of the text to either side is read, in UTF-16 units. */
const REACH = 80;
/** The same, of the list that a sentence makes of namesakes. */
const LONG_REACH = 400;

const ANY_KIN = `(?:half-|step-?|twin )?(?:${KIN.join("|")})`;
const OWNER = OWNERS.map((word) => `[${word[0]!.toUpperCase()}${word[0]}]${word.slice(1)}`).join("|");
const KIN_BEFORE = new RegExp(`(?:\\b(?:${OWNER})|['’]s) (?:\\p{Ll}+ )?${ANY_KIN},? $`, "u");
const KIN_BEHIND = new RegExp(
  // Not "X, whose wife": everybody may have one.
  `^,? (?:(?:(?:${OWNERS.filter((word) => word !== "whose").join("|")}) |an? |no )(?:\\p{Ll}+ )?${ANY_KIN})\\b`,
  "u",
);
const NO_RELATION = /^,? (?:\()?no relation\b/;
const NOT_BEFORE = /(?:\bconfused with|\bnot|\bunlike|\banother|\ba certain) $/;
/** In UTF-16 units. */
const LONGEST_JOINT = 48;
const JOINT =
  /^(?: \([^()\r\n|]*\))?,? (?:and|&|met|meets|with|nor|versus|vs|married|succeeded|replaced|beside|asked|asks|interviewed|thanked|beat|defeated)\b[^.,;:!?|\r\n]*$/;
const MOST_BEHIND_OF = 5;
/** Words of bodies that people in office belong to besides. */
export const OF_STATE =
  wordList(`party ministry department office cabinet government republic kingdom state states parliament assembly senate house
  congress council union committee commission commonwealth federation army navy force forces staff coalition alliance
  bloc front democrats liberals conservatives greens labour labor people national treasury delegation`);
/** Words that the names of many bodies share: "Shinhan Bank" is not the Reserve Bank. */
const GENERIC =
  wordList(`bank university institute college school company group radio news association council centre center foundation
  international national world central general minister secretary director president chief agency authority club
  hospital museum press times post`);
const NEXT_WORD = /[\p{L}\p{M}'’-]+(?: |(?![\p{L}\p{M}'’-]))/guy;
const LINKS = wordList("the of and for de la in on");

/** `bearer` is asked only where a calling, a body or a place stands next to the name. */
export function isAnothers(text: string, name: Span, bearer: () => Bearer): boolean {
  const before = text.slice(Math.max(0, name.start - REACH), name.start);
  const behind = text.slice(name.end, name.end + REACH);
  if (
    KIN_BEFORE.test(before) ||
    KIN_BEHIND.test(behind) ||
    NO_RELATION.test(behind) ||
    isOfNobodyInOffice(behind)
  )
    return true;
  if (isOfNobodyKnown(text.slice(Math.max(0, name.start - LONG_REACH), name.start), behind)) return true;
  if (hasCalling(before, behind, () => bearer().words)) return true;
  if (TELLS.test(before)) return false;
  return (
    isOfAnother(behind, bearer) ||
    isEmployedElsewhere(behind, bearer) ||
    isListedElsewhere(text.slice(name.start, name.end), behind, bearer)
  );
}

/**
 * Whether the same tells that a name is another's which is a person's but for its marks, its order, its spaces and
 * hyphens. Kin, bodies and years of life tell nothing then: they may be the person's own.
 */
export function isTurnedIntoAnothers(text: string, name: Span, bearer: () => Bearer): boolean {
  const behind = text.slice(name.end, name.end + REACH);
  if (NO_RELATION.test(behind)) return true;
  const before = text.slice(Math.max(0, name.start - LONG_REACH), name.start);
  return isToldToBeNobody(before, behind) || hasCallingKnownBy(before, behind, () => bearer().words);
}

/** Whether a name is told from the near one in so many words: "not X", "unlike X". */
export function isContrasted(text: string, name: Span): boolean {
  return NOT_BEFORE.test(text.slice(Math.max(0, name.start - REACH), name.start));
}

/** Whether one sentence joins the right name and the near one as two people's: "X and Y", "X (Rome) met the late Y". */
export function areJoined(text: string, one: Span, other: Span): boolean {
  const [first, second] = one.start < other.start ? [one, other] : [other, one];
  if (second.start - first.end > LONGEST_JOINT) return false;
  return JOINT.test(text.slice(first.end, second.start));
}

/** What has somebody's name and then "of" behind it. */
const TELLS =
  /\b(?:inform|told|tell|warn|accus|remind|notif|ask|assur|advis|convinc|suspect|cur|rob|rid|strip|depriv)\p{L}* $/u;

/** "of Shinhan", "of the University of Turin": neither a country, a party nor a body of theirs. */
function isOfAnother(behind: string, bearer: () => Bearer): boolean {
  const of = /^,? of /.exec(behind)?.[0];
  if (of === undefined) return false;
  const words: string[] = [];
  for (const [word] of behind.slice(of.length).matchAll(NEXT_WORD)) {
    if (/^\p{Lu}/u.test(word)) words.push(word.trim());
    else if (!LINKS.has(word.trim())) break;
    if (words.length === MOST_BEHIND_OF) break;
  }
  if (words.length === 0 || words.some((word) => /\p{Lu}{2}/u.test(word))) return false;
  const folded = words.map((word) => fold(word));
  if (folded.some((word) => OF_STATE.has(word) || (wordClass(word) & WordClass.calendar) !== 0)) return false;
  const { countries, words: own } = bearer();
  if (folded.every((word) => own.has(word))) return false;
  const isHouse = HOUSES.has(folded.at(-1)!);
  if (folded.some((word) => isOwnWord(word, own, isHouse))) return false;
  const country = countryOfAll(folded);
  if (country !== null)
    return countries.length > 0 && !country.codes.some((code) => countries.includes(code));
  return true;
}

/** "(Rutland Times)", "from Acme Bank", "and Marc Rutter of the Rutland Times": a house that is not theirs. */
function isEmployedElsewhere(behind: string, bearer: () => Bearer): boolean {
  let house: string | undefined;
  for (const form of EMPLOYED) house ??= form.exec(behind)?.[1];
  if (house === undefined) return false;
  const words = fold(house).split(" ");
  if (!HOUSES.has(words.at(-1)!) || words.every((word) => GENERIC.has(word))) return false;
  const { words: own } = bearer();
  return !words.some((word) => isOwnWord(word, own, true));
}

/** "(Aftonbladet)", "(AFP)": what is no place, no party, no word of a language, and none of theirs. */
function isListedElsewhere(name: string, behind: string, bearer: () => Bearer): boolean {
  const found = LISTED.exec(behind);
  if (found === null) return false;
  if (found[2] !== undefined) return true;
  const words = fold(found[1]!).split(/[\s'’-]+/);
  const named = fold(name).split(/[\s-]+/);
  const { words: own } = bearer();
  return words.every((word) => isProperOnly(word) && !own.has(word) && !named.includes(word));
}

/** Whether a folded word of a name is neither a place's nor anybody's given name, and no word besides. */
function isProperOnly(word: string): boolean {
  if (isCountryWord(word) || isPartOfCountry(word) || isCityName(word) || isRegionWord(word)) return false;
  return !OF_STATE.has(word) && !isCommonWord(word) && !isGivenName(word) && wordClass(word) === 0;
}

/** A name of one to three words in brackets, or the letters of a house that reports; parties have letters too. */
const LISTED =
  /^ \((?:(\p{Lu}\p{Ll}[\p{L}'’-]{3,}(?: \p{Lu}[\p{L}'’-]{3,}){0,2})|(AP|AFP|BBC|CNN|NHK|ITV|CBS|NBC|NPR|DPA|TLS|NYT|WSJ|UPI|RTE|ARD|ZDF|EFE|ANSA|SVT|NRK|KBS|MBC|SBS))\)/u;

/** Whether a word says that the body is the bearer's; the country of a house says nothing: "Korea University Hospital". */
export function isOwnWord(word: string, own: ReadonlySet<string>, ofHouse: boolean): boolean {
  return own.has(word) && !GENERIC.has(word) && !(ofHouse && isCountryWord(word));
}

const HOUSE = "(?:the )?(\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+){1,3})(?![\\p{L}\\p{M}'’-])";
/** Behind a comma and in brackets the sentence goes on; else a source is cited, or speaks. */
const EMPLOYED = [
  `(?:(?: and| &) \\p{Lu}\\p{L}+ \\p{Lu}\\p{L}+)?(?: of|,? from) ${HOUSE}`,
  `, ${HOUSE}(?=, \\p{Ll})`,
  ` \\(${HOUSE}(?=\\) \\p{Ll})`,
].map((form) => new RegExp(`^${form}`, "u"));
/** What the names of houses that employ people end with, and those of states' bodies seldom. */
const HOUSES =
  wordList(`bank university institute college school radio news hospital museum times post tribune herald gazette chronicle telegraph
  inc ltd llc corp plc gmbh`);
