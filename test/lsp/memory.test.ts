/** A folder larger than the memory that the server may use: part of it is checked, and the user is told. */
import { expect, test } from "vitest";
import type { Wire } from "../support/lspClient.ts";
import { tempWorkspace } from "../support/tempWorkspace.ts";
import { ALONE, OpenDocument, ownServer } from "./editor.ts";

/** Half a megabyte, most of it in code. */
const LARGE = `Then Edrin Tarrough left.\n\n\`\`\`\n${"nothing of note\n".repeat(32_768)}\`\`\`\n`;

test("what does not fit is left out and told, and an open note is checked nevertheless", async () => {
  const names = Array.from({ length: 60 }, (_, i) => `${i + 10}.md`);
  const workspace = tempWorkspace({ ...ALONE, ...Object.fromEntries(names.map((name) => [name, LARGE])) });
  const client = await ownServer({ folders: [workspace.uri], flags: ["--max-old-space-size=40"] });

  const { items } = await client.request("workspace/diagnostic", { previousResultIds: [] });
  const told = client.requests.filter(({ method }) => method === "window/showMessageRequest");
  expect(told.map(({ params }) => params.message.replace(/\d+/, "N"))).toEqual([
    `Memory is short: N notes of ${workspace.path} are not checked. Leave folders out with "exclude" in rapporteur.yaml, or open a smaller folder.`,
  ]);
  const left = Number(/\d+/.exec(told[0]!.params.message)![0]);
  expect(items.filter(({ items }: Wire) => items.length === 1)).toHaveLength(names.length - left);
  expect(left).toBeGreaterThan(0);

  const note = new OpenDocument(client, workspace.uriOf("69.md"), LARGE);
  expect(await note.findings()).toEqual(["misspelled-name: Edrin Tarrough"]);
});
