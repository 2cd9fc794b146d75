/** `ambiguous-date`: a numeric date that is one day month first and another day first, where nothing settles which. */

import { gather } from "../text/gather.ts";
import type { DocumentCheck, Fix } from "./finding.ts";
import { dateSurface } from "./mentions.ts";

export const ambiguousDate: DocumentCheck = {
  code: "ambiguous-date",
  severity: "information",
  summary: "A numeric date with two readings.",
  run(analysis, context) {
    return gather(analysis.dates, (mention) => {
      const { readings, value } = mention.date;
      if (readings === null || value !== null) return [];
      const surface = dateSurface(analysis, context, mention);
      if (surface === null) return [];
      const fixes = readings.map(
        (newText): Fix => ({ title: `Use "${newText}"`, newText, preferred: false }),
      );
      const message = `"${surface}" is ${readings[0]} or ${readings[1]}: write it so that one is meant, or set style.date_order.`;
      return [
        { start: mention.start, end: mention.end, message, entity: null, name: null, fixes, related: [] },
      ];
    });
  },
};
