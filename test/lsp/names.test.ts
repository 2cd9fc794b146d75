/** Names of the register over the pipe: offered behind `@`, found by what is typed of them, told apart by colour, written otherwise. */
import { describe, expect, test } from "vitest";
import { CAPABILITIES, type Wire } from "../support/lspClient.ts";
import {
  ALONE,
  addFolder,
  DESK,
  OpenDocument,
  ownServer,
  positionOf,
  rangeOf,
  sharedServer,
  slice,
  tellFiles,
} from "./editor.ts";

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

describe("symbols of the workspace", () => {
  const ask = (query: string): Promise<Wire[]> => server().request("workspace/symbol", { query });

  test("are the records whose names begin so, where they stand", async () => {
    const folder = addFolder(server(), ALONE);
    expect(await ask("tarr")).toEqual([
      {
        name: "Edrin Tarrow",
        kind: 19,
        containerName: "person",
        location: { uri: folder.uriOf("authority/desk.yaml"), range: rangeOf(DESK, "tarrow") },
      },
    ]);
  });

  test("are those of all folders, notes that are records and bundled ones among them, each once", async () => {
    const [one, two] = ["Ahlberg Quillon", "Ahmeda Quist"].map((name, i) =>
      addFolder(server(), { [`${name}.md`]: "---\ntype: person\n---\n", [`x${i}.md`]: "Nobody.\n" }),
    );
    const names = async (): Promise<string[]> => (await ask("ah")).map(({ name }) => name);
    await expect
      .poll(names, { timeout: 10_000 })
      .toEqual(expect.arrayContaining(["Ahlberg Quillon", "Ahmeda Quist"]));
    const found = await ask("ah");
    expect(found.filter(({ name }) => name === "Ahn Gyu-back")).toHaveLength(1);
    expect(found.find(({ name }) => name === "Ahmeda Quist").location.uri).toBe(
      two!.uriOf("Ahmeda Quist.md"),
    );
    expect(one!.uri).not.toBe(two!.uri);
  });

  test("found by another name, tell whose it is", async () => {
    addFolder(server(), {
      "rapporteur.yaml": "bundled: false\n",
      "authority/a.yaml": "forums: [{ id: c, name: Cod Council, other_names: [CODC] }]\n",
    });
    expect(await ask("codc")).toMatchObject([{ name: "CODC", kind: 24, containerName: "Cod Council" }]);
  });

  test("are none for an empty query", async () => expect(await ask("")).toEqual([]));
});

test("the symbols of an authority file are its records, in its order; those of a note are another's", async () => {
  const folder = addFolder(server(), ALONE);
  const symbols = (uri: string): Promise<Wire[] | null> =>
    server().request("textDocument/documentSymbol", { textDocument: { uri } });
  const found = await symbols(folder.uriOf("authority/desk.yaml"));
  expect(found!.map(({ name }) => name)).toEqual([
    "Edrin Tarrow",
    "Maribeth Velsing",
    "Ministry of Fisheries",
    "Minister of Fisheries",
  ]);
  expect(found![1]).toMatchObject({ kind: 19, selectionRange: rangeOf(DESK, "velsing") });
  const note = new OpenDocument(server(), folder.uriOf("a.md"), "Edrin Tarrow.\n");
  expect(await symbols(note.uri)).toBeNull();
});

test("the articles that an authority file names as sources are links, other words are none", async () => {
  const yaml = `persons:
  - id: q
    name: Osric Quell
    other_names: [one]
    memberships: [{ post: p, sources: [two, "one"] }]
    sources:
      - one # not two
      - nowhere
      - https://example.org/one
posts: [{ id: p, label: Warden }]
`;
  const article = "---\ntitle: Quell speaks\n---\nOsric Quell spoke.\n";
  const folder = addFolder(server(), {
    "rapporteur.yaml": "bundled: false\n",
    "authority/a.yaml": yaml,
    "sources/one.md": article,
    "sources/two.md": article,
    "a.md": "one",
  });
  const links = (uri: string): Promise<Wire[] | null> =>
    server().request("textDocument/documentLink", { textDocument: { uri } });
  const found = await links(folder.uriOf("authority/a.yaml"));
  expect(
    found!.map(({ range, target }) => `${range.start.line} ${slice(yaml, range)} ${target.slice(-6)}`),
  ).toEqual(["4 two two.md", "4 one one.md", "6 one one.md"]);
  expect(found![0].tooltip).toBe("Quell speaks");
  expect(await links(folder.uriOf("a.md"))).toBeNull();
});

