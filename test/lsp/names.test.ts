/** Names of the register over the pipe: offered behind `@`. */
import { expect, test } from "vitest";
import { CAPABILITIES } from "../support/lspClient.ts";
import { ALONE, addFolder, OpenDocument, sharedServer } from "./editor.ts";

const server = sharedServer({
  capabilities: {
    ...CAPABILITIES,
    textDocument: { completion: { completionItem: { documentationFormat: ["markdown", "plaintext"] } } },
  },
});

test("a name behind an @ replaces both, and tells more of itself when it is asked", async () => {
  const note = new OpenDocument(server(), addFolder(server(), ALONE).uriOf("2021-05-01.md"), "With @tarr");
  const { items } = await note.askAt("completion", { line: 0, character: 10 });
  expect(items).toHaveLength(1);
  expect(items[0]).toMatchObject({
    label: "Edrin Tarrow",
    detail: "Minister of Fisheries, Norway",
    filterText: "@tarr",
    textEdit: {
      range: { start: { line: 0, character: 5 }, end: { line: 0, character: 10 } },
      newText: "Edrin Tarrow",
    },
  });
  const { documentation } = await server().request("completionItem/resolve", items[0]);
  expect(documentation.kind).toBe("markdown");
  expect(documentation.value).toContain("Minister of Fisheries, Norway (2020-03-01 to 2022-06-30)");
});

test("an item that is not ours stays as it is", async () => {
  for (const data of [undefined, null, 5, { uri: "file:///nowhere.md", offset: 1e99, entity: "tarrow" }]) {
    const item = { label: "x", ...(data === undefined ? {} : { data }) };
    expect(await server().request("completionItem/resolve", item)).toEqual(item);
  }
});
