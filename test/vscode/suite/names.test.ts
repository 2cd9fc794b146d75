// Hover, definition and the register, in notes of every kind that the editor can hold.
import assert from "node:assert/strict";
import { suite, test } from "mocha";
import { extensions, workspace } from "vscode";
import { definitionsOf, eventually, fixtureFile, hoverOver, openNote, show } from "./editor.ts";

suite("names", () => {
  test("a note activates the extension", async () => {
    const document = await openNote("meeting.md");
    await hoverOver(document, "Ahn Gyu-back", "Ahn Gyu-back");
    assert.equal(extensions.getExtension("rapporteur.rapporteur")?.isActive, true);
  });

  test("a hover tells the office on the note's date, and the country", async () => {
    const document = await openNote("meeting.md");
    await hoverOver(document, "Ahn Gyu-back", "Minister of National Defense", "South Korea");
  });

  test("a hover knows the workspace's own authority file", async () => {
    const document = await openNote("meeting.md");
    await hoverOver(document, "Ilse Verhoeven", "Director for Asia");
  });

  test("definition leads to the names in the seed articles, in full, short and in Chinese characters", async () => {
    const document = await openNote("meeting.md");
    const forms = async () => {
      const all = new Set<string>();
      for (const { uri, range } of await definitionsOf(document, "Ahn Gyu-back")) {
        assert.match(uri.path, /\/seeds\/articles\/\d{3}[^/]*\.md$/);
        all.add((await workspace.openTextDocument(uri)).getText(range));
      }
      return [...all].sort().join(", ");
    };
    await eventually("definition in three forms", forms, (list) => list === "Ahn, Ahn Gyu-back, 安圭伯");
  });

  test("a file outside the workspace, with no configuration, has the bundled register", async () => {
    const document = await show(await workspace.openTextDocument(fixtureFile("loose/aside.md")));
    await hoverOver(document, "Ahn Gyu-back", "Minister of National Defense");
  });

  test("an untitled plain text has hovers", async () => {
    const content = "Ahn Gyu-back called.\n";
    const document = await show(await workspace.openTextDocument({ language: "plaintext", content }));
    await hoverOver(document, "Ahn Gyu-back", "Ahn Gyu-back", "South Korea");
  });
});
