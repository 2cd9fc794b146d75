/** The words of a mention as a reader sees them: one line, without what Markdown puts between two of its lines. */
import { MaskKind, type ProseMask } from "../text/mask.ts";
import { stretchBefore } from "../text/sentences.ts";
import type { Span } from "../text/span.ts";

/** The text of the span, each run of white space, line end or joint of the mask made one space. */
export function surfaceOf(text: string, mask: ProseMask, { start, end }: Span): string {
  if (isPlain(text, start, end) && !hasStretch(mask, start, end)) return text.slice(start, end);
  let surface = "";
  let from = start;
  for (let i = Math.max(0, stretchBefore(mask, start)); i < mask.starts.length; i++) {
    if (mask.starts[i]! >= end) break;
    if (mask.kinds[i] !== MaskKind.joint || mask.ends[i]! <= start) continue;
    surface += `${text.slice(from, Math.max(from, mask.starts[i]!))} `;
    from = Math.max(from, Math.min(mask.ends[i]!, end));
  }
  surface += text.slice(from, end);
  const words = MARKUP.test(surface) ? surface.replace(EACH_MARKUP, "") : surface;
  return /\s/.test(words) ? words.replace(/\s+/g, " ") : words;
}

/** Emphasis and brackets around a part of the name: "**Seo** Min-jun". */
const MARKUP = /[*_~[\]]/;
const EACH_MARKUP = /[*_~[\]]/g;

/** Whether the only white space there is single spaces, and no markup: what most mentions are. */
function isPlain(text: string, start: number, end: number): boolean {
  let before = 0;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (
      unit < 0x20 ||
      isMarkup(unit) ||
      (unit === 0x20 && before === 0x20) ||
      (unit >= 0x80 && /\s/.test(text[i]!))
    )
      return false;
    before = unit;
  }
  return true;
}

/** * [ ] _ ~ */
function isMarkup(unit: number): boolean {
  return unit === 0x2a || unit === 0x5b || unit === 0x5d || unit === 0x5f || unit === 0x7e;
}

function hasStretch(mask: ProseMask, start: number, end: number): boolean {
  const before = stretchBefore(mask, start);
  if (before >= 0 && mask.ends[before]! > start) return true;
  return before + 1 < mask.starts.length && mask.starts[before + 1]! < end;
}
