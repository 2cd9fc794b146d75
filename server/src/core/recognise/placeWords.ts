/**
 * What ordinary words around a name say about whether it is a place: regions, towns, and what stands before and behind
 * them. General English of news and notes only. Words are folded.
 */
import { wordList } from "../text/wordList.ts";

/** A state or province that a town stands before: "Austin, Texas". */
export function isRegionWord(folded: string): boolean {
  return REGIONS.has(folded);
}

/** A word that is a family name and a town: "Austin", "Kawasaki". */
export function isCityName(folded: string): boolean {
  return CITIES.has(folded);
}

/** Prepositions that a town may follow: those of places, and "to", "from" and "at". */
export function isTownPreposition(folded: string): boolean {
  return PLACE_PREPOSITIONS.has(folded) || TOWN_PREPOSITIONS.has(folded);
}

/** What stands behind a town and not behind a person: the airport of "Austin airport", the Energy of "Austin Energy". */
export function isTownNoun(folded: string): boolean {
  return TOWN_NOUNS.has(folded);
}

/** "province", "river": with a small letter behind a name, or before "of" and a name, it makes a place of it. */
export function isPlaceNoun(folded: string): boolean {
  return PLACE_NOUNS.has(folded);
}

/** "rue", "Jalan": what stands right before the name of somebody whom a street, a school or a place is called after. */
export function isThingHead(folded: string): boolean {
  return THING_HEADS.has(folded);
}

/** "UT", "UC": a university in front of the town of a campus. */
export function isUniversity(folded: string): boolean {
  return UNIVERSITIES.has(folded);
}

/** "USS", "HMS". */
export function isShipPrefix(folded: string): boolean {
  return SHIP_PREFIXES.has(folded);
}

/** Whether "-word" behind the name of a town says where something is: "Austin-based". */
export function isTownTail(folded: string): boolean {
  return TOWN_TAILS.has(folded);
}

/** Prepositions that a place follows and a person seldom does. */
export function isPlacePreposition(folded: string): boolean {
  return PLACE_PREPOSITIONS.has(folded);
}

const REGIONS =
  wordList(`alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois
  indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana
  nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia wisconsin wyoming ontario
  quebec alberta manitoba saskatchewan tasmania queensland tx ca ny nj fl va md`);
const CITIES =
  wordList(`austin jackson lincoln houston dallas madison jefferson columbus cleveland denver washington wellington sydney
  melbourne darwin adelaide carson lansing berkeley raleigh stockton orlando hamilton halifax lancaster durham chester
  warwick carlisle norfolk lawrence charleston montgomery richmond marion kawasaki miyazaki yamaguchi matsumoto
  fukushima fukuda ishikawa chiba nagano okayama toyama toyota yamagata akita`);
const PLACE_PREPOSITIONS = wordList("in near outside around via downtown");
/** Prepositions that a town follows as often as a person: too little is known to say that it is a person. */
const TOWN_PREPOSITIONS = wordList("to from at");
/** Words behind the name of a town that make it a place. */
const TOWN_NOUNS =
  wordList(`airport plant office offices area factory facility campus suburb suburbs metro mayor police resident residents
  native energy transit transportation`);
const PLACE_NOUNS = wordList(
  "province prefecture county district commune village town city river delta island islands peninsula",
);
const THING_HEADS =
  wordList(`rue calle avenida rua jalan jln jl lorong strasse ulica prospekt lycee ecole hopital aeroport stade gare universitas
  universiti universidad universidade yayasan masjid stadion bandara fondation fundacion fundacao instituto puerto
  porto villa fort camp mount hospital hotel plaza port frigate destroyer corvette submarine warship vessel ferry
  yacht tanker ship`);
const UNIVERSITIES = wordList("ut uc unc uw um suny cuny csu umass");
const SHIP_PREFIXES = wordList(
  "uss usns hms hmas hmcs hmnzs rss kd kri brp ins jds js roks rokn ss mv mt lst pt",
);
const TOWN_TAILS = wordList("based area born bound");
