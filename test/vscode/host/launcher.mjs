#!/usr/bin/env node
// Takes the place of VS Code's own executable for @vscode/test-electron's `runTests`: runs the extension's tests
// in the extension host of the browser-hosted VS Code. Arguments: `--extensionDevelopmentPath=`,
// `--extensionTestsPath=`, the folder to open; every other flag is left alone.
// Prints all that the hosts print. Exit 0 only where VS Code reported 0 and the suite printed its result line with
// tests that passed and none that failed.
import { format } from "node:util";
import { readResult, succeeded } from "../result.mjs";
import { openBrowser } from "./browser.mjs";
import { address, remoteUri, startServer } from "./server.mjs";

const option = (/** @type {string} */ name) =>
  process.argv.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
const extension = option("extensionDevelopmentPath");
const tests = option("extensionTestsPath");
const folder = process.argv.slice(2).find((arg) => !arg.startsWith("-"));
const seconds = Number(process.env.RAPPORTEUR_TEST_SECONDS ?? 420);

/** @type {(reason: string) => void} */
let interrupt = () => {};
/** @type {Promise<string>} */
const interrupted = new Promise((resolve) => {
  interrupt = resolve;
});
for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"]))
  process.on(signal, () => interrupt(`ended by ${signal}`));
// Whoever reads the output may be gone before the end.
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});

/** @type {(() => Promise<unknown>)[]} */
const cleanUp = [];

async function main() {
  if (!extension || !tests || !folder)
    throw new Error("launcher: needs --extensionDevelopmentPath=, --extensionTestsPath= and a folder");
  const timer = setTimeout(() => interrupt(`no result after ${seconds} s`), seconds * 1000);
  cleanUp.push(async () => clearTimeout(timer));
  const server = await startServer({ testDriver: true, log: print("server") });
  cleanUp.push(server.stop);
  const { page, close } = await openBrowser();
  cleanUp.push(close);

  /** @type {import("../result.mjs").Result | undefined} */
  let result;
  const log = (/** @type {string} */ _type, /** @type {unknown[]} */ args) => {
    for (const line of format(...args).split("\n")) {
      result = readResult(line) ?? result;
      console.log(line);
    }
  };
  const exit = new Promise((resolve) => {
    page.exposeFunction("codeAutomationExit", resolve);
  });
  await page.exposeFunction("codeAutomationLog", log);
  const crashed = new Promise((resolve) => page.once("crash", () => resolve("the page crashed")));
  await page.goto(
    address(server, folder, [
      ["extensionDevelopmentPath", remoteUri(server, extension)],
      ["extensionTestsPath", remoteUri(server, tests)],
      ["skipWelcome", "true"],
      ["skipReleaseNotes", "true"],
    ]),
  );
  const end = await Promise.race([exit, crashed, server.ended, interrupted]);
  if (typeof end === "string") throw new Error(`launcher: ${end}`);
  if (result === undefined)
    throw new Error(`launcher: VS Code reported ${end}, but the suite gave no result`);
  return end === 0 && succeeded(result);
}

/** @param {string} who */
function print(who) {
  return (/** @type {string} */ line) => console.log(`[${who}] ${line}`);
}

let success = false;
try {
  success = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
}
for (const end of cleanUp.reverse()) await end().catch(() => {});
process.exit(success ? 0 : 1);
