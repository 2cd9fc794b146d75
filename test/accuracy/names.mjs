// `npm run accuracy -- --data DIR [--errors] [--other-half]`: bundles the bench of names with the sources at hand,
// outside the project, and runs it. What it measures is in README.md; it asserts nothing.
import { mkdtemp, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const folder = await mkdtemp(join(tmpdir(), "rapporteur-accuracy-"));
try {
  const outfile = join(folder, "names.cjs");
  await build({
    entryPoints: [fileURLToPath(new URL("names/main.ts", import.meta.url))],
    outfile,
    bundle: true,
    platform: "node",
    target: "node20",
    format: "cjs",
    sourcemap: true,
    logLevel: "warning",
  });
  process.setSourceMapsEnabled(true);
  process.exitCode = createRequire(import.meta.url)(outfile).main(process.argv.slice(2));
} finally {
  await rm(folder, { recursive: true, force: true });
}
