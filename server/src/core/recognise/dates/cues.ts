/** The words that tell whether a passage looks ahead or back, and what each of them is: bits of one number. */
import { WordTable } from "./wordTable.ts";

/** What a word says of the way that a passage looks. */
export enum Cue {
  known = 1,
  ahead = 2,
  /** Looks ahead only directly before the date. */
  close = 4,
  /** Looks ahead only with an infinitive or a participle behind it: `is to meet`, `are meeting`. */
  linking = 8,
  /** `is on Tuesday`, `is in Seoul on Tuesday`. */
  placing = 16,
  back = 32,
  /** What a participle behind it belongs to, as in `a still unspecified date`, is a thing and no deed. */
  attributive = 64,
  /** A past verb whose infinitive lies ahead. */
  decided = 128,
  /** Ends as past forms do and is one; `notPast`: and is none. */
  past = 256,
  notPast = 512,
  set = 1024,
  to = 2048,
  for = 4096,
  on = 8192,
  be = 16384,
  /** `have`, and what follows it only. */
  perfect = 32768,
  participle = 65536,
  by = 131072,
  had = 262144,
  not = 524288,
  /** `may`, and what lies behind `may have`. */
  modal = 1 << 20,
  /** `can`, which looks nowhere. */
  able = 1 << 21,
  /** A verb that looks ahead, and a thing behind an article or an adjective: `the start`, `the final vote`. */
  noun = 1 << 22,
  /** What lies behind it in time is over: `after the June attack`. */
  after = 1 << 23,
  /** What is done for a stretch that ends later: `extended it through June`. */
  lasting = 1 << 24,
  until = 1 << 25,
  through = 1 << 26,
  /** May stand between `by` and its day: `by early May`, `until at least Monday`. */
  slim = 1 << 27,
  /** A participle of what is on a programme: `is listed as speaker`, `are billed for`. */
  billed = 1 << 28,
  as = 1 << 29,
  /** `was` and `were`. */
  copula = 1 << 30,
  /** Looks ahead only with a thing behind it: `releases its report`, not `press releases`. */
  giving = 1 << 31,
}

const listed = new Map<string, number>();
function add(words: string, cue: number): void {
  for (const word of words.split(" ")) listed.set(word, (listed.get(word) ?? Cue.known) | cue);
}
add(
  "will shall would could may might should must 'll ahead upcoming scheduled slated planned plans planning expects " +
    "expected due poised tomorrow next forthcoming begins opens start starts arrives deadline fly flies depart " +
    "departs takes before by until through meet meets begin visit visits vote votes travels " +
    "resumes convenes expires goes leaves returns plays kicks gets airs premieres end ends concludes finishes",
  Cue.ahead,
);
add("if", Cue.ahead);
add("releases publishes reports issues hosts faces unveils announces", Cue.ahead | Cue.giving);
add("before by until through next", Cue.close);
add("would could may might should must", Cue.modal);
add("can cannot", Cue.able);
add("vote visit start begin meet fly depart end cut", Cue.noun);
// Look ahead with an infinitive behind them alone: "they plan to close it Friday".
add(
  "plan hope hopes intend intends want wants aim aims prepare prepares need needs expect going likely",
  Cue.linking | Cue.noun,
);
add("after following", Cue.after);
add(
  "extended funded suspended closed booked renewed delayed postponed kept contracted signed valid guaranteed continue " +
    "continued runs run lasts last extends continues adjourned shelved frozen barred banned leased " +
    "rescheduled deferred pushed moved",
  Cue.lasting,
);
// What has lasted until a day is told when it is over: "stayed until June".
add(
  "stayed lived remained served worked lasted governed ruled taught waited fought stood",
  Cue.lasting | Cue.back | Cue.past,
);
add("until", Cue.until);
add("through", Cue.through);
add("next early late mid middle about least around end", Cue.slim);
add("is are", Cue.linking);
add("on in at", Cue.placing);
add(
  "was were had did said met held told made took gave went came saw began left spoke signed won lost ran wrote led " +
    "became hit fell rose struck killed sat found sent put brought since sought flew paid read drew cut ago " +
    "fought broke drove arose withdrew overthrew swept bought caught chose dealt fled froze grew knew rode sang sank " +
    "shook shot slept spent stood stole swore taught thought threw tore understood woke wore overran overcame underwent " +
    "undertook retook rebuilt built felt forbade forgot hid hung laid lent overtook foresaw sold sprang stuck swung upheld " +
    "withstood withheld got kept slid shrank blew died quit",
  Cue.back,
);
add("was were", Cue.copula);
add("a an the its their his her our this these those still newly", Cue.attributive);
add(
  "agreed decided vowed pledged promised wanted hoped intended scheduled planned expected asked invited",
  Cue.decided,
);
add("agreed guaranteed", Cue.past);
add("united ongoing focused focussed geared headed bound", Cue.notPast);
add("listed billed booked forecast", Cue.billed);
add("as", Cue.as);
add("set", Cue.set);
add("to", Cue.to);
add("for", Cue.for);
add("on", Cue.on);
add("be", Cue.be);
add("have has having ve", Cue.perfect);
add("been come gone done taken given seen fallen risen grown become shown begun broken", Cue.participle);
add("by", Cue.by);
add("had originally initially", Cue.had);
add("not never", Cue.not);
/** The bits of the word over a stretch of a text. */
export const CUES: WordTable = new WordTable(listed);
