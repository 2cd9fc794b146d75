/** Laws of the host: what it tells after any changes is what a fresh one tells of the same files. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { entityNoteOf } from "../../../server/src/core/authority/notes/entityNote.ts";
import type { Finding } from "../../../server/src/core/checks/finding.ts";
import { findingsOf } from "../../../server/src/core/checks/index.ts";
import { FindingsMemo } from "../../../server/src/core/checks/memo.ts";
import { type Config, defaultConfig } from "../../../server/src/core/config.ts";
import type { SourceDocument } from "../../../server/src/core/text/document.ts";
import { Root } from "../../../server/src/core/workspace/root.ts";
import type { Layer } from "../../../server/src/core/workspace/rootRegister.ts";
import type { Snapshot } from "../../../server/src/core/workspace/snapshot.ts";
import { documentOf } from "../../support/fixture.ts";

const NOTES = ["/a.md", "/b.md", "/c.txt", "/2025-11-02.md"];
/** Notes that are about the same people. */
const ENTITY_TEXTS = [
  "---\ntype: person\nname: Lee Jae-myung\naliases: [Lee Jaemyung]\nrole: Minister\n---\nLee Jae-myung.",
  "---\ntype: person\nname: Lee Jae-myung\naliases: [Lee Jaemyung]\nrole: Minister\n---\nMore on Lee.",
  "---\ntype: person\nname: Sergei Lavrov\nid: won-sik\n---\nSergey Lavrov",
  "---\ntype: person\nname: Shin Won-sik\nstart_date: soon\n---\nShin Won-sik",
  "---\ntype: person\naliases: [\n---\nLee",
];
const ARTICLES = ["/sources/x.md", "/sources/y.md"];
const AUTHORITY = ["/authority/one.yaml", "/authority/two.yaml", "bundled/base.yaml"];

const TEXTS = [
  "Shin Won-sik met Shin Beom-chul. Shin left.",
  "Minister Shin spoke on 31 June 2025, Lee Jae-myugn did not.",
  "# Lee\n\nLee Jae-myung spoke. Lee left on Monday, November 4, 2025.",
  "Lee Jae Myung met Sergei Lavrov. Lee Jae-myung left.",
  "Lee Jaemyung and Sergey Lavrov. “Lee Jae Myung”, *a book on Lee Jae Myung*.",
  "Myung Lee. Lee Jae-myung. Recep Tayyip Erdoğan.\n\nJae-myung Lee met Recep Tayyip Erdogan.",
  "---\ndate: 2023-10-18\n---\nVice Minister Shin met Lee Jae-yong. Lee left.",
  "",
];
const REGISTERS = [
  "persons: [{ id: lee, name: Lee Jae-myung, name_order: family-first }]",
  "persons: [{ id: won-sik, name: Shin Won-sik }, { id: beom-chul, name: Shin Beom-chul }]",
  `persons:
  - { id: lee, other_names: [{ name: Lee Jae-myugn }] }
  - { id: won-sik, name: Shin Won-sik, memberships: [{ post: m, start_date: 2023-10-07 }] }
posts: [{ id: m, label: Minister, country: KR }]`,
  "persons: [{ id: lee, name: ",
  "nonsense: true",
];
const CONFIGS: Config[] = [
  defaultConfig,
  { ...defaultConfig, date: "2023-10-18" },
  { ...defaultConfig, accept: ["Lee Jae-myugn"], style: { ...defaultConfig.style, variants: "authorized" } },
  { ...defaultConfig, rules: new Map([["impossible-date", "off"]]) },
  { ...defaultConfig, accept: ["Lee Jae Myung"], style: { ...defaultConfig.style, nameOrder: "authorized" } },
];

type Change =
  | { kind: "note" | "article"; id: string; text: string | null }
  | { kind: "authority"; id: string; text: string | null }
  | { kind: "config"; config: Config }
  | { kind: "ask"; id: string; which: "all" | "ready" }
  | { kind: "index"; id: string };

