/** Findings about titles whose hedge is wrong by the register: see `hedges.ts`. What tells of other days lets them be. */

import type { Membership } from "../../authority/model.ts";
import { onDate, termText } from "../../authority/roles.ts";
import { type DateRange, heldIn } from "../../authority/terms.ts";
import type { Analysis } from "../../link/analyse.ts";
import { documentDate } from "../../link/passageDate.ts";
import { gather } from "../../text/gather.ts";
import type { CheckContext, Draft } from "../finding.ts";
import { actedLately } from "./acts.ts";
import { hedgedRoles } from "./claimReader.ts";
import { type ClaimedRole, roleDraft } from "./claims.ts";
import { excusingDays } from "./dates/excusingDays.ts";
import { Hedge, type HedgeWord, hadBefore, isHedgeRight } from "./hedges.ts";
import { isHistory } from "./history.ts";
import { tellsOfPast } from "./past.ts";

/** The findings, on the title with its hedge. */
export function hedgedDrafts(analysis: Analysis, context: CheckContext): Draft[] {
  const { text } = analysis.document;
  return gather(hedgedRoles(analysis, context), (claim) => {
    const { hedge, date, posts, office, named, isNow } = claim;
    if (hedge === null || date === null || isExcused(analysis, claim, hedge)) return [];
    const { mention } = named;
    const isOfNow = isNow || date.isOfEvent || actedLately(text, mention);
    if (!isOfNow && hadBefore(posts, date.days)) return [];
    // "the former president Halvorsen's aide", "former President Halvorsen adviser"
    if (mention.start > office.start && OF_ANOTHER.test(text.slice(mention.end, mention.end + REACH)))
      return [];
    if (tellsOfPast(analysis, claim, false)) return [];
    if (!date.isOfEvent && hedge.hedge !== Hedge.ending && isHistory(analysis, claim, date.days, context))
      return [];
    const span = { start: Math.min(hedge.start, office.start), end: Math.max(hedge.end, office.end) };
    const written = text.slice(span.start, span.end);
    const plain =
      hedge.start < office.start
        ? text.slice(hedge.end, office.end).trimStart()
        : text.slice(office.start, office.end);
    const newText =
      hedge.hedge === Hedge.ending
        ? null
        : /^\p{Lu}/u.test(written)
          ? plain[0]!.toUpperCase() + plain.slice(1)
          : plain;
    return [roleDraft(claim, span, message(claim, hedge, text), newText)];
  });
}

const REACH = 32;
const OF_ANOTHER =
  /^(?:['’]s?(?![\p{L}])| (?:aides?|advis[eo]rs?|spokes\p{L}+|officials?|all(?:y|ies)|staffers?|lawyers?|attorneys?|appointees?|nominees?|rivals?|supporters?|era|administration|cabinet|loyalists?|confidants?)(?!\p{L}))/u;

function isExcused(analysis: Analysis, claim: ClaimedRole, hedge: HedgeWord): boolean {
  if (hedge.hedge === Hedge.over && isCalledSoSince(analysis, claim, hedge)) return true;
  const date = claim.date!;
  if (date.isOfEvent) return false;
  const days = excusingDays(analysis, claim, date);
  return days === null || isHedgeRight(hedge, claim.posts, days);
}

/**
 * Whether the writer may call somebody "former" from a day behind that of which the passage tells: that of the note, where it
 * has one, or any where the sentence alone tells a date.
 */
function isCalledSoSince(analysis: Analysis, { date, posts }: ClaimedRole, hedge: HedgeWord): boolean {
  const own = documentDate(analysis);
  if (own === null)
    return date!.basis === "sentence" && posts.some(({ membership }) => endsBehind(membership, date!.days));
  return isHedgeRight(hedge, posts, [own.days]);
}

function endsBehind(membership: Membership, days: DateRange): boolean {
  return membership.endDate !== null && heldIn(membership, days) === "yes";
}

function message({ named, date, posts, office }: ClaimedRole, { hedge }: HedgeWord, text: string): string {
  const shown = text.slice(office.start, office.end);
  const when = onDate(date!.value);
  if (hedge === Hedge.ending)
    return `${named.entity.name} was no longer ${shown} ${when} (${termText(posts[0]!.membership) ?? ""}).`;
  const held = posts.find(({ membership }) => heldIn(membership, date!.days) === "yes") ?? posts[0]!;
  const term = termText(held.membership);
  return `${named.entity.name} was ${shown} ${when}${hedge === Hedge.over ? "" : " already"}${term === null ? "" : ` (${term})`}.`;
}
