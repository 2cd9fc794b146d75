/**
 * Which acronyms in a note are a registered forum's. Three letters stand for many things: where the note writes them
 * out as something else, "supply chain management (SCM)", they are no forum in it, and where nothing in the note speaks
 * of the forum they are nobody's, unless users registered them themselves. One place that is told for tells for the
 * whole note.
 */
import { eventsOf } from "../authority/eventsOf.ts";
import type { Authority, Forum } from "../authority/model.ts";
import type { Register } from "../authority/register.ts";
import { countryAtEnd } from "../recognise/countries.ts";
import { WordClass, wordClass } from "../recognise/lexicon.ts";
import { fold, foldedWords } from "../text/chars.ts";
import { wordList } from "../text/wordList.ts";
import type { NameMention } from "./mention.ts";

/** Longer ones seldom stand for anything else. */
const SHORT = 3;
/** How far around an acronym something may speak for it, in UTF-16 units. */
const NEAR = 160;
/** How far before an acronym in brackets its words are looked for. */
const LONGEST_EXPANSION = 120;
const BESIDE = 40;

/** The mentions without acronyms of forums that the note does not mean. */
export function withoutForeignAcronyms(
  mentions: readonly NameMention[],
  text: string,
  register: Register,
): readonly NameMention[] {
  const byForum = new Map<string, NameMention[]>();
  for (const mention of mentions) {
    if (!isAcronym(mention, text)) continue;
    const known = byForum.get(mention.entity!);
    if (known === undefined) byForum.set(mention.entity!, [mention]);
    else known.push(mention);
  }
  if (byForum.size === 0) return mentions;
  const dropped = new Set<NameMention>();
  for (const [id, acronyms] of byForum) {
    const forum = register.authority.forums.get(id);
    if (forum === undefined) continue;
    const isForum = isMeant(forum, acronyms, mentions, text, register);
    for (const acronym of acronyms) if (!isForum || isAgencyOf(text, acronym, forum)) dropped.add(acronym);
  }
  return dropped.size === 0 ? mentions : mentions.filter((mention) => !dropped.has(mention));
}

function isAcronym({ kind, entity, start, end }: NameMention, text: string): boolean {
  return (
    kind === "forum" && entity !== null && end - start < 7 && /^\p{Lu}{2,6}$/u.test(text.slice(start, end))
  );
}

function isMeant(
  forum: Forum,
  acronyms: readonly NameMention[],
  mentions: readonly NameMention[],
  text: string,
  register: Register,
): boolean {
  const isNamed = mentions.some((mention) => mention.entity === forum.id && !isAcronym(mention, text));
  if (isNamed) return true;
  const words = wordsOf(forum);
  const told = acronyms.map((acronym) => expansionAt(text, acronym, words, mentions));
  if (told.includes("own")) return true;
  if (told.includes("other") || acronyms.some((acronym) => isAgencyOf(text, acronym, forum))) return false;
  if (!register.isBundled(forum) || acronyms.every(({ start, end }) => end - start > SHORT)) return true;
  if (mentions.some(({ entity }) => entity !== null && entity === forum.parent)) return true;
  const ordinals = ordinalsOf(forum, register.authority);
  return acronyms.some(
    (acronym) => isNumbered(text, acronym, ordinals) || isInItsField(text, acronym, words, mentions),
  );
}

/** "Russia's FSB arrested him": an agency of one country, where the forum is no meeting that a country may host. */
function isAgencyOf(text: string, { start, end }: NameMention, { name }: Forum): boolean {
  if (name.split(" ").some((word) => MEETING.test(word)) || !DOES_AS_AGENCY.test(text.slice(end, end + 20)))
    return false;
  const before = /(\p{Lu}[\p{L}-]+)(['’]s|(?<=s)['’])? $/u.exec(text.slice(Math.max(0, start - 24), start));
  if (before === null) return false;
  const country = countryAtEnd([fold(before[1]!)]);
  return country !== null && (before[2] !== undefined || country.kind === "demonym");
}

const DOES_AS_AGENCY =
  /^ (?:(?!end|open|start|conclud|clos|convened)[a-z]{3,}ed|said|says|agents?|officers?|operatives?)\b/;

/** The folded words of the forum's names that say what it is about. */
function wordsOf({ name, otherNames }: Forum): ReadonlySet<string> {
  const words = [name, ...otherNames.map((other) => other.name)].flatMap(foldedWords);
  return new Set(words.filter((word) => word.length > 3));
}

