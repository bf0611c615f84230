// How people give their names, and the words that are none.

const kin =
  "mother|mom|mum|mama|dad|father|husband|wife|spouse|fiance|fiancee|boyfriend|girlfriend|partner|son|daughter|stepson|stepdaughter|neighbor|tenant|renter|roommate|friend|boss|grandma|grandmother|granny|nana|mommy|daddy|roommate|stepmom|stepdad|stepmother|stepfather|inlaw|grandpa|grandfather|grandson|granddaughter|sister|brother|cousin|aunt|uncle|niece|nephew|landlord|landlady|client|owner|homeowner|manager|coworker|kid|esposa|esposo|marido|mujer|madre|papa|padre|hijo|hija|hermano|hermana|suegro|suegra|tia|tio|abuela|abuelo|abuelita|abuelito|mamita|prima|primo|sobrina|sobrino|nieta|nieto|cunado|cunada|vecina|vecino|novio|novia|patron|patrona|jefe|jefa|amiga|amigo|inquilina|inquilino|duena|dueno|encargada|encargado|gerente|administradora|administrador|yerno|nuera|comadre|compadre|companera|companero|pareja";

/** After these comes a name, whatever word it is. */
export const surePhrases: readonly string[] = [
  "[my|the|full|his|her] name [here] is",
  "[my] full|whole|real|legal|complete|married|correct|right name is",
  "name here is",
  "name is",
  "on behalf of",
  "ai|automated|virtual|digital assistant|agent|caller|bot|secretary|representative|system [who|that] [is] [calling|call|speaking|acting|here] for|representing [my|our|the] [client|user|customer|principal|boss]",
  "calling|call for|on behalf of mr|mrs|ms|miss",
  "[so] you|we write [it]",
  "name [on|for] [it|the|this] [account|appointment|booking|file|visit|lease|title|bill|contract|deed|house|property|invoice|card|order|ticket|reservation|warranty|policy|mailbox|check] is|should|would|will|can [be]",
  "name should|would|will|might|can|could be [under|in]",
  "name is going to be",
  "name on it is|should [be]",
  "[you] [can] call me",
  "i am called|named",
  "under [the] name [of]",
  "put [it] under",
  "under ~3 name",
  "can put|use",
  "put|write|jot|mark|take|set ~3 down [as|for|under]",
  "put|write|jot down [as|for|under]",
  "put|use|change|switch|update|correct|make|move|fix|set [the|my|that] [account|booking] name to|as|be",
  "change|switch|update|correct|fix the|my|that name [on] [it|file] to|as",
  "speaking|talking with|to mr|mrs|ms|miss",
  "de parte de [la|el]",
  "[yo] me llamo",
  "[mi|el] nombre [completo|correcto] es|seria|sera",
  "[mi|el] nombre va a ser",
  "de nombre",
  "se llama|llamaba",
  "a|al|bajo [el] nombre del|de",
  "cambie|cambia|cambiar|cambielo|corrija|ponga el|mi nombre a|por|como",
  "le|te saluda",
  "pongale|ponle|pongalo|ponlo|ponganle|pongame|ponme|ponganos|apunteme|anoteme|apunteme|registreme [a|como]",
  "apunte|anote|ponga|escriba|poner|anotar|apuntar|escribir|registre|registrar",
  "pregunte|pregunten|pregunta por",
];

/** After these comes what somebody is called, where no name is given. */
export const nicknamePhrases: readonly string[] = [
  "they|people|everyone|everybody|folks|friends [all] [just] call|calls me",
  "i go|goes by",
  "[todos] me dicen|llaman|conocen [como]",
];

/** After these comes a name, or quite another thing ("this is urgent"). */
export const loosePhrases: readonly string[] = [
  "this is",
  "is|be|booked|filed|listed|scheduled|put|account|appointment under",
  `for|is|under|with my|our|his|her ${kin} [is] [named|called]`,
  "would|will be",
  "habla|hablo|hablas [con]",
  "le|te|les habla|hablo|llama|llamo",
  "[it] should be",
  "seria",
  "make it|that",
  "you got|have",
  "digame|dime|diganme|llameme",
  "deberia ser",
  "put [me|it|us|that] down [as|for|under]",
  "put [me|it|us]",
  "[you] [are] speaking|talking with|to",
  "ask|asking for",
  "company|business is",
  `para|por mi|nuestra|nuestro ${kin}`,
  "account is [in]",
  "mine is",
  "listed|registered|saved|filed|entered|down as|under",
  "el mio|la mia|mio es",
];

/** After these mostly comes something else ("I am tired"). */
export const statePhrases: readonly string[] = [
  "i am",
  "it is",
  "that is",
  "[yo] soy",
  "es",
  "va a ser",
  "going to be",
];

