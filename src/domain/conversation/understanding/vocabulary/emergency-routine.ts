// Planned work and small trouble: what callers ask for on any day, and the signs that it is more than that.

/** Work that can be planned: a price, an installation, a yearly visit, something for later. */
export const plannedWork: readonly string[] = [
  "what is|are|does|do|would|will|might ~7 cost|costs|charge|run me|us|you|to|for",
  "what is|are|does|do|would|will|might ~8 cost|costs|charge|price|rate|fee|worth",
  "cost|costs|price|prices|pricing|rate|rates|fee|charge of|on|for|to",
  "how much ~3 to|for|does|do|would|is|are|you|cost|charge",
  "quote|quotes|estimate|estimates|bid|bids|coupon|coupons|discount|special|financing|proposal",
  "quote|price|bid me|us|it",
  "want|wants|wanted|wanting|wanna|like|love|need|needs|needing|looking|look|hoping|hope|plan|planning|ready|time|interested|thinking|think|considering|debating|can|could|would|do|does|will you|going|someone|somebody ~5 install*|add|adding|added|upgrade|upgrading|upgraded|relocate|relocated|convert|converting|reroute|remodel|remodeled|renovate|repipe|repiping|retrofit|insulated|insulate",
  "instal*|add|adding|put|putting|hook|hooking|run|running|hang|hanging|wire|wiring|set|setting [in|up] a|an|another|new|two|three|some",
  "want|wants|wanna|like|love|looking|hoping|planning|interested|thinking|considering|debating ~4 replac*|swap*|chang*|redo|redone|redoing",
  "thinking|thought|talking ~1 about|of ~2 replac*|chang*|add*|get*|upgrad*|redo*|swap*|convert*|put*",
  "should i|we ~2 replac*|be|worry|chang*|get|upgrad*|think",
  "tune|tuned|tuning up|ups",
  "tuneup|tuneups|checkup|checkups",
  "check up",
  "annual|yearly|seasonal|routine|regular|preventive|preventative|fall|spring ~2 service|maintenance|check|visit|cleaning|inspection|tune|flush",
  "maintenance plan|visit|contract|agreement|check|appointment|membership",
  "winterize|winterized|winterizing|winterization|dewinterize",
  "drain|draining|drained|blow|blowing|blown ~1 the|out|my|our ~1 line|lines|pipes|system|sprinkler|sprinklers|heater|tank",
  "shut|shutting|close|closing|closed ~4 down|up for ~2 winter|season",
  "inspector|inspectors|inspection|inspections|inspected|backflow|permit|permits|certified|certificate|certification",
  "pressure|leak|flood|smoke|water|dye|hydrostatic|static test|tested|testing|tests",
  "sometime|someday|eventually|whenever",
  "some day",
  "no|not|without ~4 hurry|rush|urgent|emergency|pressing",
  "at your convenience",
  "before [the|it|this|that|next|my|our] ~2 winter|spring|summer|fall|cold|freeze|season|christmas|thanksgiving|holidays|holiday|guests",
  "before it|they|the ~3 goes|go|fails|fail|cold|colder",
  "next|this coming month|spring|summer|fall|year",
  "copy ~3 invoice|receipt|bill|report|paperwork",
  "invoice|receipt|reschedule|coupon",
  "giving a|me|us price|quote|estimate",
  "cuanto|cuantos|que ~3 cuesta|cuestan|cobran|cobra|cobrarian|cobraria|sale|saldria|vale|precio",
  "presupuesto|cotizacion|cotizar|cotiza|cotizan|estimado|mantenimiento|inspeccion|inspector|permiso|recibo|factura|garantia|descuento|oferta",
  "quiero|quisiera|queremos|quisieramos|gustaria|necesito|necesitamos|pienso|pensando|puede|pueden|podrian|podria|ustedes ~4 instal*|poner|pongan|ponen|agregar|agreguen|mover|muevan|remodelar|cambiar|cambien|drenar|drenen|renovar",
  "servicio|revision|limpieza anual|preventivo|preventiva|general|rutina",
  "antes ~2 del|de|que ~2 invierno|frio|frios|primavera|navidad|heladas",
  "cuando puedan|pueda|tengan|gusten|haya",
  "no|sin ~3 urgente|urge|prisa|apuro|emergencia",
];

