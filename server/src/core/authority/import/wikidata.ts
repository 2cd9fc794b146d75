/**
 * Items of Wikidata: people with their names in all languages and the positions they held, and organizations. What
 * other items are called (positions, countries, family names) is known where they are at hand too: nothing is
 * fetched. The numbers below are Wikidata's own ids of properties and classes, each with its English label.
 */
import { countryOfAll } from "../../recognise/countries.ts";
import { fold, foldedWords } from "../../text/chars.ts";
import { wordList } from "../../text/wordList.ts";
import { addressesOf, countryFrom, termOf, uninverted, wikidataAddress } from "./clean.ts";
import { type FoundName, type Harvest, several } from "./harvest.ts";
import type { Node } from "./node.ts";
import { Item, itemIn, qualifierDate, referenceUrls } from "./wikidataItem.ts";

const INSTANCE_OF = "P31";
const SUBCLASS_OF = "P279";
const POSITION_HELD = "P39";
const START_TIME = "P580";
const END_TIME = "P582";
const CITIZENSHIP = "P27";
const COUNTRY = "P17";
const JURISDICTION = "P1001";
const COUNTRY_CODE = "P297";
const FAMILY_NAME = "P734";
const GIVEN_NAME = "P735";
const NATIVE_NAME = "P1559";
const SHORT_NAME = "P1813";
const PARENT_ORGANIZATION = "P749";

const HUMAN = "Q5";
/** Organization, government agency, ministry, government, legislature, parliament, international organization,
 * intergovernmental organization, political party, non-governmental organization, nonprofit organization, business. */
const ORGANIZATIONS: ReadonlySet<string> = wordList(
  "Q43229 Q327333 Q192350 Q7188 Q11204 Q35749 Q484652 Q245065 Q7278 Q79913 Q163740 Q4830453",
);
/** Classes of classes that are looked through. */
const MOST_CLASSES = 1000;

/** Whether the JSON looks like items of Wikidata. */
export function isWikidata(root: Node): boolean {
  const [first] = entityNodes(root);
  const id = first?.at("id").value;
  if (first === undefined || typeof id !== "string" || !/^Q\d+$/.test(id)) return false;
  return first.has("labels") || first.has("claims");
}

/** Gathers the records of all roots of the harvest. */
export function readWikidata(harvest: Harvest): void {
  const items = new Map<string, Item>();
  for (const root of harvest.roots) {
    for (const node of entityNodes(root)) {
      const id = node.at("id").value;
      if (typeof id !== "string" || !/^[QPL][1-9]\d{0,11}/.test(id))
        node.bad("is left out: it has no id as Q42");
      else if (node.has("missing")) node.bad("is left out: Wikidata had no such entity");
      else if (!id.startsWith("Q")) node.bad("is left out: it is no item");
      else if (items.has(id)) node.bad("is here a second time; the first one counts");
      else items.set(id, new Item(id, node));
    }
  }
  new Reading(items, harvest).read();
}

/** The entities of `{"entities": {…}}`, of a list or of lines, or the one that stands alone. */
function entityNodes(root: Node): Node[] {
  if (root.has("entities"))
    return root.at("entities").isMap
      ? root
          .at("entities")
          .pairs()
          .map(([, node]) => node)
      : root.at("entities").items();
  if (!root.isList) return [root];
  return root.items().flatMap((node) =>
    node.has("entities")
      ? node
          .at("entities")
          .pairs()
          .map(([, one]) => one)
      : [node],
  );
}

class Reading {
  readonly #items: ReadonlyMap<string, Item>;
  readonly #harvest: Harvest;
  /** Ids of items that are not at hand, by what they were needed for. */
  readonly #unknown = { position: new Set<string>(), country: new Set<string>(), name: new Set<string>() };
  /** The countries of the holders of positions that are not at hand. */
  readonly #holders = new Map<string, Set<string | null>>();

  constructor(items: ReadonlyMap<string, Item>, harvest: Harvest) {
    this.#items = items;
    this.#harvest = harvest;
  }

