/** Countries that a note gives to people of another: in titles, beside ranks and counterparts, behind the name. */
import { describe, expect, test } from "vitest";
import { markedRoles, plain } from "../../../support/roles.ts";

const REGISTER = `
//- /authority.yaml
posts:
  - { id: lao-def, label: Minister of Defence, country: LA, other_labels: [Defence Minister] }
  - { id: per-for, label: Minister of Foreign Affairs, country: PE, other_labels: [Foreign Minister] }
  - { id: zmb-pre, label: President, country: ZM }
  - { id: sad-chr, label: Chair of the Southern Compact }
  - { id: nor-gov, label: Governor of the Bank of Norvalia, country: "NO" }
  - { id: sen-gov, label: Governor of the Bank of Senegal, country: SN }
  - { id: com-sec, label: Secretary-General of the Compact }
persons:
  - { id: keob, name: Bounthavy Keobounma, memberships: [{ post: lao-def, start_date: 2021-03-22 }] }
  - { id: quis, name: Micaela Quispeluna, memberships: [{ post: per-for, start_date: 2023-11-06 }] }
  - { id: mwan, name: Chola Mwansakabwe, memberships: [{ post: zmb-pre, start_date: 2021-08-24 }, { post: sad-chr, start_date: 2024-08-17 }] }
  - { id: solh, name: Torbjørn Solheimsvik, memberships: [{ post: nor-gov, start_date: 2022-03-01 }] }
  - { id: ndia, name: Awa Ndiayelle, memberships: [{ post: com-sec, start_date: 2022-03-01 }] }
`;

const finds = (marked: string): void => expect(markedRoles(REGISTER, plain(marked))).toBe(marked);

describe("another country", () => {
  test.each([
    "{Thai Minister} Bounthavy Keobounma spoke.",
    "Peru's new Defence Minister left. {Peru's new Defence Minister} Bounthavy Keobounma came.",
    "{Thailand's newly appointed Defence Minister} Bounthavy Keobounma came.",
    "She met her {Chilean counterpart}, Micaela Quispeluna.",
    "His {Bolivian colleague} Micaela Quispeluna agreed.",
    "Ahead of the talks she met the minister from {Chile}, Micaela Quispeluna.",
    "{Thai General} Bounthavy Keobounma spoke.",
    "{Ghana's leader} Chola Mwansakabwe spoke.",
    "{Malian strongman} Chola Mwansakabwe spoke.",
    "President Chola Mwansakabwe of {Ghana} spoke.",
    "President Chola Mwansakabwe of The {Gambia} spoke.",
    "Bounthavy Keobounma of {Thailand} and Micaela Quispeluna of {Chile} met.",
    "The ministers of {Thailand} (Bounthavy Keobounma) and Peru (Micaela Quispeluna) met.",
    "Micaela Quispeluna, the {Chilean} host, opened the meeting.",
    "The {Chilean} Micaela Quispeluna chaired the meeting.",
    "{Ghanaian President} Chola Mwansakabwe spoke.",
    "{Ghana's} Chola Mwansakabwe spoke.",
    "{Chile's} Micaela Quispeluna wants more.",
    "He met {Chile's} Micaela Quispeluna.",
    "Talks between Zambia's Chola Mwansakabwe and {Chile's} Micaela Quispeluna",
    "{Swedish central bank governor} Torbjørn Solheimsvik was quoted.",
    "{Senegalese governor} Torbjørn Solheimsvik was quoted.",
  ])("%s", finds);
});

