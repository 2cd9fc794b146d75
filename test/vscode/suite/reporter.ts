// Prints each test as it ends. Every line carries a mark, since the hosts mix them with lines of their own.
import Mocha from "mocha";
import { failureLines, suiteLine } from "../result.mjs";

export class LineReporter extends Mocha.reporters.Base {
  constructor(runner: Mocha.Runner, options?: Mocha.MochaOptions) {
    super(runner, options);
    const say = (...lines: string[]) => {
      for (const line of lines) console.log(suiteLine(line));
    };
    runner.on("suite", (suite) => {
      if (!suite.root) say(suite.title);
    });
    runner.on("pass", (test) => say(`  ✓ ${test.title} (${test.duration} ms)`));
    runner.on("pending", (test) => say(`  - ${test.title}`));
    runner.on("fail", (test, error: Error) => say(...failureLines(test.title, error.stack ?? error.message)));
  }
}
