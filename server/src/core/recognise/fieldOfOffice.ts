/** Whether a capitalised word before a name is the end of a minister's title, or of a governor's, and no part of the name. */
import { wordList } from "../text/wordList.ts";
import { Gap } from "./tokens.ts";
import type { TokenView } from "./tokenView.ts";

/** Offices that are followed by "of" or "for" and their field. */
const HAS_FIELD = new Set(["minister", "secretary"]);
/** Offices that are followed by "of" and their place. */
const HAS_PLACE = wordList("governor mayor archbishop bishop patriarch premier prefect rector");
/** Second words of fields: "Marine Resources". */
const FIELD_NOUNS = wordList(
  "resources development services works planning policy rights industries reform equality relations heritage",
);
const MOST_FIELDS = 3;

/** "Minister of the Sea", "Minister for Women and Sport", "Mayor of Busan": whether the word ends such a title, whatever its field or place is. */
export function isFieldOfOffice(view: TokenView, before: number): boolean {
  let i = before;
  if (i > 0 && view.isCapital(i - 1) && FIELD_NOUNS.has(view.word(i)) && view.gapBefore(i) === Gap.space) i--;
  for (let steps = 0; steps < MOST_FIELDS && i > 1; steps++) {
    if (!view.isCapital(i) || view.gapBefore(i) !== Gap.space) return false;
    let at = i - 1;
    if (view.word(at) === "the") at--;
    if (at < 1 || view.gapBefore(at) !== Gap.space || view.gapBefore(at + 1) !== Gap.space) return false;
    const word = view.word(at);
    if (word === "of" && steps === 0 && HAS_PLACE.has(view.word(at - 1))) return true;
    if (word === "of" || word === "for") return view.isCapital(at - 1) && HAS_FIELD.has(view.word(at - 1));
    if (word !== "and") return false;
    i = at - 1;
  }
  return false;
}
