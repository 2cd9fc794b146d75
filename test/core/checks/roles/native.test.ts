/** Titles in Japanese, Chinese and Korean: wrong ones are found, right ones are not; `{}` marks what is flagged. */
import { describe, expect, test } from "vitest";
import { findingsOf } from "../../../../server/src/core/checks/index.ts";
import { documentOf, fixture, mentions } from "../../../support/fixture.ts";

/** Posts with labels in their own letters, and posts in English alone. */
const REGISTER = `
//- /authority.yaml
posts:
  - { id: jp-pm, label: Prime Minister, other_labels: [首相], country: JP }
  - { id: jp-def, label: Minister of Defense, other_labels: [防衛相, 防衛大臣], country: JP }
  - { id: jp-farm, label: Minister of Agriculture, country: JP }
  - { id: kr-def, label: Minister of National Defense, other_labels: [국방부 장관, 국방장관], country: KR }
  - { id: kr-president, label: President, other_labels: [대통령], country: KR }
  - { id: cn-def, label: Minister of National Defense, other_labels: [国防部长], country: CN }
  - { id: cn-fa, label: Minister of Foreign Affairs, country: CN }
  - { id: cn-chair, label: State Forestry Chief, other_labels: [林草局局首], country: CN }
persons:
  - { id: aso, name: Haruto Nishimori, family_name: Nishimori, other_names: [{ name: 西森春人, lang: ja }], memberships: [{ post: jp-farm, start_date: 2023-09-01, end_date: 2024-10-01 }, { post: jp-def, start_date: 2024-10-02 }] }
  - { id: old, name: Kenta Okabe, family_name: Okabe, other_names: [{ name: 岡部健太, lang: ja }], memberships: [{ post: jp-pm, start_date: 2021-10-04, end_date: 2024-10-01 }] }
  - { id: min, name: Min Ga-ram, family_name: Min, name_order: family-first, other_names: [{ name: 민가람, lang: ko }, { name: 閔佳藍, lang: ja }], memberships: [{ post: kr-def, start_date: 2024-10-02 }] }
  - { id: ok, name: Ok Bo-reum, family_name: Ok, name_order: family-first, other_names: [{ name: 옥보름, lang: ko }], memberships: [{ post: kr-president, start_date: 2022-05-10, end_date: 2025-04-04 }] }
  - { id: sol, name: Sol Ha-nui, family_name: Sol, name_order: family-first, other_names: [{ name: 설하늬, lang: ko }], memberships: [{ post: kr-def, start_date: 2022-05-10, end_date: 2024-10-01 }] }
  - { id: qu, name: Qu Lanshan, family_name: Qu, name_order: family-first, other_names: [{ name: 屈岚山, lang: zh }], memberships: [{ post: cn-def, start_date: 2023-12-29 }] }
  - { id: uno, name: Aoi Unno, family_name: Unno, other_names: [{ name: 海野葵, lang: ja }], memberships: [{ post: jp-pm, start_date: 2024-10-01 }] }
  - { id: eun, name: Eun Ba-da, family_name: Eun, name_order: family-first, other_names: [{ name: 은바다, lang: ko }], memberships: [{ post: kr-president, start_date: 2025-06-04 }] }
  - { id: jia, name: Jia Wenbo, family_name: Jia, name_order: family-first, other_names: [{ name: 贾文波, lang: zh }], memberships: [{ post: cn-chair, start_date: 2020, end_date: 2022 }, { post: cn-fa, start_date: 2023 }] }
`;

function findings(note: string): { code: string; start: number; end: number; fix: string | undefined }[] {
  const { root } = fixture(REGISTER);
  root.setNote("/2025-11-20.md", documentOf("/2025-11-20.md", note));
  return findingsOf(root.snapshot(), "/2025-11-20.md").map(({ code, start, end, fixes }) => {
    return { code, start, end, fix: fixes[0]?.newText };
  });
}

function found(code: string, note: string): string {
  let text = note;
  for (const finding of findings(note)
    .filter((one) => one.code === code)
    .reverse())
    text = `${text.slice(0, finding.start)}{${text.slice(finding.start, finding.end)}}${text.slice(finding.end)}`;
  return text;
}

const plain = (marked: string): string => marked.replace(/[{}]/g, "");

describe("a title or country never held", () => {
  test.each([
    "西森春人{外相}が来た。",
    "{外相}の西森春人氏が来た。",
    "{韓国}の西森春人防衛相が来た。",
    "西森春人（{外相}）が来た。",
    "민가람 {외교부 장관}은 말했다.",
    "{외교부 장관} 민가람은 말했다.",
    "민가람 {일본 방위상}은 말했다.",
    "{일본 국방장관} 민가람은 말했다.",
    "屈岚山{外交部长}说。",
    "{外交部部长}屈岚山发表讲话。",
    "{国务院总理}屈岚山发表讲话。",
    "同{外交部长}屈岚山会谈。",
    "西森春人（{外相}、44）が来た。",
    "西森春人（44、{外相}）が来た。",
    "{韓国}の西森春人防衛相らは会談した。",
    "与中国{外交部长}屈岚山会谈。",
    "{美国国防部长}屈岚山说。",
    "贾文波{国防部长}说。",
  ])("%s", (note) => expect(found("mismatched-role", plain(note))).toBe(note));
});

