/**
 * FollowTheMoney entities (https://followthemoney.tech/explorer/), a list or one a line: people, organizations and
 * public bodies, positions and who occupied them. Companies, families, sanctions and the like are left out; names
 * carry no language there.
 */
import { addressesOf, countryFrom, dateOf, nameOf, personNameOf, termOf, wikidataAddress } from "./clean.ts";
import { type FoundName, type Harvest, several } from "./harvest.ts";
import type { Node } from "./node.ts";

const ORGANIZATIONS = new Set(["Organization", "PublicBody"]);

/** Whether the JSON looks like entities of FollowTheMoney. */
export function isFollowTheMoney(root: Node): boolean {
  const [first] = root.isList ? root.items() : [root];
  return first !== undefined && typeof first.at("schema").value === "string" && first.at("properties").isMap;
}

/** Gathers the records of all roots of the harvest. */
export function readFollowTheMoney(harvest: Harvest): void {
  const occupancies: Node[] = [];
  const others = new Map<string, number>();
  for (const root of harvest.roots) {
    for (const node of root.isList ? root.items() : [root]) {
      const schema = node.at("schema").text();
      if (schema === null) node.bad("is left out: it has no schema, so it is no entity of FollowTheMoney");
      else if (schema === "Person") readPerson(node, harvest);
      else if (schema === "Position") readPosition(node, harvest);
      else if (schema === "Occupancy") occupancies.push(node);
      else if (ORGANIZATIONS.has(schema)) readOrganization(node, harvest);
      else others.set(schema, (others.get(schema) ?? 0) + 1);
    }
  }
  const unknown = new Set<string>();
  for (const node of occupancies) readOccupancy(node, unknown, harvest);
  if (unknown.size > 0)
    harvest.note(`Positions that are not here keep their ids as labels: ${several(unknown)}.`);
  const left = [...others]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([schema, count]) => `${count} ${schema}`);
  if (left.length > 0)
    harvest.note(`Left out, as no people, positions or organizations: ${left.join(", ")}.`);
}

function readPerson(node: Node, harvest: Harvest): void {
  const names = [...listed(node, "name", personNameOf), ...listed(node, "alias", personNameOf)];
  const weak = [...listed(node, "previousName", personNameOf), ...listed(node, "weakAlias", personNameOf)];
  const named = authorized(node, names, weak);
  if (named === null) return;
  const [familyName = null] = listed(node, "lastName", nameOf);
  const [givenName = null] = listed(node, "firstName", nameOf);
  const sources = sourcesOf(node);
  harvest.passOver(node.at("properties"), ["position", "country", "nationality", "birthDate", "deathDate"]);
  harvest.add(harvest.persons, { ...named, familyName, givenName, honorifics: [], terms: [], sources }, node);
}

function readOrganization(node: Node, harvest: Harvest): void {
  const names = ["name", "alias", "previousName", "weakAlias"].flatMap((key) => listed(node, key, nameOf));
  const named = authorized(node, names, []);
  if (named === null) return;
  const [classification = null] = listed(node, "legalForm", nameOf);
  const country = countryOf(node);
  const record = { ...named, classification, parent: null, country, sources: sourcesOf(node) };
  harvest.add(harvest.organizations, record, node);
}

function readPosition(node: Node, harvest: Harvest): void {
  const named = authorized(node, [...listed(node, "name", nameOf), ...listed(node, "alias", nameOf)], []);
  if (named === null) return;
  const { key, name, otherNames } = named;
  const [organization = null] = entities(node, "organization");
  const country = countryOf(node);
  const record = {
    key,
    label: name,
    otherLabels: otherNames,
    organization,
    country,
    sources: sourcesOf(node),
  };
  harvest.add(harvest.posts, record, node);
}

function readOccupancy(node: Node, unknown: Set<string>, harvest: Harvest): void {
  const [holder, ...moreHolders] = entities(node, "holder");
  const [post, ...morePosts] = entities(node, "post");
  const person = holder === undefined ? undefined : harvest.persons.get(holder);
  if (person === undefined || post === undefined || moreHolders.length + morePosts.length > 0) {
    node.bad("is left out: it has not one holder who is here and one post");
    return;
  }
  if (!harvest.posts.has(post)) {
    unknown.add(post);
    const none = { otherLabels: [], organization: null, country: null, sources: [] };
    harvest.posts.set(post, { key: post, label: post, ...none });
  }
  const properties = node.at("properties");
  const dates = (key: string): string[] =>
    properties
      .at(key)
      .items()
      .map(dateOf)
      .filter((date) => date !== null)
      .sort();
  const [start = null] = dates("startDate");
  const end = dates("endDate").pop() ?? null;
  const hasEnded = properties
    .at("status")
    .items()
    .some((status) => status.value === "ended");
  const term = termOf(start, end ?? (hasEnded ? "unknown" : null), node);
  person.terms.push({ post, ...term, sources: sourcesOf(node) });
}

/** The key, the authorized form (the caption, if it is one of the names, else the first in Latin letters) and the rest. */
function authorized(
  node: Node,
  names: readonly string[],
  weak: readonly string[],
): { key: string; name: string; otherNames: FoundName[] } | null {
  const key = node.at("id").text();
  const caption = node.at("caption").text();
  const isLatin = (name: string): boolean => /^[\P{L}\p{Script=Latin}]+$/u.test(name);
  const name = names.find((one) => one === caption) ?? names.find(isLatin) ?? names[0] ?? weak[0];
  if (key !== null && key.length <= 200 && name !== undefined)
    return { key, name, otherNames: [...names, ...weak].map((one) => ({ name: one, lang: null })) };
  node.bad(
    name === undefined ? "is left out: it has no name" : "is left out: it has no id, or too long a one",
  );
  return null;
}

function listed(node: Node, key: string, read: (node: Node) => string | null): string[] {
  return node
    .at("properties")
    .at(key)
    .items()
    .map(read)
    .filter((name) => name !== null);
}

/** Entities that a property names by their ids, or holds whole. */
function entities(node: Node, key: string): string[] {
  return node
    .at("properties")
    .at(key)
    .items()
    .map((one) => (one.isMap ? one.at("id").text() : one.text()))
    .filter((id) => id !== null);
}

/** The country where there is one alone. */
function countryOf(node: Node): string | null {
  const codes = new Set(listed(node, "country", nameOf).map(countryFrom));
  const [code = null] = codes;
  return codes.size === 1 ? code : null;
}

function sourcesOf(node: Node): string[] {
  const urls = ["sourceUrl", "wikipediaUrl", "publisherUrl"].flatMap((key) => listed(node, key, nameOf));
  return addressesOf([...listed(node, "wikidataId", nameOf).map(wikidataAddress), ...urls]);
}
