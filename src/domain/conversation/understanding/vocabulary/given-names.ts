// Given names common in the United States, English and Spanish first, without accents.

export const givenNames: ReadonlySet<string> = new Set(
  `
  aaliyah aaron abbey abbie abby abdi abdul abdullah abe abebe abel abena abigail abraham abram ada adaeze adalberto
  adam adan addie addison adebayo adela adelaida adelaide adele adelia adelina adeline adell adella adelle adina
  aditi adolfo adolph adria adrian adriana adriane adrianna adrianne adrienne afton agatha agnes agnieszka agustin
  agustina ahmad ahmed aida aidan aiden aiko aileen aimee aisha aja ajay akiko akosua al alaina alan alana alanna
  alastair alba albert alberta albertha albertine alberto albina alda alden aldo alec alecia alejandra alejandrina
  alejandro alemayehu alena alene alesha alesia aleta aletha alethea alex alexa alexander alexandra alexandria
  alexei alexia alexis alfonso alfonzo alfred alfreda alfredo ali alice alicia alida alina aline alisa alisha alison
  alissa alistair allan allen allene allie allison allyson alma almeda alondra alonso alonzo alpha alphonse alphonso
  altagracia althea alton alva alvaro alvin alvina alyce alycia alysia alyson alyssa amada amado amalia amanda amara
  amber ambrose amelia amie amina aminata amir amit amos amparo amy ana anabel anahi ananya anastacia anastasia
  anaya anders anderson andra andre andrea andreas andres andrew andria andy angel angela angelia angelica angelina
  angeline angelique angelita angella angelo angie anglea angus anh anibal anika anil anissa anita anitra anjali ann
  anna annabel annabelle annamarie anne anneliese annemarie annetta annette annie annmarie anselmo anthony antione
  antionette antoine antoinette anton antone antonette antonia antonina antonio antony antwan anya aoife april
  arabella araceli aracely arcelia archie arden ardis ardith aretha aria ariadna ariana arianna ariel arielle arjun
  arleen arlen arlene arlette arlie arline arlo armand armando armida arnold arnoldo arnulfo aron arron art arthur
  artie arturo arun asa asha ashely asher ashlee ashleigh ashley ashlie ashly ashok ashton astrid athena atticus
  aubrey audra audrey audry augusta augustine augustus aura aurea aurelia aurelio aurora austin autumn ava avery
  avis awilda axel ayden ayesha azucena bailey baltazar bambi bao barb barbara barbie barbra barney barrett barry
  bart bartolo barton basil basilio bea beatrice beatriz beau becca beckett becky belen belinda belisario bella
  belle belva ben benedict beni benita benito benjamin bennett bennie benny bentley benton berenice bernadette
  bernadine bernard bernardo bernice bernie berniece bernita bert berta bertha bertie bertram beryl bess bessie beth
  bethany beto betsy bette bettie bettina betty bettye bety beulah bev beverley beverly bianca bilal bill billie
  billy billye birdie bjorn blaine blair blake blanca blanch blanche bo bob bobbi bobbie bobby bobbye bogdan bola
  bonifacio bonita bonnie bonny booker boris boyce boyd brad braden bradley bradly brady brain brandee branden
  brandi brandie brandon brandy brant brantley braxton brayan brayden breanna breanne bree brenda brendan brendon
  brenna brent brenton bret brett brian briana brianna brianne brice bridget bridgett bridgette bridie brigette
  brigitte brisa britney britt brittani brittany brittney brock broderick brody bronwyn brook brooke brooklyn brooks
  bruce bruno bryan bryant bryce brynlee brynn bryon bubba buck bud buddy buffy buford burt burton byron caden
  caitlin caitlyn caleb callie callum calvin camelia cameron cami camila camilla camille camilo candace candance
  candelaria candi candice candida candis candy caoimhe cara caren carey cari caridad carie carin carina carissa
  carl carla carleen carlene carlo carlos carlota carlotta carlton carly carlyn carma carman carmel carmela
  carmelita carmella carmelo carmen carmine carol carolann carole carolee carolina caroline carolyn carolynn caron
  carri carrie carrol carroll carson carter cary caryl caryn casandra casey casimiro cassandra cassidy cassie
  catalina catharine catherine cathi cathie cathleen cathrine cathryn cathy catina catrina cayetano cecelia cecil
  cecile cecilia cecily cedric cedrick ceferino celedonio celeste celestine celestino celia celina celso cesar
  chabela chad chadwick chalo chana chance chanda chandler chandra chanel chang chantal chantel chantelle charissa
  charisse charity charla charleen charlene charles charlette charley charlie charline charlotte charmaine
  charolette chas chase chasity chastity chauncey chava chaya chayo checo chela chelo chelsea chelsey chelsie chema
  chen chencho chepe cheri cherie cherise cherly cherri cherrie cherry cheryl cheryle chester chet cheyenne chi
  chidi chinedu chioma chip chiquita chloe chong chris chrissy christa christal christel christen christene christi
  christian christiana christiane christie christin christina christine christoper christopher christy chrystal
  chucho chuck chun chung chuy ciara ciaran cinda cindi cindy cinthia cipriano citlali clair claire clara clare
  clarence claribel clarice clarissa clark claud claude claudette claudia claudine claudio clay clayton clement
  clemente clementina clementine cleo cleta cletus cleveland cliff clifford clifton clint clinton clive clyde cody
  colby cole coleen coleman colette colin colleen collette collin colton concepcion concetta concha conchita conner
  connie connor conrad constance consuelo cooper cora coral corazon cordelia cordell corene corey cori corina corine
  corinna corinne cornelia cornelius cornell corrie corrina corrine cortez cortney cory courtney coy craig crispin
  cristal cristi cristian cristin cristina cristine cristobal cristopher cristy cruz crystal cuauhtemoc cuca curt
  curtis cyndi cynthia cyril cyrus cythia daisy dale dalia dallas dalton damaris damaso damian damien damion damon
  dan dana dane danelle danette dani dania danial danica daniel daniela daniele daniella danielle danilo danita
  danna dannie dannielle danny dante danyelle daphne dara darci darcie darcy darell daren daria darin dario darius
  darla darleen darlene darline darnell daron darrel darrell darren darrick darrin darron darryl darwin daryl
  dashawn dave davey david davida davina davis dawit dawn dawna dax dayna dean deana deandre deangelo deann deanna
  deanne deb debbie debbra debby debi debora deborah debra debrah declan dedra dee deena deepak deidra deidre deion
  deirdre delbert delfina delia delilah della delma delmar delmer delois delora delores deloris delphia delphine
  demarcus demetra demetria demetrio demetrius dena deneen denice denis denise denita denna dennis dennise denny
  denzel deon deqa derek derick derrick deshawn desiderio desirae desiree desmond dessie destiny devante devin devon
  devora dewayne dewey dewitt dexter dian diana diane diann dianna dianne dick diego dieter dillon dimitri dina
  dinah dino dion dionisio dionne dirk divya dixie dmitri doc dollie dolly dolores domenic domenica dominga domingo
  dominic dominick dominique domitila don dona donald donita donn donna donnell donnie donny donovan donte dontrell
  dora dorcas doreen dorene doretha dori dorian dorinda doris dorotha dorothea dorothy dorris dorsey dortha dorthea
  dorthy dot dottie doug douglas douglass dovie doyle dragan drake drew duane duc dudley dulce duncan dung dusan
  dustin dusty dwain dwayne dwight dylan earl earle earlene earline earnest earnestine eartha easton eboni ebonie
  ebony ed eddie eddy edelmira edelmiro eden edgar edgardo edie edison edith edmond edmund edmundo edna eduardo
  edward edwardo edwin edwina edythe effie efrain efren eileen ekaterina eladio elaina elaine elana elba elbert elda
  elden eldon eldora eldridge eleanor eleanora eleanore eleazar elena elenor elenora elfriede eli elia elias elida
  eligio elijah elinor elisa elisabeth elise eliseo elisha elissa eliza elizabeth elizebeth elke ella ellen ellie
  elliot elliott ellis ellsworth elma elmer elmira elmo elna elnora eloisa eloise elouise eloy elpidio elroy elsa
  elsie elton elva elvera elvia elvin elvira elvis elwood elyse emanuel emeka emelia emerson emery emil emile emilee
  emilia emiliano emilie emilio emily emma emmanuel emmett emmitt emmy emogene emory ena encarnacion enedina enid
  enoch enrique enriqueta enzo eoin epifanio erasmo eric erica erich erick ericka erik erika erin erlinda erma
  ermelinda erna ernest ernestina ernestine ernesto ernie errol ervin erwin esi esme esmeralda esperanza essie
  esteban estefania estela estella estelle ester esther estrella ethan ethel ethelyn etta eugene eugenia eugenie
  eugenio eula eulalia eun eunice eusebio eva evalyn evan evangelina evangeline evaristo eve evelia evelina evelyn
  evelyne everardo everett everette everly evette evie evon evonne ewa ewan ezekiel ezequiel ezra fabian fabiola
  facundo fadumo faith fallon fang fannie fanny farah farrah fatima fatou faustino fausto fawn fay faye federico
  felecia felica felice felicia felicita felicitas felipa felipe felisa felisha felix felton femi feng fer ferdinand
  fergus fermin fern fernan fernando ferne ferris fidel filemon filiberto filomena finley finn fiona fletcher flor
  flora florence florencia florencio florene florentino florine flossie floy floyd folake fonda forrest fortino
  foster fran frances francesca francesco francine francis francisca francisco franco francois frank frankie
  franklin franklyn fred freda freddie freddy frederic frederick fredric fredrick freeman freida freya frieda fritz
  froylan fulgencio gabi gabriel gabriela gabriele gabriella gabrielle gaby gael gage gail gale galen gareth
  garfield garland garnet garret garrett garry garth gary gaston gavin gaye gayla gayle gaylord gaynell gemma gena
  genaro gene genesis geneva genevieve genoveva geoffrey george georgetta georgette georgia georgiana georgianna
  georgie georgina gerald geraldine geraldo geralyn gerard gerardo gerda geri germaine german gerri gerry gertie
  gertrude gideon gigi gil gilbert gilberto gilda gillian gina ginger ginny gino giovanna giovanni gisela gisele
  giselle giulia giuseppe gladis gladys glen glenda glenn glenna gloria golda goldie gonzalo goran gordon goyo grace
  gracie graciela grady graham graig grant granville grayson greg gregg gregoria gregorio gregory greta gretchen
  gretta griffin griselda grover guadalupe guero guicho guido guillermina guillermo gumercindo gunther gus gussie
  gustavo guy gwen gwendolyn gwyneth hailey hal haley halima hallie hamish hamza hana hank hanna hannah hans hao
  harlan harland harley harlow harold harper harriet harriett harriette harris harrison harry haruki harvey hassan
  hattie hawa haydee hayden hayley haywood hazel heath heather heaven heberto hector hedwig heidi heinz helen helena
  helene helga hellen helmut henri henrietta henry herb herbert heriberto herlinda herman hermelinda hermilo
  herminia hernan herschel hershel hester hettie hiba hieu higinio hilario hilary hilda hildegard hillary hilma
  hilton hipolito hiram hiroshi hiwot hobert hodan holden holli hollie hollis holly homer hong honorio hope horace
  horacio horst hortencia hortense hortensia hosea houston howard howie hoyt hua hubert hudson huey hugh hugo hui
  hulda humberto hung hunter huong hussein hye hyman hyun ian ibrahim ibrahima ida idalia idell idella ifeoma ifrah
  ignacia ignacio igor ike iker ila ileana ilene iliana ilona ilse imani imelda imogene ina indira ines inez inga
  inge ingeborg ingrid inocencio iola iona ione ira irena irene irina iris irma irmgard irvin irving irwin isaac
  isabel isabell isabella isabelle isaiah isaias isela isha isiah isidoro isidro isla ismael israel isreal issac
  itzel iva ivan ivette ivonne ivory ivy jabari jabier jacalyn jace jacinta jacinto jack jackeline jackie jacklyn
  jackson jaclyn jacob jacobo jacque jacquelin jacqueline jacquelyn jacques jacquline jada jade jaden jadwiga jae
  jaime jaimie jake jalen jamaal jamal jamar jamarcus jame jamel james jameson jamey jami jamie jamila jamison
  jammie jan jana janae jane janeen janel janell janelle janene janet janette janey janice janie janina janine janis
  janna jannette jannie jaquan jaqueline jared jarod jarred jarrett jarrod jarvis jasmin jasmine jasna jason jasper
  jaunita javier javon jaxon jaxson jay jayden jayme jayne jayson jazmin jean jeana jeane jeanetta jeanette jeanie
  jeanine jeanna jeanne jeannette jeannie jeannine jeb jed jedediah jeff jefferey jefferson jeffery jeffrey jeffry
  jena jenelle jenette jenifer jeniffer jenna jennette jenni jennie jennifer jenniffer jenny jerald jeraldine jeramy
  jere jeremiah jeremy jeri jericho jerilyn jermaine jerold jerome jeromy jeronimo jerrell jerri jerrie jerrod
  jerrold jerry jesica jess jesse jessica jessie jesus jesusa jethro jett jettie jewel jewell jie jiho jill jillian
  jim jimmie jimmy jin jing jo joan joana joanie joann joanna joanne joaquin jocelyn jodi jodie jody joe joel joelle
  joellen joesph joetta joey johanna john johnathan johnathon johnetta johnie johnna johnnie johnny johnson joi
  joleen jolene jolynn jon jonah jonas jonathan jonathon jonell joni jonna jonnie jonny joon jordan jordon jorge
  jose josef josefa josefina joselito joseph josephina josephine josette josh joshua josiah josie jospeh josue jovan
  jovita joy joyce joycelyn juan juana juancho juanita juanito jude judi judie judith judson judy jules juli julia
  julian juliana juliann julianna julianne julie juliet julieta juliette julio julissa julius jun june jung junior
  junius jurgen justin justina justine justino kacey kaci kacie kade kahale kai kaiden kaitlin kaitlyn kala kalani
  kaleb kali kami kandace kandi kandice kandy kara karan kareem karen kari karie karim karin karina karissa karl
  karla karlene karol karolyn karon karri karrie karyn kasandra kasey kassandra katarzyna kate katelyn katelynn
  katharine katherine katheryn kathi kathie kathleen kathlene kathlyn kathrine kathryn kathryne kathy kathyrn katie
  katina katlyn katrina katy katya kavita kay kayden kaye kayla kaylee kayleigh kaylin keanu kecia keegan keely
  keenan kehinde keiko keisha keith keli kelley kelli kellie kelly kelsey kelsie kelvin ken kendall kendra kendrick
  keneth kenji kenna kenneth kennith kenny kent kenton kenya kenyatta kenzie keoni keri kermit kerri kerrie kerry
  kesha keshia kev keven kevin keyshawn khadija khadijah khalid khalil kia kian kiara kiersten kieth kike kim kimber
  kimberely kimberlee kimberley kimberli kimberly kingston kinsley kip kira kirby kirk kirsten kirstin kisha kitty
  kizzy klaus knox kofi korey kori kory kraig kris krishna krista kristal kristan kristen kristi kristian kristie
  kristin kristina kristine kristofer kristopher kristy kristyn krystal krystle krystyna krzysztof kurt kurtis
  kwabena kwame kyla kyle kylee kylie kyong kyra kyung lacey lachlan laci lacie lacy ladonna lafayette lai laila
  lakeisha lakesha lakeshia lakisha lakshmi lalo lamar lamarcus lamont lan lana lance landon lane lanette lani
  lanita lanny laquita lara larissa larry lars larue lashanda lashawn lashonda latanya latasha latisha latonia
  latonya latosha latoya latrell latrice latricia laura laureen laurel lauren laurence laurene lauretta laurette
  lauri laurie lavada lavern laverne lavina lavinia lavon lavonda lavonne lawanda lawerence lawrence lawson layla
  layne lazaro lazarus lea leah leander leandra leandro leann leanna leanne leatha leatrice leda lee leeann leesa
  lei leif leigh leila leilani leisa lela leland lelia lemuel lena lenard lencho lennie lenny lenora lenore leo
  leobardo leocadia leola leon leona leonard leonardo leone leonel leonor leonora leopoldo leora leota leroy lesa
  leslee lesley lesli leslie lessie lester leta letha leticia letitia lettie lety levi levon lewis leyla li lia liam
  liana liane libby librado licha lida lidia lien ligia lila lilia lilian liliana lillian lillie lilly lily lin lina
  lincoln linda lindsay lindsey lindy linette ling linh linnea linnie lino linsey linus linwood lionel lisa lisandro
  lise lisette lissa lissette lita liz liza lizabeth lizbeth lizette lizzie lloyd logan lois lola lolita lon lona
  loni lonnie lonny lonzo lora loraine loree loreen lorelei loren lorena lorene lorenza lorenzo loretta lori lorie
  lorinda lorine lorna lorraine lorretta lorri lorrie lottie lou louann louella louie louis louisa louise lourdes
  lovie lowell loyd luana luann luanne luc lucas lucha lucia lucian luciana luciano lucie lucien lucienne lucila
  lucile lucille lucina lucinda lucio lucius lucrecia lucretia lucy ludmila ludwig lue luella luigi luis luisa luka
  luke lula lulu luna lupe lupita lura luther luvenia luz lyda lydia lyla lyle lyman lyn lynda lyndon lyndsay
  lyndsey lynette lynn lynne lynnette lynwood mabel mable mac macario machelle mack mackenzie madalyn maddie maddox
  madeleine madeline madelyn madge madison madonna mads mae maegan maeve magali magda magdalena magdalene maggie
  magnolia mahesh mai maira majorie makayla malcolm malcom malena malgorzata malia malik malinda malissa mallory
  mamadou mamie mandi mandy manoj manolo manuel manuela mara maranda marc marcel marcela marcelina marcelino
  marcella marcelle marcellus marcelo marci marcia marcie marco marcos marcus marcy marek margaret margarete
  margarett margarette margarita margarite margarito margaux marge margery margie margo margot margret marguerite
  mari maria mariah mariam marian mariana mariann marianna marianne mariano maribel maribeth maricela maricruz marie
  mariela marietta marilee marilou marilyn marilynn marina mario marion marisa marisela marisol marissa marita
  maritza marjorie marjory mark markus marla marlena marlene marlin marlo marlon marlyn marlys marnie marquerite
  marquis marquise marquita marry marsha marshall marta martha marti martin martina martine marty maru marva marvel
  marvin mary maryam maryann maryanne marybeth maryellen maryjane maryjo marylee marylin marylou marylyn masako
  mason mateo mathew mathilda matias matilda matilde matt matthew mattie matty maud maude maudie maura maureen
  maurice mauricio maurine mauro maverick mavis max maxie maximiliano maximino maximo maxine maxwell maya maybelle
  mayme maynard mayra mazie mckenna mckinley meagan meaghan mechelle mee meera meg megan meghan mei mekonnen mel
  melanie melba melchor melina melinda melisa melissa mellisa mellissa melodie melody melonie melony melquiades
  melva melvin melvina memo mercedes mercy meredith merle merlin merrill merry mervin meryl mia micaela micah
  michael michaela michal michale micheal michel michele michell michelle mickey mickie migdalia miguel miguelina
  mikayla mike mikel mikhail mila milagros milan mildred miles milford milissa millard millicent millie milo milos
  milton mimi min mina mindi mindy minerva ming minh minjun minnie miquel miranda mireya miriam mirian mirjana mirna
  mirta missy misti misty mitch mitchel mitchell mittie mitzi moana modesta modesto mohamed mohammad mohammed
  mohamud moira moises mollie molly mona moni monica monika monique monisha monroe monserrat monte monty morgan
  morris morton mose moses moshe moussa mozell mozelle muhammad mui mukesh muriel murray mustafa myles myong myra
  myriam myrna myron myrtice myrtis myrtle na nacho nadia nadine nakia nakisha nam nan nanci nancy nanette nannette
  nannie naomi napoleon nasir nasra natalia natalie natasha nate nathalie nathan nathanael nathanial nathaniel
  natividad nayeli nazario neal ned nedra neha neil nelda nelida nell nella nelle nellie nelly nelson nemesio nena
  neoma nereida nestor nettie neva nevaeh neville newton ngoc ngozi nguyet nia niamh nicanor nicasio nichelle nichol
  nicholas nichole nick nicki nickie nickolas nicky nicola nicolas nicolasa nicole nicolette nidia nieves nigel niki
  nikita nikki nikola nikolai nikole nila nilda nils nilsa nina ninfa nisha nita nneka noah noe noel noelani noelia
  noella noelle noemi nola nolan nona noor nora norbert norberto noreen norene norine norm norma norman normand
  norris nour nova novella nuria nydia obdulia obinna ocie octavia octavio odalys odell odessa odette odilia odis
  ofelia oisin oksana ola olaf oleg olegario olen oleta olga olin oliva olive oliver olivia ollie oluchi oluwaseun
  oma omar omari omer ona opal ophelia ora oralia oren orin orlando orpha orrin orval orville oscar osiel osvaldo
  oswaldo otha othon otilia otis otto ouida ousmane owen pablo paco padraig paige paisley palma palmer pam pamala
  pamela pancho pancracio pansy paola paolo paquito parker particia pascal pascual pasquale pat patrica patrice
  patricia patricio patrick patsy patti pattie patty paul paula paulette paulina pauline paulino pavel pawel paxton
  paz pearl pearlie pearline pedro peg peggie peggy penelope pennie penny pepe percy perla perry pete peter petra
  peyton phil philip phillip phillis philomena phineas phoebe phuong phylis phyliss phyllis pierce pierre pieter
  pilar pili pinkie piotr piper placido plutarco polly poncho ponciano pooja porfirio porter portia precious
  prescott presley preston pricilla primitivo priscilla priya prudence prudencio quang queenie quentin quincy quinn
  quintin quinton quique quirino rachael racheal rachel rachelle racquel rae rafa rafael rafaela rahul raj rajesh
  rakesh ralph ramesh ramiro ramon ramona rana randa randal randall randell randi randolph randy raphael raquel
  rashad rasheed rashid rashida raul raven ravi ray rayburn rayford raymon raymond raymundo reagan reba rebeca
  rebecca rebekah reed reese refugio regan reggie regina reginald reid reina reinaldo rekha remedios remy rena renae
  renaldo renata renate renato rene renea renee renita reta retha retta reuben reva rex rey reyes reyna reynaldo
  rhea rhett rhiannon rhoda rhonda rhys ricardo rich richard richie rick rickey rickie ricky rico rigoberto rikki
  riley rina rita rob robbie robbin robby robert roberta roberto robin robt robyn rocco rochelle rocio rocky rod
  roderick rodger rodney rodolfo rodrick rodrigo rogelio roger rohan rohit roland rolanda rolando rolf rolland
  rollie roma roman romana romeo romona romulo ron rona ronald ronda roni ronna ronnie ronny roosevelt roque rory
  rosa rosalba rosalee rosalia rosalie rosalina rosalind rosalinda rosaline rosalio rosalva rosalyn rosanna rosanne
  rosaria rosario rosaura roscoe rose roseann roseanna roseanne rosella roselyn rosemarie rosemary rosendo rosetta
  rosie rosina rosita roslyn ross rowan rowena roxana roxane roxann roxanna roxanne roxie roy royce ruben rubie
  rubin ruby rubye rudolf rudolph rudy rueben rufina rufino rufus rupert russ russel russell rusty ruth ruthann
  ruthie rutilio ryan ryder sabas sabina sabine sabino sabra sabrina sade sadie sakura sal salina sallie sally salma
  salomon salvador salvatore sam samantha samara samatha samir samira sammie sammy samual samuel sandeep sandi
  sandra sandrita sandy sanford sanjay sanjuana sanjuanita santa santiago santos saoirse sara sarah sarita sasha
  saturnino saul saundra savanna savannah sawyer scarlett scot scott scottie scotty seamus sean sebastian selam
  selena selene selina selma seojun serafin serena serenity sergei sergey sergio seth seung severiano seymour shad
  shaina shalonda shameka shamika shana shanda shandra shane shanell shanelle shani shania shanice shanika shaniqua
  shanita shanna shannan shannon shanon shanta shante shantel shantell shaquille shara sharee sharen shari sharita
  sharla sharlene sharon sharonda sharron sharyn shasta shaun shauna shawanda shawn shawna shay shayla shayna shayne
  sheena sheila shelby sheldon shelia shelley shelli shellie shelly shelton shena sheree sheri sherie sherilyn
  sherita sherman sheron sherri sherrie sherrill sherron sherry sherryl sherwood sheryl shiela shirlee shirlene
  shirley shirly shon shonda shreya sibyl sid sidney siena sierra sigrid silas silverio silvestre silvia simeon
  simon simona simone sinead siobhan sixto skeeter skip sky skylar skyler sneha socorro sofia sol soledad solomon
  sondra sonia sonja sonny sonya soo soojin sophia sophie soren spencer stacey staci stacia stacie stacy stan
  stanford stanislaw stanley stanton starla starr stefan stefani stefanie stella stephaine stephan stephani
  stephanie stephany stephen stephenie stephine sterling stetson steve steven stevie stewart stormy stuart sue
  sullivan summer sung sunil sunita sunny suresh susan susana susann susanna susannah susanne susie suzan suzanna
  suzanne suzette suzie suzy sven svetlana sybil syble sydney sylvester sylvia tabatha tabitha tadeo taiwo takashi
  takeshi talia tamar tamara tamatha tameka tamela tamera tami tamia tamie tamika tamiko tammi tammie tammy tamra
  tana tanesha tangela tania tanika tanisha tanja tanner tanya tara tariq tarsha taryn tasha tatiana tavo tawana
  tawanda tawanna tawny tawnya taylor teagan ted teddy teena telesforo temo tena tencha tenisha teo teodora teodoro
  teofilo tere terence teresa terese teresita teressa teri terra terrance terrell terrence terri terrie terry
  tesfaye tess tessa tessie teto thad thaddeus thanh thao thea theda thelma theo theodora theodore theresa therese
  theron thersa thiago thomas thomasina thresa thurman thuy tia tiana tiara tiburcio tierra tiffani tiffanie tiffany
  tiffiny tillie tim timmy timoteo timothy tina tino tisha tito titus tobias toby tod todd tom tomas tomasa tomasz
  tomeka tomika tommie tommy tona toney toni tonia tonita tonito tonja tono tony tonya tori toribio tory tosha toya
  trace tracee tracey traci tracie tracy tran trang travis travon trayvon tremaine tremayne trena trent trenton
  tresa tressa tressie treva trevor trey tricia trina trinidad trinity trish trisha trista tristan troy trudy truman
  tsehay tuan tucker tunde turner twila twyla ty tyler tyra tyree tyrell tyrese tyron tyrone tyson ubaldo uche
  ulises ulysses urbano uriah uriel ursula usha vada valarie valencia valente valentin valentina valentine valeria
  valerie valorie van vance vanesa vanessa vannessa vaughn veda velda velia velma velva venancio venessa venita
  ventura venus vera verda vergie verla vern verna vernell vernice vernie vernita vernon vero verona veronica vesna
  vesta vester vic vicenta vicente vickey vicki vickie vicky victor victoria victoriano victorino vidal vijay vikki
  vikram vilma vina vince vincent vincenza vincenzo vinh vinny viola violet violeta violette virgie virgil virgilio
  virgina virginia viridiana vita vito vivek vivian viviana vladimir vonda vonnie vy wade wai waldo walker wallace
  wally walt walter walton wanda wanita wardell warner warren waylon wayne wei weldon wenceslao wendell wendi wendy
  werner wes wesley weston whitney wilber wilbert wilbur wilburn wilda wiley wilford wilfred wilfredo wilhelmina
  will willa willard willene william williams willian willie willis willow willy wilma wilmer wilson wilton windy
  winfield winford winfred winifred winnie winnifred winona winston wojciech wolfgang woodrow woody wyatt wynona
  xavier ximena xin xiomara xochitl yadira yahir yamileth yan yaneth yang yareli yasmeen yasmin yaw yazmin yelena
  yesenia yetta yetunde ying yoko yola yolanda yoli yolonda yong yosef yoshiko young yousef yuki yuko yuri yuridia
  yusuf yuto yves yvette yvonne zacarias zach zachariah zachary zachery zack zackary zaida zainab zandra zane
  zbigniew zeb zebulon zeke zelda zella zelma zena zenaida zenobia zina zion zoe zoey zofia zoila zola zora zoraida
  zoran zula zulema zulma zuri
  `
    .trim()
    .split(/\s+/),
);
