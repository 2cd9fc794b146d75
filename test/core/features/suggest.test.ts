import { describe, expect, test } from "vitest";
import { parseAuthority } from "../../../server/src/core/authority/parse.ts";
import { suggest } from "../../../server/src/core/features/suggest/index.ts";
import { suggestionsJson, suggestionsYaml } from "../../../server/src/core/features/suggest/write.ts";
import { readSeeds } from "../../support/bundled.ts";
import { documentOf, fixture, names } from "../../support/fixture.ts";

/** What is suggested of the fixture's articles and notes. */
function suggested(literal: string) {
  const { snapshot } = fixture(literal);
  return suggest(snapshot, snapshot.noteIds());
}

function people(literal: string): string[] {
  return suggested(literal).persons.map(({ name }) => name);
}

function forums(literal: string): string[] {
  return suggested(literal).forums.map(({ name }) => name);
}

describe("people", () => {
  test.each([
    ["a title in front", "We heard Defence Minister Tovah Lindqvist speak.", "Tovah Lindqvist"],
    ["a rank", "We heard General Do Van Hai speak.", "Do Van Hai"],
    ["ranks in short", "We heard Lt. Gen. Mary B. Quell Jr. speak.", "Mary B. Quell Jr"],
    ["a field behind the office", "We heard Minister of Foreign Affairs Ana Bresk speak.", "Ana Bresk"],
    ["a title behind", "We heard Ana Bresk, the foreign minister, speak.", "Ana Bresk"],
    ["a counterpart", "We heard his Norwegian counterpart, Ana Bresk, speak.", "Ana Bresk"],
    ["a particle", "We heard President Ursa von der Weld speak.", "Ursa von der Weld"],
    ["a syllable that is a particle elsewhere", "We heard President Han Da-hee speak.", "Han Da-hee"],
    ["a chief's title", "We heard Finance Minister Ratu Semi Vakarau speak.", "Semi Vakarau"],
    ["an apostrophe", "We heard President Ursa O'Weld's talk.", "Ursa O'Weld"],
    ["a month for a name", "We heard Prime Minister Edwina May speak.", "Edwina May"],
    ["an ordinary word for a name", "We heard Prime Minister Goh Chee How speak.", "Goh Chee How"],
    ["a city for a name", "We heard Prime Minister Colm Austin speak.", "Colm Austin"],
    ["an initial first", "We heard Foreign Minister S. Varadhan speak.", "S. Varadhan"],
    ["a family name in capitals", "We heard Foreign Minister KUMANO Reiji speak.", "KUMANO Reiji"],
    ["a sovereign with a number", "We heard King Osric III speak.", "Osric III"],
    ["one name where people have one", "We heard Indonesian Foreign Minister Suwarto speak.", "Suwarto"],
    ["a compound", "We heard of Prime Minister Ana Bresk-led talks today.", "Ana Bresk"],
    ["a title taken back", "We heard former President Ana Bresk speak.", "Ana Bresk"],
    ["a heading", "# Foreign Minister Ana Bresk", "Ana Bresk"],
    ["a list item", "- US President Ana Bresk\n", "Ana Bresk"],
  ])("by %s", (_, text, name) => expect(people(text)).toEqual([name]));

  test("share a title in the plural", () => {
    expect(people("Then Ministers Olena Kvit, Marko Bel and Ana Ruiz signed.")).toEqual([
      "Ana Ruiz",
      "Marko Bel",
      "Olena Kvit",
    ]);
  });

  test.each([
    "We heard President Quell speak.",
    "We heard Tovah Lindqvist speak.",
    "We flew from King Khalid Air Base today.",
    "They stayed at the President Hotel there.",
    "It bought shares of General Electric Japan there.",
    "The General Public License says so today.",
    "The State Department spoke. So did General Motors today.",
    "The Prime Minister Visits Seoul.",
    "# President Quell Meets Ana Bresk",
    "# President Ana Bresk Visits Seoul",
    "The Defense Minister Meeting Room was full that day.",
    "New Delhi and Prince Edward Island were quiet.",
    "They read the Foreign Affairs Review there.",
    "Ministers of the United States Congress came there.",
  ])("are not found in: %s", (text) => expect(people(text)).toEqual([]));

  test("who are registered are not suggested, in whatever spelling they would link", () => {
    const register =
      "//- /a.yaml\npersons: [{ id: a, name: Sergei Tolmin, family_name: Tolmin }]\n//- /n.md\n";
    expect(people(`${register}We heard Foreign Minister Sergey Tolmin and Minister Tolmin today.`)).toEqual(
      [],
    );
  });

  test("are one in all their spellings, the one used most first", () => {
    const text = `Foreign Minister Sergey Tolmin spoke. Then Sergey Tolmin left with Minister of Defence Anwar bin Daud.
The foreign minister, Sergei Tolmin, is back. Defence Minister Anwar Daud too. We saw Defense Minister Phạm Minh Hải and
General Pham Minh Hai of the staff, then Prime Minister Kang Ho-dol and Kang Ho Dol, and President Reiji Kumano, or Kumano Reiji.`;
    expect(
      suggested(text).persons.map(({ name, other_names: others = [] }) => [
        name,
        ...others.map((one) => one.name),
      ]),
    ).toEqual([
      ["Sergey Tolmin", "Sergei Tolmin"],
      ["Anwar bin Daud", "Anwar Daud"],
      ["Kang Ho Dol", "Kang Ho-dol"],
      ["Kumano Reiji", "Reiji Kumano"],
      ["Pham Minh Hai", "Phạm Minh Hải"],
    ]);
  });

  test("of one family stay apart", () => {
    const text =
      "We heard Defense Minister Shin Han-dol, Vice Defense Minister Shin Han-gyo and President Ana Shin.";
    expect(people(text)).toEqual(["Ana Shin", "Shin Han-dol", "Shin Han-gyo"]);
  });
});