const textOrNone = fc.option(fc.constantFrom(...TEXTS, ...ENTITY_TEXTS), { nil: null, freq: 5 });
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ kind: fc.constant("note" as const), id: fc.constantFrom(...NOTES), text: textOrNone }),
  fc.record({ kind: fc.constant("article" as const), id: fc.constantFrom(...ARTICLES), text: textOrNone }),
  fc.record({
    kind: fc.constant("authority" as const),
    id: fc.constantFrom(...AUTHORITY),
    text: fc.option(fc.constantFrom(...REGISTERS), { nil: null, freq: 5 }),
  }),
  fc.record({ kind: fc.constant("config" as const), config: fc.constantFrom(...CONFIGS) }),
  fc.record({
    kind: fc.constant("ask" as const),
    id: fc.constantFrom(...NOTES),
    which: fc.constantFrom("all" as const, "ready" as const),
  }),
  fc.record({ kind: fc.constant("index" as const), id: fc.constantFrom(...NOTES) }),
);

type FindingsOf = (snapshot: Snapshot, id: string, which: "all") => readonly Finding[];

/** Everything that a snapshot tells, as text. */
function told(snapshot: Snapshot, findings: FindingsOf = findingsOf): string {
  const ids = [...snapshot.noteIds(), ...snapshot.articles().map(({ document }) => document.id)];
  const documents = ids.map((id) => ({
    id,
    mentions: snapshot.analysis(id)?.mentions,
    findings: findings(snapshot, id, "all"),
  }));
  const passages = snapshot.register.entities.map(({ id }) =>
    snapshot.passages
      .of(id)
      .map(({ article, sentence, mention }) => [article.document.id, sentence, mention]),
  );
  return JSON.stringify({ documents, passages, problems: snapshot.authorityProblems }, null, 1);
}

/** The files that a root was told of, for building it anew. */
class Files {
  readonly documents = new Map<string, SourceDocument>();
  /** Of notes whose front matter is broken: the text before, whose record holds. */
  readonly before = new Map<string, SourceDocument>();
  /** In what it last read well, and what it has now. */
  readonly authority = new Map<string, { good: string | null; text: string }>();
  config: Config = defaultConfig;
  /** Notes that are being indexed, a step with each change. */
  readonly background: Generator<void>[] = [];

  fresh(): Root {
    const root = new Root(this.config);
    for (const [id, { good, text }] of this.authority) {
      if (good !== null && good !== text) root.setAuthorityFile(id, layerOf(id), good);
      root.setAuthorityFile(id, layerOf(id), text);
    }
    for (const [id, document] of this.documents)
      if (id.startsWith("/sources/")) root.setArticle(id, document);
      else {
        const before = this.before.get(id);
        if (before !== undefined) root.setNote(id, before);
        root.setNote(id, document);
      }
    return root;
  }
}

function layerOf(id: string): Layer {
  return id.startsWith("bundled/") ? "bundled" : "workspace";
}

function apply(root: Root, files: Files, one: Change): void {
  for (const steps of files.background) steps.next();
  if (one.kind === "index") {
    files.background.push(root.indexInSteps(one.id));
  } else if (one.kind === "ask") {
    root.snapshot().analysis(one.id);
    findingsOf(root.snapshot(), one.id, one.which);
    root.index(one.id);
  } else if (one.kind === "config") {
    files.config = one.config;
    root.setConfig(one.config);
  } else if (one.kind === "authority") {
    root.setAuthorityFile(one.id, layerOf(one.id), one.text);
    if (one.text === null) files.authority.delete(one.id);
    else {
      const isReadable = root.authorityFiles().get(one.id)!.isReadable;
      const before = files.authority.get(one.id)?.good ?? null;
      files.authority.set(one.id, { good: isReadable ? one.text : before, text: one.text });
    }
  } else {
    const document = one.text === null ? null : documentOf(one.id, one.text);
    const known = files.documents.get(one.id);
    if (document === null || entityNoteOf(document)?.isReadable !== false) files.before.delete(one.id);
    else if (known !== undefined && known.text !== document.text && !files.before.has(one.id))
      files.before.set(one.id, known);
    if (document === null) files.documents.delete(one.id);
    else files.documents.set(one.id, document);
    if (one.kind === "article") root.setArticle(one.id, document);
    else root.setNote(one.id, document);
  }
}

