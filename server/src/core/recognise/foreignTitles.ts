/**
 * Words of languages other than English that stand right before a name with a capital and are no part of it: titles of
 * office, and what a sentence begins with. They say where a name begins, not what its bearer is; titles as labels of
 * posts are read in `authority/labelLanguages.ts`.
 */
import { fold } from "../text/chars.ts";
import { wordList } from "../text/wordList.ts";
import { WordMemo } from "./wordMemo.ts";

const TITLE = 1;
const OPENER = 2;

/** What a token is, as flags; asked where a name stands. */
export const foreignBeforeNames = new WordMemo(
  (word) => (isForeignTitle(word) ? TITLE : 0) | (OPENERS.has(word) ? OPENER : 0),
);

/** Whether the flags are those of a title, or of a word that opens a sentence and stands where one begins. */
export function standsApart(flags: number, opensSentence: boolean): boolean {
  return (flags & TITLE) !== 0 || (opensSentence && (flags & OPENER) !== 0);
}

/** Whether a folded word is a title of office: "Verteidigungsminister", "Președintele", "министр". */
function isForeignTitle(folded: string): boolean {
  return folded.length > 4 && (TITLES.has(folded) || ENDS.test(folded) || BEGINS.test(folded));
}

/** "Ministerpräsident", "Außenministerin", "forsvarsministeren", "puolustusministeri". */
const ENDS =
  /(?:.minister(?:in|en|i|ka)?|ministr(?:o|a|e|ul|as|s|yne)|ministar|minister(?:in|ka)|miniszter|prasident(?:in)?|presidenten|statsradet|радник|министр|министар|министър)$/u;
const BEGINS =
  /^(?:presiden(?:te?|ta|tti|tas|tul)?$|presedin|prezyden|preziden|президент|министер|министр|міністр|премьер|премєр|прем'єр|канцлер|губернатор|υπουργ|προεδρ|πρωθυπουργ)/u;
const TITLES =
  folded(`menteri cumhurbaskani basbakan bakani kanzler kanzlerin bundeskanzler bundeskanzlerin kansler canciller
  gobernador gobernadora gouverneur gouverneure governador governadora senador senadora embajador embajadora embaixador
  ambassadeur ambassadrice botschafter botschafterin burgermeister oberburgermeister premjer premijer
  pertahanan negeri keuangan kewangan perdagangan kesehatan kesihatan pendidikan pertanian perhubungan gubernur bupati glava глава посол сенатор губернатор депутат спикер председатель директор генерал`);
const OPENERS =
  folded(`ayer hoy segun ontem hoje segundo hier aujourdhui selon gestern heute laut wczoraj dzis wedlug vcera
  dnes podle kemarin menurut bugun dun eilen tanaan igar idag enligt gisteren vandaag volgens oggi ieri secondo
  сегодня вчера завтра позже затем ранее вчора сьогодні днес вчера χθες σημερα`);

function folded(list: string): ReadonlySet<string> {
  return new Set([...wordList(list)].map(fold));
}
