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
  weds: 3,
  wednesdays: 3,
  wensday: 3,
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
  "0": ["today", "tonight", "hoy", "this morning|afternoon|evening|night", "later today", "esta manana|tarde|noche"],
  "1": ["tomorrow|tmrw|tomorow|tommorow|tommorrow|tmr|tomorrows", "manana"],
  "2": ["[the] day after tomorrow", "pasado manana"],
};

export const holidays: Readonly<Record<string, readonly string[]>> = {
  thanksgiving: ["thanksgiving [day]", "accion de gracias"],
  black_friday: ["black friday"],
  christmas: ["christmas|xmas [day]", "navidad"],
  christmas_eve: ["christmas|xmas eve", "nochebuena"],
  new_year: ["new year|years is|day", "new years [day]", "new year is day", "ano nuevo"],
  new_year_eve: ["new year|years [is] eve"],
  independence_day: ["fourth of july", "independence day"],
};

/** Minutes of the day each part covers, as "from-until". The more special comes first. */
export const dayParts: Readonly<Record<string, readonly string[]>> = {
  "480-600": ["first thing", "early [in] [the] morning", "early morning", "early", "a primera hora", "temprano"],
  "540-660": ["mid|middle [of] [the] morning", "midmorning", "media manana"],
  "600-720": ["late|later morning", "later|late in the morning"],
  "480-720": ["morning|mornings", "in the am", "ams", "before lunch", "por|en|de|esta [la] manana", "antes de comer"],
  "720-780": ["lunch|lunchtime", "over|during lunch", "lunch time|hour"],
  "720-840": ["early afternoon", "early in the afternoon"],
  "840-960": ["mid|middle [of] [the] afternoon", "midafternoon", "media tarde"],
  "900-1020": [
    "late|later afternoon",
    "late @weekday|tomorrow",
    "late|later in the afternoon",
    "end of [the] day",
    "eod",
    "end of business",
    "close of business",
    "al final del dia",
    "fin del dia",
  ],
  "720-1020": ["afternoon|afternoons", "in the pm", "por|en|de|esta [la] tarde", "tarde"],
  "780-1020": ["after lunch", "despues de comer"],
  "1020-1200": [
    "evening|evenings|tonight",
    "at night",
    "night",
    "after work",
    "after hours",
    "por|en|de|esta [la] noche",
    "noche",
  ],
};

/** As soon as it can be, or no wish about the day. */
export const anyTime: readonly string[] = [
  "as soon as possible|you|we|u|can|someone|somebody",
  "asap|anytime|whenever|soonest",
  "any day",
  "any time|day [works|is|that|you|at]",
  "first|next|earliest|soonest [thing] available|opening|availability|slot|appointment|possible",
  "as early|quick|quickly|fast as possible|you",
  "earliest|soonest you",
  "the sooner the better",
  "earliest convenience",
  "as soon as",
  "whatever|whichever works|day|time|is [works|is]",
  "i am flexible|open",
  "lo antes|mas posible|pronto",
  "lo mas pronto posible",
  "cuanto antes",
  "cuando sea|puedan|quieran",
  "cualquier dia|hora|momento",
];

/** After the time just named or offered. */
export const afterThat: readonly string[] = ["after that|then", "later than that", "despues de eso|esa"];

/** The day after the one just named. */
export const theNextDay: readonly string[] = [
  "[the] next|following day",
  "the day after",
  "al dia siguiente",
  "el dia siguiente",
];

/** The same, where the caller asks for somebody to come; elsewhere it only says when something happens. */
export const atOnce: readonly string[] = [
  "right now|away",
  "now",
  "immediately",
  "at once",
  "ahora [mismo]",
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

/** Before a day or time that is over: what is told, not wished. */
export const pastWords: ReadonlySet<string> = new Set(
  "started starting began begun happened noticed called went broke burst quit died stopped came was were had did left since last got been yesterday ago heard smelled saw installed empezo comenzo desde paso pasado pasada llame fue anoche ayer every".split(
    " ",
  ),
);

/** "I was hoping for Tuesday" is a wish all the same. */
export const wishWords: ReadonlySet<string> = new Set(
  "hoping thinking wondering looking going wanting told booked scheduled appointment supposed meant better can could".split(
    " ",
  ),
);

/** Units of time, in days and in minutes. */
export const dayCounts = lookup<number>({ day: 1, days: 1, dia: 1, dias: 1, week: 7, weeks: 7, semana: 7, semanas: 7 });
export const minutesOfUnit = lookup<number>({ hour: 60, hours: 60, hora: 60, horas: 60, minutes: 1, minutos: 1 });

export const minuteCounts = lookup<number>({
  five: 5,
  ten: 10,
  twenty: 20,
  cinco: 5,
  diez: 10,
  veinte: 20,
});

/** What may follow a bare hour. */
export const hourFollowers: ReadonlySet<string> = new Set(
  "in on or would will works work is if and for this that tomorrow today tonight please thanks thank sounds good great fine ok okay be then ish monday tuesday wednesday thursday friday saturday sunday next any can could am pm a p sharp oclock exactly to till until through but with at works should by the de del y o por el esta hoy manana lunes martes miercoles jueves viernes sabado domingo en estaria me si no yes yeah december january november instead because when so s".split(
    " ",
  ),
);

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Before an hour: "at two", "around ten", "a las dos". */
export const hourCues = set("at @ around about by approximately las la");
/** The cues after which a bare number is surely an hour. */
export const sureHourCues = set("at @ las la");
/** Before a number that is no hour. */
export const choiceCues = set("number option numero opcion");
/** "Cualquiera de las dos" counts, "la de las dos" is an hour. */
export const partitives = set("cualquiera ninguna ninguno ambas alguna");
export const countCues = set("the for last these my");

export const afterCues = set("after past from despues starting");
export const beforeCues = set("before by until till antes hasta");
export const windowOpeners = set("between from entre de");
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
  "at in of or and is would works work if please around after before between from a por will for sounds instead then that when y o en",
);

/** Refusals before a day, and words that end them. */
export const refusing = set("not except besides excepto menos");
export const refusalEnds = set("but until sure know is how about");
/** "Any day but Monday". */
export const butLeads = set("day anything anytime time");
export const refusedVerbs = set("does is will do would");
export const refusedEndings = set("bad out no");
/** Before a day that is over or no day at all. */
export const overCues = set("last since pasado desde every each");

/** Between two days, the second of which is meant. */
export const correcting = set("actually no wait mean meant sorry rather instead better make mejor digo perdon scratch");
/** With one of these, the last day named is the new one. */
export const moving = set("move change reschedule switch instead push bump cambiar mover reprogramar cambie");
/** May stand between two days that belong together. */
export const dayLinks = set("or and through to thru until o y a either on maybe else possibly the");
export const throughLinks = set("through to thru until a");
