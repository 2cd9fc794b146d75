// `npm start`: builds, prints the check of the sample notes, then opens them in VS Code with the extension.
// Options: `--no-editor` stops after the check, `--browser` passes over a `code` on the PATH, `--port N` for the
// address of the browser-hosted VS Code.
import { join } from "node:path";
import { onPath, root, show } from "./processes.mjs";

const has = (/** @type {string} */ flag) => process.argv.includes(flag);
const notes = join(root, "seeds/notes");

async function main() {
  if ((await show(process.execPath, ["esbuild.mjs"])) !== 0) return 1;
  console.log("\n$ rapporteur check seeds/notes\n");
  const checked = await show(process.execPath, ["dist/cli.js", "check", "seeds/notes"]);
  if (checked > 1) return checked;
  if (has("--no-editor")) return 0;
  const code = has("--browser") ? undefined : onPath("code");
  if (code) {
    console.log("\nOpening seeds/notes in VS Code with the extension …");
    const windows = process.platform === "win32";
    const quote = (/** @type {string} */ text) => (windows ? `"${text}"` : text);
    const args = [`--extensionDevelopmentPath=${root}`, notes].map(quote);
    if ((await show(quote(code), args, { shell: windows })) === 0) return 0;
    console.log("That did not work: taking the browser-hosted VS Code.");
  }
  return await browserHosted();
}

async function browserHosted() {
  const { setUpHost } = await import("../test/vscode/host/setup.mjs");
  try {
    await setUpHost({ chromium: false });
  } catch (error) {
    console.error(`\nNo VS Code could be opened: ${error instanceof Error ? error.message : error}`);
    console.error(
      `Install VS Code, put its command \`code\` on the PATH and run npm start again, or run\n` +
        `  code --extensionDevelopmentPath="${root}" "${notes}"`,
    );
    return 1;
  }
  const { address, startServer } = await import("../test/vscode/host/server.mjs");
  const { installExtension } = await import("../test/vscode/host/extension.mjs");
  const interrupted = new Promise((settle) => {
    for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"]))
      process.on(signal, () => settle(undefined));
  });
  const port = has("--port") ? Number(process.argv[process.argv.indexOf("--port") + 1]) : 0;
  const server = await startServer({ port, fillExtensions: (folder) => installExtension(root, folder) });
  console.log(`\nVS Code with the extension and the sample notes:\n\n  ${address(server, notes)}\n`);
  console.log("Ctrl-C ends it.");
  const reason = await Promise.race([server.ended, interrupted]);
  await server.stop();
  if (reason) console.error(reason);
  return reason ? 1 : 0;
}

main().then(
  (code) => process.exit(code),
  (error) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
