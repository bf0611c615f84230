// How a caller picks one of the times just offered.

export const choicePhrases = {
  "0": [
    "first [one|time|slot|option|appointment]",
    "former",
    "option|number|choice one|1|a",
    "[la|el] primera|primero|primer",
    "opcion uno|1",
  ],
  "1": [
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
    "either|any|anything|whichever|whatever [one|of|works|time|way]",
    "both work|are|of|is|fine",
    "does not|do not matter|care",
    "no preference",
    "you pick|choose|decide",
    "all work|good|fine",
    "cualquiera|cualquier",
    "la que sea|quiera",
    "me da igual|lo",
  ],
} as const;

/** Words of choosing that choose nothing. */
export const noChoice: readonly string[] = [
  "first thing|of|available|time|name|floor|i|off",
  "second floor|of|time|thought|opinion|bathroom|toilet",
  "third floor|time|of",
  "any|anything other|else|earlier|later|sooner|more|water|questions|different|on|before|after|available",
  "something|anything|any|no|have|is|much|little|bit|sometime|call|see|talk|you|possibly ~2 earlier|later|sooner",
  "later|earlier|sooner today|this|in|on|than|tomorrow|next|week",
  "last name|year|week|month|night|time|summer|winter|monday|tuesday|wednesday|thursday|friday",
  "neither|none|no",
  "not the|either|any ~1 first|second|third|later|earlier|one",
  "either way",
  "not either|any",
  "number one|two|three ~1 @street|priority|reason",
];
