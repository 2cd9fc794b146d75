// Runs the suite in a real VS Code: `node test/vscode/run.mjs [--desktop | --browser] [--extension=DIR] [--verbose]`.
// Without a choice: desktop VS Code where it can be downloaded and shown, else the browser-hosted one. The
// extension must be built. Ends with `vscode: N passed, N failed`; exit 0 only with tests that passed and none that
// failed.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { chmod, cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { buildSuite } from "./build.mjs";
import { desktopVSCode, noDisplay } from "./desktop.mjs";
import { setUpHost } from "./host/setup.mjs";
import { isOfFailure, readResult, readSuiteLine, succeeded } from "./result.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const has = (/** @type {string} */ flag) => process.argv.includes(`--${flag}`);
const named = process.argv.find((arg) => arg.startsWith("--extension="));
const extension = named ? resolve(named.slice("--extension=".length)) : resolve(here, "../..");
const seconds = Number(process.env.RAPPORTEUR_TEST_SECONDS ?? 420);

/** The executable for `runTests`. */
async function chooseHost() {
  const reason = has("browser") ? "--browser was given" : has("desktop") ? undefined : noDisplay();
  if (reason === undefined) {
    try {
      return { desktop: true, executable: await desktopVSCode() };
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      if (has("desktop")) throw new Error(`desktop VS Code cannot be had: ${message}`);
      console.log(`Desktop VS Code cannot be had (${message}): taking the browser-hosted one.`);
    }
  } else console.log(`Taking the browser-hosted VS Code: ${reason}.`);
  await setUpHost();
  const executable = join(here, "host/launcher.mjs");
  await chmod(executable, 0o755);
  return { desktop: false, executable };
}

/** @param {string} folder */
async function prepare(folder) {
  await cp(join(here, "fixture"), folder, { recursive: true });
  const settings = { "telemetry.telemetryLevel": "off", "update.mode": "none", "files.autoSave": "off" };
  await mkdir(join(folder, "user/User"), { recursive: true });
  await writeFile(join(folder, "user/User/settings.json"), JSON.stringify(settings));
}

/**
 * @param {string} executable
 * @param {string} tests
 * @param {string} folder
 */
function start(executable, tests, folder) {
  const options = {
    vscodeExecutablePath: executable,
    extensionDevelopmentPath: extension,
    extensionTestsPath: tests,
    launchArgs: [
      join(folder, "workspace"),
      "--disable-extensions",
      `--user-data-dir=${join(folder, "user")}`,
      `--extensions-dir=${join(folder, "extensions")}`,
    ],
    extensionTestsEnv: { RAPPORTEUR_FIXTURE: folder },
  };
  const args = [join(here, "once.mjs"), JSON.stringify(options)];
  return spawn(process.execPath, args, { detached: true, stdio: ["ignore", "pipe", "pipe"] });
}

/**
 * Ends a process group: asks, waits, then insists.
 * @param {number} group
 */
async function end(group) {
  const send = (/** @type {NodeJS.Signals | 0} */ signal) => {
    try {
      return process.kill(-group, signal);
    } catch {
      return false;
    }
  };
  send("SIGTERM");
  for (let waited = 0; send(0) && waited < 15_000; waited += 50) await delay(50);
  send("SIGKILL");
}

/** @type {(() => Promise<unknown>)[]} */
const cleanUp = [];
let ending = false;

/** @param {import("./result.mjs").Result} result */
async function finish({ passed, failed }, ok = false) {
  if (ending) return;
  ending = true;
  for (const step of cleanUp.reverse()) await step().catch(() => {});
  console.log(`vscode: ${passed} passed, ${failed} failed`);
  process.exit(ok ? 0 : 1);
}

for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"]))
  process.on(signal, () => finish({ passed: 0, failed: 1, skipped: 0 }));

async function main() {
  const { main: entry } = JSON.parse(await readFile(join(extension, "package.json"), "utf8"));
  if (!existsSync(join(extension, entry))) throw new Error(`${entry} is missing: build the extension first`);
  const tests = await buildSuite();
  const { desktop, executable } = await chooseHost();
  const folder = await mkdtemp(join(tmpdir(), "rapporteur-test-"));
  cleanUp.push(() => rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 }));
  await prepare(folder);
  console.log(`Running the suite in ${desktop ? "desktop" : "the browser-hosted"} VS Code …`);

  const child = start(executable, tests, folder);
  const group = child.pid;
  if (group === undefined) throw new Error("the run did not start");
  cleanUp.push(() => end(group));
  /** @type {import("./result.mjs").Result | undefined} */
  let result;
  /** @type {string[]} */
  const others = [];
  /** @type {string[]} What the suite said of tests that failed, said again behind the noise of the hosts. */
  const failures = [];
  for (const stream of [child.stdout, child.stderr])
    createInterface({ input: stream }).on("line", (line) => {
      const own = readSuiteLine(line);
      const found = readResult(line);
      result = found ?? result;
      if (own !== undefined) {
        console.log(own);
        if (isOfFailure(own)) failures.push(own);
      } else if (has("verbose")) console.log(line);
      else if (!found && others.push(line) > 200) others.shift();
    });
  const code = await Promise.race([
    new Promise((settle) => child.once("close", settle)),
    delay(seconds * 1000 + 30_000, "timeout", { ref: false }),
  ]);
  const ok = code === 0 && result !== undefined && succeeded(result);
  if (!ok && !ending) {
    console.log(others.join("\n"));
    console.log(failures.join("\n"));
    if (code === "timeout") console.log("The run took too long.");
    if (!result) console.log("VS Code ended without a result of the suite.");
  }
  const failed = ok ? 0 : Math.max(result?.failed ?? 0, 1);
  await finish({ passed: result?.passed ?? 0, failed, skipped: result?.skipped ?? 0 }, ok);
}

main().catch(async (error) => {
  console.error(`\nNO TEST RAN IN VS CODE: ${error instanceof Error ? error.message : error}\n`);
  await finish({ passed: 0, failed: 1, skipped: 0 });
});
