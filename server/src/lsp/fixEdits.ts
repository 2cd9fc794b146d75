/** Quick fixes → edits that an editor makes, so that it can undo them. */
import type {
  ClientCapabilities,
  TextDocumentEdit,
  TextEdit,
  WorkspaceEdit,
} from "vscode-languageserver/node";
import { addOtherName, addRecord, type EditedFile, newId } from "../core/authority/edit.ts";
import { addAlias } from "../core/authority/notes/edit.ts";
import { ruleCodes } from "../core/checks/list.ts";
import { type ConfigAddition, editConfig } from "../core/config/edit.ts";
import type { FixChange } from "../core/features/quickFixes.ts";
import { LineIndex } from "../core/text/lines.ts";
import type { TextEdit as CoreEdit, YamlEditResult } from "../core/text/yamlEdit/index.ts";
import type { Handling } from "./handlers/handling.ts";
import type { Asked } from "./session.ts";
import { authorityTarget, configTarget, type Problem, recordTarget, type Target } from "./targets.ts";
import { pathOf } from "./uris.ts";

/** The edit for a fix that was offered in `asked`'s document, which the client calls `uri`. */
export async function editFor(
  handling: Handling,
  asked: Asked,
  uri: string,
  change: FixChange,
): Promise<{ readonly edit: WorkspaceEdit } | Problem> {
  const { session, client } = handling;
  const { folder, snapshot } = asked;
  const { register } = snapshot;
  const write = (target: Target | Problem, edit: (file: EditedFile) => YamlEditResult) => {
    if ("problem" in target) return target;
    const text = target.text ?? "";
    const known = folder.loader.root.authorityFiles().get(target.uri);
    const parsed = known?.text === text && known.isReadable ? known.authority : undefined;
    const result = edit({ name: target.name, text, parsed });
    if ("edits" in result)
      return packed(client, target, result.edits, session.buffer(target.uri)?.version ?? null);
    return { problem: `${target.name} was not changed: ${result.problem.replace(/\.?$/, ".")}` };
  };
  const configured = (addition: ConfigAddition) =>
    write(configTarget(session, folder), ({ text }) => editConfig(text, addition, ruleCodes));
  switch (change.kind) {
    case "edit": {
      const text = snapshot.document(asked.uri)?.text;
      if (text === undefined) return { problem: "There is no such note any more." };
      return packed(client, { uri, name: uri, text }, change.edits, session.buffer(uri)?.version ?? null);
    }
    case "add-name": {
      const id = newId(change.name, register.authority);
      const target = await authorityTarget(session, folder);
      return write(target, (file) => addRecord(file, change.entityKind, id, change.name));
    }
    case "add-variant": {
      const entity = register.entity(change.entity);
      if (entity === undefined)
        return { problem: `There is no "${change.entity}" in the register any more.` };
      const note = snapshot.document(entity.record.origin.file);
      if (note !== undefined) {
        const target = { uri: note.id, name: note.fileName, text: note.text };
        const alias = addAlias(note, change.name);
        // What a note cannot say of somebody whom an authority file has too, that file can.
        if ("edits" in alias || entity.record.overrides.length === 0) return write(target, () => alias);
      }
      const target = await recordTarget(session, folder, entity);
      return write(target, (file) => addOtherName(file, entity.kind, entity.id, change.name));
    }
    case "accept":
      return configured({ kind: "accept", form: change.form });
    case "turn-off":
      return configured({ kind: "off", code: change.code });
    case "exclude": {
      const path = folder.relative(pathOf(asked.uri) ?? "");
      return path === null
        ? { problem: "This note lies in no workspace folder." }
        : configured({ kind: "exclude", path });
    }
  }
}

/** How large the file is that the fix would be written to, in UTF-16 units. */
export async function sizeOfTarget(
  { session }: Handling,
  { folder }: Asked,
  { kind }: FixChange,
): Promise<number> {
  if (kind !== "add-name" && kind !== "add-variant") return 0;
  const target = await authorityTarget(session, folder);
  return "problem" in target ? 0 : (target.text?.length ?? 0);
}

function packed(
  client: ClientCapabilities,
  { uri, name, text }: Target,
  edits: readonly CoreEdit[],
  version: number | null,
): { readonly edit: WorkspaceEdit } | Problem {
  const { documentChanges = false, resourceOperations = [] } = client.workspace?.workspaceEdit ?? {};
  const lines = new LineIndex(text ?? "");
  const changes = edits.map((edit): TextEdit => ({ range: lines.rangeOf(edit), newText: edit.newText }));
  const document: TextDocumentEdit = { textDocument: { uri, version }, edits: changes };
  if (text === null) {
    if (documentChanges && resourceOperations.includes("create"))
      return { edit: { documentChanges: [{ kind: "create", uri }, document] } };
    return {
      problem: `There is no ${name} yet, and this editor cannot make one: create it empty and try again.`,
    };
  }
  return { edit: documentChanges ? { documentChanges: [document] } : { changes: { [uri]: changes } } };
}
