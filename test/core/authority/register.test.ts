import { describe, expect, test } from "vitest";
import { parseAuthority } from "../../../server/src/core/authority/parse.ts";
import { Register } from "../../../server/src/core/authority/register.ts";

const register = new Register(
  parseAuthority(
    "a.yaml",
    `persons:
  - id: ahn
    name: Ahn Gyu-back
    other_names: [{ name: Ahn Gyu-baek }, { name: An Kyu-paek, status: misspelling }, { name: Ahn gyu-bag, status: misspelling }]
  - { id: __proto__, name: Some Body }
forums: [{ id: admm, name: Ministers' Meeting }, { id: ahn, name: A Forum }]`,
  ).authority,
);

describe("what a form is to its entity", () => {
  test.each([
    ["Ahn Gyu-back", "authorized"],
    ["Ahn\u00a0Gyu\u2011back", "authorized"],
    ["AHN GYU-BACK", "variant"],
    ["Gyu-back Ahn", "variant"],
    ["Ahn Gyu-baek", "variant"],
    ["An Kyu-paek", "misspelling"],
    ["AN KYU-PAEK", "misspelling"],
  ])("%s: %s", (form, expected) => {
    expect(register.statusOf(register.entity("ahn")!, form)).toBe(expected);
  });

  test("an apostrophe of another style is the authorized form", () => {
    expect(register.statusOf(register.entity("admm")!, "Ministers’ Meeting")).toBe("authorized");
  });
});

test("an id that objects have too is an ordinary one", () => {
  expect([register.entity("__proto__")?.name, register.entity("toString")]).toEqual(["Some Body", undefined]);
});

test("of two records with one id the person is found", () => {
  expect(register.entity("ahn")?.kind).toBe("person");
});
