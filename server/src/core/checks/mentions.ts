/** What checks go over: the mentions of a document that may be flagged. */
import type { Entity } from "../authority/register.ts";
import type { Config } from "../config.ts";
import type { Analysis } from "../link/analyse.ts";
import type { DateMentionLinked, NameMention } from "../link/mention.ts";
import { surfaceOf } from "../link/surface.ts";
import { plainForm } from "../text/chars.ts";
import type { SourceDocument } from "../text/document.ts";
import { gather } from "../text/gather.ts";
import type { Span } from "../text/span.ts";
import type { CheckContext } from "./finding.ts";
import { perAnalysis } from "./perAnalysis.ts";

/** A linked name with what it names; a span as its mention is. */
export class NamedMention implements Span {
  readonly mention: NameMention;
  readonly entity: Entity;
  readonly #document: SourceDocument;
  #surface: string | null = null;

  constructor(mention: NameMention, entity: Entity, document: SourceDocument) {
    this.mention = mention;
    this.entity = entity;
    this.#document = document;
  }

  get start(): number {
    return this.mention.start;
  }

  get end(): number {
    return this.mention.end;
  }

  /** The words of the mention, on one line. */
  get surface(): string {
    const { text, mask } = this.#document;
    this.#surface ??= surfaceOf(text, mask, this.mention);
    return this.#surface;
  }
}

/** Several checks ask for the same. */
const namesBy = perAnalysis(linkedNames);

/** Linked names in order; link targets and forms that the config accepts are left out. */
export function namesIn(analysis: Analysis, context: CheckContext): readonly NamedMention[] {
  return namesBy(analysis, context);
}

function linkedNames({ document, mentions }: Analysis, { register, config }: CheckContext): NamedMention[] {
  const names: NamedMention[] = [];
  const hasAccepted = config.accept.length > 0;
  for (const mention of mentions) {
    if (mention.kind === "date" || mention.entity === null || mention.target) continue;
    const entity = register.entity(mention.entity);
    if (entity === undefined) continue;
    const named = new NamedMention(mention, entity, document);
    if (!hasAccepted || !isAccepted(named.surface, config)) names.push(named);
  }
  return names;
}

/** By id where the note first calls somebody or something by more than a short form. */
export const firstInFull = perAnalysis(({ mentions }): ReadonlyMap<string, number> => {
  const first = new Map<string, number>();
  for (const one of mentions) {
    if (one.kind === "date" || one.entity === null || one.via === "short-form") continue;
    if (!first.has(one.entity)) first.set(one.entity, one.start);
  }
  return first;
});

/** A name of which nobody is sure whose it is. */
export interface OpenMention {
  readonly mention: NameMention;
  /** Those who could bear the name, two or more, by id. */
  readonly candidates: readonly Entity[];
  readonly surface: string;
}

/** Names that two or more could bear, in order; link targets and forms that the config accepts are left out. */
export function openNamesIn(
  { document, mentions }: Analysis,
  { register, config }: CheckContext,
): OpenMention[] {
  const names: OpenMention[] = [];
  for (const mention of mentions) {
    if (mention.kind === "date" || mention.candidates === null || mention.target) continue;
    const candidates = gather(mention.candidates, (id) => register.entity(id) ?? []);
    const surface = surfaceOf(document.text, document.mask, mention);
    if (!isAccepted(surface, config)) names.push({ mention, candidates, surface });
  }
  return names;
}

/** The words of a date on one line; null where the config accepts them. */
export function dateSurface(
  { document: { text, mask } }: Analysis,
  { config }: CheckContext,
  date: DateMentionLinked,
): string | null {
  const surface = surfaceOf(text, mask, date);
  return isAccepted(surface, config) ? null : surface;
}

/** The plain forms that a config accepts, by its list. */
const accepted = new WeakMap<readonly string[], ReadonlySet<string>>();

/** Whether the config accepts a form as it is written. */
export function isAccepted(surface: string, { accept }: Config): boolean {
  if (accept.length === 0) return false;
  let forms = accepted.get(accept);
  if (forms === undefined) {
    forms = new Set(accept.map(plainForm));
    accepted.set(accept, forms);
  }
  return forms.has(plainForm(surface));
}
