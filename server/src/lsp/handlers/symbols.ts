/** Symbols of the workspace and of a register: its records. Notes have no symbols of ours. */
import {
  type DocumentSymbol,
  type DocumentSymbolParams,
  SymbolKind,
  type WorkspaceSymbol,
  type WorkspaceSymbolParams,
} from "vscode-languageserver/node";
import type { Section } from "../../core/authority/model.ts";
import type { EntityKind } from "../../core/authority/register.ts";
import { recordsCalled, recordsIn } from "../../core/features/symbols.ts";
import { isRecordFile } from "../recordFiles.ts";
import { toLocation } from "../toProto.ts";
import { type Handling, invalid, uriIn } from "./handling.ts";

const KINDS: Readonly<Record<EntityKind, SymbolKind>> = {
  person: SymbolKind.Object,
  forum: SymbolKind.Event,
  organization: SymbolKind.Module,
};

const SECTION_KINDS: Readonly<Record<Section, SymbolKind>> = {
  persons: KINDS.person,
  organizations: KINDS.organization,
  posts: SymbolKind.Field,
  forums: KINDS.forum,
  events: SymbolKind.Event,
};

/** The records of all roots whose names begin with what is asked for; one that several roots have once. */
export async function workspaceSymbol(
  { session }: Handling,
  params: WorkspaceSymbolParams,
): Promise<WorkspaceSymbol[]> {
  if (typeof params?.query !== "string") throw invalid("query");
  const found = new Map<string, WorkspaceSymbol>();
  for (const root of await session.askAll()) {
    for (const { name, kind, of, place } of recordsCalled(root.snapshot, params.query)) {
      const location = toLocation(place, (id) => session.linesOf(root, id));
      const containerName = of ?? kind;
      if (location !== null)
        found.set(`${place.document} ${place.span.start}`, {
          name,
          kind: KINDS[kind],
          containerName,
          location,
        });
    }
  }
  return [...found.values()];
}

/** The records of an authority file; null for any other document, whose outline is another's. */
export async function documentSymbol(
  { session }: Handling,
  params: DocumentSymbolParams,
): Promise<DocumentSymbol[] | null> {
  const asked = await session.ask(uriIn(params?.textDocument));
  const lines = isRecordFile(asked.folder, asked.uri) ? session.linesOf(asked, asked.uri) : null;
  if (lines === null || session.isBehind(asked)) return null;
  return recordsIn(asked.snapshot, asked.uri).map(({ name, section, span, focus }) => ({
    name,
    kind: SECTION_KINDS[section],
    range: lines.rangeOf(span),
    selectionRange: lines.rangeOf(focus),
  }));
}