describe("posts", () => {
  test("are proposed where the text states them with a country", () => {
    const { persons, posts } = suggested(
      "//- /sources/x7.md\nNorway's minister of defence Tovah Lindqvist spoke.",
    );
    expect(persons).toEqual([
      {
        id: "tovah-lindqvist",
        name: "Tovah Lindqvist",
        memberships: [{ post: "no-minister-of-defence", sources: ["x7"] }],
        sources: ["x7"],
      },
    ]);
    expect(posts).toEqual([{ id: "no-minister-of-defence", label: "Minister of Defence", country: "NO" }]);
  });

  test("that are registered are used", () => {
    const { persons, posts } = suggested(`
//- /a.yaml
posts: [{ id: no-mod, label: Minister of Defence, country: "NO" }]
//- /n.md
The Norwegian Defense Minister Tovah Lindqvist spoke to us.
`);
    expect([persons[0]!.memberships, posts]).toEqual([[{ post: "no-mod" }], []]);
  });

  test.each([
    "We heard Defence Minister Tovah Lindqvist speak.",
    "We heard Norwegian Minister Tovah Lindqvist speak.",
    "We heard former Norwegian Defence Minister Tovah Lindqvist speak.",
    "We heard Norwegian Ambassador Tovah Lindqvist speak.",
    "We heard Norwegian Senator Tovah Lindqvist speak.",
  ])("are not proposed in: %s", (text) => {
    expect(suggested(text).persons).toEqual([{ id: "tovah-lindqvist", name: "Tovah Lindqvist" }]);
    expect(suggested(text).posts).toEqual([]);
  });
});

describe("forums", () => {
  test.each([
    ["They met at the Osmund Security Dialogue in May.", "Osmund Security Dialogue"],
    ["They met at the 2025 Osmund Forum for Asia today.", "Osmund Forum for Asia"],
    [
      "They met at the 12th Osmund Defence Ministers' Meeting-Plus today.",
      "Osmund Defence Ministers' Meeting-Plus",
    ],
    ["They met at the Conference on Disarmament on Tuesday.", "Conference on Disarmament"],
    ["They came for the OSQF summit of that year.", "OSQF summit"],
    ["They came for the 2+2 Dialogue of that year.", "2+2 Dialogue"],
    ["They came for the OSM+ Experts' Working Group there.", "OSM+ Experts' Working Group"],
    ["They met at the Blue Economy Conference today.", "Blue Economy Conference"],
    ["They met at the Blue Pacific Dialogue (BPD) today.", "Blue Pacific Dialogue"],
    ["They met at the St. Osmund Economic Forum today.", "St. Osmund Economic Forum"],
  ])("%s", (text, name) => expect(forums(text)).toEqual([name]));

  test("take the acronym behind them, which makes a name of any meeting", () => {
    const text =
      "The Security Consultative Meeting (SCM) ended. The next Security Consultative Meeting is far off.";
    expect(suggested(text).forums).toEqual([
      {
        id: "security-consultative-meeting",
        name: "Security Consultative Meeting",
        other_names: [{ name: "SCM" }],
      },
    ]);
  });

  test.each([
    "They came to the Foreign Ministers' Meeting then.",
    "They held a Press Conference and the Annual Meeting there.",
    "They held a Japan-Australia Summit and a Quell-Bresk Summit there.",
    "# Osmund Dialogue Ends Without Result",
    "They met for a summit and a meeting of the CEO Forum.",
    "They came for the US summit and the AI summit.",
  ])("are not found in: %s", (text) => expect(forums(text)).toEqual([]));
});

