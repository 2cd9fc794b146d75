/**
 * A date of a text, one record for all that becomes known of it while the text is settled: what is written, where that
 * stands, and what it means. All records have one shape, and nothing else is made for a date until it is handed out.
 */
import type { Span } from "../../text/span.ts";
import type { Place, Sentences } from "./layout.ts";
import type { Lending } from "./lending.ts";
import type { Told } from "./outlook.ts";
import type { Period } from "./period.ts";
import type { DateBasis, DateExpr, ParsedDate } from "./types.ts";

/** As it is read; `Places` tells where it stands, and `settle.ts` what it means. */
export class DateRecord implements ParsedDate, Place {
  declare readonly start: number;
  declare readonly end: number;
  declare readonly expr: DateExpr;
  declare readonly weekday: ParsedDate["weekday"];
  declare readonly lastWeekday: ParsedDate["lastWeekday"];
  declare readonly dayNumber: ParsedDate["dayNumber"];
  declare readonly open: ParsedDate["open"];
  declare readonly doubtful: number;

  declare paragraph: number;
  declare section: number;
  declare heading: number;
  declare dateline: boolean;
  declare private sentences: Sentences | null;
  declare private found: Span | null;

  /** What it means; null until that is found, and where nothing tells it. */
  declare period: Period | null;
  declare basis: DateBasis | null;
  /** Looked up when they are asked for: see `Told`. */
  declare lending: Lending | null;
  declare said: boolean | null;
  declare done: boolean | null;
  declare naming: boolean | null;

  constructor(
    start: number,
    end: number,
    expr: DateExpr,
    weekday: ParsedDate["weekday"],
    lastWeekday: ParsedDate["lastWeekday"],
    dayNumber: ParsedDate["dayNumber"],
    open: ParsedDate["open"],
    doubtful: number,
  ) {
    this.start = start;
    this.end = end;
    this.expr = expr;
    this.weekday = weekday;
    this.lastWeekday = lastWeekday;
    this.dayNumber = dayNumber;
    this.open = open;
    this.doubtful = doubtful;
    this.paragraph = 0;
    this.section = 0;
    this.heading = 0;
    this.dateline = false;
    this.sentences = null;
    this.found = null;
    this.period = null;
    this.basis = null;
    this.lending = null;
    this.said = null;
    this.done = null;
    this.naming = null;
  }

  /** Tells where the date stands. */
  placed(sentences: Sentences, paragraph: number, section: number, heading: number, dateline: boolean): void {
    this.sentences = sentences;
    this.paragraph = paragraph;
    this.section = section;
    this.heading = heading;
    this.dateline = dateline;
  }

  /** Tells what it means: from now on it is one that was told of. */
  told(period: Period, basis: DateBasis): Told {
    this.period = period;
    this.basis = basis;
    return this as Told;
  }

  sentence(): Span {
    this.found ??= this.sentences!.at(this.start, this.paragraph);
    return this.found;
  }
}
