// How people say yes and no, English and Spanish.

/** Answers where they open an utterance, follow a pause or stand alone. */
export const strongAnswers = {
  yes: [
    "yes|yeah|yep|yup|yea|yah|ya|yas|yess|yeh|uhhuh|mhm|affirmative|absolutely|definitely|certainly|totally|exactly|indeed|correct|surely",
    "yes|yeah please|sir|maam|sure|definitely|absolutely",
    "sure [thing]",
    "alrighty|okeydokey|roger|righto|andale",
    "you betcha",
    "ten four",
    "10 4",
    "right on",
    "hell|heck|oh yes|yeah",
    "thank you yes",
    "of course",
    "you bet",
    "for sure",
    "no problem|problems|worries|doubt|prob|question",
    "no problemo|hay problema",
    "why not",
    "please do",
    "y|k|kk|yessir",
    "[i] guess|suppose|think so",
    "i hope so",
    "si|claro|simon|sip|efectivamente|correcto|exacto|exactamente|afirmativo",
    "claro que si",
    "si senor|senora|claro|por",
    "por supuesto",
    "como no",
    "desde luego",
    "asi es",
    "de acuerdo",
    "eso es",
    "creo que si",
  ],
  no: [
    "no|nope|nah|naw|negative|uhuh|noo|nooo|na|never|negativo",
    "hell|heck no",
    "please do not",
    "no thanks|thank|gracias|sir|maam|way|no|sorry",
    "not really|today|now|yet|anymore|this|that|at|exactly|quite|necessarily|interested",
    "absolutely|definitely|certainly|of|probably|maybe|i'd not",
    "of course not",
    "absolutely|definitely|certainly|probably|rather|better not",
    "[i] do not think|believe so",
    "[i] would rather not",
    "[i] guess|hope|think|suppose not",
    "n",
    "claro que no",
    "por supuesto que no",
    "para nada",
    "de ninguna manera",
    "creo que no",
    "mejor no",
    "incorrect|incorrecto|wrong",
    "no es|esta asi|correcto|cierto|verdad|bien|ese|eso",
    "no quiero|puedo|gracias",
    "ni hablar",
  ],
} as const;

/** Sentences that are an answer wherever they stand. */
export const clearSentences = {
  yes: [
    "that|it|this|which works|work [for] [me|us]",
    "that|it|this will|would|should|could work|do",
    "that|it|this will|would|should|could be fine|good|great|perfect|ok|okay|lovely|wonderful|awesome|ideal",
    "works [great|fine|good|perfectly|well] for me|us",
    "sounds good|great|fine|perfect|right|ok|okay|wonderful",
    "that|it|this|you is|are [all] [exactly|absolutely] right|correct|perfect|fine|great|good|ok|okay|it|true",
    "you got it|that",
    "i guess|suppose that|it is|works|will [work|do|be] [fine|okay|ok|good|alright]",
    "go ahead",
    "let us go with|for",
    "that is the one",
    "i am good with that|it|this",
    "good|fine with|by me|that|it|us",
    "it|that sure|certainly|definitely is|does",
    "[let] [us] book|schedule|take it",
    "let us do it|that|this|the",
    "i will take it|that|the|this",
    "sign me up",
    "go for it",
    "i would like that",
    "esta|queda|suena|parece bien|perfecto|correcto|excelente",
    "me parece|queda|viene|sirve|funciona bien|perfecto",
    "me queda|viene|sirve|funciona [bien|perfecto]",
    "esa|ese|eso [me] funciona|sirve|queda",
    "adelante",
    "vale",
    "es correcto|correcta|cierto|verdad|asi",
  ],
  no: [
    "that|it|this is not [it|right|correct|good|gonna|going|ok|okay|true|what|my|me]",
    "that|it|this|which [time|day|one] does|will|would|do|is not work [for] [me|us]",
    "not|does|will|would not work|working for me|us",
    "that|it|this is [all] wrong|incorrect",
    "[you] got|have [it|that] wrong",
    "none of those|them|these|that",
    "neither [one|of|works]",
    "is|are no good",
    "do not [want] [to] book|schedule|bother|worry",
    "i will pass",
    "no me queda|sirve|viene|funciona|conviene|parece",
    "no esta|es|queda bien|correcto|correcta|cierto",
    "ninguno|ninguna|tampoco",
  ],
} as const;

/** Sentences that are an answer only to a question that asks for one. */
export const answeringSentences = {
  yes: [
    "works|fine|good|great|perfect|okay|ok|wonderful|awesome|excellent|lovely|cool|alright",
    "all right",
    "right",
    "book|schedule|take|confirm|do it|that|me|the|please",
    "i|we can|could do|make|be",
    "will do",
    "bueno|perfecto|bien|excelente|okey|confirmo|confirmado|acepto|vale",
    "please",
    "por favor",
  ],
  no: [
    "can|could not [do|make|be|come|work]",
    "does|will|would|did|is|are|am|do not",
    "not",
    "too late|early|soon|far|long",
    "i will not be",
    "i am|will [be] busy|working|out|away|gone",
    "i will be at work|school",
    "do not want|like|need",
    "no puedo|podemos|voy",
  ],
} as const;

/** Answers only where nothing else is said in the sentence: "I do", but not "I do have a leak". */
export const wholeAnswers: readonly string[] = ["dale", "we|i do|can|will|am|are|would", "it|that is|does|will"];

