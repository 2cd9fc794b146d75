import { describe, expect, test } from "vitest";
import { parseAuthority } from "../../../server/src/core/authority/parse.ts";
import { namesPost, titleWords } from "../../../server/src/core/authority/titles.ts";

function canName(title: string, labels: string): boolean {
  const [label, ...others] = labels.split("/").map((one) => one.trim());
  const { authority } = parseAuthority(
    "a.yaml",
    `posts: [{ id: a, label: "${label}", other_labels: [${others.map((one) => `"${one}"`).join(", ")}] }]`,
  );
  return namesPost(titleWords(title), [...authority.posts.values()][0]!);
}

describe("a title that can name the post", () => {
  test.each([
    ["Defense Minister", "Minister of National Defense"],
    ["Defence Minister", "Minister of National Defense"],
    ["National Defense Minister", "Minister of National Defense"],
    ["Minister", "Minister of National Defense"],
    ["minister for defence", "Minister of Defense"],
    ["Vice Defense Minister", "Vice Minister of National Defense"],
    ["Secretary of War", "Secretary of Defense / Secretary of War"],
    ["Defence Secretary", "Secretary of Defense"],
    ["Foreign Minister", "Minister of Foreign Affairs"],
    ["Premier", "Prime Minister"],
    ["PM", "Prime Minister"],
    ["Senior Minister of State", "Senior Minister of State for Defence"],
    ["National Security Adviser", "National Security Advisor"],
  ])("%s: %s", (title, labels) => expect(canName(title, labels)).toBe(true));
});

describe("a title that cannot", () => {
  test.each([
    ["Vice Minister", "Minister of National Defense"],
    ["Minister", "Vice Minister of National Defense"],
    ["Minister", "Prime Minister"],
    ["Prime Minister", "Deputy Prime Minister"],
    ["Foreign Minister", "Minister of National Defense"],
    ["Defense", "Minister of National Defense"],
    ["", "President"],
    ["Vice President", "President"],
    ["Secretary of State", "Secretary of Defense"],
    ["Minister of State", "Senior Minister of State"],
  ])("%s: %s", (title, labels) => expect(canName(title, labels)).toBe(false));
});
