/**
 * How fast dates are recognised and resolved, given the mask of the prose: notes as people write them, text dense with
 * dates, and texts made to be slow. Not a test: `npm run bench -- dates`.
 */
import { recogniseDates } from "../../server/src/core/recognise/dates/index.ts";
import { plainMask } from "../../server/src/core/text/prose.ts";

const ORDINARY =
  "The minister received his counterpart on the sidelines of the forum, and both sides agreed to speed up the talks " +
  "that had stalled over the cost of the new vessels. Officials of the two ministries exchanged notes about the route " +
  "of the pipeline, the training of coast guard crews and the status of an older agreement on visiting forces. A " +
  "spokesman, asked whether a hotline may be set up, said that the second draft had been read with interest, but that " +
  "nobody should expect a result within the first round. Analysts in the capital read the wording as a sign that the " +
  "government wants to keep the matter out of the campaign, in which defence spending plays a larger part than before.\n\n" +
  "At a dinner for the delegations on November 1 the host thanked his guests for coming and announced that the next " +
  "round will be held in Kuala Lumpur. The full text of the statement, some 1,200 words on 4 pages, lists 17 measures, " +
  "among them joint patrols, a register of incidents at sea and a fund of $350 million for ports. Smaller partners had " +
  "asked for a say in how it is spent; the final wording leaves that to a committee of all members, which is to report " +
  "to the ministers. Observers from the secretariat took part in the session on disaster relief.\n\n";

const DENSE =
  "They met on November 1, 2025, in Seoul, on 4 Nov 2025 in Tokyo and from January 29 to 31 in Manila; talks resume on " +
  "Tuesday, November 4, 2025, or next week. In May 2024 and again in September last year they had agreed on 2024–2027, " +
  "since June 2023 on a plan for Q3 2025 and early next year. On 2025-11-01 and 10/31/2025 he said so; two days later, " +
  "on the 5th, she left. In the 1990s, in 1998 and in the summer of 2001 it was otherwise. By late July the third " +
  "quarter was over; yesterday it rained, and the following month is May. ";

const CJK =
  "防衛相は29日、ソウルで会談した。会談は2025年11月1日（土）に行われ、来週の月曜日に再開する。令和8年1月30日の合意を受け、先月の声明を確認した。" +
  "장관은 2025년 11월 1일 회담했다. 지난달 29일과 다음 주 월요일에 만난다. ";

const SIZE = 100_000;
const fill = (unit: string): string => unit.repeat(Math.ceil(SIZE / unit.length)).slice(0, SIZE);
const counting = (make: (i: number) => string): string => {
  let text = "";
  for (let i = 0; text.length < SIZE; i++) text += make(i);
  return text;
};

const HOSTILE: Record<string, string> = {
  digits: fill("1234567890"),
  "one digit": fill("1 "),
  "two digits": fill("12 "),
  years: fill("2025 "),
  "years, listed": fill("2024, "),
  "years with dashes": fill("2024-"),
  "days with dashes": fill("7-"),
  slashes: fill("1/"),
  "slashes alone": fill("/"),
  points: fill("1."),
  hyphens: fill("-"),
  "may may may": fill("may "),
  "May May May": fill("May "),
  "May 1 May 1": fill("May 1 "),
  "May 1,": fill("May 1, "),
  "days of May": fill("1 May "),
  "May to May": fill("May to "),
  "May–May": fill("May–"),
  weekdays: fill("Monday, Tuesday, "),
  "Tuesday, November": fill("Tuesday, November "),
  "the the": fill("the "),
  "the last the last": fill("the last "),
  "last last": fill("last "),
  "early early": fill("early "),
  "first first": fill("first "),
  "the end of the": fill("the end of the "),
  "of the year": fill("of the year "),
  "a year earlier": fill("a year earlier "),
  "two days later": fill("two days later "),
  "the following day": fill("the following day. "),
  "next week": fill("next week "),
  yesterday: fill("yesterday "),
  "in May, said": fill("in May he said so and "),
  "no sentence ends": fill("they met on November 1 and "),
  "one sentence, years": fill("in 1998 and in May and on June 4 "),
  "days 1, 2, 3": counting((i) => `${(i % 31) + 1}, `),
  "October 1, 2, 3": counting((i) => (i % 9 === 0 ? "October " : `${(i % 9) + 1}, `)),
  "from May 1 to": fill("from May 1 to "),
  "since since": fill("since "),
  "Q3 Q3": fill("Q3 "),
  "FY2025/26": fill("FY2025/"),
  "1990s": fill("1990s "),
  centuries: fill("21st century "),
  "ISO intervals": fill("2025-10-30/"),
  "weeks of ISO": fill("2025-W"),
  markup: fill("May 1** "),
  links: fill("[May 1](a "),
  "open links": fill("May 1]("),
  quotes: fill("'90s "),
  datelines: fill("SEOUL, Oct. 18 "),
  "datelines, lines": fill("SEOUL, Oct. 18 (Yonhap)\n"),
  headings: fill("# May 2024\n\n"),
  capitals: fill("May Kim "),
  "fiscal 2025": fill("fiscal 2025 "),
  "kanji digits": fill("一二三"),
  "kanji, days": fill("一日"),
  年月日: fill("年月日"),
  "2025年": fill("2025年"),
  "5月": fill("5月"),
  "29日から": fill("29日から"),
  来週: fill("来週"),
  "다음 주": fill("다음 주 "),
  "full width": fill("１２３４"),
  "line ends": fill("May\n"),
  tabs: fill("1\t"),
  spaces: fill("1    "),
  apostrophes: fill("'s "),
  surrogates: fill("1😀"),
  accents: fill("é1"),
};

