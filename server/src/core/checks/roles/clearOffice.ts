/**
 * Whether a title names one full office, of which the silence of the register says something. Junior offices, seats, ranks
 * and those of parties and regions are held beside others or before them; so is what many languages call a minister.
 */
import { isFieldWord } from "../../authority/fieldsOfOffice.ts";
import type { Authority } from "../../authority/model.ts";
import type { Tenure } from "../../authority/terms.ts";
import {
  isLeader,
  isLeadersTitle,
  isStateSecretary,
  labelWords,
  titleWords,
} from "../../authority/titles.ts";
import { wordList } from "../../text/wordList.ts";
import { acted, actedLately } from "./acts.ts";
import { type ClaimedRole, postsHeld } from "./claims.ts";
import { HEADS, JUNIOR } from "./fields.ts";
import { isListed } from "./listed.ts";
import { actedNatively } from "./nativeFrames.ts";
import { isDemoted, isHeldHead, isOfficeOfItsOwn, isOfPartyOrRegion, isOtherPost } from "./offices.ts";

/** What somebody is besides and by no rank: "top diplomat and foreign minister". */
const CALLING = /(?:diplomat|politician|lawmaker|leader|negotiator|candidate)\s+and\s+$/i;

/** What is said of a title beside its country, and takes nothing back. */
const NEW = /^(?:(?!\p{Ll})\S+ ){0,4}(?:newly |appointed |elected |new )+$/u;

/**
 * Whether the title is such a one; `abroad` says that its country is none of the bearer's, `isIntroduced` whether the note
 * has named the bearer in full before.
 */
export function isClear(
  text: string,
  claim: ClaimedRole,
  abroad: boolean,
  isIntroduced: () => boolean,
  authority: Authority,
): boolean {
  const {
    title,
    tenures,
    isNow,
    isStated,
    date,
    named: { mention },
  } = claim;
  const { words } = title;
  if (!abroad && isOfPartyOrRegion(words)) return false;
  const ranks = text.slice(title.start, title.office?.start);
  if (title.hasRank && !CALLING.test(ranks) && !(abroad && NEW.test(ranks))) return false;
  if (mention.via === "short-form") {
    if (abroad ? !isStated || !isIntroduced() : words.length < 2 && !isLeaderElsewhere(claim)) return false;
  }
  if (title.office === null) return title.countries.length > 0;
  const isHead = words.some((word) => HEADS.has(word))
    ? abroad || words.some((word) => !LOOSE.has(word))
    : isHeldHead(words, tenures) || isOfficeOfItsOwn(words, tenures, authority);
  const isOwn = abroad && isOwnBut(words, tenures);
  if (!isHead && !isOwn && !isAlone(claim) && !isDemoted(words, tenures, authority)) return false;
  if (abroad || !words.some((word) => JUNIOR.has(word))) return true;
  const isPresent = isNow || isStated || isListed(text, title, mention, claim.sentence);
  // Many a minister was the deputy before, but for where the register has the deputy too.
  if (isDemoted(words, tenures, authority))
    return (
      isPresent || date?.isOfEvent === true || acted(text, mention) || isOtherPost(words, tenures, authority)
    );
  if (isStateSecretary(words)) return tenures.every(({ post }) => post.country === "US");
  // Nobody is a minister and the deputy of another ministry on the same day.
  const isLately = isNow || actedLately(text, mention);
  const isDeputy = DEPUTY.has(words[0] ?? "") && words.some((word) => word !== "state" && isFieldWord(word));
  if ((isLately || isPresent) && isDeputy && postsHeld(claim, "yes").some(isOfMinister)) return true;
  // The second in a state is no deputy of a ministry; who is the first may have been the second before.
  const isPremierOf =
    words.join(" ") === "deputy prime minister" && postsHeld(claim, "yes").some(({ post }) => isLeader(post));
  const isSecond = isPremierOf || (words.length === 2 && words[0] === "vice" && words[1] === "president");
  const isOfState = tenures.some(({ post: { country } }) => country !== null && country !== "EU");
  return (
    isSecond &&
    isOfState &&
    (isLately ||
      isPresent ||
      acted(text, mention) ||
      text.startsWith(" did not ", mention.end) ||
      date?.isOfEvent === true ||
      (title.readings !== undefined && actedNatively(text, Math.max(title.end, mention.end))) ||
      !tenures.some(({ post }) => labelWords(post).includes("president")))
  );
}

/** Whether the title is, but for its country, one of those that the person has: "Governor", "central bank governor", "Governor of the Reserve Bank". */
function isOwnBut(words: readonly string[], tenures: readonly Tenure[]): boolean {
  if (words.includes("chief") && words.some(isFieldWord)) return true;
  const isOfBank = words.includes("bank");
  return [words[0], words[words.length - 1]].some(
    (head) =>
      head !== undefined &&
      (OWN_HEADS.has(head) || (isOfBank && HEADS_OF_BANKS.has(head))) &&
      tenures.some(({ post }) => post.country !== null && labelWords(post).includes(head)),
  );
}

/** Offices of states that nobody holds for a country not his own. */
const OWN_HEADS = wordList("governor speaker commissioner justice premier attorney");

const HEADS_OF_BANKS = wordList("president chair chairman chairwoman chairperson");

/** Whether the title is of who leads a state, and the person leads one by another. */
function isLeaderElsewhere(claim: ClaimedRole): boolean {
  return isLeadersTitle(claim.title.words) && postsHeld(claim, "yes").some(({ post }) => isLeader(post));
}

/** Whether the title stands for a whole office, and the person holds one that nobody has beside it. */
function isAlone(claim: ClaimedRole): boolean {
  const { title, isStated, isNow, named } = claim;
  if (named.mention.via === "short-form" || !ALONE.has(title.words.join(" "))) return false;
  const heads = postsHeld(claim, "yes").map(({ post }) => labelWords(post));
  // Who was an envoy once is greeted as one, but no minister is.
  if (title.words[0] === "ambassador" && heads.some((own) => own.includes("minister"))) return true;
  return (isStated || isNow) && heads.some((own) => own.some((word) => FULL_TIME.has(word)));
}

/** These by themselves say too little: many languages call a secretary a minister, and envoys change. */
const LOOSE = wordList("minister secretary ambassador");
/** Titles that say enough by themselves, said of somebody whose post leaves no time for them. */
export const ALONE: ReadonlySet<string> = new Set(
  [
    "ambassador",
    "governor",
    "bishop",
    "archbishop",
    "rector",
    "chief justice",
    "director general",
    "secretary general",
  ].map((title) => titleWords(title).join(" ")),
);
const FULL_TIME = wordList(
  "minister secretary president prime chancellor ambassador governor speaker bishop archbishop rector justice coach",
);

function isOfMinister({ post }: Tenure): boolean {
  const words = labelWords(post);
  return words.includes("minister") && !words.some((word) => JUNIOR.has(word));
}

const DEPUTY = wordList("deputy vice assistant");
