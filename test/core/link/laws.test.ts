/** What holds for the mentions of any text under any register. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mergeAuthorities } from "../../../server/src/core/authority/merge.ts";
import type { Authority, Person } from "../../../server/src/core/authority/model.ts";
import { parseAuthority } from "../../../server/src/core/authority/parse.ts";
import { Register } from "../../../server/src/core/authority/register.ts";
import { documentChecks } from "../../../server/src/core/checks/list.ts";
import { defaultConfig } from "../../../server/src/core/config.ts";
import { analyse, analyseInSteps } from "../../../server/src/core/link/analyse.ts";
import { readSeeds } from "../../support/bundled.ts";
import { documentOf } from "../../support/fixture.ts";

const authority = mergeAuthorities([
  readSeeds("authority").map(({ name, text }) => parseAuthority(name, text).authority),
]).authority;
const register = new Register(authority);
const OPTIONS = { date: "2025-11-03", dateOrder: "unknown" } as const;

const WORDS = [
  ..."Ahn Gyu-back Lee Jae-myung Jae-yong Shin Won-sik Beom-chul Trump Xi Jinping Biden Joe Hunter Dong Jun Hasan".split(
    " ",
  ),
  ..."Minister Vice Defense President bin III Jr. Mrs. the met and in of 's ’s - – + ( ) “ ” , . ; | > # * _ [[ ]] ` <!-- -->".split(
    " ",
  ),
  ..."ADMM ADMM+ ADMM-Plus ASEAN Defence Ministers' Meeting 2+2 Dialogue Pete Hegeth Koizmui Shinjiro XI KOIZUMI".split(
    " ",
  ),
  ..."小泉進次郎 防衛相 안규백 은 ณัฐพล นาคพาณิชย์ 31 June 2025 Monday \ud800 \udc00 \0 \u00ad \u202e \ufeff 👩‍👩‍👧 𠀀".split(
    " ",
  ),
  "\n",
  "\n\n",
  "\r\n",
  "\t",
  "---\n",
];
const text = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(" ", " ", " ", "", "\n")), { maxLength: 60 })
  .map((pairs) => pairs.flat().join(""));
const anyText = fc.oneof(
  { weight: 4, arbitrary: text },
  { weight: 1, arbitrary: fc.string({ unit: "binary" }) },
);

const admm = authority.forums.get("admm")!;
/** A forum with the name of a person. */
const NAMESAKE: [string, typeof admm] = [
  "namesake",
  { ...admm, id: "namesake", name: "Xi Jinping", otherNames: [] },
];

function analysed(note: string, under = register, path = "/note.md") {
  return analyse(documentOf(path, note), under, OPTIONS);
}

describe("any text", () => {
  test("gives mentions in order, apart from each other, and findings on them", () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom("/note.md", "/note.txt"), (note, path) => {
        const analysis = analysed(note, register, path);
        let end = 0;
        for (const mention of analysis.mentions) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.end).toBeGreaterThan(mention.start);
          end = mention.end;
        }
        expect(end).toBeLessThanOrEqual(note.length);
        const starts = new Set(analysis.mentions.map(({ start }) => start));
        for (const check of documentChecks)
          for (const { start } of check.run(analysis, {
            register,
            config: defaultConfig,
            sourceClaims: () => [],
          }))
            expect(starts).toContain(start);
      }),
      { seed: 20251104, numRuns: 400 },
    );
  });

  test("has names that neither begin nor end in a title, a possessive or a mark", () => {
    fc.assert(
      fc.property(text, (note) => {
        for (const mention of analysed(note).mentions) {
          if (mention.kind === "date") continue;
          const surface = note.slice(mention.start, mention.end);
          expect(surface).not.toMatch(
            /^(?:Minister|Vice|President|Mrs)\b|['’]s$|^[\s“"'([*_,.]|[\s”"'\]*_,;:]$/u,
          );
        }
      }),
      { seed: 20251105, numRuns: 300 },
    );
  });

  test("is read the same when it is read again", () => {
    fc.assert(
      fc.property(text, text, (note, other) => {
        const first = JSON.stringify(analysed(note).mentions);
        analysed(other);
        expect(JSON.stringify(analysed(note).mentions)).toBe(first);
      }),
      { seed: 20251106, numRuns: 100 },
    );
  });

  test("is read the same in steps while another is read", () => {
    fc.assert(
      fc.property(text, text, (note, other) => {
        const steps = analyseInSteps(documentOf("/note.md", note), register, OPTIONS);
        for (let step = steps.next(); ; step = steps.next()) {
          if (step.done === true) {
            expect(JSON.stringify(step.value.mentions)).toBe(JSON.stringify(analysed(note).mentions));
            break;
          }
          analysed(other);
        }
      }),
      { seed: 20251122, numRuns: 60 },
    );
  });
});

test("the order of the records says nothing", () => {
  const two: Person[] = [...authority.persons.values()].filter(({ id }) => id.startsWith("shin-"));
  const twins = two.map((person, i): [string, Person] => [`twin-${i}`, { ...person, id: `twin-${i}` }]);
  const persons = [...authority.persons, ...twins];
  const withOrder = (order: readonly number[]): Register => {
    const shuffled = persons.map((one, i) => ({ one, at: order[i] ?? 0 })).sort((a, b) => a.at - b.at);
    const forums = new Map(
      [...authority.forums, NAMESAKE].sort((a, b) => (order[0]! % 2 ? 1 : -1) * (a[0] < b[0] ? 1 : -1)),
    );
    const turned: Authority = { ...authority, forums, persons: new Map(shuffled.map(({ one }) => one)) };
    return new Register(turned);
  };
  const forums = new Map([...authority.forums, NAMESAKE]);
  const plain = new Register({ ...authority, forums, persons: new Map(persons) });
  const show = (note: string, under: Register): string =>
    JSON.stringify(
      analysed(note, under).mentions.map((one) =>
        one.kind === "date"
          ? [one.start, one.end]
          : [one.start, one.end, one.entity, one.candidates, one.via],
      ),
    );
  const order = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 60, maxLength: 60 });
  fc.assert(
    fc.property(order, fc.array(text, { minLength: 5, maxLength: 5 }), (places, notes) => {
      const shuffled = withOrder(places);
      for (const note of notes) expect(show(note, shuffled)).toBe(show(note, plain));
    }),
    { seed: 20251107, numRuns: 25 },
  );
});
