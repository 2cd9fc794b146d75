/**
 * Whether the words around a numeric date are of a language that writes the day first: Vietnamese, French, German,
 * Spanish, Italian, Portuguese, Dutch, the Scandinavian and Slavic languages, Turkish, Indonesian and others in Latin
 * letters, and Cyrillic or Greek script. Told by small words that English does not have.
 */
import type { Span } from "../../text/span.ts";
import { wordList } from "../../text/wordList.ts";
import { standsInVietnamese } from "../vietnamese.ts";

const AROUND = 160;
const WORD = /\p{Ll}+/gu;

const ENGLISH = wordList(
  "the of and to is was were for with that this it at by from are has have will be as he his they not or",
);
/** Small words of no English text, and of one language or several. */
const OTHERS = wordList(
  `le les des une est dans pour avec sur aux du ce cette qui que au sont pas der das und ist nicht mit vom bis zum zur auf eine einen wird
  von dem den im wurde fand los las una con por del fue para como más entre gli della nel che alla sono dal di il uma não em foi pelo
  ao dos het een van voor wordt niet werd jest się od nie przez dnia och det til och för med på af som ble ve bir bu için ile olarak
  tarihinde yang dan pada di untuk dengan tanggal dari ini dne je se za od bylo byl v ku și este din pe cu na ja oli että`,
);
/** Words that stand right before a date, of such a language. */
const BEFORE = /(?:^|[^\p{L}])(?:ngày|từ|đến|hôm|tanggal|dnia|dne|vom|den|du|del|al|dal|le|el|il|em|op)\s$/iu;
/** Weekdays of such languages right before a date, perhaps over a comma or a bracket: `Selasa (4/11/2025)`. */
const WEEKDAY =
  /(?<!\p{L})(?:senin|selasa|rabu|kamis|jumat|sabtu|minggu|isnin|khamis|jumaat|ahad|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica)[,.]? ?\(?$/iu;
const OTHER_SCRIPT = /[\p{Script=Cyrillic}\p{Script=Greek}]{3}/u;

/** Whether the place stands in such a language. */
export function standsInDayFirstLanguage(text: string, { start, end }: Span): boolean {
  if (standsInVietnamese(text, { start, end })) return true;
  const before = text.slice(Math.max(0, start - AROUND), start);
  const around = `${before} ${text.slice(end, end + AROUND)}`;
  if (OTHER_SCRIPT.test(around) || WEEKDAY.test(before)) return true;
  let [english, other] = [0, BEFORE.test(before) ? 2 : 0];
  for (const word of around.match(WORD) ?? []) {
    if (ENGLISH.has(word)) english++;
    else if (OTHERS.has(word)) other++;
  }
  return other > 1 && other > 2 * english;
}
