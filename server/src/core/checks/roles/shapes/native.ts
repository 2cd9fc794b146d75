/**
 * Titles in Japanese, Korean and Chinese that stand not right beside a name: `金森氏は外相だ`, `서민준은 외교부 장관이다`,
 * `林涛担任外交部长`, `외교부 장관: 서민준`, `- 林涛，外交部长`, `金森遥斗氏(外相)`, `韓国の外相、金森氏が`. Each is a whole clause, a
 * whole line or a pair of brackets; what is asked, supposed or over is left out.
 */
import { nativeTitleIn } from "../../../link/nativeTitle.ts";
import type { TitlePhrase } from "../../../link/title.ts";
import type { Span } from "../../../text/span.ts";
import { lineAt } from "../../../text/tableRows.ts";
import { unitsOf } from "../../../text/units.ts";
import { LINE_HEAD } from "./place.ts";

/** A title and whether it is said as one of now: by a verb or a line of its own, not by brackets and commas. */
export interface NativeTitleAround {
  readonly title: TitlePhrase;
  readonly isNow: boolean;
}

const NONE: readonly NativeTitleAround[] = [];
/** In UTF-16 units. */
const LONGEST_TITLE = 24;
const REACH = 64;

/** The titles around a name in Hangul, Han or Kana letters; none for one in others. */
export function nativeTitlesAround(
  text: string,
  mention: Span,
  sentenceOf: () => Span,
  ownTitles: ReadonlySet<string>,
): readonly NativeTitleAround[] {
  const units = unitsOf(text);
  if (units[mention.start]! < FIRST_NATIVE) return NONE;
  const titleAt = (start: number, length: number): TitlePhrase | null =>
    length < 2 || length > LONGEST_TITLE
      ? null
      : nativeTitleIn(text, { start, end: start + length }, ownTitles);
  const enclosed = inBrackets(text, mention, titleAt);
  if (enclosed !== null) return [{ title: enclosed, isNow: false }];
  const apposed = beforeComma(text, mention, sentenceOf, titleAt);
  if (apposed !== null) return [{ title: apposed, isNow: false }];
  const said =
    predicate(text, mention, sentenceOf, titleAt) ??
    subject(text, mention, sentenceOf, titleAt) ??
    onLine(text, mention, titleAt);
  return said === null ? NONE : [{ title: said, isNow: true }];
}

/** Where the blocks of Chinese, Japanese and Korean letters begin. */
const FIRST_NATIVE = 0x2e80;

/** The title that stands there from end to end, by place and length. */
type TitleAt = (start: number, length: number) => TitlePhrase | null;

/** `金森遥斗氏は外相だ。`, `서민준은 외교부 장관이다.`, `林涛担任外交部长。` */
function predicate(
  text: string,
  { start, end }: Span,
  sentenceOf: () => Span,
  titleAt: TitleAt,
): TitlePhrase | null {
  const found = IS.exec(text.slice(end, end + REACH));
  if (found === null || isDoubted(text, start, sentenceOf)) return null;
  const [whole, before] = found;
  const { ja, ko, zh } = found.groups!;
  const title = ja ?? ko ?? zh ?? "";
  return titleAt(end + (before ?? "").length, title.length === 0 ? whole.length : title.length);
}

const HONORIFIC = "(?:氏|さん|様| ?씨| ?님|先生|女士)?";
const IS = new RegExp(
  `^(${HONORIFIC}(?:[はが]、?(?:現在の?|いま|今|現)?、?|[은는이가] (?:현재 |현직? |지금 )?|(?:现在|現在|目前)?(?:是|担任|擔任|现任|現任|现为|現為)(?:现任|現任|现|現)?))` +
    "(?:(?<ja>[^、。\\s]{2,24}?)(?:だ|です|である|を務め(?:る|ている|ます|ています))(?=[。、\\n]|$)" +
    "|(?<ko>[^.,\\n]{2,24}?)(?:이다|입니다|직?[을를] 맡고 있다|직?[을를] 맡고 있습니다)(?=[.\\n]|$)" +
    "|(?<zh>(?<=[是任为為现現])[^，。,、\\s]{2,24})(?=[，。；,;\\n]|$))",
  "u",
);

