/**
 * Words that open a sentence, a line or a headline in front of a name and are no part of it, although a capital begins
 * them: "Reportedly Kanamori", "Email Kanamori", "Will Kanamori go?". Asked only where a name stands.
 */
import { wordList } from "../text/wordList.ts";
import { isCommonName, isWordToo } from "./commonNames.ts";
import { isCommonWord } from "./commonWords.ts";
import { isGivenNameAbroad } from "./personWords.ts";

/** Whether a folded word is an ordinary one that nobody is called by. */
export function isPlainWord(folded: string): boolean {
  if (SHORT.has(folded)) return true;
  return isCommonWord(folded) && !isCommonName(folded) && !isWordToo(folded) && !isGivenNameAbroad(folded);
}

/** Shorter than the list of common words goes. */
const SHORT =
  wordList(`at about ping prep text ring fax drop book exit cue save beat sack hire poor hey boo half nudge toast minus hail
  todo nobody somebody quiz ditch host poll edit scan chat demo note memo brief impeach breakfast farewell handshake
  rang texted pinged chased dialled dialed nudged booked panelist panellist motorcade rapporteur rumour rumor
  apropos demote reappoint reschedule rescheduled`);

/** Whether a folded word tells in a headline what somebody does: "Kanamori Snubs Oslo". */
export function isHeadlineVerb(folded: string): boolean {
  return HEADLINE_VERBS.has(folded) || isPlainWord(folded);
}

const HEADLINE_VERBS =
  wordList(`snubs dials nixes eyes inks touts bashes rips raps jabs quips woos nods slaps axes sacks hires flees jets beats seals
  drops caps crowns chides berates rebukes lambasts decries derides mocks heaps shuns spurns concedes bows caves bends
  defies dares scraps ditches dumps floats plugs prods nudges begs pleads prays apologises apologizes sues testifies
  grilled sacked reelected rides eats dines golfs texts snubbed slapped axed hired fled scrapped ditched dumped floated
  sued testified mocked shunned spurned chided rebuked grills ousts rues trails tops nabs bags ups hikes trims`);

/** "Will" and "May" of a question are nobody's given name. */
const AUXILIARIES = new Set(["will", "may"]);
/** In UTF-16 units. */
const LONGEST_QUESTION = 160;

/** Whether a folded word that opens a sentence asks what somebody does: `end` is the end of the name behind it. */
export function asksWhat(folded: string, text: string, end: number): boolean {
  if (!AUXILIARIES.has(folded)) return false;
  for (let at = end; at < text.length && at - end < LONGEST_QUESTION; at++) {
    const char = text[at];
    if (char === "?") return true;
    if (char === "\n" || char === "!" || (char === "." && /\s|$/.test(text[at + 1] ?? " "))) return false;
  }
  return false;
}
