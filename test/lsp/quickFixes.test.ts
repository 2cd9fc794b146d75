import { symlinkSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { CAPABILITIES, type LspClient, type Range, type Wire } from "../support/lspClient.ts";
import { tempWorkspace } from "../support/tempWorkspace.ts";
import {
  ALONE,
  addFolder,
  DESK,
  OpenDocument,
  offsetAt,
  ownServer,
  rangeOf,
  sharedServer,
  tellFiles,
} from "./editor.ts";

/** An editor that makes files, asks for edits when they are wanted, and applies what it is sent. */
const ABLE = {
  ...CAPABILITIES,
  workspace: {
    ...CAPABILITIES.workspace,
    applyEdit: true,
    workspaceEdit: { documentChanges: true, resourceOperations: ["create"] },
  },
  textDocument: {
    ...CAPABILITIES.textDocument,
    codeAction: {
      ...CAPABILITIES.textDocument.codeAction,
      dataSupport: true,
      resolveSupport: { properties: ["edit"] },
    },
  },
};
const able = sharedServer({ capabilities: ABLE });
/** An editor that can do none of that but show actions. */
const plain = sharedServer();

const SLIP = "Then Edrin Tarrov left.\n";
const AUTHORITY = 'Add "Oona Brandvik" to the authority file as a new person';

function actionsAt(note: OpenDocument, needle: string, context: object = {}): Promise<Wire[]> {
  return note.client.request("textDocument/codeAction", {
    textDocument: note.id,
    range: rangeOf(note.text, needle),
    context: { diagnostics: [], ...context },
  });
}

async function actionAt(note: OpenDocument, needle: string, title: string): Promise<Wire> {
  const actions = await actionsAt(note, needle);
  const action = actions.find((one) => one.title === title);
  if (action === undefined)
    throw new Error(`no ${title} among ${actions.map((one) => one.title).join("; ")}`);
  return action.data === undefined ? action : note.client.request("codeAction/resolve", action);
}

function applied(text: string, edits: readonly { range: Range; newText: string }[]): string {
  return [...edits].reverse().reduce((before, { range, newText }) => {
    return (
      before.slice(0, offsetAt(before, range.start)) + newText + before.slice(offsetAt(before, range.end))
    );
  }, text);
}

/** Texts by the last parts of their URIs after a workspace edit; `new:` before those that it makes. */
function outcome(folder: { uri: string }, edit: Wire, texts: Readonly<Record<string, string>> = {}): Wire {
  const result: Record<string, string> = {};
  const nameOf = (uri: string): string => uri.slice(folder.uri.length + 1);
  const made = new Set<string>();
  const changes: Wire[] =
    edit.documentChanges ??
    Object.entries(edit.changes).map(([uri, edits]) => ({ textDocument: { uri }, edits }));
  for (const { kind, uri, textDocument, edits } of changes) {
    if (kind === "create") made.add(nameOf(uri));
    else {
      const name = nameOf(textDocument.uri);
      result[made.has(name) ? `new:${name}` : name] = applied(texts[name] ?? "", edits);
    }
  }
  return result;
}

function messages(client: LspClient): string[] {
  return client.notifications.flatMap(({ method, params }) =>
    method === "window/showMessage" ? [params.message] : [],
  );
}

describe("additions to the register", () => {
  test("make the file where there is none, and the name is known from then on", async () => {
    const folder = addFolder(able(), { "rapporteur.yaml": "bundled: false\n" });
    const note = new OpenDocument(able(), folder.uriOf("a.md"), "Talks with Oona Brandvik.\n");
    const [offered] = await actionsAt(note, "Oona");
    expect([offered.title, offered.kind, offered.edit, offered.isPreferred]).toEqual([
      AUTHORITY,
      "quickfix",
      undefined,
      undefined,
    ]);
    const { edit } = await actionAt(note, "Oona", AUTHORITY);
    const written = "persons:\n  - id: oona-brandvik\n    name: Oona Brandvik\n";
    expect(outcome(folder, edit)).toEqual({ "new:authority/authority.yaml": written });
    folder.write("authority/authority.yaml", written);
    tellFiles(able(), 1, folder.uriOf("authority/authority.yaml"));
    await expect.poll(() => note.hover("Oona"), { timeout: 10_000 }).toContain("Oona Brandvik");
    expect(await actionsAt(note, "Oona")).toEqual([]);
  });

  test("go to the first authority file of YAML, behind what is there", async () => {
    const files = {
      ...ALONE,
      "authority/b.yaml": "forums: []\n",
      "authority/a/first.yaml": "# mine\r\npersons: []",
      "authority/a/all.json": '{ "persons": [] }',
    };
    const folder = addFolder(plain(), files);
    const note = new OpenDocument(plain(), folder.uriOf("a.md"), "Talks with Oona Brandvik.\n");
    const { edit } = await actionAt(note, "Oona", AUTHORITY);
    expect(outcome(folder, edit, files)).toEqual({
      "authority/a/first.yaml": "# mine\r\npersons: [{ id: oona-brandvik, name: Oona Brandvik }]",
    });
  });

  test("go to the text that is open, saved or not, and name its version", async () => {
    const folder = addFolder(able(), ALONE);
    const desk = new OpenDocument(able(), folder.uriOf("authority/desk.yaml"), DESK, "yaml");
    desk.replaceAll(`# changed\n${DESK}`);
    const note = new OpenDocument(able(), folder.uriOf("a.md"), SLIP);
    const { edit } = await actionAt(note, "Edrin", 'Add "Edrin Tarrov" as another name of Edrin Tarrow');
    expect(edit.documentChanges[0].textDocument).toEqual({ uri: desk.uri, version: 2 });
    expect(outcome(folder, edit, { "authority/desk.yaml": desk.text })).toEqual({
      "authority/desk.yaml": desk.text.replace(
        "status: misspelling }]",
        "status: misspelling }, Edrin Tarrov]",
      ),
    });
    desk.replaceAll(outcome(folder, edit, { "authority/desk.yaml": desk.text })["authority/desk.yaml"]);
    expect(await note.findings()).toEqual([]);
  });

  test("leave the bundled register alone: the workspace's file says more of the same person", async () => {
    const folder = addFolder(able(), {});
    const note = new OpenDocument(able(), folder.uriOf("a.md"), "Ahn Gyu-bak spoke.\n");
    const { edit } = await actionAt(note, "Ahn", 'Add "Ahn Gyu-bak" as another name of Ahn Gyu-back');
    const written = "persons:\n  - id: ahn-gyu-back\n    other_names: [Ahn Gyu-bak]\n";
    expect(outcome(folder, edit)).toEqual({ "new:authority/authority.yaml": written });
    new OpenDocument(able(), folder.uriOf("authority/authority.yaml"), written, "yaml");
    expect(await note.findings()).toEqual([]);
  });

  test("go to the note that is somebody's record", async () => {
    const record = "---\ntype: person\naliases: [O. Brandvik]\n---\nNotes.\n";
    const folder = addFolder(able(), { "rapporteur.yaml": "bundled: false\n", "Oona Brandvik.md": record });
    const note = new OpenDocument(able(), folder.uriOf("a.md"), "Talks with Oona Brandvek.\n");
    await expect.poll(() => note.findings(), { timeout: 10_000 }).toEqual(["misspelled-name: Oona Brandvek"]);
    const { edit } = await actionAt(note, "Oona", 'Add "Oona Brandvek" as another name of Oona Brandvik');
    expect(outcome(folder, edit, { "Oona%20Brandvik.md": record })).toEqual({
      "Oona%20Brandvik.md": record.replace("O. Brandvik", "O. Brandvik, Oona Brandvek"),
    });
  });

  test("go where the config looks for authority files", async () => {
    const folder = addFolder(able(), { "rapporteur.yaml": "bundled: false\nauthority: [people/*.yaml]\n" });
    const note = new OpenDocument(able(), folder.uriOf("a.md"), "Talks with Oona Brandvik.\n");
    const { edit } = await actionAt(note, "Oona", AUTHORITY);
    expect(Object.keys(outcome(folder, edit))).toEqual(["new:people/authority.yaml"]);
  });

  test("are not written through a link out of the folder", async () => {
    const folder = addFolder(able(), { "rapporteur.yaml": "bundled: false\n" });
    symlinkSync(tempWorkspace({ "x.md": "" }).path, folder.pathOf("authority"));
    const note = new OpenDocument(able(), folder.uriOf("a.md"), "Talks with Oona Brandvik.\n");
    expect((await actionAt(note, "Oona", AUTHORITY)).edit).toBeUndefined();
    expect(messages(able()).at(-1)).toMatch(/matches no file that could be made and would be read/);
  });

  test("go where nothing ignores them", async () => {
    const config = "bundled: false\nauthority: [authority/*.yaml, people/*.yaml]\n";
    const folder = addFolder(able(), { "rapporteur.yaml": config, ".gitignore": "/authority\n" });
    const note = new OpenDocument(able(), folder.uriOf("a.md"), "Talks with Oona Brandvik.\n");
    const { edit } = await actionAt(note, "Oona", AUTHORITY);
    expect(Object.keys(outcome(folder, edit))).toEqual(["new:people/authority.yaml"]);
  });

  test("are refused with a reason where the file is broken", async () => {
    const folder = addFolder(able(), {
      "rapporteur.yaml": "bundled: false\n",
      "authority/a.yaml": "persons: [\n",
    });
    const note = new OpenDocument(able(), folder.uriOf("a.md"), "Talks with Oona Brandvik.\n");
    const action = await actionAt(note, "Oona", AUTHORITY);
    expect(action.edit).toBeUndefined();
    expect(messages(able()).at(-1)).toMatch(/^authority\/a\.yaml was not changed: .*not closed/);
  });
});

describe("silence", () => {
  test("a form is accepted in a config that is made for it", async () => {
    const folder = addFolder(able(), { "authority/desk.yaml": DESK });
    const note = new OpenDocument(able(), folder.uriOf("a.md"), SLIP);
    const { edit } = await actionAt(note, "Edrin", 'Never flag "Edrin Tarrov"');
    expect(outcome(folder, edit)).toEqual({ "new:rapporteur.yaml": "accept:\n  - Edrin Tarrov\n" });
    folder.write("rapporteur.yaml", "accept:\n  - Edrin Tarrov\n");
    tellFiles(able(), 1, folder.uriOf("rapporteur.yaml"));
    await expect.poll(() => note.findings(), { timeout: 10_000 }).toEqual([]);
  });

  test.each([
    ["Turn misspelled-name off in rapporteur.yaml", 'bundled: false\nrules: { misspelled-name: "off" }\n'],
    ["Leave this note out of the checks in rapporteur.yaml", "bundled: false\nexclude:\n  - notes/a b.md\n"],
  ])("%s", async (title, config) => {
    const folder = addFolder(able(), ALONE);
    const note = new OpenDocument(able(), folder.uriOf("notes/a b.md"), SLIP);
    const { edit } = await actionAt(note, "Edrin", title);
    expect(outcome(folder, edit, ALONE as Record<string, string>)).toEqual({ "rapporteur.yaml": config });
    new OpenDocument(able(), folder.uriOf("rapporteur.yaml"), config, "yaml");
    expect(await note.findings()).toEqual([]);
  });

  test("in the note itself, with the edit at once", async () => {
    const folder = addFolder(able(), ALONE);
    const note = new OpenDocument(able(), folder.uriOf("a.md"), SLIP);
    for (const scope of ["on this line", "on this line, with a comment above it", "in this note"]) {
      const action = (await actionsAt(note, "Edrin")).find(
        (one) => one.title === `Ignore misspelled-name ${scope}`,
      );
      expect(action.diagnostics[0].code).toBe("misspelled-name");
      const after = outcome(folder, action.edit, { "a.md": SLIP })["a.md"];
      const copy = new OpenDocument(able(), folder.uriOf("b.md"), after);
      expect(await copy.findings(), after).toEqual([]);
      copy.close();
    }
  });
});

test("an editor that cannot make files is offered nothing that needs one, and told so by the command", async () => {
  const folder = addFolder(plain(), { "rapporteur.yaml": "bundled: false\n" });
  const note = new OpenDocument(plain(), folder.uriOf("a.md"), "Talks with Oona Brandvik.\n");
  expect(await actionsAt(note, "Oona")).toEqual([]);
  const argument = { uri: note.uri, name: "Oona Brandvik", kind: "person" };
  expect(await run(plain(), "rapporteur.addName", argument)).toBe(false);
  expect(messages(plain()).at(-1)).toBe(
    "There is no authority/authority.yaml yet, and this editor cannot make one: create it empty and try again.",
  );
});

test("a document outside all folders is offered no file to write to", async () => {
  const note = new OpenDocument(plain(), "untitled:Note", "Ahn Gyu-bak spoke.\n");
  expect((await actionsAt(note, "Ahn")).map(({ title }) => title)).toEqual([
    'Use "Ahn Gyu-back"',
    "Ignore misspelled-name on this line",
    "Ignore misspelled-name on this line, with a comment above it",
    "Ignore misspelled-name in this note",
  ]);
});

test("all preferred fixes come as one action, where that is asked for", async () => {
  const folder = addFolder(able(), ALONE);
  const text = "Edrin Tarrov met Maribeth Velsingg.\n";
  const note = new OpenDocument(able(), folder.uriOf("a.md"), text);
  const actions = await actionsAt(note, "met", { only: ["source.fixAll"] });
  expect(actions.map(({ title, kind }) => [title, kind])).toEqual([
    ["Fix all names and dates in this note", "source.fixAll.rapporteur"],
  ]);
  expect(outcome(folder, actions[0].edit, { "a.md": text })).toEqual({
    "a.md": "Edrin Tarrow met Maribeth Velsing.\n",
  });
  note.replaceAll("Nobody.\n");
  expect(await actionsAt(note, "Nobody", { only: ["source.fixAll.rapporteur"] })).toEqual([]);
});

const malformed = sharedServer({ capabilities: ABLE });

function run(client: LspClient, command: string, argument: Wire): Promise<Wire> {
  return client.request("workspace/executeCommand", { command, arguments: [argument] });
}

describe("commands", () => {
  /** A server of its own with one folder, and what its editor was sent to apply. */
  async function desk(files = ALONE, capabilities: Wire = ABLE) {
    const client = await ownServer({ capabilities });
    const edits: Wire[] = [];
    client.answers = {
      "workspace/applyEdit": ({ edit }) => {
        edits.push(edit);
        return { applied: true };
      },
    };
    const folder = addFolder(client, files);
    return { client, folder, edits };
  }

  test("add a name by itself, to the only folder", async () => {
    const { client, folder, edits } = await desk();
    expect(await run(client, "rapporteur.addName", { name: "Norrland Dialogue", kind: "forum" })).toBe(true);
    expect(outcome(folder, edits[0], { "authority/desk.yaml": DESK })["authority/desk.yaml"]).toBe(
      `${DESK}forums:\n  - id: norrland-dialogue\n    name: Norrland Dialogue\n`,
    );
  });

  test("add the name that stands at a place", async () => {
    const { client, folder, edits } = await desk();
    const note = new OpenDocument(
      client,
      folder.uriOf("a.md"),
      "Talks with Oona Brandvik in the Norrland Dialogue.\n",
    );
    for (const needle of ["Brand", "Norr"])
      await run(client, "rapporteur.addName", { uri: note.uri, range: rangeOf(note.text, needle) });
    const texts = edits.map(
      (edit) => outcome(folder, edit, { "authority/desk.yaml": DESK })["authority/desk.yaml"],
    );
    expect(texts[0]).toContain("  - id: oona-brandvik\n    name: Oona Brandvik\n");
    expect(texts[1]).toContain("forums:\n  - id: norrland-dialogue\n    name: Norrland Dialogue\n");
  });

  test("add another name to an entity", async () => {
    const { client, folder, edits } = await desk();
    await run(client, "rapporteur.addVariant", { name: "M. Velsing", entity: "velsing" });
    expect(outcome(folder, edits[0], { "authority/desk.yaml": DESK })["authority/desk.yaml"]).toBe(
      DESK.replace("name: Maribeth Velsing\n", "name: Maribeth Velsing\n    other_names: [M. Velsing]\n"),
    );
  });

  test("tell the user where the editor refuses", async () => {
    const { client } = await desk();
    client.answers = {
      "workspace/applyEdit": () => ({ applied: false, failureReason: "the file is locked" }),
    };
    expect(await run(client, "rapporteur.addName", { name: "A B" })).toBe(false);
    expect(messages(client)).toEqual(["The editor did not make the change: the file is locked."]);
    client.refused = ["workspace/applyEdit"];
    expect(await run(client, "rapporteur.addName", { name: "A B" })).toBe(false);
    expect(messages(client)[1]).toMatch(/^The editor did not make the change: /);
    client.refused = [];
    client.answers = {};
    expect(await run(client, "rapporteur.addName", { name: "A B" })).toBe(false);
  });

  test.each([
    ["rapporteur.addName", undefined, "takes one object"],
    ["rapporteur.addName", 5, "takes one object"],
    ["rapporteur.addName", {}, "name, or uri and range"],
    ["rapporteur.addName", { name: "" }, "1 to 200"],
    ["rapporteur.addName", { name: 5 }, "name is a text"],
    ["rapporteur.addName", { name: "A B", kind: "cat" }, '"person", "forum"'],
    ["rapporteur.addName", { name: "A B", uri: 7 }, "uri is the address"],
    ["rapporteur.addName", { range: { start: -1 } }, "name, or uri and range"],
    ["rapporteur.addVariant", { name: "A B" }, "entity is the id"],
    ["rapporteur.addVariant", { name: "A B", entity: "__proto__" }, 'no entity "__proto__"'],
    ["rapporteur.applyFix", { change: { kind: "edit", edits: [{}] } }, "no quick fix"],
    ["rapporteur.unheardOf", {}, "no command"],
  ])("%s refuses %j", async (command, argument, message) => {
    const client = malformed();
    addFolder(client, ALONE);
    const error = await run(client, command, argument).catch((one) => one);
    expect([error.code, error.message]).toEqual([-32602, expect.stringContaining(message)]);
  });

  test("are all that a client without action literals gets, and they work", async () => {
    const capabilities = { ...ABLE, textDocument: { ...ABLE.textDocument, codeAction: {} } };
    const { client, folder, edits } = await desk(ALONE, capabilities);
    const note = new OpenDocument(client, folder.uriOf("a.md"), SLIP);
    const actions = await actionsAt(note, "Edrin");
    expect(actions.map(({ command }) => command)).toEqual(
      actions.map(({ title }) => {
        if (title.endsWith("as a new person")) return "rapporteur.addName";
        return title.includes("another name") ? "rapporteur.addVariant" : "rapporteur.applyFix";
      }),
    );
    for (const action of actions) expect(await client.request("workspace/executeCommand", action)).toBe(true);
    expect(outcome(folder, edits[0], { "a.md": SLIP })).toEqual({ "a.md": "Then Edrin Tarrow left.\n" });
    note.replaceAll(`\n${SLIP}`);
    const [use] = actions;
    await expect(client.request("workspace/executeCommand", use)).rejects.toThrow("changed since");
  });
});
