// What surrounds a problem when it is told, and words that are one.

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Said before the problem itself. */
export const problemLeadIns: readonly string[] = [
  "i|this am|is [just] [a|an|the] ai|automated|virtual|digital|voice assistant|agent|bot|caller|system|representative [and] [i] [am] [that|who] [is] [calling|call|reaching|speaking|here] [out] [for|on] [behalf] [of] [my|the] [client|user]",
  "[i] [am] calling|call|representing [for|on] [behalf] [of]",
  "soy [un|una|el|la] asistente|agente [virtual|automatico|automatizado|digital|de] [y|que] [llamo|llama|hablo] [de|para] [parte] [de]",
  "about|regarding|concerning|because a|an|the|my|our|his|her|their",
  "por|sobre|para un|una|el|la",
  "hi|hello|hey|yes|yeah|well|so|okay|ok|oh|um|sure|alright|basically|actually|no|like|right|see|also|hola|si|pues|bueno|and|please|just|because|porque",
  "good morning|afternoon|evening",
  "buenos|buenas dias|tardes|noches",
  "hi|hello|hey|hiya|howdy|yo|morning|afternoon|evening there|here|y'all|you|everyone|everybody|maam|sir|folks|guys|sweetie|hon|dear|buddy|man",
  "yes|yeah|ok|okay|no maam|sir|hi|hello|hey",
  "hiya|howdy|yo|greetings|mornin|evenin|listen|look|ay|ah|bueno|oye|oiga|mire|mira|fijese|disculpe|perdon|senorita|senor|joven|amigo|buenas|verdad|este|pos|ok|aver|ojala",
  "maam|sir|honestly|anyway|anyways|apparently|first|but|pero",
  "there|here how",
  "how are you|things|ya|y'all|yall [all] [doing] [today|tonight|this] [morning|evening|afternoon]",
  "how is it|everything|your going [today|day|morning]",
  "how is your day|morning|afternoon|evening [going] [so] [far]",
  "how do you do",
  "how you doing|doin [today]",
  "what is up",
  "[i] [am] [doing] good|fine|well|okay [how] [are] [about] you",
  "[i] hope|hoping [that] you ~3 well|good|help|great|day [me] [with] [this] [today]",
  "thanks|thank [you] [so|very] [much] for ~1 taking|answering|picking|calling ~3 call|up|me|back|phone",
  "[i] [am] [was] [just] wondering|hoping|wanted [if|to] [see] [if] you [guys] [all] can|could|might|would [be] [able] [to] help [me|us] [out] [with] [something|this]",
  "can|could you help me|us [out] [with] [something]",
  "[i|we] [have] [a] [kind] [of] [it] [is] [an] [bit] [of] [a] emergency [kind|sort] [of] [but]",
  "sorry [to] [bother|about] [you] [that]",
  "[i] [am] [really|honestly|just] [do] not [really|exactly] sure|know|certain ~8 but",
  "[i] [am] no ~3 plumber|expert|plumbing but",
  "[i] do not know much|anything ~4 but",
  "[so] [basically] what is going|happening [on] [here] is [that]",
  "what i have [got] is",
  "what happened is|was [that]",
  "the thing|deal|situation is [that]",
  "here is the thing|deal|situation|problem",
  "long story short",
  "it is like this",
  "[i] [was] calling|call|called in|today|because|about|to see",
  "i [just] wanted to tell|let you know|about [that]",
  "como esta|estas|estan|le|te [va|usted|ustedes] [hoy]",
  "que tal|onda|hubo",
  "disculpe|perdone|perdon [la] molestia",
  "buen dia",
  "muy buenos|buenas dias|tardes|noches",
  "[le|les] llamo|llamaba|hablo|marco|hablaba porque|por|para|de",
  "[es] que|fijese|mire|resulta que",
  "fijese|fijate|mire|mira|resulta|sucede|pasa|sabe que",
  "lo que pasa|sucede|ocurre es que",
  "tengo un [pequeno] problema|detalle con|que|porque|y",
  "no se [bien|mucho] ~6 pero",
  "espero|ojala ~2 bien",
  "gracias por contestar|atender|atenderme|llamar",
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
  "if that makes sense",
  "[or] something|anything [like] [that]",
  "i guess|think|suppose|believe|figure",
  "if you know what i mean",
  "you know what i mean",
  "maam|sir|senorita|senor|joven",
  "and all [that]",
  "or whatever",
  "thanks|thank you",
  "creo|verdad|no|o algo|asi",
  "[y] ya [es|no] [todo]",
  "que hago",
  "what should|do|can i do",
  "help [me]",
  "and stuff",
];

