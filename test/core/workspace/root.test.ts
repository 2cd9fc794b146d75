/** The host: what is made anew when something changes, and what stays. */
import { describe, expect, test } from "vitest";
import { findingsOf } from "../../../server/src/core/checks/index.ts";
import { defaultConfig } from "../../../server/src/core/config.ts";
import { Root } from "../../../server/src/core/workspace/root.ts";
import { documentOf } from "../../support/fixture.ts";

test("findings that other notes cause come and go with them, and no other text is analysed again", () => {
  const root = new Root(defaultConfig);
  const own = documentOf("/b.md", "Sergey Lavrov");
  const codes = (): string[] => findingsOf(root.snapshot(), "/b.md").map(({ code }) => code);
  root.setNote("/b.md", own);
  const analysis = root.snapshot().analysis("/b.md");
  const seen = [codes()];
  for (const text of ["Sergei Lavrov", "Nobody", "Sergei Lavrov", null]) {
    root.setNote("/a.md", text === null ? null : documentOf("/a.md", text));
    seen.push(codes());
  }
  expect(seen).toEqual([[], ["inconsistent-name"], [], ["inconsistent-name"], []]);
  expect(root.snapshot().analysis("/b.md")).toBe(analysis);
});

test("those who ask for notes that are ready wait for none", () => {
  const root = new Root(defaultConfig);
  for (const [id, text] of [
    ["/a.md", "Sergei Lavrov"],
    ["/b.md", "Sergey Lavrov"],
  ] as const)
    root.setNote(id, documentOf(id, text));
  const count = (which: "all" | "ready"): number => findingsOf(root.snapshot(), "/b.md", which).length;
  const before = count("ready");
  root.index("/a.md");
  expect([before, count("ready"), count("all")]).toEqual([0, 1, 1]);
});

test("a note that changes while it is indexed is left to the next round", () => {
  const root = new Root(defaultConfig);
  root.setAuthorityFile(
    "/one.yaml",
    "workspace",
    "persons: [{ id: won-sik, name: Shin Won-sik }, { id: beom-chul, name: Shin Beom-chul }]",
  );
  root.setNote("/a.md", documentOf("/a.md", "Shin Won-sik"));
  const steps = root.indexInSteps("/a.md");
  steps.next();
  root.setNote("/a.md", documentOf("/a.md", "Nobody"));
  for (const _ of steps);
  expect(root.snapshot().notesMentioning("won-sik")).toEqual([]);
});

describe("a broken authority file", () => {
  const GOOD = "persons: [{ id: lee, name: Lee Jae-myung }]";

  function linkedIn(root: Root): number {
    root.setNote("/a.md", documentOf("/a.md", "Lee Jae-myung spoke."));
    return root.snapshot().analysis("/a.md")!.mentions.length;
  }

  test("keeps the last good records, and says what is wrong", () => {
    const root = new Root(defaultConfig);
    root.setAuthorityFile("/a.yaml", "workspace", GOOD);
    root.setAuthorityFile("/a.yaml", "workspace", "persons: [{ id: ");
    expect([linkedIn(root), root.snapshot().authorityProblems.length > 0]).toEqual([1, true]);
  });

  test("that was deleted keeps nothing", () => {
    const root = new Root(defaultConfig);
    root.setAuthorityFile("/a.yaml", "workspace", GOOD);
    root.setAuthorityFile("/a.yaml", "workspace", null);
    expect([linkedIn(root), root.snapshot().authorityProblems]).toEqual([0, []]);
  });

  test("the same text again changes nothing", () => {
    const root = new Root(defaultConfig);
    expect(root.setAuthorityFile("/a.yaml", "workspace", GOOD)).toBe(true);
    const { register } = root.snapshot();
    expect(root.setAuthorityFile("/a.yaml", "workspace", GOOD)).toBe(false);
    expect(root.snapshot().register).toBe(register);
  });
});

