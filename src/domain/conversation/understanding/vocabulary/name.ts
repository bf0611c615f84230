// How people give their names, and the words that are none.

/** After these comes a name, whatever word it is. */
export const surePhrases: readonly string[] = [
  "[my|the|full|his|her] name [here] is",
  "[my] full|whole|real|legal name is",
  "name here is",
  "name is",
  "[you] [can] call me",
  "they|people|everyone|everybody call|calls me",
  "i go by",
  "under [the] name [of]",
  "put [it] under",
  "under ~3 name",
  "can put|use",
  "speaking|talking with|to mr|mrs|ms|miss",
  "me llamo",
  "[mi] nombre [completo] es",
  "se llama",
  "a nombre de",
  "habla|hablo [con]",
  "le|te habla",
  "le|te saluda",
];

/** After these comes a name, or quite another thing ("this is urgent"). */
export const loosePhrases: readonly string[] = [
  "this is",
  "i am",
  "it is",
  "that is",
  "is|be|booked|filed|listed|scheduled|put|account|appointment under",
  "for|is my|our|his|her mother|mom|mum|dad|father|husband|wife|son|daughter|neighbor|tenant|renter|friend|boss|grandma|grandmother|grandpa|grandfather|sister|brother|aunt|uncle|landlord|client [is] [named]",
  "would be",
  "put [me|it|us|that] down [as|for|under]",
  "soy [la|el]",
  "yo soy [la|el]",
  "[you] [are] speaking|talking with|to",
];

/** These come after a name: "Bob here", "Flood is my last name". */
export const closingPhrases = {
  sure: ["is my|the [first|last|full] name"],
  bare: ["here", "speaking|calling", "is calling|speaking"],
} as const;

export const firstNamePhrases: readonly string[] = ["[my] first name [is]", "first is", "[mi] primer nombre [es]"];
export const lastNamePhrases: readonly string[] = [
  "[my|and] last|sur|family name [is]",
  "surname [is]",
  "last is",
  "[mi|y] apellido [es]",
];

/** Before spelled letters. */
export const spellingPhrases: readonly string[] = [
  "[that] [is] spelled",
  "spelled|spell|spelling [it] [is]",
  "that is",
  "se escribe|deletrea",
];

export const titles: ReadonlySet<string> = new Set(
  "mr mrs ms miss dr senor senora mister missus doctor don dona".split(" "),
);

export const nameParticles: ReadonlySet<string> = new Set(
  "de del la las los van von der den da dos du di st jr sr ii iii iv y".split(" "),
);

/** A name does not end with these. */
export const openParticles: ReadonlySet<string> = new Set(
  "de del la las los van von der den da dos du di y st".split(" "),
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
    "i and or but is at on in with from for to my the a not no none it this that please thanks here y con en por de so because if when are was am have has need want calling el la we everywhere asap lovely dear español espanol spanish english ingles there back later tomorrow today tonight asap again anytime soon",
  ),
);

/** Said before a name that is given as a bare answer. */
export const nameGreetings: ReadonlySet<string> = new Set(
  words(
    "hi hello hey yes yeah good morning afternoon evening hola oh ok okay well sure si so and no sorry bueno pues buenas buenos dias tardes thanks actually for con para de maam sir",
  ),
);

/** Given names that are everyday words too: names where another name follows. */
export const wordlikeNames: ReadonlySet<string> = new Set(
  words("will hope guy joy bill sue page art price rich grant chase wade miles star may al pat dale cliff rose dawn"),
);

/** May follow a bare name. */
export const nameTails: ReadonlySet<string> = new Set(words("and please with y that thanks from over at"));

/** Names that look like forms of verbs. */
export const commonNamesLikeVerbs: ReadonlySet<string> = new Set(
  words("sterling fred fleming ed ned ted jed reed jared ming alfred mildred mohammed ahmed manfred wilfred king"),
);
