/**
 * The company of a full name that tells of its bearer as of one in office, though former holders keep the title: meetings
 * that are to come, somebody else in office at one's side. What history tells as well, "the meeting between President …
 * and …", is left out. English.
 */
import type { Authority, Person } from "../../authority/model.ts";
import { daysOf, heldIn, type Tenure, tenuresOf } from "../../authority/terms.ts";
import { namesPost } from "../../authority/titles.ts";
import { readingsOf } from "../../link/title.ts";
import { gather } from "../../text/gather.ts";
import type { Span } from "../../text/span.ts";
import type { NamedMention } from "../mentions.ts";
import { WEEKDAY } from "./dates/timeWords.ts";

/** Somebody else whom the sentence names with a title. */
export interface Companion {
  readonly span: Span;
  readonly title: Span;
  readonly tenures: readonly Tenure[];
}

const REACH = 60;
/** Whether the sentence tells of a meeting that is to come, or has just been, with the bearer of the title. */
export function isMeetingOfNow(text: string, title: Span, name: Span, sentence: Span): boolean {
  if (title.end > name.start) return false;
  const lead = text.slice(Math.max(sentence.start, title.start - REACH), title.start);
  if (WILL_MEET.test(lead) || SERVES.test(lead) || DEALS_WITH.test(lead) || isAtSide(lead)) return true;
  const behind = text.slice(name.end, Math.min(sentence.end, name.end + REACH));
  if (SAID.test(lead) && WOULD.test(behind)) return true;
  if (ACCORDING.test(lead) && CITED.test(behind)) return true;
  if (ACCORDING_FIRST.test(text.slice(sentence.start, title.start)) && behind.startsWith(", ")) return true;
  if (isToldAsPresent(lead, behind)) return true;
  if (WITH.test(lead) && IN_PLACE.test(behind)) return true;
  if (WORD_OF.test(lead) && IS_NOW.test(behind)) return true;
  if (!MEETING.test(lead)) return false;
  return COMING.test(lead) || PLANNED.test(behind);
}

/** Whether what stands before the title says that its bearer was with somebody: "flanked by President …". */
export function isAtSide(lead: string): boolean {
  return AT_SIDE.test(lead);
}

/** Whether a subordinate clause goes on in the present: "until President … comes", "what President … calls a success". */
export function isToldAsPresent(lead: string, behind: string): boolean {
  return OPENS_CLAUSE.test(lead) && PRESENT_VERB.test(behind);
}

const MEET =
  "(?:brief|meet|call|call on|phone|host|receive|welcome|greet|accompany|join|thank|ask|invite|urge|tell|meet with|talk to|speak to|speak with|report to)";
const WILL_MEET = new RegExp(
  `\\b(?:will|shall|(?:is|are|was|were|due|set|expected|scheduled|plans?|hopes?|wants?) to) (?:also |then |later |first )?${MEET}\\s+(?:with\\s+)?(?:the\\s+)?(?:\\p{Lu}\\p{L}+\\s+)?$`,
  "u",
);
/** What others do to somebody in office, in the present and the perfect. */
const DEALS_WITH =
  /\b(?:(?:has|have) (?:also |just |now |already )?(?:invited|asked|urged|thanked|briefed|congratulated)|asks|invites|urges|thanks|meets|briefs|hosts|receives|welcomes|awaits|expects|thanks go to|write to)\s+(?:the\s+)?$/i;
