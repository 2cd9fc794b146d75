import { describe, expect, onTestFinished, test } from "vitest";
import { CAPABILITIES, LspClient, type Wire } from "../support/lspClient.ts";
import { OpenDocument, ownServer, sharedServer } from "./editor.ts";

function raw(): LspClient {
  const client = new LspClient();
  onTestFinished(() => client.kill());
  return client;
}

test("initialize tells who serves and what is offered", async () => {
  const { serverInfo, capabilities } = await raw().initialize({});
  expect(serverInfo).toEqual({ name: "rapporteur", version: expect.stringMatching(/^\d+\.\d+\.\d+/) });
  expect(capabilities).toEqual({
    positionEncoding: "utf-16",
    textDocumentSync: { openClose: true, change: 2, save: false },
    hoverProvider: true,
    definitionProvider: true,
    typeDefinitionProvider: true,
    declarationProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    documentSymbolProvider: true,
    documentLinkProvider: {},
    renameProvider: { prepareProvider: true },
    workspaceSymbolProvider: true,
    completionProvider: { triggerCharacters: ["@"], resolveProvider: true },
    inlayHintProvider: true,
    semanticTokensProvider: {
      legend: { tokenTypes: ["person", "forum", "organization", "date"], tokenModifiers: ["ambiguous"] },
      full: true,
      range: true,
    },
    codeActionProvider: {
      codeActionKinds: ["quickfix", "refactor.rewrite", "source.fixAll.rapporteur"],
      resolveProvider: true,
    },
    executeCommandProvider: {
      commands: [
        "rapporteur.addName",
        "rapporteur.addVariant",
        "rapporteur.applyFix",
        "rapporteur.checkWorkspace",
        "rapporteur.fixWorkspace",
      ],
      workDoneProgress: true,
    },
    diagnosticProvider: {
      identifier: "rapporteur",
      interFileDependencies: true,
      workspaceDiagnostics: true,
      workDoneProgress: true,
    },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  });
});

test("pulling is not offered to a client that cannot", async () => {
  const { capabilities } = await raw().initialize({ capabilities: {} });
  expect(capabilities).not.toHaveProperty("diagnosticProvider");
});

test("what is to be watched is registered with a client that can", async () => {
  const client = await ownServer();
  const watching = await client.until("a registration", () => {
    const all = client.requests.filter(({ method }) => method === "client/registerCapability");
    return all
      .flatMap(({ params }) => params.registrations)
      .find(({ method }) => /WatchedFiles/.test(method));
  });
  const globs = watching.registerOptions.watchers.map(({ globPattern }: Wire) => globPattern);
  expect(globs).toEqual(expect.arrayContaining(["**/.gitignore"]));
  // A folder's name ends as it likes: its going is told only to who watches all that goes.
  expect(watching.registerOptions.watchers).toContainEqual({ globPattern: "**/*", kind: 5 });
});

test("an editor that refuses what it declared is served nevertheless", async () => {
  const client = raw();
  client.refused = ["client/registerCapability", "workspace/configuration", "workspace/diagnostic/refresh"];
  await client.initialize({});
  client.notify("initialized", {});
  client.notify("workspace/didChangeConfiguration", { settings: null });
  const note = new OpenDocument(client, "untitled:a", "Ahn Gyu-back");
  await client.until("the refusals", () => client.requests.length >= 4);
  expect(await note.hover("Ahn")).toContain("Ahn Gyu-back");
});

describe("the end", () => {
  test("shutdown and exit: 0", async () => expect(await (await ownServer()).stop()).toBe(0));

  test("exit alone: 1", async () => {
    const client = await ownServer();
    client.notify("exit");
    expect(await client.exited).toBe(1);
  });

  test("exit before initialize: 1", async () => {
    const client = raw();
    client.notify("exit");
    expect(await client.exited).toBe(1);
  });

  test("standard input ends: 1", async () => {
    const client = await ownServer();
    client.closeInput();
    expect(await client.exited).toBe(1);
  });
});

describe("order", () => {
  const hover = { textDocument: { uri: "untitled:a" }, position: { line: 0, character: 0 } };

  test("a request before initialize is refused", async () => {
    await expect(raw().request("textDocument/hover", hover)).rejects.toMatchObject({ code: -32002 });
  });

  test("a notification before initialize is dropped", async () => {
    const client = raw();
    new OpenDocument(client, "untitled:a", "Ahn Gyu-back");
    await client.initialize({});
    client.notify("initialized", {});
    expect(await client.request("textDocument/hover", hover)).toBeNull();
  });

  test("a second initialize is refused", async () => {
    const client = await ownServer();
    await expect(client.initialize({})).rejects.toMatchObject({ code: -32600 });
  });

  test("a request after shutdown is refused", async () => {
    const client = await ownServer();
    await client.request("shutdown");
    await expect(client.request("textDocument/hover", hover)).rejects.toMatchObject({ code: -32600 });
  });
});

