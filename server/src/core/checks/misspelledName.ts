/**
 * `misspelled-name`: a spelling one slip away from a registered person, forum or organization, or listed as a
 * misspelling. Reported in link text, headings and quotations too; in a quotation, and in a wiki link whose
 * text is its target, no fix is preferred.
 */
import type { Person } from "../authority/model.ts";
import { calledBy, knownPartsOf } from "../authority/nameParts.ts";
import type { Entity } from "../authority/register.ts";
import type { Analysis } from "../link/analyse.ts";
import { hasOtherEnding, isInflecting } from "../recognise/inflected.ts";
import { editsBetween } from "../recognise/slip.ts";
import { fold, plainForm } from "../text/chars.ts";
import { gather } from "../text/gather.ts";
import { isQuoted } from "../text/quotation.ts";
import { isInPlainWikiLink } from "../text/setApart.ts";
import type { Span } from "../text/span.ts";
import { personWords } from "../workspace/nameForms.ts";
import type { CheckContext, DocumentCheck, Draft, Fix } from "./finding.ts";
import { personFormsConflict } from "./formConflicts.ts";
import { introduced } from "./introduction.ts";
import { type NamedMention, namesIn } from "./mentions.ts";
import { isOwnedUp } from "./ownedUp.ts";
import { isSpokenOf } from "./spokenOf.ts";

export const misspelledName: DocumentCheck = {
  code: "misspelled-name",
  severity: "warning",
  summary:
    "A name that is one slip away from a registered person or forum, or a form listed as a misspelling.",
  run(analysis, context) {
    const all = namesIn(analysis, context);
    if (!all.some(({ mention }) => mention.via === "misspelling")) return [];
    const forms = context.config.style.variants === "authorized" ? null : formsInUse(all);
    return gather(all, (named) => draft(analysis, context, named, forms));
  },
};

/** Entity → the right forms of it that a document has, with how often, in text order of the first. */
type Forms = ReadonlyMap<string, ReadonlyMap<string, number>>;

function draft(analysis: Analysis, context: CheckContext, named: NamedMention, forms: Forms | null): Draft[] {
  const { mention, entity } = named;
  const { text, mask } = analysis.document;
  if (mention.via !== "misspelling" || isBrokenOff(text, mention.end) || isOwnedUp(text, mask, mention))
    return [];
  const { surface } = named;
  const rightForms = (): readonly Span[] =>
    namesIn(analysis, context).filter(
      (one) => one.entity.id === entity.id && one.mention.via !== "misspelling",
    );
  if (isSpokenOf(text, mask, mention, rightForms)) return [];
  if (isLatin(surface) && isInflecting(text, mention) && hasOtherEnding(surface, entity)) return [];
  const who = introduced(analysis, context, entity, mention.start);
  return [
    {
      start: mention.start,
      end: mention.end,
      message: mention.slip ? `"${surface}" looks like ${who}.` : `"${surface}" is a misspelling of ${who}.`,
      entity: entity.id,
      name: entity.name,
      fixes: fixesFor(analysis, named, forms),
      related: [],
    },
  ];
}

/** A hyphen where a speaker breaks off. */
function isBrokenOff(text: string, end: number): boolean {
  return /^-(?:$|[^>\p{L}\p{N}])/u.test(text.slice(end, end + 2));
}

function fixesFor(
  analysis: Analysis,
  { mention, entity, surface }: NamedMention,
  inUse: Forms | null,
): Fix[] {
  const other = formInLetters(entity, surface) ?? inverted(entity, surface);
  const own =
    other ??
    shortForm(mention, entity, surface) ??
    formInUse(inUse?.get(entity.id), surface, entity) ??
    (inUse === null ? null : listedForm(entity, surface));
  const { text, mask } = analysis.document;
  const preferred = !isQuoted(text, mask, mention.start) && !isInPlainWikiLink(analysis.document, mention);
  const isForeign = other !== null && isLatin(other) !== isLatin(entity.name);
  const forms = own === null || own === entity.name ? [entity.name] : isForeign ? [own] : [own, entity.name];
  const isShouted =
    surface.includes(" ") && surface === surface.toUpperCase() && surface !== surface.toLowerCase();
  return forms.map((form, i) => {
    const newText = isShouted ? form.toUpperCase() : form;
    return { title: `Use "${newText}"`, newText, preferred: preferred && i === 0 };
  });
}

/**
 * The listed name, or the part of one, in the letters of the misspelling that is nearest to it; null where both it and the
 * authorized form are Latin, and where none is near.
 */
