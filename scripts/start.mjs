// `npm start`: builds, prints the check of the sample notes, or of the folder that is named, then opens them in VS Code
// with the extension. Options: `--no-editor` stops after the check, `--browser` passes over a `code` on the PATH,
// `--port N` for the address of the browser-hosted VS Code.
import { statSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { onPath, root, show } from "./processes.mjs";

const OPTIONS = /** @type {const} */ ({
  "no-editor": { type: "boolean", default: false },
  browser: { type: "boolean", default: false },
  port: { type: "string", default: "0" },
});

/** Ends the process on an option that there is not, a port that is none, and a folder that is not there. */
function parsed() {
  try {
    const { values, positionals } = parseArgs({ options: OPTIONS, allowPositionals: true });
    const [folder = join(root, "seeds/notes"), ...others] = positionals;
    if (others.length > 0) throw new Error("One folder of notes is opened at a time.");
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
      throw new Error(`There is no folder ${folder}.`);
    if (/^\d{1,5}$/.test(values.port) && Number(values.port) <= 65535)
      return { ...values, notes: resolve(folder) };
    throw new Error(`--port takes a number up to 65535; not "${values.port}".`);
  } catch (error) {
    const [reason] = (error instanceof Error ? error.message : String(error)).split(". To specify");
    console.error(
      `${reason}\nnpm start takes a folder of notes, --no-editor, --browser and --port N, behind "--".`,
    );
    process.exit(2);
  }
}

const { notes, ...options } = parsed();

async function main() {
  if ((await show(process.execPath, ["esbuild.mjs"])) !== 0) return 1;
  const inside = relative(root, notes);
  const shown = inside.startsWith("..") ? notes : inside;
  console.log(`\n$ rapporteur check ${shown}\n`);
  const checked = await show(process.execPath, ["dist/cli.js", "check", shown]);
  if (checked > 1) return checked;
  if (options["no-editor"]) return 0;
  const code = options.browser ? undefined : onPath("code");
  if (code) {
    console.log(`\nOpening ${shown} in VS Code with the extension …`);
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
  const port = Number(options.port);
  const server = await startServer({ port, fillExtensions: (folder) => installExtension(root, folder) });
  console.log(`\nVS Code with the extension and the notes:\n\n  ${address(server, notes)}\n`);
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
