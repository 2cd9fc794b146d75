/** What surrounds a meeting and its date and takes the claim back: doubt, a change of plan, a column of other days. */

/** How far the sentence around a claim is looked at. */
const REACH = 200;
/** Said before the meeting: nobody claims that it was held then. */
const DOUBT =
  /(?<![\p{L}-])(?:if|unless|whether|wrongly|falsely|mistakenly|erroneously|incorrectly|supposedly|allegedly|rumou?red|rumou?rs|claimed|claims?|den(?:y|ied|ies)|nobody|never|not|no|contrary|instead)(?![\p{L}-])/iu;
/** Said behind the date: it was another one in the end. */
const CHANGE =
  /(?<![\p{L}-])(?:postponed|put off|put back|delayed|deferred|moved|rescheduled|cancell?ed|called off|suspended|shelved|brought forward|pushed|originally|as planned|first planned|however)(?![\p{L}-])/iu;

/** Whether the sentence from `start` to `end`, the meeting and its date, says that they belong together. */
export function isStated(text: string, start: number, end: number): boolean {
  const lead = text.slice(Math.max(0, start - REACH), start);
  const begun = lead.slice(lastBreak(lead));
  const tail = text.slice(end, end + REACH);
  const stop = /[.!?。](?=\s|$)|[。\n]/.exec(tail);
  if (stop?.[0] === "?") return false;
  return !DOUBT.test(begun) && !CHANGE.test(text.slice(start, end) + tail.slice(0, stop?.index));
}

function lastBreak(text: string): number {
  let last = 0;
  for (const { 0: found, index } of text.matchAll(/[.!?](?=\s)|[。\n]/g)) last = index + found.length;
  return last;
}

/** Whether nothing but a place follows a date in a list or behind a colon, so that it is the meeting's. */
export function endsEntry(text: string, end: number): boolean {
  return /^[^\S\n]*(?:$|[\n|)]|[.;](?:\s|$)|,?[^\S\n](?:in|at)[^\S\n]\p{Lu}|,[^\S\n]\p{Lu})/u.test(
    text.slice(end, end + 40),
  );
}

/** A table that goes on for longer above a row is not read. */
const TABLE_REACH = 8000;
const DAY_COLUMN =
  /^\W*(?:dates?|days?|when|(?:last )?(?:held|met|convened)|held on|opened|(?:dates?|days?) (?:held|of (?:the )?(?:meeting|event|summit|session)))\W*$/i;
const CJK_DAY_COLUMN = /日|날짜|일자|일시/;

const MEETING_COLUMN =
  /^\W*(?:meetings?|events?|forums?|fora|conferences?|summits?|dialogues?|editions?|occasions?|gatherings?|names?|what)\W*$/i;

/** Whether the date that ends at `end` stands in a column of the days on which meetings are held, or in a row alone. */
export function isInDayColumn(text: string, end: number): boolean {
  const cell = columnAt(text, end);
  return cell === "" || isDayColumn(cell);
}

/** Whether the date that ends at `end` stands in a column that says of it that meetings were held then, whatever stands between. */
export function isInHeldColumn(text: string, end: number): boolean {
  return HELD_COLUMN.test(columnAt(text, end) ?? "");
}

/** Whether the date that ends at `end` stands in the column of first days, and in that of last days. */
export function isInStartColumn(text: string, end: number): boolean {
  return START_COLUMN.test(columnAt(text, end) ?? "");
}

/** Whether the name that ends at `end` stands in a column of meetings, and of no trips, tasks or hotels for them. */
export function isInMeetingColumn(text: string, end: number): boolean {
  return MEETING_COLUMN.test(columnAt(text, end) ?? "");
}

export function isInEndColumn(text: string, end: number): boolean {
  return END_COLUMN.test(columnAt(text, end) ?? "");
}

