/** Several registered people of one name: what tells whom a text means. */
import { describe, test } from "vitest";
import { mentions } from "../../support/fixture.ts";

describe("homonyms", () => {
  const KIMS = `
//- /authority.yaml
posts:
  - { id: kr-unification, label: Minister of Unification, other_labels: [Unification Minister], country: KR }
  - { id: kp-envoy, label: Ambassador, country: KP }
  - { id: kr-chair, label: Speaker, country: KR }
persons:
  - { id: kim-kr, name: Kim Yong-ho, name_order: family-first, memberships: [{ post: kr-unification, start_date: 2023-07-28, end_date: 2025-07 }] }
  - { id: kim-kp, name: Kim Yong-ho, name_order: family-first, memberships: [{ post: kp-envoy, start_date: 2010, end_date: 2012 }] }
  - { id: kim-old, name: Kim Yong-ho, name_order: family-first, memberships: [{ post: kr-unification, start_date: 1998, end_date: 1999 }] }
`;

  test("one full name, nothing that tells: candidates", () =>
    mentions(`${KIMS}
//- /2024-05-01.md
Kim Yong-ho spoke. Kim left.
^^^^^^^^^^^ ? kim-kp kim-kr kim-old
                   ^^^ ? kim-kp kim-kr kim-old
`));

  test("a title behind the name, with its term", () =>
    mentions(`${KIMS}
//- /2024-05-01.md
Kim Yong-ho, the unification minister since July 2023, spoke. Lee left.
^^^^^^^^^^^ kim-kr
`));

  test("a title with its term before the name", () =>
    mentions(`${KIMS}
//- /2024-05-01.md
The unification minister since July 2023, Kim Yong-ho, spoke. Lee left.
                                          ^^^^^^^^^^^ kim-kr
The unification minister from 1998 to 1999, Kim Yong-jin, spoke. The violinist since 2023, Kim Yong-ho, left.
                                                                                           ^^^^^^^^^^^ kim-kr
`));

  test("a title behind the name, with a term that has ended", () =>
    mentions(`${KIMS}
//- /2024-05-01.md
Kim Yong-ho, the unification minister from 1998 to 1999, spoke. Lee left.
^^^^^^^^^^^ ? kim-kp kim-kr kim-old
`));

  test("a title behind the name that neither has, with its term", () =>
    mentions(`${KIMS}
//- /2024-05-01.md
Kim Yong-ho, a violinist since July 2023, spoke. Lee left.
^^^^^^^^^^^ ? kim-kp kim-kr kim-old
`));

  test("the country tells", () =>
    mentions(`${KIMS}
//- /2024-05-01.md
North Korean Ambassador Kim Yong-ho spoke. Kim Yong-ho left.
                        ^^^^^^^^^^^ kim-kp
                                           ^^^^^^^^^^^ kim-kp
`));

  test("the title on that date tells", () =>
    mentions(`${KIMS}
//- /2024-05-01.md
Unification Minister Kim Yong-ho spoke. Kim left.
                     ^^^^^^^^^^^ kim-kr
                                        ^^^ kim-kr short-form
`));

  test("and on another date somebody else", () =>
    mentions(`${KIMS}
//- /1998-05-01.md
Unification Minister Kim Yong-ho spoke.
                     ^^^^^^^^^^^ kim-old
`));

  test("a title that two of them held leaves those two", () =>
    mentions(`${KIMS}
//- /note.md
Unification Minister Kim Yong-ho spoke.
                     ^^^^^^^^^^^ ? kim-kr kim-old
`));
});

test("a title that one registered bearer held then decides, whoever else was named", () =>
  mentions(`
//- /authority.yaml
posts: [{ id: fish, label: Minister of Fisheries }, { id: perm, label: Permanent Secretary }]
persons:
  - { id: tomas, name: Tomas Verhoeven, memberships: [{ post: fish, start_date: 2025-04-01 }] }
  - { id: hana, name: Hana Verhoeven, memberships: [{ post: perm, start_date: 2020-01-01 }] }
//- /2025-09-20.md
Permanent Secretary Hana Verhoeven spoke. Fisheries Minister Verhoeven left.
                    ^^^^^^^^^^^^^^ hana authorized
                                                             ^^^^^^^^^ tomas short-form
`));

describe("a title is held against the date of its passage", () => {
  const REGISTER = `
//- /authority.yaml
posts: [{ id: pm, label: Prime Minister, country: NZ }]
persons:
  - { id: older, name: Moana Tautahi, family_name: Tautahi, given_name: Moana, memberships: [{ post: pm, start_date: 2012, end_date: 2016 }] }
  - { id: younger, name: Rewi Tautahi, family_name: Tautahi, given_name: Rewi, memberships: [{ post: pm, start_date: 2023-05-01 }] }
`;

  test("its own, else the heading's, else the note's", () =>
    mentions(`${REGISTER}
//- /2025-03-01.md
Prime Minister Tautahi spoke. On 4 May 2014 Prime Minister Tautahi was in Suva.
               ^^^^^^^ younger short-form
                                                           ^^^^^^^ older short-form

## June 2013

Prime Minister Tautahi opened it.
               ^^^^^^^ older short-form
`));

  test("a date that tells one agreement from another is not the passage's", () =>
    mentions(`${REGISTER}
//- /2025-03-01.md
Prime Minister Tautahi restored the 2014 agreement.
               ^^^^^^^ younger short-form
`));

  test("nobody of that name held it then", () =>
    mentions(`${REGISTER}
//- /2025-03-01.md
On 4 May 2019 Prime Minister Tautahi was in Suva.
`));
});

