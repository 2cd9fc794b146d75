/**
 * Misspelt names that say too little by themselves, of people whom the note or a title names: one walk over the tokens,
 * which looks closely only at capitalised words that the register does not have. A name in full with two slips in it is
 * for `fullSlips.ts`, a family name alone for `shortSlips.ts`; one slip in a name in full is for `recognise/slips.ts`,
 * which needs less.
 */
import { Gap, Shape } from "../recognise/tokens.ts";
import { FullSlips } from "./fullSlips.ts";
import type { NameMention } from "./mention.ts";
import { ShortSlips } from "./shortSlips.ts";
import type { NameSlip, Scene } from "./slipScene.ts";

/** Ascending and disjoint, none of them in a mention. `mentions` ascend. */
export function nameSlips(scene: Scene, mentions: readonly NameMention[]): readonly NameSlip[] {
  const { tokens, text } = scene;
  const full = new FullSlips(scene, mentions);
  const short = new ShortSlips(scene, mentions);
  const slips: NameSlip[] = [];
  /** The first token behind the last slip, and the first mention that does not end before the token. */
  let from = 0;
  let mention = 0;
  for (let k = 0; k < tokens.headCount; k++) {
    const i = tokens.heads[k]!;
    if (tokens.ids[i] !== 0 || (tokens.shapes[i]! & ASKED) !== WANTED || i < from) continue;
    const start = tokens.starts[i]!;
    while (mention < mentions.length && mentions[mention]!.end <= start) mention++;
    const next = mentions[mention];
    if (next !== undefined && next.start < tokens.ends[i]!) continue;
    if (hasNeighbour(scene, i)) {
      const between = {
        from,
        start: mention === 0 ? 0 : mentions[mention - 1]!.end,
        end: next === undefined ? text.length : next.start,
      };
      const slip = full.around(i, between);
      if (slip !== null) {
        slips.push(slip);
        short.introduce(slip.entity, tokens.starts[slip.first]!);
        from = slip.last + 1;
        continue;
      }
    }
    short.meet(i, mention);
  }
  const alone = short.found();
  if (alone.length === 0) return slips;
  return [...slips, ...alone].sort((a, b) => a.first - b.first);
}

const WANTED = Shape.capital | Shape.small;
const ASKED = WANTED | Shape.raw | Shape.sign | Shape.digit | Shape.target;

/** Whether a word may stand beside the token in one name. */
function hasNeighbour({ tokens }: Scene, i: number): boolean {
  return isTied(tokens.gaps[i]!) || (i + 1 < tokens.count && isTied(tokens.gaps[i + 1]!));
}

function isTied(gap: number): boolean {
  return gap === Gap.space || gap === Gap.line || gap === Gap.hyphen || gap === Gap.apostrophe;
}
