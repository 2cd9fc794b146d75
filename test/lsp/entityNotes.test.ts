/** Notes that are authority records, as they come, change and go in an editor. */
import { describe, expect, test } from "vitest";
import type { Wire } from "../support/lspClient.ts";
import type { Files } from "../support/tempWorkspace.ts";
import { ALONE, addFolder, OpenDocument, ownServer, sharedServer, tellFiles } from "./editor.ts";

const server = sharedServer();
const patience = { timeout: 10_000 };
const person = (...lines: string[]): string => `---\ntype: person\n${lines.join("\n")}\n---\n# Osric Quell\n`;
const QUELL = person(
  "aliases: [Ossie Quell]",
  "role: Carp Minister",
  "country: Chile",
  "in-office-since: 2020-03",
);
const FILES = { ...ALONE, "People/Osric Quell.md": QUELL };

function opened(files: Files, path: string, text: string) {
  const folder = addFolder(server(), files);
  return { folder, note: new OpenDocument(server(), folder.uriOf(path), text) };
}

describe("a person note", () => {
  test("gives hovers their roles, and type definition and declaration their record", async () => {
    const { folder, note } = opened(FILES, "a.md", "On 2 May 2021 Osric Quell spoke.\n");
    await expect.poll(() => note.hover("Osric"), patience).toContain("Carp Minister, Chile (since 2020-03)");
    for (const method of ["typeDefinition", "declaration"]) {
      expect(await note.ask(method, "Osric")).toEqual([
        {
          uri: folder.uriOf("People/Osric Quell.md"),
          range: { start: { line: 1, character: 0 }, end: { line: 1, character: 4 } },
        },
      ]);
    }
  });

  test("leads to its own record before those below it", async () => {
    const files = { ...ALONE, "Tarrow.md": "---\ntype: person\nname: Edrin Tarrow\n---\n" };
    const { folder, note } = opened(files, "a.md", "Edrin Tarrow.\n");
    const places = async (): Promise<string[]> => {
      const found: Wire[] = await note.ask("typeDefinition", "Edrin");
      return found.map(({ uri, range }) => `${uri} ${range.start.line}:${range.start.character}`);
    };
    await expect
      .poll(places, patience)
      .toEqual([`${folder.uriOf("Tarrow.md")} 2:6`, `${folder.uriOf("authority/desk.yaml")} 1:4`]);
  });

  test("links its own text, and neither checks nor links its front matter", async () => {
    const text = QUELL.replace("Ossie", "Osric Quel, Ossie");
    const { note } = opened(FILES, "People/Osric Quell.md", text);
    await expect.poll(() => note.hover("Osric Quell\n"), patience).toContain("Carp Minister");
    expect(await note.hover("Ossie")).toBeNull();
    expect(await note.findings()).toEqual([]);
  });

  test("counts as it is edited, without being saved", async () => {
    const { folder, note } = opened(FILES, "a.md", "Ned Marrow spoke.\n");
    expect(await note.hover("Ned")).toBeNull();
    const other = new OpenDocument(server(), folder.uriOf("People/Osric Quell.md"), QUELL);
    other.replaceAll(QUELL.replace("Ossie Quell", "Ned Marrow"));
    expect(await note.hover("Ned")).toContain("Osric Quell");
    other.close();
    expect(await note.hover("Ned")).toBeNull();
  });

  test("comes and goes with its file", async () => {
    const { folder, note } = opened(ALONE, "a.md", "Osric Quell spoke.\n");
    expect(await note.hover("Osric")).toBeNull();
    folder.write("People/Osric Quell.md", QUELL);
    tellFiles(server(), 1, folder.uriOf("People/Osric Quell.md"));
    expect(await note.hover("Osric")).toContain("Carp Minister");
    folder.remove("People/Osric Quell.md");
    tellFiles(server(), 3, folder.uriOf("People/Osric Quell.md"));
    expect(await note.hover("Osric")).toBeNull();
  });

  test("tells what is wrong in it", async () => {
    const text = person("start_date: soon");
    const { note } = opened(ALONE, "Osric Quell.md", text);
    expect(await note.findings()).toEqual(["invalid-authority: soon"]);
    note.replaceAll(person("start_date: 2020"));
    expect(await note.findings()).toEqual([]);
  });

  test.each([
    ["excluded", { "rapporteur.yaml": "bundled: false\nexclude: [People]\n" }],
    ["ignored", { ".gitignore": "People\n" }],
    ["a template", { "rapporteur.yaml": "bundled: false\n" }, "Templates"],
  ])("that is %s is no record, open or not", async (_, files, at = "People") => {
    const { folder, note } = opened(
      { ...ALONE, ...files, [`${at}/Osric Quell.md`]: QUELL },
      "a.md",
      "Osric Quell.\n",
    );
    new OpenDocument(server(), folder.uriOf(`${at}/Osric Quell.md`), QUELL);
    expect(await note.hover("Osric")).toBeNull();
  });

  test("takes another name of its person from a quick fix", async () => {
    const { folder, note } = opened(FILES, "a.md", "Osric Quel left.\n");
    await expect.poll(() => note.findings(), patience).toEqual(["misspelled-name: Osric Quel"]);
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 10 } };
    const context = { diagnostics: [] };
    const actions: Wire[] = await server().request("textDocument/codeAction", {
      textDocument: note.id,
      range,
      context,
    });
    const action = actions.find(({ title }) => title === 'Add "Osric Quel" as another name of Osric Quell');
    const { edit } = action?.edit ? action : await server().request("codeAction/resolve", action);
    const changes: Wire = edit.changes ?? {
      [edit.documentChanges[0].textDocument.uri]: edit.documentChanges[0].edits,
    };
    expect(changes).toEqual({
      [folder.uriOf("People/Osric Quell.md")]: [
        {
          range: { start: { line: 2, character: 21 }, end: { line: 2, character: 21 } },
          newText: ", Osric Quel",
        },
      ],
    });
  });

  test("of one workspace folder is nobody in another", async () => {
    const { note } = opened(FILES, "a.md", "Osric Quell spoke.\n");
    const elsewhere = opened(ALONE, "a.md", "Osric Quell spoke.\n").note;
    await expect.poll(() => note.hover("Osric"), patience).toContain("Carp Minister");
    expect(await elsewhere.hover("Osric")).toBeNull();
  });
});

