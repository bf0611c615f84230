// What surrounds a problem when it is told, and words that are one.

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Said before the problem itself. */
export const problemLeadIns: readonly string[] = [
  "hi|hello|hey|yes|yeah|well|so|okay|ok|oh|um|sure|alright|basically|actually|no|like|right|see|also|hola|si|pues|bueno|and|please|just|because|porque",
  "good morning|afternoon|evening",
  "buenos|buenas dias|tardes|noches",
  "hi|hello there",
  "how are you [doing] [today]",
  "i am|was calling|texting|writing [in] [today] because|about|to|for|regarding",
  "i am calling",
  "calling because|about|for|regarding",
  "the|my|our problem|issue is [that|with]",
  "i|we have [a] [little] problem|issue with",
  "it is just|basically|that",
  "my name is",
  "llamo porque|por",
  "estoy llamando porque|por",
  "el problema es [que]",
  "es que",
  "lo que pasa es que",
  "what is going on|happening is [that]",
  "i have got",
  "yeah so",
  "you know",
  "i think",
];

/** Said after it. */
export const problemTails: readonly string[] = [
  "please",
  "thanks",
  "thank you",
  "gracias",
  "por favor",
  "can you help [me]",
  "you know",
  "so",
  "thanks|thank [you] so much",
  "thanks|thank [you] very much",
  "if you could|can",
];

/** Said right before a name, an address, a number or an e-mail: cut with it. */
export const factLeadIns: readonly string[] = [
  "[hi|hey|and] this is",
  "i|it|name is|am",
  "[my|the|his|her] [full|last|first] name [here] is",
  "[you] [can] ask for",
  "you can call me",
  "me llamo",
  "soy",
  "habla",
  "[mi] nombre|direccion|numero|telefono|correo es",
  "i|we [just] live|stay [over] [here] [at|on|in]",
  "i|we|it|that|house|place|property is|are|am [over|out|here|located|right] [here] at|on|in",
  "located|over|here|down|out|up|right at|on|in",
  "[my|our|the] [home|street|service] address [here|there] is [at]",
  "come [on] [out|over] to",
  "at|from|on",
  "for ~2 house|place|home|property at|on",
  "vivo|estoy|estamos|vivimos en",
  "en [la]",
  "[my|the] [best|cell|home|work|phone|callback|mobile] [phone] number [here|for|to] [me] is",
  "[my|the] cell|phone|mobile|email|e-mail [phone|number|address] is",
  "[you] [can|could|please] [just] reach|call|text|get|ring|phone|email|contact me|us|back [back] [at|on]",
  "[give] [me] [a] call [back] at|on",
  "number is",
];

/** Said between a problem and another matter. */
export const joiners: ReadonlySet<string> = set("and so but y also oh then pero plus");

/** Asking for a visit: tells nothing about what is wrong, to the end of its clause. */
export const visitRequests: readonly string[] = [
  "can|could|would|will|may you|someone|somebody|anyone|anybody|u|they [guys] [please|possibly|maybe] come|send|make|get|be|help|stop|swing|squeeze|fit|drop|schedule|book",
  "[i|we] need|want|like [to] [have|get|see|send] someone|somebody|anyone|plumber|technician",
  "[i|we] need|want|like a plumber|technician|visit|appointment",
  "[i|we] need|want|like|trying|hoping|calling|looking|love to book|schedule|make|set|setup|arrange ~4 appointment|visit|service|call|time|something|someone|somebody|plumber",
  "[i|we] need|want|like|trying|hoping|calling|looking|love to book|schedule|get ~3 schedule|calendar|books|in",
  "[i|we] need|want|like|trying|hoping|calling|looking|love to book|schedule",
  "get ~2 appointment|visit",
  "how soon|quick|quickly|fast|early can|could|would",
  "when can|could|are|would|will you|someone|somebody|they",
  "what time|day can|could|are|would|will you|someone|somebody|they",
  "[so] what do|have you have|got",
  "do|have you ~1 have|got ~2 anything|openings|opening|availability|time|something|someone|somebody",
  "is|are there ~1 anyone|someone|somebody",
  "someone|somebody|you [guys] can|could|would come|make|get|be",
  "when|what is the|your soonest|earliest|next",
  "[i] wanted|wondering|hoping|want [to] see|if [if] someone|somebody|you",
  "are you [guys] available|free",
  "[please] [just] send|get someone|somebody|anyone|plumber|technician",
  "pueden|puede|podrian|podria|podra [alguien] venir|mandar|enviar|agendar",
  "[quisiera|quiero|necesito|necesitamos|ocupo|me|gustaria] [hacer|agendar|programar|sacar|pedir|reservar] [un|una] cita|visita",
  "necesito|necesitamos|ocupo|busco|quiero|quisiera ~2 plomero|fontanero|tecnico|alguien",
  "cuando pueden|puede|podrian",
];

