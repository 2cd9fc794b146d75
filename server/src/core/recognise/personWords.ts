/**
 * Whether words that begin with capitals are somebody's name, as the words themselves tell: by a given name that many
 * bear, by the endings of family names, by a particle. "Gender-Based Violence" and "Darién Gap" have none of these.
 * It would rather not know a person than take a thing for one.
 */
import { fold } from "../text/chars.ts";
import { wordList } from "../text/wordList.ts";
import { isCommonName, isPersonName } from "./commonNames.ts";

/**
 * Whether a part is cut to show how it is said, "Varad-kar": a hyphen with a small letter behind it, and more than one
 * syllable on a side. "Jong-un" has one on each.
 */
export function isSpeltOut(part: string): boolean {
  if (!SMALL_BEHIND_HYPHEN.test(part) || JAPANESE_TAIL.test(part)) return false;
  return fold(part)
    .split("-")
    .some((piece) => !ONE_SYLLABLE.test(piece));
}

const SMALL_BEHIND_HYPHEN = /\p{L}-\p{Ll}/u;
/** "Shin-ichi", "Jun-ichiro". */
const JAPANESE_TAIL = /n-(?:ichi|ichiro|ichirou|ichirō|ya|yo)$/;
const ONE_SYLLABLE = /^(?:wh|[^aeiouwy]{0,3})[aeiouwy]{1,4}[^aeiouwy]{0,2}$/;

const TWO_PIECES = /^\p{Lu}\p{Ll}+-\p{Ll}+$/u;

function isTwoSyllables(part: string): boolean {
  return TWO_PIECES.test(part) && !isSpeltOut(part);
}

/** `parts` as written, family name and given name in any order. */
export function tellPerson(parts: readonly string[]): boolean {
  const folded = parts.map((part) => fold(part));
  if (folded[0]!.split("-").some((piece) => isPersonName(piece) || GIVEN.has(piece))) return true;
  if (FAMILY_ENDING.test(folded[folded.length - 1]!)) return true;
  // "Chung Bin-na": a common family name before or behind two syllables.
  const [first, last] = [folded[0]!, folded[folded.length - 1]!];
  if ((isCommonName(first) && isTwoSyllables(parts[1]!)) || (isCommonName(last) && isTwoSyllables(parts[0]!)))
    return true;
  return folded.every((part) => part.split("-").every((piece) => isCommonName(piece)));
}

const FAMILY_ENDING =
  /^[a-z-]{2,}(?:[bdfgklmnprtvz](?:ov|ev)a?|[a-z]enko|[a-z]{2}sk(?:yi|yy|iy|ii|y|i|aya)|[aeo]vi[ct]h?|[a-z]escu|shvili|oglu|opoulos|akis|[a-z]czyk|iewicz|[a-z]{2}ides|[a-z]{2}i[ao]?dis|[a-z]sson|[a-z]auskas|ienko|chuk)$/;

