/** Links of authority files to the source articles that they name by their ids. */
import type { DocumentLink, DocumentLinkParams } from "vscode-languageserver/node";
import { articleLinksIn } from "../../core/features/documentLinks.ts";
import { isRecordFile, recordText } from "../recordFiles.ts";
import { type Handling, uriIn } from "./handling.ts";

/** The source articles that an authority file names; null for any other document, whose links are another's. */
export async function documentLink(
  { session }: Handling,
  params: DocumentLinkParams,
): Promise<DocumentLink[] | null> {
  const asked = await session.ask(uriIn(params?.textDocument));
  const { folder, snapshot, uri } = asked;
  if (!isRecordFile(folder, uri) || session.isBehind(asked)) return null;
  const lines = session.linesOf(asked, uri);
  const text = recordText(folder, uri);
  if (lines === null || text === null) return null;
  return articleLinksIn(snapshot, uri, text).map(({ span, document, title }) => ({
    range: lines.rangeOf(span),
    target: document,
    tooltip: title,
  }));
}
