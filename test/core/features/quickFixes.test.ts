import { describe, expect, test } from "vitest";
import { findingsOf } from "../../../server/src/core/checks/index.ts";
import { allFixes, type QuickFix, quickFixesAt } from "../../../server/src/core/features/quickFixes.ts";
import { applyEdits } from "../../../server/src/core/text/yamlEdit/index.ts";
import { fixture } from "../../support/fixture.ts";

const DESK = `//- /authority/desk.yaml
persons:
  - id: edrin-tarrow
    name: Edrin Tarrow
  - id: maribeth-velsing
    name: Maribeth Velsing
  - id: joost-velsing
    name: Joost Velsing
//- /rapporteur.yaml
bundled: false
`;

/** What is offered at the cursor of the note, which follows the register; `path` may be a plain text. */
function offered(note: string, path = "/note.md"): { fixes: readonly QuickFix[]; text: string } {
  const { snapshot, cursor } = fixture(`${DESK}//- ${path}\n${note}\n`);
  const { document, offset } = cursor!;
  const fixes = quickFixesAt(
    snapshot,
    document,
    { start: offset, end: offset },
    findingsOf(snapshot, document),
  );
  return { fixes, text: snapshot.document(document)!.text };
}

function titles(note: string, path?: string): string[] {
  return offered(note, path).fixes.map(({ title }) => title);
}

/** The note once the fix with that title has been made. */
function after(title: string, note: string, path?: string): string {
  const { fixes, text } = offered(note, path);
  const fix = fixes.find((one) => one.title === title);
  if (fix?.change.kind !== "edit") return `NO EDIT among ${fixes.map((one) => one.title).join("; ")}`;
  return applyEdits(text, fix.change.edits);
}

test.each([
  ["- Talks with Edrin\n  <|>Tarrov today.\n", "- Talks with Edrin\n  Tarrow today.\n"],
  ["> Talks with Edrin\n> <|>Tarrov today.\n", "> Talks with Edrin\n> Tarrow today.\n"],
  ["Talks with Edrin\r\n<|>Tarrov today.\n", "Talks with Edrin\r\nTarrow today.\n"],
])("a name over two lines keeps its line's end: %j", (note, mended) =>
  expect(after('Use "Edrin Tarrow"', note)).toBe(mended),
);

describe("offers", () => {
  test("for a misspelled name: the fix, the register, silence", () =>
    expect(titles("Talks with <|>Edrin Tarrov.\n")).toEqual([
      'Use "Edrin Tarrow"',
      'Add "Edrin Tarrov" to the authority file as a new person',
      'Add "Edrin Tarrov" as another name of Edrin Tarrow',
      'Never flag "Edrin Tarrov"',
      "Ignore misspelled-name on this line",
      "Ignore misspelled-name on this line, with a comment above it",
      "Ignore misspelled-name in this note",
      "Leave this note out of the checks in rapporteur.yaml",
      "Turn misspelled-name off in rapporteur.yaml",
    ]));

  test("for a name that nobody registered: to register it", () =>
    expect(titles("Talks with <|>Oona Brandvik.\n")).toEqual([
      'Add "Oona Brandvik" to the authority file as a new person',
    ]));

  test("for a forum that nobody registered: to register it as one", () =>
    expect(offered("At the Norrland <|>Dialogue in May.\n").fixes.map(({ change }) => change)).toEqual([
      { kind: "add-name", name: "Norrland Dialogue", entityKind: "forum" },
    ]));

  test("for a place: nothing", () => expect(titles("They met in <|>Vraka Holt.\n")).toEqual([]));

  test("for a name on two lines of a quotation: its words", () =>
    expect(titles("> After a long day there were talks with Oona\n> <|>Brandvik.\n")).toEqual([
      'Add "Oona Brandvik" to the authority file as a new person',
    ]));

  test("for a name that two could bear: each of them", () =>
    expect(titles("Maribeth Velsing and Joost Velsing met. Then <|>Velsing left.\n").slice(0, 5)).toEqual([
      'Use "Joost Velsing"',
      'Use "Maribeth Velsing"',
      'Add "Velsing" as another name of Joost Velsing',
      'Add "Velsing" as another name of Maribeth Velsing',
      'Never flag "Velsing"',
    ]));

  test("for an unregistered name in two spellings: to register the one that stands there", () =>
    expect(
      titles("Sergei Brandvik came. Sergei Brandvik left. <|>Sergey Brandvik stayed.\n").slice(0, 3),
    ).toEqual([
      'Use "Sergei Brandvik"',
      'Add "Sergey Brandvik" to the authority file as a new person',
      'Never flag "Sergey Brandvik"',
    ]));

  test("for an impossible day: silence", () =>
    expect(titles("On <|>31 June 2025 they met.\n").slice(0, 2)).toEqual([
      'Never flag "31 June 2025"',
      "Ignore impossible-date on this line",
    ]));

  test("for plain text: no comments", () =>
    expect(titles("Talks with <|>Edrin Tarrov.\n", "/note.txt").slice(4)).toEqual([
      "Ignore misspelled-name in this note",
      "Leave this note out of the checks in rapporteur.yaml",
      "Turn misspelled-name off in rapporteur.yaml",
    ]));

  test("for a registered name: nothing", () => expect(titles("Talks with <|>Edrin Tarrow.\n")).toEqual([]));
});

