/** Things, firms and places that bear a family name of somebody whom the note names, and ordinary words that look like one. */
import { describe, expect, test } from "vitest";
import { names } from "../../support/fixture.ts";

const REGISTER = `
//- /authority.yaml
persons:
  - { id: bailey, name: Orla Bailey }
  - { id: pan, name: Pan Huaiyu, name_order: family-first }
  - { id: ueda, name: Reijiro Ueda }
  - { id: young, name: Tilda Young }
  - { id: justice, name: Moses Justice }
  - { id: shah, name: Devika Shah }
  - { id: murphy, name: Colm Murphy }
  - { id: dar, name: Faisal Dar }
  - { id: lake, name: Grace Lake }
`;
const INTRODUCTION =
  "Orla Bailey, Pan Huaiyu, Reijiro Ueda, Tilda Young, Moses Justice, Devika Shah, Colm Murphy and Faisal Dar came.\n\n";
const linked = (note: string): string[] => names(INTRODUCTION + note, REGISTER).slice(8);

describe("is nobody", () => {
  test.each(
    `The Old Bailey is a court. | They met at the Old Bailey. | A Bailey bridge was built. | Bailey bridges were built.
    | Bailey & Boch makes plates. | Kühn & Bailey ships. | Kühn + Bailey ships. | Bailey & Partners is a firm.
    | The Pan American Highway is long. | In Ueda, Nagano, it rained. | Young people came. | Young voters came.
    | The Ministry of Justice said so. | The Chief Justice said so. | The Shah of Iran fled. | It is Murphy's law.
    | They flew to Dar es Salaam. | They drove to Lake Grace, Western Australia.`
      .split("|")
      .map((note) => note.trim()),
  )("%s", (note) => expect(linked(note)).toEqual([]));
});

describe("is the person", () => {
  test.each([
    ["LAKE Grace said so.", "LAKE Grace → lake variant"],
    ["Young said so.", "Young → young short-form"],
    ["Young insists on it.", "Young → young short-form"],
    ["Young quietly left.", "Young → young short-form"],
    ["Young, who left, is well.", "Young → young short-form"],
    ["Bailey & Larsen met.", "Bailey → bailey short-form"],
    ["It is Murphy's proposal.", "Murphy → murphy short-form"],
    ["Justice left the Ministry.", "Justice → justice short-form"],
    ["The Shah government fell.", "Shah → shah short-form"],
  ])("%s", (note, name) => expect(linked(note)).toEqual([name]));
});
