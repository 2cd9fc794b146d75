/** What may not be read, or cannot: it is told, and hides nothing else. A file above 256 MB stands for one that may not be opened, since who runs as root may open any. */
import { execFileSync } from "node:child_process";
import { chmodSync, symlinkSync, truncateSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { run, runJson } from "../support/cli.ts";
import { type Files, type TempWorkspace, tempWorkspace } from "../support/tempWorkspace.ts";
import { ALONE, DESK, SLIP } from "./desk.ts";

const TOO_LARGE = 256 * 1024 * 1024 + 1;
const LATIN_1 = Buffer.from("Caf\xe9 Edrin Tarrough", "latin1");

function withLarge(file: string, files: Files): TempWorkspace {
  const workspace = tempWorkspace({ ...ALONE, ...files });
  workspace.write(file, "");
  truncateSync(workspace.pathOf(file), TOO_LARGE);
  return workspace;
}

describe("a note that may not be opened", () => {
  test("is a finding beside those of the others", async () => {
    const { path } = withLarge("large.md", { "a.md": SLIP });
    const { findings } = await runJson(["check"], { cwd: path });
    expect(findings.map(({ file, code }: { file: string; code: string }) => `${file} ${code}`)).toEqual([
      "a.md misspelled-name",
      "large.md unreadable-note",
    ]);
  });

  test("that is named: exit 2", async () => {
    const { path } = withLarge("large.md", { "a.md": SLIP });
    const { code, stderr } = await run(["check", "a.md", "large.md"], { cwd: path });
    expect([code, stderr]).toEqual([2, "rapporteur: large.md: this file cannot be read.\n"]);
  });
});

describe("exit 2 and a message on", () => {
  test("an authority file that may not be opened", async () => {
    const { path } = withLarge("authority/more.yaml", { "a.md": SLIP });
    const { code, stdout, stderr } = await run(["check"], { cwd: path });
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("authority/more.yaml:1:1: This authority file may not be opened");
  });

  test("a config that a link leads out of the root for", async () => {
    const elsewhere = tempWorkspace({ "shared.yaml": "bundled: false\n" });
    const workspace = tempWorkspace({ "a.md": SLIP });
    symlinkSync(elsewhere.pathOf("shared.yaml"), workspace.pathOf("rapporteur.yaml"));
    const { code, stderr } = await run(["check"], { cwd: workspace.path });
    expect(code).toBe(2);
    expect(stderr).toContain("rapporteur.yaml:1:1: This config may not be opened");
  });
});

test.skipIf(process.platform === "win32")(
  "a pipe among the notes is told, and nobody waits for it",
  async () => {
    const workspace = tempWorkspace({ ...ALONE, "a.md": "Edrin Tarrow left.\n" });
    execFileSync("mkfifo", [workspace.pathOf("pipe.md"), workspace.pathOf("pipe.bin")]);
    const { code, stderr } = await run(["check"], { cwd: workspace.path });
    expect([code, stderr]).toEqual([0, "rapporteur: pipe.md: not a file; it was not checked.\n"]);
  },
);

test("an article that is not UTF-8 is told", async () => {
  const { path } = tempWorkspace({ ...ALONE, "sources/s.md": LATIN_1, "a.md": "Edrin Tarrow left.\n" });
  const { code, stderr } = await run(["check"], { cwd: path });
  expect([code, stderr]).toEqual([
    0,
    "rapporteur: sources/s.md: this article is not UTF-8; it was left out.\n",
  ]);
});

test.each([
  ['notes: ["Nots/**/*.md"]\n', "rapporteur.yaml", 'rapporteur.yaml: no file matches what "notes" says.'],
  ["", ".rapporteur.yaml", ".rapporteur.yaml: this file is not read; rename it to rapporteur.yaml."],
  ["", "Rapporteur.yml", "Rapporteur.yml: this file is not read; rename it to rapporteur.yaml."],
])("a config with %j called %s is told of: %s", async (config, name, told) => {
  const { path } = tempWorkspace({ "Notes/a.md": "Nothing here.\n", [name]: config });
  const { code, stderr } = await run(["check", "--no-bundled"], { cwd: path });
  expect([code, stderr]).toEqual([0, `rapporteur: ${told}\n`]);
});

test.each([
  ["exclude: [draft]", 'no file matches what "exclude" says.'],
  ['exclude: ["**/*.old.md"]', 'no file matches what "exclude" says.'],
  ["sources: [artcles]", 'no file matches what "sources" says.'],
  ["exclude: [drafts]", ""],
  ['exclude: ["drafts/*.txt"]', ""],
  ["exclude: [draft, Notes]", ""],
  ["exclude: [.obsidian, node_modules]", ""],
  ["sources: [articles, artcles]", ""],
  ["sources: []", ""],
])("a config with %j is told: %j", async (line, told) => {
  const files = {
    "Notes/a.md": "Nothing here.\n",
    "drafts/b.md": "Nor here.\n",
    "articles/c.md": "Nor here.\n",
  };
  const { path } = tempWorkspace({ ...files, "rapporteur.yaml": `bundled: false\n${line}\n` });
  const { code, stderr } = await run(["check"], { cwd: path });
  expect([code, stderr]).toEqual([0, told === "" ? "" : `rapporteur: rapporteur.yaml: ${told}\n`]);
});

test("what a named PATH leaves unseen may match what the config excludes", async () => {
  const { path } = tempWorkspace({
    "Notes/a.md": "Nothing.\n",
    "rapporteur.yaml": "bundled: false\nexclude: [x/*]\n",
  });
  expect((await run(["check", "Notes"], { cwd: path })).stderr).toBe("");
});

test("a config beside one that is read goes without a word", async () => {
  const { path } = tempWorkspace({ ...ALONE, "rapporteur.yml": "", "a.md": "Nothing here.\n" });
  const { stderr } = await run(["check"], { cwd: path });
  expect(stderr).toBe("");
});

/** Whoever runs as root may list any folder: the process gives that up first. */
const NOBODY = { NODE_OPTIONS: "--import data:text/javascript,process.getuid()||process.seteuid(65534)" };

test.skipIf(process.platform === "win32").each([
  [["locked"], 2, "rapporteur: locked: this folder may not be read.\n"],
  [["a.md", "locked/"], 2, "rapporteur: locked: this folder may not be read.\n"],
  [["."], 0, "rapporteur: locked: this folder may not be read; nothing in it was checked.\n"],
])("a folder that may not be listed, by %j: exit %i", async (named, exit, told) => {
  const workspace = tempWorkspace({ ...ALONE, "a.md": "Nothing here.\n", "locked/b.md": "Nor here.\n" });
  chmodSync(workspace.path, 0o755);
  chmodSync(workspace.pathOf("locked"), 0);
  const { code, stderr } = await run(["check", ...named], { cwd: workspace.path, env: NOBODY });
  chmodSync(workspace.pathOf("locked"), 0o755);
  expect([code, stderr]).toEqual([exit, told]);
});

test.each([
  ["authority: [registr/*.yaml]\n", 'rapporteur: rapporteur.yaml: no file matches what "authority" says.\n'],
  ["authority: [authority/desk.yaml]\n", ""],
  ["authority: []\n", ""],
  ["", ""],
])("a config with %j is told whether it names no register: %j", async (config, told) => {
  const files = config === "" ? { "authority/desk.yaml": "" } : {};
  const { path } = tempWorkspace({ ...ALONE, ...files, "rapporteur.yaml": `bundled: false\n${config}` });
  const { code, stderr } = await run(["check"], { cwd: path });
  expect([code, stderr]).toEqual([0, told]);
});

test("check --fix - hands on what is not UTF-8 as it came", async () => {
  const { path } = tempWorkspace(ALONE);
  const { stdout, stderr } = await run(["check", "--fix", "-"], { cwd: path, input: LATIN_1 });
  expect(stdout).toBe(LATIN_1.toString("utf8"));
  expect(stderr).toContain("not UTF-8");
});

describe("authority lint with a broken file", () => {
  const files = {
    "rapporteur.yaml": "bundled: false\n",
    "authority/broken.yaml": "posts: [\n  {id: fisheries",
    "authority/good.yaml": `${DESK.split("organizations")[0]}  - { name: Nobody Known }\n`,
  };
  const lint = (words: readonly string[]) =>
    run(["authority", "lint", ...words], { cwd: tempWorkspace(files).path });

  test("reports the others, not what the broken one may hold, and ends with 2", async () => {
    const { code, stdout, stderr } = await lint([]);
    expect(code).toBe(2);
    expect(stderr).toContain('authority/broken.yaml:1:8: "[" is not closed');
    expect(stdout).toContain("This person has no id");
    expect(stdout).toContain("1 finding in 1 authority file: 1 error.");
  });

  test("gives scripts no report that leaves it out", async () => {
    for (const format of ["json", "sarif"]) expect((await lint(["--format", format])).stdout).toBe("");
  });
});
