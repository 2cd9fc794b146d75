/** The titles that labels in English hold or stand for. */
import { expect, test } from "vitest";
import { titlesInLabel } from "../../../server/src/core/authority/labelReadings.ts";

test.each<[string, readonly string[]]>([
  [
    "Deputy Prime Minister and Minister of Foreign Affairs",
    ["Deputy Prime Minister", "Minister of Foreign Affairs"],
  ],
  [
    "Minister of Trade and Industry and Deputy Prime Minister",
    ["Minister of Trade and Industry", "Deputy Prime Minister"],
  ],
  ["President and Chief Executive Officer", ["President", "Chief Executive Officer"]],
  ["Attorney General / Minister of Justice", ["Attorney General", "Minister of Justice"]],
  ["Minister of Foreign Affairs and Trade", []],
  ["Minister of Agriculture, Forestry and Fisheries", []],
  ["Secretary of State for the Home Department", ["Home Secretary", "Interior Minister", "Home Minister"]],
  [
    "Secretary of State for Foreign, Commonwealth and Development Affairs",
    ["Foreign Secretary", "Foreign Minister"],
  ],
  ["Secretary of State", []],
  ["Taoiseach", ["Prime Minister"]],
  ["Chairman of the Council of Ministers", ["Prime Minister"]],
  ["President of the Government of Kestria", ["Prime Minister"]],
  ["President", []],
])("%s", (label, titles) => expect(titlesInLabel(label)).toEqual(titles));
