/**
 * Reads the fields of one record and says what is wrong with them. It knows the kinds of values that
 * authority files hold (names, ids, dates, lists), not which record has which.
 */
import type { DataReader } from "../text/data.ts";
import { didYouMean } from "../text/didYouMean.ts";
import { clip, textFault } from "../text/shortText.ts";
import type { Span } from "../text/span.ts";
import { countryCode, countryFault } from "./country.ts";
import { meantKey } from "./meantKeys.ts";
import type { AuthorityProblem, Origin } from "./model.ts";
import { dateFault } from "./registerDate.ts";
import { sourceKind } from "./sources.ts";

/** Shared: most lists of most records are empty. */
const NONE: readonly never[] = [];
const LONGEST_LIST = 500;
/** Problems that one file reports one by one. */
const MOST_PROBLEMS = 1000;

/** Collects a file's problems. */
export class Reporter {
  readonly problems: AuthorityProblem[] = [];
  readonly file: string;

  #last: Origin | null = null;

  constructor(file: string) {
    this.file = file;
  }

  /** The parts of a JSON record all stand where it does: they share one origin. */
  origin(span: Span, focus: Span): Origin {
    if (this.#last?.span !== span || this.#last.focus !== focus)
      this.#last = { file: this.file, span, focus };
    return this.#last;
  }

  add(span: Span, message: string): void {
    const count = this.problems.length;
    if (count > MOST_PROBLEMS) return;
    const text = count === MOST_PROBLEMS ? "More problems follow that are not listed." : message;
    this.problems.push({ file: this.file, span: { start: span.start, end: span.end }, message: text });
  }
}

/** The fields of one map. What is asked for and wrong is reported and makes the record bad. */
export class Fields<V> {
  /** Whether something is so wrong that the record must be left out. */
  isBad = false;
  readonly span: Span;
  readonly #reader: DataReader<V>;
  readonly #reporter: Reporter;
  readonly #keys: string[] = [];
  readonly #values: V[] = [];
  readonly #noun: string;

  /** @param noun what the record is called in messages: "person". `keys`: those that it may have. */
  constructor(reader: DataReader<V>, reporter: Reporter, node: V, noun: string, keys: readonly string[]) {
    this.#reader = reader;
    this.#reporter = reporter;
    this.#noun = noun;
    this.span = reader.spanOf(node);
    if (reader.typeOf(node) !== "map") {
      this.bad(
        this.span,
        `${withArticle(noun)} is written as \`key: value\` pairs; this is not. It is left out.`,
      );
      return;
    }
    reader.eachPair(node, (key, value, keySpan) => {
      if (keys.includes(key)) {
        this.#keys.push(key);
        this.#values.push(value);
      } else {
        reporter.add(keySpan, `${withArticle(noun)} has no "${clip(key)}".${meantKey(key, keys, noun)}`);
      }
    });
  }

  bad(span: Span, message: string): void {
    this.isBad = true;
    const isTold = message.endsWith("left out.");
    this.#reporter.add(span, isTold ? message : `${message} The ${this.#noun} is left out.`);
  }

  /** A country's code, which may stand as its name. One that nobody knows is reported and left out. */
  country(key: string): string | null {
    const text = this.text(key);
    if (text === null) return null;
    const fault = countryFault(text);
    if (fault !== null) this.#reporter.add(this.spanOf(key), `${key}: ${fault}`);
    return countryCode(text);
  }

  /** Where the field's value stands, else the record. */
  spanOf(key: string): Span {
    const value = this.#get(key);
    return value === undefined ? this.span : this.#reader.spanOf(value);
  }

  origin(focus: string): Origin {
    return this.#reporter.origin(this.span, this.spanOf(focus));
  }

  has(key: string): boolean {
    const value = this.#get(key);
    return value !== undefined && !this.#isEmpty(value);
  }

  /** A short text; numbers and words such as `no` count as they are written. Null when it is not there. */
  text(key: string): string | null {
    const value = this.#get(key);
    return value === undefined || this.#isEmpty(value) ? null : this.#textOf(value, key);
  }