describe("a title held at another time", () => {
  test.each([
    "西森春人{農相}が来た。",
    "日本の岡部健太{首相}は語った。",
    "岡部健太氏が来た。岡部{首相}は語った。",
    "日本{首相}岡部健太说。",
    "옥보름 {대통령}은 오늘 말했다.",
    "설하늬 {국방부 장관}도 참석했다.",
    "{대통령} 옥보름은 다음 주에 출국한다.",
    "2023年10月18日、西森春人{防衛相}は語った。",
    "贾文波{林草局局首}说。",
    "내일 옥보름 {대통령}과 만난다.",
    "옥보름 {대통령}과 만났다.",
    "옥보름 {대통령}은 축전을 보냈다.",
    "옥보름 {대통령}은 17일 서울에서 회의를 열었다.",
    "옥보름 {대통령}이 17일 서울에서 회의를 열었다.",
    "岡部健太{首相}と西森春人防衛相が会談した。",
    "日本{首相}岡部健太今天上午抵达首尔。",
    "日本{首相}岡部健太周五抵达首尔。",
    "岡部健太{首相}が来た。",
    "日本{首相}岡部健太于11月19日发言。",
    "日本{首相}岡部健太于2025年11月19日发表讲话。",
    "옥보름 {대통령}은 2025년 11월 19일에 서울에서 연설했다.",
    "옥보름 {대통령}이 2025년 11월 19일 서울에서 연설했다.",
    "- 옥보름 {대통령}",
    "岡部健太{首相}、来週訪韓へ",
    "・岡部健太{首相}、演説",
    "岡部健太{首相}（68）は演説した。",
    "옥보름 {대통령}, 다음 주 방일",
  ])("%s", (note) => expect(found("outdated-role", plain(note))).toBe(note));
});

describe("nothing is wrong", () => {
  test.each([
    "西森春人防衛相、防衛大臣の西森春人氏、日本の西森防衛相、西森春人大臣、西森春人議員。",
    "元首相の岡部健太氏、岡部健太前首相、当時の岡部健太首相、岡部健太首相補佐官、岡部健太首相官邸。",
    "2023年に岡部健太首相が決めた。",
    "옥보름 대통령의 결정, 옥보름 대통령 때 시작된 사업, 옥보름 대통령을 비판한 사람들은 남았다.",
    "岡部健太首相の判断、岡部健太首相に近い議員、西森春人総理待望論。",
    "2023年に岡部健太首相の西森春人起用が決まった。",
    "外相は西森春人氏と会談した。外相と西森春人氏が会談した。",
    "「西森春人外相」と書いてある。",
    "日本の閔佳藍国防相招待が決まった。",
    "민가람 국방부 장관은, 국방장관 민가람은, 한국의 민가람 국방부 장관은, 민 장관은 말했다.",
    "민가람 국방부 장관도 참석했다. 지난해 설하늬 국방부 장관도 참석했다.",
    "옥보름 전 대통령은, 전 대통령 옥보름은, 前 대통령 옥보름은 말했다.",
    "옥보름 전 대통령 민가람과 만났다.",
    "민가람 외교부 장관 후보자, 민가람 총리 내정자, 민가람 의원.",
    "외교부 장관은 민가람을 만났다.",
    "옥보름 대통령은 2025년 3월 8일에 서울에서 연설했다. 옥보름 대통령은 2023년에 연설했다.",
    "日本首相岡部健太于2023年5月19日发言。日本首相岡部健太于19日发表的声明。日本首相岡部健太在任期间访问首尔。",
    "国防部长屈岚山说。中国国防部长屈岚山说。屈岚山部长说。",
    "前国防部长贾文波说。时任国防部长贾文波说。",
    "会见外交部长、屈岚山。中国外长贾文波说。",
  ])("%s", (note) => expect(findings(note)).toEqual([]));
});

test.each([
  ["西森春人外相が来た。", "防衛相"],
  ["西森春人農相が来た。", "防衛相"],
  ["민가람 외교부 장관은 말했다.", "국방부 장관"],
  ["민가람 외교장관은 말했다.", "국방장관"],
  ["屈岚山外交部长说。", "国防部长"],
  ["贾文波国防部长说。", undefined],
])("the fix is the post in the same letters: %s", (note, fix) => expect(findings(note)[0]?.fix).toBe(fix));

test("title and country tell two of one name apart", () =>
  mentions(`
//- /authority.yaml
posts:
  - { id: jp-fa, label: Minister for Foreign Affairs, country: JP }
  - { id: tw-fa, label: Minister of Foreign Affairs, country: TW }
persons:
  - { id: lin, name: Lin Sen, other_names: [{ name: 林森, lang: zh }], memberships: [{ post: tw-fa, start_date: 2024 }] }
  - { id: hayashi, name: Shin Hayashi, other_names: [{ name: 林森, lang: ja }], memberships: [{ post: jp-fa, start_date: 2024 }] }
//- /2025-11-20.md
日本の林森外相が来た。
   ^^ hayashi
台湾外交部长林森说。
      ^^ lin
林森来了。
^^ ? hayashi lin
`));

describe("a family name that the note does not introduce", () => {
  test.each([
    "西森{農相}は会見した。",
    "岡部{首相}が10日、会見した。",
    "설 {국방장관}은 오늘 회의를 열었다.",
    "옥 {대통령}은 오늘 회의를 열었다.",
  ])("with a title of his from another time: %s", (marked) =>
    expect(found("outdated-role", plain(marked))).toBe(marked),
  );

  test.each([
    "西森農相が始めた政策だ。",
    "西森農相の時代だった。",
    "岡部元首相は会見した。",
    "2023年、岡部首相は会見した。",
    "옥 대통령이 선포한 계엄은 끝났다.",
    "지난해 12월 옥 대통령은 회의를 열었다.",
    "민 대통령은 오늘 회의를 열었다.",
  ])("as of that time, or of somebody else: %s", (note) => expect(findings(note)).toEqual([]));
});
