import fc from "fast-check";
import { expect, test } from "vitest";
import { IntMap } from "../../../server/src/core/recognise/intMap.ts";

test("numbers keys in the order in which they come", () =>
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.integer(), fc.nat(50)), { maxLength: 3000 }),
      fc.integer(),
      (keys, other) => {
        const map = new IntMap();
        const added = keys.map((key) => map.add(key));
        const order = [...new Set(keys)];
        expect(added).toEqual(keys.map((key) => order.indexOf(key)));
        expect(map.size).toBe(order.length);
        expect(map.get(other)).toBe(order.indexOf(other));
      },
    ),
    { numRuns: 50 },
  ));
