/**
 * Ordinary English words that a sentence may begin with, or a headline be made of, and that a misspelt family name may
 * happen to be: five to nine letters, counted in news, speeches and notes. Words of the lexicon are not among them.
 * It tells against a slip, never for one.
 */
import { wordList } from "../text/wordList.ts";
import { wordClass } from "./lexicon.ts";

/** Whether a folded word is one of them, inflected or made by a common ending. */
export function isCommonWord(folded: string): boolean {
  if (folded.length < 5) return false;
  if (ENDING.test(folded) || isBase(folded)) return true;
  for (const [ending, instead] of INFLECTIONS) {
    if (!folded.endsWith(ending)) continue;
    if (isBase(folded.slice(0, -ending.length) + instead)) return true;
  }
  return false;
}

/** Whether a folded word is another one but for an ending that sounds like its own: "conferance". */
export function hasEndingOfSound(word: string, written: string): boolean {
  return word !== written && OF_SOUND.test(written) && withEndingOfSound(word) === withEndingOfSound(written);
}

const OF_SOUND = /[ae]nces?$|[ai]ble$/;

function withEndingOfSound(word: string): string {
  return word.replace(/[ae](?=nces?$)/, "e").replace(/[ai](?=ble$)/, "i");
}

/** Whether a folded word is listed itself, or is the plural of one that is. */
export function isListedWord(folded: string): boolean {
  return words.has(folded) || (folded.endsWith("s") && words.has(folded.slice(0, -1)));
}

function isBase(word: string): boolean {
  return words.has(word) || wordClass(word) !== 0;
}

const ENDING =
  /(?:.{3}ings?|(?:^be|^d[oy]|^go|^ly|^t[iy]|^us|^ow|^ag|^ey|^ic|^v[iy])ing|ly|[st]ions?|ments?|ness|[ai]ble|ful|less|ous|it(?:y|ies)|wards?|[ae]nces?|ships?|hood)$/;

const INFLECTIONS: readonly (readonly [string, string])[] = [
  ["s", ""],
  ["es", ""],
  ["ies", "y"],
  ["d", ""],
  ["ed", ""],
  ["ied", "y"],
  ["r", ""],
  ["er", ""],
  ["ers", ""],
];