describe("what stands beside a homonym", () => {
  const REGISTER = `
//- /authority.yaml
organizations:
  - { id: bank, name: Coral Development Bank, other_names: [{ name: CDB }] }
posts:
  - { id: president, label: President, country: PY }
  - { id: banker, label: President, organization: bank }
persons:
  - { id: elena, name: Elena Quiroz, family_name: Quiroz, given_name: Elena, memberships: [{ post: president, start_date: 2023 }] }
  - { id: hugo, name: Hugo Quiroz, family_name: Quiroz, given_name: Hugo, memberships: [{ post: banker, start_date: 2021 }] }
  - { id: nora-a, name: Nora Ibarra, memberships: [{ post: president, start_date: 2018, end_date: 2023 }] }
  - { id: nora-b, name: Nora Ibarra, memberships: [{ post: banker, start_date: 2018, end_date: 2021 }] }
`;

  const MET = `${REGISTER}
//- /2025-03-01.md
Elena Quiroz and Hugo Quiroz met.
^^^^^^^^^^^^ elena
                 ^^^^^^^^^^^ hugo
`;

  test("a country behind the name", () =>
    mentions(`${MET}
President Quiroz of Paraguay left.
          ^^^^^^ elena short-form
`));

  test("a country before the title", () =>
    mentions(`${MET}
Paraguayan President Quiroz left.
                     ^^^^^^ elena short-form
`));

  test("a body behind the name", () =>
    mentions(`${MET}
Quiroz of the Coral Development Bank left.
^^^^^^ hugo short-form
              ^^^^^^^^^^^^^^^^^^^^^^ bank authorized
`));

  test("a title of a body before the name", () =>
    mentions(`${MET}
The president of the Coral Development Bank, Quiroz, left.
                     ^^^^^^^^^^^^^^^^^^^^^^ bank authorized
                                             ^^^^^^ hugo short-form
`));

  test("a title that both have", () =>
    mentions(`${MET}
President Quiroz left.
          ^^^^^^ ? elena hugo
`));

  test("a body of the other one, though only one was named", () =>
    mentions(`${REGISTER}
//- /2025-03-01.md
Elena Quiroz spoke. Quiroz of the Coral Development Bank left. Quiroz left.
^^^^^^^^^^^^ elena
                    ^^^^^^ hugo short-form
                                  ^^^^^^^^^^^^^^^^^^^^^^ bank authorized
                                                               ^^^^^^ hugo short-form
`));

  test("the Republic is any state's", () =>
    mentions(`${REGISTER}
//- /2025-03-01.md
Elena Quiroz spoke. The president of the Republic, Quiroz, left.
^^^^^^^^^^^^ elena
                                                   ^^^^^^ elena short-form
`));

  test("a place before a colon is no label", () =>
    mentions(`${REGISTER}
//- /2025-03-01.md
Elena Quiroz spoke. At the Coral Development Bank: Quiroz left.
^^^^^^^^^^^^ elena
                           ^^^^^^^^^^^^^^^^^^^^^^ bank authorized
                                                   ^^^^^^ elena short-form
`));

  test("a country of the other one, who was not named: nobody", () =>
    mentions(`${REGISTER}
//- /2025-03-01.md
Hugo Quiroz spoke. Paraguay's Quiroz left.
^^^^^^^^^^^ hugo
`));

  test("one whole name: a title of a body wins over who was meant before", () =>
    mentions(`${REGISTER}
//- /2020-03-01.md
Nora Ibarra of Paraguay spoke. The president of the Coral Development Bank, Nora Ibarra, left.
^^^^^^^^^^^ nora-a
                                                    ^^^^^^^^^^^^^^^^^^^^^^ bank authorized
                                                                            ^^^^^^^^^^^ nora-b
`));

  test("the other one called a namesake", () =>
    mentions(`${REGISTER}
//- /2020-03-01.md
Nora Ibarra of Paraguay spoke. The president of the Coral Development Bank, her namesake Nora Ibarra, left.
^^^^^^^^^^^ nora-a
                                                    ^^^^^^^^^^^^^^^^^^^^^^ bank authorized
                                                                                         ^^^^^^^^^^^ nora-b
`));

  test("one whole name, the title of a body of neither: nobody", () =>
    mentions(`${REGISTER}
//- /2020-03-01.md
Nora Ibarra of Paraguay spoke. The president of Daehan Steel, Nora Ibarra, left. Nora Ibarra said so.
^^^^^^^^^^^ nora-a
                                                              ^^^^^^^^^^^ ? nora-a nora-b
                                                                                 ^^^^^^^^^^^ nora-a
`));
});
