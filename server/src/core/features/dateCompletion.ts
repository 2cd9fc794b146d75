/**
 * Dates offered behind an `@`: `@today`, `@last friday`, `@2025-11-01`, and whatever else the recogniser reads as one.
 * They are inserted in the way in which the note writes its dates.
 */
import { type DateForm, formOfDate, recogniseDates, writeDate } from "../recognise/dates/index.ts";
import { parseIso, WEEKDAY_NAMES } from "../text/civil.ts";
import { plainMask } from "../text/prose.ts";
import type { Span } from "../text/span.ts";
import type { Snapshot } from "../workspace/snapshot.ts";
import { atQueryAt } from "./atQuery.ts";

/** A date that is offered. */
export interface DateCompletion {
  /** What is typed for it, without `@`. */
  readonly phrase: string;
  /** EDTF. */
  readonly value: string;
  readonly newText: string;
  /** From the `@` to the place. */
  readonly span: Span;
}

const PHRASES: readonly string[] = [
  "today",
  "yesterday",
  "tomorrow",
  "this week",
  "last week",
  "next week",
  "this month",
  "last month",
  "next month",
  ...WEEKDAY_NAMES.flatMap((name) => [`last ${name.toLowerCase()}`, `next ${name.toLowerCase()}`]),
];

/** Nothing where no `@` that begins a word stands before the place. `today` is `YYYY-MM-DD`. */
export function dateCompletionsAt(
  snapshot: Snapshot,
  document: string,
  offset: number,
  today: string,
): readonly DateCompletion[] {
  const note = snapshot.document(document);
  const found = note === undefined ? null : atQueryAt(note, offset);
  if (found === null) return [];
  const { span } = found;
  const query = found.query.toLowerCase();
  const form = formOfNote(snapshot, document);
  const phrases = PHRASES.filter((phrase) => phrase.startsWith(query));
  return (phrases.length > 0 ? phrases : [query.trim()]).flatMap((phrase): DateCompletion[] => {
    const value = dayOf(phrase, today);
    const newText = value === null ? null : writeDate(value, form);
    return value === null || newText === null ? [] : [{ phrase, value, newText, span }];
  });
}

function dayOf(phrase: string, today: string): string | null {
  const day = parseIso(today);
  const dates = recogniseDates(capitalized(phrase), plainMask(phrase), day);
  const only = dates.length === 1 ? dates[0]! : null;
  return only !== null && only.start === 0 && only.end === phrase.length ? only.value : null;
}

/** Names of months and weekdays are typed small here. */
function capitalized(phrase: string): string {
  return phrase.replace(/(?<![\p{L}\p{N}])\p{Ll}/gu, (letter, at: number) => {
    const word = /^\p{L}+/u.exec(phrase.slice(at))![0];
    return /^(?:last|this|next|today|yesterday|tomorrow|week|month|year)$/.test(word)
      ? letter
      : letter.toUpperCase();
  });
}

/** The form that most dates of the note follow; the config's, or ISO, where none shows it. */
function formOfNote(snapshot: Snapshot, document: string): DateForm {
  const { style } = snapshot.config;
  if (style.dateForm !== "any") return style.dateForm;
  const counts = new Map<DateForm, number>();
  const analysis = snapshot.analysis(document);
  for (const { start, end } of analysis?.dates ?? []) {
    const form = formOfDate(analysis!.document.text.slice(start, end));
    if (form !== null && form !== "numeric") counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  let best: DateForm = "iso";
  for (const [form, count] of counts) if (count > (counts.get(best) ?? 0)) best = form;
  return best;
}
