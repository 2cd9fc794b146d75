/**
 * What ordinary words around a name say about where the name ends: titles, ranks, honorifics, particles,
 * generational suffixes, words that begin sentences, heads of organisations' names.
 * General English of news and notes only; nobody in particular. Words are folded.
 */
import { MONTH_WORDS } from "../text/months.ts";
import { wordList } from "../text/wordList.ts";
import { GENERATIONS } from "./generations.ts";
import {
  ADDRESSES,
  CLERGY,
  DEGREES,
  FOREIGN_ADDRESSES,
  KNIGHTS,
  MALAY_TITLES,
  RANKS,
  SHORT_RANKS,
} from "./titleGroups.ts";

/** Flags of a word. */
export const WordClass = {
  /** A title of office, or a part of one: "Vice Defense Minister". Says which post is meant. */
  office: 1,
  /** A rank, honorific or role that may stand before a name without saying which post: "General", "Mr". */
  rank: 2,
  /** A word that is no part of a person's name although a capital may begin it: "Meanwhile", "Meets". */
  ordinary: 4,
  /** "Jr", "III": part of a name, and of another person's if the form lacks it. */
  generation: 8,
  /** "bin", "van": joins parts of a name. */
  particle: 16,
  /** The head of the name of a body or meeting: "Council", "Summit". */
  body: 32,
  /** A month or weekday. */
  calendar: 64,
  /** What remains of a possessive: the s of "Seo's". */
  possessive: 128,
} as const;

const classes = new Map<string, number>();

/** The classes of a folded word as flags; 0 for a word that the lexicon does not know. */
export function wordClass(folded: string): number {
  return classes.get(folded) ?? 0;
}

/** "bin", "binti" and the like, which forms may drop or add between a given name and a father's. */
export function isPatronymicParticle(folded: string): boolean {
  return PATRONYMIC.has(folded);
}

/** The articles of English. */
export const ARTICLES: ReadonlySet<string> = new Set(["the", "a", "an"]);

/** Prepositions of places and towns inside a sentence. */
export const INSIDE: ReadonlySet<string> = new Set(["in", "near", "outside"]);

/** Words of countries and capitals that people are called by too: "Jordan Shin". */
export function isGivenName(folded: string): boolean {
  return GIVEN_NAMES.has(folded);
}

/** Whether "-word" behind a name makes an adjective of it: "Seo-led", "Kanamori-era". */
export function isCompoundTail(folded: string): boolean {
  return COMPOUND_TAILS.has(folded) || (folded.length > 5 && folded.endsWith("ed"));
}

/** Whether "-word" behind a name is an honorific of Japan or Korea: "-san", "-ssi". */
export function isHonorificTail(folded: string): boolean {
  return HONORIFIC_TAILS.has(folded);
}

/** Whether "word-" may stand before a name: "ex-", "then-". */
export function isCompoundHead(folded: string): boolean {
  return COMPOUND_HEADS.has(folded);
}

/** "van", "de la": with a small letter between two parts of a name. */
export function isFamilyParticle(folded: string): boolean {
  return FAMILY_PARTICLES.has(folded);
}

/**
 * Whether what stands at `at`, behind a name in Hangul, may follow it without a space: nothing of Hangul, a
 * particle, or the title of an office. Anything else makes another word of it.
 */
export function isHangulTail(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (!(unit >= 0xac00 && unit <= 0xd7a3) && !(unit >= 0x1100 && unit <= 0x11ff)) return true;
  const tail = text.slice(at, at + 9).normalize("NFC");
  return HANGUL_PARTICLES.has(tail[0]!) || HANGUL_TAILS.some((word) => tail.startsWith(word));
}

const FAMILY_PARTICLES = wordList("van von de del della da das dos do di du la le den der ter ten zu zur");
const HANGUL_PARTICLES = new Set("은는이가을를의에과와도로만께씨님측전현등및란");
const HANGUL_TAILS =
  `대통령 총리 장관 차관 의원 대표 위원 실장 국방 외교 외무 주석 총서기 후보 회장 총재 부총 총장 지사 시장 국장 원장 처장 청장 행장 교수 장군 대장 중장 소장 사령관 대사
  특사 보좌관 비서 부터 까지 보다 처럼 라고 라는 한테 정부 으로 입니 입장 였 이었 조차 마저 밖에 뿐 때문 급`.split(
    /\s+/,
  );