test("diagnostics of open notes are asked for again once the people of the notes are known", async () => {
  const folder = addFolder(server(), { ...FILES, "a.md": "Osric Quel left.\n" });
  const client = await ownServer({ folders: [folder.uri] });
  const note = new OpenDocument(client, folder.uriOf("a.md"), "Osric Quel left.\n");
  await expect.poll(() => note.findings(), patience).toEqual(["misspelled-name: Osric Quel"]);
});

test("in a vault of very many, what is typed into one makes nobody wait: the register that there was serves until it is made anew", async () => {
  const quell = (role: string) => person(`role: ${role}`, "country: Chile");
  const others = Array.from({ length: 400 }, (_, i) => {
    return [`People/Osric Quell${i}.md`, person("role: Clerk", "country: Chile")] as const;
  });
  const files = {
    "rapporteur.yaml": "bundled: false\n",
    ...Object.fromEntries(others),
    "People/Osric Quell.md": quell("Carp Minister"),
  };
  const { folder, note } = opened(files, "a.md", "Osric Quell spoke, and Osric Quell399.\n");
  await expect.poll(() => note.hover("Osric Quell399"), patience).toContain("Clerk");
  await expect.poll(() => note.hover("Osric"), patience).toContain("Carp Minister");
  const record = new OpenDocument(server(), folder.uriOf("People/Osric Quell.md"), quell("Carp Minister"));
  await note.hover("Osric");
  record.replaceAll(quell("Eel Minister"));
  expect(await note.hover("Osric")).toContain("Carp Minister");
  record.replaceAll(quell("Pike Minister"));
  expect(await note.hover("Osric")).toContain("Carp Minister");
  await expect.poll(() => note.hover("Osric"), patience).toContain("Pike Minister");
});
