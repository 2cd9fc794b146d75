/** One reader for each kind of record: which keys it has and what they become. */
import type { DataReader } from "../text/data.ts";
import { textFault } from "../text/shortText.ts";
import { countryInLabel } from "./country.ts";
import { Fields, type Reporter } from "./fields.ts";
import {
  type Authority,
  type AuthorityEvent,
  type Forum,
  type Membership,
  type Organization,
  type Origin,
  type OtherName,
  type Person,
  type Post,
  type RegisterRecord,
  SECTION_NOUN,
  type Section,
} from "./model.ts";
import { endsBeforeStart } from "./registerDate.ts";
import { type WrittenName, writtenName } from "./writtenName.ts";

/** Records are made whole: engines are slow with objects that are put together from others. */
type Read<T> = <V>(id: string, fields: Fields<V>, context: Context<V>) => T;

interface Context<V> {
  readonly reader: DataReader<V>;
  readonly reporter: Reporter;
}

interface Kind<T> {
  readonly keys: readonly string[];
  readonly read: Read<T>;
}

type RecordOf<S extends Section> = Authority[S] extends ReadonlyMap<string, infer R> ? R : never;

const person: Kind<Person> = {
  keys: [
    "id",
    "sources",
    "name",
    "family_name",
    "given_name",
    "name_order",
    "short_form",
    "honorific_prefix",
    "other_names",
    "memberships",
    "not_same_as",
  ],
  read: (id, fields, context) => {
    const text = fields.text("name") ?? "";
    const written = writtenName(text);
    const [family, given] = [fields.text("family_name"), fields.text("given_name")];
    const isOpen = family === null && given === null;
    const prefixes = fields.texts("honorific_prefix");
    const origin = nameOrigin(fields);
    const others = otherNames(fields, "other_names", context);
    const leftOut: Pick<Membership, "post" | "origin">[] = [];
    const person: Person = {
      id,
      name: written?.name ?? text,
      nameOrigin: origin,
      familyName: isOpen ? (written?.family ?? null) : family,
      givenName: isOpen ? (written?.given ?? null) : given,
      nameOrder: fields.choice("name_order", ["family-first", "given-first"]),
      shortForm: fields.text("short_form"),
      honorificPrefixes: written?.title == null ? prefixes : [...prefixes, written.title],
      otherNames: written === null || origin === null ? others : withWritten(others, written, origin),
      memberships: memberships(fields, context, leftOut),
      notSameAs: fields.texts("not_same_as"),
      sources: fields.sources(),
      origin: fields.origin("id"),
      overrides: NONE,
    };
    return leftOut.length === 0 ? person : { ...person, leftOut };
  },
};

/** The other names, and those that the name's own writing tells. */
function withWritten(
  others: readonly OtherName[],
  { running, native }: WrittenName,
  origin: Origin,
): readonly OtherName[] {
  const told = [running, native].filter(
    (name) => name !== null && others.every((other) => other.name !== name),
  );
  if (told.length === 0) return others;
  const rest = { status: "variant", lang: null, startDate: null, endDate: null, origin } as const;
  return [...others, ...told.map((name) => ({ name: name!, ...rest }))];
}

const organization: Kind<Organization> = {
  keys: ["id", "sources", "name", "other_names", "classification", "parent"],
  read: (id, fields, context) => ({
    id,
    name: fields.text("name") ?? "",
    nameOrigin: nameOrigin(fields),
    otherNames: otherNames(fields, "other_names", context),
    classification: fields.text("classification"),
    parent: fields.text("parent"),
    sources: fields.sources(),
    origin: fields.origin("id"),
    overrides: NONE,
  }),
};

const post: Kind<Post> = {
  keys: ["id", "sources", "label", "other_labels", "organization", "country"],
  read: (id, fields, context) => {
    // Each is asked for once: what is wrong is reported when it is asked for.
    const label = fields.text("label") ?? "";
    const organization = fields.text("organization");
    return {
      id,
      label,
      otherLabels: otherNames(fields, "other_labels", context),
      organization,
      country: fields.country("country") ?? (organization === null ? countryInLabel(label) : null),
      sources: fields.sources(),
      origin: fields.origin("id"),
      overrides: NONE,
    };
  },
};

const forum: Kind<Forum> = {
  keys: ["id", "sources", "name", "other_names", "parent"],
  read: (id, fields, context) => ({
    id,
    name: fields.text("name") ?? "",
    nameOrigin: nameOrigin(fields),
    otherNames: otherNames(fields, "other_names", context),
    parent: fields.text("parent"),
    sources: fields.sources(),
    origin: fields.origin("id"),
    overrides: NONE,
  }),
};