/** Given names from many countries beside those of `commonNames.ts`; folded, none of them an English word. */
const GIVEN =
  wordList(`saud fahd turki talal abdelaziz abdelfattah abdelilah abdelkader abdelmadjid abdoulaye abebe abena abhisit abimbola abiodun abiy
  achieng adama adebayo adel ademola adesina adewale adriana afonso afwerki agnes agnieszka agustin aigul
  ainura airlangga aitor akhilesh akosua akua alain alberta albrecht aleksandar aleksandra alemayehu alessandra
  alessandro alessia aliou alioune alisher alma almazbek alphonse altynai alvaro amadou amara ameenah aminata
  aminu amit amitabh amparo amrit anastasia anastasiya anders andrii andrius andriy andrzej angie anies anil
  anja anke ankit annalena annette annika antanas antoine antti anura anusha aoife aparna araceli aram arancha
  armen artur arturas arun arvind arvydas asbjorn ashok ashot ashwini asmaa assita astrid asuncion atanas atiku
  augusto aung aurelie aurelien avigdor ayele ayman ayo azali azat aziza babatunde bahlil bakary bakhyt balazs
  baldev banu bartosz bashir basma bassam bassel bastien baurzhan beata begona begum bekele benedicte benigno
  benjamim berat berit bernadette bernd bheki bidzina bilal bilawal birgit birgitta birtukan bjarne bjarni
  bjorn boban bogdan bohdan bohuslav bojan bola bongbong borislav borys boubacar bozena brahim branko brigitte
  bronislaw bukola bulent burak cahit caio carles carmelo catalin catarina catherina celal celeste celine
  cengiz chandrika charlotta chaunte cheruiyot chiamaka chidi chijioke chinedu chinwe chioma christelle
  christos chuan chukwudi chukwuemeka ciaran cihan claudette clement cornel corneliu cristobal csaba cyril
  cyrille dagmar dalia damir daniyar danuta daria dariusz dariya daryna davit deepa deepak delcy delfin delia
  denys derartu desiree devlet didier dilma dimitar dimitrios dimitris dinesh dmitrii dmitriy dmitro dmytro
  domenico donatas donatella dorota dragan drita duarte dusan eamon ebru edgars edmundo eduard edvard egidijus
  einar ekaterina ekrem elaheh elchin eleni eleonora elif elina elisa elmar elvira elzbieta emanuele emeka
  emile emilija emine emmerson emomali enver eoin erika erkki erlan ernests espen essa esteban estelle esther
  etienne evarist evgeni evgenia evgeny evo ewa ezekiel fadi fahad fakhruddin fanta farhad farouk fatma fatou
  fatoumata faustin faustine fazlur feliks femi feodor ferenc ferit fernanda fernande fidel fikile fikret
  filipe flavio floriana florin folake folasade francine franjo frantisek franziska fredrik fumio gabor
  gabriele gaetan gagik ganesh ganjar garegin gaston gaye gebran gennadiy gennady georges georgi georgios
  gerardo gerd gergely getachew ghada ghassan gibran giedrius gilberto gilles ginette giorgi giorgos girma
  gitanas gizem gjorge gleb goncalo gonzalo goran gorka gotabaya gottfried graca grazyna grigory grzegorz
  gudmund gudni gudrun guglielmo guilherme guillaume gulnara gunnar gunther gurbanguly gustaf gustav gwede
  gyorgy hage haider haile hailemariam hakainde halina hallgeir halyna hani hanna hanne hannelore harald
  hardeep harjit harri harsh hassane hatem hedwig hege heikki heiko heitor helene helge hemant hendrik henri
  henrik henrique henryk hernan heydar hicham hichem hilda hilde hina hitoshi holger horacio horst hosni
  houcine hubertus hugues humberto humza husnu ibrahima idriss idrissa ieva ifeoma ignacio ignas igors ihor
  iker ildar ildiko ilham ilir ilkka illia illya ilona ilse ilze imee imre inara ineta liina roshan roshni ingebjorg ingeborg ingrida ingvild
  inna inocencio ioana ioannis ionut irakli irina iryna isabelle isaias ishaq ismaila ismet issa issoufou
  istvan itziar iveta ivica ivo iwona izabella jaak jaakko jacek jacinda jadwiga jagdish jakob jakub jalen jana
  janez janis janja janne janos janusz jarek jari jarmo jaroslav jaroslava jaroslaw jasna jayant jeanine jelena
  jesper jindrich jiri jirka jitka joakim joana joaquim joaquin jocelyn jochen jolanta jomo jonas jonna joost
  jordi jorg jorgen joseba josef josefina josep josip jovan jozef juha jukka julien juliette julija julius
  juliusz juma juozas juraj jurga jurgita juris jussi jutta jyotiraditya kaarina kaarlo kaisa kaja kalle kalyan
  kamala kamau kamil kamila karel karien karsten kasia kaspars kassym kassym-jomart katarzyna kateryna katja
  kavita kayode kemi kenan kenenisa kepa kerstin keti kgalema khadija khaleda khalifa khawaja khurram kipchoge
  kiprono kiran kiril kirill kizza kjell kjersti klara klas klemens koffi kofi kojo kristalina kristaps
  kristian kristina kristjan krzysztof ksenia kseniya kumba kwabena kwaku kwame kwasi kwesi kyriaki kyriakos
  kyrylo laia lalit lamine lanre lansana lasse laszlo latifa laurent laurynas lautaro lazar leander leif leila
  lena leni lenka lennart leonid leonie leonor leopold leopoldo lesya leszek levan levent leyla liana lidia
  lidija lilia linas lindiwe lino lionel lisbeth lise liudmila liudmyla ljubica lluis loic lotte lubna lubomir
  lucian luciano lucie lucien lucija lucille ludmila ludovic ludwig luhut luiz lukasz lula luljeta lydie
  lyudmila maciej macky madina magda magnhild magnus mahamadou mahamat mahesh mahinda maia maija mairead
  maithripala maja makhdoom malala malgorzata mamadou mamuka manana mandla manfred manish manoel manoj manuela
  marat marcio maren margaretha margarethe margrethe margus marija maris marit mariusz marjan markku marko
  markus marlene martti marwan maryna masoud masud matej mateus mateusz mathias mathieu mathilde mathis matias
  mats matti matyas mauri maxime maya mayawati medea meera megawati mehdi mehmood mehriban meles melinda merab
  meral meritxell meseret mette michal michalis micheal michel micheline mihaela mikael mikayel mikheil mikko
  milada milena miloslav minna miodrag mirjana miroslav mirza mladen mmusi moctar modibo moeldoko mohamadou
  moises momodou monika morten mostafa mounir moussa muammar muhammadu mukesh mulugeta munira murilo mutua mwai
  mwangi mykhailo mykola myroslav myroslava nabih nadezda nadezhda nadine naledi nangolo narendra nasrin
  natalija natasa nathalie nato navdeep navin nawaf nawal nawaz nayib nazar neelam nenad nerea nestor nevena
  ngozi niamh niccolo nicolae nicolette nicolo nika nikhil niko nikol nikola nikolaos nikolay nikoloz nils
  nilufar nino nirmala nitin njoki njoroge nkechi nkosazana noemi nomvula norbert nouri nuno nuria nurlan
  nursultan obinna ochieng oisin okechukwu oksana olaf olav oleh oleksandr oleksandra oleksii oleksiy olena
  oliwia olli olof olufemi olumide olusegun oluseun oluwaseun oluwole ondrej onyeka oriol ostap osvaldo otavio
  othmar otieno ousmane oystein ozlem paavo padraig paetongtarn paivi palina paloma panagiotis panfilo paola
  paolo pasi patrik patrycja pavlo pawel pekka percival petar peteris petras petri petros petteri pia pierrette
  pilar piret piyush polina prabowo pranab pranav pravind predrag priit priya priyanka przemyslaw quim rachida
  radek radmila radoslaw radovan raed raffaele ragnhild rahul raila raimo raimonds raimund raimundas rajiv
  rajnath rakesh raluca ramesh ramil ramiro ramona ramunas ramzan rania ranil raphael rasa rasmus recep reem
  reinhold reinis remigijus renata renate renato retno riad ricarda rigoberto riikka rinat risto ritva riyad
  rocio rodolfo rohan rohit rolandas romain romana romulo ronen rosalia rosanna rossen roza ruben rui rukhsana
  ruslan rustam ruta ruud ruzica sabina sabine sadyr sahle saira sajith salome sami samia samiha samir samira
  samuli sandeep sandor sandro sani sania sanjeev sanna santosh saoirse sarunas saskia sauli saulius sebastiao
  sebastien segun selma senad serdar sergii sergiy serhii serhiy serzh sevil seydou shahbaz shashi shavkat
  shehbaz shivani shreya sibusiso sidiki siegfried sigmar sigmundur sigrid sigurd silje silvana silvia silvio
  simona simonetta sinead sinisa siobhan sipho slavko slavoj slawomir slobodan smriti snezana sofie
  solange solveig sonja sooronbay soren souleymane soumaya spyros srdjan srettha stanislav stanislava stanislaw
  stefania stefanie stefanos stevan stig stijn subhash subrahmanyam sudarat sujata sunita suresh susana sushma
  suthin svante svein svenja sviatlana svitlana svyatlana syarif sybille szymon tadeusz taha takis tamar tamas
  tamir tanel taneli taras tarja tarmo tatjana tawakkol tayyab tendai teodor teodora teodoro teresita tewodros
  thabo thanathorn thandiwe themba theodora theodoros thiago thibault thierno thilo thordis thorsten tiago
  tibor tidjane tigist tigran tihomir tiina tijjani timo timur tinatin tirunesh tito tobias todor toivo tomasz
  tomislav tommaso tonio toomas torbjorn tordis torstein tove trine trygve tsvetan tunde tuomas tymofiy tymur
  tytti uche ugo uhuru ulf ulises ulla ulrika ulrike umaro umberto unai unni urho urmas urszula uta vaclav
  vadim vadym valdas valdis valentin valentyn valerii valerio valeriy valery valter vanja varun vasco vasile
  vasilii vasiliy vasyl vazgen vegard veli velimir veronique vesna vidar vigdis vijay vikram vikrant viktoria
  viktoriya vilem vilma vinod viorica virgil virginie virginijus visar vitali vitalii vitaliy vitaly vito
  vittorio vivek vjosa vlad vladislav vlado vlasta vojislav vojtech volodymyr vsevolod vyacheslav wael waldemar
  walid wanjiku wanjiru waqar wieslaw wiktor wlodzimierz wojciech wole xanana xiomara yair yana yanic yanis
  yannick yaroslav yaroslava yasir yasmin yegor yemi yevgeni yevgenia yevgeniy yevgeniya yevhen yewande yigal
  yingluck yitzhak yoav yolanda yordan yossi youssef yousuf yoweri ysabel yulian yuliya yurii yuriy yury yusril
  zacarias zakir zbigniew zdenek zdenka zdravko zeljko zeynep zhanna zia zinaida zlatko zofia zoltan zsolt
  zsuzsanna zubayr zurab zuzana zuzanna zweli
  abdulrazaq adaeze agata aikaterini aissatou aivar aizhan alassane algirdas alicja anjali ansis
  arash arben ardita arvidas aurore babajide bahram baiba bakhodir bakhtiyar batbold benoit
  bertrand besnik bjorg bozhena burcu cedric chatchawan cheikh chukwuma clemence coralie cuauhtemoc
  dainius daulet defne delphine despoina dilnoza dilshod edona eirik elodie enkhbayar ermanno
  ettore eulalia evangelos evaristo fabrizio farzaneh fermin folarin gaelle gennaro gervasio ginevra
  golnaz gulnora guntis gwenael hakon hallgrimur hernando hlaing hossein ifunanya iluminada ingibjorg
  itzel jasur javad jonina kadiatou kagiso kavya kehinde kersti kestutis khin kinga
  kittisak konstantinos krystyna ladan lakshmi leocadio lerato liisa loick ludovica maelle mahsa
  malwina masoumeh meenakshi mevlut mieczyslaw mindaugas mirela munkhbat ngozichukwu nirmal nnamdi nodira
  nomcebo olafur olusola oluwatobi otabek otgonbayar ottavio ozgur parviz pooja pornthip prakash
  raffaella raghunath ragnvald ramachandran ramatoulaye ratchanee refilwe rimantas ritu rosalba selcuk severine
  seydina sherzod shirin shobha shpend sigurdur sindre siriporn sivakumar siyabonga snezhana soheil
  solene solfrid somporn stavros sukru suparat surasant taiwo tayfun tebogo temitope thanasis
  thandar thandeka therese thiha thitinan thordur tiziana tolga tserendorj ulugbek urve valdrin
  vasiliki venkatesh vytautas wannapa ximena xochitl yann yerlan youssouf zahra zulema zygimantas
  zygmunt
      abhay ajay ajit alda antje arjun arni bagus bartek bayu behnam behrouz bhupendra birna bjarki bjork
      brynja charan chinedum clare dagur darek dedi devendra devi dharmendra dina ebuka eirikur elke
      farzad freyja gudmundur halla halldor hamed haukur heike hella heri hilmar hitesh hjalti hrafn hulda
      iman jignesh jitendra jokull jurek karan karitas kjartan kolbrun lalita lilja lina lokesh maciek
      magnea marlo mehran mehrdad mirek naresh navid nikos nitesh nitish nneka oddur omid orri paresh
      przemek ragna rajendra rakel rani rekha rudi runar saeed saevar savita shahin shahram sigga signy
      sigridur sigrun silke snorri solrun steinunn sunna surendra suzan svala sveinn tarun thora thorunn
      unnur upendra vala valur vinita virendra wojtek yogendra yogesh`);

/** Whether a folded word is a given name of the countries where English is not spoken. */
export function isGivenNameAbroad(word: string): boolean {
  return GIVEN.has(word);
}

/** Whether both are given names that people bear, each its own: "Inge" and "Inger", "Karel" and "Karol". Folded words. */
export function areTwoGivenNames(a: string, b: string): boolean {
  return a !== b && isKnownGiven(a) && isKnownGiven(b);
}

function isKnownGiven(word: string): boolean {
  return GIVEN.has(word) || isCommonName(word);
}
