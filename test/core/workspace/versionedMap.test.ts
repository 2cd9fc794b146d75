import fc from "fast-check";
import { expect, test } from "vitest";
import { VersionedMap } from "../../../server/src/core/workspace/versionedMap.ts";

const step = fc.record({
  key: fc.integer({ min: 0, max: 150 }).map(String),
  value: fc.option(fc.integer(), { nil: undefined }),
  view: fc.boolean(),
});

test("every view stays as a plain map was when it was taken", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 250 }), (steps) => {
      const map = new VersionedMap<number>();
      const model = new Map<string, number>();
      const views: { view: ReturnType<typeof map.view>; model: Map<string, number> }[] = [];
      for (const { key, value, view } of steps) {
        map.set(key, value);
        if (value === undefined) model.delete(key);
        else model.set(key, value);
        if (view) views.push({ view: map.view(), model: new Map(model) });
        expect(map.get(key)).toBe(value);
      }
      for (const taken of views) {
        const keys = [...taken.view.keys()].sort();
        expect(keys).toEqual([...taken.model.keys()].sort());
        expect(keys.map((key) => taken.view.get(key))).toEqual(keys.map((key) => taken.model.get(key)));
      }
    }),
    { seed: 20251103, numRuns: 40 },
  );
});
