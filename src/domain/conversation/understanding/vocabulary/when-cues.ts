// Words around a day or time that tell what it is: wished for, refused, promised to others, over, or a mere question.
import { repeatedDays, repeatedParts } from "./time.ts";

const oneOf = (words: string): string => words.split(" ").join("|");

/** What somebody else is promised at a time. */
const engagement = oneOf(
  "dentist doctor doctors vet appointment meeting meetings class game practice wedding funeral party flight interview recital court surgery thing conference call date delivery inspection shift trip event lesson service church checkup procedure physical closing showing tournament concert graduation ceremony dinner brunch test exam haircut session rehearsal reunion cookout birthday",
);
const prior = oneOf(
  "work school church class company plans family people guests kids practice surgery court meetings chemo dialysis therapy treatment bingo bowling choir yoga bible book training physio counseling rehab bridge golf poker daycare carpool volunteer",
);
const we = oneOf("i we he she they husband wife son daughter mom dad kids boss who");
const be = "am|are|is|be|was";
const away = oneOf(
  "gone away busy working traveling travelling flying leaving booked tied slammed swamped hosting moving unavailable short painting out driving headed heading visiting stuck jammed packed closed",
);
const broke = oneOf(
  "started begun began happened noticed called went broke burst quit died stopped came left heard smelled saw installed dropped turned froze backed flooded clogged failed leaked replaced bought fixed built charged overflowed dripped showed gave took found woke fell cracked snapped told was were had did never jammed busted popped blew shut tripped ran plugged doubled tripled increased jumped skyrocketed spiked worsened seized ruptured poured sprung lost returned finished ended tried repaired snaked cleared knocked shorted sparked rusted separated detached realized discovered spotted cancelled canceled missed waited kicked flipped spilled soaked rained snowed stormed shook stuck locked pulled",
);
const brokeInSpanish = oneOf(
  "empezo comenzo paso llame fue rompio trono dano descompuso apago vino vinieron estaba tenia dejo revento tapo goteo instalaron compre compramos quedaron quedo dijeron mandaron iban hizo era eran",
);
const relatives = oneOf(
  "laws parents family company guests kids grandkids painters movers roofers realtor appraiser inspector tenants friends inlaws relatives folks",
);
const tooMuch = oneOf(
  "bad out tough hard busy crazy nuts hectic impossible full packed booked slammed rough tricky late early soon far terrible awful insane worse horrible nightmare mess zoo problem tight taken bust wash difficult swamped jammed gone shot toast",
);
const fine = oneOf("fine good great best better ideal perfect okay ok nice easiest open free possible wide preferable");
const repeated = [...repeatedDays, ...repeatedParts, "holidays", "nights"].join("|");

