// Surnames common in the United States, without accents; some are everyday words too.

export const surnames: ReadonlySet<string> = new Set(
  `
  blanco prado paz abbott abdi abe abrams acker ackerman acosta adams adeyemi adkins agarwal aguilar aguirre ahmad ahmed ahn
  albrecht aldridge alexander ali allen allison alonso alvarado alvarez amaya anderson andrews aragon araujo arce
  archer arellano arias armstrong arnold arroyo asante ashby ashton atkins atkinson atwood austin avery avila
  ayala babcock bailey baird baker baldwin ballard ballou balogun banerjee banks barber barker barlow barnes
  barnett barr barrera barrett barrios barron barrow barry bartlett barton bass bates bauer bautista baxter beach
  beard beasley becerra beck becker beckett begay bekele bell beltran benally bender benitez bennett benson benton
  berg berger bermudez bernstein berry best bianchi bird bishop black blackburn blackwell blair blake blanc
  blanchard blevins bloom boateng boggs bolton bond bonilla bonnet boone booth bose bowden bowen bowers bowling
  bowman boyd boyer boyle bradford bradley bradshaw brady bragg branch brandt bravo bray brennan brewer bridges
  briggs britt brock brook brooke brooks brown browning bruce bruno bryan bryant buchanan buck buckley bui bullock
  burch burgess burke burks burnett burns burris burton busby bush bustamante bustos butler byers byrd byrne
  caballero cabrera cai cain calderon caldwell calhoun callahan calvillo camacho camarena cameron camp campbell
  campos cannon cano cantrell cantu cao cardenas carey carlisle carlson carney carpenter carr carranza carrasco
  carrillo carroll carson carter caruso carver case casey cash castaneda castellano castillo castro ceballos celis
  cerda cervantes chambers chan chandler chang chapman charles chase chatterjee chaudhry chavez chen cheng
  childers childress cho choi christensen christian christopher chu chung church cisneros clark clarke clay
  clayton clements clifton cline coates cobb cochran coffey cohen colbert cole coleman collins combs compton
  conley conner conrad conti contreras conway cook cooke coombs cooper corbett cordero cordova corona coronado
  correa cortes cortez costa costello cote cotton covarrubias cox craft craig crane crawford crosby cross crow
  crowe crowley cruz cuellar cuevas cullen cummings cunningham curry curtis dailey dale daley dalton daly dang
  daniel daniels das daugherty davenport david davidson davies davila davis dawson day dean decker delacruz
  delatorre deleon delgado dell deluca dempsey deng dennis denton desai diallo diamond diaz dickerson dickson
  dillard dillon dinh diop dixon dobson dodd dodson dole dombrowski dominguez donahue donaldson dong donnelly
  donovan dorsey dotson douglas downing downs doyle drake drew driscoll duarte dubois dudley duffy duke duncan
  dunlap dunn duong dupont duran durham dwyer dyer early eaton echeverria edmonds edwards elder elizondo elliott
  ellis ellison emerson engel english enriquez erickson eriksson ernst escalante escamilla escobar esparza
  espinosa espinoza esposito esquivel estrada evans everett ewing eze farah farley farmer farrell faulkner felix
  feng ferguson fernandez ferrari field fields figueroa finch finley fischer fisher fitzgerald fitzpatrick fleming
  fletcher flood flores flowers floyd flynn foley fontaine forbes ford foreman forrest forsythe foster fountain
  fournier fowler fox francis franco frank franklin frazier frederick freeman fregoso french frias friedman frost
  fry frye fuentes fuller fulton gaines galindo gallagher gallardo gallegos gallo galloway galvan gamble gamboa
  gamez gao garay garcia gardner garrett garrison garza gates gauthier gay gebre gentry george ghosh gibbs gibson
  gil gilbert gill gillespie gilmore girard giron glass glazer glenn glover godinez gold goldberg golden goldman
  gomez gonzales gonzalez good goodman goodrich goodwin gordon gould grace grady graham granados grant graves gray
  greco green greene greenwood greer gregory griffin griffith grijalva grimes gross guajardo guerin guerra
  guerrero guevara guo gupta gustafson guthrie gutierrez guzman haas hahn haile haines hale haley hall halvorson
  hamilton hamlin hammond hampton han hancock hanna hannon hansen hanson hardin harding hardy hargrove harlow
  harmon harper harrell harrington harris harrison hart hartman harvey hassan hastings hatcher hatfield hawkins
  hayashi hayden hayes haynes heath hebert henderson hendricks hendrix henry henson herman hernandez herrera
  herring hess hester hewitt hickman hicks hidalgo higgins hill hines hinojosa hinton ho hobbs hodge hodges
  hodgson hoffman hoffmann hofstetter hogan holland hollis holloway holman holmes holt hong hood hooper hoover
  hopkins horn horne horton horvath houser houston howard howe howell hu huang hubbard hubert hudson huerta huff
  huffman hughes hull humphrey hunt hunter hurley hurst hurtado hussain hutchins hutchinson huynh hwang hyde
  ibarra ikeda ingram inoue irwin ivanov ivey iyer jackson jacobs jacobson jama james jang jaramillo jarvis jasso
  jefferson jenkins jennings jensen jewell jiang jimenez johansson johns johnson johnston jones jordan joseph
  joshi joy joyce juarez judd justice kane kang kaplan kapoor kato katz kaufman keita keith keller kelley kelly
  kemp kendall kendrick kennedy kent kerr kessler key khan kidd kim kimura king kinney kirby kirk klein kline
  klinger knapp knight knowles knox kobayashi koch kowalczyk kowalski kozlowski kramer kraus krishnan kruger kumar
  kwon lake lam lamb lambert lancaster landry lane lang langley lara larkin larsen larson larsson laurent law
  lawrence lawson le leach leblanc ledesma lee lefebvre leon leonard leone leroy lester levine levy lewis leyva li
  lightfoot lim limon lin lindberg lindgren lindqvist lindsey link lira little littlefeather liu livingston locke
  loera logan lombardi long longoria lopez lord lott love lowe lowery lozano lu lucas lucero lugo luna lund
  lundgren luo luther luu ly lynch lyon lyons ma macdonald macias mack mackenzie maddox madrid madrigal magana
  mahoney mai maldonado malik malone mancini mangum mann manning manriquez mares marino marks marlow marquez marsh
  marshall martens martin martinez mason mata matamoros mathews mathis matsumoto matthews maxwell may mayer
  maynard mays mcallister mcbride mccabe mccall mccann mccarthy mccarty mcclain mcclellan mcclure mcconnell
  mccormick mccoy mccullough mcdaniel mcdermott mcdonald mcdowell mcelroy mcfarland mcgee mcgowan mcgrath mcguire
  mcintosh mcintyre mckay mckee mckenna mckenzie mckinney mcknight mclaughlin mclean mcmahon mcmillan mcmillen
  mcnamara mcneil mcneill mcpherson mcqueen mctavish mead meadows medina medrano mehta mejia melton mendez mendoza
  menon mensah mercado mercer merritt metcalf meyer meyers meza michael michel middleton miles miller mills
  miranda mireles mitchell mohamud molina moncada mondragon monroe montague montano montenegro montes montgomery
  montoya moody moon mooney moore mora morales moran moreau moreland moreno moretti morgan mori morris morrison
  morrow morse morton moses moss moya moyer mueller mukherjee mullen muller mullins munoz murdock murillo murphy
  murray myers nair najera nakamura nance naranjo nash nava navarro ndiaye neal neff negrete nelson neumann newell
  newman newsome newton ngo nguyen nichols nielsen nieto nilsson nixon noble nolan noland noriega norman norris
  norton norwood novak novotny nowak nowicki nunez nwosu nystrom obi obrien ocampo ochoa oconnell oconnor odonnell
  ohara ojeda okafor okeefe okonkwo okoye olivares olivas oliver olmos olsen olson olvera omar oneal oneil oneill
  ontiveros orellana oropeza orozco orr orta ortega ortiz osborn osborne oshea osman osorio otero owen owens owusu
  pace pacheco padilla page paige palacios palmer palomino pan papadopoulos pappas park parker parks parra parrish
  parsons partida pate patel patrick patterson patton paulson payne peacock pearce pearson peck pedroza pena peng
  penn pennington peralta perez perkins perry persson peters petersen peterson petrov petty pham phan phelps
  phillips piazza pickett pierce pike pillai pineda piper pipes pittman pitts pizarro plumb plummer poe pohl
  pollard ponce pond pool poole pope popov porter portillo post potter potts powell powers prado prather pratt
  preciado presley preston price prieto prince pruitt pryor puckett puente pugh pulido purcell putnam quezada
  quick quigley quinn quinones quintana quintero quiroz raman ramirez ramos randall randolph rangel rankin rao
  rasmussen ratliff ray reddy redhawk reece reed reese reeves reid reilly rendon renteria resendiz reyes reyna
  reynolds rhoades rhodes ricci rice rich richard richards richardson richmond rico riddle riggs riley rincon rios
  rivas rivera rivers rizzo roach robbins roberson roberts robertson robinson robledo robles rocha rodarte rodgers
  rodriguez rogers rojas roland roldan rollins roman romano romanov romero romo rooney roper rosales rosario rosas
  rose rosen rosenberg ross rossi roth rousseau rowe rowland roy rubalcava rubio rucker rudd rueda ruiz
  runningbear rush russell russo rutherford rutledge ryan saavedra saenz salas salazar salcedo saldana saldivar
  salinas salisbury samaniego sampson sanchez sanders sandoval sandstrom santiago santoro santos sasaki sato sauer
  saunders savage sawyer saylor schaefer schafer schmidt schmitt schmitz schneider schofield schreiber schroeder
  schubert schultz schulz schumacher schuster schwartz scott sears segura seo sepulveda serrano sexton seymour
  shaffer shah shannon sharma sharp sharpe shaw sheikh shelby sheldon shelton shepard shepherd sheppard sheridan
  sherman shields shimizu shin shirley shoemaker short sierra silva silver simmons simon simpson sims sinclair
  singh singleton skinner slater sloan small smart smirnov smith snell snow snyder solis solomon song sorensen
  sorenson sosa sotelo soto sparks sparrow spears speer spence spencer stacy stafford stanley stanton stark starr
  steele stein stepanek stephens stephenson stern stevens stewart stokes stone storm stout stream street
  strickland strong stuart stubbs su suarez subramanian sullivan summer summers sumner sun sutherland sutton
  suzuki svensson svoboda swain swanson sweeney sweet sykes takahashi talbot tamayo tanaka tang tanner tapia tate
  taylor teague tejada tello temple terrazas terry tesfaye thomas thompson thornton thorpe thorson thrasher tian
  tillman tirado todd tolbert toledo torres toscano toure tovar townsend tracy tran traore travis trent trevino
  tripp trujillo truong tso tsosie tubbs tucker turner tuttle tyler tyson underwood urbina uribe urrutia vaca
  valadez valdes valdez valdivia valencia valentine valenzuela valle vallejo vance vandermeer varela vargas
  vasquez vaughan vaughn vazquez vega vela velasquez velazquez velez venkataraman vera verdugo vergara verma vick
  vigil villa villalobos villanueva villarreal villasenor villegas vinson vitale vo vogel vogt volkov voss vu
  vuong wade wagner wahl walden walker wall wallace waller walls walsh walter walters walton wang ward ware warner
  warren warsame washington watanabe waterman waters watkins watson watts weaver webb weber webster weeks weiss
  welch welles wells wendt wentworth werner west wheeler whitaker white whitehead whitehorse whitehouse whitfield
  whitley whitlock whitman whitney wiggins wilcox wilder wiley wilkerson wilkins wilkinson willard willett
  williams williamson willis willoughby wilson winkler winslow winston winter winters wise wisniewski witt wolf
  wolfe wong wood woodard woodruff woods woodward wooten workman worley wright wu wyatt wynn xie xu yamada
  yamamoto yanez yang yates yazzie ybarra ye yoder yoon york yoshida yost young yu yuan yusuf zamora zapata
  zaragoza zarate zavala zepeda zhang zhao zheng zhou zhu zimmer zimmerman zorro zuniga
  `
    .trim()
    .split(/\s+/),
);
