/** The findings of a document: every check, then what the note and the config leave of it. */
import { likelyMeant } from "../authority/notes/meant.ts";
import type { Config } from "../config.ts";
import type { Span } from "../text/span.ts";
import { finished } from "../text/steps.ts";
import type { Snapshot } from "../workspace/snapshot.ts";
import { conflictingNames } from "./conflictingNames.ts";
import type { Check, CheckContext, Draft, Finding, Severity } from "./finding.ts";
import { inconsistentName } from "./inconsistentName.ts";
import { documentChecks, fileChecks, rootChecks, ruleCodes } from "./list.ts";
import { type Suppressions, suppressionsOf } from "./suppressions.ts";
import { unusedSuppression } from "./unusedSuppression.ts";
import { variantName } from "./variantName.ts";

/** More findings than this in one document help nobody. */
const MOST_FINDINGS = 1000;

/** Which notes the checks that cross notes look at: `all` of the root, which may mean to analyse them now, or those that are `ready`. */
type Others = "all" | "ready";

/** Ascending by start, then by code; empty for a document that is not there. */
export function findingsOf(snapshot: Snapshot, id: string, notes: Others = "all"): readonly Finding[] {
  const own = ownFindings(snapshot, id, notes);
  return own === null ? [] : withCrossing(snapshot, id, own, notes);
}

/** Of most notes. */
const NOTHING: readonly Finding[] = [];

/** What a document shows by itself. */
export interface OwnFindings {
  /** Whether or not they are suppressed; in no promised order. */
  readonly found: readonly Finding[];
  readonly suppressions: Suppressions;
}

/**
 * The first half of `findingsOf`; null for a document that is not there. After it, neither the analysis is needed any
 * more nor, where nothing is found, the text.
 */
export function ownFindings(snapshot: Snapshot, id: string, notes: Others = "all"): OwnFindings | null {
  return finished(ownFindingsInSteps(snapshot, id, notes));
}

/** The same, a check at a time. */
export function* ownFindingsInSteps(
  snapshot: Snapshot,
  id: string,
  notes: Others = "all",
): Generator<void, OwnFindings | null> {
  const analysis = snapshot.analysis(id);
  if (analysis === undefined) return null;
  const context = contextOf(snapshot, notes);
  const found: Finding[] = [];
  for (const check of documentChecks) {
    const severity = severityOf(check, snapshot.config);
    if (severity === "off") continue;
    addRated(found, check.run(analysis, context), check.code, severity);
    yield;
  }
  return { found: found.length === 0 ? NOTHING : found, suppressions: suppressionsOf(analysis.document) };
}

/** The second half: what crosses notes is added, and what note and config suppress is left out. */
export function withCrossing(
  snapshot: Snapshot,
  id: string,
  { found: own, suppressions }: OwnFindings,
  notes: Others = "all",
): readonly Finding[] {
  const document = snapshot.document(id);
  if (document === undefined) return [];
  const { config } = snapshot;
  suppressions.forgetUses();
  const found = [...own];
  if (snapshot.isNote(id)) {
    const context = contextOf(snapshot, notes);
    for (const check of rootChecks) {
      const severity = severityOf(check, config);
      if (severity !== "off")
        addRated(found, check.run(id, snapshot.names(notes), context), check.code, severity);
    }
  }
  found.push(...entityNoteFindings(snapshot, id));
  const findings = withoutDoubles(found).filter(({ code, start }) => !suppressions.suppresses(code, start));
  findings.push(...unusedIn(suppressions, config, snapshot.isNote(id) && notes === "all"));
  findings.sort(byPlace);
  return capped(findings, document.whole, config);
}

function contextOf(snapshot: Snapshot, notes: Others): CheckContext {
  const { config, register } = snapshot;
  const sources = () => (notes === "all" ? snapshot.passages : snapshot.readyPassages);
  return { config, register, sourceClaims: (forum) => sources()?.claimsOn(forum) ?? [] };
}

/** What a check found, with its code and severity. */
function addRated(to: Finding[], drafts: readonly Draft[], code: string, severity: Severity): void {
  for (const draft of drafts) to.push({ ...draft, code, severity });
}

/** The suppressions without a use; a note cannot suppress these with a comment for every code. */
function unusedIn(suppressions: Suppressions, config: Config, hasAllNotes: boolean): Finding[] {
  const { code } = unusedSuppression;
  const severity = severityOf(unusedSuppression, config);
  if (severity === "off" || suppressions.groups.length + suppressions.unknown.length === 0) return [];
  const isOn = (check: Check): boolean => severityOf(check, config) !== "off";
  const settled = new Set(documentChecks.filter(isOn).map((check) => check.code));
  const crossing = rootChecks.filter(isOn);
  if (hasAllNotes) for (const check of crossing) settled.add(check.code);
  const isComplete = hasAllNotes || crossing.length === 0;
  const drafts = unusedSuppression.run(suppressions, ruleCodes, settled, isComplete);
  return drafts
    .map((draft) => ({ ...draft, code, severity }))
    .filter(({ start }) => !suppressions.suppressesByName(code, start));
}

/** Per compiled register: what is wrong in its files. */
const known = new WeakMap<Snapshot["authorityProblems"], { config: Config; byFile: FileFindings }>();

type FileFindings = ReadonlyMap<string, readonly Finding[]>;

