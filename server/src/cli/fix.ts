/**
 * `--fix`: what can be put right without asking is written to the notes: the preferred fixes of their findings, and
 * dates as the config wants them. Byte order mark, line ends and permissions stay. A note is written whole or not at
 * all, never where a link leads out of its root, and not when it has changed since it was read. What a baseline knows is
 * left as it is.
 */
import { access, constants, readFile, realpath } from "node:fs/promises";
import type { Finding } from "../core/checks/finding.ts";
import { allFixes } from "../core/features/quickFixes.ts";
import type { TextEdit } from "../core/text/yamlEdit/index.ts";
import { decodeUtf8, hasByteOrderMark } from "../io/decode.ts";
import { replaceFile } from "../io/nodeReplaceFile.ts";
import type { Baseline } from "./baseline.ts";
import type { NotePass } from "./notePass.ts";
import { settled } from "./outcome.ts";
import { holds } from "./paths.ts";
import { type Target, withText } from "./target.ts";

/** A fix may make room for another one; some would go round for ever. */
const MOST_ROUNDS = 5;

/** What was written, and what could not be. */
export interface Fixed {
  /** The notes as they are now, in the order in which they came. */
  readonly notes: readonly Target[];
  readonly places: number;
  readonly changed: number;
  /** Notes that could not be written, with the reason. */
  readonly messages: readonly string[];
}

interface Change {
  readonly before: Target;
  readonly after: Target;
  readonly places: number;
}

/** Fixes the notes on the disk; findings that the baseline knows are left alone. */
export async function fixNotes(
  notes: readonly Target[],
  pass: NotePass,
  baseline: Baseline | null,
): Promise<Fixed> {
  const changes = fixInMemory(notes, pass, baseline);
  const messages: string[] = [];
  const now = new Map<Target, Target>();
  let places = 0;
  let isInterrupted = false;
  const onInterrupt = (): void => {
    isInterrupted = true;
  };
  // A file that is being written is finished first.
  process.on("SIGINT", onInterrupt);
  for (const { before, after, places: own } of changes) {
    const refusal = before.path === "-" ? null : await write(before, textOf(after));
    if (isInterrupted) process.exit(130);
    if (refusal !== null) {
      messages.push(`${before.shown}: ${refusal}; it was not fixed.`);
      withText(after, before.document!.text);
      continue;
    }
    now.set(before, after);
    places += own;
  }
  process.off("SIGINT", onInterrupt);
  return { notes: notes.map((note) => now.get(note) ?? note), places, changed: now.size, messages };
}

/** Fixes the notes of the roots, and no file, until nothing is left to fix. */
function fixInMemory(notes: readonly Target[], pass: NotePass, baseline: Baseline | null): Change[] {
  const changes = new Map<Target, Change>();
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const current = notes.map((note) => changes.get(note)?.after ?? note);
    const findings = pass.run(current);
    // All of them first: the fixes of a round belong to one state of the root.
    const edits = current.map((note) => editsOf(note, findings.get(note)!, baseline));
    if (edits.every((own) => own.length === 0)) break;
    for (const [i, note] of notes.entries()) {
      const own = edits[i]!;
      if (own.length === 0) continue;
      const after = withText(current[i]!, applied(own, current[i]!.document!.text));
      const places = (changes.get(note)?.places ?? 0) + own.length;
      changes.set(note, { before: note, after, places });
    }
  }
  return [...changes.values()];
}

function editsOf(note: Target, findings: readonly Finding[], baseline: Baseline | null): readonly TextEdit[] {
  const { loader, path, document } = note;
  if (document === null) return [];
  const known = baseline === null ? new Set<Finding>() : knownIn(note, document.text, findings, baseline);
  const fresh = findings.filter((finding) => !known.has(finding));
  const edits = allFixes(loader.root.snapshot(), path, fresh);
  loader.root.release(path);
  // A date that is written anew would be a new finding.
  return edits.filter(({ start, end }) => ![...known].some((one) => start < one.end && one.start < end));
}

function knownIn(
  { shown }: Target,
  text: string,
  findings: readonly Finding[],
  baseline: Baseline,
): ReadonlySet<Finding> {
  const related = (): null => null;
  const reported = settled(findings.map((finding) => ({ file: shown, text, finding, related })));
  const fresh = new Set(baseline.fresh(reported));
  return new Set(reported.filter((one) => !fresh.has(one)).map(({ finding }) => finding));
}

/** Ascending, disjoint edits. */
function applied(edits: readonly TextEdit[], text: string): string {
  let at = 0;
  let result = "";
  for (const { start, end, newText } of edits) {
    result += text.slice(at, start) + newText;
    at = end;
  }
  return result + text.slice(at);
}

/** Null once it is written; else why it is not. */
async function write(before: Target, newText: string): Promise<string | null> {
  const { path, loader } = before;
  try {
    const real = await realpath(path);
    if (!holds(await realpath(loader.folder), real)) return "it is a link to a file outside of its root";
    await access(real, constants.W_OK);
    const bytes = await readFile(real);
    if (decodeUtf8(bytes) !== textOf(before)) return "it has changed since it was read";
    await replaceFile(real, encoded(newText, hasByteOrderMark(bytes)));
    return null;
  } catch (error) {
    return `it cannot be written (${(error as NodeJS.ErrnoException).code ?? (error as Error).message})`;
  }
}

/** The whole text of a note that is UTF-8. */
export function textOf({ document, rest }: Target): string {
  return `${document!.text}${rest}`;
}

/** The bytes of a text. */
export function encoded(text: string, withMark: boolean): Uint8Array {
  return Buffer.from(withMark ? `\ufeff${text}` : text, "utf8");
}