/** `外相は金森遥斗氏だ。`, `외교부 장관은 서민준이다.`, `外交部长是林涛。` */
function subject(
  text: string,
  { start, end }: Span,
  sentenceOf: () => Span,
  titleAt: TitleAt,
): TitlePhrase | null {
  if (!"は是为為 ".includes(text[start - 1] ?? "_")) return null;
  const copula = /(?:は|是|为|為|[은는] )$/.exec(text.slice(Math.max(0, start - 2), start))?.[0];
  if (copula === undefined) return null;
  const closes = copula === "は" ? CLOSES_JA : copula.endsWith(" ") ? CLOSES_KO : CLOSES_ZH;
  if (!closes.test(text.slice(end, end + 12))) return null;
  const sentence = sentenceOf();
  const from = Math.max(sentence.start, start - REACH);
  const lead = text.slice(from, start - copula.length);
  if (from > sentence.start || DOUBT.test(lead)) return null;
  const now = NOW_IN_FRONT.exec(lead)![0].length;
  return titleAt(from + now, lead.length - now);
}

const CLOSES_JA = /^(?:氏|さん)?(?:だ|です|である|が務める|が務めている)(?:[。\n]|$)/;
const CLOSES_KO = /^(?: ?씨)?(?:이?다|입니다|이?며)(?:[.\n ]|$)/;
const CLOSES_ZH = /^(?:[。，,\n]|$)/;
const NOW_IN_FRONT = /^[\s>*-]*(?:現在の|現在|今の|現|现任|現任|现|현재 ?|현직? |지금 )?/;

/** `外相:金森遥斗`, `- 林涛，外交部长`, `- 金森遥斗 外務大臣`: a whole line. */
function onLine(text: string, { start, end }: Span, titleAt: TitleAt): TitlePhrase | null {
  const before = text[start - 1];
  const behind = text[end];
  const mayLead = before === ":" || before === "：" || before === " ";
  if (!mayLead && behind !== " " && behind !== "\u3000" && behind !== "，" && behind !== "、") return null;
  const line = lineAt(text, start);
  const head = line.start + LINE_HEAD.exec(text.slice(line.start, line.end))![0].length;
  if (head < start) {
    if (!mayLead || start - head > REACH) return null;
    const label = LABEL.exec(text.slice(head, start));
    return label !== null && ENDS_LINE.test(text.slice(end, line.end))
      ? titleAt(head, label[1]!.length)
      : null;
  }
  if (head === line.start || line.end - end > REACH) return null;
  const sign = SIGN.exec(text.slice(end, line.end));
  if (sign === null) return null;
  const rest = text.slice(end + sign[0].length, line.end).replace(/[。.\s]{1,3}$/, "");
  return titleAt(end + sign[0].length, rest.length);
}

const LABEL = /^([^:：\n]{2,24}?) ?[:：] ?$/;
const ENDS_LINE = /^(?:氏|さん| ?씨|先生|女士)?[。.]?\s*$/;
const SIGN = /^(?:氏|さん|씨)?(?:[，、]| |\u3000)/;

/** `金森遥斗氏(外相)が`, `서민준 (외교부 장관)`; right behind a name brackets are read with it. */
function inBrackets(text: string, { end }: Span, titleAt: TitleAt): TitlePhrase | null {
  const found = BRACKETS.exec(text.slice(end, end + REACH));
  return found === null ? null : titleAt(end + found[1]!.length, found[2]!.length);
}

const BRACKETS = /^((?:氏|さん|様| ?씨| ?님|先生|女士)? ?[(（])([^()（）\n]{2,24})[)）]/;

/** `韓国の外相、金森遥斗氏が`: with its country and at the head of a sentence, and no list. */
function beforeComma(
  text: string,
  { start, end }: Span,
  sentenceOf: () => Span,
  titleAt: TitleAt,
): TitlePhrase | null {
  if (text[start - 1] !== "、" || !/^(?:氏|さん)[がはもにをへの]/.test(text.slice(end, end + 4))) return null;
  const from = sentenceOf().start;
  const title = titleAt(from, start - 1 - from);
  return title !== null && title.countries.length > 0 ? title : null;
}

/** Whether what stands before the name in its sentence supposes, denies or tells of the past what follows. */
function isDoubted(text: string, start: number, sentenceOf: () => Span): boolean {
  const from = sentenceOf().start;
  return DOUBT.test(text.slice(Math.max(from, start - REACH), start));
}

const DOUBT =
  /如果|假如|假设|假設|要是|若是|倘若|以为|以為|误|誤|不|曾|谁|誰|もし|仮に|万一|なぜ|만약|만일|가령|당시|当時|当时|當時|なら/;
