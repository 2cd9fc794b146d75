/** Settings of the editor and the config of a folder, as they change. */
import { describe, expect, test } from "vitest";
import type { Wire } from "../support/lspClient.ts";
import { tempWorkspace } from "../support/tempWorkspace.ts";
import {
  ALONE,
  addFolder,
  DESK,
  OpenDocument,
  openIn,
  ownServer,
  SLIP,
  sharedServer,
  tellFiles,
} from "./editor.ts";

const server = sharedServer();
const patience = { timeout: 10_000 };

describe("settings", () => {
  test("changed ones are asked for and change severities", async () => {
    const folder = tempWorkspace(ALONE);
    const client = await ownServer({ folders: [folder.uri] });
    const note = new OpenDocument(client, folder.uriOf("a.md"), SLIP);
    expect(await note.severities()).toEqual([2]);
    client.settings = { rules: { "misspelled-name": "error" } };
    client.notify("workspace/didChangeConfiguration", { settings: null });
    expect(await note.severities()).toEqual([1]);
    client.settings = { rules: { "misspelled-name": "off" } };
    client.notify("workspace/didChangeConfiguration", { settings: null });
    expect(await note.severities()).toEqual([]);
  });

  test("are asked for per workspace folder, under rapporteur", async () => {
    const folder = tempWorkspace(ALONE);
    const client = await ownServer({ folders: [folder.uri] });
    await new OpenDocument(client, folder.uriOf("a.md"), SLIP).pull();
    const asked = client.requests.filter(({ method }) => method === "workspace/configuration");
    expect(asked[0]?.params).toEqual({ items: [{ scopeUri: folder.uri, section: "rapporteur" }] });
  });

  test("pushed ones count where the client cannot be asked", async () => {
    const folder = tempWorkspace(ALONE);
    const client = await ownServer({
      folders: [folder.uri],
      capabilities: { textDocument: { diagnostic: {} } },
      initialization: { rapporteur: { rules: { "misspelled-name": "hint" } } },
    });
    const note = new OpenDocument(client, folder.uriOf("a.md"), SLIP);
    expect(await note.severities()).toEqual([4]);
    client.notify("workspace/didChangeConfiguration", {
      settings: { rapporteur: { rules: { "misspelled-name": "information" } } },
    });
    expect(await note.severities()).toEqual([3]);
  });

  test("lie under the config of the folder", async () => {
    const folder = tempWorkspace({ ...ALONE, "rapporteur.yaml": "rules: { misspelled-name: hint }\n" });
    const client = await ownServer({
      folders: [folder.uri],
      settings: { bundled: false, rules: { "misspelled-name": "error" } },
    });
    expect(await new OpenDocument(client, folder.uriOf("a.md"), SLIP).severities()).toEqual([4]);
  });

  test.each([[null], [5], ["text"], [[]], [{ rules: 7, notes: "x", style: [] }]])(
    "of no use (%j) count as none",
    async (settings) => {
      const folder = tempWorkspace(ALONE);
      const client = await ownServer({ folders: [folder.uri], settings });
      expect(await new OpenDocument(client, folder.uriOf("a.md"), SLIP).severities()).toEqual([2]);
    },
  );
});

describe("rapporteur.yaml", () => {
  test("takes effect when it is made, changed and deleted on disk", async () => {
    const folder = addFolder(server(), { "authority/desk.yaml": DESK });
    const note = openIn(server(), folder, "a.md", SLIP);
    const uri = folder.uriOf("rapporteur.yaml");
    expect(await note.severities()).toEqual([2]);
    folder.write("rapporteur.yaml", "rules: { misspelled-name: error }\n");
    tellFiles(server(), 1, uri);
    expect(await note.severities()).toEqual([1]);
    folder.write("rapporteur.yaml", "rules: { misspelled-name: hint }\n");
    tellFiles(server(), 2, uri);
    expect(await note.severities()).toEqual([4]);
    folder.remove("rapporteur.yaml");
    tellFiles(server(), 3, uri);
    expect(await note.severities()).toEqual([2]);
  });

  test("broken: one invalid-config, and the last good one stays", async () => {
    const folder = addFolder(server(), {
      ...ALONE,
      "rapporteur.yaml": "bundled: false\nrules: { misspelled-name: error }\n",
    });
    const note = openIn(server(), folder, "a.md", SLIP);
    expect(await note.severities()).toEqual([1]);
    const uri = folder.uriOf("rapporteur.yaml");
    folder.write("rapporteur.yaml", "rules: { misspelled-name: off\nstyle: ]\n");
    tellFiles(server(), 2, uri);
    expect(await note.severities()).toEqual([1]);
    const findings = await server().until(
      "the finding",
      () => server().pushed(uri)?.length && server().pushed(uri),
    );
    expect((findings as Wire[]).map(({ code, severity }) => [code, severity])).toEqual([
      ["invalid-config", 1],
    ]);
    folder.write("rapporteur.yaml", "bundled: false\nrules: { misspelled-name: hint }\n");
    tellFiles(server(), 2, uri);
    expect(await note.severities()).toEqual([4]);
    await server().until("none", () => server().pushed(uri)?.length === 0);
  });

  test("open in the editor counts as it stands there", async () => {
    const folder = addFolder(server(), ALONE);
    const note = openIn(server(), folder, "a.md", SLIP);
    const config = new OpenDocument(server(), folder.uriOf("rapporteur.yaml"), "bundled: false\n", "yaml");
    config.replaceAll("bundled: false\nrules: { misspelled-name: hint, no-such: off }\n");
    expect(await note.severities()).toEqual([4]);
    expect(await config.findings()).toEqual(["invalid-config: no-such"]);
    config.close();
    expect(await note.severities()).toEqual([2]);
  });

  test("that excludes notes takes them out of the references, and back in", async () => {
    const folder = addFolder(server(), { ...ALONE, "archive/old.md": "Edrin Tarrow was young.\n" });
    const note = openIn(server(), folder, "a.md", "Edrin Tarrow.\n");
    await expect.poll(() => note.mentioning("Edrin"), patience).toEqual(["a.md", "old.md"]);
    folder.write("rapporteur.yaml", "bundled: false\nexclude: [archive/**]\n");
    tellFiles(server(), 2, folder.uriOf("rapporteur.yaml"));
    await expect.poll(() => note.mentioning("Edrin"), patience).toEqual(["a.md"]);
    folder.write("rapporteur.yaml", "bundled: false\n");
    tellFiles(server(), 2, folder.uriOf("rapporteur.yaml"));
    await expect.poll(() => note.mentioning("Edrin"), patience).toEqual(["a.md", "old.md"]);
  });
});
