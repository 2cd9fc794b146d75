// Bundles the suite for VS Code's extension host: dist/test/vscode/run.js and one file for each *.test.ts.
// `vscode` comes from the host and `mocha` from the project's packages. As a program with `--fixture` it also copies
// the fixture to dist/test/fixture, for a run that an editor starts itself.
import { cp, readdir, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));

/** @returns {Promise<string>} the module that exports `run()` */
export async function buildSuite() {
  const suite = join(here, "suite");
  const outdir = join(here, "../../dist/test/vscode");
  const tests = (await readdir(suite)).filter((name) => name.endsWith(".test.ts"));
  await rm(outdir, { recursive: true, force: true });
  await build({
    entryPoints: ["run.ts", ...tests].map((name) => join(suite, name)),
    outdir,
    bundle: true,
    platform: "node",
    target: "node20",
    format: "cjs",
    external: ["vscode", "mocha"],
    sourcemap: "inline",
    logLevel: "warning",
  });
  return join(outdir, "run.js");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildSuite();
  const copy = join(here, "../../dist/test/fixture");
  if (process.argv.includes("--fixture")) {
    await rm(copy, { recursive: true, force: true });
    await cp(join(here, "fixture"), copy, { recursive: true });
  }
}
