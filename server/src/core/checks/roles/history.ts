/**
 * Who is told of beside the bearer of a title that is over, and so tells that it is of days gone by: several whose terms
 * are over together, who has the post now beside who had it, a leader of that time. By the register, where `past.ts` goes by the words.
 */
import { eventsOf } from "../../authority/eventsOf.ts";
import { termsOf } from "../../authority/holders.ts";
import type { Authority, Person } from "../../authority/model.ts";
import { type DateRange, daysOf, heldIn, isOver, type Tenure, tenuresOf } from "../../authority/terms.ts";
import type { Analysis } from "../../link/analyse.ts";
import type { TitlePhrase } from "../../link/title.ts";
import { countryAtEnd } from "../../recognise/countries.ts";
import { within } from "../../text/ascending.ts";
import { fold } from "../../text/chars.ts";
import type { Span } from "../../text/span.ts";
import type { CheckContext } from "../finding.ts";
import { firstInFull, type NamedMention, namesIn } from "../mentions.ts";
import { perAnalysis } from "../perAnalysis.ts";
import { acted, actedLately } from "./acts.ts";
import { companionsOf, isMeetingOfNow } from "./company.ts";
import { headsOver } from "./dates/heads.ts";
import { isListed } from "./listed.ts";

/** How many units before a title are looked at. */
const REACH = 60;

/** A claim of a title whose term is over or not begun. */
interface Claim {
  readonly title: TitlePhrase;
  readonly named: NamedMention;
  readonly sentence: Span;
  readonly isNow: boolean;
  readonly posts: readonly Tenure[];
  readonly tenures: readonly Tenure[];
}

/**
 * Whether a passage without a date of its own tells of days gone by: of somebody whom the note calls by the family name
 * alone, of several whose terms are over together, of who has the post now beside who had it.
 */
export function isHistory(analysis: Analysis, claim: Claim, days: DateRange, context: CheckContext): boolean {
  const { text } = analysis.document;
  const { authority } = context.register;
  const { named, sentence, posts } = claim;
  const noted = notedIn(analysis, context);
  const leader = leaderThen(text, claim, days, noted, authority);
  if (leader === "gone" || isOfTeam(analysis, claim, days, authority)) return true;
  if (isToldLately(text, claim)) return false;
  if (leader === "unknown" || (isUnnamed(named, noted) && !isOfHolder(text, claim, days, noted))) return true;
  const inSentence = within(noted.names, sentence);
  const others = inSentence.filter(({ entity }) => entity.kind === "person" && entity.id !== named.entity.id);
  const outside = inSentence.filter(({ start, end }) => end <= claim.title.start || claim.title.end <= start);
  if (isOfEdition(text, outside, posts, authority)) return true;
  if (others.length === 0) return false;
  const near = others.filter(({ start, end }) => {
    const way = text.slice(Math.min(end, named.mention.end), Math.max(start, named.mention.start));
    return !APART.test(way.replace(OF_LIST, ","));
  });
  const tenures = near.map(({ entity }) => tenuresOf(entity.record as Person, authority));
  if (isBesideSuccessor(text, claim, days, tenures)) return true;
  const company = companionsOf(near, named.mention, authority);
  return isOverTogether(posts, days, company);
}

/**
 * Where the title is told as that of somebody's minister, "his defense minister, …", "in the Halvorsen government": "gone"
 * where that somebody was in office with the bearer and no longer is, "unknown" where the register does not know; else null.
 */
function leaderThen(
  text: string,
  { title, sentence, posts }: Claim,
  days: DateRange,
  { names, lastOfFamily }: Noted,
  authority: Authority,
): "gone" | "unknown" | null {
  const lead = text.slice(Math.max(sentence.start, title.start - REACH), title.start);
  const isOpening = HIS_OPENING.test(lead);
  const name = isOpening ? null : ((HIS.exec(lead) ?? IN_GOVERNMENT.exec(lead))?.[1] ?? null);
  if (!isOpening && name === null) return null;
  const from = isOpening ? sentence.start - REACH_BACK : sentence.start;
  const before = within(names, { start: from, end: title.start }).findLast(
    ({ entity }) => entity.kind === "person",
  );
  const ofName = name === null ? undefined : lastOfFamily.get(name);
  const leader =
    before === undefined || (ofName !== undefined && ofName.start > before.start) ? ofName : before;
  const tenures = leader === undefined ? [] : tenuresOf(leader.entity.record as Person, authority);
  if (tenures.length === 0)
    return name === null || countryAtEnd(fold(name).split(" ")) !== null ? null : "unknown";
  const isGone = tenures.every(({ membership }) => isOver(membership, days));
  return isGone && tenures.some((one) => posts.some((own) => areOfOneTime(one, own))) ? "gone" : null;
}

