/** `ambiguous-name`: a name that two people of the note, or two of the register, could bear. It is linked to nobody. */
import type { DocumentCheck, Draft } from "./finding.ts";
import { introduced } from "./introduction.ts";
import { openNamesIn } from "./mentions.ts";

export const ambiguousName: DocumentCheck = {
  code: "ambiguous-name",
  severity: "hint",
  summary: "A name that two people of the note could bear.",
  run(analysis, context) {
    return openNamesIn(analysis, context).map(({ mention, candidates, surface }): Draft => {
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