/** Who the name belongs to, said before it: "my wife, Ana Ortiz". */
export const kinPhrases: readonly string[] = [
  `[my|our|his|her|the] ${kin} [is] [name] [is]`,
  `de [mi|la|el] ${kin}`,
  `del ${kin}`,
  `[mi|nuestra|nuestro|su|la|el] ${kin} [se] [llama]`,
  "[the|our|my] company|business|office",
  "la empresa|compania|oficina",
  "el negocio",
];

/** Said between a lead-in and the name. */
export const leadFillers: readonly string[] = [
  "just|actually|only|simply|under|for|as|still|probably|me|down|like|really|also|again|now|again",
  "[nada] mas",
  "a ver",
  "mejor|solo|solamente|nomas|este|pues|el de|la de|como|yo|aqui",
  "a nombre de",
  "con|bajo [el|la] [nombre] [de]",
  "under|in the name [of]",
  "going to be",
  "spelled",
];

/** A name said of these is not the caller's. */
export const otherBearers: ReadonlySet<string> = new Set(
  "dog dogs cat cats puppy kitty pet pets bird horse perro perra perrito perrita gato gata gatito mascota street road avenue plumber technician tech driver guy calle plomero tecnico brand model marca modelo city ciudad email correo subdivision neighborhood plumbers".split(
    " ",
  ),
);

/** These come after a name: "Bob here", "Flood is my last name". */
export const closingPhrases = {
  sure: ["is my|the [first|last|full] name"],
  bare: [
    "here",
    "speaking|calling",
    "is calling|speaking|here",
    "is what|how they|people|everyone call|calls me",
    "al habla|telefono|aparato",
    "a sus ordenes",
    "para servirle",
  ],
} as const;

export const firstNamePhrases: readonly string[] = [
  "[my|the|his|her] first|given|christian name [is|would] [be]",
  "first is",
  "[mi] primer nombre [es]",
];
/** A plain "name" is the first name only where a last name is said too. */
export const givenNamePhrases: readonly string[] = [
  "[mi|el] nombre [es]",
  "[my] name [is]",
  "[mi] nombre de pila [es]",
];
export const lastNamePhrases: readonly string[] = [
  "[my|and|the] last|sur|family name [is|would] [be]",
  "surname [is]",
  "last is",
  "[mi|y|el|de] apellido [es]",
  "[mis|y|los] apellidos [son]",
];

/** After a part of the name: "Kim is my last name". */
export const partLabels = {
  first: [
    "is|being|as|for [my|the|his|her] first|given [name]",
    "de nombre",
    "de pila",
    "es [mi|el] nombre",
    "mi nombre",
  ],
  last: [
    "is|being|as|for [my|the|his|her] last|family [name]",
    "is|being|as|for [my|the|his|her] surname",
    "de apellido",
    "es [mi|el] apellido",
    "mi apellido",
  ],
} as const;

/** Before spelled letters. */
export const spellingPhrases: readonly string[] = [
  "[that] [is] spelled",
  "spelled|spell|spelling [it] [is]",
  "that is",
  "se escribe|deletrea",
];

/** Between a name and the right one: "Tom. I mean Thomas." */
export const nameCorrections: readonly string[] = [
  "[no|oh] sorry|wait|actually|correction",
  "no wait",
  "i mean|meant",
  "make|scratch that",
  "or rather",
  "oops",
  "[no] digo|perdon",
  "quise decir",
  "mejor dicho",
  "mas bien",
  "but [it] is [really|actually]",
  "but the|my account|bill|booking|lease|file [is] under|in [the] [name] [of]",
  "but [my|the|his|her] [real|legal|full|actual|first|given|whole|proper] name is [really|actually]",
  "but legally|officially|formally|really|actually [it] [is] [i] [am]",
  "pero [mi] [nombre] [completo|real|legal|verdadero] es",
  "pero me llamo",
  "pero en realidad [me] [llamo] [es] [soy]",
];

export const titles: ReadonlySet<string> = new Set(
  "familia mr mrs ms miss dr doctor doctora dra senor senora senorita sr sra srta mister missus don dona officer professor prof profesor profesora licenciado licenciada lic ingeniero ingeniera ing arquitecto arquitecta maestro maestra padre pastor pastora reverend rev father sister coach captain sergeant sgt lieutenant deputy detective judge nurse rabbi deacon chief hermana hermano".split(
    " ",
  ),
);

/** Titles that stay titles only before a given name: "don Ramiro", but "Don Miller". */
export const titlesLikeNames: ReadonlySet<string> = new Set(["don"]);

export const nameParticles: ReadonlySet<string> = new Set(
  "de del la las los van von der den da dos du di st jr sr ii iii iv y bin al el".split(" "),
);

