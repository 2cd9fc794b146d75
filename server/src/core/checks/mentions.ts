/** What checks of names go over: the linked name mentions of a document that may be flagged. */
import type { Entity } from "../authority/register.ts";
import type { Analysis } from "../link/analyse.ts";
import type { NameMention } from "../link/mention.ts";
import { plainForm } from "../text/chars.ts";
import type { CheckContext } from "./finding.ts";

export interface NamedMention {
  readonly mention: NameMention;
  readonly entity: Entity;
  /** The text of the mention, as it stands there. */
  readonly surface: string;
}

/** Linked names in order; link targets and forms that the config accepts are left out. */
export function* namesIn({ document, mentions }: Analysis, { register, config }: CheckContext): Generator<NamedMention> {
  for (const mention of mentions) {
    if (mention.kind === "date" || mention.entity === null || mention.target) continue;
    const entity = register.entity(mention.entity);
    const surface = document.text.slice(mention.start, mention.end);
    if (entity === undefined || config.accept.some((form) => plainForm(form) === plainForm(surface))) continue;
    yield { mention, entity, surface };
  }
}
