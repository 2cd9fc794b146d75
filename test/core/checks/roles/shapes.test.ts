/** The shapes in which notes and news give titles to people: a wrong one is found in each, a right one in none. */
import { describe, expect, test } from "vitest";
import { findingsOf } from "../../../../server/src/core/checks/index.ts";
import { documentOf, fixture } from "../../../support/fixture.ts";

const REGISTER = `
//- /authority.yaml
posts:
  - { id: pl-fa, label: Minister of Foreign Affairs, country: PL }
  - { id: pl-fin, label: Minister of Finance, country: PL }
  - { id: de-def, label: Federal Minister of Defence, country: DE }
  - { id: in-ea, label: Minister of External Affairs, country: IN }
  - { id: fr-fa, label: Minister for Europe and Foreign Affairs, country: FR }
  - { id: no-pm, label: Prime Minister, country: "NO" }
  - { id: eg-pet, label: Minister of Petroleum, country: EG }
  - { id: gb-fs, label: "Secretary of State for Foreign, Commonwealth and Development Affairs", other_labels: [Foreign Secretary], country: GB }
  - { id: us-sec, label: Secretary of State, country: US }
  - { id: us-def, label: Secretary of Defense, country: US }
  - { id: ua-us, label: Ambassador to the United States, country: UA }
  - { id: cl-cult, label: "Minister of Culture, Sports and Tourism", country: CL }
  - { id: kr-vice, label: Vice Minister of National Defense, country: KR }
persons:
  - { id: ziel, name: Tomasz Zieleniewski, family_name: Zieleniewski, memberships: [{ post: pl-fa, start_date: 2019-11-15, end_date: 2023-12-13 }, { post: pl-fin, start_date: 2023-12-13 }] }
  - { id: reh, name: Nikolaus Rehberger, family_name: Rehberger, memberships: [{ post: de-def, start_date: 2023-01-19 }] }
  - { id: venk, name: Arjun Venkatesan, family_name: Venkatesan, memberships: [{ post: in-ea, start_date: 2019-05-30 }] }
  - { id: mont, name: Claire Montferrand, family_name: Montferrand, memberships: [{ post: fr-fa, start_date: 2022-05-20, end_date: 2024-01-11 }] }
  - { id: brand, name: Helena Brandvold, family_name: Brandvold, memberships: [{ post: no-pm, start_date: 2013-10-16, end_date: 2021-10-14 }] }
  - { id: mans, name: Farouk Mansouri, family_name: Mansouri, memberships: [{ post: eg-pet, start_date: 2024-07-03 }] }
  - { id: pen, name: Harriet Penhaligon, family_name: Penhaligon, memberships: [{ post: gb-fs, start_date: 2024-07-05 }] }
  - { id: thorn, name: Marcus Thornbury, family_name: Thornbury, memberships: [{ post: us-def, start_date: 2025-01-21 }] }
  - { id: hryt, name: Oleksandr Hrytsenko, family_name: Hrytsenko, memberships: [{ post: ua-us, start_date: 2021-02-25 }] }
  - { id: cald, name: Ines Caldera, memberships: [{ post: cl-cult, start_date: 2018, end_date: 2022 }] }
  - { id: baek, name: Baek Sung-ho, family_name: Baek, name_order: family-first, memberships: [{ post: kr-vice, start_date: 2025-02-01 }] }
`;

/** The note of 2025-11-20 with each finding of that code in braces. */
function found(code: string, note: string, path = "/2025-11-20.md"): string {
  const { root } = fixture(REGISTER);
  root.setNote(path, documentOf(path, note));
  let text = note;
  for (const finding of [...findingsOf(root.snapshot(), path)].reverse()) {
    if (finding.code === code)
      text = `${text.slice(0, finding.start)}{${text.slice(finding.start, finding.end)}}${text.slice(finding.end)}`;
  }
  return text;
}

function plain(marked: string): string {
  return marked.replace(/[{}]/g, "");
}

