/**
 * Lines that list people: agendas, items of lists, cells, those present. A title in such a line is meant for its day, as a
 * sentence's may not be. English, and lists in any script's marks.
 */
import { countryAtEnd } from "../../recognise/countries.ts";
import { fold } from "../../text/chars.ts";
import type { Span } from "../../text/span.ts";

/** Whether title and name stand in a list; `sentence` is the one that they stand in. */
export function isListed(text: string, title: Span, name: Span, sentence: Span): boolean {
  return (
    isItem(text, title, name) ||
    isOnAgenda(text, title, name, sentence) ||
    isAmongThosePresent(text, title, name)
  );
}

/** Whether the sentence is a line of an agenda that title and name end: "Lunch with President …". */
function isOnAgenda(text: string, title: Span, name: Span, sentence: Span): boolean {
  if (title.end > name.start || !/^[*_\]]{0,3}[.,;)]?\s*$/.test(text.slice(name.end, sentence.end)))
    return false;
  return AGENDA.test(text.slice(sentence.start, title.start));
}

const AGENDA =
  /^\W{0,12}(?:\[[ xX]\]\s{1,3})?(?:[\d:.–-]{4,11}\s{0,3}[:,–-]?\s{0,3})?(?:(?:working|private|joint|phone|video|state|bilateral|short|quick)\s+)?(?:breakfast|lunch|dinner|coffee|tea|drinks|call|meeting|talks|interview|bilateral|audience|reception|briefing|photo|handshake|press conference)\s+(?:with|for|by|at)\s+(?:the\s+)?$/i;

/** Whether the title and the name are all that the line of a list holds, but for a country or a remark in parentheses. */
function isItem(text: string, title: Span, name: Span): boolean {
  const [start, end] = [Math.min(title.start, name.start), Math.max(title.end, name.end)];
  const before = text.slice(Math.max(0, start - LONGEST_HEAD), start);
  const line = before.lastIndexOf("\n") + 1;
  if (line === 0 && start > LONGEST_HEAD) return false;
  return ITEM.test(before.slice(line)) && LINE_END.test(text.slice(end, end + LONGEST_REMARK));
}

/** What a line of a list has before its text, in UTF-16 units. */
const LONGEST_HEAD = 80;
const ITEM =
  /^[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?(?:\d{1,2}[:.]\d\d(?:[–-]\d{1,2}[:.]\d\d)?[:,]?[ \t]+)?[*_[]*$/;
const LINE_END =
  /^[*_\]]*(?: ?\([^()\n]{1,40}\)| [\u2013\u2014-] [\p{L} ]{1,40}|, [\p{L} ]{1,40}|[:;] [\p{Ll}\d][\p{L}\d ]{0,39})?[.;]?[ \t]*(?:\n|$)/u;
/** What may stand behind an item, in UTF-16 units. */
const LONGEST_REMARK = 80;

/** Whether the line lists who is there, or what country is led by whom: "Present: …", "- South Korea: …", "| … |". */
function isAmongThosePresent(text: string, title: Span, name: Span): boolean {
  if (title.end > name.start) return false;
  const near = text.slice(Math.max(0, title.start - LONGEST_LIST), title.start);
  const lead = near.slice(near.lastIndexOf("\n") + 1);
  const behind = text.slice(name.end, name.end + LONGEST_END);
  if (CELL_START.test(lead) && CELL_END.test(behind)) return true;
  if (PRESENT.test(lead)) return true;
  const country = OF_COUNTRY.exec(lead)?.[1];
  return country !== undefined && LINE_END.test(behind) && countryAtEnd(fold(country).split(" ")) !== null;
}

/** What ends a cell, or an item with its remark, in UTF-16 units. */
const LONGEST_END = 60;
/** What of a list stands before one of its items at most, in UTF-16 units. */
const LONGEST_LIST = 400;
const CELL_START = /\|[ \t]*[*_]*$/;
const CELL_END = /^[*_]*[ \t]*\|/;
const PRESENT =
  /^[ \t>]*(?:[-+*]|\d{1,2}[.)])?[ \t]*[*_]{0,3}(?:participants|attendees|attending|in attendance|present|delegates|invited|confirmed|expected|guests|speakers|leaders|hosts?|(?:in the )?chair|principal|keynote|speaker|counterpart|on the (?:call|line)|in the room|with)[*_]{0,3}:[*_]{0,3}[ \t](?:[^.;:\n]*[^.;:\p{L}\n][ \t]?)?$/iu;
const OF_COUNTRY =
  /^[ \t>]*(?:[-+*]|\d{1,2}[.)])[ \t]+[*_]{0,3}([\p{Lu}][\p{L} ]{1,30})[*_]{0,3}(?::[*_]{0,3}| [–—-]) $/u;
