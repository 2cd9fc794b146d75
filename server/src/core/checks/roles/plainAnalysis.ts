/**
 * An analysis as the reader of the note sees it, without inline markup: "[[Kestria]]'s prime minister, [[people/seo|Seo
 * Min-jun]]" is read as any sentence is, and what is found goes back to the places of the note as it is written. The
 * text of a link that holds a name and more is that of a title of a work or of a note, and stays.
 */
import type { Analysis } from "../../link/analyse.ts";
import type { Mention, NameMention } from "../../link/mention.ts";
import type { TitlePhrase } from "../../link/title.ts";
import { firstFrom } from "../../text/ascending.ts";
import { gather } from "../../text/gather.ts";
import { type Unmarked, unmarked } from "../../text/inlineMarkup.ts";
import { PlainDocument } from "../../text/plainDocument.ts";
import { isInPlainWikiLink } from "../../text/setApart.ts";
import type { Span } from "../../text/span.ts";
import type { CheckContext, Draft } from "../finding.ts";
import { perAnalysis } from "../perAnalysis.ts";

const plainBy = perAnalysis(plainOf);

/** What `find` finds in the note without its markup, at the places of the note. */
export function readPlain(
  analysis: Analysis,
  context: CheckContext,
  find: (analysis: Analysis, context: CheckContext) => readonly Draft[],
): readonly Draft[] {
  const plain = plainBy(analysis, context);
  const found = find(plain, context);
  if (plain === analysis || found.length === 0) return found;
  const { written, unmarked } = plain.document as PlainDocument;
  return found.map((draft) => {
    const span = unmarked.writtenSpan(draft);
    // A fix must not write over markup, nor lead a link elsewhere.
    const isFixed = !unmarked.cutsWithin(span) && !isInPlainWikiLink(written, span);
    return { ...draft, ...span, fixes: isFixed ? draft.fixes : [] };
  });
}

/** The same where the note names nobody or has no such markup. */
function plainOf(analysis: Analysis): Analysis {
  const { document, mentions } = analysis;
  if (document.format !== "markdown" || !mentions.some(({ kind }) => kind === "person")) return analysis;
  const { text, mask } = document;
  const plain = unmarked(text, mask, { start: 0, end: text.length }, (shown) => isInline(mentions, shown));
  if (plain === null) return analysis;
  const all = gather(mentions, (mention) => plainMention(mention, plain));
  return {
    document: new PlainDocument(document, plain),
    date: analysis.date,
    mentions: all,
    dates: all.filter((mention) => mention.kind === "date"),
    unknown: [],
  };
}

/** Whether a mention is all that the link shows, or none is in it. */
function isInline(mentions: readonly Mention[], { start, end }: Span): boolean {
  const first = mentions[firstFrom(mentions, start)];
  return first === undefined || first.start >= end || (first.start === start && first.end === end);
}

/** Nothing where the mention is gone with the markup. What a date is by itself keeps its offsets in the note: the mention has those that count. */
function plainMention(mention: Mention, plain: Unmarked): readonly Mention[] {
  const span = plain.plainSpan(mention);
  if (span.start === span.end) return [];
  if (mention.kind === "date") return [{ ...mention, ...span }];
  return [plainName(mention, span, plain)];
}

function plainName(mention: NameMention, span: Span, plain: Unmarked): NameMention {
  const { title } = mention;
  return { ...mention, ...span, title: title === null ? null : plainTitle(title, plain) };
}

function plainTitle(title: TitlePhrase, plain: Unmarked): TitlePhrase {
  const { office } = title;
  return { ...title, ...plain.plainSpan(title), office: office === null ? null : plain.plainSpan(office) };
}
