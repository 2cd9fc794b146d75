/**
 * The organization that stands beside a name which several people bear: "NAME of the Harbour Bank", "the chief executive
 * of the Harbour Bank, NAME,", "Harbour Bank's president NAME". Whom of them it leaves, and whether it is a body of none
 * of them, which no earlier bearer of the name heads. What a title says by itself is for `evidence.ts`.
 */
import type { Authority, Person } from "../authority/model.ts";
import type { Entity } from "../authority/register.ts";
import { tenuresOf } from "../authority/terms.ts";
import { countryOfAll } from "../recognise/countries.ts";
import { fold } from "../text/chars.ts";
import { gather } from "../text/gather.ts";
import type { Span } from "../text/span.ts";
import { bearerOf, isOwnWord, OF_STATE } from "./anotherBearer.ts";
import type { TitlePhrase } from "./title.ts";
import { CLOSED } from "./titleBeside.ts";
import { lengthWithoutSince, officeIn, titleAtEnd } from "./titleText.ts";

/** How much of the text to either side is read, in UTF-16 units. */
const REACH = 140;

/** A body beside the name: its words as written, and the title of office that goes with it, null for none. */
export interface BodyBeside {
  readonly body: string;
  readonly title: TitlePhrase | null;
}

/** The body that stands beside the name, one of `bodies` or any that has a title; null for none. */
export function bodyBeside(
  text: string,
  name: Span,
  bodies: ReadonlySet<string>,
  ownTitles: ReadonlySet<string>,
): BodyBeside | null {
  return (
    behind(text, name.end, bodies, ownTitles) ??
    inFront(text, name.start, bodies, ownTitles) ??
    titledAround(text, name, bodies, ownTitles) ??
    inRow(text, name, bodies)
  );
}

