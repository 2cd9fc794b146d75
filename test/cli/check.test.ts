import { chmodSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { PROJECT, run, runJson } from "../support/cli.ts";
import { tempWorkspace } from "../support/tempWorkspace.ts";
import { ALONE, DESK, SLIP } from "./desk.ts";

/** `file code text` of each finding. */
async function findings(words: readonly string[], cwd: string): Promise<string[]> {
  const { findings } = await runJson(["check", ...words], { cwd });
  return findings.map(({ file, code, text }: Record<string, string>) => `${file} ${code} ${text}`);
}

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
    expect(await findings(["seeds/notes"], PROJECT)).toEqual(intended.map((one) => `seeds/notes/${one}`));
  });

  test("are checked by their own config from wherever", async () => {
    expect(await findings([], `${PROJECT}seeds/notes`)).toEqual(intended);
  });
});

describe("JSON", () => {
  test("has every documented key, and no other", async () => {
    const { path } = tempWorkspace({ ...ALONE, "notes/a.md": SLIP });
    expect(await runJson(["check"], { cwd: path })).toEqual({
      version: 1,
      files: 1,
      findings: [
        {
          file: "notes/a.md",
          code: "misspelled-name",
          severity: "warning",
          message: expect.stringContaining('"Edrin Tarrough"'),
          start: { line: 0, character: 5 },
          end: { line: 0, character: 19 },
          text: "Edrin Tarrough",
          entity: "tarrow",
          name: "Edrin Tarrow",
          fixes: [{ title: 'Use "Edrin Tarrow"', newText: "Edrin Tarrow", preferred: true }],
          related: [],
        },
      ],
    });
  });

  test("has null where a finding has nothing", async () => {
    const { path } = tempWorkspace({ ...ALONE, "a.md": "On 31 April 2025.\n" });
    const { findings } = await runJson(["check"], { cwd: path });
    expect(findings).toMatchObject([
      { code: "impossible-date", entity: null, name: null, fixes: [], related: [] },
    ]);
  });

  test("counts lines and UTF-16 units from 0 behind CRLF and emoji", async () => {
    const { path } = tempWorkspace({ ...ALONE, "a.md": "one\r\n\u{1F600} Edrin Tarrough\r\n" });
    const { findings } = await runJson(["check"], { cwd: path });
    expect(findings).toMatchObject([{ start: { line: 1, character: 3 }, end: { line: 1, character: 17 } }]);
  });

  test("is sorted by file, then start", async () => {
    const { path } = tempWorkspace({
      ...ALONE,
      "b.md": SLIP,
      "a.md": `31 April 2025. ${SLIP}`,
      "c/a.md": SLIP,
    });
    expect(await findings(["c", "b.md", "a.md"], path)).toEqual([
      "a.md impossible-date 31 April 2025",
      "a.md misspelled-name Edrin Tarrough",
      "b.md misspelled-name Edrin Tarrough",
      "c/a.md misspelled-name Edrin Tarrough",
    ]);
  });

  test("is the same bytes whatever the order of PATHs, named twice or not", async () => {
    const { path } = tempWorkspace({ ...ALONE, "b.md": SLIP, "a.md": SLIP, "c/a.md": SLIP });
    const orders = [
      ["a.md", "b.md", "c"],
      ["c", "b.md", "a.md"],
      ["*.md", "c/a.md", "b.md"],
      ["b.md", "a.md", "*.md", "c"],
      ["a.md", `${path}/a.md`, "b.md", "c"],
      [`${path}/a.md`, "a.md", "b.md", "c"],
    ];
    const outputs = await Promise.all(
      orders.map((paths) => run(["check", ...paths, "--format", "json"], { cwd: path })),
    );
    expect(new Set(outputs.map(({ stdout }) => stdout)).size).toBe(1);
    expect(outputs[0]!.stdout).toContain('"files": 3');
  });

  test("a folder without notes has no files: exit 0", async () => {
    const { path } = tempWorkspace({ ...ALONE, "empty/.keep": "" });
    const { code, stdout } = await run(["check", "empty", "--format", "json"], { cwd: path });
    expect([code, JSON.parse(stdout)]).toEqual([0, { version: 1, files: 0, findings: [] }]);
  });

  test("names a file as PATH does: absolute where that was, from above where it lies above", async () => {
    const { path } = tempWorkspace({ ...ALONE, "a.md": SLIP, "sub/x.txt": "" });
    expect(await findings([`${path}/a.md`], path)).toEqual([`${path}/a.md misspelled-name Edrin Tarrough`]);
    expect(await findings(["../a.md"], `${path}/sub`)).toEqual(["../a.md misspelled-name Edrin Tarrough"]);
    expect(await findings(["./a.md"], path)).toEqual(["a.md misspelled-name Edrin Tarrough"]);
  });
});

