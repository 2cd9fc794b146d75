/** A mention: a stretch of a note that names somebody, some body or a day, and what it was linked to. */
import type { EntityKind } from "../authority/register.ts";
import type { DateMention } from "../recognise/dates/index.ts";
import type { Span } from "../text/span.ts";
import type { TitlePhrase } from "./title.ts";

/** How a mention was recognised: by which kind of form, or as a date by its pattern. */
export type Via = "authorized" | "variant" | "misspelling" | "short-form" | "pattern";

interface MentionBase extends Span {
  readonly via: Via;
}

/** A stretch that names a person, a forum or an organization. */
export interface NameMention extends MentionBase {
  readonly kind: EntityKind;
  /** The entity's id; null where two or more could bear the name. */
  readonly entity: string | null;
  /** Who could bear it, where nobody is linked; else null. */
  readonly candidates: readonly string[] | null;
  /** The title, rank or country in front of the name, if any. */
  readonly title: TitlePhrase | null;
  /** Whether a spelling that no record lists was read as a slip. */
  readonly slip: boolean;
  /** Whether it is the target of a wiki link that shows another text. */
  readonly target: boolean;
}

/** A stretch that names a date, with what it was resolved to. */
export interface DateMentionLinked extends MentionBase {
  readonly kind: "date";
  readonly date: DateMention;
}

/** Whatever a note names. */
export type Mention = NameMention | DateMentionLinked;
