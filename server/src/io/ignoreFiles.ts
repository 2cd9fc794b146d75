/** `.gitignore` files, nested as Git reads them. The only place that knows the ignore library. */
import ignore, { type Ignore } from "ignore";

interface Level {
  /** Relative to the root, with a trailing `/`; `""` for the root. */
  readonly folder: string;
  readonly rules: Ignore;
}

/** What the `.gitignore` files on the way to a folder leave out. Immutable; `with` goes one folder down. */
export class IgnoreRules {
  readonly #levels: readonly Level[];

  constructor(levels: readonly Level[] = []) {
    this.#levels = levels;
  }

  /** These rules and those of a `.gitignore` with that text in `folder`. */
  with(folder: string, text: string): IgnoreRules {
    const prefix = folder === "" ? "" : `${folder}/`;
    return new IgnoreRules([
      ...this.#levels,
      { folder: prefix, rules: ignore({ allowRelativePaths: true }).add(text) },
    ]);
  }

  ignores(path: string, isFolder: boolean): boolean {
    let ignored = false;
    for (const { folder, rules } of this.#levels) {
      const inside = path.slice(folder.length) + (isFolder ? "/" : "");
      const result = rules.test(inside);
      if (result.ignored) ignored = true;
      else if (result.unignored) ignored = false;
    }
    return ignored;
  }
}