describe("a name written in two ways", () => {
  const TWO = { ...ALONE, "a.md": "Sergei Lavrov. Sergei Lavrov.\n", "sub/b.md": "Sergey Lavrov.\n" };

  test("is found across the notes of the root, whatever PATH is asked for", async () => {
    const { path } = tempWorkspace(TWO);
    const { files, findings: found } = await runJson(["check", "sub/b.md"], { cwd: path });
    expect(files).toBe(1);
    expect(found).toMatchObject([
      {
        file: "sub/b.md",
        code: "inconsistent-name",
        entity: null,
        fixes: [{ newText: "Sergei Lavrov", preferred: true }],
        related: [
          { file: "a.md", start: { line: 0, character: 0 }, end: { line: 0, character: 13 } },
          { file: "a.md", start: { line: 0, character: 15 } },
        ],
      },
    ]);
    expect(await findings(["a.md"], path)).toEqual([]);
    expect(await findings([], path)).toEqual(["sub/b.md inconsistent-name Sergey Lavrov"]);
  });

  test("is the same whatever the order of PATHs", async () => {
    const { path } = tempWorkspace({ ...TWO, "c.md": "Sergey Lavrov\n", "d.md": "Sergei Lavrov.\n" });
    const outputs = await Promise.all(
      [[], ["d.md", "sub", "a.md", "c.md"], ["c.md", "d.md", "a.md", "sub/b.md"]].map((paths) =>
        run(["check", ...paths, "--format", "json"], { cwd: path }),
      ),
    );
    expect(new Set(outputs.map(({ stdout }) => stdout)).size).toBe(1);
  });

  test("is not looked for in the notes of a nested root, in ignored ones, or where it is off", async () => {
    const { path } = tempWorkspace({
      ...TWO,
      ".gitignore": "ignored/\n",
      "ignored/c.md": "Sergey Brandtov\n",
      "d.md": "Sergei Brandtov\n",
      "sub/rapporteur.yaml": "bundled: false\n",
    });
    expect(await findings([], path)).toEqual([]);
    const off = ["--rule", "inconsistent-name=off"];
    expect(await findings(off, tempWorkspace(TWO).path)).toEqual([]);
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
    expect(await findings([], path)).toEqual(["a.md unreadable-note "]);
  });
});

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
    ["a missing --sources", ["--sources", "other"], /other: there is no such folder/],
  ])("%s", async (_, words, message) => {
    const { path } = tempWorkspace({ ...ALONE, "a.md": SLIP });
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
      expect(await findings([], path)).toEqual(["notes/2024/a.md misspelled-name Edrin Tarrough"]);
    },
  );

  test("a key that a config does not have is invalid-config: exit 1", async () => {
    const { path } = tempWorkspace({ "rapporteur.yaml": "bundled: false\nnote: []\n" });
    expect(await findings([], path)).toEqual(["rapporteur.yaml invalid-config note"]);
  });
});