const SERVES = /\b(?:works|working|reports|reporting|answers|answerable) (?:for|to|under)\s+(?:the\s+)?$/;
/** Who was with somebody in office: "flanked by", "Among the guests was", "We asked". */
const AT_SIDE = new RegExp(
  [
    "\\b(?:(?:[Aa]ccompanied|[Ff]lanked|[Jj]oined|[Ee]scorted|[Gg]reeted|[Ww]elcomed|[Rr]eceived|[Bb]riefed|[Tt]hanked|delegation (?:was )?(?:led|headed))(?: on arrival| there| then)? by",
    "(?:present|there|absent|attending|in the room|on the stage|at the table|(?:[Aa]mong|of) (?:the|those|our) [\\p{L} ]{3,24}) (?:was|were|is|are)",
    "(?:[Nn]ext to|[Bb]eside|[Bb]ehind|[Oo]pposite) (?:him|her|them) (?:sat|stood|was)",
    "(?:[Ww]e|I) (?:(?:have|had) )?(?:asked|met|invited|interviewed|called|reached))\\s+(?:the\\s+)?$",
  ].join("|"),
  "u",
);
const SAID = /\b(?:said|says|announced|confirmed)(?: that)?\s+$/;
const WOULD = /^ would (?!have\b)/;
/** Of whom the words of a report are: at its end, or with the day. */
const ACCORDING = /(?:\baccording to|["”’'], (?:said|says)|,["”’'] (?:said|says))\s+$/;
const ACCORDING_FIRST = /^\W*According to (?:the )?$/;
const CITED = new RegExp(`^(?:[.,;]?\\s*$|[.,;]?\\n| on ${WEEKDAY}\\b| (?:today|yesterday)\\b)`);
const OPENS_CLAUSE =
  /\b(?:if|unless|until|till|before|after|when|whenever|once|while|because|whether|what|how|which|that|where)\s+$/i;
const PRESENT_VERB =
  /^ (?:\p{Ll}+ly )?(?!was\b|his\b|has\b|us\b|as\b|this\b|plus\b|versus\b|always\b|perhaps\b|does\b)\p{Ll}{2,}(?<!ss|ous)s\b/u;
const WITH = /^\W*with\s+$/i;
const IN_PLACE =
  /^ (?:absent|present|away|back|in the (?:chair|room|lead)|at (?:his|her) side|at the table|looking on)\b/;
/** What comes of somebody or goes to him, and is told to be so now. */
const WORD_OF =
  /\b(?:invitations?|interviews?|letters?|messages?|calls?|talks|meetings?|visit|lunch|dinner|breakfast|audience|speech) (?:with|to|by|from|of|for)\s+$/;
const IS_NOW =
  /^ (?:is|are|will be|starts|begins|takes place) (?!(?:gone|over|history|dead|famous|remembered)\b)/;
const MEETING =
  /\b(?:summits?|meetings?|talks|calls?|lunch|dinner|visit|audience|session) (?:with|between|of|by|from)\s+[^.;:()]{0,50}$/;
const COMING =
  /\b(?:recent|upcoming|planned|coming|forthcoming|next|tomorrow['’]s|today['’]s|this week['’]s)\b/i;
const PLANNED =
  /^[^.;:()]{0,50} (?:is|are) (?:being )?(?:planned|set|due|scheduled|expected|prepared|confirmed|likely|to)\b/;

/** Whether the clause goes on with what only somebody in office has done or is about to do. */
export function actsByOffice(text: string, { end }: Span): boolean {
  return OF_OFFICE.test(text.slice(end, end + REACH));
}

const DAY_OF_NOW = `(?:today|yesterday|tomorrow|on ${WEEKDAY}|this (?:morning|week|afternoon))`;
const OF_OFFICE = new RegExp(
  `^(?:${[
    " has (?:also |now |already |just )?(?:ordered|approved|appointed|instructed|nominated|vetoed|dismissed|directed|convened|summoned|invited|decided)\\b",
    " has been (?:invited|briefed|informed|received)\\b",
    " has been (?:in|to|at) \\p{Lu}",
    " is quoted\\b",
    " (?:hopes|intends|means|refuses|declines) to\\b",
    " (?:could not be reached|(?:declined|refused) to comment)\\b",
    " will be (?:the guest|received|welcomed|briefed|present|there|absent)\\b",
    ': ["“]',
    "['’]s (?:state |official |working )?(?:visit|trip|arrival)(?: to \\p{Lu}\\p{L}+)?(?: in \\p{Lu}\\p{L}+)? (?:is|will)\\b",
    `['’]s (?:plane|envoy|delegation|motorcade|convoy|remarks|statement|visit|trip)\\b[^,.;]{0,40}\\b${DAY_OF_NOW}\\b`,
    `, who (?:arrived|met|spoke|said|visited|landed|flew in|attended|chaired|hosted|received|told|announced|called) [^,.;]{0,40}\\b${DAY_OF_NOW}\\b`,
  ].join("|")})`,
  "u",
);

/**
 * Whether title and name are joined with those of somebody who took office after the bearer had left it, in another
 * post: both together can be meant only for later. `posts` are those that the bearer's title names.
 */
export function isBesideLaterHolder(
  text: string,
  title: Span,
  name: Span,
  posts: readonly Tenure[],
  companions: readonly Companion[],
): boolean {
  if (SET_AGAINST.test(text.slice(Math.max(0, title.start - REACH), title.start))) return false;
  return companions.some(({ span, title: other, tenures }) => {
    const isJoined =
      other.start > name.end
        ? JOINED.test(text.slice(name.end, other.start))
        : span.end < title.start && TO_OR_WITH.test(text.slice(span.end, title.start));
    return isJoined && tenures.length > 0 && tenures.every((tenure) => isLater(tenure, posts));
  });
}

const JOINED = /^(?:,? and (?:the |his |her )?|, |['’]s )$/;
/** As `JOINED`, or as whom somebody speaks to or is with. */
const TO_OR_WITH =
  /^(?:,? and (?:the |his |her )?|, |['’]s | (?:told|informed|warned|assured|reminded|joins|joined|briefs|thanks|saw|sees) | (?:flew|flies|dined|dines|spoke|speaks|sat|stood|talked|talks|walked|left|came|went|travelled|traveled|travels) (?:\p{Ll}+ )?(?:with|to|beside|next to) )$/u;
const SET_AGAINST = /\b(?:unlike|like|than|after|under|since|from|before|by|as)\s+(?:the\s+)?$/i;

function isLater({ post, membership }: Tenure, posts: readonly Tenure[]): boolean {
  const start = daysOf(membership.startDate ?? "");
  if (start === null) return false;
  const days = { first: start.first, last: "9999-12-31" };
  return posts.every((own) => own.post.id !== post.id && heldIn(own.membership, days) === "no");
}

/** Those of the names, besides `name`, that have a title, and the posts that it can name. */
export function companionsOf(names: readonly NamedMention[], name: Span, authority: Authority): Companion[] {
  return gather(names, ({ mention, entity }) => {
    const { title, start, end } = mention;
    if (title === null || start === name.start || entity.kind !== "person") return [];
    const tenures = tenuresOf(entity.record as Person, authority).filter(({ post }) =>
      readingsOf(title).some((words) => namesPost(words, post)),
    );
    return [{ span: { start, end }, title, tenures }];
  });
}