  /** A text that must be there; empty (and the record bad) when it is not. */
  requiredText(key: string): string {
    if (!this.isBad && !this.has(key)) {
      this.bad(this.span, `This ${this.#noun} has no ${key}; add \`${key}: …\`. It is left out.`);
    }
    return this.text(key) ?? "";
  }

  choice<T extends string>(key: string, options: readonly T[]): T | null {
    const text = this.text(key);
    if (text === null) return null;
    const option = options.find((one) => one === text);
    if (option !== undefined) return option;
    this.bad(
      this.spanOf(key),
      `"${clip(text)}" is no ${key}; write ${options.join(" or ")}.${didYouMean(text, options)}`,
    );
    return null;
  }

  date(key: string): string | null {
    const text = this.text(key);
    if (text === null) return null;
    const fault = dateFault(text);
    if (fault === null) return text;
    this.bad(this.spanOf(key), `${key}: "${clip(text)}" ${fault}.`);
    return null;
  }

  /** A whole number from 1 to 9999. */
  count(key: string): number | null {
    const text = this.text(key);
    if (text === null) return null;
    if (/^[1-9]\d{0,3}$/.test(text)) return Number(text);
    this.bad(
      this.spanOf(key),
      `${key}: "${clip(text)}" is no whole number; write it without quotes or letters, as 57.`,
    );
    return null;
  }

  /** The items of a list; none when it is not there. What is no list is reported and left out, the record stays. */
  list(key: string): readonly V[] {
    const value = this.#get(key);
    if (value === undefined || this.#isEmpty(value)) return NONE;
    if (this.#reader.typeOf(value) !== "list") {
      const message = `${key} is a list; write "- " before each item, or brackets around it. It is left out.`;
      this.#reporter.add(this.#reader.spanOf(value), message);
      return [];
    }
    const items = this.#reader.items(value);
    if (items.length <= LONGEST_LIST) return items;
    this.#reporter.add(
      this.#reader.spanOf(value),
      `${key} has ${items.length} items; only the first ${LONGEST_LIST} are read.`,
    );
    return items.slice(0, LONGEST_LIST);
  }

  /** A list of short texts; a single one may stand without brackets. */
  texts(key: string): readonly string[] {
    const value = this.#get(key);
    if (value === undefined || this.#isEmpty(value)) return NONE;
    const type = this.#reader.typeOf(value);
    const nodes = type === "list" || type === "map" ? this.list(key) : [value];
    return nodes.map((node) => this.#textOf(node, key)).filter((text) => text !== null);
  }

  /** Addresses and article ids. One that is neither is reported and left out; the record stays. */
  sources(): readonly string[] {
    const value = this.#get("sources");
    if (value === undefined || this.#isEmpty(value)) return NONE;
    const type = this.#reader.typeOf(value);
    const nodes = type === "list" || type === "map" ? this.list("sources") : [value];
    return nodes.flatMap((node) => {
      const text = this.#reader.text(node).trim();
      if (sourceKind(text) !== null) return [text];
      const message = `sources: "${clip(text)}" is no address (https://…) and no article id; it is left out.`;
      this.#reporter.add(this.#reader.spanOf(node), message);
      return [];
    });
  }

  #get(key: string): V | undefined {
    const at = this.#keys.indexOf(key);
    return at < 0 ? undefined : this.#values[at];
  }

  #isEmpty(value: V): boolean {
    if (this.#reader.typeOf(value) !== "null") return false;
    const written = this.#reader.text(value);
    return written === "" || written === "~" || written === "null";
  }

  #textOf(value: V, key: string): string | null {
    const text = this.#reader.text(value).trim();
    const fault = textFault(this.#reader.typeOf(value), text);
    if (fault === null) return text;
    this.bad(this.#reader.spanOf(value), `${key} ${fault}`);
    return null;
  }
}

function withArticle(noun: string): string {
  return `${/^[aeio]/.test(noun) ? "An" : "A"} ${noun}`;
}
