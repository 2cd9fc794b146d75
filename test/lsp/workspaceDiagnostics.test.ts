/** `workspace/diagnostic`: what all files have, told once, and told anew when it changes. */
import { describe, expect, test } from "vitest";
import { runJson } from "../support/cli.ts";
import type { LspClient, ResponseError, Wire } from "../support/lspClient.ts";
import { type TempWorkspace, tempWorkspace } from "../support/tempWorkspace.ts";
import { ALONE, OpenDocument, ownServer, rangeOf, SLIP, tellFiles } from "./editor.ts";

const CLEAN = "Then Edrin Tarrow left.\n";

interface Previous {
  readonly uri: string;
  readonly value: string;
}

/** What a client has been told: result ids and codes by URI. */
class Told {
  readonly ids = new Map<string, string>();
  readonly codes = new Map<string, string[]>();
  readonly kinds: string[] = [];

  take(items: readonly Wire[]): this {
    for (const { uri, kind, resultId, items: found } of items) {
      this.kinds.push(kind);
      this.ids.set(uri, resultId);
      if (kind === "full")
        this.codes.set(
          uri,
          found.map(({ code }: Wire) => code),
        );
    }
    return this;
  }

  get previous(): Previous[] {
    return [...this.ids].map(([uri, value]) => ({ uri, value }));
  }
}

function pull(
  client: LspClient,
  previousResultIds: readonly Previous[] = [],
  extra: object = {},
): Promise<Wire> {
  return client.request("workspace/diagnostic", { previousResultIds, ...extra });
}

async function pulled(client: LspClient, extra: object = {}): Promise<Told> {
  return new Told().take((await pull(client, [], extra)).items);
}

function partials(client: LspClient, token: string): Wire[] {
  return client.notifications.flatMap(({ method, params }) => {
    return method === "$/progress" && params.token === token && params.value.items !== undefined
      ? params.value.items
      : [];
  });
}

/** A server with one folder. */
async function opened(files: Record<string, string>): Promise<{ client: LspClient; folder: TempWorkspace }> {
  const folder = tempWorkspace({ ...ALONE, ...files });
  return { folder, client: await ownServer({ folders: [folder.uri] }) };
}

test("tells of closed notes, authority files and configs of every root, and of none that is clean", async () => {
  const { client, folder } = await opened({
    "a.md": SLIP,
    "clean.md": CLEAN,
    "authority/broken.yaml": "persons: [ { id: x\n",
    "inner/rapporteur.yaml": "bundled: false\nrules: { misspelled-name: loud }\n",
    "inner/b.md": "On 31 June 2025.\n",
  });
  const { items } = await pull(client);
  expect(new Told().take(items).codes).toEqual(
    new Map([
      [folder.uriOf("a.md"), ["misspelled-name"]],
      [folder.uriOf("authority/broken.yaml"), ["invalid-authority"]],
      [folder.uriOf("inner/b.md"), ["impossible-date"]],
      [folder.uriOf("inner/rapporteur.yaml"), ["invalid-config"]],
    ]),
  );
  expect(items[0]).toMatchObject({ version: null, items: [{ range: rangeOf(SLIP, "Edrin Tarrough") }] });
});

test("gives the version of a document that is open", async () => {
  const { client, folder } = await opened({});
  const note = new OpenDocument(client, folder.uriOf("a.md"), "");
  note.replaceAll(SLIP);
  const { items } = await pull(client);
  expect(items).toMatchObject([{ uri: note.uri, version: 2, kind: "full" }]);
});

test("says of what the client has already that it is unchanged", async () => {
  const { client } = await opened({ "a.md": SLIP, "b.md": SLIP });
  const told = await pulled(client);
  const again = await pull(client, told.previous);
  expect(again.items.map(({ kind, resultId }: Wire) => [kind, resultId])).toEqual(
    told.previous.map(({ value }) => ["unchanged", value]),
  );
});

test("sends reports as partial results where the client takes them, and none of them twice", async () => {
  const files = Object.fromEntries(Array.from({ length: 250 }, (_, i) => [`n${i}.md`, SLIP]));
  const { client } = await opened(files);
  expect(await pull(client, [], { partialResultToken: "p" })).toEqual({ items: [] });
  expect(new Set(partials(client, "p").map(({ uri }) => uri)).size).toBe(250);
  expect(partials(client, "p")).toHaveLength(250);
});

test("tells how far it is where the client asks for that", async () => {
  const { client } = await opened({ "a.md": SLIP });
  await pull(client, [], { workDoneToken: "w" });
  const kinds = client.notifications.flatMap(({ params }) =>
    params.token === "w" ? [params.value.kind] : [],
  );
  expect([kinds[0], kinds.at(-1)]).toEqual(["begin", "end"]);
});

