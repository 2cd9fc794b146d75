/** Posts whose labels are in another language than the notes, and those that name their country in the label. */
import { describe, expect, test } from "vitest";
import { readingsOfLabel } from "../../../../server/src/core/authority/labelLanguages.ts";
import { findingsOf } from "../../../../server/src/core/checks/index.ts";
import { documentOf, fixture } from "../../../support/fixture.ts";
import { markedRoles, plain } from "../../../support/roles.ts";

const LABELS: readonly (readonly [label: string, title: string, other: string])[] = [
  ["外務大臣", "Foreign Minister", "Defense Minister"],
  ["외교부 장관", "Minister of Foreign Affairs", "Defense Minister"],
  ["国防部长", "Defense Minister", "Foreign Minister"],
  ["Bundesminister der Verteidigung", "Defence Minister", "Finance Minister"],
  ["ministre des Armées", "Armed Forces Minister", "Prime Minister"],
  ["Ministra de Asuntos Exteriores", "Foreign Minister", "Defence Minister"],
  ["Menteri Luar Negeri", "Foreign Minister", "Defence Minister"],
  ["Bộ trưởng Ngoại giao", "Foreign Minister", "Finance Minister"],
  ["Dışişleri Bakanı", "Foreign Minister", "Interior Minister"],
  ["Minister Spraw Zagranicznych", "Minister of Foreign Affairs", "Defence Minister"],
  ["Министр обороны", "Defence Minister", "Foreign Minister"],
  ["Statsminister", "Prime Minister", "Foreign Minister"],
  ["وزير الخارجية", "Foreign Minister", "Defence Minister"],
  ["นายกรัฐมนตรี", "Prime Minister", "Foreign Minister"],
];

function register(label: string, country = ", country: PE"): string {
  return `
//- /authority.yaml
posts: [{ id: post, label: "${label}"${country} }]
persons: [{ id: val, name: Valentina Quispe, memberships: [{ post: post, start_date: 2024-10-21 }] }]
`;
}

describe("a label in another language", () => {
  test.each(LABELS)("%s is a %s and no %s", (label, title, other) => {
    const right = `${title} Valentina Quispe spoke.`;
    expect(markedRoles(register(label), right)).toBe(right);
    const wrong = `{${other}} Valentina Quispe spoke.`;
    expect(markedRoles(register(label), plain(wrong))).toBe(wrong);
  });

  test.each([
    "Ministro das Cidades",
    "Bundesbeauftragte für den Datenschutz",
    "令和審議官",
    "Уполномоченный",
  ])("that is not read contradicts nothing but a country: %s", (label) => {
    for (const title of ["Defence Minister", "President", "Mayor"]) {
      const note = `${title} Valentina Quispe spoke.`;
      expect(markedRoles(register(label), note)).toBe(note);
    }
    const abroad = "{Danish Defence Minister} Valentina Quispe spoke.";
    expect(markedRoles(register(label), plain(abroad))).toBe(abroad);
  });
});

describe("a label that names its country", () => {
  test.each([
    ["Prime Minister of Peru", "{Danish Prime Minister} Valentina Quispe spoke."],
    ["Peruvian Minister of Defence", "{Danish defence minister} Valentina Quispe spoke."],
    ["Prime Minister of Peru", "Peruvian Prime Minister Valentina Quispe spoke."],
    ["Peruvian Minister of Defence", "Peru's defence minister, Valentina Quispe, spoke."],
    ["President of the University of Peru", "Danish President Valentina Quispe spoke."],
  ])("%s: %s", (label, note) => expect(markedRoles(register(label, ""), plain(note))).toBe(note));
});

test.each(["Mayor of Los Angeles", "Governor of La Rioja", "Premier of Queensland", "Deputy Premier"])(
  "words of other languages leave an English label English: %s",
  (label) => expect(readingsOfLabel(label)).toBeNull(),
);

test.each([
  ["Premier of Queensland", "{Finance Minister} Valentina Quispe spoke."],
  ["Ambassador to El Salvador", "{Prime Minister} Valentina Quispe spoke."],
])("%s contradicts another title: %s", (label, note) =>
  expect(markedRoles(register(label), plain(note))).toBe(note),
);

test("the fix is the English label that the register writes, spelled as there", () => {
  const { root } = fixture(`
//- /authority.yaml
posts: [{ id: post, label: Bundesminister der Verteidigung, other_labels: [Verteidigungsministerin, Defence Minister, Federal Minister of Defence], country: PE }]
persons: [{ id: val, name: Valentina Quispe, memberships: [{ post: post, start_date: 2024-10-21 }] }]
`);
  const fixOf = (note: string): string | undefined => {
    root.setNote("/2025-11-20.md", documentOf("/2025-11-20.md", note));
    return findingsOf(root.snapshot(), "/2025-11-20.md")[0]?.fixes[0]?.newText;
  };
  expect(fixOf("Foreign Minister Valentina Quispe spoke.")).toBe("Defence Minister");
  expect(fixOf("Minister of Finance Valentina Quispe spoke.")).toBe("Federal Minister of Defence");
});
