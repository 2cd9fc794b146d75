// Findings, their fixes, and the settings that govern them.
import assert from "node:assert/strict";
import { suite, teardown, test } from "mocha";
import { ConfigurationTarget, commands, DiagnosticSeverity, WorkspaceEdit, workspace } from "vscode";
import {
  eventually,
  type Finding,
  findings,
  fixtureFile,
  openNote,
  quickFix,
  rangeOf,
  show,
} from "./editor.ts";

const slip: Finding = {
  code: "misspelled-name",
  source: "rapporteur",
  severity: DiagnosticSeverity.Warning,
  text: "Ahn Gyu-bak",
};

const misspelled = (list: Finding[]) => list.filter(({ code }) => code === slip.code);

async function setRules(rules: Record<string, string> | undefined): Promise<void> {
  await workspace.getConfiguration("rapporteur").update("rules", rules, ConfigurationTarget.Workspace);
}

suite("findings", () => {
  teardown(async () => {
    await setRules(undefined);
    await commands.executeCommand("workbench.action.files.revert");
  });

  test("a misspelled name is found", async () => {
    const document = await openNote("slip.md");
    const found = await findings(document, "misspelled name", (list) => misspelled(list).length > 0);
    assert.deepEqual(found, [slip]);
  });

  test("a note without a slip has no finding, while one with a slip has", async () => {
    await findings(await openNote("slip.md"), "misspelled name", (list) => list.length > 0);
    await findings(await openNote("meeting.md"), "note without findings", (list) => list.length === 0);
  });

  test("the quick fix writes the authorized form, and the finding goes", async () => {
    const document = await openNote("slip.md");
    await findings(document, "misspelled name", (list) => misspelled(list).length > 0);
    const edit = await quickFix(document, slip.text, ({ isPreferred }) => isPreferred === true);
    assert.ok(await workspace.applyEdit(edit));
    assert.equal(
      document.lineAt(rangeOf(document, "Minister").start).text,
      "Minister Ahn Gyu-back spoke after the ADMM-Plus.",
    );
    await findings(document, "end of the finding", (list) => list.length === 0);
  });

  test("a quick fix adds a spelling to the authority file, and undoing it takes it out again", async () => {
    const document = await openNote("slip.md");
    await findings(document, "misspelled name", (list) => misspelled(list).length > 0);
    const wanted = `Add "${slip.text}" as another name of Ahn Gyu-back`;
    const edit = await quickFix(document, slip.text, ({ title }) => title === wanted);
    const authority = await workspace.openTextDocument(fixtureFile("workspace/authority/desk.yaml"));
    const before = authority.getText();
    assert.ok(await workspace.applyEdit(edit));
    assert.match(authority.getText(), /^ +other_names: .*Ahn Gyu-bak/m);
    await findings(document, "end of the finding", (list) => misspelled(list).length === 0);
    await show(authority);
    await commands.executeCommand("undo");
    await eventually(
      "authority file as it was",
      () => authority.getText(),
      (text) => text === before,
    );
    await findings(document, "finding again", (list) => misspelled(list).length > 0);
  });

  test("typing a slip brings a finding, and taking it back ends it", async () => {
    const document = await openNote("meeting.md");
    const type = async (from: string, to: string) => {
      const edit = new WorkspaceEdit();
      edit.replace(document.uri, rangeOf(document, from), to);
      assert.ok(await workspace.applyEdit(edit));
    };
    await type("Ahn Gyu-back", slip.text);
    assert.deepEqual(await findings(document, "misspelled name", (list) => list.length > 0), [slip]);
    await type(slip.text, "Ahn Gyu-back");
    await findings(document, "end of the finding", (list) => list.length === 0);
  });

  test("the rules of the settings turn a check off and on again", async () => {
    const document = await openNote("slip.md");
    await findings(document, "misspelled name", (list) => misspelled(list).length > 0);
    await setRules({ [slip.code]: "off" });
    await findings(document, "end of the finding", (list) => misspelled(list).length === 0);
    await setRules(undefined);
    await findings(document, "finding again", (list) => misspelled(list).length > 0);
  });

  test("the rules of the settings change a severity", async () => {
    const document = await openNote("slip.md");
    await setRules({ [slip.code]: "error" });
    const isError = ({ severity }: Finding) => severity === DiagnosticSeverity.Error;
    await findings(document, "finding as an error", (list) => misspelled(list).some(isError));
  });
});
