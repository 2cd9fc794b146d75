/** Whatever another register says, an import ends, and what it writes reads back without a finding. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { FORMATS } from "../../../../server/src/core/authority/import/input.ts";
import { imported } from "./imported.ts";

const name = fc.constantFrom(
  "Ann Roe",
  "ANN ROE",
  "Roe, Ann",
  "Ann-Roe",
  "Ann",
  "홍길동",
  "Ánn Röe",
  "no",
  "2020",
  "a: b #c",
  "‮x y",
  "",
);
const id = fc.constantFrom("a", "A", "b", "Q1", "Q5", "__proto__", "c d", "");
const junk = fc.jsonValue({ maxDepth: 3 });
/** A value of the kind that belongs there, mostly. */
const mostly = <T>(right: fc.Arbitrary<T>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 9, arbitrary: right }, { weight: 1, arbitrary: junk });
const date = mostly(fc.constantFrom("2020", "2019-05", "2020-02-30", "2021-01-01", ""));
const names = mostly(
  fc.array(fc.record({ name: mostly(name), lang: fc.constantFrom("ko", "vi", "en", "x!") })),
);

const popolo = fc.record({
  persons: mostly(
    fc.array(
      mostly(
        fc.record({ id: mostly(id), name: mostly(name), family_name: mostly(name), other_names: names }),
      ),
    ),
  ),
  organizations: mostly(
    fc.array(mostly(fc.record({ id, name: mostly(name), parent_id: id, other_names: names }))),
  ),
  memberships: mostly(
    fc.array(
      mostly(
        fc.record({
          person_id: id,
          organization_id: id,
          role: mostly(name),
          start_date: date,
          end_date: date,
        }),
      ),
    ),
  ),
});
const itemId = fc.constantFrom("Q1", "Q2", "Q3", "Q5", "Q192350");
const statements = mostly(
  fc.array(
    mostly(
      fc.record({
        mainsnak: fc.record({
          snaktype: fc.constant("value"),
          datavalue: fc.record({ value: mostly(fc.record({ id: mostly(itemId) })) }),
        }),
      }),
    ),
    { maxLength: 2 },
  ),
);
const wikidata = fc.array(
  mostly(
    fc.record({
      id: mostly(itemId),
      labels: mostly(
        fc.dictionary(fc.constantFrom("en", "ko", "vi", "mul"), mostly(fc.record({ value: mostly(name) }))),
      ),
      claims: mostly(
        fc.record({
          P31: statements,
          P39: statements,
          P27: statements,
          P279: statements,
          P734: statements,
          P749: statements,
        }),
      ),
    }),
  ),
);
const ftm = fc.array(
  mostly(
    fc.record({
      id: mostly(id),
      schema: mostly(fc.constantFrom("Person", "Position", "Occupancy", "PublicBody")),
      properties: mostly(
        fc.record({
          name: mostly(fc.array(mostly(name))),
          holder: mostly(fc.array(mostly(id), { maxLength: 1 })),
          post: mostly(fc.array(mostly(id), { maxLength: 1 })),
          startDate: mostly(fc.array(date)),
          endDate: mostly(fc.array(date)),
        }),
      ),
    }),
  ),
);

test.each([
  ["popolo", popolo],
  ["wikidata", wikidata],
  ["ftm", ftm],
] as const)("%s of any shape", (format, values) => {
  fc.assert(
    fc.property(values, (value) => void imported(format, value)),
    { numRuns: 150 },
  );
});

test.each(FORMATS)("any JSON as %s", (format) => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(imported(format, value).persons).toEqual([]);
    }),
    { numRuns: 50 },
  );
});
