/** Family names alone: whom they are linked to, once the text has introduced somebody or a title tells. */
import { describe, test } from "vitest";
import { mentions } from "../../support/fixture.ts";

const TWO_SHINS = `
//- /authority.yaml
posts:
  - { id: minister, label: Minister of National Defense, other_labels: [Defense Minister], country: KR }
  - { id: vice, label: Vice Minister of National Defense, other_labels: [Vice Minister, Vice Defense Minister], country: KR }
  - { id: envoy, label: Special Envoy, country: KR }
persons:
  - id: won-sik
    name: Shin Won-sik
    name_order: family-first
    memberships: [{ post: minister, start_date: 2023-10-07, end_date: 2024-09 }]
  - id: beom-chul
    name: Shin Beom-chul
    name_order: family-first
    memberships: [{ post: vice, start_date: 2022-05, end_date: 2023-10-20 }]
`;

test("links to the bearer introduced before it", () =>
  mentions(`
//- bundled
Ahn Gyu-back arrived. Ahn spoke; the Ahn-led team left with Ahn's aide.
^^^^^^^^^^^^ ahn-gyu-back authorized
                      ^^^ ahn-gyu-back short-form
                                     ^^^ ahn-gyu-back short-form
                                                            ^^^ ahn-gyu-back short-form
`));

test("without an introduction, and without a title, is nobody", () =>
  mentions(`
//- bundled
Ahn spoke, and so did Koizumi.
`));

test("what a sentence ends with is no title of the name that begins the next one", () =>
  mentions(`
//- bundled
Donald Trump met the Secretary of War. Trump went to Iran. Trump left Gaza. Trump is in Rome. Trump saw Gen. Marles.
^^^^^^^^^^^^ donald-trump
                                       ^^^^^ donald-trump
                                                           ^^^^^ donald-trump
                                                                            ^^^^^ donald-trump
                                                                                              ^^^^^ donald-trump
`));

test("a title that several share tells who each of them is", () =>
  mentions(`
//- bundled
//- /2025-11-14.md
Presidents Xi, Lee and Trump met Defense Ministers Koizumi and Ahn. Presidents Mahama and Xi met.
           ^^ xi-jinping short-form
               ^^^ lee-jae-myung short-form
                       ^^^^^ donald-trump short-form
                                                   ^^^^^^^ shinjiro-koizumi short-form
                                                               ^^^ ahn-gyu-back short-form
                                                                                          ^^ xi-jinping short-form
`));

test("takes the form that the culture uses", () =>
  mentions(`
//- bundled
Phan Van Giang met Sjafrie Sjamsoeddin and Nattaphon Narkphanit.
^^^^^^^^^^^^^^ phan-van-giang
                   ^^^^^^^^^^^^^^^^^^^ sjafrie-sjamsoeddin
                                           ^^^^^^^^^^^^^^^^^^^^ nattaphon-narkphanit
Giang told Sjafrie what Nattaphon had said.
^^^^^ phan-van-giang short-form
           ^^^^^^^ sjafrie-sjamsoeddin short-form
                        ^^^^^^^^^ nattaphon-narkphanit short-form
`));

test("both halves of a summit", () =>
  mentions(`
//- bundled
Donald Trump and Xi Jinping are to meet. The Trump-Xi summit is near.
^^^^^^^^^^^^ donald-trump
                 ^^^^^^^^^^ xi-jinping
                                             ^^^^^ donald-trump short-form
                                                   ^^ xi-jinping short-form
`));

test("ex- and former are no part of the name", () =>
  mentions(`
//- bundled
Joe Biden left. Ex-President Biden, then-President Biden and the former president Biden are one; pro-Biden too.
^^^^^^^^^ joe-biden
                             ^^^^^ joe-biden short-form
                                                   ^^^^^ joe-biden short-form
                                                                                  ^^^^^ joe-biden short-form
                                                                                                     ^^^^^ joe-biden short-form
`));

