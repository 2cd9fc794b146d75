/** The command line's words → a command with its options, or a message that says what is wrong with them. */
import { parseArgs } from "node:util";
import { FORMATS, type ImportFormat } from "../core/authority/import/input.ts";
import { SEVERITIES, type Severity } from "../core/checks/finding.ts";
import { ruleCodes } from "../core/checks/list.ts";
import { RULE_SETTINGS, type RuleSetting } from "../core/config/model.ts";
import { isCivil } from "../core/text/civil.ts";
import { didYouMean } from "../core/text/didYouMean.ts";

const COMMANDS = ["check", "mentions", "explain", "authority"] as const;
const AUTHORITY_COMMANDS = ["lint", "import", "suggest"] as const;

/** What is to be done. */
export type CommandName =
  | Exclude<(typeof COMMANDS)[number], "authority">
  | `authority ${(typeof AUTHORITY_COMMANDS)[number]}`;

/** How a report is written. */
export type Format = "pretty" | "yaml" | "json" | "github" | "sarif";

/** A command line that makes sense. */
export interface Command {
  readonly name: CommandName;
  readonly paths: readonly string[];
  readonly config: string | null;
  readonly format: Format;
  readonly date: string | null;
  readonly bundled: boolean;
  readonly authority: readonly string[];
  readonly sources: readonly string[];
  readonly failOn: Severity;
  readonly rules: ReadonlyMap<string, RuleSetting>;
  readonly fix: boolean;
  /** The file of the findings that are known; null for none. */
  readonly baseline: string | null;
  readonly updatesBaseline: boolean;
  readonly stats: boolean;
  /** The format of the files to import; null to tell it from them. */
  readonly from: ImportFormat | null;
  /** Where an import goes; null for standard output. */
  readonly out: string | null;
}

/** Something that the caller has to put right; the message is for people. */
export class UsageError extends Error {}

const STANDARD_INPUT_PLACE = /^-:\d+:\d+$/;
/** What `explain` says of standard input. */
export const NEEDS_FILE =
  "explain takes a place in a file, FILE:LINE:COLUMN; it does not read standard input.";

