/** Where names spelt in two ways are reported, and what their fixes leave. */
import { describe, expect, test } from "vitest";
import { findingsOf } from "../../../server/src/core/checks/index.ts";
import { check, fixed, fixture } from "../../support/fixture.ts";
import { on, REGISTER } from "./inconsistentRegister.ts";

describe("config and suppression", () => {
  const TWO = "//- /a.md\nSergei Brandtov and Sergey Brandtov.";

  test("style.variants: any turns it off", () =>
    on(`//- /rapporteur.yaml\nstyle: { variants: any }\n${TWO}`));

  test("accepted forms are neither flagged nor counted", () =>
    on(`//- /rapporteur.yaml\naccept: [Sergey Brandtov]\n${TWO}`));

  test("a form that is accepted in capitals alone counts without them", () =>
    on(`//- /rapporteur.yaml
accept: [SERHII BRANDTOV]
//- /a.md
SERHII BRANDTOV, SERHII BRANDTOV, Serhii Brandtov and Sergey Brandtov, Sergey Brandtov.
                                  ^^^^^^^^^^^^^^^ warning: "Serhii Brandtov" (in 1 place) is also written "Sergey Brandtov", in 2 places. → Sergey Brandtov*
`));

  test("a comment in the note suppresses it", () =>
    on(
      "//- /a.md\nSergei Brandtov\n\n<!-- rapporteur-disable-next-line inconsistent-name -->\nSergey Brandtov",
    ));

  test("variant-name is reported alone where both hold", () =>
    check(
      "all",
      `${REGISTER}//- /rapporteur.yaml
style: { variants: authorized }
//- /a.md
Sergei Brandtov and Sergey Brandtov, Sergéi Brandtov.
                    ^^^^^^^^^^^^^^^ variant-name
                                     ^^^^^^^^^^^^^^^ inconsistent-name
`,
    ));

  test("where variant-name is off, it is found again", () =>
    check(
      "all",
      `${REGISTER}//- /rapporteur.yaml
style: { variants: authorized }
rules: { variant-name: off }
//- /a.md
Sergei Brandtov and Sergey Brandtov.
                    ^^^^^^^^^^^^^^^ inconsistent-name
`,
    ));
});

test("the fix leaves nothing to flag", () => {
  const after = fixed(
    `${REGISTER}//- /a.md\nSergei Brandtov, SERGEY BRANDTOV, Serhii Brandtov; Morikawa Taro, Taro Morikawa.`,
  );
  expect(after).toBe("Sergei Brandtov, SERGEI BRANDTOV, Sergei Brandtov; Taro Morikawa, Taro Morikawa.");
  on(`//- /a.md\n${after}`);
});

test("related information lists where the other form stands: a handful, by note and place", () => {
  const { snapshot } = fixture(
    `${REGISTER}//- /c.md\nSergey Brandtov\n//- /b.md\n${"Sergei Brandtov. ".repeat(4)}\n//- /a.md\nx Sergei Brandtov\n//- /d.md\nSergei Brandtov`,
  );
  const [finding] = findingsOf(snapshot, "/c.md");
  expect(finding!.related.map(({ document, start }) => `${document} ${start}`)).toEqual([
    "/a.md 2",
    "/b.md 0",
    "/b.md 17",
    "/b.md 34",
    "/b.md 51",
  ]);
});
