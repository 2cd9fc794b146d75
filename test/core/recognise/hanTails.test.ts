/** Names in Han letters that are a longer name's beginning. */
import { describe, expect, test } from "vitest";
import { names } from "../../support/fixture.ts";

const REGISTER = `
//- /a.yaml
persons:
  - { id: ono, name: Ono Kenta, name_order: family-first, other_names: [{ name: 小野健太, lang: ja }] }
  - { id: song, name: Song Lei, name_order: family-first, other_names: [{ name: 宋磊, lang: zh }] }
`;

describe("somebody else", () => {
  test.each(["小野健太郎さんは来た。", "小野健太一氏は来た。", "宋磊军没有来。", "宋磊国表示欢迎。"])(
    "%s",
    (text) => expect(names(text, REGISTER)).toEqual([]),
  );
});

describe("the person", () => {
  test.each([
    ["小野健太さんは来た。", "小野健太 → ono variant"],
    ["小野健太は美男だ。", "小野健太 → ono variant"],
    ["宋磊没有来。", "宋磊 → song variant"],
    ["宋磊表示欢迎。", "宋磊 → song variant"],
  ])("%s", (text, found) => expect(names(text, REGISTER)).toEqual([found]));
});
