/** package.json says to VS Code what the code does: settings as the core reads them, and files that are there. */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { NOTES, SYNCHRONISED } from "../../client/src/documents.ts";
import manifest from "../../package.json";
import configSchema from "../../schemas/config.schema.json";
import { allChecks, ruleCodes } from "../../server/src/core/checks/list.ts";
import {
  DATE_FORMS,
  DATE_ORDERS,
  NAME_ORDERS,
  RULE_SETTINGS,
  VARIANT_STYLES,
} from "../../server/src/core/config/model.ts";
import { defaultConfig, parseSettings, resolveConfig } from "../../server/src/core/config.ts";
import { CONFIG_NAME } from "../../server/src/io/rootConfig.ts";
import { LEGEND } from "../../server/src/lsp/handlers/semanticTokens.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

interface Setting {
  readonly default: unknown;
  readonly scope: string;
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
  readonly description?: string;
  readonly markdownDescription?: string;
}

const settings: Readonly<Record<string, Setting>> = manifest.contributes.configuration.properties;
const { properties: rules } = manifest.contributes.configuration.properties["rapporteur.rules"];

/** What VS Code answers for the section `rapporteur` where the user has set nothing. */
function unsetSettings(): Record<string, unknown> {
  const all: Record<string, unknown> = {};
  for (const [name, { default: value }] of Object.entries(settings)) {
    const parts = name.split(".").slice(1);
    const last = parts.pop()!;
    let at = all;
    for (const part of parts) {
      at[part] ??= {};
      at = at[part] as Record<string, unknown>;
    }
    at[last] = value;
  }
  return all;
}

test("the server hears of every open file that may be of the register", () => {
  const ends = defaultConfig.authority.flatMap((glob) => /\{(.*)\}$/.exec(glob)?.[1]?.split(",") ?? []);
  const languages = new Set(ends.map((end) => (end === "yml" ? "yaml" : end)));
  expect(languages.size).toBeGreaterThan(1);
  expect(SYNCHRONISED.map(({ language }) => language)).toEqual(expect.arrayContaining([...languages]));
});

test("the semantic tokens that may be coloured are those of the server", () => {
  const { semanticTokenTypes, semanticTokenModifiers } = manifest.contributes;
  expect(semanticTokenTypes.map(({ id }) => id)).toEqual(LEGEND.tokenTypes);
  expect(semanticTokenModifiers.map(({ id }) => id)).toEqual(LEGEND.tokenModifiers);
});

test("the walkthrough shows what is there and runs commands that there are", () => {
  const { commands, walkthroughs } = manifest.contributes;
  const own = commands.map(({ command }) => command);
  for (const { description, media } of walkthroughs.flatMap(({ steps }) => steps)) {
    const file = "image" in media ? media.image : media.markdown;
    expect(existsSync(ROOT + file), file).toBe(true);
    expect(
      manifest.files.some((one) => file === one || file.startsWith(`${one}/`)),
      file,
    ).toBe(true);
    for (const [, command] of description.matchAll(/\(command:([\w.]+)\)/g))
      expect([...own, "vscode.openFolder"]).toContain(command);
  }
});

describe("settings", () => {
  test("what VS Code sends where nothing is set equals the built-in defaults", () => {
    expect(resolveConfig({ settings: parseSettings(unsetSettings(), ruleCodes) })).toEqual(defaultConfig);
  });

  test("are what a config may say, and what the editor alone does", () => {
    const { style, ...others } = configSchema.properties;
    const camelCase = (key: string) => key.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
    const names = [
      ...Object.keys(others),
      ...Object.keys(style.properties).map((key) => `style.${camelCase(key)}`),
    ];
    expect(Object.keys(settings).sort()).toEqual(
      [...names, "diagnostics.scope", "inlayHints.dates", "trace.server"]
        .map((name) => `rapporteur.${name}`)
        .sort(),
    );
  });

  test.each([
    ["variants", VARIANT_STYLES],
    ["nameOrder", NAME_ORDERS],
    ["dateOrder", DATE_ORDERS],
    ["dateForm", DATE_FORMS],
  ] as const)("style.%s offers every choice, each with its meaning", (name, choices) => {
    const { enum: offered, enumDescriptions } = settings[`rapporteur.style.${name}`]!;
    expect(offered).toEqual(choices);
    expect(enumDescriptions).toHaveLength(choices.length);
  });

  test("rules are those of the checks, each with every severity", () => {
    expect(Object.keys(rules).sort()).toEqual([...ruleCodes].sort());
    for (const [code, rule] of Object.entries(rules)) expect(rule.enum, code).toEqual(RULE_SETTINGS);
  });

  test.each(allChecks)("$code says what its check says, in the settings and in the schema", (check) => {
    const { code, severity, summary } = check;
    expect(rules[code as keyof typeof rules].description).toBe(`${summary} Default: ${severity}.`);
    const ofConfig = configSchema.properties.rules.properties;
    expect(ofConfig[code as keyof typeof ofConfig].description).toBe(
      `${summary.replace(/\.$/, "")} (default: ${severity}).`,
    );
  });

  test("each is described, and each but the trace may differ by folder", () => {
    for (const [name, setting] of Object.entries(settings)) {
      expect(setting.description ?? setting.markdownDescription, name).toMatch(/\S\.$/);
      expect(setting.scope, name).toBe(name === "rapporteur.trace.server" ? "window" : "resource");
    }
  });

  test("those that say which files are read do not count in a folder that is not trusted", () => {
    const { restrictedConfigurations } = manifest.capabilities.untrustedWorkspaces;
    const paths = ["notes", "exclude", "authority", "sources"].map((name) => `rapporteur.${name}`);
    expect(restrictedConfigurations).toEqual(paths);
    expect(paths.filter((name) => !(name in settings))).toEqual([]);
  });
});

/** The files that the manifest names, but for what a build makes. */
function namedFiles(): string[] {
  const { grammars, yamlValidation, jsonValidation } = manifest.contributes;
  return [
    manifest.icon,
    ...grammars.map(({ path }) => path),
    ...[...yamlValidation, ...jsonValidation].map(({ url }) => url),
  ];
}

test.each(namedFiles())("%s is there", (path) => {
  expect(existsSync(`${ROOT}${path}`)).toBe(true);
});

test("the bundles that the manifest names are made by the build", () => {
  const script = readFileSync(`${ROOT}esbuild.mjs`, "utf8");
  for (const path of [manifest.main, ...Object.values(manifest.bin)])
    expect(script).toContain(`outfile: "${path.replace(/^\.\//, "")}"`);
});

test("the grammar knows the codes of the checks", () => {
  const grammar = JSON.parse(readFileSync(`${ROOT}${manifest.contributes.grammars[0]!.path}`, "utf8"));
  const patterns: { name?: string; match: string }[] = grammar.repository.suppression.patterns;
  const { match } = patterns.find(({ name }) => name === "variable.parameter.rapporteur")!;
  const known = new RegExp(match);
  expect(ruleCodes.filter((code) => known.exec(code)?.[0] !== code)).toEqual([]);
});

test("the grammar is the one whose scope the manifest names", () => {
  for (const { path, scopeName } of manifest.contributes.grammars)
    expect(JSON.parse(readFileSync(`${ROOT}${path}`, "utf8")).scopeName).toBe(scopeName);
});

test("the extension starts with every kind of note, and where there is a config", () => {
  const languages = new Set(NOTES.map(({ language }) => `onLanguage:${language}`));
  expect(manifest.activationEvents).toEqual([...languages, `workspaceContains:**/${CONFIG_NAME}`]);
});
