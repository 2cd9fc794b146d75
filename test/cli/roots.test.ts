/** Which folder is the root of a run, and what is said where that may be another one than was meant. */
import { cpSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { PROJECT, run, runJson } from "../support/cli.ts";
import { tempWorkspace } from "../support/tempWorkspace.ts";
import { DESK, SLIP } from "./desk.ts";

describe("authority files above a root that has none", () => {
  const UNUSED = "rapporteur: ../authority: these authority files are not used: ";
  const VAULT = { "authority/desk.yaml": DESK, "Daily/a.md": "Edrin Tarrow left.\n" };

  test.each([[["check"]], [["mentions"]], [["explain", "a.md:1:1"]]])("are told of by %j", async (words) => {
    const { stderr } = await run([...words, "--no-bundled"], { cwd: tempWorkspace(VAULT).pathOf("Daily") });
    expect(stderr).toBe(
      `${UNUSED}they lie above the root; an empty rapporteur.yaml beside that folder makes it the root.\n`,
    );
  });

  test("count once there is that config", async () => {
    const { path } = tempWorkspace({ ...VAULT, "rapporteur.yaml": "" });
    const { stdout, stderr } = await run(["explain", "a.md:1:1"], { cwd: join(path, "Daily") });
    expect([stdout.split("\n")[0], stderr]).toEqual(["Edrin Tarrow", ""]);
  });

  test("are told of where a config below makes a root", async () => {
    const { path } = tempWorkspace({ ...VAULT, "Daily/rapporteur.yaml": "bundled: false\n" });
    const { stderr } = await run(["check"], { cwd: join(path, "Daily") });
    expect(stderr).toBe(
      `${UNUSED}the rapporteur.yaml below makes a root of its own; --authority adds a file.\n`,
    );
  });

  test.each([
    ["the root is a whole by itself", { "Daily/.obsidian/app.json": "{}" }],
    ["the root has a register", { "Daily/authority/own.yaml": DESK }],
    ["the config says which", { "Daily/rapporteur.yaml": "authority: []\n" }],
    ["there is none in that folder", { "authority/desk.yaml": null }],
  ])("are not spoken of where %s", async (_, files) => {
    const all = Object.entries({ ...VAULT, ...files }).filter(([, text]) => text !== null);
    const { path } = tempWorkspace({
      ...Object.fromEntries(all as [string, string][]),
      "authority/notes.md": "",
    });
    expect((await run(["check"], { cwd: join(path, "Daily") })).stderr).toBe("");
  });
});

describe("standard input", () => {
  const NOTES = { "authority/desk.yaml": DESK, "a.md": "Sergei Lavrov spoke. Sergei Lavrov left.\n" };
  const codes = async (cwd: string, env: Record<string, string>) => {
    const { findings } = await runJson(["check", "-"], { cwd, env, input: "Sergey Lavrov spoke.\n" });
    return findings.map(({ code }: { code: string }) => code);
  };

  test("is held against the notes of the working folder", async () => {
    expect(await codes(tempWorkspace(NOTES).path, {})).toEqual(["inconsistent-name"]);
  });

  test.each(["HOME", "TMPDIR"])("is checked alone in a folder in which everything lies: %s", async (name) => {
    const { path } = tempWorkspace(NOTES);
    expect(await codes(path, { [name]: path })).toEqual([]);
  });

  test("is held against the notes of such a folder that a config makes a root", async () => {
    const { path } = tempWorkspace({ ...NOTES, "rapporteur.yaml": "" });
    expect(await codes(path, { HOME: path })).toEqual(["inconsistent-name"]);
  });
});

test("a program without its register says so, unless nobody wants it", async () => {
  const elsewhere = tempWorkspace({ "dist/package.json": "{}" });
  for (const name of ["cli.js", "cli.main.js"])
    cpSync(join(PROJECT, "dist", name), elsewhere.pathOf(`dist/${name}`));
  const { path } = tempWorkspace({ "a.md": SLIP });
  const told = async (words: string[]) =>
    (await run(["check", ...words], { cwd: path, cli: elsewhere.pathOf("dist/cli.js") })).stderr;
  expect(await told([])).toBe(
    "rapporteur: the bundled register is not there beside this program: its people and forums are not recognised.\n",
  );
  expect(await told(["--no-bundled"])).toBe("");
});
