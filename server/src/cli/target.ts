/** A note that a PATH named or a walk came upon, as the commands look at it. */
import type { SourceDocument } from "../core/text/document.ts";
import { readTextFile, type TextFile } from "../io/nodeReadText.ts";
import { documentOf, type RootLoader } from "../io/rootLoader.ts";
import { UsageError } from "./arguments.ts";

/** A note to look at. */
export interface Target {
  readonly loader: RootLoader;
  /** Absolute, or `-`: the document's id too. */
  readonly path: string;
  /** As reports write it. */
  readonly shown: string;
  /** Null where the bytes are not UTF-8, or there are none. */
  readonly document: SourceDocument | null;
  /** Whether it may not be opened. */
  readonly isClosed: boolean;
  /** What came over standard input and is not UTF-8; else empty. */
  readonly bytes: Uint8Array;
  /** What stands behind the part of a huge text that is looked at; else empty. */
  readonly rest: string;
  /** In bytes. */
  readonly size: number;
  readonly hasByteOrderMark: boolean;
  /** Whether it is an authority record if its front matter says so. */
  readonly isRecord: boolean;
}

/** The bytes of a file that has none. */
export const NO_BYTES = new Uint8Array();

/** The note with another text, in its root too. */
export function withText(note: Target, text: string): Target {
  const document = documentOf(note.path, note.path, text);
  note.loader.root.setNote(note.path, document, note.isRecord);
  return { ...note, document };
}

/** Null where it is not UTF-8. Of a file, a text that was let go is read again. */
export function readDocument(path: string, shown: string, { text, stamp }: TextFile): SourceDocument | null {
  if (text === null) return null;
  if (path === "-") return documentOf(path, path, text);
  return documentOf(path, path, text, () => {
    const again = readTextFile(path);
    if (again?.text == null || again.stamp !== stamp)
      throw new UsageError(`${shown}: this file has changed while it was checked.`);
    return again.text;
  });
}
