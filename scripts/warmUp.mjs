// Runs a bundle of dist/ through what every start does, for V8's code of it: the server to its first hover, the
// command line through a check.
import { spawn, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./processes.mjs";

const env = { ...process.env, RAPPORTEUR_CODE_CACHE: join(root, "dist") };

/** @param {string} name `server` or `cli`; the build does not hang on how it ends */
export async function warmUp(name) {
  const bundle = join(root, `dist/${name}.js`);
  if (name === "cli") spawnSync(process.execPath, [bundle, "check", "seeds/notes"], { cwd: root, env });
  else
    await firstHover(
      spawn(process.execPath, [bundle, "--stdio"], { env, stdio: ["pipe", "pipe", "ignore"] }),
    );
}

/** @param {import("node:child_process").ChildProcessByStdio<import("node:stream").Writable, import("node:stream").Readable, null>} server */
function firstHover(server) {
  const uri = "untitled:note.md";
  const text = `${bundledPerson()} spoke on 1 May 2025.`;
  const textDocument = { uri, languageId: "markdown", version: 1, text };
  // What is sent when the answer with this number is here.
  const then = [
    [{ id: 0, method: "initialize", params: { processId: process.pid, capabilities: {}, rootUri: null } }],
    [
      { method: "initialized", params: {} },
      { method: "textDocument/didOpen", params: { textDocument } },
      {
        id: 1,
        method: "textDocument/hover",
        params: { textDocument: { uri }, position: { line: 0, character: 0 } },
      },
    ],
    [{ id: 2, method: "shutdown" }],
    [{ method: "exit" }],
  ];
  let heard = "";
  let answers = 0;
  const send = () => {
    for (const message of then[answers] ?? []) {
      const body = JSON.stringify({ jsonrpc: "2.0", ...message });
      server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    }
  };
  server.stdout.setEncoding("utf8").on("data", (part) => {
    heard += part;
    while (answers < then.length - 1 && new RegExp(`"id":${answers},"(?:result|error)"`).test(heard)) {
      answers++;
      send();
    }
  });
  send();
  return new Promise((resolve) => server.once("close", resolve));
}

/** A name that the bundled register has. */
function bundledPerson() {
  const seeds = JSON.parse(readFileSync(join(root, "dist/seeds.json"), "utf8"));
  const [[, person]] = seeds.flatMap((/** @type {any} */ { parsed }) => parsed.authority.persons);
  return person.name;
}
