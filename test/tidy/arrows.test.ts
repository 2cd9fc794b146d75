/** The rules of ARCHITECTURE.md about who may import whom, read from the bundler's own account of the imports. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { beforeAll, describe, expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const ENTRIES = ["./client/src/extension.ts", "./server/src/lsp/main.ts", "./server/src/cli/main.ts"];

interface Import {
  readonly from: string;
  /** A file of the project, or the name of a package. */
  readonly to: string;
}

let imports: Import[] = [];

beforeAll(async () => {
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: ENTRIES,
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    outdir: "unused",
    write: false,
    metafile: true,
    logLevel: "silent",
  });
  imports = Object.entries(metafile.inputs).flatMap(([from, input]) => {
    return input.imports.map(({ path, external }) => ({ from, to: external ? packageOf(path) : path }));
  });
  // The bundler leaves out imports of types alone: they count too, so they are read from the text.
  for (const from of ["client/src", "server/src"].flatMap(sourceFiles)) {
    for (const [, path] of readFileSync(join(ROOT, from), "utf8").matchAll(
      /^(?:import|export) type [^;]*? from "([^"]+)";/gms,
    )) {
      imports.push({ from, to: path!.startsWith(".") ? join(dirname(from), path!) : packageOf(path!) });
    }
  }
});

/** Rooms of the core, each with those it may import besides itself and the files of `core` directly. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  text: [],
  recognise: ["text"],
  authority: ["text", "recognise"],
  corpus: ["text", "recognise"],
  link: ["text", "recognise", "authority", "corpus"],
  workspace: ["text", "recognise", "authority", "corpus", "link"],
  checks: ["text", "recognise", "authority", "corpus", "link", "workspace"],
  features: ["text", "recognise", "authority", "corpus", "link", "workspace", "checks"],
};

function sourceFiles(folder: string): string[] {
  const names = readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" });
  return names.filter((name) => name.endsWith(".ts")).map((name) => join(folder, name));
}

function packageOf(path: string): string {
  const [scope, name] = path.split("/");
  return path.startsWith("@") ? `${scope}/${name}` : path.startsWith("node:") ? path : scope!;
}

function broken(isBroken: (one: Import) => boolean): string[] {
  return [...new Set(imports.filter(isBroken).map(({ from, to }) => `${from} → ${to}`))];
}

test("the graph was read", () => {
  expect(imports.length).toBeGreaterThan(100);
  expect(imports.some(({ to }) => to === "vscode")).toBe(true);
});

describe("the core", () => {
  test.each(Object.entries(ROOMS))("room %s imports only rooms before it", (room, allowed) => {
    const inRoom = `server/src/core/${room}/`;
    expect(
      broken(({ from, to }) => {
        if (!from.startsWith(inRoom) || !to.startsWith("server/src/core/")) return false;
        const target = to.slice("server/src/core/".length).split("/");
        return (
          target.length > 1 && target[0] !== "config" && target[0] !== room && !allowed.includes(target[0]!)
        );
      }),
    ).toEqual([]);
  });

  test("has a rule for every room", () => {
    const rooms = new Set(
      imports.flatMap(({ from }) => /^server\/src\/core\/([^/]+)\//.exec(from)?.[1] ?? []),
    );
    rooms.delete("config");
    expect([...rooms].filter((room) => ROOMS[room] === undefined)).toEqual([]);
  });

  test("knows no file system, process, editor or protocol", () => {
    const isOutside = (to: string): boolean =>
      /^(?:server\/src\/(?:io|lsp|cli)|client)\//.test(to) || /^(?:node:|vscode)/.test(to);
    expect(broken(({ from, to }) => from.startsWith("server/src/core/") && isOutside(to))).toEqual([]);
  });
});

test("the file-system room knows no protocol and no command line", () => {
  expect(
    broken(
      ({ from, to }) =>
        from.startsWith("server/src/io/") && /^(?:server\/src\/(?:lsp|cli)\/|vscode)/.test(to),
    ),
  ).toEqual([]);
});

test("server and command line do not know each other", () => {
  expect(
    broken(({ from, to }) => from.startsWith("server/src/lsp/") && to.startsWith("server/src/cli/")),
  ).toEqual([]);
  expect(
    broken(({ from, to }) => from.startsWith("server/src/cli/") && to.startsWith("server/src/lsp/")),
  ).toEqual([]);
});

test("only lsp imports the language server library, only the client imports vscode", () => {
  expect(
    broken(
      ({ from, to }) => /^vscode-(?:languageserver|jsonrpc)/.test(to) && !from.startsWith("server/src/lsp/"),
    ),
  ).toEqual([]);
  expect(
    broken(({ from, to }) => /^vscode(?:-languageclient)?$/.test(to) && !from.startsWith("client/")),
  ).toEqual([]);
});

test("client and server share no code", () => {
  expect(broken(({ from, to }) => from.startsWith("client/") && to.startsWith("server/"))).toEqual([]);
  expect(broken(({ from, to }) => from.startsWith("server/") && to.startsWith("client/"))).toEqual([]);
});

test.each(["yaml", "picomatch", "ignore"])("the library %s is imported in one file", (library) => {
  expect(new Set(imports.filter(({ to }) => to === library).map(({ from }) => from)).size).toBe(1);
});