const PATRONYMIC = wordList("bin binti bte bt ibn ben bint anak haji hajah al el");
const GIVEN_NAMES = wordList(
  "jordan chad georgia israel paris sofia santiago kingston london holland finn dane jose vincent lucia louis costa sierra kong rico jersey",
);
const COMPOUND_TAILS = wordList(
  "led era style like held run born type wide area plus1 chaired hosted backed aligned proposed friendly related level based centered centred initiated minded hatched inspired appointed approved brokered",
);
const HONORIFIC_TAILS = wordList("san sama sensei shi kun ssi nim");
const COMPOUND_HEADS = wordList("ex then anti pro non post pre former mid late trans inter intra");

const STYLED = [RANKS, SHORT_RANKS, ADDRESSES, FOREIGN_ADDRESSES, DEGREES, KNIGHTS, MALAY_TITLES, CLERGY]
  .flat()
  .join(" ");

const WORDS: readonly (readonly [number, string])[] = [
  [
    WordClass.office,
    `minister ministers secretary secretaries president presidents premier chancellor chancellors undersecretary
    prime foreign defense defence vice deputy senior assistant state affairs national security finance interior
    ambassador ambassadors governor governors senator senators congressman congresswoman representative mayor
    king queen prince princess emperor sultan speaker commissioner adviser advisor envoy attorney parliamentary
    permanent international environment agriculture forestry fisheries trade economy economic industry health
    education justice labour labor transport energy home treasury war veterans cabinet director representative
    representatives councillor counselor comptroller treasurer clerk sheriff spokesperson unification external petroleum infrastructure tourism`,
  ],
  [
    WordClass.rank,
    `${STYLED} generals chief chiefs chairman chairwoman chair chairperson cochair leader leaders head heads
    madam madame hon honourable honorable excellency sister brother alhaji alhaja haj hajj encik haji hajah cikgu ustaz
    tuan raja tengku tunku ratu counterpart counterparts ally
    spokesman spokeswoman diplomat lawmaker politician candidate analyst author translator coach
    outgoing incoming acting former ex then late retired interim designate elect new newly nominee
    diplomats officer officers official officials delegation ministry pm fm dm cm dpm mp ceo vp potus
    secdef secstate defmin formin finmin pres gov amb sec`,
  ],
  [WordClass.generation, `${GENERATIONS.join(" ")} junior`],
  [
    WordClass.particle,
    "bin binti bte bt ibn ben bint anak van von der den de da di du la le al el abu ter ten dos",
  ],
  [
    WordClass.body,
    `meeting meetings summit summits forum forums dialogue dialogues conference council committee commission group
    groups secretariat community charter centre center academy institute university college school foundation fund
    bank agency authority bureau office board union league alliance association organisation organization society
    party airport avenue street road square hospital museum library stadium island islands county city town river
    lake mount mountain bay beach valley hills district province prefecture park tower towers plaza hotel bridge
    court corporation corp company inc ltd group holdings daily times post herald news ilbo shimbun press media
    cup prize award medal act treaty accord agreement doctrine initiative framework workshop retreat mechanism`,
  ],
  [
    WordClass.calendar,
    `${MONTH_WORDS.join(" ")} jan feb mar apr jun jul
    aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur
    thurs fri sat sun`,
  ],
  [WordClass.possessive, "s"],
  [
    WordClass.ordinary,
    `a an the this that these those it its he she they we you i his her their our your my him them us who whom whose
    which what when where why how and or but nor so yet if unless because since while as than though although
    whereas whether once until till after before during amid among between against within without under over above
    below across along around behind beside besides beyond by down for from in inside into like near of off on onto
    out outside past per plus regarding concerning respecting through throughout to toward towards upon up via with
    versus vs not no none neither either both all any some each every few many much more most other others another
    such same only own even just also too very again still already almost always never ever often sometimes soon now
    then there here today yesterday tomorrow tonight meanwhile later earlier afterwards afterward moreover
    furthermore however therefore thus hence instead otherwise nevertheless nonetheless indeed perhaps maybe
    sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth
    nineteenth twentieth thirtieth annual inaugural biennial triennial upcoming
    rather quite last next first second third fourth fifth final previous recent recently early late mid following
    according due given despite notwithstanding can could should would shall must might is are was were be been
    being am do does did done has have had having say says said saying tell tells told telling ask asks asked
    asking see sees saw seen seeing meet meets met meeting go goes went gone going come comes came coming get gets
    got getting give gives gave given giving take takes took taken taking make makes made making think thinks
    thought know knows knew known keep keeps kept hold holds held holding lead leads led leading leave leaves left
    find finds found put puts set sets run runs ran win wins won lose loses lost send sends sent speak speaks spoke
    spoken speaking write writes wrote written read reads hear hears heard sit sits stand stands stood bring brings
    brought buy buys bought begin begins began begun choose chooses chose fly flies flew grow grows grew show shows
    showed shown draw draws rise rises fall falls fell become becomes became let lets quit quits
    notes note source sources photo photos image images caption update updates live breaking exclusive analysis
    opinion editorial summary background agenda action actions item items follow todo attendees participants
    present absent apologies chaired copy draft version page contact contacts talks talk bilateral trilateral joint
    statement statements readout transcript remarks speech interview press brief briefing memo report reports
    story article visit visits trip travel schedule week day month year monday morning afternoon evening key main
    topics topic issues issue question questions answer answers comment comments quote quotes yes ok re cc fw fwd
    lead right left center top bottom north south east west northern southern eastern western central new old
    good great big small high low short full free real sure possible likely clear dear thanks thank please
    hello hi best regards administration government cabinet team aide aides side sides parliament congress senate
    house white pentagon kremlin blue press`,
  ],
];

