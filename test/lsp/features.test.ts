import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import type { Wire } from "../support/lspClient.ts";
import { ALONE, addFolder, OpenDocument, ownServer, rangeOf, sharedServer, slice } from "./editor.ts";

const server = sharedServer();
const inNovember = (text: string): string => `---\ndate: 2025-11-03\n---\n${text}`;

function open(text: string, files = {}): OpenDocument {
  const folder = addFolder(server(), files);
  return new OpenDocument(server(), folder.uriOf("a.md"), text);
}

function fileOf(uri: string): string {
  return readFileSync(fileURLToPath(uri), "utf8");
}

describe("hover", () => {
  test("tells the post and the country of a minister on the note's date", async () => {
    const note = open(inNovember("Ahn Gyu-back spoke.\n"));
    expect(await note.hover("Ahn Gyu-back")).toContain("Minister of National Defense, South Korea");
  });

  test("has the name's exact range", async () => {
    const note = open(inNovember("Yesterday Defense Minister Ahn Gyu-back's aide rang.\n"));
    const { range } = await note.ask("hover", "Gyu-back");
    expect(slice(note.text, range)).toBe("Ahn Gyu-back");
  });

  test("claims no current post where nothing tells the date, and lists posts with their terms", async () => {
    const note = open("Edrin Tarrow spoke.\n", ALONE);
    const hover = await note.hover("Edrin");
    expect(hover).toContain("Posts:");
    expect(hover).toContain("Minister of Fisheries, Norway (2020-03-01 to 2022-06-30)");
  });

  test("says so where no post is known on the date", async () => {
    const note = open("---\ndate: 2024-01-05\n---\nEdrin Tarrow spoke.\n", ALONE);
    expect(await note.hover("Edrin")).toContain("No post known on 2024-01-05");
  });

  test("follows the date that the passage speaks of before the note's", async () => {
    const note = open(inNovember("In May 2021 Edrin Tarrow signed.\n"), ALONE);
    expect(await note.hover("Edrin")).toMatch(/Minister of Fisheries, Norway.*In 2021-05/s);
  });

  test("quotes the sources with a link into the article", async () => {
    const note = open(inNovember("Ahn Gyu-back spoke.\n"));
    await expect
      .poll(() => note.hover("Ahn"), { timeout: 10_000 })
      .toMatch(/> .*Ahn Gyu-back.*\]\(<file:\/\/\/.*\/seeds\/articles\/\d+\.md#L\d+,\d+>\)/);
  });

  test("counts the notes that mention the entity once they are indexed", async () => {
    const note = open("Edrin Tarrow spoke.\n", {
      ...ALONE,
      "b.md": "Tarrow, Edrin Tarrow.",
      "c.md": "nobody",
    });
    await expect.poll(() => note.hover("Edrin"), { timeout: 10_000 }).toContain("Mentioned in 2 notes.");
  });

  test("is null where nothing is recognised", async () => {
    expect(await open("Nothing here.\n").hover("Nothing")).toBeNull();
  });

  test("of a date tells what it was resolved against", async () => {
    const hover = await open(inNovember("They meet on November 9.\n")).hover("November 9");
    expect(hover).toContain("**2025-11-09**");
    expect(hover).toContain("Sunday");
  });

  test("is plain text for a client that shows no Markdown", async () => {
    const client = await ownServer({ capabilities: {} });
    const note = new OpenDocument(client, "untitled:Untitled-1", inNovember("Ahn Gyu-back spoke.\n"));
    const { contents } = await note.ask("hover", "Ahn");
    expect(contents.kind).toBe("plaintext");
    expect(contents.value).toMatch(/^Ahn Gyu-back\nMinister of National Defense, South Korea/);
  });
});

describe("definition", () => {
  test("leads into the bundled articles: the sentence, and in it the mention", async () => {
    const note = open(inNovember("Ahn Gyu-back spoke.\n"));
    const links: Wire[] = await note.ask("definition", "Ahn Gyu-back");
    expect(links.length).toBeGreaterThan(1);
    for (const { targetUri, targetRange, targetSelectionRange, originSelectionRange } of links) {
      expect(targetUri).toMatch(/\/seeds\/articles\/\d+\.md$/);
      const article = fileOf(targetUri);
      expect(slice(article, targetRange)).toContain(slice(article, targetSelectionRange));
      expect(slice(article, targetSelectionRange)).toMatch(/^(?:Ahn|安圭伯)/);
      expect(slice(note.text, originSelectionRange)).toBe("Ahn Gyu-back");
    }
  });

  test("has the latest article first, then the id, then the position", async () => {
    const article = (published: string, text: string): string =>
      `---\ntitle: T\npublished: ${published}\n---\n${text}\n`;
    const note = open("Edrin Tarrow.\n", {
      ...ALONE,
      "sources/a-old.md": article("2020-05-01", "Edrin Tarrow came first."),
      "sources/b-new.md": article("2021-05-01", "Edrin Tarrow left. Then Edrin Tarrow came back."),
      "sources/c-new.md": article("2021-05-01", "Others. Edrin Tarrow slept."),
    });
    const links: Wire[] = await note.ask("definition", "Edrin");
    const places = links.map(({ targetUri, targetRange }) => {
      return `${targetUri.split("/").at(-1)} ${slice(fileOf(targetUri), targetRange)}`;
    });
    expect(places).toEqual([
      "b-new.md Edrin Tarrow left.",
      "b-new.md Then Edrin Tarrow came back.",
      "c-new.md Edrin Tarrow slept.",
      "a-old.md Edrin Tarrow came first.",
    ]);
  });

  test("has a sentence that two articles share once", async () => {
    const note = open("Edrin Tarrow.\n", {
      ...ALONE,
      "sources/a.md": "---\npublished: 2021-05-01\n---\nEdrin Tarrow slept.\n",
      "sources/b.md": "---\npublished: 2021-05-02\n---\nEdrin Tarrow slept.\n",
    });
    const links: Wire[] = await note.ask("definition", "Edrin");
    expect(links.map(({ targetUri }) => targetUri.split("/").at(-1))).toEqual(["b.md"]);
  });

  test("is locations of the mentions for a client without links", async () => {
    const client = await ownServer({ capabilities: {} });
    const note = new OpenDocument(client, "untitled:Untitled-1", "Ahn Gyu-back spoke.\n");
    const [{ uri, range }] = await note.ask("definition", "Ahn");
    expect(slice(fileOf(uri), range)).toMatch(/^(?:Ahn|安圭伯)/);
  });

  test("leads to the record of a person that no article mentions", async () => {
    const [{ targetUri }] = await open("Maribeth Velsing.\n", ALONE).ask("definition", "Velsing");
    expect(targetUri).toMatch(/\.yaml$/);
  });
});

describe("type definition and declaration", () => {
  test.each(["typeDefinition", "declaration"])("%s leads to the record in the register", async (method) => {
    const note = open("Ahn Gyu-back spoke.\n");
    const [{ uri, range }] = await note.ask(method, "Ahn");
    expect(uri).toMatch(/\/seeds\/authority\/people\.yaml$/);
    expect(slice(fileOf(uri), range)).toMatch(/^id: ahn-gyu-back\n/);
  });

  test("a record that the workspace adds to comes before the bundled one", async () => {
    const note = open("Ahn Gyu-back spoke.\n", {
      "authority/desk.yaml": "persons:\n  - id: ahn-gyu-back\n    other_names: [{ name: Ahnster }]\n",
    });
    const places: Wire[] = await note.ask("typeDefinition", "Ahn");
    expect(places.map(({ uri }) => uri.split("/").at(-1))).toEqual(["desk.yaml", "people.yaml"]);
  });
});

describe("references", () => {
  const files = {
    ...ALONE,
    "b.md": "On Edrin Tarrow.\n",
    "sub/c.md": "Maribeth Velsing, then Edrin Tarrow.\n",
  };

  async function references(note: OpenDocument, includeDeclaration: boolean): Promise<string[]> {
    const places: Wire[] = await note.ask("references", "Edrin", { context: { includeDeclaration } });
    const text = (uri: string): string => (uri === note.uri ? note.text : fileOf(uri));
    return places.map(({ uri, range }) => `${uri.split("/").at(-1)} ${slice(text(uri), range)}`);
  }

  test("reach notes that are not open", async () => {
    const note = open("Edrin Tarrow and Tarrow.\n", files);
    const all = ["a.md Edrin Tarrow", "a.md Tarrow", "b.md Edrin Tarrow", "c.md Edrin Tarrow"];
    await expect.poll(() => references(note, false), { timeout: 10_000 }).toEqual(all);
  });

  test("include the record where they are asked to", async () => {
    const note = open("Edrin Tarrow.\n", ALONE);
    const [record, ...mentions] = await references(note, true);
    expect(record).toMatch(/^desk\.yaml id: tarrow/);
    expect(mentions).toEqual(["a.md Edrin Tarrow"]);
  });

  test("follow an open buffer, not what is on disk", async () => {
    const note = open("Edrin Tarrow.\n", files);
    await expect.poll(() => references(note, false), { timeout: 10_000 }).toHaveLength(3);
    new OpenDocument(server(), note.uri.replace("a.md", "b.md"), "On nobody.\n");
    expect(await references(note, false)).toEqual(["a.md Edrin Tarrow", "c.md Edrin Tarrow"]);
  });
});

test("highlight marks every mention of the same person in the note, short forms too", async () => {
  const note = open("Edrin Tarrow met Maribeth Velsing. Tarrow left.\n", ALONE);
  const found: Wire[] = await note.ask("documentHighlight", "Tarrow left");
  expect(found.map(({ range }) => slice(note.text, range))).toEqual(["Edrin Tarrow", "Tarrow"]);
});

describe("code actions", () => {
  const text = "Then Edrin Tarrough left.\n";
  const actionsAt = (note: OpenDocument, needle: string, context: object = {}): Promise<Wire> =>
    note.client.request("textDocument/codeAction", {
      textDocument: note.id,
      range: rangeOf(note.text, needle),
      context: { diagnostics: [], ...context },
    });

  test("mend a misspelled name: the edit replaces exactly what is underlined", async () => {
    const note = open(text, ALONE);
    const [{ edit, kind, isPreferred, title }] = await actionsAt(note, "Tarrough");
    expect([kind, isPreferred, title]).toEqual(["quickfix", true, 'Use "Edrin Tarrow"']);
    expect(edit).toEqual({
      changes: { [note.uri]: [{ range: rangeOf(text, "Edrin Tarrough"), newText: "Edrin Tarrow" }] },
    });
  });

  test("the edit leaves no finding", async () => {
    const note = open(text, ALONE);
    const [{ edit }] = await actionsAt(note, "Tarrough");
    const [{ range, newText }] = edit.changes[note.uri];
    note.change({ range, text: newText });
    expect((await note.pull()).items).toEqual([]);
  });

  test("carry the client's own diagnostic", async () => {
    const note = open(text, ALONE);
    const { items } = await note.pull();
    const own = { ...items[0], data: "the client's" };
    const [{ diagnostics }] = await actionsAt(note, "Tarrough", { diagnostics: [own] });
    expect(diagnostics).toEqual([own]);
  });

  test("are none beside the finding, and none of other kinds", async () => {
    const note = open(text, ALONE);
    expect(await actionsAt(note, "Then")).toEqual([]);
    expect(await actionsAt(note, "Tarrough", { only: ["refactor"] })).toEqual([]);
  });

  test("offer the authorized form for the slip of a bundled name, and leave real other people alone", async () => {
    const note = open(inNovember("Ahn Gyu-bak met Ahn Cheol-soo, Lee Jae-yong and Richard Marlow.\n"));
    expect(await note.findings()).toEqual(["misspelled-name: Ahn Gyu-bak"]);
    const [{ edit }] = await actionsAt(note, "Ahn Gyu-bak");
    expect(edit.changes[note.uri][0].newText).toBe("Ahn Gyu-back");
  });
});

test("an article that is open is asked like a note", async () => {
  const folder = addFolder(server(), { ...ALONE, "sources/a.md": "Edrin Tarrow slept.\n" });
  const article = new OpenDocument(server(), folder.uriOf("sources/a.md"), "Edrin Tarrow slept.\n");
  expect(await article.hover("Edrin")).toContain("Minister of Fisheries");
});
