/** Words before a name that tell a person from a thing: ranks, and the numbers of sovereigns. Folded, English. */
import { ADDRESSES, DEGREES, RANKS, SHORT_RANKS } from "../../recognise/titleGroups.ts";
import { wordList } from "../../text/wordList.ts";

/** Whether a person's name follows the word, and little else. */
export function isPersonRank(word: string): boolean {
  return PERSON_RANKS.has(word);
}

/** Whether the word is of things that are called general, major or royal: "General Public License". */
export function isOfThing(word: string): boolean {
  return THING_WORDS.has(word);
}

/** Whether somebody of this title goes by one name and a number. */
export function isRegnalTitle(word: string): boolean {
  return REGNAL_TITLES.has(word);
}

/** "II", as written. */
export function isRegnal(written: string): boolean {
  return /^[IVX]{2,}$/.test(written);
}

const PERSON_RANKS = wordList(
  [ADDRESSES, DEGREES, RANKS.filter((rank) => rank !== "major"), SHORT_RANKS].flat(),
  `generals admirals sir dame dato datuk seri sri sheikh ayatollah cardinal bishop spokesman spokeswoman chairman
  chairwoman leader leaders counterpart counterparts lawmaker lawmakers diplomat analyst excellency hon`,
);
const THING_WORDS = wordList(
  `public license licenses licence electric motors dynamics mills league purpose strike election elections store stores
  practitioner counsel staff order orders rule rules law laws code act regulation regulations api`,
);
const REGNAL_TITLES = wordList("king queen emperor sultan pope prince");
