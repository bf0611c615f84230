// Words of days and hours, English and Spanish.
import { lookup } from "./lookup.ts";

/** 1 is Monday, as in ISO 8601. */
export const weekdays = lookup<number>({
  monday: 1,
  mon: 1,
  mondays: 1,
  lunes: 1,
  tuesday: 2,
  tue: 2,
  tues: 2,
  tuesdays: 2,
  martes: 2,
  wednesday: 3,
  wed: 3,
  wednesdays: 3,
  wensday: 3,
  wednsday: 3,
  weds: 3,
  miercoles: 3,
  thursday: 4,
  thu: 4,
  thur: 4,
  thurs: 4,
  thursdays: 4,
  jueves: 4,
  friday: 5,
  fri: 5,
  fridays: 5,
  viernes: 5,
  saturday: 6,
  sat: 6,
  saturdays: 6,
  sabado: 6,
  sabados: 6,
  sunday: 7,
  sun: 7,
  sundays: 7,
  domingo: 7,
  domingos: 7,
});

/** Before "day", as the ear of a machine writes it: "fry day", "mon day". */
export const weekdayHalves = lookup<number>({
  mon: 1,
  mun: 1,
  tues: 2,
  tue: 2,
  chews: 2,
  wednes: 3,
  wens: 3,
  wends: 3,
  thurs: 4,
  thirs: 4,
  thirsty: 4,
  fri: 5,
  fry: 5,
  satur: 6,
  sadder: 6,
  sun: 7,
});

/** Names of weekdays that mean every one of them. */
export const repeatedDays: ReadonlySet<string> = new Set(
  "mondays tuesdays wednesdays thursdays fridays saturdays sundays sabados domingos weekends weekdays".split(" "),
);
export const repeatedParts: ReadonlySet<string> = new Set(
  "mornings afternoons evenings nights mananas tardes noches lunchtimes".split(" "),
);

/** Short names that are also other words. */
export const doubtfulWeekdays: ReadonlySet<string> = new Set(["sat", "sun", "wed", "mon"]);

export const months = lookup<number>({
  january: 1,
  jan: 1,
  enero: 1,
  february: 2,
  feb: 2,
  febrero: 2,
  march: 3,
  mar: 3,
  marzo: 3,
  april: 4,
  apr: 4,
  abril: 4,
  may: 5,
  mayo: 5,
  june: 6,
  jun: 6,
  junio: 6,
  july: 7,
  jul: 7,
  julio: 7,
  august: 8,
  aug: 8,
  agosto: 8,
  september: 9,
  sep: 9,
  sept: 9,
  septiembre: 9,
  setiembre: 9,
  october: 10,
  oct: 10,
  octubre: 10,
  november: 11,
  nov: 11,
  noviembre: 11,
  december: 12,
  dec: 12,
  diciembre: 12,
});

/** Days counted from today. */
export const relativeDays: Readonly<Record<string, readonly string[]>> = {
  "0": [
    "today",
    "tonight",
    "hoy",
    "this morning|afternoon|evening|night",
    "later today",
    "[mas] al rato",
    "hoy mas tarde",
    "al ratito",
    "esta manana|tarde|noche",
  ],
  "1": ["tomorrow|tmrw|tomorow|tommorow|tommorrow|tmr|tomorrows|tomorro|tmw|2morrow|2moro", "to|2 morrow", "manana"],
  "2": ["[the] day after tomorrow", "pasado manana"],
};

