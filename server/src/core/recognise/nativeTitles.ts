/**
 * Titles and honorifics that stand behind a name in Korean, Japanese and Chinese: `서 장관은`, `金森防衛相`, `林部长`.
 * Each says in English which offices it can mean, as the posts of a register are labelled in English more often than not;
 * a rank or an honorific means none. Titles of modern office only; historical ranks and titles before a name are left out.
 */
import type { Span } from "../text/span.ts";
import { wordList } from "../text/wordList.ts";
import { isHangulTail } from "./lexicon.ts";

/** A title or an honorific, and where it stands. */
export interface NativeTitle extends Span {
  /** The offices that it can mean, in English: one for 首相, two for 部长. Empty for a rank or an honorific. */
  readonly offices: readonly string[];
  /** Whether it is taken back or put off: `전 장관`, `元首相`. */
  readonly isHedged: boolean;
  /** Whether it is one of former days: `전 장관`, and not one to come. */
  readonly isFormer?: boolean;
}

/** The title that begins at `at`, behind a name; the longest one. In Hangul a space may stand before it. */
export function nativeTitleAt(text: string, at: number): NativeTitle | null {
  const isSpaced = text[at] === " " && isHangulAt(text, at + 1);
  let from = isSpaced ? at + 1 : at;
  const hedge = HEDGES.find((one) => text.startsWith(one, from));
  const isHedged = hedge !== undefined && titleAt(text, from + hedge.length) !== null;
  if (isHedged) from += hedge.length;
  const title = titleAt(text, from);
  return title === null
    ? null
    : {
        start: from,
        end: from + title.length,
        offices: OFFICES.get(title)!,
        isHedged,
        isFormer: isHedged && FORMER.test(hedge!),
      };
}

/** The title that ends at `end`, in front of a name: `国防部长林涛`, `국방부 장관 서민준`; the longest one. */
export function nativeTitleBefore(text: string, end: number): NativeTitle | null {
  const form = byLast.get(text[end - 1] ?? "")?.find((one) => text.startsWith(one, end - one.length));
  if (form === undefined) return null;
  const start = end - form.length;
  const before = text.slice(Math.max(0, start - 4), start);
  const isHedged = HEDGED_BEFORE.test(before);
  if (!isHedged && isHangulAt(text, start) && isHangulAt(text, start - 1)) return null;
  return hedgedBefore(text, start, { start, end, offices: OFFICES.get(form)!, isHedged: false });
}

/** The title as one that what ends at the place takes back, before it or its country: `전 한국 국방장관`. */
export function hedgedBefore(text: string, at: number, title: NativeTitle): NativeTitle {
  const before = text.slice(Math.max(0, at - 4), at);
  if (!HEDGED_BEFORE.test(before)) return { ...title, isFormer: title.isFormer === true };
  return { ...title, isHedged: true, isFormer: FORMER_BEFORE.test(before) };
}

/** The offices, in English, that a whole text can mean; null where it is no title. */
export function wholeNativeTitle(text: string): readonly string[] | null {
  return OFFICES.get(text.trim()) ?? null;
}

/** What takes a title back or puts it off that stands in front of a name. */
const HEDGED_BEFORE =
  /(?:前|元|原|故|副|代理|候任|次期|時任|时任|当時の|当时的|(?:^|[^\uac00-\ud7a3])(?:전직?|전임|차기|고|당시|부)) ?$/;

const FORMER_BEFORE = /(?:前|元|原|전직?|전임) ?$/;

function titleAt(text: string, at: number): string | null {
  const forms = byFirst.get(text[at] ?? "");
  if (forms === undefined) return null;
  const form = forms.find((one) => text.startsWith(one, at));
  return form !== undefined && isHangulTail(text, at + form.length) ? form : null;
}

function isHangulAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xac00 && unit <= 0xd7a3;
}

/** "Former", "designate" between a family name and the title. */
const HEDGES = ["전직 ", "전임 ", "전 ", "前 ", "신임 ", "元", "前", "新", "次期"];

const FORMER = /^[전前元]/;

/** Honorifics, which anybody has; the other titles without an office are of those who are called so. */
const HONORIFICS = wordList("씨 님 여사 선생 氏 さん 様 先生 女史 女士 同志 閣下 阁下 夫人");

/** Whether it is said to anybody: 씨, さん, 先生. */
export function isHonorific(title: string): boolean {
  return HONORIFICS.has(title);
}

