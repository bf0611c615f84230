// Words that say whether danger is here and now: denials, times, conditions, tales, all-clears.

/** After these, danger is only thought of: it may come or must not come. */
export const onlyThoughtOf: readonly string[] = [
  "worries|worry|preocupa|preocupan about|de|las|los|la|el",
  "safety|routine|annual|yearly check|inspection|visit",
  "suppose|supposing|hypothetically|imagine|supongamos",
  "supposed|say that",
  "check|inspect|look|test|revisar|revisen|checar ~3 for possible|any|potential|posibles|alguna",
  "guard|protect|proteger|forrar|winterize|insulate against|de|contra|los|the|my|mis",
  "how ~3 tell|know if|when|whether ~4 would",
  "what|the|know|learn ~2 signs|symptoms of",
  "is it true",
  "can|could|might|may|does|do ~4 cause|causes|produce|emit|create",
  "keep|keeping ~4 from",
  "how ~3 avoid|stop|keep ~3 freezing|bursting|flooding|backing|happening",
  "do plumbers|you|they do in|during",
  "in case of|there|it|we|the|a|something",
  "prevent|prevents|preventing|avoid|avoiding|prevention|against|prevenir|evitar",
  "protect|protecting|protection",
  "so that|it|they|we|the|my ~2 do|does|will|can not ~1 freez*|burst*|flood*|happen*|leak*|break*|explode|catch|back|have|get|end",
  "before it|they|the|my|we|winter|anything ~3 burst*|freez*|flood*|leak*|break*|goes|go|happen*|gets|get|fail*|overflow*|explod*|blow*|back*|hits|comes",
  "learn|learning|class|training|article|policy|cover|covers|covered|insurance|warranty about|on|for",
  "insurance|warranty|policy|plan|seguro|garantia ~2 cover|covers|pay|pays|include|includes|handle|cubre|paga|cubren",
  "old|galvanized|copper|pex|pipes|pipe ~1 can|may|eventually|someday break|burst|crack|leak|split|fail|freeze|bust",
  "supposed|known|bound|tend|tends to [eventually] break|burst|crack|leak|split|fail|freeze",
  "bid|quote|estimate on|for|to ~3 replac*|install*|add*|fix*",
  "what if",
  "false alarm",
  "what counts|qualifies|considered as|an|a",
  "en caso de",
  "para que no",
];

/** Fear of damage that may come; fear of gas or fire is told by those who have it before them. */
export const feared: readonly string[] = [
  "worried|worry|worrying|concerned|scared|afraid|fear about|that|of|it|the|my",
];

/** With "when" before damage: the price of such work is asked. */
export const priced: readonly string[] = [
  "what|how ~3 charge|cost|price|run|rate",
  "how much",
  "cuanto cobran|cuesta|sale|cobra|saldria",
];

export const whenever: readonly string[] = [
  "when|whenever|for|if the|a|an|somebody|someone|it|your|you",
  "cuando|por|si un|una|el|la|se|alguien",
];

/** After these, danger is asked about as a service. Gas, smoke and people are never taken so. */
export const onlyAskedAbout: readonly string[] = [
  "do|does|can|would|could you|your|u [guys|company|also|even|people|plumbers] [ever|still|offer|usually] do|offer|handle|fix|repair|service|provide|charge|deal|work|take|respond|have|cover|specialize|sell|install|thaw|clear|clean|unclog|snake|winterize|pump|inspect|test|treat",
  "how much|long|often|many",
  "what do|would you charge",
  "what is|are your|the rate|rates|fee|price|cost|charge|policy",
  "charge|extra|more|cost|rate|rates|fee for|on",
  "arreglan|reparan|destapan|cambian|ustedes ~1 arreglan|reparan|destapan",
  "[ustedes] arreglan|reparan|destapan",
  "hacen|atienden|ofrecen|tienen servicio|emergencias|reparaciones",
  "hacen|atienden|ofrecen",
  "cuanto cuesta|cobran",
  "trabajan con",
];

/** Words that turn what follows them into its opposite. */
export const negators: ReadonlySet<string> = new Set(
  "no not never nothing nobody without none neither nor isnt ni sin nunca nada nadie tampoco hardly".split(" "),
);

