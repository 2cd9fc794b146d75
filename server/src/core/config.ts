/**
 * The configuration of one root: its layers, and how they lie over one another. Reading a file or an
 * editor's settings is in `config/read.ts`; finding and watching files, and matching globs, are elsewhere.
 */
import type { Config, PartialConfig } from "./config/model.ts";
import { readConfig } from "./config/read.ts";
import { type DataReader, jsonReader, yamlReader } from "./text/data.ts";
import type { Span } from "./text/span.ts";
import { readYaml } from "./text/yaml.ts";

export type { Config, PartialConfig, RuleSetting, Style } from "./config/model.ts";

/** Something wrong in a config; `message` says what, why and the fix. */
export interface ConfigProblem {
  readonly file: string;
  readonly span: Span;
  readonly message: string;
}

/** What a config file says, with what is wrong in it. */
export interface ParsedConfig {
  readonly config: PartialConfig;
  /** In the order of the text. */
  readonly problems: readonly ConfigProblem[];
  /** False when the file as a whole could not be read: then it says nothing, and there is one problem. */
  readonly isReadable: boolean;
}

/** What counts where nobody says anything. */
export const defaultConfig: Config = {
  notes: ["**/*.{md,markdown,txt}"],
  exclude: [],
  authority: ["authority/**/*.{yaml,yml,json}"],
  sources: ["sources/**/*.{md,txt}"],
  bundled: true,
  style: { variants: "consistent", nameOrder: "any", dateOrder: "unknown", dateForm: "any" },
  rules: new Map(),
  accept: [],
  date: null,
};

/**
 * Reads `rapporteur.yaml`. A key that is unknown or has a wrong value is a problem and counts as not said;
 * the rest stays. Never throws.
 * @param codes the finding codes that `rules` may name.
 */
export function parseConfig(file: string, text: string, codes: readonly string[]): ParsedConfig {
  const { root, problems: faults } = readYaml(text, "config");
  const problems: ConfigProblem[] = faults.map(({ start, end, message }) => ({
    file,
    span: { start, end },
    message,
  }));
  if (!root) return { config: {}, problems, isReadable: problems.length === 0 };
  const type = yamlReader.typeOf(root);
  if (type === "null") return { config: {}, problems, isReadable: true };
  if (type !== "map") {
    const message = `A config begins with a key such as "notes:"; this one is a ${type}.`;
    return { config: {}, problems: [{ file, span: yamlReader.spanOf(root), message }], isReadable: false };
  }
  const report = (span: Span, message: string): void => {
    problems.push({ file, span, message });
  };
  const config = readConfig(yamlReader, root, codes, report);
  problems.sort((a, b) => a.span.start - b.span.start);
  return { config, problems, isReadable: true };
}

/**
 * Reads an editor's settings, the object under `rapporteur`, from whatever the client sent. Names may be
 * written as in the file or in camel case. What it does not know or cannot use counts as not said.
 */
export function parseSettings(settings: unknown, codes: readonly string[]): PartialConfig {
  const reader: DataReader<unknown> = jsonReader();
  return readConfig(reader, settings, codes, () => {});
}

/** From the lowest to the highest. */
export interface ConfigLayers {
  readonly defaults?: Config;
  readonly settings?: PartialConfig;
  readonly file?: PartialConfig;
  /** `authority` and `sources` are added to those below; the other lists replace them. */
  readonly flags?: PartialConfig;
}

/** Lays flags over the file over the editor's settings over the defaults. */
export function resolveConfig({
  defaults = defaultConfig,
  settings = {},
  file = {},
  flags = {},
}: ConfigLayers): Config {
  const base = overlay(overlay(defaults, settings), file);
  return overlay(base, {
    ...flags,
    ...(flags.authority && { authority: union(base.authority, flags.authority) }),
    ...(flags.sources && { sources: union(base.sources, flags.sources) }),
  });
}

function overlay(below: Config, above: PartialConfig): Config {
  return {
    ...below,
    ...above,
    exclude: union(below.exclude, above.exclude),
    accept: union(below.accept, above.accept),
    rules: new Map([...below.rules, ...(above.rules ?? [])]),
    style: { ...below.style, ...above.style },
  };
}

function union(below: readonly string[], above: readonly string[] = []): readonly string[] {
  return [...new Set([...below, ...above])];
}
