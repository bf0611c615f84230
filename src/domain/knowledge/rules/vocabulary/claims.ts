// Words that promise something, folded. A sentence that has them must have them from the business or from a finished change.

const phrases = (...list: string[]): RegExp => new RegExp(`(?<![\\p{L}\\d])(?:${list.join("|")})(?![\\p{L}\\d])`, "gu");

const count =
  "\\d+|a|an|one|two|three|four|five|six|ten|fifteen|twenty|thirty|forty|forty[ -]five|sixty|ninety|half an|half a|the|a few|a couple of|couple of|un|una|uno|dos|tres|cuatro|cinco|seis|diez|quince|veinte|treinta|cuarenta|cuarenta y cinco|media|unos|unas|pocos|pocas|la|el";
const span = "minutes?|mins?|hours?|hrs?|minutos?|horas?";

/** Free is a price; a free hour is none. */
export const discountWords = phrases(
  "(?:\\d+(?:[.,]\\d+)?|\\p{L}+) ?(?:%|percent|per cent|por ?ciento)",
  "%",
  "(?<!(?:time|times|hour|hours|day|slot|anything|nothing|something|nobody|somebody|lead|toll|feel|hands|smoke|drug)[ -](?:(?:is|are|was|that is) )?(?:no longer |still |not )?)free(?! (?:time|times|hour|hours|slot|slots|st|street|ave|avenue|rd|road|dr|drive|ln|lane|ct|court|blvd|boulevard|pl|place|way|ter|terrace|trail|cir|circle)(?![\\p{L}\\d]))",
  "(?:no|without|zero) (?:extra |additional )?(?:charge|charges|cost|costs|fee|fees)",
  "on the house",
  "complimentary",
  "waiv(?:e|ed|ing)",
  "half[ -](?:off|price|priced)",
  "(?:dollars?|bucks|percent|money|some|something) off",
  "\\$?\\d+ off(?= (?:your|the|any|of|every))",
  "discount(?:s|ed)?",
  "coupons?",
  "rebates?",
  "promo(?:s|tion|tions|cion|ciones)?",
  "special (?:offer|price|deal)s?",
  "two for one|2x1|dos por uno",
  "gratis|gratuit[oa]s?",
  "(?:sin|cero) (?:costo|cargo|coste|cargos|costos)(?: alguno)?",
  "de cortesia|cortesia de la casa",
  "(?:mitad|medio) (?:de )?precio",
  "(?:descuent|cupon|rebaj|ofert)\\p{L}*",
);

/** What only the business itself can promise. */
export const promiseWords = phrases(
  "guarant\\p{L}*",
  "warrant(?:y|ies|ied|ing)",
  "promis(?:e|es|ed|ing)",
  "i (?:can )?assure|we (?:can )?assure",
  "money back",
  "garanti\\p{L}*",
  "promet\\p{L}*|promes\\p{L}*",
  "(?:le|les|te|se lo) asegur\\p{L}*",
  "(?:will|ll|shall|should|can) (?:be|get|arrive|come|make it) (?:there|here|out|over)(?: by| in| within| before| at| around| soon| shortly| right away| today| tonight)?",
  "(?:be|get|arrive|come) (?:there|here|out)? ?(?:by|in|within|before) (?:\\d|noon|midnight|the hour|an hour|tonight|tomorrow|one|two|three|four|five|six|seven|eight|nine|ten)\\p{L}*",
  "on (?:our|the|my|his|her|their|its) way",
  "en camino",
  "(?:ya )?(?:vamos|va|van|sale|salen|voy) (?:para alla|saliendo|llegando)",
  "(?:estar|llegar)(?:emos|an|a|e) (?:alli|ahi|alla|en|a las|a la|antes|dentro|pronto|hoy|enseguida|ensegida)",
  "llega(?:n|mos)? (?:en|a las|a la|antes|dentro|pronto|enseguida)",
  `(?:within|inside of|in under|in less than|in about|in just|dentro de|en menos de|en unos|en unas) (?:the )?(?:next )?(?:hour|(?:${count}) (?:${span}))`,
  `(?:in|en) (?:${count}) (?:${span})`,
  "in an? (?:hour|minute|moment|jiffy|half hour)(?= |$)",
  "in no time|any minute|any moment|de inmediato|en seguida vamos|enseguida vamos|right over|straight over",
);

