/**
 * Commands over all notes of the workspace, for every editor: `rapporteur.checkWorkspace` counts what there is to
 * find and may report how names are written; `rapporteur.fixWorkspace` makes every preferred fix in one edit.
 */
import {
  type CancellationToken,
  type ChangeAnnotation,
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
  type TextDocumentEdit,
  type TextEdit,
  type WorkDoneProgressReporter,
  type WorkspaceEdit,
} from "vscode-languageserver/node";
import { SEVERITIES, type Severity } from "../../core/checks/finding.ts";
import { nameReport, nameReportMarkdown, type ReportedName } from "../../core/features/nameReport.ts";
import { allFixes } from "../../core/features/quickFixes.ts";
import { allFiles } from "../allFiles.ts";
import type { Folder } from "../folder.ts";
import type { Asked, Session } from "../session.ts";
import { fileNameOf, uriOf } from "../uris.ts";
import { type Handling, warn } from "./handling.ts";

/** Counts findings, and may write a report of names. */
export const CHECK_WORKSPACE = "rapporteur.checkWorkspace";
/** Applies every preferred fix. */
export const FIX_WORKSPACE = "rapporteur.fixWorkspace";

/** What `rapporteur.checkWorkspace` answers. */
export interface WorkspaceSummary {
  /** Notes that were checked. */
  readonly files: number;
  readonly findings: number;
  readonly bySeverity: Readonly<Record<Severity, number>>;
  /** By finding code, the most frequent first. */
  readonly byCode: Readonly<Record<string, number>>;
  /** How names are written, as data and as a Markdown document; where that was asked for. */
  readonly names?: readonly RootNames[];
  readonly report?: string;
}

/** The names of one root; notes are URIs, `start` an offset in UTF-16 units. */
interface RootNames {
  readonly root: string;
  readonly names: readonly ReportedName[];
}

/** What `rapporteur.fixWorkspace` answers. */
export interface FixSummary {
  readonly files: number;
  readonly edits: number;
  /** False where there was nothing to fix, and where the editor or its user did not want the edit. */
  readonly applied: boolean;
}

/** How a command tells where it is, and hears that it is not wanted any more. */
export interface Work {
  /** Null where the client shows none. */
  readonly progress: WorkDoneProgressReporter | null;
  readonly isCancelled: () => boolean;
}

/** `token` is that of the request; without a progress of the request one is made where the client can show it. */
export async function workOf(
  { connection }: Handling,
  token: CancellationToken,
  given: WorkDoneProgressReporter | null,
): Promise<Work> {
  if (given !== null) return { progress: given, isCancelled: () => token.isCancellationRequested };
  const own = await connection.window.createWorkDoneProgress().catch(() => null);
  const isCancelled = (): boolean =>
    token.isCancellationRequested || own?.token.isCancellationRequested === true;
  return { progress: own, isCancelled };
}

/** The findings of all notes, counted; with `report` the report of names is handed out too. */
export async function checkWorkspace(
  { session }: Handling,
  { report }: { readonly report: boolean },
  work: Work,
): Promise<WorkspaceSummary> {
  let files = 0;
  const codes = new Map<string, number>();
  const bySeverity = Object.fromEntries(SEVERITIES.map((name) => [name, 0])) as Record<Severity, number>;
  const folders = new Set<Folder>();
  await inProgress(session, "Rapporteur: checking notes", work, async (asked) => {
    const { uri, folder, snapshot } = asked;
    if (snapshot.isNote(uri) || folder.isUnreadable(uri)) files++;
    folders.add(folder);
    for (const { code, severity } of session.findings(asked)) {
      codes.set(code, (codes.get(code) ?? 0) + 1);
      bySeverity[severity]++;
    }
  });
  const byCode = Object.fromEntries([...codes].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)));
  const findings = Object.values(bySeverity).reduce((sum, count) => sum + count, 0);
  const summary = { files, findings, bySeverity, byCode };
  return report ? { ...summary, ...(await namesOf(session, [...folders])) } : summary;
}