/**
 * Whether a head over the passage, or what leads to the title, is of those who served somebody: "Halvorsen's team:",
 * "The Halvorsen cabinet, with". Of one of the bearer's own state, in
 * office with the bearer and no longer, or of one that the register does not know.
 */
function isOfTeam(
  analysis: Analysis,
  { named, posts, title, sentence }: Claim,
  days: DateRange,
  authority: Authority,
): boolean {
  const { text } = analysis.document;
  const lead = { start: Math.max(sentence.start, title.start - REACH), end: title.start };
  const heads = headsOver(analysis, named.mention.start);
  const isLed = CABINET_WITH.test(text.slice(lead.start, lead.end));
  return (isLed ? [lead, ...heads] : heads).some(({ start, end }) => {
    const head = text.slice(start, Math.min(end, start + LONGEST_HEAD));
    const leader = (TEAM_OF.exec(head) ?? UNDER.exec(head))?.[1];
    if (leader === undefined) return false;
    const family = fold(leader);
    if (countryAtEnd([family]) !== null) return false;
    const terms = [...authority.posts.values()]
      .filter((post) => post.country !== null && posts.some((own) => own.post.country === post.country))
      .flatMap((post) => termsOf(post.id, authority).map((term) => ({ ...term, post })))
      .filter(({ person }) => person.id !== named.entity.id && isCalled(person, family));
    if (terms.length === 0) return OF_LEADER.test(head);
    return terms.some(
      (term) => isOver(term.membership, days) && posts.some((own) => areOfOneTime(term, own)),
    );
  });
}

function isCalled({ familyName, name }: Person, family: string): boolean {
  return fold(familyName ?? name.slice(name.lastIndexOf(" ") + 1)) === family;
}

/** In UTF-16 units. */
const LONGEST_HEAD = 100;
const OF_LEADERS =
  "[Cc]abinet|[Gg]overnment|[Aa]dministration|[Cc]oalition|[Ee]ra|[Yy]ears|[Pp]residency|[Pp]remiership";
const TEAM_OF = new RegExp(
  `(?<![\\p{L}-])(\\p{Lu}[\\p{L}-]+)(?:['’]s?)? (?:\\p{Ll}+ )?(?:${OF_LEADERS}|[Tt]eam|[Mm]inisters|[Pp]eople|[Cc]ircle|[Ss]taff|[Aa]ides|[Aa]dvis[eo]rs|[Oo]fficials)(?!\\p{L})`,
  "u",
);
const UNDER = /(?<!\p{L})[Uu]nder (?:\p{L}+ )?(\p{Lu}[\p{L}-]+)\W*$/u;
/** What only somebody that leads a state has. */
const OF_LEADER = new RegExp(`\\p{L}['’]?s? (?:${OF_LEADERS})(?!\\p{L})`, "u");

