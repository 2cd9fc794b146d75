/**
 * What every editor can run: names added to the register, quick fixes for clients that take commands alone, and
 * what is done with all notes.
 */
import type {
  CancellationToken,
  Command,
  ExecuteCommandParams,
  WorkDoneProgressReporter,
} from "vscode-languageserver/node";
import { ErrorCodes, LSPErrorCodes, ResponseError } from "vscode-languageserver/node";
import type { EntityKind } from "../../core/authority/register.ts";
import type { FixChange } from "../../core/features/quickFixes.ts";
import { surfaceOf } from "../../core/link/surface.ts";
import { overlaps } from "../../core/text/span.ts";
import type { TextEdit } from "../../core/text/yamlEdit/index.ts";
import { isPosition } from "../buffers.ts";
import { editFor } from "../fixEdits.ts";
import type { Asked } from "../session.ts";
import { uriOf } from "../uris.ts";
import { type Handling, warn } from "./handling.ts";
import {
  CHECK_WORKSPACE,
  checkWorkspace,
  FIX_WORKSPACE,
  type FixSummary,
  fixWorkspace,
  optionsIn,
  type WorkspaceSummary,
  workOf,
} from "./workspaceCommands.ts";

const ADD_NAME = "rapporteur.addName";
const ADD_VARIANT = "rapporteur.addVariant";
const APPLY_FIX = "rapporteur.applyFix";
/** Their names, for the capabilities. */
export const COMMANDS: readonly string[] = [ADD_NAME, ADD_VARIANT, APPLY_FIX, CHECK_WORKSPACE, FIX_WORKSPACE];

const KINDS: readonly unknown[] = ["person", "forum", "organization"] satisfies EntityKind[];

type Loose = Record<string, unknown>;

/** A quick fix with the document that it was offered in; null for the version of one that is not open. */
interface OfferedFix {
  readonly uri: string;
  readonly version: number | null;
  readonly change: FixChange;
}

/** The command that makes a quick fix. */
export function commandFor(title: string, { uri, version, change }: OfferedFix): Command {
  if (change.kind === "add-name")
    return { title, command: ADD_NAME, arguments: [{ uri, name: change.name, kind: change.entityKind }] };
  if (change.kind === "add-variant")
    return { title, command: ADD_VARIANT, arguments: [{ uri, name: change.name, entity: change.entity }] };
  return { title, command: APPLY_FIX, arguments: [{ uri, version, change }] };
}

/** Runs a command; malformed arguments are refused. */
export async function executeCommand(
  handling: Handling,
  params: ExecuteCommandParams,
  token: CancellationToken,
  progress: WorkDoneProgressReporter | null,
): Promise<boolean | WorkspaceSummary | FixSummary> {
  const { command } = params;
  const [argument] = Array.isArray(params.arguments) ? params.arguments : [];
  if (!COMMANDS.includes(command)) throw malformed(`there is no command "${command}"`);
  if (command === CHECK_WORKSPACE) {
    const options = optionsIn(argument);
    return checkWorkspace(handling, options, await workOf(handling, token, progress));
  }
  if (command === FIX_WORKSPACE) return fixWorkspace(handling, await workOf(handling, token, progress));
  return makeChange(handling, command, argument);
}

/** Makes the edit in the editor; true where it did. What cannot be done is told to the user. */
async function makeChange(handling: Handling, command: string, argument: unknown): Promise<boolean> {
  if (typeof argument !== "object" || argument === null)
    throw malformed(`${command} takes one object as its argument`);
  const asked = await askedBy(handling, argument as Loose);
  const uri = typeof (argument as Loose).uri === "string" ? ((argument as Loose).uri as string) : asked.uri;
  const change = changeOf(handling, command, argument as Loose, asked);
  const outcome = await editFor(handling, asked, uri, change);
  if ("problem" in outcome) {
    warn(handling, outcome.problem);
    return false;
  }
  const answer = await handling.connection.workspace
    .applyEdit({ label: LABEL[change.kind], edit: outcome.edit })
    .catch((error: Error) => ({ applied: false, failureReason: error.message }));
  if (answer?.applied === true) return true;
  const why = answer?.failureReason ? `: ${answer.failureReason}` : "";
  warn(handling, `The editor did not make the change${why.replace(/\.$/, "")}.`);
  return false;
}

