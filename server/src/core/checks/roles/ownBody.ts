/**
 * Titles that name the bearer's own body and another of its heads: "JFA Vice-President" of who presides over the JFA. Left out
 * are offices that one person may have both of, as president and chief executive.
 */
import type { Authority } from "../../authority/model.ts";
import { bodyNames } from "../../authority/postLabels.ts";
import type { Tenure } from "../../authority/terms.ts";
import { labelsOf, titleWords } from "../../authority/titles.ts";
import { countryAtEnd } from "../../recognise/countries.ts";
import { fold } from "../../text/chars.ts";
import type { Span } from "../../text/span.ts";
import { wordList } from "../../text/wordList.ts";

/** The title with another head before or behind the body's name: "JFA President" of "JFA Vice-President"; `other` makes it of the one there. */
export function withBody(
  written: string,
  held: readonly Tenure[],
  authority: Authority,
  other: (head: string) => string | null,
): string | null {
  for (const name of held.flatMap(({ post }) => bodyNames(post, authority))) {
    if (written.startsWith(`${name} `)) {
      const head = other(written.slice(name.length + 1));
      return head === null ? null : `${name} ${head}`;
    }
    if (written.endsWith(` ${name}`)) {
      const link = /(?: of| for)?(?: the)? $/i.exec(written.slice(0, -name.length))![0];
      const head = other(written.slice(0, -name.length - link.length));
      return head === null ? null : `${head}${link}${name}`;
    }
  }
  return other(written);
}

/** Whether the title is of a body that one of the posts held is of, and of another of its heads than all of these. */
export function isOtherOfBody(
  words: readonly string[],
  held: readonly Tenure[],
  authority: Authority,
): boolean {
  const told = words.filter(isNoCountry);
  return held.some((tenure) =>
    bodiesOf(tenure, authority).some((body) => {
      if (!body.every((word) => told.includes(word))) return false;
      const head = headOf(told.filter((word) => !body.includes(word)));
      return head !== null && held.every((one) => excludesHeads(head, headsIn(body, one, authority)));
    }),
  );
}

/** The words of the names of the post's body, by its organization and by its labels; countries, which titles have as their affiliation, left out. */
function bodiesOf({ post }: Tenure, authority: Authority): (readonly string[])[] {
  const named = bodyNames(post, authority).map(titleWords);
  const labelled = labelsOf(post).map((label) => label.filter((word) => !HEAD_WORDS.has(word)));
  return [...named, ...labelled].map((body) => body.filter(isNoCountry)).filter((body) => body.length > 0);
}

/** What heads of the body the post is; null where one is called otherwise, and none where it is of another body. */
function headsIn(body: readonly string[], tenure: Tenure, authority: Authority): (string | null)[] {
  const isOfIt = bodiesOf(tenure, authority).some((own) => own.join(" ") === body.join(" "));
  if (!isOfIt) return [];
  return labelsOf(tenure.post).map((label) =>
    headOf(label.filter((word) => isNoCountry(word) && !body.includes(word))),
  );
}

/** Whether none of the heads can be called so. */
function excludesHeads(head: string, heads: readonly (string | null)[]): boolean {
  const known = heads.filter((other) => other !== null);
  if (heads.length > 0 && known.length === 0) return false;
  return known.every((other) => excludes(head, other));
}

/**
 * The office with the country at its end where both are the name of a body in a label of the posts: "Governor of the Banque de
 * France" of its deputy governor.
 */
export function withOwnCountry(
  text: string,
  title: Span,
  office: Span,
  held: readonly Tenure[],
  authority: Authority,
): Span {
  if (title.end <= office.end || title.start !== office.start) return office;
  const body = / (?:of|for) (?:the )?(.*)$/is.exec(text.slice(office.start, title.end))?.[1];
  if (body === undefined || !body.includes(" ")) return office;
  const told = fold(body);
  const isName = held.some(({ post }) =>
    [post.label, ...post.otherLabels.map(({ name }) => name), ...bodyNames(post, authority)].some((name) =>
      fold(name).endsWith(told),
    ),
  );
  return isName ? { start: office.start, end: title.end } : office;
}

/** Whether nobody has both: of who runs a body a deputy may preside over it. */
function excludes(a: string, b: string): boolean {
  if (a.startsWith(SECONDS) || b.startsWith(SECONDS)) return a === `${SECONDS}${b}` || b === `${SECONDS}${a}`;
  return a !== b;
}

const SECONDS = "second ";

function isNoCountry(word: string): boolean {
  return countryAtEnd([word]) === null;
}

/** What kind of head the words name, and nothing besides; null where they do not, or where it says too little. */
function headOf(words: readonly string[]): string | null {
  const [first, ...rest] = words;
  if (first === undefined) return null;
  if (first === "first" && SECOND.has(rest[0] ?? "")) return headOf(rest);
  if (SECOND.has(first)) {
    const kind = headOf(rest);
    return kind === null ? null : `${SECONDS}${kind}`;
  }
  if (words.length === 1 && PRESIDING.has(first)) return "presides";
  return RUNNING.has(words.join(" ")) ? "runs" : null;
}

const SECOND = wordList("vice deputy");
const PRESIDING = wordList("president chair chairman chairwoman chairperson governor");
const HEAD_WORDS = wordList(
  "first deputy vice president chair chairman chairwoman chairperson governor secretary general director executive",
);
const RUNNING: ReadonlySet<string> = new Set(
  [
    "secretary general",
    "general secretary",
    "executive secretary",
    "director general",
    "executive director",
  ].map((title) => titleWords(title).join(" ")),
);
