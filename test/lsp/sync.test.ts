import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyChanges } from "../../server/src/lsp/buffers.ts";
import type { Position, Range, Wire } from "../support/lspClient.ts";
import { ALONE, addFolder, OpenDocument, offsetAt, rangeOf, sharedServer } from "./editor.ts";

const server = sharedServer();

function open(text: string): OpenDocument {
  return new OpenDocument(server(), addFolder(server(), ALONE).uriOf("a.md"), text);
}

const at = (line: number, character: number): Position => ({ line, character });
const range = (from: Position, to: Position): Range => ({ start: from, end: to });

/** What the server says of the document, and of the same text opened afresh. */
async function bothWays(note: OpenDocument, text: string): Promise<{ edited: Wire; fresh: Wire }> {
  const { items: edited } = await note.pull();
  // Two notes would count each other's names.
  note.close();
  const cold = new OpenDocument(server(), note.uri, text);
  const { items: fresh } = await cold.pull();
  cold.close();
  return { edited, fresh };
}

describe("one change", () => {
  test.each([
    ["behind CRLF", "one\r\ntwo\r\n", range(at(1, 0), at(1, 3)), "one\r\nEdrin Tarrough\r\n"],
    ["behind a lone CR", "one\rtwo\r", range(at(1, 0), at(1, 3)), "one\rEdrin Tarrough\r"],
    ["behind an emoji", "👩‍👩‍👧 two", range(at(0, 9), at(0, 12)), "👩‍👩‍👧 Edrin Tarrough"],
    ["past the end of the line", "one\ntwo", range(at(0, 3), at(0, 99)), "oneEdrin Tarrough\ntwo"],
    ["past the last line", "one\n", range(at(7, 0), at(9, 4)), "one\nEdrin Tarrough"],
    [
      "far past everything",
      "one ",
      range(at(2147483647, 2147483647), at(2147483647, 0)),
      "one Edrin Tarrough",
    ],
    ["reversed", "one two six", range(at(0, 7), at(0, 4)), "one Edrin Tarrough six"],
    ["of no length", "one six", range(at(0, 4), at(0, 4)), "one Edrin Tarroughsix"],
  ])("%s", async (_, before, where, after) => {
    const note = open(before);
    note.change({ range: where, text: "Edrin Tarrough" });
    const { edited, fresh } = await bothWays(note, after);
    expect(edited).toEqual(fresh);
    if (!after.includes("Tarroughsix") && !after.includes("oneEdrin")) {
      expect(edited).toMatchObject([{ range: rangeOf(after, "Edrin Tarrough") }]);
    }
  });
});

test("several changes in one message are taken in order, each on what the one before left", async () => {
  const note = open("aaa\nbbb\n");
  note.change(
    { range: range(at(0, 0), at(0, 3)), text: "x\r\ny\r\n" },
    { range: range(at(3, 0), at(3, 3)), text: "Edrin Tarrough" },
    { range: range(at(0, 0), at(1, 0)), text: "" },
  );
  const { items } = await note.pull();
  expect(items).toMatchObject([{ range: rangeOf("y\r\n\nEdrin Tarrough\n", "Edrin Tarrough") }]);
});

test("a whole text in the midst of ranges is taken", async () => {
  const note = open("aaa");
  note.change(
    { range: range(at(0, 0), at(0, 1)), text: "b" },
    { text: "\n!" },
    { range: range(at(1, 0), at(1, 1)), text: "Edrin Tarrough" },
  );
  expect((await note.pull()).items).toMatchObject([{ range: rangeOf("\nEdrin Tarrough", "Edrin Tarrough") }]);
});

