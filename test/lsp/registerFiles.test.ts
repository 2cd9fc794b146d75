/** Authority files and articles that come, change and go while the server runs. */
import { describe, expect, test } from "vitest";
import type { Wire } from "../support/lspClient.ts";
import {
  ALONE,
  addFolder,
  DESK,
  OpenDocument,
  openIn,
  rangeOf,
  SLIP,
  sharedServer,
  tellFiles,
} from "./editor.ts";

const server = sharedServer();

describe("authority files", () => {
  const MORE = `${DESK}  # more\n`.replace("persons:\n", "persons:\n  - { id: quell, name: Osric Quell }\n");

  test("a changed one brings new people", async () => {
    const folder = addFolder(server(), ALONE);
    const note = openIn(server(), folder, "a.md", "Osric Quell came.\n");
    expect(await note.hover("Osric")).toBeNull();
    folder.write("authority/desk.yaml", MORE);
    tellFiles(server(), 2, folder.uriOf("authority/desk.yaml"));
    expect(await note.hover("Osric")).toContain("Osric Quell");
  });

  test("a new one brings new people, without a config too", async () => {
    const folder = addFolder(server(), {});
    const note = openIn(server(), folder, "a.md", "Maribeth Velsing came.\n");
    expect(await note.hover("Maribeth")).toBeNull();
    folder.write("authority/people/desk.yml", DESK);
    tellFiles(server(), 1, folder.uriOf("authority/people/desk.yml"));
    expect(await note.hover("Maribeth")).toContain("Maribeth Velsing");
  });

  test("a deleted one takes its people away", async () => {
    const folder = addFolder(server(), ALONE);
    const note = openIn(server(), folder, "a.md", SLIP);
    expect(await note.severities()).toEqual([2]);
    folder.remove("authority/desk.yaml");
    tellFiles(server(), 3, folder.uriOf("authority/desk.yaml"));
    expect(await note.severities()).toEqual([]);
  });

  test("broken while typing: one invalid-authority, and the last good register stays", async () => {
    const folder = addFolder(server(), ALONE);
    const note = openIn(server(), folder, "a.md", "Edrin Tarrow.\n");
    const file = new OpenDocument(server(), folder.uriOf("authority/desk.yaml"), DESK, "yaml");
    expect(await note.hover("Edrin")).toContain("Minister of Fisheries");
    const broken = DESK.replace("other_names: [{", "other_names: [{{");
    file.replaceAll(broken);
    const { items } = await file.pull();
    expect(items.map(({ code, severity }: Wire) => [code, severity])).toEqual([["invalid-authority", 1]]);
    expect(items[0].range.start.line).toBe(5);
    expect(await note.hover("Edrin")).toContain("Minister of Fisheries");
    file.replaceAll(MORE);
    expect((await file.pull()).items).toEqual([]);
    expect(await openIn(server(), folder, "b.md", "Osric Quell.\n").hover("Osric")).toContain("Osric Quell");
  });

  test("closed without saving: what is on disk counts again", async () => {
    const folder = addFolder(server(), ALONE);
    const note = openIn(server(), folder, "a.md", "Osric Quell came.\n");
    const file = new OpenDocument(server(), folder.uriOf("authority/desk.yaml"), MORE, "yaml");
    expect(await note.hover("Osric")).toContain("Osric Quell");
    file.close();
    expect(await note.hover("Osric")).toBeNull();
  });

  test("a bad record is found where it stands, the others count", async () => {
    const folder = addFolder(server(), ALONE);
    const text = DESK.replace("name: Maribeth Velsing", "name: [Maribeth, Velsing]");
    const file = new OpenDocument(server(), folder.uriOf("authority/desk.yaml"), text, "yaml");
    const { items } = await file.pull();
    expect(items).toMatchObject([{ code: "invalid-authority", range: { start: { line: 8 } } }]);
    expect(await openIn(server(), folder, "a.md", "Edrin Tarrow.\n").hover("Edrin")).toContain("Fisheries");
  });

  test("no longer UTF-8: one invalid-authority, and the last good register stays", async () => {
    const folder = addFolder(server(), ALONE);
    const note = openIn(server(), folder, "a.md", "Edrin Tarrow.\n");
    expect(await note.hover("Edrin")).toContain("Minister of Fisheries");
    const uri = folder.uriOf("authority/desk.yaml");
    folder.write("authority/desk.yaml", Uint8Array.of(0xff, 0xfe, 0x41, 0x00));
    tellFiles(server(), 2, uri);
    const found = await server().until(
      "the finding",
      () => server().pushed(uri)?.length && server().pushed(uri),
    );
    expect((found as Wire[]).map(({ code }) => code)).toEqual(["invalid-authority"]);
    expect(await note.hover("Edrin")).toContain("Minister of Fisheries");
  });

  test("one that is not UTF-8 leaves the server at work", async () => {
    const folder = addFolder(server(), {
      ...ALONE,
      "authority/b.yaml": Uint8Array.of(0xff, 0xfe, 0x41, 0x00),
    });
    expect(await openIn(server(), folder, "a.md", "Edrin Tarrow.\n").hover("Edrin")).toContain("Fisheries");
  });
});

describe("articles", () => {
  const definitions = async (note: OpenDocument): Promise<string[]> => {
    return ((await note.ask("definition", "Edrin")) ?? []).map(({ targetUri }: Wire) =>
      targetUri.split("/").at(-1),
    );
  };

  test("made, changed and deleted on disk change what definition leads to", async () => {
    const folder = addFolder(server(), ALONE);
    const note = openIn(server(), folder, "a.md", "Edrin Tarrow.\n");
    const uri = folder.uriOf("sources/s.md");
    expect(await definitions(note)).toEqual(["desk.yaml"]);
    folder.write("sources/s.md", "Edrin Tarrow slept.\n");
    tellFiles(server(), 1, uri);
    expect(await definitions(note)).toEqual(["s.md"]);
    folder.write("sources/s.md", "Nobody slept.\n");
    tellFiles(server(), 2, uri);
    expect(await definitions(note)).toEqual(["desk.yaml"]);
    folder.write("sources/s.md", "Edrin Tarrow slept.\n");
    tellFiles(server(), 2, uri);
    expect(await definitions(note)).toEqual(["s.md"]);
    folder.remove("sources/s.md");
    tellFiles(server(), 3, uri);
    expect(await definitions(note)).toEqual(["desk.yaml"]);
  });
});

test("JSON that is no authority file is no note, and an open one is what names are added to", async () => {
  const client = server();
  const desk = '{ "persons": [{ "id": "quell", "name": "Osric Quell" }] }\n';
  const folder = addFolder(client, { "rapporteur.yaml": "bundled: false\n", "authority/desk.json": desk });
  const other = new OpenDocument(client, folder.uriOf("package.json"), `{ "name": "31 April 2025" }`, "json");
  expect([await other.findings(), await other.hover("31 April")]).toEqual([[], null]);
  const file = new OpenDocument(client, folder.uriOf("authority/desk.json"), desk, "json");
  file.replaceAll(`\n\n${desk}`);
  let written: Wire = null;
  client.answers = {
    "workspace/applyEdit": ({ edit }) => {
      written = edit.changes;
      return { applied: true };
    },
  };
  const note = openIn(client, folder, "a.md", "Minister Zorblat Qux came.\n");
  const range = rangeOf(note.text, "Zorblat Qux");
  const added = { command: "rapporteur.addName", arguments: [{ uri: note.uri, range, kind: "person" }] };
  await client.request("workspace/executeCommand", added);
  expect(written).toMatchObject({ [file.uri]: [{ range: { start: { line: 2 } } }] });
});