/** One tap, one room, one of two: the house does not lack it. */
export const inOnePlace: readonly string[] = [
  "rest|remainder of|is|are|works|in",
  "everything|everywhere|all|anything else|other|rest ~3 fine|works|work|working|good|ok|okay|normal|great|has",
  "other|others|two|three ~3 is|are|work|works|working|fine|ok|okay",
  "guest|spare|powder|half|one of|kids|hall|back|upstairs|downstairs|master|second|extra|garage bath|bathroom|bathrooms|toilet|sink|shower|room|bedroom|powder",
  "one|single|that|just|only ~1 the|one|sink|faucet|shower|toilet|room|bathroom|bedroom|vent|radiator|register|spigot",
  "lo|los|las|el|la demas|otro|otra|otros|otras|resto ~4 bien|funciona|funcionan|sirve|sirven|jala|jalan|sale|normal|hay|caliente",
  "bano de visitas|abajo|arriba",
  "nada mas|nomas|solo|solamente ~1 un|una|en|el|la ~1 cuarto|llave|lavabo|bano|regadera|recamara",
];

/** Signs that it goes on at this moment, beyond control, or has befallen the whole house. */
export const outOfControl: readonly string[] = [
  "right now",
  "now|currently|tonight|everywhere|ruined|ruining|nonstop|help|hurry|emergency|emergencia|asap|immediately|urgent|urgently|urgente|ahorita|ahora|auxilio",
  "pour|pours|pouring|gush|gushes|gushing|spraying|sprays|squirting|spewing|shooting|streaming|rushing|blasting|rising|spreading|flooding|flooded|overflowing|overflowed|overflows|collapsing|sagging|bulging|soaked|soaking|drenched|submerged|floating|climbing",
  "water is|keeps|started ~1 coming|leaking|running|dripping|going|entering|dumping|raining",
  "coming|running|leaking|dripping|seeping|leaks|comes [down|out] through|from|into|up|under|in|onto|all|over|down|out ~2 ceiling|ceilings|wall|walls|light|lights|floor|basement|drain|drains|kitchen|house|tub|shower|toilet",
  "all over",
  "can|could|will|do|does not|never ~3 stop|shut|turn|close|get ~2 off|it|stop|out|closed",
  "pipe|pipes|line|lines|main|hose|tank|valve|heater|fitting|joint|supply ~3 burst|bursted|busted|split|exploded|ruptured|snapped|blew|broke|sheared",
  "broken|busted|burst|ruptured pipe|pipes|line|main",
  "burst pipes",
  "sewage|poop|feces",
  "backing|backed|backs|coming|comes|came up ~4 basement|tub|shower|drain|drains|floor|toilet|house",
  "inch|inches|ankle|knee|feet|foot of|deep",
  "no|without|zero|any|lost [our|the|my|all] [running] heat|water|heating ~1 at|in|since|anywhere|whatsoever|now|and|all|today",
  "freezing|frozen|shivering",
  "heat|heater|furnace|boiler|pump ~3 out|quit|died|dead|broke|stopped|failed|not",
  "newborn|infant|infants|baby|elderly|oxygen|bebe|ancianos|oxigeno|nursing",
  "whole|entire house|building|place|basement|apartment",
  "inund*|desbord*|revent*|rebos*|derram*|chorro|chorros|chorreando|brotando|subiendo|empapad*|sumergid*",
  "sale|saliendo|cae|cayendo|entrando|entra|metiendo|tirando|tira|escurriendo|regresando ~3 agua|aguas|techo|pared|piso|drenaje|mucha|negra|negras",
  "agua ~3 sale|saliendo|cae|cayendo|entrando|entra|metiendo|tirando|escurriendo|regresando|subiendo|sube|todas|todos|todo",
  "no|ni ~3 para|puedo|podemos ~2 cerrar|parar|apagar|agua|llave|cerrarla|pararla",
  "rompio|roto|rota|exploto|quebro|trono|zafo|boto ~3 tubo|tuberia|tubos|manguera|llave|cano|calentador",
  "tubo|tuberia|manguera|cano|llave ~3 rompio|roto|rota|exploto|quebro|trono|zafo|boto",
  "sin|no hay|tenemos|tengo|sale|cae ~2 agua|calefaccion|gota",
  "sin agua|calefaccion",
  "mucho|mucha agua|frio",
  "toda la|mi|casa",
  "todo el|mi ~1 piso|edificio|sotano|bano|cocina|cuarto",
];

