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
