/** What the README, the schema and ARCHITECTURE.md say of the code is what the code has. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { allChecks, ruleCodes } from "../../server/src/core/checks/list.ts";
import { defaultConfig } from "../../server/src/core/config.ts";

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

test("the README has a row for every check, with its default severity", () => {
  const rows = [...read("README.md").matchAll(/^\| `([a-z-]+)` \| (\w+) \|/gm)].map(
    ([, code, severity]) => `${code} ${severity}`,
  );
  expect(rows.sort()).toEqual(allChecks.map(({ code, severity }) => `${code} ${severity}`).sort());
});

test("the config's schema knows every code that rules may name", () => {
  const schema = JSON.parse(read("schemas/config.schema.json"));
  expect(Object.keys(schema.properties.rules.properties).sort()).toEqual([...ruleCodes].sort());
});

test("the README shows the defaults of the config", () => {
  const block = /```yaml\n(notes:.*?)```/s.exec(read("README.md"))![1]!;
  const shown = (key: string): string => new RegExp(`^\\s*${key}: (.*?)\\s*(?:#.*)?$`, "m").exec(block)![1]!;
  expect(shown("notes")).toBe(JSON.stringify(defaultConfig.notes));
  expect(shown("authority")).toBe(JSON.stringify(defaultConfig.authority));
  expect(shown("sources")).toBe(JSON.stringify(defaultConfig.sources));
  expect(shown("bundled")).toBe(String(defaultConfig.bundled));
  expect(shown("variants")).toBe(defaultConfig.style.variants);
  expect(shown("name_order")).toBe(defaultConfig.style.nameOrder);
  expect(shown("date_order")).toBe(defaultConfig.style.dateOrder);
  expect(shown("date_form")).toBe(defaultConfig.style.dateForm);
});

test("the README names every command and every setting of the extension", () => {
  const readme = read("README.md");
  const { commands, configuration } = JSON.parse(read("package.json")).contributes;
  const titles = commands.map(({ title }: { title: string }) => title.replace("…", ""));
  expect(titles.filter((title: string) => !readme.includes(`*${title}*`))).toEqual([]);
  const settings = [configuration].flat().flatMap(({ properties }) => Object.keys(properties));
  const inFile = (setting: string): string =>
    setting.slice(setting.lastIndexOf(".") + 1).replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  const isNamed = (setting: string): boolean =>
    readme.includes(`\`${setting}\``) || new RegExp(`^ *${inFile(setting)}: `, "m").test(readme);
  expect(settings.length).toBeGreaterThan(10);
  expect(settings.filter((setting) => !isNamed(setting))).toEqual([]);
});

test("ARCHITECTURE.md names files that are there", () => {
  const root = new URL("../../", import.meta.url);
  const files = ["server/src", "client/src"].flatMap((folder) =>
    readdirSync(new URL(folder, root), { recursive: true, encoding: "utf8" }).map(
      (name) => `/${folder}/${name.replaceAll("\\", "/")}`,
    ),
  );
  const named = [...read("ARCHITECTURE.md").matchAll(/`([\w/]+\.ts)`/g)].map(([, name]) => name!);
  expect(named.length).toBeGreaterThan(50);
  expect(named.filter((name) => !files.some((file) => file.endsWith(`/${name}`)))).toEqual([]);
});