describe("a malformed change is refused whole and the next is right", () => {
  test.each([
    ["null", null],
    ["no text", { range: range(at(0, 0), at(0, 1)) }],
    ["a number for a text", { text: 5 }],
    ["a null range", { range: null, text: "x" }],
    ["a negative line", { range: range(at(-1, 0), at(0, 1)), text: "x" }],
    ["a fractional character", { range: range(at(0, 0.5), at(0, 1)), text: "x" }],
    ["text for a number", { range: { start: { line: "0", character: 0 }, end: at(0, 1) }, text: "x" }],
    ["no end", { range: { start: at(0, 0) }, text: "x" }],
  ])("%s", async (_, change) => {
    const note = open("one two");
    note.change({ range: range(at(0, 0), at(0, 3)), text: "never" }, change);
    note.change({ range: range(at(0, 4), at(0, 7)), text: "Edrin Tarrough" });
    expect((await note.pull()).items).toMatchObject([
      { range: rangeOf("one Edrin Tarrough", "Edrin Tarrough") },
    ]);
  });

  test.each([
    ["no changes", undefined],
    ["null for changes", null],
    ["a text for changes", "text"],
  ])("%s", async (_, contentChanges) => {
    const note = open("one Edrin Tarrough");
    server().notify("textDocument/didChange", { textDocument: { ...note.id, version: 2 }, contentChanges });
    expect(await note.findings()).toEqual(["misspelled-name: Edrin Tarrough"]);
  });
});

describe("a malformed notification is dropped with one line in the log", () => {
  const logged = (): string[] =>
    server()
      .notifications.filter(({ method }) => method === "window/logMessage")
      .map(({ params }) => params.message);

  test.each<[string, (id: { uri: string }) => Wire]>([
    ["textDocument/didOpen", () => ({})],
    ["textDocument/didOpen", () => ({ textDocument: null })],
    ["textDocument/didOpen", (id) => ({ textDocument: { ...id, languageId: "markdown", version: 2 } })],
    ["textDocument/didOpen", (id) => ({ textDocument: { ...id, languageId: "markdown", text: "x" } })],
    ["textDocument/didOpen", () => ({ textDocument: { languageId: "markdown", version: 2, text: "x" } })],
    ["textDocument/didChange", () => ({})],
    ["textDocument/didChange", () => ({ textDocument: null, contentChanges: [{ text: "x" }] })],
    ["textDocument/didChange", (id) => ({ textDocument: { ...id, version: 2 }, contentChanges: null })],
    ["textDocument/didChange", (id) => ({ textDocument: { ...id, version: 2 }, contentChanges: [null] })],
    ["textDocument/didClose", () => ({})],
    ["textDocument/didClose", () => ({ textDocument: { uri: 5 } })],
    ["workspace/didChangeWatchedFiles", () => ({})],
    ["workspace/didChangeWatchedFiles", () => ({ changes: [null] })],
    ["workspace/didChangeWatchedFiles", (id) => ({ changes: [{ ...id, type: 9 }] })],
  ])("%s %#", async (method, paramsFor) => {
    const note = open("one two");
    await note.pull();
    const before = logged().length;
    server().notify(method, paramsFor(note.id));
    note.change({ range: range(at(0, 4), at(0, 7)), text: "Edrin Tarrough" });
    const { items } = await note.pull();
    expect(items).toMatchObject([{ range: rangeOf("one Edrin Tarrough", "Edrin Tarrough") }]);
    expect(logged().slice(before)).toEqual([
      expect.stringMatching(new RegExp(`^${method} was dropped: .* missing or malformed$`)),
    ]);
  });

  test("of the changes to files the well-formed ones are taken in", async () => {
    const folder = addFolder(server(), ALONE);
    const note = new OpenDocument(server(), folder.uriOf("a.md"), "Edrin Tarrow.\n");
    expect(await note.hover("Edrin")).toContain("Minister of Fisheries");
    folder.remove("authority/desk.yaml");
    const change = { uri: folder.uriOf("authority/desk.yaml"), type: 3 };
    server().notify("workspace/didChangeWatchedFiles", { changes: [null, change, {}] });
    expect(await note.hover("Edrin")).toBeNull();
  });
});

