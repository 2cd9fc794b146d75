/** Who, what or when is meant at a place, with the role on the date that the passage speaks of. */
import type { Forum, Organization, Person } from "../authority/model.ts";
import type { Entity } from "../authority/register.ts";
import { onDate, type Role, roleText, termText } from "../authority/roles.ts";
import type { Analysis } from "../link/analyse.ts";
import { documentDate, type PassageDate, passageDateAt } from "../link/passageDate.ts";
import { foldedWords } from "../text/chars.ts";
import type { Span } from "../text/span.ts";
import type { Passage } from "../workspace/passages.ts";
import { sentenceText } from "../workspace/passages.ts";
import type { Snapshot } from "../workspace/snapshot.ts";
import { dateLines } from "./dateHover.ts";
import { rolesAt } from "./explain.ts";
import { mentionAt } from "./mentionAt.ts";
import {
  emphasis,
  item,
  type Line,
  link,
  paragraph,
  plain,
  quote,
  type RichText,
  type Run,
  strong,
} from "./richText.ts";

/** What is shown at a place. */
export interface Hover {
  /** What the hover is about. */
  readonly span: Span;
  readonly text: RichText;
}

const MOST_PASSAGES = 2;
/** In UTF-16 units. */
const LONGEST_QUOTE = 180;
const LONGEST_TITLE = 60;

/** Null where nothing is recognised. Passages and counts come once they are ready: a hover does not wait for them. */
export function hoverAt(snapshot: Snapshot, document: string, offset: number): Hover | null {
  const analysis = snapshot.analysis(document);
  const mention = analysis === undefined ? null : mentionAt(analysis, offset);
  if (analysis === undefined || mention === null) return null;
  const span = { start: mention.start, end: mention.end };
  if (mention.kind === "date") {
    const { document: note, date } = analysis;
    const isNoDay = date === null && note.falseDates().length > 0;
    return { span, text: dateLines(snapshot, mention.date, date, isNoDay) };
  }
  if (mention.entity === null) return { span, text: candidateLines(snapshot, mention.candidates ?? []) };
  const entity = snapshot.register.entity(mention.entity);
  if (entity === undefined) return null;
  return { span, text: entityLines(snapshot, entity, analysis, mention.start) };
}

/** What there is to say of an entity at a place of a document. */
export function entityLines(
  snapshot: Snapshot,
  entity: Entity,
  analysis: Analysis,
  offset: number,
): readonly Line[] {
  return [...factLines(snapshot, entity, analysis, offset), ...sourceLines(snapshot, entity)];
}

function candidateLines(snapshot: Snapshot, candidates: readonly string[]): Line[] {
  const names = candidates.map((id) => snapshot.register.entity(id)?.name ?? id);
  return [paragraph(plain("Could be more than one:")), ...names.map((name) => item(strong(name)))];
}

function factLines(snapshot: Snapshot, entity: Entity, analysis: Analysis, offset: number): Line[] {
  const lines: Line[] = [paragraph(strong(entity.name))];
  if (entity.kind === "person") lines.push(...roleLines(snapshot, entity.record as Person, analysis, offset));
  else lines.push(...bodyLines(snapshot, entity));
  const names = otherNames(entity);
  if (names.length > 0) lines.push(paragraph(plain(`Also: ${names.join(", ")}`)));
  return lines;
}

function roleLines(snapshot: Snapshot, person: Person, analysis: Analysis, offset: number): Line[] {
  const { date, roles } = rolesAt(snapshot, person, analysis, offset);
  if (roles.length === 0) return [];
  const passage = passageDateAt(analysis, offset) ?? documentDate(analysis);
  if (date === null) {
    const none = passage === null ? "Posts:" : `No post known ${dateText(passage)}. Posts:`;
    return [paragraph(emphasis(none)), ...roles.map((role) => item(roleRun(snapshot, role)))];
  }
  const isOther = passage !== null && passage.value !== date.value;
  return [
    ...(isOther ? [paragraph(emphasis(`No post known ${dateText(passage)}.`))] : []),
    ...roles.map((role) => (roles.length > 1 ? item : paragraph)(roleRun(snapshot, role))),
    paragraph(emphasis(`${capitalized(dateText(date))}.`)),
  ];
}

