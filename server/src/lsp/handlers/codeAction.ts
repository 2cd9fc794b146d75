/** Code actions: quick fixes, other ways to write a date, all fixes of a document. What the fixes are, the core says. */
import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Command,
  type Diagnostic,
} from "vscode-languageserver/node";
import { allFixes, type FixChange, type QuickFix, quickFixesAt } from "../../core/features/quickFixes.ts";
import type { LineIndex } from "../../core/text/lines.ts";
import { isPosition } from "../buffers.ts";
import { editFor, sizeOfTarget } from "../fixEdits.ts";
import type { Asked } from "../session.ts";
import { SOURCE, toDiagnostic } from "../toProto.ts";
import { changeIn, commandFor } from "./commands.ts";
import { dateActions } from "./dateActions.ts";
import { type Handling, invalid, uriIn, warn } from "./handling.ts";

/** The kind of the action that applies all preferred fixes, as editors run it on save. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.rapporteur`;

/** Into a larger file an edit is made only when it is asked for. */
const LARGE = 300_000;

/** What can be done in the range: other ways to write a date, quick fixes; all preferred fixes of the document as one action where that is asked for. */
export async function codeAction(
  handling: Handling,
  params: CodeActionParams,
): Promise<(CodeAction | Command)[] | null> {
  const { session, client } = handling;
  const uri = uriIn(params?.textDocument);
  if (!isPosition(params.range?.start) || !isPosition(params.range.end)) throw invalid("range");
  const { only } = params.context ?? {};
  if (only !== undefined && !(Array.isArray(only) && only.every((kind) => typeof kind === "string")))
    throw invalid("context.only");
  const asked = await session.ask(uri);
  const lines = asked.snapshot.document(asked.uri)?.lines;
  if (lines === undefined) return null;
  const findings = session.findings(asked);
  const actions: (CodeAction | Command)[] = [];
  if (only?.some((kind) => isWithin(FIX_ALL, kind))) {
    const change: FixChange = { kind: "edit", edits: allFixes(asked.snapshot, asked.uri, findings) };
    const outcome = await editFor(handling, asked, uri, change);
    if (change.edits.length > 0 && "edit" in outcome)
      actions.push({ title: "Fix all names and dates in this note", kind: FIX_ALL, edit: outcome.edit });
  }
  const range = { start: lines.offsetAt(params.range.start), end: lines.offsetAt(params.range.end) };
  const hasLiterals = client.textDocument?.codeAction?.codeActionLiteralSupport !== undefined;
  const rewrites =
    hasLiterals && isAsked(CodeActionKind.RefactorRewrite, only)
      ? dateActions(asked, uri, lines, range.start, findings)
      : [];
  if (!isAsked(CodeActionKind.QuickFix, only)) return [...actions, ...rewrites];
  const fixes = quickFixesAt(asked.snapshot, asked.uri, range, findings);
  const version = session.buffer(uri)?.version ?? null;
  const sent = params.context?.diagnostics ?? [];
  for (const fix of fixes) {
    const command = commandFor(fix.title, { uri, version, change: fix.change });
    if (!hasLiterals) actions.push(command);
    else
      actions.push(
        ...(await literal(handling, asked, {
          uri,
          fix,
          command,
          lines,
          sent: Array.isArray(sent) ? sent : [],
        })),
      );
  }
  return [...actions, ...rewrites];
}

interface Offer {
  readonly uri: string;
  readonly fix: QuickFix;
  readonly command: Command;
  readonly lines: LineIndex;
  readonly sent: readonly Diagnostic[];
}

/** With its edit, or without it where the client asks for that later; none where the edit cannot be made. */
async function literal(
  handling: Handling,
  asked: Asked,
  { uri, fix, command, lines, sent }: Offer,
): Promise<CodeAction[]> {
  const { title, finding, preferred, change } = fix;
  const action: CodeAction = { title, kind: CodeActionKind.QuickFix };
  if (finding !== null)
    action.diagnostics = [
      known(
        sent,
        toDiagnostic(finding, lines, () => null),
      ),
    ];
  if (preferred) action.isPreferred = true;
  const { client } = handling;
  const { dataSupport, resolveSupport } = client.textDocument?.codeAction ?? {};
  if (change.kind !== "edit") {
    if (dataSupport === true && resolveSupport?.properties?.includes("edit"))
      return [{ ...action, data: { uri, change } }];
    if (client.workspace?.applyEdit === true && (await sizeOfTarget(handling, asked, change)) > LARGE)
      return [{ ...action, command }];
  }
  const outcome = await editFor(handling, asked, uri, change);
  return "edit" in outcome ? [{ ...action, edit: outcome.edit }] : [];
}

/** Adds the edit to an action that was sent without it; where it cannot be made the user is told why. */
export async function resolveCodeAction(handling: Handling, action: CodeAction): Promise<CodeAction> {
  if (typeof action.title !== "string") throw invalid("title");
  const { uri, change } = (action.data ?? {}) as { uri?: unknown; change?: unknown };
  if (typeof uri !== "string") return action;
  const known = changeIn(change);
  if (known === null) throw invalid("data.change");
  const outcome = await editFor(handling, await handling.session.ask(uri), uri, known);
  if ("edit" in outcome) return { ...action, edit: outcome.edit };
  warn(handling, outcome.problem);
  return action;
}

/** The client's own object for the diagnostic, so that it can tell what the action mends. */
function known(sent: readonly Diagnostic[], own: Diagnostic): Diagnostic {
  const same = (other: Diagnostic | null): boolean => {
    return (
      other?.source === SOURCE &&
      other.code === own.code &&
      JSON.stringify(other.range) === JSON.stringify(own.range)
    );
  };
  return sent.find(same) ?? own;
}

/** Whether the client wants actions of the kind; it wants all where it does not say. */
function isAsked(kind: string, only: readonly string[] | undefined): boolean {
  return only === undefined || only.some((asked) => isWithin(kind, asked));
}

/** Whether a kind is the asked one or one below it: `quickfix` is within `""` and `quickfix`. */
function isWithin(kind: string, asked: string): boolean {
  return asked === "" || kind === asked || kind.startsWith(`${asked}.`);
}
