/** Name matches → linked mentions, in stages: each adds to those of the stages before it, or takes some of them back. */
import type { NameMatches } from "../recognise/names.ts";
import { acronymSlips } from "./acronymSlips.ts";
import { withoutForeignAcronyms } from "./forumAcronyms.ts";
import { Linker } from "./linker.ts";
import type { LinkInput } from "./linkInput.ts";
import type { NameMention } from "./mention.ts";
import { pairedSlips } from "./nativePairs.ts";
import { withoutOtherBodies } from "./otherBodies.ts";
import { slipMentions } from "./slipMentions.ts";

/** Links every match that can be linked, in text order; a short form without a bearer is dropped. */
export function linkNames(matches: NameMatches, input: LinkInput): readonly NameMention[] {
  const linker = new Linker(input, matches.names);
  let mentions = linkedInOrder(matches, linker);
  mentions = withMore(mentions, [...linker.linkHeadlines(), ...linker.linkContradicted()]);
  mentions = withMore(mentions, slipMentions(input, linker.named, mentions, linker.unmet));
  mentions = withMore(mentions, pairedSlips(input, mentions));
  mentions = withoutOtherBodies(mentions, input);
  mentions = withoutForeignAcronyms(mentions, input.text, input.register);
  return withMore(mentions, acronymSlips(input, mentions));
}

/** The names and the unregistered names of the text, each asked with what stands before it. */
function linkedInOrder({ names, strangers }: NameMatches, linker: Linker): readonly NameMention[] {
  const mentions: NameMention[] = [];
  let stranger = 0;
  for (const match of names) {
    while (stranger < strangers.length && strangers[stranger]!.start < match.start)
      mentions.push(...linker.linkStranger(strangers[stranger++]!));
    const mention = linker.link(match);
    if (mention !== null) mentions.push(mention);
  }
  while (stranger < strangers.length) mentions.push(...linker.linkStranger(strangers[stranger++]!));
  return mentions;
}

function withMore(mentions: readonly NameMention[], more: readonly NameMention[]): readonly NameMention[] {
  if (more.length === 0) return mentions;
  return [...mentions, ...more].sort((left, right) => left.start - right.start);
}
