/** The language server as a process, over IPC or `--stdio`. `dist/server.js` begins here. */
import { fileURLToPath, pathToFileURL } from "node:url";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { version } from "../../../package.json";
import { readBundledSeeds } from "../io/bundled.ts";
import { nodeFileSystem } from "../io/nodeFileSystem.ts";
import { Lifecycle } from "./lifecycle.ts";
import { serve } from "./server.ts";

const words = process.argv.slice(2);
if (words.includes("--version")) {
  process.stdout.write(`${version}\n`);
} else if (words.some((word) => /^--(?:stdio|node-ipc|socket|pipe)/.test(word))) {
  const folder = fileURLToPath(new URL("../seeds", pathToFileURL(__filename))).replaceAll("\\", "/");
  // Read while the client has yet to speak.
  const seeds = readBundledSeeds(nodeFileSystem, folder);
  serve({
    connection: createConnection(ProposedFeatures.all, { messageStrategy: new Lifecycle() }),
    fs: nodeFileSystem,
    seeds: () => seeds,
    version,
  });
} else {
  process.stderr.write("rapporteur-language-server: start it with --stdio\n");
  process.exitCode = 2;
}
