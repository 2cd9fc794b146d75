import { describe, expect, test } from "vitest";
import { dates } from "./marked.ts";

describe("years with their era", () => {
  test.each([
    ["It began in 490 BC.", ["490 BC → -0489"]],
    ["By 1200 B.C. the town fell.", ["1200 B.C. → -1199"]],
    ["It is of 3100 BCE.", ["3100 BCE → -3099"]],
    ["He died in 44 B.C.E. in Rome.", ["44 B.C.E. → -0043"]],
    ["He died in 1 BC.", ["1 BC → 0000"]],
    ["The temple fell in AD 70.", ["AD 70 → 0070"]],
    ["They lost at the town in A.D. 378.", ["A.D. 378 → 0378"]],
    ["Rome was sacked in 410 AD.", ["410 AD → 0410"]],
    ["It ran from 264 to 241 BC.", ["264 to 241 BC → -0263/-0240"]],
    ["The second (218–201 BC) was worse.", ["218–201 BC → -0217/-0200"]],
    ["On March 15, 44 BC he was killed.", ["March 15, 44 BC → -0043-03-15"]],
    ["They lost on 21 June 217 BC.", ["21 June 217 BC → -0216-06-21"]],
    ["They met in August 480 BC.", ["August 480 BC → -0479-08"]],
    ["It fell in the spring of 479 BC.", ["spring of 479 BC → -0478-03-01/-0478-05-31"]],
    ["It is of the 5th century BC.", ["5th century BC → -04XX"]],
    [
      "They landed in 490 BC. The following year he died. Ten years later the king came.",
      ["490 BC → -0489", "The following year → -0488", "Ten years later → -0478"],
    ],
    [
      "They won in 406 BC, and lost in 405. In 404 the city fell.",
      ["406 BC → -0405", "405 → -0404", "404 → -0403"],
    ],
    [
      "They met in 260 BC and won the same year. In 256, he left.",
      ["260 BC → -0259", "the same year → -0259", "256 → -0255"],
    ],
    ["It fell in 238 BC or 237.", ["238 BC → -0237", "237 → -0236"]],
    ["It fell in 238 BC. He had 120 men and 237.", ["238 BC → -0237"]],
    ["They won in 406 BC with 120 ships. In 405 cities they stood.", ["406 BC → -0405"]],
    ["They landed in 490 BC and in September they left.", ["490 BC → -0489", "September → -0489-09"]],
  ])("%s", (text, expected) => expect(dates(text)).toEqual(expected));
});
