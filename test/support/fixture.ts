/**
 * The fixture kit of the core's tests: one literal holds a whole root, marks below a line say what is expected
 * in it, and a failure prints the text with the marks that are really there.
 *
 * A fixture is one text. `//- /path` begins a file; text before the first one is `/note.md`. A `rapporteur.yaml` is the
 * config, other `.yaml` and `.json` files are authority files, what lies in `/sources/` are articles, the rest
 * are notes. `//- bundled` adds the project's own register. A line of carets marks the line above it:
 *
 *     Ahn Gyu-bak spoke.
 *     ^^^^^^^^^^^ warning: "Ahn Gyu-bak" looks like …
 *
 * Carets count UTF-16 units; `^^^+4` goes on for four units of the text behind the line end, which may be
 * further lines. It reads nothing but the bundled register.
 */
import { expect } from "vitest";
import type { Check, Finding } from "../../server/src/core/checks/finding.ts";
import { findingsOf } from "../../server/src/core/checks/index.ts";
import { ruleCodes } from "../../server/src/core/checks/list.ts";
import { parseConfig, resolveConfig } from "../../server/src/core/config.ts";
import type { NameMention } from "../../server/src/core/link/mention.ts";
import { SourceDocument } from "../../server/src/core/text/document.ts";
import type { Root } from "../../server/src/core/workspace/root.ts";
import type { Snapshot } from "../../server/src/core/workspace/snapshot.ts";
import { rootOf } from "./roots.ts";

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly label: string;
}

interface FixtureFile {
  readonly path: string;
  readonly text: string;
  /** Ascending. */
  readonly marks: readonly Mark[];
}

export interface Fixture {
  readonly root: Root;
  readonly snapshot: Snapshot;
  readonly files: readonly FixtureFile[];
  /** Where `<|>` stood, if it stood anywhere. */
  readonly cursor: { readonly document: string; readonly offset: number } | null;
}

/** The root of a fixture, as `rootOf` hands it out: one of the same register may be the same root. */
export function fixture(literal: string): Fixture {
  const { files, bundled, cursor } = parse(literal);
  const own = files.find(({ path }) => path === "/rapporteur.yaml");
  const file = own === undefined ? {} : parseConfig(own.path, own.text, ruleCodes).config;
  const config = resolveConfig({ file });
  const others = files.filter((one) => !isNote(one.path) && one !== own);
  const root = rootOf({
    bundled,
    authority: others.filter(({ path }) => !isArticle(path)),
    articles: others.filter(({ path }) => isArticle(path)).map(({ path, text }) => documentOf(path, text)),
  });
  root.setConfig(config);
  for (const { path, text } of files.filter((one) => isNote(one.path)))
    root.setNote(path, documentOf(path, text));
  return { root, snapshot: root.snapshot(), files, cursor };
}

function isArticle(path: string): boolean {
  return path.startsWith("/sources/");
}

function isNote(path: string): boolean {
  return !/\.(?:ya?ml|json)$/.test(path) && !isArticle(path);
}

/** The document of a path, its format by its extension. */
export function documentOf(path: string, text: string): SourceDocument {
  return new SourceDocument(
    path,
    path.slice(path.lastIndexOf("/") + 1),
    path.endsWith(".txt") ? "plaintext" : "markdown",
    text,
  );
}

/**
 * Holds the findings of one check, or of all, to the marks in the notes. A mark's label is the code
 * (`misspelled-name`), `severity: message`, or either and the new texts of the fixes, the preferred one starred:
 * `misspelled-name → Ahn Gyu-back*`. A message that ends in `…` is compared up to there.
 */
export function check(which: Check | "all", literal: string): void {
  const { snapshot, files } = fixture(literal);
  hold(files, snapshot, (id) => {
    return findingsOf(snapshot, id)
      .filter(({ code }) => which === "all" || code === which.code)
      .map((finding) => ({ start: finding.start, end: finding.end, labels: findingLabels(finding) }));
  });
}

/**
 * Holds the linked names of the notes to the marks: `ahn-gyu-back`, `ahn-gyu-back short-form`, and
 * `? shin-beom-chul shin-won-sik` where nobody is linked. Dates are left out.
 */
export function mentions(literal: string): void {
  const { snapshot, files } = fixture(literal);
  hold(files, snapshot, (id) => {
    return namesIn(snapshot, id).map(({ start, end, entity, candidates, via }) => {
      const who = entity ?? `? ${candidates?.join(" ")}`;
      return { start, end, labels: [`${who} ${via}`, who] };
    });
  });
}

/** For texts that marks cannot be drawn below: `surface → entity via` of each name in one note; `literal` as in `fixture`. */
export function names(note: string, literal = "//- bundled", path = "/note.md"): string[] {
  const { root } = fixture(literal);
  root.setNote(path, documentOf(path, note));
  return namesIn(root.snapshot(), path).map(({ start, end, entity, candidates, via }) => {
    return `${note.slice(start, end)} → ${entity ?? `? ${candidates?.join(" ")}`} ${via}`;
  });
}

