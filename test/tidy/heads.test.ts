/** Each file of the program says at its head what it is. What the heads say is for readers to hold against the code. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

test.each(["client/src", "server/src"])("every file of %s has a head", (folder) => {
  const files = readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" });
  const sources = files.filter((file) => file.endsWith(".ts"));
  expect(sources).not.toEqual([]);
  const without = sources.filter((file) => !readFileSync(join(ROOT, folder, file), "utf8").startsWith("/**"));
  expect(without).toEqual([]);
});