/** "of the Harbour Bank", "(Harbour Bank)", ", president of the Harbour Bank,", ", the Harbour Bank's president". */
function behind(
  text: string,
  end: number,
  bodies: ReadonlySet<string>,
  ownTitles: ReadonlySet<string>,
): BodyBeside | null {
  const after = text.slice(end, end + REACH);
  const of = /^ of (?:the )?/.exec(after)?.[0];
  if (of !== undefined) {
    const own = ownAt(after.slice(of.length), bodies);
    return own === null ? null : { body: own, title: null };
  }
  const found = SET_BEHIND.exec(after);
  if (found === null) return null;
  const [, lead, said] = found as unknown as [string, string, string];
  const plain = said.replace(/^[Tt]he /, "");
  if (bodies.has(plain)) return { body: plain, title: null };
  const start = end + lead.length;
  const own = ownAt(plain, bodies);
  if (own !== null) {
    const from = start + said.length - plain.length + own.length;
    const gap = /^(?:['’]s?)? /.exec(plain.slice(own.length))?.[0];
    if (gap === undefined) return null;
    const title = officeIn(text, { start: from + gap.length, end: start + said.length }, ownTitles);
    return title === null ? null : { body: own, title };
  }
  const at = said.indexOf(" of ");
  if (at === -1) return null;
  const body = said.slice(at + " of ".length).replace(/^the /, "");
  const isTitle =
    !bodies.has(body) && officeIn(text, { start, end: start + said.length }, ownTitles) !== null;
  if (isTitle || !CAPITAL.test(body)) return null;
  const title = officeIn(text, { start, end: start + at }, ownTitles);
  return title === null ? null : { body, title };
}

/** "Harbour Bank's NAME", "Harbour Bank president NAME": bodies of the bearers alone. */
function inFront(
  text: string,
  start: number,
  bodies: ReadonlySet<string>,
  ownTitles: ReadonlySet<string>,
): BodyBeside | null {
  const from = Math.max(0, start - REACH);
  const before = text.slice(from, start);
  for (const body of bodies) {
    const at = before.lastIndexOf(body);
    if (at === -1 || WORD.test(before.charAt(at - 1))) continue;
    const rest = before.slice(at + body.length);
    if (/^['’]s? $/.test(rest)) return { body, title: null };
    if (LABEL_END.test(rest) && LABEL_START.test(before.slice(0, at))) return { body, title: null };
    const found = /^(?:['’]s?)? (\S.*?),? $/.exec(rest);
    if (found === null) continue;
    const first = from + at + body.length + rest.indexOf(found[1]!);
    const title = officeIn(text, { start: first, end: first + found[1]!.length }, ownTitles);
    if (title !== null) return { body, title };
  }
  return null;
}

/** "The president of the Harbour Bank, NAME,". */
function titledAround(
  text: string,
  { start, end }: Span,
  bodies: ReadonlySet<string>,
  ownTitles: ReadonlySet<string>,
): BodyBeside | null {
  const from = Math.max(0, start - REACH);
  const comma = COMMA.exec(text.slice(from, start))?.[0];
  if (comma === undefined || !CLOSED.test(text.slice(end, end + 4))) return null;
  const stretch = LAST_STRETCH.exec(text.slice(from, start - comma.length))![0];
  const first = start - comma.length - stretch.length;
  const said = stretch.slice(0, lengthWithoutSince(stretch));
  const last = first + said.length;
  const at = said.lastIndexOf(" of ");
  if (at === -1) return null;
  const body = said.slice(at + " of ".length).replace(/^the /, "");
  const isTitle =
    !bodies.has(body) && titleAtEnd(text, { start: first, end: last }, ownTitles)?.office != null;
  if (isTitle || !CAPITAL.test(body)) return null;
  const title = titleAtEnd(text, { start: first, end: first + at }, ownTitles);
  return title?.office == null ? null : { body, title };
}

/** Another cell of the row that is one of the bodies, if no other is. */
function inRow(text: string, { start, end }: Span, bodies: ReadonlySet<string>): BodyBeside | null {
  const from = Math.max(0, start - REACH);
  const lineStart = from + text.slice(from, start).lastIndexOf("\n") + 1;
  const line = /^[^\n]*/.exec(text.slice(lineStart, end + REACH))![0];
  if (!/^\s{0,3}\|/.test(line)) return null;
  const own = line.split("|").filter((cell) => bodies.has(cell.trim()));
  return own.length === 1 ? { body: own[0]!.trim(), title: null } : null;
}

/** Which of the bodies the words begin with. */
function ownAt(words: string, bodies: ReadonlySet<string>): string | null {
  let longest: string | null = null;
  for (const body of bodies) {
    if (!words.startsWith(body) || WORD.test(words.charAt(body.length))) continue;
    if (longest === null || body.length > longest.length) longest = body;
  }
  return longest;
}

/** "Harbour Bank: ", "**Harbour Bank** – " */
const LABEL_START = /(?:^|\n)[ \t>]{0,8}(?:(?:[-*+]|\d{1,3}[.)]) )?[*_]{0,3}(?:The )?$/;
const LABEL_END = /^[*_]{0,3}(?::| [–—-])[*_]{0,3} [*_[]{0,4}$/;
const WORD = /[\p{L}\p{N}]/u;
const CAPITAL = /^\p{Lu}/u;
const SET_BEHIND = /^(, | \()([^,;.()\r\n|]{2,100})(?=[,;.)\r\n]|$)/u;
/** Before the name: "the president of the Harbour Bank, her namesake NAME,". */
const COMMA = /, (?:(?:his|her|their) namesake )?$/;
const LAST_STRETCH = /[^.,;:!?()|\r\n]*$/;

/** The names of the bodies in which the entity has a post; none of what is no person. */
export function bodiesOf({ kind, record }: Entity, authority: Authority): readonly string[] {
  if (kind !== "person") return [];
  return gather(tenuresOf(record as Person, authority), ({ post }) => {
    const body = post.organization === null ? undefined : authority.organizations.get(post.organization);
    return body === undefined ? [] : [body.name, ...body.otherNames.map(({ name }) => name)];
  });
}

/** Whether none of the words of a body is one of the bearer's posts, bodies or countries; "the Republic" is any state's. */
export function isForeign(body: string, entity: Entity, authority: Authority): boolean {
  const words = fold(body).match(/\p{L}{3,}/gu) ?? [];
  const { words: own, countries } = bearerOf(entity, authority);
  const country = countryOfAll(words);
  if (country !== null)
    return countries.length > 0 && !country.codes.some((code) => countries.includes(code));
  if (words.every((word) => own.has(word) || OF_STATE.has(word))) return false;
  return !words.some((word) => isOwnWord(word, own, true));
}