/** Negations that deny nothing about the danger: "not sure if it's gas", "can't stop the flooding". */
export const emptyNegations: readonly string[] = [
  "no no",
  "not wait|talk|stay|believe|breathe|see|hear|sleep|reach|hold|come|go|want|leave|afford|delay|going|gonna|kidding|joking|exaggerating|good|normal|right|safe|happy|okay|ok",
  "no no|hurry|help|name|dad|mom|idea|puedo|podemos|esperen|espere|me|es broma|cuelgue|please|answer",
  "no puede|puedo|podemos esperar|respirar|creer|hablar|dormir",
  "nothing ~2 stops|stop|helps|works|working|but",
  "no one|body ~3 answers|answering|answered|home|picking|come|coming|help|calls",
  "nobody ~3 answers|answering|answered|home|picking|come|coming|help|helping|calls",
  "nadie ~3 contesta|viene|ayuda|responde",
  "no longer a|just",
  "not only|even|exactly|supposed",
  "no se que|como|donde|si|por|cuanto",
  "no estoy segur*",
  "never seen|had|happened|smelled|heard|did|done",
  "nunca ~1 visto|pasado|habia|paso",
  "not sure|certain|know|only|just|positive|stop|able|help|get|shut|turn|stopping|want|care|believe|tell|figure|think ~2 not",
  "not sure|certain|know|only|just|positive|stop|able|help|get|shut|turn|find|believe|tell|figure|wait|until",
  "no idea|clue|doubt|question|joke|kidding|time|way|sir|maam|please|wait|actually|yes|yeah",
  "no [because] i|it|there|we|my|the|he|she|they|that|this|our|you|someone|somebody",
  "no se si|que",
  "no se",
  "no se [me|nos] revento|inundo|rompio",
  "no puedo|podemos|para|deja",
  "nothing works|helps|working",
];

/** Who is spoken of anew is not denied: "I can't talk, it smells of gas". */
export const newSubjects: ReadonlySet<string> = new Set("it there i we he she they".split(" "));

/** These end a denial: "no fire but I smell gas". */
export const denialEnds: ReadonlySet<string> = new Set(
  "but and so because although though however yet now just except pero y porque aunque sino ahora".split(" "),
);

/** After these another thing is said of somebody or something. */
export const clauseEnds: ReadonlySet<string> = new Set(
  "but and so because although though however pero y porque aunque sino".split(" "),
);

/** Said soon after the danger, they take it back: "the flooding has stopped". */
export const takenBack: readonly string[] = [
  "is|are|was|were not|no ~2 emergency|urgent|leaking|spraying|coming",
  "stopped when|after|once|as|by|on|itself",
  "[was] fue|era|resulto falsa",
  "falsa alarma",
  "is|was|are|were|has|have|got|been ~2 fixed|repaired|resolved|gone|stopped|contained|replaced|solved|handled|false",
  "is|are|were|was ~1 not|no [longer] [any|an] leaking|there|anymore|present|emergency|bad|real|issue|problem|concern",
  "stopped|fixed|resolved|gone ~2 now|already|yesterday|ago",
  "[has] stopped|ended",
  "ya se arreglo|paro|fue",
  "false alarm",
];

/** What happened is over: "it overflowed last night, but it's fine now". Gas, fire and people are never taken so. */
export const settledSince: readonly string[] = [
  "is|are|was|has|have|got|seems|looks [been] [all] dry|dried|fine|ok|okay|stopped|fixed|good|gone|handled|better|contained|cleaned [up] [now]",
  "dried|cleaned|cleared|mopped [it] [all] up|out",
  "ya ~2 seco|paro|arreglo|bien",
];

/** Shortly ago: a danger of then that is over is none. */
export const shortlyAgo: ReadonlySet<string> = new Set(
  "yesterday earlier ago overnight ayer anoche was were had overflowed flooded backed leaked burst happened".split(" "),
);