test("quotes, brackets and emphasis stay outside", () =>
  mentions(`
//- bundled
Ahn Gyu-back (“Ahn”, 'Ahn', *Ahn*, __Ahn__, [Ahn]) came with Minister **Ahn**.
^^^^^^^^^^^^ ahn-gyu-back
               ^^^ ahn-gyu-back short-form
                      ^^^ ahn-gyu-back short-form
                             ^^^ ahn-gyu-back short-form
                                     ^^^ ahn-gyu-back short-form
                                             ^^^ ahn-gyu-back short-form
                                                                        ^^^ ahn-gyu-back short-form
`));

test("link text and the target of a wiki link", () =>
  mentions(`
//- bundled
[Ahn Gyu-back](https://example.org/Ahn) and [[Shinjiro Koizumi|Koizumi]] met.
 ^^^^^^^^^^^^ ahn-gyu-back
                                              ^^^^^^^^^^^^^^^^ shinjiro-koizumi
                                                               ^^^^^^^ shinjiro-koizumi short-form
`));

test("tables and lists", () =>
  mentions(`
//- bundled
- Ahn Gyu-back
  ^^^^^^^^^^^^ ahn-gyu-back
- Shinjiro Koizumi
  ^^^^^^^^^^^^^^^^ shinjiro-koizumi

| Who | With |
|---|---|
| Ahn | Koizumi |
  ^^^ ahn-gyu-back short-form
        ^^^^^^^ shinjiro-koizumi short-form
`));

describe("headings", () => {
  test("any word may have a capital there", () =>
    mentions(`
//- bundled
Ahn Gyu-back and Shinjiro Koizumi are due.
^^^^^^^^^^^^ ahn-gyu-back
                 ^^^^^^^^^^^^^^^^ shinjiro-koizumi

## Ahn Meets Koizumi in Kuala Lumpur
   ^^^ ahn-gyu-back short-form
             ^^^^^^^ shinjiro-koizumi short-form
`));

  test("a headline names those whom its text introduces", () =>
    mentions(`
//- bundled
# Ahn Meets Koizumi
  ^^^ ahn-gyu-back short-form
            ^^^^^^^ shinjiro-koizumi short-form

Ahn Gyu-back met Shinjiro Koizumi.
^^^^^^^^^^^^ ahn-gyu-back
                 ^^^^^^^^^^^^^^^^ shinjiro-koizumi
`));

  test("but not where two of them could bear it", () =>
    mentions(`${TWO_SHINS}
//- /note.md
# Shin in Seoul

Shin Won-sik is in Seoul. Shin Beom-chul is not.
^^^^^^^^^^^^ won-sik
                          ^^^^^^^^^^^^^^ beom-chul
`));

  test("nor where a stranger does", () =>
    mentions(`
//- bundled
# Lee Speaks

Lee Jae-yong spoke. Lee Jae-myung listened.
                    ^^^^^^^^^^^^^ lee-jae-myung
`));

  test("all capitals", () =>
    mentions(`
//- bundled
# AHN GYU-BACK MEETS KOIZUMI SHINJIRO
  ^^^^^^^^^^^^ ahn-gyu-back variant
                     ^^^^^^^^^^^^^^^^ shinjiro-koizumi variant
`));
});

