/** A name written otherwise: where it changes, where it stays, and what the register has to learn. */
import { describe, expect, test } from "vitest";
import { renameableAt, renamed } from "../../../server/src/core/features/rename.ts";
import { fixture } from "../../support/fixture.ts";

const REGISTER = `//- /authority.yaml
persons:
  - { id: tarrow, name: Edrin Tarrow, other_names: [Eddie Tarrow], family_name: Tarrow }
  - { id: velsing, name: Maribeth Velsing }
`;

/** The notes as they are then, and the name that is new to the register; or why not. */
function outcome(notes: string, newName: string): unknown {
  const { snapshot, root, cursor, files } = fixture(REGISTER + notes);
  for (const note of snapshot.noteIds()) root.index(note);
  const at = renameableAt(snapshot, cursor!.document, cursor!.offset);
  const made = at === null ? null : renamed(root.snapshot(), cursor!.document, at, newName);
  if (made === null || typeof made === "string") return made;
  const texts: Record<string, string> = {};
  for (const { note, edits } of made.notes) {
    let text = files.find(({ path }) => path === note)!.text;
    for (const { start, end, newText } of [...edits].reverse())
      text = text.slice(0, start) + newText + text.slice(end);
    texts[note] = text.trimEnd();
  }
  return { ...texts, new: made.newVariant?.name ?? null };
}

test("the same form changes in all notes, other forms of the same person stay", () =>
  expect(
    outcome(
      `//- /a.md
<|>Edrin Tarrow and Eddie Tarrow. Tarrow left. EDRIN TARROW.
//- /b.md
Edrin Tarrow’s.
//- /c.md
Maribeth Velsing.
`,
      "Edrin Tarrou",
    ),
  ).toEqual({
    "/a.md": "Edrin Tarrou and Eddie Tarrow. Tarrow left. EDRIN TARROW.",
    "/b.md": "Edrin Tarrou’s.",
    new: "Edrin Tarrou",
  }));

test("a name that is listed already teaches the register nothing", () =>
  expect(outcome("//- /a.md\n<|>Edrin Tarrow.\n", "Eddie  Tarrow ")).toEqual({
    "/a.md": "Eddie Tarrow.",
    new: null,
  }));

test("a slip is put right", () =>
  expect(outcome("//- /a.md\n<|>Edrin Tarow spoke.\n", "Edrin Tarrow")).toEqual({
    "/a.md": "Edrin Tarrow spoke.",
    new: null,
  }));

describe("what is somebody else's words stays, but for the one that is asked about:", () => {
  test.each([
    ["a quotation", 'She wrote: "Edrin Tarrow is here." He nodded at it.'],
    ["a wiki link's target", "See [[Edrin Tarrow]] for that."],
    ["a wiki link's hidden target", "See [[Edrin Tarrow|him]] for that."],
    ["a name with marks within", "See **Edrin** Tarrow for that."],
    ["code", "See `Edrin Tarrow` for that."],
  ])("%s", (_, line) => {
    const notes = `//- /a.md\n<|>Edrin Tarrow.\n\n${line}\n`;
    expect(outcome(notes, "Eddie Tarrow")).toEqual({ "/a.md": `Eddie Tarrow.\n\n${line}`, new: null });
  });

  test("which is in a quotation", () =>
    expect(outcome('//- /a.md\nShe wrote: "<|>Edrin Tarrow is here."\n', "Eddie Tarrow")).toEqual({
      "/a.md": 'She wrote: "Eddie Tarrow is here."',
      new: null,
    }));
});

test("below a heading a name changes, in the heading too", () =>
  expect(outcome("//- /a.md\n# Edrin Tarrow\n\n<|>Edrin Tarrow.\n", "Eddie Tarrow")).toEqual({
    "/a.md": "# Eddie Tarrow\n\nEddie Tarrow.",
    new: null,
  }));

describe("refused", () => {
  test.each(["", " ", "…", "a\u0000b", "\u202eabc", "x".repeat(201)])("%j is no name", (name) =>
    expect(outcome("//- /a.md\n<|>Edrin Tarrow.\n", name)).toMatch(/^A name has 1 to 200 characters/),
  );

  test("a name of somebody else", () =>
    expect(outcome("//- /a.md\n<|>Edrin Tarrow.\n", "maribeth velsing")).toBe(
      '"maribeth velsing" is already a name of Maribeth Velsing.',
    ));
});

describe("nothing to rename", () => {
  test.each([
    ["a date", "//- /a.md\nOn <|>3 May 2021.\n"],
    ["a name that nobody registered", "//- /a.md\n<|>Osric Quell spoke.\n"],
    ["a word", "//- /a.md\n<|>Nothing.\n"],
    ["a heading, which editors rename with its links", "//- /a.md\n# <|>Edrin Tarrow\n"],
    ["a heading further down", "//- /a.md\nText.\n\n# One\n\nText.\n\n## On <|>Edrin Tarrow\n"],
    ["an article", "//- /sources/a.md\n<|>Edrin Tarrow.\n"],
    ["a name with marks within", "//- /a.md\n**<|>Edrin** Tarrow.\n"],
  ])("%s", (_, notes) => expect(outcome(notes, "Eddie Tarrow")).toBeNull());
});
