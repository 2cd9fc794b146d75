/**
 * Parts of countries that have heads of government of their own, and the adjectives of these: "Wales", "Welsh". Those whose
 * adjective is another word than the name; the names of all others stand in the labels of posts as they are.
 */
import { fold } from "../text/chars.ts";

/** Per line: the part, a colon, its adjectives. */
const TABLE = `
England: English
Scotland: Scottish Scots
Wales: Welsh
Northern Ireland: Northern_Irish
Quebec: Québécois Quebec
Ontario: Ontarian
Manitoba: Manitoban
Alberta: Albertan
Saskatchewan: Saskatchewanian
Nova Scotia: Nova_Scotian
British Columbia: British_Columbian
Newfoundland and Labrador: Newfoundlander
New Brunswick:
Prince Edward Island:
Yukon:
Nunavut:
New South Wales:
Queensland: Queenslander
Tasmania: Tasmanian
South Australia: South_Australian
Western Australia: West_Australian Western_Australian
Bavaria: Bavarian
Saxony: Saxon
Hesse: Hessian
Thuringia: Thuringian
Carinthia: Carinthian
Styria: Styrian
Tyrol: Tyrolean
Catalonia: Catalan
Andalusia: Andalusian
Galicia: Galician
Flanders: Flemish
Wallonia: Walloon
Sicily: Sicilian
Sardinia: Sardinian
Lombardy: Lombard
Tuscany: Tuscan
California: Californian
Texas: Texan
Kashmir: Kashmiri
Chechnya: Chechen
Tatarstan: Tatar
`;

const names = new Set<string>();
const byAdjective = new Map<string, string>();
for (const line of TABLE.trim().split("\n")) {
  const [name = "", adjectives = ""] = fold(line).split(":");
  names.add(name);
  for (const adjective of adjectives.trim().split(" "))
    if (adjective !== "") byAdjective.set(adjective.replaceAll("_", " "), name);
}

/** The folded words of a title with the part of a country whose adjective they begin with in its place; null where they begin with none. */
export function withPart(words: readonly string[]): readonly string[] | null {
  for (let count = 1; count <= 2 && count < words.length; count++) {
    const part = byAdjective.get(words.slice(0, count).join(" "));
    if (part !== undefined) return [...part.split(" "), ...words.slice(count)];
  }
  return null;
}

/** Whether the folded words are a part of a country, or its adjective. */
export function isPartOfCountry(folded: string): boolean {
  return names.has(folded) || byAdjective.has(folded);
}
