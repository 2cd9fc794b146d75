/** Completion of dates and names behind an `@`, and what an item tells when it is looked at. */
import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  type CompletionParams,
  MarkupKind,
} from "vscode-languageserver/node";
import { dateCompletionsAt } from "../../core/features/dateCompletion.ts";
import {
  type NameCompletion,
  nameCompletionsAt,
  nameCompletionText,
} from "../../core/features/nameCompletion.ts";
import { toMarkup } from "../toProto.ts";
import { type AskedPlace, type Handling, invalid, placeOf } from "./handling.ts";

/** What an item for a name needs to be told more of. */
interface NameData {
  readonly uri: string;
  readonly offset: number;
  readonly entity: string;
}

/** Dates and names behind an `@`; nothing elsewhere. */
export async function completion(
  handling: Handling,
  params: CompletionParams,
): Promise<CompletionList | null> {
  const place = await placeOf(handling, params);
  if (place === null) return null;
  const items = [...dates(place), ...names(place)].map((item, i) => {
    return { ...item, sortText: String(i).padStart(3, "0") };
  });
  // What is typed next may be a date or another name.
  return items.length === 0 ? null : { isIncomplete: true, items };
}

/** Tells of a name what the hover over it would tell; any other item stays as it is. */
export async function resolveCompletion(handling: Handling, item: CompletionItem): Promise<CompletionItem> {
  if (typeof item?.label !== "string") throw invalid("label");
  const data = nameDataIn(item);
  if (data === null) return item;
  const asked = await handling.session.ask(data.uri);
  const text = nameCompletionText(asked.snapshot, asked.uri, data.offset, data.entity);
  if (text === null) return item;
  const formats = handling.client.textDocument?.completion?.completionItem?.documentationFormat;
  const markdown = formats?.includes(MarkupKind.Markdown) ?? false;
  return { ...item, documentation: toMarkup(text, markdown, (id) => handling.session.linesOf(asked, id)) };
}

function dates({ snapshot, uri, offset, lines }: AskedPlace): CompletionItem[] {
  return dateCompletionsAt(snapshot, uri, offset, today()).map(({ phrase, newText, value, span }) => ({
    label: `@${phrase}`,
    labelDetails: { description: newText },
    kind: CompletionItemKind.Constant,
    detail: value,
    filterText: `@${phrase}`,
    textEdit: { range: lines.rangeOf(span), newText },
  }));
}

const KINDS: Readonly<Record<NameCompletion["kind"], CompletionItemKind>> = {
  person: CompletionItemKind.Reference,
  forum: CompletionItemKind.Event,
  organization: CompletionItemKind.Module,
};

/** Found by other names and in any order of their words, they pass any filter of the editor's. */
function names({ snapshot, uri, offset, lines }: AskedPlace): CompletionItem[] {
  return nameCompletionsAt(snapshot, uri, offset).map(({ entity, kind, query, newText, detail, span }) => ({
    label: newText,
    kind: KINDS[kind],
    detail,
    filterText: `@${query}`,
    textEdit: { range: lines.rangeOf(span), newText },
    data: { uri, offset, entity } satisfies NameData,
  }));
}

function nameDataIn({ data }: CompletionItem): NameData | null {
  const { uri, offset, entity } = (data ?? {}) as Record<keyof NameData, unknown>;
  return typeof uri === "string" && Number.isSafeInteger(offset) && typeof entity === "string"
    ? { uri, offset: offset as number, entity }
    : null;
}

/** The user's day, not that of Greenwich. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
}