describe("a title never held", () => {
  test.each([
    "{Foreign Minister} Nikolaus Rehberger spoke.",
    "German {foreign minister} Nikolaus Rehberger spoke.",
    "Germany's {foreign minister}, Nikolaus Rehberger, spoke.",
    "The {foreign minister}, Nikolaus Rehberger, spoke.",
    "On Monday, Germany's {foreign minister}, Nikolaus Rehberger, spoke.",
    "Nikolaus Rehberger, {foreign minister}, spoke.",
    "Nikolaus Rehberger, the {foreign minister} of Germany, spoke.",
    "Nikolaus Rehberger, Germany's {Minister of Foreign Affairs}, spoke.",
    "Nikolaus Rehberger, who is the {foreign minister}, spoke.",
    "Nikolaus Rehberger is Germany's {foreign minister}.",
    "Nikolaus Rehberger ({Foreign Minister}) spoke.",
    "Nikolaus Rehberger ({Foreign Minister}, Germany) spoke.",
    "- Nikolaus Rehberger – {Minister of Foreign Affairs} (Germany)",
    "- Nikolaus Rehberger: {Foreign Minister}",
    "- **{Foreign Minister}:** Nikolaus Rehberger",
    "- [ ] {Foreign Minister} — [[Nikolaus Rehberger]]",
    "**Host:** Nikolaus Rehberger, {Minister of Foreign Affairs}",
    "| {Foreign Minister} | Nikolaus Rehberger |",
    "| Name | Post |\n|---|---|\n| [[Nikolaus Rehberger]] | {Minister of Foreign Affairs}, Germany |",
    "| Who | In which capacity | Line |\n|---|---|---|\n| Nikolaus Rehberger | {Foreign Minister} | dry |",
    "| Country | Role | Who |\n|---|---|---|\n| Germany | {Foreign Minister} | **Nikolaus Rehberger** |",
    "# {Foreign Minister} Nikolaus Rehberger in Oslo",
    "US {Secretary of State} Marcus Thornbury spoke.",
    "Marcus Thornbury came in. {Secretary of State} Thornbury spoke.",
    "Marcus Thornbury, U.S. {Secretary of State}, spoke.",
    "{Prime Minister} Arjun Venkatesan spoke.",
    "{Ambassador to Japan} Oleksandr Hrytsenko spoke.",
    "Oleksandr Hrytsenko, Ukraine's {ambassador to Germany}, spoke.",
    "{Defense Minister} Baek Sung-ho spoke.",
    "{Foreign Minister} [[Nikolaus Rehberger]] spoke.",
    "**{Foreign Minister}** [Nikolaus Rehberger](x.md) spoke.",
    "{Foreign Minister} Mr. Nikolaus Rehberger spoke.",
    "{Unification Minister} Nikolaus Rehberger and {Minister of Unification} Nikolaus Rehberger.",
    "Claire Montferrand, its foreign minister, and Nikolaus Rehberger, its {foreign minister}, are two.",
    "U.S. {Vice President} Marcus Thornbury spoke.",
  ])("%s", (note) => expect(found("mismatched-role", plain(note))).toBe(note));
});

describe("a country never served", () => {
  test.each([
    "{French Defence Minister} Nikolaus Rehberger spoke.",
    "{France's defence minister}, Nikolaus Rehberger, spoke.",
    "{Paris's defence minister} Nikolaus Rehberger spoke.",
    "The {U.S. defence secretary}, Nikolaus Rehberger, spoke.",
    "Nikolaus Rehberger, the {defence minister of France}, spoke.",
    "Nikolaus Rehberger ({Minister of Defence, France}) spoke.",
    "Nikolaus Rehberger ({France}) and Helena Brandvold (Norway) met.",
    "{Swedish Prime Minister} Helena Brandvold spoke.",
    "{French Foreign Minister} Nikolaus Rehberger spoke.",
    "{New Zealand Defence Minister} Nikolaus Rehberger spoke.",
    "{France's deputy defence minister}, Nikolaus Rehberger, spoke.",
    "| Country | Minister |\n|---|---|\n| {France} | [Nikolaus Rehberger](x.md) |",
    "| Counterpart | Country |\n|---|---|\n| Nikolaus Rehberger | {France} |",
  ])("%s", (note) => expect(found("mismatched-role", plain(note))).toBe(note));

  test("needs no date", () =>
    expect(found("mismatched-role", "French Defence Minister Nikolaus Rehberger spoke.", "/note.md")).toBe(
      "{French Defence Minister} Nikolaus Rehberger spoke.",
    ));

  test("a title alone needs a date, or a deed of somebody in office", () => {
    const note = "Labour Minister Nikolaus Rehberger spoke. The law of Labour Minister Nikolaus Rehberger.";
    expect(found("mismatched-role", note, "/note.md")).toBe(`{Labour Minister}${note.slice(15)}`);
  });
});

describe("a title held at another time", () => {
  test.each([
    "Norwegian {PM} Helena Brandvold spoke.",
    "Norway's {prime minister}, Helena Brandvold, spoke.",
    "Helena Brandvold, {Prime Minister} of Norway, spoke.",
    "{Minister for Europe and Foreign Affairs} Claire Montferrand spoke.",
    "French {foreign minister} Claire Montferrand spoke.",
    "- {Foreign Minister}: Tomasz Zieleniewski",
    "| Name | Country | Role |\n|---|---|---|\n| **Helena Brandvold** | Norway | {Prime Minister} |",
    "{Defence Minister} Nikolaus Rehberger said on 3 March 2021 that he would go.",
    "On 3 March 2021, {Defence Minister} Nikolaus Rehberger said that he would go.",
    "The meeting was chaired by {Prime Minister} Helena Brandvold.",
    "As of 3 March 2021, {Defence Minister} Nikolaus Rehberger had no plans.",
    "Tomasz Zieleniewski, {Minister of Foreign Affairs}, spoke.",
    "{Minister of Culture, Sports and Tourism} Ines Caldera spoke; Ines Caldera, {Minister of Culture, Sports and Tourism}, left.",
    "{Finance Minister} Tomasz Zieleniewski met Helena Brandvold on 3 March 2021.",
  ])("%s", (note) => expect(found("outdated-role", plain(note))).toBe(note));
});