const LABEL: Readonly<Record<FixChange["kind"], string>> = {
  edit: "Rapporteur: fix",
  "add-name": "Rapporteur: add to the authority file",
  "add-variant": "Rapporteur: add another name",
  accept: "Rapporteur: never flag",
  exclude: "Rapporteur: leave out of the checks",
  "turn-off": "Rapporteur: turn off",
};

/** The document of the argument's `uri`, else the only workspace folder. */
async function askedBy({ session }: Handling, { uri }: Loose): Promise<Asked> {
  if (typeof uri === "string") return session.ask(uri);
  if (uri !== undefined) throw malformed("uri is the address of a document");
  const folders = (await session.roots.all()).filter(({ path }) => path !== null);
  const [folder] = folders;
  if (folder === undefined || folders.length > 1)
    throw malformed(`uri is missing: there are ${folders.length} folders with authority files of their own`);
  return { uri: uriOf(folder.loader.configPath), folder, snapshot: await folder.snapshot() };
}

function changeOf({ session }: Handling, command: string, argument: Loose, asked: Asked): FixChange {
  if (command === APPLY_FIX) {
    const change = changeIn(argument.change);
    if (change === null) throw malformed("change is no quick fix");
    if (change.kind === "edit" && (session.buffer(asked.uri)?.version ?? null) !== argument.version)
      throw new ResponseError(
        LSPErrorCodes.ContentModified,
        "the document has changed since; ask for the fix again",
      );
    return change;
  }
  const { name, kind } = namedBy(argument, asked);
  if (command === ADD_NAME) return { kind: "add-name", name, entityKind: kind };
  const { entity } = argument;
  if (typeof entity !== "string") throw malformed("entity is the id of a record");
  if (asked.snapshot.register.entity(entity) === undefined) throw malformed(`there is no entity "${entity}"`);
  return { kind: "add-variant", name, entity };
}

/** The `name` of the argument, else what stands at its `range`: the name that is recognised there, or the text itself. */
function namedBy(argument: Loose, { uri, snapshot }: Asked): { name: string; kind: EntityKind } {
  const { name, range, kind } = argument;
  if (kind !== undefined && !KINDS.includes(kind))
    throw malformed('kind is "person", "forum" or "organization"');
  const given = kind as EntityKind | undefined;
  if (typeof name === "string") {
    const written = name.replace(/\s+/g, " ").trim();
    if (written === "" || written.length > 200) throw malformed("name is a text of 1 to 200 characters");
    return { name: written, kind: given ?? "person" };
  }
  if (name !== undefined) throw malformed("name is a text");
  const { start, end } = (range ?? {}) as Loose;
  if (!isPosition(start) || !isPosition(end))
    throw malformed("name, or uri and range, are missing or malformed");
  const analysis = snapshot.analysis(uri);
  if (analysis === undefined) throw malformed("uri is no note");
  const { document, mentions, unknown } = analysis;
  const span = { start: document.lines.offsetAt(start), end: document.lines.offsetAt(end) };
  const touched = (one: { start: number; end: number }): boolean =>
    overlaps(one, span) || (one.start <= span.start && span.end <= one.end);
  const found = unknown.find(touched) ?? mentions.find((one) => one.kind !== "date" && touched(one));
  const written = surfaceOf(document.text, document.mask, found ?? span).trim();
  if (written === "") throw malformed("no name stands at that range");
  const own = found === undefined || found.kind === "date" ? "person" : found.kind;
  return { name: written, kind: given ?? own };
}

/** A change as it comes back from a client; null for what is none. */
export function changeIn(value: unknown): FixChange | null {
  const { kind, name, entityKind, entity, form, code, edits } = (value ?? {}) as Loose;
  const isText = (one: unknown): one is string => typeof one === "string";
  switch (kind) {
    case "add-name":
      return isText(name) && KINDS.includes(entityKind)
        ? { kind, name, entityKind: entityKind as EntityKind }
        : null;
    case "add-variant":
      return isText(name) && isText(entity) ? { kind, name, entity } : null;
    case "accept":
      return isText(form) ? { kind, form } : null;
    case "turn-off":
      return isText(code) ? { kind, code } : null;
    case "exclude":
      return { kind };
    case "edit":
      return Array.isArray(edits) && edits.every(isEdit) ? { kind, edits } : null;
    default:
      return null;
  }
}

function isEdit(value: unknown): value is TextEdit {
  const { start, end, newText } = (value ?? {}) as Loose;
  return Number.isInteger(start) && Number.isInteger(end) && typeof newText === "string";
}

function malformed(what: string): ResponseError<void> {
  return new ResponseError(ErrorCodes.InvalidParams, what);
}