/** Long ago. */
export const longAgo: readonly string[] = [
  "great|good|awesome|excellent|amazing|wonderful|nice job|work",
  "de antes|anterior",
  "last|previous plumber|company|contractor|guy|guys|landlord|tenant|handyman",
  "in|since|during [late|early|mid] january|february|march|april|may|june|july|august|september|october|november|december|19*|20*",
  "plomero|dueno|inquilino|compania de antes|anterior|pasada|pasado",
  "la vez pasada",
  "el|la otro|otra ano|vez|dia",
  "en enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre",
  "cuando era|eramos|viviamos|vivia|compramos|nos cambiamos",
  "one time|once",
  "growing up",
  "back in [the] 19*|20*|day|january|february|march|april|may|june|july|august|september|october|november|december|college|spring|summer|winter|fall|eighties|nineties|seventies|sixties",
  "old landlord|place|apartment|house|owner|owners",
  "thanks|thank|gracias ~4 saving|coming|fixing|help|helping|rescuing|arreglar|venir|salvarnos",
  "last|past|previous year|years|month|months|summer|winter|spring|fall|autumn|season|decade|week|january|february|march|april|may|june|july|august|september|october|november|december|christmas|thanksgiving|time|owner|owners|tenant",
  "year|years|month|months|weeks|decades|decade|while ago|back|earlier",
  "years|months|weeks ago",
  "friend|buddy|coworker|cousin ~10 once|before",
  "couple|few [of] years|months|weeks [ago|back]",
  "back when",
  "in 19*|20*",
  "used to",
  "in the past",
  "when i was|moved",
  "when we moved|bought|lived",
  "had ~4 before",
  "previously|formerly|historically",
  "old|previous|last house|place|home|apartment",
  "hace ~3 ano|anos|mes|meses|semanas",
  "ano|mes|invierno|verano pasado",
  "semana pasada",
  "ya ~3 arreglaron|arreglo|reparo|repararon",
];

/** Words of the present: with one of them in the sentence, what was long ago is back. */
export const presentWords: ReadonlySet<string> = new Set(
  "now again still currently today tonight ahora otra hoy todavia sigue".split(" "),
);

/** Danger of this kind is somewhere else, in the news or in a tale. */
export const onlyATale: readonly string[] = [
  "on|in|from the|tv|local|las|la|los news|radio|paper|television|tv|noticias|tele|television|periodico|radio",
  "on|in|por tv|facebook|nextdoor|youtube|tiktok|internet",
  "read|reading|saw|seen|heard|watched|hear|watching|learned ~1 about|that ~1 story|article|video|family|on|a|the|explosion|fire|house|people",
  "did|have you hear|heard|see|read ~1 about|the",
  "paper|project|report|essay|presentation|homework|article for|about|on ~1 school|class|college|plumbing|plumbers|work",
  "writing|doing|hosting|organizing a|an ~1 paper|book|report|fundraiser|survey|article|story|drive|study|presentation|class",
  "fundraiser|donation|donations|donate|charity|victims|sponsor|damnificados|donativo",
  "are you|yall|u guys|still|currently hiring",
  "hiring|job|position|apprentice|career|apply|resume|empleo|trabajo|vacante ~2 opening|openings|plumber|plumbers|position|application|for|positions|de|disponible",
  "leave|write|post|give ~4 review|stars|rating",
  "lei|leyendo|vi|oi|escuche ~4 noticias|periodico|tele|facebook|radio|articulo|video",
  "lei|leyo sobre|de|lo|que|acerca",
  "supo|supieron|oyo|vio|vieron ~1 de|lo|del",
  "always|used|forever said|says|told|joked|thought",
  "joking|kidding|just a joke|es broma|bromeando",
  "not kidding me",
];