describe("a request with nothing new to tell", () => {
  async function held(files: Record<string, string>): Promise<{
    client: LspClient;
    folder: TempWorkspace;
    told: Told;
    answer: Promise<Wire>;
    isAnswered: () => boolean;
  }> {
    const { client, folder } = await opened(files);
    const told = await pulled(client);
    let done = false;
    const answer = pull(client, told.previous, { partialResultToken: "held" });
    answer.then(
      () => (done = true),
      () => (done = true),
    );
    await client.until("the unchanged ones", () => partials(client, "held").length >= told.ids.size);
    return { client, folder, told, answer, isAnswered: () => done };
  }

  test("is held until a file changes, and then tells that one alone", async () => {
    const { client, folder, told, answer, isAnswered } = await held({ "a.md": SLIP, "b.md": SLIP });
    await client.request("workspace/executeCommand", { command: "none" }).catch(() => {});
    expect(isAnswered()).toBe(false);
    folder.write("b.md", CLEAN);
    tellFiles(client, 2, folder.uriOf("b.md"));
    await answer;
    told.take(partials(client, "held").slice(told.ids.size));
    expect(told.codes).toEqual(
      new Map([
        [folder.uriOf("a.md"), ["misspelled-name"]],
        [folder.uriOf("b.md"), []],
      ]),
    );
  });

  test("tells that the findings of a file that was deleted are gone", async () => {
    const { client, folder, answer } = await held({ "a.md": SLIP });
    folder.remove("a.md");
    tellFiles(client, 3, folder.uriOf("a.md"));
    await answer;
    expect(partials(client, "held").at(-1)).toMatchObject({
      uri: folder.uriOf("a.md"),
      kind: "full",
      items: [],
    });
  });

  test("tells what another note brings about", async () => {
    const { client, folder, answer } = await held({ "a.md": "Sergei Lavrov.\n" });
    folder.write("b.md", "Sergey Lavrov.\n");
    tellFiles(client, 1, folder.uriOf("b.md"));
    await answer;
    expect(partials(client, "held")).toMatchObject([
      { uri: folder.uriOf("b.md"), items: [{ code: "inconsistent-name" }] },
    ]);
  });

  test("is answered as cancelled when it is", async () => {
    const { client, answer } = await held({ "a.md": SLIP });
    client.notify("$/cancelRequest", { id: client.lastId });
    const error = (await answer.catch((reason) => reason)) as ResponseError;
    expect(error.code).toBe(-32800);
  });

  test("gives way to a newer one", async () => {
    const { client, answer } = await held({ "a.md": SLIP });
    expect(await pulled(client)).toMatchObject({ kinds: ["full"] });
    const error = (await answer.catch((reason) => reason)) as ResponseError;
    expect([error.code, error.data]).toEqual([-32802, { retriggerRequest: false }]);
  });

  test("does not outlive the server", async () => {
    const { client, answer } = await held({ "a.md": SLIP });
    await client.request("shutdown");
    expect(await answer).toEqual({ items: [] });
  });

  test("tells what a note has on disk when its buffer is closed", async () => {
    const { client, folder, answer } = await held({ "a.md": CLEAN });
    const note = new OpenDocument(client, folder.uriOf("a.md"), SLIP);
    expect(await note.findings()).toHaveLength(1);
    note.close();
    await answer;
    expect(partials(client, "held").at(-1)).toMatchObject({ uri: note.uri, items: [] });
  });
});

test("what was pushed of authority files is taken back once the client asks for the workspace", async () => {
  const { client, folder } = await opened({ "authority/broken.yaml": "persons: [ { id: x\n" });
  const uri = folder.uriOf("authority/broken.yaml");
  await client.until("the pushed one", () => client.pushed(uri)?.length === 1);
  expect((await pulled(client)).codes.get(uri)).toEqual(["invalid-authority"]);
  await client.until("none", () => client.pushed(uri)?.length === 0);
});

test("notes that are closed are left out where the settings say so", async () => {
  const folder = tempWorkspace({ ...ALONE, "a.md": SLIP, "b.md": SLIP });
  const settings = { diagnostics: { scope: "openNotes" } };
  const client = await ownServer({ folders: [folder.uri], settings });
  const note = new OpenDocument(client, folder.uriOf("a.md"), SLIP);
  expect([...(await pulled(client)).codes.keys()]).toEqual([note.uri]);
  client.settings = {};
  client.notify("workspace/didChangeConfiguration", { settings: null });
  expect((await pulled(client)).codes.size).toBe(2);
});

