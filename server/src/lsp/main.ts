/** The language server as a process, over IPC or `--stdio`. `dist/server.js` begins here. */
import { type Connection, createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { version } from "../../../package.json";
import { workerParser } from "../io/nodeAuthorityParser.ts";
import { nodeFileSystem } from "../io/nodeFileSystem.ts";
import { memoryWatch } from "../io/nodeMemory.ts";
import { seedsOf } from "../io/nodeSeeds.ts";
import { useNodeUnits } from "../io/nodeUnits.ts";
import { watchClient } from "./clientWatch.ts";
import { Lifecycle } from "./lifecycle.ts";
import { serve } from "./server.ts";
import { stdio } from "./stdio.ts";

const words = process.argv.slice(2);
useNodeUnits();
if (words.includes("--version")) {
  process.stdout.write(`${version}\n`);
} else if (words.some((word) => /^--(?:stdio|node-ipc|socket|pipe)/.test(word))) {
  // Read while the client has yet to speak.
  const seeds = seedsOf(__filename);
  serve({
    connection: connect(),
    fs: nodeFileSystem,
    seeds: () => seeds,
    version,
    watchClient,
    parseLate: workerParser(__filename),
    memoryTaken: memoryWatch(),
  });
} else {
  process.stderr.write("rapporteur-language-server: start it with --stdio\n");
  process.exitCode = 2;
}

function connect(): Connection {
  const lifecycle = new Lifecycle();
  const options = { messageStrategy: lifecycle };
  if (!words.includes("--stdio")) return createConnection(ProposedFeatures.all, options);
  const { reader, writer } = stdio(() => (lifecycle.isShutDown ? 0 : 1));
  return createConnection(ProposedFeatures.all, reader, writer, options);
}