const BASIS: Readonly<Record<PassageDate["basis"], string>> = {
  sentence: "the date in this sentence",
  row: "the date in this row",
  heading: "the date of this section",
  document: "the date of this note",
};

/** "on 2025-11-03, the date of this note": the date that a role is held against, and where it comes from. */
function dateText({ value, basis }: PassageDate): string {
  return `${onDate(value)}, ${BASIS[basis]}`;
}

function roleRun({ register: { authority } }: Snapshot, role: Role): Run {
  const term = termText(role.membership);
  const { label, organization } = role.post;
  const body = organization === null ? undefined : authority.organizations.get(organization)?.name;
  const isTold = body === undefined || sharesWord(label, body);
  const text = isTold ? roleText(role) : roleText(role).replace(label, () => `${label}, ${body}`);
  return plain(term === null ? text : `${text} (${term})`);
}

/** "Minister of Defense" of the "Ministry of Defense" says which body it is of; "Governor" does not. */
function sharesWord(label: string, body: string): boolean {
  const words = new Set(wordsOf(body));
  return wordsOf(label).some((word) => words.has(word));
}

function wordsOf(text: string): string[] {
  return foldedWords(text).filter((word) => word.length > 3);
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function bodyLines(snapshot: Snapshot, entity: Entity): Line[] {
  const { authority } = snapshot.register;
  const lines: Line[] = [];
  const { parent } = entity.record as Forum | Organization;
  const parentName =
    parent === null ? undefined : (authority.forums.get(parent) ?? authority.organizations.get(parent))?.name;
  if (entity.kind === "organization") {
    const { classification } = entity.record as Organization;
    if (classification !== null) lines.push(paragraph(plain(classification)));
  }
  if (parentName !== undefined) lines.push(paragraph(plain(`Part of ${parentName}`)));
  for (const event of authority.events.values()) {
    if (event.forum !== entity.id) continue;
    const days = [event.startDate, event.endDate]
      .filter((day, i, all) => day !== null && day !== all[i - 1])
      .join(" to ");
    const number = event.ordinal === null ? null : `No. ${event.ordinal}`;
    const facts = [event.name ?? number, days, event.location];
    lines.push(item(plain(facts.filter((fact) => fact !== null && fact !== "").join(", "))));
  }
  return lines;
}

function otherNames({ name, record }: Entity): string[] {
  const listed = record.otherNames.filter(({ status }) => status === "variant").map((other) => other.name);
  return [...new Set(listed)].filter((other) => other !== name);
}

function sourceLines(snapshot: Snapshot, entity: Entity): Line[] {
  const passages = snapshot.readyPassages?.of(entity.id) ?? [];
  // Too few while notes are indexed: then nothing is said of them.
  const notes = snapshot.hasNoteIndex ? snapshot.notesMentioning(entity.id).length : 0;
  const articles = snapshot.readyPassages?.articleCount(entity.id) ?? 0;
  const counts = [count(notes, "note"), count(articles, "article")]
    .filter((text) => text !== null)
    .join(" and ");
  const lines = counts === "" ? [] : [paragraph(plain(`Mentioned in ${counts}.`))];
  return [...lines, ...passages.slice(0, MOST_PASSAGES).flatMap(passageLines)];
}

function passageLines(passage: Passage): Line[] {
  const { article, sentence, alsoIn } = passage;
  const where = [article.published, article.publisher].filter((fact) => fact !== null).join(", ");
  const more = alsoIn.length > 1 ? ` and ${count(alsoIn.length - 1, "other")}` : "";
  const copies = alsoIn.length === 0 ? "" : `; also in ${shortened(alsoIn[0]!.title, LONGEST_TITLE)}${more}`;
  return [
    quote(
      plain(`${shortened(sentenceText(passage), LONGEST_QUOTE)} — `),
      link(shortened(article.title, LONGEST_TITLE), { document: article.document.id, span: sentence }),
      plain(`${where === "" ? "" : `, ${where}`}${copies}`),
    ),
  ];
}

/** The text, cut behind a word where it is longer. */
function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.lastIndexOf(" ", longest);
  return `${text.slice(0, cut > longest / 2 ? cut : longest)} …`;
}

function count(number: number, noun: string): string | null {
  return number === 0 ? null : `${number} ${noun}${number === 1 ? "" : "s"}`;
}