/** What is wrong in the authority files, and between entity notes and other records; each finding with the file that it stands in; in no promised order. */
export function authorityFindings(
  snapshot: Snapshot,
): readonly { readonly file: string; readonly finding: Finding }[] {
  return [...fileFindingsOf(snapshot)].flatMap(([file, findings]) => {
    return findings.map((finding) => ({ file, finding }));
  });
}

/** The same for one file: ascending by start, then by code; the same array while nothing of it changed. */
export function authorityFindingsOf(snapshot: Snapshot, file: string): readonly Finding[] {
  return fileFindingsOf(snapshot).get(file) ?? [];
}

function fileFindingsOf({ config, register, authorityProblems, bundledFiles }: Snapshot): FileFindings {
  const memo = known.get(authorityProblems);
  if (memo?.config === config) return memo.byFile;
  const byFile = new Map<string, Finding[]>();
  const add = (file: string, finding: Finding): void => {
    const own = byFile.get(file);
    if (own === undefined) byFile.set(file, [finding]);
    else own.push(finding);
  };
  for (const { file, span, message } of authorityProblems) {
    const finding = fileFinding(fileChecks.invalidAuthority, span, message, config);
    if (finding !== null) add(file, finding);
  }
  const { code } = conflictingNames;
  const severity = severityOf(conflictingNames, config);
  if (severity !== "off")
    for (const { file, draft } of conflictingNames.run(register.authority, bundledFiles))
      add(file, { ...draft, code, severity });
  for (const findings of byFile.values()) findings.sort(byPlace);
  known.set(authorityProblems, { config, byFile });
  return byFile;
}

/** What is wrong in a note as an authority record, as far as it wants to hear of it; empty for a note that is none. */
export function recordFindingsOf(snapshot: Snapshot, id: string): readonly Finding[] {
  const document = snapshot.document(id);
  if (document === undefined) return [];
  const suppressions = suppressionsOf(document);
  return entityNoteFindings(snapshot, id).filter(({ code, start }) => !suppressions.suppresses(code, start));
}

/** What a note about somebody most likely means to say and does not, for those who ask: see `likelyMeant`. */
export function likelyMeantIn(snapshot: Snapshot, id: string): readonly Finding[] {
  const document = snapshot.document(id);
  if (document === undefined) return [];
  const suppressions = suppressionsOf(document);
  return likelyMeant(document).flatMap(({ span, message }) => {
    const finding = fileFinding(fileChecks.invalidAuthority, span, message, snapshot.config);
    if (finding === null || suppressions.suppresses(finding.code, finding.start)) return [];
    return [{ ...finding, severity: "information" as const }];
  });
}

function entityNoteFindings(snapshot: Snapshot, id: string): Finding[] {
  const read = snapshot.entityNote(id);
  if (read === undefined) return [];
  const own = read.problems.flatMap(({ span, message }) => {
    return fileFinding(fileChecks.invalidAuthority, span, message, snapshot.config) ?? [];
  });
  return [...own, ...authorityFindingsOf(snapshot, id)];
}

/** Whether the config leaves a check on that looks at other notes than the one in hand. */
export function crossesNotes(config: Config): boolean {
  return rootChecks.some((check) => severityOf(check, config) !== "off");
}

/** Where `variant-name` and `inconsistent-name` both hold, the first alone. */
function withoutDoubles(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length < 2) return findings;
  const variants = new Set(
    findings.filter(({ code }) => code === variantName.code).map(({ start }) => start),
  );
  return findings.filter(({ code, start }) => code !== inconsistentName.code || !variants.has(start));
}

/** A finding for something wrong in a config. */
export function configFinding(
  { span, message }: { span: Span; message: string },
  config: Config,
): Finding | null {
  return fileFinding(fileChecks.invalidConfig, span, message, config);
}

/** Why a note has no text: its bytes are not UTF-8, or it may not be opened, or is too large for that. */
export type Unreadable = "encoding" | "closed";

/** The finding for a note without a text. */
export function unreadableFinding(why: Unreadable, config: Config): Finding | null {
  const message =
    why === "encoding"
      ? "This note is not UTF-8, so it was not checked. Save it as UTF-8."
      : "This note may not be opened, or is too large, so it was not checked.";
  return fileFinding(fileChecks.unreadableNote, { start: 0, end: 0 }, message, config);
}

function byPlace(a: Finding, b: Finding): number {
  return a.start - b.start || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
}

function capped(findings: readonly Finding[], whole: boolean, config: Config): readonly Finding[] {
  const shown = findings.slice(0, MOST_FINDINGS);
  const notices: string[] = [];
  if (!whole) notices.push("This note is too large to be checked whole; only its first part was. Split it.");
  if (shown.length < findings.length) {
    notices.push(`This note has ${findings.length} findings; the first ${MOST_FINDINGS} are shown.`);
  }
  const start = { start: 0, end: 0 };
  const added = notices.flatMap(
    (message) => fileFinding(fileChecks.incompleteCheck, start, message, config) ?? [],
  );
  return added.length === 0 ? shown : [...added, ...shown];
}

function fileFinding(check: Check, { start, end }: Span, message: string, config: Config): Finding | null {
  const severity = severityOf(check, config);
  const draft: Draft = { start, end, message, entity: null, name: null, fixes: [], related: [] };
  return severity === "off" ? null : { ...draft, code: check.code, severity };
}

function severityOf(check: Check, config: Config): Severity | "off" {
  return config.rules.get(check.code) ?? check.severity;
}
