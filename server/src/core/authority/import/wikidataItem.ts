/**
 * One item of Wikidata in the JSON of Wikibase (https://doc.wikimedia.org/Wikibase/master/php/docs_topics_json.html):
 * its terms and its statements, as far as an import reads them.
 */
import type { RegisterDate } from "../model.ts";
import { dateFault } from "../registerDate.ts";
import { langFrom, nameOf } from "./clean.ts";
import type { FoundName } from "./harvest.ts";
import type { Node } from "./node.ts";

/** The calendar of most dates before the twentieth century: their days are not ours. */
const JULIAN = "Q1985786";
/** Wikibase's measures of how exact a time is. */
const DAY = 11;
const MONTH = 10;
const YEAR = 9;

/** An item, asked for its terms and statements. */
export class Item {
  readonly id: string;
  readonly node: Node;

  constructor(id: string, node: Node) {
    this.id = id;
    this.node = node;
  }

  /** The label that stands for it: English, else the one for all languages, else one in Latin letters, else any. */
  label(): string | null {
    const labels = this.#terms("labels");
    const isLatin = ({ name }: FoundName): boolean => /^[\P{L}\p{Script=Latin}]+$/u.test(name);
    for (const tag of ["en", "mul"]) {
      const found = this.node.at("labels").has(tag)
        ? nameOf(this.node.at("labels").at(tag).at("value"))
        : null;
      if (found !== null) return found;
    }
    return (labels.find(isLatin) ?? labels[0])?.name ?? null;
  }

  /** Labels, then aliases, by language; each name once. */
  names(): FoundName[] {
    return [...this.#terms("labels"), ...this.#terms("aliases")];
  }

  /** The statements of a property that hold: none that is deprecated. */
  statements(property: string): Node[] {
    const list = this.node.at("claims").has(property) ? this.node.at("claims").at(property).items() : [];
    return list.filter((statement) => statement.at("rank").value !== "deprecated");
  }

  /** The best of them: those that are preferred, if any is. */
  best(property: string): Node[] {
    const all = this.statements(property);
    const preferred = all.filter((statement) => statement.at("rank").value === "preferred");
    return preferred.length > 0 ? preferred : all;
  }

  /** The ids of the items that the best statements of a property name. */
  items(property: string): string[] {
    return this.best(property).flatMap((statement) => itemIn(statement.at("mainsnak")) ?? []);
  }

  /** The texts that the best statements of a property say, with their language where they have one. */
  texts(property: string): FoundName[] {
    return this.best(property).flatMap((statement) => {
      const value = valueIn(statement.at("mainsnak"));
      const name = value === null ? null : nameOf(value.isMap ? value.at("text") : value);
      const lang = value?.isMap ? langFrom(value.at("language").text()) : null;
      return name === null ? [] : [{ name, lang }];
    });
  }

  #terms(key: "labels" | "aliases"): FoundName[] {
    return this.node
      .at(key)
      .pairs()
      .flatMap(([tag, node]) => {
        const terms = node.isList ? node.items() : [node];
        return terms.flatMap((term): FoundName[] => {
          const name = nameOf(term.at("value"));
          return name === null ? [] : [{ name, lang: langFrom(tag) }];
        });
      });
  }
}

/** The id of the item that a snak names; null where it names none. */
export function itemIn(snak: Node): string | null {
  const value = valueIn(snak);
  if (value === null) return null;
  const id = value.at("id").value;
  if (typeof id === "string" && /^Q[1-9]\d{0,11}$/.test(id)) return id;
  const number = value.at("numeric-id").value;
  if (typeof number === "number" && Number.isSafeInteger(number) && number > 0) return `Q${number}`;
  snak.bad("names no item");
  return null;
}

/** The date of the first qualifier of a property: `unknown` where there is one that nobody knows. */
export function qualifierDate(statement: Node, property: string): RegisterDate | null {
  const qualifiers = statement.at("qualifiers");
  const [snak] = qualifiers.has(property) ? qualifiers.at(property).items() : [];
  if (snak === undefined) return null;
  if (snak.at("snaktype").value === "somevalue") return "unknown";
  const value = valueIn(snak);
  return value === null ? null : timeOf(value);
}

/** The addresses that the statement's references give. */
export function referenceUrls(statement: Node): (string | null)[] {
  return statement
    .at("references")
    .items()
    .flatMap((reference) => reference.at("snaks").at("P854").items())
    .map((snak) => valueIn(snak)?.text() ?? null);
}

/** `+2020-09-00T00:00:00Z` of precision 10 is 2020-09; null for what is less exact than a year. */
function timeOf(value: Node): RegisterDate | null {
  const [, year, month, day] = /^\+(\d{4})-(\d\d)-(\d\d)T/.exec(value.at("time").text() ?? "") ?? [];
  const precision = value.at("precision").value;
  if (year === undefined || typeof precision !== "number") {
    value.bad("is no time that can be read");
    return null;
  }
  if (precision < YEAR) return null;
  const isJulian = (value.at("calendarmodel").text() ?? "").endsWith(`/${JULIAN}`);
  const exact = isJulian ? YEAR : precision;
  const date = exact >= DAY ? `${year}-${month}-${day}` : exact === MONTH ? `${year}-${month}` : year;
  if (dateFault(date) === null) return date;
  value.bad(`is no day of the calendar: ${date}`);
  return null;
}

function valueIn(snak: Node): Node | null {
  if (snak.at("snaktype").value !== "value") return null;
  const value = snak.at("datavalue").at("value");
  return value.isMissing ? null : value;
}