test("two folders have each its own register, config and settings, and share no names", async () => {
  const [one, two] = [
    tempWorkspace({ ...ALONE, "a.md": SLIP, "b.md": "Sergei Lavrov.\n" }),
    tempWorkspace({
      "rapporteur.yaml": "bundled: false\nrules: { impossible-date: hint }\n",
      "authority/other.yaml": "persons: [{ id: tarrow, name: Edrin Tarrough }]\n",
      "a.md": SLIP,
      "b.md": "Sergey Lavrov left on 31 June 2025.\n",
    }),
  ];
  const client = await ownServer({
    folders: [one.uri, two.uri],
    settings: (scope: string) => {
      const severity = scope === one.uri ? "information" : "error";
      return { rules: { "misspelled-name": severity, "impossible-date": severity }, accept: ["31 May"] };
    },
  });
  const { items } = await pull(client);
  expect(items.map(({ uri, items: [{ code, severity }] }: Wire) => [uri, code, severity])).toEqual([
    [one.uriOf("a.md"), "misspelled-name", 3],
    // The config stands above the settings.
    [two.uriOf("b.md"), "impossible-date", 4],
  ]);
});

test("the findings of hundreds of files that go at once are gone, and hovers are answered meanwhile", async () => {
  const names = Array.from({ length: 400 }, (_, i) => `n${i}.md`);
  const { client, folder } = await opened(Object.fromEntries(names.map((name) => [name, SLIP])));
  const note = new OpenDocument(client, folder.uriOf("open.md"), CLEAN);
  const told = await pulled(client);
  expect(told.ids.size).toBe(400);
  for (const name of names) folder.remove(name);
  tellFiles(client, 3, ...names.map((name) => folder.uriOf(name)));
  expect(await note.hover("Edrin")).toContain("Tarrow");
  told.take((await pull(client, told.previous)).items);
  expect([...told.codes.values()].flat()).toEqual([]);
});

test.each([[undefined], ["x"], [[null]], [[{ uri: 5, value: "" }]]])(
  "malformed ids (%j) are refused",
  async (previousResultIds) => {
    const { client } = await opened({});
    const error = await client
      .request("workspace/diagnostic", { previousResultIds })
      .catch((reason) => reason);
    expect(error.code).toBe(-32602);
  },
);

/** The findings of each file, in their order. */
function byFile(findings: readonly Wire[]): Map<string, Wire[]> {
  const files = new Map<string, Wire[]>();
  for (const { file, ...one } of findings) files.set(file, [...(files.get(file) ?? []), one]);
  return files;
}

const SEVERITIES = ["", "error", "warning", "information", "hint"];

test("all findings of the server are those of the command line, in the same order, on every run", async () => {
  const files = {
    ...ALONE,
    "rapporteur.yaml": "bundled: false\nrules: { unused-suppression: warning }\n",
    "sources/s.md": "---\npublished: 2025-10-02\n---\nThe 3rd Harbour Forum opened on 1 October 2025.\n",
    "authority/forums.yaml": "forums: [{ id: hf, name: Harbour Forum }]\n",
    "a.md": "Sergei Lavrov met Edrin Tarrough on Monday, 4 November 2025.\n",
    "b.md": "Sergey Lavrov. <!-- rapporteur-disable-line misspelled-name -->\n",
    "c.md": "\n\nSergei Lavrov saw the 3rd Harbour Forum open on 9 October 2025.\n",
    "velsing.md": "---\ntype: person\nname: Maribeth Velsing\naliases: [MV]\nstart_date: soon\n---\nText.\n",
    "inner/rapporteur.yaml": "bundled: false\n",
    "inner/d.md": "Sergey Lavrov met Edrin Tarrough on 31 June 2025.\n",
  };
  const folder = tempWorkspace(files);
  const client = await ownServer({ folders: [folder.uri] });
  const opened = new OpenDocument(client, folder.uriOf("a.md"), files["a.md"]);
  const { items } = await pull(client);
  const told = items.flatMap(({ uri, items: found }: Wire) =>
    found.map(({ code, severity, message, range, relatedInformation = [] }: Wire) => ({
      file: uri.slice(folder.uri.length + 1),
      code,
      severity: SEVERITIES[severity],
      message,
      ...range,
      related: relatedInformation.map(({ location, message: said }: Wire) => ({
        file: location.uri.slice(folder.uri.length + 1),
        ...location.range,
        message: said,
      })),
    })),
  );
  const { findings } = await runJson(["check"], { cwd: folder.path });
  const expected = findings.map(({ file, code, severity, message, start, end, related }: Wire) => {
    return { file, code, severity, message, start, end, related };
  });
  expect(byFile(told)).toEqual(byFile(expected));
  expect((await runJson(["check"], { cwd: folder.path })).findings).toEqual(findings);
  expect(new Set(expected.map(({ code }: Wire) => code)).size).toBeGreaterThan(4);
  opened.close();
});
