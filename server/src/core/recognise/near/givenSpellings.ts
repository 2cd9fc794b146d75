/**
 * Given names of European languages that each have several spellings, "Conrad" and "Konrad": a bearer writes one of them,
 * so that another is a slip, where a name from another script has as many as there are systems (`spelling.ts`). Short
 * forms are in `nicknames.ts`.
 */

/** Whether two folded words are one European given name in two spellings. */
export function isOtherGivenSpelling(a: string, b: string): boolean {
  if (a === b) return false;
  const group = GROUP_OF.get(a);
  return group !== undefined && group === GROUP_OF.get(b);
}

/** The spellings of one name a line. */
const GROUPS = `
adolf adolph
alan allan allen
alastair alistair alasdair
alfons alphonse
alice alyce
alison allison
ann anne
annika anika
anthony antony
axel aksel
barbara barbora
benedict benedikt
bernard bernhard
bjorn bjoern
brian bryan
carl karl
carla karla
carlos karlos
carol karol
carolin karolin
caroline karoline
carsten karsten
casper kasper kaspar caspar
catherine katherine kathryn catharine katharine cathrine kathrine
cathleen kathleen
catarina katarina
caterina katerina
christian kristian
christina kristina cristina
christine kristine
christof christoph kristof kristoff
christopher kristopher
claes klaas klas
clara klara
claus klaus
conrad konrad
constantin konstantin constantine
cornelia kornelia
curt kurt
denis dennis
deborah debora
diederik diederick
dieter diether
dietmar ditmar
dominic dominik dominick
edmund edmond
elisabeth elizabeth
emanuel emmanuel
eric erik erick
erica erika
esther ester
federico frederico
felix feliks
filip philip phillip philipp
filippo philippo
filippa philippa
francesca franceska
frederic frederick frederik fredrik fredrick
fredrika frederika
friederike frederike
fritjof fridtjof
geert gert
geoffrey jeffrey geoffry
georg george
gerard gerhard
gertrud gertrude
gisela gizela
graham graeme
gregor gregory
gunter gunther guenter guenther
gustaf gustav
hannah hanna
harald harold
hector hektor
heinrich henrich
helen hellen
helena helene
henric henrik henrick
herman hermann
isabel isabelle izabel
jacob jakob
jacqueline jaqueline
jaime jayme
jan jann
joachim joaquim joaquin
johan johann
johanna johana
jonathan johnathan jonathon
jorg joerg
jorgen joergen
josef joseph jozef
josephine josefine
judith judit
justin justyn
katja katya
katrin kathrin catrin
kirsten kirstin
knud knut
laura lora
laurence lawrence
leonard leonhard
leopold leopolt
linda lynda
louisa luisa
louise luise
luca luka
lucas lukas
lucy lucie
marc mark
marcel marcell
marco marko
marcus markus
margareta margarethe margaretha
margrethe margarete
mariana marianna
marta martha
mathew matthew
mathias matthias mattias
mathieu matthieu
michael mikael
milos milosz
miriam myriam
monica monika
natalie nathalie
nicholas nicolas nikolas niklas nicklas
nicole nikole
niels nils
olaf olav
oscar oskar
patric patrick patrik
pascal paskal
philippe phillippe
rafael raphael raffael
ralf ralph
rebecca rebekka rebeka
reinhard reinhart
ricardo riccardo
richard rikard
robert robbert
roland rolland
rosemary rosemarie
rudolf rudolph
sara sarah
sebastian sebastien
sean shaun shawn
sigmund zigmund siegmund
silvia sylvia
sofia sophia
sofie sophie
soren soeren
stefan stephan steffan
stefanie stephanie
stephen steven
stewart stuart
susan susann suzan
susanna susannah suzanna
susanne suzanne
sven svend
teresa theresa tereza
terence terrence
theodor theodore teodor
thomas tomas
thorsten torsten
ulrich ulrik
valentin walentin
vera wera
veronica veronika
victor viktor
victoria viktoria
vincent vinzent
vivian vivien
walter walther
werner verner
wilfred wilfrid wilfried
wilhelm vilhelm
wolfgang volfgang
yvonne ivonne
zoe zoey
`;

const GROUP_OF = new Map<string, number>();
for (const [i, line] of GROUPS.trim().split("\n").entries())
  for (const word of line.split(" ")) GROUP_OF.set(word, i);
