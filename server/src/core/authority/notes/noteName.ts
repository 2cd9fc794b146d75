/** Which name a note gives to whom it is about, and its aliases as they are written. */
import type { SourceDocument } from "../../text/document.ts";
import { clip, textFault } from "../../text/shortText.ts";
import { slug } from "../slug.ts";
import { writtenName } from "../writtenName.ts";
import { type Entry, NoteFields } from "./fields.ts";
import { canName, fileNameForm, inverted } from "./names.ts";
import { ROLE_KEYS, TERM_KEYS } from "./roles.ts";

/** The keys of other names, the first that has any counts. */
export const ALIAS_KEYS = ["aliases", "alias", "other_names", "also_known_as", "aka"] as const;
const NAME_KEYS = ["family_name", "given_name", "short_form", "honorific_prefix"] as const;
const OWN_KEYS: readonly string[] = ["name", ...ALIAS_KEYS, ...NAME_KEYS, ...ROLE_KEYS, ...TERM_KEYS];
/** Behind the front matter's last line, blank lines and `#`. */
const HEADING = /^(?:---|\.\.\.)[ \t]*[\r\n]+#[ \t]+([^\r\n]+)/;
const FARTHEST_HEADING = 400;

/** The name that a note gives, and where. */
export interface AuthorizedForm extends Entry {
  readonly family: string | null;
  readonly given: string | null;
  /** The titles that the name was written with, null for none. */
  readonly title: string | null;
  /** Forms that its own writing tells: in brackets in another script, in the order of running text. */
  readonly told: readonly string[];
}

/** `name`, else the file's name; a file name that is no name as it is written is told by a title, alias or heading that is. */
export function authorizedForm(
  fields: NoteFields,
  document: SourceDocument,
  isPerson: boolean,
): AuthorizedForm | null {
  const { fileName } = document;
  const told = fields.text("name");
  if (told !== null) {
    if (canName(told.text, isPerson)) return turned(told, isPerson);
    fields.report(
      told,
      `"${clip(told.text)}" is no name of a ${isPerson ? "person" : "body"}; write it as texts do.`,
    );
    return null;
  }
  const file = fileNameForm(fileName);
  const place = fields.keySpan("type");
  if (file === null) {
    // A page that stands for its folder is told by its title.
    const title = /^_?index\.\w+$/i.test(fileName) ? fields.fitTexts("title")[0] : undefined;
    return title !== undefined && canName(title.text, isPerson) ? turned(title, isPerson) : null;
  }
  if (file.isSlug) {
    const heading = headingBelow(document);
    const candidates = [
      ...fields.fitTexts("title"),
      ...aliasesOf(fields),
      ...(heading === null ? [] : [heading]),
    ];
    const written = candidates.find(({ text }) => slug(text) === slug(file.name) && canName(text, isPerson));
    if (written !== undefined) return turned(written, isPerson);
    // Pages of any web site have a type; what speaks of a name or a post is meant for a register.
    if (fields.keyOf(...OWN_KEYS) !== null)
      fields.report(
        place,
        `"${clip(file.name)}" is not written as a name; add \`name: …\` to make this note a record.`,
      );
    return null;
  }
  return canName(file.name, isPerson) ? turned({ text: file.name, ...place }, isPerson) : null;
}

function turned(entry: Entry, isPerson: boolean): AuthorizedForm {
  const parts = isPerson ? inverted(entry.text) : null;
  if (parts === null) {
    const written = isPerson ? writtenName(entry.text) : null;
    if (written === null) return { ...entry, family: null, given: null, title: null, told: [] };
    const { name, family, given, title, native, running } = written;
    return {
      ...entry,
      text: name,
      family,
      given,
      title,
      told: [native, running].filter((form) => form !== null),
    };
  }
  return { ...entry, text: `${parts.given} ${parts.family}`, ...parts, title: null, told: [] };
}

/** The aliases, a line of several in its parts, each once. */
export function aliasesOf(fields: NoteFields): Entry[] {
  const key = fields.keyOf(...ALIAS_KEYS);
  if (key === null) return [];
  const items = fields
    .items(key)
    .flatMap((item) => (item instanceof NoteFields ? (item.text("name") ?? []) : item));
  const [first] = items;
  const isLine = items.length === 1 && first !== undefined && /[,;]/.test(first.text);
  const entries = isLine ? first.text.split(/[,;]/).map((part) => ({ ...first, text: part.trim() })) : items;
  const seen = new Set<string>();
  return entries.filter(
    ({ text }) => textFault("string", text) === null && !seen.has(text) && seen.add(text),
  );
}

/** The heading that the text begins with below its front matter. */
export function headingBelow({ text, frontMatter }: SourceDocument): Entry | null {
  const end = frontMatter?.end ?? text.length;
  const found = HEADING.exec(text.slice(end, end + FARTHEST_HEADING));
  if (found === null) return null;
  const start = end + found[0].length - found[1]!.length;
  return { text: found[1]!.trim(), start, end: start + found[1]!.trimEnd().length };
}
