import { describe, expect, test } from "vitest";
import { defaultConfig, parseConfig, parseSettings, resolveConfig } from "../../server/src/core/config.ts";
import { LineIndex } from "../../server/src/core/text/lines.ts";

const CODES = ["misspelled-name", "variant-name", "ambiguous-date"];
const parse = (text: string) => parseConfig("rapporteur.yaml", text, CODES);

/** `line:column message` of each problem, both from 1. */
function problems(text: string): string[] {
  const lines = new LineIndex(text);
  return parse(text).problems.map(({ span, message }) => {
    const { line, character } = lines.positionAt(span.start);
    return `${line + 1}:${character + 1} ${message}`;
  });
}

test("every setting is read", () => {
  const { config, problems, isReadable } = parse(`notes: ["**/*.md"]
exclude: [archive/**]
authority: ["register/*.yaml"]
sources:
  - articles/**/*.md
bundled: false
style:
  variants: authorized
  name_order: authorized
  date_order: day-first
  date_form: iso
rules: { ambiguous-date: off, variant-name: error }
accept: ["Kim Jong Un", 2+2]
`);
  expect([problems, isReadable]).toEqual([[], true]);
  expect(config).toEqual({
    notes: ["**/*.md"],
    exclude: ["archive/**"],
    authority: ["register/*.yaml"],
    sources: ["articles/**/*.md"],
    bundled: false,
    style: { variants: "authorized", nameOrder: "authorized", dateOrder: "day-first", dateForm: "iso" },
    rules: new Map([
      ["ambiguous-date", "off"],
      ["variant-name", "error"],
    ]),
    accept: ["Kim Jong Un", "2+2"],
  });
});

test.each(["", "# later\n", "notes:\n"])("%j says nothing", (text) =>
  expect(parse(text)).toEqual({ config: {}, problems: [], isReadable: true }),
);

describe("what is wrong is told with its place, the rest stays", () => {
  test.each([
    ["note: []", '1:1 There is no setting "note". Did you mean "notes"?'],
    ["date: 2025-11-01", '1:1 There is no setting "date".'],
    ["notes: '*.md'", '1:8 notes is a list; write "- " before each item, or brackets around it.'],
    [
      "accept: [[a]]",
      "1:10 An item of accept is a text; this is a list. Put quotes around a text that begins with a bracket.",
    ],
    ["bundled: no", '1:10 bundled is true or false, not "no".'],
    ["style: authorized", "1:8 style is written as `key: value` pairs; this is not."],
    [
      "style: { variants: authorised }",
      '1:20 variants is authorized, consistent or any, not "authorised". Did you mean "authorized"?',
    ],
    ["style: { order: any }", '1:10 style has no "order".'],
    [
      "rules: { variant-names: off }",
      '1:10 There is no finding code "variant-names". Did you mean "variant-name"?',
    ],
    [
      "rules: { variant-name: false }",
      '1:24 variant-name is error, warning, information, hint or off, not "false".',
    ],
    [
      "authority: ['../shared/*.yaml']",
      '1:13 "../shared/*.yaml" leads out of this folder; write a path below it.',
    ],
    ['notes: ["[bad"]', '1:9 "[bad" has a "[" that is never closed, so it matches nothing; close it.'],
    [
      'notes: ["**/*.{md,txt"]',
      '1:9 "**/*.{md,txt" has a "{" that is never closed, so it matches nothing; close it.',
    ],
    ["authority: [/etc/*]", '1:13 "/etc/*" leads out of this folder; write a path below it.'],
    ["authority: ['C:/x']", '1:13 "C:/x" leads out of this folder; write a path below it.'],
    ["notes: ['+(a|aa)*.md']", '1:9 "+(a|aa)*.md" has a group such as "+(…)"; use "*" and "{a,b}" only.'],
    ["notes: ['*a*a*a*a*b']", '1:9 "*a*a*a*a*b" has too many wildcards.'],
  ])("%s", (line, problem) => {
    const text = `${line}\nexclude: [x]\n`;
    expect(problems(text)).toEqual([problem]);
    expect(parse(text).config.exclude).toEqual(["x"]);
  });

  test("a config that cannot be read says nothing", () => {
    const { config, isReadable } = parse("bundled: false\nnotes: [\n");
    expect([config, isReadable]).toEqual([{}, false]);
    expect(problems("bundled: false\nnotes: [\n")).toEqual([
      '2:8 "[" is not closed; put quotes around a text that begins so.',
    ]);
    expect(parse("- notes\n").isReadable).toBe(false);
  });
});

describe("an editor's settings", () => {
  test("are read in either spelling, the rest counts as not said", () => {
    const settings = {
      notes: ["*.md"],
      accept: null,
      exclude: 7,
      trace: { server: "off" },
      style: { nameOrder: "authorized", date_order: "day-first", variants: "some" },
      rules: { "variant-name": "hint", "no-such": "off", toString: "off" },
    };
    expect(parseSettings(settings, CODES)).toEqual({
      notes: ["*.md"],
      style: { nameOrder: "authorized", dateOrder: "day-first" },
      rules: new Map([["variant-name", "hint"]]),
    });
  });

  test.each([undefined, null, 3, "x", [], [{}]])("%j says nothing", (settings) =>
    expect(parseSettings(settings, CODES)).toEqual({}),
  );
});

describe("layers", () => {
  test("none leaves the defaults", () => expect(resolveConfig({})).toEqual(defaultConfig));

  test("flags over the file over settings over defaults", () => {
    const config = resolveConfig({
      settings: { bundled: false, notes: ["s"], style: { variants: "any", nameOrder: "authorized" } },
      file: { notes: ["f"], style: { variants: "authorized" } },
      flags: { bundled: true, date: "2025-11-03" },
    });
    expect([config.bundled, config.notes, config.date]).toEqual([true, ["f"], "2025-11-03"]);
    expect(config.style).toEqual({ ...defaultConfig.style, variants: "authorized", nameOrder: "authorized" });
  });

  test("a list replaces the one below it, an empty one too", () =>
    expect(resolveConfig({ settings: { sources: ["s"] }, file: { sources: [] } }).sources).toEqual([]));

  test("accept, exclude and rules are merged", () => {
    const config = resolveConfig({
      settings: {
        accept: ["a"],
        exclude: ["x"],
        rules: new Map([
          ["variant-name", "off"],
          ["ambiguous-date", "hint"],
        ]),
      },
      file: { accept: ["b", "a"], exclude: ["y"], rules: new Map([["variant-name", "error"]]) },
    });
    expect([config.accept, config.exclude]).toEqual([
      ["a", "b"],
      ["x", "y"],
    ]);
    expect([...config.rules]).toEqual([
      ["variant-name", "error"],
      ["ambiguous-date", "hint"],
    ]);
  });

  test("authority files and sources given as flags are added", () => {
    const config = resolveConfig({ file: { authority: ["f"] }, flags: { authority: ["g"], sources: ["h"] } });
    expect([config.authority, config.sources]).toEqual([
      ["f", "g"],
      ["sources/**/*.{md,txt}", "h"],
    ]);
  });
});
