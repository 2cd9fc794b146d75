/** The words with which texts say that a meeting was held, and those that make a date beside it another one's. */
import { wordList } from "../text/wordList.ts";

/** Verbs of a meeting as their subject, with the second words of "took place" and "kicked off". */
export const HELD = wordList(
  "held convened took takes taking take place opened opens open began begins starts started met meets gathered sat assembled hosted " +
    "kicked off ran runs run followed follows closed closes ended ends concluded concludes wrapped wraps fell falls lasted lasts spanned stretched",
);
/** Those that other things do, too: debates, effects. */
export const LASTING = wordList("lasted lasts spanned stretched");
/** Those that tell the first day, and those that tell the last. */
export const OPENING = wordList("opened opens open began begins starts started kicked");
/** Verbs of a meeting's end. */
export const CLOSING = wordList("closed closes ended ends concluded concludes wrapped wraps");
/** The same in Japanese, Korean and Chinese. */
export const OPENING_CJK = wordList("開幕 开幕 개막");
export const CLOSING_CJK = wordList("閉幕 闭幕 폐막");
/** What is said of a meeting that is to come. */
export const PLANNED = wordList("scheduled set slated due planned");
/** Words that stand with another verb. */
export const AUXILIARY = wordList("was is were are will be been being to has had which that up");
/** What may stand between a meeting and its date besides verbs and the place. */
export const LINKING = wordList("on in at from for between over the also both again last");
/** What continues "attended the meeting" as a clause about the meeting itself. */
export const PARTICIPLES = wordList("held convened taking scheduled slated to which");
/** Behind these a meeting is still to come. */
export const AWAITING = wordList("for before until ahead toward towards");
/** What continues "ahead of the meeting" as a clause about the meeting itself. */
export const FORTHCOMING = wordList("scheduled slated set due planned to which");
/** Words in front of a meeting's name that bind a date behind it to the meeting. */
export const GOVERNING = wordList(
  "held hold holds holding host hosts hosted hosting attend attends attended attending convene convenes convened convening during at opened open opens concluded closed joined co-chaired cochaired chaired",
);
/** Those of them that say who held it. */
export const HOLDING = wordList(
  "held hold holds host hosts hosted convene convenes convened opened co-chaired cochaired chaired",
);
/** Behind these the sentence speaks of something else than the meeting itself. */
export const PREPOSITIONS = wordList(
  "of for to before after on with about since until following towards toward ahead like beyond from against by into",
);
/** What may stand between "attended the meeting" and its date, besides a place; in front of "the meeting (DATE)" too. */
export const AROUND = wordList("on in at from between the before after since following until ahead during");
/** Who may hold a meeting, besides names. */
export const HOSTS = wordList(
  "and the of from ministers minister chiefs secretaries presidents premiers allies leaders officials delegations governments defence defense foreign heads state both countries sides jointly also its first again they we he she",
);
/** What a name or a number of an edition may have in front. */
export const ARTICLES = wordList("the a an its their");
/** By number, from first on. */
export const ORDINALS: readonly string[] =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(" ");

/** A letter of Han, Hangul, Hiragana or Katakana. */
export const CJK = /[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}]/u;
/** A value with a day in it. */
export const DAY = /^\d{4}-\d\d-\d\d/;
/** Words of a date that tell a stretch without its first and last day. */
export const VAGUE =
  /\b(?:early|mid|late|half|quarter|spring|summer|autumn|fall|winter|weeks?|weekend|end|beginning|middle|start)\b|[上中下]旬|[초중하]순|[初末말초](?:$|[^\p{N}])/iu;
