/** The files of a root that are neither notes nor articles: its config and its authority files, and their lines. */
import { LineIndex } from "../core/text/lines.ts";
import type { Folder } from "./folder.ts";
import { uriOf } from "./uris.ts";

/** The config and the authority files that lie in the folder: URIs, in no promised order. */
export function recordFilesOf({ path, loader }: Folder): string[] {
  if (path === null) return [];
  const own = [...loader.root.authorityFiles()]
    .filter(([, { layer }]) => layer === "workspace")
    .map(([id]) => id);
  return loader.loadedConfig.text === null ? own : [...own, uriOf(loader.configPath)];
}

/** Whether the document (a normalised URI) is the config or an authority file of the folder. */
export function isRecordFile({ path, loader }: Folder, uri: string): boolean {
  if (path === null) return false;
  if (uri === uriOf(loader.configPath)) return loader.loadedConfig.text !== null;
  return loader.root.authorityFiles().get(uri)?.layer === "workspace";
}

/** The text of an authority file or a config of the root; null for anything else. */
export function recordText({ loader }: Folder, id: string): string | null {
  const config = id === uriOf(loader.configPath) ? loader.loadedConfig.text : null;
  return loader.root.authorityFiles().get(id)?.text ?? config;
}

/** The lines of such files, counted once a text: hovers link into authority files, which may be large. */
export class RecordLines {
  readonly #known = new Map<string, { readonly text: string; readonly lines: LineIndex }>();

  /** Null for what is no such file. */
  of(folder: Folder, id: string): LineIndex | null {
    const text = recordText(folder, id);
    if (text === null) {
      this.#known.delete(id);
      return null;
    }
    let known = this.#known.get(id);
    if (known?.text !== text) {
      known = { text, lines: new LineIndex(text) };
      this.#known.set(id, known);
    }
    return known.lines;
  }
}