/** Before it, in the same clause; the nearest one counts, and of these the longest. */
export const cuesBefore = {
  wish: [
    "need|needs|needed|want|wants|like|love|prefer|hoping|hope|thinking|wondering|looking|wanting|trying|available|rather",
    "can|could|would|will|should|please|schedule|book|come|send|swing|get|do|make|say|try|shoot|put|pick|aim|squeeze|fit",
    "have somebody|someone|anybody|anyone|him|her|them|you",
    "how|what about",
    "before|after|once|when you close|open|start",
    "how is",
    "let us|me",
    "supposed|meant|mean|said|instead|better|best|works|fine|good|great|free",
    "am|are|is|be|get|have off|free|home|around|open|ready|here|available",
    "days|time|me|weekends off",
    "asked|appointment for",
    "told you|me|us",
    "queria|quisiera|quiero ver|saber si",
    "mandan|mandaran|vinieran|viniera|vienen a",
    "pongame|pongamelo|pongalo|pongamela|cambiemelo|cambielo|cambiela|muevalo|muevala|muevamelo|dejelo|dejemelo|dejela|dejeme|apuntemelo|apunteme|agendemelo|agendeme|agendela|programemelo|programe|mandemelo|mandeme|paselo|paseme",
    "ponmelo|ponme|apuntame|agendame|mandame|dejamelo|cambiamelo",
    "do|can you have|got",
    "you have|got",
    "have anything|something|you",
    "not|nothing|no until|till|before|earlier|sooner|later",
    "can not you|somebody|someone|he|they",
    "why not [do|come|make|have]",
    "do not you|we",
    "not only|just",
    "if not",
    "except it|that is [actually|supposed|really] [to] [be]",
    "does|do not matter|care",
    "nothing but",
    "day off",
    "no problem|worries|mejor",
    "move|switch|change|push|bump|reschedule",
    "whatever|whichever|anytime|whenever",
    "quiero|queremos|quisiera|necesito|necesitamos|puede|pueden|podria|podrian|puedo|podemos|prefiero|venga|vengan|venir|manden|mande|mandar",
    "gustaria|mejor|disponible|libre|libres|digamos|agendar|agende|ponga|pongame|cita|seria|conviene|queda|sirve|bien",
    "que tal",
    "mas o menos",
    "no antes|hasta",
    "o sea",
    "sino",
    "no trabajo",
    "no tengo nada",
    "por que no",
  ],
  refused: [
    "not|never|neither|nor|ni|except|excepting|besides|excepto|menos|salvo|nunca|avoid|skip",
    "can|could|will|would not [really] [ever] do|make|work|have|be|come|get [it]",
    "will|would not be here|home|available|around|there|free",
    "do not [really] want|like|need|have|do|come|send|make|think|prefer [it]",
    "not do|come|make|have|be|get|send|schedule|book|really|necessarily",
    "rather|prefer not",
    "other than",
    "aside|apart from",
    "anything|anytime|whenever|everything|day|days|time|all|one but",
    "instead of",
    "rather than",
    "as opposed to",
    "en vez|lugar de",
    "not free|available|home|open|here|around|good|in|able",
    "no puedo|podemos|podria|quiero|queremos|hay|va|voy|vamos|trabajo [a]",
    "no estoy|estare|estaremos|voy [a] [estar] [en] [casa|disponible|libre|bien|aqui]",
    "no me|nos|se queda|sirve|conviene|puede|funciona [bien]",
    "no en|por|a",
    "que no sea",
    "fuera de",
    "excepto|menos|salvo por|en",
  ],
  busy: [
    `${we} [already|also|do] have|has|got [got] to|${prior}`,
    `${we} [already|also|do] have|has|got [got] another|a|an|the|my|our|some|his|her|something ~4 ${engagement}`,
    `and [already|also] have|has|got another|a|an|the|my|our ~4 ${engagement}`,
    "i [already] have|got [got] an|my appointment",
    `${be} [all|already|pretty|really|just|kind] [of|going] ${away} [up|of]`,
    `${be} at [the|my] ${engagement}|work|hospital|airport|office|school|lake`,
    `${be} on vacation|call|duty|shift|trip|plane|cruise`,
    `${be} on a trip|plane|cruise`,
    `${be} [out] of town`,
    `${be} having|expecting|throwing|taking`,
    `[in] ${relatives} [are|is] [all] coming|come|arriving|visiting|here`,
    `${we} [usually|only] work|works|leave|leaves|fly|flies|travel|teach|babysit|sleep`,
    `${we} have|has to work|be|go|leave|pick|take`,
    `my|the|his|her ${engagement} starts|start|ends|end|is|lets|gets|begins|runs`,
    `my|his|her ~2 ${engagement} is|starts`,
    "school lets|gets|starts|ends out",
    "school lets|gets|starts|ends",
    "do|does not ~1 get|go|come|make [it] off|out|home|back [of|from] [work|school]",
    "gets|goes|comes|lets off|out|home|back [of|from] [work|school]",
    `${we} get|go|come off|out|home|back [of|from] [work|school]`,
    "hosting",
    "dentist|doctors|vet|court|funeral|wedding|interview|surgery [is] on|at",
    `tengo|tenemos|tiene [una|un|el|la|mi|que] ~2 cita|junta|dentista|doctor|trabajo|escuela|reunion|compromiso|turno|clase|visita|visitas|fiesta|boda|ir|trabajar|salir`,
    "estoy|estamos|estare|ando|anda|esta [muy|de] ocupado|ocupada|ocupados|fuera|viaje|vacaciones|trabajando",
    "trabajo|trabajamos|trabaja|salgo|salimos|sale|salen|viajo|viajamos|entro|entra",
    "llego|llegamos|vuelvo|regreso|regresamos|desocupo|libero [a|de|del] [la|mi] [casa|trabajo|turno]",
    "me|nos|se voy|vamos|va",
    "viene|vienen|llega|llegan [mi|mis|la|los|unos] familia|suegros|padres|papas|visitas|hijos|suegra|pintores",
    "familia|suegros|suegra|papas|hijos|visitas|pintores [me] llega|llegan|viene|vienen",
  ],
  told: [
    `${broke}|since|goes|keeps|drips|leaks|runs|overflows|bangs|always|usually|been|ago`,
    `${brokeInSpanish}|desde|pasado|pasada`,
    "there is no",
    "lease|warranty|insurance|policy|contract ~1 is|ends|expires|runs [up|out]",
    "restaurant|salon|bar|cafe|bakery|business|place|bank|daycare|gym|church|clinic close|closes|open|opens",
    "call|text|ring you [back]",
    "call|try back",
    "back to you",
    "let you know",
    "le llamo|marco|hablo|aviso",
    "same ~2 as",
    "was|were|been told|promised|assured ~1 somebody|someone|you|he|they|it ~1 call|come|be|show",
    "told|promised me|us somebody|someone ~1 call|come|be|show",
    "got|received|have a|an|the|my|your quote|estimate|bid|bill|invoice|letter|card|text|voicemail",
    "quedaron|quedo|dijeron|dijo|iba|iban|prometieron|prometio de|que|a venir|vendrian|venian|vendria|llegar|mandar|mandarian|llamar",
    "saying|says|said [that] you|he|they|someone|somebody will|would",
    "it [only|just|mostly|mainly|sometimes|usually] does|happens|starts|stops|quits|acts|makes",
    "moved in|here|out|into",
    "i|we|they|he|she [already] paid|spent|hired|signed",
    "we|they|i|you|it|only ~1 have|has|get|gets|lose|loses|got [only|hot|any|some|no|running|clean|the] water|heat|pressure|power|gas|electricity",
    "water|heat|pressure|power|gas|electricity [only] [is] [only] runs|works|comes|goes|on|off|shuts|works",
    "solo|nomas|nada [mas] tenemos|hay|tengo|llega|cae|sale agua|gas|luz|presion",
    "agua|gas|luz|presion [solo|nomas] llega|viene|cae|hay|sale|va|quitan|cortan",
    "we|they|you|shop|office|store|school close|closes|open|opens",
    "was|were supposed|meant to have|get|see ~1 someone|somebody|anyone|him|you|plumber",
    "was|were supposed|going|meant to be|come|show|call|have|get|send [here|out|up|by]",
  ],
  described: [
    "it|that|this|today|now|here is [only|already|almost|about|like|just|still|nearly|barely|getting] [past|close] [a|the|my] [going|on|to]",
    "know that|it is",
    "it gets|got",
    "son|es ya|casi|apenas|como",
    "son",
    "hoy|ahorita|aqui es|son",
    "is|was that|it|this|one [really|still] [in|on|at|for|be]",
    "what|which [day|date] is|was",
    "es|seria eso|esa|ese|primera|segunda [en|el|a|por]",
    "did|do you say|mean",
    "es",
  ],
} as const;

