/** Family names in Hangul, Han and Kana letters: with a title behind them, and once somebody is known to bear them. */
import { describe, expect, test } from "vitest";
import { mentions, names } from "../../support/fixture.ts";

const DESK = `
//- /authority.yaml
posts:
  - { id: jp-fm, label: Minister for Foreign Affairs, other_labels: [Foreign Minister], country: JP }
  - { id: kr-pm, label: Prime Minister, country: KR }
  - { id: kr-fm, label: Foreign Minister, country: KR }
  - { id: us-sd, label: Secretary of Defense, country: US }
  - { id: cn-fm, label: Foreign Minister, country: CN }
persons:
  - { id: hayashi, name: Ichiro Hayashi, family_name: Hayashi, other_names: [{ name: 林一朗, lang: ja }], memberships: [{ post: jp-fm, start_date: 2024-10-01 }] }
  - { id: hasegawa, name: 長谷川 健, name_order: family-first }
  - { id: nam, name: Namgung Min-su, family_name: Namgung, other_names: [{ name: 남궁민수, lang: ko }], memberships: [{ post: kr-fm, start_date: 2024-10-01 }] }
  - { id: park, name: Park Do-yun, family_name: Park, other_names: [{ name: 박도윤, lang: ko }], memberships: [{ post: kr-pm, start_date: 2024-10-01 }] }
  - { id: park-a, name: Park Seo-a, family_name: Park, other_names: [{ name: 박서아, lang: ko }], memberships: [{ post: kr-fm, start_date: 2020-10-01, end_date: 2021 }] }
  - { id: brookman, name: Henry Brookman, family_name: Brookman, other_names: [{ name: ヘンリー・ブルックマン, lang: ja }, { name: 헨리 브룩먼, lang: ko }, { name: 亨利·布鲁克曼, lang: zh }], memberships: [{ post: us-sd, start_date: 2024-10-01 }] }
  - { id: ouyang, name: Ouyang Ming, family_name: Ouyang, other_names: [{ name: 欧阳明, lang: zh-Hans }], memberships: [{ post: cn-fm, start_date: 2024-10-01 }] }
  - { id: yang, name: Yang Ji-ho, family_name: Yang, other_names: [{ name: 양지호, lang: ko }], memberships: [{ post: kr-fm, start_date: 2021-10-01 }] }
  - { id: yi, name: Yi Seo-jun, family_name: Yi, other_names: [{ name: 이서준, lang: ko }], memberships: [{ post: kr-pm, start_date: 2021-10-01 }] }
`;

const short = (note: string): string[] =>
  names(note, DESK, "/2025-11-03.md")
    .filter((name) => name.endsWith("short-form"))
    .map((name) => name.replace(" short-form", ""));

test("the range is the family name alone", () =>
  mentions(`${DESK}
//- /note.md
林一朗外相が来た。林氏は帰国した。
^^^ hayashi variant
         ^ hayashi short-form
`));

describe("behind the name in full", () => {
  test.each([
    [
      "Japanese",
      "林一朗外相が来た。林外相は言う。林さんも、林大臣も。",
      ["林 → hayashi", "林 → hayashi", "林 → hayashi"],
    ],
    ["a record in Japanese alone", "長谷川健氏が来た。長谷川氏は言う。", ["長谷川 → hasegawa"]],
    [
      "Korean, with particles",
      "박도윤 총리. 박 총리는, 박 총리에게, 박총리도.",
      ["박 → park", "박 → park", "박 → park"],
    ],
    ["a Korean family name of two syllables", "남궁민수 장관. 남궁 장관은 떠났다.", ["남궁 → nam"]],
    ["Chinese, without spaces", "欧阳明外长来了。记者和欧阳部长说。", ["欧阳 → ouyang"]],
    ["Katakana", "ヘンリー・ブルックマン国防長官。米ブルックマン長官も。", ["ブルックマン → brookman"]],
    ["a foreigner in Hangul", "헨리 브룩먼 국방장관. 브룩먼 장관은.", ["브룩먼 → brookman"]],
    ["a foreigner in Chinese", "亨利·布鲁克曼部长。布鲁克曼部长说。", ["布鲁克曼 → brookman"]],
    ["in Latin letters", "Park Do-yun came. 박 총리는 떠났다.", ["박 → park"]],
    ["former", "박서아 전 장관이 왔다. 박 전 장관은 떠났다.", ["박 → park-a"]],
    ["an honorific", "박도윤 총리. 박씨는 떠났다.", ["박 → park"]],
    ["a title that the name in full has", "박도윤 의원이 왔다. 박 의원은 떠났다.", ["박 → park"]],
  ])("%s", (_, note, found) => expect(short(note)).toEqual(found));
});