/** Milliseconds of processor time, which other programs on the machine do not lengthen; the shortest of several runs. */
function best(run: () => unknown, atLeast: number): number {
  let shortest = Number.POSITIVE_INFINITY;
  for (let spent = 0, i = 0; spent < atLeast || i < 3; i++) {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    const time = (user + system) / 1000;
    shortest = Math.min(shortest, time);
    spent += time;
  }
  return shortest;
}

/** The text as it comes from a file: one stretch of memory, not the tree that concatenation leaves. */
function flat(text: string): string {
  return Buffer.from(text, "utf8").toString("utf8");
}

const NOTE = { year: 2025, month: 11, day: 2 };

/** How long each kind of text, and then each length of it, is recognised before it is timed, so that no figure tells how long V8 compiles. */
const WARM_UP = 1_000;
const WARM_UP_OF_LENGTH = 400;

function speed(name: string, unit: string): void {
  const warm = flat(fill(unit));
  best(() => recogniseDates(warm, plainMask(warm), NOTE), WARM_UP);
  const cells = [1_000, 5_000, 20_000, 100_000, 500_000, 2_000_000].map((size) => {
    const text = flat(unit.repeat(Math.ceil(size / unit.length)).slice(0, size));
    const mask = plainMask(text);
    const times = Math.max(1, Math.floor(200_000 / size));
    const run = (): void => {
      for (let i = 0; i < times; i++) recogniseDates(text, mask, NOTE);
    };
    best(run, WARM_UP_OF_LENGTH);
    const time = best(run, 400) / times;
    return `${(size / time / 1000).toFixed(1).padStart(7)}`;
  });
  console.log(`${name.padEnd(12)} ${cells.join(" ")}`);
}

console.log("MB/s        1 KB    5 KB   20 KB  100 KB  500 KB    2 MB");
speed("ordinary", ORDINARY);
speed("dense", DENSE);
speed("CJK, dense", CJK);

console.log("\nmade to be slow: ms for 100 KB, and how many times that for 400 KB (4 is linear)");
const rows: [string, number, number][] = [];
for (const [name, source] of Object.entries(HOSTILE)) {
  const text = flat(source);
  const mask = plainMask(text);
  const once = best(() => recogniseDates(text, mask, NOTE), 30);
  const long = flat(text.repeat(4));
  const longMask = plainMask(long);
  rows.push([name, once, best(() => recogniseDates(long, longMask, NOTE), 15) / once]);
}
rows.sort((a, b) => b[1] - a[1]);
for (const [name, once, ratio] of rows.slice(0, Number(process.argv[2] ?? 100)))
  console.log(`${name.padEnd(24)} ${once.toFixed(1).padStart(8)} ms  x${ratio.toFixed(1)}`);
