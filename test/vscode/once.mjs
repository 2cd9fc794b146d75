// One run of the suite by @vscode/test-electron, in a process of its own so that its output can be read and its
// whole group ended. Takes the options of `runTests` as JSON.
import { runTests } from "@vscode/test-electron";

// The end is VS Code's to make; this process ends after it.
for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) process.on(signal, () => {});

try {
  await runTests(JSON.parse(process.argv[2] ?? "{}"));
} catch {
  process.exitCode = 1;
}
