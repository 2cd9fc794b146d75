/** `--stats`: what a run looked at, what it found and how long that took. For people, on standard error. */
import { SEVERITIES } from "../core/checks/finding.ts";
import { plural, type ReportedFinding } from "./report.ts";

const PHASES = ["reading", "recognising", "checking"] as const;

/** A part of a run whose time is told. */
export type Phase = (typeof PHASES)[number];

/** Adds up how long the phases of a run took. */
export class Stopwatch {
  readonly #now: (() => number) | null;
  readonly #spent = new Map<Phase, number>();

  /** `now` counts milliseconds; null where nobody will ask: to look at a clock twice a note costs more than some checks. */
  constructor(now: (() => number) | null) {
    this.#now = now;
  }

  time<T>(phase: Phase, work: () => T): T {
    if (this.#now === null) return work();
    const began = this.#now();
    const done = work();
    this.#add(phase, this.#now() - began);
    return done;
  }

  async timeLong<T>(phase: Phase, work: () => Promise<T>): Promise<T> {
    if (this.#now === null) return work();
    const began = this.#now();
    const done = await work();
    this.#add(phase, this.#now() - began);
    return done;
  }

  /** Milliseconds. */
  spent(phase: Phase): number {
    return this.#spent.get(phase) ?? 0;
  }

  #add(phase: Phase, ms: number): void {
    this.#spent.set(phase, this.spent(phase) + ms);
  }
}

/** What a run looked at and found. */
export interface Counted {
  readonly notes: number;
  /** Of their texts, as UTF-8. */
  readonly bytes: number;
  readonly findings: readonly ReportedFinding[];
}

/** The table, line by line, as `--stats` prints it. */
export function statsTable({ notes, bytes, findings }: Counted, watch: Stopwatch): string {
  const rows: string[][] = [["notes", plural(notes, "note"), size(bytes)]];
  const counts = new Map<string, number>();
  for (const { finding } of findings) {
    const key = `${SEVERITIES.indexOf(finding.severity)} ${finding.code}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  for (const [key, count] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [severity, code] = key.split(" ");
    rows.push([SEVERITIES[Number(severity)]!, code!, String(count)]);
  }
  for (const phase of PHASES) rows.push(["time", phase, `${watch.spent(phase).toFixed(0)} ms`]);
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows
    .map(([a, b, c]) => `${a!.padEnd(widths[0]!)}  ${b!.padEnd(widths[1]!)}  ${c!.padStart(widths[2]!)}\n`)
    .join("");
}

function size(bytes: number): string {
  return bytes < 1e6 ? `${(bytes / 1e3).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
