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
  test.each([
    "小野健太郎さんは来た。",
    "小野健太一氏は来た。",
    "小野健太郎が来た。",
    "小野健太彦は来た。",
    "小野健太郎記者が書いた。",
    "宋磊军没有来。",
    "宋磊国表示欢迎。",
    "宋磊民记者报道。",
    "宋磊国教授发言。",
    "宋磊明出席了会议。",
    "我们见了宋磊平。",
    "記者の宋磊民さん",
  ])("%s", (text) => expect(names(text, REGISTER)).toEqual([]));
});

describe("the person", () => {
  test.each([
    ["小野健太さんは来た。", "小野健太 → ono variant"],
    ["小野健太は美男だ。", "小野健太 → ono variant"],
    ["小野健太一家が来た。", "小野健太 → ono variant"],
    ["宋磊强调合作。", "宋磊 → song variant"],
    ["宋磊明确表示欢迎。", "宋磊 → song variant"],
    ["宋磊国际合作部长", "宋磊 → song variant"],
    ["宋磊没有来。", "宋磊 → song variant"],
    ["宋磊表示欢迎。", "宋磊 → song variant"],
  ])("%s", (text, found) => expect(names(text, REGISTER)).toEqual([found]));
});
