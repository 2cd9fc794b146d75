/** Whether tokens may stand side by side in a name that has a slip in it. */
import type { Slipped } from "./slipped.ts";
import { Gap, Shape, type Tokens } from "./tokens.ts";

/** Whether a name may go on with token `i`; behind a comma a given name may. */
export function mayGoOn(tokens: Tokens, i: number): boolean {
  return isInName(tokens, i) || tokens.gaps[i] === Gap.comma;
}

/** Whether token `i` may stand behind the one before it in a name: "ADMM+", "2+2". */
function isInName(tokens: Tokens, i: number): boolean {
  if (isNameGap(tokens.gaps[i]!)) return true;
  const isSign = ((tokens.shapes[i]! | tokens.shapes[i - 1]!) & Shape.sign) !== 0;
  return tokens.gaps[i] === Gap.none && isSign;
}

/** Whether a gap (see `Gap`) may part two words of a name: some mark or space, and nothing that ends a clause. */
export function isNameGap(gap: number): boolean {
  return gap !== Gap.none && gap <= Gap.period;
}

/** What a token in capitals is in a body's name; null for any other. */
export function acronymAt({ shapes, gaps, count }: Tokens, i: number): Slipped["isAcronym"] {
  if ((shapes[i]! & Shape.allCapitals) === 0) return null;
  return i + 1 < count && (gaps[i + 1] === Gap.hyphen || gaps[i + 1] === Gap.none) ? "tied" : "free";
}
