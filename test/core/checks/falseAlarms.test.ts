/** What must give nothing: a false alarm costs more than a miss. */
import { describe, expect, test } from "vitest";
import { findingsOf } from "../../../server/src/core/checks/index.ts";
import { documentOf, fixture, names } from "../../support/fixture.ts";
import { REGISTERED_NOTES, STRANGE_NOTES } from "./cleanNotes.ts";

function findings(path: string, note: string): string[] {
  const { root } = fixture("//- bundled");
  root.setNote(path, documentOf(path, note));
  return findingsOf(root.snapshot(), path).map(
    ({ code, start, end, message }) => `${code} [${note.slice(start, end)}] ${message}`,
  );
}

describe.each(Object.entries(STRANGE_NOTES))("%s", (path, note) => {
  test("nothing is found", () => expect(findings(path, note)).toEqual([]));

  test("nobody is linked", () => {
    const people = names(note, "//- bundled", path).filter(
      (name) => !/ (?:asean|camp-david-summit) /.test(name),
    );
    expect(people).toEqual([]);
  });
});

test.each(Object.entries(REGISTERED_NOTES))("nothing is found: %s", (path, note) => {
  expect(findings(path, note)).toEqual([]);
});

test("the texts are long enough to mean something", () => {
  const words = Object.values({ ...STRANGE_NOTES, ...REGISTERED_NOTES })
    .join(" ")
    .split(/\s+/);
  expect(words.length).toBeGreaterThan(1_300);
});

test.each(
  `Ahn Kyung-back | Ahn Gyu-ri | Ahn Jae-wook | An Gyu-hong | Shinji Koizumi | Shinichiro Koizumi | Koizumi Junichiro
  | Kotaro Koizumi | Mohamed Khalid Nordin | Mohammad Khaled Nordin | Khalid Nordin | Khaled Nourdine | Dong Jin
  | Don Jun | Tong Jun | Dong Jung-ho | Pete Hegarty | Peter Hesketh | Richard Marley | Richard Marlow
  | Richard Martens | Richard Marks | Nattapong Narkphanich | Natthaphong Nakphanit | Lee Jae-myoung | Lee Jae-yung
  | Lee Jae-young | Lee Jae-yong | Lee Jin-myung | Lee Hae-myung | Xi Jinhua | Xi Jianping | Xu Jinping | Xi Zhongxun
  | Sanae Takagi | Sanae Takahashi | Hanae Takaichi | Don Trump-Hughes | Ronald Trump | Donal Trump | Donald Crump
  | Donald Tramble | Recep Tayyar Erdogan | Necmettin Erdogan | Shin Beom-soo | Shin Won-shik | Shin Won-ho
  | Shin Woon-sik | Kiyoshi Serita | Kiyoto Serizawa | Kiyomi Serizawa | Yoon Seok-yeol | Yoon Suk-ho
  | Fumiko Kishida | Fumiyo Kishida | Fumio Kishimoto | Irineu Espinosa | Heng Chee Hou | Heng Swee Keat
  | Mohamed Hasan | Mohamad Hassan | Muhammad Hassan | Phan Van Giau | Phan Van Giap | Pham Van Giang | Phan Van Khai
  | Jo Biden | Joe Bidwell | Floyd Austin | Lloyd Austen | Lloyd Alston | Minori Kihara | Noboru Kihara
  | Minoru Kiuchi | Minoru Kihira | Sujiono Hadi | Sjafrie Samsudin`
    .split("|")
    .map((name) => name.trim()),
)("a real name near to a registered one: %s", (name) => {
  expect(findings("/note.md", `Yesterday ${name} spoke; ${name}'s aide did not.`)).toEqual([]);
});
