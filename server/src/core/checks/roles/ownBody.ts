/**
 * Titles that name the bearer's own body and another of its heads: "JFA Vice-President" of who presides over the JFA. Left out
 * are offices that one person may have both of, as president and chief executive.
 */

import type { Authority } from "../../authority/model.ts";
import { bodyNames } from "../../authority/postLabels.ts";
import type { Tenure } from "../../authority/terms.ts";
import { labelsOf, titleWords } from "../../authority/titles.ts";
import { countryAtEnd } from "../../recognise/countries.ts";
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
  return held.some(({ post }) =>
    bodyNames(post, authority).some((name) => {
      // Titles have the country of a body as their affiliation.
      const body = titleWords(name).filter(isNoCountry);
      if (body.length === 0 || !body.every((word) => words.includes(word))) return false;
      const head = headOf(words.filter((word) => isNoCountry(word) && !body.includes(word)));
      if (head === null) return false;
      const own = held.filter(({ post: { organization } }) => organization === post.organization);
      return own.every((one) => {
        const heads = labelsOf(one.post).map((label) => headOf(label.filter((word) => !body.includes(word))));
        const known = heads.filter((other) => other !== null);
        return known.length > 0 && known.every((other) => excludes(head, other));
      });
    }),
  );
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
  if (SECOND.has(first)) {
    const kind = headOf(rest);
    return kind === null ? null : `${SECONDS}${kind}`;
  }
  if (words.length === 1 && PRESIDING.has(first)) return "presides";
  return RUNNING.has(words.join(" ")) ? "runs" : null;
}

const SECOND = wordList("vice deputy");
const PRESIDING = wordList("president chair chairman chairwoman chairperson");
const RUNNING: ReadonlySet<string> = new Set(
  [
    "secretary general",
    "general secretary",
    "executive secretary",
    "director general",
    "executive director",
  ].map((title) => titleWords(title).join(" ")),
);