const START_COLUMN = /^\W*(?:starts?|start date|begins|opens|first day)\W*$/i;
const END_COLUMN = /^\W*(?:ends?|end date|closes|last day)\W*$/i;
const HELD_COLUMN = /^\W*(?:last )?(?:held|met|convened)(?: on)?\W*$/i;

/** Whether the cells between `from` and `to` of a row stand in columns that tell of the same meeting where it was and who held it. */
export function isOfPlaces(text: string, from: number, to: number): boolean {
  for (let at = text.indexOf("|", from); at !== -1; ) {
    const next = text.indexOf("|", at + 1);
    if (next === -1 || next >= to) return true;
    const head = columnAt(text, next);
    if (head === null || !PLACE_COLUMN.test(head)) return false;
    at = next;
  }
  return true;
}

const PLACE_COLUMN =
  /^\W*(?:places?|locations?|venues?|city|cities|where|sites?|country|countries|hosts?|host (?:city|country)|hosted by|chairs?|chaired by|no\.?|number|edition)\W*$/i;

/** Whether a row has the day of a meeting, up to `dateEnd`, in one column and the meeting, up to `end`, in the next. */
export function isRowOfDay(text: string, dateEnd: number, end: number): boolean {
  const [day, meeting] = [columnAt(text, dateEnd), columnAt(text, end)];
  return day !== null && meeting !== null && isDayColumn(day) && MEETING_COLUMN.test(meeting);
}

function isDayColumn(cell: string | null): boolean {
  return cell !== null && (DAY_COLUMN.test(cell) || START_COLUMN.test(cell) || CJK_DAY_COLUMN.test(cell));
}

/** The head of the column in which `at` stands, empty where no row is above; null where the table goes on for too long. */
export function columnAt(text: string, at: number): string | null {
  const from = Math.max(0, at - TABLE_REACH);
  const above = text.slice(from, at).split("\n");
  const row = above.pop()!;
  let head: string | null = null;
  for (let line = above.pop(); line?.includes("|"); line = above.pop()) {
    head = line;
    if (above.length === 0 && from > 0) return null;
  }
  return head === null ? "" : (cellsOf(head)[cellsOf(row).length - 1]?.trim() ?? "");
}

function cellsOf(row: string): string[] {
  return row.replace(/^[^\S\n]*\|/, "").split("|");
}

/** Particles between a meeting and its date in Japanese, Korean and Chinese; a noun there is another meeting's. */
const CJK_JOINT = /^[)）]?\s?(?:이|가|은|는|을|를|が|は|を|于|於|將於|将于)?[\s,、，(（:：]*$/;
const CJK_PLACE =
  /^(?:까지|まで)?\s?(?:에|に|、|,|，)?\s?(?:(?:[\p{L}\d]{1,12}\s?){1,2}(?:에서|で|にて)\s?|在\p{L}{1,8})?$/u;
const CJK_HELD =
  /開催|開幕|开幕|개막|閉幕|闭幕|폐막|開かれ|开催|召開|召开|舉行|举行|行われ|行なわれ|行う|열렸|열린|열릴|열리|개최/u;

/** What makes the day in front of a meeting its own: `11월 4일 서울에서 열린 제57차 `, `11月4日にソウルで開かれた第57回`, `11月4日在首尔举行的第57届`, `11月4日の`. */
const CJK_IN_FRONT =
  /^(?:の|(?:に|、|에|,)?\s?(?:[\p{L}\d]{1,12}\s?){0,2}?(?:(?:열린|개최된|열렸던|開かれた|開催された|行われた)\s?|(?:举行|召开|舉行|召開)的))(?:(?:제|第)?\s?\d{1,3}\s?[차회回次届屆]\s?)?$/u;
/** The same in front of a meeting that the verb tells of: `2025년 11월 5일 서울에서 제57차 안보협의회의가 열렸다`. */
const CJK_DAY_IN_FRONT =
  /^(?:에|に|,|、)?\s?(?:[\p{L}\d]{1,12}(?:에서|で|にて)\s?)?(?:(?:제|第)\s?\d{1,3}\s?[차회回次届屆]\s?)?(?:[日米韓中한미일중]{1,4}\s?)?$/u;
const CJK_HELD_BEHIND =
  /^(?:[(（][^()（）\n]{1,12}[)）])?(?:이|가|은|는|が|は)\s?(?:[\p{L}\d]{1,12}(?:에서|で)\s?)?(?:열렸(?:다|습니다|으며|고)|열린다|열릴 예정|개최(?:됐|되었|했|하였)(?:다|습니다|으며|고)|개최(?:된다|한다|될 예정)|개막했다|(?:開かれ|開催され|行われ)(?:た|る)(?=[。、，,.\s]|$))/u;

/** The abbreviation behind a meeting's name, in brackets. */
const CJK_ASIDE = /^(?:\s?[(（][^()（）\n]{1,24})?[)）]/u;
const CJK_ASIDE_REACH = 32;
/** What stands behind a meeting's name there: no noun, with which it would be another's. */
const CJK_ENDS =
  /^(?:[)）]?(?:\s(?!\p{L})|[,.、，。:：]|$)|에서|에\s|이|가|은|는|을|를|で|に|は|が|を|上|达成|達成|通过|通過)/u;