export const holidays: Readonly<Record<string, readonly string[]>> = {
  thanksgiving: ["thanksgiving [day]", "turkey day", "[dia] [de] accion de gracias"],
  black_friday: ["black friday", "viernes negro"],
  christmas: ["christmas|xmas [day]", "[dia] [de] navidad"],
  christmas_eve: ["christmas|xmas eve", "nochebuena", "noche buena", "[la] vispera de navidad"],
  boxing_day: ["boxing day"],
  new_year: [
    "first|1st|start|beginning of the [new] year",
    "primero de ano",
    "primero|inicio del ano",
    "new year|years is|day",
    "new year is day",
    "new years [day]",
    "new year",
    "[dia] [de] ano nuevo",
  ],
  new_year_eve: ["new year|years [is] eve", "nochevieja", "noche vieja", "fin de ano", "[la] vispera de ano nuevo"],
  // Reyes alone is a family.
  three_kings: ["three kings [day]", "[dia] de [los] reyes", "los reyes", "epiphany"],
  king: ["martin luther king [junior|jr] [day]", "mlk [day]", "dia de martin luther king"],
  groundhog: ["groundhog day"],
  valentine: ["valentine|valentines [is] [day]", "[dia] de san valentin", "dia de los enamorados|novios"],
  presidents: ["president|presidents [is] day", "washington|washingtons [is] birthday", "dia de los presidentes"],
  patrick: ["saint|st patrick|patricks|paddy|paddys [is] [day]", "[dia] de san patricio"],
  good_friday: ["good friday", "viernes santo"],
  easter: ["easter [sunday]", "domingo de pascua|resurreccion"],
  easter_monday: ["easter monday"],
  cinco_de_mayo: ["cinco de mayo"],
  mothers: ["mother|mothers [is] day", "dia de la|las madre|madres"],
  memorial: ["memorial|decoration day", "dia de los caidos"],
  fathers: ["father|fathers [is] day", "dia del padre"],
  juneteenth: ["juneteenth"],
  independence_day: ["fourth of july", "independence day", "july 4th|fourth", "[dia] de [la] independencia"],
  labor: ["labor|labour day", "dia del trabajo"],
  columbus: ["columbus|indigenous [peoples|people] [is] day", "dia de la raza"],
  halloween: ["halloween", "noche de brujas"],
  dead: ["dia de los|todos muertos", "day of the dead"],
  election: ["election day", "dia de [las] elecciones"],
  next_holiday: ["holiday", "feriado", "dia festivo|feriado"],
  end_of_holidays: ["holidays", "fiestas", "dias festivos"],
  veterans: ["veteran|veterans [is] day", "dia de los veteranos"],
};

/** Minutes of the day each part covers, as "from-until". */
export const dayParts: Readonly<Record<string, readonly string[]>> = {
  "480-600": ["first thing", "a primera hora", "primera hora", "bright and early", "when you open"],
  "420-540": ["crack of dawn", "[muy] de madrugada", "before work|school", "antes del trabajo"],
  "540-660": ["mid|middle [of] [the] morning", "midmorning", "media manana"],
  "480-720": [
    "morning|mornings",
    "in the am",
    "ams",
    "before lunch",
    "por|en|de|esta|a [la] manana",
    "por|en|de las mananas",
    "las mananas",
    "antes de comer|almorzar",
  ],
  "720-780": [
    "lunch|lunchtime|lunchtimes",
    "over|during|at [my] lunch",
    "lunch time|hour|break",
    "hora de comer|almuerzo|comida|lonche",
    "hora del almuerzo|lonche",
  ],
  "840-960": ["mid|middle [of] [the] afternoon", "midafternoon", "media tarde"],
  "900-1020": [
    "end of [the|my] day|workday",
    "eod",
    "end|close of business",
    "cob",
    "as late as possible|you",
    "lo mas tarde posible|que",
    "later [on] in the day",
    "later that [same] day",
    "mas tarde en el|ese dia",
    "mas tarde ese [mismo] dia",
    "last thing [in] [the] [day]",
    "last appointment|slot|call|visit of the day",
    "[al|a] final|finales del dia|turno",
    "al terminar|acabar el dia|turno",
    "[al] termino|terminando|acabando [el|del] dia",
    "cuando termine|termina|acabe|acaba el dia",
    "al ultimo del dia",
    "ultima hora",
    "fin del dia",
  ],
  "720-1020": [
    "afternoon|afternoons",
    "in the pm",
    "por|en|de|esta|a [la] tarde",
    "por|en|de las tardes",
    "las tardes",
    "tarde",
    "tardecita",
  ],
  "780-1020": ["after lunch", "despues de comer|almorzar", "despues del almuerzo"],
  "1020-1200": [
    "evening|evenings|tonight|nights",
    "at night",
    "night|nighttime",
    "after work|dinner|supper",
    "after hours",
    "dinner|supper time",
    "dinnertime|suppertime",
    "around dinner|supper",
    "por|en|de|esta|a [la] noche",
    "por|en|de las noches",
    "las noches",
    "noche",
  ],
};

