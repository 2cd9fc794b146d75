/** Lines that hold nothing but a meeting, its day and its place: items of lists, captions, headings, paragraphs. */
import { LEAD } from "./editionNamed.ts";

/** What stands in front of a meeting that begins at `head`. */
export function leadIn(text: string, head: number): string {
  return text.slice(Math.max(0, head - LEAD), head);
}

/** What stands between the name and the day of a list's line: `, `, `, Kuala Lumpur, `, ` in Seoul on `, ` – Seoul, `. */
export const ENTRY =
  /^(?:,|:| ?[–—]| -)? (?:(?:in |at )?\p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{1,20}){0,2},? )?(?:on )?$/u;

/** Whose report may stand in the place of a meeting's town. */
export const SOURCE =
  /\b(?:Yonhap|Reuters|AFP|AP|Kyodo|Xinhua|Jiji|NHK|KBS|Bernama|Antara|TASS|BBC|CNN|Nikkei|Bloomberg|[\p{L}]{0,12}(?:Times|Post|Herald|News|Daily|Journal|Gazette|Press|Agency|Ministry|Review|Tribune))\b/u;

/** Whether a line holds nothing but a meeting, from `head` on, and its day, up to `end`: `- 57th SCM, November 5`. */
export function isEntry(text: string, head: number, end: number): boolean {
  if (!/^[^\S\n]*[.]?[^\S\n]*(?:\n|$)/.test(text.slice(end, end + 8))) return false;
  const lead = leadIn(text, head);
  const line = lead.slice(lead.lastIndexOf("\n") + 1);
  return /^[^\S\n]*(?:[-*+]|\d{1,2}[.)])[^\S\n]+(?:\[x\] )?[*_]{0,3}(?:the )?(?:\d{1,3}(?:st|nd|rd|th) )?[*_[]*$|^(?:photos?|pictures?|image|caption|video): (?:the )?(?:\d{1,3}(?:st|nd|rd|th) )?$/i.test(
    line,
  );
}

/**
 * Whether a paragraph holds nothing but a numbered meeting and, behind its place or "on", its day: "57th SCM in Seoul on
 * November 5", "# 57th SCM, Seoul, 5 November 2025".
 */
export function isLineAlone(text: string, head: number, between: string, end: number): boolean {
  if (between === ", " && PLACE_ALONE.test(text.slice(end, end + LEAD)))
    return /(?:^|\n[^\S\n]*\n)(?:#{1,6} )?(?:\d{1,3}(?:st|nd|rd|th) )?[*_]*$/i.test(leadIn(text, head));
  const isPlaced = /^(?:,|:| ?[–—]) \p{Lu}[^,\d]*, $/u.test(between);
  if (!isPlaced && between !== ", " && (!between.endsWith(" on ") || between.startsWith(","))) return false;
  if (!/^[^\S\n]*[.]?[^\S\n]*(?:\n[^\S\n]*(?:\n|$)|$)/.test(text.slice(end, end + 12))) return false;
  return /(?:^|\n[^\S\n]*\n)(?:#{1,6} [*_]{0,3}|(?:#{1,6} )?[*_]{0,3}(?:the )?\d{1,3}(?:st|nd|rd|th) [*_]*)$/i.test(
    leadIn(text, head),
  );
}

/** The place behind a day, with which the paragraph ends: `FORUM, 24–26 October 2023, Oslo`. */
const PLACE_ALONE =
  /^, \p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{1,20}){0,2}[^\S\n]*(?:\n[^\S\n]*(?:\n|$)|$)/u;
