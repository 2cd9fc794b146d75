/** The language server as a process, over IPC or `--stdio`. `dist/server.js` begins here. */
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { version } from "../../../package.json";
import { nodeFileSystem } from "../io/nodeFileSystem.ts";
import { seedsOf } from "../io/nodeSeeds.ts";
import { Lifecycle } from "./lifecycle.ts";
import { serve } from "./server.ts";

const words = process.argv.slice(2);
if (words.includes("--version")) {
  process.stdout.write(`${version}\n`);
} else if (words.some((word) => /^--(?:stdio|node-ipc|socket|pipe)/.test(word))) {
  // Read while the client has yet to speak.
  const seeds = seedsOf(__filename);
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
