// How questions for information begin, and what only sounds like one.

export const questionStarts = {
  en: [
    "how much|many|long|often|far|old|big|expensive|do|does|would|is|are",
    "what is|are|do|does|would|will|kind|type|brand|brands|areas|time|about|forms|should|happens|can|if|causes",
    "which brand|brands|areas|one|kind",
    "who does|do|pays|will|makes",
    "where are|is|do",
    "why does|do|is|are|would",
    "when do|are|does|is",
    "do|does|did you|y'all|ya|they|u|it|that|i|we|your|the|plumbers",
    "are|is you|y'all|ya|there|it|that|your|they|the|this|a",
    "can|could|should|would|will i|we|you|they|it|that|insurance|my",
    "[i] [was] [am] [just] wondering|curious [about] if|how|what|whether|do|about",
    "[i] [would] [want|like|need|wanted] to know if|how|what|whether|about",
    "[can|could] [you] tell|know me [about] how|what|if|whether|do",
    "any idea how|what|if",
    "[i] [have] [had] [a|another|one] [quick] question|questions about|on|regarding",
    "roughly|about how|what",
    "u|y'all|you [guys] take|accept|do|offer|charge|have",
    "price|cost on|for|of",
  ],
  es: [
    "cuanto|cuanta|cuantos|cuantas cobra|cobran|cuesta|cuestan|sale|vale|seria|es|tarda|tardan|me|cobraria|cobrarian|dura|anos|tiempo",
    "que|cual|cuales horario|horarios|precio|precios|marcas|servicios|areas|formas|tipo|incluye|hago|garantia|es|son|pasa",
    "a que hora|horas|precio",
    "donde estan|quedan|esta",
    "tienen|hacen|aceptan|atienden|trabajan|ofrecen|dan|cobran|abren|manejan|reciben|incluye ~4",
    "son|estan|es|esta ustedes|licenciados|asegurados|gratis|incluido|abiertos|caro",
    "[quiero|quisiera|queria|me] [gustaria] saber si|cuanto|que|cual",
    "[me] [puede|podria] decir|dice|diga|digame cuanto|si|que|cual",
    "[tengo] una pregunta|duda",
    "se puede|paga|cobra",
  ],
} as const;

/** Words that open a question in the middle of a sentence, too. */
export const surelyAsking: ReadonlySet<string> = new Set("how what do does cuanto cuanta cuantos wondering".split(" "));

/** After one of these the words tell what is known or not, and ask nothing. */
export const clauseBreaks: ReadonlySet<string> = new Set(
  "know sure see remember understand explain matter care idea of to that not se sabia entiendo importa lo la the a is was said told i".split(
    " ",
  ),
);

/** Which times there are. */
export const aboutTimes: readonly string[] = [
  "earliest|soonest|sooner|earlier|latest",
  "what|which|any|other|another|that|those|these|next|a|different ~1 time|times|day|days|slot|slots|opening|openings|window|date|dates",
  "available|availability|openings|disponible|disponibilidad",
  "what|anything|something|nothing ~3 else|later|today|tomorrow",
  "que|cual|cuales|otra|otro|otras|otros|esa|ese ~1 hora|horas|dia|dias|horario|fecha",
  "mas temprano|tarde|pronto",
  "think|pensar ~3 about|it|lo",
];

/** Asked of the people who come, or as a statement. */
export const aboutBusiness: readonly string[] = [
  "do|does|did|will|would|is|are|has|have|can|could the|your|my|our|it|they|he|she|there|this|a",
  "you|y'all|yall|u|ya [guys|all|folks|people] [also|even|still|ever] take|accept|have|got|offer|carry|sell|give|charge|use|work|speak|run",
  "your guys|people|plumbers|techs|technicians|crew|trucks",
  "any ~2 discount|discounts|coupons|specials|financing|warranty|guarantee|fees|charge",
  "that|it|this include|includes|cover|covers",
];

/** Said about the call, the visit or the people: no information is asked for. */
export const noInformation: readonly string[] = [
  "can|could|would|will you|ya|someone|somebody|anyone|they|he [please|guys|possibly|maybe] [come|send|fix|help|repair|replace|look|check|repeat|say|hold|wait|speak|call|hear|get|make|take|do|be|squeeze|fit|schedule|book|put|give|let|connect|transfer|slow|talk|bring|move|change|cancel|tell] come|send|fix|help|repair|replace|look|check|repeat|say|hold|wait|speak|call|hear|get|make|be|squeeze|fit|schedule|book|put|give|let|connect|transfer|slow|talk|bring|move|change|cancel",
  "can|could|would|will you|someone|somebody|anyone|they|he [please|guys|possibly|maybe] come|send|fix|help|repair|replace|look|check|repeat|say|hold|wait|speak|call|hear|get|make|be|squeeze|fit|schedule|book|put|give|let|connect|transfer|slow|talk|bring|move|change|cancel",
  "can|could|may i|we speak|talk|get|have|book|schedule|make|call|leave|move|change|cancel|set",
  "do you hear|have|need|want|know|remember|see|understand|mean [anything|any|time|my|me|something|an|openings]",
  "are you there|still|listening|coming|a|real|an|able|available|free|sure",
  "is this|it|that [a|an|the|ok|okay|right|correct] robot|person|recording|machine|human|real|ok|okay|right|correct|you",
  "is|are there|that [any|a] ~2 someone|somebody|anyone|anybody|person|way|chance|opening|openings|time|earlier|later",
  "is|are there|you [any|a|got] ~1 anything|something|availability|slot|slots|times|spots|spot|room|space|openings|open",
  "hay ~1 algo|lugar|espacio|disponibilidad|cita|citas|hora|horario",
  "is that|it [the] earliest|soonest|ok|okay|right|correct|all",
  "how are|is you|things|it|your",
  "how soon|quick|quickly|early|fast",
  "when can|could|will|would|is|are you|someone|he|they|the|my|next",
  "what did|do you say|mean|need|want|have",
  "what is your name|that|going|wrong|happening|up",
  "what time|day are|is|can|could|will|would|do|works you|he|they|someone|for|the|have|my",
  "what else|now|about tomorrow|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|the|this|next|do|can",
  "what happened|is",
  "do i have an|my|any appointment",
  "que dijo|dice|paso|pasa",
  "tienen|tiene [algo|lugar|espacio|cita|disponibilidad|algun|alguna]",
  "es esta|usted|ahi",
  "a que hora viene|vienen|llega|llegan|puede|pueden",
];
