/**
 * `weekday-mismatch`: a weekday beside a day that falls on another one. The fixes mend either side; neither is
 * preferred, since either may be wrong.
 */
import { weekdayMismatch as mismatchOf, respellDay, respellWeekdays } from "../recognise/dates/index.ts";
import { printIso, WEEKDAY_NAMES } from "../text/civil.ts";
import { gather } from "../text/gather.ts";
import type { DocumentCheck, Fix } from "./finding.ts";
import { dateSurface } from "./mentions.ts";
import { isOfOtherEdition } from "./otherEdition.ts";
import { isOwnedUp } from "./ownedUp.ts";
import { mismatchesApart } from "./weekdayApart.ts";
import { isOfName } from "./weekdayNamed.ts";

/** The month of a day that a break of lines has cut in two: `Tuesday the 29th`, below it `of September`. */
const BROKEN = /^\s*\n\s*of \p{Lu}/u;

export const weekdayMismatch: DocumentCheck = {
  code: "weekday-mismatch",
  severity: "warning",
  summary: "A weekday that the date does not fall on.",
  run(analysis, context) {
    const { text, mask } = analysis.document;
    const apart = new Set(mismatchesApart(analysis));
    const all = apart.size === 0 ? analysis.dates : [...analysis.dates, ...apart];
    return gather(all, (mention) => {
      const { weekday, lastWeekday } = mention.date;
      const wrong = weekday === null && lastWeekday === null ? null : mismatchOf(mention.date);
      if (wrong === null || dateSurface(analysis, context, mention) === null) return [];
      if (mention.date.basis !== "explicit" && isOfOtherEdition(analysis, context.register, mention))
        return [];
      if (isOwnedUp(text, mask, mention) || BROKEN.test(text.slice(mention.end, mention.end + 20))) return [];
      if (weekday !== null && isOfName(text, weekday)) return [];
      const { beside } = wrong;
      const written = WEEKDAY_NAMES[wrong.written.day]!;
      const { year, month, day } = wrong.day;
      const fixes: Fix[] = [
        respellWeekdays(text, mention.date),
        apart.has(mention) ? null : respellDay(text, mention.date, wrong.day),
      ].flatMap((newText) =>
        newText === null ? [] : [{ title: `Use "${newText}"`, newText, preferred: false }],
      );
      return [
        {
          start: mention.start,
          end: mention.end,
          message: `${printIso(beside.year, beside.month, beside.day)} is a ${WEEKDAY_NAMES[wrong.weekday]}, not a ${written}; the nearest ${written} is ${printIso(year, month, day)}.`,
          entity: null,
          name: null,
          fixes,
          related: [],
        },
      ];
    });
  },
};
