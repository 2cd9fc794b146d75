/** Whom the target of a link or wiki link names whose text is a name: "[Seo](seo-min-jun.md)", "[[Seo Min-jun|Seo]]". */
import type { Entity } from "../authority/register.ts";
import { slug } from "../authority/slug.ts";
import type { Span } from "../text/span.ts";

/** Those of the entities whose id or name the target is. */
export function linkedAmong(
  text: string,
  { start, end }: Span,
  entities: readonly Entity[],
): readonly Entity[] {
  const target =
    TARGET.exec(text.slice(end, end + LONGEST_LINK))?.[1] ??
    WIKI_TARGET.exec(text.slice(Math.max(0, start - LONGEST_LINK), start))?.[1];
  if (target === undefined) return [];
  const name = target.slice(target.lastIndexOf("/") + 1).replace(/\.\w{1,8}$|#.*$/, "");
  const file = slug(name.replace(/%20/g, " "));
  return entities.filter((one) => one.id === file || slug(one.name) === file);
}

/** In UTF-16 units. */
const LONGEST_LINK = 210;
const TARGET = /^[*_]{0,3}\]\(<?([^()\s<>]{1,200})>?\)/;
const WIKI_TARGET = /\[\[([^[\]|\n]{1,200})\|[*_]{0,3}$/;
