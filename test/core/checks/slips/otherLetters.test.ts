/** Slips in Hangul, Han, Kana and Cyrillic letters. */
import { describe, expect, test } from "vitest";
import { fixed } from "../../../support/fixture.ts";
import { slipsIn } from "../../../support/slips.ts";

describe("a slip in Hangul, Han and Kana letters", () => {
  const REGISTER = `
//- /authority.yaml
posts:
  - { id: sea, label: Minister of Oceans and Fisheries, other_labels: [Fisheries Minister, 해양수산부 장관], country: KR }
  - { id: fin, label: Finance Minister, country: JP }
  - { id: war, label: Minister of National Defense, country: CN }
  - { id: pre, label: President, country: CN }
  - { id: nego, label: 통상교섭본부장, country: KR }
  - { id: yuan, label: 監察院長, country: TW }
  - { id: bureau, label: アジア局長, country: JP }
persons:
  - { id: myeong, name: 명도훈, memberships: [{ post: nego, start_date: 2024-01-01 }] }
  - { id: shen, name: 沈榮安, other_names: [{ name: Shen Jung-an, lang: en }], memberships: [{ post: yuan, start_date: 2024-01-01 }] }
  - { id: kuri, name: 栗木正彰, other_names: [{ name: Kuriki Masaaki, lang: en }], memberships: [{ post: bureau, start_date: 2024-01-01 }] }
  - { id: maeng, name: Maeng Ho-seung, name_order: family-first, other_names: [{ name: 맹호승, lang: ko }], memberships: [{ post: sea, start_date: 2024-01-01 }] }
  - { id: mori, name: Moriwaka Seijiro, name_order: family-first, other_names: [{ name: 森若清次郎, lang: ja }], memberships: [{ post: fin, start_date: 2024-01-01 }] }
  - { id: quo, name: Rosalie Quovell, other_names: [{ name: ロザリー・クオヴェル, lang: ja }, { name: 로잘리 쿠오벨, lang: ko }] }
  - { id: lin, name: Lin Taohai, name_order: family-first, other_names: [{ name: 林濤海, lang: zh }], memberships: [{ post: war, start_date: 2024-01-01 }] }
  - { id: dou, name: Dou Lei, name_order: family-first, other_names: [{ name: 竇磊, lang: zh }], memberships: [{ post: pre, start_date: 2024-01-01 }] }
  - { id: ogi, name: Ogiwara Masato, name_order: family-first, other_names: [{ name: 荻原正登, lang: ja }], memberships: [{ post: fin, start_date: 2021-01-01, end_date: 2023-01-01 }] }
  - { id: bel, name: Arkady Beloglazov, other_names: [{ name: Аркадий Белоглазов, lang: ru }] }
`;
  const slips = (note: string): string[] => slipsIn(note, REGISTER, "/2025-03-01.md");

  test.each([
    ["a vowel, the title behind", "맹호숭 해양수산부 장관은 말했다.", "맹호숭"],
    ["a vowel, the title in front", "해양수산부 장관 맹호숭은 말했다.", "맹호숭"],
    ["named before, a bare title", "맹호승 장관이 왔다. 맹호숭 장관은 떠났다.", "맹호숭"],
    ["syllables that changed places", "맹승호 해양수산부 장관은 말했다.", "맹승호"],
    ["in front of the register's own label", "명도흔 통상교섭본부장은 말했다.", "명도흔"],
    ["behind it", "통상교섭본부장 명도흔은 말했다.", "명도흔"],
    [
      "with the end of it, beside the bearer",
      "명도훈 통상교섭본부장이 왔다. 명도흔 본부장은 갔다.",
      "명도흔",
    ],
    ["behind a Chinese label of one's own", "監察院長沈容安說。", "沈容安"],
    ["a bureau's chief beside himself", "栗木正彰アジア局長は来た。栗木正影局長は述べた。", "栗木正影"],
    ["a Han character", "森若清次朗財務相は述べた。", "森若清次朗"],
    ["a Katakana letter", "昨日ロザソー・クオヴェルは述べた。", "ロザソー・クオヴェル"],
    ["a Katakana letter left out", "ロザリー・クヴェルは述べた。", "ロザリー・クヴェル"],
    ["a foreign name in Hangul", "로잘리 쿠오벨은 갔다. 로잘리 쿠오밸은 말했다.", "로잘리 쿠오밸"],
    ["Chinese, the title in front", "国防部长林濤洋在北京讲话。", "林濤洋"],
    ["two characters, title and country in front", "中国国家主席竇雷在北京讲话。", "竇雷"],
    ["a title that was held", "荻原正人元財務相は述べた。", "荻原正人"],
    ["a title of then, said of now", "荻原正人財務相は述べた。", "荻原正人"],
    [
      "a given name of three, beside the right form",
      "森若清次郎財務相が来た。森若清次朗氏は述べた。",
      "森若清次朗",
    ],
    ["Cyrillic", "Аркадий Белаглазов сказал.", "Аркадий Белаглазов"],
  ])("%s", (_, note, found) => expect(slips(note)).toEqual([found]));

  test.each([
    ["no title", "맹호숭은 말했다."],
    ["an honorific", "맹호승 장관이 왔다. 맹호숭 씨는 떠났다."],
    ["another's title", "맹호숭 외교부 장관은 말했다. 森若清次朗外相は述べた。"],
    ["another syllable", "맹호진 해양수산부 장관은 말했다."],
    ["another family", "방호승 해양수산부 장관은 말했다."],
    ["two characters", "森若清太朗財務相は述べた。"],
    ["a long vowel and a small letter", "ロザリ・クオヴェルとロザリー・クオヴエルは述べた。"],
    ["a part of a longer name", "ロザリー・クヴェル・モリスは述べた。"],
    ["another writing of the characters", "中国国防部长林涛海讲话。日本の森若淸次郎財務相も述べた。"],
    ["somebody else behind a title", "国防部长林建平在北京讲话。国家主席竇平讲话。"],
    ["a given name of two, beside the right form", "荻原正登氏が来た。荻原正人氏も来た。"],
    ["few letters", "로잘리 쿠오밸은 말했다."],
  ])("none: %s", (_, note) => expect(slips(note)).toEqual([]));

  test("the fix is the listed form in these letters", () => {
    expect(fixed(`${REGISTER}//- /2025-03-01.md\n맹호숭 해양수산부 장관은 말했다.`)).toBe(
      "맹호승 해양수산부 장관은 말했다.",
    );
  });
});

