// Surnames common in the United States, without accents; some are everyday words too.

export const surnames: ReadonlySet<string> = new Set(
  `
  aaron abbott abdi abdullahi abe abel abell abernathy abner abney abraham abrams abreu acevedo acker ackerman
  ackley acosta acuna adair adam adame adams adamson adcock addison adebayo adeyemi adkins adler agarwal agee agnew
  aguayo aguiar aguilar aguilera aguirre ahern ahmad ahmed ahn ahrens aiello aiken ainsworth akers akin akins alaniz
  alarcon alba albers albert albertson albrecht albright albritton alcala alcorn alderman aldrich aldridge aleman
  alexander alfaro alfonso alford alfred alger ali alicea allan allard allen allison allman allred almanza almeida
  almond alonso alonzo alston altman alvarado alvarez alves amador amaral amato amaya ambrose ames ammons amos
  amundson anaya anders andersen anderson andersson andrade andre andres andrew andrews andrus angel angelo anglin
  angulo ansari anthony antoine antonio apodaca aponte appel apple applegate appleton aquino aragon aranda araujo
  arce archer archibald archie archuleta arellano arevalo arias armenta armijo armstead armstrong arndt arnett
  arnold arredondo arreola arriaga arrington arriola arroyo arsenault arteaga arthur artis asante asbury ash ashby
  ashcraft ashe asher ashford ashley ashmore ashton ashworth askew atchison atherton atkins atkinson atwell atwood
  augustine ault austin autry avalos avery avila aviles ayala ayers ayres babb babcock baber babin baca bach bachman
  bacon bader badger badillo baer baez baggett bagley bagwell bailey bain baines bair baird baker bakker balderas
  baldridge baldwin bales ball ballard ballinger ballou balogun banda bandy banerjee banks bankston bannister
  banuelos baptiste barajas barba barbee barber barbosa barbour barclay bard barden barela barfield barger barham
  barker barkley barksdale barlow barnard barnes barnett barnette barney barnhart barnhill baron barone barr barraza
  barrera barreto barrett barrientos barringer barrios barron barrow barrows barry bartels barth bartholomew
  bartlett bartley barton basham baskin bass bassett batchelor bateman bates batista batiste batson battaglia batten
  battle battles batts bauer baugh baughman baum bauman baumann baumgardner baumgartner bautista baxley baxter bayer
  baylor bayne bays beach beal beale beall beals beam beaman beamon bean beane bear beard bearden beardsley beasley
  beattie beatty beaty beauchamp beaudoin beaudry beaulieu beauregard beaver beavers becerra bechtel beck becker
  beckett beckham beckman beckwith becnel bedard bedford beebe beeler beers beeson begay begley behrens bekele
  belanger belcher bell bellamy bello belt belton beltran benally benavides benavidez bender benedict benefield
  benge benitez benjamin benner bennett benoit benson bentley benton berg berger bergeron bergman bergstrom berlin
  berman bermudez bernal bernard bernhardt bernier bernstein berrios berry berryman bertram bertrand berube bess
  best betancourt bethea bethel bettencourt bettis betts betz beverly bevins bey beyer bianchi bible bickford biddle
  bigelow biggs billings billingsley billiot billups bilodeau binder bingham binkley birch bird bishop bisson
  bittner bivens bivins black blackburn blackman blackmon blackwell blackwood blaine blair blais blake blakely
  blalock blanc blanchard blanchette blanco bland blankenship blanks blanton blaylock bledsoe blevins bliss blocker
  blodgett bloom blount blum blunt blythe boateng boatman boatright boatwright bobbitt bobo bock boehm boettcher
  bogan boggs bohannon bohn boisvert boland bolden bolduc bolen boles bolin boling bolling bollinger bolt bolton
  bond bonds bonilla bonner bonnet booker boone booth boothe bordelon borden borders boren borges borrego bose
  bosley bostic bostick boston boswell bottoms bouchard boucher boudreau boudreaux bourgeois bourne bourque bowden
  bowen bowens bower bowers bowie bowler bowles bowlin bowling bowman bowser boyce boyd boyer boyette boykin boyle
  boyles boynton bozeman bracken brackett bradbury braden bradford bradley bradshaw brady bragg branch brandenburg
  brandon brandt branham brannon branson brant brantley braswell bratcher bratton braun bravo braxton bray brazil
  breaux breeden breedlove breen breland brennan brenner brent brewer brewster brice bridges briggs brigham briley
  brill brim brink brinkley brinkman brinson briones briscoe briseno brito britt brittain britton broadnax broadway
  brock brockman broderick brody brogan bromley bronson brook brooke brookins brooks brookshire broome broughton
  broussard browder brower brown browne brownell browning brownlee broyles brubaker bruce brumfield bruner brunner
  bruno bruns brunson bruton bryan bryant bryson buchanan bucher buck buckingham buckley buckner buffington buford
  bui buie bull bullard bullock bumgarner bundy bunker bunn bunnell bunting burbank burch burchett burchfield burden
  burdette burdick burge burger burgess burgos burk burke burkett burkhart burkholder burks burleson burley burnett
  burnette burney burnham burns burnside burr burrell burris burroughs burrow burrows burt burton busby busch bush
  buss bussey bustamante bustos butcher butler butterfield butts buxton byars byers bynum byrd byrne byrnes
  caballero caban cabral cabrera cade cady cage cagle cahill cai cain calabrese calderon caldwell calhoun calkins
  callaghan callahan callaway callender calloway calvert calvillo calvin camacho camara camarena camarillo cambell
  cameron camp campbell campos canada canady canales candelaria canfield cannon cano cantrell cantu cantwell canty
  cao capps caraballo caraway carbajal carbone carden cardenas carder cardona cardoza cardwell carey carl carlin
  carlisle carlos carlson carlton carmack carman carmichael carmona carnahan carnes carney caron carpenter carper
  carr carranza carrasco carrera carrico carrier carrillo carrington carrion carroll carson carswell carter
  cartwright caruso carvalho carver cary casanova casas case casey cash casillas caskey cason casper cass cassell
  cassidy castaneda casteel castellano castellanos castillo castle castleberry castro caswell catalano cate cates
  cathey catlett cato catron caudill caudle causey cavanaugh cavazos cazares ceballos cecil ceja celis centeno cerda
  cervantes chacon chadwick chaffin chalmers chamberlain chamberlin chambers chambliss champagne chan chandler
  chaney chang chapa chapin chapman chappell charles charlton chase chastain chatman chatterjee chau chaudhry
  chavarria chaves chavez chavis cheatham cheek chen cheney cheng cherry chesser chester chestnut cheung chew
  childers childress childs chilton chin chinn chisholm chism chisolm chitwood chiu cho choate choi chong chopra
  chow chowdhury christ christensen christenson christian christiansen christianson christie christman christopher
  christy chu chun chung church churchill cintron cisneros clancy clanton clapp clark clarke clarkson clary clausen
  clawson clay clayton cleary clegg clem clemens clement clemente clements clemmons clemons cleveland clevenger
  click clifford clifton cline clinton cloud clough clouse cloutier coates cobb cobbs coble coburn cochran cochrane
  cockrell cody coe coffey coffin coffman coggins cohen cohn coker colbert colburn colby cole coleman coles coley
  collado collazo collett collette colley collier collins colon colson colvin colwell combs comeaux compton comstock
  conaway concepcion condon cone conger conklin conley conn connell connelly conner conners connolly connor connors
  conover conrad conroy conte conti contreras conway conyers cook cooke cooks cooksey cooley coombs coon cooney
  coons cooper cope copeland copley coppola corbett corbin corbitt corcoran cordell cordero cordova corey corley
  cormier cornejo cornelius cornell cornett cornish cornwell corona coronado corral correa correia corrigan cortes
  cortez corwin cosby cosgrove costa costello cota cote cothran cotter cottle cotton cottrell coughlin coulter
  courtney cousins couture covarrubias covert covey covington cowan coward cowart cowell cowles cowley cox coy coyle
  coyne crabtree craddock craft craig crain cramer crandall crane cranford craven crawford crawley crayton creamer
  creech creed creel creighton crenshaw crespo cress crews crider crist criswell crittenden crocker crockett croft
  cromer cromwell cronin crook crooks crosby cross croteau crouch crouse crow crowder crowe crowell crowley crum
  crump crumpton cruse crutcher crutchfield cruz cuellar cuevas culbertson cullen culp culpepper culver cummings
  cummins cunningham cupp curley curran currie currier curry curtin curtis cushing cushman custer cutler cyr dabbs
  dabney dagostino dahl daigle dailey dale daley dallas dalton daly damico damon damron dancy danforth dang dangelo
  daniel daniels danielson danner dao darby darden darnell das dasilva daugherty daughtry davenport david davidson
  davies davila davis davison dawkins dawson day dayton dean deane deangelis deaton deberry deboer decker dees
  dehart dejesus dejong delacruz delagarza delaney delarosa delatorre deleon delgadillo delgado dell dellinger
  deloach delong delossantos deluca delvalle demarco demers dempsey deng denham denman denney denning dennis
  dennison denny denson dent denton derosa derr derrick desai desantis desimone desjardins devine devito devlin
  devore devries dew dewey dewitt dexter deyoung dial diallo diamond diaz dibble dick dickens dickerson dickey
  dickinson dickson diehl dietrich dietz diggs dill dillard dillon dimaggio ding dingle dinh dinkins dion dionne
  diop dix dixon doan dobbins dobbs dobson dockery dodd dodds dodge dodson doe doherty dolan dole doll dombrowski
  dominguez dominquez donahue donald donaldson donato dong donley donnell donnelly donohue donovan dooley doolittle
  doran dorman dorn dorris dorsey dortch doss dotson doty doucette dougherty doughty douglas douglass dove dover dow
  dowd dowdell dowdy dowell dowling downes downey downing downs doyle dozier drake draper drayton drew driggers
  driscoll drummond drury du duarte dube dubois dubose duckett duckworth dudley duff duffy dugan dugas duggan dugger
  duke dukes dulaney dumas dumont dunaway dunbar duncan dunham dunlap dunn dunne dunning duong dupont dupre dupree
  dupuis duran durand durant durbin durden durham durkin durr dutton duval duvall dwyer dye dyer dykes dyson eads
  eagle earle earley earls early easley eason easterling eastman easton eaton eaves ebert echevarria echeverria
  echols eck eckert eddy eden edgar edmond edmonds edmondson edward edwards egan eggleston elam elder eldridge elias
  elizondo elkins eller ellington elliot elliott ellis ellison ellsworth elmhurst elmore elrod elston ely emanuel
  embry emerson emery emmons eng engel england engle english ennis enos enright enriquez epperson epps epstein
  erdmann erickson eriksson ernst ervin erwin escalante escamilla escobar escobedo eskridge esparza espinal espino
  espinosa espinoza esposito esquivel estep estes estevez estrada estrella etcheverry etheridge ethridge eubanks
  evans everett everhart evers everson ewing eze ezell faber fabian fagan fahey fain fairbanks fairchild fairley
  faison fajardo falcon falk fallon falls fannin fanning farah farias farley farmer farnsworth farr farrar farrell
  farrington farris farrow faulk faulkner faust fawcett fay feeney felder feldman feliciano felix fellows felton
  felts fender feng fennell fenner fenton fenwick ferguson fernandes fernandez ferrara ferrari ferraro ferreira
  ferrell ferrer ferris ferro ferry field fielder fields fierro fife figueroa finch fincher findley fink finley finn
  finnegan finney fiore fischer fish fisher fishman fisk fitch fite fitts fitzgerald fitzpatrick fitzsimmons flagg
  flaherty flanagan flanders flanigan flannery fleck fleming flemming fletcher flint flood flora florence flores
  florez flournoy flowers floyd flynn fogarty fogg fogle foley folk folse folsom foltz fong fonseca fontaine
  fontenot foote forbes ford foreman forest foret forman forney forrest forrester forster forsyth forsythe forte
  fortenberry fortier fortin fortner fortney fortune foss foster fountain fournier foust fowler fowlkes fox foy
  fraley france francis francisco franco francois frank franklin franks frantz franz fraser frasier frazer frazier
  frederick fredericks fredrick fredrickson freed freedman freeland freeman freese fregoso freitas french freund
  frey frias frick friedman frierson fries fritz frizzell frost fry frye fryer fuchs fuentes fugate fulcher
  fulkerson fuller fullerton fulmer fulton fultz funderburk funk fuqua furlong furman furr fusco gabbard gable
  gabriel gaddis gaddy gaffney gage gagne gagnon gaines gainey gaither galarza galbraith gale galindo gall gallagher
  gallant gallardo gallegos gallo galloway galvan galvez galvin gamble gamboa gamez gandy gann gannon gant gantt gao
  garay garber garcia gardiner gardner garland garmon garner garnett garrett garris garrison garvey garvin gary
  garza gaskin gaskins gass gaston gates gatewood gatlin gault gauthier gavin gay gayle gaylord gaytan gearhart
  geary gebre gee geer geiger gentile gentry george gerald gerard gerber getz ghosh gibbons gibbs gibson gifford gil
  gilbert gilbertson gilbreath gilchrist giles gill gillen gillespie gillette gilley gilliam gilliland gillis gillum
  gilman gilmer gilmore gilson ginn giordano gipson girard giron giroux gist givens gladden gladney glaser glasgow
  glass glaze glazer gleason glenn glover glynn goad goble goddard godfrey godinez godwin goebel goetz goff goforth
  goins gold goldberg golden golding goldman goldsmith goldstein gomes gomez gonsalves gonzales gonzalez gooch good
  goode gooden goodin gooding goodman goodrich goodson goodwin goolsby gordon gore gorham gorman goss gossett gough
  gould goulet gower grace gracia grady graf graff gragg graham granados granger grant grantham graves gray grayson
  greathouse greco green greenberg greene greenfield greenlee greenwood greer gregg gregory greiner grenier gresham
  grice grider grier griffin griffis griffith griffiths griggs grigsby grijalva grimes grimm grisham grissom
  griswold groce groff grogan grooms gross grossman grove grover groves grubb grubbs gruber guajardo guardado guay
  guenther guerin guerra guerrero guevara guffey guido guidry guillen guillory guinn gulley gunderson gunn gunter
  gunther guo gupta gurley gustafson guthrie gutierrez guyton guzman haag haas haase hacker hackett hackney haddad
  hadden hagen hager haggard haggerty hahn haight haile hailey haines hairston halcomb hale hales haley hall haller
  hallman halsey halstead halverson halvorson ham hamblin hamby hamel hamer hamilton hamlin hamm hammer hammett
  hammond hammonds hammons hampton hamrick han hancock handley hanes haney hankins hanks hanley hanlon hanna hannah
  hannan hannon hansen hanson harbin hardaway hardee harden hardesty hardin harding hardison hardman hardwick hardy
  hare hargett hargis hargrave hargrove harkins harlan harless harley harlow harman harmon harms harness haro harp
  harper harr harrell harrington harris harrison harry hart harter hartley hartman hartmann hartnett hartwell harvey
  harwell harwood haskell haskins hass hassan hassell hastings hatch hatcher hatchett hatfield hathaway hatley
  hatton haugen hauser havens hawes hawk hawkins hawks hawley hawthorne hayashi hayden hayes haynes hays hayward
  haywood hazel headley headrick healey healy hearn heath heaton hebert heckman hedgepeth hedges hedrick heffner
  heflin hefner heilman heim hein heinrich heinz heller helm helms helton hembree hemphill henderson hendon hendrick
  hendricks hendrickson hendrix henke henley hennessey henning henry hensley henson herbert heredia herman hermann
  hernandez herndon herr herrera herrick herrin herring herrington herrmann herron hershberger herzog hess hester
  hetrick hewitt heyward hiatt hibbard hickey hickman hicks hickson hidalgo higdon higginbotham higgins higgs
  hightower higuera hildebrand hildreth hill hillard hiller hilliard hillman hills hilton himes hindman hinds hines
  hinkle hinojosa hinson hinton hirsch hitchcock hite hitt hixson ho hoag hoang hobbs hobson hodge hodges hodgson
  hoekstra hoff hoffman hoffmann hofmann hofstetter hogan hogg hogue hoke holbrook holcomb holcombe holden holder
  holguin holland hollenbeck holley holliday holliman hollingsworth hollins hollis holloman holloway holly holm
  holman holmes holt holton holtz homan honeycutt hong hood hooker hooks hooper hoover hopkins hoppe hopper hopson
  horan horn horne horner horning hornsby horowitz horsley horst horton horvat horvath hoskins hostetler houck hough
  houghton houle houser houston howard howe howell howerton howes howland hoyle hoyt hsu hu huang hubbard huber
  hubert huddleston hudgens hudgins hudson hudspeth huerta huey huff huffman huggins hughes hughey hull hulsey hume
  humes hummel humphrey humphreys humphries hundley hunt hunter huntington huntley hurd hurley hurst hurtado huskey
  hussain hussey huston hutchens hutcherson hutcheson hutchings hutchins hutchinson hutchison hutson hutto hutton
  huynh hwang hyatt hyde hyland hylton hyman hynes ibarra iglesias ikeda ingalls ingle ingraham ingram inman inoue
  irby ireland irizarry irons irvin irvine irving irwin isaac isaacs isaacson isbell isom ison israel ito ivanov
  iverson ives ivey ivory ivy iyer jack jackman jacks jackson jacob jacobs jacobsen jacobson jacoby jacques jaeger
  jaime jama james jameson jamieson jamison janes jang jankowski jansen janssen jaramillo jarman jarrell jarrett
  jarvis jasper jasso jauregui jay jaynes jean jefferies jeffers jefferson jeffery jeffrey jeffries jenkins jennings
  jensen jenson jernigan jerome jessup jeter jett jewell jewett jiang jimenez jobe joe johansen johansson john johns
  johnson johnston joiner jolley jolly jones jordan jordon jorgensen jorgenson joseph joshi joy joyce joyner juarez
  judd jude judkins julian jung justice justus kahn kaiser kaminska kaminski kane kang kaplan kapoor karlsson karr
  kasper kato katz kauffman kaufman kay kaye keane kearney kearns keating keaton keck kee keefe keefer keegan keel
  keeler keeling keen keenan keene keener keeney keeton keister keita keith kell kelleher keller kelley kellogg
  kellum kelly kelsey kelso kemp kemper kendall kendrick kennedy kenney kenny kent kenyon kern kerns kerr kersey
  kessler ketchum key keyes keyser khan kidd kidwell kiefer kilgore killian kilpatrick kim kimball kimble kimbrell
  kimbrough kimmel kimura kinard kincaid kinder king kingsbury kingsley kinney kinsey kirby kirchner kirk kirkland
  kirkpatrick kirkwood kiser kish kitchens kjellberg klein kline klinger knapp knight knoll knott knotts knowles
  knowlton knox knudsen knudson knutson kobayashi koch koehler koenig kohl kohn kolb kong koonce koontz kopp kovach
  kovacs kowalczyk kowalski kozak kozlowski kraft kramer kraus krause krauss krebs krieger krishnan kristiansen
  kroll krueger krug kruger kruse kuhn kumar kunkel kuntz kunz kurtz kuykendall kuznetsov kwon labbe labelle labonte
  lacey lachance lackey lacroix lacy ladd ladner lafferty laflamme lafleur lahr lai laird lake lam lamar lamb
  lambert lamm lamontagne lancaster lance land landeros landers landis landon landrum landry lane laney lang langdon
  lange langer langford langley langlois langston lanham lanier lankford lanning lantz laplante lapointe laporte
  lara larkin laroche larose larry larsen larson larsson larue lash lashley lassiter laster latham latimer lattimore
  lau lauer laughlin laurent lavender lavigne lavoie law lawhorn lawler lawless lawrence laws lawson lawton layman
  layne layton le lea leach leahy leake leal lear leary leatherman leavitt leblanc leboeuf lebron leclair ledbetter
  ledesma ledet ledford ledoux lee leeper lees lefebvre leger legg leggett lehman lehmann leigh leighton lemaster
  lemay lemieux lemke lemmon lemon lemons lemus lennon lentz lenz leon leonard leone lerma lerner leroy leslie
  lessard lester leung levesque levi levin levine levy lew lewandowski lewis leyva li libby liddell lieberman
  lightfoot lightner ligon liles lilley lilly lim lima limon lin linares lincoln lind lindberg linder lindgren
  lindley lindquist lindqvist lindsay lindsey lindstrom link linkous linn linton linville lipscomb lira lister
  little littlefeather littlefield littlejohn littleton liu lively livingston llamas lloyd locke lockett lockhart
  locklear lockwood loera loftin loftis lofton loftus logan logsdon logue lohr lomax lombard lombardi lombardo
  london long longo longoria loomis looney loper lopes lopez lord lorenz lorenzo lott louis love lovejoy lovelace
  loveless lovell lovett loving lowe lowell lowery lowman lowry loy loya loyd lozada lozano lu lucas luce lucero
  luciano luckett ludwig luevano lugo luis lujan luke lumpkin luna lund lundberg lundgren lundy lunn lunsford luo
  luong lusk luster luther luttrell lutz luu ly lyle lyles lyman lynch lynn lyon lyons lytle ma maas mabe mabry
  macdonald mace macedo machado macias mack mackay mackenzie mackey mackie macklin maclean macleod macmillan macon
  macpherson madden maddox madera madigan madison madrid madrigal madsen maes maestas magana magee maggard magnuson
  maguire mahaffey mahan maher mahon mahoney mai maier majors maki malcolm maldonado malhotra malik mallard malley
  mallory malloy malone maloney mancini mancuso maness mangum manley mann manning manns manriquez mansfield manson
  manuel manzanares manzo maple maples marble marchand marcotte marcum marcus mares marin marino marion mark markham
  markley marks marler marlow marlowe marmolejo marquardt marquez marquis marr marra marrero marroquin marsh
  marshall martel martell martens martin martindale martinez martino martins martinson martz marvin marx mascarenas
  mason massey massie mast masterson mata matamoros matheny matheson mathews mathias mathis matias matlock matney
  matos matson matsumoto matteson matthew matthews mattingly mattison mattos mattox mattson mauldin maupin maurer
  mauro maxey maxfield maxwell may mayberry mayer mayers mayes mayfield mayhew maynard mays mazza mcadams mcafee
  mcalister mcallister mcarthur mcbee mcbride mccabe mccaffrey mccain mccall mccallister mccallum mccann mccants
  mccarter mccarthy mccartney mccarty mccaskill mccauley mcclain mcclanahan mcclary mccleary mcclellan mcclelland
  mcclendon mcclintock mcclinton mccloskey mccloud mcclung mcclure mccollum mccombs mcconnell mccool mccord mccorkle
  mccormack mccormick mccoy mccracken mccrary mccray mccreary mccrory mccue mcculloch mccullough mccune mccurdy
  mccurry mccutcheon mcdade mcdaniel mcdaniels mcdermott mcdonald mcdonnell mcdonough mcdougal mcdougall mcdowell
  mcduffie mcelroy mcewen mcfadden mcfall mcfarland mcfarlane mcgee mcgehee mcghee mcgill mcginnis mcgough mcgovern
  mcgowan mcgrath mcgraw mcgregor mcgrew mcgriff mcguire mchenry mchugh mcinnis mcintire mcintosh mcintyre mckay
  mckee mckeever mckenna mckenney mckenzie mckeon mckeown mckinley mckinney mckinnon mcknight mclain mclane
  mclaughlin mclaurin mclean mclemore mclendon mcleod mcmahan mcmahon mcmanus mcmaster mcmichael mcmillan mcmillen
  mcmillian mcmullen mcmullin mcmurray mcnabb mcnair mcnally mcnamara mcnamee mcneal mcneely mcneil mcneill mcnulty
  mcnutt mcpherson mcqueen mcrae mcreynolds mcswain mctavish mcvay mcvey mcwhorter mcwilliams meacham mead meade
  meador meadows mears medeiros medina medley medlin medlock medrano meehan meek meeker meeks mehta meier mejia
  melancon melendez melgar mello melton melvin mena menard menchaca mendenhall mendes mendez mendiola mendoza
  menendez menon mensah mercado mercer mercier meredith merino merrell merrick merrill merriman merritt messenger
  messer messina metcalf metz metzger metzler meyer meyers meza michael michaels michaud michel michels mickens
  middleton milam milburn miles miley millard miller milligan milliken mills milne milner milton mims miner minnick
  minter minton mintz miranda mireles mirza mitchel mitchell mixon mize mobley mock moe moeller moffett moffitt
  mohamed mohamud mohr mojica molina moll monaco monaghan monahan moncada mondragon moniz monk monreal monroe monroy
  monson montague montalvo montanez montano montemayor montenegro montero montes montez montgomery montiel montoya
  moody moon mooney moore moorman mora morales moran moreau morehead moreland moreno moretti morey morgan mori
  moriarty morin morley morrell morrill morris morrison morrissey morrow morse mortensen morton mosby moseley moser
  moses mosher mosier mosley moss mota moten motley mott moulton moultrie mount mouton mowery moya moye moyer
  mueller muhammad muir mukherjee mulkey mull mullen muller mulligan mullin mullins mullis muncy mundy munger
  munguia muniz munn munoz munson murdock murillo murphy murray murrell murry muse musgrove musselman musser myers
  myles myrick nabors nadeau nagel nagle nagy nair najera nakamura nall nance napier naquin naranjo narvaez nash
  nason nathan nation nava navarrete navarro naylor ndiaye neal nealy necaise needham neel neeley neely neff negrete
  negron neil neill nelms nelson nemeth nesbitt nesmith ness nestor nettles neuman neumann nevarez neville newberry
  newby newcomb newell newkirk newman newsom newsome newton ng ngo nguyen nicholas nichols nicholson nickel
  nickerson nielsen nielson nieto nieves nikolaidis niles nilsson nix nixon noble nobles noe noel nolan noland nolen
  noll noonan norfleet noriega norman norris norton norwood novak novotny nowak nowell nowicki nowlin noyes nugent
  nunes nunez nunley nunn nutt nutter nwosu nye nystrom oakes oakley oaks oates obi obrien obryan ocampo ocasio
  ochoa ochs oconnell oconner oconnor odell oden odom odonnell odum ogden ogle oglesby ogunleye ohara ojeda okafor
  okeefe okonkwo okoye oldham olds oleary oliphant oliva olivares olivarez olivas olive oliveira oliver olivo olmos
  olmstead olsen olson olvera omalley omar oneal oneil oneill ontiveros oppenheimer oquendo ordonez oreilly orellana
  orlando ornelas oropeza orosco orourke orozco orr orta ortega orth ortiz orton osborn osborne osburn osei osgood
  oshea osman osorio osteen ostrander osullivan oswald oswalt otero otis otoole ott otto ouellette outlaw overby
  overstreet overton owen owens owusu oyelaran pace pacheco pack packard packer padgett padilla pagan page paige
  paine painter pak palacios palma palmer palomino palumbo pan pannell pantoja papadopoulos pape pappas paquette
  paradis paredes parham paris park parker parkinson parks parnell parr parra parris parrish parrott parry parson
  parsons partida partridge passmore pate patel paterson patino patrick patten patterson patton paul pauley paulk
  paulsen paulson paxton payne payton paz peace peachey peacock pearce pearl pearsall pearson pease peck pedersen
  pederson pedigo pedraza pedroza peebles peeler peeples pelayo pellegrino pelletier peltier pemberton pena pence
  pender pendergrass pendleton peng penn pennell pennington penny penrod peoples perales peralta perdue perea
  pereira perez perkins perreault perrin perron perry perryman persson peter peterman peters petersen peterson petit
  petrie petrov pettigrew pettis pettit pettway petty peyton pfeifer pfeiffer pham phan phelan phelps phifer philips
  phillip phillips phipps piazza picard pichardo pickard pickens pickering pickett pierce pierre pierson pike
  pilcher pillai pimentel pina pinckney pineda pinkerton pinkney pinkston pino pinon pinson pinto piper pipes pipkin
  pippin pitcher pitman pitre pitt pittman pitts pizarro plante plascencia platt pleasant plumb plummer plunkett poe
  pogue pohl poindexter pointer poirier polanco poland poling polk pollack pollard pollock pomeroy ponce pond ponder
  pool poole poore pope popov popp porter porterfield portillo posada posey post poston potter potts poulin pounds
  powell powers prado prater prather pratt preciado prentice prescott presley pressley preston prewitt price
  prichard pride pridgen priest prieto prince pringle pritchard pritchett proctor proffitt prosser provost pruett
  pruitt pryor puckett puente pugh pulido pullen pulley pulliam purcell purdy purnell purvis putman putnam pyle
  qualls quarles queen quezada quick quigley quillen quinlan quinn quinones quinonez quintana quintanilla quintero
  quiroga quiroz qureshi rader radford rafferty ragan ragland ragsdale rahman raines rainey raley ralph ralston
  raman ramey ramirez ramon ramos ramsay ramsey rand randall randle randolph raney rangel rankin ransom rao rapp
  rashid rasmussen ratcliff ratliff rau rauch rausch rawlings rawlins rawls ray rayburn rayford raymond raynor razo
  rea reagan reardon reaves rebollar recendez rector redd redden reddick redding reddy redhawk redman redmon redmond
  reece reed reeder reedy rees reese reeve reeves regalado regan reich reichert reid reilly reinhardt reinhart reis
  reiss reiter reitz ren rendon renfro renner reno renteria resendez resendiz retana reuter rey reyes reyna reynolds
  reynoso rhea rhoades rhoads rhoden rhodes rhyne ricci rice rich richard richards richardson richey richie richmond
  richter rickard ricker ricketts rickman ricks rico riddell riddick riddle ridenour rider ridgeway ridley rife
  rigby riggins riggs rigsby riley rinaldi rincon rinehart rios ripley ritchey ritchie ritter rivard rivas rivera
  rivero rivers rizzo roach roark robb robbins roberge roberson robert roberts robertson robey robinette robins
  robinson robison robledo robles robson roby rocha roche rock rockwell rodarte roddy roden roderick rodgers rodman
  rodrigue rodrigues rodriguez rodriquez roe roger rogers rohde rohr rojas roland roldan roller rollins roman romano
  romanov romeo romero romo roney rooney root roper roque rosa rosado rosales rosario rosas rose rosen rosenbaum
  rosenberg rosenthal ross rosser rossi roth rounds roundtree rountree rouse roush rousseau roussel rowan rowe
  rowell rowland rowley roy royal roybal royer royster rubalcava rubin rubio ruby rucker rudd rudolph rueda ruelas
  ruff ruffin ruiz runningbear runyan runyon rupert rupp rush russ russell russo ruth rutherford rutledge rutter
  ruvalcaba ryan ryder saavedra sabo sacco saddler sadler saenz sage sager salas salazar salcedo salcido saldana
  saldivar salerno sales salgado salinas salisbury sallee salley salmon salter salyer sam samaniego sammons sample
  samples sampson sams samson samuel samuels sanborn sanches sanchez sandberg sander sanders sanderson sandlin
  sandoval sands sandstrom sanford santana santiago santillan santoro santos santoyo sapp sargent sasaki sasser sato
  satterfield sauceda saucedo saucier sauer saul sauls saunders savage savoy sawyer sawyers saxon saxton sayers
  saylor sayre scales scanlon scarborough scarbrough schaefer schaeffer schafer schaffer schell schenk scherer
  schiller schilling schindler schmid schmidt schmitt schmitz schneider schofield scholl schoonover schott schrader
  schramm schreiber schreiner schroeder schubert schuler schulte schultz schulz schulze schumacher schuster schwab
  schwartz schwarz schwarzkopf schweitzer scoggins scott scribner scroggins scruggs scully seale seals seaman searcy
  sears seaton seay sebastian seeley seely segal segovia segura seibert seidel seifert seiler seitz selby sellars
  sellers sells sen sena seo sepulveda serna serrano sessions severson seward sewell sexton seymore seymour
  shackelford shafer shaffer shah shanahan shank shanks shannon shapiro sharkey sharma sharp sharpe shaver shaw shay
  shea shearer sheehan sheets sheffield sheikh shelby sheldon shell shelley shelly shelton shen shepard shephard
  shepherd sheppard sheridan sherman sherrill sherrod sherry sherwood shields shifflett shimizu shin shinn shipley
  shipman shipp shirley shively shivers shockley shoemaker shook shore shores short shrader shuler shull shultz
  shumaker shuman shumate sibley siddiqui sidorov siegel sierra sifuentes sigler sigmon sikes silas siler sills
  silva silver silverman silvers silverstein silvia simmons simms simon simone simons simonson simpkins simpson sims
  sinclair singer singh singletary singleton sipes sisco sisk sisson sizemore skaggs skeen skelton skidmore skinner
  skipper slack slade slagle slater slaton slattery slaughter slayton sledge sloan slocum slone small smalley smalls
  smallwood smart smiley smirnov smith smithson smoot smothers smyth snead sneed snell snider snipes snodgrass snook
  snow snowden snyder soares soileau solano solis soliz solomon somers somerville sommer sommers song sonnier soper
  sorensen sorenson soria soriano sorrell sosa sotelo soto soule sousa southard southerland southern souza sowell
  sowers spalding spangler spann sparkman sparks sparrow spaulding spearman spears speed speer speight spellman
  spence spencer sperry spicer spillman spinks spivey spooner spradlin sprague spriggs springer sprouse spruill
  spurgeon spurlock squires stacey stackhouse stacy stafford staggs stahl staley stallings stallworth stamm stamper
  stamps stanfield stanford stanley stansberry stanton stapleton stark starkey starks starling starnes starr staten
  staton stauffer stclair steadman stearns steed steel steele steen steffen stegall stein steinberg steiner stepanek
  stephen stephens stephenson stepp sterling stern stevens stevenson steward stewart stidham stiles stillman
  stillwell stiltner stine stinnett stinson stitt stjohn stockton stoddard stoker stokes stoll stone stoner stonge
  storey storm story stott stout stovall stover stowe stowers stpierre strader strand stratton straub strauss stream
  street streeter strickland stricklin stringer strom strong strother stroud stroup strunk stuart stubblefield
  stubbs stuckey stull stump sturdivant sturgeon sturgill sturgis sturm styles su suarez subramanian sullivan summer
  summerlin summers sumner sumpter sun surratt sutherland sutter sutton suzuki svensson svoboda swafford swain swan
  swank swann swanson swartz swearingen sweeney sweet swenson swift swisher switzer swope sykes sylvester szabo
  taber tabor tackett tafolla tafoya taft taggart takahashi talamantes talbert talbot talbott tallent talley tam
  tamayo tanaka tang tanner tapia tapp tarver tate tatum tavares taylor teague teal teel teeter tejada tejeda tellez
  tello temple templeton tena tennant tenney terrazas terrell terrill terry tesfaye thacker thai thames thao tharp
  thatcher thayer theriault theriot thibodeau thibodeaux thiel thigpen thomas thomason thompson thomsen thomson
  thorn thornburg thorne thornhill thornton thorp thorpe thorson thorton thrash thrasher thurman thurston tian
  tibbetts tibbs tice tidwell tierney tijerina tiller tillery tilley tillman tilton timm timmerman timmons tindall
  tinker tinsley tipton tirado tisdale titus tobias tobin todd tolbert toledo toler toliver tolley tolliver tom
  tomlin tomlinson tompkins toney tong toro torrence torres torrez toscano toth totten toure tovar towle townes
  towns townsend tracey tracy trahan trammell tran traore trapp trask travers travis traylor treadway treadwell
  treat trejo tremblay trent trevino tribble trice trimble trinh trinidad triplett tripp trombley trotter trout
  troutman trowbridge troy trudeau truitt trujillo truong tso tsosie tubbs tuck tucker tuggle turk turley turman
  turnbull turner turney turpin tuttle tyler tyner tyree tyson ugalde ulloa ulmer ulrich underhill underwood unger
  upchurch upshaw upton urban urbina urias uribe urrutia utley vaca vail valadez valdes valdez valdivia valencia
  valenti valentin valentine valenzuela valerio valle vallejo valles valverde vanburen vance vandenberg vanderbeek
  vanderbilt vandermeer vandiver vandyke vang vanhoose vanhorn vanmeter vann vanover vanwinkle varela vargas varner
  varney vasquez vaughan vaughn vaught vazquez veal vega vela velarde velasco velasquez velazquez velez venable
  venegas venkataraman ventura vera verdin verdugo vergara verma vernon vest vetter vick vickers vickery victor
  vidal vieira viera vigil villa villagomez villalobos villalpando villanueva villareal villarreal villasenor
  villegas vincent vines vinson vitale vo vogel vogt voigt volkov volz voss vu vue vuong waddell wade wadsworth
  waggoner wagner wagoner wahl waite wakefield walden waldron waldrop walker wall wallace wallen waller wallin
  walling wallis walls walsh walston walter walters walton wampler wang ward warden ware warfield warner warren
  warsame washburn washington wasson watanabe waterman waters watkins watson watt watters watts waugh wayne
  weatherford weatherly weathers weaver webb webber weber webster weddle weed weeks weems wei weinberg weiner
  weinstein weir weis weiss welch weldon welker weller welles wellman wells welsh wendt wenger wentworth wentz
  wenzel werner wertz wesley west westbrook wester westfall westmoreland weston wetzel whalen whaley wharton whatley
  wheat wheatley wheaton wheeler whelan whipple whitaker whitcomb white whited whitehead whitehorse whitehouse
  whitehurst whiteman whiteside whitfield whiting whitley whitlock whitlow whitman whitmire whitmore whitney whitson
  whitt whittaker whitten whittington whittle whitworth whyte wick wicker wickham wicks wiese wiggins wilbanks
  wilber wilbur wilburn wilcox wilde wilder wiles wiley wilhelm wilhite wilke wilkerson wilkes wilkins wilkinson
  wilks willard willett willey william williams williamson willie williford willingham willis willoughby wills
  willson wilmoth wilson wilt wimberly winchester windham windsor winfield winfrey wingate wingfield winkler winn
  winslow winstead winston winter winters wirth wise wiseman wisniewski witcher withers witherspoon withrow witt
  witte wofford wojcik wolcott wolf wolfe wolff wolford womack wong woo wood woodall woodard woodbury woodcock
  wooden woodley woodruff woods woodson woodward woodworth woody wooldridge wooley wooten worden workman worley
  worrell worsham wortham worthington worthy wray wren wright wu wyant wyatt wylie wyman wynn wynne xiao xie xiong
  xu yamada yamamoto yancey yanez yang yao yarborough yarbrough yates yazzie ybarra ye yeager yee yocum yoder yoo
  yoon york yoshida yost young youngblood yount yu yuan yusuf zaldivar zambrano zamora zapata zaragoza zarate zavala
  zeigler zeller zendejas zeng zepeda zhang zhao zheng zhong zhou zhu ziegler zielinski zimmer zimmerman zink zook
  zorro zuniga
  `
    .trim()
    .split(/\s+/),
);