/** Per line: offices in English, a bar between two readings, nothing for ranks; then the titles that mean them. */
const TABLE = `
minister|secretary: 장관 大臣 部长 部長 大臣閣下
vice minister|deputy minister|deputy secretary: 차관 副大臣 次官 副部长 副部長 事務次官
defense minister|secretary of defense: 국방장관 국방부장관 국방부_장관 방위장관 방위상 방위대신 국방상 국방부장 防卫大臣 防卫相 防衛相 防衛大臣 国防相 国防大臣 国防部長 国防長官 国防部长 国防部部长 国防部部長 防长 国防大臣 國防部長 國防部部長 防長 国防部长官 國防部長官 防衛省大臣
vice defense minister|vice minister of defense|deputy secretary of defense: 국방차관 국방부차관 국방부_차관 防衛副大臣 国防次官 防衛次官 国防副部長 国防部副部长 國防部副部長 防衛事務次官
foreign minister|minister of foreign affairs|secretary of state: 외교장관 외교부장관 외교부_장관 외무장관 외무상 외교부장 外相 外務相 外務大臣 外長 外长 外交部长 外交部長 外交部部长 外交部部長 外务大臣 外交大臣 外交部长官 外交部長官 외상
vice foreign minister|vice minister of foreign affairs|deputy foreign minister: 외교차관 외교부차관 외교부_차관 외무차관 外務副大臣 外務次官 外務事務次官 外交部副部长 外交部副部長
secretary of state: 국무장관 国務長官 国务卿 國務卿
unification minister: 통일장관 통일부장관 통일부_장관 統一相 統一部長官 统一部长 統一部長
finance minister|secretary of the treasury: 재무장관 기재부장관 財務相 財務大臣 財務長官 财政部长 財政部長 财政部部长 財政部部長 财长 財長
interior minister: 내무장관 内相 内務相 内政相 内政部长
justice minister|attorney general: 법무장관 법무부장관 법무부_장관 法相 法務相 法務大臣 司法部长 司法部部长 司法长官 司法長官
minister of the environment|environment minister: 환경장관 환경부장관 환경부_장관 環境相 環境大臣 环境部长 环境部部长 生态环境部部长 生态环境部长
minister of agriculture|agriculture minister: 농림장관 農相 農水相 農林水産相 農林水産大臣 农业部长 农业部部长 农林水产大臣 农业农村部部长 农业农村部长
minister of economy|economy minister|trade minister|industry minister: 산업장관 산업부장관 経産相 経済産業相 経済産業大臣 経済相 商务部长 商務部長 商务部部长 商務部部長
minister of internal affairs and communications|internal affairs minister: 総務相 総務大臣
education minister|minister of education: 교육장관 교육부장관 교육부_장관 文科相 文部科学相 文部科学大臣 教育部长 教育部長 教育部部长 教育部部長
health minister|minister of health: 복지부장관 복지부_장관 보건복지부_장관 厚労相 厚生労働相 厚生労働大臣 卫健委主任
transport minister|minister of land, infrastructure and transport: 국토부장관 국토부_장관 국토교통부_장관 国交相 国土交通相 国土交通大臣 交通运输部长 交通运输部部长
fisheries minister|minister of fisheries|maritime minister: 해수부장관 해수부_장관 해양수산부_장관 水産相 水産大臣
chief cabinet secretary: 관방장관 官房長官 官房长官
president: 대통령 大統領 总统 總統
president|chairman: 주석 국가주석 主席 国家主席 國家主席
vice president|deputy president: 부통령 副大統領 副总统 副總統 国家副主席 國家副主席
vice president|vice chairman|deputy chairman: 부주석 副主席
prime minister: 총리 국무총리 首相 総理 総理大臣 内閣総理大臣 总理 總理 国务院总理 國務院總理
deputy prime minister|vice premier: 부총리 副首相 副総理 副总理 副總理 国务院副总理 國務院副總理
general secretary: 총서기 서기장 総書記 書記長 总书记 總書記
national security adviser: 안보실장 국가안보실장 国家安保室長 国家安全保障担当補佐官
ambassador: 대사 大使
governor: 지사 도지사 知事 省长 省長
mayor: 시장 市長 市长
spokesperson: 대변인 報道官 发言人 發言人
: 씨 님 의원 대표 후보 후보자 내정자 위원장 국무위원장 부위원장 위원 실장 본부장 국장 원장 처장 청장 회장 사장 총재 부총재 이사장 총장 교수 박사 장군 제독 대장 중장 소장 준장 대령 의장 사령관 특사 보좌관 비서관 선생 여사
: 氏 さん 様 先生 議員 代表 総裁 会長 社長 教授 博士 将軍 提督 大将 中将 少将 司令官 補佐官 幹事長 委員長 書記 長官 統合幕僚長 幕僚長 議長 特使 閣下 夫人 女史
: 先生 女士 同志 议员 議員 代表 教授 博士 书记 將軍 将军 上将 上將 中将 中將 少将 少將 司令 司令员 特使 委员长 局长 局長 主任 院长 院長 阁下 閣下 夫人
`;

const OFFICES = new Map<string, readonly string[]>();
for (const line of TABLE.trim().split("\n")) {
  const [offices = "", titles = ""] = line.split(":");
  const meant = offices === "" ? [] : offices.split("|");
  for (const title of titles.trim().split(" ")) {
    const form = title.replace("_", " ");
    if (!OFFICES.has(form)) OFFICES.set(form, meant);
  }
}

/** First and last character → titles, longest first. */
const byFirst = new Map<string, string[]>();
const byLast = new Map<string, string[]>();
for (const form of [...OFFICES.keys()].sort((a, b) => b.length - a.length)) {
  put(byFirst, form[0]!, form);
  put(byLast, form[form.length - 1]!, form);
}

function put(forms: Map<string, string[]>, key: string, form: string): void {
  const known = forms.get(key);
  if (known === undefined) forms.set(key, [form]);
  else known.push(form);
}
