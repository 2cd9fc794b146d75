/**
 * The days that notes and articles give themselves in their front matter, in YAML and in TOML, and those among them that no
 * calendar has. Of TOML the keys above its first table are read, a line each, and no faults. What the text itself says at
 * its top is in `dateLine.ts`.
 */
import { type CivilDate, isCivil, printIso } from "./civil.ts";
import { fieldNode, frontMatterField, lineEnd, nextLine } from "./frontMatterData.ts";
import { monthNamed } from "./months.ts";
import type { Span } from "./span.ts";
import { unitsOf } from "./units.ts";

/** The order of the keys that only tell when a text was last put right. */
const PUT_RIGHT = 3;

/**
 * The keys that may carry a note's day, without case, spaces, `-` and `_`, and their order: what the note is about or
 * of, when its text was published, when the note was made, when it was last put right. As Obsidian, web clippers, Jekyll, Hugo and Ghost write them.
 */
const DATE_KEYS: ReadonlyMap<string, number> = new Map([
  ["date", 0],
  ...[
    "published",
    "publishedat",
    "publishedon",
    "publishdate",
    "publicationdate",
    "pubdate",
    "datepublished",
  ].map((key) => [key, 1] as const),
  ...["created", "createdat", "createdon", "datecreated", "creationdate"].map((key) => [key, 2] as const),
  ...["datum", "日付", "날짜", "日期"].map((key) => [key, 0] as const),
  ...[
    "updated",
    "updatedat",
    "updatedon",
    "dateupdated",
    "modified",
    "modifiedat",
    "datemodified",
    "lastmodified",
    "lastmod",
    "lastupdated",
  ].map((key) => [key, PUT_RIGHT] as const),
]);
/** Looked for also where a key stands in quotes or braces. */
const PLAIN_DATE_KEYS = ["date", "published", "created"];

/** A key of the front matter that may carry the text's day, with what stands behind it. */
export interface DateField {
  readonly key: string;
  readonly value: string;
}

/** Those that have a text, the first to be asked first. */
export function dateFieldsIn(text: string, content: Span): readonly DateField[] {
  const fields: DateField[] = [];
  for (const key of dateKeysIn(text, content)) {
    const value = frontMatterField(text, content, key);
    if (value !== null) fields.push({ key, value });
  }
  return fields;
}

/** The same of TOML, above its first table: `date = 2025-11-01T09:00:00Z`, `date = "2025-11-01"`. */
export function tomlDateFieldsIn(text: string, content: Span): readonly DateField[] {
  const fields: { readonly field: DateField; readonly order: number }[] = [];
  for (const line of text.slice(content.start, content.end).split("\n")) {
    if (line.startsWith("[")) break;
    const [, key = "", value = ""] = TOML_LINE.exec(line) ?? [];
    const order = key === "" ? undefined : orderOf(key);
    if (order !== undefined) fields.push({ field: { key, value }, order });
  }
  return fields.sort((a, b) => a.order - b.order).map(({ field }) => field);
}

