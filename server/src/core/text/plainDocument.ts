/** A document of another one's text without its inline markup: same blocks, same headings, other offsets. */
import { SourceDocument } from "./document.ts";
import type { Unmarked } from "./inlineMarkup.ts";
import type { ProseMask } from "./mask.ts";

/** Lives as long as somebody reads it; nothing of it is kept. */
export class PlainDocument extends SourceDocument {
  readonly written: SourceDocument;
  readonly unmarked: Unmarked;
  #plainMask: ProseMask | null = null;

  constructor(written: SourceDocument, unmarked: Unmarked) {
    super(written.id, written.fileName, written.format, unmarked.text);
    this.written = written;
    this.unmarked = unmarked;
  }

  /** That of the written text, without what is no more there. */
  override get mask(): ProseMask {
    this.#plainMask ??= plainMaskOf(this.written.mask, this.unmarked);
    return this.#plainMask;
  }
}

function plainMaskOf({ starts, ends, kinds, headings }: ProseMask, unmarked: Unmarked): ProseMask {
  const mask = {
    starts: new Int32Array(starts.length),
    ends: new Int32Array(starts.length),
    kinds: new Uint8Array(starts.length),
    headings: headings.map((offset) => unmarked.plain(offset)),
  };
  let count = 0;
  for (let i = 0; i < starts.length; i++) {
    const start = unmarked.plain(starts[i]!);
    const end = unmarked.plain(ends[i]!);
    if (start === end) continue;
    mask.starts[count] = start;
    mask.ends[count] = end;
    mask.kinds[count++] = kinds[i]!;
  }
  return {
    starts: mask.starts.subarray(0, count),
    ends: mask.ends.subarray(0, count),
    kinds: mask.kinds.subarray(0, count),
    headings: mask.headings,
  };
}
