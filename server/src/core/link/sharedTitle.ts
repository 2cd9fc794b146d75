/**
 * A title that several people share in front of their names: "Presidents Seo and Halvorsen". Read as each one's own, as
 * evidence for who is meant by a family name, and by the checks as a claim about each of them.
 */
import { countryAtEnd } from "../recognise/countries.ts";
import { LEADERS, MINISTERS, OFFICES } from "../recognise/titleGroups.ts";
import { fold } from "../text/chars.ts";
import type { Span } from "../text/span.ts";
import type { TitlePhrase } from "./title.ts";

/** Follows the names of a text in order, none of them left out. */
export class SharedTitle {
  readonly #text: string;
  #title: TitlePhrase | null = null;
  /** Where the last of the names behind it ends. */
  #end = -1;

  constructor(text: string) {
    this.#text = text;
  }

  /** What a name shares with others, of which the first has the title in front of it; null for nothing. */
  of(name: Span, title: TitlePhrase | null): TitlePhrase | null {
    if (title !== null) this.#title = this.#singular(title);
    else if (this.#title !== null && !JOINT.test(this.#text.slice(this.#end, name.start))) this.#title = null;
    this.#end = name.end;
    return this.#title;
  }

  /** The title of one of them; null for what is no plural. */
  #singular(title: TitlePhrase): TitlePhrase | null {
    const one = singular(this.#text, title);
    return one !== null && this.#isOfSeveral(title) ? { ...one, countries: [] } : one;
  }

  /** Whether the title has a country for each of them: "Danish and Korean presidents …". */
  #isOfSeveral({ start, countries }: TitlePhrase): boolean {
    if (countries.length === 0) return false;
    const [, before] = BEFORE_AND.exec(this.#text.slice(Math.max(0, start - REACH), start)) ?? [];
    return before !== undefined && countryAtEnd(fold(before).split(/[\s.-]+/)) !== null;
  }
}

/** The title of one of several, by that of all; null for what is no plural. */
export function singular(text: string, title: TitlePhrase): TitlePhrase | null {
  const { office, words } = title;
  if (office === null || text[office.end - 1] !== "s") return null;
  // "Secretary General of the Council of Ministers" is one.
  if (text.slice(office.start, office.end).includes(" of ")) return null;
  const own = words.map((word) => ONE.get(word) ?? word);
  return own.every((word, i) => word === words[i]) ? null : { ...title, words: own };
}

/** The words before the "and" before a title. */
const BEFORE_AND = /(?:^|\W)(\p{Lu}[\p{L} .-]{1,28}),? (?:and|&) $/u;
const REACH = 36;
const JOINT = /^(?:,|,? and| &) $/;

const ONE: ReadonlyMap<string, string> = new Map(
  [...MINISTERS, ...LEADERS, ...OFFICES, "envoy"].map((word): [string, string] => [
    word === "secretary" ? "secretaries" : `${word}s`,
    word,
  ]),
);