/** After it, in the same clause. */
export const cuesAfter = {
  wish: [
    `is|would|will|are|sounds|looks|suits|be [be] [just|really|pretty|perfectly|totally|so|much|wide|even] ${fine}`,
    "does|do|would|will|is not matter|bad",
    "will not be bad|hard",
    "is my|our|his|her day|best|good|free|only|preference",
    "works|work",
    "i|we|he|she|they can|could|would|prefer",
    "i|we am|are|have free|home|off|open|here|available|nothing",
    "if possible",
    "me|nos queda|sirve|conviene|parece",
    "esta|estaria|seria bien|perfecto|mejor|bueno|excelente",
    "si puedo|podemos|por|esta|se",
    "puedo|podemos|funciona|sirve|conviene",
  ],
  refused: [
    "does|do|would|will not [really] [be|going] [to] work|do|good|great|possible|happen|fly|suit",
    "is|are not [really|going] [a|an|to] good|great|work|possible|happening|option|going|ideal|free|open|available",
    `is|are|looks|gets|sounds|was|will [be] [just|really|kind|pretty|way|going|totally|already|always|so|too] [of|to] [be|a|all] ${tooMuch}`,
    "is|are no good|go",
    "is|are a no",
    "i|we|he|she|they can|could|will not",
    "no can do",
    "no good|way",
    "no [me|nos|se|lo|la] puedo|podemos|puede|sirve|queda|conviene|funciona|estoy|estamos|va|voy|hay|trabajo",
    "no [por|gracias|senorita|senor] [favor]",
    "es|esta|seria [muy|bien|demasiado] tarde|temprano|dificil|imposible|complicado|pronto|lleno|ocupado|pesado",
    "tampoco",
  ],
  busy: [
    `${we} [do] [already] have|has|got [got] to|a|an|the|my|another|something|${prior}`,
    `${we} ${be} [all|already|pretty|really|going] [to] [be] ${away}|at|on`,
    `${we} work|works|leave|leaves|fly|flies|travel|teach|babysit`,
    "[yo] tengo|tenemos|trabajo|trabajamos|salgo|viajo",
    "[yo] estoy|estamos|estare|voy|vamos|ando [a] [estar] [muy] ocupado|ocupada|fuera|trabajando|viaje|viajar|trabajar",
    "viene|vienen|llega|llegan mi|mis|la|los|el",
  ],
  told: [
    `[he|she|it|they|we|the|that|some] [${oneOf("plumber guy drain pipe sink heater toilet water pump")}] ${broke}`,
    `[ya] [se] ${brokeInSpanish}`,
    "[really|still] the|your earliest|soonest|latest|first|only|last|next",
    "lo mas temprano|pronto|tarde",
    "lo|la|el ultimo|primero|unico|unica|ultima",
    "is [really] thanksgiving|christmas",
    "would have been|worked",
    "last time|week|month",
    "hubiera|habria sido|estado",
    "cost|costs extra|more",
    "more expensive",
  ],
} as const;

