/**
 * Runs a bundle with V8's code for it from an earlier run, so that a start need not compile anew what every start
 * needs. `dist/server.js` and `dist/cli.js` begin here: each runs the `….main.js` beside it.
 *
 * The code lies in a file named after the bundle and its content: beside the bundle, where the build puts it for
 * the Node that built, or in the folder that `RAPPORTEUR_CODE_CACHE` names, where a process without it writes it as
 * it ends. V8 refuses code of another version of its own; whatever is missing, refused or unwritable only costs its
 * gain.
 */
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { Script } from "node:vm";

const HEAD = "(function (exports, require, module, __filename, __dirname) {";

const main = `${basename(__filename, ".js")}.main.js`;
const file = join(__dirname, main);
const content = readFileSync(file);
const folder = process.env.RAPPORTEUR_CODE_CACHE;
const cache = join(
  folder ?? __dirname,
  `${main}.${createHash("sha256").update(content).digest("hex")}.cache`,
);
const cachedData = contentOf(cache);
const script = new Script(`${HEAD}${content.toString("utf8")}\n})`, {
  filename: file,
  columnOffset: -HEAD.length,
  ...(cachedData !== undefined && { cachedData }),
});
if (folder !== undefined && (cachedData === undefined || script.cachedDataRejected === true))
  process.once("exit", () => keep(folder));

const bundle = { exports: {} };
script.runInThisContext()(bundle.exports, createRequire(file), bundle, file, dirname(file));

function contentOf(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/** In place of what the folder has of other builds; by another name first, so that a reader never finds half a file. */
function keep(folder: string): void {
  const draft = `${cache}.${process.pid}`;
  try {
    mkdirSync(folder, { recursive: true });
    for (const name of readdirSync(folder))
      if (name.startsWith(`${main}.`) && name.includes(".cache")) rmSync(join(folder, name));
    writeFileSync(draft, script.createCachedData());
    renameSync(draft, cache);
  } catch {
    // The next start compiles, as this one did.
  }
}
