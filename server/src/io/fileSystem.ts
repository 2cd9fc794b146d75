/** The file-system port: all that the product asks of a disk, so that a browser host can stand in for Node. */

/** What a folder has by one name. */
export interface DirectoryEntry {
  readonly name: string;
  /** `other` is a pipe, a socket or a device. */
  readonly type: "file" | "folder" | "link" | "other";
}

/** Paths are absolute, with `/`. Nothing here throws for what is missing or not allowed: it is `null`. */
export interface FileSystem {
  /** The bytes of a regular file; null where there is none, or none that may be read. */
  read(path: string): Promise<Uint8Array | null>;
  /** The same, of a file whose real place is below a folder: one that a link leads out of it to is not read. */
  readInside(folder: string, path: string): Promise<Uint8Array | null>;
  /** The entries of a folder; null where there is none, or none that may be read. */
  list(folder: string): Promise<readonly DirectoryEntry[] | null>;
  /** What is there; a link is what it leads to. */
  kindOf(path: string): Promise<"file" | "folder" | "other" | null>;
}
