import { expect, test } from "vitest";
import { governmentIn } from "../../../server/src/core/authority/governments.ts";

test.each([
  ["Government of India", "IN", true],
  ["Federal Government of Germany", "DE", true],
  ["British Cabinet", "GB", true],
  ["Ukraine's Government", "UA", true],
  ["Norwegian Ministry of Defence", "NO", false],
  ["Ministry of Defence of the Republic of Korea", "KR", false],
  ["U.S. Department of State", "US", false],
  ["Office of the Prime Minister of Japan", "JP", false],
  ["Government of Kerala", null, true],
])("%s", (name, country, isWhole) => expect(governmentIn(name)).toMatchObject({ country, isWhole }));

test.each([
  "Bank of Japan",
  "Ministry of Defence",
  "Communist Party of Vietnam",
  "Georgia Department of Health",
])("no government of a known country: %s", (name) => expect(governmentIn(name)).toBeNull());
