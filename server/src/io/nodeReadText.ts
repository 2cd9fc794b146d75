/**
 * Reads text files one after the other, for programs that have nothing else to do meanwhile: without a promise and
 * without a buffer for each, thousands of files are read in half the time and leave nothing to collect.
 */
import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";
import { decodeUtf8, hasByteOrderMark } from "./decode.ts";
import { LARGEST_FILE } from "./nodeFileSystem.ts";

/** A file that was read. */
export interface TextFile {
  /** Null where the bytes are not UTF-8. */
  readonly text: string | null;
  readonly hasByteOrderMark: boolean;
  /** In bytes. */
  readonly size: number;
  /** Another one means another text. */
  readonly stamp: string;
}

const buffer = Buffer.allocUnsafe(256 * 1024);

/** Null where there is no regular file, or none that may be read. */
export function readTextFile(path: string): TextFile | null {
  try {
    // Opening a pipe would wait for ever.
    const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const found = fstatSync(file);
      if (!found.isFile() || found.size > LARGEST_FILE) return null;
      const { size, mtimeMs, ino } = found;
      return textOf(readWhole(file, size), `${ino} ${size} ${mtimeMs}`);
    } finally {
      closeSync(file);
    }
  } catch {
    return null;
  }
}

/** The bytes as text. */
export function textOf(bytes: Uint8Array, stamp: string): TextFile {
  return { text: decodeUtf8(bytes), hasByteOrderMark: hasByteOrderMark(bytes), size: bytes.length, stamp };
}

/** Good until the next call. */
function readWhole(file: number, size: number): Uint8Array {
  // A large one has a buffer of its own, which is not kept.
  const space = size < buffer.length ? buffer : Buffer.allocUnsafe(size + 1);
  let length = 0;
  // One that tells no size is read to its end, the others as far as they were when they were asked.
  for (let read = -1; read !== 0 && length < space.length && (size === 0 || length < size); length += read) {
    read = readSync(file, space, length, space.length - length, null);
  }
  return space.subarray(0, length);
}
