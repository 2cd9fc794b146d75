/** Globs over paths relative to a root, with `/`. The only place that knows the glob library. */
import picomatch from "picomatch";

/** Some patterns as one question. */
export interface Globs {
  matches(path: string): boolean;
  /** Folders below which every match lies, relative to the root; `""` is the root itself. */
  readonly bases: readonly string[];
}

/**
 * A pattern that is a plain name is that of a file, or of a folder and then of the files in it. It cannot be told
 * which without looking, so it is both.
 * @param within which files of a folder are meant.
 */
export function compileGlobs(patterns: readonly string[], within = "**"): Globs {
  const meanings = patterns.map((pattern) => meant(pattern.replace(/^\.\//, ""), within).map(literal));
  const own = meanings.flat();
  const match = own.length === 0 ? () => false : picomatch(own, { dot: false, nonegate: true });
  const bases = new Set(meanings.map(([pattern]) => baseOf(pattern!)));
  return { matches: (path) => match(path), bases: [...bases] };
}

function meant(pattern: string, within: string): string[] {
  if (pattern === "" || pattern === ".") return [within];
  if (pattern.endsWith("/")) return [pattern + within];
  return isGlob(literal(pattern)) ? [pattern] : [pattern, `${pattern}/${within}`];
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
