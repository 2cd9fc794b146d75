import { chmodSync, existsSync, readFileSync, symlinkSync, truncateSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { run, runJson } from "../support/cli.ts";
import { tempWorkspace } from "../support/tempWorkspace.ts";
import { ALONE } from "./desk.ts";

const TWINS = "persons:\n- { id: a, name: Osric Quell }\n- { id: b, name: OSRIC QUELL }\n";
const BAD = "persons:\n- { id: x }\n- { id: y, name: Osric Quell, memberships: [{ post: nowhere }] }\n";

describe("authority lint", () => {
  const lint = async (words: readonly string[], files: Record<string, string>) => {
    const { path } = tempWorkspace({ ...ALONE, ...files });
    const { files: count, findings } = await runJson(["authority", "lint", ...words], { cwd: path });
    return [count, findings.map(({ file, code, text }: Record<string, string>) => `${file} ${code} ${text}`)];
  };

  test("without a FILE checks those of the root's config, and no note", async () => {
    const files = { "authority/b.yaml": BAD, "a.md": "31 April 2025. Edrin Tarrough.\n" };
    expect(await lint([], files)).toEqual([
      2,
      ["authority/b.yaml invalid-authority x", "authority/b.yaml invalid-authority nowhere"],
    ]);
  });

  test("checks the FILEs alone, each once, without the others of the root", async () => {
    const files = { "authority/b.yaml": BAD, "x/c.yaml": TWINS };
    expect(await lint(["x/c.yaml", "./x/c.yaml"], files)).toEqual([
      1,
      ["x/c.yaml conflicting-names OSRIC QUELL"],
    ]);
  });

  test("tells where the other bearer of a name stands", async () => {
    const { path } = tempWorkspace({ ...ALONE, "c.yaml": TWINS });
    const { findings } = await runJson(["authority", "lint", "c.yaml"], { cwd: path });
    expect(findings).toMatchObject([
      {
        severity: "warning",
        entity: "b",
        start: { line: 2, character: 17 },
        related: [{ file: "c.yaml", start: { line: 1, character: 17 }, end: { line: 1, character: 28 } }],
      },
    ]);
  });

  test("holds FILEs against the bundled register, unless that is left out", async () => {
    const { path } = tempWorkspace({ "c.yaml": "forums: [{ id: x, name: ASEAN }]\n" });
    expect((await run(["authority", "lint", "c.yaml"], { cwd: path })).code).toBe(1);
    expect((await run(["authority", "lint", "c.yaml", "--no-bundled"], { cwd: path })).code).toBe(0);
  });

  test("takes the config of each FILE's own root", async () => {
    const rules = "bundled: false\nrules: { conflicting-names: off }\n";
    expect(await lint(["sub/c.yaml"], { "sub/rapporteur.yaml": rules, "sub/c.yaml": TWINS })).toEqual([
      1,
      [],
    ]);
  });

  test("names a FILE as it was named", async () => {
    const { path } = tempWorkspace({ ...ALONE, "c.yaml": TWINS });
    const { findings } = await runJson(["authority", "lint", `${path}/c.yaml`], { cwd: path });
    expect(findings).toMatchObject([{ file: `${path}/c.yaml` }]);
  });

  test("reads .json, however it is called in the config", async () => {
    expect(await lint(["r.json"], { "r.json": '{"persons":[{"id":"x"}]}' })).toEqual([
      1,
      ['r.json invalid-authority {"id":"x"}'],
    ]);
  });

  test.each([
    ["0 where nothing is wrong", [], {}, 0],
    ["1 on a warning", ["c.yaml"], { "c.yaml": TWINS }, 1],
    ["0 on a warning under --fail-on error", ["c.yaml", "--fail-on", "error"], { "c.yaml": TWINS }, 0],
    ["0 on a warning that is off", ["c.yaml", "--rule", "conflicting-names=off"], { "c.yaml": TWINS }, 0],
    ["1 on a bad record under --fail-on error", ["c.yaml", "--fail-on", "error"], { "c.yaml": BAD }, 1],
  ])("exit %s", async (_, words, files, code) => {
    const { path } = tempWorkspace({ ...ALONE, ...(files as Record<string, string>) });
    expect((await run(["authority", "lint", ...words], { cwd: path })).code).toBe(code);
  });

  test("pretty counts authority files", async () => {
    const { path } = tempWorkspace({ ...ALONE, "c.yaml": TWINS });
    const { stdout } = await run(["authority", "lint", "c.yaml"], { cwd: path });
    expect(stdout).toMatch(
      /^c\.yaml\n {2}3:18 .*conflicting-names\n\n1 finding in 1 authority file: 1 warning\.\n$/,
    );
  });

  test("counts notes as notes", async () => {
    const files = { ...ALONE, "Osric Quell.md": "---\ntype: person\n---\n" };
    const { path } = tempWorkspace(files);
    const lintOf = async (words: string[]) =>
      (await run(["authority", "lint", ...words], { cwd: path })).stdout;
    expect(await lintOf([])).toBe("No findings in 1 authority file and 1 note.\n");
    expect(await lintOf(["Osric Quell.md"])).toBe("No findings in 1 note.\n");
  });

  test.each([
    ["no such file", ["nowhere.yaml"], /^rapporteur: nowhere\.yaml: there is no such file\.$/m],
    ["a folder", ["authority"], /^rapporteur: authority: this is a folder; name the files in it,/m],
    ["a broken file", ["b.yaml"], /^rapporteur: b\.yaml:2:5: \S/m],
    ["a broken config", ["c.yaml", "--config", "b.yaml"], /^rapporteur: b\.yaml:2:5: \S/m],
    ["bytes that are not UTF-8", ["latin.yaml"], /^rapporteur: latin\.yaml:1:1: .*UTF-8/m],
    ["an option of another command", ["--date", "2025-01-01"], /--date goes with "check"/],
  ])("exit 2 on %s, with the place and the reason", async (_, words, message) => {
    const latin = Buffer.from("persons: [{ id: m, name: M\u00fcller }]", "latin1");
    const broken = "persons:\n  - { id: x\n";
    const { path } = tempWorkspace({ ...ALONE, "b.yaml": broken, "c.yaml": TWINS, "latin.yaml": latin });
    const { code, stdout, stderr } = await run(["authority", "lint", ...words], { cwd: path });
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(message);
  });

  test.skipIf(process.getuid?.() === 0)("exit 2 on a file that may not be read", async () => {
    const workspace = tempWorkspace({ ...ALONE, "c.yaml": TWINS });
    chmodSync(workspace.pathOf("c.yaml"), 0);
    const { code, stderr } = await run(["authority", "lint", "c.yaml"], { cwd: workspace.path });
    expect([code, stderr]).toEqual([2, "rapporteur: c.yaml: this file cannot be read.\n"]);
  });
});

test("check shows conflicting names too", async () => {
  const { path } = tempWorkspace({ ...ALONE, "authority/c.yaml": TWINS });
  const { findings } = await runJson(["check"], { cwd: path });
  expect(findings).toMatchObject([{ file: "authority/c.yaml", code: "conflicting-names", related: [{}] }]);
});

test.each([
  ["authority", /lint, import/],
  ["authority lnt", /"authority lnt".*"lint"/],
  ["authority import", /at least one FILE/],
  ["authority import x.json --from popol", /--from takes popolo, wikidata, ftm.*"popolo"/],
  ["authority import x.json --format json", /--format goes with/],
  ["check --out x.yaml", /--out goes with "authority import"/],
])("exit 2 on %s", async (words, message) => {
  const { code, stdout, stderr } = await run(words.split(" "), { cwd: tempWorkspace().path });
  expect([code, stdout, stderr]).toEqual([2, "", expect.stringMatching(message)]);
});

describe("authority import", () => {
  const POPOLO = JSON.stringify({
    persons: [
      { id: "1", name: "Jane Roe", other_names: [{ lang: "ja", name: "ジェーン・ロー" }] },
      { id: "2", name: "Jane Roe" },
      { id: "3" },
    ],
    memberships: [{ person_id: "1", role: "chair", start_date: "2020" }],
  });
  const WIKIDATA =
    '{"entities":{"Q1":{"id":"Q1","labels":{"en":{"language":"en","value":"Jane Roe"}},"claims":{"P31":[{"mainsnak":{"snaktype":"value","datavalue":{"value":{"id":"Q5"}}}}]}}}}';
  const FTM = '{"id":"1","schema":"Person","properties":{"name":["Jane Roe"]}}\n';
  const run2 = async (words: readonly string[], files: Record<string, string>) => {
    const workspace = tempWorkspace(files);
    return { ...(await run(["authority", "import", ...words], { cwd: workspace.path })), workspace };
  };

  test("writes YAML to standard output and says on standard error what is left out", async () => {
    const { code, stdout, stderr } = await run2(["p.json"], { "p.json": POPOLO });
    expect([code, stderr]).toEqual([0, "rapporteur: p.json: persons[2] is left out: it has no name.\n"]);
    expect(stdout).toBe(`persons:
  - id: jane-roe-1
    name: Jane Roe
    family_name: Roe
    given_name: Jane
    other_names:
      - { name: ジェーン・ロー, lang: ja }
    memberships:
      - { post: chair, start_date: "2020" }
    not_same_as: [jane-roe-2]
  - id: jane-roe-2
    name: Jane Roe
    not_same_as: [jane-roe-1]
posts:
  - id: chair
    label: Chair
`);
  });

  test.each([
    ["popolo", POPOLO],
    ["wikidata", WIKIDATA],
    ["ftm", FTM],
  ])("%s: what it writes passes the lint, told the format or not", async (format, text) => {
    const { workspace } = await run2(["x.json", "--out", "a.yaml"], { "x.json": text });
    const cwd = workspace.path;
    await run(["authority", "import", "--from", format, "x.json", "--out", "b.yaml"], { cwd });
    expect(readFileSync(workspace.pathOf("a.yaml"), "utf8")).toContain("name: Jane Roe");
    expect(readFileSync(workspace.pathOf("b.yaml"))).toEqual(readFileSync(workspace.pathOf("a.yaml")));
    expect((await run(["authority", "lint", "a.yaml"], { cwd })).stdout).toBe(
      "No findings in 1 authority file.\n",
    );
  });

  test("writes JSON where --out ends so, and says how much", async () => {
    const { stdout, stderr, workspace } = await run2(["p.json", "--out", "r.json"], { "p.json": POPOLO });
    expect(stderr.split("\n").slice(1)).toEqual([
      "rapporteur: add r.json to `authority` in rapporteur.yaml to have it read.",
      "",
    ]);
    expect(stdout).toBe("r.json: 2 people, 0 organizations, 1 post.\n");
    expect(JSON.parse(readFileSync(workspace.pathOf("r.json"), "utf8")).persons).toHaveLength(2);
  });

  test.each([
    ["authority/r.json", {}, false],
    ["authority/r.yaml", {}, false],
    ["r.yaml", {}, true],
    ["r.yaml", { "rapporteur.yaml": "authority: [r.yaml]\n" }, false],
    ["authority/r.yaml", { ".gitignore": "authority/\n" }, true],
  ])("to %s, with %j, tells to have it read: %s", async (out, files, isTold) => {
    const { stderr } = await run2(["p.json", "--out", out], {
      "p.json": POPOLO,
      "authority/x.yaml": "",
      ...files,
    });
    expect(stderr.includes("to have it read")).toBe(isTold);
  });

  test("writes JSON for more than 2,000 people, to no file that is called otherwise", async () => {
    const persons = Array.from({ length: 2001 }, (_, i) => ({ id: `p${i}`, name: `Jane R${i}x` }));
    const { stdout, workspace } = await run2(["p.json"], { "p.json": JSON.stringify({ persons }) });
    expect(JSON.parse(stdout).persons).toHaveLength(2001);
    const refused = await run(["authority", "import", "p.json", "--out", "r.yaml"], { cwd: workspace.path });
    expect([refused.code, existsSync(workspace.pathOf("r.yaml"))]).toEqual([2, false]);
    expect(refused.stderr).toContain("ends in .json");
  });

  test("writes the same bytes whatever the order of the files", async () => {
    const { workspace } = await run2([], {
      "a.json": FTM,
      "b.json": FTM.replace("Jane", "Ann").replace('"1"', '"2"'),
    });
    const outputs = await Promise.all(
      [
        ["a.json", "b.json"],
        ["b.json", "a.json", "./a.json"],
      ].map((files) => run(["authority", "import", ...files], { cwd: workspace.path })),
    );
    expect(outputs[0]!.stdout).toContain("ann-roe");
    expect(outputs[1]!.stdout).toBe(outputs[0]!.stdout);
  });

  test("reads standard input", async () => {
    const { stdout } = await run(["authority", "import", "-"], { input: FTM, cwd: tempWorkspace().path });
    expect(stdout).toBe("persons:\n  - id: jane-roe\n    name: Jane Roe\n");
  });

  test("overwrites nothing, and follows no link", async () => {
    const workspace = tempWorkspace({ "p.json": POPOLO, "there.yaml": "mine\n" });
    symlinkSync(workspace.pathOf("elsewhere.yaml"), workspace.pathOf("link.yaml"));
    for (const out of ["there.yaml", "link.yaml"]) {
      const { code, stdout, stderr } = await run(["authority", "import", "p.json", "--out", out], {
        cwd: workspace.path,
      });
      expect([code, stdout]).toEqual([2, ""]);
      expect(stderr).toContain(`--out ${out}: there is such a file already`);
    }
    expect(readFileSync(workspace.pathOf("there.yaml"), "utf8")).toBe("mine\n");
    expect(existsSync(workspace.pathOf("elsewhere.yaml"))).toBe(false);
  });

  test("a folder for --out that is not there is made", async () => {
    const workspace = tempWorkspace({ "p.json": POPOLO });
    const { code } = await run(["authority", "import", "p.json", "--out", "authority/new/people.yaml"], {
      cwd: workspace.path,
    });
    expect(code).toBe(0);
    expect(readFileSync(workspace.pathOf("authority/new/people.yaml"), "utf8")).toContain("persons:");
  });

  test.each([
    ["no such file", ["nowhere.json"], /nowhere\.json: there is no such file/],
    ["a folder", ["."], /\.: not a file/],
    ["what is no JSON", ["broken.json"], /^rapporteur: broken\.json:2:9: \S/],
    ["an empty file", ["empty.json"], /^rapporteur: empty\.json: This file is empty/],
    ["bytes that are not UTF-8", ["latin.json"], /latin\.json: this file is not UTF-8/],
    ["JSON of no register", ["other.json"], /other\.json: what this is cannot be told; say --from/],
    ["another format than it is", ["f.json", "--from", "popolo"], /This is no Popolo.*\n.*nothing to import/],
    ["two formats", ["f.json", "p.json"], /import one at a time/],
    ["nobody in it", ["nobody.json", "--from", "popolo"], /nothing to import/],
    [
      "a file where the folder of --out would be",
      ["p.json", "--out", "f.json/x.yaml"],
      /--out f\.json\/x\.yaml: cannot be written \(E\w+\)/,
    ],
  ])("exit 2 on %s", async (_, words, message) => {
    const workspace = tempWorkspace({
      "p.json": POPOLO,
      "f.json": FTM,
      "broken.json": '{"persons": [\n  {"id" 5}]}',
      "empty.json": "",
      "latin.json": Buffer.from('{"persons":[{"id":"1","name":"M\u00fcller"}]}', "latin1"),
      "other.json": '{"a":1}',
      "nobody.json": '{"persons":[]}',
    });
    const { code, stdout, stderr } = await run(["authority", "import", ...words], { cwd: workspace.path });
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  test("exit 2 on more than 256 MB, before it is read as JSON", async () => {
    const workspace = tempWorkspace({ "rest.json": "" });
    truncateSync(workspace.pathOf("rest.json"), 256_000_001);
    const { code, stderr } = await run(["authority", "import", "rest.json"], { cwd: workspace.path });
    expect([code, stderr]).toEqual([2, expect.stringContaining("rest.json: more than 256 MB")]);
  });

  test("escape sequences of a source are shown, not sent", async () => {
    const text = JSON.stringify({
      persons: [
        { id: "1", name: "A\u001b[31m B" },
        { id: "2", name: "Jane\u009b Roe" },
        { id: "3", name: "Ann Roe", "x\u001b": 1 },
      ],
    });
    const { stdout, stderr } = await run2(["\u001b[1mp.json"], { "\u001b[1mp.json": text });
    expect(stderr).toContain("<U+001B>[1mp.json: persons[0].name is left out");
    expect(stdout + stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
  });
});
