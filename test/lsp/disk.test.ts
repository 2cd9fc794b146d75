/** Notes and folders on the disk that come, change and go while the server runs. */
import { symlinkSync } from "node:fs";
import { describe, expect, test } from "vitest";
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

describe("notes on disk", () => {
  test("made, changed and deleted ones change the references", async () => {
    const folder = addFolder(server(), ALONE);
    const note = openIn(server(), folder, "a.md", "Edrin Tarrow.\n");
    const uri = folder.uriOf("b.md");
    folder.write("b.md", "Edrin Tarrow.\n");
    tellFiles(server(), 1, uri);
    expect(await note.mentioning("Edrin")).toEqual(["a.md", "b.md"]);
    folder.write("b.md", "Nobody.\n");
    tellFiles(server(), 2, uri);
    expect(await note.mentioning("Edrin")).toEqual(["a.md"]);
    folder.write("b.md", "Edrin Tarrow.\n");
    tellFiles(server(), 2, uri);
    folder.remove("b.md");
    tellFiles(server(), 3, uri);
    expect(await note.mentioning("Edrin")).toEqual(["a.md"]);
  });

  test("made, changed and deleted ones change what is found in an open note", async () => {
    const folder = addFolder(server(), ALONE);
    const note = openIn(server(), folder, "b.md", "Sergey Lavrov.\n");
    const uri = folder.uriOf("a.md");
    const seen = [await note.findings()];
    for (const text of ["Sergei Lavrov.\n", "Nobody.\n", "Sergei Lavrov.\n"]) {
      folder.write("a.md", text);
      tellFiles(server(), 2, uri);
      seen.push(await note.findings());
    }
    folder.remove("a.md");
    tellFiles(server(), 3, uri);
    seen.push(await note.findings());
    const found = ["inconsistent-name: Sergey Lavrov"];
    expect(seen).toEqual([[], found, [], found, []]);
  });

  test("changed while open: the editor's text counts, and the disk's after closing", async () => {
    const folder = addFolder(server(), { ...ALONE, "b.md": "Nobody.\n" });
    const note = openIn(server(), folder, "a.md", "Edrin Tarrow.\n");
    const other = openIn(server(), folder, "b.md", "Edrin Tarrow.\n");
    folder.write("b.md", "Still nobody.\n");
    tellFiles(server(), 2, other.uri);
    expect(await note.mentioning("Edrin")).toEqual(["a.md", "b.md"]);
    other.close();
    expect(await note.mentioning("Edrin")).toEqual(["a.md"]);
  });

  test("deleted while open: its text counts until it is closed", async () => {
    const folder = addFolder(server(), { ...ALONE, "b.md": SLIP });
    const other = openIn(server(), folder, "b.md", SLIP);
    folder.remove("b.md");
    tellFiles(server(), 3, other.uri);
    expect(await other.findings()).toEqual(["misspelled-name: Edrin Tarrough"]);
    other.close();
    expect((await other.pull()).items).toEqual([]);
  });

  test.each([
    ["node_modules/x/readme.md", ""],
    [".hidden/x.md", ""],
    ["drafts/x.md", "drafts/\n"],
    ["sub/x.md", "*.tmp\n/sub/x.md\n"],
  ])("%s is no note when it changes either", async (path, ignored) => {
    const folder = addFolder(server(), { ...ALONE, ".gitignore": ignored });
    const note = openIn(server(), folder, "a.md", "Edrin Tarrow.\n");
    folder.write(path, "Edrin Tarrow.\n");
    tellFiles(server(), 1, folder.uriOf(path));
    expect(await note.mentioning("Edrin")).toEqual(["a.md"]);
  });

  test("a changed .gitignore changes what is a note", async () => {
    const folder = addFolder(server(), { ...ALONE, "drafts/b.md": "Edrin Tarrow.\n" });
    const note = openIn(server(), folder, "a.md", "Edrin Tarrow.\n");
    await expect.poll(() => note.mentioning("Edrin"), patience).toEqual(["a.md", "b.md"]);
    folder.write(".gitignore", "drafts/\n");
    tellFiles(server(), 1, folder.uriOf(".gitignore"));
    await expect.poll(() => note.mentioning("Edrin"), patience).toEqual(["a.md"]);
  });
});