/** The text of the fixture's first note once each preferred fix has been applied. */
export function fixed(literal: string): string {
  const { snapshot, files } = fixture(literal);
  const note = files.find(({ path }) => snapshot.isNote(path))!;
  let text = note.text;
  for (const { start, end, fixes } of [...findingsOf(snapshot, note.path)].reverse()) {
    const fix = fixes.find(({ preferred }) => preferred);
    if (fix !== undefined) text = text.slice(0, start) + fix.newText + text.slice(end);
  }
  return text;
}

function namesIn(snapshot: Snapshot, id: string): NameMention[] {
  return (snapshot.analysis(id)?.mentions ?? []).filter((mention) => mention.kind !== "date");
}

function findingLabels({ code, severity, message, fixes }: Finding): string[] {
  const tail = ` → ${fixes.map(({ newText, preferred }) => newText + (preferred ? "*" : "")).join(" | ")}`;
  const plain = [`${severity}: ${message}`, code];
  return fixes.length === 0 ? plain : [...plain, ...plain.map((label) => label + tail)];
}

interface Actual {
  readonly start: number;
  readonly end: number;
  /** What a mark may say of it, the fullest first. */
  readonly labels: readonly string[];
}

function hold(
  files: readonly FixtureFile[],
  snapshot: Snapshot,
  actualOf: (id: string) => readonly Actual[],
): void {
  const notes = files.filter(({ path }) => snapshot.isNote(path));
  expect(snapshot.authorityProblems.map(({ message }) => message)).toEqual([]);
  const found = notes.map(({ path, text, marks }) => {
    const drawn = actualOf(path).map(({ start, end, labels }): Mark => {
      const asked = marks.find((mark) => mark.start === start && mark.end === end);
      const isSame =
        asked !== undefined && labels.some((label) => label === asked.label || isCut(asked.label, label));
      return { start, end, label: isSame ? asked.label : labels[0]! };
    });
    return `//- ${path}\n${draw(text, drawn)}`;
  });
  const wanted = notes.map(({ path, text, marks }) => `//- ${path}\n${draw(text, marks)}`);
  expect(found.join("\n")).toBe(wanted.join("\n"));
}

function isCut(asked: string, label: string): boolean {
  return asked.endsWith("…") && label.startsWith(asked.slice(0, -1));
}

/** The text with its marks below the lines that they begin in. */
function draw(text: string, marks: readonly Mark[]): string {
  let drawn = "";
  let start = 0;
  for (const line of text.split("\n")) {
    const end = start + line.length;
    drawn += `${line}\n`;
    for (const mark of marks.filter((one) => one.start >= start && one.start <= end)) {
      const width = Math.min(mark.end, end) - mark.start;
      const further = mark.end > end ? `+${mark.end - end - 1}` : "";
      drawn += `${" ".repeat(mark.start - start)}${"^".repeat(width)}${further} ${mark.label}\n`;
    }
    start = end + 1;
  }
  return drawn;
}

const MARK = /^( *)(\^+)(?:\+(\d+))? (\S.*)$/;

function parse(literal: string): { files: FixtureFile[]; bundled: boolean; cursor: Fixture["cursor"] } {
  const files: FixtureFile[] = [];
  let bundled = false;
  let cursor: Fixture["cursor"] = null;
  for (const section of sectionsOf(literal.replace(/^\n/, "").replace(/\n[ \t]*$/, ""))) {
    if (section.path === "bundled") bundled = true;
    else {
      const file = marked(section.path, section.lines);
      const offset = file.text.indexOf("<|>");
      if (offset !== -1) cursor = { document: file.path, offset };
      files.push(offset === -1 ? file : { ...file, text: file.text.replace("<|>", "") });
    }
  }
  return { files, bundled, cursor };
}

function sectionsOf(literal: string): { path: string; lines: string[] }[] {
  const sections: { path: string; lines: string[] }[] = [];
  for (const line of literal.split("\n")) {
    const header = /^\/\/- (\S+(?: \S+)*) *$/.exec(line);
    const last = sections[sections.length - 1];
    if (header !== null) sections.push({ path: header[1]!, lines: [] });
    else if (last === undefined || last.path === "bundled")
      sections.push({ path: "/note.md", lines: [line] });
    else last.lines.push(line);
  }
  return sections;
}

function marked(path: string, lines: readonly string[]): FixtureFile {
  const marks: Mark[] = [];
  let text = "";
  let lineStart = 0;
  for (const [i, line] of lines.entries()) {
    const mark = i === 0 ? null : MARK.exec(line);
    if (mark === null) {
      if (i > 0) text += "\n";
      lineStart = text.length;
      text += line;
      continue;
    }
    const start = lineStart + mark[1]!.length;
    const further = mark[3] === undefined ? 0 : Number(mark[3]) + 1;
    marks.push({ start, end: start + mark[2]!.length + further, label: mark[4]! });
  }
  marks.sort((a, b) => a.start - b.start);
  return { path, text, marks };
}
