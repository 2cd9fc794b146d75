/**
 * Names of people and forums that the register does not know: runs of capitalised words that are no ordinary words,
 * titles, bodies or places. Made for comparing spellings.
 */
import type { Span } from "../../text/span.ts";
import { isInHeading } from "../headings.ts";
import { WordClass } from "../lexicon.ts";
import type { PatternSet } from "../patterns.ts";
import type { Tokens } from "../tokens.ts";
import { foldedWord } from "../words.ts";
import { ForumFinder } from "./forum.ts";
import { PersonFinder } from "./person.ts";
import { type Part, Runs } from "./runs.ts";
import type { UnknownName } from "./unknownName.ts";

/** Ascending, disjoint. `headings` are spans in which any word may begin with a capital; `taken` are the spans of known names, ascending. */
export function unknownNames(
  text: string,
  tokens: Tokens,
  set: PatternSet,
  headings: Int32Array,
  taken: readonly Span[],
): UnknownName[] {
  const runs = new Runs(text, tokens);
  const people = new PersonFinder(runs, set);
  const forums = new ForumFinder(runs, set);
  const found: UnknownName[] = [];
  /** Single words that a title or a verb makes somebody's: "Ms Nausėda", "Nausėda said". */
  const alone = new Set<string>();
  let known = 0;
  let next = 0;
  for (let k = 0; k < tokens.headCount; k++) {
    const i = tokens.heads[k]!;
    if (i < next || !runs.beginsRun(i)) continue;
    const parts = runs.from(i);
    const last = parts[parts.length - 1]!.last;
    const start = tokens.starts[i]!;
    const end = tokens.ends[last]!;
    next = last + 1;
    const single = people.somebodyIn(parts);
    if (single !== null) alone.add(single);
    if (parts.length < 2) continue;
    while (known < taken.length && taken[known]!.end <= start) known++;
    const isFree = (to: number): boolean => known === taken.length || taken[known]!.start >= to;
    if (!isFree(end)) continue;
    for (const run of isInHeading(headings, start) ? cutInHeading(runs, parts) : [parts]) {
      const name = forums.isForum(run) ? forums.forumIn(run) : people.personIn(run);
      if (name === null) continue;
      while (next < tokens.count && tokens.starts[next]! < name.end) next++;
      if (isFree(name.end)) found.push(name);
    }
  }
  return found.map((name) => {
    const family = name.parts[name.parts.length - 1]!;
    const isTold = name.isTold || alone.has(foldedWord(family, 0, family.length));
    return isTold === name.isTold ? name : { ...name, isTold };
  });
}

/** The run of a heading cut where a word is no part of a name: "Seo Min-jun Meets Emi Kanamori". */
function cutInHeading(runs: Runs, run: readonly Part[]): Part[][] {
  const cut: Part[][] = [[]];
  for (const part of run) {
    if ((runs.classOf(part) & WordClass.ordinary) !== 0) cut.push([]);
    else cut[cut.length - 1]!.push(part);
  }
  return cut;
}
