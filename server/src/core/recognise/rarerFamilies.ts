/**
 * Family names of English-speaking countries, France and Germany that enough people bear for one of them not to be a slip
 * by itself, beside those of `familyNames.ts`: "Mark Miller" is not Mark Milley where nothing tells that he is. Folded; a
 * title or the note outweighs them, and nobody in particular is meant. The selection is our own; no census stands behind
 * it, and a name that is missing costs a false alarm, one too many a miss.
 */
import { wordList } from "../text/wordList.ts";

let families: ReadonlySet<string> | null = null;

/** Whether a folded name is a family name that others bear, too. */
export function isRarerFamily(word: string): boolean {
  families ??= wordList(LIST);
  return families.has(word);
}

const LIST = `
  abbott abel abell abernathy abrahams abrams acheson acker ackerman ackermann ackroyd acosta acton adair adamson addison adkins adler agnew ahern ahrens aiken ainsworth aitken
  akers albers albright alcott alden aldridge alford allard allison allred alston altman altmann ambrose ames amos anders ansell anson appel appleby appleton arden armitage
  arnaud arndt arnott ashby ashcroft ashe ashton ashworth askew aston atherton atkin atkinson attwood atwood aubry auger auster avery axford ayers aylward ayres babcock bachmann
  backhouse bacon bader badger bagley bagshaw bailie bailly bain bainbridge baines baird baldwin balfour ballard banks bannister barbour barclay barden bardsley barkley barlow
  barnaby barnard barnhart barr barratt barre barrie barron barrow barrows bartels barth barthelemy bartholomew bartlett bartsch bass bassett bateman bateson batty baudin baum
  baxter bayley bayliss bazin beach beadle beale beaman beamish bean beard beardsley beasley beaton beattie beatty beaulieu beaumont beavis beckett beckham beckmann beckwith
  bedford beebe beech beecham beecher behrens belcher bellamy bellanger benard bender benedict benn benning benoit benson bent bentley berard beresford berkeley berman berndt
  bernstein berry berthelot berthier besnard besson best bethel bevan beveridge bevin bewick beyer bickford biddle bigelow biggs billard billings billingsley bingham binns birch
  birchall bird birkett birrell bischoff bishop bissell black blackburn blacker blackman blackmore blackwell blackwood blaine blakely blakemore blanc blanchard blanchet bland
  blankenship blanton bledsoe bligh blin bliss block blondel bloom bloomfield blount blum blunt blyth blythe boardman bock bodin boggs bohme boissier bolger bolte bolton bonham
  bonner bonney bonnin boone booth boothe borden borland bostock boswell bosworth bott bouchard boulanger boulay boulton bourdon bourgeois bourke bourne bousquet boutin bouvet
  bowden bowdler bowe bowers bowes bowie bowker bowler bowles bowling bowman bowyer boyce boyden boyle boynton brace bracken bradbury braddock bradford bradshaw brailsford brain
  braithwaite bramley branch brand brannigan branson brant bratton bray brearley breen bremner brennan brenner breton breuer brewer brewster briand brice bridges briggs bright
  brinkley brinkmann brinton bristow britton broad broadbent broadhurst brock brockman broderick brogan bromley brook brooke brooker brooks broome brough broughton browning
  brownlee brownlow bruckner brun brunel brunner bruns brunson brunton bryden bryson buchan buchanan buchholz buck buckingham buckland buckle buckley buisson bull bullard bullen
  bullock bunce bundy bunker bunting burch burchell burden burdett burford burge burger burgess burgin burkett burley burman burnell burnham burr burrell burris burrows burt
  burwell bushell bushnell busse butcher butt butterfield butterworth button buxton byers byrd byrom cade cadman cady cahill cain caine caird cairns calder caldwell callaghan
  callahan callaway callow calvert camp camus cannon cantor cantrell caplan capps carbery card cardwell carey cargill carlier carlin carlisle carlton carlyle carman carmichael
  carne carnegie carney carpenter carre carrick carrigan carrington carruthers carswell cartier cartwright carver carville cary case cash cass cassell cassidy castle castleman
  caswell cates catlin caton cattermole caulfield causey cavanagh cavanaugh cave cavendish cawley cecil chadwick chaffee chalmers chamberlain chamberlin champion chance chaney
  chapin chaplin chapple chapuis charlton charrier chartier chase chatham chatterton chauvet chauvin chavez cheatham cheney cherry chesney chetwynd chevallier chichester child
  childers childs chilton chisholm christenson christie christopherson chubb churchill clapham clapp clapton clare clarkson clegg cleland clemens clements cleveland clifton cline
  clough clowes clyde coates coats cobb coburn cochran cochrane cockburn codd coffey coffin coffman cogan coggins cohan coker colbert colby colclough coldwell coles coley colfax
  colgan coll collard coller collet collett colley collier collings collingwood collinson collis colman colquhoun colson colton colvin combs comer compton comstock conant conaway
  condon cone congdon conklin conley conlon connell conners connery conrad conroy considine constable conti converse conway conyers cook cooke cooley coombes coombs cooney cope
  copeland copland copley coppin corbett corbin corcoran cordell corder cordier corkery cormack cormier cornell cornish cornu cornwell corrigan corson costa coste costello coster
  cotter cotterill cottle cotton cottrell couch couderc coughlin coulson coulter counsell court courtenay courtney cousin cousins coutant coutts coventry coverdale cowie cowles
  cowley cowling coyle coyne crabb crabtree craddock crafts cragg craigie crain cramer crandall crane cranston craven crawley creech creighton crick crilly cripps crocker
  crockett croft crofton crofts cromwell cronin crook crooks cros crosby cross crossley crouch crow crowder crowe crowell crowley crowther croxton crozier cruise crum culbert
  cullen culver cumming cummings cummins cunliffe cunningham curley curran currie curry curtin curzon cusack cushing cushman custer cutler cutter dabney dacey dacre dailey dalby
  dalgleish dallas dalrymple danby dance dancy danforth daniau danks dann danvers darby darcy dark darling darlington darnell darwin dash davenport davey davie dawes dawkins
  dayton deacon deakin deal dearden dearing deaton decker deeley degnan delacroix delahaye delaney delano delattre delaunay dell delmas dempsey dempster denham denholm denman
  denning dennison denny dent denver derby dering derrick descamps desmond devereux devine devlin dewar dewey dewhurst dial diamond dibble dicken dickens dickenson dickerson
  dickey dickie dickinson dietrich dietz diggle dignan dill dillard dilley dillon dingle dinsdale dinsmore diot dirks dittrich dixey dobbin dobbins dobbs dobson docherty dodd
  dodds dodge dodson doherty dolan dole dollard donaghy donahue donaldson donegan donnell donoghue donohoe donohue donovan dooley doran dorman dorn dorsett dorsey doty dougall
  dougherty doughty dove dover dowd dowdall dowell dowling down downes downey downing downs dowse doyle drabble draper drayton dreyfus driscoll driver drouet drummond drury
  dryden drysdale duchene duckett duckworth duclos dudley dufay duff duffield duffy dugan duggan dukes dumoulin dunbar duncombe dundas dunham dunkley dunlap dunlop dunne dunning
  dunphy dunston dupond dupre dupree durant durham durieux durkin durrant dutton duvall dwyer dyer dyke dykes dyson eagan eagle eames earle earley early eason easterbrook eastman
  easton eastwood eaton eaves ebert eccles eckert eddington eddy eden eder edge edgerton edison edmond edmonds edmondson edmunds edwardes egan egerton eggleston ehlers eichhorn
  elder eldridge elgar elkin elkins ellery ellington ellison ellsworth elmore elms elphick elsworth elton elwell elwood emerson emery emmett emmons endicott engel engelhardt
  england engle english ennis ensor epps epstein erickson ernst erskine erwin escott espinosa estes etheridge etienne eubanks evanson everard everett evers everson evrard ewart
  ewell ewing eyre faber fabre fagan fahey fain fairbairn fairbank fairbanks fairchild fairclough fairfax fairfield fairley fairweather faivre falconer falk falkner fallon
  fanning fanshawe faraday farley farmer farnham farnsworth farnworth farquhar farr farragher farrant farrar farrell farrelly farrer farrington farris farrow fath faulkner faulks
  faure favier favre fawcett fearn fearon feeney felder feldman fell feltham felton fenn fennell fenwick fergus fergusson ferrand ferrell ferris fiedler field fielden fielder
  fielding fields fife figg filmore finch fincher finco findlay fink finlay finlayson finley finn finnegan finneran finney finnigan firth fish fishburn fisk fiske fitch
  fitzgerald fitzgibbon fitzpatrick fitzroy fitzsimmons flack flaherty flanagan flanders flannery flatley flavell flaxman fleet fleischer flint flood florey flower flowers flynn
  fogarty fogg foley foot foote foran forbush forde fordham foreman forest forester forman forrest forrester forster forsyth forsythe fort forte fortescue fortin fortune fosdick
  foss fothergill foucher foulds foulkes fountain fouquet fowler fowles foyle frain frame france franke frankel frankland frankly franklyn franks frazer frazier freed freedman
  freeland freer freeth french freund frey freytag fricke friday friedland friedman friedrich friel friend fritsche fromm frost froud fryer fuller fullerton fulton funk furlong
  furness fyfe gable gaffney gage gaines gainsborough galbraith gale gall gallacher gallagher galloway galvin gamble gammon gannon gant garland garman garratt garrison garrity
  garside garton garvey garvin gascoigne gaskell gaskin gass gaston gateley gatenby gates gatward gaudin gault gaunt gavigan gaynor geary gebauer gebhardt geddes geiger gell
  gemmell gentry georges gerber gerlach germain gerrard geyer gibb gibbons gibbs giddens giddings gifford gilbertson gilbey gilchrist giles gilhooly gilkes gill gillam gillard
  gillespie gillet gillett gillette gilliam gillies gilligan gillis gillman gilmartin gilmore gilmour gilpin gilroy girardin gittins gladstone gladwin glaser glass gleason
  gleeson glennon glenny glover glynn godard goddard godet godfrey godwin goff golden golding goldman goldsmith goldstein goldsworthy gomis gooch good goodall goodchild gooden
  goodfellow goodhart goodison goodman goodrich goodridge goodson goodway goodwin goodwyn gore gorman gormley gosling goss gosselin gotz gough goujon gould goulding gourlay gover
  gower grady graf grafton grainger grandjean granger granville gras grave gravell graves grayson greaves greeley greenall greenaway greenberg greenfield greenhalgh greenhill
  greenlee greenspan greenway greenwell greenwood greer greig grenier grenville gresham greville grey gribble grice grier grieve griffen griffiths grigg griggs grimes grimm
  grimshaw grindley grissom griswold grogan grondin groom gros gross grossman grout grove groves grubb gruber grunwald guest guibert guichard guillon guinness gullick gunning
  gurney guthrie guyot gwynne haase hacker hackett hadden haddock haddon hadfield hadley hagan hagemann hagerty haggard haggerty hague hahn haig haigh haines hairston hale hales
  haley halford halfpenny haliday hallam haller hallett halley halliday halliwell halloran hallows halpern halpin halsey halstead halton hamann hamblin hamel hamer hamill hamlet
  hamlin hamm hammer hammett hammill hammonds hamon hampson hampton hanbury hancock hand handley hands handy haney hanks hanley hanlon hannan hannigan hannon hansell hansford
  harbison harcourt hardacre hardcastle harden hardie hardiman hardin hardwick hardwicke hare harford hargrave hargraves hargreaves hargrove harker harkin harkins harkness
  harland harley harlow harman harmer harmon harms harp harrell harries harrigan harriman harrod harrop harrow harte hartford hartigan hartley hartman hartnett hartshorn hartwell
  harwell harwood haskell haskins haslam hassell hastie hastings hatch hatcher hatfield hathaway hatton haughton hauser havens hawes hawk hawke hawker hawkes hawkins hawks
  hawksworth hawley haworth hawthorn hawthorne hayden haydn haydock hayley haynes hays hayter hayward haywood hazard hazlitt head headley heal heald healey healy heaney heap
  heard hearn hearne hearst heath heathcote heaton hebert hecht heck hedge hedges hedley heffernan hegarty heim heine heinemann heller hellyer helm helms hemingway hemmings
  hempel hemphill hemsley hendley hendrick hendrix hendry hendy henkel henley hennessey hennessy hennig henning hensel henshall henshaw hensley henson henty hepburn hepworth
  herald herd herman hermann herndon herold herr herrick herring herron hershey hertel herve herzog hess hesse hester heston heuer hewer hewes hewlett hewson heyes heywood
  hibbert hibbs hickey hickman hickox hicks hickson higginbotham higgins higginson higgs high higham highsmith hildebrand hilliard hillier hillman hills hillyer hinchcliffe
  hinchliffe hind hindle hindley hinds hines hinkle hinton hinz hird hirsch hirst hitch hitchcock hitchens hoarau hoare hobart hobbs hobday hobson hoch hodder hodge hodgkin
  hodgkins hodgkinson hodgkiss hodgson hodson hoffman hogan hogarth hogg hoggart holbrook holcomb holcombe holden holder holdsworth hole holgate holiday holland hollander holley
  holliday hollingsworth hollins hollis holloway hollowell holman holme holroyd holt holton holz homan homer honey hood hook hooker hooks hooley hooper hooton hoover hopcraft
  hopkin hopkins hopkinson hopp hopper hopwood horan horn hornby horne horner hornsby horrocks horsfall horsley hoskin hoskins hotchkiss houghton houlihan hourigan house
  household houseman housman houston hove howarth howden howe howells hower howes howie howitt howland howlett hoyle hoyt hubbard hubner huddleston hudgins huet huff huffman
  hufton huggins hulbert hull hulme hulse hulton humbert humble hume humes hummel humphrey humphreys humphries hundley huntington huntley hurd hurley hurst hurt husband hussey
  huston hutchens hutchings hutchins hutchinson hutchison hutson hutton huxley huxtable hyatt hyde hyland hyman hynd hynes ibbotson iles illingworth imbert imlach ince ingalls
  ingham ingle ingles inglis ingram innes inskip ireland irons ironside irvin irvine irving isaacs isaacson isherwood isles ives ivey izard jacklin jackman jacks jacobi jacobs
  jacobson jacquet jacquot jaffe jagger jago jahn jamieson jamison janes janke jardine jarman jarrett jarvis jeans jeffcoat jefferies jeffers jeffery jeffries jellicoe jenner
  jennings jerrold jessop jessup jewell jewett jobson jolley jolliffe jolly joly jonson jopling jorgenson josephs joslin jost jourdan jowett joyner joynson judd judge judson
  jukes julien junker justice kahn kane karr katz kauffman kaufman kaufmann kavanagh kaye kean keane kearney kearns kearon keating keaton keats keble keegan keel keeler keeley
  keeling keen keenan keene keeney keep kehoe keighley keil keir kell kellaway kelleher kellett kellogg kells kelsey kelso kelvin kemble kemp kempson kempton kendal kendall
  kendrick kennett kenney kensington kenworthy kenyon keogh kern kernaghan kerns kerr kershaw kessler kestenbaum ketchum kettle keyes keys kidd kiddle kidman kiefer kiernan
  kilbride kilgore kilgour killeen killian kilmer kilner kilpatrick kilroy kimball kimber kimble kimbrell kincaid king kingsbury kingsley kingston kinney kinsella kinsey kinsley
  kippax kirby kirch kirchner kirkham kirkland kirkman kirkpatrick kirkwood kirsch kirton kirwan kitchen kitchener kitching kitson kitt kittredge klemm kline kluge knapp kneale
  knight knightley knighton knoll knott knowles knowlton knox kohl kolb kopp korner kraft kraus krebs kremer krieger kroger krug kruse kuhne kuntz kunz kunze kurz kyte labbe
  lacey lacombe lacy ladd lafferty lagarde laidlaw laing laird lake lally lamar lamb lambe lambie lambkin lamont lampard lamy lancaster land landau lander landers landis landon
  landry lane laney langan langdon langer langford langham langley langlois langston langton langtry lanham lanier lankford lansbury lansing laporte larcombe large larkins
  laroche lascelles laski last latham lathrop latimer lattimore lauder laughlin launay laurence lavelle laver laverty lavery lavin lawler lawless lawley lawlor lawry lawton
  laycock layland layman layton lazarus leach leader leaf leake leaman lear leary leather leavitt leavy leblanc lebon lebrun leckie leconte leddy ledford lees leeson legendre
  leger legg legge legros lehman leigh leighton leith lejeune leland lelievre lemaitre lemonnier lenihan lennon lennox lenoir lenox lenz leonardo lepage lerner lesage lescott
  lesley letellier lethbridge lett leveque lever leverett levin levine levinson levitt levy lewes lewin lewing lewisham leyland leyton liddell liddle lightfoot lilley lilly limb
  linacre lincoln lind linde lindemann linden linder lindley lindo lindsell line linehan lines linfield lingard lingwood link linklater linley linn linton lipman lipscomb lister
  litchfield lithgow little littlejohn littleton littlewood livesey livingston livingstone llewellyn lloyds loach lobb lock locke locker lockett lockhart lockwood lockyer loder
  lodge loeb lofthouse loftus lohmann loman lomas lomax lombard london longden longfellow longley longman longworth lonsdale loomis loose lord lott loudon loughlin loughran
  lovatt love loveday lovegrove lovelace lovell lovett lowden lowder lowe lowell lowenstein lowery lowman lowndes lowrie lowry lowther lubbock lucio luck luckett luckhurst ludlow
  ludwig luff lumley lumsden lundy lunn lunt lupton lusk luther luton luttrell lutz luxton lyall lydon lyman lynam lynch lyndon lyon lyons lytton mabry macarthur macaulay macbeth
  macbride maccallum macdougall mace macey macfarlane macgregor mach machin macinnes macintosh macintyre mack mackay macken mackenzie mackey mackie mackinnon mackintosh macklin
  maclaren maclennan macleod macmillan macnamara macneil macneill macpherson macrae macy madden maddison maddock maddocks maddox madison maguire maher mahon mahoney mailer
  maillot main mair maitland major makepeace malcolmson malkin mallard mallet mallett malley mallory malone maloney maltby malthouse manley mann manners manning mansell mansfield
  manson manton mapp marble marbury march marchal marchant marcum marechal margetts markey markham markle markson marland marple marquardt marquis marr marriner marriott marrs
  marsden marsland marston martel martell marten martens martindale martineau marvell marx mascall masefield maskell maslin masse massey massie masters masterson mateer mather
  mathers matheson mathewson mathias mathieson mathieu mathis matlock matson mattingly mattison maude maudsley maugham maughan maule maunder maurer maury mawson maxfield maybury
  mayers mayes mayfield mayhew maynard mayne mayo mays mcadam mcadams mcafee mcalister mcallister mcalpine mcandrew mcardle mcarthur mcateer mcauley mcavoy mcbain mcbride mcbryde
  mccabe mccafferty mccaffrey mccain mccall mccallum mccann mccarron mccarthy mccartney mccarty mccaskill mccauley mccausland mcclain mccleary mcclellan mcclelland mcclements
  mcclendon mccloskey mccloy mcclung mcclure mcclurg mccluskey mccoll mccollum mccomb mccombs mcconnell mcconville mccord mccorkle mccormack mccormick mccourt mccoy mccracken
  mccrae mccray mccrea mccready mccreary mccrory mccrystal mccue mccullagh mcculloch mccullough mccune mccurdy mccusker mccutcheon mcdade mcdaniel mcdermott mcdonagh mcdonnell
  mcdonough mcdougal mcdougall mcdowall mcdowell mcduffie mcelroy mcelwee mcentee mcevoy mcewan mcewen mcfadden mcfadyen mcfall mcfarland mcfarlane mcfarlin mcgarry mcgee
  mcgeough mcghee mcgill mcginley mcginn mcginnis mcgiven mcgivern mcglynn mcgonagle mcgough mcgovern mcgowan mcgrady mcgrail mcgrath mcgraw mcgreal mcgregor mcgrory mcguigan
  mcguinness mcguire mcgurk mchale mchenry mchugh mcilroy mcilwain mcinerney mcinnes mcintosh mcintyre mciver mckay mckean mckee mckeever mckellar mckelvey mckenna mckenzie
  mckeon mckeown mckern mckernan mckie mckinlay mckinley mckinney mckinnon mckinstry mcknight mclachlan mclain mclane mclaren mclauchlan mclaughlin mclaurin mcleish mclellan
  mclelland mcleod mcloughlin mcmahon mcmanus mcmaster mcmath mcmillan mcmillen mcmullan mcmullen mcmurray mcmurtry mcnab mcnair mcnally mcnamara mcnamee mcnaughton mcneal
  mcnealy mcnee mcneely mcneil mcneill mcneish mcnulty mcpartland mcphail mcphee mcpherson mcquade mcquaid mcqueen mcquillan mcrae mcshane mcsorley mcsweeney mctaggart mcvay
  mcveigh mcvey mcwhirter mcwilliam mcwilliams meacham mead meade meadow meadows meagher meaney means mears mecham meehan meek meeks meggs mehan meldrum mellon mellor melrose
  melton melville menzel menzies merkel merle merrick merrill merriman merritt merriweather merry merton merz messenger messer metcalf metcalfe methven metivier metz metzger
  meyers michaelis michaels michaelson michaud michie mickle middleton midgley mildenhall milford mill millar millard millen miller millet millett milligan milliken millington
  millward miln milne milner milnes milward minchin minor minter minton mitchel mitchum mitford mobley mocatta moffat moffatt moffett mogg mohan mohr moir mole molloy moloney
  molony monaghan monahan monier monk monnier monroe montague monteith montgomery montrose moody mooney moor moorcroft moore moorehead moores moorhead moorhouse moran morden more
  morel moreland morey morgenstern moriarty moritz morley morpeth morphy morrell morrill morrissey morrow morse mortimer mortlock moseley mosely moser moss mossman motley mott
  mottram moulin moulton mountain mountford mowat mowatt mowbray moyer moyes moylan moyle moynihan muir muirhead mulcahy muldoon mulhern mulholland mull mullan mullen mulligan
  mullin mullins mulroney mulvaney mulvey mumford muncey munday mundy munn munro munroe munson murdoch murdock murfin murgatroyd murrell murtagh murton musgrave mustard mycroft
  myers myles nabb nagel nagle nairn nance naper napier nash nason nathanson naumann naylor neale neary neel neely negus neill neilson nelligan nellis nesbit nesbitt nettleton
  neubauer nevill nevin nevins newall newberry newbold newbury newby newcomb newcombe newell newham newland newlands newley newlove newman newport newsham newsom newsome newson
  newton niblock nicholl nickel nickerson nicklin nickolls nickson nicol nicoll nicolson nield nielson nightingale nisbet nixon noack noakes nobbs noble nolte noonan norcross
  norgate normand northcote northcott northey northrop northrup norwood nott nowell noyes nugent nunn nurse nutt nuttall oakes oakley oaten oates obrien oconnell oconnor odell
  odom odonnell odriscoll ogden ogilvie ogilvy oglesby ogrady ohara oharo okeefe oldfield oldham oliphant olivier ollivier oneal oneil oneill openshaw oram orchard ormerod ormond
  ormsby orourke orton orwell osborn osborne oshea ostler oswald oswell otis otoole ottley outlaw overton owens oxley pace pack packard packer padgett pages paget paine painter
  paisley palfrey palin pankhurst pape pardoe pardue paris parish parke parkes parkhurst parkin parkins parkinson parks parlane parmentier parnell parr parris parrish parrott
  parry parsley partington partridge pasco pascoe pasquier pate paterson patience paton patten pattinson pattison patton paulson pavey paxton payet paynter payton peabody peace
  peach peachey peacock peak peake pears pearsall pease peck peebles peel peers pegg pelham pell pelletier peltier pember pemberton pender pendleton penfold penhaligon penman
  penn pennell pennington penrose pepper percival perkin perkins perlman perret perrett perrier perryman pershing peterkin petit petrie pettifer pettigrew pettit petty peyton
  pfeifer phelan phelps philbin philby philipp philipps philpott phipps pichon pick pickard pickering pickett pickford pickles pickup picton pidgeon pietsch pigott pike pilgrim
  pilkington pilling pinder pine pineau pink pinkerton pinkney pinkston pinnock piper pitcher pitman pitt pittman pitts place plant platt player playfair pleasant plowman plumb
  plume plummer plunkett poisson poland pole polk pollack pollard pollitt pollock pomeroy pomfret pond pons ponsonby pool poole pooley poor pope popham popp popplewell portman
  posey post potier potter potts poulain poulter poulton pound pounds power powers powys pratt pray preece prendergast prentice prescott presley prestwich prettyman prevot
  prewitt price prichard priddy priest priestley prigent prime prince pringle prior pritchard probert procter proctor proffitt prosser proud proudfoot prout provost prowse pruitt
  pryce pryde pryor puckett pugh pullen pulliam pullman purcell purdie purdy purnell purser purves purvis putnam pyle pyne quarles quayle quested quick quigg quigley quill
  quiller quilter quin quincey quinlan quirk raabe rabbitt raby race rackham radcliffe radford raeburn rafferty raine raines rainey rainsford ralston ramage ramsay ramsbottom
  ramsden ramsey ramshaw rand randell randle rank rankin rankine ransom ransome raper rapp ratcliff ratcliffe rathbone ratliff rattray rauch raven rawlings rawlins rawlinson
  rawson rayburn raynaud rayner raynor read reader reading reagan reardon reaver reaves reavis redding redfern redfield redford redgrave redhead redman redmayne redmond redpath
  reece reeder reedy rees reese reeve regan regis regnier reich reichel reimann reimer reiner reinhardt reiss reith remy renard renault renfrew renfro renner rennie renshaw
  renton renwick reuter reynaud rhoades rhoads rhodes ricard rice richey richmond rickard rickards ricketts rickman ricks riddell riddle rider ridge ridgeway ridgway riding
  ridley ridout riedel rieger rigaud rigby rigg riggs rigney rimmer ring ringer ringwood ripley rippon risley ritchie ritter rivers roach roache robb robbins roberson robey
  robins robotham roby roche rochester rochford rock rockwell roddick roden rodger rodman rodwell roebuck rogan rogerson rohde rolfe rolland rolle rollins rollo rolls rolph roman
  rome romney ronan rooke room rooney root roper roscoe roseberry rosen rosenbaum rosenberg rosenblatt rosenthal roskill rosser rosson roth rothman rothschild rothwell roughley
  rourke rouse routledge roux rowe rowell rowland rowlands rowlandson rowlatt rowley rowling rowntree rowse roxburgh royal royce royer royle royston rubin rubino ruck rudd
  ruddock rudge ruff ruffin rugg rumbold rumsey runciman rundle rush rushton ruskin rust ruston rutherford ruthven rutland rutledge rutter ryder rylance ryland ryle sabatier
  sachs sackett saddler sadler sage sainsbury salinger salisbury salmon salt salter salvage samms sams samson samuels samuelson sandall sanderson sandford sandilands sandler
  sands sanford sangster sankey sansom sargeant sargent sass sauer sauvage savage savill saville savory sawyer saxby saxon saxton sayer sayers sayles scales scanlan scanlon
  scarborough scarlett schade schaefer schaeffer schaffer scheffler schell schenk scherer schick schiff schiller schilling schindler schlegel schlosser schlueter schofield
  scholes schramm schreiner schumann schutz schuyler schwab schwartz scobie scoble scollay scotton scrivener scruggs scudder scully scutt seabrook seager seagrave seal seale
  sealey seaman searle sears seaton seaver seddon sedgwick seeley segal seguin seidel seifert seiler selby selden self selfridge seller sellers selwyn semple senior sergeant
  serle seton settle sever severn sewall sewell sexton seymour shackleton shadwell shafer shaffer shah shanahan shand shank shankland shanks shapiro shapland sharkey sharp sharpe
  sharples sharrock shaver shay shea sheard shearer shearman sheehan sheehy sheen sheffield sheldon shell shenton shephard shepherdson shepley sher sheridan sherlock sherman
  sherrard sherratt sherriff sherrill sherrod sherry sherwin sherwood shields shiels shine shipley shipman shipp shippey shipton shirt shockley shoemaker shooter shore short
  shortall shorter shortland shotton showalter shreve shrimpton shriver shubert shuler shultz shute shuttleworth sibley siddall siddons sidebottom siebert siegel sikes silk
  silver silverman silvester simcock simcox sime simkin simkins simmonds simms simonds simpkin simpkins sims sinclair singer singleton sisson sitwell sizemore skeet skelton skene
  skidmore skilling skinner skipper slack slade slater slattery slaughter slavin sleath sleeman sleigh slim sloan sloane slocum small smalley smallwood smart smeaton smedley smee
  smethurst smiley smillie smith smithson smollett smyth smythe snape snead snedden sneddon snell snelling snider snook snow snowden snyder soames solomon somers somerset
  somerville sonntag soper sorenson soule southall southam southerland southern southey southgate southwell southwick southworth sowden sowerby spader spain spalding spangler
  spark sparkes sparks sparrow spaulding speakman spear spears speck speed speer speight spellman spence spender spendlove spicer spiegel spielberg spiers spies spillane spiller
  spink spinks spinney spittle spooner spragg sprague spratt spring springer springett sproul sprout spurgeon spurling spurrier squire squires stack stafford stagg stahl stainton
  staley stalker stamp stanbury standish stanfield stanford stanhope stannard stansfield stanton staples stapleton stark starkey starkie starling starr staunton stead steadman
  stecker stedman steel steele steen steer steers steinbach steiner stell stennett stenson stephens steptoe sterling stern sterne stiles still stilwell stimpson stimson stinson
  stirling stoate stobart stobbs stock stockdale stocker stockton stockwell stoddard stoddart stoker stokes stokoe stoll stoneman stoner stones stopford storer storey storm storr
  story stott stout stow stowe stowell strachan strain strand strang strange strauss straw street streeter streeting stretton strickland stride stringer strong strother stroud
  struthers strutt stubbs stuckey stumpf sturgeon sturges sturgess sturgis sturrock sturt styles such suckling sudbury suffolk sugden sugg suggs sully summerfield summerhill
  summers summerville sumner sumpter sunderland surrey surtees sutcliffe suter sutter suttle sutton swaby swain swaine swallow swan swank swann swanson swanton swart swartz
  sweeney sweet sweeting swenson swift swinburne swindell swindells swinney swinton sykes sylvester syme symes symington symmons symonds symons synge taggart tait talbot talbott
  tallis talmadge tanguy tansey tarbuck tarleton tarrant tarver tate tatlock tatum taub taverner tayler teague teale tebbit tedder teller temple templeman templeton tennant
  tennent tennyson terrell tessier texier thacker thackeray thaler thatcher thaxter thayer theobald thewlis thibault thiel thiele thirkell thirlwell thomason thoms thoreau thorn
  thornburg thornbury thorne thornhill thornley thorogood thorp thorpe thrale thrasher threlfall throckmorton thurgood thurlow thurman thurston thwaite thwaites thynne tibbett
  tibbs tice tickell tidwell tierney till tiller tilley tillman tillotson tilton timm timmins timmons timms timpson tindall tindell tinker tinsley tippett tipping tipton titus
  tobey tobias tobin tolbert tolhurst toll tolland tolley tolson tomkins tomkinson tomlin tomlinson tompkins tompson toms tonks toogood toolan toole toomey topham topping
  torrance torrey tournier toussaint tovey towers towle towler town towne townend towner townley townsend townshend toynbee tozer trafford trainor tranter travers traverse
  traynor treacy treadwell trelawney treloar tremblay tremlett trench tressell trevelyan trickett trigg trimble trimmer trinder tripp trollope trotman trotter troughton trout
  trowbridge trudeau true trueman truitt truman trumbull trump truscott truss tubbs tuck tuckett tudor tuffin tuffley tuke tull tulley tulloch tully tunnicliffe tunstall tupper
  turkington turnbull turney turpin turrell turton turvey tuttle tweddle tweed tweedie twigg twist twomey twyford tyack tyer tynan tyndall tyne tyrell tyrrell udall ullman
  underhill underwood unger unwin upchurch updike upham upjohn upshaw upton urban urquhart usher ussher utley utting valance vale valentin valentine valette vallance vallee
  vallely vallet vance vandenberg vanderbilt vane varley varney vaughan vaughn vause veitch venables venn venning ventris verdier vere verney vesey vest vestal vetter vicars vick
  vickers vickery vidler vigar villiers vine viner viney vining vinson vipond virgo voigt voisin volk vollmer voss vyse wace wachter waddell waddington wadsworth wagstaff
  wainwright waite waites wake wakefield wakeford wakeham wakeley wakelin wakeman walcott walden waldman waldo waldron wale wales walford walken wall wallbank waller walling
  wallington walls walmsley walpole walrond walthall waltham waltz walworth walz wander warburton warden wardlaw wardle wardrop ware wareham warhurst waring wark warman warne
  warnock warr warrell warrington warwick washburn washington wass wasson waterfield waterhouse waterman waters waterson waterston waterton wathen watkin watkinson watmough watt
  watters wattleworth waugh wayland weatherby weatherford weatherill weatherly weathers weaver webster wedgwood weedon weekes weeks weems wegner weigel weiner weinstein weir weis
  welbourn welch weld weldon welker weller welles wellings wellington wellman welsh welton wendt wenger wentworth wenzel west westbrook westbury westby westcott westerman western
  westfall westlake westley westmoreland westwood wetherell wetzel whalen whaley whalley wharton whately whatley wheatcroft wheatley wheaton wheelan wheeldon wheelwright whelan
  whipple whitaker whitbread whitby whitcomb whitehead whitehouse whitehurst whitelaw whiteley whiteman whiteside whitfield whitford whiting whitley whitlock whitman whitmore
  whitson whitt whittaker whittall whittemore whitten whittier whittingham whittington whittle whitton whitty whitworth whyte wick wickens wickes wickham wicks widdowson widmer
  wiegand wiener wigan wigfield wiggin wiggins wigglesworth wight wightman wigley wigmore wilbraham wilburn wilby wilcock wilcocks wilcockson wilcox wild wildblood wilde wilder
  wilding wildman wiles wiley wilford wilk wilke wilkie wilks willard willcock willcocks willcox willetts willey williamsen willing willingham willmott willoughby willows wills
  wilmot wilmott wilsher wilshire wiltshire winch winchester windham windle windsor wine winfield wing wingate wingfield winkle winn winner winship winslow winsor winstanley
  winstone winter winterbottom winters wintle winton winward wirth wise wiseman wishart witham withers withington witt witten wittmann wolfe wolfson wolstenholme wolter womack
  womersley woodall woodard woodbridge woodbury woodcock wooden wooder woodfield woodford woodhall woodhead woodhouse woodland woodley woodman woodrow woodruff woodside woodson
  woodward woodworth woody wooldridge wooley woolf woolfe woolford woolhouse woollard wooller woolley woolridge woolsey wooster wooten wootton wordsworth worley wormald worrall
  worsley worth wortham worthing worthington wortley wragg wray wren wrigglesworth wrigley wroe wulf wunderlich wyatt wyche wyer wykes wylde wylie wyman wymer wyndham wynn wynne
  wyse yalden yale yancey yapp yarbrough yardley yarrow yarwood yates yeager yeates yeats yelland yeoman yeomans yewdall york yorke yost youell youens younger youngman yount
  yuill zander zeller zimmer zimmerman zink
`;
