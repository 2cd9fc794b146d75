/**
 * What sentences in Korean, Japanese and Chinese say around a title, as far as it tells somebody in office from one who
 * keeps the title: acts, days of now, and who is the topic. What English says is in the files of each notion.
 */
import type { Span } from "../../text/span.ts";

/** How many units behind a name or title are looked at. */
const REACH = 80;

/** Whether what stands behind a title in Hangul, Han or Kana letters tells what its bearer did as one in office. */
export function actedNatively(text: string, end: number): boolean {
  return DEED.test(text.slice(end, end + REACH));
}

const DEED =
  /^(?:[은는이가도はがも、]|\s)[^。．.!?\n]{0,40}(?:会談|会合|訪問|演説|講演|発表|表明|署名|出席|視察|面会|会見|회담|회동|회견|면담|연설|방문|발표|참석|서명|주재|만났|만나|밝혔|말했)|^[^。．.!?\n]{0,24}(?:会见|会晤|会谈|访问|出访|出席|发表|宣布|签署|主持|讲话|抵达|强调|會見|會晤|會談|訪問|宣布|簽署|發表|講話|抵達|強調)/;

/** Whether the sentence in Hangul, Han or Kana letters tells of today or of what is to come. */
export function tellsOfNow(sentence: string): boolean {
  return NOW.test(sentence);
}

const NOW =
  /오늘|내일|모레|이번\s?(?:주|달)|다음\s?(?:주|달)|今日|本日|明日|明後日|今週|来週|今月|来月|今天|明天|后天|後天|本周|本週|下周|下週|下个月|下個月/;

/** Whether the title's bearer is the topic of a sentence in Korean that tells, as reports do, of somebody in office, or the one who is met. */
export function isReported(text: string, end: number, sentence: Span): boolean {
  if (isToldOfNow(text, end)) return true;
  const rest = text.slice(end, Math.min(sentence.end, end + LONGEST));
  return KOREAN_TOPIC.test(rest) && REPORTED.test(rest);
}

/** What of a sentence is looked at, in UTF-16 units. */
const LONGEST = 240;
const KOREAN_TOPIC =
  /^(?:씨|님)?(?:[은는과와]\s|[이가]\s(?:지난 )?(?:(?:\d{4}년 )?\d{1,2}월 )?\d{1,2}일에?\s)/;
const REPORTED =
  /(?:보고받았|밝혔|말했|강조했|지시했|주재했|참석했|만났|회담했|방문했|발표했|접견했|논의했|당부했|축하했|연설했|도착했|출국했|귀국했|통화했|서명했|개최했|열었|가졌|찾았|초청했|격려했|환영했|요청했|제안했|약속했|재확인했|합의했|전달했|(?:축전|조전|친서|서한|메시지|화환|위로전|축사|환영사)[을를] (?:보냈|보내왔|전했|했)|(?:할|받을|만날|볼|열|가질|나설) (?:예정|계획|방침)이)다[.。]?\s*$/;

/**
 * Whether what stands there makes the name the topic of its sentence, or is the end of a line or a cell. Korean,
 * Japanese and Chinese news leave former holders their title wherever they are only spoken of.
 */
export function isTopic(text: string, at: number): boolean {
  return TOPIC.test(text.slice(at, at + 24)) || isWithAnother(text, at) || isToldOfNow(text, at);
}

/**
 * Whether a sentence or a headline ends with what somebody in office did there, or others with them: `大森首相に面会した。`,
 * `大森首相、官邸で会見`, `서민준 장관, 도쿄 방문`, and no word before says that it was once.
 */
export function isToldOfNow(text: string, at: number): boolean {
  const rest = text.slice(at, at + REACH);
  if (!DONE_IN_JAPANESE.test(rest) && !DONE_IN_KOREAN.test(rest)) return false;
  const lead = text.slice(Math.max(0, at - REACH), at);
  return !ONCE.test(lead.slice(lead.search(LAST_SENTENCE))) && !IN_A_TERM.test(rest.slice(0, 24));
}

const LAST_SENTENCE = /[^。.!?！？\n]*$/;
const MET_IN_JAPANESE = "会談|面会|協議|会見|面談|訪問|表敬|歓迎|会っ|訪ね|迎え";
const DID_IN_JAPANESE = "会見|演説|講演|訪問|面会|会談|表明|発言|出席|到着|帰国|出発|訪[日米韓中英仏印露]";
const DONE_IN_JAPANESE = new RegExp(
  `^(?:氏|さん)?(?:ら?(?:とも?|に|を)[^。、\\n]{0,12}(?:${MET_IN_JAPANESE})(?:した|する|しました|します|た|の?予定|へ)?|の(?:発言|演説|会見|講演)|、[^。、\\n]{0,12}(?:${DID_IN_JAPANESE})(?:へ|した|の?予定)?)。?[ \\t]*(?:$|\\n|(?<=。))`,
);
const DID_IN_KOREAN =
  "방문|방[일미중한러북]|순방|연설|회담|회견|면담|접견|예방|통화|도착|출국|귀국|참석|발언|서명|주재|환영|만남";
