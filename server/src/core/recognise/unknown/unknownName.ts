/** A name of a person or forum that the register does not know, as it is found in a text. */
import type { Span } from "../../text/span.ts";
import type { Standing } from "./standing.ts";

/** A found name; it stands from its first part to its last. */
export interface UnknownName extends Span {
  /** As written, two to four besides patronymic particles, of a forum up to nine; initials left out. */
  readonly parts: readonly string[];
  /** Whether it stands as a place does: "in São Paulo". */
  readonly isPlace: boolean;
  /** Whether more than its capitals tell a name: a given name, a title, somebody who speaks, the head of a forum's name. */
  readonly isTold: boolean;
  readonly kind: "person" | "forum";
  /** What the words before a person say of who that is; null where they say nothing. */
  readonly standing: Standing | null;
}
