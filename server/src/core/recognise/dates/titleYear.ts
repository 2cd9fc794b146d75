/**
 * The year of a heading with other words beside it, as that of the months below: `# Diary 2025`, `# 2025 log` over
 * `## October`. Left out are headings that tell a longer story, name several years or a year that is not the calendar's.
 */
import type { ProseMask } from "../../text/mask.ts";
import { anchorOf } from "./anchorTypes.ts";
import { depthOfSection } from "./layout.ts";
import { type Outlook, standing } from "./outlook.ts";
import { yearPeriod } from "./period.ts";
import type { DateRecord } from "./record.ts";
import type { DateExpr } from "./types.ts";

/** How many headings back one is looked for. */
const REACH = 64;
const LONGEST = 60;
/** How many words a heading has beside its year. */
const WORDS = 4;

const BEGINS = /^[*_\s]*((?:19|20)\d\d)年?[*_]*(?:[\s:,|·–—-]+(?=\D)|(?<=年[*_]*)|$)(\D*)$/u;
const ENDS = /^(\D*[\s(（:,|·–—-])((?:19|20)\d\d)(?:年|년)?[)）*_\s:.]*$/u;
/** What makes a year one of its own, an end of several, or what is looked ahead to. */
const OTHER =
  /\b(?:fy|fiscal|financial|academic|school|season|budget|winter|since|until|till|before|after|by|to|from|towards?|vision|post|pre|vs?|old|bc|ad)\b|年度|학년|회계/iu;
const DIARY =
  /\b(?:diary|diaries|journal|calendar|log|logbook|chronicle|chronology|timeline|schedule|events|notes)\b|日記|日誌|日志|日记|일지|일기/iu;

/**
 * Notes the year of a heading above as that heading's date, where a month alone in a heading below it, or a day with its
 * weekday in a diary, stands under no other date.
 */
export function dateByTitle(view: Outlook, mask: ProseMask, date: DateRecord, expr: DateExpr): void {
  const isMonth =
    date.heading > 1 && expr.kind === "month" && expr.year === null && (expr.turn ?? null) === null;
  const isDay = date.heading === 0 && expr.kind === "day" && expr.year === null && date.weekday !== null;
  if ((!isMonth && !isDay) || date.section === 0) return;
  const base = standing(view);
  if (base !== null && base.basis !== "note") return;
  let depth = isMonth ? date.heading : 7;
  const first = isMonth ? date.section - 1 : date.section;
  for (let section = first; section > 0 && section > first - REACH && depth > 1; section--) {
    const of = depthOfSection(view.text, mask, section);
    if (of >= depth) continue;
    depth = of;
    const start = mask.headings[section * 2 - 2]!;
    const title = view.text.slice(start, Math.min(mask.headings[section * 2 - 1]!, start + LONGEST + 1));
    const year = yearOfTitle(title, isDay);
    if (year === 0) continue;
    view.headings.length = Math.min(view.headings.length, of);
    while (view.headings.length < of) view.headings.push(null);
    view.headings.push(anchorOf(yearPeriod(year), "heading"));
    return;
  }
}

/** The year by which a heading begins or ends; 0 where it tells none of its months, or, where asked, is no diary's. */
function yearOfTitle(title: string, diary: boolean): number {
  if (title.length > LONGEST) return 0;
  const begins = BEGINS.exec(title);
  const ends = begins === null ? ENDS.exec(title) : null;
  const year = begins?.[1] ?? ends?.[2];
  const words = begins?.[2] ?? ends?.[1];
  if (year === undefined || words === undefined || OTHER.test(words)) return 0;
  if ((words.match(/[\p{L}\p{M}]+/gu) ?? []).length > WORDS || (diary && !DIARY.test(words))) return 0;
  return Number(year);
}
