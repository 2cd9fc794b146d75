import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { PROJECT } from "../support/cli.ts";

describe("scripts refuse at once", () => {
  test.each([
    ["start.mjs", ["--no-edtor"], /--no-edtor[\s\S]*--no-editor/],
    ["start.mjs", ["nope"], /no folder nope\.[\s\S]*--no-editor/],
    ["start.mjs", ["--port", "many"], /--port takes a number up to 65535; not "many"/],
    ["screenshot.mjs", ["--note", "nope.md"], /--note: no file nope\.md/],
    ["screenshot.mjs", ["--folder", "nope"], /--folder: no folder nope/],
    ["screenshot.mjs", ["--hover", "Nobody Atall"], /--hover: no line of .* holds "Nobody Atall"/],
  ])("%s %j", (script, words, message) => {
    const ran = spawnSync(process.execPath, [`scripts/${script}`, ...words], {
      cwd: PROJECT,
      encoding: "utf8",
    });
    expect([ran.status, ran.stdout]).toEqual([2, ""]);
    expect(ran.stderr).toMatch(message);
  });
});
