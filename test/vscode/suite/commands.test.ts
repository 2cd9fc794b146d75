// The extension's own commands.
import assert from "node:assert/strict";
import { suite, test } from "mocha";
import { commands } from "vscode";
import { findings, hoverOver, openNote } from "./editor.ts";

suite("commands", () => {
  for (const command of ["rapporteur.restartServer", "rapporteur.showOutput"])
    test(`${command} is there`, async () => {
      await hoverOver(await openNote("meeting.md"), "Ahn Gyu-back", "Ahn Gyu-back");
      const all = await commands.getCommands(true);
      assert.ok(
        all.includes(command),
        `among the commands are ${all.filter((name) => name.startsWith("rapporteur"))}`,
      );
    });

  test("Restart Server drops the findings, then they and the hovers are back", async () => {
    const document = await openNote("slip.md");
    await findings(document, "misspelled name", (list) => list.length > 0);
    const restarted = commands.executeCommand("rapporteur.restartServer");
    await findings(document, "end of the old server's findings", (list) => list.length === 0);
    await restarted;
    await findings(document, "misspelled name after the restart", (list) => list.length > 0);
    await hoverOver(await openNote("meeting.md"), "Ahn Gyu-back", "South Korea");
  });

  test("Show Output leaves the server at work", async () => {
    await commands.executeCommand("rapporteur.showOutput");
    await hoverOver(await openNote("meeting.md"), "Ahn Gyu-back", "South Korea");
  });
});
