/** Inlay hints: the days behind dates that leave something out. Off unless the settings ask for them. */
import type { InlayHint, InlayHintParams } from "vscode-languageserver/node";
import { dateHintsIn } from "../../core/features/inlayHints.ts";
import { isPosition } from "../buffers.ts";
import { type Handling, invalid, uriIn } from "./handling.ts";

/** The resolved day behind dates that leave something out, where the settings ask for that. */
export async function inlayHint({ session }: Handling, params: InlayHintParams): Promise<InlayHint[] | null> {
  const uri = uriIn(params?.textDocument);
  if (!isPosition(params.range?.start) || !isPosition(params.range.end)) throw invalid("range");
  if (!(await session.settings.showsDateHints(uri))) return null;
  const asked = await session.ask(uri);
  const lines = asked.snapshot.document(asked.uri)?.lines;
  if (lines === undefined) return null;
  const range = { start: lines.offsetAt(params.range.start), end: lines.offsetAt(params.range.end) };
  return dateHintsIn(asked.snapshot, asked.uri, range).map(({ offset, value }) => {
    return { position: lines.positionAt(offset), label: value, paddingLeft: true };
  });
}