describe("messages that nobody sends", () => {
  const server = sharedServer();

  async function isAlive(): Promise<void> {
    const note = new OpenDocument(server(), "untitled:alive", "Ahn Gyu-back");
    expect(await note.hover("Ahn")).toContain("Ahn Gyu-back");
    note.close();
  }

  test("an unknown request: -32601", async () => {
    await expect(server().request("rapporteur/nothing", {})).rejects.toMatchObject({ code: -32601 });
  });

  test("unknown notifications are ignored", async () => {
    server().notify("$/nothing", {});
    server().notify("rapporteur/nothing", { a: 1 });
    await isAlive();
  });

  const methods = [
    "hover",
    "definition",
    "typeDefinition",
    "declaration",
    "references",
    "documentHighlight",
    "documentLink",
    "prepareRename",
    "rename",
    "codeAction",
    "diagnostic",
    "completion",
    "inlayHint",
    "documentSymbol",
    "semanticTokens/full",
    "semanticTokens/range",
  ];
  const wrong: [string, Wire][] = [
    ["null", null],
    ["nothing in it", {}],
    ["a null document", { textDocument: null, position: null, range: null }],
    ["a number for a URI", { textDocument: { uri: 1 }, position: { line: 0, character: 0 } }],
  ];
  test.each(methods.flatMap((method) => wrong.map(([what, params]) => ({ method, what, params }))))(
    "$method with params of $what: -32602",
    async ({ method, params }) => {
      await expect(server().request(`textDocument/${method}`, params)).rejects.toMatchObject({
        code: -32602,
      });
    },
  );

  test.each(["codeAction/resolve", "completionItem/resolve", "workspace/executeCommand", "workspace/symbol"])(
    "%s with null or empty params: -32602",
    async (method) => {
      for (const params of [null, {}])
        await expect(server().request(method, params)).rejects.toMatchObject({ code: -32602 });
    },
  );

  test.each(["didOpen", "didChange", "didClose"])(
    "%s with null or empty params harms nothing",
    async (name) => {
      for (const params of [
        null,
        {},
        { textDocument: null },
        { textDocument: { uri: 7 }, contentChanges: {} },
      ])
        server().notify(`textDocument/${name}`, params);
      await isAlive();
    },
  );

  test.each(["didChangeWatchedFiles", "didChangeConfiguration", "didChangeWorkspaceFolders"])(
    "%s with null or empty params harms nothing",
    async (name) => {
      for (const params of [null, {}, { changes: [null, {}], settings: 5, event: {} }])
        server().notify(`workspace/${name}`, params);
      await isAlive();
    },
  );

  test.each([
    ["negative", { line: -1, character: 0 }],
    ["fractional", { line: 0, character: 0.5 }],
    ["text", { line: "0", character: "0" }],
    ["null", null],
  ])("a position that is %s: -32602", async (_, position) => {
    const note = new OpenDocument(server(), "untitled:p", "Ahn Gyu-back");
    await expect(note.askAt("hover", position)).rejects.toMatchObject({ code: -32602 });
    note.close();
  });

  test("a position past everything is clamped to the end", async () => {
    const note = new OpenDocument(server(), "untitled:p", "so spoke Ahn Gyu-back");
    const { range } = await note.askAt("hover", { line: 2147483647, character: 2147483647 });
    expect(range).toEqual({ start: { line: 0, character: 9 }, end: { line: 0, character: 21 } });
    note.close();
  });

  test("a frame split at every byte and many frames in one write are the same", async () => {
    const note = new OpenDocument(server(), "untitled:f", "Ahn Gyu-back");
    const body = (id: number): string =>
      JSON.stringify({
        jsonrpc: "2.0",
        id,
        method: "textDocument/hover",
        params: { textDocument: note.id, position: { line: 0, character: 0 } },
      });
    const frame = (text: string): string => `Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`;
    for (const byte of Buffer.from(frame(body(90_000)))) server().write(Buffer.from([byte]));
    server().write(Buffer.from(Array.from({ length: 1000 }, (_, i) => frame(body(90_001 + i))).join("")));
    await isAlive();
    expect(server().stray).toBe("");
  });
});

test("nothing but frames comes on standard output, and nothing on standard error", async () => {
  const client = await ownServer({ capabilities: CAPABILITIES });
  const note = new OpenDocument(client, "untitled:a", "Ahn Gyu-bak");
  await note.pull();
  await client.stop();
  expect([client.stray, client.stderr]).toEqual(["", ""]);
});
