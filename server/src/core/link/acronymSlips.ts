/**
 * Slips in the acronym of a body: beside its name in full, "Nuclear Consultative Group (NGC)", and, where the note has a
 * long one right, two letters that changed places, "ASAEN", one doubled, or one beside it on the keyboard with which few
 * words of bodies begin. Any other acronym alone may be another body's, "AFMM" beside the ADMM, and so may one that stands
 * oftener, or next to a bracket that may explain it.
 */
import type { EntityKind, Register } from "../authority/register.ts";
import { isBodyAcronym } from "../recognise/bodyAcronyms.ts";
import { editsBetween, isDoubled, keysBeside, slipBetween } from "../recognise/slip.ts";
import { Shape, type Tokens } from "../recognise/tokens.ts";
import type { Span } from "../text/span.ts";
import type { LinkInput } from "./linkInput.ts";
import type { NameMention } from "./mention.ts";

/** In letters, of one that stands alone. */
const LEAST_ALONE = 4;
/** In UTF-16 units: how far from a name the other end of its acronym may be. */
const REACH = 12;

const ACRONYM = /^\p{Lu}{3,8}$/u;
const BEHIND = /^ \((\p{Lu}{3,8})\)/u;
const ASKED =
  Shape.allCapitals | Shape.small | Shape.raw | Shape.sign | Shape.digit | Shape.target | Shape.marked;
const BEFORE = /(?<![\p{L}\p{N}-])(\p{Lu}{3,8}) \($/u;

/** Ascending, none of them in one of `mentions`, which ascend. */
export function acronymSlips(
  { text, tokens, register }: LinkInput,
  mentions: readonly NameMention[],
): NameMention[] {
  const slips: NameMention[] = [];
  /** Long acronyms that the note has right. */
  const long = new Map<string, NameMention[]>();
  for (const [i, mention] of mentions.entries()) {
    const { kind, entity, start, end } = mention;
    if (entity === null || (kind !== "forum" && kind !== "organization")) continue;
    const name = text.slice(start, end);
    if (ACRONYM.test(name)) {
      if (mention.via === "misspelling" || name.length < LEAST_ALONE) continue;
      const known = long.get(name);
      if (known === undefined) long.set(name, [mention]);
      else known.push(mention);
      continue;
    }
    if (!name.includes(" ")) continue;
    const isBehind = text.startsWith(" (", end);
    const isBefore = text.endsWith(" (", start);
    if (!isBehind && !isBefore) continue;
    const behind = isBehind ? BEHIND.exec(text.slice(end, end + REACH))?.[1] : undefined;
    const before = isBefore ? BEFORE.exec(text.slice(Math.max(0, start - REACH), start))?.[1] : undefined;
    const [previous, next] = [mentions[i - 1]?.end ?? 0, mentions[i + 1]?.start ?? text.length];
    if (behind !== undefined && next >= end + 2 + behind.length && isSlip(behind, name, entity, register))
      slips.push(slipOf(kind, entity, { start: end + 2, end: end + 2 + behind.length }));
    else if (
      before !== undefined &&
      previous <= start - 2 - before.length &&
      isSlip(before, name, entity, register)
    )
      slips.push(slipOf(kind, entity, { start: start - 2 - before.length, end: start - 2 }));
  }
  if (long.size > 0) slips.push(...aloneIn(text, tokens, long, slips));
  return slips.sort((a, b) => a.start - b.start);
}

/** Whether it is one letter, or two that changed places, from a listed acronym of the body, and not what the name is short for. */
function isSlip(written: string, name: string, id: string, { authority }: Register): boolean {
  const body = authority.forums.get(id) ?? authority.organizations.get(id);
  if (body === undefined || initialsOf(name) === written) return false;
  const own = body.otherNames.map((other) => other.name).filter((form) => ACRONYM.test(form));
  return own.some(
    (form) => form !== written && form[0] === written[0] && editsBetween(form, written, 1) === 1,
  );
}

function initialsOf(name: string): string {
  return (name.match(/(?<!\p{L})\p{Lu}/gu) ?? []).join("");
}

function aloneIn(
  text: string,
  tokens: Tokens,
  long: ReadonlyMap<string, readonly NameMention[]>,
  slips: readonly NameMention[],
): readonly NameMention[] {
  const beside = new Set(slips.map(({ start }) => start));
  const found = new Map<string, Span[]>();
  for (let k = 0; k < tokens.headCount; k++) {
    const i = tokens.heads[k]!;
    if (tokens.ids[i] !== 0 || (tokens.shapes[i]! & ASKED) !== Shape.allCapitals) continue;
    const [start, end] = [tokens.starts[i]!, tokens.ends[i]!];
    if (end - start < LEAST_ALONE || beside.has(start)) continue;
    const written = text.slice(start, end);
    const places = found.get(written);
    if (places === undefined) found.set(written, [{ start, end }]);
    else places.push({ start, end });
  }
  return [...found].flatMap(([written, places]) => {
    if (isBodyAcronym(written) || isShortWord(written) || places.some((place) => mayBeExplained(text, place)))
      return [];
    const meant = [...long].filter(([acronym]) => isMistyped(acronym, written));
    const [right] = meant;
    if (meant.length !== 1 || right![1].length < places.length) return [];
    const { kind, entity } = right![1][0]!;
    return places.map((place) => slipOf(kind, entity!, place));
  });
}

/** Whether two letters changed places, one is doubled, or is one beside it on the keyboard that no other body is likely to have. */
function isMistyped(acronym: string, written: string): boolean {
  if (written[0] !== acronym[0]) return false;
  const slip = slipBetween(acronym, written);
  if (slip === "swapped") return true;
  if (slip === "added") return isDoubled(acronym, written);
  if (slip !== "replaced") return false;
  let at = 0;
  while (acronym[at] === written[at]) at++;
  const letter = written[at]!.toLowerCase();
  return RARE_INITIALS.includes(letter) && keysBeside(acronym[at]!.toLowerCase()).includes(letter);
}

const RARE_INITIALS = "hjnqvwxyz";

/** "(NDMA)", "NDMA (Narvan Disaster …)". */
function mayBeExplained(text: string, { start, end }: Span): boolean {
  return text[start - 1] === "(" || text.startsWith(" (", end);
}

/** "ISIS" is a word of its own beside a body's acronym of as few letters; "ADNM" can hardly be spoken. */
function isShortWord(written: string): boolean {
  return written.length < LEAST_WORD && /[AEIOUY]/.test(written.slice(1));
}

const LEAST_WORD = 5;

function slipOf(kind: EntityKind, entity: string, { start, end }: Span): NameMention {
  return {
    start,
    end,
    kind,
    entity,
    candidates: null,
    via: "misspelling",
    title: null,
    slip: true,
    target: false,
  };
}
