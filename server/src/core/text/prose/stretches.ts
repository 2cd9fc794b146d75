/** Stretches of a prose mask while it is made. */
import type { MaskKind, ProseMask } from "../mask.ts";

/** Mask stretches in the making, added in ascending order. */
export class Stretches {
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  readonly kinds: MaskKind[] = [];

  /** Adds `[start, end)`, joined to the last stretch when it continues it; an empty one is left out. */
  add(start: number, end: number, kind: MaskKind): void {
    if (start >= end) return;
    const last = this.ends.length - 1;
    if (last >= 0 && this.ends[last] === start && this.kinds[last] === kind) {
      this.ends[last] = end;
      return;
    }
    this.starts.push(start);
    this.ends.push(end);
    this.kinds.push(kind);
  }
}

/** The mask of two ascending lists that share no unit. */
export function mergedMask(blocks: Stretches, inline: Stretches, headings: readonly number[]): ProseMask {
  const size = blocks.starts.length + inline.starts.length;
  const starts = new Int32Array(size);
  const ends = new Int32Array(size);
  const kinds = new Uint8Array(size);
  for (let i = 0, b = 0, s = 0; i < size; i++) {
    const fromBlocks =
      s >= inline.starts.length || (b < blocks.starts.length && blocks.starts[b]! < inline.starts[s]!);
    const source = fromBlocks ? blocks : inline;
    const at = fromBlocks ? b++ : s++;
    starts[i] = source.starts[at]!;
    ends[i] = source.ends[at]!;
    kinds[i] = source.kinds[at]!;
  }
  return { starts, ends, kinds, headings: new Int32Array(headings) };
}
