/** The seed articles against the gold that was made by hand: every name, and nothing else, linked as a careful reader would. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { daysOf } from "../../../server/src/core/authority/terms.ts";
import { linkNames } from "../../../server/src/core/link/linkNames.ts";
import { matchNames } from "../../../server/src/core/recognise/names.ts";
import { tokenize } from "../../../server/src/core/recognise/tokenize.ts";
import { Tokens } from "../../../server/src/core/recognise/tokens.ts";
import { plainMask } from "../../../server/src/core/text/prose.ts";
import { bundledRegister, readSeeds } from "../../support/bundled.ts";

interface GoldMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly entity: string;
  readonly via: string;
}

const gold: { articles: { id: string; published: string; mentions: GoldMention[] }[] } = JSON.parse(
  readFileSync(new URL("../../accuracy/seeds.gold.json", import.meta.url), "utf8"),
);
const register = bundledRegister();

describe.each(gold.articles)("article $id", ({ id, published, mentions }) => {
  test("every name in range, entity and form, and nothing else", () => {
    const article = readSeeds("articles").find(({ name }) => name === `${id}.md`)!.text;
    const text = article.slice(article.indexOf("---\n\n") + 5);
    const mask = plainMask(text);
    const tokens = new Tokens();
    tokenize(text, mask, register.patterns.vocabulary, tokens);
    const matches = matchNames(text, tokens, register.patterns, mask.headings, register.slips, register.near);
    const daysAt = () => daysOf(published);
    const linked = linkNames(matches, { text, mask, tokens, register, daysAt });
    const show = ({
      start,
      end,
      entity,
      via,
    }: Omit<GoldMention, "text" | "entity"> & { entity: string | null }) =>
      `${start}-${end} ${text.slice(start, end)} → ${entity} (${via})`;
    expect(linked.map(show)).toEqual(mentions.map(show));
  });
});