/** A name does not end with these. */
export const openParticles: ReadonlySet<string> = new Set(
  "de del la las los van von der den da dos du di y st bin al el".split(" "),
);

/** "The company is Blue Valley Roofing". */
export const businessLeads: readonly string[] = [
  "company|business|shop|store|office|restaurant|church [name] is [called]",
  "[the|our|my] company",
  "la empresa|compania [es|se] [llama]",
  "el negocio [es|se] [llama]",
];

/** The last word of a business's name. */
export const businessEndings: ReadonlySet<string> = new Set(
  "apartments llc inc restaurant restaurante roofing dental realty properties management group salon cafe bakery laundry laundromat construction rentals corp corporation academy clinic brewery grill market foods auto motors storage hotel inn motel hoa association partners townhomes condos church ministries landscaping enterprises holdings investments bistro diner pizzeria daycare preschool fitness gym hardware pharmacy florist boutique spa studio studios towers villas flats lofts estates bar pub tavern coffee farms nursery catering cleaners electric remodeling homes".split(
    " ",
  ),
);

/** The first word of a business's name in Spanish. */
export const businessBeginnings: ReadonlySet<string> = new Set(
  "restaurante taqueria panaderia iglesia lavanderia carniceria taller tienda salon estetica peluqueria colegio clinica jardines apartamentos tortilleria pasteleria fruteria".split(
    " ",
  ),
);

/** "Memo del taller": where somebody works is not part of the name. */
export const placesOfWork: ReadonlySet<string> = new Set(
  "taller apartamentos departamentos empresa compania restaurante restaurant iglesia edificio casa casas escuela oficina oficinas tienda limpieza salon panaderia clinica hotel mercado guarderia colegio lavanderia carniceria taqueria residencial condominios administracion colonia parte kansas missouri merriam shawnee lenexa olathe overland mission lawrence".split(
    " ",
  ),
);

const words = (text: string): string[] => text.split(" ");

/** Words that are hardly ever a name. */
export const notNames: ReadonlySet<string> = new Set([
  ...words(
    "i me my mine we us our you your he him his she her they them their it its this that these those who what which when where why how",
  ),
  ...words(
    "a an the and or but so if then than as at by for from in into of off on onto out over to up with without about after before because while until since near around under above below through behind between across beside",
  ),
  ...words(
    "am is are was were be been being do does did done have has had having can could will would shall should may might must not no yes yeah yep nope nah ok okay sure right alright correct",
  ),
  ...words(
    "please thanks thank hello hi hey bye goodbye sorry sir maam well just really very too also still again now soon later never always already only even maybe actually probably basically currently",
  ),
  ...words(
    "calling call called calls speaking speak talking talk looking look trying try having getting get got going go went gone coming come came needing need needs needed want wants wanted wanting wondering wonder hoping hope having seeing see using use asking ask texting text writing write returning reaching reach waiting wait interested inquiring checking check following",
  ),
  ...words(
    "good great fine bad fun nice ready available able happy glad afraid scared worried worrying confused busy free home here there back outside inside upstairs downstairs away late early urgent important serious terrible awful horrible awesome perfect crazy weird strange different new old same other another big small little huge tiny long short high low hot cold warm cool wet dry dirty clean loud broken busted clogged plugged blocked stuck frozen freezing flooded flooding leaking leaky leak leaks dripping drip running overflowing burst bursting backed backing down dead done gone sick hurt tired locked",
  ),
  ...words(
    "water heater heaters tankless furnace boiler heat heating gas smell smells smelling sewage sewer drain drains toilet toilets sink sinks faucet faucets tap shower tub bathtub pipe pipes plumbing plumber plumbers pump sump basement kitchen bathroom ceiling floor floors wall walls garage yard roof house apartment room valve line lines disposal dishwasher washer dryer fridge flood fire smoke sparks spark electric electrical outlet panel breaker power carbon monoxide alarm detector pressure",
  ),
  ...words(
    "emergency emergencies problem problems issue issues question questions appointment appointments estimate quote price cost bill invoice service repair repairs install installation replacement inspection maintenance visit schedule booking job work working works customer client owner manager tenant landlord neighbor renter resident homeowner husband wife son daughter mom mother dad father kid kids baby friend somebody someone anybody anyone everybody everyone nobody people person guy guys man woman lady",
  ),
  ...words(
    "number phone cell mobile address street avenue road email zip code name names first last middle spelled spelling spell",
  ),
  ...words(
    "today tomorrow tonight yesterday morning afternoon evening night noon midnight week weekend month year day days hour hours minute minutes oclock am pm monday tuesday wednesday thursday friday saturday sunday january february march july august september october november december",
  ),
  ...words(
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred zero oh second third fourth fifth",
  ),
  ...words(
    "something anything nothing everything thing things stuff way kind sort lot lots bit some any all both each every few many much more most less none several half part whole",
  ),
  ...words(
    "located living live lives staying stay renting moving moved buying selling stopped stopping started starting making make makes made doing taking take took turning turned turn coming spraying pouring shooting dripping sitting standing holding like love hate think know knew guess mean say said tell told feel felt believe see hear heard seem seems looks sounds supposed due gonna going let lets",
  ),
  ...words(
    "voicemail machine robot bot computer automated recording real live human representative agent operator receptionist spam wrong",
  ),
  ...words(
    "español espanol spanish english ingles el un una unos unas mi su tu nuestro nuestra yo ella ellos nosotros usted ustedes que quien cual cuando donde como porque por para con sin en al entre sobre hasta desde pero si no tambien muy mas menos ya ahora aqui alli",
  ),
  ...words(
    "es son esta estan estoy estamos fue era hay tengo tiene tenemos necesito necesita quiero quisiera puedo puede hace hacer tener ser favor gracias hola bueno buenos buenas dias tardes noches claro urgente emergencia agua fuga tuberia tubo calentador bano cocina inodoro drenaje gas casa cita problema llamo llamando hablando buscando hoy lunes martes miercoles jueves viernes sabado domingo calle avenida numero correo nombre apellido dueno duena cliente gotea goteando todo toda nada roto rota tapado tapada inundado inundada",
  ),
  ...words(
    "repeat excuse pardon hold stop start help put pretty desperate frustrated upset angry mad annoyed curious certain positive flexible elderly disabled pregnant alone stressed overwhelmed shopping desperate unable willing unsure aware concerned retired soy con own warranty contract construction control pressure",
  ),
]);

