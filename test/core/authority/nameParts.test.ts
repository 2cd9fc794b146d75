import { describe, expect, test } from "vitest";
import { namePartsOf } from "../../../server/src/core/authority/nameParts.ts";
import { parseAuthority } from "../../../server/src/core/authority/parse.ts";

/** The parts of the one person of a record: `family | given | short`. */
function parts(record: string): string {
  const { authority } = parseAuthority("a.yaml", `persons: [{ id: a, ${record} }]`);
  const { family, given, short } = namePartsOf([...authority.persons.values()][0]!);
  return [family, given, short].join(" | ");
}

describe("what the record says", () => {
  test.each([
    ["name: Richard Marles, family_name: Marles, given_name: Richard", "Marles | Richard | Marles"],
    ["name: Lee Jae-myung, family_name: Lee", "Lee | Jae-myung | Lee"],
    ["name: Lee Jae-myung, given_name: Jae-myung", "Lee | Jae-myung | Lee"],
    ["name: Heng Chee How, name_order: family-first", "Heng | Chee How | Heng"],
    ["name: Fumio Kishida, name_order: given-first", "Kishida | Fumio | Kishida"],
    [
      "name: Phan Van Giang, family_name: Phan, given_name: Giang, short_form: given_name",
      "Phan | Giang | Giang",
    ],
    ["name: Luiz Silva, short_form: Lula", "Silva | Luiz | Lula"],
  ])("%s", (record, expected) => expect(parts(record)).toBe(expected));
});

describe("what the name tells", () => {
  test.each([
    ["name: Sergei Lavrov", "Lavrov | Sergei | Lavrov"],
    ["name: Sugiono", " |  | "],
    ["name: Lee Jae-myung", "Lee | Jae-myung | Lee"],
    ["name: Donald Trump Jr.", "Trump | Donald Jr. | Trump"],
    ["name: Kim Min Seok, other_names: [{ name: 김민석 }]", "Kim | Min Seok | Kim"],
    ["name: Xi Jinping, other_names: [{ name: 习近平, lang: zh-Hans }]", "Xi | Jinping | Xi"],
    ["name: Fumio Kishida, other_names: [{ name: 岸田文雄, lang: ja }]", "Kishida | Fumio | Kishida"],
    ["name: To Lam, other_names: [{ name: Tô Lâm, lang: vi }]", "To | Lam | Lam"],
  ])("%s", (record, expected) => expect(parts(record)).toBe(expected));
});
