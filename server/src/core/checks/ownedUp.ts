/**
 * What the writer says himself is wrong: a correction, an erratum, "(sic)", "should read". Such a form or date stands there
 * on purpose. English; within the sentence, and the one behind it where that begins with what is right.
 */
import type { ProseMask } from "../text/mask.ts";
import { sentenceAt } from "../text/sentences.ts";
import type { Span } from "../text/span.ts";

/** Whether the text around the span takes it back. */
export function isOwnedUp(text: string, mask: ProseMask, { start, end }: Span): boolean {
  const behind = text.slice(end, end + REACH);
  if (BEHIND.test(behind) || SHOULD.test(behind)) return true;
  const sentence = sentenceAt(text, mask, start);
  const before = text.slice(Math.max(sentence.start, start - REACH), start);
  return (
    BEFORE.test(before) ||
    (NOT.test(before) && BUT.test(behind)) ||
    (FOR.test(before) && READ.test(behind)) ||
    (WE_SAID.test(before) && IT_WAS.test(behind))
  );
}

const REACH = 80;
const BEHIND =
  /^["”'’*_]{0,3},? ?(?:\\?[([]sic\b|(?:is|was|has been|now) (?:hereby )?corrected\b|(?:→|->|=>|>) ?["“'‘*_]{0,3}[\p{L}\p{N}])/iu;
/** "should be Ada Zuill", "should be spelled Z-u-i-l-l"; not "should be informed". */
const SHOULD =
  /^["”’'*_]{0,3},? ?should (?:read|be|have been|say)(?::|,? ["“‘'*_]{1,3}| (?=[\p{Lu}\p{Lo}\p{N}])| (?:spelled|spelt|written|corrected|printed|changed|replaced|fixed)\b)/u;
const BEFORE =
  /(?:\b(?:mis-?spel(?:t|led|lings?)|mis-?prints?|mis-?printed|mis-?typed|mis-?dated|typos?|errat(?:um|a)|wrongly|mistakenly|erroneously|incorrectly|by mistake)\b[^.!?;\n]{0,60}|\b(?:an|our|the) (?:earlier|previous|first) version\b[^.!?;\n]{0,60}|\b(?:search terms?|spellings? (?:seen|found)|(?:also|sometimes) seen as):? [^.!?;\n]{0,60})$/i;
const NOT = /\bnot (?:on )?["“'‘]?$/i;
const BUT = /^["”'’]?,? but\b/;
const FOR = /\bfor ["“'‘]?$/i;
const READ = /^["”'’]?,? read\b/;
const WE_SAID = /\bwe (?:wrote|said|reported|printed|gave)\b/i;
const IT_WAS = /^[^.;!?\n]{0,40}[.;] it (?:was|is)\b/i;
