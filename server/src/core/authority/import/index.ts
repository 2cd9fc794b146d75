/** Another register's files to an authority file of ours. Nothing is fetched; what is not in the files is not known. */
import { assemble } from "./assemble.ts";
import type { AuthorityDraft } from "./draft.ts";
import { readFollowTheMoney } from "./followTheMoney.ts";
import { Harvest } from "./harvest.ts";
import type { ImportFormat } from "./input.ts";
import type { ImportDocument, ImportProblem } from "./node.ts";
import { readPopolo } from "./popolo.ts";
import { readWikidata } from "./wikidata.ts";

/** An authority file, and what of the source is not in it. */
export interface Imported {
  readonly draft: AuthorityDraft;
  /** What was left out, where and why; in the order in which it was found. */
  readonly problems: readonly ImportProblem[];
}

const READERS: Readonly<Record<ImportFormat, (harvest: Harvest) => void>> = {
  popolo: readPopolo,
  wikidata: readWikidata,
  ftm: readFollowTheMoney,
};

/**
 * Documents of one format, which may name one another's records, to one authority file in which a lint finds
 * nothing. The order of the documents tells only which of two records with one id counts. Never throws.
 */
export function importRegister(format: ImportFormat, documents: readonly ImportDocument[]): Imported {
  const harvest = new Harvest(documents);
  READERS[format](harvest);
  harvest.tellPassedOver();
  const draft = assemble(harvest);
  return { draft, problems: harvest.problems };
}
