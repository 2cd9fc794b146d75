/** `ambiguous-name`: a name that two people of the note, or two of the register, could bear. It is linked to nobody. */

import { linkedAmong } from "../link/linkTarget.ts";
import type { Span } from "../text/span.ts";
import type { DocumentCheck, Draft } from "./finding.ts";
import { introduced } from "./introduction.ts";
import { openNamesIn } from "./mentions.ts";

export const ambiguousName: DocumentCheck = {
  code: "ambiguous-name",
  severity: "hint",
  summary: "A name that two people of the note could bear.",
  run(analysis, context) {
    const { text } = analysis.document;
    const open = openNamesIn(analysis, context).filter(
      ({ mention, candidates }) =>
        !isSpokenOf(text, mention) && linkedAmong(text, mention, candidates).length !== 1,
    );
    return open.map(({ mention, candidates, surface }): Draft => {
      const names = candidates.map(({ name }) => name);
      const who = candidates.map((entity) => introduced(analysis, context, entity, mention.start));
      return {
        start: mention.start,
        end: mention.end,
        message: `"${surface}" could be ${who.slice(0, -1).join(", ")} or ${who.at(-1)}; write the full name or the title.`,
        entity: null,
        name: null,
        fixes: [...new Set(names)]
          .filter((name) => name !== surface)
          .map((name) => ({ title: `Use "${name}"`, newText: name, preferred: false })),
        related: [],
      };
    });
  },
};

/** Whether the passage speaks of the name and not of a bearer: "the name Shin", "Shin is a common name", "which Shin". */
function isSpokenOf(text: string, { start, end }: Span): boolean {
  return (
    NAME_OF.test(text.slice(Math.max(0, start - REACH), start)) ||
    IS_A_NAME.test(text.slice(end, end + REACH))
  );
}

const REACH = 48;
const NAME_OF =
  /\b(?:(?:sur|family |last |first |given )?names?|called|named|[Ww]hich|[Ee]very|[Ee]ither|[Nn]either|[Aa]nother|(?:[Tt]he )?(?:elder|younger|older|other|first|second)) ["“'‘*_]{0,3}$/;
const IS_A_NAME =
  /^["”'’*_]{0,3} (?:is|was) (?:(?:also |only |just )?(?:an?|the|one of the)) (?:[\p{L}-]+ ){0,3}(?:sur|family )?names?\b/u;
