// `npm test`: types, lint, build, the tests outside an editor, then those in a real VS Code. All of them run,
// whatever fails, and the last line sums them up: `N passed, N failed`, with types, lint and a build that fails
// counted as one each. Option: `--no-vscode` leaves VS Code out.
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { show, tool } from "./processes.mjs";

const sum = { passed: 0, failed: 0 };

/** @param {string} text */
function heading(text) {
  console.log(`\n── ${text}`);
}

/**
 * @param {string} name
 * @param {number} code
 */
function countOne(name, code) {
  if (code === 0) sum.passed++;
  else sum.failed++;
  console.log(`${name}: ${code === 0 ? "passed" : "failed"}`);
}

/**
 * Adds a suite's own counts. A suite that fails without naming a failed test counts as one that failed, and so does
 * one in which no test ran.
 * @param {number} code
 * @param {{ passed: number, failed: number }} counts
 */
function count(code, { passed, failed }) {
  sum.passed += passed;
  sum.failed += code === 0 && passed > 0 ? failed : Math.max(failed, 1);
}

async function vitest() {
  const folder = await mkdtemp(join(tmpdir(), "rapporteur-vitest-"));
  const file = join(folder, "report.json");
  const code = await tool("vitest", [
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${file}`,
  ]);
  const report = JSON.parse(await readFile(file, "utf8").catch(() => "{}"));
  await rm(folder, { recursive: true, force: true });
  count(code, { passed: report.numPassedTests ?? 0, failed: report.numFailedTests ?? 0 });
}

async function vscode() {
  let output = "";
  const onText = (/** @type {string} */ text) => {
    output += text;
  };
  const code = await show(process.execPath, ["test/vscode/run.mjs"], { onText });
  const [, passed, failed] = /^vscode: (\d+) passed, (\d+) failed$/m.exec(output) ?? [undefined, 0, 0];
  count(code, { passed: Number(passed), failed: Number(failed) });
}

heading("types");
countOne("types", await tool("tsc", ["--noEmit"]));
heading("lint");
countOne("lint", await tool("biome", ["check", "."]));
heading("build");
if ((await show(process.execPath, ["esbuild.mjs"])) !== 0) sum.failed++;
heading("tests");
await vitest();
if (process.argv.includes("--no-vscode")) heading("tests in VS Code: left out (--no-vscode)");
else {
  heading("tests in VS Code");
  await vscode();
}
console.log(`\n${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = sum.passed > 0 && sum.failed === 0 ? 0 : 1;
