/** Orders of events that the wire cannot be made to bring about: what happens while a disk or an answer is waited for. */
import { describe, expect, test, vi } from "vitest";
import type { Connection } from "vscode-languageserver/node";
import { LineIndex } from "../../server/src/core/text/lines.ts";
import type { FileSystem } from "../../server/src/io/fileSystem.ts";
import { Diagnostics } from "../../server/src/lsp/diagnostics.ts";
import { Roots } from "../../server/src/lsp/roots.ts";
import type { Session } from "../../server/src/lsp/session.ts";

/** A promise that is kept when the test says so. */
function gate(): { readonly passed: Promise<void>; readonly open: () => void } {
  let open = (): void => {};
  const passed = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { passed, open };
}

/** Roots over a disk that has nothing but the configs given; `before` is waited for whenever one is looked for. */
function rootsWith(configs: Set<string>, before: Promise<void> = Promise.resolve()): Roots {
  const fs: FileSystem = {
    read: async (path) => (configs.has(path) ? new Uint8Array() : null),
    readInside: async (_, path) => (configs.has(path) ? new Uint8Array() : null),
    list: async () => [],
    kindOf: async (path) => {
      await before;
      return configs.has(path) ? "file" : null;
    },
  };
  const roots = new Roots({
    fs,
    seeds: { authority: [], articles: [] },
    settingsOf: async () => ({}),
    isAwaited: () => false,
    memoryTaken: () => 0,
    onLeftOut: () => {},
    onIndexed: () => {},
  });
  roots.addWorkspaceFolder("file:///w");
  return roots;
}

describe("the root of a document", () => {
  const NOTE = "file:///w/sub/a.md";

  test("is the nearest config's for all who ask while the disk is still looked at", async () => {
    const disk = gate();
    const roots = rootsWith(new Set(["/w/sub/rapporteur.yaml"]), disk.passed);
    const both = Promise.all([roots.of(NOTE), roots.of(NOTE)]);
    disk.open();
    expect((await both).map(({ path }) => path)).toEqual(["/w/sub", "/w/sub"]);
  });

  test("is looked for again once the workspace folder was away", async () => {
    const configs = new Set<string>();
    const roots = rootsWith(configs);
    expect((await roots.of(NOTE)).path).toBe("/w");
    roots.removeWorkspaceFolder("file:///w");
    configs.add("/w/sub/rapporteur.yaml");
    roots.addWorkspaceFolder("file:///w");
    expect((await roots.of(NOTE)).path).toBe("/w/sub");
  });

  test("is that of documents outside where the workspace folder goes meanwhile", async () => {
    const disk = gate();
    const roots = rootsWith(new Set(["/w/sub/rapporteur.yaml"]), disk.passed);
    const root = roots.of(NOTE);
    roots.removeWorkspaceFolder("file:///w");
    disk.open();
    expect((await root).path).toBeNull();
  });
});

test.each([
  ["is open still is pushed its findings", false, ["x"]],
  ["was closed meanwhile is pushed nothing", true, []],
])("a document that, when its push has waited for an answer, %s", async (_, closes, pushed) => {
  const [asked, answer] = [gate(), gate()];
  const open = new Set(["file:///a.md"]);
  const finding = { code: "x", severity: "hint", message: "", start: 0, end: 1, related: [] };
  const session = {
    recordFiles: async () => [],
    buffer: (uri: string) => (open.has(uri) ? { version: 1 } : undefined),
    ask: async (uri: string) => {
      asked.open();
      await answer.passed;
      return { uri };
    },
    isShown: async () => true,
    isBehind: () => false,
    linesOf: () => new LineIndex("a"),
    findings: () => [finding],
  } as unknown as Session;
  const sent: unknown[] = [];
  const connection = {
    sendDiagnostics: async ({ diagnostics }: { diagnostics: { code: string }[] }) =>
      sent.push(...diagnostics.map(({ code }) => code)),
  } as unknown as Connection;
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  try {
    new Diagnostics(connection, () => session).changed("file:///a.md");
    vi.runAllTimers();
  } finally {
    vi.useRealTimers();
  }
  await asked.passed;
  if (closes) open.clear();
  answer.open();
  await new Promise((resolve) => setImmediate(resolve));
  expect(sent).toEqual(pushed);
});
