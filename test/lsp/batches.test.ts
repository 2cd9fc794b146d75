/** Storms of changed files, as the server takes them. */
import { expect, test } from "vitest";
import { Batches, type ChangedFiles } from "../../server/src/lsp/batches.ts";

/** Batches that each wait to be let go, and what each of them was given. */
function held(): { batches: Batches; given: string[]; release: () => void; errors: unknown[] } {
  const given: string[] = [];
  const errors: unknown[] = [];
  let release = (): void => {};
  const first = new Promise<void>((resolve) => {
    release = resolve;
  });
  const work = async (files: ChangedFiles): Promise<void> => {
    given.push([...files].map(([uri, exists]) => `${uri}${exists ? "+" : "-"}`).join(" "));
    await first;
    if (files.has("bad")) throw new Error("bad");
  };
  return { batches: new Batches(work, (error) => errors.push(error)), given, release, errors };
}

test("what comes during a batch makes one more, with what was told last", async () => {
  const { batches, given, release } = held();
  batches.add(new Map([["a", true]]));
  await Promise.resolve();
  for (let i = 0; i < 100; i++)
    batches.add(
      new Map([
        ["a", i % 2 === 0],
        ["b", true],
      ]),
    );
  release();
  await batches.settled;
  expect(given).toEqual(["a+", "a- b+"]);
});

test("a batch that fails is told, and the next one is worked on", async () => {
  const { batches, given, release, errors } = held();
  batches.add(new Map([["bad", true]]));
  await Promise.resolve();
  batches.add(new Map([["b", true]]));
  release();
  await batches.settled;
  expect(given).toEqual(["bad+", "b+"]);
  expect(errors).toEqual([new Error("bad")]);
});
