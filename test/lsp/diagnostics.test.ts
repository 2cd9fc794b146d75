import { describe, expect, test } from "vitest";
import { CAPABILITIES, type LspClient, type Wire } from "../support/lspClient.ts";
import type { TempWorkspace } from "../support/tempWorkspace.ts";
import {
  ALONE,
  addFolder,
  DESK,
  OpenDocument,
  ownServer,
  rangeOf,
  SLIP,
  sharedServer,
  tellFiles,
} from "./editor.ts";

const BROKEN = "persons: [ { id: x\n";

const codes = (items: Wire[] | undefined): string[] => (items ?? []).map(({ code }) => code);

test("a client that cannot be asked to pull again is answered once the root was read", async () => {
  const { diagnostics: _, ...workspace } = CAPABILITIES.workspace;
  const client = await ownServer({ capabilities: { ...CAPABILITIES, workspace } });
  const notes = Object.fromEntries(
    Array.from({ length: 60 }, (_, i) => [`n${i}.md`, "Sergei Lavrov spoke.\n"]),
  );
  const folder = addFolder(client, { ...ALONE, ...notes });
  const note = new OpenDocument(client, folder.uriOf("a.md"), "Sergey Lavrov left.\n");
  expect(codes((await note.pull()).items)).toEqual(["inconsistent-name"]);
});

describe("a client that pulls", () => {
  const server = sharedServer();

  test("gets the findings with range, severity, code, source and message", async () => {
    const folder = addFolder(server(), ALONE);
    const note = new OpenDocument(server(), folder.uriOf("a.md"), SLIP);
    const { kind, items } = await note.pull();
    expect([kind, items]).toEqual([
      "full",
      [
        {
          range: rangeOf(SLIP, "Edrin Tarrough"),
          severity: 2,
          code: "misspelled-name",
          source: "rapporteur",
          message: expect.stringContaining("Edrin Tarrow"),
        },
      ],
    ]);
  });

  test.each([
    ["markdown", 0],
    ["plaintext", 1],
    ["text", 1],
  ])("gets the findings in an indented line of a note in %j: %i", async (languageId, count) => {
    const folder = addFolder(server(), ALONE);
    const note = new OpenDocument(server(), folder.uriOf("a.txt"), `A list.\n\n    ${SLIP}`, languageId);
    expect((await note.pull()).items).toHaveLength(count);
  });

  test("is told that nothing changed by the result id, and told anew once it did", async () => {
    const folder = addFolder(server(), ALONE);
    const note = new OpenDocument(server(), folder.uriOf("a.md"), SLIP);
    const { resultId } = await note.pull();
    expect(await note.pull(resultId)).toEqual({ kind: "unchanged", resultId });
    note.replaceAll("Nobody left.\n");
    const after = await note.pull(resultId);
    expect([after.kind, after.items]).toEqual(["full", []]);
    expect(after.resultId).not.toBe(resultId);
  });

  test("gets the findings of a note that is not open", async () => {
    const folder = addFolder(server(), { ...ALONE, "a.md": SLIP });
    await expect
      .poll(async () => codes((await pull(server(), folder.uriOf("a.md"))).items), { timeout: 10_000 })
      .toEqual(["misspelled-name"]);
  });

  test("is pushed nothing for the notes that it pulls", async () => {
    const folder = addFolder(server(), { ...ALONE, "authority/b.yaml": BROKEN });
    const note = new OpenDocument(server(), folder.uriOf("a.md"), SLIP);
    await note.pull();
    await server().until("the broken file's finding", () =>
      server().pushed(folder.uriOf("authority/b.yaml")),
    );
    expect(server().pushed(note.uri)).toBeUndefined();
  });

  test("sees the finding of an authority file once, open or not", async () => {
    const folder = addFolder(server(), { ...ALONE, "authority/b.yaml": BROKEN });
    const uri = folder.uriOf("authority/b.yaml");
    await server().until("the finding", () => server().pushed(uri)?.length === 1);
    const file = new OpenDocument(server(), uri, BROKEN, "yaml");
    expect(codes((await file.pull()).items)).toEqual(["invalid-authority"]);
    await server().until("the pushed one taken back", () => server().pushed(uri)?.length === 0);
    file.close();
    await server().until("the pushed one again", () => server().pushed(uri)?.length === 1);
  });

  test("sees a name that two records claim on the second, with where the first one stands", async () => {
    const twins = "persons:\n- { id: a, name: Osric Quell }\n- { id: b, name: OSRIC QUELL }\n";
    const folder = addFolder(server(), { ...ALONE, "authority/b.yaml": twins });
    const uri = folder.uriOf("authority/b.yaml");
    await server().until("the finding", () => server().pushed(uri)?.length === 1);
    expect(server().pushed(uri)).toMatchObject([
      {
        code: "conflicting-names",
        range: rangeOf(twins, "OSRIC QUELL"),
        relatedInformation: [{ location: { uri, range: rangeOf(twins, "Osric Quell") } }],
      },
    ]);
  });

  test("is asked to pull again when the names of another note changed", async () => {
    const folder = addFolder(server(), ALONE);
    const asked = (): number =>
      server().requests.filter(({ method }) => method === "workspace/diagnostic/refresh").length;
    const note = new OpenDocument(server(), folder.uriOf("a.md"), "Sergei Lavrov.\n");
    await note.pull();
    await expect.poll(asked, { timeout: 10_000 }).toBeGreaterThan(0);
    const before = asked();
    note.replaceAll("Sergey Lavrov.\n");
    await server().until("the request", () => asked() > before);
  });

  test("is asked to pull again when the register changed", async () => {
    const folder = addFolder(server(), ALONE);
    const note = new OpenDocument(server(), folder.uriOf("a.md"), SLIP);
    await note.pull();
    const before = refreshes(server());
    folder.write("authority/desk.yaml", DESK.replace("Edrin Tarrough", "Edrin Tarrowe"));
    tellFiles(server(), 2, folder.uriOf("authority/desk.yaml"));
    await server().until("a refresh", () => refreshes(server()) > before);
    expect(await note.findings()).toEqual([]);
  });
});

