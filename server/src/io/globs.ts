/** Globs over paths relative to a root, with `/`. The only place that knows the glob library. */
import picomatch from "picomatch";

export interface Globs {
  matches(path: string): boolean;
  /** Folders below which every match lies, relative to the root; `""` is the root itself. */
  readonly bases: readonly string[];
}

/** A folder named with a trailing `/` means what is in it. */
export function compileGlobs(patterns: readonly string[]): Globs {
  const own = patterns.map((pattern) => literal(pattern.replace(/^\.\//, "").replace(/\/$/, "/**")));
  const match = own.length === 0 ? () => false : picomatch(own, { dot: false, nonegate: true });
  const bases = new Set(own.map((pattern) => baseOf(pattern)));
  return { matches: (path) => match(path), bases: [...bases] };
}

/**
 * The pattern with what the library would hand on to a regular expression taken as it stands: such quantifiers can
 * backtrack for ever, and folders are called `Notes (old)` and `C++`.
 */
function literal(pattern: string): string {
  return pattern.replace(/\\?[()+|]/g, (mark) => `\\${mark.slice(-1)}`);
}

/** Whether the text is a pattern and not the name of one file. */
export function isGlob(text: string): boolean {
  return picomatch.scan(text).isGlob;
}

/** The folder that a pattern starts in: `authority` for `authority/**`. */
function baseOf(pattern: string): string {
  const { base, isGlob: open } = picomatch.scan(pattern);
  const plain = base.replaceAll("\\", "");
  return open ? plain : plain.split("/").slice(0, -1).join("/");
}