/** "Early" and "late" before or after a part of the day or a day. */
export const leanings: Readonly<Record<"early" | "late", readonly string[]>> = {
  early: [
    "as early as possible|you [can]",
    "lo mas temprano posible|que [se] [pueda|puedan]",
    "[bright|nice|really|very|pretty|muy] early|temprano",
    "tempranito",
    "earlier",
  ],
  late: ["[really|very|pretty] late", "later", "towards|toward the end of", "al final de", "finales de", "tarde en"],
};

/** What a leaning part covers, by the part it leans in. */
export const leaningParts: Readonly<Record<"early" | "late", Readonly<Record<string, string>>>> = {
  early: { "480-720": "420-540", "720-1020": "720-840", "1020-1200": "1020-1110", day: "420-540" },
  late: { "480-720": "600-720", "720-1020": "900-1020", "1020-1200": "1110-1200", day: "900-1020" },
};

/** As soon as it can be, or no wish about the day. */
export const anyTime: readonly string[] = [
  "as soon|early|quick|quickly|fast as ~2 possible|you|we|u|can|someone|somebody|he|they",
  "as soon as",
  "asap|anytime|whenever|soonest",
  "any day|days|weekday|weekdays",
  "any time|day [works|is|that|you|at]",
  "first|next|earliest|soonest|1st [thing] available|avail|opening|availability|slot|appointment|possible|spot",
  "next one available",
  "earliest|soonest you|time|day",
  "the sooner ~6 better",
  "entre|mientras mas|antes ~1 mejor",
  "earliest convenience",
  "sooner rather than later",
  "whatever|whichever works|day|time|is|you|suits|slot [works|is]",
  "whatever|whichever ~1 soonest|earliest|first|open|available",
  "i|we am|are ~2 flexible|open|easy|retired",
  "do|does not care|matter when|what|which",
  "does not matter [to]",
  "first person|guy|one|truck you",
  "every day works",
  "not picky|fussy|particular|choosy",
  "wide open",
  "day or night",
  "lo antes|mas posible|pronto",
  "lo mas pronto|rapido|temprano [posible|que]",
  "tan pronto como",
  "lo antes que",
  "cuanto antes",
  "en cuanto puedan|pueda",
  "lo mas antes|pronto",
  "cuando sea|puedan|quieran|pueda|quiera|gusten|guste|ustedes|haya|tengan|tenga",
  "a la hora que",
  "el dia que sea|quieran|puedan|tengan|gusten",
  "cualquier dia|hora|momento|rato|horario",
  "me da igual|lo",
  "no importa [el|cuando|que]",
  "estoy disponible siempre",
  "primera cita|hora disponible",
  "primer espacio|horario|hueco|turno [disponible]",
];

/** After the time just named or offered. */
export const afterThat: readonly string[] = [
  "after that|then",
  "later than that",
  "despues de eso|esa",
  "de ahi en adelante",
  "asi que despues",
];

/** Before the day or time just named. */
export const beforeThat: readonly string[] = ["before that|then", "earlier|sooner than that", "antes de eso|esa"];

/** The same, where nothing follows. */
export const beforeItAll: readonly string[] = [
  "que sea|seria|ser antes",
  "so|it|be before|beforehand",
  "asi que antes",
];
export const afterItAll: readonly string[] = [
  "any|some|anything|anytime|sometime|everything [day|time] after|afterward|afterwards",
  "cualquier dia|hora despues",
];

/** What may stand before "after that" where it is wished for. */
export const afterThatLeads: ReadonlySet<string> = new Set(
  "any anytime time anything something sometime day or and come so just free home works be available open then hora dia cualquier".split(
    " ",
  ),
);

/** The day after the one just named. */
export const theNextDay: readonly string[] = [
  "[the] next|following day",
  "the day after [that]",
  "al dia siguiente",
  "el dia siguiente",
];

/** A week after the one just named, or after the day just named. */
export const aWeekLater: readonly string[] = [
  "the week after [that|this]",
  "the following week",
  "[the] next one",
  "the one after [that]",
  "la|el siguiente|otra|otro",
  "la otra|siguiente semana",
  "la semana siguiente",
];

/** The same, where the caller asks for somebody to come; elsewhere it only says when something happens. */
export const atOnce: readonly string[] = [
  "right now|away",
  "now",
  "immediately",
  "at once",
  "ahora|ahorita|horita [mismo]",
  "ya",
  "ya mismo",
  "inmediatamente",
  "enseguida",
  "de inmediato",
];

