/**
 * The body that the words next to a name say its bearer heads or works for, whether the register knows it or not: "X, head
 * of Acme", "X, who runs Acme", "Acme boss X". Asked of namesakes, of whom the one named before has no part in it; the
 * bodies that the register gives them are for `bodyBeside.ts`.
 */
import type { Authority } from "../authority/model.ts";
import type { Entity } from "../authority/register.ts";
import { isCityName } from "../recognise/placeWords.ts";
import { fold } from "../text/chars.ts";
import type { Span } from "../text/span.ts";
import { OF_STATE } from "./anotherBearer.ts";
import { isForeign } from "./bodyBeside.ts";
import { CLOSED } from "./titleBeside.ts";

/** How much of the text to either side is read, in UTF-16 units. */
const REACH = 100;

const ROLE =
  "(?:head|boss|chief|chief executive|CEO|CFO|managing director|director|manager|chair|chairman|chairwoman|president|founder|co-founder|owner|co-owner|analyst|strategist|economist|spokesman|spokeswoman|spokesperson|partner|editor|professor|dean|lecturer|rector|coach|captain|correspondent|reporter|lawyer|executive|employee|researcher|fellow)";
const BODY = "(\\p{Lu}[\\p{L}\\p{N}&’'-]*(?: (?:of |for |and |the |de |& )?\\p{Lu}[\\p{L}\\p{N}&’'-]*){0,4})";
const BEHIND = [
  `(?:,| \\() ?(?:the |an? )?(?:(?!(?:who|the|an?|by|with|to|from|said|says|met) )\\p{Ll}[\\p{Ll}-]* ){0,3}?${ROLE} (?:of|at|for|with) (?:the )?${BODY}`,
  `(?:,| \\() ?(?:the )?${BODY}['’]s (?:\\p{Ll}[\\p{Ll}-]* ){0,2}?${ROLE}(?![\\p{L}-])`,
  `,? who (?:now |also )?(?:heads|runs|leads|chairs|owns|founded|edits|works (?:for|at)) (?:the )?${BODY}`,
].map((form) => new RegExp(`^${form}`, "u"));
const BEFORE = new RegExp(
  `(?<![\\p{L}\\p{N}&’'-] )${BODY}(?:['’]s?)? (?:\\p{Ll}[\\p{Ll}-]* )?${ROLE} $`,
  "u",
);
const AROUND = new RegExp(`(?:^|[\\s(])${ROLE} (?:of|at|for) (?:the )?${BODY}, $`, "u");

/** Whether the body is one of which the entity has no part, as far as the register tells. */
export function isOfBodyElsewhere(text: string, name: Span, entity: Entity, authority: Authority): boolean {
  const body = bodyHeaded(text, name);
  if (body === null) return false;
  const words = fold(body).split(" ");
  if (words.some((word) => OF_STATE.has(word)) || words.every(isCityName)) return false;
  return isForeign(body, entity, authority);
}

function bodyHeaded(text: string, { start, end }: Span): string | null {
  const behind = text.slice(end, end + REACH);
  for (const form of BEHIND) {
    const body = form.exec(behind)?.[1];
    if (body !== undefined) return withoutOwner(body);
  }
  const before = text.slice(Math.max(0, start - REACH), start);
  const body =
    BEFORE.exec(before)?.[1] ??
    (CLOSED.test(text.slice(end, end + 4)) ? AROUND.exec(before)?.[1] : undefined);
  return body === undefined ? null : withoutOwner(body);
}

function withoutOwner(body: string): string {
  return body.replace(/['’]s?$/, "");
}
