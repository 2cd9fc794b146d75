/**
 * Short and pet forms of English given names, as dictionaries of names give them; other languages' are left out.
 * A form may stand for several names ("Chris"); two names are related when one is a form of the other, or both
 * are forms of one.
 */

/** The names that a folded given name may stand for, itself included where it is one; empty for unknown words. */
export function fullNamesOf(word: string): readonly string[] {
  return FULL_NAMES.get(word) ?? [];
}

/** Whether two given names, both folded, may be one person's, one for short: "bill" and "william". */
export function isNickname(a: string, b: string): boolean {
  const names = fullNamesOf(a);
  return names.length > 0 && a !== b && fullNamesOf(b).some((name) => names.includes(name));
}

/** Whether one of the two is a familiar form of the other, or both are of one name: "Joe" and "Joseph", not "Antony" and "Anthony". */
export function isFamiliarForm(a: string, b: string): boolean {
  return isNickname(a, b) && !(FORMAL.has(a) && FORMAL.has(b));
}

/** Full name and its spellings, then after a colon its short forms. */
const TABLE = `
abraham: abe bram
adelaide: addie
albert: al bert bertie
alexander alexandre: alex alec sandy xander lex
alexandra: alex sandra sandy lexi
alfred: alf alfie fred
alan allan allen: al
amanda: mandy
andrew: andy drew
angela: angie
anthony antony: tony
archibald: archie
arnold: arnie
arthur: art artie
augustus augustine: gus
barbara: barb babs
bartholomew: bart
benjamin: ben benny benji
bernard: bernie
beverley beverly: bev
bradley bradford: brad
caroline carolyn: carrie caro
catherine katherine kathryn catharine katharine: kate katie kathy cathy kit kitty kath
charles: charlie chuck chas charley
charlotte: lottie
christine christina: chris christie tina chrissy
christopher: chris kit topher
clarence: clarrie
clement: clem
clifford: cliff
clinton: clint
cornelius: con corney
cynthia: cindy
cyril: cy
daniel: dan danny
david: dave davey
deborah debra: deb debbie
dennis denis: den denny
desmond: des
dominic: dom
donald: don donnie donny
dorothy: dot dotty dolly
douglas: doug
duncan: dunc
edgar: ed
edmund edmond: ed ned ted
edward: ed eddie ted teddy ned
edwin: ed
eleanor: ellie nell nora
elizabeth elisabeth: liz beth betty bess lizzie eliza libby betsy
emily: em
ernest: ernie
eugene: gene
florence: flo
frances: fran francie
francis: frank fran
franklin: frank
frederick frederic fredrick: fred freddie freddy
gabrielle: gabby gabi
geoffrey jeffrey: geoff jeff
george: georgie
gerald: gerry jerry
gerard: gerry ged
gilbert: gil
gordon: gordie
gregory: greg
gwendolyn: gwen
harold: harry hal
harriet: hattie
helen: nell
henry: harry hank hal
herbert: herb bert
hubert: bert
hugh: hughie
irene: rene
isaac: ike
isabel isabella isabelle: bella izzy
ivan:
jacob: jake
jacqueline: jackie
james: jim jimmy jamie jem
jane: janie
janet: jan
janice: jan
jeanette: jean
jennifer: jen jenny
jeremiah: jerry
jeremy: jez jem
jessica: jess jessie
joan: joanie
joanna joanne: jo
john: jack johnny jon jock
jonathan: jon jonny
joseph: joe joey
josephine: jo josie
joshua: josh
judith: judy judi
julia: julie
julian: jules
katrina: trina
kenneth: ken kenny
kevin: kev
kimberly kimberley: kim
kirsten kirsty:
laurence lawrence: larry laurie lawrie
leonard: len lenny leo
leslie lesley: les
lewis louis: lou louie lew
lilian lillian: lily
lindsay: lin
louise: lou
lucille lucinda: lucy
luke lucas:
lynette: lyn lynne
madeleine madeline: maddie
magdalene: lena maggie
malcolm: mal
marcus mark: marc
margaret: maggie meg peggy marg margie peg madge greta daisy
marianne: mary
marion: mary
marjorie: marge
martha: mattie
martin: marty
marvin: marv
mary: molly polly mamie
matilda: tilly
matthew: matt
maureen: mo
maurice morris: maury mo
maxwell maximilian: max
melanie: mel
melissa: mel
melvin: mel
michael: mike mick mickey micky mitch
mitchell: mitch
montgomery: monty
nancy: nan
natalie natalia: nat
nathan nathaniel: nat nate
neville: nev
nicholas nicolas: nick nicky nico
nicola nicole: nicky nikki
norman: norm
oliver: ollie
oscar: ossie
oswald: oz ossie
pamela: pam
patricia: pat trish tricia patty patsy
patrick: pat paddy
penelope: penny
percival: perce percy
peter: pete
philip phillip: phil pip
priscilla: cilla
prudence: prue
rachel: rach
ralph: rafe
randall randolph: randy
raymond: ray
rebecca: becky bec
reginald: reg reggie
richard: rick dick ric rich ricky dickie richie
robert: bob rob bobby robbie bert
roberta: bobbie
roderick rodney: rod
roger: rodge
roland rowland: rolly
ronald: ron ronnie
rosalind rosalyn roslyn: ros
rosemary: rose rosie
rudolph rudolf: rudy
rupert:
russell: russ rusty
samantha: sam
samuel: sam sammy
sarah sara: sally sadie
sebastian: seb
sheila: shelagh
sidney sydney: sid syd
solomon: sol
sophia: sophie
stanley: stan
stephanie: steph
stephen steven: steve stevie
stewart stuart: stu
susan susannah suzanne: sue susie suzie
sylvia: sylvie
terence terrence: terry
teresa theresa: terri tess tessa
theodore: ted teddy theo
thomas: tom tommy
timothy: tim timmy
tobias: toby
valerie: val
vernon: vern
veronica: ronnie vera
victor: vic
victoria: vicki vicky tori
vincent: vince vin
virginia: ginny ginger
vivian: viv
wallace: wal wally
walter: walt wally wal
warren: waz
wesley: wes
wilfred wilfrid: wilf fred
wilhelmina: mina billie
william: bill will billy willie liam
winifred: win winnie
winston: win
yvonne: von
zachary: zach zac zack
`;

const FULL_NAMES = new Map<string, string[]>();
const FORMAL = new Set<string>();
for (const line of TABLE.trim().split("\n")) {
  const [names = "", short = ""] = line.split(":");
  const [name = "", ...spellings] = names.split(" ");
  for (const word of [name, ...spellings]) FORMAL.add(word);
  for (const word of [name, ...spellings, ...short.trim().split(" ")]) {
    if (word === "") continue;
    FULL_NAMES.set(word, [...(FULL_NAMES.get(word) ?? []), name]);
  }
}