export const askingToCome: ReadonlySet<string> = new Set(
  "come coming send someone somebody anybody anyone help out appointment venir venga vengan mandar manden mande alguien ayuda".split(
    " ",
  ),
);

/** Units of time, in days and in minutes. */
export const dayCounts = lookup<number>({ day: 1, days: 1, dia: 1, dias: 1, week: 7, weeks: 7, semana: 7, semanas: 7 });
export const minutesOfUnit = lookup<number>({
  hour: 60,
  hours: 60,
  hr: 60,
  hrs: 60,
  hora: 60,
  horas: 60,
  minute: 1,
  minutes: 1,
  mins: 1,
  min: 1,
  minuto: 1,
  minutos: 1,
});

export const minuteCounts = lookup<number>({
  five: 5,
  ten: 10,
  twenty: 20,
  "5": 5,
  "10": 10,
  "20": 20,
  cinco: 5,
  diez: 10,
  veinte: 20,
});

/** Hours as the ear of a machine writes them before "o'clock". */
export const misheardHours = lookup<number>({
  won: 1,
  to: 2,
  too: 2,
  tree: 3,
  free: 3,
  for: 4,
  fore: 4,
  fife: 5,
  ate: 8,
  nein: 9,
  tin: 10,
});

/** What may follow a bare hour. */
export const hourFollowers: ReadonlySet<string> = new Set(
  "in on or would will could should may might works work is if and for this that tomorrow today tonight please thanks thank sounds good great fine ok okay be then ish monday tuesday wednesday thursday friday saturday sunday next any can could am pm a p sharp oclock exactly to till until through but with at works should by the de del y o por el esta hoy manana lunes martes miercoles jueves viernes sabado domingo en estaria me si no yes yeah december january november instead because cause when so s porque cuando pero mas menos para seria before after early late only just sino though first somewhere sometime or however unless since not no most any every all each llego llegamos salgo trabajo entro voy cualquier asi que todos tambien entonces aunque despues antes como pues bien mejor gracias puede podria aproximadamente whatever whenever also too right since while once thx plz pls".split(
    " ",
  ),
);

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Before an hour: "at two", "around ten", "a las dos". */
export const hourCues = set("at @ around about by approximately las la");
/** The cues after which a bare number is surely an hour. */
export const sureHourCues = set("at @ las la");
/** Before a number that is no hour. */
export const choiceCues = set(
  "number option numero opcion apartment apt unit suite room lot gate code building bldg floor line zone station stall bay apartamento departamento depto unidad cuarto edificio piso lote",
);
/** "Cualquiera de las dos" counts, "la de las dos" is an hour. */
export const partitives = set("cualquiera ninguna ninguno ambas alguna");
export const countCues = set("the for last these my");

export const afterCues = set("after past from despues starting partir pasadito pasadita pasaditas pasadas");
export const beforeCues = set("before prior by until till antes hasta");
export const windowOpeners = set("between btw btwn betw from entre de");
export const windowLinks = set("to until till til through and a y or hasta");
/** Links of a window only after an opener: "between two and four". */
export const doubtfulLinks = set("and y or");
export const laterWords = set("later after on onward onwards mas");
export const earlierWords = set("earlier before");
export const hourArticles = set("las la a the like about around");

/** Before a part of the day that is no wish: "good morning", "every night". */
export const noPartCues = set("good buenas buenos buena last every mas muy");

/** What may follow a date such as "the 24th". */
export const dateFollowers = set(
  "como tipo at in on pm am noon morning afternoon evening a las not no pero but though rather if because so maybe possibly through thru until before at in of or and is would works work if please around after before between from a por will for sounds instead then that when y o en",
);

/** Between two days, the second of which is meant. */
export const correcting = set("actually no wait mean meant sorry rather instead better make mejor digo perdon scratch");
/** With one of these, the last day named is the new one. */
export const moving = set(
  "move change reschedule switch instead push bump cambiar mover reprogramar cambie cambiarla cambiarlo moverla moverlo pasarla pasarlo pasarmela recorrer recorrerla posponer posponerla aplazar aplazarla postpone",
);
/** Between times of which each would do. */
export const alternating = set("or o and y else either otherwise");
export const throughLinks = set("through to thru until till a hasta al");
