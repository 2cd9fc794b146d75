/**
 * What a text calls people whose names stand in Hangul, Han or Kana letters: the titles without an office behind a name
 * in full, and whether a family name with such a title may be that of somebody named before.
 */
import type { Person } from "../authority/model.ts";
import { tenuresOf } from "../authority/terms.ts";
import type { NameMatch } from "../recognise/names.ts";
import { isHonorific, type NativeTitle, nativeTitleAt } from "../recognise/nativeTitles.ts";
import { lastOfFamily, mayBeCalled } from "./address.ts";
import type { LinkInput } from "./linkInput.ts";
import type { Named } from "./named.ts";

/** The titles of one text, told in its order. */
export class Called {
  readonly #input: LinkInput;
  /** Entity → titles without an office that stood behind its name in full. */
  readonly #called = new Map<number, Set<string>>();

  constructor(input: LinkInput) {
    this.#input = input;
  }

  /** Keeps the title without an office that stands behind a name in full: `정우진 대표`. */
  hear(end: number, entity: number): void {
    const { text } = this.#input;
    const title = nativeTitleAt(text, end);
    if (title === null || title.offices.length > 0) return;
    const called = this.#called.get(entity) ?? new Set();
    this.#called.set(entity, called.add(text.slice(title.start, title.end)));
  }

  /** The one of those named who was called so in full, where several share the family name; null for none or several. */
  only({ patterns }: NameMatch, { start, end, offices }: NativeTitle, named: Named): number | null {
    if (offices.length > 0) return null;
    const title = this.#input.text.slice(start, end);
    const called = named.among(patterns).filter((entity) => this.#called.get(entity)?.has(title) === true);
    return called.length === 1 ? called[0]! : null;
  }

  /**
   * Whether a title that tells no office, or an honorific, may be that of somebody whom the text named: who has such a
   * post or was called so; an honorific is of the one of the family who was named last.
   */
  mayBe({ patterns, start, end }: NameMatch, address: NativeTitle, named: Named): boolean {
    const { text, register } = this.#input;
    const title = text.slice(address.start, address.end);
    const known = named.among(patterns);
    if (isHonorific(title)) {
      const last = lastOfFamily(text, start, text.slice(start, end));
      return known.some((entity) => named.last(entity) >= last);
    }
    return known.some((entity) => {
      const { kind, record } = register.entities[entity]!;
      const tenures = kind === "person" ? tenuresOf(record as Person, register.authority) : [];
      const labels = tenures.flatMap(({ post }) => [post.label, ...post.otherLabels.map(({ name }) => name)]);
      return this.#called.get(entity)?.has(title) === true || mayBeCalled(title, labels);
    });
  }
}