/** What is true only after the database has it. */
export const commitmentWords = phrases(
  "(?:re|pre|over)?-?booked",
  "(?:re)?confirmed",
  "(?:re)?scheduled",
  "moved",
  "cancell?ed",
  "reserved",
  "changed",
  "all set",
  "(?:is|are|was|s|re) set",
  "see you (?:then|there|on|at|soon|tomorrow|tonight|today|next|monday|tuesday|wednesday|thursday|friday|saturday|sunday)",
  "locked in|penciled in|signed up",
  "(?:re)?(?:servad|agendad|programad|confirmad|cancelad|apartad|movid|anulad)[oa]s?",
  "(?:ha|han|he|hemos|fue|queda|quedo) cambiad[oa]s?",
  "(?:re)?programe|reserve su|agende|(?:le|la|lo) (?:agende|reserve|aparte|movi|cancele)",
  "tiene (?:ya )?(?:su|una|la) (?:cita|visita)",
  "(?:lo|la|los|las|te|le) (?:esperamos|vemos)",
  "nos vemos (?:el|manana|a las|hoy)",
);

/** "Nothing is booked yet" claims nothing. */
export const deniedBefore =
  /(?<![\p{L}\d])(?:not|nothing|never|nobody|no visit|no appointment|isn't|aren't|wasn't|hasn't|no|nada|ninguna? (?:cita|visita)|nunca|todavia no|aun no) (?:(?:is|are|was|has|have|had|been|be|yet|hay|esta|estan|queda|quedo|fue|ha|han|sido|se|he|hemos) ){0,3}$/u;

export const weekdays =
  "monday|tuesday|wednesday|thursday|friday|saturday|sunday|lunes|martes|miercoles|jueves|viernes|sabado|domingo";
const months =
  "january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec";
const meses = "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre";
const hour = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2}";
const hora = "una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|\\d{1,2}";

/** Times of the clock and days of the calendar. */
export const timeWords = phrases(
  "\\d{1,2}:\\d{2}(?: ?[ap]\\.? ?m\\.?)?",
  `(?:${hour}) ?(?:[ap]\\.? ?m\\.?|o'?clock|ish)`,
  `(?:half past|quarter past|quarter to) (?:${hour})`,
  `(?:${hour})(?: (?:fifteen|thirty|forty[ -]five))? (?:in the (?:morning|afternoon|evening)|at night|tonight|sharp)`,
  `(?:by|until|before|around) (?:${hour})(?= ?(?:$|[.,;!?]|or|and))`,
  "(?:at|by|until|before|around|from|to) (?:noon|midnight)",
  "(?:al?|hasta el|antes del?) (?:mediodia|medianoche)",
  `a las? (?:${hora})(?: y (?:media|cuarto))?`,
  `(?:on|this|next|every|by|until|before|come|coming|arrive|there|here|you) (?:${weekdays})(?! (?:st|street|ave|avenue|rd|road|dr|drive|ln|lane|ct|court)(?![\\p{L}\\d]))`,
  `(?:${weekdays})(?: (?:at|morning|afternoon|evening)|,? (?:the \\d|${months})|,? (?:de|por) la)`,
  `(?:el|este|proximo|hasta el|para el|los) (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)s?`,
  `(?:${months})\\.? (?:the )?(?:\\d{1,2}(?:st|nd|rd|th)?|(?:twenty |thirty )?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth)(?![\\d:]| (?:st|street|ave|avenue|rd|road)(?![\\p{L}\\d]))`,
  `(?<!(?:calle|avenida|av|street) )(?:the )?\\d{1,2}(?:st|nd|rd|th)? (?:of|de) (?:${months}|${meses})`,
  "\\d{1,2}/\\d{1,2}/\\d{2,4}",
  "(?:on|by|before|until|el|hasta el) \\d{1,2}/\\d{1,2}",
  "(?<!(?:de|por|en) la )(?:tomorrow|tonight|manana|pasado manana|this (?:morning|afternoon|evening|weekend)|next (?:week|month|weekend)|esta (?:tarde|noche|manana|semana)|la proxima semana)(?! (?:st|street|ave|avenue|rd|road))",
);
