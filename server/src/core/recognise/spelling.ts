/**
 * British and American spellings of the words that posts and forums are named with.
 * Spelling only: words that differ (lorry, truck) are not here.
 */

const PAIRS: Readonly<Record<string, string>> = {
  defense: "defence",
  offense: "offence",
  license: "licence",
  center: "centre",
  theater: "theatre",
  program: "programme",
  labor: "labour",
  harbor: "harbour",
  honor: "honour",
  honorable: "honourable",
  neighbor: "neighbour",
  neighborhood: "neighbourhood",
  adviser: "advisor",
  counselor: "counsellor",
  councilor: "councillor",
  aluminum: "aluminium",
  fulfillment: "fulfilment",
  judgment: "judgement",
};

const OTHER = new Map<string, string>();
for (const [american, british] of Object.entries(PAIRS)) {
  OTHER.set(american, british);
  OTHER.set(british, american);
}

/** The other spelling of a folded word, if it has one: -or/-our and the like by list, -ization by rule. */
export function otherSpellings(word: string): readonly string[] {
  const listed = OTHER.get(word);
  if (listed !== undefined) return [listed];
  if (word.length < 8) return [];
  if (word.includes("ization")) return [word.replace("ization", "isation")];
  if (word.includes("isation")) return [word.replace("isation", "ization")];
  return [];
}
