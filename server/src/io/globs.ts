/** Globs over paths relative to a root, with `/`. The only place that knows the glob library. */
import picomatch from "picomatch";

export interface Globs {
  matches(path: string): boolean;
  /** Folders below which every match lies, relative to the root; `""` is the root itself. */
  readonly bases: readonly string[];
}

export function compileGlobs(patterns: readonly string[]): Globs {
  const own = patterns.map((pattern) => pattern.replace(/^\.\//, ""));
  const match = own.length === 0 ? () => false : picomatch(own, { dot: false, nonegate: true });
  const bases = new Set(own.map((pattern) => baseOf(pattern)));
  return { matches: (path) => match(path), bases: [...bases] };
}

/** Whether the text is a pattern and not the name of one file. */
export function isGlob(text: string): boolean {
  return picomatch.scan(text).isGlob;
}

/** The folder that a pattern starts in: `authority` for `authority/**`. */
function baseOf(pattern: string): string {
  const { base, isGlob: open } = picomatch.scan(pattern);
  return open ? base : base.split("/").slice(0, -1).join("/");
}
