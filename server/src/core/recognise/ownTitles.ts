/** Labels of the register's own posts in letters other than Latin, as titles of the text: `JAXA理事長`, `통상교섭본부장`. */
import type { NativeTitle } from "./nativeTitles.ts";

/** The longest label that begins at `at`; null for none. */
export function ownTitleAt(text: string, at: number, ownTitles: ReadonlySet<string>): NativeTitle | null {
  if (!edgesOf(ownTitles).first.has(text.charCodeAt(at))) return null;
  for (let length = LONGEST_LABEL; length > 1; length--) {
    const label = text.slice(at, at + length);
    if (label.length === length && ownTitles.has(label) && NATIVE.test(label))
      return { start: at, end: at + length, offices: [label], isHedged: false };
  }
  return null;
}

/** The longest label that ends at `end`; null for none. */
export function ownTitleBefore(
  text: string,
  end: number,
  ownTitles: ReadonlySet<string>,
): NativeTitle | null {
  if (!edgesOf(ownTitles).last.has(text.charCodeAt(end - 1))) return null;
  for (let length = Math.min(LONGEST_LABEL, end); length > 1; length--) {
    const label = text.slice(end - length, end);
    if (ownTitles.has(label) && NATIVE.test(label))
      return { start: end - length, end, offices: [label], isHedged: false };
  }
  return null;
}

const LONGEST_LABEL = 24;
/** "JAXA理事長", "과학기술정보통신부 장관" */
const NATIVE =
  /^[A-Z0-9]*[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3 ]+$/;

/** The units that labels in such letters begin and end with. */
interface Edges {
  /** Of how many labels they are. */
  readonly size: number;
  readonly first: ReadonlySet<number>;
  readonly last: ReadonlySet<number>;
}

/** Per register: most places have none of its labels, and few units tell so. */
const edges = new WeakMap<ReadonlySet<string>, Edges>();

function edgesOf(ownTitles: ReadonlySet<string>): Edges {
  const known = edges.get(ownTitles);
  if (known?.size === ownTitles.size) return known;
  const [first, last] = [new Set<number>(), new Set<number>()];
  for (const label of ownTitles) {
    if (label.length < 2 || !NATIVE.test(label)) continue;
    first.add(label.charCodeAt(0));
    last.add(label.charCodeAt(label.length - 1));
  }
  const made = { size: ownTitles.size, first, last };
  edges.set(ownTitles, made);
  return made;
}
