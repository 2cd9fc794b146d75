/** Which root a document belongs to. */
import { describe, expect, test } from "vitest";
import type { LspClient, Wire } from "../support/lspClient.ts";
import { tempWorkspace } from "../support/tempWorkspace.ts";
import {
  ALONE,
  addFolder,
  OpenDocument,
  openIn,
  ownServer,
  SLIP,
  sharedServer,
  tellFiles,
} from "./editor.ts";

const server = sharedServer();
const patience = { timeout: 10_000 };

describe("roots", () => {
  const NESTED = { ...ALONE, "sub/rapporteur.yaml": "bundled: false\nrules: { misspelled-name: hint }\n" };

  test("a rapporteur.yaml in a subfolder makes a root with a register of its own", async () => {
    const folder = addFolder(server(), {
      ...NESTED,
      "sub/authority/own.yaml": "persons: [{ id: quell, name: Osric Quell }]\n",
    });
    const outer = openIn(server(), folder, "a.md", "Osric Quell met Edrin Tarrow.\n");
    const inner = openIn(server(), folder, "sub/b.md", "Osric Quell met Edrin Tarrow.\n");
    expect([await outer.hover("Osric"), await inner.hover("Edrin")]).toEqual([null, null]);
    expect(await outer.hover("Edrin")).toContain("Edrin Tarrow");
    expect(await inner.hover("Osric")).toContain("Osric Quell");
  });

  test("made later it takes the notes below it along, deleted it gives them back", async () => {
    const folder = addFolder(server(), { ...ALONE, "sub/c.md": "Edrin Tarrow.\n" });
    const outer = openIn(server(), folder, "a.md", "Edrin Tarrow.\n");
    const inner = openIn(server(), folder, "sub/b.md", "Edrin Tarrow.\n");
    await expect.poll(() => outer.mentioning("Edrin"), patience).toEqual(["a.md", "b.md", "c.md"]);
    folder.write("sub/rapporteur.yaml", "bundled: false\n");
    tellFiles(server(), 1, folder.uriOf("sub/rapporteur.yaml"));
    expect(await inner.hover("Edrin")).toBeNull();
    await expect.poll(() => outer.mentioning("Edrin"), patience).toEqual(["a.md"]);
    folder.remove("sub/rapporteur.yaml");
    tellFiles(server(), 3, folder.uriOf("sub/rapporteur.yaml"));
    expect(await inner.hover("Edrin")).toContain("Edrin Tarrow");
    await expect.poll(() => outer.mentioning("Edrin"), patience).toEqual(["a.md", "b.md", "c.md"]);
  });

  test("two workspace folders keep apart", async () => {
    const one = addFolder(server(), ALONE);
    const two = addFolder(server(), { "rapporteur.yaml": "bundled: false\n" });
    expect(await openIn(server(), one, "a.md", "Edrin Tarrow.\n").hover("Edrin")).toContain("Edrin Tarrow");
    expect(await openIn(server(), two, "a.md", "Edrin Tarrow.\n").hover("Edrin")).toBeNull();
  });

  test("a workspace folder that is added takes over its open documents, removed it lets them go", async () => {
    const client = await ownServer();
    const folder = tempWorkspace({ ...ALONE, "b.md": "Edrin Tarrow.\n" });
    const note = new OpenDocument(client, folder.uriOf("a.md"), "Edrin Tarrow.\n");
    expect(await note.hover("Edrin")).toBeNull();
    const it = { uri: folder.uri, name: "it" };
    client.notify("workspace/didChangeWorkspaceFolders", { event: { added: [it], removed: [] } });
    expect(await note.hover("Edrin")).toContain("Edrin Tarrow");
    client.notify("workspace/didChangeWorkspaceFolders", { event: { added: [], removed: [it] } });
    expect(await note.hover("Edrin")).toBeNull();
  });

  describe("a workspace folder inside another one", () => {
    const FILES = { ...ALONE, "a.md": SLIP, "sub/b.md": "On 31 April 2025 Edrin Tarrough left.\n" };

    /** The files with findings as a round through the workspace tells them, each as often as it is told. */
    async function told(client: LspClient): Promise<string[]> {
      const { items } = await client.request("workspace/diagnostic", { previousResultIds: [] });
      return items
        .filter((report: Wire) => report.items.length > 0)
        .map(({ uri, items: own }: Wire) => `${uri.split("/").at(-1)}: ${own.length}`)
        .sort();
    }

    function changing(client: LspClient) {
      return (added: string[], removed: string[]) => {
        const named = (uris: string[]) => uris.map((uri) => ({ uri, name: uri }));
        client.notify("workspace/didChangeWorkspaceFolders", {
          event: { added: named(added), removed: named(removed) },
        });
      };
    }

    test.each([["before"], ["behind"]])("has its notes alone, told %s the outer one", async (order) => {
      const folder = tempWorkspace(FILES);
      const folders = [folder.uri, folder.uriOf("sub")];
      const client = await ownServer({ folders: order === "behind" ? folders : folders.reverse() });
      expect(await told(client)).toEqual(["a.md: 1", "b.md: 1"]);
    });

    test("takes its notes when it comes, and gives them back when it goes", async () => {
      const folder = tempWorkspace(FILES);
      const client = await ownServer({ folders: [folder.uri] });
      const change = changing(client);
      expect(await told(client)).toEqual(["a.md: 1", "b.md: 2"]);
      change([folder.uriOf("sub")], []);
      expect(await told(client)).toEqual(["a.md: 1", "b.md: 1"]);
      change([], [`${folder.uriOf("sub")}/`]);
      expect(await told(client)).toEqual(["a.md: 1", "b.md: 2"]);
    });

    test("with a config of its own outlives the outer one, and is its root again where that one stays", async () => {
      const folder = tempWorkspace({ ...FILES, "sub/rapporteur.yaml": "bundled: false\n" });
      const client = await ownServer({ folders: [folder.uri] });
      const change = changing(client);
      expect(await told(client)).toEqual(["a.md: 1", "b.md: 1"]);
      change([folder.uriOf("sub")], []);
      change([], [folder.uri]);
      expect(await told(client)).toEqual(["b.md: 1"]);
      change([folder.uri], []);
      change([], [folder.uriOf("sub")]);
      expect(await told(client)).toEqual(["a.md: 1", "b.md: 1"]);
    });

    test("is no part of the outer one when its config is deleted", async () => {
      const folder = tempWorkspace({ ...FILES, "sub/rapporteur.yaml": "bundled: false\n" });
      const client = await ownServer({ folders: [folder.uri, folder.uriOf("sub")] });
      expect(await told(client)).toEqual(["a.md: 1", "b.md: 1"]);
      folder.remove("sub/rapporteur.yaml");
      tellFiles(client, 3, folder.uriOf("sub/rapporteur.yaml"));
      expect(await told(client)).toEqual(["a.md: 1", "b.md: 1"]);
    });
  });

  test("a root URI serves for a client without workspace folders", async () => {
    const folder = tempWorkspace(ALONE);
    const client = await ownServer({ rootUri: folder.uri, capabilities: {} });
    const note = new OpenDocument(client, folder.uriOf("a.md"), "Edrin Tarrow.\n");
    expect(await note.hover("Edrin")).toContain("Edrin Tarrow");
  });

  test.each(["untitled:Untitled-1", "untitled:PATH/b.md", "untitled:PATH/sub/b.md"])(
    "an untitled document is of the only workspace folder: %s",
    async (given) => {
      const folder = tempWorkspace({ ...ALONE, "sub/c.md": "Jorun Velsing left.\n" });
      const client = await ownServer({ rootUri: folder.uri, capabilities: {} });
      const note = new OpenDocument(
        client,
        given.replace("PATH", folder.path),
        "Ahn Gyu-bak met Edrin Tarrow.\n",
      );
      expect(await note.hover("Edrin")).toContain("Edrin Tarrow");
      expect(await note.findings()).toEqual([]);
      note.close();
    },
  );

  test("an untitled document for a file outside of it, or beside two folders, is not", async () => {
    const [folder, other] = [tempWorkspace(ALONE), tempWorkspace({ "rapporteur.yaml": "bundled: false\n" })];
    const client = await ownServer({ rootUri: folder.uri, capabilities: {} });
    const placed = new OpenDocument(client, `untitled:${other.path}/b.md`, "Ahn Gyu-bak met Edrin Tarrow.\n");
    expect(await placed.findings()).toEqual(["misspelled-name: Ahn Gyu-bak"]);
    const second = await ownServer({ folders: [folder.uri, other.uri] });
    const note = new OpenDocument(second, "untitled:Untitled-1", "Ahn Gyu-bak met Edrin Tarrow.\n");
    expect(await note.findings()).toEqual(["misspelled-name: Ahn Gyu-bak"]);
  });

  test("untitled documents and files elsewhere are served from the bundled register", async () => {
    const elsewhere = tempWorkspace();
    for (const uri of ["untitled:Untitled-1", "untitled:/some%20folder/x.md", elsewhere.uriOf("x.md")]) {
      const note = new OpenDocument(server(), uri, "Ahn Gyu-bak, 31 April 2025.\n");
      expect(await note.findings()).toEqual([
        "misspelled-name: Ahn Gyu-bak",
        "impossible-date: 31 April 2025",
      ]);
      note.close();
    }
  });
});
