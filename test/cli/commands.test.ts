import { describe, expect, test } from "vitest";
import { paletteFor } from "../../server/src/cli/palette.ts";
import { PROJECT, run, runJson } from "../support/cli.ts";
import { tempWorkspace } from "../support/tempWorkspace.ts";
import { ALONE, SLIP } from "./desk.ts";

describe("mentions", () => {
  test("have every documented key; candidates only where two could bear the name", async () => {
    const text = "Maribeth Velsing and Jorun Velsing came on 2025-11-01. Velsing left the Cod Council.\n";
    const { path } = tempWorkspace({ ...ALONE, "a.md": text });
    const row = { file: "a.md", kind: "person", value: null };
    const at = (character: number, text: string) => ({
      start: { line: 0, character },
      end: { line: 0, character: character + text.length },
      text,
    });
    expect(await runJson(["mentions"], { cwd: path })).toEqual({
      version: 1,
      mentions: [
        {
          ...row,
          ...at(0, "Maribeth Velsing"),
          entity: "velsing",
          name: "Maribeth Velsing",
          via: "authorized",
        },
        {
          ...row,
          ...at(21, "Jorun Velsing"),
          entity: "other-velsing",
          name: "Jorun Velsing",
          via: "authorized",
        },
        {
          ...row,
          ...at(43, "2025-11-01"),
          kind: "date",
          entity: null,
          name: null,
          via: "pattern",
          value: "2025-11-01",
        },
        {
          ...row,
          ...at(55, "Velsing"),
          entity: null,
          name: null,
          via: "short-form",
          candidates: ["other-velsing", "velsing"],
        },
        {
          ...row,
          ...at(72, "Cod Council"),
          kind: "forum",
          entity: "cod",
          name: "Cod Council",
          via: "authorized",
        },
      ],
    });
  });

  test("exit 0 with findings in the notes, and with none of anything", async () => {
    const { path } = tempWorkspace({ ...ALONE, "a.md": SLIP, "empty/.keep": "" });
    expect((await run(["mentions"], { cwd: path })).code).toBe(0);
    const { code, stdout } = await run(["mentions", "empty", "--format", "json"], { cwd: path });
    expect([code, JSON.parse(stdout)]).toEqual([0, { version: 1, mentions: [] }]);
  });

  test("exit 2 on a broken register; 0 on a bad record", async () => {
    const broken = tempWorkspace({ ...ALONE, "authority/b.yaml": "{" });
    expect((await run(["mentions"], { cwd: broken.path })).code).toBe(2);
    const bad = tempWorkspace({ ...ALONE, "authority/b.yaml": "persons: [{ id: x }]\n" });
    expect((await run(["mentions"], { cwd: bad.path })).code).toBe(0);
  });

  test("of the bundled articles name the ministers", async () => {
    const { mentions } = await runJson(["mentions", "seeds/articles/000.md", "--date", "2025-11-02"]);
    expect(mentions).toContainEqual(
      expect.objectContaining({ text: "Ahn Gyu-back", entity: "ahn-gyu-back", via: "authorized" }),
    );
  });

  test("pretty: one line each, by file", async () => {
    const { path } = tempWorkspace({ ...ALONE, "a.md": "\nEdrin Tarrow, 2025-11-01\n" });
    const { stdout } = await run(["mentions"], { cwd: path });
    expect(stdout).toBe(
      "a.md\n  2:1      Edrin Tarrow → Edrin Tarrow (person, authorized)\n  2:15     2025-11-01 → 2025-11-01 (date)\n\n2 mentions.\n",
    );
  });
});