const TOML_LINE = /^(?:"(?=[^"=]{1,40}"))?([\p{L}_-]{1,40})"?[ \t]*=[ \t]*["']?([^"'#\r]{8,40})/u;

/**
 * The day, as `YYYY-MM-DD`, that the front matter gives the text; null when it gives none. `putRight`: the one on which the
 * text was last put right, which anything else that dates it goes before.
 */
export function frontMatterDate(fields: readonly DateField[], putRight = false): string | null {
  for (const { key, value } of fields) {
    if ((orderOf(key) === PUT_RIGHT) !== putRight) continue;
    const day = dayOf(value);
    if (day !== null) return day;
  }
  return null;
}

/** A text in the front matter that has the form of a day. */
export interface FalseDate extends Span {
  /** As its author wrote it. */
  readonly source: string;
  readonly day: CivilDate;
}

/** The values of keys that tell days which have the form of a day and that no calendar has, ascending; placeholders are left out. */
export function falseFrontMatterDates(
  text: string,
  content: Span,
  fields: readonly DateField[],
): FalseDate[] {
  const found = new Map<number, FalseDate>();
  for (const { key, value } of [...fields, ...dayFieldsIn(text, content)]) {
    const day = partsOf(value) ?? numericParts(value);
    if (day === null || !isFalse(day) || orderOf(key) === PUT_RIGHT) continue;
    const node = fieldNode(text, content, [key]);
    if (node?.type !== "scalar") continue;
    const start = content.start + node.start;
    found.set(start, { start, end: content.start + node.end, source: node.source.trim(), day });
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}

/** A line such as `due: 2025-11-30`, `meeting_date: 30 November 2025`: its key, and what begins like a day. */
const DAY_LINE = /^([A-Za-z][\w -]{1,40}):[ \t]+["']?(\d[^\n\r"']{7,30})/gm;
/** The keys of such lines, and those whose numbers are none of days, though they look like them: `id: 2025-13-40`. */
const DAY_KEY =
  /date|day|deadline|^(?:starts?|ends?|begins?|due|when|held|from|until|till|expires|expiry|opens?|opened|closes?|closed|signed|effective|born|died|scheduled|arrival|departure)$/i;
const NUMBER_KEY =
  /id$|version|number|phone|tel|fax|code|ref|uuid|sku|slug|isbn|build|release|link|alias|tag|no$|key|interval|range|modif|updat|lastmod/i;
/** What is a day in its form, whatever its key: in full with hyphens, or with the name of a month. */
const DAY_FORM = /^\d{4}-[01]\d-[0-3]\d(?:$|[T ])|^\d{1,2} \p{Lu}\p{Ll}{2,8}\.? \d{4}$/u;

/** What the front matter has under other keys that tell days: those of a meeting, a task, a life. */
function dayFieldsIn(text: string, content: Span): DateField[] {
  const fields: DateField[] = [];
  for (const [, key, value] of text.slice(content.start, content.end).matchAll(DAY_LINE)) {
    const plain = value!.replace(/[ \t]+#.*$/, "").trim();
    if (DAY_KEY.test(key!) || (DAY_FORM.test(plain) && !NUMBER_KEY.test(key!)))
      fields.push({ key: key!.trim(), value: plain });
  }
  return fields;
}

/** Not `0000-00-00` or `2025-00-00`, whose parts are open, and not a February 29 that the Julian calendar had. */
function isFalse({ year, month, day }: CivilDate): boolean {
  if (year === 0 || month === 0 || day === 0 || isCivil(year, month, day)) return false;
  return !(month === 2 && day === 29 && year < 1923 && year % 4 === 0);
}

function orderOf(key: string): number | undefined {
  return DATE_KEYS.get(key.toLowerCase().replace(/[ _-]/g, ""));
}

/** The keys that may carry a day, those at the start of a line as written, the first to be asked first. */
function dateKeysIn(text: string, content: Span): Iterable<string> {
  const found: { key: string; order: number }[] = [];
  const units = unitsOf(text);
  for (let start = content.start; start < content.end; ) {
    const end = lineEnd(units, start, content.end);
    if (!mayBeginKey(units[start]!)) {
      start = nextLine(units, end);
      continue;
    }
    const key = /^(?:[A-Za-z][\w -]{0,40}|日付|날짜|日期)(?=:)/
      .exec(text.slice(start, Math.min(end, start + 44)))?.[0]
      .trimEnd();
    const order = key === undefined ? undefined : orderOf(key);
    if (key !== undefined && order !== undefined) found.push({ key, order });
    start = nextLine(units, end);
  }
  const inner = text.slice(content.start, content.end);
  const plain = PLAIN_DATE_KEYS.filter((key) => inner.startsWith("{") || inner.includes(key));
  return new Set([...found.sort((a, b) => a.order - b.order).map(({ key }) => key), ...plain]);
}

/** Whether one of the keys may begin so: "date", "published", "created", "updated", "modified", "lastmod", "日付", "날짜". */
function mayBeginKey(unit: number): boolean {
  return unit < 0x80 ? BEGINNINGS.includes(unit | 0x20) : unit === 0x65e5 || unit === 0xb0a0;
}

const BEGINNINGS = [..."dpcuml"].map((letter) => letter.charCodeAt(0));

const DAY = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:(?:[Tt]| {1,2})\d{1,2}:\d{2}[\d:.Zz+\- ]*)?$/;
const NUMERIC = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/;
/** `November 3, 2025` and `Mon, 03 Nov 2025 10:00:00 GMT`. */
const MONTH_FIRST = /^([A-Za-z]{3,9})\.? (\d{1,2}),? (\d{4})$/;
const DAY_FIRST =
  /^(?:[A-Za-z]{3}, )?(\d{1,2}) ([A-Za-z]{3,9})\.? (\d{4})(?: \d\d:[\d:]{2,5}(?: [A-Z+\-\d]{1,5})?)?$/;

function dayOf(value: string): string | null {
  const parts = partsOf(value);
  return parts !== null && isCivil(parts.year, parts.month, parts.day)
    ? printIso(parts.year, parts.month, parts.day)
    : null;
}

/** The numbers of a text that has the form of a day, whether or not a calendar has it. */
function partsOf(value: string): CivilDate | null {
  // A link to the daily note, as Obsidian writes dates in properties.
  const text = value.trim().replace(/^\[\[([^\][|]{1,40})(?:\|[^\][]{0,40})?\]\]$/, "$1");
  const [, year, , month, day] = DAY.exec(text) ?? [];
  if (year !== undefined) return { year: Number(year), month: Number(month), day: Number(day) };
  const named = MONTH_FIRST.exec(text);
  if (named !== null) return { year: Number(named[3]), month: monthNamed(named[1]!), day: Number(named[2]) };
  const [, first, name, ofYear] = DAY_FIRST.exec(text) ?? [];
  return name === undefined ? null : { year: Number(ofYear), month: monthNamed(name), day: Number(first) };
}

/** The same of `30/02/2025`, of which one order alone has a month; null where either order could be meant. */
function numericParts(value: string): CivilDate | null {
  const [, a = "", , b = "", ofYear] = NUMERIC.exec(value.trim()) ?? [];
  const [first, second, year] = [Number(a), Number(b), Number(ofYear)];
  if (ofYear === undefined || (first <= 12 && second <= 12)) return null;
  return first > 12 ? { year, month: second, day: first } : { year, month: first, day: second };
}
