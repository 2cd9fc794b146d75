/** The words of the command line, the files of the folder, and the report on standard output. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { errors, report } from "./report.ts";
import { scoreCountry } from "./score.ts";
import { readBearers } from "./spellings.ts";

const USAGE = `npm run accuracy -- --data DIR [--errors] [--sample N] [--other-half]

  --data DIR     reads DIR/names/*.csv, rows "name,id"
  --errors       lists the wrong links, and the misses by kind
  --sample N     at most N misses of a kind (20)
  --other-half   registers the other half of the people
`;

/** Returns the exit code: 0, or 2 where the words are wrong. */
export function main(args: readonly string[]): number {
  const { values } = parseArgs({
    args: [...args],
    options: {
      data: { type: "string" },
      errors: { type: "boolean", default: false },
      sample: { type: "string", default: "20" },
      "other-half": { type: "boolean", default: false },
    },
  });
  if (values.data === undefined) {
    process.stderr.write(USAGE);
    return 2;
  }
  const folder = join(values.data, "names");
  const scores = readdirSync(folder)
    .filter((file) => file.endsWith(".csv"))
    .sort()
    .map((file) => {
      const bearers = readBearers(readFileSync(join(folder, file), "utf8"));
      return scoreCountry(file.slice(0, -".csv".length), bearers, values["other-half"]);
    });
  process.stdout.write(`${report(scores)}\n`);
  if (values.errors) process.stdout.write(`\n${errors(scores, Number(values.sample))}\n`);
  return 0;
}
