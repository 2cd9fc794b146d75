/**
 * Family names that many bear in countries where English is not the language, and English ones that lie near others:
 * beside those of `commonNames.ts`, which more depends on. Folded; they tell against a slip, never for one, and nobody
 * in particular is meant.
 */
import { wordList } from "../text/wordList.ts";
import { isCommonName } from "./commonNames.ts";

const FAMILIES = wordList(
  `abbasi abubakar adamczyk adebayo adeyemi agarwal aggarwal aguilar ahmadi ahonen akbari aksoy aktas albrecht
  alekseev almeida alves amato amini amiri andreassen andreev angelopoulos ansari antonov antunes araujo arias
  arora arslan arvidsson asadi asante aslan aubert axelsson aydin azizi bagheri balogh balogun bandara
  banerjee bansal baranov baranowski barbier barbieri barbosa barone basile battaglia baumann bellini bello
  belov belyaev benedetti bengtsson benitez berger berglund bergman bergmann bergqvist bergstrom bernardi
  bertrand bhatia bhatt bianco bjork bjorklund blanco blomqvist boateng bogdanov bohm bondarenko bonnet
  borisov borkowski boucher bouvier boyer boyko brandt brouwer brunet bulut busch caballero cabrera cakir
  calvo caputo carbone cardoso carmona caron carpentier carrasco caruso carvalho castillo castro cattaneo
  celik cermak cetin chakraborty charpentier chatterjee chaudhary chauhan chavan chevalier chopra choudhury
  chowdhury ciobanu clement coelho colombo coppola correia cortes costantini coulibaly crespo cunha czarnecki
  dabrowski dahl danielsson danilov datta davydov dekker delgado demir demirci denisov desai deschamps
  deshmukh deshpande diarra dijkstra dimitriou dogan dolezal domanski dominguez donati dufour dumas dumitru
  dumont dupont dupuis dupuy duran dutta duval dvorak ebrahimi egorov eklund engstrom erdem eriksen eriksson
  esposito fabbri fares farkas fedorov feher fekete fernandes ferrara ferrario ferraro ferreira ferrer ferreri
  ferrero ferretti ferri figueiredo filippov fleury fodor fonseca fontaine fontana forsberg fournier fransson
  fredriksson freitas frolov fuchs fuentes gaikwad gaillard gallardo gallego galli gallo garnier garrido gatti
  gauthier gautier gavrilov gentile georgescu georgiou gerasimov ghasemi gheorghe ghosh gimenez giordano
  girard giraud giroud giuliani glowacki gomes goncalves gowda goyal grabowski grassi grasso greco grigoriev
  guerin guerrero guillaume guillot gulyas gunawan gundersen gunnarsson gunther gupta gupte gusev gustafsson
  haas haddad hagen hajek hakansson halvorsen hamad hamalainen hansson harrington hartanto hartono haryanto
  hashemi hassani haugen hegde heidari heikkila heikkinen heinonen hendricks hendriks henriksen henriksson
  herrera herrero herrmann hidalgo holmberg horak horvath hosseini huber ibanez iglesias ilyin ioannou ionescu
  iqbal isaksson ivankov iversen iyengar jablonski jacobsen jadhav jafari jager jakobsen jakobsson jakubowski
  jankowski janssens jansson jarvinen jasinski jaworski jayasinghe jelinek jimenez johannessen johnsen
  johnstone jokinen jonasson jonsson jorgensen joshi juhasz kaczmarek kaiser kalinowski kamau kamble kaminski
  kaplan kapoor kapur karam karami kareem karimi kariuki karjalainen karlsen karlsson karpov kaya kazakov
  kazemi keller keskin khanna khoury kilic kinnunen kiraly kiselev klymenko knudsen knutsen kohler komarov
  konig konstantinou korhonen korkmaz korolev koskinen kovac kovacs kovalchuk kovalenko kovalev kovar
  kowalczyk kozlov kozlowski krajewski kramer kravchenko krawczyk krejci kristiansen kruger krylov kubiak
  kucera kucharski kuhn kulikov kulkarni kurniawan kuzmin kuznetsov kwiatkowski lacroix lahtinen laine
  laitinen lakatos lambert laskowski lebedev leclerc leclercq lecomte lefevre legrand lehtinen lehtonen
  lemaire lemoine leone leppanen leroux lewandowski lindgren lindqvist lindstrom lofgren lombardi lombardo
  lopes lorenz lourenco lozano lukacs lund lundberg lundgren lundin lundqvist lundstrom lysenko machado
  maciejewski madsen magnusson mahmoudi maillard majewski makarov makela makinen makowski maksimov malhotra
  malick malinowski mallik mancini mantovani marchand marchenko marchetti mariani marini marino markov marques
  marquez martinelli martini martins martinsen masson mathews matthews mattila mattsson matveev mazurek mazza
  medina mehta meijer melnyk mendes mendez menon mensah mercier messina meszaros meunier michalak michalski
  mikhailov milani mironov mishra moen mohammadi molina molnar montanari monteiro montero moradi moreira
  morelli moretti morin morozov mortensen mousavi mukherjee mulder mullick munoz mwangi nagy najafi najjar
  navarro nazari ndiaye nemeth niemi nieminen nieto nikitin nikolaev nikolaou njoroge nordstrom novikov
  novotny nowakowski nowicki nugroho nunes nunez nwankwo nyberg nystrom ochieng odhiambo okafor okeke okoli
  okonkwo okoro okoye oliveira olofsson olsson olszewski orlando orlov osipov ostrowski otieno owusu ozcan
  ozdemir ozkan ozturk pagano palmieri palumbo pandey pandit papadakis papadakos papadopoulos papageorgiou
  pappas parisi parra parsons patel patil pavlenko pavlov pawar pawlak pawlowski pellegrini pereira
  perera perrin perrot persson petrenko pettersen pettersson pfeiffer philips picard pierson pietrzak pillai
  pinter piotrowski pohl poirier pokorny polat polishchuk polyakov pospisil poulsen prabhu prasetyo pratama
  prevost prieto prochazka purnomo purwanto qureshi rahimi rahmani rantanen rasmussen rathore reddy renaud
  rezaei ribeiro ricci rinaldi riviere rizzi rizzo rocha rodgers rodrigues rojas romanov romero rossetti
  rostami rousseau roussel rubio rudenko ruggiero russo ruzicka saarinen sadeghi sadowski sahin saleem salehi
  salminen salonen sampson samuelsson sandberg sanders sandstrom santana santoro santosa santoso saputra
  saputro sartori saunders savchenko savolainen sawicki saxena schafer schmid schmitz scholz schreiber
  schroder schubert schulte schumacher schuster semenov sergeev serrano sethi setiawan sharifi sharman
  shepherd sheppard shetty shevchenko shevchuk shinde siddiqui sidorov sikorski silvestri simmons simoes
  simons simsek sinha sipos sjoberg soares sobczak soderberg sokolowski solberg soloviev soltani sommer
  sorokin sorrentino sousa souza srivastava stepanov stephenson stevenson stoica suarez sullivan supriyadi
  suryadi susanto sutherland svendsen svoboda szabo szalai szewczyk szilagyi szucs szymanski taheri takacs
  tarasov tavares teixeira tekin thakur thomsen thomson thornton tikhonov titov tiwari tkachenko tomaszewski
  torre toth tuominen turan turunen valentini varga vargas varma vasseur vazquez velasco verma vesely vidal
  vieira vinogradov virtanen vitale vitali vlasov vogel vogt vorobiev vries vriese walczak wallin webber
  webern weiss werber wieczorek wijaya wikstrom wilkins wilkinson willson wilsen wilton winkler wisniewski
  witkowski wojciechowski wozniak wysocki yadav yakovlev yavuz yildirim yildiz yousefi zaitsev zakharov
  zalewski zamani zawadzki zhukov ziegler zielinski`,
);

/** Whether many bear a folded name, as a given name or as a family name. */
export function isNameOfMany(word: string): boolean {
  return isCommonName(word) || FAMILIES.has(word);
}
