/**
 * A name written otherwise wherever the notes write it in the same way. What is somebody else's words stays: the
 * articles, quotations, titles of works, targets of links; so does a name with marks of emphasis within it.
 */
import type { Entity } from "../authority/register.ts";
import type { Analysis } from "../link/analyse.ts";
import type { NameMention } from "../link/mention.ts";
import { headingsBefore } from "../link/passageDate.ts";
import { surfaceOf } from "../link/surface.ts";
import { plainForm } from "../text/chars.ts";
import { MaskKind } from "../text/mask.ts";
import { stretchBefore } from "../text/sentences.ts";
import { setApartIn } from "../text/setApart.ts";
import { clip } from "../text/shortText.ts";
import type { Span } from "../text/span.ts";
import type { TextEdit } from "../text/yamlEdit/index.ts";
import type { Snapshot } from "../workspace/snapshot.ts";
import { mentionAt } from "./mentionAt.ts";

/** A name that can be written otherwise: where it stands, and what is written there. */
export interface Renameable {
  readonly span: Span;
  readonly written: string;
  readonly entity: Entity;
}

/** All that changes, in order of the notes. */
export interface Rename {
  readonly notes: readonly { readonly note: string; readonly edits: readonly TextEdit[] }[];
  /** What the register has to learn for the new name to be known; null where it knows it. */
  readonly newVariant: { readonly entity: string; readonly name: string } | null;
}

const LONGEST_NAME = 200;

/**
 * Null for a date, for a name of nobody known, in articles, which are others' texts, and in headings, which editors
 * rename themselves, with the links that lead there.
 */
export function renameableAt(snapshot: Snapshot, document: string, offset: number): Renameable | null {
  const analysis = snapshot.isNote(document) ? snapshot.analysis(document) : undefined;
  const mention = analysis === undefined ? null : mentionAt(analysis, offset);
  if (analysis === undefined || mention === null || mention.kind === "date" || mention.entity === null)
    return null;
  const entity = snapshot.register.entity(mention.entity);
  if (entity === undefined || !isPlainlyWritten(analysis, mention) || isInHeading(analysis, mention))
    return null;
  const { start, end } = mention;
  return { span: { start, end }, written: writtenAt(analysis, mention), entity };
}

/**
 * The edits in the notes as far as they are indexed; without one where nothing changes. A sentence where the new name
 * is none, or somebody else's.
 */
export function renamed(
  snapshot: Snapshot,
  document: string,
  at: Renameable,
  newName: string,
): Rename | string {
  const name = newName.replace(/\s+/g, " ").trim();
  if (!/[\p{L}\p{N}]/u.test(name) || name.length > LONGEST_NAME || /\p{C}/u.test(name))
    return `A name has 1 to ${LONGEST_NAME} characters, letters among them.`;
  const other = bearerOf(snapshot, name);
  if (other !== null && other.id !== at.entity.id)
    return `"${clip(name)}" is already a name of ${clip(other.name)}.`;
  const ids = new Set([...snapshot.notesMentioning(at.entity.id), document]);
  const notes = [...ids].sort().flatMap((note) => {
    const edits = editsIn(snapshot.analysis(note)!, at, note === document, name);
    return edits.length === 0 ? [] : [{ note, edits }];
  });
  return { notes, newVariant: other === null ? { entity: at.entity.id, name } : null };
}

function editsIn(analysis: Analysis, at: Renameable, isHere: boolean, newText: string): TextEdit[] {
  const isSetApart = setApartIn(analysis.document);
  const wanted = plainForm(at.written);
  return analysis.mentions.flatMap((mention): TextEdit[] => {
    if (mention.kind === "date" || mention.entity !== at.entity.id) return [];
    const isAsked = isHere && mention.start === at.span.start;
    if (!isAsked && (plainForm(writtenAt(analysis, mention)) !== wanted || isSetApart(mention))) return [];
    const { start, end } = mention;
    const isMade =
      isPlainlyWritten(analysis, mention) && analysis.document.text.slice(start, end) !== newText;
    return isMade ? [{ start, end, newText }] : [];
  });
}

function writtenAt({ document: { text, mask } }: Analysis, mention: NameMention): string {
  return surfaceOf(text, mask, mention);
}

function isInHeading({ document: { mask } }: Analysis, { start }: Span): boolean {
  const last = 2 * (headingsBefore(mask.headings, start) - 1);
  return last >= 0 && start < mask.headings[last + 1]!;
}

/** Without marks within, and no target of a link. */
function isPlainlyWritten(analysis: Analysis, mention: NameMention): boolean {
  const { text, mask } = analysis.document;
  const own = text.slice(mention.start, mention.end).replace(/\s+/g, " ");
  const at = stretchBefore(mask, mention.start);
  const isTarget = at >= 0 && mask.ends[at]! > mention.start && mask.kinds[at] === MaskKind.target;
  return !isTarget && own === writtenAt(analysis, mention);
}

/** Whose listed name that is, in any case; misspellings are nobody's. */
function bearerOf({ register }: Snapshot, name: string): Entity | null {
  const wanted = plainForm(name).toLowerCase();
  const isSame = (form: string): boolean => plainForm(form).toLowerCase() === wanted;
  const found = register.entities.find(({ name: own, record }) => {
    return isSame(own) || record.otherNames.some((other) => other.status === "variant" && isSame(other.name));
  });
  return found ?? null;
}
