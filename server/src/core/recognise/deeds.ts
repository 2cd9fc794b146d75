/** Words behind the subject of a sentence by which it is somebody: what people do, and words between them and that. */
import { wordList } from "../text/wordList.ts";
import { WordClass, wordClass } from "./lexicon.ts";

/** Whether a folded word with a small letter behind a name may be what its bearer does, or stand before that. */
export function isDeed(word: string): boolean {
  if (DEEDS.has(word) || BETWEEN.has(word)) return true;
  if (word.length > 4 && word.endsWith("ed")) return true;
  return (wordClass(word) & WordClass.ordinary) !== 0 && /...[^s]s$/.test(word);
}

const DEEDS =
  wordList(`said says told tells spoke speaks met meets left went goes came comes took takes gave gives got gets did does had has
  was is will would could should might can cannot must may wants wanted himself herself began begins brought brings
  built bought caught chose drew drove drank ate fell felt fought flew forgot froze grew heard held hid hit kept knew
  laid led lent lay lost made meant paid put quit read ran rang rose sang sat saw sent set shook shot shut slept sold
  spent stood stuck struck swore swept swam taught thought threw told took tore understood woke won wore wrote`);

const BETWEEN = wordList(
  "then also never later now again still just soon both once twice only already always often himself herself who",
);
