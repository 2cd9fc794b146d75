/**
 * The roots of the fixtures. One whose files were asked for lately is handed out again without its notes: to compile
 * the same register for note after note would be most of what the tests do. A root of which more than its config
 * and notes was changed is made anew. Who reaches into a register makes a root of their own.
 */
import { defaultConfig } from "../../server/src/core/config.ts";
import type { SourceDocument } from "../../server/src/core/text/document.ts";
import { Root } from "../../server/src/core/workspace/root.ts";
import { readSeeds } from "./bundled.ts";

interface RootFiles {
  /** Whether the project's own register lies below. */
  readonly bundled: boolean;
  readonly authority: readonly { readonly path: string; readonly text: string }[];
  readonly articles: readonly SourceDocument[];
}

interface KeptRoot {
  readonly root: Root;
  readonly contents: readonly string[];
}

const MOST_KEPT = 8;
/** By the files that were asked for, the last asked for at the end. */
const kept = new Map<string, KeptRoot>();

/** A root of these files, without a note. It is the caller's until the next one asks for the same. */
export function rootOf(files: RootFiles): Root {
  const key = JSON.stringify([
    files.bundled,
    files.authority,
    files.articles.map(({ id, text }) => [id, text]),
  ]);
  const one = asMade(kept.get(key)) ?? newRoot(files);
  kept.delete(key);
  kept.set(key, one);
  if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value!);
  return one.root;
}

function newRoot({ bundled, authority, articles }: RootFiles): KeptRoot {
  const root = new Root(defaultConfig);
  for (const { name, text } of bundled ? readSeeds("authority") : [])
    root.setAuthorityFile(`bundled/${name}`, "bundled", text);
  for (const { path, text } of authority) root.setAuthorityFile(path, "workspace", text);
  for (const article of articles) root.setArticle(article.id, article);
  return { root, contents: contentsOf(root) };
}

/** The root without its notes; null where anything else of it is not as it was made. */
function asMade(one: KeptRoot | undefined): KeptRoot | null {
  if (one === undefined) return null;
  for (const note of one.root.snapshot().noteIds()) one.root.setNote(note, null);
  const contents = contentsOf(one.root);
  const isSame =
    contents.length === one.contents.length && contents.every((text, i) => text === one.contents[i]);
  return isSame ? one : null;
}

function contentsOf(root: Root): string[] {
  const authority = [...root.authorityFiles()].flatMap(([id, { layer, text }]) => [layer, id, text]);
  const articles = root.snapshot().articles();
  return [...authority, ...articles.flatMap(({ document }) => [document.id, document.text])];
}
