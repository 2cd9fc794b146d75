/** The command line's words → a command with its options, or a message that says what is wrong with them. */
import { parseArgs } from "node:util";
import { SEVERITIES, type Severity } from "../core/checks/finding.ts";
import { ruleCodes } from "../core/checks/list.ts";
import { RULE_SETTINGS, type RuleSetting } from "../core/config/model.ts";
import { isCivil } from "../core/text/civil.ts";
import { didYouMean } from "../core/text/didYouMean.ts";

export const COMMANDS = ["check", "mentions", "explain"] as const;
export type CommandName = (typeof COMMANDS)[number];
export type Format = "pretty" | "json";

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
}

/** Something that the caller has to put right; the message is for people. */
export class UsageError extends Error {}

const OPTIONS = {
  config: { type: "string" },
  format: { type: "string" },
  date: { type: "string" },
  "no-bundled": { type: "boolean" },
  authority: { type: "string", multiple: true },
  sources: { type: "string", multiple: true },
  "fail-on": { type: "string" },
  rule: { type: "string", multiple: true },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" },
} as const;
const CHECK_ONLY = ["fail-on", "rule"] as const;

/** Throws `UsageError`. `help` and `version` win over everything else. */
export function parseCommand(words: readonly string[]): Command | "help" | "version" {
  const { values, positionals } = parse(words);
  if (values.help) return "help";
  if (values.version) return "version";
  const [name, ...paths] = positionals;
  if (name === undefined)
    throw new UsageError(`Say what to do: ${COMMANDS.join(", ")}. "rapporteur --help" tells more.`);
  if (!isOneOf(name, COMMANDS))
    throw new UsageError(`There is no command "${name}".${didYouMean(name, COMMANDS)}`);
  if (name !== "check") {
    for (const option of CHECK_ONLY)
      if (values[option] !== undefined) throw new UsageError(`--${option} goes with "check".`);
  }
  return {
    name,
    paths,
    config: values.config ?? null,
    format: oneOf("--format", values.format ?? "pretty", ["pretty", "json"]),
    date: values.date === undefined ? null : day(values.date),
    bundled: !values["no-bundled"],
    authority: values.authority ?? [],
    sources: values.sources ?? [],
    failOn: oneOf("--fail-on", values["fail-on"] ?? "warning", SEVERITIES),
    rules: new Map((values.rule ?? []).map(rule)),
  };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    const [, option] = /'(--?[\w-]+)/.exec((error as Error).message) ?? [];
    if (option === undefined || Object.keys(OPTIONS).some((known) => option === `--${known}`)) {
      throw new UsageError(`${(error as Error).message.split(". ")[0]}.`);
    }
    const known = Object.keys(OPTIONS).map((one) => `--${one}`);
    throw new UsageError(`There is no option ${option}.${didYouMean(option, known)}`);
  }
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
