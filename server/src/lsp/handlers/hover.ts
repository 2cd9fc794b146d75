/** Hovers; what they say is `core/features/hover.ts`, plain text for clients without Markdown. */
import { type Hover, type HoverParams, MarkupKind } from "vscode-languageserver/node";
import { hoverAt } from "../../core/features/hover.ts";
import { toMarkup } from "../toProto.ts";
import { type Handling, placeOf } from "./handling.ts";

/** `textDocument/hover`; null where nothing is recognised. */
export async function hover(handling: Handling, params: HoverParams): Promise<Hover | null> {
  const place = await placeOf(handling, params);
  const found = place === null ? null : hoverAt(place.snapshot, place.uri, place.offset);
  if (place === null || found === null) return null;
  const markdown = handling.client.textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) ?? false;
  const contents = toMarkup(found.text, markdown, (id) => handling.session.linesOf(place, id));
  return { contents, range: place.lines.rangeOf(found.span) };
}
