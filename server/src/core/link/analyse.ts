/**
 * A document through the whole pipeline, once: tokens → mentions → linked mentions. Dates come first: they need
 * no names, and a title is held against the date of its passage.
 */
import type { Register } from "../authority/register.ts";
import { type DateOrder, recogniseDates } from "../recognise/dates/index.ts";
import { matchNames } from "../recognise/names.ts";
import { mergeLongest } from "../recognise/overlap.ts";
import { tokenize } from "../recognise/tokenize.ts";
import { Tokens } from "../recognise/tokens.ts";
import type { UnknownName } from "../recognise/unknown/unknownName.ts";
import { unknownNames } from "../recognise/unknown/unknownNames.ts";
import { parseIso } from "../text/civil.ts";
import type { SourceDocument } from "../text/document.ts";
import { finished } from "../text/steps.ts";
import { linkNames } from "./linkNames.ts";
import type { DateMentionLinked, Mention } from "./mention.ts";
import { titleDaysAt } from "./passageDate.ts";

/** What is known of one version of a note by itself and the register. */
export interface Analysis {
  readonly document: SourceDocument;
  /** The day that the document speaks of when nothing else is said (`YYYY-MM-DD`); null where nobody says. */
  readonly date: string | null;
  /** Ascending, disjoint. */
  readonly mentions: readonly Mention[];
  /** Those of the mentions that are dates, ascending. */
  readonly dates: readonly DateMentionLinked[];
  /** Names of people and forums that the register does not know, ascending; not mentions. */
  readonly unknown: readonly UnknownName[];
}

/** What the config says that an analysis depends on. */
export interface AnalysisOptions {
  /** The day of documents that carry none (`YYYY-MM-DD`), null for no such day. */
  readonly date: string | null;
  readonly dateOrder: DateOrder;
}

/** Free for the next analysis; one that stops between two steps has its own meanwhile. */
const spare: Tokens[] = [];

/** The analysis of a document, in time linear in its text; never throws. */
export function analyse(document: SourceDocument, register: Register, options: AnalysisOptions): Analysis {
  return finished(analyseInSteps(document, register, options));
}

/** The same, a stage at a time. */
export function* analyseInSteps(
  document: SourceDocument,
  register: Register,
  options: AnalysisOptions,
): Generator<void, Analysis> {
  const { text, mask } = document;
  const { patterns, slips, near } = register;
  const date = document.ownDate ?? options.date;
  yield;
  const tokens = spare.pop() ?? new Tokens();
  tokenize(text, mask, patterns.vocabulary, tokens);
  yield;
  const matches = matchNames(text, tokens, patterns, mask.headings, slips, near);
  yield;
  const day = date === null ? null : parseIso(date);
  const found = recogniseDates(text, mask, day, options.dateOrder, tokens).map(asMention);
  yield;
  const dated = { document, date, dates: found };
  const daysAt = (offset: number) => titleDaysAt(dated, offset);
  const names = linkNames(matches, { text, mask, tokens, register, daysAt });
  yield;
  const unknown = unknownNames(text, tokens, patterns, mask.headings, names);
  spare.push(tokens);
  const mentions = mergeLongest(names, found);
  return { document, date, mentions, dates: mentions.filter((mention) => mention.kind === "date"), unknown };
}

function asMention(date: DateMentionLinked["date"]): DateMentionLinked {
  return { start: date.start, end: date.end, kind: "date", via: "pattern", date };
}