const BUSY = `//- /sources/x7.md
Norwegian Defence Minister Tovah Lindqvist met Foreign Minister Sergei Tolmin and Sergey Tolmin.
They had the Osmund Dialogue (OSD) in mind: "a: b" # and [so] on. General "Bob" Do Van Hai's aide, General Do Van Hai, did.
`;

describe("as text", () => {
  test("is an authority file with the passage above each record", () => {
    expect(suggestionsYaml(suggested(BUSY))).toMatchInlineSnapshot(`
      "persons:
        # 2 times; x7: Norwegian Defence Minister Tovah Lindqvist met Foreign Minister Sergei Tolmin and Sergey Tolmin.
        - id: sergei-tolmin
          name: Sergei Tolmin
          other_names:
            - { name: Sergey Tolmin }
          sources: [x7]
        # once; x7: General "Bob" Do Van Hai's aide, General Do Van Hai, did.
        - id: do-van-hai
          name: Do Van Hai
          sources: [x7]
        # once; x7: Norwegian Defence Minister Tovah Lindqvist met Foreign Minister Sergei Tolmin and Sergey Tolmin.
        - id: tovah-lindqvist
          name: Tovah Lindqvist
          memberships:
            - { post: no-defence-minister, sources: [x7] }
          sources: [x7]
      posts:
        - id: no-defence-minister
          label: Defence Minister
          country: "NO"
      forums:
        # once; x7: They had the Osmund Dialogue (OSD) in mind: "a: b" # and [so] on.
        - id: osmund-dialogue
          name: Osmund Dialogue
          other_names:
            - { name: OSD }
          sources: [x7]
      "
    `);
  });

  test.each([
    ["YAML", "/out.yaml", suggestionsYaml],
    ["JSON", "/out.json", suggestionsJson],
  ])("in %s has nothing wrong, and added leaves nothing to suggest", (_, path, write) => {
    const text = write(suggested(BUSY));
    expect(parseAuthority(path, text).problems).toEqual([]);
    const { snapshot } = fixture(`//- ${path}\n${text}\n${BUSY}`);
    expect(snapshot.authorityProblems).toEqual([]);
    const again = suggest(snapshot, snapshot.noteIds());
    expect([again.persons, again.forums]).toEqual([[], []]);
  });

  test("cannot be broken out of by a passage", () => {
    const { snapshot } = fixture("//- bundled\n");
    const root = fixture("//- /a.md\n").root;
    const text = "Minister of Defence Tovah Lindqvist\u2028persons: [] \u202e\u0007\ud800 spoke.";
    root.setNote("/x.md", documentOf("/x.md", text));
    const written = suggestionsYaml(suggest(root.snapshot(), ["/x.md"]));
    expect(written.split(/[\n\r\u0085\u2028\u2029]/)[1]).toMatch(
      /^ {2}# once; \/x\.md: Minister of Defence Tovah/,
    );
    expect(parseAuthority("/a.yaml", written).problems).toEqual([]);
    expect(snapshot.authorityProblems).toEqual([]);
  });
});

test("finds the people and forums of the bundled articles again, and hardly anything else", () => {
  const { root } = fixture("//- /note.md\n");
  for (const { name, text } of readSeeds("articles"))
    root.setArticle(`/sources/${name}`, documentOf(`/sources/${name}`, text));
  const found = suggest(root.snapshot(), []);
  const known = fixture("//- bundled\n").snapshot.register.entities;
  const score = (kind: string, drafts: readonly { readonly name: string }[]) => {
    const ids = drafts.map(({ name }) => /→ (\S+)/.exec(names(`${name}.`)[0] ?? "")?.[1] ?? null);
    const right = new Set(ids.filter((id) => known.some((one) => one.id === id && one.kind === kind)));
    const told = known.filter(
      (one) => one.kind === kind && (kind === "forum" || one.record.sources.length > 0),
    );
    return {
      recall: right.size / told.length,
      wrong: ids.filter((id) => !right.has(id)).length / ids.length,
    };
  };
  const persons = score("person", found.persons);
  expect(persons.recall).toBeGreaterThanOrEqual(0.8);
  expect(persons.wrong).toBeLessThanOrEqual(0.03);
  const meetings = score("forum", found.forums);
  expect(meetings.recall).toBeGreaterThanOrEqual(0.5);
  expect(meetings.wrong).toBeLessThanOrEqual(0.03);
});
