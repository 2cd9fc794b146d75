import fc from "fast-check";
import { expect, test } from "vitest";
import { nameHash, nameKey } from "../../../server/src/core/authority/nameKey.ts";

const pieces = fc.constantFrom(
  ..."Ann|ANN|ann|Müller|muller|Ｔａｒｏ|Æsa|aesa|金|-|‐| |  |\u3000|’|'|.|,|\u200b|\u0301|/|(|".split("|"),
);
const forms = fc.array(pieces, { minLength: 1, maxLength: 6 }).map((list) => list.join(""));

test.each([
  ["Gyu-back  AHN", "gyu back ahn"],
  ["O’Neill, J.", "o neill j"],
  [" -", " -"],
  ["Łódź/Ørsted", "lodz/orsted"],
])("%j is the name %j", (form, key) => expect(nameKey(form)).toBe(key));

test("forms that are one name have one hash", () =>
  fc.assert(
    fc.property(forms, forms, (a, b) => {
      expect(nameHash(a)).toBe(nameHash(nameKey(a)));
      if (nameKey(a) === nameKey(b)) expect(nameHash(a)).toBe(nameHash(b));
    }),
    { numRuns: 2000 },
  ));