/** Never a part of a name, even with a capital after "my name is". */
export const functionWords: ReadonlySet<string> = new Set(
  words(
    "aceptan reciben cobran tienen hacen trabajan atienden ofrecen venden manejan ahi alli aqui ahora eso esto asi adelante entonces wrong correct incorrect misspelled mal bien equivocado correcto se me te lo le su tu es pero i and or but is at on in with from for to my the a not no none it this that please thanks here y con en por de so because if when are was am have has need want calling el la we everywhere asap lovely dear español espanol spanish english ingles there back later tomorrow today tonight asap again anytime soon",
  ),
);

/** Said twice they are one name: "Ray Ray", "Dee Dee". Other first names are said twice by a bad line. */
export const doubledNames: ReadonlySet<string> = new Set(
  words("ray dee jo bo jay tay lee kay lou lulu mimi coco vee cee yo"),
);

/** Last names that people have from both parents: "Juan García García". */
export const doubledSurnames: ReadonlySet<string> = new Set(
  words(
    "garcia rodriguez martinez hernandez lopez gonzalez perez sanchez ramirez torres flores rivera gomez diaz reyes morales cruz ortiz gutierrez chavez ramos ruiz alvarez mendoza vasquez castillo jimenez moreno romero herrera medina aguilar vargas castro guzman mendez fernandez munoz salazar soto delgado pena rios sandoval",
  ),
);

/** Said before a name that is given as a bare answer. */
export const nameGreetings: ReadonlySet<string> = new Set(
  words(
    "hi hello hey yes yeah yep good morning afternoon evening hola oh ok okay well sure si so and no nope sorry bueno pues buenas buenos dias tardes noches thanks thank you actually for con para de maam sir claro este mire mira oiga gusto servidor servidora ah a ver perdon disculpe right alright uhhuh listo ya y aqui umm just only solo solamente hyphenated absolutely certainly certainly course",
  ),
);

/** Given names that are everyday words too: names where another name follows. */
export const wordlikeNames: ReadonlySet<string> = new Set(
  words(
    "will hope guy joy bill sue page art price rich grant chase wade miles star may tuesday rain river storm winter sage forest brook lake heather fern robin lark wolf banks al pat dale cliff rose dawn mark frank grace faith april june august summer autumn sunny sky dusty rusty sandy misty crystal melody cherry ginger holly ivy iris daisy olive pearl ruby amber jade hazel rocky woody gene jack john rob skip chip bud buck buddy gage drew carol mercy charity victor domingo julio luz sol paz cruz angel socorro esperanza consuelo milagros mercedes tina rosa blanca alma marina perla",
  ),
);

/** May follow a bare name. */
export const nameTails: ReadonlySet<string> = new Set(
  words(
    "viuda on esposa hijo hija and please with y that thanks from over at like no con but pero is sir maam por speaking here thank gracias is as para senorita joven again de en in is not without sin i we a e or o thats if",
  ),
);

/** Names that look like forms of verbs. */
export const commonNamesLikeVerbs: ReadonlySet<string> = new Set(
  words("sterling fred fleming ed ned ted jed reed jared ming alfred mildred mohammed ahmed manfred wilfred king"),
);
