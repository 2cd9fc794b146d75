/**
 * Titles as words: whether a title in running text can name a post of the register.
 * "Defense Minister" names "Minister of National Defense"; "Minister" does too; "Vice Minister" does not.
 */
import { otherSpellings } from "../recognise/spelling.ts";
import { fold } from "../text/chars.ts";
import type { Post } from "./model.ts";

/** Words that make another post of the same one: they must stand in both or in neither. */
const QUALIFIERS = new Set(
  "vice deputy senior assistant under prime parliamentary permanent undersecretary associate state home foreign shadow first second".split(
    " ",
  ),
);
const FILLERS = new Set("of for and the to in a an on s".split(" "));
/** Words of a field or a rank that name no post by themselves. */
const MODIFIERS = new Set(
  "defense defence national security foreign affairs finance interior state war trade economy economic industry health education justice labor labour transport energy home treasury veterans cabinet international environment agriculture forestry fisheries vice deputy senior assistant prime parliamentary permanent".split(
    " ",
  ),
);
/** One word that stands for a whole title. */
const EXPANSIONS: ReadonlyMap<string, readonly string[]> = new Map([
  ["premier", ["prime", "minister"]],
  ["pm", ["prime", "minister"]],
  ["fm", ["foreign", "minister"]],
  ["dm", ["defense", "minister"]],
]);

/** The words of a title that count, folded and spelled one way. */
export function titleWords(title: string): string[] {
  const words = fold(title)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "" && !FILLERS.has(word))
    .map(oneSpelling);
  return words.flatMap((word) => EXPANSIONS.get(word)?.map(oneSpelling) ?? [word]);
}

/** Whether a title of these words (see `titleWords`) can name the post; false for no words at all. */
export function namesPost(words: readonly string[], post: Post): boolean {
  if (!tellsPost(words)) return false;
  return labelsOf(post).some((label) => {
    const bag = new Set(label);
    if (!words.every((word) => bag.has(word))) return false;
    return label.every((word) => !isTelling(word, label) || words.includes(word));
  });
}

/** Whether the words hold the name of an office and not only its field: "Defense" alone tells nothing. */
export function tellsPost(words: readonly string[]): boolean {
  return words.some((word) => !MODIFIERS.has(word));
}

/** "Minister of Foreign Affairs" is called "Minister": its "foreign" tells the field, not the rank. */
function isTelling(word: string, label: readonly string[]): boolean {
  if (!QUALIFIERS.has(word)) return false;
  if (word === "foreign" || word === "home" || word === "state") return word === "state" && label.length > 2;
  return true;
}

const labelCache = new WeakMap<Post, readonly (readonly string[])[]>();

function labelsOf(post: Post): readonly (readonly string[])[] {
  let labels = labelCache.get(post);
  if (labels === undefined) {
    labels = [post.label, ...post.otherLabels.map((other) => other.name)].map(titleWords);
    labelCache.set(post, labels);
  }
  return labels;
}

function oneSpelling(word: string): string {
  const other = otherSpellings(word)[0];
  return other !== undefined && other < word ? other : word;
}
