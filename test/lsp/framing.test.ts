/** Broken frames, broken JSON, and clients that are gone: the server answers, or ends; it never hangs. */
import { spawn } from "node:child_process";
import { describe, expect, onTestFinished, test } from "vitest";
import { Frames } from "../../server/src/lsp/frames.ts";
import { LspClient } from "../support/lspClient.ts";
import { OpenDocument, ownServer, sharedServer } from "./editor.ts";

function frame(body: string): Buffer {
  return Buffer.from(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
}

async function isAlive(client: LspClient): Promise<void> {
  const note = new OpenDocument(client, "untitled:alive", "Ahn Gyu-back");
  expect(await note.hover("Ahn")).toContain("Ahn Gyu-back");
  note.close();
}

describe("cutting", () => {
  const bodies = (...chunks: readonly (string | Buffer)[]): string[] => {
    const frames = new Frames();
    return chunks.flatMap((chunk) => [...frames.push(Buffer.from(chunk))].map(String));
  };

  test("a body over many chunks", () => {
    expect(bodies("Content-Length: 6\r\n\r\na", "bc", "", "def")).toEqual(["abcdef"]);
  });
  test("a header over many chunks", () => {
    expect(bodies("Content-Le", "ngth: 1\r", "\n\r", "\na")).toEqual(["a"]);
  });
  test("many frames in a chunk", () => {
    expect(bodies(Buffer.concat([frame("a"), frame("é"), frame("")]))).toEqual(["a", "é", ""]);
  });
  test("other headers and other cases are nothing to it", () => {
    expect(bodies("content-type: x; charset=utf-8\r\nCONTENT-LENGTH: 1\r\n\r\na")).toEqual(["a"]);
  });
  test("lines that end in a line feed alone", () => {
    expect(bodies("Content-Length: 1\n\na")).toEqual(["a"]);
  });
});

describe("a frame that cannot be read ends the server, which says why", () => {
  test.each([
    ["no Content-Length", "Content-Type: a\r\n\r\n{}", "no Content-Length"],
    ["a negative one", "Content-Length: -5\r\n\r\n{}", '"-5"'],
    ["4 GiB", "Content-Length: 4294967296\r\n\r\n{}", '"4294967296"'],
    ["words", "Content-Length: many\r\n\r\n{}", '"many"'],
    ["a header without an end", "x".repeat(10_000), "longer than"],
  ])("%s", async (_, bytes, reason) => {
    const client = await ownServer();
    client.write(Buffer.from(bytes));
    expect(await client.exited).toBe(1);
    expect(client.stderr).toContain(reason);
  });
});

describe("a body that is no message is answered", () => {
  const server = sharedServer();
  const answered = async (body: string): Promise<number> => {
    const before = server().orphans.length;
    server().write(frame(body));
    return (await server().until("an answer", () => server().orphans[before])).code;
  };

  test("invalid JSON: -32700", async () => {
    expect(await answered('{"jsonrpc": "2.0", "id": 1, ')).toBe(-32700);
    await isAlive(server());
  });
  test.each(["[]", "null", "7"])("%s: -32600", async (body) => expect(await answered(body)).toBe(-32600));

  test("JSON nested 100,000 deep", async () => {
    const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
    const nested = (method: string, params: string): Buffer =>
      frame(`{"jsonrpc":"2.0","method":"${method}","params":${params}}`);
    server().write(nested("textDocument/didOpen", `{"textDocument":${deep}}`));
    server().write(nested("workspace/didChangeConfiguration", `{"settings":{"rapporteur":${deep}}}`));
    server().write(nested("workspace/didChangeWatchedFiles", `{"changes":${deep}}`));
    await isAlive(server());
  });
});

describe("a client that is gone", () => {
  test("what it asked before its last word is answered: exit 0", async () => {
    const client = await ownServer();
    const answers = [client.request("workspace/symbol", { query: "koizumi" }), client.request("shutdown")];
    client.notify("exit");
    client.closeInput();
    expect(await Promise.all(answers)).toEqual([[], null]);
    expect(await client.exited).toBe(0);
  });

  test("it says all that it has to say at once: exit 0", async () => {
    const client = new LspClient();
    onTestFinished(() => client.kill());
    const answers = [client.initialize({}), client.request("shutdown")];
    client.notify("exit");
    client.closeInput();
    expect(await Promise.all(answers)).toMatchObject([{ capabilities: {} }, null]);
    expect(await client.exited).toBe(0);
  });

  test("its output closed: the server ends", async () => {
    const client = await ownServer();
    client.closeOutput();
    client.request("textDocument/hover", {}).catch(() => {});
    expect(await client.exited).toBe(1);
  });

  test("its process dead while the server computes: the server ends", async () => {
    const editor = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
    onTestFinished(() => void editor.kill());
    const client = await ownServer({ processId: editor.pid! });
    await isAlive(client);
    const text = `${"Ahn Gyu-bak met Shin Won-sk. ".repeat(2000)}\n\n`.repeat(300);
    new OpenDocument(client, "untitled:long", text).pull().catch(() => {});
    editor.kill("SIGKILL");
    // By a signal: the thread's. By itself it would have ended when it was done, with 1.
    expect(await client.exited).toBeNull();
  });
});
