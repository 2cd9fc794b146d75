/**
 * `variant-name`: a listed variant where `style.variants` is `authorized`. Quotations keep their words;
 * acronyms and names in other scripts are no variants of spelling.
 */
import { plainForm } from "../text/chars.ts";
import { isQuoted } from "../text/quotation.ts";
import { isInPlainWikiLink } from "../text/setApart.ts";
import type { DocumentCheck, Draft } from "./finding.ts";
import { type NamedMention, namesIn } from "./mentions.ts";

export const variantName: DocumentCheck = {
  code: "variant-name",
  severity: "information",
  summary: "A listed variant of a name where the style asks for the authorized form.",
  run(analysis, context) {
    if (context.config.style.variants !== "authorized") return [];
    const { text, mask } = analysis.document;
    const drafts: Draft[] = [];
    for (const named of namesIn(analysis, context)) {
      const { mention, entity } = named;
      if (mention.via !== "variant" || !isListed(named) || isQuoted(text, mask, mention.start)) continue;
      const { surface } = named;
      const preferred = !isInPlainWikiLink(analysis.document, mention);
      drafts.push({
        start: mention.start,
        end: mention.end,
        message: `"${surface}" is a variant of ${entity.name}, the authorized form.`,
        entity: entity.id,
        name: entity.name,
        fixes: [{ title: `Use "${entity.name}"`, newText: entity.name, preferred }],
        related: [],
      });
    }
    return drafts;
  },
};

/** Whether the record lists the form as a spelling in the script of the authorized form. */
function isListed({ entity, surface }: NamedMention): boolean {
  if (!sameScript(entity.name, surface) || isAcronym(surface)) return false;
  const plain = plainForm(surface);
  return entity.record.otherNames.some(
    (other) => other.status === "variant" && plainForm(other.name) === plain,
  );
}

function sameScript(a: string, b: string): boolean {
  return /\p{Script=Latin}/u.test(a) === /\p{Script=Latin}/u.test(b);
}

/** One word, most of it capitals: "NCG", "ADMM-Plus", "2+2 meeting" is none. */
function isAcronym(form: string): boolean {
  return !form.includes(" ") && /\p{Lu}{2}/u.test(form);
}