describe("nothing is wrong", () => {
  test.each([
    "German Defence Minister Nikolaus Rehberger, Federal Minister Nikolaus Rehberger and General Nikolaus Rehberger.",
    "The former foreign minister, Nikolaus Rehberger, and the then foreign minister, Nikolaus Rehberger, are inventions.",
    "Nikolaus Rehberger, foreign minister-designate, spoke; acting Foreign Minister Nikolaus Rehberger too.",
    "Helena Brandvold, prime minister until 2021, and Helena Brandvold (prime minister 2013–2021) are one.",
    "Helena Brandvold became prime minister in 2013.",
    "The law signed by Prime Minister Helena Brandvold was dropped, as was the policy of Prime Minister Helena Brandvold.",
    "Since Prime Minister Helena Brandvold resigned, and that Prime Minister Helena Brandvold had promised it, nothing.",
    "Prime Minister Helena Brandvold's cabinet, and Prime Minister Helena Brandvold's defence minister.",
    "## Former leaders\n\n- Prime Minister Helena Brandvold",
    "Former leaders: Prime Minister Helena Brandvold, Claire Montferrand (Foreign Minister).",
    "Talks between the French defence minister and Nikolaus Rehberger were short.",
    "It is not true that Nikolaus Rehberger is the foreign minister.",
    "In New Zealand Defence Minister Nikolaus Rehberger waved.",
    "When Helena Brandvold was prime minister, ties improved.",
    "Helena Brandvold, prime minister at the time, had agreed.",
    "Helena Brandvold's foreign minister, Nikolaus Rehberger's guest, spoke.",
    "Asked about the foreign minister, Nikolaus Rehberger laughed.",
    "After the call with the French foreign minister, Nikolaus Rehberger, who was tired, left.",
    "The foreign minister, Nikolaus Rehberger and others attended.",
    "The foreign minister, Nikolaus Rehberger, and others attended.",
    "Nikolaus Rehberger, the foreign minister and the ambassador met.",
    "Nikolaus Rehberger, Foreign Minister Strand and others met.",
    "Nikolaus Rehberger, the foreign minister said, would come.",
    "Is Nikolaus Rehberger the foreign minister? Nikolaus Rehberger is not the foreign minister.",
    "If Nikolaus Rehberger is the foreign minister, we are lost.",
    "Defence Ministers Nikolaus Rehberger and Marcus Thornbury met.",
    "France and Defence Minister Nikolaus Rehberger agree.",
    "In France, Defence Minister Nikolaus Rehberger spoke; Nikolaus Rehberger (Paris) stayed.",
    "Energy Minister Farouk Mansouri and Oil Minister Farouk Mansouri are one.",
    "Foreign Minister Arjun Venkatesan and External Affairs Minister Arjun Venkatesan are one.",
    "Secretary of State Harriet Penhaligon, UK Foreign Minister Harriet Penhaligon and Secretary of War Marcus Thornbury.",
    "Ambassador Oleksandr Hrytsenko, Ukraine's ambassador to the US, and Oleksandr Hrytsenko, ambassador of Ukraine to the United States, spoke.",
    "A Prime Minister Helena Brandvold, and a Foreign Minister Nikolaus Rehberger, would be different.",
    "At 5 PM Nikolaus Rehberger spoke.",
    "“Foreign Minister: Nikolaus Rehberger” is what the card says.",
    "- Foreign Minister: not announced; Nikolaus Rehberger flies.",
    "- Nikolaus Rehberger: foreign minister not there",
    "| Name | Meets |\n|---|---|\n| Nikolaus Rehberger | Foreign Minister |",
    "| Name | Visits |\n|---|---|\n| Nikolaus Rehberger | France |",
    "| Name | Met | Country |\n|---|---|---|\n| Nikolaus Rehberger | Claire Montferrand | France |",
    "| Name | Post | Term |\n|---|---|---|\n| Helena Brandvold | Prime Minister | 2013–2021 |",
  ])("%s", (note) => {
    expect(found("mismatched-role", note)).toBe(note);
    expect(found("outdated-role", note)).toBe(note);
  });

  test("without a date of its own, a note that tells of another time says nothing of now", () => {
    const note = "The parade of Finance Minister Tomasz Zieleniewski marked the landing of 3 March 2021.";
    expect(found("outdated-role", note, "/note.md")).toBe(note);
  });

  test("a date that may be another thing's leaves the title alone", () => {
    const note = "Finance Minister Tomasz Zieleniewski renewed the agreement of 3 March 2021.";
    expect(found("outdated-role", note)).toBe(note);
  });
});
