import { describe, expect, test } from "vitest";
import { countryAtEnd, countryOf, isCountryWord } from "../../../server/src/core/recognise/countries.ts";

/** What is found at the end of `words`, in one line: the codes sorted, the words taken, the kind. */
function at(words: string): string {
  const found = countryAtEnd(words.split(" "));
  return found === null ? "nothing" : `${[...found.codes].sort().join("+")} ${found.words} ${found.kind}`;
}

describe("countryAtEnd", () => {
  test.each([
    ["a demonym of two words, article apart", "the south korean", "KR 2 demonym"],
    ["a demonym that two countries have", "korean", "KP+KR 1 demonym"],
    ["a shortened point of the compass", "n korea", "KP 2 name"],
    ["the longer of two official names", "democratic people s republic of korea", "KP 6 name"],
    ["the shorter of two official names", "the republic of korea", "KR 3 name"],
    ["the People's Republic", "the people s republic of china", "CN 5 name"],
    ["the Republic of China", "republic of china", "TW 3 name"],
    ["letters with full stops", "said the u s", "US 2 name"],
    ["letters without full stops", "us", "US 1 name"],
    ["a name split at its apostrophe", "cote d ivoire", "CI 3 name"],
    ["a name folded from a diacritic", "turkiye", "TR 1 name"],
    ["an older name", "viet nam", "VN 2 name"],
    ["an adjective unlike the name", "dutch", "NL 1 demonym"],
    ["a noun in the plural", "filipinos", "PH 1 demonym"],
    ["a plural of a demonym in -man", "germans", "DE 1 demonym"],
    ["an irregular adjective", "philippine", "PH 1 demonym"],
    ["a capital of two words", "in kuala lumpur", "MY 2 capital"],
    ["a capital that stands for two governments", "brussels", "BE+EU 1 capital"],
    ["a capital split at its apostrophe", "n djamena", "TD 2 capital"],
    ["a city that is a country first", "singapore", "SG 1 name"],
    ["a name that ends in another's", "papua new guinea", "PG 3 name"],
    ["a name that three countries end in", "guinea", "GN+GQ+GW 1 name"],
    ["a demonym shared by neighbours", "congolese", "CD+CG 1 demonym"],
    ["St for Saint", "st lucia", "LC 2 name"],
    ["& for and", "st kitts & nevis", "KN 4 name"],
    ["a part of a kingdom, not the republic beside it", "northern ireland", "GB 2 name"],
    ["a state, not the country it is named after", "new mexico", "US 2 name"],
    ["a part of the world", "latin american", "nothing"],
    ["a country that is not last", "japan says", "nothing"],
    ["half of a name", "south", "nothing"],
    ["an abbreviation of two letters that is a word", "in", "nothing"],
    ["a property of every object", "constructor", "nothing"],
  ])("%s: %s", (_, words, found) => {
    expect(at(words)).toBe(found);
  });

  test("no words", () => {
    expect(countryAtEnd([])).toBeNull();
  });
});

describe("countryOf", () => {
  test("a code", () => {
    expect(countryOf("KR")).toEqual({ code: "KR", name: "South Korea", demonym: "South Korean" });
  });

  test("a name keeps its diacritics", () => {
    expect(countryOf("TR")?.name).toBe("Türkiye");
  });

  test.each(["ZZ", "kr", "", "__proto__"])("no code: %j", (code) => {
    expect(countryOf(code)).toBeUndefined();
  });

  test("each country is found by its own name", () => {
    const codes = "AE BA CD CI EU FM GB KN KP KR LA PG PS ST TL TW US VA VC VN XK".split(" ");
    const strays = codes.filter((code) => {
      const words = countryOf(code)?.name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().split(/[ -]/);
      const found = countryAtEnd(words ?? []);
      return found?.words !== words?.length || found?.codes.join() !== code;
    });
    expect(strays).toEqual([]);
  });
});

describe("isCountryWord", () => {
  test.each(["korea", "south", "japanese", "lumpur", "kuala", "united", "s"])("part of one: %s", (word) => {
    expect(isCountryWord(word)).toBe(true);
  });

  test.each(["minister", "of", "the", "and", "san", "john", "ahn", ""])("part of none: %j", (word) => {
    expect(isCountryWord(word)).toBe(false);
  });
});