function formInLetters({ name, record }: NamedMention["entity"], surface: string): string | null {
  if (isLatin(surface) && isLatin(name)) return null;
  const listed = record.otherNames.filter(({ status }) => status === "variant").map((other) => other.name);
  const names = [name, ...listed].filter((one) => isLatin(one) === isLatin(surface));
  const count = surface.split(" ").length;
  const parts = gather(names, (one) => {
    const words = one.split(" ");
    return words.map((_, i) => words.slice(i, i + count).join(" "));
  });
  for (const forms of [names, parts])
    for (let most = 1; most <= MOST_EDITS; most++)
      for (const form of forms) if (editsBetween(fold(form), fold(surface), most) !== null) return form;
  return null;
}

function isLatin(text: string): boolean {
  return /\p{Script=Latin}/u.test(text);
}

/** The variant that the misspelling is nearer to than to the authorized form: "ADMM-Puls", "Pope Jhon". */
function listedForm({ name, record }: NamedMention["entity"], surface: string): string | null {
  const written = fold(surface);
  const variants = record.otherNames.filter(({ status }) => status === "variant").map((other) => other.name);
  for (let most = 1; most <= MOST_EDITS; most++) {
    if (editsBetween(fold(name), written, most) !== null) return null;
    for (const form of variants) if (editsBetween(fold(form), written, most) !== null) return form;
  }
  return null;
}

/** "Marlow, Ann", where the misspelling has that order. */
function inverted({ kind, record }: NamedMention["entity"], surface: string): string | null {
  if (kind !== "person" || !surface.includes(", ")) return null;
  const { family, given } = knownPartsOf(record as Person);
  return family === null || given === null ? null : `${family}, ${given}`;
}

/** What running text calls the person, where the slip is in that alone. */
function shortForm(
  { slip }: NamedMention["mention"],
  entity: NamedMention["entity"],
  surface: string,
): string | null {
  if (!slip || entity.kind !== "person" || surface.split(" ").length >= entity.name.split(" ").length)
    return null;
  const forms = calledBy(entity.record as Person);
  return forms.find((form) => editsBetween(fold(form), fold(surface), MOST_EDITS) !== null) ?? null;
}

const MOST_EDITS = 2;

/**
 * The form of the entity that the document uses elsewhere and the misspelling was meant as: of those with as many
 * words in the same order, the most frequent, then the authorized one, then the earlier one. None that is itself
 * to give way to the authorized one. Null for none.
 */
function formInUse(
  counts: ReadonlyMap<string, number> | undefined,
  misspelling: string,
  entity: Entity,
): string | null {
  if (counts === undefined) return null;
  let best: string | null = null;
  for (const [form, count] of counts) {
    if (!isSameForm(form, misspelling) || isUnlistedSpelling(form, entity)) continue;
    const most = best === null ? 0 : counts.get(best)!;
    if (count > most || (count === most && form === entity.name)) best = form;
  }
  return best;
}

/** Whether it is a spelling of the person's authorized form that the record does not list. */
function isUnlistedSpelling(form: string, { kind, name, record }: Entity): boolean {
  if (kind !== "person" || !form.includes(" ") || isLatin(form) !== isLatin(name)) return false;
  if (record.otherNames.some((other) => plainForm(other.name) === plainForm(form))) return false;
  const [own, authorized] = [form, name].map((one) => personWords(one, false).join(" "));
  return personFormsConflict(own!, authorized!);
}

function formsInUse(all: readonly NamedMention[]): Forms {
  const forms = new Map<string, Map<string, number>>();
  for (const named of all) {
    const { mention, entity } = named;
    if (mention.via !== "authorized" && mention.via !== "variant") continue;
    const { surface } = named;
    const counts = forms.get(entity.id) ?? new Map<string, number>();
    counts.set(surface, (counts.get(surface) ?? 0) + 1);
    forms.set(entity.id, counts);
  }
  return forms;
}

/** Whether the two have as many words, in the same style of capitals, and all but one of them in common. */
function isSameForm(form: string, misspelling: string): boolean {
  const words = form.split(/[\s\-\u2010\u2011]/);
  const misspelt = misspelling.split(/[\s\-\u2010\u2011]/);
  if (words.length !== misspelt.length || isCapitals(form) !== isCapitals(misspelling)) return false;
  const different = words.filter((word, i) => fold(word) !== fold(misspelt[i]!));
  return different.length <= 1;
}

function isCapitals(form: string): boolean {
  return /\p{Lu}{2}/u.test(form);
}