/** Said beside the problem, to the end of the clause. */
export const sideRemarks: readonly string[] = [
  "[i|we] only|just ~1 wanted|needed|want|need|had|calling|called to know|ask|check|see|confirm|hear",
  "[i|we] only|just [wanted|needed|had] a|one|that question|information|info|answer",
  "that is|was|will [be] all|it|everything [i] [needed|wanted|need|want]",
  "nothing else|more|right|now|today|wrong",
  "that answers|answered|helps|helped",
  "solo|nomas|nada|nadamas [mas] queria|quiero|quisiera|era saber|preguntar|eso|checar",
  "eso|era es|era|seria todo|eso",
  "hold|hang on",
  "one|just|give|gimme ~2 second|sec|minute|moment",
  "let me ~1 shut|close|get|grab|find|turn|look|move|step|go|put|see|check|think|start|explain|tell",
  "sorry the|my|i|it|about|for|we",
  "[sorry] the|my baby|dog|dogs|kid|kids|phone|tv|radio|connection|cat ~1 is",
  "excuse me",
  "bear with me",
  "is|are this|it|you ~1 [the] plumber|plumbers|plumbing|place|company|right|bristol",
  "i|we [just] talked|spoke|called|texted ~2 you|somebody|someone|him|guys|earlier|yesterday|last",
  "i am [just] standing|sitting|looking|calling|driving|outside|home|here ~1 here|at|from|now|right",
  "i|we got|found|saw your|you ~1 number|name|google|online|ad|card|from",
  "my neighbor|friend|sister|brother|mom|landlord|boss ~2 recommended|gave|told|said|referred",
  "somebody|someone recommended|told",
  "how much|long|soon",
  "what do|does|would|is|are ~1 you|it|the|your ~1 charge|cost|run|price|rate|fee|rates",
  "do you|y'all|they ~1 take|accept|charge|offer|have|do|work|guys|service|come",
  "are you ~1 open|able|free|available|licensed|insured",
  "can|could you hear|repeat|tell|give|help|say",
  "is that something",
  "[it] is hard|difficult|tough to explain|say|describe",
  "well|where do i start|begin",
  "[i|we] [just] need|have|got|want [to] [have|get] [some|a|any] [quick|little|bit] [of] work|help|question|questions|something|things|stuff [done|fixed|with]",
  "thanks|thank [you] for",
  "i hope|appreciate",
  "who|whom am|is|are",
  "i am ~1 sorry",
  "not that|sure it|if|what",
  "esperem*|espere|permitam*|aguant*|ahorita",
  "un momento|segundo|minuto",
  "no se como|que explic*|decir*",
  "me ~1 escucha|oye",
  "cuanto|cuanta ~1 cobra|cobran|cuesta|sale|vale|seria",
  "perdon|disculpe|perdone",
  "es|son ahi|ustedes ~2 plomero|plomeros|plomeria",
  "me lo|los|la|las recomendaron|recomendo",
];

/** Denied before the thing that is meant: "it's not the faucet, it's the pipe". */
export const denials: readonly string[] = [
  "[no] [it|that|this] [is] not [actually|really|even|just] the|my|our|a|an|your",
  "[no] [it|that|this] was not the|my|our|a|an",
  "[pues] no es el|la|los|las|mi|un|una",
];

/** News for the business: the thing named is theirs, or is delivered, and is not broken. */
export const errands: readonly string[] = [
  "his|her|your|their ~4 came|come|is|are|arrived|has in|ready|here|arrived|delivered",
  "his|her|your|their ~4 arrived|delivered",
  "ready|here for pickup",
  "su ~3 ya llego|esta|llegaron",
  "ya ~1 llego|llegaron su|la|el|los|las",
];

/** Where such a denial ends. */
export const denialEnds: ReadonlySet<string> = set("it but its that this is es sino pero more just rather actually");

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
export const requestEnds: ReadonlySet<string> = set("because cause since porque ya but pero");

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
