/** What front matter of notes about people most likely means to say: told where the value speaks for the key. */
import { describe, expect, test } from "vitest";
import { likelyMeant } from "../../../../server/src/core/authority/notes/meant.ts";
import { documentOf } from "../../../support/fixture.ts";

function told(lines: string, file = "/Edrin Tarrow.md"): string[] {
  const text = `---\n${lines}\n---\nHe spoke.\n`;
  return likelyMeant(documentOf(file, text)).map(({ span, message }) => {
    const meant = /Did you mean "(.+)"\?$/.exec(message)?.[1];
    return `${text.slice(span.start, span.end)} → ${meant}`;
  });
}

describe("keys of a person", () => {
  test.each([
    ["title: Minister of Trade", ["title → role"]],
    ["position: Japanese Defence Minister", ["position → role"]],
    ["Office: 国防部长", ["Office → role"]],
    ["rolle: Deputy Prime Minister", ["rolle → role"]],
    ["job: Trade Minister\nfrom: 2024-01-01\nto: 2025", ["job → role", "from → start_date", "to → end_date"]],
    ["role: Trade Minister\nstart: 2024\nnation: Kenya", ["start → start_date", "nation → country"]],
    ["role: Trade Minister\ncontry: Kenya\nyears: 2021–2024", ["contry → country", "years → tenure"]],
    ["surname: Tarrow\nfirst_name: Edrin", ["surname → family_name", "first_name → given_name"]],
  ])("%j", (lines, expected) => expect(told(`type: person\n${lines}`)).toEqual(expected));
});

describe("what means itself", () => {
  test.each([
    "title: Edrin Tarrow",
    "title: President Edrin Tarrow",
    "title: The life of a fisherman",
    "title: Minister of Trade\nrole: Envoy",
    "role: Trade Minister\nstate: Georgia",
    "role: Secretary-General\nnationality: Panama",
    "role: Trade Minister\nfrom: Nairobi\nto: do",
    "role: Trade Minister\ndate: 2024-01-01\ncountry: Kenya\nnation: Kenya",
    "since: 2019\nnation: Kenya",
    "role: Trade Minister\nsince: 2019",
    "surname: Miller",
    "position: Goalkeeper",
    "position: '{{position}}'\ntitle: Minister of Trade",
    "title: [unclosed",
  ])("%j", (lines) => expect(told(`type: person\n${lines}`)).toEqual([]));

  test.each(["type: forum\ntitle: Minister of Trade", "title: Minister of Trade\nsince: 2024", "- a"])(
    "in a note that is about nobody: %j",
    (lines) => expect(told(lines)).toEqual([]),
  );
});

describe("a type that is nearly ours", () => {
  test.each([
    ["type: perosn\nrole: Envoy", ["perosn → person"]],
    ["type: People\ntenure: 2021–2024", ["People → person"]],
    ["type: [note, persons]\nrole: Envoy", ["persons → person"]],
    ["type: organizaton\naliases: [EFT]", ["organizaton → organization"]],
    ["type: perosn\ntags: [x]", []],
    ["type: lesson\nrole: Envoy", []],
    ["type: form\naliases: [A 38]", []],
    ["type: meeting\nrole: Envoy", []],
  ])("%j", (lines, expected) => expect(told(lines)).toEqual(expected));
});
