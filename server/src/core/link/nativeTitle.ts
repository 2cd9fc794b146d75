/**
 * Titles and countries around a name in Hangul, Han or Kana letters: `金森遥斗防衛相`, `日本の金森遥斗`,
 * `국방부 장관 서민준`, `존 밀러 미국 대통령`, `中国国防部长林涛`. A title behind the name is the bearer's; one in
 * front may be another's where nothing parts them, and counts only where nothing stands behind.
 */
import { titleWords } from "../authority/titles.ts";
import { type NativeCountry, nativeCountryAt, nativeCountryBefore } from "../recognise/nativeCountries.ts";
import { standsBeforeNames } from "../recognise/nativeShort.ts";
import {
  hedgedBefore,
  type NativeTitle,
  nativeTitleAt,
  nativeTitleBefore,
} from "../recognise/nativeTitles.ts";
import { ownTitleAt, ownTitleBefore } from "../recognise/ownTitles.ts";
import type { Span } from "../text/span.ts";
import type { TitlePhrase } from "./title.ts";

/** The title and country around the name; null where there are none. `ownTitles` are words of the register's posts. */
export function nativeTitle(text: string, name: Span, ownTitles: ReadonlySet<string>): TitlePhrase | null {
  const behind = titleBehind(text, name.end, ownTitles);
  // An honorific leaves the title to what stands in front: `農相の金森遥斗氏`.
  if (behind !== null && behind.title.offices.length > 0) {
    const { country, title } = behind;
    const goesOn = !ENDS_PHRASE.test(text.slice(title.end, title.end + 2));
    // "日本の李在明大統領招待" is Japan's invitation.
    return phrase(text, title, country ?? (goesOn ? null : countryInFront(text, name.start, false)));
  }
  const end = withoutLink(text, name.start);
  const front = longer(nativeTitleBefore(text, end), ownTitleBefore(text, end, ownTitles));
  if (front === null) return phrase(text, behind?.title ?? null, countryInFront(text, name.start, false));
  const country = countryInFront(text, front.start, true);
  if (country !== null)
    return phrase(text, front.isHedged ? front : hedgedBefore(text, country.start, front), country);
  return !front.isHedged && isAnothers(text, front.start) ? null : phrase(text, front, null);
}

/** The title in such letters, with the country that may stand before it, that the stretch is from end to end; null where it is anything else. */
export function nativeTitleIn(
  text: string,
  { start, end }: Span,
  ownTitles: ReadonlySet<string>,
): TitlePhrase | null {
  const whole = ownTitleAt(text, start, ownTitles);
  const country = whole?.end === end ? null : nativeCountryAt(text, start);
  const from =
    country === null
      ? start
      : country.end + (text.slice(country.end, country.end + 2).match(OF)?.[0].length ?? 0);
  const title = longer(nativeTitleAt(text, from), ownTitleAt(text, from, ownTitles));
  return title === null || title.start !== from || title.end !== end || title.offices.length === 0
    ? null
    : phrase(text, title, country);
}

/** What ties a title to its country in front. */
const OF = /^[の的의]?[ \u3000]?/;

/** What stands behind a title when no noun does. */
const ENDS_PHRASE =
  /^(?:$|ら(?:$|[はがもとに\n])|[はがをともにへで、。，．,.;:!?！？」』）)\]・\s은는이가을를과와도의에로께])/;

interface Behind {
  readonly title: NativeTitle;
  readonly country: NativeCountry | null;
}

