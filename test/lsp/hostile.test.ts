/** Notes, names and URIs as nobody should write them: nothing here may take the server down or past its fences. */
import { describe, expect, test } from "vitest";
import type { Wire } from "../support/lspClient.ts";
import { ALONE, addFolder, OpenDocument, SLIP, sharedServer } from "./editor.ts";

const server = sharedServer();
/** A thousand units of prose. */
const FILLER = `${"Nothing of note happened. ".repeat(38).padEnd(998)}\n\n`;

describe("notes", () => {
  test("one that is not UTF-8 is told so when it is closed, and is checked once it is open", async () => {
    const latin1 = Buffer.from("M\u00fcller met Edrin Tarrough.\n", "latin1");
    const folder = addFolder(server(), { ...ALONE, "a.md": latin1 });
    const uri = folder.uriOf("a.md");
    const pull = (): Promise<Wire> => server().request("textDocument/diagnostic", { textDocument: { uri } });
    const codes = async (): Promise<string[]> => (await pull()).items.map(({ code }: Wire) => code);
    await expect.poll(codes, { timeout: 10_000 }).toEqual(["unreadable-note"]);
    const note = new OpenDocument(server(), uri, "M\ufffdller met Edrin Tarrough.\n");
    expect(await note.findings()).toEqual(["misspelled-name: Edrin Tarrough"]);
  });

  test("an empty one has nothing to say", async () => {
    const note = new OpenDocument(server(), addFolder(server(), ALONE).uriOf("a.md"), "");
    expect((await note.pull()).items).toEqual([]);
    expect(await note.askAt("hover", { line: 0, character: 0 })).toBeNull();
  });

  test("one of 20 MB is checked in part and says so; the server goes on", async () => {
    const folder = addFolder(server(), ALONE);
    const note = new OpenDocument(server(), folder.uriOf("a.md"), `${SLIP}\n${FILLER.repeat(20_000)}`);
    const { items } = await note.pull();
    expect(items.map(({ code }: Wire) => code)).toContain("incomplete-check");
    note.replaceAll(SLIP);
    expect(await note.findings()).toEqual(["misspelled-name: Edrin Tarrough"]);
  });

  test("line ends, marks and characters of every kind leave the range exact", async () => {
    const text =
      "\u{1F468}\u200d\u{1F469}\u200d\u{1F467} \u{20000}\u2028\u0000\u202e \ud800 Edrin\u00a0Tarrough.\r";
    const note = new OpenDocument(server(), addFolder(server(), ALONE).uriOf("a.md"), text);
    expect(await note.findings()).toEqual(["misspelled-name: Edrin\u00a0Tarrough"]);
  });

  test("front matter that could end the process is only text", async () => {
    const text = `---\ndate: 2025-11-03\nx: ${"[".repeat(5000)}\n---\n${SLIP}`;
    const note = new OpenDocument(server(), addFolder(server(), ALONE).uriOf("a.md"), text);
    expect(await note.findings()).toEqual(["misspelled-name: Edrin Tarrough"]);
  });
});

describe("a name in an authority file cannot", () => {
  const hostile = [
    ["run a command", "[Edrin](command:workbench.action.quit)"],
    ["load an image", "![Edrin](https://example.org/x.png)"],
    ["be HTML", "<img src=x onerror=alert(1)>"],
    ["end a code fence", "```Edrin```"],
    ["link by itself", "https://example.org/edrin"],
    ["start a heading", "# Edrin"],
  ] as const;

  test.each(hostile)("%s in a hover", async (_, name) => {
    const register = `persons: [{ id: x, name: Osric Quell, other_names: [{ name: ${JSON.stringify(name)} }] }]\n`;
    const folder = addFolder(server(), { ...ALONE, "authority/desk.yaml": register });
    const note = new OpenDocument(server(), folder.uriOf("a.md"), "Osric Quell.\n");
    const hover = await note.hover("Osric");
    expect(hover).toContain("**Osric Quell**");
    // Every character that could begin markup or an address stands behind a backslash.
    expect(hover!.replace(/\\./g, "")).not.toMatch(/[[\]<>`]|:\/\/|^#|\n#/);
  });
});

describe("URIs", () => {
  test.each([
    ["a space", "my note.md", "my%20note.md", "my note.md"],
    ["an umlaut", "f\u00fcr.md", "f%C3%BCr.md", "f\u00fcr.md"],
    ["a letter that needs no escape", "note.md", "%6Eote.md", "note.md"],
    ["brackets", "a(1)[2].md", "a%281%29%5B2%5D.md", "a(1)[2].md"],
  ])("%s, written two ways, are one document", async (_, name, one, two) => {
    const folder = addFolder(server(), { ...ALONE, [name]: "Nobody.\n" });
    const note = new OpenDocument(server(), `${folder.uri}/${one}`, "Nobody.\n");
    const other = { textDocument: { uri: `${folder.uri}/${two}`, version: 2 } };
    server().notify("textDocument/didChange", { ...other, contentChanges: [{ text: SLIP }] });
    note.text = SLIP;
    expect(await note.findings()).toEqual(["misspelled-name: Edrin Tarrough"]);
    server().notify("textDocument/didClose", other);
    expect((await note.pull()).items).toEqual([]);
  });

  test.each([
    "",
    "x",
    "file:",
    "file://",
    "file:///%",
    "file:///%00",
    "file://host/share/x.md",
    "http://example.org/x.md",
    "%%%:",
  ])("%j is some document or none, and harms nothing", async (uri) => {
    const note = new OpenDocument(server(), uri, "Ahn Gyu-bak\n");
    expect(await note.findings()).toEqual(["misspelled-name: Ahn Gyu-bak"]);
    note.close();
  });
});

describe("authority files", () => {
  test.each([
    ["brackets", "[".repeat(1000)],
    ["braces", "}".repeat(100_000)],
    ["anchors", "&a ".repeat(100_000)],
    ["question marks", "? ".repeat(400)],
    ["aliases", `a: &a [x, x]\nb: &b [${"*a, ".repeat(50)}]\nc: [${"*b, ".repeat(50)}]\n`],
    [
      "ids of the language",
      "persons: [{ id: __proto__, name: Ann Other }, { id: constructor, name: Bo Other }]",
    ],
  ])("of %s, ten times over, leave the server at work", async (_, text) => {
    const folder = addFolder(server(), ALONE);
    const file = new OpenDocument(server(), folder.uriOf("authority/b.yaml"), "", "yaml");
    for (let i = 0; i < 10; i++) file.replaceAll(`${text}${" ".repeat(i)}`);
    await file.pull();
    const note = new OpenDocument(server(), folder.uriOf("a.md"), SLIP);
    expect(await note.findings()).toEqual(["misspelled-name: Edrin Tarrough"]);
  });
});