/** Whether a day belongs to the meeting whose name stands behind it, from `start` to `end`. */
export function isDayOfCjk(text: string, dateEnd: number, start: number, end: number): boolean {
  const between = text.slice(dateEnd, start);
  if (CJK_IN_FRONT.test(between)) {
    const tail = text.slice(end, end + CJK_ASIDE_REACH);
    return CJK_ENDS.test(tail.slice(CJK_ASIDE.exec(tail)?.[0].length ?? 0));
  }
  return CJK_DAY_IN_FRONT.test(between) && CJK_HELD_BEHIND.test(text.slice(end, end + 40));
}

/** Whether a day stands in brackets behind a name there, alone or with its place: `フォーラム(2025年6月21日、湊川)は`. */
export function isInCjkBracket(text: string, end: number, date: { start: number; end: number }): boolean {
  const opened = /^\s?[(（]$/.test(text.slice(end, date.start));
  return opened && /^(?:[、,，]\s?\p{L}{1,12})?[)）]/u.test(text.slice(date.end, date.end + 16));
}

/** Whether a line holds nothing but a meeting, its day behind a colon, and its place: `- 제12차 협만안보대화: 2025년 11월 4일, 베르겐`. */
export function isCjkLabel(
  text: string,
  head: number,
  end: number,
  date: { start: number; end: number },
): boolean {
  if (!/^(?:\s?[:：])\s?$/.test(text.slice(end, Math.min(date.start, end + 6)))) return false;
  if (
    !/^(?:\([日月火水木金土일월화수목금토一二三四五六]\))?(?:[,、，]?\s?\p{L}{1,12})?\s*(?:\n|$)/u.test(
      text.slice(date.end, date.end + 24),
    )
  )
    return false;
  const lead = text.slice(Math.max(0, head - 24), head);
  return /(?:^|\n)[^\S\n]*(?:[-*+][^\S\n]+|\d{1,2}[.)][^\S\n]+)?[*_]{0,3}(?:(?:제|第)?\s?\d{1,3}\s?[차회回次届屆]\s?)?$/.test(
    lead,
  );
}

/** The verb of `11월 4일 서울에서 열렸다`: the date follows the name, and behind it a place and the verb; null where that is not so. */
export function heldInCjk(text: string, end: number, date: { start: number; end: number }): string | null {
  if (!CJK_JOINT.test(text.slice(end, Math.min(date.start, end + 12)))) return null;
  const tail = text.slice(date.end, date.end + 24);
  const held = CJK_HELD.exec(tail);
  return held !== null && CJK_PLACE.test(tail.slice(0, held.index)) ? held[0] : null;
}
