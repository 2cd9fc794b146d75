/**
 * The bundled authority files as the build left them: parsed, so that no start has to. Each is kept with its text,
 * and a file that has another text by now is parsed anew.
 */
import type { Authority } from "../core/authority/model.ts";
import { type ParsedAuthority, parseAuthority } from "../core/authority/parse.ts";

interface BakedFile {
  readonly name: string;
  readonly text: string;
  /** The parsed file under the empty id, its maps as lists of entries. */
  readonly parsed: Omit<ParsedAuthority, "authority"> & {
    readonly authority: Readonly<Record<keyof Authority, readonly [string, unknown][]>>;
  };
}

/** The text of the file that the build writes. */
export function bake(files: readonly { readonly name: string; readonly text: string }[]): string {
  const baked = files.map(({ name, text }) => ({ name, text, parsed: parseAuthority(name, text) }));
  return JSON.stringify(baked, (key, value) => {
    if (value instanceof Map) return [...value];
    return key === "file" ? "" : value;
  });
}

/** Gives what the build kept of a file as the file `id`; null where it kept nothing, or of another text. */
export class Baked {
  readonly #json: string | null;
  #files: readonly BakedFile[] | null = null;

  /** `json` is what `bake` wrote; null where there is none. */
  constructor(json: string | null) {
    this.#json = json;
  }

  parsedAs(id: string, name: string, text: string): ParsedAuthority | null {
    if (this.#json === null) return null;
    this.#files ??= JSON.parse(this.#json) as BakedFile[];
    const file = this.#files.find((one) => one.name === name && one.text === text);
    if (file === undefined) return null;
    const { authority, ...rest } = located(file.parsed, id) as BakedFile["parsed"];
    const sections = Object.entries(authority).map(([section, entries]) => [section, new Map(entries)]);
    return { ...rest, authority: Object.fromEntries(sections) as Authority };
  }
}

/** A copy in which every `file` is `id`. */
function located(value: unknown, id: string): unknown {
  if (Array.isArray(value)) return value.map((one) => located(one, id));
  if (typeof value !== "object" || value === null) return value;
  const copy: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value)) copy[key] = key === "file" ? id : located(inner, id);
  return copy;
}