/** What ends such a request before the clause does. */
export const requestEnds: ReadonlySet<string> = set("because cause since porque ya");

/** Words that name the trade's people, not what is wrong. */
export const tradesPeople: ReadonlySet<string> = set("plumber plumbers plomero plomeros plomera fontanero fontaneros");

/** Words that tell nothing of what is wrong. */
export const emptyWords: ReadonlySet<string> = new Set([
  ...set(
    "hi hello hey hola yes no yeah ok okay please thanks thank you there good morning afternoon evening is my name number phone address email it i am this that me a an the and es mi nombre direccion to of for at in on with so well just um sure actually sorry",
  ),
  ...set(
    "can could would will may do does did are was were have has had need want like love hope hoping trying wondering looking calling call get go going come coming out over by here send make book schedule appointment appointments visit service plumber plumbers technician someone somebody anyone anybody we us our guys guy your how soon when what help time available possible if or some something one speak talk question rather tell say not know idea explain describe",
  ),
  ...set(
    "today tomorrow tonight now noon week weekend next monday tuesday wednesday thursday friday saturday sunday day asap right away later soon",
  ),
  ...set(
    "quisiera quiero necesito necesitamos hacer una un cita visita plomero venir alguien agendar para por favor con que si buenos buenas dias tardes noches hoy manana y en el la me gustaria pueden puede ayuda",
  ),
]);

/** Ordinary words that are nobody's name, beside those of `notNames`. */
export const thingWords: ReadonlySet<string> = set(
  "checkup check-up annual yearly routine seasonal winter spring summer noise noises hose hoses spigot hydrant softener tank tanks well septic sprinkler sprinklers hot-water handle knob knobs stem cartridge flange trap seal wax ring gasket hood grease ice maker icemaker filter filters flow stain stains mold mildew puddle rust rusty slow sluggish yellow brown black green white red blue cloudy smelly remodel renovation addition rough-in repipe camera hydro jet jetting snake cleaning cleanout tune-up tuneup flush upgrade backflow vent vents meter meters code permit hookup hook-up sound sounds tile grout caulk lawn patio deck pool spa jacuzzi ac air conditioner conditioning thermostat duct ducts lights light wiring outlets toilets bidet urinal vanity cabinet counter countertop laundry attic crawlspace hallway driveway sewer main mainline manhole side upper lower left front rear master guest rental property unit general regular normal usual major minor possible potential second-floor",
);

/** Words people stumble over; said twice, the first is dropped. */
export const stumbles: ReadonlySet<string> = set(
  "the a an my our it is i we he she there to in on of and for his her this your you they at with from but so are was el la un una mi en de se me los las",
);

/** Things that go wrong, where no service or emergency names them. */
export const symptomPhrases: readonly string[] = [
  "leak*|drip*|clog*|overflow*|gurgl*|rattl*|rust*|corrod*|backflow|stink*|noisy|banging|hissing|whistling|squeal*",
  "broken|broke|cracked|busted|stuck|loose|jammed|frozen",
  "not working|work|draining|drain|flushing|flush|heating|heat|turning|turn|cooling|starting|start|coming|shutting|shut|filling|hot",
  "stopped|quit working|draining|flushing|heating|running",
  "low|high|weak|bad|no pressure",
  "low|weak water pressure",
  "strange|weird|funny|loud|bad|awful noise|noises|sound|smell|sounds|odor",
  "needs|need ~4 replaced|fixed|repaired|installed|serviced|cleaned|inspected|looked",
  "replace|install|repair|fix|unclog|service|inspect ~2 @det|my|new|our",
  "wont|will not drain|flush|turn|start|stop|shut|heat|work",
  "estimate|quote ~3 for|on",
  "water [is] [still] coming|getting|pooling|puddling|running|seeping|backing",
  "maintenance|checkup|tuneup|remodel*|hookup",
  "tune up",
  "gotea*|fuga*|tapad*|roto|rota|descompuest*|atascad*|inund*",
  "no funciona|sirve|calienta|prende|baja|drena|enciende",
];
