/** Countries that people act for, said without a title; `{}` marks what is flagged. */
import { describe, expect, test } from "vitest";
import { markedRoles, plain } from "../../../support/roles.ts";

const REGISTER = `
//- /authority.yaml
posts:
  - { id: th-def, label: Minister of Defence, country: TH }
  - { id: la-def, label: Minister of Defence, country: LA }
persons:
  - { id: pho, name: Anurak Phothisarn, memberships: [{ post: th-def, start_date: 2024-05-08 }] }
  - { id: pol, name: Petra Lundvik, memberships: [{ post: la-def, start_date: 2024-08-06 }] }
  - { id: kan, name: Haruto Kanamori, memberships: [{ post: la-def, start_date: 2024-08-06 }] }
`;

const finds = (marked: string): void => expect(markedRoles(REGISTER, plain(marked))).toBe(marked);

describe("another country", () => {
  test.each([
    "Anurak Phothisarn, representing {Japan}, signed.",
    "Anurak Phothisarn represented {Japan}.",
    "{Japan} was represented by Anurak Phothisarn.",
    "Anurak Phothisarn led the {Japanese} delegation.",
    "The {Japanese} delegation, led by Anurak Phothisarn, left.",
    "The {Japanese} side was led by Defence Minister Anurak Phothisarn.",
    "The {Japanese} delegation under Anurak Phothisarn left.",
    "Anurak Phothisarn signed for {Japan}.",
    "For {Japan}, Anurak Phothisarn signed.",
  ])("%s", finds);
});

describe("their own, or a country that is only spoken of", () => {
  test.each([
    "Anurak Phothisarn, representing Thailand, signed.",
    "The Thai delegation, led by Anurak Phothisarn, left.",
    "Anurak Phothisarn (TH) and Haruto Kanamori (LA) arrive.",
    "- Japan: Anurak Phothisarn",
    "For Japan, Anurak Phothisarn is a friend.",
    "Anurak Phothisarn led the Japanese side to the hall.",
    "The Japanese delegation was led by Anurak Phothisarn's guest.",
    "The Japanese delegation met Anurak Phothisarn.",
    "Petra Lundvik (PL) spoke.",
    "Anurak Phothisarn (PA), Ruth Kerr (RK), Haruto Kanamori (KH): present.",
    "Haruto Kanamori (DE) flew.",
    "Anurak Phothisarn (L) led a delegation to Japan.",
    "Anurak Phothisarn represents Japanese interests too.",
  ])("%s", finds);
});
