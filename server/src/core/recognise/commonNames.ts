/**
 * Names that many people bear, given names and family names alike: one of them is more likely somebody's own
 * than another name misspelt. Folded, in the spellings of English-language news; nobody in particular, and far
 * from complete: it tells against a slip, never for one.
 */
import { wordList } from "../text/wordList.ts";

/** Whether many people bear the name, given or family; `folded` is one word. */
export function isCommonName(folded: string): boolean {
  return common.has(folded);
}

/** Whether the word is a common name and, at the beginning of words in capitals, hardly anything else: not "Grace", "Long". */
export function isPersonName(folded: string): boolean {
  return folded.length > 2 && telling.has(folded);
}

/** Whether the name is a word, a place or a title as well: "Hill", "Banks". */
export function isWordToo(folded: string): boolean {
  return wordsToo.has(folded);
}

/** Whether the word is a common name of English-speaking countries. */
export function isEnglishName(folded: string): boolean {
  return english.has(folded);
}

/** Whether the word is a name of Japan that many bear, and few whom other countries know. */
export function isJapaneseName(folded: string): boolean {
  return japanese.has(folded);
}

const LISTS = [
  // English-speaking countries
  `aaron adam adams adrian aidan alan albert alec alex alexander alexandra alfred alice alicia alison allan allen alvin
  amanda amber amelia amy andrea andrew andrews andy angela angus anna anne annie anthony antony archer archie armstrong
  arnold arthur ashley atkins austen austin bailey baker barbara barker barnes barney barrett barry barton bates beck
  becker belinda bell ben benjamin bennett bernard bertie beth betty beverly bill billy blair blake bob bobby bond bonnie
  boris bowen boyd brad bradley brady brandon brenda brendan brent brett brian bridget brown bruce bruno bryan bryant
  bryce burke burns burton butler byrne byron caitlin caleb calvin cameron campbell carl carla carlson carol caroline
  carr carroll carson carter casey catherine cathy chambers chandler chapman charles charlie charlotte chester chloe
  chris christian christine christopher claire clara clark clarke claude clay clayton cliff clifford clinton clive cody
  cole coleman colin collins connor conor cooper corey cox craig crawford crump cruz curtis cynthia daisy dale daley daly
  damian damon dan dana daniel daniels danny darren daryl dave david davidson davies davis dawn dawson dean deborah
  debra denis denise dennis derek dexter diana diane dianne dick dixon dolly dominic don donal donald donna dora doreen
  doris dorothy doug douglas drake drew duane duke duncan dunn dustin dwight dylan earl eddie edgar edith edmund edward
  edwards edwin eileen elaine eleanor eli elijah elizabeth ella ellen elliot elliott ellis elsie emily emma eric erica
  erik erin ernest ethan ethel eugene eva evan evans eve evelyn faith faye felix ferguson fiona fisher fleming fletcher
  flora florence floyd forbes ford foster fox frances francis frank franklin fraser fred freddie frederick freeman gail
  gareth garth gary gavin gene geoff geoffrey george gerald gerard gibson gilbert glen glenn gloria gordon grace graeme
  graham grant gray green greene greg gregory greta griffin griffith grover gwen hall hamilton hannah hanson harding
  hardy harold harper harriet harris harrison harry hart harvey hayes hazel heather hector heidi helen henderson henry
  herbert hill hilton holly holmes hope howard howell hudson hugh hughes hugo hunt hunter ian ida ingrid irene iris
  irwin isaac isabel isabella isla ivan ivy jack jackie jackson jacob jacqueline jake james jamie jan jane janet janice
  jared jasmine jason jasper jay jean jeff jefferson jeffrey jenkins jennie jennifer jenny jeremy jerome jerry jesse
  jessica jessie jill jim jimmy joan joanna joanne jodie joel joey john johnny johnson johnston jon jonathan jones jordan
  joseph joshua joy joyce juan judith judy julia julian julie june justin karen karl kate katherine kathleen kathy katie
  kay keith kelly ken kennedy kenneth kenny kent kerry kevin kieran kim kirk kirsten kirsty kit kris kristen kristin kurt
  kyle kylie lance lara larry laura lauren laurie lawrence lawson leah leanne lee leo leon leonard leroy leslie lester
  lewis liam lillian lily linda lindsay lisa liz lloyd logan lois lola loren lorna lorraine lou louis louisa louise
  lucas lucinda lucy luke lydia lyle lynn lynne mabel madeline maggie malcolm mandy marc marcia marcus margaret maria
  marian marianne marie marilyn marina mario marion marjorie mark marks marla marley marlon marlow marlowe marsh marsha
  marshall martha martin martina marty marvin mary mason mathew matilda matt matthew maud maureen maurice mavis max
  maxine maxwell may megan mel melanie melissa melvin mercer meredith mia michael michaela michele michelle mick mike
  mildred miles millie mills milton mindy miranda miriam mitchell moira mollie molly mona monica morgan morris morrison
  morton moses murphy murray myra myrtle nadia nancy naomi natalia natalie natasha nathan neal ned neil nell nelson
  neville nicholas nick nicola nicole nigel nina noah noel nolan nora norm norma norman norris olive oliver olivia oscar
  owen page paige palmer pam pamela parker pat patricia patrick patsy patterson patty paul paula pauline payne pearl
  pearson peggy penelope penny percy perry pete peter peters peterson phil philip phillip phillips phoebe phyllis pierce
  piers polly porter powell preston quentin quinn rachel ralph randall randolph randy ray raymond rebecca reed reeves
  reggie reginald reid rene reuben rex reynolds rhoda rhonda rhys rich richard richards richardson richie rick ricky riley
  rita rob robert roberta roberto roberts robertson robin robinson robyn rod roderick rodney roger rogers roland ron
  ronald ronnie rory rosa rosalind rose rosemary rosie ross rowan roy ruby rudolph rupert russ russell ruth ryan sabrina
  sally sam samantha samuel sandra sandy sara sarah saul scott sean sebastian selena serena seth shane shannon sharon
  shaun shaw sheila shelby shelley sheryl shirley sid sidney silas simon simone simpson sonia sophia sophie spencer
  stacey stacy stan stanley stella stephanie stephen steve steven stevens stewart stone stuart sue susan susanna susie
  suzanne sybil sylvia tamara tammy tania tanner tanya tara taylor ted terence teresa terri terry tess tessa thelma
  theodore theresa thomas thompson tiffany tim timothy tina toby todd tom tommy toni tony tracey tracy travis trevor
  trent trisha troy tucker turner tyler tyson ursula valerie vanessa vera verity vernon veronica vic vicki vicky victor
  victoria vince vincent viola violet virginia vivian vivien wade walker wallace wally walsh walter walters wanda ward
  warren watkins watson watts wayne webb wells wendy wesley wheeler white whitney wilbur will william williams
  williamson willie willis wilson winston wood woods wright yvette yvonne zachary zara zoe`,
  // Continental Europe, Russia and the Americas
  `adolf aleksandr alejandro aleksei alexei alexey alexis alfonso alfredo alonso alvarez ana anatoly andre andreas andrei
  andrej andres andrey angelo anton antonia antonio armando arturo aziz beatrice beatriz bernardo bianca boris bruna
  camila camille carlo carlos carmen caterina cecilia cesar chiara christina christophe clara claudia claudio constantin
  cristina daniela danilo dario denis diaz diego dieter dimitri dirk dmitri dmitry dominik dominique eduardo elena elias
  emilia emilio emmanuel enrico enrique ernesto estrada fabian fabio federico felipe fernandez fernando ferdinand filip
  flores florian francesca francesco francisca francisco franco francois franz frederic fritz gabriel gabriela garcia
  georg gerhard gianni giorgio giovanni giulia giuseppe gomez gonzales gonzalez guido guillermo gunter gustavo gutierrez
  hans heinrich heinz helena helga helmut hernandez hubert igor ilya ines inga ingo ismael ivana jacques jaime javier
  jens jerzy jesus joachim joao johan johann johannes jorge jose juana julio jurgen karin karol katarina katrin klaus
  konrad konstantin lars lopez lorenzo luca lucia luigi luis luisa lukas magdalena manuel marcel marcello marco marcos
  marek margarita mariana marin marina mariano marta marti martinez mateo matteo matthias mauricio maurizio mendoza mihai
  mikhail miguel milan milos mirko morales moreno natalya nicolas nikita niklas nikolai nikolas ola oleg olga ortega
  ortiz otto pablo pascal patrice pavel pedro perez petra petro philippe pierre piotr raul ramirez ramon ramos reinhard
  reyes ricardo rivera rodrigo rodriguez rolf romano rosario ruiz salvador sanchez santos sergei sergey sergio silva sofia
  stefan stefano svetlana sven tatiana tatyana thierry tomas torres ulrich uwe valentina valeria vasily vasquez viktor
  vincenzo vladimir volker walther werner wilhelm wolfgang xavier yevgeny yuri yulia yves zoran
  anneli anni anniken annika arne arvid asa astrid birgit birgitta birte bjorn bodil britt dagny eino elin elina eline
  ellinor elsa emil erika frida gerd greta gro gudrun gunnar gunn guri halvor hanna hanne hannes hedda helle henrik
  hilde hilda inge ingeborg inger ingvar ingvild jana janne johanna jonas jorn jorunn jukka karla kari karina katja
  ketil kirsti kjell knut kristina kristine lasse lauri leena leif leonor linnea liv magnus maja malin marit marita
  marius marja marketa merete mette michal michel mikael mika mikko niels nils odd oddvar olav olaf oskar ove pal
  per petr petter pia ragnhild ragnar randi riikka rune sanna signe sigrid siri siv solveig stein steinar stefanie svein
  synne synnove terje thea tone tor torbjorn tore toril torild trine trond trygve tuula unni vibeke vidar viktoria`,
  // Arabic, Malay, Turkish, Persian and South Asian names
  `abbas abdel abdul abdullah abdulla abu adib adnan afiq ahmad ahmed ahmet aidil aini aisha aishah akram alam ali amar
  amin amina amir amira amran anas anis anita anuar anwar arif aris arshad asif asri ashraf aslam asyraf awang ayesha
  azam azhar azim aziz azizah azlan azli azman azmi azmin azan azura baharin baharuddin bahrin bakar bakri basri cem
  chandra dahlan daud dawood deniz dewi dolah dollah emre erdal fadhil fadzil fahmi faisal faiz farah farid farida
  faruk fatima fatimah fauzi fikri fuad ghani ghazali habib hadi hafiz hakan hakim hakimi halim halimah hamdan hamid
  hamidah hamza hamzah hanafi hanif haris harun haroun hasan hashim hasnah hassan hatta hidayat hilmi hisham husain
  husin hussain hussein hussin hussien ibrahim idris imran indra intan irfan irwan isa ishak iskandar islam ismail izzat
  jaafar jafar jalal jalil jamal jamaludin jamaluddin jamil jamilah johari joko junaid kadir kamal kamaruddin kamarudin
  kamarul karim karima karina kartika kasim kassim kemal khairi khairul khalid khaled khalil khan kumar latif latifah
  lokman mahathir mahdi mahmood mahmoud mahmud mahmut majid malek malik mansor mansour mansur mariam maryam mehmet
  mohamad mohamed mohammad mohammed mohd muhamad muhammad muhammed munir murad murat musa mustafa mustapha nabil nadir
  najib nasir nasser nazir nazri nik noor nor nordin noordin nordine norliza nur nurul omar osman othman qasim rafiq
  rahim rahman rahmat raj raja rajan rajesh ramli ramlan rashid rashidah ravi razak razali razif reza ridwan rizal
  rizwan rosli roslan rosmah roslina rusli sabri sadiq saad said saiful salah saleh salem salim salleh salman sanjay
  sari selim shafie shahrul shaikh sharif sharifah shukri singh siti suhaimi sulaiman suleiman suleyman suman sunil
  syafiq syed tahir talib tarik tariq taib tayeb tayyip umar usman wahab wahid wan yahaya yahya yasin yasser yazid
  yilmaz yousef yusof yusoff yusuf zahid zaid zain zainab zainal zainol zainuddin zainudin zaki zakaria zulkifli
  zulkefli budi adi agus bambang eko hadi hendra heru indah joni ketut made nyoman putra putri putu rini sigit sri
  sugeng sugiarto sugiono sugiyono suharto sukarno sumarno supardi suparman susilo sutrisno wahyu wayan widodo wibowo yudi`,
  // Korean and Chinese syllables and names, in several romanisations
  `ahn bae baek bang beom bin bo bum byun byung cha chae chan chang chen cheng cheol cheon chi chia chiang chien chin
  ching cho choi choe chong choon chou chow chul chun chung dae dan deng ding dong duk eun fan fang feng fu gao geon geun
  gil gong goo gu guo gyeong gyu gyun haeng hai hak han hang hao hee heng heo heung hong hoon hou hsiao hsieh hsu hu hua
  huang hui hun hung hur hwa hwan hwang hye hyeok hyeon hyo hyuk hyun hyung il im in jae jang jeong jeon ji jia jian
  jiang jianguo jianhua jianjun jianping jie jin jing joo joon joong ju jun jung jinhua jinhong jintao kai kang
  keun ki kil kong koo kook kuan kun kuo kwak kwan kwang kwon kyeong kyo kyu kyun kyung lai lau leung li lian liang
  liao lim lin ling liu lo long lu luo ma man mao mei meng mi min ming mo moon mu mun myeong myong myung nam ning noh
  oh pan park peng pil ping qian qiang qin qing rae rhee rim rin rong ryu sang seo seok seol seon seong seung shan shao
  shen sheng shi shim shin shu sik shik so sohn son song soo soon su suh suk sun sung tae taek tan tang tian ting tsai
  tseng tu uk ung wan wang wei weiming wen won wong woo wook wu xia xiang xiao xiaoming xie xin xing xiu xu xue yan
  yang yao ye yeo yeol yeon yeong yi yin ying yong yoo yoon you young yu yuan yue yuk yul yun yung zhang zhao zhen
  zheng zhi zhong zhou zhu zi chee chew chiew choo chua goh hock huat kheng khoon kiat koh kok lam lay lee leong liew
  lip loke low meng mok neo ng ong peh phang quek seah seow sia siew soh tay teck teh teo thian toh tong wah wee yap
  yeo yeow yew yip byoung choul choung gyoung hyong hyoung jeoung joung kyong kyoung myoung soung youl deok duk geum gi gwon gwang gyo hwi jeom
  mook muk pyo ryeol ryong ryul sam seob seop sim sin sol sook sub sup tak ui un wha wi woon yeop yool yub yup hoo`,
  // Vietnamese, Thai and Khmer
  `pham ngo dao mac trinh gianh giac giam nattapol nattapon nattapong natthanon natthaphong natthapol natthapon natthapong natthawut nattaya
  anh bach ban bang bao bich bien binh bui cam canh cao chau chien chinh chuong cong cuong dai dam dan dang dao dat
  diem dien diep dinh do doan dong du duc dung duong duy duyen gia giang giao giap giau ha hai ham hang hanh hao hau
  hien hieu hinh ho hoa hoai hoan hoang hoi hong hop hue hung huong huu huy huyen khac khai khanh khoa khoi khue khuong
  kien kieu kim ky lac lam lan lang le lien lieu linh loan loc loi long luan luat luc luong luu ly mai manh mau men minh
  my nam nga ngan nghi nghia ngoc nguyen nguyet nha nham nhan nhat nhi nhung nhu ninh nu oanh phan phat phi phong phu
  phuc phung phuoc phuong quan quang que quoc quy quyen quynh sang sinh son tai tam tan tang tao tham than thang thanh
  thao the thi thien thieu thinh tho thoa thoai thom thong thu thuan thuc thuong thuy thuyen tien tiep tin tinh toan tong
  tra tram tran trang tri trieu trinh trong truc trung truong tu tuan tue tung tuong tuyen tuyet uyen van vi vien viet
  vinh vo vu vuong xuan yen anan anucha anutin apichai apirat arthit boonchai chai chaiwat chalerm chan chatchai kamol
  kasem krit manop montri narong natthaphon natthapong nattaphong nattapong nattawut nipon niran panya pichai pichet piya
  prasert prasit prawit prayut prayuth preecha sak samak sanan sarit sem sokha somchai somkid somsak sovann srisai suchart
  suchat surin suthep tanet thaksin thana thanin thaworn veera wichai wichit winai wirat wittaya`,
  // Japanese given names and family names
  `abe aiko akemi aki akihiko akihiro akihito akiko akimoto akio akira akiyama akiyoshi amano ando aoki arai arata asako
  asami aso atsuko atsushi ayako ayumi azuma baba chiaki chiba chieko chihiro daisuke eiji eiko emi emiko endo eri etsuko
  fujii fujimoto fujita fujiwara fukuda fumi fumiaki fumie fumihiko fumihiro fumiko fumito fumiya fumiyo furukawa goto
  hamada hanako hara harada haru haruka haruki haruko haruo haruto hasegawa hashimoto hatoyama hayashi hayato hideaki
  hidehiko hideki hideko hideo hidetoshi hideyuki higashi higuchi hikaru hino hirano hirata hiro hiroaki hirofumi hiroki
  hiroko hiromi hironobu hiroshi hiroto hiroyuki hisashi hisako honda honma hori horie horiuchi hosoda hosokawa ichiro
  igarashi iida ikeda imai inada inoue isao ishiba ishibashi ishida ishihara ishii ishikawa ishimoto ito itsuki iwasaki
  iwata iwaya izumi jiro jun junichi junichiro junji junko kaito kamata kamei kamiya kanako kaneda kaneko kan kaori kato
  katsuhiko katsumi katsuya kawabata kawaguchi kawai kawakami kawamoto kawamura kawasaki kawashima kazuhiko kazuhiro
  kazuki kazuko kazuo kazuya kazuyoshi kazuyuki keiichi keiji keiko keisuke keita ken kenichi kenji kenta kenzo kihara
  kihira kikuchi kimura kinoshita kishi kishimoto kitagawa kitamura kiyoko kiyomi kiyoshi kiyoto kobayashi koichi koichiro
  koike koizumi koji komatsu komura kondo kono kosuke kota kubo kudo kumiko kunihiko kurihara kuroda kurokawa kyoko kyosuke
  machiko maeda maehara mai maki makiko makoto mami mana manabu mari mariko marina masaaki masahiko masahiro masaki masako
  masami masao masaru masashi masato masaya masayoshi masayuki masuda matsuda matsui matsumoto matsumura matsuno matsuoka
  mayumi megumi michiko midori mieko mika miki mikio minami minako mineko mineta minori minoru misaki mitsuko mitsuo
  mitsuru miura miwa miyagi miyamoto miyazaki miyazawa mizuki mizuno momoko mori morimoto morita motegi motoko murakami
  murata murayama nagai nagano nagashima nagata naito nakagawa nakajima nakamoto nakamura nakanishi nakano nakatani
  nakayama nana nanako nao naoki naoko naomi naoto naoya narita natsuki natsuko natsume nishi nishida nishikawa nishimura
  nobu nobuko nobuo nobutaka nobuyuki noda noguchi nomura noriaki noriko norio noriyuki obuchi oda ogawa ohashi ohno oishi
  okada okamoto okamura oki okubo okuda okuno onishi ono onodera osamu ota otsuka ozaki ozawa reiko rena rie rina ryo
  ryohei ryoichi ryoko ryosuke ryota ryuichi ryuji ryutaro sachiko sadako saito sakai sakamoto saki sakura sakurai
  sana sanada sanae sanako sano sasaki sato satoko satomi satoru satoshi sawada sayaka sayuri seiichi seiji seiko serizawa
  setsuko shibata shigeki shigeko shigemi shigeo shigeru shimada shimizu shimomura shin shingo shinichi shinichiro shinji
  shinjiro shinobu shinpei shinsuke shintaro shinya shinzo shiro shizuka shizuko sho shoichi shoji shota shuichi shuji
  shun shunichi shunsuke sugawara sugimoto sugita sugiura sugiyama sumiko susumu suzuki tachibana tadashi tadao tagawa
  taichi taiki takagi takahashi takaaki takahiro takaichi takako takamura takano takao takashi takashima takayama takayuki
  takeda takehiko takemi takeo takeshi takeuchi taku takuma takumi takuya tamaki tamio tamura tanabe tanaka tani taniguchi
  taro tatsuo tatsuya terada teruo tetsuo tetsuya toru toshiaki toshihiko toshihiro toshiki toshiko toshimitsu toshio
  toshiyuki tsuji tsutomu tsuyoshi uchida uchiyama ueda ueno umi wakako watanabe yagi yamada yamagata yamaguchi yamamoto
  yamamura yamanaka yamane yamasaki yamashita yamato yamauchi yamazaki yasuda yasuhiko yasuhiro yasuko yasuo yasushi
  yasuyuki yohei yoichi yoko yosuke yokoyama yoshi yoshiaki yoshida yoshie yoshihide yoshihiko yoshihiro yoshiki yoshiko
  yoshikawa yoshimi yoshimura yoshinori yoshio yoshitaka yoshiyuki yuichi yuichiro yuka yukari yuki yukiko yukio yumi
  yumiko yuriko yusuke yutaka yuto`,
  // European and West African family names
  `weber schmidt schmitt mueller muller moeller moller meier meyer maier mayer schneider fischer wagner hoffmann schulz
  schultz schulze koch bauer richter klein wolf wolff schroeder neumann schwarz zimmermann braun hofmann hartmann lange
  krause lehmann hansen hanson olsen olson jensen nielsen nilsen nilsson pedersen petersen peterson andersen anderson
  andersson larsen larson larsson christensen kristensen sorensen lindberg svensson johansen johansson berg ivanov
  ivanova petrov petrova popov popova sokolov sokolova smirnov volkov rossi ferrari bianchi romano dubois durand moreau
  lefebvre leroy laurent novak nowak kowalski horvat popescu jansen janssen devries bakker visser diallo traore toure
  keita camara sharma stephan steffen stephane`,
];

