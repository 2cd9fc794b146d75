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
    ["It is of the 590s BC.", ["590s BC → -0598/-0589"]],
    [
      "It rose in 461 BC and fell in 457 BC. By the middle of the fifth century it was rich; in the 19th century it was dug up.",
      ["461 BC → -0460", "457 BC → -0456", "fifth century → -04XX", "19th century → 18XX"],
    ],
    [
      "It rose in 461 BC and fell in 457 BC. It was besieged from late 433 on, between 110 Dorian and 75 Ionian ships.",
      ["461 BC → -0460", "457 BC → -0456", "late 433 → -0432-09/-0432-12"],
    ],
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
    [
      "It was signed in the winter of 446/5 BC, and broken in 432/431 BC.",
      ["winter of 446/5 BC → -0445-12-01/-0444-02-29", "432/431 BC → -0431/-0430"],
    ],
    [
      "They took Melos in 416 BC. By the end of 414 the walls stood. The end of 300 men was near.",
      ["416 BC → -0415", "414 → -0413"],
    ],
    [
      "It is of 490 BC. It fell in 485 BC, rose in 483 BC, and ended in 479 BC. By the middle of the century they led.",
      ["490 BC → -0489", "485 BC → -0484", "483 BC → -0482", "479 BC → -0478", "the century → -04XX"],
    ],
    ["It fell in 238 BC or 237.", ["238 BC → -0237", "237 → -0236"]],
    ["It fell in 238 BC. He had 120 men and 237.", ["238 BC → -0237"]],
    ["They won in 406 BC with 120 ships. In 405 cities they stood.", ["406 BC → -0405"]],
    ["They landed in 490 BC and in September they left.", ["490 BC → -0489", "September → -0489-09"]],
  ])("%s", (text, expected) => expect(dates(text)).toEqual(expected));
});

describe("years of three digits", () => {
  test.each([
    ["They met on 20 August 917; the army was destroyed.", ["20 August 917 → 0917-08-20"]],
    [
      "He died in December of 384, and she on 6 June 386.",
      ["December of 384 → 0384-12", "6 June 386 → 0386-06-06"],
    ],
    [
      "Theodore (c. 314–368) came around 328. In 348 Pachomius died. He left later that year.",
      ["314–368 → 0314/0368", "328 → 0328", "348 → 0348", "that year → 0348"],
    ],
    [
      "The war of 913–927 began on 6 June 913. By July he was there. He died on 27 May 927, in the spring.",
      ["913–927 → 0913/0927", "6 June 913 → 0913-06-06", "July → 0913-07", "27 May 927 → 0927-05-27"],
    ],
    [
      "They won in 217 BC and 216 BC and in June 215, and ruled from 213 to 211.",
      ["217 BC → -0216", "June 215 → -0214-06", "213 to 211 → -0212/-0210"],
    ],
    ["The Romans founded it in the year 71.", ["71 → 0071"]],
    [
      "He died on 8 June 632. Early in 634 four columns left. By 638 nothing was left. The town fell on 22 August 635.",
      ["634 → 0634", "638 → 0638"],
    ],
    [
      "In 404 BC and 398 BC he ruled, perhaps as early as 397. They won in the autumn of 395.",
      ["397 → -0396", "autumn of 395 → -0394-09-01/-0394-11-30"],
    ],
  ])("%s", (text, expected) => expect(dates(text)).toEqual(expect.arrayContaining(expected)));

  test.each([
    ["On 5 May 200 people died, on 6 June 300 soldiers.", ["5 May → 2025-05-05", "6 June → 2025-06-06"]],
    ["On June 5, 300 were killed.", ["June 5 → 2025-06-05"]],
    ["In 400 cases, and from 430 to 450, the room (237) was free.", []],
    ["In June of 300 members 200 voted, 213–205.", ["June → 2025-06"]],
    ["The bill of 31 March 450.50 was paid.", ["31 March → 2025-03-31"]],
    ["- 5 May 300\n- 6 May 400", ["5 May → 2025-05-05", "6 May → 2025-05-06"]],
    [
      "It is of 450 CE. In 2019 it had 430 visitors, from 200 in 2018 to 450.",
      ["450 CE → 0450", "2019 → 2019", "2018 → 2018"],
    ],
  ])("counts are none: %s", (text, expected) => expect(dates(text)).toEqual(expected));
});
