/**
 * Family names that many bear in countries where English is not the language, and English ones that lie near others:
 * beside those of `commonNames.ts`, which more depends on. Folded; they tell against a slip, never for one, and nobody
 * in particular is meant.
 */
import { wordList } from "../text/wordList.ts";
import { isCommonName } from "./commonNames.ts";

const FAMILIES = wordList(
  `abbasi abubakar adamczyk adebayo adebola adebowale adewale adewole adeyemi agarwal aggarwal aguilar ahadi ahmadi
  ahmar ahmedi ahmer ahonen akbari aksoy aktas albrecht alekseev almeida alves amato amini amiri andreassen andreev
  angelopoulos ansari antonov antunes araujo arias arman armand armen armin arora arslan arvidsson asadi asante
  aslan aubert axelsson aydin azizi bagheri bakkers balogh balogun bandara banerjee bansal baranov baranowski
  barbier barbieri barbosa barnett barone basile battaglia baumann bekela bekele bellini bello belov belyaev
  benedetti bengtsson benitez bennet benton berger berglund bergman bergmann bergqvist bergstrom bernardi bertrand
  bhatia bhatt bianca bianco bjork bjorklund blanco blomqvist boateng boer bogdanov bohm bondarenko bonnet boor
  borisov borkowski boucher bouvier boyer boyko brandt broer brouwer brunet bulut burnett busch caballero cabrera
  cakir calvo caputo carbone cardoso carmona caron carpentier carrasco caruso carvalho castillo castro cattaneo
  celik cermak cetin chakraborty charpentier chatterjee chaudhary chauhan chavan chevalier chopra choudhury
  chowdhury ciobanu clement coelho coen cohen cohn colombo connelly conner connolly connors coppola correia cortes
  costantini coulibaly cowan cowen crespo cunha czarnecki dabrowski dahl dalton danielsson danilov datta davison
  davydov dekker dekkers delgado demir demirci denisov denton desai deschamps deshmukh deshpande diarra dickson
  dijkstra dimitriou dogan dolezal domanski dominguez donati donnelly duarte duarti dufour dumas dumitru dumont
  dupont dupuis dupuy duran dutta duval dvorak ebrahimi egorov eklund engstrom erdem eriksen eriksson esposito
  fabbri fares farkas fedorov feher fekete fenton fernandes ferrar ferrara ferrario ferraro ferreira ferrer ferreri
  ferrero ferretti ferri figueiredo filippov fleury fodor fonseca fontaine fontana forsberg fournier fransson
  fredriksson freitas frolov fuchs fuentes gaikwad gaillard gallardo gallego galli gallo gardiner gardner garner
  garnett garnier garrido gatti gauthier gautier gavrilov gentile georgescu georgiou gerasimov ghasemi gheorghe
  ghosh gimenez giordano girard giraud giroud giuliani glowacki gomes goncalves gowda goyal grabowski grassi grasso
  greco grigoriev grigoryan guerin guerrero guillaume guillot gulyas gunawan gundersen gunnarsson gunther gupta
  gupte gusev gustafsson haan haas haddad hagen hajek hakansson hakobyan halvorsen hamad hamadi hamalainen hammond
  hansson harrington hartanto hartono harutyunyan haryanto hashemi hassani haugen hegde heidari heikkila heikkinen
  heinonen hendricks hendriks henriksen henriksson herrera herrero herrmann hewett hewitt hidalgo hodges holmberg
  horak horton horvath hosseini huber ibanez iglesias ilyin ioannou ionescu iqbal isaksson ivankov iversen iyengar
  jaan jablonski jacobsen jadhav jafari jager jakobsen jakobsson jakubowski jankowski janssens jansson jarvinen
  jasinski jaworski jayasinghe jelinek jimenez johannessen johnsen johnstone jokinen jonasson jonsson jorgensen
  joshi juhasz kaan kaczmarek kaiser kalinowski kamau kamble kaminski kaplan kapoor kapur karam karami kareem
  karimi kariuki karjalainen karlov karlsen karlsson karpov kaya kazakov kazemi keller kelley kenton keskin khanna
  khoury kilic kinnunen kiraly kirov kiselev klymenko knudsen knutsen kohler kohn komarov konig konstantinou
  korhonen korkmaz korolev koskinen kovac kovacs kovalchuk kovalenko kovalev kovar kowalczyk kozlov kozlova
  kozlowski krajewski kramer kravchenko krawczyk krejci kristiansen kruger krylov kubiak kucera kucharski kuhn
  kulikov kulkarni kurniawan kuzmin kuznetsov kwiatkowski lacroix lahtinen laine laitinen lakatos lambert larkin
  laskowski lebedev leclerc leclercq lecomte lefevre legrand lehtinen lehtonen lemaire lemoine leone leppanen
  leroux lewandowski lindgren lindqvist lindsey lindstrom lofgren lombardi lombardo lopes lorenz lourenco lozano
  lukacs lund lundberg lundgren lundin lundqvist lundstrom lysenko macdonald machado maciejewski maclean madsen
  magnusson mahmoudi maillard majewski makarov makela makinen makowski maksimov malhotra malick malinowski mallik
  mancini mantovani mara marchand marchenko marchetti mariani marini marino markov marques marquez martinelli
  martini martins martinsen masson mathews matthews mattila mattsson matveev mazurek mazza mcdonald mclean medina
  mehta meijer melnyk mendes mendez menon mensah mercier messina meszaros meunier michalak michalski mikhailov
  milani mira mironov mishra moen mohammadi molina molnar montanari monteiro montero mora moradi moreira morelli
  moretti mori morin morison moro morozov morozova mortensen mousavi mukherjee mulder mullick munoz murry mwangi
  nagy najafi najjar navarro nazari ndiaye nemeth nicholls nichols nicholson nicolaidis nicolaou niemi nieminen
  nieto nikitin nikolaev nikolaou njoroge nordstrom norton novikov novotny nowakowski nowicki nugroho nunes nunez
  nwankwo nyberg nystrom ochieng odhiambo okafor okeke okoli okonkwo okoro okoye oliveira olofsson olsson olszewski
  orlando orlov osipov ostrowski otieno owusu ozcan ozdemir ozkan ozturk pagano palmieri palumbo pandey pandit
  papadakis papadakos papadopoulos papageorgiou pappas parisi parra parsons patel patil pavlenko pavlov pawar
  pawlak pawlowski pearce peirce pellegrini pereira perera perrin perrot persson petrenko petrosyan pettersen
  pettersson pfeiffer philips picard pierson pietrzak pillai pinter piotrowski pohl poirier pokorny polat
  polishchuk polyakov pospisil poulsen prabhu prasetyo pratama prevost prieto prochazka purnomo purwanto qureshi
  rahimi rahmani raman rantanen rasmussen rathore reade reddy rehman rehmani reilly reis reise renaud reyes rezaei
  rezan ribeiro ribera ricci richer richner richter riley rinaldi rivas rivera riviere rizzi rizzo robson rocha
  rodgers rodrigues rojas romanov romero rossetti rossini rosso rostami rousseau roussel rubio rudenko ruggiero
  russi russo ruzicka saadi saarinen sadeghi sadowski sahin saito saleem salehi salminen salonen samadi sampson
  samuelsson sandberg sanders sandstrom santana santo santoro santosa santoso saputra saputro sargsyan sartori sato
  saunders savchenko savolainen sawicki saxena schafer schmid schmitz scholz schreiber schroder schubert schulte
  schumacher schuster semenov sergeev serrano sethi setiawan seto sharifi sharman shelton shepherd sheppard shetty
  shevchenko shevchuk shinde siddiqui sidorov sikorski silvestri simmons simoes simons simsek sinha sipos sjoberg
  soares sobczak soderberg sokolowski solberg soloviev soltani sommer sorokin sorrentino sosa soto sousa souza
  srivastava stepanov stephenson stevenson steward stoica stuart suarez sullivan supriyadi suryadi susanto
  sutherland svendsen svoboda szabo szalai szewczyk szilagyi szucs szymanski taheri takacs tarasov tavares teixeira
  tekin thakur thomsen thomson thornton tikhonov titov tiwari tkachenko tomaszewski tomson torre toth tuominen
  turan turunen valentini valera varela varga vargas varma vasseur vazquez velasco vera verma vesely vidal vieira
  vinogradov virtanen vitale vitali vlasov vogel vogt vorobiev vries vriese walczak wallin wallis walton warner
  webber webern weiss werber weston wieczorek wijaya wikstrom wilkins wilkinson willson wilsen wilton winkler
  wisniewski witkowski wojciechowski wozniak wysocki yadav yakovlev yavuz yildirim yildiz yousefi zaitsev zakharov
  zalewski zamani zawadzki zhukov ziegler zielinski`,
);

/** Whether many bear a folded name, as a given name or as a family name. */
export function isNameOfMany(word: string): boolean {
  return isCommonName(word) || FAMILIES.has(word);
}
