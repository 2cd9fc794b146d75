// A server that dies: it comes back by itself, up to four times, and then for whoever asks for it.
import { readdirSync, readFileSync } from "node:fs";
import { suite, suiteTeardown, test } from "mocha";
import { commands } from "vscode";
import { eventually, findings, openNote } from "./editor.ts";

/** The process of the server among this process's children; undefined while there is none. */
function serverProcess(): number | undefined {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .find((pid) => {
      try {
        const [, parent] = /\) \S (\d+) /.exec(readFileSync(`/proc/${pid}/stat`, "utf8")) ?? [];
        return (
          Number(parent) === process.pid &&
          readFileSync(`/proc/${pid}/cmdline`, "utf8").includes("dist/server.js")
        );
      } catch {
        return false;
      }
    });
}

async function kill(): Promise<void> {
  const pid = await eventually("server process", serverProcess, (found) => found !== undefined);
  process.kill(pid!, "SIGKILL");
  await eventually("end of the process", serverProcess, (found) => found !== pid);
}

suite("crashes", () => {
  // What the next suite finds is a server that runs, and that has no crash on record.
  suiteTeardown(async () => {
    await commands.executeCommand("rapporteur.restartServer");
  });

  test("a server that is killed four times is there again, and after the fifth on command", async function () {
    if (process.platform !== "linux") this.skip();
    const slip = await openNote("slip.md");
    for (let times = 0; times < 4; times++) {
      await findings(slip, `finding of server ${times + 1}`, (list) => list.length > 0);
      await kill();
      await findings(slip, "end of the findings", (list) => list.length === 0);
    }
    await findings(slip, "finding of the last server", (list) => list.length > 0);
    await kill();
    await findings(slip, "end of the findings", (list) => list.length === 0);
    await commands.executeCommand("rapporteur.restartServer");
    await findings(slip, "finding of the server that was asked for", (list) => list.length > 0);
  });
});
