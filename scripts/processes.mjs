// Child processes for the scripts of this folder.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** The checkout. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");

/**
 * Runs a command in the checkout with its output shown as it comes.
 * @param {string} command
 * @param {string[]} args
 * @param {{ onText?: (text: string) => void, shell?: boolean }} [options] `onText` also gets the output
 * @returns {Promise<number>} its exit code; 127 where it does not start, 128 where a signal ended it
 */
export function show(command, args, { onText, shell = false } = {}) {
  return new Promise((settle) => {
    const stdio = onText ? "pipe" : "inherit";
    const child = spawn(command, args, { cwd: root, shell, stdio: ["inherit", stdio, stdio] });
    child.stdout?.on("data", (data) => {
      process.stdout.write(data);
      onText?.(String(data));
    });
    child.stderr?.on("data", (data) => {
      process.stderr.write(data);
      onText?.(String(data));
    });
    child.once("error", (error) => {
      console.error(`${command} does not start: ${error.message}`);
      settle(127);
    });
    child.once("close", (code) => settle(code ?? 128));
  });
}

/**
 * Runs a program of the installed packages, as `show` does.
 * @param {string} bin name in node_modules/.bin
 * @param {string[]} args
 */
export function tool(bin, args) {
  const windows = process.platform === "win32";
  return show(join(root, "node_modules/.bin", windows ? `${bin}.cmd` : bin), args, { shell: windows });
}

/**
 * Where a program lies on the PATH, or undefined.
 * @param {string} name
 */
export function onPath(name) {
  const file = process.platform === "win32" ? `${name}.cmd` : name;
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, file)).find((path) => existsSync(path));
}