  read(): void {
    const unlabelled = new Set<string>();
    for (const item of this.#items.values()) {
      const isHuman = item.items(INSTANCE_OF).includes(HUMAN);
      if (!isHuman && !this.#isOrganization(item)) continue;
      const label = item.label();
      if (label === null) unlabelled.add(item.id);
      else if (isHuman) this.#readPerson(item, label);
      else this.#readOrganization(item, label);
    }
    for (const [id, countries] of this.#holders) this.#readPosition(id, countries);
    const { position, country, name } = this.#unknown;
    const said = [
      [unlabelled, "People and organizations without a label are left out"],
      [position, "Positions that are not here keep their ids as labels"],
      [country, "Countries whose code is not here are left out"],
      [name, "Family and given names that are not here are left out"],
    ] as const;
    for (const [ids, what] of said) if (ids.size > 0) this.#harvest.note(`${what}: ${several(ids)}.`);
  }

  #readPerson(item: Item, label: string): void {
    const terms = item.statements(POSITION_HELD).flatMap((statement) => {
      const post = itemIn(statement.at("mainsnak"));
      if (post === null) return [];
      const [start, end] = [qualifierDate(statement, START_TIME), qualifierDate(statement, END_TIME)];
      return [{ post, ...termOf(start, end, statement), sources: addressesOf(referenceUrls(statement)) }];
    });
    const countries = item.items(CITIZENSHIP).map((id) => this.#countryCode(id));
    const country = countries.length === 1 ? countries[0]! : null;
    for (const { post } of terms) {
      const known = this.#holders.get(post) ?? new Set();
      this.#holders.set(post, known.add(country));
    }
    this.#harvest.persons.set(item.id, {
      key: item.id,
      name: uninverted(label),
      familyName: this.#partOf(item, FAMILY_NAME, label),
      givenName: this.#partOf(item, GIVEN_NAME, label),
      honorifics: [],
      otherNames: [...item.texts(NATIVE_NAME), ...item.names()].map(({ name, lang }) => {
        return { name: uninverted(name), lang };
      }),
      terms,
      sources: addressesOf([wikidataAddress(item.id)]),
    });
  }

  #readOrganization(item: Item, name: string): void {
    const [country = null] = item.items(COUNTRY).map((id) => this.#countryCode(id));
    const [parent = null] = item.items(PARENT_ORGANIZATION);
    const classes = item.items(INSTANCE_OF).map((id) => this.#items.get(id)?.label() ?? null);
    this.#harvest.organizations.set(item.id, {
      key: item.id,
      name,
      otherNames: [...item.names(), ...item.texts(SHORT_NAME)],
      classification: classes.find((label) => label !== null) ?? null,
      parent,
      country,
      sources: addressesOf([wikidataAddress(item.id)]),
    });
  }

  /** A position has its own country; where it is not at hand, the one that all its holders share. */
  #readPosition(id: string, holders: ReadonlySet<string | null>): void {
    const item = this.#items.get(id);
    const label = item?.label() ?? null;
    if (label === null) this.#unknown.position.add(id);
    const places = item === undefined ? [] : [...item.items(COUNTRY), ...item.items(JURISDICTION)];
    const [shared = null] = holders.size === 1 ? holders : [];
    const country =
      item === undefined
        ? shared
        : (places.map((one) => this.#countryCode(one)).find((code) => code !== null) ?? null);
    const title = label === null ? id : withoutCountry(label, country);
    const names: FoundName[] = label === null ? [] : [{ name: label, lang: null }, ...(item?.names() ?? [])];
    const sources = addressesOf([wikidataAddress(id)]);
    this.#harvest.posts.set(id, {
      key: id,
      label: title,
      otherLabels: names,
      organization: null,
      country,
      sources,
    });
  }

  /** The first family or given name at hand that stands in the label. */
  #partOf(item: Item, property: string, label: string): string | null {
    const key = ` ${fold(label)} `;
    for (const id of item.items(property)) {
      const part = this.#items.get(id)?.label() ?? null;
      if (part === null) this.#unknown.name.add(id);
      else if (key.includes(` ${fold(part)} `)) return part;
    }
    return null;
  }

  #countryCode(id: string): string | null {
    const item = this.#items.get(id);
    const [code] = item?.texts(COUNTRY_CODE) ?? [];
    const found = countryFrom(code?.name ?? null) ?? countryNamed(item?.label() ?? "");
    if (found === null) this.#unknown.country.add(id);
    return found;
  }

  #isOrganization(item: Item): boolean {
    const seen = new Set(item.items(INSTANCE_OF));
    for (const id of seen) {
      if (ORGANIZATIONS.has(id)) return true;
      if (seen.size > MOST_CLASSES) return false;
      for (const above of this.#items.get(id)?.items(SUBCLASS_OF) ?? []) seen.add(above);
    }
    return false;
  }
}

/** "Minister of Defense of Japan" is the "Minister of Defense" where the post says that its country is Japan. */
function withoutCountry(label: string, country: string | null): string {
  const at = label.lastIndexOf(" of ");
  if (at < 0 || country === null) return label;
  const named = countryNamed(label.slice(at + 4).replace(/^the /, ""));
  const title = label.slice(0, at);
  return named === country && title.includes(" ") ? title : label;
}

/** The code of the country that the words name, if they name one and nothing else. */
function countryNamed(label: string): string | null {
  const named = countryOfAll(foldedWords(label));
  return named?.kind === "name" && named.codes.length === 1 ? named.codes[0]! : null;
}
