/** A root with a register of invented people, and notes that show what is to be reported. */
import { runJson } from "../support/cli.ts";
import type { Files } from "../support/tempWorkspace.ts";

export const DESK = `persons:
  - id: tarrow
    name: Edrin Tarrow
    family_name: Tarrow
    given_name: Edrin
    other_names: [{ name: Edrin Tarrough, status: misspelling }]
    memberships: [{ post: fisheries, start_date: 2020-03-01, end_date: 2022-06-30 }]
  - { id: velsing, name: Maribeth Velsing, family_name: Velsing, given_name: Maribeth }
  - { id: other-velsing, name: Jorun Velsing, family_name: Velsing, given_name: Jorun }
organizations: [{ id: ministry, name: Ministry of Fisheries }]
posts: [{ id: fisheries, label: Minister of Fisheries, organization: ministry, country: Norway }]
forums: [{ id: cod, name: Cod Council }]
`;

export const ALONE: Files = { "rapporteur.yaml": "bundled: false\n", "authority/desk.yaml": DESK };
export const SLIP = "Then Edrin Tarrough left.\n";

/** `file code text` of each finding. */
export async function checked(words: readonly string[], cwd: string): Promise<string[]> {
  const { findings } = await runJson(["check", ...words], { cwd });
  return findings.map(({ file, code, text }: Record<string, string>) => `${file} ${code} ${text}`);
}