/** Names that begin the names of things as often, since they are words, places or titles. */
const WORDS_TOO = `adelaide adobe amber angel april archer art austin autumn baker bank banks bar basil bell bill bob bond brook
  brooks brown burns bush butler carter chambers chance chandler chapman chelsea chester church clay cliff
  clifton cole cook cooper cristal cruz crystal daisy dale dallas dawn day dean dolly don dora dot drake drew duke
  earl ella eve faith felicity fisher fleming flora florence ford foster fox francisco frank freeman gale gay
  gene georgia ginger glen grace grant gray green grey guy hall hart harvey haven hazel heath heather hill
  hilton holly honor hope houston hunt hunter iris ivory ivy jack jade jasmine jasper jefferson joy june
  kennedy king kit lake lancaster lance lane law lee lily lincoln linden made madeleine madison major mark
  marks marsh mason max maxwell may melody mercedes mercer miles mills mina mission misty morris myrtle nelson
  noble noel nor norm norman olive orient orlando page palmer paris park parker pat pearl penny pier piper
  porter price prince ray reed reid rich robin rock rod rose royal ruby rusty said salem salvador sandy
  santiago sierra sky son stacy sterling stone storm street sue summer sun sydney taylor temple terry trinity
  turner tyler valentine vera verity victoria viola violet virginia wade walker wall ward warren washington
  watch webb wells wesley west white will winter wood woods wright young`;
const [ENGLISH, EUROPEAN, MUSLIM_AND_INDIAN, , , JAPANESE] = LISTS as [
  string,
  string,
  string,
  string,
  string,
  string,
];
const common: ReadonlySet<string> = wordList(LISTS.join(" "));
const english: ReadonlySet<string> = wordList(ENGLISH);
const japanese: ReadonlySet<string> = wordList(JAPANESE);
const wordsToo: ReadonlySet<string> = wordList(WORDS_TOO);
const telling: ReadonlySet<string> = new Set(
  [...wordList([ENGLISH, EUROPEAN, MUSLIM_AND_INDIAN, JAPANESE].join(" "))].filter(
    (word) => !wordsToo.has(word),
  ),
);