const DONE_BY_KOREANS = "연설했|방문했|도착했|출국했|귀국했|회담했|만났|면담했|참석했|서명했|환영했|통화했";
const DONE_IN_KOREAN = new RegExp(
  `^(?:씨|님)?(?:(?:, ?| )(?:[^ .,\\n]{1,8} ){0,2}?(?:${DID_IN_KOREAN})(?: 예정)?|[을를] (?:${DONE_BY_KOREANS}|예방했|접견했)다|[이가] (?:[^ .,\\n]{1,8}(?:에서|에|을|를|로|과|와) ){0,2}(?:${DONE_BY_KOREANS})다|의 (?:발언|연설|회견|방문)이 있었다)[.]?[ \\t]*(?:$|\\n|(?<=\\.) )`,
);
/** Before it, that it was once. */
const ONCE =
  /かつて|以前|過去|昔|一度|何度|年前|[昨去]年|その[年日時後]|あの[年日時]|時代|頃|ごろ|前回|初めて|回[顧想]|した[^。]{0,6}(?:際|時)|예전|과거|옛날|한때|작년|지난해|그[때해날]|회[고상]|년 ?전|시절|전에|처음|당시/;
/** Behind it, how often in a term, or what comes after one. */
const IN_A_TERM =
  /任期|在任|[度回]目?|裁判|公判|弾劾|逮捕|葬|임기|재임|차례|[0-9] ?번|재판|공판|법정|선고|구속|수사|조사|영장|탄핵|파면|추모|장례/;

/** Whether the name is the subject of a clause in Japanese that only tells which thing is meant: `大森首相が始めた政策`. */
export function isInRelativeClause(text: string, at: number): boolean {
  return text[at] === "が" && RELATIVE.test(text.slice(at, at + 24));
}

const RELATIVE = /^が[^、。\n]{1,20}た[\p{Script=Han}\p{Script=Katakana}]/u;

/** Whether the name is one of two who met, in Japanese: `大森首相と金森大統領が会談した`, `大森首相と会談した`. */
export function isWithAnother(text: string, at: number): boolean {
  return text[at] === "と" && MET.test(text.slice(at, at + REACH));
}

const MET = /^と[^。\n]{0,30}(?:会談|面会|協議|会った)/;

const TOPIC =
  /^(?:씨|님|氏|さん)?(?:[（(](?:\d{1,3}|왼쪽|오른쪽|가운데|左|右|中央)[)）]|[)）])?(?:[은는はがも]|[이가과와도][^.\n]{0,12}다\.|[이가] (?:지난 )?(?:(?:\d{4}년 )?\d{1,2}월 )?\d{1,2}일에?\s|[)）]?[ \t]*(?:$|[\n|])|,? (?:(?:다음|이번) ?(?:주|달) |오늘 |내일 )?(?:방[일미중한러북]|순방|연설|회담|회견|면담|접견|예방|통화|도착|출국|귀국|참석|발언|기자회견)[ \t]*(?:$|\n)| 등[이은][^.\n]{0,12}다\.|에 따르면|의 (?:발언|연설|회견|방[일미중한러북])[ \t]*(?:$|\n)|의 방[일미중한러북][을이]|[:：]\s|、?(?:明天|明日|明後日|来週|来月|今週|演説|講演|会見|后天|後天|下周|下週|下个月|本周|本週|(?:今天|今日|昨日|昨天|[于於]?(?:周[一二三四五六日]|星期[一二三四五六日]|(?:(?:\d{4}年)?\d{1,2}月)?\d{1,2}[日号號]))?(?:上午|下午|晚上?|早上|中午|凌晨)?(?:也|已[经經]?)?(?:收到|接到|[发發](?:言|表(?![的过過]))|[说說表称稱会會访訪将將抵出在与與和])))/u;

/** Whether what stands there tells that the bearer of a title hands it over or moves on: `は防衛相に横滑りした`. */
export function handsOverNatively(behind: string): boolean {
  return HANDS_OVER.test(behind);
}

const HANDS_OVER =
  /^(?:[はがも、은는이가]|\s)[^。.\n]{0,24}(?:横滑り|退任|離任|起用|就任|引き継|退い|退く|퇴임|이임|물러|넘겼|넘겨|卸任|离任|離任|交接|转任|轉任|改任)/;

/** Whether title and name are said not to go together: `大阪市長ではなく`, `서민준이 아니라`, `不是北京市长林涛`. */
export function isDenied(text: string, title: Span, name: Span): boolean {
  const [start, end] = [Math.min(title.start, name.start), Math.max(title.end, name.end)];
  return (
    NOT_BEHIND.test(text.slice(end, end + 12)) || NOT_BEFORE.test(text.slice(Math.max(0, start - 4), start))
  );
}

const NOT_BEHIND = /^(?:氏|さん| ?씨)?(?:では?な[くい]|じゃな[くい]|[이가은는] 아니|의? ?것이 아니)/;
const NOT_BEFORE = /(?:不是|并非|並非|而非|并不是)$/;

/** Whether the sentence around a title tells of another time or another holder: 当時, 전임, 政権. */
export function tellsOfOtherTime(sentence: string): boolean {
  return OTHER_TIME.test(sentence);
}

const OTHER_TIME =
  /(?<![\p{Script=Han}])時の|(?<![日以目之午年月事])[前元原](?:日本|中国|中國|韓国|韓國|韩国|米国|美国|美國|英国|英國)|当時|當時|当时|时任|時任|前任|後任|后任|歴代|历任|政権|政权|內閣|内阁|内閣(?!総理|官房|府|大臣)|당시|시절|전임|후임|在任(?:期间|期間|时|時|中|内|內)|任[内內]|역대|정권|정부 때|임기|파면|탄핵|재임/u;
