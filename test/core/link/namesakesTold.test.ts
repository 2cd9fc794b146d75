/** Several people of one full name: what tells who is meant where no title stands right before it. */
import { describe, expect, test } from "vitest";
import { documentOf, fixture } from "../../support/fixture.ts";

const REGISTER = `
//- /authority.yaml
posts:
  - { id: cn-for, label: Minister for Foreign Affairs, country: CN, other_labels: [Foreign Minister] }
  - { id: ke-tra, label: Minister for Transport, country: KE, other_labels: [Transport Minister] }
persons:
  - { id: a, name: Bai Lumo, not_same_as: [b], memberships: [{ post: cn-for, start_date: 2020-01-01 }] }
  - { id: b, name: Bai Lumo, memberships: [{ post: ke-tra, start_date: 2021-01-01 }] }
`;

/** The ids of the people meant, in order; "?" for nobody. */
function meant(note: string): string {
  const { root } = fixture(REGISTER);
  root.setNote("/2025-11-12.md", documentOf("/2025-11-12.md", note));
  const { mentions } = root.snapshot().analysis("/2025-11-12.md")!;
  return mentions.flatMap((one) => (one.kind === "date" ? [] : [one.entity ?? "?"])).join(" ");
}

test.each([
  ["Kenya's transport minister, Bai Lumo, left.", "b"],
  ["Minister Bai Lumo of Kenya left.", "b"],
  ["China: Bai Lumo. Kenya: Bai Lumo.", "a b"],
  ["- China – Bai Lumo\n- Kenya – Bai Lumo", "a b"],
  ["## Kenya\n\nBai Lumo left.", "b"],
  [
    "| Name | Post |\n|---|---|\n| Bai Lumo | Minister for Transport |\n| Bai Lumo | Foreign Minister |",
    "b a",
  ],
  ["| Country | Name |\n|---|---|\n| Kenya | Bai Lumo |\n| CN | Bai Lumo |", "b a"],
])("told: %s", (note, ids) => expect(meant(note)).toBe(ids));

describe("not told", () => {
  test.each([
    ["Bai Lumo left.", "?"],
    ["Peru: Bai Lumo.", "?"],
    ["| Kenya | Bai Lumo |\n|---|---|\n| Peru | Bai Lumo |", "b ?"],
  ])("%s", (note, ids) => expect(meant(note)).toBe(ids));
});

describe("a calling that no office goes with tells of somebody else of the name", () => {
  const names = (note: string): string => {
    const { root } = fixture(
      `//- /authority.yaml\nposts: [{ id: p, label: Transport Minister, country: KE }]\npersons: [{ id: c, name: Rosa Quillen, memberships: [{ post: p, start_date: 2021-01-01 }] }]\n`,
    );
    root.setNote("/2025-11-12.md", documentOf("/2025-11-12.md", note));
    return root
      .snapshot()
      .analysis("/2025-11-12.md")!
      .mentions.map(({ start }) => start)
      .join(" ");
  };

  test.each([
    "The violinist Rosa Quillen played.",
    "Kenyan Rosa Quillen, a cyclist, won.",
    "Rosa Quillen (goalkeeper) left.",
  ])("none: %s", (note) => expect(names(note)).toBe(""));

  test.each([
    ["Transport Minister Rosa Quillen, a cyclist, left.", "19"],
    ["The former cyclist Rosa Quillen left.", "19"],
    ["Rosa Quillen, a hunter, left.", "0"],
    ["The cyclist met Rosa Quillen.", "16"],
  ])("%s", (note, at) => expect(names(note)).toBe(at));
});

describe("of two of one name, the one named before is not who has another part", () => {
  const first = "Foreign Minister Bai Lumo came. ";

  test.each([
    "Bai Lumo, head of Corvane, spoke.",
    "Bai Lumo, Corvane's new boss, spoke.",
    "Bai Lumo, who runs Corvane, spoke.",
    "Corvane chief Bai Lumo spoke.",
    "The head of Corvane, Bai Lumo, spoke.",
    "Bai Lumo of Corvane spoke.",
    "Bai Lumo, a dentist, spoke.",
    "Another Bai Lumo spoke.",
  ])("nobody: %s", (note) => expect(meant(first + note)).toBe("a ?"));

  test.each([
    "Bai Lumo, head of the delegation, spoke.",
    "Bai Lumo, who met the head of Corvane, spoke.",
    "Bai Lumo, a lawyer by training, spoke.",
    "Bai Lumo, leader of the Labour Party, spoke.",
    "Bai Lumo, head of Parliament, spoke.",
    "They told Bai Lumo of Corvane's plan.",
    "Bai Lumo of China spoke.",
  ])("the one: %s", (note) => expect(meant(first + note)).toBe("a a"));
});

describe("a name in other marks, spaces or order than a person's, where the text tells of somebody else", () => {
  const meantOf = (note: string): string => {
    const { root } = fixture(
      `//- /authority.yaml
posts: [{ id: p, label: Transport Minister, country: KE }]
persons: [{ id: c, name: Rösa Quillen, family_name: Quillen, given_name: Rösa, memberships: [{ post: p, start_date: 2021-01-01 }] }]
`,
    );
    root.setNote("/2025-11-12.md", documentOf("/2025-11-12.md", note));
    const { mentions } = root.snapshot().analysis("/2025-11-12.md")!;
    return mentions
      .flatMap(({ kind, start, end }) => (kind === "person" ? note.slice(start, end) : []))
      .join(", ");
  };

  test.each([
    "Rosa Quillen, the basketball player, came.",
    "Rosa Quillen, a dentist from Brno, came. Rosa Quillen left.",
    "Rosa Quillen, aged nine, won the contest.",
    "The singer Rosa Quillen came.",
    "Quillen Rosa the novelist came.",
    "Rosa Quillen, no relation, came.",
    "Rosa Quillen scored twice for Slavia.",
    "Quillen Rosa runs marathons.",
    "Rosa Quillen (1931–1999) wrote it.",
    "Rösa Quillen (1931–1999) wrote it.",
  ])("none: %s", (note) => expect(meantOf(note)).toBe(""));

  test.each([
    ["Rosa Quillen, a former singer, left.", "Rosa Quillen"],
    ["The former singer Rosa Quillen left.", "Rosa Quillen"],
    ["Rosa Quillen, a keen skier, left.", "Rosa Quillen"],
    ["Rosa Quillen, a key player, left.", "Rosa Quillen"],
    ["Rosa Quillen, an economist, left.", "Rosa Quillen"],
    ["Rosa Quillen, a singer by training, left.", "Rosa Quillen"],
    ["Rosa Quillen, a minister, left.", "Rosa Quillen"],
    ["Rosa Quillen is a fan of Slavia.", "Rosa Quillen"],
    ["Transport Minister Rosa Quillen, the basketball player, left.", "Rosa Quillen"],
    ["Rösa Quillen spoke. Rosa Quillen, the dentist, too. Rösa Quillen left.", "Rösa Quillen, Rösa Quillen"],
    ["Rosa Quillen (1961–2024) held it.", "Rosa Quillen"],
  ])("%s", (note, names) => expect(meantOf(note)).toBe(names));
});
