/**
 * Days that no calendar has and that are written on purpose: the text says that there is no such day, asks what would
 * be, or names a work (`《5月35日》`), or the day on which June 4 is spoken of where it must not be.
 */
import type { ProseMask } from "../text/mask.ts";
import { sentenceAt } from "../text/sentences.ts";
import type { Span } from "../text/span.ts";

const OPENING = "《〈「『<";
const CLOSING = "》〉」』>";
/** https://en.wikipedia.org/wiki/May_Thirty-fifth */
const JUNE_4 = /^5月35日$/;

const REACH = 80;
const BEFORE =
  /(?:\b(?:no|no such (?:day|date|thing) as(?: an?)?|not an?|isn['’]t an?|never (?:be |been )?an?|neither|nor (?:does|do|did|is|was)|nor|invalid|imaginary|fictitious|non-?existent|impossible|bogus) (?:the )?|\b(?:do not|don['’]t|never|not to) (?:use|write|type|enter|put|accept|allow) (?:[^.?!\n]{0,30} )?|\bwhat (?:if|happens|would)\b[^.?!\n]{0,60} )["“'‘]?$/i;
const BEHIND =
  /^["”'’]?,? (?:which|that) (?:does|did)(?: not|n['’]t) exist|^["”'’]?(?: [a-z]{1,12}){0,3}? (?:(?:does|do|did|would|will|could|can)(?: not|n['’]t)|cannot|never) (?:exist|happen|occur|come)|^["”'’]?,? (?:which )?(?:is|was|are)(?:(?: not|n['’]t) an?| no) (?:real |valid |possible |proper )?(?:day|date)\b|^["”'’]? (?:is|was|would be|being) (?:invalid|impossible|non-?existent|imaginary|rejected)\b|^["”'’]?,? (?:which |that )?(?:must|should|has to|will) (?:fail|be (?:refused|rejected|flagged))\b|^["”'’]?[:;,] (?:the|our) [a-z]{2,12} (?:refuses|rejects|flags)\b/i;
/** What a title stands behind: `the band "31 April"`. */
const WORK =
  /\b(?:band|group|duo|trio|film|movie|novel|book|song|album|single|record|play|poem|story|series|show|sketch|opera|painting|exhibition|bar|café|club|called|titled|entitled|named|nicknamed|dubbed) ["“'‘«]$|(?:소설|영화|노래|곡|드라마|책|시집|연극|앨범|小説|映画|曲|小说|电影|歌曲) ?["“'‘]$/i;
/** Quotation marks round nothing but a day make it a title or a quotation, and so does emphasis where the sentence tells of works. */
const QUOTE_BEFORE = /["“„«‘'](?:the )?$/i;
const QUOTE_BEHIND = /^["”»’']/;
const EMPHASIS_BEFORE = /(?:^|[^*_])[*_](?:the )?$/i;
const EMPHASIS_BEHIND = /^[*_](?![*_])/;
const OF_WORKS =
  /\b(?:bands?|films?|movies?|novels?|novelist|books?|songs?|albums?|plays?|playwright|comed(?:y|ies)|dramas?|poems?|stor(?:y|ies)|series|operas?|paintings?|works?|titled?|titles|called|entitled|wrote|written|author|directed|starring)\b/i;
/** Told behind it, in brackets or a sentence of its own. */
const NO_SUCH = /^["”'’]?[?.,;:]?["”'’]? ?[(–—-]? ?(?:there (?:is|was) )?no such (?:day|date)\b/i;
/** `"See you on February 30," he says when he means never.` */
const NEVER = /^[,.!]?["”'’»],? [^.?!\n]{0,60}\bnever\b/;
const CALENDAR = /\bcalendars?\b[^.?!\n]{0,40}\b(?:had|has|have) an? $/i;
const CJK_JOKE = /^[^。.\n]{0,8}(?:という冗談|라는 농담|的玩笑|的笑话)/;
const CJK_BEFORE = /(?:没有|沒有|並無|并无)$/;
const CJK_BEHIND =
  /^(?:は|という日は|이라는 날은|은|는|이)? ?(?:不存在|并不存在|並不存在|存在しない|ありません|ない[。．！!?？\n]|ない$|無い|没有|沒有|없다|없는|존재하지)/;

/** Whether the impossible day at `span` is meant to be one. */
export function isDeniedDate(text: string, mask: ProseMask, { start, end }: Span): boolean {
  if (JUNE_4.test(text.slice(start, end))) return true;
  const opening = OPENING.indexOf(text.charAt(start - 1));
  if (start > 0 && opening >= 0 && text.charAt(end) === CLOSING[opening]) return true;
  const sentence = sentenceAt(text, mask, start);
  const before = text.slice(Math.max(sentence.start, start - REACH), start);
  const behind = text.slice(end, Math.min(sentence.end, end + REACH));
  const tail = text.slice(end, end + REACH);
  if (NO_SUCH.test(tail) || NEVER.test(tail) || CJK_JOKE.test(tail) || CALENDAR.test(before)) return true;
  if (WORK.test(before) && /^["”'’»]/.test(behind)) return true;
  if (QUOTE_BEFORE.test(before) && QUOTE_BEHIND.test(behind)) return true;
  if (EMPHASIS_BEFORE.test(before) && EMPHASIS_BEHIND.test(behind) && OF_WORKS.test(before + behind))
    return true;
  if (
    /\b(?:such as|e\.g\.,|like(?: the)?) $/.test(before) ||
    /\b(?:invalid|rejects?)\b/i.test(before + behind)
  )
    return true;
  return BEFORE.test(before) || BEHIND.test(behind) || CJK_BEFORE.test(before) || CJK_BEHIND.test(behind);
}
