/** What `--help` prints: of all commands, or of the one that stands beside it. */
import type { CommandName } from "./arguments.ts";

const USAGE: Readonly<Record<CommandName, readonly [usage: string, does: string]>> = {
  check: ["check    [PATH…]", "check notes"],
  mentions: ["mentions [PATH…]", "list every mention that is recognised"],
  explain: ["explain  FILE:LINE:COLUMN", "print the hover there (from 1)"],
  "authority lint": ["authority lint   [FILE…]", "check authority files and notes that are records"],
  "authority import": ["authority import FILE…", "make one of Popolo, Wikidata or FollowTheMoney JSON"],
  "authority suggest": [
    "authority suggest [PATH…]",
    "people and forums of the articles (and these notes) to add to one",
  ],
};

const PATHS = `PATH is a file, a folder or a glob; without one, the notes of the root. "-" reads standard input as Markdown.
The root is the folder of the nearest rapporteur.yaml at or above a file, else the working folder. What is wrong in
its config and authority files is told whichever notes PATH names.
`;
const FAILED = "2 it could not run, 130 interrupted";
/** What the exit codes of a command say. */
const EXITS: Readonly<Record<CommandName, string>> = {
  check: `0 nothing to report, 1 findings, ${FAILED}`,
  mentions: `0, ${FAILED}`,
  explain: `0, 1 nothing is there, ${FAILED}`,
  "authority lint": `0 nothing to report, 1 findings, ${FAILED}`,
  "authority import": `0, ${FAILED}`,
  "authority suggest": `0, ${FAILED}`,
};

interface Option {
  readonly of: readonly CommandName[];
  readonly text: string;
}

const ON_NOTES: readonly CommandName[] = ["check", "mentions", "explain"];
const ON_TEXTS: readonly CommandName[] = [...ON_NOTES, "authority suggest"];
const ON_REGISTER: readonly CommandName[] = [...ON_TEXTS, "authority lint"];
const ON_FINDINGS: readonly CommandName[] = ["check", "authority lint"];

/** By the line that stands above them where all are told. */
const OPTIONS: readonly (readonly [head: string, options: readonly Option[]])[] = [
  [
    "",
    [
      { of: ON_REGISTER, text: "--config FILE        use this config" },
      { of: ON_FINDINGS, text: "--format FORMAT      pretty (default), json, github or sarif" },
      { of: ["mentions", "explain"], text: "--format FORMAT      pretty (default) or json" },
      { of: ["authority suggest"], text: "--format FORMAT      yaml (default) or json" },
      { of: ON_NOTES, text: "--date YYYY-MM-DD    the date of notes that carry none" },
      { of: ON_REGISTER, text: "--no-bundled         leave the bundled people, forums and articles out" },
      {
        of: ON_REGISTER,
        text: "--authority PATH     add an authority file or a folder of them (repeatable)",
      },
      { of: ON_TEXTS, text: "--sources DIR        add a folder of source articles (repeatable)" },
      { of: [], text: "--version, --help    of a command, --help tells what goes with it" },
    ],
  ],
  [
    "Of check and authority lint:\n",
    [
      {
        of: ON_FINDINGS,
        text: "--fail-on SEVERITY   exit with 1 from this severity on: error, warning (default), information, hint",
      },
      { of: ON_FINDINGS, text: "--rule CODE=SEVERITY set a finding's severity, or off (repeatable)" },
    ],
  ],
  [
    "Of check:\n",
    [
      {
        of: ["check"],
        text: `--fix                write what can be put right without asking to the notes, then report what is left;
                       of standard input, the fixed text goes to standard output, the report to standard error
  --baseline FILE      leave out the findings that FILE knows
  --update-baseline    write all findings to the baseline
  --stats              counts and times, on standard error`,
      },
    ],
  ],
  [
    "Of authority import:\n",
    [
      {
        of: ["authority import"],
        text: `--from FORMAT        popolo, wikidata or ftm; where it is left out, it is told from the file
  --out FILE           a file that is not there yet, JSON where it ends in .json; else standard output`,
      },
    ],
  ],
];

/** Of one command; of all where it is null. */
export function helpOf(command: CommandName | null): string {
  if (command !== null) return helpOfOne(command);
  const usages = Object.values(USAGE).map(([usage, does]) => `  rapporteur ${usage.padEnd(26)} ${does}\n`);
  const groups = OPTIONS.map(([head, options]) => `\n${head}${linesOf(options, true)}`);
  return `Checks research notes: names of people and forums, and dates.

${usages.join("")}
${PATHS}${groups.join("")}
Exit: ${EXITS.check}.
`;
}

function helpOfOne(command: CommandName): string {
  const [usage, does] = USAGE[command];
  const options = OPTIONS.flatMap(([, group]) => group.filter(({ of }) => of.includes(command)));
  const paths = usage.includes("PATH") ? `${PATHS}\n` : "";
  return `rapporteur ${usage.replace(/ +/g, " ")}: ${does}\n\n${paths}${linesOf(options, false)}\nExit: ${EXITS[command]}.\n`;
}

/** `saysWhere`: some of several that differ by command say of which they are. */
function linesOf(options: readonly Option[], saysWhere: boolean): string {
  const name = ({ text }: Option): string => text.split(" ")[0]!;
  return options
    .map((option) => {
      const isOne = options.filter((other) => name(other) === name(option)).length === 1;
      return `  ${option.text}${saysWhere && !isOne ? ` (${option.of.join(", ")})` : ""}\n`;
    })
    .join("");
}
