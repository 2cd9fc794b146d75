/** A processor profile of `check` → how much of it each phase took. */
import { SourceMap } from "node:module";

/** What V8 writes with `--cpu-prof`, as far as it is read here. */
export interface CpuProfile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: {
      readonly functionName: string;
      readonly url: string;
      readonly lineNumber: number;
      readonly columnNumber: number;
    };
    readonly children?: readonly number[];
  }[];
  readonly samples: readonly number[];
  /** Microseconds. */
  readonly timeDeltas: readonly number[];
}

/**
 * Phases by the files that they begin in, the first that fits; what a file that fits none takes
 * (sentences, characters, titles) counts for whoever called it.
 */
const PHASES: readonly (readonly [name: string, file: RegExp])[] = [
  ["listing", /^io\/(?:walk|globs|ignoreFiles)\.ts|^nm\/(?:picomatch|ignore)\//],
  ["decoding", /^io\/decode\.ts/],
  ["reading", /^io\/nodeFileSystem\.ts/],
  [
    "register",
    /^io\/(?:bundled|baked|nodeSeeds)\.ts|^core\/authority\/(?!notes\/|titles|roles|terms|fieldsOfOffice|holders)/,
  ],
  [
    "front matter",
    /^core\/(?:text\/(?:frontMatterDa(?:ta|ys)|prose\/frontMatter)|authority\/notes\/|workspace\/entityNotes)/,
  ],
  ["prose mask", /^core\/text\/prose/],
  ["tokens", /^core\/recognise\/(?:token\w*|gaps|rawCharacters|vocabulary|words)\.ts/],
  ["names: exact", /^core\/recognise\/(?:names|borders|overlap|nativeShort|bearers)\.ts/],
  [
    "names: slips",
    /^core\/recognise\/(?:\w*[sS]lips?|slipped|slipWords|nearMiss|neighbours)\.ts|^core\/link\/(?:slip|shortSlips|shortNeighbours|shortBearers|fullSlips)/,
  ],
  ["names: near", /^core\/recognise\/near\//],
  ["names: unknown", /^core\/recognise\/unknown\//],
  ["dates", /^core\/recognise\/dates\//],
  ["dates of passages", /^core\/link\/passageDate\.ts/],
  ["events", /^core\/link\/(?:eventClaims|eventWords)\.ts/],
  ["linking", /^core\/link\/(?:linker|analyse)\.ts/],
  ["summaries", /^core\/workspace\/(?:nameSummary|nameForms)\.ts/],
  ["names of all notes", /^core\/workspace\/nameUses\.ts/],
  ["checks: roles", /^core\/checks\/(?:roles\/|outdatedRole|mismatchedRole)/],
  [
    "checks: inconsistent-name",
    /^core\/checks\/(?:inconsistentName|formConflicts|nameVerdicts|nameOrders|namePlaces)\.ts/,
  ],
  ["suppressions", /^core\/checks\/(?:suppress|directives|unusedSuppression)/],
  ["checks: others", /^core\/checks\//],
  ["report", /^cli\/(?:report|outcome)\.ts/],
];

/** Milliseconds by phase, most first. */
export function phasesOf(profile: CpuProfile, map: string): [phase: string, ms: number][] {
  const sources = new SourceMap(JSON.parse(map));
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const parents = new Map(
    profile.nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])),
  );
  const phases = new Map<number, string | null>();
  const ownPhase = (id: number): string | null => {
    const { functionName, url, lineNumber, columnNumber } = nodes.get(id)!.callFrame;
    if (functionName === "(garbage collector)") return "garbage collector";
    if (functionName === "(idle)") return "waiting for the disk";
    if (!/cli\.js$/.test(url)) return null;
    const entry = sources.findEntry(lineNumber, columnNumber);
    const file = ("originalSource" in entry ? entry.originalSource : "")
      .replace(/^.*server\/src\//, "")
      .replace(/^.*node_modules\//, "nm/");
    return PHASES.find(([, pattern]) => pattern.test(file))?.[0] ?? null;
  };
  const isOurs = (id: number): boolean => {
    const { url, functionName } = nodes.get(id)!.callFrame;
    return /cli\.js$/.test(url) && functionName !== "";
  };
  const phaseOf = (id: number): string => {
    const path: number[] = [];
    let found: string | null = null;
    for (let at: number | undefined = id; at !== undefined && found === null; at = parents.get(at)) {
      path.push(at);
      found = phases.get(at) ?? ownPhase(at);
    }
    found ??= path.some((at) => isOurs(at)) ? "the rest of the program" : "process and Node";
    for (const at of path) if (!phases.has(at)) phases.set(at, found);
    return found;
  };
  const spent = new Map<string, number>();
  for (const [i, id] of profile.samples.entries()) {
    const phase = phaseOf(id);
    spent.set(phase, (spent.get(phase) ?? 0) + (profile.timeDeltas[i] ?? 0) / 1000);
  }
  return [...spent].sort(([, a], [, b]) => b - a);
}
