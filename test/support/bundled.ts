/** The bundled register and articles, read from the project's seeds, for tests in memory. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { mergeAuthorities } from "../../server/src/core/authority/merge.ts";
import { parseAuthority } from "../../server/src/core/authority/parse.ts";
import { Register } from "../../server/src/core/authority/register.ts";

export const SEEDS = fileURLToPath(new URL("../../seeds/", import.meta.url));

export function readSeeds(folder: string): { name: string; text: string }[] {
  const names = readdirSync(`${SEEDS}${folder}`).filter((name) => /\.(md|ya?ml)$/.test(name));
  return names.sort().map((name) => ({ name, text: readFileSync(`${SEEDS}${folder}/${name}`, "utf8") }));
}

export function bundledRegister(): Register {
  const files = readSeeds("authority").map(({ name, text }) => parseAuthority(name, text).authority);
  return new Register(mergeAuthorities([files]).authority);
}