describe("two bearers of one short form", () => {
  test("the one last named in full", () =>
    mentions(`${TWO_SHINS}
//- /note.md
Shin Won-sik spoke. Shin Beom-chul listened. Shin left.
^^^^^^^^^^^^ won-sik
                    ^^^^^^^^^^^^^^ beom-chul
                                             ^^^^ beom-chul short-form
`));

  test("named in one sentence: nobody, with both as candidates", () =>
    mentions(`${TWO_SHINS}
//- /note.md
Shin Won-sik met Shin Beom-chul. Shin left.
^^^^^^^^^^^^ won-sik
                 ^^^^^^^^^^^^^^ beom-chul
                                 ^^^^ ? beom-chul won-sik
`));

  test("the title decides", () =>
    mentions(`${TWO_SHINS}
//- /2023-10-18.md
Shin Won-sik met Shin Beom-chul. Vice Minister Shin left before Minister Shin did.
^^^^^^^^^^^^ won-sik
                 ^^^^^^^^^^^^^^ beom-chul
                                               ^^^^ beom-chul short-form
                                                                         ^^^^ won-sik short-form
`));

  test("the title behind the name decides too", () =>
    mentions(`${TWO_SHINS}
//- /2023-10-18.md
Shin Won-sik met Shin Beom-chul. Shin, the vice defense minister, left before Shin (South Korea's defense minister) did.
^^^^^^^^^^^^ won-sik
                 ^^^^^^^^^^^^^^ beom-chul
                                 ^^^^ beom-chul short-form
                                                                              ^^^^ won-sik short-form
`));

  test("but no name in a list, and no title of somebody else", () =>
    mentions(`${TWO_SHINS}
//- /2023-10-18.md
Shin Won-sik met Shin Beom-chul. Shin, Vice Minister Kim, and others left. Shin, the foreign minister, left.
^^^^^^^^^^^^ won-sik
                 ^^^^^^^^^^^^^^ beom-chul
                                 ^^^^ ? beom-chul won-sik
                                                                           ^^^^ ? beom-chul won-sik
`));

  test("a title that nobody of them held is somebody else's", () =>
    mentions(`${TWO_SHINS}
//- /note.md
Shin Won-sik met Shin Beom-chul. Foreign Minister Shin left.
^^^^^^^^^^^^ won-sik
                 ^^^^^^^^^^^^^^ beom-chul
`));
});

describe("never introduced", () => {
  test("a title that names a post held on the day", () =>
    mentions(`
//- bundled
//- /2025-11-03.md
Prime Minister Takaichi wrote to Defence Secretary Hegseth about President Lee's term. Takaichi waits.
               ^^^^^^^^ sanae-takaichi short-form
                                                   ^^^^^^^ pete-hegseth short-form
                                                                           ^^^ lee-jae-myung short-form
                                                                                       ^^^^^^^^ sanae-takaichi short-form
`));

  test("such a title behind the name", () =>
    mentions(`
//- bundled
//- /2025-11-03.md
Koizumi, the Japanese defense minister, wrote. Hegseth, a reader, did not.
^^^^^^^ shinjiro-koizumi short-form
`));

  test("a post held only years later is not enough", () =>
    mentions(`
//- bundled
//- /2021-11-03.md
Prime Minister Takaichi wrote to President Lee.
`));

  test("a post held not long before tells one whose name few bear", () =>
    mentions(`
//- bundled
//- /2025-11-03.md
Prime Minister Kishida wrote to President Yoon.
               ^^^^^^^ fumio-kishida short-form
`));

  test("so does the title of another who leads a state", () =>
    mentions(`
//- bundled
//- /2025-11-03.md
President Takaichi wrote to Prime Minister Lee and to LDP President Takaichi, Bank President Takaichi.
          ^^^^^^^^ sanae-takaichi short-form
`));

  test("nor is an undated note", () =>
    mentions(`
//- bundled
//- /note.md
Prime Minister Takaichi wrote.
`));

  test("nor a title that a stranger of that name may hold", () =>
    mentions(`
//- bundled
//- /2024-01-20.md
Hasan Mahmud spoke first. Foreign Minister Hasan left; Malaysian Foreign Minister Hasan did not.
                                                                                  ^^^^^ mohamad-hasan short-form
`));

  test("but a leader's title of a name that few have", () =>
    mentions(`
//- bundled
//- /2025-11-20.md
Melania Trump came. President Trump spoke.
                              ^^^^^ donald-trump short-form
//- /2025-11-21.md
Eric Trump, president of Acme, came. President Trump spoke.
//- /2025-11-22.md
Lee Myung-bak came. President Lee spoke.
`));

  test("nor another country's post", () =>
    mentions(`
//- bundled
//- /2025-11-03.md
Singapore's Prime Minister Lee and Thai Prime Minister Takaichi wrote.
`));
});
