/**
 * `unused-suppression`: a comment, or the front matter, that suppresses nothing, or names a code that there is not.
 * Asked once all findings of the note have been held against its suppressions. Codes of checks that are off, or whose
 * findings are not complete, are left alone.
 */
import { closest, didYouMean } from "../text/didYouMean.ts";
import type { Span } from "../text/span.ts";
import type { Suppression } from "./directives.ts";
import type { Check, Draft } from "./finding.ts";
import type { SuppressionGroup, Suppressions } from "./suppressions.ts";

const CODE = "unused-suppression";
/** What some take for all codes. */
const EVERY: ReadonlySet<string> = new Set(["all", "every", "any"]);
const CODES_OR_COMMENT =
  'Name codes ("rapporteur: { disable: [code] }"), or write <!-- rapporteur-disable -->, without a code, for all.';

export const unusedSuppression = {
  code: CODE,
  severity: "off",
  summary: "A comment or front matter that suppresses nothing.",
  /**
   * `codes` are those that there are, `settled` those among them of which every finding of the note has been seen;
   * `isComplete` where that holds for all checks that are on.
   */
  run(
    suppressions: Suppressions,
    codes: readonly string[],
    settled: ReadonlySet<string>,
    isComplete: boolean,
  ): Draft[] {
    const faultOf = (one: Suppression): Fault | null => {
      if (suppressions.isUsed(one) || one.code === CODE) return null;
      const says = (message: string): Fault => ({ message, near: null });
      if (one.code === null) return isComplete ? says("This suppresses nothing; remove it.") : null;
      if (codes.includes(one.code))
        return settled.has(one.code) ? says(`This suppresses no ${one.code}; remove it.`) : null;
      if (EVERY.has(one.code))
        return { ...says(`There is no finding "${one.code}". ${CODES_OR_COMMENT}`), isEvery: true };
      const message = `There is no finding "${one.code}".${didYouMean(one.code, codes)}`;
      return { message, near: closest(one.code, codes) };
    };
    const unknown = suppressions.unknown.map(({ written, near, span }) =>
      near === null
        ? left(span, `"${written}" suppresses nothing. ${CODES_OR_COMMENT}`)
        : draft(span, `There is no "${written}". Did you mean "${near}"?`, near, near),
    );
    return [...suppressions.groups.flatMap((group) => draftsOf(group, faultOf)), ...unknown];
  },
} as const satisfies Check & { run: unknown };

interface Fault {
  readonly message: string;
  /** The code that may be meant. */
  readonly near: string | null;
  /** Whether all codes may be meant: nothing is to be put right by itself. */
  readonly isEvery?: boolean;
}

/** One for each code, but one for all of them where nothing would be left: without a code, every code is meant. */
function draftsOf(group: SuppressionGroup, faultOf: (one: Suppression) => Fault | null): Draft[] {
  const { span, room, suppressions, isFrontMatter } = group;
  const faults = suppressions.map(faultOf);
  const messages = [...new Set(faults.flatMap((fault) => fault?.message ?? []))];
  if (messages.length === 0) return [];
  if (faults.some((fault) => fault?.isEvery)) return [left(span, messages.join(" "))];
  /** What each code is to be. */
  const wanted = suppressions.map(({ code }, i): string | null => {
    const fault = faults[i];
    if (!fault) return code;
    return suppressions.some((other) => other.code === fault.near) ? null : fault.near;
  });
  if (isFrontMatter) {
    const left = [...new Set(wanted.filter((code) => code !== null))];
    const renamed = left.find((code) => !suppressions.some((one) => one.code === code));
    return [draft(room, messages.join(" "), renamed ?? null, `[${left.join(", ")}]`)];
  }
  if (!faults.includes(null)) {
    const renamed = wanted.find((code) => code !== null) ?? null;
    return [
      renamed === null
        ? draft(room, messages.join(" "), null, "")
        : draft(span, messages.join(" "), renamed, withCodes(group, wanted)),
    ];
  }
  return suppressions.flatMap((one, i): Draft[] => {
    const fault = faults[i];
    if (!fault) return [];
    const near = wanted[i]!;
    return [
      near === null ? draft(one.room, fault.message, null, "") : draft(one.span, fault.message, near, near),
    ];
  });
}

/** The comment with the codes that are to be others. */
function withCodes(
  { span, room, written, suppressions }: SuppressionGroup,
  wanted: readonly (string | null)[],
): string {
  let text = "";
  let at = span.start;
  for (const [i, one] of suppressions.entries()) {
    const code = wanted[i];
    if (!code) continue;
    text += written.slice(at - room.start, one.span.start - room.start) + code;
    at = one.span.end;
  }
  return text + written.slice(at - room.start);
}

/** A finding that only the writer can put right. */
function left({ start, end }: Span, message: string): Draft {
  return { start, end, message, entity: null, name: null, fixes: [], related: [] };
}

/** No fix is preferred: what a comment was meant to hide would be mended along with it. */
function draft({ start, end }: Span, message: string, renamed: string | null, newText: string): Draft {
  const title = renamed === null ? "Remove what suppresses nothing" : `Write "${renamed}"`;
  const fixes = [{ title, newText, preferred: false }];
  return { start, end, message, entity: null, name: null, fixes, related: [] };
}
