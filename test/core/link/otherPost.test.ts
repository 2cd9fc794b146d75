/** A full name in Hangul next to the title of another post is somebody else's. */
import { describe, expect, test } from "vitest";
import { names } from "../../support/fixture.ts";

const linked = (text: string): string[] => names(text, "//- bundled");

describe("somebody of another post", () => {
  test.each([
    "▲ 문화체육관광국장 신원식",
    "▲신원식 건설교통국장",
    "인사: 신원식 전북도 문화체육관광국장이 임명됐다.",
    "영상의학과교수 신원식",
    "한국경제의 신원식 기자가 질문했다.",
    "신원식 씨(동명이인)가 말했다.",
  ])("%s", (text) => {
    expect(linked(text)).toEqual([]);
  });
});

describe("himself", () => {
  test.each([
    "신원식 장관은 말했다.",
    "신원식 기자회견 열어",
    "국가안보실장 신원식",
    "신원식이 말했다.",
    "신원식 국방부 장관",
  ])("%s", (text) => {
    expect(linked(`국방부 장관 신원식이 왔다. ${text}`).length).toBe(2);
  });
});
