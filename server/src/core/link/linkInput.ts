/** What linking works on: one text with its tokens, the register, and the dates of its passages. */
import type { Register } from "../authority/register.ts";
import type { DateRange } from "../authority/terms.ts";
import type { Tokens } from "../recognise/tokens.ts";
import type { ProseMask } from "../text/mask.ts";

/** One text and what it is linked by. */
export interface LinkInput {
  readonly text: string;
  readonly mask: ProseMask;
  readonly tokens: Tokens;
  readonly register: Register;
  /** The days that a title at the place is held against, null where nothing tells them; asked for where it matters. */
  readonly daysAt: (offset: number) => DateRange | null;
}
