/**
 * Whether somebody's name has one right spelling in Latin letters: where it is written so at home, or by one rule, and
 * the office that is registered is one of that country. A name from another script has as many as there are systems of romanisation; so have,
 * for the press, Malay and Indonesian ones, which change between the spellings of their times.
 */
import { wordList } from "../text/wordList.ts";
import type { Authority, Person } from "./model.ts";
import { tenuresOf } from "./terms.ts";

/** ISO 3166-1 alpha-2: countries where names are written in Latin letters, each in one spelling. */
const LATIN =
  wordList(`AD AG AL AO AR AT AU BA BB BE BF BI BJ BO BR BS BW BZ CA CD CF CG CH CI CL CM CO CR CU CV CZ DE DK DM DO EC EE ES FI FJ FM
  FR GA GB GD GH GM GN GQ GT GW GY HN HR HT HU IE IS IT JM KE KI KN LC LI LR LS LT LU LV MC ME MG MH MK ML MT MU MW MX MZ NA NE
  NG NI NL NO NR NZ PA PE PG PH PL PT PW PY RO RS RW SB SC SE SI SK SL SM SN SR SS ST SV SZ TD TG TL TO TR TT TV TZ UG US UY VC VE
  VU WS XK ZA ZM ZW`);

/** False of whom no office with a country is known. */
export function hasOneSpelling(person: Person, authority: Authority): boolean {
  const countries = countriesOf(person, authority);
  return countries.length > 0 && countries.every((country) => LATIN.has(country));
}

/** Whether an office of a country is known where names are written in other letters, or in several spellings. */
export function hasSeveralSpellings(person: Person, authority: Authority): boolean {
  return countriesOf(person, authority).some((country) => !LATIN.has(country));
}

function countriesOf(person: Person, authority: Authority): string[] {
  return tenuresOf(person, authority).flatMap(({ post }) => post.country ?? []);
}
