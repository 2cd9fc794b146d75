/**
 * The prose mask of a text: which stretches are not running prose, and where blocks end.
 * Made by `prose.ts`, read by the tokenizer; it holds no text of its own.
 */

/** What a masked stretch is. Everything that no stretch covers is prose. */
export const MaskKind = {
  /** Not prose, and nothing runs across it: code, URLs, HTML, comments, front matter. */
  hidden: 0,
  /** Not prose, but words on both sides belong together: a quote's `> ` on a continuation line, `&nbsp;`. */
  joint: 1,
  /** The end of a block (at least one unit, usually its line end) or the marker that begins one. */
  block: 2,
  /** Prose, but the target of a wiki link that shows another text, or a `#tag`: recognised, never corrected. */
  target: 3,
} as const;
export type MaskKind = (typeof MaskKind)[keyof typeof MaskKind];

/** Stretches in ascending order, disjoint: the i-th is `[starts[i], ends[i])` of kind `kinds[i]`. */
export interface ProseMask {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly kinds: Uint8Array;
  /** The text of each heading without its markers, ascending: pairs of start and end. */
  readonly headings: Int32Array;
}

/** The mask of a text that is prose from end to end. */
export const EMPTY_MASK: ProseMask = {
  starts: new Int32Array(0),
  ends: new Int32Array(0),
  kinds: new Uint8Array(0),
  headings: new Int32Array(0),
};