/** Words that only look like an answer. */
export const noAnswer: readonly string[] = [
  "no water|heat|hot|cold|gas|smell|smells|flood|flooding|leak|leaks|fire|smoke|one|idea|longer|rush|hurry|pressure|power|electricity|electric|later|sooner|more|less|other|matter|reason|clue|appointment|need|such|real|sign|signs|sparks|sewage|damage|big|earlier|lights|running|air|ac|cooling|heating|luck|access|pets|dogs|particular|preference|injuries|alarm|carbon|response|answer|show",
  "no|not sure|idea|certain",
  "i am good|fine|okay|ok|great",
  "no hay agua|gas|luz|calefaccion|presion|nadie|fuga|fuego|humo",
  "no hay",
  "no tengo|tenemos|tiene|funciona|sirve|sale|calienta|prende|enciende|para|deja|se|llega|cierra|huele|importa|me|nos",
  "right now|away|here|there|after|before|next|side|hand|behind|above|below|outside|inside|when|where|by|in|on|under|at",
  "the|to|on|turn|my|your right",
  "are you sure",
  "it is not working|draining|flushing|heating|turning|coming|getting|starting|shutting|filling|running",
  "it is [all] fine|ok|okay|good|great now|but",
  "make|not|am|be|never sure",
  "sure enough",
  "yes or no",
  "no or yes",
  "si|no o si|no",
  "like never|no",
  "ok|okay|good|correct|right|alright with you",
  "good morning|afternoon|evening|day|question|luck|one|night|plumber",
  "is|does|would|will|are|was that|this|it|there [be|sound] ok|okay|right|correct|fine|good|work|all",
  "good|great thanks bye",
  "por si",
  "si no|hay|tienen|tiene|puede|pueden|es|quiero|viene|pudiera|podria",
  "not only|just|working|sure|know|enough|draining|flushing|heating|turning|coming|much|a|an|to|in|on|my|the|getting|able|have|too|flowing|certain",
  "do|does|did|is|are|am|can|could|will|would not [even] know|sure|care|mind|remember|understand|hear|smell|see|have|drain|flush|turn|heat|come|stop|shut|get|find|feel|need|working|draining|start|light|feeling|getting|able|flushing|coming|turning|heating",
  "never mind|been|had|used|seen",
  "good|fine|great|ok|okay shape|print|thing|news|job|reviews",
  "wrong number|person|house",
  "please hold|wait|send|come|help|hurry|call|tell|give|fix|can|could|have|get|let|leave|repeat|say",
  "works|right|fine|good|great but|except|until|at|on|when",
];

/** Doubt: what follows or stands alone is no answer. */
export const unsurePhrases: readonly string[] = [
  "maybe|perhaps|possibly|depends|dunno|unsure|kinda|sorta|quizas|quiza|depende",
  "not sure|certain|positive",
  "am not [really|too|entirely] sure|certain|positive",
  "do not know|remember|care",
  "no idea|clue",
  "i might|may|think",
  "i would have to|need to check|ask|see|think|look",
  "have|need to check|ask|think|see|look",
  "hard to say",
  "kind of",
  "sort of",
  "yes and no",
  "i guess",
  "tal vez",
  "a lo mejor",
  "puede ser|que",
  "no se",
  "no estoy seguro|segura",
  "dejame ver|pensar|checar",
];

/** Said before an answer without changing it. */
export const openers: ReadonlySet<string> = new Set(
  "well oh so hey hi hello actually mean said honestly listen look pues bueno ay ah like sorry i and but just hola wait then okay ok alright say think please that".split(
    " ",
  ),
);

/** After "yes but": the yes is taken back in part. */
export const reservations: readonly string[] = [
  "but|except|pero ~4 not|no|different|another|other|later|earlier|instead|wrong|change|actually|move|rather|sooner|better|otro|otra|cambiar|tarde|temprano|is|should|only|could|can",
  "if|unless|provided|assuming|cuando",
  "only|long as|if|when",
  "si es|no|puede|pueden",
  "siempre y cuando",
];

/** The caller needs a moment: an answer before it is none yet. */
export const delays: readonly string[] = [
  "hold|hang on",
  "hold up|please|it",
  "one|a|just|another|half [a] moment|minute|second|sec|mo",
  "let me [just] [double] check|see|ask|look|think|find|grab|get|talk",
  "bear with me",
  "un momento|momentito|minuto|segundo",
  "espere|espera|espereme|esperame|permitame",
  "dejame|dejeme ver|pensar|checar|revisar|preguntar",
];

/** A question that opens its clause takes back the yes before it. */
export const askedBack: ReadonlySet<string> = new Set(
  "what when where who how why which cuanto cuanta cuando cual quien donde".split(" "),
);

/** After such a word it is no question: "what a relief", "when you get here". */
export const notAskedBack: readonly string[] = [
  "what a|an|ever",
  "when|where|how you|he|they|it|i|we|the|my",
  "how|why wonderful|nice|great|not|lovely",
  "whatever|whenever",
];

/** What stands before an answer that corrects the one before. */
export const corrections: readonly string[] = [
  "i mean",
  "i meant",
  "actually",
  "wait",
  "sorry",
  "scratch that",
  "i said",
  "quiero decir",
  "digo",
  "on second thought",
];

/** A clause that begins so asks, whatever sign it ends with. */
export const questionOpenings: readonly string[] = [
  "can|could|would|will|should|may you|we|i|they|he|she|someone|somebody|that|it",
  "do|did you|we|i|they",
  "does|is|was|are that|it|this|there|you|they|he|she",
];
