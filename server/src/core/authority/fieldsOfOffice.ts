/**
 * Fields of office that news calls by each other's names, or that ministries join and part again: a minister of
 * petroleum is an energy minister to some, one of external affairs a foreign minister. Words as `titleWords` gives them.
 */
import { titleWords } from "./titles.ts";

const GROUPS: readonly string[] = [
  "foreign external affairs state diplomacy relations cooperation overseas expatriates european europe",
  "defence war armed forces army armies military security national",
  "finance economy economic economics treasury budget exchequer planning revenue fiscal monetary development",
  "trade commerce industry business economy economic enterprise enterprises investment export infrastructure international",
  "energy petroleum oil gas mines mining mineral minerals resources power electricity industry climate",
  "agriculture farm farms farming food forestry forest fisheries fishery rural livestock land water primary villages",
  "environment climate ecology ecological green sustainability nature water energy forestry",
  "interior home internal police security local administration public emergency",
  "labor employment work workforce social welfare manpower pensions jobs",
  "education science research culture universities university school schools youth sports technology higher",
  "transport transportation infrastructure land railways railway aviation maritime mobility works construction tourism roads",
  "health welfare social medical family labor",
  "justice law legal attorney human rights",
  "digital technology science communications communication telecommunications information innovation",
  "culture arts tourism heritage sport sports media information",
  "housing construction urban land infrastructure local communities works",
  "veterans patriots defence",
  "sea seas ocean oceans marine maritime fisheries fishery fishing coast coastal ports shipping islands aquaculture",
  "women gender equality family families children youth elderly disability social inclusion",
  "immigration migration citizenship refugees integration asylum border borders interior home",
  "religious religion religions worship hajj waqf culture",
  "space aerospace science aviation technology",
  "antiquities heritage culture museums",
  "irrigation water hydraulics dams sanitation agriculture",
  "indigenous aboriginal minorities ethnic tribal rural regional",
  "reconstruction disaster disasters relief emergency humanitarian civil",
  "cooperatives entrepreneurship commerce trade industry",
  "diaspora expatriates overseas foreign",
  "unification reunification",
];

const groupsOf = new Map<string, number[]>();
GROUPS.forEach((words, group) => {
  for (const word of titleWords(words)) groupsOf.set(word, [...(groupsOf.get(word) ?? []), group]);
});

/** Whether ministers are named after the field. */
export function isFieldWord(word: string): boolean {
  return groupsOf.has(word);
}

/** Whether one field may be called by the other's name; a Latin word that no group has is near to every other. */
export function isNearField(word: string, other: string): boolean {
  const groups = groupsOf.get(word);
  if (groups === undefined) return /^\p{Script=Latin}/u.test(word);
  return groupsOf.get(other)?.some((group) => groups.includes(group)) ?? false;
}