describe("odd order", () => {
  test("versions that go back or repeat do not matter: every change counts", async () => {
    const note = open("one");
    for (const version of [9, 3, 3]) {
      server().notify("textDocument/didChange", {
        textDocument: { ...note.id, version },
        contentChanges: [{ range: range(at(0, 0), at(0, 0)), text: "\n" }],
      });
    }
    note.change({ range: range(at(3, 0), at(3, 3)), text: "Edrin Tarrough" });
    expect((await note.pull()).items).toMatchObject([{ range: range(at(3, 0), at(3, 14)) }]);
  });

  test("a document that is opened twice has the second text", async () => {
    const note = open("nobody");
    const again = new OpenDocument(server(), note.uri, "Edrin Tarrough");
    expect(await again.findings()).toEqual(["misspelled-name: Edrin Tarrough"]);
  });

  test("changing and closing what is not open harms nothing", async () => {
    const note = open("Edrin Tarrough");
    const uri = note.uri.replace("a.md", "other.md");
    server().notify("textDocument/didChange", {
      textDocument: { uri, version: 2 },
      contentChanges: [{ text: "x" }],
    });
    server().notify("textDocument/didClose", { textDocument: { uri } });
    note.close();
    note.close();
    const again = new OpenDocument(server(), note.uri, "Edrin Tarrough");
    expect(await again.findings()).toEqual(["misspelled-name: Edrin Tarrough"]);
  });
});

describe("random edits", () => {
  const piece = fc.constantFrom(
    "Edrin Tarrough",
    "Edrin Tarrow",
    "Tarrow",
    "\n",
    "\r\n",
    "\r",
    "\n\n",
    " ",
    "😀",
    "👩‍👩‍👧",
    "\u{20000}",
    "e\u0301",
    "\u00a0",
    "`",
    "---\n",
    "May 4, 2021",
    "",
  );
  const position = fc.record({
    line: fc.oneof({ weight: 9, arbitrary: fc.nat(12) }, { weight: 1, arbitrary: fc.nat(2 ** 31 - 1) }),
    character: fc.oneof({ weight: 9, arbitrary: fc.nat(30) }, { weight: 1, arbitrary: fc.nat(2 ** 31 - 1) }),
  });
  const edit = fc.record({ start: position, end: position, text: piece });

  /** The plain-string model of an editor. */
  function edited(
    text: string,
    { start, end, text: added }: { start: Position; end: Position; text: string },
  ): string {
    const [from, to] = [offsetAt(text, start), offsetAt(text, end)].sort((a, b) => a - b) as [number, number];
    return text.slice(0, from) + added + text.slice(to);
  }

  test("leave the text that a plain string has", () => {
    const edits = fc.array(fc.array(edit, { maxLength: 4 }), { maxLength: 40 });
    fc.assert(
      fc.property(edits, (messages) => {
        let [text, model] = ["", ""];
        for (const message of messages) {
          const changes = message.map(({ start, end, text }) => ({ range: { start, end }, text }));
          text = applyChanges(text, changes)!;
          model = message.reduce(edited, model);
          expect(text).toBe(model);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("over the wire leave the findings of a cold start", async () => {
    const folder = addFolder(server(), ALONE);
    const messages = fc.array(fc.array(edit, { minLength: 1, maxLength: 4 }), {
      minLength: 5,
      maxLength: 30,
    });
    await fc.assert(
      fc.asyncProperty(messages, async (sent) => {
        const note = new OpenDocument(server(), folder.uriOf("a.md"), "");
        let model = "";
        for (const message of sent) {
          note.change(...message.map(({ start, end, text }) => ({ range: { start, end }, text })));
          model = message.reduce(edited, model);
        }
        const { edited: incremental, fresh } = await bothWays(note, model);
        expect(incremental).toEqual(fresh);
      }),
      { numRuns: 40 },
    );
  });
});
