/**
 * What a text claims of when an edition of a forum was held: "the 57th Security Consultative Meeting was held in Seoul
 * on November 4", `| 57th SCM | 2025-11-04 |`, `제57차 …가 11월 4일 열렸다`. Left out is every wording in which
 * the date may be that of something else: what was said, announced or prepared, what came before or after it. The words
 * between a name and its date are read in `eventBehind.ts` and `eventInFront.ts`.
 */
import type { Analysis } from "./analyse.ts";
import { type Edition, editionAt, leadOf } from "./editionNamed.ts";
import { saidBehind } from "./eventBehind.ts";
import { isInEndColumn, isStated } from "./eventContext.ts";
import { saidBefore } from "./eventInFront.ts";
import { isOfPage, isPlaceAndDay } from "./eventPages.ts";
import type { Told } from "./eventVerbs.ts";
import { VAGUE } from "./eventWords.ts";
import type { DateMentionLinked, Mention, NameMention } from "./mention.ts";

/** That an edition was held at a date, as one place of a text says it. */
export interface EventClaim {
  /** The forum's id. */
  readonly forum: string;
  readonly edition: Edition;
  /** What the body of that name meets in, "summit", where that stands beside it; else null. */
  readonly meeting: string | null;
  readonly name: NameMention;
  /** Its value is known. */
  readonly date: DateMentionLinked;
  readonly told: Told;
  /** Whether its words tell a stretch without its days: "mid-June", "the first half of 2025". */
  readonly isVague: boolean;
  /** Whether a line has its day and its bare name alone: it may be what somebody did of it on that day. */
  readonly isBare: boolean;
}

/** The claims of a document, ascending by the forum's name. */
export function eventClaimsIn({ document, mentions }: Analysis): EventClaim[] {
  const claims: EventClaim[] = [];
  mentions.forEach((name, i) => {
    if (name.kind !== "forum" || name.entity === null || name.target) return;
    if (!isNearDate(document.text, mentions, i)) return;
    const { numbered, year, meeting, head, end, before, behind } = editionAt(document, mentions, i, name);
    const claim = (date: DateMentionLinked, told: Told, isBare: boolean): void => {
      if (!isStated(document.text, Math.min(head, date.start), Math.max(end, date.end))) return;
      const ordinal = leadOf(document.text, meeting === null ? name.start : head).ordinal ?? numbered;
      const isVague = VAGUE.test(document.text.slice(date.start, date.end));
      const edition = { ordinal, year };
      claims.push({ forum: name.entity!, edition, meeting, name, date, told, isVague, isBare });
    };
    const told = behind?.kind === "date" ? saidBehind(document, head, end, behind) : null;
    if (behind?.kind === "date" && told !== null) {
      // Its abbreviation in parentheses claims nothing more.
      if (claims.at(-1)?.date !== behind) claim(behind, told, false);
      const next = nextBehind(document.text, mentions, behind, told, i);
      if (next !== null) claim(next.date, next.told, false);
    } else if (before?.kind === "date") {
      const said = saidBefore(document, before, head, end, year);
      if (said !== null) claim(before, "some", said === "bare");
    }
    if (behind?.kind === "date" && told === null) {
      if (isOfPage(document, head, end, behind)) claim(behind, "all", false);
      else if (isPlaceAndDay(document.text, head, end, behind)) claim(behind, "some", true);
    }
  });
  return claims;
}

/** How far the last day may stand behind the first. */
const ENDED_REACH = 28;
/** The same with what belongs to the name: its year, its abbreviation, the target of its link. */
const LONGEST_WAY = 800;

/** A line that ends with the name may be the heading of what follows. */
const ENDS_LINE = /^[*_)]{0,3}[^\S\n]*\n/;

/** Whether a date stands near the name at `i`, in its paragraph: one of those that may be its, or more. */
function isNearDate(text: string, mentions: readonly Mention[], i: number): boolean {
  const { start, end } = mentions[i]!;
  for (let at = i - 1; at >= 0 && at >= i - 3; at--) {
    const other = mentions[at]!;
    if (start - other.end > LONGEST_WAY) break;
    if (other.kind === "date" && !text.slice(other.end, start).includes("\n\n")) return true;
  }
  for (let at = i + 1; at < mentions.length && at <= i + 4; at++) {
    const other = mentions[at]!;
    if (other.start - end > LONGEST_WAY) break;
    if (other.kind !== "date") continue;
    const between = text.slice(end, other.start);
    if (!between.includes("\n\n") || ENDS_LINE.test(between)) return true;
  }
  return false;
}

/** What ends behind the first day: "opened on 10 June and ended on 13 June". */
const ENDED = /^,? and (?:ended|closed|concluded|wrapped up|will end|ends|closes) on $/;
/** The same in a sentence of its own: "It had opened on 10 June". */
const IT_DID = /^[.;] It (?:had )?(opened|began|begun|started|ended|closed|concluded) on $/i;
const BEGUN = /^(?:opened|began|begun|started)$/i;

/** The other end of a meeting behind its day, one of the mentions from number `from` on; null where none is told. */
function nextBehind(
  text: string,
  mentions: readonly Mention[],
  day: DateMentionLinked,
  told: Told,
  from: number,
): { readonly date: DateMentionLinked; readonly told: Told } | null {
  const date = mentions[mentions.indexOf(day, from) + 1];
  if (date?.kind !== "date" || date.date.value === null || date.start - day.end > ENDED_REACH) return null;
  const between = text.slice(day.end, date.start);
  const verb = IT_DID.exec(between)?.[1];
  if (verb !== undefined) return { date, told: BEGUN.test(verb) ? "first" : "last" };
  if (told !== "first") return null;
  const isEnd = /^[^\S\n]*\|[^\S\n]*$/.test(between) ? isInEndColumn(text, date.end) : ENDED.test(between);
  return isEnd ? { date, told: "last" } : null;
}
