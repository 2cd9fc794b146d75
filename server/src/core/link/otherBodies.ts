/**
 * Names of registered bodies inside the names of other bodies: "Iran's Security Council", "the National Security
 * Council", "the European Council on Foreign Relations". What is made of ordinary words alone, such as "Security
 * Council", is another body's where somebody else than its own parent owns it. What capitals around a form make of it is
 * for `recognise/borders.ts`, what acronyms stand for is for `forumAcronyms.ts`.
 */
import type { Register } from "../authority/register.ts";
import { isCommonWord } from "../recognise/commonWords.ts";
import { countryAtEnd } from "../recognise/countries.ts";
import { isInHeading } from "../recognise/headings.ts";
import { WordClass, wordClass } from "../recognise/lexicon.ts";
import { fold } from "../text/chars.ts";
import { kept } from "../text/kept.ts";
import { wordList } from "../text/wordList.ts";
import type { LinkInput } from "./linkInput.ts";
import type { NameMention } from "./mention.ts";

/** How far before and behind a name its owner is looked for, in UTF-16 units. */
const BESIDE = 48;
/** A stretch with a space in it and room for two words. */
const LEAST_NAME = 8;

/** The mentions without names of bodies that are a part of another body's name. */
export function withoutOtherBodies(
  mentions: readonly NameMention[],
  input: LinkInput,
): readonly NameMention[] {
  if (!mentions.some((mention) => isOtherBodys(mention, input))) return mentions;
  return mentions.filter((mention) => !isOtherBodys(mention, input));
}

function isOtherBodys(mention: NameMention, { text, mask, register }: LinkInput): boolean {
  const { kind, entity, start, end } = mention;
  if (kind === "person" || entity === null || end - start < LEAST_NAME) return false;
  const name = text.slice(start, end);
  if (!name.includes(" ") || isInHeading(mask.headings, start)) return false;
  const before = text.slice(Math.max(0, start - BESIDE), start);
  const behind = text.slice(end, end + BESIDE);
  if (ABOVE.test(before) || isLonger(name, behind)) return true;
  if (!isGeneric(name)) return false;
  if (isFirstOfTwo(before)) return true;
  const owner = ownerBefore(before);
  if (owner !== null) return !OF_A_MEMBER.test(behind) && !isOwn(owner, entity, register);
  const whose = /^ of (?:the )?(\p{Lu}[\p{L}\p{N}.-]*(?: \p{Lu}[\p{L}.-]*)?)/u.exec(behind)?.[1];
  return whose !== undefined && !isCalendar(whose.split(" ")[0]!) && !isOwn(whose, entity, register);
}

/** Right before the name of a body, they make another one's of it. */
const ABOVE =
  /(?:^|[\s("“‘*_])(?:National|Supreme|Central|Royal|Provincial|Grand|Interim|Transitional|Students?['’]?) $/;

/** "European Council on Foreign Relations": a body's name that goes on with what it is for. */
function isLonger(name: string, behind: string): boolean {
  const rest = SUBJECT.exec(behind);
  if (rest === null || !GOES_ON.test(name)) return false;
  return isPlain(rest[1]!) && isPlain(rest[2]!);
}

const SUBJECT = /^ (?:on|for|against) (\p{Lu}\p{Ll}+) (?:(?:and|through|of|in) )?(\p{Lu}\p{Ll}+)/u;
/** Bodies whose names tell what they are for; a group's or a meeting's subject is told behind it, too. */
const GOES_ON = / (?:Council|Commission|Committee|Institute|Centre|Center|Association|Network|Union|Bank)$/;

/** "Peace and Security Council", but "General Assembly and Security Council". */
function isFirstOfTwo(before: string): boolean {
  const first = /(?:^|[^.!?:;\n] )(\p{Lu}\p{Ll}+) (?:and|&) $/u.exec(before)?.[1];
  return first !== undefined && isPlain(first) && !HEADS.test(first) && !isBodyHead(first);
}

const HEADS = /^(?:Assembly|Parliament|Senate|Cabinet|Congress|Government|Ministry|President)$/;

function isBodyHead(word: string): boolean {
  return (wordClass(fold(word)) & WordClass.body) !== 0;
}

/** Names of bodies that are kept: notes name the same ones again and again. */
const MOST_KEPT = 1_024;

/** Whether every word of the name is one that other bodies are called by as well. */
const isGeneric = kept(MOST_KEPT, (name) => name.split(" ").every(isPlain));

/** An ordinary word, a month or a weekday not among them. */
function isPlain(word: string): boolean {
  const folded = fold(word);
  const kind = wordClass(folded);
  return (kind & WordClass.calendar) === 0 && (kind !== 0 || isCommonWord(folded) || GENERIC.has(folded));
}

/** Words of bodies' names that neither the lexicon nor the common words have. */
const GENERIC = wordList("human rights law general security social federal reserve");

/** Who owns what is named next: "Ghana's", "the Turkish", "ICAO", "the company's". */
function ownerBefore(before: string): string | null {
  const owned = /((?:\p{L}[\p{L}.-]* ){0,2})(\p{L}[\p{L}.-]*)(?:['’]s|(?<=s)['’]) $/u.exec(before);
  if (owned !== null) {
    const [, more, last] = owned as unknown as [string, string, string];
    if (!/^\p{Lu}/u.test(last)) return OWNERS.has(fold(last)) ? last : null;
    return isCalendar(last) ? null : `${/(?:(?!The |A )\p{Lu}[\p{L}.-]* )*$/u.exec(more)![0]}${last}`;
  }
  const acronym = /(?:^|[\s("“‘*_])(\p{Lu}{2,8}) $/u.exec(before);
  if (acronym !== null) return acronym[1]!;
  const last = /(?:^|[\s("“‘*_])(\p{Lu}[\p{L}-]+) $/u.exec(before);
  if (last === null) return null;
  return countryAtEnd([fold(last[1]!)])?.kind === "demonym" ? last[1]! : null;
}

const OWNERS = wordList(
  `company club party firm country nation kingdom republic association federation university union bank city state
  church order`,
);

/** What a member has of a body that it shares: "Denmark's Security Council seat". */
const OF_A_MEMBER =
  /^ (?:seats?|membership|bids?|terms?|presiden(?:cy|t)|candida(?:cy|te|ture)|campaign|chair(?:manship)?|votes?|veto(?:es)?|mandate|tenure|debut|stint|resolutions?|speech|address|debate|meetings?|sessions?|event|remarks|priorities|ambassador|envoy|delegat(?:e|es|ion)|counterparts?|colleagues?|members?|statements?|sanctions?|drafts?|proposal|motion|agenda|appearance|briefing|role|work|week)\b/;

/** Whether the body's names or its parent's have the owner, or it is the United Nations, who own most such names. */
function isOwn(owner: string, id: string, { authority }: Register): boolean {
  const folded = fold(owner).replaceAll(".", "");
  if (folded === "un" || folded === "united nations") return true;
  const body = authority.forums.get(id) ?? authority.organizations.get(id);
  const parent = body?.parent ?? "";
  const names = [body, authority.organizations.get(parent), authority.forums.get(parent)].flatMap((one) =>
    one === undefined ? [] : [one.name, ...one.otherNames.map((other) => other.name)],
  );
  return names.some((name) => ` ${fold(name)} `.includes(` ${folded} `));
}

function isCalendar(word: string): boolean {
  return (wordClass(fold(word)) & WordClass.calendar) !== 0;
}