describe("a folder that is deleted, told by its own URI alone,", () => {
  test("takes its notes along", async () => {
    const folder = addFolder(server(), {
      ...ALONE,
      "sub/b.md": "Edrin Tarrow.\n",
      "sub/deep/c.md": "Edrin Tarrow.\n",
      "subway.md": "Edrin Tarrow.\n",
    });
    const note = openIn(server(), folder, "a.md", "Edrin Tarrow.\n");
    const all = ["a.md", "b.md", "c.md", "subway.md"];
    await expect.poll(() => note.mentioning("Edrin"), patience).toEqual(all);
    folder.remove("sub");
    tellFiles(server(), 3, folder.uriOf("sub"));
    expect(await note.hover("Edrin")).toContain("Mentioned in 2 notes");
    expect(await note.mentioning("Edrin")).toEqual(["a.md", "subway.md"]);
  });

  test("takes its authority files along", async () => {
    const folder = addFolder(server(), ALONE);
    const note = openIn(server(), folder, "a.md", "Edrin Tarrow.\n");
    expect(await note.hover("Edrin")).toContain("Minister of Fisheries");
    folder.remove("authority");
    tellFiles(server(), 3, `${folder.uriOf("authority")}/`);
    expect(await note.hover("Edrin")).toBeNull();
  });

  test("takes its articles along", async () => {
    const folder = addFolder(server(), { ...ALONE, "sources/s.md": "Edrin Tarrow slept.\n" });
    const note = openIn(server(), folder, "a.md", "Edrin Tarrow.\n");
    const leadsTo = async () => (await note.ask("definition", "Edrin"))[0].targetUri.split("/").at(-1);
    expect(await leadsTo()).toBe("s.md");
    folder.remove("sources");
    tellFiles(server(), 3, folder.uriOf("sources"));
    expect(await leadsTo()).toMatch(/\.yaml$/);
  });

  test("takes its root along, and leaves what is open in it to the root above", async () => {
    const folder = addFolder(server(), { ...ALONE, "sub/rapporteur.yaml": "bundled: false\n" });
    const note = openIn(server(), folder, "sub/b.md", "Edrin Tarrow.\n");
    expect(await note.hover("Edrin")).toBeNull();
    folder.remove("sub");
    tellFiles(server(), 3, folder.uriOf("sub"));
    expect(await note.hover("Edrin")).toContain("Minister of Fisheries");
  });

  test("and is there again keeps what is in it", async () => {
    const folder = addFolder(server(), { ...ALONE, "sub/b.md": "Edrin Tarrow.\n" });
    const note = openIn(server(), folder, "a.md", "Edrin Tarrow.\n");
    await expect.poll(() => note.mentioning("Edrin"), patience).toEqual(["a.md", "b.md"]);
    tellFiles(server(), 3, folder.uriOf("sub"));
    expect(await note.mentioning("Edrin")).toEqual(["a.md", "b.md"]);
  });
});

describe("a folder that is moved in, told by its own URI alone,", () => {
  test("brings its notes and authority files", async () => {
    const folder = addFolder(server(), { "rapporteur.yaml": "bundled: false\n" });
    const note = openIn(server(), folder, "a.md", "Edrin Tarrow.\n");
    expect(await note.hover("Edrin")).toBeNull();
    folder.write("new/b.md", "Edrin Tarrow.\n");
    folder.write("authority/desk.yaml", DESK);
    tellFiles(server(), 1, folder.uriOf("authority"), folder.uriOf("new"));
    await expect.poll(() => note.mentioning("Edrin"), patience).toEqual(["a.md", "b.md"]);
  });

  test("brings nothing where it is ignored", async () => {
    const folder = addFolder(server(), { ...ALONE, ".gitignore": "new\n" });
    const note = openIn(server(), folder, "a.md", "Edrin Tarrow.\n");
    folder.write("new/b.md", "Edrin Tarrow.\n");
    tellFiles(server(), 1, folder.uriOf("new"));
    expect(await note.mentioning("Edrin")).toEqual(["a.md"]);
  });
});

describe("a link that leads out of the folder is not read", () => {
  const outside = (files: Record<string, string>) => tempWorkspace(files);

  test("as a note that the editor tells of", async () => {
    const folder = addFolder(server(), ALONE);
    const note = openIn(server(), folder, "a.md", "Edrin Tarrow.\n");
    symlinkSync(outside({ "b.md": "Edrin Tarrow.\n" }).pathOf("b.md"), folder.pathOf("b.md"));
    tellFiles(server(), 1, folder.uriOf("b.md"));
    expect(await note.mentioning("Edrin")).toEqual(["a.md"]);
  });

  test("as an authority file that the editor tells of", async () => {
    const folder = addFolder(server(), {
      "rapporteur.yaml": "bundled: false\n",
      "authority/x.yaml": "persons: []\n",
    });
    const note = openIn(server(), folder, "a.md", "Edrin Tarrow.\n");
    symlinkSync(outside({ "desk.yaml": DESK }).pathOf("desk.yaml"), folder.pathOf("authority/desk.yaml"));
    tellFiles(server(), 1, folder.uriOf("authority/desk.yaml"));
    expect(await note.hover("Edrin")).toBeNull();
  });

  test("as a config", async () => {
    const folder = tempWorkspace({ "authority/desk.yaml": DESK });
    const config = outside({ "c.yaml": "rules: { misspelled-name: error }\n" });
    symlinkSync(config.pathOf("c.yaml"), folder.pathOf("rapporteur.yaml"));
    const client = await ownServer({ folders: [folder.uri] });
    expect(await new OpenDocument(client, folder.uriOf("a.md"), SLIP).severities()).toEqual([2]);
  });

  test("as a .gitignore", async () => {
    const folder = tempWorkspace({ ...ALONE, "b.md": "Edrin Tarrow.\n" });
    symlinkSync(outside({ ignore: "b.md\n" }).pathOf("ignore"), folder.pathOf(".gitignore"));
    const client = await ownServer({ folders: [folder.uri] });
    const note = new OpenDocument(client, folder.uriOf("a.md"), "Edrin Tarrow.\n");
    await expect.poll(() => note.mentioning("Edrin"), patience).toEqual(["a.md", "b.md"]);
  });
});
