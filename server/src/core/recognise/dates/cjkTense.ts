/**
 * Whether a passage in Japanese, Chinese or Korean looks ahead or back, from the verb behind a date: `金曜日に訪問する`,
 * `금요일에 만났다`, `周五将访问`. The first form that tells a tense counts; no parse.
 */
import type { Span } from "../../text/span.ts";
import { unitsOf } from "../../text/units.ts";
import { isSign, signSet } from "./signSets.ts";

/** How far behind a date its verb may stand, in Korean and Japanese, and in Chinese. */
const REACH = 80;
const REACH_CHINESE = 14;

const HANGUL = /[\uac00-\ud7a3]/;
const JAPANESE =
  /(予定|見通し|方針|見込み|だろう|でしょう|する(?!ため|際|よう|中)|します|される|行う|行なう|開く|開かれる|向かう|訪れる|会う|迎える|始まる|終わる|行く|来る|戻る|出る|[いきしちにひみりえけせてねべめれ]ます)|(ました|だった|でした|った|した|いた|れた|えた|けた|げた|せた|めた|べた|んだ)/;
const CHINESE = /([将將拟擬](?!军|軍|领|領)|预计|預計|预定|預定|计划|計劃|打算|准备|準備)|([了曾已])/;
/** What the ways of `CHINESE` and of `NEXT` begin with: most dates have none of it beside them, and no pattern need be asked. */
const HEADS = signSet("将將拟擬预預计計打准準了曾已次다차下");
const KOREAN_AHEAD = ["예정", "계획", "방침", "기로 "];
/** The last letters of syllables: of the past, of what is told as it is, and of the polite forms. */
const [PAST, PLAIN, POLITE] = [20, 4, 17];
const AHEAD_BEFORE_NOUN = "할될릴";
/** What follows the syllable of a past form. */
const BEHIND_PAST = "다습고으지는던음어을기네";
const IS = "있";
const WILL = "겠";
const NO_DEED = "습입";

/** 1 ahead, -1 back, 0 where nothing says it. */
export function cjkTense(text: string, sentence: Span, { start, end }: Span): -1 | 0 | 1 {
  const before = sentence.start > start - NEXT_BEFORE ? sentence.start : start - NEXT_BEFORE;
  if (mayTell(unitsOf(text), before, start) && NEXT.test(text.slice(before, start))) return 1;
  const tense = tenseBehind(text, sentence, end);
  // What is told as it is may be going on: `1월 1일부터 12월 31일까지 열린다`.
  return tense > 0 && STRETCH.test(text.slice(start, end)) ? 0 : tense;
}

/** `次回は2月4日`, `다음 회의는 2월 4일`, `下次会议2月4日`. */
const NEXT_BEFORE = 16;
const NEXT = /(?:次回|次の|다음 |차기 |下次|下一次|下回|下届)[^。.，,\n]{0,12}$/;

function mayTell(units: Uint16Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isSign(units[i]!, HEADS)) return true;
  return false;
}

/** A stretch from one month to another. */
const STRETCH = /[月월].*[月월]/;

function tenseBehind(text: string, sentence: Span, end: number): -1 | 0 | 1 {
  const units = unitsOf(text);
  const to = sentence.end < end + REACH ? sentence.end : end + REACH;
  let isJapanese = false;
  const goesOn = plain.text === text && plain.start <= end && end <= plain.end;
  for (let i = goesOn ? plain.end : end; i < to; i++) {
    const unit = units[i]!;
    if (unit >= 0xac00 && unit <= 0xd7a3) return koreanTense(text.slice(end, to));
    isJapanese ||= unit >= 0x3041 && unit <= 0x30ff;
  }
  if (!isJapanese && !(goesOn && plain.end >= to)) {
    if (!goesOn) plain.start = end;
    plain.text = text;
    plain.end = to;
  }
  if (isJapanese) return toldBy(JAPANESE.exec(text.slice(end, to)));
  const near = to < end + REACH_CHINESE ? to : end + REACH_CHINESE;
  return mayTell(units, end, near) ? toldBy(CHINESE.exec(text.slice(end, near))) : 0;
}

/** A stretch of the text asked about last in which no Korean and no Japanese stands: dates side by side ask about the same units. */
const plain = { text: "", start: 0, end: 0 };

/** What a pattern found, whose first group looks ahead. */
function toldBy(found: RegExpExecArray | null): -1 | 0 | 1 {
  return found === null ? 0 : found[1] === undefined ? -1 : 1;
}

function koreanTense(behind: string): -1 | 0 | 1 {
  for (let i = 0; i < behind.length; i++) {
    const unit = behind.charCodeAt(i);
    if (unit < 0xac00 || unit > 0xd7a3) continue;
    const syllable = behind[i]!;
    const next = behind[i + 1] ?? "";
    const last = (unit - 0xac00) % 28;
    if (syllable === WILL) return 1;
    if (last === PAST && syllable !== IS && BEHIND_PAST.includes(next)) return -1;
    if (last === PLAIN && next === "다" && !HANGUL.test(behind[i + 2] ?? "")) return 1;
    if (last === PLAIN && next === "다" && behind[i + 2] === "고") return 1;
    if (last === POLITE && !NO_DEED.includes(syllable) && behind.startsWith("니다", i + 1)) return 1;
    if (next === " " && AHEAD_BEFORE_NOUN.includes(syllable)) return 1;
    if (KOREAN_AHEAD.some((word) => behind.startsWith(word, i))) return 1;
  }
  return 0;
}
