/**
 * Popolo JSON (https://www.popoloproject.com/specs/), as EveryPolitician and others publish it: people,
 * organizations, posts and memberships, these beside or inside the people. A membership without a post is one of
 * its role in its organization. Areas, events (but for the days of a legislative period), votes and contact details
 * are left out, and so is the party on whose behalf somebody sits.
 */
import { governmentIn } from "../governments.ts";
import {
  addressesOf,
  countryFrom,
  dateOf,
  langFrom,
  nameFrom,
  nameOf,
  personNameOf,
  type Term,
  termOf,
  wikidataAddress,
} from "./clean.ts";
import type { FoundName, FoundTerm, Harvest } from "./harvest.ts";
import type { Node } from "./node.ts";

/** What registers put where somebody has no party. */
const PLACEHOLDERS = new Set(["independent", "unknown", "none", "n/a", "no party", "vacant"]);

/** Whether the JSON looks like Popolo. */
export function isPopolo(root: Node): boolean {
  const [first] = root.at("persons").isList ? root.at("persons").items() : [];
  return first?.has("name") ?? false;
}

/** Gathers the records of all roots of the harvest. */
export function readPopolo(harvest: Harvest): void {
  const periods = new Map<string, Term>();
  const names = new Map<string, string>();
  const roots = harvest.roots.filter((root) => {
    const isRegister = root.has("persons");
    if (!isRegister) root.bad('This is no Popolo: an object with a list "persons" is expected');
    return isRegister;
  });
  for (const root of roots) {
    for (const event of root.at("events").items()) {
      const id = event.at("id").text();
      if (id !== null)
        periods.set(id, { startDate: dateOf(event.at("start_date")), endDate: dateOf(event.at("end_date")) });
    }
    for (const node of root.at("organizations").items()) readOrganization(node, names, harvest);
    for (const node of root.at("posts").items()) readPost(node, harvest);
  }
  for (const root of roots) {
    for (const node of root.at("persons").items()) readPerson(node, harvest);
  }
  for (const root of roots) {
    for (const person of root.at("persons").items()) {
      for (const node of person.at("memberships").items())
        readMembership(node, person.at("id").text(), { periods, names, harvest });
    }
    for (const node of root.at("memberships").items())
      readMembership(node, node.at("person_id").text(), { periods, names, harvest });
  }
}

function readPerson(node: Node, harvest: Harvest): void {
  const key = keyOf(node);
  const name = personNameOf(node.at("name"));
  if (key === null || name === null) {
    if (key !== null) node.bad("is left out: it has no name");
    return;
  }
  const record = {
    key,
    name,
    familyName: nameOf(node.at("family_name")),
    givenName: nameOf(node.at("given_name")),
    honorifics: [nameOf(node.at("honorific_prefix"))].filter((one) => one !== null),
    otherNames: otherNames(node.at("other_names"), personNameOf),
    terms: [],
    sources: sourcesOf(node),
  };
  harvest.passOver(node, ["birth_date", "death_date"]);
  harvest.add(harvest.persons, record, node);
}

function readOrganization(node: Node, names: Map<string, string>, harvest: Harvest): void {
  const key = keyOf(node);
  const name = nameOf(node.at("name"));
  if (key === null || name === null) {
    if (key !== null) node.bad("is left out: it has no name");
    return;
  }
  names.set(key, name);
  if (PLACEHOLDERS.has(name.toLowerCase())) return;
  const record = {
    key,
    name,
    otherNames: otherNames(node.at("other_names"), nameOf),
    classification: nameOf(node.at("classification")),
    parent: node.at("parent_id").text(),
    country: null,
    sources: sourcesOf(node),
  };
  harvest.add(harvest.organizations, record, node);
}