/** What the brackets around or behind an acronym say that it is short for; null where there are none. */
function expansionAt(
  text: string,
  { start, end }: NameMention,
  own: ReadonlySet<string>,
  mentions: readonly NameMention[],
): "own" | "other" | null {
  const letters = fold(text.slice(start, end));
  const behind = /^ ?[(（]([^()（）\n]{4,80})[)）]/.exec(text.slice(end, end + 90));
  if (behind !== null && initialsMatch(latinWords(behind[1]!), letters))
    return sharesWords(latinWords(behind[1]!), own) ? "own" : "other";
  const opening = /[(（]["“'‘]?$/.exec(text.slice(Math.max(0, start - 2), start));
  if (opening === null || !/^["”'’]?[)）,;]/.test(text.slice(end, end + 2))) return null;
  const at = start - opening[0].length;
  const before = text.slice(Math.max(0, at - LONGEST_EXPANSION), at).trimEnd();
  const native = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Katakana}ー·]+$/u.exec(before);
  if (native !== null) return NATIVE_MEETING.test(native[0]) ? "own" : "other";
  if (mentions.some((mention) => mention.end <= at && at - mention.end < 3)) return null;
  const words = latinWords(before.slice(before.search(/[^.;:!?,()\n|]*$/)));
  for (let count = letters.length; count <= letters.length + 3 && count <= words.length; count++) {
    const last = words.slice(-count);
    if (initialsMatch(last, letters)) return sharesWords(last, own) ? "own" : "other";
  }
  let first = words.length;
  while (first > 0 && /^\p{Lu}/u.test(words[first - 1]!)) first--;
  const named = words.slice(first);
  if (named.length < 2 || named.some((word) => MEETING.test(word))) return null;
  return named.some((word) => own.has(fold(word))) ? null : "other";
}

function latinWords(text: string): string[] {
  return text.split(/[\s\-\u2010\u2011–*_]+/).filter((word) => /^\p{L}/u.test(word));
}

/** Whether the first letters of the words are those of the acronym; small words may be passed over. */
function initialsMatch(words: readonly string[], letters: string): boolean {
  const initials = (kept: readonly string[]): string => kept.map((word) => fold(word)[0]).join("");
  return initials(words) === letters || initials(words.filter((word) => !PASSED_OVER.has(word))) === letters;
}

const PASSED_OVER = wordList("of and the for in on to de la du des der und y e");

function sharesWords(words: readonly string[], own: ReadonlySet<string>): boolean {
  const telling = words.filter((word) => word.length > 3);
  return telling.filter((word) => own.has(fold(word))).length * 2 >= telling.length;
}

const MEETING =
  /^(?:meetings?|dialogues?|forums?|summits?|conferences?|councils?|groups?|talks|consultations?|committees?)$/i;
const NATIVE_MEETING =
  /협의|회의|회담|대화|포럼|그룹|정상|위원회|会議|會議|会談|會談|会谈|对话|對話|対話|協議|协商|论坛|論壇|フォーラム|グループ/;

function ordinalsOf({ id }: Forum, authority: Authority): ReadonlySet<string> {
  const ordinals = new Set<string>();
  for (const { ordinal } of eventsOf(authority, id)) if (ordinal !== null) ordinals.add(String(ordinal));
  return ordinals;
}

/** "the 57th SCM", "제57차 SCM", "第57回SCM"; "SCM 57" where the register has an event of that number. */
function isNumbered(text: string, { start, end }: NameMention, ordinals: ReadonlySet<string>): boolean {
  const before = text.slice(Math.max(0, start - BESIDE), start);
  if (
    /(?:\d(?:st|nd|rd|th) (?:[\p{L}.\-–]{1,14} ){0,2}|제 ?\d{1,3}차 ?(?:[가-힣·]{1,6} ?)?|第\d{1,3}[回次届屆] ?)$/u.test(
      before,
    )
  )
    return true;
  const behind = /^[ -](\d{1,3})(?!\d)/.exec(text.slice(end, end + 5));
  return behind !== null && ordinals.has(behind[1]!);
}

/** Whether somebody of the register, two countries or a word of the forum's field stand near. */
function isInItsField(
  text: string,
  { start, end }: NameMention,
  own: ReadonlySet<string>,
  mentions: readonly NameMention[],
): boolean {
  const isNear = (mention: NameMention): boolean =>
    mention.start > start - 2 * NEAR && mention.end < end + 2 * NEAR;
  if (mentions.some((mention) => mention.kind === "person" && mention.entity !== null && isNear(mention)))
    return true;
  const around = `${text.slice(Math.max(0, start - NEAR), start)} ${text.slice(end, end + NEAR)}`;
  if (FIELD.test(around) || NATIVE_FIELD.test(around)) return true;
  const isTelling = (word: string): boolean =>
    own.has(word) && (wordClass(word) & (WordClass.body | WordClass.office | WordClass.ordinary)) === 0;
  if (
    fold(around)
      .split(/[^\p{L}]+/u)
      .some(isTelling)
  )
    return true;
  const beside = `${text.slice(Math.max(0, start - BESIDE), start)} ${text.slice(end, end + BESIDE)}`;
  const codes = fold(beside)
    .split(/[^\p{L}]+/u)
    .map((word) => countryAtEnd([word])?.codes[0]);
  return new Set(codes.filter((code) => code !== undefined)).size > 1;
}

const FIELD =
  /\b(?:minist(?:er|ers|erial)|defen[cs]e (?:secretary|chiefs?)|alliance|allies|deterrence|summit|bilateral|trilateral|communiqu[eé]|joint statement|plenary|delegations?|co-chair(?:s|ed)?|ROK|OPCON)\b/i;
const NATIVE_FIELD =
  /한·?미|한·?일|국방|동맹|확장억제|전작권|공동성명|防衛相|防衛大臣|国防|國防|外相|同盟|安保|共同声明|联合声明|聯合聲明/;
