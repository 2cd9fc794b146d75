/** Definition (the passages of the source articles) and type definition (the record). */
import type {
  DefinitionParams,
  Location,
  LocationLink,
  TypeDefinitionParams,
} from "vscode-languageserver/node";
import { definitionAt, recordsAt } from "../../core/features/definition.ts";
import { toLocation } from "../toProto.ts";
import { type Handling, placeOf } from "./handling.ts";

/** The passages of the source articles: links with sentence and mention where the client can take them. */
export async function definition(
  handling: Handling,
  params: DefinitionParams,
): Promise<LocationLink[] | Location[] | null> {
  const place = await placeOf(handling, params);
  const found = place === null ? null : definitionAt(place.snapshot, place.uri, place.offset);
  if (place === null || found === null) return null;
  const linesOf = (id: string) => handling.session.linesOf(place, id);
  if (!handling.client.textDocument?.definition?.linkSupport) {
    return found.targets.flatMap(
      ({ document, selection }) => toLocation({ document, span: selection }, linesOf) ?? [],
    );
  }
  const originSelectionRange = place.lines.rangeOf(found.origin);
  return found.targets.flatMap(({ document, span, selection }): LocationLink[] => {
    const lines = linesOf(document);
    if (lines === null) return [];
    const targetRange = lines.rangeOf(span);
    return [
      {
        originSelectionRange,
        targetUri: document,
        targetRange,
        targetSelectionRange: lines.rangeOf(selection),
      },
    ];
  });
}

/** The authority record. */
export async function typeDefinition(
  handling: Handling,
  params: TypeDefinitionParams,
): Promise<Location[] | null> {
  const place = await placeOf(handling, params);
  if (place === null) return null;
  const records = recordsAt(place.snapshot, place.uri, place.offset);
  return records.flatMap((record) => toLocation(record, (id) => handling.session.linesOf(place, id)) ?? []);
}
