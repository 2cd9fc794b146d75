/**
 * Hovers while a large register is loaded, over the server's pipe: 20 a second, sent when they are due whether the ones
 * before were answered or not. 10,000 full records in YAML that come while the server runs, and 100,000 people in JSON
 * that are there when it starts. Not a test: `npm run bench -- load`.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { LspClient } from "../support/lspClient.ts";
import { options } from "./measure.ts";
import { people, registerJson, registerYaml } from "./people.ts";

const EVERY_MS = 50;
/** Hovers after the register is there. */
const AFTER = 20;

interface Load {
  readonly name: string;
  readonly text: string;
  readonly count: number;
  /** Whether the file is there when the server starts. */
  readonly fromStart: boolean;
}

const [yaml, json] = options.quick ? [1_000, 10_000] : [10_000, 100_000];
await measure({ name: "large.yaml", text: registerYaml(yaml), count: yaml, fromStart: false });
await measure({ name: "large.json", text: registerJson(json), count: json, fromStart: true });

async function measure({ name, text, count, fromStart }: Load): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "rapporteur-bench-"));
  const uriOf = (path: string): string => pathToFileURL(join(folder, path)).href;
  const last = people(count)[count - 1]!.name;
  mkdirSync(join(folder, "authority"));
  writeFileSync(
    join(folder, "rapporteur.yaml"),
    'bundled: false\nauthority: ["authority/*.yaml", "authority/*.json"]\n',
  );
  writeFileSync(
    join(folder, "authority", "small.yaml"),
    "persons:\n  - id: tarrow\n    name: Edrin Tarrow\n",
  );
  const note = `Edrin Tarrow met ${last} in the afternoon.\n`;
  writeFileSync(join(folder, "a.md"), note);
  if (fromStart) writeFileSync(join(folder, "authority", name), text);

  let began = performance.now();
  const client = await LspClient.start({ folders: [uriOf("")] });
  client.notify("textDocument/didOpen", {
    textDocument: { uri: uriOf("a.md"), languageId: "markdown", version: 1, text: note },
  });
  const hover = (character: number) =>
    client.request("textDocument/hover", {
      textDocument: { uri: uriOf("a.md") },
      position: { line: 0, character },
    });
  if (!fromStart) {
    for (let i = 0; i < 50; i++) await hover(2);
    writeFileSync(join(folder, "authority", name), text);
    began = performance.now();
    client.notify("workspace/didChangeWatchedFiles", {
      changes: [{ uri: uriOf(`authority/${name}`), type: 1 }],
    });
  }
  let loaded = -1;
  const times: number[] = [];
  const pending: Promise<void>[] = [];
  for (let due = performance.now(), left = AFTER; left > 0; due += EVERY_MS) {
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())));
    pending.push(hover(2).then(() => void times.push(performance.now() - due)));
    if (loaded < 0)
      hover(note.indexOf(last) + 2).then((found) => {
        if (found !== null && loaded < 0) loaded = performance.now() - began;
      });
    else left--;
    if (performance.now() - began > 60_000) break;
  }
  await Promise.all(pending);
  times.sort((a, b) => a - b);
  const at = (share: number): string => times[Math.floor(share * (times.length - 1))]!.toFixed(1);
  const since = fromStart ? "the start of the server" : "the change";
  console.log(
    `${count} people, ${(text.length / 1e6).toFixed(1)} MB, ${name}: known ${loaded.toFixed(0)} ms after ${since}`,
  );
  console.log(`${times.length} hovers meanwhile: p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, max ${at(1)} ms\n`);
  await client.stop();
  rmSync(folder, { recursive: true });
}
