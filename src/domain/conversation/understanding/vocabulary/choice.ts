// How a caller picks one of the times just offered.

export const choicePhrases = {
  "0": [
    "1st [one|time]",
    "first [one|time|slot|option|appointment]",
    "former",
    "option|number|choice one|1|a",
    "[la|el] primera|primero|primer",
    "opcion uno|1",
  ],
  "1": [
    "2nd [one|time]",
    "second [one|time|slot|option|appointment]",
    "option|number|choice two|2|b",
    "[la|el] segunda|segundo",
    "opcion dos|2",
    "latter",
  ],
  "2": [
    "third [one|time|slot|option|appointment]",
    "option|number|choice three|3|c",
    "[la|el] tercera|tercero|tercer",
    "opcion tres|3",
  ],
  earliest: ["earlier|earliest|soonest|sooner [one|time|slot|option]", "mas temprano|pronto", "la mas temprana"],
  latest: ["later|latest [one|time|slot|option]", "last [one|time|slot|option]", "mas tarde", "[la|el] ultima|ultimo"],
  any: [
    "whichever|whatever",
    "any|either|all [one|time|slot|day] of those|these|them|the|that|your",
    "either|any [of] [one|time|slot|day|option] [of] [them|those|these] works|work|is|are|would|will|sounds|suits|does",
    "anything [is|would|will|that] [be] works|work|fine|good|ok|okay|great",
    "either [one|way|time|slot|option] fine|ok|okay|good",
    "can|could|will|would do|make|take either|any|both",
    "take|do either [one]",
    "any|either one",
    "both work|are|of|is|fine|good",
    "does not|do not matter|care",
    "no preference",
    "you pick|choose|decide",
    "all work|good|fine",
    "cualquiera",
    "cualquier hora|dia|horario",
    "la que sea|quiera",
    "me da igual|lo",
  ],
  /** Said alone in its clause. */
  alone: ["either|any|anything|both|anytime", "any time"],
} as const;

/** Words of choosing that choose nothing. */
export const noChoice: readonly string[] = [
  "first thing|of|available|time|name|floor|i|off",
  "second floor|of|time|thought|opinion|bathroom|toilet",
  "third floor|time|of",
  "any|anything|something other|else|earlier|later|sooner|more|water|questions|different|on|before|after|available",
  "something|anything|any|no|have|is|much|little|bit|sometime|call|see|talk|you|possibly ~2 earlier|later|sooner",
  "later|earlier|sooner today|this|in|on|than|tomorrow|next|week",
  "last name|year|week|month|night|time|summer|winter|monday|tuesday|wednesday|thursday|friday",
  "neither|none|no",
  "not the|either|any ~1 first|second|third|later|earlier|one",
  "what|when is the|your earliest|soonest|latest|last",
  "is|was that|it|this [really] [the|your] earliest|soonest|latest|last",
  "either way on|about|i|we|it",
  "not either|any|anything",
  "not ~1 do|take|make|work|have|want|like ~1 either|any|anything",
  "either @weekday",
  "es|son lo|la|las mas temprano|pronto|tarde",
  "number one|two|three ~1 @street|priority|reason",
];

/** Asking for other times, not picking one. */
export const askingForOthers: readonly string[] = [
  "do|have|did|you|we have|got|see|offer|do ~1 any|anything|either|something|openings",
  "can|could|would|will you ~2 do|make ~1 any|anything|either|something",
  "is|are there ~1 any|anything|either|something|openings",
  "any|anything chance|way|possibility|possible|openings|availability",
  "what about|else",
  "how about any|anything|something",
  "hay|tiene|tienen ~2 algo|cualquier|otro|otra|disponible",
];

/** A question about the times on offer, where it opens a sentence. */
export const askedBack: readonly string[] = [
  "is|are|was ~4 the|your earliest|soonest|latest|only|last",
  "is|are ~4 all|everything you",
  "es|son ~4 lo|la|las|el mas|unico|unica|primero|ultimo",
];