/** With "if" before the danger: it is only imagined. */
export const imagined: readonly string[] = [
  "ever",
  "just|only|merely|simply asking|wondering|curious|wanted|askin|wonderin|checking",
  "out of curiosity",
  "future reference",
  "hypothetical*",
  "before i|we sign|buy|commit|decide|join|move",
  "would you|someone|somebody|anyone|it|they|your|that|there|u|we|i|he|my|our|the",
  "has|have not ~1 yet|happened|only|just",
  "how fast|quick|soon|long|quickly would|could|do|can",
  "could someone|anyone|somebody|you|your ~2 come|get|make|be|send|respond|handle|fix",
  "never ~1 gone|happened|had|done",
  "[si] un|algun dia",
  "alguna vez",
  "llegara|hubiera|tuviera|pasara|fuera|oliera|saliera|llegase|reventara|inundara|vendrian|podrian|harian|haria|deberia|llega|llegan",
  "nomas|nada|solo|solamente|solo ~1 pregunto|preguntaba|preguntando|curiosidad|saber|preguntar|pregunta",
  "por curiosidad",
  "por si acaso",
  "someday|eventually",
  "[do|does|will] your|the plan|membership|warranty|insurance|policy",
];

/** With "if" before damage (not danger to people) they ask what is done in such a case. */
export const askedInGeneral: readonly string[] = [
  "do|does|can|will|is|are you|someone|somebody|anyone|your|it|they|there|the|u|i|we",
  "what do|does|happens|should|is",
  "who do|does|should|would",
  "que hago|hacen|pasa|hacemos|debo",
  "vienen|atienden|cobran|cubren|mandan|quien",
  "suppose|supposing|say",
];

/** "If" that imagines; not "if you can", "not sure if". */
export const conditions: readonly string[] = ["if|suppose|supposing|si|imagine|supongamos"];

export const noConditions: readonly string[] = [
  "if you|possible|someone|somebody|anyone|anybody|yall|u|that|they|so|he|your|need|needed|not|nothing|pueden|puede|podria|alguien|me|ustedes|usted",
  "si pueden|puede|podria|podrian|alguien|me|ustedes|usted|senor|senora|por|es|tengo|tenemos|mire|fijese|claro|bueno|esta|estoy|hay",
  "sure|know|tell|see|wondering|asking|matter|care|as|ask|idea|decide|seguro|segura|se|sabe|saber|no if|si|whether",
  "even|like|como if|si",
];

/** It was nothing, for danger to people too, unless a word of the present follows. */
export const falseAlarms: readonly string[] = [
  "false alarm",
  "falsa alarma",
  "turned|turns out [to] [be|it] [was] [just] my|the|a|an|some|our|nothing|only|just ~1 neighbor|neighbors|trash|garbage|mower|skunk|car|truck|toast|dinner|battery|candle|grill|paint|nothing|rain|condensation|drain|food|diaper|cat|dog|dryer|steam|fridge|milk|propane",
  "turned out fine|okay|ok|nothing|to be nothing",
  "resulto [ser|que] [era] [el|la|los|un|una] basura|zorrillo|comida|vecino|pila|drenaje|nada|perro|gato",
  "was|is|were|are ~1 all clear|good|set now",
  "all clear",
  "all good|fine|okay|ok now|since",
  "it|they was|were|is [just] [the|a|only|some] burnt|burned|toast|popcorn|trash|garbage|cooking|skunk|dead|marker|nail",
  "era|fue [solo|nomas] la|el|un|una basura|comida|tortilla|zorrillo|frijoles|drenaje|cena|pila",
  "smell|smoke|alarm|beeping stopped|left|cleared",
  "smell|smoke ~1 went|is gone|away",
  "smell|smoke|odor is|was [long|all|been|completely] gone",
  "it|that was|is [just|only] the|my|our|a|some|your ~1 mower|neighbor|neighbors|truck|car|grill|paint|breaker|battery|candle|skunk|trash|garbage|fridge|dog|cat|dryer|dinner|turkey|toaster",
  "found it|one|the ~5 fixed|capped|tightened|replaced|repaired|sealed",
  "ya no [hay|sale|huele|gotea|es|suena] [nada|mas|agua|gas|humo]",
  "mine|ours is|are ~1 fine|dry|okay|ok|good",
  "doing good|fine|well|better|okay|great",
  "is|am|are recovering|recovered|home",
  "is|am|are fine|better|okay|good now",
  "ya esta|estoy|estan ~1 bien|mejor|recuperado|recuperada",
  "when|whenever|cuando|time [i|we|my] ~1 cook|cooks|cooked|make|made|fry|fried|cocino|cocinamos|cocine|bake|toast|shower",
  "found no leak|leaks|gas",
  "no encontraron nada|fuga|fugas",
];