describe("ignoring on this line", () => {
  const ignored = (note: string): string => after("Ignore misspelled-name on this line", note);

  test("puts a comment at its end", () =>
    expect(ignored("Talks with\n<|>Edrin Tarrov went\nwell.\n")).toBe(
      "Talks with\nEdrin Tarrov went <!-- rapporteur-disable-line misspelled-name -->\nwell.\n",
    ));

  test("keeps a hard break and a heading's closing marks", () => {
    expect(ignored("<|>Edrin Tarrov  \nwell\n")).toBe(
      "Edrin Tarrov <!-- rapporteur-disable-line misspelled-name -->  \nwell\n",
    );
    expect(ignored("<|>Edrin Tarrov\\\nwell\n")).toBe(
      "Edrin Tarrov <!-- rapporteur-disable-line misspelled-name -->\\\nwell\n",
    );
    expect(ignored("## <|>Edrin Tarrov ##\n")).toBe(
      "## Edrin Tarrov <!-- rapporteur-disable-line misspelled-name --> ##\n",
    );
  });

  test("keeps CRLF, and works in lists, quotations and tables", () => {
    expect(ignored("- <|>Edrin Tarrov\r\n- x\r\n")).toBe(
      "- Edrin Tarrov <!-- rapporteur-disable-line misspelled-name -->\r\n- x\r\n",
    );
    expect(ignored("> <|>Edrin Tarrov\n")).toBe(
      "> Edrin Tarrov <!-- rapporteur-disable-line misspelled-name -->\n",
    );
    expect(ignored("| a | b |\n|---|---|\n| <|>Edrin Tarrov | b |\n")).toBe(
      "| a | b |\n|---|---|\n| Edrin Tarrov | b <!-- rapporteur-disable-line misspelled-name --> |\n",
    );
  });

  test("extends the comment that is there, in its style", () => {
    expect(ignored("<|>Edrin Tarrov <!-- rapporteur-disable-line impossible-date -->\n")).toBe(
      "Edrin Tarrov <!-- rapporteur-disable-line impossible-date misspelled-name -->\n",
    );
    expect(
      ignored("<!-- rapporteur-disable-next-line impossible-date, ambiguous-name -->\n<|>Edrin Tarrov\n"),
    ).toBe(
      "<!-- rapporteur-disable-next-line impossible-date, ambiguous-name, misspelled-name -->\nEdrin Tarrov\n",
    );
  });

  test("is not offered where the comment would be text", () =>
    expect(ignored("Talks `with <|>Edrin\n` Tarrov and [Edrin Tarrov `x\ny`](z)\n")).toMatch(/^NO EDIT/));
});

test("ignoring from above puts a comment before a line that begins a block", () => {
  const title = "Ignore misspelled-name on this line, with a comment above it";
  expect(after(title, "x\n\n# <|>Edrin Tarrov\n")).toBe(
    "x\n\n<!-- rapporteur-disable-next-line misspelled-name -->\n# Edrin Tarrov\n",
  );
  expect(after(title, "---\na: b\n---\n<|>Edrin Tarrov\n")).toBe(
    "---\na: b\n---\n<!-- rapporteur-disable-next-line misspelled-name -->\nEdrin Tarrov\n",
  );
  expect(after(title, "\ufeff<|>Edrin Tarrov\r\n")).toBe(
    "\ufeff<!-- rapporteur-disable-next-line misspelled-name -->\r\nEdrin Tarrov\r\n",
  );
  expect(after(title, "Talks with\n<|>Edrin Tarrov\n")).toMatch(/^NO EDIT/);
  expect(after(title, "- a\n\n- <|>Edrin Tarrov\n")).toMatch(/^NO EDIT/);
});

test("ignoring in a paragraph puts comments around it", () =>
  expect(
    after("Ignore misspelled-name in this paragraph", "x\n\nTalks with\n<|>Edrin Tarrov\nwent.\n\ny\n"),
  ).toBe(
    "x\n\n<!-- rapporteur-disable misspelled-name -->\nTalks with\nEdrin Tarrov\nwent.\n<!-- rapporteur-enable misspelled-name -->\n\ny\n",
  ));

