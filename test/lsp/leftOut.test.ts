/** What becomes of the notes of a root where memory is short: the share that is taken is the test's. */
import { expect, test } from "vitest";
import type { FileSystem } from "../../server/src/io/fileSystem.ts";
import type { Folder } from "../../server/src/lsp/folder.ts";
import { Roots } from "../../server/src/lsp/roots.ts";

interface Desk {
  /** Texts by file name. */
  readonly files: Map<string, string>;
  taken: number;
  /** Called as soon as a file has been read. */
  onRead: () => void;
  readonly told: number[];
  readonly folder: Folder;
}

async function deskWith(files: Record<string, string>): Promise<Desk> {
  const texts = new Map(Object.entries(files));
  const bytesOf = (path: string): Uint8Array | null => {
    const text = texts.get(path.slice("/w/".length));
    if (text !== undefined) desk.onRead();
    return text === undefined ? null : new TextEncoder().encode(text);
  };
  const fs: FileSystem = {
    read: async (path) => bytesOf(path),
    readInside: async (_, path) => bytesOf(path),
    list: async (path) => (path === "/w" ? [...texts.keys()].map((name) => ({ name, type: "file" })) : null),
    kindOf: async (path) => (path === "/w" ? "folder" : texts.has(path.slice("/w/".length)) ? "file" : null),
  };
  const told: number[] = [];
  const roots = new Roots({
    fs,
    seeds: { authority: [], articles: [] },
    settingsOf: async () => ({}),
    isAwaited: () => false,
    memoryTaken: () => desk.taken,
    onLeftOut: (_, count) => told.push(count),
    onIndexed: () => {},
  });
  const desk: Omit<Desk, "folder"> = { files: texts, taken: 0, onRead: () => {}, told };
  roots.addWorkspaceFolder("file:///w");
  const folder = await roots.of("file:///w/a.md");
  await folder.settled();
  return Object.assign(desk, { folder });
}

async function textsOf({ folder }: Desk): Promise<(string | undefined)[]> {
  const snapshot = await folder.snapshot();
  return folder.notes().map((uri) => snapshot.document(uri)?.text);
}

test("a walk reads known notes again and leaves out those that are new", async () => {
  const desk = await deskWith({ "a.md": "old", "b.md": "as it was" });
  desk.files.set("a.md", "new").set("c.md", "more").set("d.md", "more");
  desk.taken = 0.9;
  await desk.folder.indexNotes(() => false);
  expect([await textsOf(desk), desk.told]).toEqual([["new", "as it was"], [2]]);
});

test("a change of the register leaves no note out", async () => {
  const desk = await deskWith({ "a.md": "one", "b.md": "two" });
  desk.taken = 0.9;
  await desk.folder.reindex();
  expect([await textsOf(desk), desk.told]).toEqual([["one", "two"], []]);
});

test("what a walk read and found no room for is told, a record among it or not", async () => {
  const RECORD = "---\ntype: person\nname: Edrin Tarrow\n---\n";
  const desk = await deskWith({ "a.md": "one" });
  desk.files.set("b.md", "two").set("c.md", RECORD);
  let reads = 0;
  desk.onRead = () => {
    if (++reads === 3) desk.taken = 0.9;
  };
  await desk.folder.indexNotes(() => false);
  expect([await textsOf(desk), desk.told]).toEqual([["one", RECORD], [1]]);
});
