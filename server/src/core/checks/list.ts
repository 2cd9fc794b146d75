/** Every finding code there is, in one place. A new check is a new file and a line here. */
import { ambiguousDate } from "./ambiguousDate.ts";
import { ambiguousName } from "./ambiguousName.ts";
import { conflictingNames } from "./conflictingNames.ts";
import { eventDateConflict } from "./eventDateConflict.ts";
import type { Check, DocumentCheck, RootCheck } from "./finding.ts";
import { impossibleDate } from "./impossibleDate.ts";
import { inconsistentName } from "./inconsistentName.ts";
import { mismatchedRole } from "./mismatchedRole.ts";
import { misspelledName } from "./misspelledName.ts";
import { outdatedRole } from "./outdatedRole.ts";
import { unusedSuppression } from "./unusedSuppression.ts";
import { variantName } from "./variantName.ts";
import { weekdayMismatch } from "./weekdayMismatch.ts";

/** The checks of one document by itself. */
export const documentChecks: readonly DocumentCheck[] = [
  misspelledName,
  variantName,
  ambiguousName,
  outdatedRole,
  mismatchedRole,
  impossibleDate,
  weekdayMismatch,
  ambiguousDate,
  eventDateConflict,
];

/** The checks that cross the notes of a root. */
export const rootChecks: readonly RootCheck[] = [inconsistentName];

/** What is found while files are read; `index.ts` makes the findings. */
export const fileChecks = {
  invalidAuthority: {
    code: "invalid-authority",
    severity: "error",
    summary: "An authority file, or a record in one, that cannot be used.",
  },
  conflictingNames,
  invalidConfig: {
    code: "invalid-config",
    severity: "error",
    summary: "A rapporteur.yaml that cannot be used as it is.",
  },
  unreadableNote: {
    code: "unreadable-note",
    severity: "warning",
    summary: "A note that is not UTF-8, or may not be opened.",
  },
  incompleteCheck: {
    code: "incomplete-check",
    severity: "information",
    summary: "A note that is too large to be checked whole.",
  },
} as const satisfies Record<string, Check>;

/** Each with a row in the README. */
export const allChecks: readonly Check[] = [
  ...documentChecks,
  ...rootChecks,
  ...Object.values(fileChecks),
  unusedSuppression,
];

/** Codes that are promised and not yet found: a config may name them already. */
const ANNOUNCED = ["altered-quotation"];

/** What `rules` may name. */
export const ruleCodes: readonly string[] = [...allChecks.map(({ code }) => code), ...ANNOUNCED];