/** Verbs of news and notes; their -s, -ed and -ing forms follow by rule. */
const VERBS = `accept accuse acknowledge add address admit adopt advance affirm agree aim announce appeal appear appoint
  approve argue arrive assert assess assure attack attempt attend back ban blame block boost call cancel caution
  chair challenge change charge cheer cite claim clarify close comment commit condemn confirm congratulate consider
  contact continue convene convey cooperate criticize criticise cut decide declare decline defend delay deliver
  demand deny depart describe deter develop direct discuss dismiss elevate emphasize emphasise encourage end endorse
  engage enhance ensure escort establish exchange expand expect explain explore express extend face fail fault fire
  flag follow formalize greet hail halt help highlight hint host hug impose include increase indicate inform
  insist inspect intend introduce invite involve issue join kick land laud launch lay lift limit link list look
  maintain mention mull name nominate note notify observe offer open oppose order oust outline participate pass
  pave pay phone plan play pledge postpone praise prepare press prevent promise propose protest prove provide push
  question raise reach react reaffirm reassure rebuff recall receive recognize recognise recommend refuse reiterate
  reject release remain remark remember remove renew repeat replace reply report request resign resolve respond
  resume return reveal reverse review revisit rule salute scold seek share shake sign skip slam sound spar stay step
  stop stress strengthen strike submit suggest summon support surprise suspend swear talk tap target thank threaten
  tour trade travel trust try tune turn unveil update uphold urge use value veto view visit vote vow wait want warn
  watch weigh welcome withdraw work worry write`;

for (const [flag, words] of WORDS) for (const word of words.split(/\s+/)) put(word, flag);
for (const verb of VERBS.split(/\s+/)) for (const form of inflections(verb)) put(form, WordClass.ordinary);

function put(word: string, flag: number): void {
  if (word !== "") classes.set(word, (classes.get(word) ?? 0) | flag);
}

function inflections(verb: string): readonly string[] {
  if (verb.endsWith("e")) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(verb))
    return [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`];
  const third = /(s|x|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`;
  return [verb, third, `${verb}ed`, `${verb}ing`];
}
