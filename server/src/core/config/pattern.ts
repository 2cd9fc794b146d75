/**
 * Which globs a config may hold. Configs come with folders from strangers: a pattern must stay in the root,
 * and must not be one that a matcher built on regular expressions takes long to refuse.
 */

/** In the whole pattern: each can be tried at every place of a path, for every choice of those before it. */
const MOST_GLOBSTARS = 2;
const MOST_STARS = 3;
const MOST_BRACES = 4;

/** What is wrong with a glob, as a sentence; null when nothing is. */
export function patternFault(pattern: string): string | null {
  if (/^(?:[A-Za-z]:|[\\/~])/.test(pattern) || pattern.split(/[\\/]/).includes("..")) {
    return `"${pattern}" leads out of this folder; write a path below it.`;
  }
  if (pattern.includes("\\")) return `"${pattern}" has a backslash; separate folders with "/".`;
  if (/[?*+@!]\(/.test(pattern)) return `"${pattern}" has a group such as "+(…)"; use "*" and "{a,b}" only.`;
  const open = unclosed(pattern);
  if (open !== null)
    return `"${pattern}" has a "${open}" that is never closed, so it matches nothing; close it.`;
  const parts = pattern.split("/");
  const isCostly =
    parts.filter((part) => part.includes("**")).length > MOST_GLOBSTARS ||
    parts
      .filter((part) => part !== "**")
      .join("/")
      .split("*").length -
      1 >
      MOST_STARS ||
    pattern.split("{").length - 1 > MOST_BRACES;
  return isCostly ? `"${pattern}" has too many wildcards.` : null;
}

/** The bracket or brace that a pattern opens and does not close; null where each is closed. */
function unclosed(pattern: string): string | null {
  let braces = 0;
  for (let at = 0; at < pattern.length; at++) {
    const mark = pattern[at];
    if (mark === "[") {
      at = pattern.indexOf("]", at + 1);
      if (at < 0) return "[";
    } else if (mark === "{") braces++;
    else if (mark === "}" && braces > 0) braces--;
  }
  return braces > 0 ? "{" : null;
}
