// Builds the bundles of dist/: the extension, the language server and the command line.
// None needs node_modules beside it. The server and the command line are a `….main.js` each and a small file that
// runs it with V8's code of it, which is kept beside it for the Node that builds. `--watch` rebuilds on change;
// names (`extension`, `server`, `cli`) build those alone.
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { build, context } from "esbuild";
import { warmUp } from "./scripts/warmUp.mjs";

const watch = process.argv.includes("--watch");
const names = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const common = {
  bundle: true,
  platform: "node",
  target: "node20",
  format: "cjs",
  // Less to read and compile at every start; the same library as ES modules, so that what is not used is left out.
  minify: true,
  alias: { yaml: "./node_modules/yaml/browser/dist/index.js" },
  legalComments: "linked",
  sourcemap: true,
  metafile: true,
  logLevel: "warning",
};

const start = { entryPoints: ["server/src/io/codeCache.ts"], banner: { js: "#!/usr/bin/env node" } };
const bundles = [
  { entryPoints: ["client/src/extension.ts"], outfile: "dist/extension.js", external: ["vscode"] },
  { ...start, outfile: "dist/server.js" },
  { entryPoints: ["server/src/lsp/main.ts"], outfile: "dist/server.main.js" },
  { entryPoints: ["server/src/io/authorityWorker.ts"], outfile: "dist/authorityWorker.js" },
  { ...start, outfile: "dist/cli.js" },
  { entryPoints: ["server/src/cli/main.ts"], outfile: "dist/cli.main.js" },
];

for (const name of names) {
  if (bundles.some((bundle) => nameOf(bundle) === name)) continue;
  console.error(`There is no bundle "${name}".`);
  process.exit(1);
}

function nameOf({ outfile }) {
  return outfile.replace(/^dist\/|(?:\.main)?\.js$/g, "");
}

function isWanted(name) {
  return names.length === 0 || names.includes(name);
}

/** Parses the bundled authority files once, here, and not at every start: `dist/seeds.json`. */
async function bakeSeeds() {
  const outfile = "dist/bake.cjs";
  await build({
    ...common,
    entryPoints: ["server/src/io/baked.ts"],
    outfile,
    sourcemap: false,
    metafile: false,
  });
  const { bake } = createRequire(import.meta.url)(`./${outfile}`);
  const names = (await readdir("seeds/authority")).filter((name) => /\.(?:ya?ml|json)$/.test(name)).sort();
  const files = names.map(async (name) => ({
    name,
    text: await readFile(`seeds/authority/${name}`, "utf8"),
  }));
  await writeFile("dist/seeds.json", bake(await Promise.all(files)));
  await rm(outfile);
}

await mkdir("dist", { recursive: true });
await bakeSeeds();
for (const bundle of bundles.filter((bundle) => isWanted(nameOf(bundle)))) {
  const bundling = await context({ ...common, ...bundle });
  if (watch) {
    await bundling.watch();
    continue;
  }
  const { metafile } = await bundling.rebuild();
  await writeFile(bundle.outfile.replace(/\.js$/, ".meta.json"), JSON.stringify(metafile));
  await bundling.dispose();
}
if (!watch) for (const name of ["server", "cli"].filter(isWanted)) await warmUp(name);