async function namesOf(
  session: Session,
  folders: readonly Folder[],
): Promise<Required<Pick<WorkspaceSummary, "names" | "report">>> {
  const own = folders.filter(({ path }) => path !== null);
  const names: RootNames[] = [];
  const documents: string[] = [];
  for (const folder of own) {
    const root = uriOf(folder.path!);
    const snapshot = await folder.snapshot();
    const reported = nameReport(snapshot);
    const title = own.length === 1 ? "How names are written" : `How names are written in ${fileNameOf(root)}`;
    const text = nameReportMarkdown(title, reported, (note, start) => {
      const line = session.linesOf({ folder, snapshot }, note)?.positionAt(start).line ?? 0;
      const isFile = note.startsWith(`${root}/`);
      const name = isFile ? decoded(note.slice(root.length + 1)) : fileNameOf(note);
      return { name, href: isFile ? `${note}#L${line + 1}` : null };
    });
    names.push({ root, names: reported });
    documents.push(text);
  }
  return { names, report: documents.join("\n") };
}

/** One edit for all notes, and how much of it the client took. */
export async function fixWorkspace(handling: Handling, work: Work): Promise<FixSummary> {
  const { session, client, connection } = handling;
  const fixed: TextDocumentEdit[] = [];
  let stale = 0;
  await inProgress(session, "Rapporteur: fixing notes", work, async (asked) => {
    const { uri, folder, snapshot } = asked;
    const document = snapshot.isNote(uri) ? snapshot.document(uri) : undefined;
    if (document === undefined) return;
    const edits = allFixes(snapshot, uri, session.findings(asked));
    if (edits.length === 0) return;
    const version = session.buffer(uri)?.version ?? null;
    if (version === null && !(await folder.isAsOnDisk(uri, document.text))) stale++;
    else
      fixed.push({
        textDocument: { uri, version },
        edits: edits.map(
          (edit): TextEdit => ({ range: document.lines.rangeOf(edit), newText: edit.newText }),
        ),
      });
  });
  if (stale > 0) warn(handling, `${stale} notes changed on disk and were left out; run the command again.`);
  const counts = { files: fixed.length, edits: fixed.reduce((sum, { edits }) => sum + edits.length, 0) };
  if (fixed.length === 0) return { ...counts, applied: false };
  const { documentChanges = false, changeAnnotationSupport } = client.workspace?.workspaceEdit ?? {};
  const edit = documentChanges
    ? inOneEdit(fixed, changeAnnotationSupport !== undefined)
    : {
        changes: Object.fromEntries(
          fixed.map(({ textDocument, edits }) => [textDocument.uri, edits as TextEdit[]]),
        ),
      };
  const answer = await connection.workspace
    .applyEdit({ label: "Rapporteur: fix all notes", edit })
    .catch((error: Error) => ({ applied: false, failureReason: error.message }));
  return { ...counts, applied: answer?.applied === true };
}

/** With annotations, an editor that knows them shows the edit before it makes it. */
function inOneEdit(fixed: readonly TextDocumentEdit[], isAnnotated: boolean): WorkspaceEdit {
  if (!isAnnotated) return { documentChanges: [...fixed] };
  const annotationId = "rapporteur.fix";
  const annotation: ChangeAnnotation = {
    label: "Names and dates",
    needsConfirmation: true,
    description: "The preferred fix of each finding",
  };
  return {
    changeAnnotations: { [annotationId]: annotation },
    documentChanges: fixed.map(({ textDocument, edits }) => {
      return { textDocument, edits: edits.map((edit) => ({ ...(edit as TextEdit), annotationId })) };
    }),
  };
}

/** A round through all files with a word on how far it is; it ends where it is cancelled. */
async function inProgress(
  session: Session,
  title: string,
  { progress, isCancelled }: Work,
  each: (asked: Asked) => Promise<void>,
): Promise<void> {
  progress?.begin(title, 0, undefined, true);
  try {
    for await (const asked of allFiles(session, (percentage) => progress?.report(percentage))) {
      if (isCancelled()) throw new ResponseError(LSPErrorCodes.RequestCancelled, "the check was cancelled");
      await each(asked);
    }
  } finally {
    progress?.done();
  }
}

/** The one argument, which may be missing. Malformed ones are refused. */
export function optionsIn(argument: unknown): { readonly report: boolean } {
  const { report = false } = (argument ?? {}) as { report?: unknown };
  if (typeof report !== "boolean" || (argument !== undefined && typeof argument !== "object"))
    throw new ResponseError(
      ErrorCodes.InvalidParams,
      "the argument is an object; its report is true or false",
    );
  return { report };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