describe("ignoring in a note", () => {
  const ignored = (note: string, path?: string): string =>
    after("Ignore misspelled-name in this note", note, path);

  test("makes a front matter", () => {
    expect(ignored("<|>Edrin Tarrov\n")).toBe(
      "---\nrapporteur: { disable: [misspelled-name] }\n---\n\nEdrin Tarrov\n",
    );
    expect(ignored("\ufeff<|>Edrin Tarrov\r\n", "/note.txt")).toBe(
      "\ufeff---\r\nrapporteur: { disable: [misspelled-name] }\r\n---\r\n\r\nEdrin Tarrov\r\n",
    );
  });

  test("adds to the front matter that is there", () => {
    expect(ignored("---\ntitle: T # mine\n---\n<|>Edrin Tarrov\n")).toBe(
      "---\ntitle: T # mine\nrapporteur: { disable: [misspelled-name] }\n---\nEdrin Tarrov\n",
    );
    expect(ignored("---\nrapporteur:\n  disable: ambiguous-name\n---\n<|>Edrin Tarrov\n")).toBe(
      "---\nrapporteur:\n  disable: [ambiguous-name, misspelled-name]\n---\nEdrin Tarrov\n",
    );
    expect(ignored("---\n---\n<|>Edrin Tarrov\n")).toBe(
      "---\nrapporteur: { disable: [misspelled-name] }\n---\nEdrin Tarrov\n",
    );
  });

  test("is not offered where the front matter is broken", () =>
    expect(ignored("---\na: [\n---\n<|>Edrin Tarrov\n")).toMatch(/^NO EDIT/));
});

test("all preferred fixes at once leave quotations alone", () => {
  const { snapshot } = fixture(
    `${DESK}//- /note.md\nEdrin Tarrov and Maribeth Velsingg. "Edrin Tarrov left," he said.\n`,
  );
  expect(
    applyEdits(
      snapshot.document("/note.md")!.text,
      allFixes(snapshot, "/note.md", findingsOf(snapshot, "/note.md")),
    ),
  ).toBe('Edrin Tarrow and Maribeth Velsing. "Edrin Tarrov left," he said.');
});

describe("what is offered does what it says", () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ["misspelled-name", "Talks with <|>Edrin Tarrov.", ""],
    ["variant-name", "Talks with <|>Eddie Tarrow.", "style: { variants: authorized }\n"],
    ["inconsistent-name", "Sergei Brandvik came. Sergei Brandvik left. <|>Sergey Brandvik stayed.", ""],
    ["ambiguous-name", "Maribeth Velsing and Joost Velsing met. Then <|>Velsing left.", ""],
    ["impossible-date", "They met on <|>31 June 2025.", ""],
    ["weekday-mismatch", "They met on <|>Monday, 4 November 2025.", ""],
    ["ambiguous-date", "They met on <|>4/5/2025.", ""],
  ];
  const desk = DESK.replace(
    "    name: Edrin Tarrow\n",
    "    name: Edrin Tarrow\n    other_names: [Eddie Tarrow]\n",
  );

  test.each(cases)("never flagging ends %s", (code, note, config) => {
    const codesWith = (accept: string): string[] => {
      const { snapshot, cursor } = fixture(`${desk}${config}${accept}//- /note.md\n${note}\n`);
      return findingsOf(snapshot, cursor!.document).map((finding) => finding.code);
    };
    const { snapshot, cursor } = fixture(`${desk}${config}//- /note.md\n${note}\n`);
    const { document, offset } = cursor!;
    const span = { start: offset, end: offset };
    const fixes = quickFixesAt(snapshot, document, span, findingsOf(snapshot, document));
    const form = fixes.flatMap(({ change }) => (change.kind === "accept" ? [change.form] : []));
    expect(codesWith("")).toContain(code);
    expect(form).toHaveLength(1);
    expect(codesWith(`accept: [${JSON.stringify(form[0])}]\n`)).not.toContain(code);
  });

  test.each(cases)("every way to ignore ends %s and changes no other finding", (code, note, config) => {
    const { snapshot, cursor } = fixture(
      `${desk}${config}//- /note.md\nOn 30 February 2025.\n\n${note}\nMore.\n`,
    );
    const { document, offset } = cursor!;
    const findings = findingsOf(snapshot, document);
    const fixes = quickFixesAt(snapshot, document, { start: offset, end: offset }, findings);
    const { text } = snapshot.document(document)!;
    const edits = fixes.filter(({ title }) => title.startsWith(`Ignore ${code} `));
    expect(edits.length).toBe(4);
    for (const { change, title } of edits) {
      if (change.kind !== "edit") throw new Error(title);
      const after = fixture(`${desk}${config}//- /note.md\n${applyEdits(text, change.edits)}\n`).snapshot;
      const left = findingsOf(after, "/note.md").map((finding) => finding.code);
      const others = findings.map((finding) => finding.code).filter((one) => one !== code);
      expect(left, title).toEqual(
        code === "impossible-date" && !title.endsWith("in this note") ? ["impossible-date"] : others,
      );
    }
  });
});
