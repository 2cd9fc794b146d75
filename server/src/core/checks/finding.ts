/** What a check finds: plain data, with the wording that editors and reports show. */
import type { Register } from "../authority/register.ts";
import type { Config } from "../config.ts";
import type { Analysis } from "../link/analyse.ts";
import type { Span } from "../text/span.ts";
import type { NameUses } from "../workspace/nameUses.ts";
import type { SourceClaim } from "../workspace/sourceClaims.ts";

/** From the gravest to the lightest, as editors have them. */
export type Severity = "error" | "warning" | "information" | "hint";
/** The gravest first. */
export const SEVERITIES: readonly Severity[] = ["error", "warning", "information", "hint"];

/** A replacement for exactly the finding's span. */
export interface Fix {
  readonly title: string;
  readonly newText: string;
  /** The one to apply where one is applied without asking. */
  readonly preferred: boolean;
}

/** Another place that a finding is about. */
export interface Related extends Span {
  /** The document's id. */
  readonly document: string;
  readonly message: string;
}

/** Something that is wrong at a place of a document. */
export interface Finding extends Span {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  /** The entity that it is about and its authorized form; null where it is about none. */
  readonly entity: string | null;
  readonly name: string | null;
  readonly fixes: readonly Fix[];
  readonly related: readonly Related[];
}

/** A finding before its severity is settled. */
export type Draft = Omit<Finding, "code" | "severity">;

/** What a check may ask besides the document. */
export interface CheckContext {
  readonly register: Register;
  readonly config: Config;
  /** When a forum (by id) met, as the source articles say it, as far as they are read. */
  readonly sourceClaims: (forum: string) => readonly SourceClaim[];
}

/** One finding code. */
export interface Check {
  readonly code: string;
  /** Default severity. */
  readonly severity: Severity | "off";
  /** One line for documentation and settings. */
  readonly summary: string;
}

/** A check of one document by itself. */
export interface DocumentCheck extends Check {
  run(analysis: Analysis, context: CheckContext): readonly Draft[];
}

/** A check that crosses the notes of a root: asked for the findings in one note, it looks at the summaries of all. */
export interface RootCheck extends Check {
  run(note: string, names: NameUses, context: CheckContext): readonly Draft[];
}