/** All is well again, as far as damage goes: to people only what is told as past is over with these. */
export const allClear: readonly string[] = [
  "false alarm",
  "falsa alarma",
  "was|is|were|are ~1 all good|clear|set [now]",
  "all good|clear|fine|set now",
  "everything|it|todo is|esta|looks|seems|ya|quedo ~2 off|dry|fine|good|ok|okay|under|normal|seco|bien|arreglado|cerrado",
  "it|they was|were|is [just] [the|a|only|some] burnt|burned|toast|popcorn|trash|garbage|cooking|skunk|dead|marker|nail",
  "era|fue [solo|nomas] la|el|un|una basura|comida|tortilla|zorrillo|frijoles|drenaje|cena|pila",
  "leak|flooding|smell|dripping stopped",
  "mine|ours is|are ~1 fine|dry|okay|ok|good",
  "turned|shut ~3 off ~3 capped|plugged|dry|works|fine",
  "capped|patched|plugged|plunged|clamped it",
  "ya no [hay|sale|huele|gotea|es|suena] [nada|mas|agua|gas|humo]",
  "ya ~1 arreglo|arreglamos|arreglaron|paro|seco|cerramos|cerre|encontramos|quedo|pudimos",
  "i|we|he [already] fixed|stopped|tightened it|myself|ourselves",
  "i|we|he [already|finally] got it shut|off|turned|stopped|closed|fixed",
  "found ~1 valve|shutoff",
  "took care of it",
  "[was] contained|resolved",
];

/** Nobody need come. */
export const calledOff: readonly string[] = [
  "cancel|cancelar|cancele|cancelen ~6 call|visit|appointment|emergency|today|tonight|cita|visita|emergencia|it|him|that",
  "like|want|need|quiero|going to cancel",
  "never mind",
  "olvidelo|olvidalo",
];

/** Somebody mended it since. */
export const mended: readonly string[] = [
  "you|guys|they|he|landlord|plumber|company|somebody|someone|husband|city|we|i|yall|ustedes [already] [all|finally] fixed|repaired|replaced|patched|mended|capped|soldered|cleared|snaked|jetted|unclogged|unplugged|plunged|arreglaron|repararon|cambiaron|destaparon",
  "came|here|out|and ~2 fixed|repaired|replaced|patched",
  "been|here|by|over and ~1 cleared|fixed|dried",
  "cleared|fixed|repaired|patched it|that|everything|them",
  "got|was|were|been|is|being fixed|repaired|replaced|patched|resolved|handled|capped",
  "ya|lo|la|me|nos|lo ~1 arreglaron|repararon|arreglo|cambiaron|reparo|compusieron|destaparon|destapo",
];

/** Water or heat that was lacking is there again. */
export const restored: readonly string[] = [
  "came|come|went|kicked|turned back [on]",
  "is|are|been|has [been] [all] working|running|heating|warm|flowing [fine] [again|now|since]",
  "water|heat|it|everything|power is|came|has [been] [all] back [on] [now|since]",
  "got it|water|heat|everything|us back [on]",
  "turned|switched it|water|heat back on",
  "ya regreso|volvio|llego|hay|tenemos|salio",
];

/** It came back and went again. */
export const relapses: readonly string[] = [
  "again|nuevamente",
  "otra vez",
  "de nuevo",
  "then|and|but|now|pero|y ~4 went|quit|died|stopped|off|out|gone|cuts|shuts|fue|paro|apago",
];

/** It goes on in spite of that. */
export const goesOn: readonly string[] = [
  "again|still|otra|todavia|sigue|siguen|aun|worse|nuevamente|nuevo|another|peor",
  "is|it|are|came|come|comes|started|starting back",
  "not|never|no|didnt ~3 fix|fixed|help|work|hold|stop|stopped|arreglaron|sirvio|fixed|repaired|contained|safe",
  "right now",
  "but now|it|there|the|i|we|my|its|this",
  "pero ahora|ya|esta|sigue|hay|el|la|otra",
  "now|ahora it|there|the|is|my|water|its|esta|hay|huele|sale|everything",
  "now i|we [can] smell|have|hear|see|got|am",
  "today|tonight|hoy",
  "on their|his|her end|side",
];

