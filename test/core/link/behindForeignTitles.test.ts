/** Names in full behind a title or the first word of a sentence in another language than English. */
import { describe, expect, test } from "vitest";
import { fixed, names } from "../../support/fixture.ts";

const REGISTER = `
//- /authority.yaml
persons:
  - id: maren
    name: Maren Ostlund
    other_names: [{ name: Марен Эстлунд, lang: ru }, { name: Μάρεν Έστλουντ, lang: el }]
`;

describe("is linked", () => {
  test.each(
    `Verteidigungsministerin Maren Ostlund sprach. | Presidente Maren Ostlund habló. | Ministra Maren Ostlund habló.
    | Președintele Maren Ostlund a vorbit. | Puolustusministeri Maren Ostlund puhui. | Presiden Maren Ostlund berpidato.
    | Menteri Pertahanan Maren Ostlund datang. | Cumhurbaşkanı Maren Ostlund konuştu. | Ayer Maren Ostlund habló.
    | Selon Maren Ostlund, non. | Министр Марен Эстлунд выступила. | Сегодня Марен Эстлунд выступила.
    | Υπουργός Μάρεν Έστλουντ μίλησε.`
      .split("|")
      .map((text) => text.trim()),
  )("%s", (text) => {
    expect(names(text, REGISTER).map((name) => name.split(" → ")[1]!.split(" ")[0])).toEqual(["maren"]);
  });
});

test.each(["Then Selon Maren Ostlund came.", "Anna Maren Ostlund habló.", "Анна Марен Эстлунд выступила."])(
  "is somebody else: %s",
  (text) => expect(names(text, REGISTER)).toEqual([]),
);

test("a slip there is found", () => {
  expect(fixed(`${REGISTER}\n//- /a.md\nMinisterin Maren Ostlnud sprach.`)).toBe(
    "Ministerin Maren Ostlund sprach.",
  );
});
