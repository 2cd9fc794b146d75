/**
 * What fields of people are called where their names, posts and countries stand apart: labels of lines and cards, and
 * heads of columns. Those of a column may say more, "Position held"; a label in front of a text says the field alone.
 */

const POST = "posts?|roles?|titles?|positions?|offices?|functions?|jobs?|capacity|portfolio";
const COUNTRY = "country|nation|nationality|state|for|delegation|affiliation";

/** Labels of whose the fields are. */
export const NAMES =
  /^(?:(?:full|official) )?(?:names?|who|person|minister|guest|speaker|official|contact|interviewee|host)$/i;
export const POSTS = new RegExp(`^(?:(?:current|official|present) )?(?:${POST})$`, "i");
export const COUNTRIES = new RegExp(`^(?:${COUNTRY})$`, "i");

/** Heads of columns. */
export const POST_HEADS = new RegExp(
  `^(?:(?:(?:in )?(?:which|what) )?(?:${POST})|portfolios|ranks?|ministry|who is)\\b|^(?:직책|직위|직함|직|役職|職名|肩書き?|職務|职务|职位|職位)$`,
  "i",
);
export const COUNTRY_HEADS = new RegExp(`^(?:${COUNTRY}|国|国名|国籍|国家|나라|국가|국적)$`, "i");