const OPTIONS = {
  config: { type: "string" },
  format: { type: "string" },
  date: { type: "string" },
  "no-bundled": { type: "boolean" },
  authority: { type: "string", multiple: true },
  sources: { type: "string", multiple: true },
  "fail-on": { type: "string" },
  rule: { type: "string", multiple: true },
  fix: { type: "boolean" },
  baseline: { type: "string" },
  "update-baseline": { type: "boolean" },
  stats: { type: "boolean" },
  from: { type: "string" },
  out: { type: "string" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" },
} as const;

const ON_NOTES: readonly CommandName[] = ["check", "mentions", "explain"];
const ON_TEXTS: readonly CommandName[] = [...ON_NOTES, "authority suggest"];
const ON_REGISTER: readonly CommandName[] = [...ON_TEXTS, "authority lint"];
/** Which option goes with which commands. */
const TAKEN_BY: Readonly<Record<Exclude<keyof typeof OPTIONS, "help" | "version">, readonly CommandName[]>> =
  {
    config: ON_REGISTER,
    format: ON_REGISTER,
    date: ON_NOTES,
    "no-bundled": ON_REGISTER,
    authority: ON_REGISTER,
    sources: ON_TEXTS,
    "fail-on": ["check", "authority lint"],
    rule: ["check", "authority lint"],
    fix: ["check"],
    baseline: ["check"],
    "update-baseline": ["check"],
    stats: ["check"],
    from: ["authority import"],
    out: ["authority import"],
  };

/** The first one is the default. */
const FORMATS_OF: Readonly<Partial<Record<CommandName, readonly Format[]>>> = {
  check: ["pretty", "json", "github", "sarif"],
  "authority lint": ["pretty", "json", "github", "sarif"],
  "authority suggest": ["yaml", "json"],
};

/** A command line that asks for help. */
export interface Help {
  /** The command to tell of; null where none is named. */
  readonly help: CommandName | null;
}

/** The command that the words begin with; null where they name none. */
function namedIn([first, second]: readonly string[]): CommandName | null {
  const work = AUTHORITY_COMMANDS.find((one) => one === second);
  if (first === "authority") return work === undefined ? null : `authority ${work}`;
  return first !== undefined && isOneOf(first, COMMANDS) && first !== "authority" ? first : null;
}

/** Throws `UsageError`. `help` and `version` win over everything else. */
export function parseCommand(words: readonly string[]): Command | Help | "version" {
  const { values, positionals } = parse(words);
  if (values.help) return { help: namedIn(positionals) };
  if (positionals[0] === "help") return { help: namedIn(positionals.slice(1)) };
  if (values.version) return "version";
  const { name, paths } = commandOf(positionals);
  // A shell gives that for a variable that is not set; taken as a path it would be the working folder.
  const given = [values.config, values.baseline, values.out, values.authority, values.sources, paths];
  if (given.flat().includes("")) throw new UsageError("a path is empty.");
  for (const [option, commands] of Object.entries(TAKEN_BY)) {
    if (values[option as keyof typeof TAKEN_BY] === undefined || commands.includes(name)) continue;
    throw new UsageError(`--${option} goes with ${commands.map((one) => `"${one}"`).join(", ")}.`);
  }
  if (values["update-baseline"] && values.baseline === undefined)
    throw new UsageError("--update-baseline goes with --baseline FILE.");
  if (values.fix && paths.includes("-") && paths.length > 1)
    throw new UsageError(
      '--fix of standard input writes to standard output, so "-" has to be the only PATH.',
    );
  return {
    name,
    paths,
    config: values.config ?? null,
    format: format(name, values.format),
    date: values.date === undefined ? null : day(values.date),
    bundled: !values["no-bundled"],
    authority: values.authority ?? [],
    sources: values.sources ?? [],
    failOn: oneOf("--fail-on", values["fail-on"] ?? "warning", SEVERITIES),
    rules: new Map((values.rule ?? []).map(rule)),
    fix: values.fix ?? false,
    baseline: values.baseline ?? null,
    updatesBaseline: values["update-baseline"] ?? false,
    stats: values.stats ?? false,
    from: values.from === undefined ? null : oneOf("--from", values.from, FORMATS),
    out: values.out ?? null,
  };
}

function commandOf(positionals: readonly string[]): { name: CommandName; paths: readonly string[] } {
  const [name, ...paths] = positionals;
  if (name === undefined)
    throw new UsageError(`Say what to do: ${COMMANDS.join(", ")}. "rapporteur --help" tells more.`);
  if (!isOneOf(name, COMMANDS))
    throw new UsageError(`There is no command "${name}".${didYouMean(name, COMMANDS)}`);
  if (name !== "authority") return { name, paths };
  const [work, ...files] = paths;
  if (work === undefined)
    throw new UsageError(`Say what to do with authority files: ${AUTHORITY_COMMANDS.join(", ")}.`);
  if (!isOneOf(work, AUTHORITY_COMMANDS))
    throw new UsageError(`There is no command "authority ${work}".${didYouMean(work, AUTHORITY_COMMANDS)}`);
  return { name: `authority ${work}`, paths: files };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    if (words.some((word) => STANDARD_INPUT_PLACE.test(word))) throw new UsageError(NEEDS_FILE);
    const [, option] = /^[^']*'(--?[^' ,]+)/.exec((error as Error).message) ?? [];
    if (option === undefined || Object.keys(OPTIONS).some((known) => option === `--${known}`)) {
      throw new UsageError(`${(error as Error).message.split(". ")[0]}.`);
    }
    const known = Object.keys(OPTIONS).map((one) => `--${one}`);
    throw new UsageError(`There is no option ${option}.${didYouMean(option, known)}`);
  }
}

function format(name: CommandName, value: string | undefined): Format {
  const formats = FORMATS_OF[name] ?? ["pretty", "json"];
  return value === undefined ? formats[0]! : oneOf("--format", value, formats);
}

function rule(text: string): [string, RuleSetting] {
  const [code = "", setting = ""] = text.split("=");
  if (!ruleCodes.includes(code))
    throw new UsageError(`--rule: there is no finding "${code}".${didYouMean(code, ruleCodes)}`);
  return [code, oneOf(`--rule ${code}`, setting, RULE_SETTINGS)];
}

function day(text: string): string {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  if (isCivil(Number(year), Number(month), Number(date))) return text;
  throw new UsageError(`--date takes a day as YYYY-MM-DD; "${text}" is none.`);
}

function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  if (isOneOf(value, allowed)) return value;
  throw new UsageError(`${option} takes ${allowed.join(", ")}; not "${value}".${didYouMean(value, allowed)}`);
}

function isOneOf<T extends string>(value: string, allowed: readonly T[]): value is T {
  return (allowed as readonly string[]).includes(value);
}
