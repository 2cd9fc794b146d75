// The module that VS Code calls in its extension host (`extensionTestsPath`): runs every *.test.js beside it.
// It prints the result line and then succeeds or fails; what came before it is for people.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import Mocha from "mocha";
import { resultLine, succeeded } from "../result.mjs";
import { LineReporter } from "./reporter.ts";

/** @throws where a test failed or none passed */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: "tdd", timeout: 150_000, reporter: LineReporter });
  const tests = readdirSync(__dirname).filter((name) => name.endsWith(".test.js"));
  for (const name of tests.sort()) mocha.addFile(join(__dirname, name));
  const result = { passed: 0, failed: 0, skipped: 0 };
  await new Promise<void>((resolve) => {
    const runner = mocha.run(() => resolve());
    runner.on("pass", () => result.passed++);
    runner.on("fail", () => result.failed++);
    runner.on("pending", () => result.skipped++);
  });
  console.log(resultLine(result));
  if (!succeeded(result)) throw new Error(`${result.failed} failed, ${result.passed} passed`);
}
