/** References and document highlights: where the entity at a place is named. */
import {
  type DocumentHighlight,
  DocumentHighlightKind,
  type DocumentHighlightParams,
  type Location,
  type ReferenceParams,
} from "vscode-languageserver/node";
import { recordsAt } from "../../core/features/definition.ts";
import { highlightsAt, referencesAt } from "../../core/features/references.ts";
import { toLocation } from "../toProto.ts";
import { type Handling, placeOf } from "./handling.ts";

/** `textDocument/references`; null for a document that the server does not know. */
export async function references(handling: Handling, params: ReferenceParams): Promise<Location[] | null> {
  const place = await placeOf(handling, params);
  if (place === null) return null;
  const { snapshot, uri, offset } = place;
  const found = referencesAt(snapshot, uri, offset);
  const records = params.context?.includeDeclaration === true ? recordsAt(snapshot, uri, offset) : [];
  const linesOf = (id: string) => handling.session.linesOf(place, id);
  return [...records, ...found].flatMap((one) => toLocation(one, linesOf) ?? []);
}

/** `textDocument/documentHighlight`: the places of the entity in this document. */
export async function documentHighlight(
  handling: Handling,
  params: DocumentHighlightParams,
): Promise<DocumentHighlight[] | null> {
  const place = await placeOf(handling, params);
  if (place === null) return null;
  const spans = highlightsAt(place.snapshot, place.uri, place.offset);
  return spans.map((span) => ({ range: place.lines.rangeOf(span), kind: DocumentHighlightKind.Text }));
}
