/** The index of what the articles say: copies are put together, at a cost that does not grow with what is known. */
import { expect, test } from "vitest";
import { type Article, articleOf } from "../../../server/src/core/corpus/article.ts";
import { analyse } from "../../../server/src/core/link/analyse.ts";
import { PassageIndex } from "../../../server/src/core/workspace/passages.ts";
import { documentOf, fixture } from "../../support/fixture.ts";

const { register } = fixture("//- /a.yaml\npersons: [{ id: velsing, name: Maribeth Velsing }]").snapshot;

/** The index of articles with these texts, the first one latest, and how often the document of one was asked for. */
function indexOf(texts: readonly string[]): { index: PassageIndex; reads: number } {
  let reads = 0;
  const counted = (article: Article, i: number): Article => ({
    id: `${i}`,
    title: `Report ${i}`,
    published: null,
    publisher: null,
    get document() {
      reads++;
      return article.document;
    },
  });
  const documents = texts.map((text, i) => documentOf(`/sources/${i}.md`, text));
  const analyses = documents.map((document) =>
    analyse(document, register, { date: null, dateOrder: "unknown" }),
  );
  const articles = documents.map(articleOf).map(counted);
  const steps = PassageIndex.inSteps(articles, ({ id }) => analyses[Number(id)]!);
  for (let step = steps.next(); ; step = steps.next())
    if (step.done === true) return { index: step.value, reads };
}

test("a sentence of several articles is one passage, and the articles are told in their order", () => {
  const { index } = indexOf([
    "Maribeth Velsing spoke. Maribeth Velsing left.",
    "Maribeth Velsing spoke. Maribeth  Velsing spoke.",
    "Maribeth Velsing\nspoke.",
  ]);
  const shown = index.of("velsing").map(({ article, alsoIn }) => [article.id, alsoIn.map(({ id }) => id)]);
  expect([shown, index.articleCount("velsing")]).toEqual([
    [
      ["0", ["1", "2"]],
      ["0", []],
    ],
    3,
  ]);
});

test("an article costs nothing of those before it", () => {
  const { index, reads } = indexOf(
    Array.from({ length: 50 }, (_, i) => `Maribeth Velsing gave speech ${i}.`),
  );
  expect([index.of("velsing").length, reads]).toEqual([50, 0]);
});
