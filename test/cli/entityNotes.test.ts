/** Notes that are authority records, as the command line takes them. */
import { describe, expect, test } from "vitest";
import { run, runJson } from "../support/cli.ts";
import { tempWorkspace } from "../support/tempWorkspace.ts";
import { ALONE } from "./desk.ts";

const person = (...lines: string[]): string => `---\ntype: person\n${lines.join("\n")}\n---\n# Who\n`;
const VAULT = {
  ...ALONE,
  "People/Osric Quell.md": person(
    "aliases: [Ossie Quell]",
    "role: Minister of Carp",
    "country: Chile",
    "tenure: 2020-03-01 – 2022-06-30",
  ),
  "a.md": "---\ndate: 2025-11-02\n---\nCarp Minister Osric Quell spoke. Then Osric Quel left.\n",
};

async function findings(words: readonly string[], files: Record<string, string>): Promise<string[]> {
  const { path } = tempWorkspace(files);
  const { findings: found } = await runJson(words, { cwd: path });
  return found.map(({ file, code, text }: Record<string, string>) => `${file} ${code} ${text}`);
}

describe("check", () => {
  test("holds a note against the person notes of its root, whichever PATH was named", async () => {
    const wanted = ["a.md outdated-role Carp Minister", "a.md misspelled-name Osric Quel"];
    expect(await findings(["check"], VAULT)).toEqual(wanted);
    expect(await findings(["check", "a.md"], VAULT)).toEqual(wanted);
    const alone = { ...VAULT, "rapporteur.yaml": "bundled: false\nrules: { inconsistent-name: off }\n" };
    expect(await findings(["check", "a.md"], alone)).toEqual(wanted);
  });

  test("tells what is wrong in the person notes that were named, once", async () => {
    const files = { ...VAULT, "People/Jorun Quell.md": person("start_date: soon") };
    const wrong = "People/Jorun Quell.md invalid-authority soon";
    expect((await findings(["check"], files)).filter((one) => one.includes("invalid-authority"))).toEqual([
      wrong,
    ]);
    expect(await findings(["check", "People/Jorun Quell.md"], files)).toEqual([wrong]);
    expect(await findings(["check", "People/Osric Quell.md"], files)).toEqual([]);
  });

  test.each([
    ["excluded", { "rapporteur.yaml": "bundled: false\nexclude: [People]\n" }],
    ["ignored", { ".gitignore": "People\n" }],
  ])("a note that is %s is no record, not even where it is named", async (_, files) => {
    const words = ["check", "a.md", "People/Osric Quell.md"];
    expect(await findings(words, { ...VAULT, ...files })).toEqual([]);
  });

  test("templates are no records", async () => {
    const files = { "Templates/Some Body.md": person("role: Envoy"), "a.md": "Some Body, Some Boddy.\n" };
    expect(await findings(["check"], { ...ALONE, ...files })).toEqual([]);
  });
});

test("mentions and explain know the people of the root's notes", async () => {
  const { path } = tempWorkspace(VAULT);
  const { mentions } = await runJson(["mentions", "a.md"], { cwd: path });
  expect(mentions.map(({ entity, via }: Record<string, string>) => `${entity} ${via}`).slice(0, 1)).toEqual([
    "osric-quell authorized",
  ]);
  const { stdout } = await run(["explain", "a.md:4:16"], { cwd: path });
  expect(stdout).toContain("Minister of Carp, Chile (2020-03-01 to 2022-06-30)");
});

describe("authority lint", () => {
  const files = {
    ...VAULT,
    "People/Edrin Tarrow.md": person("country: Chile"),
    "b.md": person("name: Jorun Quell", "name_order: last"),
  };
  const wrong = ["People/Edrin Tarrow.md conflicting-names type", "b.md invalid-authority last"];

  test("checks the person notes of the root too, and nothing else in them", async () => {
    const { path } = tempWorkspace(files);
    const { files: count, findings: found } = await runJson(["authority", "lint"], { cwd: path });
    expect(found.map(({ file, code, text }: Record<string, string>) => `${file} ${code} ${text}`)).toEqual(
      wrong,
    );
    expect(count).toBe(4);
    expect(found[0].related).toMatchObject([
      { file: "authority/desk.yaml", start: { line: 2, character: 10 } },
    ]);
  });

  test("checks a note that is named, alone or with authority files", async () => {
    expect(await findings(["authority", "lint", "b.md"], files)).toEqual(wrong.slice(1));
    const both = ["authority", "lint", "People/Edrin Tarrow.md", "authority/desk.yaml"];
    expect(await findings(both, files)).toEqual(wrong.slice(0, 1));
  });

  test("tells what notes most likely mean to say, which check does not", async () => {
    const meant = {
      ...VAULT,
      "People/Tamsin Wray.md": person("title: Minister of Carp", "since: 2024"),
      "People/Edrin Tarrow.md": "---\ntype: perosn\nrole: Envoy\n---\n",
      "Templates/Some Body.md": "---\ntype: perosn\nrole: Envoy\n---\n",
    };
    const told = ["People/Edrin Tarrow.md", "People/Tamsin Wray.md", "People/Tamsin Wray.md"];
    const words = ["perosn", "title", "since"];
    expect(await findings(["authority", "lint"], meant)).toEqual(
      told.map((file, i) => `${file} invalid-authority ${words[i]}`),
    );
    expect(await findings(["authority", "lint", told[0]!], meant)).toEqual([
      `${told[0]} invalid-authority perosn`,
    ]);
    expect((await findings(["check"], meant)).filter((one) => one.includes("invalid-authority"))).toEqual([]);
    const { code, stdout } = await run(["authority", "lint"], { cwd: tempWorkspace(meant).path });
    expect(code, stdout).toBe(0);
  });

  test("refuses a note that is no record", async () => {
    const { path } = tempWorkspace(VAULT);
    const { code, stderr } = await run(["authority", "lint", "a.md"], { cwd: path });
    expect([code, stderr]).toEqual([
      2,
      'rapporteur: a.md: this note is no authority record; its front matter has to say "type: person", forum or organization.\n',
    ]);
  });
});

test("authority suggest does not suggest people who have a note", async () => {
  const article =
    "---\ntitle: T\n---\nCarp Minister Osric Quell spoke. Defense Minister Harlan Ostrov left.\n";
  const { path } = tempWorkspace({ ...VAULT, "sources/x.md": article });
  const { stdout } = await run(["authority", "suggest"], { cwd: path });
  expect(stdout).toContain("Harlan Ostrov");
  expect(stdout).not.toContain("Osric Quell\n");
});