describe("a client that does not pull", () => {
  const { diagnostic: _, ...textDocument } = CAPABILITIES.textDocument;
  const server = sharedServer({ capabilities: { ...CAPABILITIES, textDocument } });

  function opened(): { note: OpenDocument; folder: TempWorkspace } {
    const folder = addFolder(server(), ALONE);
    return { folder, note: new OpenDocument(server(), folder.uriOf("a.md"), SLIP) };
  }

  test("is pushed the findings of an open note with its version", async () => {
    const { note } = opened();
    await server().until("a finding", () => codes(server().pushed(note.uri)).length > 0);
    const { params } = server().notifications.findLast(({ params }) => params.uri === note.uri)!;
    expect([params.version, codes(params.diagnostics)]).toEqual([1, ["misspelled-name"]]);
  });

  test("is pushed none once they are mended", async () => {
    const { note } = opened();
    await server().until("a finding", () => server().pushed(note.uri)?.length === 1);
    note.replaceAll("Nobody left.\n");
    await server().until("none", () => server().pushed(note.uri)?.length === 0);
  });

  test("is pushed none once the note is closed", async () => {
    const { note } = opened();
    await server().until("a finding", () => server().pushed(note.uri)?.length === 1);
    note.close();
    await server().until("none", () => server().pushed(note.uri)?.length === 0);
  });

  test("is pushed the findings of notes that are not open, and none once they are mended or gone", async () => {
    const folder = addFolder(server(), { ...ALONE, "b.md": SLIP, "c.md": SLIP });
    const found = (name: string): number | undefined => server().pushed(folder.uriOf(name))?.length;
    await server().until("findings", () => found("b.md") === 1 && found("c.md") === 1);
    folder.write("b.md", "Nobody left.\n");
    folder.remove("c.md");
    tellFiles(server(), 2, folder.uriOf("b.md"));
    tellFiles(server(), 3, folder.uriOf("c.md"));
    await server().until("none", () => found("b.md") === 0 && found("c.md") === 0);
  });

  test("is pushed what a changed register makes of an open note", async () => {
    const { note, folder } = opened();
    await server().until("a finding", () => server().pushed(note.uri)?.length === 1);
    folder.remove("authority/desk.yaml");
    tellFiles(server(), 3, folder.uriOf("authority/desk.yaml"));
    await server().until("none", () => server().pushed(note.uri)?.length === 0);
  });

  test("is pushed what another open note makes of it, and none once that is closed", async () => {
    const { folder } = opened();
    const note = new OpenDocument(server(), folder.uriOf("d.md"), "Sergey Lavrov.\n");
    const other = new OpenDocument(server(), folder.uriOf("c.md"), "Nobody.\n");
    other.replaceAll("Sergei Lavrov.\n");
    await server().until("a finding", () => codes(server().pushed(note.uri))[0] === "inconsistent-name");
    const [{ relatedInformation }] = server().pushed(note.uri)!;
    expect(relatedInformation).toMatchObject([{ location: { uri: other.uri } }]);
    other.close();
    await server().until("none", () => server().pushed(note.uri)?.length === 0);
  });

  test("gets versions that never go back, each with the findings of its own text", async () => {
    const { note } = opened();
    const texts = [SLIP];
    for (let i = 0; i < 200; i++) {
      texts.push(`${"\n".repeat(i % 7)}${SLIP}`);
      note.replaceAll(texts[texts.length - 1]!);
      if (i % 20 === 0) await note.hover("Edrin");
    }
    // Findings like those that were pushed last are not pushed again: the last text has its own.
    texts.push(`${"\n".repeat(7)}${SLIP}`);
    note.replaceAll(texts[texts.length - 1]!);
    const own = () => {
      return server().notifications.filter(({ method, params }) => {
        return method === "textDocument/publishDiagnostics" && params.uri === note.uri;
      });
    };
    await server().until("the last version", () => own().at(-1)?.params.version === note.version);
    const versions = own().map(({ params }) => params.version);
    expect(versions).toEqual([...versions].sort((a, b) => a - b));
    for (const { params } of own()) {
      expect(params.diagnostics[0].range).toEqual(rangeOf(texts[params.version - 1]!, "Edrin Tarrough"));
    }
  });
});

function pull(client: LspClient, uri: string): Promise<Wire> {
  return client.request("textDocument/diagnostic", { textDocument: { uri } });
}

function refreshes(client: LspClient): number {
  return client.requests.filter(({ method }) => method === "workspace/diagnostic/refresh").length;
}
