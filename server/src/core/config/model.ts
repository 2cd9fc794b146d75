/** What a configuration says, and what one layer of it may say. */

/** What a rule may be set to; `off` silences it. */
export const RULE_SETTINGS = ["error", "warning", "information", "hint", "off"] as const;

/** One of them. */
export type RuleSetting = (typeof RULE_SETTINGS)[number];

/** Choices of `style.variants`. */
export const VARIANT_STYLES = ["authorized", "consistent", "any"] as const;
/** Choices of `style.name_order`. */
export const NAME_ORDERS = ["any", "authorized"] as const;
/** Choices of `style.date_form`. */
export const DATE_FORMS = ["any", "iso", "month-first", "day-first"] as const;
/** Choices of `style.date_order`. */
export const DATE_ORDERS = ["unknown", "month-first", "day-first"] as const;

/** How the notes of a root are to be written. */
export interface Style {
  /** Which listed forms a note may use: the authorized one, one of them throughout, or any. */
  readonly variants: (typeof VARIANT_STYLES)[number];
  /** Whether a name may stand the other way round. */
  readonly nameOrder: (typeof NAME_ORDERS)[number];
  /** What `4/11/2025` is. */
  readonly dateOrder: (typeof DATE_ORDERS)[number];
  /** How dates are to be written: as it comes, or `2025-11-04`, `November 4, 2025`, `4 November 2025`. */
  readonly dateForm: (typeof DATE_FORMS)[number];
}

/** Globs are relative to the root, with `/`. Immutable. */
export interface Config {
  readonly notes: readonly string[];
  readonly exclude: readonly string[];
  readonly authority: readonly string[];
  readonly sources: readonly string[];
  /** Whether the bundled register and articles are used. */
  readonly bundled: boolean;
  readonly style: Style;
  /** Settings by finding code; a code that is not there has its default severity. */
  readonly rules: ReadonlyMap<string, RuleSetting>;
  /** Forms that are never flagged. */
  readonly accept: readonly string[];
  /** The day of notes that carry none, `YYYY-MM-DD`. */
  readonly date: string | null;
}

/** What one layer says; it leaves out what it does not say. */
export interface PartialConfig extends Partial<Omit<Config, "style">> {
  readonly style?: Partial<Style>;
}
