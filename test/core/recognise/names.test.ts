/** Which stretches of a text are forms of a registered name: full names, alone in a note. */
import { describe, expect, test } from "vitest";
import { names } from "../../support/fixture.ts";

const AHN = "ahn-gyu-back";

describe("one name, many forms", () => {
  test.each([
    ["Ahn Gyu-back", `${AHN} authorized`],
    ["Ahn Gyu-baek", `${AHN} variant`],
    ["AHN GYU-BACK", `${AHN} variant`],
    ["AHN Gyu-back", `${AHN} variant`],
    ["Ahn Gyu-Back", `${AHN} variant`],
    ["Ahn gyu-back", `${AHN} variant`],
    ["ahn gyu-back", `${AHN} variant`],
    ["Ahn Gyu back", `${AHN} variant`],
    ["Ahn Gyuback", `${AHN} variant`],
    ["Gyu-back Ahn", `${AHN} variant`],
    ["Gyuback AHN", `${AHN} variant`],
    ["Lee Jae Myung", "lee-jae-myung variant"],
    ["Lee Jaemyung", "lee-jae-myung variant"],
    ["Lee Jae-Myung", "lee-jae-myung variant"],
    ["Jae-myung LEE", "lee-jae-myung variant"],
    ["Yoon Suk-yeol", "yoon-suk-yeol variant"],
    ["Yoon Sukyeol", "yoon-suk-yeol variant"],
    ["KOIZUMI Shinjiro", "shinjiro-koizumi variant"],
    ["Shinjiro KOIZUMI", "shinjiro-koizumi variant"],
    ["Mohamad bin Hasan", "mohamad-hasan variant"],
    ["Mohamed Khaled Haji Nordin", "mohamed-khaled-nordin variant"],
    ["Phan Văn Giang", "phan-van-giang variant"],
    ["Phan Văn Giang".normalize("NFD"), "phan-van-giang variant"],
    ["Recep Tayyip Erdoğan", "recep-tayyip-erdogan variant"],
    ["Lloyd J. Austin III", "lloyd-austin variant"],
    ["Lloyd Austin III", "lloyd-austin variant"],
    ["donald trump", "donald-trump variant"],
    ["小泉進次郎", "shinjiro-koizumi variant"],
    ["안규백", `${AHN} variant`],
    ["안규백".normalize("NFD"), `${AHN} variant`],
    ["ณัฐพล นาคพาณิชย์", "nattaphon-narkphanit variant"],
  ])("%s", (form, expected) => {
    expect(names(`Then ${form} spoke.`)).toEqual([`${form} → ${expected}`]);
  });

  test.each([
    ["a hyphen", "-"],
    ["U+2010", "\u2010"],
    ["a hyphen that does not break", "\u2011"],
    ["a figure dash", "\u2012"],
    ["an en dash", "\u2013"],
    ["a minus sign", "\u2212"],
    ["a full-width hyphen", "\uff0d"],
    ["a hyphen behind a soft one", "\u00ad-"],
  ])("%s", (_, hyphen) => {
    expect(names(`Then Ahn Gyu${hyphen}back spoke.`)).toEqual([`Ahn Gyu${hyphen}back → ${AHN} authorized`]);
  });

  test.each([
    ["a space that does not break", "\u00a0"],
    ["a thin one", "\u2009"],
    ["two", "  "],
    ["an ideographic one", "\u3000"],
    ["a tab", "\t"],
    ["a line end", "\n"],
    ["CR LF", "\r\n"],
    ["CR", "\r"],
  ])("white space: %s", (_, space) => {
    expect(names(`Then Ahn${space}Gyu-back spoke.`)).toEqual([`Ahn${space}Gyu-back → ${AHN} authorized`]);
  });

  test("a soft hyphen counts for nothing", () => {
    expect(names("Then Ko\u00adizumi Shin\u00adjiro spoke.")).toEqual([
      "Ko\u00adizumi Shin\u00adjiro → shinjiro-koizumi variant",
    ]);
  });

  test("a name of dictionary words needs its capitals", () => {
    const register =
      "//- /authority.yaml\npersons: [{ id: will, name: Will Young }, { id: mark, name: Mark Green }]";
    expect(names("This will young people like: mark green fields.", register)).toEqual([]);
  });

  test("without its Sr., the father would be the son", () => {
    const register = '//- /authority.yaml\npersons: [{ id: father, name: "Bob Katter, Sr." }]';
    expect(names("Bob Katter spoke.", register)).toEqual([]);
  });

  test("a name of two given names is not turned round", () => {
    const register = "//- /authority.yaml\npersons: [{ id: a, name: Ahmad Abdullah }]";
    expect(names("Abdullah Ahmad spoke.", register)).toEqual([]);
  });
});

