/** Places where a date may be, found by way of the tokens of names: the dates are the same as those read unit by unit. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { DateReader } from "../../../../server/src/core/recognise/dates/parse.ts";
import { tokenize } from "../../../../server/src/core/recognise/tokenize.ts";
import { Tokens } from "../../../../server/src/core/recognise/tokens.ts";
import { Vocabulary } from "../../../../server/src/core/recognise/vocabulary.ts";
import { markdownMask } from "../../../../server/src/core/text/prose.ts";

const PIECES = (
  "November|Nov|May|may|MARCH|1|30th|2025|1990s|FY|FY25|FY2025|Q3|h1|Thanksgiving|thanksgiving|week|ago|last|quarter|" +
  "seventeen|seventy-six|summer|latest|New Year's Eve|tomorrow|minister|Seo|a|é|ß|\u0301|\u00ad|\u200b|،|।|—|’|_|-|/|.|,|\n|" +
  "\n\n|`x`|[[|]]||[|](u)|年|月|日|11月4日|令和|〇|火曜日|오늘|다음 주|ngày 3 tháng 5|กุมภา|Ｍａｙ|３|Ⅻ|\u{20bb7}|\ud800|№|+"
).split("|");

test("with and without tokens the same dates are found", () => {
  const tokens = new Tokens();
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom("", " ")), { maxLength: 40 }),
      (pieces) => {
        const text = pieces.flat().join("");
        const mask = markdownMask(text);
        tokenize(text, mask, new Vocabulary(), tokens);
        const plain = new DateReader(text, mask).next();
        expect(new DateReader(text, mask, tokens).next(), JSON.stringify(text)).toEqual(plain);
      },
    ),
    { seed: 20_251_101, numRuns: 800 },
  );
});