/** A detector is spoken of as a thing to buy, or its battery is. */
export const detectorWork: readonly string[] = [
  "instal*|replac*|sell|sells|buy|buying|hardwire|hardwired|mount|add|adding|put|quote|price|inspect*|hook|wire|recommend|carry|stock|swap|upgrade ~6 detector|detectors|alarm|alarms|monitor|monitors|sensor|sensors",
  "detector|detectors|alarm|alarms|monitor|monitors|sensor|sensors ~4 instal*|replac*|batter*|expire*|expiring|outdated|years|hardwired|added|swapped|upgraded|mounted",
  "detector|detectors|alarm|alarms|monitor|sensor ~8 battery|batteries|replac*|expire*|put in a",
  "batter* ~6 detector|detectors|alarm|alarms|monitor|sensor",
  "end of life",
  "instal*|vend*|compr*|cambi*|coloc*|coti*|pon|ponen|poner|pongan|quiero|necesito ~5 detector|detectores|alarma|alarmas|sensor|sensores",
  "detector|detectores|alarma|alarmas|sensor|sensores ~8 pila|pilas|bateria|baterias|vencio|vencido|vencidos|caduco|instal*|cambi*|ponen|poner|pongan|nuevo|nuevos|viejo|viejos",
  "pila|pilas|bateria|baterias ~5 detector|detectores|alarma|alarmas|sensor",
];

/** A battery was changed and it goes on, or there is more than a chirp. */
export const detectorMeansIt: readonly string[] = [
  "going|goes|went|gone|set|sets|keeps|keep|kept [on] [going] off",
  "blaring|sounding|screaming|shrieking|wailing|beeping|ppm|poisoning|evacuat*|dizzy|headache|headaches|nauseous|sick|throwing|fainted|smell|smells|smelling|smelled|smoky|haze|flames|burning|positive|siren|continuous|continuously|nonstop",
  "reads|reading|says|shows|showing|saying|screen|display",
  "four|4 beeps|chirps|times",
  "new|fresh|changed|replaced|swapped|put ~3 battery|batteries ~6 still|keeps|and|but|again",
  "changed|replaced|swapped ~2 battery|batteries",
  "not ~3 battery|batteries|pila|bateria|baterias|stop|quiet|shut|quit",
  "see|there is|full ~2 smoke",
  "mare*|nausea*|vomit*|desmay*|humareda|llamas|sonando|suena|suenan|sono|huele|marca|fuga|dolor|duele",
  "ya ~2 cambie|cambiamos|puse",
  "cambie|cambiamos|puse ~3 pila|pilas|bateria",
  "no se|deja|para|quiere [de] [calla|sonar|pitar|callar|apaga]",
];

/** It came back and went again. */
export const relapses: readonly string[] = [
  "again|nuevamente",
  "otra vez",
  "de nuevo",
  "then|and|but|now|pero|y ~4 went|quit|died|stopped|off|out|gone|cuts|shuts|fue|paro|apago",
];
