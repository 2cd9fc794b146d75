/** Commands over all notes: what they answer, and the edit that they ask the editor for. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { CAPABILITIES, type LspClient, type Wire } from "../support/lspClient.ts";
import { type Files, type TempWorkspace, tempWorkspace } from "../support/tempWorkspace.ts";
import { ALONE, OpenDocument, ownServer, rangeOf } from "./editor.ts";

const SLIP = "Then Edrin Tarrough left on 31 June 2025.\n";
const ANNOTATING = {
  ...CAPABILITIES,
  workspace: {
    ...CAPABILITIES.workspace,
    applyEdit: true,
    workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} },
  },
  window: { workDoneProgress: true },
};

async function opened(
  files: Files,
  capabilities: Wire = CAPABILITIES,
): Promise<{ client: LspClient; folder: TempWorkspace }> {
  const folder = tempWorkspace({ ...ALONE, ...files });
  return { folder, client: await ownServer({ folders: [folder.uri], capabilities }) };
}

function execute(client: LspClient, command: string, argument?: object, extra: object = {}): Promise<Wire> {
  const words = argument === undefined ? [] : [argument];
  return client.request("workspace/executeCommand", { command, arguments: words, ...extra });
}

test("checkWorkspace sums up the findings of all files", async () => {
  const { client } = await opened({
    "a.md": SLIP,
    "b.md": SLIP,
    "c.md": "Nothing.\n",
    "authority/x.yaml": "- 5\n",
  });
  expect(await execute(client, "rapporteur.checkWorkspace")).toEqual({
    files: 3,
    findings: 5,
    bySeverity: { error: 3, warning: 2, information: 0, hint: 0 },
    byCode: { "impossible-date": 2, "misspelled-name": 2, "invalid-authority": 1 },
  });
});

test("checkWorkspace counts an open note that is too large to be checked whole", async () => {
  const { client, folder } = await opened({});
  new OpenDocument(client, folder.uriOf("a.md"), `${SLIP}${"Nothing of note happened.\n".repeat(800_000)}`);
  const { byCode } = await execute(client, "rapporteur.checkWorkspace");
  expect(byCode).toMatchObject({ "incomplete-check": 1 });
});

test("checkWorkspace reports names as data and as Markdown with links to the notes", async () => {
  const { client, folder } = await opened({ "a b.md": "\nSergei Lavrov.\n", "c.md": "Sergey Lavrov.\n" });
  const { names, report } = await execute(client, "rapporteur.checkWorkspace", { report: true });
  expect(names).toMatchObject([{ root: folder.uri, names: [{ name: "Sergei Lavrov", count: 2 }] }]);
  expect(report).toContain(`[a b.md](<${folder.uriOf("a b.md")}#L2>)`);
});

test("checkWorkspace shows progress of its own where the client asked for none by token", async () => {
  const { client } = await opened({ "a.md": SLIP }, ANNOTATING);
  await execute(client, "rapporteur.checkWorkspace");
  expect(client.requests.map(({ method }) => method)).toContain("window/workDoneProgress/create");
  const kinds = client.notifications.flatMap(({ method, params }) =>
    method === "$/progress" ? [params.value.kind] : [],
  );
  expect([kinds[0], kinds.at(-1)]).toEqual(["begin", "end"]);
});

test("checkWorkspace ends when it is cancelled", async () => {
  const files = Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`n${i}.md`, SLIP]));
  const { client } = await opened(files);
  const answer = execute(client, "rapporteur.checkWorkspace", {});
  client.notify("$/cancelRequest", { id: client.lastId });
  expect((await answer.catch((error) => error)).code).toBe(-32800);
});

test.each([[{ report: 5 }], ["text"], [null]])(
  "checkWorkspace refuses %j or takes it for nothing",
  async (argument) => {
    const { client } = await opened({});
    const answer = execute(client, "rapporteur.checkWorkspace", argument as object);
    if (argument === null) expect((await answer).files).toBe(0);
    else expect((await answer.catch((error) => error)).code).toBe(-32602);
  },
);

test("fixWorkspace asks for one annotated edit of all notes, closed and open", async () => {
  const { client, folder } = await opened({ "a.md": SLIP, "b.md": SLIP, "c.md": "Nothing.\n" }, ANNOTATING);
  client.answers = { "workspace/applyEdit": () => ({ applied: true }) };
  const note = new OpenDocument(client, folder.uriOf("b.md"), `\n${SLIP}`);
  expect(await execute(client, "rapporteur.fixWorkspace")).toEqual({ files: 2, edits: 2, applied: true });
  const asked = client.requests.filter(({ method }) => method === "workspace/applyEdit");
  expect(asked).toHaveLength(1);
  const { changeAnnotations, documentChanges } = asked[0]!.params.edit;
  const [[id, annotation]] = Object.entries(changeAnnotations) as [[string, Wire]];
  expect(annotation).toMatchObject({ needsConfirmation: true });
  const edit = (text: string) => {
    return { range: rangeOf(text, "Edrin Tarrough"), newText: "Edrin Tarrow", annotationId: id };
  };
  expect(documentChanges).toEqual([
    { textDocument: { uri: folder.uriOf("a.md"), version: null }, edits: [edit(SLIP)] },
    { textDocument: { uri: note.uri, version: 1 }, edits: [edit(note.text)] },
  ]);
  expect(readFileSync(folder.pathOf("a.md"), "utf8")).toBe(SLIP);
});

test("fixWorkspace asks for plain changes where the client knows no others", async () => {
  const { client, folder } = await opened({ "a.md": SLIP });
  client.answers = { "workspace/applyEdit": () => ({ applied: true }) };
  await execute(client, "rapporteur.fixWorkspace");
  const { params } = client.requests.find(({ method }) => method === "workspace/applyEdit")!;
  expect(params.edit).toEqual({
    changes: {
      [folder.uriOf("a.md")]: [{ range: rangeOf(SLIP, "Edrin Tarrough"), newText: "Edrin Tarrow" }],
    },
  });
});

test("fixWorkspace leaves out a note that the disk has otherwise by now, and says so", async () => {
  const { client, folder } = await opened({ "a.md": SLIP });
  await execute(client, "rapporteur.checkWorkspace");
  folder.write("a.md", `Longer. ${SLIP}`);
  expect(await execute(client, "rapporteur.fixWorkspace")).toMatchObject({ files: 0, applied: false });
  await client.until("the warning", () =>
    client.notifications.some(({ method }) => method === "window/showMessage"),
  );
});

test("fixWorkspace asks for nothing where there is nothing to fix", async () => {
  const { client } = await opened({ "a.md": "Nothing.\n" });
  expect(await execute(client, "rapporteur.fixWorkspace")).toEqual({ files: 0, edits: 0, applied: false });
  expect(client.requests.some(({ method }) => method === "workspace/applyEdit")).toBe(false);
});