describe("a slip in a body's name in Hangul", () => {
  const REGISTER = `
//- /authority.yaml
forums: [{ id: sea, name: Narva Sea Talks, other_names: [{ name: 나르바해양대화, lang: ko }, { name: 나르바해양협의회의, lang: ko }] }]
`;
  const slips = (note: string): string[] => slipsIn(note, REGISTER);

  test("in a text that has it right", () =>
    expect(slips("나르바해양대화가 열렸다. 나르바해양대하는 매년 열린다.")).toEqual(["나르바해양대하"]));

  test.each([
    ["alone", "나르바해양대하가 열렸다."],
    ["short for it", "나르바해양협의회의가 열렸다. 나르바해양협의회는 매년 열린다."],
    ["a longer one", "나르바해양대화가 열렸다. 나르바해양회담도 열렸다."],
  ])("none: %s", (_, note) => expect(slips(note)).toEqual([]));
});

test("a title without a day tells of who is still in office, whatever character slipped", () => {
  const register = `
//- /authority.yaml
posts: [{ id: pre, label: President, country: CN }]
persons:
  - { id: lin, name: Lin Taohai, name_order: family-first, other_names: [{ name: 林濤海, lang: zh }], memberships: [{ post: pre, start_date: 2024-01-01 }] }
`;
  expect(slipsIn("林濤悔主席在北京。", register)).toEqual(["林濤悔"]);
  expect(slipsIn("林濤悔教授在北京。林濤悔在北京。", register)).toEqual([]);
});