describe("a note that is an authority record", () => {
  const text = (frontMatter: string, body: string): string => `---\n${frontMatter}\n---\n${body}`;
  const FRONT = "type: person\naliases: [Ed Tarrow]";

  function rootWith(frontMatter: string): {
    root: Root;
    linked: () => string[];
    set: (text: string | null) => boolean;
  } {
    const root = new Root(defaultConfig);
    const set = (to: string | null): boolean => {
      return root.setNote("/Edrin Tarrow.md", to === null ? null : documentOf("/Edrin Tarrow.md", to));
    };
    root.setNote("/a.md", documentOf("/a.md", "Ed Tarrow and Ned Marrow."));
    set(text(frontMatter, "Body."));
    const linked = (): string[] => {
      const { mentions, document } = root.snapshot().analysis("/a.md")!;
      return mentions.map(({ start, end }) => document.text.slice(start, end));
    };
    return { root, linked, set };
  }

  test("changes the register when its record changes, and goes with the note", () => {
    const { linked, set } = rootWith(FRONT);
    const seen = [linked()];
    for (const next of [text("type: person\naliases: [Ned Marrow]", ""), text("type: place", ""), null]) {
      set(next);
      seen.push(linked());
    }
    expect(seen).toEqual([["Ed Tarrow"], ["Ned Marrow"], [], []]);
  });

  test("leaves the register alone when its text, or what is no part of the record, changes", () => {
    const { root, set } = rootWith(FRONT);
    const { register } = root.snapshot();
    const changed = [text(FRONT, "Body, more."), text(`${FRONT}\nrating: 5`, "")];
    expect(changed.map(set)).toEqual([false, false]);
    expect(root.snapshot().register).toBe(register);
  });

  test("is told by its heading where its file's name is none", () => {
    const root = new Root(defaultConfig);
    const ids = (body: string): readonly string[] => {
      root.setNote("/edrin-tarrow.md", documentOf("/edrin-tarrow.md", text("type: person", body)));
      return root.snapshot().register.entities.map(({ name }) => name);
    };
    expect([ids("# Edrin Tarow"), ids("# Edrin Tarrow"), ids("# Fish")]).toEqual([[], ["Edrin Tarrow"], []]);
  });

  test("keeps its last good record while its front matter is broken, and says so", () => {
    const { root, linked, set } = rootWith(FRONT);
    set(text("type: person\naliases: [Ed Tarrow", ""));
    const findings = findingsOf(root.snapshot(), "/Edrin Tarrow.md").map(({ code }) => code);
    expect([linked(), findings]).toEqual([["Ed Tarrow"], ["invalid-authority"]]);
  });

  test("is none where the caller says so", () => {
    const { root, linked } = rootWith(FRONT);
    root.setNote("/Edrin Tarrow.md", documentOf("/Edrin Tarrow.md", text(FRONT, "")), false);
    expect(linked()).toEqual([]);
  });

  test("makes the register anew once for as many as come", () => {
    const root = new Root(defaultConfig);
    for (const name of ["Ann Quell", "Bo Quell", "Cy Quell"])
      root.setNote(`/${name}.md`, documentOf(`/${name}.md`, text("type: person", "")));
    expect(root.isCompiled).toBe(false);
    expect(root.snapshot().register.entities).toHaveLength(3);
    expect(root.isCompiled).toBe(true);
  });

  test("may keep its findings to itself", () => {
    const { root, set } = rootWith(FRONT);
    const findings = (frontMatter: string) => {
      set(text(frontMatter, ""));
      return findingsOf(root.snapshot(), "/Edrin Tarrow.md").map(({ code }) => code);
    };
    expect(findings("type: person\nstart_date: soon")).toEqual(["invalid-authority"]);
    expect(findings("type: person\nstart_date: soon\nrapporteur: { disable: [invalid-authority] }")).toEqual(
      [],
    );
  });
});

test("a note that did not change is not analysed again", () => {
  const root = new Root(defaultConfig);
  root.setNote("/a.md", documentOf("/a.md", "Lee"));
  const analysis = root.snapshot().analysis("/a.md");
  root.setNote("/b.md", documentOf("/b.md", "Shin"));
  root.setConfig({ ...defaultConfig, accept: ["Lee"] });
  expect(root.snapshot().analysis("/a.md")).toBe(analysis);
});

test("notes are counted once they are indexed, and no longer when they are gone", () => {
  const root = new Root(defaultConfig);
  root.setAuthorityFile("/a.yaml", "workspace", "persons: [{ id: lee, name: Lee Jae-myung }]");
  for (const id of ["/b.md", "/a.md"]) root.setNote(id, documentOf(id, "Lee Jae-myung"));
  const counts = [root.snapshot().notesMentioning("lee")];
  for (const id of ["/b.md", "/a.md"]) root.index(id);
  counts.push(root.snapshot().notesMentioning("lee"));
  root.setNote("/a.md", null);
  counts.push(root.snapshot().notesMentioning("lee"));
  expect(counts).toEqual([[], ["/a.md", "/b.md"], ["/b.md"]]);
});
