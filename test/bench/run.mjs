// `npm run bench [-- PART… OPTION…]`: bundles the parts (`PART.bench.ts`) with the sources at hand, against fresh
// bundles of the product, and runs each as a process of its own. README.md tells what they measure; they assert nothing.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = fileURLToPath(new URL(".", import.meta.url));
const root = fileURLToPath(new URL("../../", import.meta.url));
const parts = readdirSync(here).flatMap((name) => /^(.+)\.bench\.ts$/.exec(name)?.slice(1) ?? []);
/** Those that time functions in their own process: CommonJS and minified as the product is, whose code V8 makes faster. */
const IN_PROCESS = new Set(["dates", "prose"]);
const words = process.argv.slice(2);
const named = words.filter((word) => parts.includes(word));
const options = words.filter((word) => !parts.includes(word) && word !== "--rivals");

if (words.includes("--help")) {
  console.log(`npm run bench [-- PART… OPTION…]

Parts: ${parts.join(", ")}. Without one: index, growth, latency, and rivals where they are installed.

  --rivals   install the rivals (test/bench/package.json) and compare with them
  --quick    small sizes: under a minute
  --notes N  notes of the workspace (10000)
  --large    growth up to 100,000 notes`);
  process.exit(0);
}
const wrong = options.find((word) => !/^(?:--quick|--notes|--large|\d+)$/.test(word));
if (wrong !== undefined) {
  console.error(`There is no part and no option "${wrong}"; parts are ${parts.join(", ")}.`);
  process.exit(2);
}

/** @param {string} command @param {string[]} args @param {string} cwd */
function run(command, args, cwd = root) {
  const { status } = spawnSync(command, args, { cwd, stdio: "inherit", shell: process.platform === "win32" });
  if (status !== 0) process.exitCode = 1;
  return status === 0;
}

if (words.includes("--rivals"))
  run("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], here);
const usual = ["index", "growth", "latency"];
if (words.includes("--rivals") || existsSync(join(here, "node_modules"))) usual.push("rivals");
const wanted =
  named.length === 0 ? usual : [...new Set([...named, ...(words.includes("--rivals") ? ["rivals"] : [])])];

const outdir = join(root, "dist/bench");
try {
  if (run(process.execPath, ["esbuild.mjs", "server", "authorityWorker", "cli"]))
    for (const part of wanted) {
      const format = IN_PROCESS.has(part) ? "cjs" : "esm";
      const outfile = join(outdir, `${part}.bench.${format === "cjs" ? "cjs" : "mjs"}`);
      await build({
        entryPoints: [join(here, `${part}.bench.ts`)],
        outfile,
        bundle: true,
        platform: "node",
        target: "node20",
        format,
        minify: format === "cjs",
        external: ["esbuild"],
        alias: { yaml: join(root, "node_modules/yaml/browser/dist/index.js") },
        logLevel: "warning",
      });
      console.log(`\n## ${part}\n`);
      run(process.execPath, ["--expose-gc", outfile, ...options]);
    }
} finally {
  await rm(outdir, { recursive: true, force: true });
}