/** How far before a sentence "his" may mean somebody, in UTF-16 units. */
const REACH_BACK = 240;
const HIS_OPENING = /^\W*(?:His|Her)\s$/;
/** "Halvorsen and his", "Halvorsen remembered; his" */
const HIS = /(?<=^|[^\p{L}])(\p{Lu}[\p{L}-]+)(?: and|[^.\n]{0,60};) (?:his|her)\s$/u;
/** "In the Halvorsen government,", "Under Halvorsen," */
const IN_GOVERNMENT =
  /(?:\b[Ii]n (?:the )?(?:\p{Lu}\p{L}+ )?(?=\p{Lu}[\p{L}'’-]+ (?:government|cabinet|years),?\s)|(?:^\W*U|,\su)nder (?:\p{Lu}\p{L}+ )?(?=\p{Lu}[\p{L}-]+,\s))(\p{Lu}[\p{L}-]+)(?:['’]s)?(?: (?:government|cabinet|years))?,?\s(?:the\s)?$/u;

/** "The Halvorsen cabinet, with" */
const CABINET_WITH =
  /\p{L} (?:government|cabinet|administration|team|era), (?:with|including|in which|where|when) (?:the )?$/u;

/** Whether one of the names is a meeting, an edition of which was held in the terms, or by its number one that the register does not have. */
function isOfEdition(
  text: string,
  names: readonly NamedMention[],
  posts: readonly Tenure[],
  authority: Authority,
): boolean {
  return names.some(({ entity, start }) => {
    if (entity.kind !== "forum") return false;
    const ordinal = NUMBER.exec(text.slice(Math.max(0, start - 8), start))?.[1];
    const editions = eventsOf(authority, entity.id);
    const meant = editions.filter((event) => ordinal === undefined || event.ordinal === Number(ordinal));
    if (meant.length === 0) return editions.length > 0 && ordinal !== undefined;
    return meant.some(({ startDate, endDate }) => {
      const days = startDate === null ? null : daysOf(`${startDate}/${endDate ?? startDate}`);
      return days !== null && posts.some(({ membership }) => heldIn(membership, days) === "yes");
    });
  });
}

const NUMBER = /(\d{1,3})(?:st|nd|rd|th)\s$/;

/** What parts the next of a list with a title from the one before. */
const OF_LIST = /^;(?=(?: and)? (?:the )?(?:\p{Lu}[\p{L}.'’]*(?: (?:of|for|the))? ){1,6}$)/u;
/** What parts two stories of one sentence. */
const APART = /[;:\u2013\u2014]/;

/** Whether the passage tells it as of now, or of the very days of the note. */
function isToldLately(text: string, { isNow, title, named: { mention }, sentence }: Claim): boolean {
  return (
    isNow ||
    actedLately(text, mention) ||
    isListed(text, title, mention, sentence) ||
    isMeetingOfNow(text, title, mention, sentence)
  );
}

/** Whether the note calls somebody by the family name and nothing more. */
function isUnnamed({ entity }: NamedMention, { unnamed }: Noted): boolean {
  return unnamed.has(entity.id);
}

/**
 * Whether the bearer has another post now, of whom reports would tell what the clause does, "Agriculture Minister Kanamori
 * visited", or is told of with the country, as news do first. Not in a text that calls others so too, as stories of the past do.
 */
function isOfHolder(text: string, { title, named, tenures }: Claim, days: DateRange, noted: Noted): boolean {
  return (
    acted(text, named.mention, true) &&
    (title.countries.length > 0 || tenures.some(({ membership }) => heldIn(membership, days) === "yes")) &&
    noted.unnamed.size === (noted.unnamed.has(named.entity.id) ? 1 : 0)
  );
}

/** Whom a note names. */
interface Noted {
  readonly names: readonly NamedMention[];
  /** The ids of those whom it calls by a short form and nothing more. */
  readonly unnamed: ReadonlySet<string>;
  /** Family name → where a bearer is named last. */
  readonly lastOfFamily: ReadonlyMap<string, NamedMention>;
}

const notedIn = perAnalysis((analysis, context): Noted => {
  const names = namesIn(analysis, context);
  const lastOfFamily = new Map<string, NamedMention>();
  for (const one of names) {
    const family = one.entity.kind === "person" ? (one.entity.record as Person).familyName : null;
    if (family !== null) lastOfFamily.set(family, one);
  }
  const inFull = firstInFull(analysis, context);
  const short = names.filter(({ mention, entity }) => mention.via === "short-form" && !inFull.has(entity.id));
  return { names, unnamed: new Set(short.map(({ entity }) => entity.id)), lastOfFamily };
});

/** Whether somebody else in the sentence has a title whose terms are over too, of the same time: nobody slips twice at once. */
function isOverTogether(
  posts: readonly Tenure[],
  days: DateRange,
  others: readonly { readonly tenures: readonly Tenure[] }[],
): boolean {
  return others.some(
    ({ tenures }) =>
      tenures.length > 0 &&
      tenures.every(({ membership }) => isOver(membership, days)) &&
      tenures.some((one) => posts.some((own) => areOfOneTime(one, own))),
  );
}

/** Whether two terms share a day. */
function areOfOneTime({ membership }: Tenure, { membership: { startDate, endDate } }: Tenure): boolean {
  const days = startDate === null || endDate === null ? null : daysOf(`${startDate}/${endDate}`);
  return days !== null && heldIn(membership, days) === "yes";
}

/** Whether one of the people has the post on those days, and the clause does not tell of a meeting with the bearer. */
function isBesideSuccessor(
  text: string,
  { title, posts }: { readonly title: Span; readonly posts: readonly Tenure[] },
  days: DateRange,
  others: readonly (readonly Tenure[])[],
): boolean {
  if (MEETS.test(text.slice(Math.max(0, title.start - REACH), title.start))) return false;
  return others.some((tenures) =>
    tenures.some(
      ({ post, membership }) =>
        posts.some((own) => own.post.id === post.id) && heldIn(membership, days) === "yes",
    ),
  );
}

const MEETS =
  /\b(?:met|meets?|meeting|hosts?|hosted|receives?|received|welcomes?|welcomed|calls?|called|with|joins?|joined)\s+(?:with\s+)?(?:the\s+)?(?:\p{Lu}[\p{L}.]+\s+){0,2}$/u;
