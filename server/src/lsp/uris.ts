/** URIs as keys: the one place where they are normalised, and where a path is made of one. Any scheme. */
import { fileURLToPath, pathToFileURL } from "node:url";

/** One spelling per document, whatever the client's percent-encoding and drive letter. */
export function normalizeUri(uri: string): string {
  const path = pathOf(uri);
  if (path !== null) return uriOf(path);
  try {
    return encodeURI(decodeURI(uri));
  } catch {
    return uri;
  }
}

/** The path of a `file:` URI on this machine, with `/`; null for any other, and for hosts elsewhere. */
export function pathOf(uri: string): string | null {
  if (!uri.startsWith("file:")) return null;
  try {
    const url = new URL(uri);
    return url.host === "" ? fileURLToPath(url).replaceAll("\\", "/") : null;
  } catch {
    return null;
  }
}

/** The `file:` URI of an absolute path with `/`. */
export function uriOf(path: string): string {
  return pathToFileURL(path).href;
}

/** Whether one of the folders (normalised URIs without a slash at the end) holds the document (normalised too). */
export function liesBelow(uri: string, folders: ReadonlySet<string>): boolean {
  for (let at = uri.lastIndexOf("/"); at > 0; at = uri.lastIndexOf("/", at - 1)) {
    if (folders.has(uri.slice(0, at))) return true;
  }
  return false;
}

/** What stands behind the last slash, decoded. */
export function fileNameOf(uri: string): string {
  const name = uri.slice(uri.lastIndexOf("/") + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