/** Not this very danger but a wish for work because of one. */
export const lessons: readonly string[] = [
  "por eso|asi ~2 quiero|necesito|ando|busco|quisiera|queremos|estoy",
  "so|which|why|now|anyway ~2 i|we ~3 want|wanted|figured|thinking|hiring|thought|decided|like|would|looking|rather",
  "me dio|da miedo|pendiente|pena",
  "scared|scares|worries me",
  "quiero|want|like|quisiera ~4 revisen|revise|check|checked|inspected|inspect|chequen|looked|checar",
  "me|nos ~1 recomendo|recomendaron|recomienda",
  "recommended|referred|suggested ~2 you|us|them|your",
  "made me think|want|wonder|realize|nervous",
  "got me thinking|worried|wondering",
  "do not|never want that|it|this|to ~3 happen|us|same",
  "so|and|now ~2 i|we am|are|got ~1 paranoid|worried|nervous|scared|concerned|freaked",
  "want|quiero|like ~3 before|antes ~3 winter|cold|frio|invierno|freeze|happens|pase",
];

/** Whom it happened to, when it was not the caller. */
export const others: readonly string[] = [
  "neighbor|neighbors|friend|sister|brother|daughter|son|parents|aunt|uncle|buddy|mother|mom|coworker|boss|cousin|law|guy|somebody|someone|family|vecino|vecina|vecinos|amigo|amiga|cunado|cunada|primo|prima|compadre|comadre|companero|jefe",
];

/** Little and slow: damage that can wait. */
export const contained: readonly string[] = [
  "slow|slowly|tiny|small|minor|faint|pinhole|slight|slightly|barely [leak|drip]",
  "a|little|just|only [a|little|tiny|small] bit|drip|drop|drips|trickle|damp|moist|damp|stain|bead",
  "drip|drips|dripping|drops",
  "cup|cups|teaspoon a|per day|week|hour",
  "every couple|few|once",
  "bucket|pan|bowl|cubeta|cubetita|traste under|catches|abajo|every|se",
  "gotita|gotitas|poquito|poquita|tantito|fuguita|goteo|goteito|humedad|manchita|despacito|chorrito",
  "can|could wait",
  "puede esperar",
  "no|not ~3 hurry|rush|urgent|emergency|urge|prisa|emergencia",
  "whenever|any time|cuando puedan|cuando pueda",
  "nada|not|nothing grave|serious|major|crazy|bad|urgente",
  "nothing major|serious|crazy|urgent",
];

/** Whatever is said of little leaks, with these it is much. */
export const notContained: ReadonlySet<string> = new Set(
  "stream river pouring gushing everywhere bulging sagging caving bowing bulge buckets ankle ankles knee inches panzon rising spraying flooding flooded sewage worse fast faster stop electrical panel outlet burst shooting collapse collapsing empeora rapido rapidisimo chorros todas todos inundado inundando caer".split(
    " ",
  ),
);

/** With "water" before them they name a thing: a water heater is no water. */
export const waterThings: ReadonlySet<string> = new Set(
  "heater heaters softener filter bill bills pressure meter company department damage tank main line lines pipe pipes valve supply hose".split(
    " ",
  ),
);

/** Said near the danger, they put it in the present. */
export const presentVerbs: ReadonlySet<string> = new Set(
  "is are am have has smell smells see hear coming leaking there hay huele esta".split(" "),
);

/** Said near the danger, they put it in the past. */
export const pastVerbs: ReadonlySet<string> = new Set(
  "was were had smelled went got did saw heard happened olia habia hubo tuvimos tuve tuvo olio salio paso sono estaba".split(
    " ",
  ),
);

export const wishes: ReadonlySet<string> = new Set(
  "adding installing putting finishing pricing shopping replacing thinking considering figured wondering thought wants want need would like wanna rebuilding remodeling selling looking quiero necesito quisiera buscando ando".split(
    " ",
  ),
);
