/**
 * What the core answers when asked who a name is: a register in a root of its own, without the bundled layer,
 * and a note of one line. Only people with an id and one name are registered: no title, country or order of
 * names helps.
 */
import { defaultConfig } from "../../../server/src/core/config.ts";
import type { NameMention } from "../../../server/src/core/link/mention.ts";
import { SourceDocument } from "../../../server/src/core/text/document.ts";
import { Root } from "../../../server/src/core/workspace/root.ts";
import type { Registered } from "./spellings.ts";

/** The text of the note and where the name begins in it. */
export interface Frame {
  readonly before: string;
  readonly after: string;
}

/** A subject with a verb that says nothing: no title, no place, no second name. */
export const SENTENCE: Frame = { before: "", after: " spoke." };
export const BARE: Frame = { before: "", after: "" };

export interface Link {
  readonly id: string;
  /** Whether it covers the name but for what the core reads as a title in front of it. */
  readonly whole: boolean;
}

export class Pipeline {
  readonly #root = new Root({ ...defaultConfig, bundled: false });

  constructor(people: readonly Registered[]) {
    this.#root.setAuthorityFile("people.json", "workspace", JSON.stringify({ persons: people }));
    const [problem] = this.#root.snapshot().authorityProblems;
    if (problem !== undefined) throw new Error(problem.message);
  }

  /** Everybody whom the core links in the note, one entry per mention. */
  ask(name: string, { before, after }: Frame): Link[] {
    this.#root.setNote("note", new SourceDocument("note", "note.txt", "plaintext", before + name + after));
    const span = { start: before.length, end: before.length + name.length };
    return this.#root
      .snapshot()
      .analysis("note")!
      .mentions.flatMap((mention) =>
        mention.kind === "date" || mention.entity === null
          ? []
          : [{ id: mention.entity, whole: coversAll(mention, span, before + name) }],
      );
  }
}

function coversAll(mention: NameMention, span: { start: number; end: number }, text: string): boolean {
  const start = mention.title?.start ?? mention.start;
  const outside = text.slice(span.start, Math.max(span.start, start)) + text.slice(mention.end, span.end);
  return !/[\p{L}\p{N}]/u.test(outside);
}
