// What helps to write and to find names: completion, symbols, rename, colours.
import assert from "node:assert/strict";
import { suite, test } from "mocha";
import {
  type CompletionList,
  commands,
  MarkdownString,
  type SemanticTokens,
  type SemanticTokensLegend,
  type SymbolInformation,
  WorkspaceEdit,
  workspace,
} from "vscode";
import { eventually, hoverOver, openNote, rangeOf } from "./editor.ts";

suite("writing", () => {
  test("a name behind an @ is completed, with who that is", async () => {
    const note = await openNote("meeting.md");
    await hoverOver(note, "Ilse Verhoeven", "Ilse Verhoeven");
    const edit = new WorkspaceEdit();
    edit.insert(note.uri, note.lineAt(note.lineCount - 1).range.end, "\nWith @verh");
    await workspace.applyEdit(edit);
    const { end } = rangeOf(note, "@verh");
    // So many items are resolved.
    const ask = () =>
      commands.executeCommand<CompletionList>(
        "vscode.executeCompletionItemProvider",
        note.uri,
        end,
        undefined,
        5,
      );
    const ours = ({ items }: CompletionList) => items.filter(({ filterText }) => filterText === "@verh");
    const [item] = ours(await eventually("completion", ask, (list) => ours(list).length > 0));
    assert.equal(typeof item?.label === "string" ? item.label : item?.label.label, "Ilse Verhoeven");
    const { documentation } = item ?? {};
    assert.match(documentation instanceof MarkdownString ? documentation.value : "", /Director for Asia/);
    await commands.executeCommand("workbench.action.files.revert");
  });

  test("Go to Symbol in Workspace finds a person in the register", async () => {
    const ask = () =>
      commands.executeCommand<SymbolInformation[]>("vscode.executeWorkspaceSymbolProvider", "verhoev");
    const [found] = await eventually("symbol", ask, (answer) => answer.length > 0);
    assert.equal(found?.name, "Ilse Verhoeven");
    assert.match(found?.location.uri.path ?? "", /authority\/desk\.yaml$/);
  });

  test("Rename writes a name otherwise, and the register learns it", async () => {
    const document = await openNote("meeting.md");
    const changed = async () => {
      const edit = await commands.executeCommand<WorkspaceEdit>(
        "vscode.executeDocumentRenameProvider",
        document.uri,
        rangeOf(document, "Ilse Verhoeven").start,
        "Ilse Verhoven",
      );
      const files = edit.entries().map(([uri]) => uri.path.replace(/^.*\//, ""));
      return files.sort().join(", ");
    };
    await eventually(
      "edit of the note and the register",
      changed,
      (list) => list === "desk.yaml, meeting.md",
    );
  });

  test("names and dates have semantic tokens of their own", async () => {
    const { uri } = await openNote("meeting.md");
    const types = async () => {
      const legend = await commands.executeCommand<SemanticTokensLegend | undefined>(
        "vscode.provideDocumentSemanticTokensLegend",
        uri,
      );
      const tokens = await commands.executeCommand<SemanticTokens | undefined>(
        "vscode.provideDocumentSemanticTokens",
        uri,
      );
      return Array.from(tokens?.data ?? []).flatMap((value, i) =>
        i % 5 === 3 ? (legend?.tokenTypes[value] ?? "?") : [],
      );
    };
    await eventually("token of a person", types, (list) => list.includes("person"));
  });
});
