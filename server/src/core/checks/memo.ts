/**
 * The findings of documents, kept as long as nothing changed that they depend on: the document, the register, the
 * config, the articles, and the names that the note shares with others. For those who ask for all notes again and
 * again; the answers are those of `findingsOf`.
 */
import type { ReadEntityNote } from "../authority/notes/entityNote.ts";
import type { Register } from "../authority/register.ts";
import type { Config } from "../config.ts";
import type { SourceDocument } from "../text/document.ts";
import type { PassageIndex } from "../workspace/passages.ts";
import type { Snapshot } from "../workspace/snapshot.ts";
import type { Finding } from "./finding.ts";
import { findingsOf } from "./index.ts";

/** The findings of a document with what they depend on besides itself. */
interface Memo {
  readonly which: "all" | "ready";
  readonly register: Register;
  readonly config: Config;
  readonly passages: PassageIndex | null;
  readonly isNote: boolean;
  readonly record: ReadEntityNote | undefined;
  /** Where the document is a note: the stamp of its names, and how many changes all names had had. */
  readonly names: number;
  changes: number;
  readonly findings: readonly Finding[];
}

/** Kept by document; the arrays are the same as long as nothing changed. */
export class FindingsMemo {
  readonly #memos = new WeakMap<SourceDocument, Memo>();

  /** As `findingsOf` has them; the same array as before where nothing changed. */
  of(snapshot: Snapshot, id: string, which: "all" | "ready"): readonly Finding[] {
    const document = snapshot.document(id);
    if (document === undefined) return [];
    const memo = this.#memos.get(document);
    if (memo !== undefined && holds(memo, snapshot, id, which)) return memo.findings;
    const findings = findingsOf(snapshot, id, which);
    // What was analysed for the answer counts as known before it.
    const isNote = snapshot.isNote(id);
    const names = isNote ? snapshot.names(which) : null;
    this.#memos.set(document, {
      which,
      register: snapshot.register,
      config: snapshot.config,
      passages: passagesOf(snapshot, which),
      isNote,
      record: snapshot.entityNote(id),
      names: names?.stampOf(id) ?? 0,
      changes: names?.changes ?? 0,
      findings,
    });
    return findings;
  }
}

function holds(memo: Memo, snapshot: Snapshot, id: string, which: "all" | "ready"): boolean {
  if (
    memo.which !== which ||
    memo.register !== snapshot.register ||
    memo.config !== snapshot.config ||
    memo.passages !== passagesOf(snapshot, which) ||
    memo.record !== snapshot.entityNote(id) ||
    memo.isNote !== snapshot.isNote(id)
  )
    return false;
  if (!memo.isNote) return true;
  const names = snapshot.names(which);
  if (memo.changes === names.changes) return true;
  if (memo.names !== names.stampOf(id)) return false;
  memo.changes = names.changes;
  return true;
}

function passagesOf(snapshot: Snapshot, which: "all" | "ready"): PassageIndex | null {
  return which === "all" ? snapshot.passages : snapshot.readyPassages;
}
