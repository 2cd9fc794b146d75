/** A note that a PATH named or a walk came upon, as the commands look at it. */
import { mayBeEntityNote, mayHaveType } from "../core/authority/notes/entityNote.ts";
import { LARGEST_TEXT, type SourceDocument } from "../core/text/document.ts";
import { readTextFile, seeTextFile, textOf } from "../io/nodeReadText.ts";
import { documentOf, type RootLoader } from "../io/rootLoader.ts";
import { UsageError } from "./arguments.ts";

/** What stands in a note. */
export interface NoteContent {
  /** Null where the bytes are not UTF-8, or there are none. */
  readonly document: SourceDocument | null;
  /** What stands behind the part of a huge text that is looked at; else empty. */
  readonly rest: string;
  /** In bytes. */
  readonly size: number;
  readonly hasByteOrderMark: boolean;
}

/** A note to look at. */
export interface Target extends NoteContent {
  readonly loader: RootLoader;
  /** Absolute, or `-`: the document's id too. */
  readonly path: string;
  /** As reports write it. */
  readonly shown: string;
  /** Whether it may not be opened. */
  readonly isClosed: boolean;
  /** What came over standard input and is not UTF-8; else empty. */
  readonly bytes: Uint8Array;
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

/** The note that came over standard input. */
export function contentOf(path: string, bytes: Uint8Array): NoteContent {
  const { text, size, hasByteOrderMark } = textOf(bytes, "");
  const document = text === null ? null : documentOf(path, path, text);
  return { document, rest: restOf(document, text), size, hasByteOrderMark };
}

/** A note's file. */
export interface NoteFile extends NoteContent {
  /** False where its front matter cannot be that of a record. */
  readonly mayBeRecord: boolean;
  /** Whether its front matter may have a `type:`, be it misspelt. */
  readonly mayHaveType: boolean;
}

/**
 * Looks at a file; null where it may not be read. Its text is read when it is wanted, and again once it was let go, so
 * that thousands of notes need no room for theirs: whoever wants it then throws `UsageError` if it has changed.
 */
export function openNote(path: string, shown: string): NoteFile | null {
  const seen = seeTextFile(path);
  if (seen === null) return null;
  const { isText, head, size, hasByteOrderMark } = seen;
  const text = isText && size > LARGEST_TEXT ? (readTextFile(path)?.text ?? null) : null;
  /** Of the text that was looked at; null as long as nobody did. */
  let stamp = text === null ? null : seen.stamp;
  const read = (): string => {
    const now = readTextFile(path);
    if (now?.text == null || (stamp ?? now.stamp) !== now.stamp)
      throw new UsageError(`${shown}: this file has changed while it was checked.`);
    ({ stamp } = now);
    return now.text;
  };
  const document = isText ? documentOf(path, path, text, read) : null;
  return {
    document,
    rest: restOf(document, text),
    size,
    hasByteOrderMark,
    mayBeRecord: mayBeEntityNote(head),
    mayHaveType: mayHaveType(head),
  };
}

function restOf(document: SourceDocument | null, text: string | null): string {
  return document?.whole === false ? text!.slice(document.text.length) : "";
}
