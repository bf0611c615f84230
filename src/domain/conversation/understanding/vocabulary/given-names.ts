// Given names common in the United States, English and Spanish first, without accents.

export const givenNames: ReadonlySet<string> = new Set(
  `
  evangelina haruki jedediah nola marjory rosemarie sheryl bette doc bubba skeeter lonzo zulema teodoro jacinta fernan hernan guicho maru chelo aaliyah aaron abby abdi abdul abdullah abe abebe abel abena abigail abraham adaeze adam addie adebayo adele
  adeline adolfo adrian adriana agnes agnieszka agustin ahmed aidan aiden aileen aimee aisha ajay akiko akosua al
  alan alana alastair albert alberta alberto aldo alec alejandra alejandro alemayehu alex alexa alexander
  alexandra alexandria alexei alexis alfonso alfred alfreda alfredo ali alice alicia alina alison alistair allison
  alma alondra alonso althea alvaro alvin alyssa amado amalia amanda amara amber amelia amie amina aminata amir
  amit amos amparo amy ana anahi anastasia anaya andre andrea andres andrew andy angel angela angelica angelina
  angelo angie angus anh anil anita anjali ann anna annabelle anne anneliese annette annie anselmo anthony
  antoinette antonia antonio anya aoife april arabella araceli archie aria ariadna ariana arianna ariel arjun
  arlene arlo armand armando arnulfo art arthur artie arturo arun asa asha ashlee ashleigh ashley ashok astrid
  athena aubrey audrey augusta augustus aurelia aurelio aurora austin autumn ava avery ayden azucena baltazar barb
  barbara barbie barney barry bart bartolo basil beatrice beatriz becca becky belinda bella ben beni benito
  benjamin bennett bennie benny bentley berenice bernadette bernard bernardo bernice bernie bert berta bertha bess
  bessie beth bethany beto betsy bettie betty bety beulah bev beverly bianca bilal bill billie billy bjorn blaine
  blake blanca blanche bo bob bobbie bobby bogdan bola bonita bonnie boris boyd brad braden bradley bradly brady
  brandi brandon brandy brantley brayan brayden breanna bree brenda brendan brenna brent brett brian briana
  brianna bridget bridgette bridie britney brittany brock brody brooke brooklyn bruce bruno bryan bryce buck bud
  buddy burt byron caden caitlin caleb callie callum calvin cameron camila camilla camille camilo candace
  candelaria candice candy caoimhe cara carl carla carlene carlos carlota carlton carly carmela carmelo carmen
  carmine carol carole carolina caroline carolyn carrie carson carter casey cassandra cassidy cassie catalina
  catherine cathy cayetano cecelia cecil cecilia cedric celeste celestino celia celina cesar chabela chad chalo
  chance chandler chang chantel charity charlene charles charlie charlotte chas chase chasity chava chayo checo
  chela chelo chelsea chema chen chencho chepe cherie cherry cheryl chester chet cheyenne chidi chinedu chioma
  chip chloe chris chrissy christa christi christian christie christina christine christopher christy chucho chuck
  chuy ciaran cindy claire clara clarence clarissa clark claude claudette claudia claudio clay clayton clement
  clementine cleo cletus cliff clifford clint clinton clive clyde cody colby cole coleen colin colleen colton
  concepcion concetta concha conchita conner connie connor conrad constance consuelo cooper cora coral corey
  corinne cornelia cory courtney craig cristian cristina cristobal cruz crystal cuauhtemoc cuca curt curtis
  cynthia cyril cyrus daisy dale dallas damaris damian damien damon dan dana dane danette dani daniel daniela
  danielle danny daphne darcy dario darius darla darlene darnell darrell darren darryl daryl dashawn dave davey
  david davis dawit dawn dax dean deana deandre deanna deb debbie debora deborah debra declan dee deepak deidre
  deion delbert delfina delia della delmar delmer delores deloris delphine demarcus demetrio denise dennis denny
  denzel deqa derek derick derrick deshawn desiree desmond destiny devante devin devon devora dewayne dewey dexter
  diana diane dianna dianne dick diego dieter dimitri dina dino dionisio dirk divya dixie dmitri dolly dolores
  domingo dominic dominique domitila don donald donna donnie donovan dontrell dora doreen dorian doris dorothea
  dorothy dot dottie doug douglas dragan drake drew duane duc dudley duncan dusan dustin dusty dwayne dwight dylan
  earl earlene earline earnest easton ebonie ebony ed eddie eden edgar edgardo edie edith edmund edna eduardo
  edward edwin effie efrain eileen elaine elba elda eleanor eleazar elena eli elias eligio elijah elisa elise
  eliseo eliza elizabeth elke ella ellen ellie elliot elliott ellis elmer eloise eloy elroy elsa elsie elton elvia
  elvin elvira elwood elyse emanuel emeka emerson emery emilia emiliano emilio emily emma emmett emmy encarnacion
  enrique enzo eoin epifanio erasmo eric erica erik erika erin erma ermelinda ernest ernestina ernesto ernie ervin
  esi esme esmeralda esperanza essie esteban estefania estela estella estelle esther ethan ethel etta eugene
  eugenia eugenio eunice eusebio eva evangeline evaristo eve evelyn everardo everett everly ewa ewan ezekiel
  ezequiel ezra fabian fabiola facundo fadumo faith fannie fatima fatou faustino fay faye federico felicia felipa
  felipe felix femi feng fer fergus fermin fern fernando ferris fidel filemon filiberto filomena finn fiona
  fletcher flora florence florencia florencio floyd folake forrest fortino fran frances francesca francine francis
  francisca francisco franco francois frank frankie franklin fred freda freddie freddy frederick freya frieda
  fritz fulgencio gabi gabriel gabriela gabriella gabrielle gaby gael gage gail gale gareth garland garrett garth
  gary gaston gavin genaro gene genesis geneva genevieve genoveva george georgia georgina gerald geraldine gerard
  gerardo gerda german gertrude gideon gil gilbert gilberto gilda gina ginger ginny gino giovanni gisela giulia
  giuseppe gladys glen glenda glenn glenna gloria goldie goran gordon goyo grace graciela grady graham grant
  grayson greg gregoria gregorio gregory greta gretchen griffin griselda guadalupe guero guido guillermina
  guillermo gunther gus gustavo guy gwen gwendolyn hailey hal haley halima hallie hamish hamza hana hank hanna
  hannah hans hao harlan harlow harold harper harriet harry harvey hassan hattie hawa hayden hazel heath heather
  heberto hector heidi heinz helen helmut henri henrietta henry herb herbert heriberto herlinda herman hermelinda
  hermilo hershel hiba hilario hilary hilda hillary hipolito hiram hiroshi hiwot hodan holden hollie hollis holly
  homer hong honorio hope horace horacio horst houston howard howie hua hubert hudson huey hugh hugo humberto hung
  hunter huong hussein hye hyun ian ibrahim ibrahima ida ifeoma ifrah ignacia ignacio igor ike iker ilene ilse
  imani imelda imogene ina indira ines inez inge ingrid inocencio ira irene irina iris irma irvin irving irwin
  isaac isabel isabella isabelle isaiah isaias isiah isidoro isidro isla ismael israel itzel iva ivan ivonne ivy
  jace jacinto jack jackie jackson jacob jacobo jacqueline jacques jada jade jaden jadwiga jaime jake jalen jamaal
  jamal jamar jamarcus james jameson jamie jamison jan jana jane janelle janet janette janice janie janine jaquan
  jared jarrod jarvis jasmin jasmine jasna jason jasper javier javon jaxon jaxson jay jayden jayne jazmin jean
  jeanette jeanie jeanne jeannie jeb jed jeff jefferson jeffrey jenna jennie jennifer jenny jeremiah jeremy jeri
  jericho jermaine jerome jerri jerry jess jesse jessica jessie jesus jesusa jethro jett jewel jie jill jillian
  jim jimmy jin jing jo joan joann joanna joanne joaquin jocelyn jodi jodie jody joe joel joey johanna john
  johnnie johnny jolene jon jonah jonas jonathan joni jonny joon jordan jorge jose josefa josefina joselito joseph
  josephine josh joshua josiah josie josue jovan jovita joy joyce joycelyn juan juana juancho juanita juanito jude
  judi judith judy julia julian juliana julianna julianne julie juliet julieta juliette julio julius jun june
  junior junius jurgen justin justine justino kade kahale kai kaitlin kaitlyn kalani kaleb kara kareem karen kari
  karim karin karina karla kasey kassandra katarzyna kate katelyn katelynn katherine kathi kathie kathleen kathryn
  kathy katie katrina katya kavita kay kaye kayla kaylee kayleigh keanu keegan kehinde keiko keisha keith kelley
  kelli kellie kelly kelsey kelvin ken kendall kendra kendrick kenji kenneth kenny kent kenya kenyatta keoni keri
  kermit kerri kerry kev kevin keyshawn khadija khadijah khalid khalil kian kiara kiersten kike kim kimber
  kimberly kingston kinsley kip kirk kirsten klaus kofi kris krishna krista kristen kristi kristie kristin
  kristina kristine kristopher kristy krystal krzysztof kurt kurtis kwabena kwame kyle kylie lacey lachlan
  lafayette lakeisha lakisha lakshmi lalo lamar lamarcus lamont lan lana lance landon lane larissa larry lars
  lashawn latasha latisha latonya latoya latrell latrice laura laurel lauren laurie lavonne lawrence lawson layla
  layne lazaro lazarus lea leah leander leann leanne lee leif leigh leila leilani lela leland lemuel lena lenard
  lencho lennie lenny lenora leo leobardo leon leona leonard leonardo leonel leonor leonora leopoldo leroy leslie
  lester leta letha leticia letitia lettie lety levi levon lewis leyla li liam licha lidia lien ligia lila lilia
  lilian liliana lillian lillie lily lin lincoln linda lindsay lindsey lindy ling linh linnea linus lionel lisa
  lisette liz liza lizbeth lizzie lloyd logan lois lola lolita lonnie lonny lora loraine loren lorena lorenza
  lorenzo loretta lori lorna lorraine lottie lou louella louie louis louise lourdes lowell luc lucas lucha lucia
  lucian luciano lucile lucille lucinda lucio lucius lucy ludmila ludwig luella luigi luis luisa luka luke lula
  lulu luna lupe lupita luther luz lydia lyle lynda lyndon lynette lynn lynne mabel mable macario mack mackenzie
  maddie maddox madeleine madeline madelyn madison mae maeve magali magda magdalena maggie mai malcolm malena
  malgorzata malia malik mallory mamadou mamie mandy manoj manolo manuel manuela mara marcel marcela marcelino
  marcelo marci marcia marcie marco marcos marcus marcy marek margaret margarita margarito margaux marge margery
  margie margo margot marguerite mari maria mariah marian mariana marianne mariano maribel maricela maricruz marie
  mariela marietta marilyn marilynn marina mario marion marisa marisela marisol marissa maritza marjorie mark
  marla marlene marlin marlon marquis marquise marsha marshall marta martha martin martina marty maru marva marvin
  mary maryam maryann maryanne maryellen marylou mason mateo mathew matias matilda matt matthew mattie matty maude
  maura maureen maurice mauricio maverick mavis max maximiliano maximino maxine maxwell maya mayra mckenna meagan
  meera meg megan meghan mei mekonnen melanie melba melchor melinda melissa melody melvin memo mercedes mercy
  meredith merle merlin merrill mervin mia micaela micah michael michaela micheal michel michele michelle mickey
  miguel miguelina mike mikhail mila milagros milan mildred miles millicent millie milos milton min mindy minerva
  ming minh minnie miranda mireya miriam mirjana misty mitch mitchell mitzi moana modesto mohamed mohammad
  mohammed mohamud moira moises mollie molly mona moni monica monique monisha monserrat monte morgan morris mose
  moses moussa muhammad mukesh muriel murray mustafa myra myrna myron myrtle nacho nadia nadine nancy naomi nasir
  nasra natalia natalie natasha nate nathan nathaniel natividad nayeli neal ned neha neil nell nellie nelly nelson
  nena nereida nestor nettie newton ngozi nia niamh nicanor nicholas nichole nick nicky nicolas nicole nieves
  nigel nikki nikola nikolai nils nina nisha nneka noah noe noel noelani noelle noemi nola nolan nona noor nora
  norberto noreen norm norma norman nour nova nuria obdulia obinna octavia octavio odalys odell odessa ofelia
  oksana ola olaf olegario olga oliver olivia ollie oluchi oluwaseun omar omari opal ora oralia orin orlando orrin
  orval orville oscar osiel osvaldo otilia otis otto ousmane owen pablo paco padraig paige paisley pam pamela
  pancho pansy paolo paquito parker pascal pascual pat patrice patricia patricio patrick patsy patti pattie patty
  paul paula paulette paulina pauline pavel pawel paxton paz pearl pedro peg peggy penelope penny pepe percy perla
  perry pete peter petra peyton phil philip phillip phineas phoebe phuong phyllis pierce pierre pieter pilar pili
  piotr piper placido polly poncho ponciano pooja porfirio porter portia precious prescott preston primitivo priya
  prudence prudencio quang quentin quincy quinn quique rachael rachel rachelle rafa rafael rahul raj rajesh ralph
  ramesh ramiro ramon ramona randal randall randell randi randolph randy raphael raquel rashad rashid rashida raul
  ravi ray rayburn rayford raymond raymundo reba rebecca reed reese refugio reggie regina reginald reid rekha
  remedios remy rena renata rene renee reuben rex reyna reynaldo rhett rhoda rhonda rhys ricardo rich richard
  richie rick ricky rico rigoberto riley rita rob robbie robby robert roberta roberto robin robyn rocco rochelle
  rocio rocky rod roderick rodney rodolfo rodrigo rogelio roger rohan rohit roland rolando rollie roman romeo
  romulo ron ronald ronda ronnie ronny roosevelt rory rosa rosalba rosalia rosalie rosalind rosalinda rosalyn
  rosanna rosanne rosario rosaura roscoe rose roseann roseanne roselyn rosemarie rosemary rosendo rosetta rosie
  rosita roslyn ross rowan rowena roxane roxanne roy royce ruben ruby rudy rufino rufus rupert russ russell rusty
  ruth ruthie rutilio ryan ryder sabino sabrina sade sadie sal salina sally salma salomon salvador salvatore sam
  samantha samara samir samira sammy samuel sandra sandrita sandy sanford sanjay santa santiago santos saoirse
  sara sarah sasha saturnino saul saundra savanna savannah sawyer scarlett scot scott scottie seamus sean
  sebastian selam selena selene selma serafin serena sergei sergey sergio seth seung severiano shana shanda shane
  shanelle shania shanice shaniqua shanna shannon shaquille shari sharla sharlene sharon sharron shaun shauna
  shawn shawna sheena sheila shelby sheldon shelia shelley shelly sheree sheri sherman sherri sherrie sherry
  sherwood sheryl shirlene shirley shreya sid sidney siena sierra sigrid silas silverio silvestre silvia simon
  simone sinead siobhan sixto skip sky skylar skyler socorro sofia sol soledad solomon sondra sonia sonja sonny
  sonya soo sophia sophie spencer stacey staci stacie stacy stan stanislaw stanley stefan stella stephan stephanie
  stephen sterling stetson steve steven stevie stewart stuart sue sullivan summer sung sunil sunita sunny suresh
  susan susana susanna susannah susanne susie suzan suzanne suzette suzy sven svetlana sybil sydney sylvester
  sylvia tabitha tadeo taiwo takashi tamara tameka tami tamia tamika tammi tammie tammy tanesha tania tanika
  tanisha tanner tanya tara tariq tasha tatiana tavo tawanda tawny taylor ted teddy telesforo temo tencha teo
  teodora teodoro teofilo tere terence teresa teresita terrance terrell terrence terry tesfaye tess tessa teto
  thad thaddeus thanh thelma theo theodora theodore theresa thomas thurman thuy tia tiburcio tiffany tim timmy
  timothy tina tino tisha tito titus tobias toby todd tom tomas tomasa tomasz tommy tona tonia tonita tonito tono
  tony tonya tori trace tracey traci tracie tracy tran trang travis travon trayvon tremaine tremayne trent trevor
  trey tricia trina trinidad trinity trish trisha tristan troy trudy truman tsehay tuan tucker tunde turner twila
  ty tyler tyra tyree tyrell tyrese tyrone tyson ubaldo uche ulises ulysses uriah uriel ursula usha valarie
  valente valentin valentina valeria valerie van vance vanesa vanessa vaughn velma venancio venus vera vern verna
  vernon vero veronica vesna vester vic vicenta vicente vicki vickie vicky victor victoria victoriano victorino
  vijay vikram vilma vince vincent vincenzo vinh vinny viola violet virgil virgilio virginia viridiana vito vivek
  vivian viviana vladimir wade walker wallace wally walt walter wanda wardell warren waylon wayne wei weldon
  wendell wendy wes wesley weston whitney wilbur wilburn wiley wilford wilfred wilfredo wilhelmina will willa
  willard william willie willis willow willy wilma wilmer wilson winfield winfred winifred winnie winona winston
  wojciech wolfgang woodrow woody wyatt xavier ximena xin xiomara xochitl yadira yahir yamileth yan yaneth yang
  yareli yasmeen yasmin yaw yazmin yelena yesenia yetunde yola yolanda yoli yosef young yousef yuki yuko yuri
  yuridia yusuf yves yvette yvonne zacarias zach zachariah zachary zachery zack zainab zane zbigniew zeb zebulon
  zeke zelda zella zena zenaida zoe zoey zoila zola zora zoran zuri
  `
    .trim()
    .split(/\s+/),
);
