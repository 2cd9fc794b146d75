/**
 * Words that stand before somebody's name and say how he is styled, in English and folded: forms of address, degrees,
 * ranks, heads of titles of office. Which of them tell what of a name is for those who ask; each takes the groups that
 * it means. Callings and kin are in `callings.ts`, what the words of a note may be in `lexicon.ts`.
 */
import { wordsIn } from "../text/wordList.ts";

/** Said to anybody. */
export const ADDRESSES = wordsIn("mr mrs ms miss mx");

/** Those of other languages that stand in English notes. */
export const FOREIGN_ADDRESSES = wordsIn(
  "mme mlle herr frau monsieur signor signora senor senora senhor senhora khun daw shri shrimati smt bapak",
);

/** Of scholars and doctors. */
export const DEGREES = wordsIn("dr prof professor");

/** Of British honours. */
export const KNIGHTS = wordsIn("sir dame lord lady");

/** Of Malaysia and Brunei, whatever follows them. */
export const MALAY_TITLES = wordsIn("dato datuk datin seri sri tan tun toh puan pehin");

/** Of armed forces, in full. */
export const RANKS = wordsIn(
  "general admiral marshal colonel major captain lieutenant brigadier commander sergeant commodore",
);

/** The same, cut short. */
export const SHORT_RANKS = wordsIn("gen adm col maj capt lt cmdr sgt");

/** Of churches and mosques. */
export const CLERGY = wordsIn(
  "reverend rev father pope patriarch cardinal archbishop bishop imam ayatollah sheikh sheik",
);

/** Of reigning houses. */
export const ROYALS = wordsIn("king queen prince princess sultan");

/** Heads of state and of government. */
export const LEADERS = wordsIn("president premier chancellor");

/** Heads of ministries. */
export const MINISTERS = wordsIn("minister secretary");

/** Other offices that one holds alone, or for a place. */
export const OFFICES = wordsIn("ambassador governor senator mayor commissioner");

/** How somebody is styled who may have an office besides: "Foreign Minister General …", "the Hon. …". */
export const STYLES = [
  ...[
    ...ADDRESSES,
    ...FOREIGN_ADDRESSES,
    ...DEGREES,
    ...KNIGHTS,
    ...MALAY_TITLES,
    ...RANKS,
    ...SHORT_RANKS,
    ...CLERGY,
  ],
  ...wordsIn("hon honourable honorable right rt haji hajah"),
];
