import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { run } from "../support/cli.ts";

/** A folder for compiled code, and what a run that keeps its code there prints. */
function codeFolder(): { folder: string; version: () => Promise<string>; caches: () => string[] } {
  const home = mkdtempSync(join(tmpdir(), "rapporteur-"));
  onTestFinished(() => rmSync(home, { recursive: true }));
  const folder = join(home, "code");
  return {
    folder,
    version: async () => {
      const { code, stdout, stderr } = await run(["--version"], { env: { RAPPORTEUR_CODE_CACHE: folder } });
      return `${code} ${stdout}${stderr}`;
    },
    caches: () => readdirSync(folder),
  };
}

const VERSION = expect.stringMatching(/^0 \d+\.\d+\.\d+\n$/);

test("the first run keeps its code, the next takes it as it is", async () => {
  const { folder, version, caches } = codeFolder();
  expect(await version()).toEqual(VERSION);
  const [cache, ...others] = caches();
  expect([cache, others]).toEqual([expect.stringMatching(/^cli\.main\.js\.[0-9a-f]{64}\.cache$/), []]);
  const code = readFileSync(join(folder, cache!));
  expect(await version()).toEqual(VERSION);
  expect(caches()).toEqual([cache]);
  expect(readFileSync(join(folder, cache!)).equals(code)).toBe(true);
});

test("code that does not fit, and another build's, is replaced", async () => {
  const { folder, version, caches } = codeFolder();
  await version();
  const [cache] = caches();
  writeFileSync(join(folder, cache!), "no code");
  writeFileSync(join(folder, "cli.main.js.0.cache"), "old code");
  writeFileSync(join(folder, "server.main.js.0.cache"), "the server's");
  expect(await version()).toEqual(VERSION);
  expect(caches().sort()).toEqual([cache, "server.main.js.0.cache"].sort());
  expect(readFileSync(join(folder, cache!)).length).toBeGreaterThan(1000);
});

test("a folder that cannot be made costs nothing", async () => {
  const { folder, version } = codeFolder();
  writeFileSync(folder, "in its place");
  expect(await version()).toEqual(VERSION);
  expect(readFileSync(folder, "utf8")).toBe("in its place");
});
