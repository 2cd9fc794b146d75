/** `check` as a command: its exits, its options, its messages. */
import { chmodSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { PROJECT, run, runJson } from "../support/cli.ts";
import { tempWorkspace } from "../support/tempWorkspace.ts";
import { ALONE, checked, DESK, SLIP } from "./desk.ts";

describe("the sample notes", () => {
  const intended = [
    "2023-10-18-seoul-defense-dialogue.md ambiguous-name Shin",
    "2023-10-18-seoul-defense-dialogue.md misspelled-name Seoul Defense Dialouge",
    "2023-10-18-seoul-defense-dialogue.md impossible-date October 19 to 17, 2023",
    "2025-11-02-kuala-lumpur.md misspelled-name Ahn Gyu-bak",
    "2025-11-02-kuala-lumpur.md weekday-mismatch Wednesday, November 4, 2025",
    "2026-01-23-japan-visit-brief.md variant-name Koizumi Shinjiro",
    "2026-01-23-japan-visit-brief.md outdated-role Agriculture Minister",
    "2026-01-23-japan-visit-brief.md mismatched-role Foreign Minister",
    "2026-01-23-japan-visit-brief.md impossible-date February 30, 2026",
    "people.md misspelled-name Richard Marels",
    "people.md variant-name Lee Jae Myung",
    "reading-list.md misspelled-name Sjafrie Syamsuddin",
    "reading-list.md misspelled-name Sanae Takachi",
    "reading-list.md inconsistent-name Sergey Lavrov",
  ];

  test("have the findings that they were written for, and no other", async () => {
    expect(await checked(["seeds/notes"], PROJECT)).toEqual(intended.map((one) => `seeds/notes/${one}`));
  });

  test("are checked by their own config from wherever", async () => {
    expect(await checked([], `${PROJECT}seeds/notes`)).toEqual(intended);
  });
});

describe("exit", () => {
  const exit = async (words: readonly string[], files: Record<string, string>): Promise<number> => {
    return (await run(["check", ...words], { cwd: tempWorkspace({ ...ALONE, ...files }).path })).code;
  };
  const variant = { "a.md": "Then Tarrow Edrin left.\n" };

  test("0 without findings", async () => expect(await exit([], { "a.md": "Edrin Tarrow left.\n" })).toBe(0));
  test("1 with a warning", async () => expect(await exit([], { "a.md": SLIP })).toBe(1));
  test("0 with a warning under --fail-on error", async () =>
    expect(await exit(["--fail-on", "error"], { "a.md": SLIP })).toBe(0));
  test("1 with an error under --fail-on error", async () =>
    expect(await exit(["--fail-on=error"], { "a.md": "31 April 2025" })).toBe(1));
  test("0 with a hint, 1 under --fail-on hint", async () => {
    const hint = ["--rule", "misspelled-name=hint"];
    expect([
      await exit(hint, { "a.md": SLIP }),
      await exit([...hint, "--fail-on", "hint"], { "a.md": SLIP }),
    ]).toEqual([0, 1]);
  });
  test("0 with a finding turned off by --rule", async () =>
    expect(await exit(["--rule", "misspelled-name=off"], { "a.md": SLIP })).toBe(0));
  test("1 with a warning raised by the config and 0 where --rule lowers it again", async () => {
    const files = {
      ...variant,
      "rapporteur.yaml": "bundled: false\nrules: { misspelled-name: error }\n",
      "a.md": SLIP,
    };
    expect(await exit(["--fail-on", "error"], files)).toBe(1);
    expect(await exit(["--fail-on", "error", "--rule", "misspelled-name=warning"], files)).toBe(0);
  });
  test("1 with a note that is not UTF-8: a finding, no garbage", async () => {
    const { path } = tempWorkspace({ ...ALONE, "a.md": Buffer.from("M\u00fcller\n", "latin1") });
    expect(await checked([], path)).toEqual(["a.md unreadable-note "]);
  });
});

test.each(["desk", "desk/", "desk/people/a.yaml"])(
  "--authority takes a file or a folder: %s",
  async (named) => {
    const { path } = tempWorkspace({
      "vault/a.md": SLIP,
      "desk/people/a.yaml": DESK,
      "desk/readme.md": "Names.\n",
    });
    const words = ["a.md", "--no-bundled", "--authority", `../${named}`];
    expect(await checked(words, `${path}/vault`)).toEqual(["a.md misspelled-name Edrin Tarrough"]);
  },
);

describe("exit 2, a message on standard error and nothing on standard output:", () => {
  test.each([
    ["an unknown option", ["--nope"], /^rapporteur: There is no option --nope\.$/m],
    ["an option that is nearly one", ["--formt", "json"], /--formt.*--format/],
    ["a value that an option does not take", ["--format", "xml"], /--format takes pretty, json.*"xml"/],
    ["an option without its value", ["--config"], /--config/],
    ["an unknown finding code", ["--rule", "misspeled-name=off"], /misspeled-name.*misspelled-name/],
    ["an unknown severity", ["--rule", "misspelled-name=loud"], /"loud"/],
    ["an unknown --fail-on", ["--fail-on", "never"], /--fail-on.*"never"/],
    ["a date that is none", ["--date", "2025-02-30"], /--date.*"2025-02-30"/],
    ["a missing PATH", ["nowhere.md"], /^rapporteur: nowhere\.md: there is no such file or folder\.$/m],
    ["an empty PATH", [""], /^rapporteur: a path is empty\.$/m],
    ["an empty --sources", ["--sources", ""], /^rapporteur: a path is empty\.$/m],
    ["a glob without a match", ["nothing/*.md"], /nothing\/\*\.md: no note matches/],
    ["a missing --config", ["--config", "other.yaml"], /other\.yaml: there is no such file/],
    ["a missing --authority", ["--authority", "other.yaml"], /other\.yaml: there is no such file/],
    [
      "an --authority folder without a register",
      ["--authority", "empty"],
      /empty: there is no authority file/,
    ],
    ["a missing --sources", ["--sources", "other"], /other: there is no such folder/],
  ])("%s", async (_, words, message) => {
    const { path } = tempWorkspace({ ...ALONE, "a.md": SLIP, "empty/rapporteur.yaml": "" });
    const { code, stdout, stderr } = await run(["check", ...words], { cwd: path });
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  test.each([
    ["config", { "rapporteur.yaml": "notes: [a\nb: ]\n" }, /^rapporteur: rapporteur\.yaml:\d+:\d+: \S/],
    ["config of another shape", { "rapporteur.yaml": "- a\n" }, /^rapporteur: rapporteur\.yaml:1:1: \S/],
    [
      "authority file",
      { "authority/b.yaml": "persons:\n  - { id: x\n" },
      /^rapporteur: authority\/b\.yaml:2:5: \S/,
    ],
    [
      "authority file of a trap",
      { "authority/b.yaml": "[".repeat(1000) },
      /^rapporteur: authority\/b\.yaml:1:\d+: \S/,
    ],
  ])("a broken %s, with file, line, column and reason", async (_, files, message) => {
    const { path } = tempWorkspace({ ...ALONE, "a.md": SLIP, ...files });
    const { code, stdout, stderr } = await run(["check", "--format", "json"], { cwd: path });
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(message);
  });

  test.each(["rapporteur.yaml", "authority/b.yaml"])("%s that is not UTF-8", async (file) => {
    const { path } = tempWorkspace({ ...ALONE, "a.md": SLIP, [file]: Uint8Array.of(0xff, 0xfe, 0x41) });
    const { code, stdout, stderr } = await run(["check"], { cwd: path });
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(`rapporteur: ${file}:1:1: `);
    expect(stderr).toContain("is not UTF-8");
  });

  test.skipIf(process.getuid?.() === 0)("a note that may not be read", async () => {
    const workspace = tempWorkspace({ ...ALONE, "a.md": SLIP });
    chmodSync(workspace.pathOf("a.md"), 0);
    const { code, stderr } = await run(["check", "a.md"], { cwd: workspace.path });
    expect([code, stderr]).toEqual([2, "rapporteur: a.md: this file cannot be read.\n"]);
  });

  test("every broken file is told, not the first alone", async () => {
    const { path } = tempWorkspace({ ...ALONE, "authority/b.yaml": "{", "authority/c.yaml": "[" });
    const { stderr } = await run(["check"], { cwd: path });
    expect(stderr).toMatch(
      /^rapporteur: authority\/b\.yaml:1:\d+: .*\nrapporteur: authority\/c\.yaml:1:\d+: /,
    );
  });
});

describe("bad records", () => {
  const files = {
    ...ALONE,
    "authority/b.yaml": "persons:\n  - { id: x }\n  - { id: quell, name: Osric Quell }\n",
  };

  test("are findings where they stand: exit 1, and the others count", async () => {
    const { path } = tempWorkspace({ ...files, "a.md": "Osric Quel left.\n" });
    const { code, stdout } = await run(["check", "--format", "json"], { cwd: path });
    expect(code).toBe(1);
    expect(JSON.parse(stdout).findings).toMatchObject([
      { file: "a.md", code: "misspelled-name", name: "Osric Quell" },
      {
        file: "authority/b.yaml",
        code: "invalid-authority",
        severity: "error",
        start: { line: 1 },
        entity: null,
      },
    ]);
  });

  test("of a file that two roots share are told once", async () => {
    const { path } = tempWorkspace({
      "bad.yaml": "persons: [{ id: x }]\n",
      "a/rapporteur.yaml": "bundled: false\n",
      "a/n.md": "",
      "b/rapporteur.yaml": "bundled: false\n",
      "b/n.md": "",
    });
    const { findings } = await runJson(["check", "a", "b", "--authority", "bad.yaml"], { cwd: path });
    expect(findings).toHaveLength(1);
  });

  test.each(["notes", "notes/", "./notes"])(
    "notes: [%s] names a folder: its notes are checked",
    async (folder) => {
      const { path } = tempWorkspace({
        "rapporteur.yaml": `bundled: false\nnotes: [${folder}]\nauthority: [desk]\n`,
        "desk/desk.yaml": DESK,
        "desk/README.md": "Who is who.\n",
        "notes/2024/a.md": SLIP,
      });
      expect(await checked([], path)).toEqual(["notes/2024/a.md misspelled-name Edrin Tarrough"]);
    },
  );

  test("a key that a config does not have is invalid-config: exit 1", async () => {
    const { path } = tempWorkspace({ "rapporteur.yaml": "bundled: false\nnote: []\n" });
    expect(await checked([], path)).toEqual(["rapporteur.yaml invalid-config note"]);
  });
});

describe("options", () => {
  test("--date dates the notes that carry none", async () => {
    const { path } = tempWorkspace({ ...ALONE, "a.md": "See you Monday, November 4.\n" });
    expect(await checked(["--date", "2025-11-01"], path)).toEqual([
      "a.md weekday-mismatch Monday, November 4",
    ]);
    expect(await checked(["--date", "2024-11-01"], path)).toEqual([]);
  });

  test("--no-bundled leaves the bundled people out", async () => {
    const { path } = tempWorkspace({ "a.md": "Ahn Gyu-bak left.\n" });
    expect(await checked([], path)).toEqual(["a.md misspelled-name Ahn Gyu-bak"]);
    expect(await checked(["--no-bundled"], path)).toEqual([]);
  });

  test("--authority adds a file to the config's", async () => {
    const { path } = tempWorkspace({
      ...ALONE,
      "a.md": `Osric Quel. ${SLIP}`,
      "x/more.yaml": "persons: [{ id: quell, name: Osric Quell }]\n",
    });
    expect(await checked(["--authority", "x/more.yaml"], path)).toEqual([
      "a.md misspelled-name Osric Quel",
      "a.md misspelled-name Edrin Tarrough",
    ]);
  });

  test("--config takes another config than the folder's", async () => {
    const { path } = tempWorkspace({
      ...ALONE,
      "a.md": SLIP,
      "strict.yaml": "bundled: false\nrules: { misspelled-name: off }\n",
    });
    expect(await checked(["--config", "strict.yaml"], path)).toEqual([]);
  });

  test("--config from elsewhere leaves the working folder the root", async () => {
    const elsewhere = tempWorkspace({ "c.yaml": "bundled: false\nrules: { misspelled-name: error }\n" });
    const { path } = tempWorkspace({ "authority/desk.yaml": DESK, "notes/a.md": SLIP });
    for (const words of [[], ["notes"], ["notes/a.md"]]) {
      const { findings } = await runJson(["check", ...words, "--config", elsewhere.pathOf("c.yaml")], {
        cwd: path,
      });
      expect(findings).toMatchObject([{ file: "notes/a.md", severity: "error" }]);
    }
  });
});