/** A clause with one of these asks about the business: nothing in it is wished. */
export const askingAbout: readonly string[] = [
  "you|yall|they|guys|folks|office|shop|people [are|is|were|be] [still|even|normally|usually|actually|ever] open|opened|closed|close|closing",
  "you|yall|they|guys|folks|all [still|even|normally|usually|actually|ever] work|operate|run on|holidays|weekends|late|past",
  `you|yall|they|guys|folks|all [still|even|normally|usually|ever] work|come|do|book|schedule|operate [out|appointments|service|visits] [on|in|during] [the] ${repeated}`,
  "charge|charges|cost|costs|fee|fees|rate|rates|pricing|overtime|surcharge|expensive|pricier",
  "[any] extra for|on|charge|cost",
  "are|is ~2 extra|more",
  "your|business|office hours",
  "what are|is the hours",
  "what time do|does|are you|yall|they|guys|the",
  "how late|early do|are|is|does",
  "abren|abierto|abiertos|cierran|cerrado|cerrados|cobran|cobra|horario|horarios|cuesta|cuestan|atienden|cuanto",
  "do|are you|yall|they [guys|all|folks] work|working",
  "trabajan [ustedes] los|en|hasta|tambien|todos",
  "is that|it|this the|your|really earliest|soonest|latest|only|first|last",
  "earliest|soonest|latest you|that|there|they have|got|is|come|go|do|work|run|send|will",
  "what time is it|this",
  "que hora es|son",
  "is|are ~3 cheaper|less",
  "whenever|everytime i|we|it|someone|you",
  "every|each time",
  "cada vez que",
  "how many|old|much|big|far",
  "do you ~1 do|offer|run|take|answer ~2 calls|service|emergencies|jobs",
  "does|do ~2 include|count",
  "what day|date is",
  "do not they",
  "is|are ~2 a holiday",
  "es feriado|festivo",
  "does|is not it",
  "que dia|fecha es|cae",
  "es|son lo|la|las mas temprano|pronto|tarde|rapido",
];

/** The same, where times are on offer and the question is about them. */
export const askingBack: readonly string[] = [
  "will|would|does|do|is|are|was it|he|she|they|that|this|the",
  "is|are|was|es|son ~4 the|your|lo|la|las|el earliest|soonest|latest|first|last|only|mas|primero|primera|ultimo|unico",
  "how long|much|many|come|late|early",
  "cuanto|cuantos|cuanta",
  "es|seria|sera eso|esa|ese|lo",
];

/** Of the clauses that ask, those that ask for a visit all the same. */
export const askingForVisit: readonly string[] = [
  "if so",
  "if|since you",
  "be able to",
  "before|after|once|when you close|open|start",
  "the first|second|third|other|earlier|later|latter work|available|okay|ok",
  "can|could|would you|they|he ~3 come|send|get|make|fit|squeeze",
  "can|could i|we|somebody|someone|anyone",
  "i|we would|want|need|like|prefer",
  "pueden|podrian|puede|podria venir|mandar",
];

/** Words that begin a clause of their own. */
export const clauseOpeners: ReadonlySet<string> = new Set(
  "but because cause cuz pero porque so entonces sino although though aunque unless while whereas if when cuando otherwise however".split(
    " ",
  ),
);
/** With one of these a clause gives a reason or a condition. */
export const asideOpeners: ReadonlySet<string> = new Set(
  "because cause cuz porque since as when cuando while whereas if although though aunque unless before after until till pues".split(
    " ",
  ),
);
/** After "and", or after "before", these begin a clause of their own. */
export const subjects: ReadonlySet<string> = new Set(
  "i we he she it they you my our his her their somebody someone everybody everyone nobody yo mi mis".split(" "),
);
/** What follows from what was said before. */
export const concluding: ReadonlySet<string> = new Set(["so", "entonces", "asi"]);
/** "So I can get to work": a purpose, no conclusion. */
export const purposes: readonly string[] = [
  "[that] i|we|he|she|they|it|you|somebody|someone can|could|do|does",
  "that",
  "my ~1 can|could|does",
];
/** "But" after these leaves something out, and begins no clause. */
export const butLeads: ReadonlySet<string> = new Set(
  "day days anything anytime time whenever everything all one any".split(" "),
);
