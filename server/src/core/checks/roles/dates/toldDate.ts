/**
 * The date that a finding about a role tells its reader: that of the sentence, as hovers do, where a claim that no clause
 * dates was held against the note's own and the register says the same of both days.
 */
import { heldIn, type Tenure } from "../../../authority/terms.ts";
import type { Analysis } from "../../../link/analyse.ts";
import { passageDateAt } from "../../../link/passageDate.ts";
import type { Span } from "../../../text/span.ts";
import type { ClaimDate } from "./claimDate.ts";

/** The date, as EDTF. */
export function toldDate(
  analysis: Analysis,
  { named, tenures }: { readonly named: { readonly mention: Span }; readonly tenures: readonly Tenure[] },
  { value, days, basis, isOfEvent }: ClaimDate,
): string {
  if (basis !== "document" || isOfEvent) return value;
  const passage = passageDateAt(analysis, named.mention.start);
  if (passage === null || passage.basis !== "sentence" || !DAY.test(passage.value)) return value;
  const isSame = tenures.every(
    ({ membership }) => heldIn(membership, passage.days) === heldIn(membership, days),
  );
  return isSame ? passage.value : value;
}

const DAY = /^\d{4}-\d\d-\d\d$/;
