/** Words right at a title that say that it is held now: "currently Defense Minister". What the bearer does now is for `acts.ts`. */
import type { Span } from "../../text/span.ts";
import { IN_OFFICE } from "./dates/timeWords.ts";

/** "Seo, currently Defense Minister,", "Seo, the present Defense Minister,", "now Defense Minister Seo" */
export function isSaidNow(text: string, title: Span, name: Span): boolean {
  return title.start > name.end
    ? NOW_BEHIND.test(text.slice(name.end, title.start))
    : NOW_BEFORE.test(text.slice(Math.max(0, title.start - 24), title.start));
}

const NOW_BEHIND = new RegExp(
  `^,?\\s*[(\\u2013\\u2014]?\\s?(?:(?:who is|is) )?(?:(?:now|currently|presently|today)\\s(?:the\\s)?|the\\s${IN_OFFICE}\\s)$`,
);
const NOW_BEFORE = new RegExp(`(?<![\\p{L}-])(?:now|currently|today['’]s|(?:the )?${IN_OFFICE})[ -]$`, "iu");

/** "In 2015 she challenged incumbent Prime Minister …": in office on the day that is told, where one is. */
export function isSaidOfThen(text: string, title: Span): boolean {
  return OF_THEN.test(text.slice(Math.max(0, title.start - 12), title.start));
}

const OF_THEN = /\b(?:incumbent|sitting)\s$/i;
