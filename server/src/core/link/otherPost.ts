/**
 * Whether a full name in Hangul is that of somebody of another post: the head of a bureau or a team, a professor, a
 * reporter, as lists of staff have them, `문화체육관광국장 서민준`, and of a calling of any country's, `서민준 기자`. Posts of ministries of defence and foreign affairs,
 * of presidents and of parliaments are left alone.
 */
import type { Span } from "../text/span.ts";

const HEAD =
  "(?:국장|과장|팀장|계장|본부장|단장|센터장|소장|관장|서장|교장|지점장|부장|처장|청장|원장|군수|구청장|교수|감독|기자|변호사|사무관|서기관|정책관|담당관|주무관|면장|동장|읍장)";
const BEFORE = new RegExp(`(?:^|[^\\uac00-\\ud7a3])([\\uac00-\\ud7a3]{2,12}${HEAD})(?:에| )$`);
const BEHIND = new RegExp(
  `^ ((?:[\\uac00-\\ud7a3]{1,5}(?:도|시|군|구|대) )?[\\uac00-\\ud7a3]{2,12}${HEAD})(?![\\uac00-\\ud7a3]{3})`,
);
const OF_STATE =
  /국방|방위|안보|외교|외무|통일|대통령|국가|합참|정보|청와대|국회|총리|장관|참모|군사|정책실|비서/;
/** Callings that nobody has beside an office of state, and what says that the name is another's too. */
const CALLING =
  /^ ?(?:(?:기자|가수|배우|선수|작가|화가|아나운서|앵커|간호사|약사|교사|코치)(?:가|는|은|이|를|을|의|에게|와|과|도|님)?(?![가-힣])|(?:記者|记者)(?![会會招])|選手|选手|歌手|俳優|演员|演員|画家|畫家|女優)/;
const NAMESAKE = /^[^.。\n]{0,24}[(（]?(?:동명이인|同姓同名|同名同姓)/;
const LONGEST = 20;

/** Whether the title that stands right before or behind the name is of such a post. */
export function isOfOtherPost(text: string, { start, end }: Span): boolean {
  const before = BEFORE.exec(text.slice(Math.max(0, start - LONGEST), start));
  if (before !== null) return !OF_STATE.test(before[1]!);
  const next = text.slice(end, end + LONGEST + 16);
  if (CALLING.test(next) || NAMESAKE.test(next)) return true;
  const behind = BEHIND.exec(next.slice(0, LONGEST + 8));
  return behind !== null && !OF_STATE.test(behind[1]!);
}
