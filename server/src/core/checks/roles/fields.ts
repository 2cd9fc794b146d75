/** Whether two titles are of one field of office, or one is a loose name of the other. */
import { isFieldWord, isNearField } from "../../authority/fieldsOfOffice.ts";
import type { Post } from "../../authority/model.ts";
import type { Tenure } from "../../authority/terms.ts";
import { isHostWord, isStateSecretary, JUNIOR_WORDS, labelsOf, receivesOne } from "../../authority/titles.ts";
import { WordClass, wordClass } from "../../recognise/lexicon.ts";
import { wordList } from "../../text/wordList.ts";

/** Offices of which somebody holds one at a time. */
export const HEADS = wordList("minister secretary president prime chancellor ambassador");
/** A word of many fields. */
const AFFAIRS = "affairs";
/** Words of titles that are of no field: "Secretary-General", "Chief Secretary". */
export const OF_NO_FIELD = wordList("general chief executive");
/** Words of offices below the head of a ministry. */
export const JUNIOR = wordList(JUNIOR_WORDS, "first second");

/**
 * Whether the title may be a loose name of the post: one of its field ("Defence Minister" of a Secretary of
 * Defense), or the very same office. The full title of a junior post's field is not.
 */
export function sharesField(words: readonly string[], tenure: Tenure, isJoint = false): boolean {
  const { post } = tenure;
  if (isBelow(words, post)) return false;
  return labelsOf(post).some((own) => {
    if (
      words.some((word) => ENVOYS.has(word)) &&
      own.some((word) => ENVOYS.has(word)) &&
      receivesAny(words, own)
    )
      return true;
    if (isJunior(own, post) && !words.some((word) => JUNIOR.has(word))) return false;
    // "Minister of Foreign Affairs and Trade" of a "Minister of Foreign Affairs": a longer form of one title.
    const more = words.filter((word) => !own.includes(word));
    if (own.length > 1 && own.length + more.length === words.length && !more.some((word) => JUNIOR.has(word)))
      return true;
    const field = words.filter(
      (word) =>
        !HEADS.has(word) &&
        word !== AFFAIRS &&
        !OF_NO_FIELD.has(word) &&
        !(word === "european" && words.includes("commissioner")) &&
        (!JUNIOR.has(word) || word === "state"),
    );
    if (field.length === 0) return words.every((word) => own.includes(word)) || bothGovern(words, own, post);
    const isOwn = (word: string): boolean =>
      word === "state" && !own.includes("secretary")
        ? own.some(
            (other) => other !== word && other !== AFFAIRS && isFieldWord(other) && isNearField(word, other),
          )
        : isHostWord(word)
          ? receivesOne(word, own)
          : own.includes(word) ||
            own.some((other) => other !== AFFAIRS && isNearField(word, other) && !isBesideField(other, own));
    // A ministry of two fields may be called by either: "Minister for Women and Sport".
    return isJoint ? field.some(isOwn) : field.every(isOwn);
  });
}

/** Whether the label of the post is of an office below the head of a ministry; a minister of the state's things, or of senior citizens, is none. */
function isJunior(own: readonly string[], { label }: Post): boolean {
  if (isStateSecretary(own)) return false;
  return own.some((word) => JUNIOR.has(word) && !isOfField(word, label));
}

/** Whether a word of junior offices tells a field in the label: "Minister of Law and Parliamentary Affairs". */
function isOfField(word: string, label: string): boolean {
  if (word === "state") return OF_THE_STATES.test(label);
  const field = FIELD.exec(label)?.index ?? label.length;
  return OF_FIELDS.has(word) && field < label.length && !label.slice(0, field).toLowerCase().includes(word);
}

const FIELD = / (?:of|for) /;
/** Words of junior offices that fields have, too. */
const OF_FIELDS = wordList("senior parliamentary permanent first second");

/** "Minister of State Assets", not "Minister of State for Assets". */
const OF_THE_STATES =
  /\b(?:of|for) (?:the )?state (?:administration|assets|audit|companies|control|corporations|enterprises?|land|management|owned|planning|property|reserves?|revenues?|security|services?|treasury)\b/i;

/** Whether the word tells no field beside another's: "Minister of Justice and Public Administration" is no interior minister. */
function isBesideField(word: string, own: readonly string[]): boolean {
  return ADMINISTRATION.has(word) && own.some((other) => isFieldWord(other) && !ADMINISTRATION.has(other));
}

const ADMINISTRATION = wordList("public administration");

/** Those whom states send to others and to bodies, and who are called by each other's titles. */
const ENVOYS = wordList("ambassador envoy representative");

/** Whether no country that a title names as the receiving one speaks against the label. */
function receivesAny(words: readonly string[], own: readonly string[]): boolean {
  return words.every((word) => !isHostWord(word) || receivesOne(word, own));
}

/** Chancellors are called prime ministers, and the other way round; the head of Spain's government is called its president. */
function bothGovern(words: readonly string[], own: readonly string[], { country }: Post): boolean {
  const governs = (title: readonly string[]): boolean =>
    title.includes("prime") ||
    (title.includes("chancellor") && (country === null || CHANCELLORS.has(country))) ||
    (country === "ES" && title.length === 1 && title[0] === "president");
  return governs(words) && governs(own);
}

/** States whose head of government is a chancellor. */
const CHANCELLORS = new Set(["DE", "AT"]);

/** Offices of civil servants and envoys, who are no ministers at the same time. */
const BELOW_MINISTERS =
  /^(?:(?:deputy|assistant|vice) )?(?:director|ambassador|(?:special |chief |presidential |climate )*(?:envoy|negotiator)|spokes(?:man|woman|person)|chief of (?:staff|protocol)|permanent secretary|consul|high commissioner to)\b/i;

/** Whether the post is below that of a minister, whom `words` name in full. */
function isBelow(words: readonly string[], post: Post): boolean {
  if (!words.includes("minister") || words.some((word) => JUNIOR.has(word))) return false;
  return words.some(isFieldWord) && BELOW_MINISTERS.test(post.label);
}

/**
 * Whether a title that is somebody else's in full may be a loose name of the post all the same: all that it says
 * besides the rank stands in a label of the post, or in a word for the same field.
 */
export function mayBeCalled(words: readonly string[], post: Post): boolean {
  const told = words.filter((word) => isFieldWord(word) || (wordClass(word) & TITLE) === 0);
  return labelsOf(post).some((own) => {
    if (isJunior(own, post)) return false;
    if (isBelow(words, post) || isOfNoMinistry(words, own, post)) return false;
    if (told.length === 0) return words.every((word) => own.includes(word));
    return told.every((word) => {
      if (own.includes(word)) return true;
      return isFieldWord(word) && own.some((other) => isFieldWord(other) && isNearField(word, other));
    });
  });
}

/** Whether a minister is named, and the label is that of a body of no country which has none. */
function isOfNoMinistry(words: readonly string[], own: readonly string[], { country }: Post): boolean {
  return country === null && words.includes("minister") && !own.some((word) => MINISTERIAL.has(word));
}

const MINISTERIAL = wordList("minister secretary commissioner representative president");
const TITLE = WordClass.office | WordClass.rank;
