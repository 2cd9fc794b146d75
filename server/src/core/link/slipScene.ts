/** What the search for misspelt names works on, made once for a text, and what it finds. */
import type { Register } from "../authority/register.ts";
import type { Borders } from "../recognise/borders.ts";
import type { NameMatch } from "../recognise/names.ts";
import type { Tokens } from "../recognise/tokens.ts";
import type { Titles } from "./slipTitles.ts";

/** One text, as the search looks at it. */
export interface Scene {
  readonly text: string;
  readonly tokens: Tokens;
  readonly register: Register;
  readonly borders: Borders;
  readonly titles: Titles;
  /** Short forms that stand in the text, of people whom it does not name; ascending. */
  readonly unmet: readonly NameMatch[];
}

/** A misspelt name and whose it is; entity and pattern are numbers of the compiled set. */
export interface NameSlip {
  /** Indices of its first and last token. */
  readonly first: number;
  readonly last: number;
  readonly pattern: number;
  /** Which of those who have the pattern. */
  readonly entity: number;
}
