// The injected grammar on top of VS Code's own Markdown grammar, tokenised by VS Code's own tokeniser.
import assert from "node:assert/strict";
import { suite, test } from "mocha";
import { fixtureFile } from "./editor.ts";
import { hasTokeniser, markdownTokens } from "./tokens.ts";

const own = /(?:keyword\.control|variable\.parameter)\.rapporteur$|meta\.link\.wiki\.markdown [a-z.]+$/;

/** What the injected grammar colours in a note: the text and the innermost scope, without punctuation. */
async function colours(path: string): Promise<string[]> {
  return (await markdownTokens(fixtureFile(path))).flatMap(({ text, scopes }) => {
    const scope = own.exec(scopes)?.[0].split(" ").at(-1);
    return scope === undefined || scope.startsWith("punctuation.") ? [] : [`${text}: ${scope}`];
  });
}

suite("colours", () => {
  test("suppressions and wiki links have scopes of their own, in prose and nowhere else", async function () {
    if (!hasTokeniser()) this.skip();
    assert.deepEqual(await colours("workspace/notes/links.md"), [
      "Ahn Gyu-back: string.other.link.title.markdown",
      "rapporteur-disable-next-line: keyword.control.rapporteur",
      "misspelled-name: variable.parameter.rapporteur",
      "2025-11-02-kuala-lumpur: markup.underline.link.markdown",
      "Our readout: string.other.link.title.markdown",
      "rapporteur-disable-line: keyword.control.rapporteur",
      "ADMM-Plus: string.other.link.title.markdown",
      "History: constant.other.reference.link.markdown",
      "Dong Jun: markup.underline.link.markdown",
      "Dong: string.other.link.title.markdown",
      "rapporteur-enable: keyword.control.rapporteur",
      "variant-name: variable.parameter.rapporteur",
      "weekday-mismatch: variable.parameter.rapporteur",
    ]);
  });
});