describe("explain", () => {
  const files = { ...ALONE, "a.md": "x\nIn May 2021 Edrin Tarrow left.\n", "c:1:2.md": "Edrin Tarrow" };

  test("prints what the editor shows, place counted from 1: exit 0", async () => {
    const { path } = tempWorkspace(files);
    const { code, stdout } = await run(["explain", "a.md:2:13"], { cwd: path });
    expect([code, stdout.split("\n").slice(0, 2)]).toEqual([
      0,
      ["Edrin Tarrow", "Minister of Fisheries, Norway (2020-03-01 to 2022-06-30)"],
    ]);
  });

  test("tells in how many notes of the root a name stands", async () => {
    const { path } = tempWorkspace({ ...files, "sub/b.md": "Edrin Tarrow came." });
    const { stdout } = await run(["explain", "a.md:2:13"], { cwd: path });
    expect(stdout).toContain("Mentioned in 3 notes.");
  });

  test("exit 1 where nothing is", async () => {
    const { path } = tempWorkspace(files);
    const { code, stdout } = await run(["explain", "a.md:1:1"], { cwd: path });
    expect([code, stdout]).toEqual([1, "Nothing is recognised there.\n"]);
  });

  test("a file name may have colons", async () => {
    const { path } = tempWorkspace(files);
    expect((await run(["explain", "c:1:2.md:1:3"], { cwd: path })).code).toBe(0);
  });

  test.each([
    ["line", "a.md:99:1", "a.md has 3 lines; there is no line 99."],
    ["column", "a.md:1:3", "Line 1 of a.md has 1 column; there is no column 3."],
  ])("exit 1 behind the last %s, which it says", async (_, place, message) => {
    const { path } = tempWorkspace(files);
    expect(await run(["explain", place], { cwd: path })).toEqual({
      code: 1,
      stdout: `${message}\n`,
      stderr: "",
    });
    const { code, stdout, stderr } = await run(["explain", place, "--format", "json"], { cwd: path });
    expect([code, JSON.parse(stdout).mention, stderr]).toEqual([1, null, `rapporteur: ${message}\n`]);
  });

  test("the end of a line is a place", async () => {
    const { path } = tempWorkspace({ ...ALONE, "a.md": "Edrin Tarrow" });
    expect((await run(["explain", "a.md:1:13"], { cwd: path })).code).toBe(0);
  });

  test("JSON has what the editor shows as data, too", async () => {
    const { path } = tempWorkspace({
      ...files,
      "sources/x7.md": "---\npublished: 2021-06-01\n---\nThen Edrin Tarrow spoke.\n",
    });
    expect(await runJson(["explain", "a.md:2:13"], { cwd: path })).toEqual({
      version: 1,
      file: "a.md",
      start: { line: 1, character: 12 },
      end: { line: 1, character: 24 },
      text: expect.stringContaining("Minister of Fisheries"),
      mention: {
        text: "Edrin Tarrow",
        kind: "person",
        entity: "tarrow",
        name: "Edrin Tarrow",
        via: "authorized",
        value: null,
      },
      date: { value: "2021-05", basis: "sentence" },
      roles: [
        {
          post: "fisheries",
          label: "Minister of Fisheries",
          country: "NO",
          start_date: "2020-03-01",
          end_date: "2022-06-30",
          held: "yes",
        },
      ],
      passages: [
        {
          article: "x7",
          title: "x7",
          published: "2021-06-01",
          publisher: null,
          file: "sources/x7.md",
          start: { line: 3, character: 0 },
          end: { line: 3, character: 24 },
          text: "Then Edrin Tarrow spoke.",
        },
      ],
    });
  });

  test("JSON of a place where nothing is has every key", async () => {
    const { path } = tempWorkspace(files);
    const { code, stdout } = await run(["explain", "a.md:1:1", "--format", "json"], { cwd: path });
    expect([code, JSON.parse(stdout)]).toEqual([
      1,
      {
        version: 1,
        file: "a.md",
        start: null,
        end: null,
        text: null,
        mention: null,
        date: null,
        roles: [],
        passages: [],
      },
    ]);
  });

  test.each([
    ["no place", []],
    ["no column", ["a.md:2"]],
    ["a column of 0", ["a.md:2:0"]],
    ["words for numbers", ["a.md:two:one"]],
    ["two places", ["a.md:2:13", "a.md:1:1"]],
    ["a missing file", ["b.md:1:1"]],
    ["an option of check", ["a.md:2:13", "--fail-on", "error"]],
  ])("exit 2 on %s", async (_, words) => {
    const { path } = tempWorkspace(files);
    const { code, stdout, stderr } = await run(["explain", ...words], { cwd: path });
    expect([code, stdout, stderr]).toEqual([2, "", expect.stringMatching(/^rapporteur: \S.*\n$/)]);
  });

  test.each([["-:1:1"], ["--", "-:1:1"]])("%s %s: standard input is no file", async (...words) => {
    const { code, stderr } = await run(["explain", ...words], { cwd: tempWorkspace(files).path });
    expect([code, stderr]).toEqual([2, expect.stringContaining("it does not read standard input")]);
  });
});