const words =
  wordList(`abandon abide aboard abroad abrupt absolute absorb abstract absurd abundant abuse abusive academia academic access
  accident accompany account accuracy accurate achieve acoustic acquire acres activate active activism activist actor
  actress actual acute adapt adaptive additive adept adequate adhere adjacent adjunct adjust admin admitted adult
  advantage advent adversary adverse advice advise advocacy advocate aerial aesthetic affair affect affiliate afford
  afield afloat afraid aftermath agent agentic aggregate aggressor agile ahead airborne aircraft aired airlift airline
  airplane airpower airspace airstrike aisle alarm albeit album alcohol alert algorithm alien align alive alleviate
  allocate allow alluded alone alongside alter alternate altitude altruism aluminum amend amidst amongst amount ample
  amplify analogue analogy analyse analytic analyze anchor ancient anger angle angry animal annual anode antitrust
  anxiety anybody anymore anyone anytime anyway anywhere apart apartheid aperture apologize apology apparatus apparent
  appetite applaud applause applied applies approach approval arbitrary architect archive arise armed armies armor
  armour arose arrange array arrest arrival arsenal arsenic arson artillery artist artistic ascertain ashore aside
  aspect assassin assault assemble assertive asset assign assist assume asylum asymmetry async athlete attach
  attendant attentive attitude attract attribute audio audit auspices authentic authorize autocracy automate automatic
  autonomy average avert avoid await aware awesome babies backbone backdrop backend backlash backlog backup backyard
  baggage baked balanced ballistic ballot bands bandwidth banned banner bargain barrage barred barrel barrier barter
  baseline bases basic basis basket batch battery battle beaten beauty bedroom beginner behalf behave behavior
  behaviour belief believe belong beloved bench benchmark beneath benefit benign bespoke betrayal better biased biases
  bigger biggest billion binary biography biology biometric biotech birds birth birthday bitter bizarre blank blanket
  blast blatant blend blind blockade blocs blogs blood bloody blowback blows blunt blurred boats bogged bolster bomber
  bombs bonus books boots border borne borrow bosses bottle boundary boutique boxes brain branch brand brave bravery
  breach breadth break breakdown breakout breath breathe bribery brigades bright brilliant brink brittle broad
  broadband broadcast broaden broke broken browse brutal bubble bucket bucks budgetary budgets buffer build buildup
  built bullet bunch bunker buoyed burden buried burned burnout burst buses busiest button bypass cables cache cadre
  calculate calculus camera campaign cancelled cancer candid candidacy cannot capita capped capture carbon cards cared
  career cares cargo carrier carry cartel carve cascade cases casual casualty catalog catalyze catch category cathode
  caught causal cause caveat cease ceasefire celebrate cells cemented centrist cents century ceremony certain
  certainty cetera chain champion channel chaos chaotic chapters character chart chatbot chats cheap cheapest cheaters
  check chemical chemistry chest chicken child childcare children chips choice choke chosen chromium chronic chunk
  circle circuits circular citizen civic civil civilian clash class classic classical classify classroom clause clean
  cleanup clearest clever click client climate climb clinical clinics clips clock clone closest closure cloud clubs
  clues cluster coastal coastline cobalt cocaine coconut codebase codes codify coerce coercion coercive coffee
  cognitive cognizant cohere coherent cohesive cohort coincide coined collapse colleague collect colonial color colour
  column combat combatant combine comeback comfort commands commend committed communism commuters companion compare
  compel compelled compete competent complain complaint complex compliant component composed compound comprise compute
  conceal concept concern concert concise conclude concrete conducive conduct confident config configure conflict
  confront confuse connect conquer conquest consensus consent conserve consist console constant constrain construct
  construed consular consulate consult consume contain contempt contend content contest context continent continual
  continuum contours contract contrary contrast control converge convert convicted convince cookie copper copyright
  corner corporate correct corridors corrupt costs costume couldn count country couple coups courage course courtesy
  cover coverage covert crack crackdown craft crash crazy create creative creator credit crewed crews crime criminal
  crises crisis criteria critic critical criticism critique crops cross crossover crowd crucial crude cruel cruise
  crypto cultivate cultural culture curate currency current curtail curve custody custom customize cyber cycle cynical
  daemon dairy damage dashboard database dataset daughter deadliest deadline deals dealt death debate debris debts
  debug debut decade decay deceased decent deceptive decisive decouple decrease dedicate deemed deems deepen deeper
  deepest deepfake default defeat defendant defensive defer deferred deficit define degrade degree delegate delete
  delicate delivery demise democracy demos denial dense departure depend dependent deploy deposit depth derail derive
  descent deserve design desire despair desperate destined destiny destroy detail detain detect determine deterred
  deterrent device devise devote diabetes diagnose diagnosis diagram diaspora dictate dictator diesel differ different
  difficult diffuse digital dilemma diminish dinner diplomacy directory dirty disabled disagree disappear disaster
  discern discharge disclose discount discourse discover discovery discredit discreet discrete disease disguise
  dismantle disorder disparate dispatch dispersal disperse displace display disposal dispute disregard disrupt dissent
  dissident dissuade distant distill distinct distort distract distress distrust diverge divergent diverse diversify
  divert divide dividend divisive doctor doctrinal doesn dollar domain domestic dominant dominate donate donor doomed
  doors doorstop double doubt download downplay downside downtime downturn dozen draconian dragged drain drama
  dramatic drastic drawn dreams dress drift drill drink drive driven drone dropped drought drove drugs dubbed
  duplicate duties dynamic dynamism eager earliest earmarked earned earnest earths eased easier easiest echelon echoed
  echoes ecology economist ecosystem edges edited editor edits educate effect effective efficacy efficient effort
  eight eighteen eighth eighty elaborate electoral electric electro elemental eleven eliminate elite elsewhere elusive
  email embargo embassies embed embedded embody embrace emerge emergency emergent emoji emotional empathy emphasis
  empirical employ employee empower empty emulate enabled enabler enables enact enclave encompass encounter encrypted
  endanger endeavor endeavour endemic endpoint endure enemy energetic enforce engine enjoy enough enrich entail enter
  entire entirety entitled entourage entropy entry epidemic episode epistemic equal equip equipped ergonomic
  erode error escalate escape espionage essay essential estate estimate ethical ethos euros eurozone evacuate evade
  evals evaluate event eventual everybody everyday everyone evidenced evident evolve exact examine example exceed
  excellent except excerpt excess excessive excited exclude excuse execute exempt exercise exert exhibit exile exist
  exited expansive expedite expelled expend expense expensive expert expertise expire explicit exploit explosive
  expose exposure exquisite extensive extent extra extract extreme extremism extremist fabric facial facto factual
  faculty faded failure fairer fallback fallen fallout false familiar famine fantastic fantasy farmers farms farther
  fashion faster fastest fatal fatigue faulty favor favorite favour favourite feared fears feature feedback feeds
  feels felony female feminist fentanyl fetch fever fiber fictional field fierce fifteen fifty fight figured figures
  filed files filled films finalist finalize financial fined fines finger finish finite firearm firepower firms
  firmware firsthand fiscal fishery fissile fitted fixed fixes flagged flank flawed flaws fleet flight flood floor
  flourish flowed flown flows fluid flurry focal focus folder folks fonts footage foothold footnotes footprint forced
  forces forecast forefront foremost forensic forests forever forge forget forgot forgotten formal format formula
  formulate forth fortunate fortunes forty fossil fought fourteen fracture fragile frame franchise fraught freedom
  freeze freight frequency frequent fresh friend frontend frontier frontline frozen fruit fueled fuelled fuels fulfil
  fulfill funeral funny furniture further future fuzzy gadget gained gains gallium gallon gamble gameplay gangs garner
  garrison gasoline gather gauge geared gender generate generator generic genetic genius genocide genre gentlemen
  genuine geography germanium gesture giant gifts gigantic girls github glass glide glimpse global globe goals gonna
  goodbye goodwill gotta gotten govern grade gradual graduate grain granular graph graphics graphite grapple grasp
  gratitude grave greatest grids grief grocery gross ground grown growth guarantee guarantor guess guest guide guilt
  guilty gunman habit hacked hackers hacks halfway hallmark hamper handed handheld handle hands happen happy harden
  harder hardest hardline hardware harmed harms harsh harvest hatred havoc hawala hawkish hazard headline headwinds
  healthier healthy heart heated heavier heavy hedge heels hegemonic hegemony height heighten hereby hereunto heroes
  heroic herself hesitant hesitate hidden hierarchy highest highways hikes himself hinder hindsight hinge hired
  historian historic history hitherto holes holiday holistic homegrown homepage homework honest honesty honorary
  honour hooks horizon horrific horror horse hostage hostile hours household hover https human humane humble humor
  hundred hungry hurts husband hybrid hydrogen hyper hyperbole hypocrisy iconic icons ideal idealism ideas identical
  identify ideology ignore illegal illicit imagery imagine immediate immense immigrant imminent immune impact impair
  impede imperfect impetus implicit implied implies import important improve inaugural inbox incentive inches incident
  inclined inclusive income incorrect incumbent incur incurred indexed indexes indicator indirect indoor induce infant
  infantry infer inferior infinite inflict influenza influx informal ingest inherent inherit initial initiate inject
  injury injustice inline inner innocent innovate input inquire inquiry insane insert insiders insight insofar inspire
  install instant instinct insulin insult insurgent intact intake integral integrate intense intensify intensive
  intent interact intercept interest interface interfere intern internal interplay interpret intersect intervene
  interwar intimacy intimate intricate intuitive invade invalid invent inventory inverse invest investor invoke
  ironclad ironic irony irregular isolate iterate iterative itself jailed jihadist jokes journals journey judged
  judges judicial jumped jurors justify kernel keyboard keynote kidnapped killed killer kills kinds kinetic kitchen
  knife knock knowledge label labelled lacked ladder landmark landscape laptop large largest laser latency latent
  lateral latest latter laugh laughter lawsuit lawyer layout leaked leaks leaky leaned learn lease least lecture
  legacy legal legend legendary lengthy lessen lesser lesson lethal lever leverage liaison liberties license lifecycle
  lifeline lifelong lifestyle lifetime light likened likewise limbo linear linkage liquefied liquid listen listeria
  literacy literary lithium littoral livestock loaded loads lobby local localhost localised locate locked logged logic
  logical login longest longtime looms loophole loops loose losses loved lover loves lowest loyal loyalty lucky
  lucrative lunar lunch luxury machine machinery macro magazines magnet magnetic magnitude mainland makeup
  males malign malware manage managers mandate mandatory maneuver manifest manifesto manner manoeuvre manpower manual
  mapped margin marginal maritime market marriage martial masks massacre massive master mastery match material
  materiel maternal mature maximise maximize maximum mayhem meals means meantime measure mechanics median mediator
  medical medicines medieval medium member memoir memory mental merchant merge merit message messy metadata metal
  metaphor method metric midnight midst midterm migrants migrate milestone militant military militia million minds
  mindset mineral minimal minimise minimize minimum minor minute miracle mirror mismatch missile mistake mistaken
  mistrust misuse mitigate mixed mixture mobile mobilise mobilize model moderate moderator modern modernise
  modernize modes modest modify modular module momentum monarchy money monitor monolith monorepo moral morale mortgage
  mother motifs motivate motive mourn mouse mouth moved moves movie multi multiple multitude multiyear municipal
  murder muscle music musical muted mutual myriad myself mystery myths naive narcotics narrative narrow nascent
  natural nature naval navies navigate nearby nearest necessary needed needs negative neglect negotiate neighbor
  network neural neutral newest newfound newspaper newsroom nexus niche nickel night nightmare ninth niobium nodes
  noise nominal nonprofit normal normative nostalgia notice novel novelty nowadays nowhere nuanced nuclear numerical
  nurse object objective obligated obscure obsessed obsidian obsolete obstacle obtain occupy occur occurred
  oceans offenses offensive offline offset offshore oldest onboard online onset onshore opaque openai operate
  operative operator opponent opposite opted optical optimal optimism optimize optional orbit orbital organ organic
  organize origin original originate ought ourselves outage outbound outbreak outcome outdated outdoor outlet output
  outrage outreach outright outset outsource outweigh overall overcome overdue overhaul overhead overlap overlook
  overnight override overrun oversaw overseas oversee overseen oversight overt overthrow overturn overwhelm oxygen
  package packed paint paired pairs pandemic panel panelists panic paper paperwork parade paradigm paradoxes paragraph
  parallel paralysis paramount pardon parent parental parse partial partisan partner passage passenger
  passive passport password paste patch patchwork patent paths pathway patient patriotic patrol patronage pattern
  pause paycheck payload payroll peace peacetime peaked peers penalty penetrate perceive percent perfect perform
  perimeter period periodic periphery permit permitted persist personal personnel persuade pertinent pervasive phase
  phenomena photonic phrase physical physician physics picked picks pickup picture piece piecemeal pillars pilot
  pinned pinpoint pioneer pipeline pipes piracy pitch pitfalls pivot pivotal plain plane planet planned planner plasma
  plastic platform playback playbook pleasure plenty plots plugin plutonium pocket podcast podium point poised poison
  policy political politics polls pools poorer poorest popular populism populist portal portfolio portray posed poses
  positive possess posture postwar potent potential poultry pound poured poverty powder power practical practice
  pragmatic precedent precise precursor predators predatory predict prefer preferred pregnancy pregnant prejudice
  premature premise premium preserve pressure prestige pretend pretext pretty prevail prevalent preview
  prewar pride primacy primary principal principle print prior prison privacy private privilege proactive probe
  problem procedure proceed process processor proclaim procure produce product profile profit profound prognosis
  programme programs progress prohibit project prolific prominent promote prompt prone proof propelled proper property
  proposal prosecute prospect protect proto protocols prototype proud proven provoke prowess proxy prudent public
  publish pulled pulls punch pundits punish punitive pupils purchase purpose pursuant pursue pursuit purview pushback
  puzzle qualify quantify quantum quarter quasi query queue quick quiet quota racial racism racist radar radical
  radios raids railway rainfall rains rallied rallies rampant ramped random range rapid rapper rated rates ratio
  rational rationale reactive reactor ready realise realist realistic realize realm realtime reason reassert reassess
  rebase rebel rebound rebuild rebuilt receptive recipe recipient reclaim recommit reconcile record recover recovery
  recruit rectify redefine redirect reduce redundant refactor refer referred refine refinery reflect reflexive reform
  refrain refuge refugee refund refusal regain regard regime region regional registry regret regular regulate
  regulator reimagine reimburse reinforce reinvent relate relative relax relay relevant reliant relied relief relies
  religion reload relocate reluctant remainder remedy remind remit remote removal rename render renewal rental reopen
  repair repay repeal replenish replicate represent require requisite rescued rescuers research resemble reserved
  reserves reservist reset reshape reside residency residual resilient resist resistant resonate resort resource
  respect response restart restore restrain restraint restrict rests result retail retain retaliate rethink retire
  retrieval retrieve retry reuse revenge revenue reversal revert revise revival revive rewarded rewrite rhetoric
  richest rifle rigid rigor riots ripped ripple risen risked risks risky rival rivalry robot robotic robust rocket
  rollback rolled rollout romantic rooms rooted roots roster rotary rotate rough round route routine rubble ruined
  rumors rumours runtime runway rupture rural rushed sabotage sacred sacrifice safeguard safer safety salary sales
  salient salvo sample sanctuary sandbox satellite satisfy saved saves savvy scale scams scandal scarce scare scenario
  scene sceptical sceptics schema scheme scholar scientist scope score scramble scrapped scratch screen script
  scrutiny seabed search season seasonal seats secondary secrecy sectarian sector sectoral secular secure seeds seemed
  seems seize seizure select selective sells semantic sense sensitive sensor sensory sentenced separate separator
  serial serve services setback settle setup seven seventh seventy sever severe sexual shallow shame shape sharp
  sheets shelf shell shelter shelves shift shine shipped shock shoot shoppers shops shore shortage shortfall shots
  shouldn showcase shrink shrunk shutdown siege sight signal signalled signatory signature silent siloed silos similar
  simple simplest simplify simulate sincere singer single singular sirens sixteen sixth sixty sized sizes skeptical
  skeptics skill slammed slash slate slave slavery sleep slide slight slipped slogan slowdown slowed slower slows
  sluggish smallest smallpox smart smoke smooth snapshot soared social societal socio sociology sodium softer software
  solar soldier solid solve someday somehow someone sometime somewhat somewhere sorry sorts sought souls sovereign
  spammers spans spare spark spatial spawn special specialty species specific specify spectrum speculate speed spell
  spend spent sphere spicy spike spill spillover spiral spirit spiritual spite sponsor sport spotlight spots spotted
  spouse spread spurred spyware squad squash squeeze stabilize stack staff stage stake stalemate stall stamp standard
  standoff stark stars start startup statewide static stationed stats status statute statutory steadfast steady steal
  stealth steam steel steep steer stems stepped stick stiff stifle stimulate stock stockpile stolen stopped storage
  store straight strain strange strategic strategy stray streams strength stretch strict stringent stripped strive
  strong strongest struck structure struggle stuck student study stuff stupid subject submitted subscribe subsea
  subset subsidy subtle succeed success successor sudden suffer suffice suicide suite suits sukuk sulfur summarize
  sunset superior supplied supplier supplies suppose suppress supremacy surface surge surgery surpass surplus
  surrender survey survival survive survivor suspect suspicion sustain sweet swept switch sworn symbol symbolic
  sympathy synergy syntax synthesis synthetic system systemic tables tabletop taboo tacit tackle tactic tactical
  tailor takeover talent tandem tanks tapped tariff tasked tasks taste taught taxes taxpayer teach teamwork tears
  technical technique teens teeth telecoms telemetry telephone template tempo temporal temporary tended tendency
  tender tends tennis tense tentative tenure termed terminal terminate terms terrain territory terror terrorism
  terrorist testimony textual theater theatre theft thematic theme theory therapy thereby thereof thermal thesis thick
  thirteen thirty thorough thousand thread threat three threshold threw thrive throw thrown thrust thumb ticket tiers
  tight tighten timeframe timeline timestamp tipped tired tobacco together toggle token tolerate toolbox toolkit tools
  torture total touch tough toughest tourist touted toxic trace track tradeoff traffic tragedy tragic trails train
  transfer transform translate transmit trapped trauma traverse treasure treat trees trend triad trial tribute trick
  trickle tricky trigger trillion triple triumph trivial troop tropical trouble trove truck trunk truth tsunami tucked
  tungsten tunnel turmoil turnout turnover tutorial tweak tweeted tweets twelve twentieth twenty twice twist typical
  tyranny ultimate ultra umbrella unaware uncertain unchanged unchecked uncle unclear uncommon uncover uncrewed
  undercut underdog undergo undergone underline undermine underpin undersea undertake undertook underway underwent
  undue unequal uneven unfair unfold unhappy uniform unify uninsured unique unite universal universe unjust unleash
  unlike unlimited unload unlock unmanned unmatched unnamed unpaid unpopular unrelated unrest unrivaled unsafe
  unsigned unsure untapped untested untold unused unusual unwanted unwind upend upfront upgrade upheaval upheld uplift
  upload upper upset upside upstairs upstream uptick uranium urban urgency urgent usage username usual utilize utmost
  vaccine vacuum vague valid validate variables variant varied varies variety vault vector vehicle vendor venture
  venue verbal verdict verify versa versatile vertical vested veteran vibrant victim victory video viewpoint vigilant
  vignette vintage violate violators violent viral virtual virtue virus visas visitor visual visualize vital vocal
  voice volatile volume voluntary volunteer voyage waged wages walked walks warehouse warfare warhead warmer warrant
  wartime waste watchdog water watermark watershed waves weaken weaker weakest wealth wealthy weapon weaponize
  weaponry weather website wedge weekend weight weird welfare weren wetlands whatever wheat wheel whenever whereby
  wherein wherever whichever whilst whoever whole wholesale wicked widen widget width wield wildfire wildlife
  willpower window winds winner wiped wisdom wished wishes withdrawn withdrew withhold withstand witnessed witnesses
  woman women wonder workflow workforce workload workplace workspace world worldview worldwide worse worsen worst
  worth worthy wouldn wound wrapped wrong yards yield youngest yourself zombie zones`);