const event: Kind<AuthorityEvent> = {
  keys: ["id", "sources", "forum", "name", "ordinal", "start_date", "end_date", "location"],
  read: (id, fields) => {
    const forum = fields.text("forum");
    const name = fields.text("name");
    const ordinal = fields.count("ordinal");
    const startDate = fields.date("start_date");
    return {
      id,
      forum,
      name,
      ordinal,
      startDate,
      endDate: endDate(fields, startDate),
      location: fields.text("location"),
      sources: fields.sources(),
      origin: fields.origin("id"),
      overrides: NONE,
    };
  },
};

const KINDS: { readonly [S in Section]: Kind<RecordOf<S>> } = {
  persons: person,
  organizations: organization,
  posts: post,
  forums: forum,
  events: event,
};

/** The record, or null (and a problem) where it is too wrong to be one. */
export function readRecord<V>(
  section: Section,
  node: V,
  reader: DataReader<V>,
  reporter: Reporter,
): RegisterRecord | null {
  const { keys, read } = KINDS[section];
  const fields = new Fields(reader, reporter, node, SECTION_NOUN[section], keys);
  const id = fields.requiredText("id");
  if (fields.isBad) return null;
  const record = read(id, fields, { reader, reporter });
  return fields.isBad ? null : record;
}

function nameOrigin<V>(fields: Fields<V>): Origin | null {
  return fields.has("name") ? fields.origin("name") : null;
}

/** Shared: most lists of most records are empty. */
const NONE: readonly never[] = [];
const MEMBERSHIP_KEYS = ["post", "start_date", "end_date", "sources"];
const NAME_KEYS = ["name", "lang", "status", "start_date", "end_date"];
/** Popolo gives posts labels where the rest has names; either word is taken there. */
const LABEL_KEYS = [...NAME_KEYS, "label"];

function otherNames<V>(
  fields: Fields<V>,
  key: string,
  { reader, reporter }: Context<V>,
): readonly OtherName[] {
  const nodes = fields.list(key);
  if (nodes.length === 0) return NONE;
  const names: OtherName[] = [];
  const ofPost = key === "other_labels";
  for (const node of nodes) {
    const type = reader.typeOf(node);
    if (type === "string" || type === "number") {
      const name = reader.text(node).trim();
      const fault = textFault(type, name);
      const span = reader.spanOf(node);
      const origin = reporter.origin(span, span);
      if (fault === null)
        names.push({ name, status: "variant", lang: null, startDate: null, endDate: null, origin });
      else reporter.add(span, `A name ${fault}`);
      continue;
    }
    const entry = new Fields(reader, reporter, node, "name", ofPost ? LABEL_KEYS : NAME_KEYS);
    const nameKey = entry.has("label") ? "label" : "name";
    const name = entry.requiredText(nameKey);
    const status = entry.choice("status", ["variant", "misspelling"]) ?? "variant";
    const lang = entry.text("lang");
    const startDate = entry.date("start_date");
    const ends = endDate(entry, startDate);
    if (!entry.isBad)
      names.push({ name, status, lang, startDate, endDate: ends, origin: entry.origin(nameKey) });
  }
  return names;
}

/** `leftOut` takes what has a post and is wrong otherwise. */
function memberships<V>(
  fields: Fields<V>,
  { reader, reporter }: Context<V>,
  leftOut: Pick<Membership, "post" | "origin">[],
): readonly Membership[] {
  const nodes = fields.list("memberships");
  if (nodes.length === 0) return NONE;
  const held: Membership[] = [];
  for (const node of nodes) {
    const entry = new Fields(reader, reporter, node, "membership", MEMBERSHIP_KEYS);
    const post = entry.requiredText("post");
    const startDate = entry.date("start_date");
    const ends = endDate(entry, startDate);
    const sources = entry.sources();
    if (!entry.isBad) held.push({ post, startDate, endDate: ends, sources, origin: entry.origin("post") });
    else if (post !== "") leftOut.push({ post, origin: entry.origin("post") });
  }
  return held;
}

/** The `end_date`, which must not lie before the start. */
function endDate<V>(fields: Fields<V>, startDate: string | null): string | null {
  const end = fields.date("end_date");
  if (endsBeforeStart(startDate, end))
    fields.bad(fields.spanOf("end_date"), `end_date: ${end} is before the start_date ${startDate}.`);
  return end;
}
