/**
 * The forms of forums and organizations: what the record lists, and what follows from it by rule (hyphens, singular or
 * plural of the head, the number or the meeting of an edition). Slips are not forms.
 */
import { type NameForm, type PatternKind, PatternRole } from "../recognise/patterns.ts";
import type { Forum, Organization } from "./model.ts";
import { NameWords } from "./nameWords.ts";

/** What the register's events tell of a forum: their numbers ("COP30"), and what they are called besides the forum's name ("SCO Summit"). */
export interface KnownEditions {
  readonly ordinals: readonly number[];
  readonly meetings: readonly string[];
  /** Names of editions without their numbers that no forum is listed by: "CELAC-EU Summit". */
  readonly names: readonly string[];
}

const NO_EDITIONS: KnownEditions = { ordinals: [], meetings: [], names: [] };

/** The hyphen of "Shangri-La", where words follow; not that of "ASEAN-Japan" or "ADMM-Plus". */
const INNER_HYPHEN = /(?<=^|[^-\p{L}])(\p{Lu}\p{Ll}+)[-\u2010\u2011](\p{L}\p{Ll}{1,3})(?= \p{L})/gu;

/** The forms of a forum's or an organization's names. */
export function bodyForms(
  body: Forum | Organization,
  entity: number,
  kind: PatternKind,
  words: NameWords = new NameWords(),
  { ordinals, meetings, names }: KnownEditions = NO_EDITIONS,
): NameForm[] {
  const forms: NameForm[] = [];
  const add = (form: string, slips: boolean): void => {
    const { full: role } = PatternRole;
    forms.push({
      parts: [words.of(form)],
      entity,
      role,
      kind,
      slips,
      isFamilyFirst: false,
      isAddressed: false,
    });
  };
  for (const other of [{ name: body.name, status: "variant" as const }, ...body.otherNames]) {
    const listed = other.status === "variant";
    add(other.name, listed && !words.of(other.name).some(({ isRaw }) => isRaw));
    const joined = listed ? other.name.replace(INNER_HYPHEN, "$1$2") : other.name;
    const respelt = listed ? otherHyphen(other.name) : other.name;
    for (const form of new Set([joined, respelt])) if (form !== other.name) add(form, form === joined);
    if (listed) for (const form of otherPlus(other.name)) add(form, false);
    const counterpart = listed ? otherNumber(other.name) : null;
    if (counterpart !== null) add(counterpart, false);
    if (listed && ACRONYM.test(other.name))
      for (const ordinal of ordinals) add(`${other.name}${ordinal}`, false);
    if (listed && !MEETING.test(other.name) && LATIN_END.test(other.name))
      for (const meeting of meetings) add(`${other.name} ${meeting}`, false);
  }
  for (const name of names) if (isOfBody(name, body)) add(name, false);
  return forms;
}

/** Whether a name of editions has one of the body's names in it; "Ministerial Meeting" is anybody's. */
function isOfBody(called: string, { name, otherNames }: Forum | Organization): boolean {
  const words = ` ${called.replaceAll("-", " ")} `;
  const has = (own: string): boolean => words.includes(` ${own.replaceAll("-", " ")} `);
  return has(name) || otherNames.some((other) => other.status === "variant" && has(other.name));
}

const ACRONYM = /^\p{Lu}{2,6}$/u;
/** Names that say by their last word what is held. */
const MEETING =
  /(?:groups?|meetings?|summits?|dialogues?|forums?|conferences?|congress|talks|assembl(?:y|ies)|sessions?|symposium)$/i;
const LATIN_END = /\p{Script=Latin}$/u;

/** "Co-operation" for "Cooperation", and the other way round. */
function otherHyphen(name: string): string {
  const open = name.replace(/\b(Co)[-\u2010\u2011](operat|ordinat)/gi, "$1$2");
  return open === name ? name.replace(/\b(Co)(operat|ordinat)/gi, "$1-$2") : open;
}

/** "Ministers' Meeting-Plus" with the sign, and without a space; "NORM+" with the word. */
function otherPlus(name: string): readonly string[] {
  if (name.endsWith("+")) return [`${name.slice(0, -1)}-Plus`, `${name.slice(0, -1)}Plus`];
  const head = /^(.*\p{L})[ \u2010\u2011-]Plus$/u.exec(name)?.[1];
  return head === undefined ? [] : [`${head}+`, `${head}Plus`];
}

/** The plural of a name in the singular, and the other way round; null for a name without the head of a meeting. */
function otherNumber(name: string): string | null {
  if (/(?:group|meeting|summit|dialogue|forum)$/i.test(name)) return `${name}s`;
  return /(?:group|meeting|summit|dialogue|forum)s$/i.test(name) ? name.slice(0, -1) : null;
}
