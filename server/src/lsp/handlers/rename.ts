/** Rename of an entity: the notes that name it and its record in the register. */
import {
  ErrorCodes,
  type PrepareRenameParams,
  type PrepareRenameResult,
  type RenameParams,
  ResponseError,
  type TextDocumentEdit,
  type TextEdit,
  type WorkspaceEdit,
} from "vscode-languageserver/node";
import { renameableAt, renamed } from "../../core/features/rename.ts";
import { editFor } from "../fixEdits.ts";
import { type AskedPlace, type Handling, invalid, placeOf, warn } from "./handling.ts";

/** The name at the place; null where there is none that could be written otherwise. */
export async function prepareRename(
  handling: Handling,
  params: PrepareRenameParams,
): Promise<PrepareRenameResult | null> {
  const place = await placeOf(handling, params);
  const found = place === null ? null : renameableAt(place.snapshot, place.uri, place.offset);
  if (place === null || found === null) return null;
  return { range: place.lines.rangeOf(found.span), placeholder: found.written };
}

/** The notes, and the register where it does not know the new name yet: all of them are indexed first. */
export async function rename(handling: Handling, params: RenameParams): Promise<WorkspaceEdit | null> {
  if (typeof params?.newName !== "string") throw invalid("newName");
  await (await placeOf(handling, params))?.folder.settled();
  const place = await placeOf(handling, params);
  const found = place === null ? null : renameableAt(place.snapshot, place.uri, place.offset);
  if (place === null || found === null) return null;
  const change = renamed(place.snapshot, place.uri, found, params.newName);
  if (typeof change === "string") throw new ResponseError(ErrorCodes.InvalidParams, change);
  const edits = await noteEdits(handling, place, params.textDocument.uri, change.notes);
  const { newVariant } = change;
  if (newVariant === null) return packed(handling, edits, null);
  const learned = await editFor(handling, place, params.textDocument.uri, {
    kind: "add-variant",
    ...newVariant,
  });
  if ("problem" in learned) warn(handling, `"${newVariant.name}" is not in the register: ${learned.problem}`);
  return packed(handling, edits, "problem" in learned ? null : learned.edit);
}

/** `uri` is what the client calls the place's document. A note that the disk has otherwise by now is left out. */
async function noteEdits(
  handling: Handling,
  { snapshot, folder, uri: own }: AskedPlace,
  uri: string,
  notes: Exclude<ReturnType<typeof renamed>, string>["notes"],
): Promise<TextDocumentEdit[]> {
  const edited: TextDocumentEdit[] = [];
  let stale = 0;
  for (const { note, edits } of notes) {
    const { text, lines } = snapshot.document(note)!;
    const version = handling.session.buffer(note)?.version ?? null;
    if (version === null && !(await folder.isAsOnDisk(note, text))) stale++;
    else {
      const made = edits.map((edit): TextEdit => ({ range: lines.rangeOf(edit), newText: edit.newText }));
      edited.push({ textDocument: { uri: note === own ? uri : note, version }, edits: made });
    }
  }
  if (stale > 0) warn(handling, `${stale} notes changed on disk and were left out; rename again.`);
  return edited;
}

/** `register` goes along; an entity note may be edited by both. */
function packed(
  { client }: Handling,
  notes: readonly TextDocumentEdit[],
  register: WorkspaceEdit | null,
): WorkspaceEdit {
  if (client.workspace?.workspaceEdit?.documentChanges) return { documentChanges: merged(notes, register) };
  const changes: Record<string, TextEdit[]> = {};
  for (const { textDocument, edits } of notes) changes[textDocument.uri] = edits as TextEdit[];
  for (const [uri, edits] of Object.entries(register?.changes ?? {}))
    changes[uri] = [...(changes[uri] ?? []), ...edits];
  return { changes };
}

/** Edits of one document are one: a second one would find another text. */
function merged(
  notes: readonly TextDocumentEdit[],
  register: WorkspaceEdit | null,
): NonNullable<WorkspaceEdit["documentChanges"]> {
  const rest = [...(register?.documentChanges ?? [])];
  const own = notes.map((note) => {
    const at = rest.findIndex(
      (one) => "textDocument" in one && one.textDocument.uri === note.textDocument.uri,
    );
    if (at === -1) return note;
    const [same] = rest.splice(at, 1) as [TextDocumentEdit];
    return { ...note, edits: [...same.edits, ...note.edits] };
  });
  return [...own, ...rest];
}
