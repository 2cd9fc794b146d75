import fc from "fast-check";
import { expect, test } from "vitest";
import { mentionsIn } from "./marked.ts";

const pieces = (
  "November|Nov.|May|may|Jun|1|31|30th|2025|2024–27|1990s|-|–|/|.|,|, |(|)|\n|\n\n|# |> |`x`|from|to|and|since|until|the|" +
  "last|next|this|week|year|days|ago|later|early|mid-|Tuesday|(Tue)|Q3|FY2025|first|quarter|of|年|月|日|令和|元|十|火曜日|년|월|" +
  "일|said|will|'s|2025-13-01|11/12/2025|SEOUL, |\u{1F600}|\ud800"
).split("|");
const text = fc
  .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom("", " ")))
  .map((list) => list.flat().join(""));

test("mentions are ascending, disjoint, within the text and never empty", () =>
  fc.assert(
    fc.property(text, fc.constantFrom(null, "2025-11-02", "0001-01-01", "9999-12-31"), (text, note) => {
      let last = 0;
      for (const mention of mentionsIn(text, note)) {
        expect(mention.start).toBeGreaterThanOrEqual(last);
        expect(mention.end).toBeGreaterThan(mention.start);
        expect(mention.end).toBeLessThanOrEqual(text.length);
        expect(text.slice(mention.start, mention.end).trim()).toBe(text.slice(mention.start, mention.end));
        expect(mention.basis === null).toBe(mention.value === null);
        if (mention.fault !== null) expect(mention.value).toBeNull();
        last = mention.end;
      }
    }),
    { numRuns: 300 },
  ));

const DAY = String.raw`\d{4}-\d\d-\d\d`;
const SIDE = String.raw`(?:${DAY}|\d{4}(?:-\d\d)?|\d{3}X|\d\dXX|\.\.)`;
test("every value is EDTF", () =>
  fc.assert(
    fc.property(text, (text) => {
      for (const { value } of mentionsIn(text))
        if (value !== null) expect(value).toMatch(new RegExp(`^${SIDE}(?:/${SIDE})?$`));
    }),
    { numRuns: 300 },
  ));