/** A note under another name: what was there goes. */
const RENAMES: readonly (readonly [string, string])[] = [
  [NOTES[0]!, NOTES[1]!],
  [NOTES[2]!, NOTES[3]!],
  [NOTES[3]!, NOTES[0]!],
];

test("incremental equals from scratch, after every step, for who keeps findings too", () => {
  const crossing = fc.record({
    kind: fc.constant("note" as const),
    id: fc.constantFrom(...NOTES),
    text: fc.constantFrom("Sergei Lavrov", "Sergey Lavrov left.", "Sergei Lavrov. Sergey Lavrov.", "Nobody."),
  });
  const steps = fc.oneof(
    { weight: 4, arbitrary: change },
    { weight: 4, arbitrary: crossing },
    { weight: 1, arbitrary: fc.constantFrom(...RENAMES) },
  );
  fc.assert(
    fc.property(fc.array(steps, { maxLength: 20 }), (changes) => {
      const root = new Root(defaultConfig);
      const files = new Files();
      const memo = new FindingsMemo();
      for (const one of changes) {
        if ("kind" in one) apply(root, files, one);
        else {
          const text = files.documents.get(one[0])?.text ?? null;
          apply(root, files, { kind: "note", id: one[0], text: null });
          apply(root, files, { kind: "note", id: one[1], text });
        }
        const kept = told(root.snapshot(), (snapshot, id, which) => memo.of(snapshot, id, which));
        expect(kept).toBe(told(files.fresh().snapshot()));
      }
    }),
    { seed: 20251121, numRuns: 20 },
  );
});

test("incremental equals from scratch", () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 25 }), (changes) => {
      const root = new Root(defaultConfig);
      const files = new Files();
      for (const one of changes) apply(root, files, one);
      expect(told(root.snapshot())).toBe(told(files.fresh().snapshot()));
    }),
    { seed: 20251101, numRuns: 60 },
  );
});

test("the order in which notes come does not matter", () => {
  const order = fc.shuffledSubarray(NOTES, { minLength: NOTES.length });
  const texts = fc.array(fc.constantFrom(...TEXTS), { minLength: NOTES.length, maxLength: NOTES.length });
  fc.assert(
    fc.property(order, texts, (ids, written) => {
      const rootOf = (given: readonly string[]): Root => {
        const root = new Root(defaultConfig);
        root.setAuthorityFile("/a.yaml", "workspace", REGISTERS[0]!);
        for (const id of given) root.setNote(id, documentOf(id, written[NOTES.indexOf(id)]!));
        return root;
      };
      expect(told(rootOf(ids).snapshot())).toBe(told(rootOf(NOTES).snapshot()));
    }),
    { seed: 20251103, numRuns: 60 },
  );
});

test("a snapshot tells the same after later changes", () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 12 }), fc.array(change, { maxLength: 12 }), (before, after) => {
      const root = new Root(defaultConfig);
      const files = new Files();
      for (const one of before) apply(root, files, one);
      const snapshot = root.snapshot();
      const ids = snapshot.noteIds();
      for (const one of after) apply(root, files, one);
      expect(snapshot.noteIds()).toEqual(ids);
      for (const id of ids) expect(snapshot.analysis(id)?.document).toBe(snapshot.document(id));
    }),
    { seed: 20251102, numRuns: 40 },
  );
});
