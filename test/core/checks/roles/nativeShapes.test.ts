/** Titles in Japanese, Korean and Chinese that clauses, lines and brackets give to a name; `{}` marks what is flagged. */
import { describe, expect, test } from "vitest";
import { markedRoles, plain } from "../../../support/roles.ts";

const REGISTER = `
//- /authority.yaml
posts:
  - { id: jp-def, label: Minister of Defense, other_labels: [防衛相, 防衛大臣, 防卫大臣], country: JP }
  - { id: jp-farm, label: Minister of Agriculture, country: JP }
  - { id: kr-def, label: Minister of National Defense, other_labels: [국방부 장관, 국방장관], country: KR }
  - { id: cn-def, label: Minister of National Defense, other_labels: [国防部长], country: CN }
persons:
  - { id: nishi, name: Haruto Nishimori, other_names: [{ name: 西森春人, lang: ja }], memberships: [{ post: jp-def, start_date: 2024-10-02 }] }
  - { id: okab, name: Kenta Okabe, other_names: [{ name: 岡部健太, lang: ja }], memberships: [{ post: jp-def, start_date: 2021-10-04, end_date: 2024-10-01 }] }
  - { id: min, name: Min Ga-ram, other_names: [{ name: 민가람, lang: ko }], memberships: [{ post: kr-def, start_date: 2024-10-02 }] }
  - { id: sol, name: Sol Ha-nui, other_names: [{ name: 설하늬, lang: ko }], memberships: [{ post: kr-def, start_date: 2022-05-10, end_date: 2024-10-01 }] }
  - { id: qu, name: Qu Lanshan, other_names: [{ name: 屈岚山, lang: zh }], memberships: [{ post: cn-def, start_date: 2023-12-29 }] }
`;

const finds = (marked: string): void => expect(markedRoles(REGISTER, plain(marked))).toBe(marked);

describe("wrong", () => {
  test.each([
    "西森春人氏は{外相}だ。",
    "西森春人氏が{外相}を務める。",
    "岡部健太氏は現在、{防衛相}である。",
    "{外相}は西森春人氏だ。",
    "西森春人氏({外相})が来た。",
    "{韓国の外相}、西森春人氏が来た。",
    "現{外相}の西森春人氏が来た。",
    "- {外相}:西森春人",
    "- 西森春人 {外務大臣}",
    "민가람은 {외교부 장관}이다.",
    "설하늬 씨는 {국방부 장관}을 맡고 있다.",
    "{외교부 장관}은 민가람이다.",
    "현 {외교부 장관} 민가람이 왔다.",
    "- {외교부 장관}: 민가람",
    "- 민가람 ({외교부 장관})",
    "설하늬 {국방부 장관}에 따르면 순조롭다.",
    "- 설하늬 {국방부 장관}: 참석",
    "10:00 설하늬 {국방부 장관} 도착",
    "屈岚山是{外交部长}。",
    "屈岚山担任{外交部长}。",
    "{外交部长}是屈岚山。",
    "现任{外交部长}屈岚山来了。",
    "明天{外交部长}屈岚山将访美。",
    "- {外交部长}：屈岚山",
    "- 屈岚山，{外交部长}",
  ])("%s", finds);
});

describe("right, or not said", () => {
  test.each([
    "西森春人氏は防衛相だ。",
    "岡部健太氏は防衛相だった。",
    "岡部健太氏は防衛相を務めた。",
    "岡部健太氏は元防衛相だ。",
    "岡部健太氏(前防衛相)が来た。",
    "西森春人氏が外相だと思っていた。",
    "中国の外相、西森春人防衛相、岡部氏が会談した。",
    "- 元防衛相:岡部健太",
    "설하늬는 국방부 장관이었다.",
    "설하늬는 전 국방부 장관이다.",
    "설하늬 전 국방부 장관에 따르면 순조롭다.",
    "설하늬 국방부 장관 시절의 일이다.",
    "屈岚山不是外交部长。",
    "如果屈岚山是外交部长，那就好了。",
    "屈岚山是外交部长的朋友。",
    "屈岚山是外交部长吗？",
    "今天国防部长屈岚山访美。",
  ])("%s", finds);
});

describe("the end of a sentence or a headline that tells of one in office", () => {
  test.each([
    "岡部健太{防衛相}と会談した。",
    "岡部健太{防衛相}らと会談した。",
    "岡部健太{防衛相}に面会した。",
    "{防衛相}の岡部健太氏と会談した。",
    "岡部健太{防衛相}の発言。",
    "岡部健太{防衛相}、官邸で会見",
    "岡部健太{防衛相}と西森春人氏が会談した。",
    "설하늬 {국방부 장관}, 일본 방문",
    "설하늬 {국방부 장관} 면담 예정.",
    "설하늬 {국방부 장관}을 만났다.",
    "설하늬 {국방부 장관}의 발언이 있었다.",
    "西森春人防衛相と会談した。",
    "岡部健太防衛相と会談したことがある。",
    "岡部健太防衛相と会談した2023年の夏を思う。",
    "2023年に岡部健太防衛相と会談した。",
    "かつて岡部健太防衛相に面会した。",
    "岡部健太防衛相の発言が批判された。",
    "岡部健太防衛相、任期中に三度訪韓",
    "岡部健太防衛相（当時）と会談した。",
    "岡部健太元防衛相と会談した。",
    "설하늬 당시 국방부 장관, 일본 방문",
    "지난해 설하늬 국방부 장관을 만났다.",
    "설하늬 국방부 장관을 만난 적이 있다.",
    "설하늬 국방부 장관의 일본 방문 이후 교류가 늘었다.",
    "설하늬 국방부 장관 방문 때 찍은 사진.",
    "설하늬 국방부 장관 재판 참석",
  ])("%s", finds);
});
