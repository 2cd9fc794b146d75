import { createRequire } from "node:module";
import Ajv from "ajv";
import type { Log, Result } from "sarif";
import { describe, expect, test } from "vitest";
import { allChecks } from "../../server/src/core/checks/list.ts";
import { PROJECT, run, runJson } from "../support/cli.ts";
import { type Files, tempWorkspace } from "../support/tempWorkspace.ts";
import { ALONE, SLIP } from "./desk.ts";

async function formatted(format: string, files: Files, words: readonly string[] = []): Promise<string> {
  const { path } = tempWorkspace({ ...ALONE, ...files });
  return (await run(["check", "--format", format, ...words], { cwd: path })).stdout;
}

describe("github", () => {
  const github = (files: Files, words: readonly string[] = []) => formatted("github", files, words);

  test("is a command for each finding, positions from 1, the end column behind the last one", async () => {
    expect(await github({ "notes/a.md": `\n${SLIP}` })).toMatch(
      /^::warning file=notes\/a\.md,line=2,endLine=2,col=6,endColumn=20,title=misspelled-name::"Edrin Tarrough" .*\n$/,
    );
  });

  test.skipIf(process.platform === "win32")(
    "writes no control character of a file's name as it is",
    async () => {
      expect(await github({ "a\nb\u001b[31m  c.md": SLIP })).toMatch(
        /^::warning file=a%0Ab<U\+001B>\[31m {2}c\.md,line=1/,
      );
    },
  );

  test("has errors, warnings, and notices for what is less", async () => {
    const levels = ["error", "warning", "information", "hint"].map(async (severity) => {
      return (await github({ "a.md": SLIP }, ["--rule", `misspelled-name=${severity}`])).split(" ")[0];
    });
    expect(await Promise.all(levels)).toEqual(["::error", "::warning", "::notice", "::notice"]);
  });

  test("escapes what would end a property or a message", async () => {
    const output = await github({ "a, 100%: b.md": SLIP });
    expect(output).toContain("file=a%2C 100%25%3A b.md,line=1,");
    expect(output.trimEnd().split("\n")).toHaveLength(1);
  });

  test("leaves columns out where a finding goes over lines", async () => {
    const output = await github({ "a.md": "On 31\nApril 2025.\n" });
    expect(output).toMatch(/^::error file=a\.md,line=1,endLine=2,title=impossible-date::/);
  });

  test("is empty without findings", async () => expect(await github({ "a.md": "Nothing.\n" })).toBe(""));
});

describe("sarif", () => {
  const sarif = async (files: Files, words: readonly string[] = []): Promise<Log> =>
    JSON.parse(await formatted("sarif", files, words));
  const results = async (files: Files): Promise<Result[]> => (await sarif(files)).runs[0]!.results!;
  const regionOf = (result: Result | undefined) => result?.locations?.[0]?.physicalLocation?.region;

  test.each([
    [
      "the sample notes",
      async () => (await run(["check", "seeds/notes", "--format", "sarif"], { cwd: PROJECT })).stdout,
    ],
    ["no notes", () => formatted("sarif", {})],
    [
      "odd paths, names and places",
      () =>
        formatted("sarif", {
          "a b/ü:%#?.md": `\u001b[31m ${SLIP}`,
          "latin.md": Buffer.from("M\u00fcller\n", "latin1"),
          "b.md": "Sergei Lavrov. Sergei Lavrov. Sergey Lavrov.\n",
          "rapporteur.yaml": "bundled: false\nnote: []\n",
        }),
    ],
  ])("is valid against the schema of OASIS: %s", async (_, made) => {
    const validate = sarifSchema();
    const log = JSON.parse(await made());
    expect(validate(log), JSON.stringify(validate.errors, null, 2)).toBe(true);
  });

  test("has a rule for every finding code, with its default level", async () => {
    const { rules } = (await sarif({})).runs[0]!.tool.driver;
    const wanted = allChecks.map(({ code, severity }) => [
      code,
      { error: "error", warning: "warning", information: "note", hint: "note", off: undefined }[severity],
    ]);
    expect(rules!.map(({ id, defaultConfiguration }) => [id, defaultConfiguration?.level])).toEqual(
      wanted.sort(([a], [b]) => (a! < b! ? -1 : 1)),
    );
  });

  test("a result has its rule, level, place, fixes and what it is related to", async () => {
    const log = await sarif({
      "a.md": "Sergei Lavrov. Sergei Lavrov.\n",
      "sub dir/b.md": "\u{1F600} Sergey Lavrov\n",
    });
    const { results, columnKind, tool } = log.runs[0]!;
    const location = { uri: "sub%20dir/b.md" };
    const region = { startLine: 1, startColumn: 4, endLine: 1, endColumn: 17 };
    expect(columnKind).toBe("utf16CodeUnits");
    expect(results).toHaveLength(1);
    expect(results![0]).toMatchObject({
      ruleId: "inconsistent-name",
      level: "warning",
      locations: [{ physicalLocation: { artifactLocation: location, region } }],
      relatedLocations: [{ id: 1, physicalLocation: { artifactLocation: { uri: "a.md" } } }, { id: 2 }],
      fixes: [
        {
          artifactChanges: [
            {
              artifactLocation: location,
              replacements: [{ deletedRegion: region, insertedContent: { text: "Sergei Lavrov" } }],
            },
          ],
        },
      ],
    });
    expect(tool.driver.rules![results![0]!.ruleIndex!]!.id).toBe("inconsistent-name");
  });

  test("a fingerprint stays while its finding moves, and no two are the same", async () => {
    const prints = async (text: string) =>
      (await results({ "a.md": text })).map((result) => Object.values(result.partialFingerprints!)[0]);
    const before = await prints(`${SLIP}${SLIP}`);
    expect(new Set(before).size).toBe(2);
    expect(await prints(`# New\n\nA line.\n\n${SLIP}And ${SLIP}`)).toEqual(before);
  });

  test("an absolute path is a file: URI, and a lone CR ends a line", async () => {
    const { path } = tempWorkspace({ ...ALONE, "a.md": `one\r${SLIP}` });
    const { stdout } = await run(["check", `${path}/a.md`, "--format", "sarif"], { cwd: path });
    const [result] = JSON.parse(stdout).runs[0].results;
    expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe(`file://${path}/a.md`);
    expect(regionOf(result)).toMatchObject({ startLine: 2, startColumn: 6 });
  });

  test("of authority lint is the same", async () => {
    const { path } = tempWorkspace({ "bad.yaml": "persons: [{ id: x }]\n" });
    const { code, stdout } = await run(["authority", "lint", "bad.yaml", "--format", "sarif"], { cwd: path });
    expect([code, JSON.parse(stdout).runs[0].results[0].ruleId]).toEqual([1, "invalid-authority"]);
  });
});

/** The schema of the standard; it says by `format` what is a URI. */
function sarifSchema() {
  const require = createRequire(import.meta.url);
  const ajv = new Ajv({ schemaId: "auto", allErrors: true });
  ajv.addMetaSchema(require("ajv/lib/refs/json-schema-draft-04.json"));
  return ajv.compile(require("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json"));
}

test("run from another folder with an absolute PATH, files of the register have absolute paths too", async () => {
  const { path } = tempWorkspace({
    ...ALONE,
    "authority/p.yaml": "persons:\n- { id: b, nmae: B }\n",
    "a.md": SLIP,
  });
  const { findings } = await runJson(["check", path], { cwd: tempWorkspace({}).path });
  expect(findings.map(({ file }: { file: string }) => file)).toEqual([
    `${path}/a.md`,
    ...findings.slice(1).map(() => `${path}/authority/p.yaml`),
  ]);
  expect(findings.length).toBeGreaterThan(1);
});