function readPost(node: Node, harvest: Harvest): void {
  const key = keyOf(node);
  const label = nameOf(node.at("label")) ?? nameOf(node.at("role"));
  if (key === null || label === null) {
    if (key !== null) node.bad("is left out: it has no label");
    return;
  }
  const others = node.at("other_labels").items();
  const record = {
    key,
    label,
    otherLabels: others.flatMap((one) => nameWith(one, one.has("label") ? "label" : "name", nameOf)),
    organization: node.at("organization_id").text(),
    country: countryFrom(node.at("country").text()),
    sources: sourcesOf(node),
  };
  harvest.add(harvest.posts, record, node);
}

interface Around {
  readonly periods: ReadonlyMap<string, Term>;
  /** Of organizations, by key. */
  readonly names: ReadonlyMap<string, string>;
  readonly harvest: Harvest;
}

function readMembership(node: Node, personKey: string | null, { periods, names, harvest }: Around): void {
  const person = personKey === null ? undefined : harvest.persons.get(personKey);
  if (person === undefined) {
    node.bad("is left out: the person is not here");
    return;
  }
  const post = postOf(node, names, harvest);
  if (post === null) {
    node.bad("is left out: it has neither a post nor an organization that is here, nor a role");
    return;
  }
  const period = periods.get(node.at("legislative_period_id").text() ?? "");
  const start = dateOf(node.at("start_date")) ?? period?.startDate ?? null;
  const end = dateOf(node.at("end_date")) ?? period?.endDate ?? null;
  const term: FoundTerm = { post, ...termOf(start, end, node), sources: sourcesOf(node) };
  person.terms.push(term);
}

/** The key of the post, made where the source has none. */
function postOf(node: Node, names: ReadonlyMap<string, string>, harvest: Harvest): string | null {
  const given = node.at("post_id").text();
  if (given !== null && harvest.posts.has(given)) return given;
  const organization = node.at("organization_id").text();
  const body = organization === null ? undefined : names.get(organization);
  const role = node.at("role").text() ?? node.at("label").text() ?? (body === undefined ? null : "member");
  if (role === null) return null;
  const title = role.charAt(0).toUpperCase() + role.slice(1);
  const label = nameFrom(labelOf(title, body), node);
  if (label === null) return null;
  const key = `${role} ${organization ?? ""}`;
  if (!harvest.posts.has(key))
    harvest.posts.set(key, { key, label, otherLabels: [], organization, country: null, sources: [] });
  return key;
}

/** The role with the body that it is of; of a country's government the country says that (`assemble.ts`). */
function labelOf(title: string, body: string | undefined): string {
  if (body === undefined || title.includes(body)) return title;
  const government = governmentIn(body);
  if (government?.isWhole !== true) return `${title}, ${body}`;
  return government.country === null && !title.includes(government.place)
    ? `${title} of ${government.place}`
    : title;
}

function otherNames(list: Node, read: (node: Node) => string | null): FoundName[] {
  return list.items().flatMap((node) => nameWith(node, "name", read));
}

function nameWith(node: Node, key: string, read: (node: Node) => string | null): FoundName[] {
  const name = read(node.isMap ? node.at(key) : node);
  if (name === null) return [];
  const term = termOf(dateOf(node.at("start_date")), dateOf(node.at("end_date")), node);
  return [{ name, lang: langFrom(node.at("lang").text()), ...term }];
}

/** What the record cites, else what it links to; and its item in Wikidata. */
function sourcesOf(node: Node): string[] {
  const urlsOf = (key: string): (string | null)[] =>
    node
      .at(key)
      .items()
      .map((one) => one.at("url").text());
  const cited = addressesOf(urlsOf("sources"));
  const items = node
    .at("identifiers")
    .items()
    .filter((one) => one.at("scheme").text() === "wikidata");
  return addressesOf([
    ...items.map((one) => wikidataAddress(one.at("identifier").text())),
    ...(cited.length > 0 ? cited : urlsOf("links")),
  ]);
}

function keyOf(node: Node): string | null {
  const key = node.at("id").text();
  if (key === null) node.bad("is left out: it has no id");
  return key;
}
