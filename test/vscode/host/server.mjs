// VS Code's server as a process of its own on the loopback interface, with everything it writes in one
// temporary folder. It knows nothing of tests or browsers.
import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { hostPaths } from "./setup.mjs";

/** The built-in extensions that are loaded; the rest of them only costs time. */
const builtIn = [
  "configuration-editing",
  "json",
  "markdown-basics",
  "markdown-language-features",
  "references-view",
  "theme-defaults",
  "theme-seti",
  "yaml",
];

const baseSettings = {
  "chat.disableAIFeatures": true,
  "files.autoSave": "off",
  "security.workspace.trust.enabled": false,
  "telemetry.telemetryLevel": "off",
  "update.mode": "none",
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "workbench.startupEditor": "none",
  "workbench.enableExperiments": false,
};

/**
 * @typedef {object} Server
 * @property {number} port
 * @property {string} token the connection token, the `tkn` of an address
 * @property {Promise<string>} ended resolves with a reason when the process ends, whoever ended it
 * @property {() => Promise<void>} stop ends every process of the server and removes its folder
 */

/**
 * Starts the server and waits until it listens.
 * @param {object} [options]
 * @param {number} [options.port] 0 for any free one
 * @param {Record<string, unknown>} [options.settings] user settings over the base ones
 * @param {(folder: string) => Promise<void>} [options.fillExtensions] puts extensions into the given folder
 * @param {boolean} [options.testDriver] the workbench reports to the test functions of its page; the server then
 *   also ends by itself some minutes after the last page is gone
 * @param {(line: string) => void} [options.log] takes each line that the server prints
 * @returns {Promise<Server>}
 */
export async function startServer(options = {}) {
  const { port = 0, settings = {}, fillExtensions, testDriver = false, log = () => {} } = options;
  const folder = await mkdtemp(join(tmpdir(), "rapporteur-vscode-"));
  const data = join(folder, "data");
  const extensions = join(folder, "extensions");
  const builtInFolder = join(folder, "built-in");
  for (const path of [
    join(data, "data/User"),
    extensions,
    builtInFolder,
    join(folder, "home"),
    join(folder, "tmp"),
  ])
    await mkdir(path, { recursive: true });
  const userSettings = JSON.stringify({ ...baseSettings, ...settings }, null, 2);
  await writeFile(join(data, "data/User/settings.json"), userSettings);
  for (const name of builtIn)
    await symlink(join(hostPaths.vscode, "extensions", name), join(builtInFolder, name), "dir");
  await fillExtensions?.(extensions);

  const token = randomBytes(16).toString("hex");
  const args = [hostPaths.server, "--host", "127.0.0.1", "--port", String(port), "--connection-token", token];
  args.push("--accept-server-license-terms", "--telemetry-level", "off", "--server-data-dir", data);
  args.push("--extensions-dir", extensions, "--builtin-extensions-dir", builtInFolder);
  if (testDriver) args.push("--enable-smoke-test-driver", "--enable-remote-auto-shutdown");
  const child = spawn(hostPaths.node, args, {
    detached: true,
    cwd: folder,
    env: environment(join(folder, "home"), join(folder, "tmp")),
    stdio: ["ignore", "pipe", "pipe"],
  });
  const kill = () => {
    try {
      if (child.pid) process.kill(-child.pid, "SIGKILL");
    } catch {
      // The group is gone already.
    }
  };
  const ended = new Promise((resolve) => {
    child.once("error", (error) => resolve(`VS Code's server did not start: ${error.message}`));
    child.once("exit", (code, signal) => resolve(`VS Code's server ended (${code ?? signal})`));
  });
  const stop = async () => {
    kill();
    await ended;
    await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  };
  /** @type {string[]} */
  const lines = [];
  const listening = new Promise((resolve) => {
    for (const stream of [child.stdout, child.stderr])
      createInterface({ input: stream }).on("line", (line) => {
        log(line);
        if (lines.length < 50) lines.push(line);
        const found = /agent listening on (\d+)/.exec(line);
        if (found) resolve(Number(found[1]));
      });
  });
  process.once("exit", kill);
  const timer = setTimeout(kill, 60_000);
  const first = await Promise.race([listening, ended]);
  clearTimeout(timer);
  if (typeof first !== "number") {
    await stop();
    throw new Error(`${first}\n${lines.join("\n")}`);
  }
  return { port: first, token, ended, stop };
}

/**
 * The process's environment without what an editor around it has put there.
 * @param {string} home
 * @param {string} temporary
 */
function environment(home, temporary) {
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(VSCODE|ELECTRON|NODE_OPTIONS|XDG_)/.test(name),
  );
  const gallery = { EXTENSIONS_GALLERY: '{"serviceUrl":""}' };
  return { ...Object.fromEntries(own), ...gallery, HOME: home, TMPDIR: temporary };
}

/**
 * The address at which a browser finds a folder, or a folder with a file open.
 * @param {Pick<Server, "port" | "token">} server
 * @param {string} folder absolute path
 * @param {[string, string][]} [payload] options for the workbench, such as `openFile`
 */
export function address({ port, token }, folder, payload = []) {
  const query = new URLSearchParams({ tkn: token, folder });
  if (payload.length > 0) query.set("payload", JSON.stringify(payload));
  return `http://127.0.0.1:${port}/?${query.toString().replaceAll("+", "%20")}`;
}

/**
 * A path as the page names it.
 * @param {Pick<Server, "port">} server
 * @param {string} path absolute
 */
export function remoteUri({ port }, path) {
  return `vscode-remote://127.0.0.1:${port}${path.split("/").map(encodeURIComponent).join("/")}`;
}
