/** The diagnostics of a document with an id that tells two lists of them apart; made once per list of findings. */
import { createHash } from "node:crypto";
import type { Diagnostic } from "vscode-languageserver/node";
import type { Finding } from "../core/checks/finding.ts";
import type { Asked, Session } from "./session.ts";
import { toDiagnostic } from "./toProto.ts";

/** What one document shows; two lists that say the same have one id. */
export interface Report {
  readonly id: string;
  readonly items: readonly Diagnostic[];
}

/** The report of a document without findings. */
export const NOTHING: Report = { id: idOf([]), items: [] };

const ORIGIN = {
  rangeOf: () => ({ start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }),
};

/** Made from findings, kept as long as they are. */
export class Reports {
  readonly #made = new WeakMap<readonly Finding[], Report>();

  of(session: Session, asked: Asked): Report {
    const lines = session.linesOf(asked, asked.uri);
    if (lines === null && !asked.folder.isUnreadable(asked.uri)) return NOTHING;
    const findings = session.findings(asked);
    if (findings.length === 0) return NOTHING;
    let report = this.#made.get(findings);
    if (report === undefined) {
      const items = findings.map((finding) => {
        return toDiagnostic(finding, lines ?? ORIGIN, (id) => session.linesOf(asked, id));
      });
      report = { id: idOf(items), items };
      this.#made.set(findings, report);
    }
    return report;
  }
}

function idOf(items: readonly Diagnostic[]): string {
  return createHash("sha1").update(JSON.stringify(items)).digest("base64");
}