/** `金森遥斗防衛相`, `金森遥斗・防衛相`, `金森遥斗（防衛相）`, `정우진 한국 대통령`. */
function titleBehind(text: string, end: number, ownTitles: ReadonlySet<string>): Behind | null {
  const opening = /^(?:[（(]\d{2,3}[、,·・，] ?|[ \u3000・（(]|、)?/.exec(text.slice(end, end + 6))![0];
  const at = end + opening.length;
  const whole = ownTitleAt(text, at, ownTitles);
  const named = nativeCountryAt(text, at);
  // "한국은행 총재" is of a bank.
  const country = named === null || (whole !== null && whole.end > named.end) ? null : named;
  const from = country === null ? (opening === " " ? end : at) : country.end;
  const own = country === null ? whole : ownTitleAt(text, country.end, ownTitles);
  const title = longer(nativeTitleAt(text, from), own);
  if (title === null || (country !== null && title.start < country.end)) return null;
  const isEnclosed = /[（(]/.test(opening);
  if (isEnclosed && !CLOSES.test(text.slice(title.end, title.end + 8))) return null;
  // "林涛、国防部长" may be two.
  if (opening === "、") return null;
  return {
    title: SUFFIX.test(text.slice(title.end, title.end + 6)) ? { ...title, isHedged: true } : title,
    country,
  };
}

/** The end of a parenthesis, before which the age may stand: `（外相、44）`, `(64·외교부 장관)`. */
const CLOSES = /^(?:[、,·・，] ?\d{2,3}歳?세?岁?)?[）)]/;

/** What behind a title makes another one of it, or puts it off. */
const SUFFIX =
  /^\s?(?:候補|候选|候選|代理|代行|補佐|秘書|秘书|特使|夫人|府|官邸|内定|就任|誕生|诞生|待望|体制|政権|政权|政府|内閣|内阁|時代|时代|経験|级|級|当选|當選|후보|당선|직 |직인|체제|시대|정부|정권|재임|내정|지명|직무|권한|대행|실|부인|특보|비서|보좌|특사|경호|인선)/;

/** The place before a name, without what ties it to its title: `防衛大臣の`, `국방장관인 `. */
function withoutLink(text: string, start: number): number {
  const tie = /(?:である|の|的|인|의)?[ \u3000・]?$/.exec(text.slice(Math.max(0, start - 5), start))!;
  return start - tie[0].length;
}

function countryInFront(text: string, at: number, isBeforeTitle: boolean): NativeCountry | null {
  const end = isBeforeTitle
    ? at - /[の的의]?[ \u3000]?$/.exec(text.slice(Math.max(0, at - 2), at))![0].length
    : withoutLink(text, at);
  if (!isBeforeTitle && end === at) return null;
  return nativeCountryBefore(text, end, isBeforeTitle);
}

/**
 * Whether the title before a name may be that of somebody before it, `정우진 대통령 서민준` and `大森首相の金森遥斗`:
 * where letters stand right before it that are no word of one or two.
 */
function isAnothers(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 12), at).replace(OF_NOW, "");
  const hangul = /([\p{Script=Hangul}]+) $/u.exec(before);
  if (hangul !== null) return !/[은는을를의에와과도로인]$/.test(hangul[1]!);
  return (
    /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]$/u.test(before) &&
    !WHEN.test(before) &&
    !standsBeforeNames(before.at(-1)!)
  );
}

/** A day or week, behind which a clause in Chinese goes on without a mark. */
const WHEN =
  /(?:[今明昨后後前][天日]|[本上下这這][周週]|[周週][一二三四五六日]|星期[一二三四五六日天]|\d[日号號]|[上下]午|[早晚]上)$/;

/** What says of a title that it is of now. */
const OF_NOW = /(?:(?<!表|実|出|发|再|体)[現现][任職职]?|(?<![\uac00-\ud7a3])현직?) ?$/;

/** The longer of a general title and a label of the register; the label where the title is a rank of no office. */
function longer(a: NativeTitle | null, b: NativeTitle | null): NativeTitle | null {
  if (a === null || b === null) return a ?? b;
  const more = b.end - b.start - (a.end - a.start);
  return more > 0 || (more === 0 && a.offices.length === 0 && !a.isHedged) ? b : a;
}

/** Country and title as one stretch where they stand together, else the country alone. */
function hullOf(text: string, country: Span, office: Span): Span {
  const [first, second] = country.start < office.start ? [country, office] : [office, country];
  const isTogether = /^[の的의]?[ \u3000]?$/.test(text.slice(first.end, second.start));
  return isTogether ? { start: first.start, end: second.end } : { start: country.start, end: country.end };
}

function phrase(text: string, title: NativeTitle | null, country: NativeCountry | null): TitlePhrase | null {
  if (title === null && country === null) return null;
  const countries = country === null ? [] : [country.code];
  const rest = { countries, isSpouse: false };
  if (title === null)
    return {
      ...rest,
      start: country!.start,
      end: country!.end,
      office: null,
      words: [],
      isHedged: false,
      hasRank: false,
      readings: [],
    };
  const office = { start: title.start, end: title.end };
  const span = country === null ? office : hullOf(text, country, office);
  const readings = [...title.offices, text.slice(office.start, office.end)].map(titleWords);
  const isRank = title.offices.length === 0;
  return {
    ...rest,
    ...span,
    office: isRank ? null : office,
    words: isRank ? [] : readings[0]!,
    readings: isRank ? [] : readings,
    isHedged: title.isHedged,
    isFormer: title.isFormer === true,
    hasRank: isRank,
  };
}
