import { describe, expect, test } from "vitest";
import { bodyForms } from "../../../server/src/core/authority/bodyForms.ts";
import { parseAuthority } from "../../../server/src/core/authority/parse.ts";
import { personForms } from "../../../server/src/core/authority/personForms.ts";
import { type NameForm, PatternKind, PatternRole } from "../../../server/src/core/recognise/patterns.ts";

/** The forms of a person, parts apart by `|`, short forms in brackets. */
function formsOf(record: string): string[] {
  const { authority } = parseAuthority("a.yaml", `persons: [{ id: a, ${record} }]`);
  const forms = personForms([...authority.persons.values()][0]!, 0);
  return [
    ...new Set(
      forms.map(({ parts, role }) =>
        role === PatternRole.short ? `[${textsOf(parts)}]` : textsOf(parts).join("|"),
      ),
    ),
  ];
}

function textsOf(parts: NameForm["parts"]): string[] {
  return parts.map((words) => words.map(({ text }) => text).join(" "));
}

describe("a person's forms", () => {
  test.each([
    [
      "name: Ahn Gyu-back, name_order: family-first",
      ["Ahn|Gyu-back", "Ahn|Gyuback", "Gyu-back|Ahn", "Gyuback|Ahn", "[Ahn]"],
    ],
    [
      "name: Yoon Suk Yeol, name_order: family-first",
      ["Yoon|Suk Yeol", "Yoon|Sukyeol", "Suk Yeol|Yoon", "Sukyeol|Yoon", "[Yoon]"],
    ],
    ["name: Richard Marles, name_order: given-first", ["Richard|Marles", "Marles|Richard", "[Marles]"]],
    ["name: Sugiono", ["Sugiono"]],
    ["name: Ahmad Abdullah", ["Ahmad|Abdullah", "[Abdullah]"]],
    ["name: 小泉進次郎", ["小泉進次郎", "[小泉]"]],
    [
      "name: Lloyd Austin, family_name: Austin, other_names: [{ name: Lloyd J. Austin III }]",
      ["Lloyd|Austin", "Austin|Lloyd", "Lloyd|J.|Austin|III", "Lloyd|Austin|III", "[Austin]"],
    ],
    [
      "name: Joe Public, other_names: [{ name: Jo Pblic, status: misspelling }]",
      ["Joe|Public", "Public|Joe", "Jo|Pblic", "[Public]"],
    ],
  ])("%s", (record, expected) => {
    expect(formsOf(record)).toEqual(expect.arrayContaining(expected));
    expect(expected).toEqual(expect.arrayContaining(formsOf(record)));
  });
});

test("a body's head in both numbers, slips only in what is listed", () => {
  const { authority } = parseAuthority(
    "a.yaml",
    "forums: [{ id: a, name: Experts' Group, other_names: [EG] }]",
  );
  const forms = bodyForms([...authority.forums.values()][0]!, 0, PatternKind.forum);
  expect(forms.map(({ parts, slips }) => `${textsOf(parts)} ${slips}`)).toEqual([
    "Experts' Group true",
    "Experts' Groups false",
    "EG true",
  ]);
});