describe("the right country, a place, a topic, or a body of no country", () => {
  test.each([
    "Lao Minister Bounthavy Keobounma spoke.",
    "Laos's new Defence Minister Bounthavy Keobounma came.",
    "She met her Peruvian counterpart, Micaela Quispeluna.",
    "President Chola Mwansakabwe of Zambia spoke.",
    "After meeting his Chilean counterpart, Micaela Quispeluna flew home.",
    "Together with her Chilean counterpart Micaela Quispeluna opened the hall.",
    "She met the Chilean minister. Micaela Quispeluna left.",
    "The criticism by Micaela Quispeluna of Chile was loud.",
    "They informed Micaela Quispeluna of Chile and its wishes.",
    "They reminded Foreign Minister Micaela Quispeluna of Chile's offer.",
    "He is the Micaela Quispeluna of Chile.",
    "Micaela Quispeluna of Chile Airlines flew.",
    "A former Chilean diplomat, Micaela Quispeluna, spoke.",
    "The Chilean-born diplomat Micaela Quispeluna spoke.",
    "She flew to Chile (Micaela Quispeluna stayed in Lima).",
    "Norwegian central bank governor Torbjørn Solheimsvik was quoted.",
    "Brussels' Awa Ndiayelle spoke. Senegal's Awa Ndiayelle left.",
    "Gaborone's Chola Mwansakabwe spoke for the Compact.",
    "Chair Chola Mwansakabwe of the Southern Compact spoke.",
    "Micaela Quispeluna, the EU's trade chief, spoke.",
    "He is Chile's Micaela Quispeluna. They call her Chile's Micaela Quispeluna.",
    "Chile's Micaela Quispeluna fans cheered. Chile's Micaela Quispeluna moment came.",
    "Chile's Micaela Quispeluna, as they call her, left.",
    "She saw Chile's Micaela Quispeluna, Rosa Mamaninka.",
    "Botswana's Compact chair Chola Mwansakabwe spoke.",
  ])("%s", finds);
});

describe("a country that stands in the label alone, or in the name of the post's organization", () => {
  const LABELS = `
//- /authority.yaml
organizations:
  - { id: asi, name: Italian Space Agency }
  - { id: fib, name: Finnish Border Agency }
  - { id: peb, name: Peruvian Border Agency }
posts:
  - { id: fi-p, label: President of Finland }
  - { id: pe-p, label: President of Peru }
  - { id: fi-ag, label: Attorney General of Finland }
  - { id: ke-un, label: Kenyan Permanent Representative to the United Nations }
  - { id: it-sp, label: President, organization: asi, country: IT }
  - { id: tw-p, label: President of the Republic of China }
  - { id: fi-b, label: Director General, organization: fib }
  - { id: pe-b, label: Director General, organization: peb }
persons:
  - { id: ket, name: Aino Kettunen, memberships: [{ post: fi-p, start_date: 2024-01-01 }] }
  - { id: qui, name: Pablo Quispe, memberships: [{ post: pe-p, start_date: 2024-01-01 }] }
  - { id: leh, name: Arto Lehtinen, memberships: [{ post: fi-ag, start_date: 2024-01-01 }] }
  - { id: kam, name: Wanjiru Kamotho, memberships: [{ post: ke-un, start_date: 2024-01-01 }] }
  - { id: nur, name: Eeva Nurmela, memberships: [{ post: fi-b, start_date: 2024-01-01 }] }
  - { id: san, name: Rosa Santillan, memberships: [{ post: pe-b, start_date: 2024-01-01 }] }
  - { id: hs, name: Hsu Ming-te, memberships: [{ post: tw-p, start_date: 2024-01-01 }] }
  - { id: val, name: Teodoro Valente, memberships: [{ post: it-sp, start_date: 2024-01-01 }] }
`;

  test.each([
    "{Peru's President} Aino Kettunen spoke.",
    "Aino Kettunen, {Peru's president}, spoke.",
    "Arto Lehtinen, {Attorney General of Peru}, spoke.",
    "Finland's President Aino Kettunen and Peruvian President Pablo Quispe met Finland's Attorney General, Arto Lehtinen.",
    "Permanent Representative to the United Nations Wanjiru Kamotho spoke.",
    "{Peruvian Border Agency Director General} Eeva Nurmela spoke.",
    "Eeva Nurmela, {Director General of the Peruvian Border Agency}, spoke.",
    "Finnish Border Agency Director General Eeva Nurmela and the director general of the border agency, Rosa Santillan, met.",
    "Taiwan's president, Hsu Ming-te, and Taiwanese President Hsu Ming-te spoke, {Chinese President} Hsu Ming-te left.",
    "Teodoro Valente, President of the Italian Space Agency, spoke.",
  ])("%s", (marked) => expect(markedRoles(LABELS, plain(marked))).toBe(marked));
});