describe("options", () => {
  test("--date dates the notes that carry none", async () => {
    const { path } = tempWorkspace({ ...ALONE, "a.md": "See you Monday, November 4.\n" });
    expect(await findings(["--date", "2025-11-01"], path)).toEqual([
      "a.md weekday-mismatch Monday, November 4",
    ]);
    expect(await findings(["--date", "2024-11-01"], path)).toEqual([]);
  });

  test("--no-bundled leaves the bundled people out", async () => {
    const { path } = tempWorkspace({ "a.md": "Ahn Gyu-bak left.\n" });
    expect(await findings([], path)).toEqual(["a.md misspelled-name Ahn Gyu-bak"]);
    expect(await findings(["--no-bundled"], path)).toEqual([]);
  });

  test("--authority adds a file to the config's", async () => {
    const { path } = tempWorkspace({
      ...ALONE,
      "a.md": `Osric Quel. ${SLIP}`,
      "x/more.yaml": "persons: [{ id: quell, name: Osric Quell }]\n",
    });
    expect(await findings(["--authority", "x/more.yaml"], path)).toEqual([
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
    expect(await findings(["--config", "strict.yaml"], path)).toEqual([]);
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

describe("what is checked", () => {
  test("a register of JSON in authority/ is read without a config", async () => {
    const { path } = tempWorkspace({
      "authority/desk.json": '{ "persons": [{ "id": "edrin", "name": "Edrin Tarrow" }] }',
      "a.md": "Talks with Edrin Tarow.",
    });
    expect(await findings([], path)).toEqual(["a.md misspelled-name Edrin Tarow"]);
  });

  test("authority files, articles, hidden folders and node_modules are not", async () => {
    const { path } = tempWorkspace({
      ...ALONE,
      "authority/readme.yaml": "persons: []\n",
      "sources/s.md": SLIP,
      ".obsidian/x.md": SLIP,
      "node_modules/p/readme.md": SLIP,
      "a.md": SLIP,
    });
    expect(await findings([], path)).toEqual(["a.md misspelled-name Edrin Tarrough"]);
  });

  test.each(["sources/s.md", ".obsidian/x.md", "drafts/d.md", "old/o.md"])(
    "%s is when it is named",
    async (file) => {
      const { path } = tempWorkspace({
        ...ALONE,
        "rapporteur.yaml": "bundled: false\nexclude: [old/**]\n",
        ".gitignore": "drafts/\n",
        [file]: SLIP,
      });
      expect(await findings([], path)).toEqual([]);
      expect(await findings([file], path)).toEqual([`${file} misspelled-name Edrin Tarrough`]);
    },
  );

  test("an authority file that is named is for its own records, not for its prose", async () => {
    const { path } = tempWorkspace({
      ...ALONE,
      "authority/b.yaml": "persons: [{ id: x }]\n",
      "authority/c.yaml": "persons: [{ id: y }] # Edrin Tarrough\n",
    });
    const { files, findings: found } = await runJson(["check", "authority/c.yaml"], { cwd: path });
    expect([files, found]).toMatchObject([1, [{ file: "authority/c.yaml", code: "invalid-authority" }]]);
    const { stdout } = await run(["check", "authority/desk.yaml", "rapporteur.yaml"], { cwd: path });
    expect(stdout).toBe("No findings in 2 files.\n");
  });

  test.each(["check", "mentions", "authority suggest"])("%s of nothing but data: exit 2", async (command) => {
    const { path } = tempWorkspace({ ...ALONE, "x.json": `{"a": "${SLIP.trim()}"}` });
    const { code, stdout, stderr } = await run([...command.split(" "), "x.json"], { cwd: path });
    expect([code, stdout, stderr]).toEqual([2, "", expect.stringContaining("x.json: this is no note")]);
  });

  test(".gitignore is heeded, nested and with exceptions", async () => {
    const { path } = tempWorkspace({
      ...ALONE,
      ".gitignore": "*.draft.md\n!kept.draft.md\nbuild/\n",
      "a.draft.md": SLIP,
      "kept.draft.md": SLIP,
      "build/x.md": SLIP,
      "sub/.gitignore": "/only.md\n",
      "sub/only.md": SLIP,
      "sub/deep/only.md": SLIP,
    });
    const files = (await findings([], path)).map((finding) => finding.split(" ")[0]);
    expect(files).toEqual(["kept.draft.md", "sub/deep/only.md"]);
  });

  test("the config's notes and exclude decide", async () => {
    const { path } = tempWorkspace({
      ...ALONE,
      "rapporteur.yaml": 'bundled: false\nnotes: ["in/**/*.md"]\nexclude: ["in/old"]\n',
      "a.md": SLIP,
      "in/b.md": SLIP,
      "in/c.txt": SLIP,
      "in/old/d.md": SLIP,
    });
    expect(await findings([], path)).toEqual(["in/b.md misspelled-name Edrin Tarrough"]);
  });

  test("a nested rapporteur.yaml is a root of its own", async () => {
    const { path } = tempWorkspace({
      ...ALONE,
      "a.md": "Edrin Tarrough, Osric Quel.\n",
      "sub/rapporteur.yaml": "bundled: false\n",
      "sub/authority/own.yaml": "persons: [{ id: quell, name: Osric Quell }]\n",
      "sub/b.md": "Edrin Tarrough, Osric Quel.\n",
    });
    const all = ["a.md misspelled-name Edrin Tarrough", "sub/b.md misspelled-name Osric Quel"];
    expect(await findings([], path)).toEqual(all);
    expect(await findings(["."], path)).toEqual(all);
    expect(await findings(["**/*.md"], path)).toEqual(all);
    expect(await findings(["sub/b.md"], path)).toEqual([all[1]]);
    expect(await findings(["b.md"], `${path}/sub`)).toEqual(["b.md misspelled-name Osric Quel"]);
  });

  test.each([
    ["../c/*.md", ["../c/a.md misspelled-name Edrin Tarrough"]],
    ["../**/a.md", ["../c/a.md misspelled-name Edrin Tarrough"]],
    ["./*.md", ["b.md misspelled-name Edrin Tarrough"]],
    ["../c/../d/*.md", ["b.md misspelled-name Edrin Tarrough"]],
  ])("a glob in quotes may go up: %s", async (glob, wanted) => {
    const { path } = tempWorkspace({ ...ALONE, "c/a.md": SLIP, "d/b.md": SLIP });
    expect(await findings([glob], `${path}/d`)).toEqual(wanted);
  });

  test("standard input is, as Markdown, under the name -", async () => {
    const { path } = tempWorkspace(ALONE);
    const { findings, files } = await runJson(["check", "-"], {
      cwd: path,
      input: `\`Edrin Tarrough\` ${SLIP}`,
    });
    expect([files, findings.length, findings[0]]).toEqual([
      1,
      1,
      expect.objectContaining({ file: "-", start: { line: 0, character: 22 } }),
    ]);
  });

  test("plain text has no Markdown in it", async () => {
    const { path } = tempWorkspace({ ...ALONE, "a.md": "`Edrin Tarrough`", "a.txt": "`Edrin Tarrough`" });
    expect(await findings([], path)).toEqual(["a.txt misspelled-name Edrin Tarrough"]);
  });

  test("links are not followed out of the folder", async () => {
    const outside = tempWorkspace({ "x.md": SLIP });
    const inside = tempWorkspace(ALONE);
    const { symlinkSync } = await import("node:fs");
    symlinkSync(outside.path, inside.pathOf("link"));
    symlinkSync(inside.path, inside.pathOf("loop"));
    expect(await findings([], inside.path)).toEqual([]);
  });
});