describe("nobody", () => {
  test.each([
    ["no title", "林一朗外相が来た。林は広い。박도윤 총리. 박 갔다. 欧阳明外长。欧阳说。"],
    ["a longer family name", "林一朗外相が来た。小林外相、平林大臣、大林氏、森林大臣。"],
    ["a part of the family name", "長谷川健氏。谷川氏。남궁민수 장관. 남 장관은."],
    ["a title of somebody else", "林一朗外相が来た。林首相は言う。박도윤 총리. 박 대통령은."],
    ["a word that is no title", "長谷川健氏。長谷川町、長谷川駅。董事会。"],
    ["both ministers", "양지호 장관이 왔다. 양 장관은 회담했다."],
    ["this president", "이서준 총리. 이 대통령은 떠났다."],
    ["never introduced, under a title of many", "박 장관은 떠났다. 林大臣は。欧阳部长说。"],
  ])("%s", (_, note) => expect(short(note)).toEqual([]));

  test("a stranger of that name was named last", () => {
    expect(short("박도윤 총리. 박철수 의원이 왔다. 박 의원은 떠났다.")).toEqual([]);
    expect(short("林一朗外相が来た。林健二氏も来た。林氏は帰国した。")).toEqual([]);
  });
});

test("a title that one of two held decides", () => {
  expect(short("박도윤 총리와 박서아 장관. 박 총리는 왔고 박 외교장관은 갔다.")).toEqual([
    "박 → park",
    "박 → park-a",
  ]);
});

test("never introduced: a title that names one post, held on the day", () => {
  expect(short("박 총리는 떠났다. 林外相は言う。")).toEqual(["박 → park", "林 → hayashi"]);
});

test("particles behind a name in full", () => {
  const particles = "은 이 을 과 에게 도 께서 의 으로 입니다 이라고".split(" ");
  expect(names(particles.map((one) => `박도윤${one}`).join(" "), DESK)).toHaveLength(particles.length);
});

test("honorifics of Japan and Korea in Latin letters stay outside", () =>
  mentions(`${DESK}
//- /note.md
Henry Brookman met Park Do-yun. Brookman-san thanked Park-ssi, Park-nim and Park ssi; Park-dong is a place.
^^^^^^^^^^^^^^ brookman
                   ^^^^^^^^^^^ park
                                ^^^^^^^^ brookman short-form
                                                     ^^^^ park short-form
                                                               ^^^^ park short-form
                                                                            ^^^^ park short-form
`));

describe("another of the family", () => {
  test.each([
    ["who is former in a post that the bearer holds", "林一朗外相が来た。林前外相は去った。"],
    ["in Korean", "박도윤 총리가 왔다. 박 전 총리는 구속됐다."],
    ["with a title that the bearer has not", "박도윤 총리가 왔다. 박 의원은 웃었다. 박 교수는 남았다."],
    ["named in full before an honorific", "박도윤 총리와 박찬미 전 본부장. 박씨는 돈을 줬다."],
    ["named in full in Japanese", "林一朗外相が来た。元首相の林健二の家で、林氏は笑った。"],
    ["former in English", "Prime Minister Park Do-yun met him. Former Prime Minister Park was jailed."],
  ])("%s", (_, note) => expect(short(note)).toEqual([]));
});
