/**
 * Titles that a note gives to people, held against the posts of the register: what `outdated-role` and
 * `mismatched-role` share. Left alone are titles that are hedged ("former", "acting", "-elect"), that stand in
 * somebody else's words, and those of people of whom the register knows no post.
 */
import type { Person } from "../authority/model.ts";
import { type DateRange, daysOf, heldIn, type Tenure, tenuresOf } from "../authority/terms.ts";
import { namesPost, tellsPost } from "../authority/titles.ts";
import type { Analysis } from "../link/analyse.ts";
import { type PassageDate, passageDateAt } from "../link/passageDate.ts";
import type { TitlePhrase } from "../link/title.ts";
import { WordClass, wordClass } from "../recognise/lexicon.ts";
import { fold } from "../text/chars.ts";
import { isQuoted } from "../text/quotation.ts";
import { sentenceAt } from "../text/sentences.ts";
import type { Span } from "../text/span.ts";
import type { CheckContext } from "./finding.ts";
import { type NamedMention, namesIn } from "./mentions.ts";

/** A title that a passage gives to a person. */
export interface ClaimedRole {
  readonly named: NamedMention;
  readonly person: Person;
  readonly title: TitlePhrase;
  /** The title without country and article. */
  readonly office: Span;
  readonly date: PassageDate;
  /** The person's posts that the title can name, in a country that it allows. */
  readonly posts: readonly Tenure[];
  /** What the person held then, as far as the register knows. */
  readonly held: readonly Tenure[];
}

/** Every claim that can be held against the register, in order. */
export function* claimedRoles(analysis: Analysis, context: CheckContext): Generator<ClaimedRole> {
  const { authority } = context.register;
  const { text, mask } = analysis.document;
  for (const named of namesIn(analysis, context)) {
    if (named.entity.kind !== "person") continue;
    const person = named.entity.record as Person;
    for (const title of [named.mention.title, named.mention.apposition]) {
      if (title?.office == null || title.isHedged || !tellsPost(title.words)) continue;
      const date = passageDateAt(analysis, named.mention.start);
      const tenures = tenuresOf(person, authority);
      if (date === null || tenures.length === 0 || isQuoted(text, mask, title.start)) continue;
      const { office } = title;
      const posts = tenures.filter(({ post }) => {
        return namesPost(title.words, post) && (post.country === null || inCountry(post.country, title));
      });
      const held = tenures.filter(({ membership }) => heldIn(membership, date.days) !== "no");
      yield { named, person, title, office, date, posts, held };
    }
  }
}

/** Whether the title fits a post held on some other date that the sentence or the note speaks of. */
export function fitsAnotherDate({ named, date, posts }: ClaimedRole, analysis: Analysis): boolean {
  const { text, mask } = analysis.document;
  const sentence = sentenceAt(text, mask, named.mention.start);
  const others: (DateRange | null)[] = analysis.mentions.map((mention) => {
    const isInside = mention.start >= sentence.start && mention.end <= sentence.end;
    return mention.kind === "date" && isInside && mention.date.value !== null
      ? daysOf(mention.date.value)
      : null;
  });
  if (date.basis === "sentence" && !isDatedByItsOpening(analysis, sentence) && analysis.date !== null)
    others.push(daysOf(analysis.date));
  return posts.some(({ membership }) =>
    others.some((days) => days !== null && heldIn(membership, days) !== "no"),
  );
}

/** Whether the sentence begins with its date: "On 18 October 2023, …". Elsewhere a date may be that of a thing. */
function isDatedByItsOpening({ document, mentions }: Analysis, sentence: Span): boolean {
  const first = mentions.find((mention) => mention.kind === "date" && mention.start >= sentence.start);
  if (first === undefined || first.start >= sentence.end) return false;
  return /^[\s\p{P}]*(?:(?:on|in|by)\s+)?$/iu.test(document.text.slice(sentence.start, first.start));
}

/** The title of a post in the manner of the one that stands there: "Defense Minister" or "Minister of Defense", small or capital. */
export function titleLike(written: string, { post }: Tenure): string {
  const labels = [post.label, ...post.otherLabels.map(({ name }) => name)].filter((label) =>
    /^\p{Script=Latin}/u.test(label),
  );
  const isOfForm = / (?:of|for) /i.test(written);
  const isAlike = (label: string): boolean => / (?:of|for) /i.test(label) === isOfForm;
  const alike = labels.filter(isAlike);
  // A formal title is the label itself; a running one is the shortest that ends in an office.
  const running = alike.filter(endsInOffice).sort((a, b) => a.length - b.length);
  const label = (isOfForm ? alike[0] : running[0]) ?? post.label;
  return written === written.toLowerCase() ? label.toLowerCase() : label;
}

function endsInOffice(label: string): boolean {
  return (wordClass(fold(label.slice(label.lastIndexOf(" ") + 1))) & WordClass.office) !== 0;
}

function inCountry(country: string, { countries }: TitlePhrase): boolean {
  return countries.length === 0 || countries.includes(country);
}