describe("ranges", () => {
  test.each([
    ["Defense Minister Ahn Gyu-back's aide", "Ahn Gyu-back"],
    ["Defense Minister Ahn Gyu-back’s aide", "Ahn Gyu-back"],
    ["Dato' Seri Mohamad Hasan’s aide", "Mohamad Hasan"],
    ["“Ahn Gyu-back”", "Ahn Gyu-back"],
    ["(Ahn Gyu-back)", "Ahn Gyu-back"],
    ["Ahn Gyu-back-led", "Ahn Gyu-back"],
    ["Gen. Phan Van Giang,", "Phan Van Giang"],
    ["小泉進次郎防衛相は", "小泉進次郎"],
    ["日本防卫大臣小泉进次郎访问首尔", "小泉进次郎"],
    ["安圭伯国防相", "安圭伯"],
    ["안규백 국방부 장관은", "안규백"],
    ["안규백은", "안규백"],
    ["이재명대통령의", "이재명"],
    ["พลเอกณัฐพล นาคพาณิชย์", "ณัฐพล นาคพาณิชย์"],
  ])("%s", (passage, range) => {
    expect(names(passage).map((name) => name.split(" → ")[0])).toEqual([range]);
  });

  test.each(["\u200b", "\u00ad", "\ufeff", "\u2060"])(
    "without an invisible character behind it: %j",
    (invisible) => {
      expect(names(`${invisible}Ahn Gyu-back${invisible} spoke`)).toEqual([
        `Ahn Gyu-back → ${AHN} authorized`,
      ]);
    },
  );

  test("after emoji, a family of them and characters beyond U+FFFF", () => {
    expect(names("👩‍👩‍👧 𠀀 🇰🇷 Ahn Gyu-back 𠮷")).toEqual([`Ahn Gyu-back → ${AHN} authorized`]);
  });

  test("Hangul that goes on is another word", () => {
    expect(names("신원식별 장치")).toEqual([]);
  });
});

describe("where a name may not run", () => {
  test.each([
    ["a paragraph", "Ahn\n\nGyu-back"],
    ["a heading", "# Ahn\nGyu-back"],
    ["list items", "- Ahn\n- Gyu-back"],
    ["cells", "| a | b |\n|---|---|\n| Ahn | Gyu-back |"],
    ["a sentence's end", "It was Ahn. Gyu-back is a word."],
    ["a comma", "Dong, Jun and Lee; Shinjiro, Koizumi, Pete, Hegseth."],
    ["code", "Ahn `x` Gyu-back and `Ahn Gyu-back`"],
    ["a link's target", "[x](https://example.org/Ahn Gyu-back)"],
    ["HTML", "<a title='Ahn Gyu-back'>x</a>"],
    ["a comment", "<!-- Ahn Gyu-back -->"],
    ["front matter", "---\ntitle: Ahn Gyu-back\n---\n"],
  ])("%s", (_, note) => {
    expect(names(note)).toEqual([]);
  });

  test.each([
    ["a quote's line", "> it was Ahn\n> Gyu-back", "Ahn\n> Gyu-back"],
    ["a list item's line", "- it was Ahn\n  Gyu-back", "Ahn\n  Gyu-back"],
    ["&nbsp;", "Ahn&nbsp;Gyu-back", "Ahn&nbsp;Gyu-back"],
  ])("but over %s", (_, note, range) => {
    expect(names(note)).toEqual([`${range} → ${AHN} authorized`]);
  });
});

describe("forums and organizations", () => {
  test.each([
    ["ADMM", "admm variant"],
    ["ADMMプラス", "admm-plus variant"],
    ["ADMM-플러스", "admm-plus variant"],
    ["ADMM-Plus", "admm-plus variant"],
    ["ADMM+", "admm-plus variant"],
    ["ASEAN Defence Ministers' Meeting", "admm authorized"],
    ["ASEAN Defense Ministers’ Meeting", "admm variant"],
    ["ASEAN Defence Ministers' Meeting-Plus", "admm-plus authorized"],
    ["ASEAN Defence Ministers’ Meeting–Plus", "admm-plus authorized"],
    ["ASEAN Defense Ministers Meeting Plus", "admm-plus variant"],
    ["ADMM+ Experts' Working Groups", "admm-plus-experts-working-groups authorized"],
    ["Seoul Defence Dialogue", "seoul-defense-dialogue variant"],
    ["Seoul defense dialogue", "seoul-defense-dialogue variant"],
    ["APEC Summit", "apec-summit variant"],
    ["Apec", "apec-summit variant"],
    ["Asean", "asean variant"],
    ["2+2 Dialogue", "two-plus-two authorized"],
    ["서울안보대화", "seoul-defense-dialogue variant"],
  ])("%s", (form, expected) => {
    expect(names(`Then the ${form} was held.`)).toEqual([`${form} → ${expected}`]);
  });

  test("an acronym behind its name is a mention of its own", () => {
    expect(names("The Nuclear Consultative Group (NCG) met.")).toEqual([
      "Nuclear Consultative Group → ncg authorized",
      "NCG → ncg variant",
    ]);
  });

  test("the ordinal stays outside", () => {
    expect(names("The 57th Security Consultative Meeting's text.")).toEqual([
      "Security Consultative Meeting → scm authorized",
    ]);
  });

  test.each(["Sixth", "Twelfth", "Twenty-Fifth", "Third Annual", "Inaugural"])("so does %s", (edition) => {
    expect(names(`The ${edition} Security Consultative Meeting opened.`)).toEqual([
      "Security Consultative Meeting → scm authorized",
    ]);
  });

  test("small letters are no acronym", () => {
    expect(names("An scm client and some apec gum.")).toEqual([]);
  });
});

test("the middle dot of foreign names in Japanese", () =>
  expect(
    names(
      "昨日ジェーン・ドウが来た。",
      "//- /authority.yaml\npersons: [{ id: doe, name: Jane Doe, other_names: [{ name: ジェーン・ドウ, lang: ja }] }]",
    ),
  ).toEqual(["ジェーン・ドウ → doe variant"]));
