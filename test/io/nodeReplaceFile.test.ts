/** A file written whole or not at all, on the real disk. */
import { chmodSync, readdirSync, readFileSync, statSync } from "node:fs";
import { expect, test } from "vitest";
import { replaceFile } from "../../server/src/io/nodeReplaceFile.ts";
import { tempWorkspace } from "../support/tempWorkspace.ts";

test.skipIf(process.platform === "win32").each([0o600, 0o640])(
  "nobody else reads a text while it is written: mode %o",
  async (mode) => {
    const workspace = tempWorkspace({ "a.md": "old" });
    chmodSync(workspace.pathOf("a.md"), mode);
    let meanwhile = "";
    const bytes = (async function* () {
      const made = readdirSync(workspace.path).find((name) => name.endsWith(".tmp"))!;
      meanwhile = (statSync(workspace.pathOf(made)).mode & 0o777).toString(8);
      yield "new";
    })();
    await replaceFile(workspace.pathOf("a.md"), bytes as unknown as Uint8Array);
    expect([meanwhile, statSync(workspace.pathOf("a.md")).mode & 0o777]).toEqual(["600", mode]);
    expect(readFileSync(workspace.pathOf("a.md"), "utf8")).toBe("new");
  },
);