describe("the program", () => {
  test("--version prints the package's", async () => {
    const { version } = (await import("../../package.json")).default;
    expect(await run(["--version"])).toEqual({ code: 0, stdout: `${version}\n`, stderr: "" });
  });

  test("--help tells every command and option", async () => {
    const { code, stdout } = await run(["--help"]);
    expect(code).toBe(0);
    for (const word of "check mentions explain authority lint import --config --format --date --no-bundled --authority --sources --fail-on --rule --from --out".split(
      " ",
    ))
      expect(stdout).toContain(word);
  });

  test.each([
    [
      ["explain"],
      "pretty (default) or json\n",
      "Exit: 0, 1 nothing is there, 2 it could not run, 130 interrupted.\n",
    ],
    [["mentions"], "pretty (default) or json\n", "Exit: 0, 2 it could not run, 130 interrupted.\n"],
    [["authority", "suggest"], "yaml (default) or json\n", "Exit: 0, 2 it could not run, 130 interrupted.\n"],
  ])("--help beside %j tells its own formats and exit codes", async (words, formats, exits) => {
    const { stdout } = await run([...words, "--help"]);
    expect(stdout).toContain(`--format FORMAT      ${formats}`);
    expect(stdout.endsWith(exits)).toBe(true);
    expect(stdout).not.toContain("sarif");
  });

  test("help in front of a command is --help behind it", async () => {
    for (const words of [["check"], ["authority", "lint"], []])
      expect((await run(["help", ...words])).stdout).toBe((await run([...words, "--help"])).stdout);
  });

  test("--help beside a command tells what goes with it", async () => {
    const { code, stdout } = await run(["authority", "lint", "--help"]);
    expect([code, stdout.split("\n")[0]]).toEqual([0, expect.stringContaining("rapporteur authority lint")]);
    expect(stdout).toContain("--fail-on");
    expect(stdout).not.toContain("--baseline");
  });

  test.each([
    ["no command", [], /check, mentions, explain/],
    ["a command that is nearly one", ["chek"], /"chek".*"check"/],
  ])("exit 2 on %s", async (_, words, message) => {
    const { code, stdout, stderr } = await run(words);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(message);
  });

  test("an interrupt ends it with 130", async () => {
    const during = (child: { kill(signal: "SIGINT"): void }) => child.kill("SIGINT");
    expect((await run(["check", "-"], { during })).code).toBe(130);
  });

  test("a reader that leaves early is no fault", async () => {
    const { path } = tempWorkspace({ ...ALONE, "a.md": SLIP.repeat(900) });
    const { stderr } = await run(["check", "--format", "json"], {
      cwd: path,
      during: (child) => child.stdout!.once("data", () => child.stdout!.destroy()),
    });
    expect(stderr).toBe("");
  });
});

describe("pretty", () => {
  test("groups by file, counts from 1, names the fix and sums up", async () => {
    const { path } = tempWorkspace({ ...ALONE, "a.md": `\n${SLIP}On 31 April 2025.\n` });
    const { stdout } = await run(["check"], { cwd: path });
    expect(stdout.split("\n")).toEqual([
      "a.md",
      expect.stringMatching(/^ {2}2:6 {6}warning {5}"Edrin Tarrough" .* → Edrin Tarrow {2}misspelled-name$/),
      expect.stringMatching(/^ {2}3:4 {6}error {7}.*impossible-date$/),
      "",
      "2 findings in 1 note: 1 error, 1 warning.",
      "",
    ]);
  });

  test("says so where there is nothing", async () => {
    const { path } = tempWorkspace({ ...ALONE, "a.md": "", "b.md": "" });
    expect((await run(["check"], { cwd: path })).stdout).toBe("No findings in 2 notes.\n");
  });

  test("has no colour where it does not go to a terminal", async () => {
    const { stdout } = await run(["check", "seeds/notes"], { cwd: PROJECT, env: { FORCE_COLOR: "1" } });
    expect(stdout).not.toContain("\u001b");
  });

  test.each([
    ["a terminal", true, {}, true],
    ["no terminal", false, {}, false],
    ["a terminal under NO_COLOR", true, { NO_COLOR: "1" }, false],
    ["a terminal under an empty NO_COLOR", true, { NO_COLOR: "" }, true],
    ["a dumb terminal", true, { TERM: "dumb" }, false],
  ])("paints on %s: %s", (_, isTerminal, environment, painted) => {
    expect(paletteFor(isTerminal, environment).red("x").includes("\u001b")).toBe(painted);
  });

  test("escape sequences in notes and file names are shown, not sent", async () => {
    const { path } = tempWorkspace({
      ...ALONE,
      "a\u001b[31m.md": "Ed\u001b[2Jx. 31\u001b April 2025, Edrin\u00a0Tarrough\u001b]0;\u0007\n",
    });
    for (const command of ["check", "mentions"]) {
      const { stdout } = await run([command], { cwd: path });
      expect(stdout).toContain("a<U+001B>[31m.md");
      expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
    }
  });

  test("nor in messages", async () => {
    const { path } = tempWorkspace({ ...ALONE, "authority/b\u001b[1m.yaml": "{ \u001b" });
    for (const words of [
      ["check"],
      ["check", "no\u001b[2Jthing"],
      ["che\u001bck"],
      ["check", "--date", "\u001b"],
    ]) {
      const { code, stderr } = await run(words, { cwd: path });
      expect(code).toBe(2);
      expect(stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
    }
  });

  test("JSON keeps them, escaped", async () => {
    const { path } = tempWorkspace({ ...ALONE, "a\u001b.md": SLIP });
    const { stdout } = await run(["check", "--format", "json"], { cwd: path });
    expect(stdout).not.toContain("\u001b");
    expect(JSON.parse(stdout).findings[0].file).toBe("a\u001b.md");
  });
});