describe("semantic tokens", () => {
  /** `type: text` of each, counted by code of our own. */
  function decoded(text: string, data: readonly number[]): string[] {
    const lines = text.split(/\r\n|\r|\n/);
    const found: string[] = [];
    let [line, character] = [0, 0];
    for (let i = 0; i < data.length; i += 5) {
      const [down, right, length, type, modifiers] = data.slice(i, i + 5) as [
        number,
        number,
        number,
        number,
        number,
      ];
      [line, character] = [line + down, down === 0 ? character + right : right];
      const kind = ["person", "forum", "organization", "date"][type];
      found.push(
        `${kind}${modifiers === 1 ? "?" : ""}: ${lines[line]!.slice(character, character + length)}`,
      );
    }
    return found;
  }

  const text =
    "\u{20000} Edrin Tarrow, the Ministry of\r\nFisheries and Maribeth\nVelsing on 3 May 2021.\n\nEdrin Tarrow.\n";

  test("are the mentions, each line by itself, in UTF-16 units", async () => {
    const note = new OpenDocument(server(), addFolder(server(), ALONE).uriOf("a.md"), text);
    const { data } = await server().request("textDocument/semanticTokens/full", { textDocument: note.id });
    expect(decoded(text, data)).toEqual([
      "person: Edrin Tarrow",
      "organization: Ministry of",
      "organization: Fisheries",
      "person: Maribeth",
      "person: Velsing",
      "date: 3 May 2021",
      "person: Edrin Tarrow",
    ]);
  });

  test("of a range are those that touch it", async () => {
    const note = new OpenDocument(server(), addFolder(server(), ALONE).uriOf("a.md"), text);
    const start = positionOf(text, "on 3 May");
    const { data } = await server().request("textDocument/semanticTokens/range", {
      textDocument: note.id,
      range: { start, end: { line: start.line + 1, character: 0 } },
    });
    expect(decoded(text, data)).toEqual(["date: 3 May 2021"]);
  });

  test("are asked for anew when the register changes", async () => {
    const workspace = { ...CAPABILITIES.workspace, semanticTokens: { refreshSupport: true } };
    const client = await ownServer({ capabilities: { ...CAPABILITIES, workspace } });
    const folder = addFolder(client, ALONE);
    const note = new OpenDocument(client, folder.uriOf("a.md"), "Osric Quell.\n");
    const tokens = (): Promise<Wire> =>
      client.request("textDocument/semanticTokens/full", { textDocument: note.id });
    expect(await tokens()).toEqual({ data: [] });
    const asked = (): number =>
      client.requests.filter(({ method }) => method === "workspace/semanticTokens/refresh").length;
    const before = asked();
    folder.write("authority/desk.yaml", `persons: [{ id: q, name: Osric Quell }]\n`);
    tellFiles(client, 2, folder.uriOf("authority/desk.yaml"));
    await client.until("a refresh", () => asked() > before);
    await expect.poll(async () => (await tokens()).data.length).toBe(5);
  });
});

describe("rename", () => {
  const EDITING = {
    ...CAPABILITIES,
    workspace: {
      ...CAPABILITIES.workspace,
      workspaceEdit: { documentChanges: true, resourceOperations: ["create"] },
    },
  };

  test("tells the name and its range first; null where there is none", async () => {
    const note = new OpenDocument(
      server(),
      addFolder(server(), ALONE).uriOf("a.md"),
      "On 3 May 2021 Edrin Tarrow left.\n",
    );
    expect(await note.ask("prepareRename", "Edrin")).toEqual({
      range: rangeOf(note.text, "Edrin Tarrow"),
      placeholder: "Edrin Tarrow",
    });
    expect(await note.ask("prepareRename", "May")).toBeNull();
  });

  test("writes the name in open and closed notes, and the new one into the register", async () => {
    const client = await ownServer({ capabilities: EDITING });
    const folder = addFolder(client, { ...ALONE, "b.md": "\nEdrin Tarrow.\n" });
    const note = new OpenDocument(client, folder.uriOf("a.md"), "Edrin Tarrow.\n");
    const { documentChanges } = await note.ask("rename", "Edrin", { newName: "Edrin Tarrou" });
    expect(documentChanges).toMatchObject([
      {
        textDocument: { uri: note.uri, version: 1 },
        edits: [{ range: rangeOf(note.text, "Edrin Tarrow"), newText: "Edrin Tarrou" }],
      },
      {
        textDocument: { uri: folder.uriOf("b.md"), version: null },
        edits: [{ range: rangeOf("\nEdrin Tarrow.\n", "Edrin Tarrow"), newText: "Edrin Tarrou" }],
      },
      {
        textDocument: { uri: folder.uriOf("authority/desk.yaml"), version: null },
        edits: [{ newText: expect.stringContaining("Edrin Tarrou") }],
      },
    ]);
  });

  test("of a person who has a note makes one edit of it", async () => {
    const client = await ownServer({ capabilities: EDITING });
    const text = "---\ntype: person\n---\n\nOsric Quell is here.\n";
    const folder = addFolder(client, { "rapporteur.yaml": "bundled: false\n", "Osric Quell.md": text });
    const note = new OpenDocument(client, folder.uriOf("Osric Quell.md"), text);
    const { documentChanges } = await note.ask("rename", "Osric", { newName: "Osrik Quell" });
    expect(documentChanges).toHaveLength(1);
    expect(documentChanges[0].edits).toMatchObject([
      { newText: expect.stringContaining("aliases") },
      { newText: "Osrik Quell" },
    ]);
  });

  test("is refused with a reason", async () => {
    const note = new OpenDocument(server(), addFolder(server(), ALONE).uriOf("a.md"), "Edrin Tarrow.\n");
    await expect(note.ask("rename", "Edrin", { newName: "Maribeth Velsing" })).rejects.toMatchObject({
      code: -32602,
      message: '"Maribeth Velsing" is already a name of Maribeth Velsing.',
    });
  });

  test("is plain changes for an editor that knows no others", async () => {
    const folder = addFolder(server(), ALONE);
    const note = new OpenDocument(server(), folder.uriOf("a.md"), "Edrin Tarrow.\n");
    const { changes } = await note.ask("rename", "Edrin", { newName: "Edrin Tarrou" });
    expect(Object.keys(changes)).toEqual([note.uri, folder.uriOf("authority/desk.yaml")]);
  });
});
